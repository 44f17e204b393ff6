//! The parts of the UI in C that need no browser hold.

use std::path::Path;
use std::process::Command;

#[test]
fn the_parts_of_the_ui_that_need_no_browser_hold() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui-check");
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui");
    let mut make = Command::new("make");
    make.arg("--directory").arg(ui).arg(format!("OUT={}", out.display())).arg("check");
    let output = make.output().unwrap_or_else(|error| panic!("{make:?}: {error}"));
    assert!(output.status.success(), "{make:?} failed:\n{}", String::from_utf8_lossy(&output.stderr));
}
