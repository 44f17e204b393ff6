//! Tells the linker where libcef is: in `cef/` beside the program (installed and staged trees), else in the checkout.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-env-changed=CEF_PATH");
    println!("cargo::rustc-link-arg-bins=-Wl,-rpath,$ORIGIN/cef");
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("../third_party/cef/dist");
    println!("cargo::rustc-link-arg=-Wl,-rpath,{}", checkout.display());
}
