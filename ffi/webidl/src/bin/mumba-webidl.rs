//! The generator as a program; `cargo xtask generate`, `webidl` and `web-coverage` run it.

#![forbid(unsafe_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, ExitCode};

use clap::{Parser, Subcommand};
use mumba_webidl::chromium::{Chromium, Gathered};
use mumba_webidl::emit::rust;
use mumba_webidl::{Error, Result, snapshot};

/// Makes the web API for native code from WebIDL.
#[derive(Parser)]
struct Arguments {
    /// The root of the repository
    #[arg(long, default_value = ".")]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Put what the reflecting app found into third_party/webidl/chromium.json
    Reflect {
        /// What `gather()` gave
        gathered: PathBuf,
        /// The app's log
        log: PathBuf,
        /// The version of Chromium
        version: String,
    },
    /// Write the web API for Rust into sdk-rust
    Rust,
    /// Print figures about the model
    Figures,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match execute(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn execute(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.command {
        Command::Reflect { gathered, log, version } => {
            let input = |path: &PathBuf, what: String| Error::Input { path: path.clone(), what };
            let Gathered { agent, mut found } = serde_json::from_str(&snapshot::read(gathered)?)
                .map_err(|error| input(gathered, error.to_string()))?;
            if !version.starts_with(&format!("{agent}.")) {
                return Err(input(gathered, format!("it is of Chromium {agent}, and the pin has {version}")));
            }
            let painted = Chromium::found_in_log(&snapshot::read(log)?)
                .ok_or_else(|| input(log, "the paint worklet did not tell all that it has".into()))?;
            found.push(painted);
            let path = arguments.root.join(snapshot::CHROMIUM);
            fs::write(&path, Chromium::of(version, found).text()).map_err(|source| Error::Io { path, source })?;
        }
        Command::Rust => emit_rust(&arguments.root)?,
        Command::Figures => {
            let (model, names) = snapshot::load(&arguments.root)?;
            let functions: usize = model.interfaces.values().map(|interface| interface.functions.len()).sum();
            println!("interfaces {}, functions {functions}", model.interfaces.len());
            println!(
                "dictionaries {}, enums {}, callbacks {}, names {}",
                model.dictionaries.len(),
                model.enums.len(),
                model.callbacks.len(),
                names.iter().count()
            );
            println!("exposed: {} interfaces, {} members", model.exposed.interfaces.len(), model.exposed.members.len());
            for left in &model.left_out {
                println!("{:?} {}.{}: {}", left.side, left.interface, left.member.as_deref().unwrap_or("-"), left.reason);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the modules and features of the Rust SDK, formatted by the toolchain's rustfmt.
fn emit_rust(root: &Path) -> Result<()> {
    let (model, names) = snapshot::load(root)?;
    let write = |path: &Path, text: &str| {
        let failed = |source| Error::Io { path: path.to_owned(), source };
        fs::create_dir_all(path.parent().unwrap_or(root)).map_err(failed)?;
        fs::write(path, text).map_err(failed)
    };
    let manifest = root.join("sdk-rust/Cargo.toml");
    write(&manifest, &rust::cargo_toml(&model, &snapshot::read(&manifest)?)?)?;
    let source = root.join("sdk-rust/src");
    let files = rust::sources(&model, &names)?;
    // What is not made any more goes.
    let folder = source.join("web");
    if let Ok(entries) = fs::read_dir(&folder) {
        for entry in entries.flatten() {
            let name = format!("web/{}", entry.file_name().to_string_lossy());
            if name != "web/glue.rs" && !files.contains_key(&name) {
                fs::remove_file(entry.path()).map_err(|source| Error::Io { path: entry.path(), source })?;
            }
        }
    }
    let mut paths = Vec::new();
    for (name, text) in &files {
        let path = source.join(name);
        write(&path, text)?;
        paths.push(path);
    }
    // Only leaves: rustfmt follows modules by itself, from the crate's root.
    let status = Process::new("rustfmt").args(["--edition", "2024"]).args(&paths).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Error::Input { path: source, what: format!("rustfmt ended with {status}") }),
        Err(error) => Err(Error::Io { path: "rustfmt".into(), source: error }),
    }
}
