//! The C SDK works as its users see it: `sdk-c/check.sh` builds the example from a copied prefix through pkg-config.

use std::path::Path;
use std::process::Command;

#[test]
fn the_c_sdk_builds_its_example_from_a_prefix() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk-c/check.sh");
    let output = Command::new("sh").arg(script).output().expect("a shell is installed");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
