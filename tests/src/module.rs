//! Native modules that tests compile, from C, C++ and Rust.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Package, TestHome, sanitizer};

/// The checkout.
pub fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the checkout")
}

/// Compiles a C file to a module, with further flags.
///
/// # Panics
/// When the compiler refuses it.
pub fn compile(home: &TestHome, source: &Path, flags: &[&str]) -> PathBuf {
    build(home, &C, source, flags)
}

/// Compiles a C++ file to a module, with further flags.
///
/// # Panics
/// When the compiler refuses it.
pub fn compile_cpp(home: &TestHome, source: &Path, flags: &[&str]) -> PathBuf {
    build(home, &CPP, source, flags)
}

struct Language {
    compiler: &'static str,
    flags: &'static [&'static str],
    linking: &'static [&'static str],
}

const C: Language = Language { compiler: "cc", flags: &["-std=c11", "-D_GNU_SOURCE"], linking: &[] };
const CPP: Language =
    Language { compiler: "c++", flags: &["-std=c++17", "-fvisibility=hidden"], linking: &["-static-libstdc++"] };

fn build(home: &TestHome, language: &Language, source: &Path, flags: &[&str]) -> PathBuf {
    let name = source.file_stem().expect("a source has a name").to_string_lossy();
    let folder = tempfile::tempdir_in(home.place()).expect("the place is writable").keep();
    let module = folder.join(format!("{name}.so"));
    let compiling = || {
        let mut command = Command::new(language.compiler);
        command.args(language.flags).args(["-O1", "-Wall", "-Wextra", "-Werror", "-fPIC"]);
        command.arg("-I").arg(checkout().join("sdk-c/include"));
        command
    };
    let run = |command: &mut Command| {
        let status = command.status().unwrap_or_else(|error| panic!("{} can be started: {error}", language.compiler));
        assert!(status.success(), "{} does not compile", source.display());
    };
    let mut linking = compiling();
    linking.arg("-shared").args(language.linking).arg("-o").arg(&module);
    if home.sanitizer().is_none() {
        run(linking.arg(source).args(flags));
        return module;
    }
    let object = folder.join(format!("{name}.o"));
    let (compiled, linked): (Vec<&str>, Vec<&str>) =
        flags.iter().copied().partition(|flag| flag.starts_with('-') && !flag.starts_with("-Wl,"));
    let mut sanitized = compiling();
    sanitized.args(sanitizer::FLAGS).args(&compiled);
    match language.compiler {
        "cc" => sanitized.arg("-include").arg(sanitizer::heap("heap.h")),
        _ => linking.arg(sanitizer::heap("heap.cc")),
    };
    run(sanitized.arg("-c").arg("-o").arg(&object).arg(source));
    run(linking.arg(&object).args(&linked));
    module
}

fn example_folder(name: &str) -> PathBuf {
    checkout().join("apps").join(name).join("ui")
}

/// Whether an example app's view is in C.
pub(crate) fn is_example(name: &str) -> bool {
    example_folder(name).join("Makefile").is_file()
}

/// A copy of an example's package with a sanitized view.
///
/// # Panics
/// When it cannot be built.
pub(crate) fn sanitized_example(home: &TestHome, name: &str, staged: &Path) -> PathBuf {
    let package = Package::copy(home, name, staged);
    let made = tempfile::tempdir_in(home.place()).expect("the place is writable");
    let mut flags: Vec<String> = sanitizer::FLAGS.iter().map(|&flag| flag.to_owned()).collect();
    flags.push(format!("-include {}", sanitizer::heap("heap.h").display()));
    let mut command = Command::new("make");
    command.args(["--silent", "--directory"]).arg(example_folder(name));
    command.arg(format!("OUT={}", made.path().display())).arg(format!("SDK={}", checkout().join("sdk-c").display()));
    let status = command.arg(format!("CFLAGS={}", flags.join(" "))).status().expect("make can be started");
    assert!(status.success(), "the view of {name} does not compile");
    let module = std::fs::read(made.path().join(format!("{name}.so"))).expect("it was just made");
    package.write(&format!("lib/{name}.so"), module).path().to_owned()
}

/// The module in Rust of `sdk-rust/tests/module`, compiled once.
///
/// # Panics
/// When cargo cannot build it.
pub async fn rust_module() -> PathBuf {
    static BUILT: tokio::sync::OnceCell<PathBuf> = tokio::sync::OnceCell::const_new();
    BUILT.get_or_init(build_rust_module).await.clone()
}

async fn build_rust_module() -> PathBuf {
    // A folder of its own: cargo keeps that of whoever runs the tests locked.
    let target = checkout().join("target/sdk-rust");
    let mut command = tokio::process::Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["build", "--quiet", "--package", "mumba-sdk-test-module", "--target-dir"]).arg(&target);
    // Set for test programs by `cargo xtask test --times`: cargo would build everything anew for it.
    let status =
        command.env_remove("RUSTC_BOOTSTRAP").current_dir(checkout()).status().await.expect("cargo can be started");
    assert!(status.success(), "the module in Rust does not compile");
    target.join("debug/libsdk_module.so")
}

/// An app whose view is a module.
///
/// # Panics
/// When the module cannot be read.
pub fn package(home: &TestHome, name: &str, module: &Path) -> Package {
    let manifest = format!(
        "name = \"{name}\"\ntitle = \"{name}\"\nversion = \"1.0.0\"\n\n[view]\nkind = \"native\"\n\
         module.\"x86_64-unknown-linux-gnu\" = \"lib/module.so\"\n"
    );
    let bytes = std::fs::read(module).unwrap_or_else(|error| panic!("{}: {error}", module.display()));
    Package::empty(home, name).write("mumba.toml", manifest).write("lib/module.so", bytes)
}
