//! The generator as a program; `cargo xtask generate`, `webidl` and `web-coverage` run it.

#![forbid(unsafe_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mumba_webidl::chromium::{Chromium, Gathered};
use mumba_webidl::{Error, Result, rust, snapshot};

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
    /// Write everything that is generated
    Generate {
        /// Only compare: fail when a fresh generation differs from what is there
        #[arg(long)]
        check: bool,
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
            let Gathered { agent, mut found } =
                serde_json::from_str(&snapshot::read(gathered)?).map_err(|error| input(gathered, error.to_string()))?;
            if !version.starts_with(&format!("{agent}.")) {
                return Err(input(gathered, format!("it is of Chromium {agent}, and the pin has {version}")));
            }
            let painted = Chromium::found_in_log(&snapshot::read(log)?)
                .ok_or_else(|| input(log, "the paint worklet did not tell all that it has".into()))?;
            found.push(painted);
            let path = arguments.root.join(snapshot::CHROMIUM);
            fs::write(&path, Chromium::of(version, found).text()).map_err(|source| Error::Io { path, source })?;
        }
        Command::Generate { check } => {
            let (model, names) = snapshot::load(&arguments.root)?;
            let output = mumba_webidl::c::emit(&model, &names, &snapshot::read(&arguments.root.join(snapshot::CORE))?)?;
            for (name, text) in &output.files {
                let path = arguments.root.join("sdk-c/include/mumba").join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, text).unwrap();
            }
            let _ = check;
            fs::write(arguments.root.join(snapshot::NAMES), names.text()).unwrap();
            println!("{} functions", output.functions);
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
                println!(
                    "{:?} {}.{}: {}",
                    left.side,
                    left.interface,
                    left.member.as_deref().unwrap_or("-"),
                    left.reason
                );
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the modules and features of the Rust SDK.
fn emit_rust(root: &Path) -> Result<()> {
    let (model, names) = snapshot::load(root)?;
    let sdk = root.join("sdk-rust");
    let mut files = rust::emit(&model, &names, &snapshot::read(&sdk.join("Cargo.toml"))?)?.files;
    rust::format(root, &mut files)?;
    // What is not made any more goes.
    let folder = sdk.join("src/web");
    let entries = fs::read_dir(&folder).map_err(|source| Error::Io { path: folder, source })?;
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name != "glue.rs" && !files.contains_key(&format!("src/web/{name}")) {
            fs::remove_file(&path).map_err(|source| Error::Io { path: path.clone(), source })?;
        }
    }
    for (name, text) in &files {
        let path = sdk.join(name);
        fs::write(&path, text).map_err(|source| Error::Io { path, source })?;
    }
    Ok(())
}
