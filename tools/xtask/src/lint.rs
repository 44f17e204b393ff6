//! `cargo xtask lint`: everything about the sources that can be checked without running them.

mod pages;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::abi;
use crate::docs;
use crate::gn;
use crate::packages::Purpose;
use crate::process;
use crate::setup;
use crate::tools;
use crate::webidl;
use crate::workspace::Workspace;

/// Features of the Rust SDK, of specifications that others build upon and of such that build upon others.
const FEATURES_ALONE: [&str; 6] = ["dom", "IndexedDB", "service-workers", "webaudio", "webgpu", "webrtc"];

/// What to check.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Also compare the dependencies with the advisory database, which this fetches from the network
    #[arg(long)]
    advisories: bool,
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    setup::ensure(workspace, Purpose::Run)?;
    let failed = check_all(workspace, arguments.advisories)?;
    if !failed.is_empty() {
        bail!("lint: {} failed", failed.join(", "));
    }
    eprintln!("lint: all checks passed");
    Ok(())
}

/// Runs every check and returns the names of those that failed.
pub(crate) fn check_all(workspace: &Workspace, advisories: bool) -> Result<Vec<&'static str>> {
    let mut failed = Vec::new();
    let wrong = pages::check(&workspace.root)?;
    if !wrong.is_empty() {
        eprintln!("==> pages: FAILED\n{}", wrong.join("\n"));
        failed.push("pages");
    }
    if let Err(error) = webidl::check(workspace) {
        eprintln!("==> WebIDL: FAILED\n{error:#}");
        failed.push("WebIDL");
    }
    for (name, mut command) in checks(workspace, advisories)? {
        let started = Instant::now();
        eprintln!("==> {name}");
        let passed = command.status().is_ok_and(|status| status.success());
        let seconds = started.elapsed().as_secs_f64();
        if passed {
            eprintln!("==> {name}: passed in {seconds:.1} s");
        } else {
            eprintln!("==> {name}: FAILED in {seconds:.1} s: `{}`", process::show(&command));
            failed.push(name);
        }
    }
    Ok(failed)
}

fn checks(workspace: &Workspace, advisories: bool) -> Result<Vec<(&'static str, Command)>> {
    let cargo = |arguments: &[&str]| {
        let mut command = process::cargo(workspace);
        command.args(arguments);
        command
    };
    let mut checks = vec![
        ("format", cargo(&["fmt", "--all", "--check"])),
        ("clippy", cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])),
    ];
    // No member of the workspace takes all that is generated of the Rust SDK, and hardly one a feature alone.
    let whole =
        ["clippy", "--quiet", "--package", "mumba-sdk", "--features", "web", "--locked", "--", "-D", "warnings"];
    checks.push(("Rust SDK with the whole web platform", cargo(&whole)));
    for feature in FEATURES_ALONE {
        let mut alone = cargo(&["check", "--quiet", "--package", "mumba-sdk", "--no-default-features", "--locked"]);
        alone.args(["--features", feature]);
        checks.push(("Rust SDK with one feature", alone));
    }
    let mut documentation = cargo(&["doc", "--quiet", "--workspace", "--no-deps", "--locked"]);
    documentation.env("RUSTDOCFLAGS", "-D warnings");
    checks.push(("documentation", documentation));
    let mut whole = cargo(&["doc", "--quiet", "--package", "mumba-sdk", "--features", "web", "--no-deps", "--locked"]);
    whole.env("RUSTDOCFLAGS", "-D warnings");
    checks.push(("documentation of the whole web platform in Rust", whole));

    let mut deny = Command::new(tools::DENY.ensure(workspace)?);
    deny.current_dir(&workspace.root).args(["--log-level", "error", "check", "licenses", "bans", "sources"]);
    if advisories {
        deny.arg("advisories");
    }
    checks.push(("licences and sources", deny));
    let mut machete = Command::new(tools::MACHETE.ensure(workspace)?);
    machete.current_dir(&workspace.root);
    checks.push(("unused dependencies", machete));

    let mut fuzz = cargo(&["check", "--quiet", "--locked", "--manifest-path", "fuzz/Cargo.toml"]);
    // Most of what both workspaces depend on is checked already.
    fuzz.env("CARGO_TARGET_DIR", &workspace.target).env("MUMBA_CHECK_ONLY", "1");
    checks.push(("fuzz targets build", fuzz));
    checks.push(("generated from WebIDL", webidl::fresh(workspace)));
    // Through cargo: a check before may have built this program anew.
    let own = |arguments: &[&str]| cargo(&[&["xtask"], arguments].concat());
    if abi::is_possible() {
        checks.push(("ABI", own(&["abi"])));
    } else {
        eprintln!("==> ABI: skipped, since abidiff is not installed (Debian: abigail-tools)");
    }
    if docs::has_doxygen() {
        checks.push(("C reference", own(&["docs", "--only", "c"])));
    } else {
        eprintln!("==> C reference: skipped, since doxygen is not installed");
    }
    if gn::is_possible() {
        checks.push(("GN build", own(&["gn", "check"])));
    } else {
        eprintln!("==> GN build: skipped, since gn or ninja is not installed (Debian: generate-ninja, ninja-build)");
    }
    let mut book = process::program(Path::new("bash"));
    book.arg(workspace.root.join("docs/check.sh"))
        .arg(workspace.target.join("book-check"))
        .current_dir(&workspace.root);
    checks.push(("code of the book", book));
    let mut scripts = process::program(Path::new("bash"));
    scripts.current_dir(&workspace.root).args(["-c", "git ls-files -z '*.sh' .ci/run | xargs -0 -r -n1 bash -n"]);
    checks.push(("shell scripts", scripts));
    Ok(checks)
}
