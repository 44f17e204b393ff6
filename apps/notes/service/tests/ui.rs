//! The UI module builds without a warning, asks its loader for nothing that it does not offer, and its parts that need no
//! browser hold.

use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn the_parts_of_the_ui_that_need_no_browser_hold() {
    make("ui-check", "check");
}

#[test]
fn the_module_exports_its_two_functions_and_imports_only_the_abi_and_the_c_library() {
    let module = make("ui-module", "all").join("notes.so");
    let symbols = output(Command::new("nm").args(["--dynamic", "--defined-only", "--format=posix"]).arg(&module));
    let exported: Vec<_> = symbols.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(exported, ["mumba_module_abi", "mumba_module_main"]);

    let header =
        std::fs::read_to_string(manifest_dir().join("../../../sdk-c/include/mumba.h")).expect("mumba.h is there");
    let symbols = output(Command::new("nm").args(["--dynamic", "--undefined-only", "--format=posix"]).arg(&module));
    for name in symbols.lines().filter_map(|line| line.split(' ').next()) {
        if name.starts_with("mumba_") {
            assert!(header.contains(&format!(" {name}(")), "{name} is not in mumba.h");
        } else {
            let weak = name.starts_with("_ITM_") || name == "__gmon_start__";
            assert!(weak || name.contains("@GLIBC_"), "{name} is not of the C library: link it statically");
        }
    }
}

fn manifest_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Runs make in a folder of its own, which it returns.
fn make(folder: &str, target: &str) -> PathBuf {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let ui = manifest_dir().join("../ui");
    output(Command::new("make").arg("--directory").arg(ui).arg(format!("OUT={}", out.display())).arg(target));
    out
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("what it prints is UTF-8")
}
