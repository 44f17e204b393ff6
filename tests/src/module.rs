//! Native modules that tests compile, from C, C++ and Rust.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Package, TestHome};

/// The checkout.
pub fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the checkout")
}

/// Compiles a C file to a module, with further flags.
///
/// # Panics
/// When the compiler refuses it.
pub fn compile(home: &TestHome, source: &Path, flags: &[&str]) -> PathBuf {
    build(home, "cc", &["-std=c11", "-D_GNU_SOURCE"], source, flags)
}

/// Compiles a C++ file to a module, with further flags.
///
/// # Panics
/// When the compiler refuses it.
pub fn compile_cpp(home: &TestHome, source: &Path, flags: &[&str]) -> PathBuf {
    build(home, "c++", &["-std=c++17", "-fvisibility=hidden", "-static-libstdc++"], source, flags)
}

fn build(home: &TestHome, compiler: &str, language: &[&str], source: &Path, flags: &[&str]) -> PathBuf {
    let name = source.file_stem().expect("a source has a name").to_string_lossy();
    let folder = tempfile::tempdir_in(home.place()).expect("the place is writable").keep();
    let module = folder.join(format!("{name}.so"));
    let mut command = Command::new(compiler);
    command.args(language).args(["-O1", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared"]);
    command.arg("-I").arg(checkout().join("sdk-c/include")).arg("-o").arg(&module).arg(source).args(flags);
    let status = command.status().unwrap_or_else(|error| panic!("{compiler} can be started: {error}"));
    assert!(status.success(), "{} does not compile", source.display());
    module
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
    let status = command.current_dir(checkout()).status().await.expect("cargo can be started");
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
