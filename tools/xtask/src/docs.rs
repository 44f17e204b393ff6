//! `cargo xtask docs`: the reference of the C SDK (Doxygen), of the crates (rustdoc), and the book where mdbook is installed. All of it
//! lies under cargo's target folder; a warning is an error.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::apt;
use crate::process;
use crate::workspace::{Workspace, make_folder};

/// What to build.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only this part
    #[arg(long, value_enum)]
    only: Option<Part>,
}

/// A part of the documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// The C SDK, for C and C++
    C,
    /// The crates
    Rust,
    /// The book
    Book,
}

/// Whether the reference of the C SDK can be built on this machine.
pub(crate) fn has_doxygen() -> bool {
    apt::has_program("doxygen")
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let wanted = |part| arguments.only.is_none_or(|only| only == part);
    if wanted(Part::C) {
        c(workspace)?;
    }
    if wanted(Part::Rust) {
        let mut command = process::cargo(workspace);
        command.args(["doc", "--quiet", "--workspace", "--no-deps", "--locked"]).env("RUSTDOCFLAGS", "-D warnings");
        process::run(&mut command)?;
        // With all that is generated, which no member of the workspace takes.
        let mut command = process::cargo(workspace);
        command.args(["doc", "--quiet", "--package", "mumba-sdk", "--features", "web", "--no-deps", "--locked"]);
        process::run(command.env("RUSTDOCFLAGS", "-D warnings"))?;
        eprintln!("The crates: {}", workspace.target.join("doc").display());
    }
    if wanted(Part::Book) {
        if apt::has_program("mdbook") {
            let folder = workspace.target.join("docs/book");
            let mut command = process::program(Path::new("mdbook"));
            command.arg("build").arg(workspace.root.join("docs")).arg("--dest-dir").arg(&folder);
            process::run(&mut command)?;
            eprintln!("The book: {}", folder.join("index.html").display());
        } else if arguments.only.is_some() {
            bail!("mdbook is not installed: `cargo install mdbook`");
        } else {
            eprintln!("The book: left out, since mdbook is not installed (`cargo install mdbook`)");
        }
    }
    Ok(())
}

/// The reference of the C SDK.
fn c(workspace: &Workspace) -> Result<()> {
    if !has_doxygen() {
        bail!("doxygen is not installed: it is in Debian's package of this name");
    }
    let folder = workspace.target.join("docs/c");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    make_folder(&folder)?;
    let mut command = process::program(Path::new("doxygen"));
    command
        .arg("Doxyfile")
        .current_dir(workspace.root.join("sdk-c"))
        .env("MUMBA_DOCS_OUTPUT", &folder)
        .env("MUMBA_VERSION", env!("CARGO_PKG_VERSION"));
    process::run(&mut command).context("the documentation of the C SDK is not whole")?;
    eprintln!("C and C++: {}", folder.join("index.html").display());
    Ok(())
}
