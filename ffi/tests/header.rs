//! The checked-in header is what cbindgen makes of this crate, compiles as C11 and C++17, and keeps the ABI's limits; the
//! link stub is what follows from the header.

use std::path::{Path, PathBuf};
use std::process::Command;

mod stub;

fn crate_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn header_path() -> PathBuf {
    crate_dir().join("../sdk-c/include/mumba.h")
}

fn generate() -> String {
    let config = cbindgen::Config::from_file(crate_dir().join("cbindgen.toml")).expect("cbindgen.toml is valid");
    let bindings = cbindgen::Builder::new()
        .with_config(config)
        .with_src(crate_dir().join("src/types.rs"))
        .with_src(crate_dir().join("src/functions.rs"))
        .generate()
        .expect("cbindgen reads the crate");
    let mut header = Vec::new();
    bindings.write(&mut header);
    String::from_utf8(header).expect("the header is UTF-8")
}

#[test]
fn the_checked_in_header_is_up_to_date() {
    let fresh = generate();
    if std::env::var_os("MUMBA_WRITE_HEADER").is_some() {
        std::fs::write(header_path(), &fresh).expect("the header can be written");
    }
    let stored = std::fs::read_to_string(header_path()).expect("sdk-c/include/mumba.h is there");
    assert!(fresh == stored, "sdk-c/include/mumba.h is stale: MUMBA_WRITE_HEADER=1 cargo test -p mumba-ffi");
}

#[test]
fn the_checked_in_stub_is_up_to_date() {
    let header = generate();
    for (name, fresh) in [
        ("stub/mumba.c", stub::source(&header)),
        ("stub/mumba.map", stub::version_script(&header)),
        ("abi/growing.txt", stub::growing(&header)),
    ] {
        let path = crate_dir().join("../sdk-c").join(name);
        if std::env::var_os("MUMBA_WRITE_HEADER").is_some() {
            std::fs::write(&path, &fresh).expect("the file can be written");
        }
        let stored = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(fresh == stored, "sdk-c/{name} is stale: MUMBA_WRITE_HEADER=1 cargo test -p mumba-ffi");
    }
}

#[test]
fn no_function_is_newer_than_the_abi() {
    let script = stub::version_script(&generate());
    let newest = script.lines().rev().find_map(|line| line.strip_prefix("MUMBA_")?.split(' ').next());
    let (major, minor) = newest.and_then(|version| version.split_once('.')).expect("the script has a version");
    let (major, minor): (u32, u32) = (major.parse().expect("a number"), minor.parse().expect("a number"));
    assert!(major << 16 | minor <= mumba_ffi::MUMBA_ABI_VERSION, "MUMBA_{major}.{minor} is above MUMBA_ABI_VERSION");
}

#[test]
fn there_are_at_most_64_functions_all_prefixed() {
    let source = std::fs::read_to_string(crate_dir().join("src/functions.rs")).expect("functions.rs is there");
    let names: Vec<&str> =
        source.lines().filter_map(|line| line.trim().strip_prefix("pub fn ")?.split('(').next()).collect();
    assert!((1..=64).contains(&names.len()), "{} functions", names.len());
    assert!(names.iter().all(|name| name.starts_with("mumba_")));
}

#[test]
fn every_function_is_in_the_reference() {
    let functions = std::fs::read_to_string(crate_dir().join("src/functions.rs")).expect("functions.rs is there");
    let page = std::fs::read_to_string(crate_dir().join("../docs/reference/c-abi.md")).expect("the page is there");
    let missing: Vec<&str> = functions
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub fn ")?.split('(').next())
        .filter(|name| !page.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "docs/reference/c-abi.md lacks {}", missing.join(", "));
}

fn compile(compiler: &str, language: &str, standard: &str) {
    let folder = tempfile_dir(language);
    let source = folder.join(if language == "c" { "use.c" } else { "use.cc" });
    std::fs::write(
        &source,
        "#include <mumba.h>\n\
         #include <mumba.h>\n\
         uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }\n\
         mumba_status mumba_module_main(mumba_context *ctx) {\n\
             mumba_name name = 0;\n\
             mumba_status status = mumba_intern(ctx, mumba_text(\"title\"), &name);\n\
             return status ? status : mumba_set(ctx, MUMBA_DOCUMENT, name, mumba_of_text(\"x\"));\n\
         }\n",
    )
    .expect("the source can be written");
    let output = Command::new(compiler)
        .args([standard, "-Wall", "-Wextra", "-pedantic", "-Werror", "-fsyntax-only", "-I"])
        .arg(crate_dir().join("../sdk-c/include"))
        .arg(&source)
        .output()
        .expect("a C and a C++ compiler are installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    std::fs::remove_dir_all(folder).expect("the folder can be removed");
}

fn tempfile_dir(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("header-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

#[test]
fn the_header_compiles_as_c11() {
    compile("cc", "c", "-std=c11");
}

#[test]
fn the_header_compiles_as_cxx17() {
    compile("c++", "cxx", "-std=c++17");
}
