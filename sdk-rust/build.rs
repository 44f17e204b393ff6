//! Tells the crate which platform it is built for, as manifests name it.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = std::env::var("TARGET").unwrap_or_default();
    println!("cargo::rustc-env=MUMBA_TARGET={target}");
}
