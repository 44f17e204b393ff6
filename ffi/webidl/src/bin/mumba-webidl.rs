//! The generator as a program; `cargo xtask generate`, `webidl` and `web-coverage` run it.

#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mumba_webidl::chromium::{Chromium, Gathered};
use mumba_webidl::coverage::{self, Coverage};
use mumba_webidl::emit::{c, rust};
use mumba_webidl::model::Model;
use mumba_webidl::names::Names;
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
    /// Write everything that is generated
    Generate {
        /// Only compare: fail when a fresh generation differs from what is there
        #[arg(long)]
        check: bool,
    },
    /// Print how much of what Chromium exposes is generated, and what is missing and why
    Coverage {
        /// Print the figures alone, as JSON
        #[arg(long)]
        json: bool,
    },
    /// Put what the reflecting app found into third_party/webidl/chromium.json
    Reflect {
        /// What `gather()` gave
        gathered: PathBuf,
        /// The app's log
        log: PathBuf,
        /// The version of Chromium
        version: String,
    },
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
    let root = &arguments.root;
    match &arguments.command {
        Command::Generate { check } => {
            let generated = Generated::make(root)?;
            return if *check { generated.check(root) } else { generated.write(root).map(|()| ExitCode::SUCCESS) };
        }
        Command::Coverage { json } => {
            let Generated { files, .. } = Generated::make(root)?;
            print!("{}", files[Path::new(if *json { snapshot::COVERAGE } else { snapshot::MISSING })]);
        }
        Command::Reflect { gathered, log, version } => reflect(root, gathered, log, version)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A fresh generation.
struct Generated {
    /// How many functions of C, and of Rust.
    functions: (usize, usize),
    /// What is generated, by path below the root.
    files: BTreeMap<PathBuf, String>,
}

/// Folders in which every file is generated: what is there and not made any more goes.
const FOLDERS: [&str; 2] = ["sdk-c/include/mumba/web", "sdk-rust/src/web"];

impl Generated {
    fn make(root: &Path) -> Result<Self> {
        let (model, names): (Model, Names) = snapshot::load(root)?;
        let c = c::emit(&model, &names, &snapshot::read(&root.join(snapshot::CORE))?)?;
        let mut files = BTreeMap::from([(PathBuf::from(snapshot::NAMES), names.text())]);
        let headers = Path::new(snapshot::HEADERS);
        files.extend(c.files.iter().map(|(name, text)| (headers.join(name), text.clone())));
        let sdk = Path::new(snapshot::RUST);
        let mut rust = rust::emit(&model, &names, &snapshot::read(&root.join(sdk).join("Cargo.toml"))?)?;
        rust::format(root, &mut rust.files)?;
        files.extend(rust.files.iter().map(|(name, text)| (sdk.join(name), text.clone())));
        let coverage = Coverage::of(&model, &[("c", &c.emitted), ("rust", &rust.emitted)]);
        let json = serde_json::to_string(&coverage).expect("maps of text and numbers are JSON");
        files.insert(snapshot::COVERAGE.into(), json + "\n");
        files.insert(snapshot::MISSING.into(), coverage::report(&model, &coverage));
        Ok(Self { functions: (c.functions, rust.functions), files })
    }

    fn write(&self, root: &Path) -> Result<()> {
        for (path, text) in &self.files {
            let path = root.join(path);
            let io = |source| Error::Io { path: path.clone(), source };
            // Files that are as they should be keep their time, so that nothing is built anew.
            if fs::read_to_string(&path).is_ok_and(|there| there == *text) {
                continue;
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(io)?;
            }
            fs::write(&path, text).map_err(io)?;
        }
        for path in self.stale(root) {
            let path = root.join(path);
            fs::remove_file(&path).map_err(|source| Error::Io { path, source })?;
        }
        let (c, rust) = self.functions;
        eprintln!("generated {} files with {c} functions of C and {rust} of Rust", self.files.len());
        Ok(())
    }

    fn check(&self, root: &Path) -> Result<ExitCode> {
        let mut wrong = Vec::new();
        for (path, text) in &self.files {
            match fs::read_to_string(root.join(path)) {
                Ok(there) if there == *text => {}
                Ok(_) => wrong.push(format!("{} differs from a fresh generation", path.display())),
                Err(error) => wrong.push(format!("{}: {error}", path.display())),
            }
        }
        wrong.extend(self.stale(root).map(|path| format!("{} is not generated any more", path.display())));
        if wrong.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        eprintln!("{}\nrun `cargo xtask generate`", wrong.join("\n"));
        Ok(ExitCode::FAILURE)
    }

    /// Files of the generated folders that are not made any more.
    fn stale<'a>(&'a self, root: &'a Path) -> impl Iterator<Item = PathBuf> + 'a {
        FOLDERS.iter().flat_map(move |folder| {
            let entries = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
            let mut stale: Vec<PathBuf> = entries
                .map(|entry| Path::new(folder).join(entry.file_name()))
                .filter(|path| !self.files.contains_key(path))
                .collect();
            stale.sort();
            stale
        })
    }
}

fn reflect(root: &Path, gathered: &Path, log: &Path, version: &str) -> Result<()> {
    let input = |path: &Path, what: String| Error::Input { path: path.to_owned(), what };
    let Gathered { agent, mut found } =
        serde_json::from_str(&snapshot::read(gathered)?).map_err(|error| input(gathered, error.to_string()))?;
    if !version.starts_with(&format!("{agent}.")) {
        return Err(input(gathered, format!("it is of Chromium {agent}, and the pin has {version}")));
    }
    let painted = Chromium::found_in_log(&snapshot::read(log)?)
        .ok_or_else(|| input(log, "the paint worklet did not tell all that it has".into()))?;
    found.push(painted);
    let path = root.join(snapshot::CHROMIUM);
    fs::write(&path, Chromium::of(version, found).text()).map_err(|source| Error::Io { path, source })
}
