//! The C SDK works as its users see it: `sdk-c/check.sh` installs it, and builds modules with pkg-config, make and CMake.

use std::path::Path;
use std::process::Command;

#[test]
fn the_c_sdk_builds_its_examples_from_a_prefix_that_was_moved() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk-c/check.sh");
    let output = Command::new("sh").arg(script).output().expect("a shell is installed");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
