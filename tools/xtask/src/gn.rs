//! `cargo xtask gn`: the build for packagers, through GN and ninja.
//!
//! The check builds with what cargo has built already, and makes sure of what such builds get wrong: that a second run does nothing, and
//! that a changed source is noticed.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context as _, Result, bail};

use crate::apt;
use crate::process;
use crate::sdk;
use crate::workspace::Workspace;

/// What to do with GN.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Build, then see that a second run does nothing and that changes are noticed
    Check {
        /// The programs to build through cargo; none of them means only the C SDK and its examples
        #[arg(
            long,
            value_delimiter = ',',
            default_value = "mumba,mumba-guardian,mumba-host,mumba-launcher,mumba-renderer"
        )]
        programs: Vec<String>,
    },
}

/// The programs of this build and the packages that bring them.
const PROGRAMS: [(&str, &str); 2] = [("gn", "generate-ninja"), ("ninja", "ninja-build")];

/// Some of what programs are made of: code, what it includes as text, what is compiled before it, a manifest.
const SOURCES: [(&str, &str); 8] = [
    ("mumba", "tools/mumba/src/cli.rs"),
    ("mumba", "tools/mumba/templates/go/main.go"),
    ("mumba-guardian", "host/services/src/bin/mumba-guardian/main.rs"),
    ("mumba-host", "renderer/src/page_bodies/common.js"),
    ("mumba-host", "proto/mumba/host/v1/host.proto"),
    ("mumba-launcher", "tools/mumba-launcher/src/main.rs"),
    ("mumba-launcher", "tools/mumba-launcher/Cargo.toml"),
    ("mumba-renderer", "renderer/src/abi/handles.rs"),
];

/// What ninja says when everything is as new as what it was made from.
const NOTHING: &str = "ninja: no work to do.";

/// Whether this build can be made on this machine.
pub(crate) fn is_possible() -> bool {
    PROGRAMS.iter().all(|(program, _)| apt::has_program(program))
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    for (program, package) in PROGRAMS {
        if !apt::has_program(program) {
            bail!("{program} is not installed: it is in Debian's package {package}");
        }
    }
    match &arguments.command {
        Action::Check { programs } => {
            let programs: Vec<&str> = programs.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
            check(workspace, &programs)
        }
    }
}

fn check(workspace: &Workspace, programs: &[&str]) -> Result<()> {
    let folder = workspace.target.join("gn-check");
    // What an earlier check left may hide that something is not built.
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    let target = workspace.target.to_str().context("the target folder has a name in UTF-8")?;
    let list = programs.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    // With the features that the tests have, which were built: the programs alone need others of some dependencies.
    let options = format!(
        "mumba_programs = [{list}] cargo_profile = \"dev\" cargo_target_dir = \"{target}\" \
         cargo_options = [\"--workspace\", \"--all-targets\"]"
    );
    let mut gen_command = process::program(Path::new("gn"));
    gen_command.current_dir(&workspace.root).args(["gen", "--fail-on-unused-args"]).arg(&folder);
    process::output(gen_command.arg(format!("--args={options}")))?;
    process::step("First run", || ninja(workspace, &folder, &[]).map(|_| ()))?;
    for made in ["sdk/include/mumba.h", "sdk/lib/mumba/libmumba.so", "examples/tasks/lib/tasks.so"]
        .into_iter()
        .map(str::to_owned)
        .chain(programs.iter().map(|name| format!("bin/{name}")))
    {
        if !folder.join(&made).exists() {
            bail!("ninja made no {made}");
        }
    }
    check_sdk(workspace, &folder.join("sdk"))?;
    let said = ninja(workspace, &folder, &[])?;
    if !said.contains(NOTHING) {
        bail!("the second run of ninja is not without work:\n{said}");
    }
    let mut sources = vec![
        "sdk-c/include/mumba.h",
        "sdk-c/stub/mumba.map",
        "sdk-c/install/mumba.pc.in",
        "sdk-c/examples/tasks/mumba.toml",
    ];
    sources.extend(SOURCES.iter().filter(|(program, _)| programs.contains(program)).map(|(_, source)| source));
    for source in sources {
        let said = with_new_time(&workspace.root.join(source), || ninja(workspace, &folder, &["-n"]))?;
        if said.contains(NOTHING) {
            bail!("ninja does not notice when {source} changes");
        }
    }
    eprintln!("GN: a second run has nothing to do, and changed sources are noticed");
    Ok(())
}

/// What the build's SDK is found by is what `cargo xtask sdk install` installs.
fn check_sdk(workspace: &Workspace, made: &Path) -> Result<()> {
    let staging = workspace.target.join("gn-check-sdk");
    let installed = sdk::install(&workspace.root, Path::new("/sdk"), Path::new("lib"), Some(&staging))?;
    for folder in ["lib/pkgconfig", "lib/cmake/Mumba", "lib/mumba"] {
        for entry in fs::read_dir(installed.join(folder))? {
            let name = entry?.file_name();
            let file = Path::new(folder).join(&name);
            let made = fs::read(made.join(&file)).with_context(|| format!("ninja made no sdk/{}", file.display()))?;
            // The stub has other paths in its debug information.
            let is_stub = name.to_string_lossy().starts_with("libmumba.so");
            if !is_stub && fs::read(installed.join(&file))? != made {
                bail!("sdk/{} of the build is not what `cargo xtask sdk install` installs", file.display());
            }
        }
    }
    fs::remove_dir_all(&staging).with_context(|| format!("cannot remove {}", staging.display()))
}

fn ninja(workspace: &Workspace, folder: &Path, options: &[&str]) -> Result<String> {
    let mut command: Command = process::program(Path::new("ninja"));
    command.current_dir(&workspace.root).args(options).arg("-C").arg(folder);
    let output = command.output().context("cannot start ninja")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        bail!("`{}` failed:\n{said}{}", process::show(&command), String::from_utf8_lossy(&output.stderr));
    }
    Ok(said)
}

/// Does something while a file seems to be changed just now.
fn with_new_time<T>(path: &Path, action: impl FnOnce() -> Result<T>) -> Result<T> {
    let what = || format!("cannot change the time of {}", path.display());
    let before = fs::metadata(path).and_then(|metadata| metadata.modified()).with_context(what)?;
    let set =
        |time| File::options().append(true).open(path).and_then(|file| file.set_modified(time)).with_context(what);
    set(SystemTime::now())?;
    let result = action();
    set(before)?;
    result
}
