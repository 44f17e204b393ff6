//! The program: it finds the runtime and becomes `mumba`.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::{Runtime, absolute, app_of_link, dialog};

/// The exit code where no runtime is found: that of `mumba` where there is no host to be had.
pub const EXIT_NO_RUNTIME: u8 = 5;
/// The exit code of a command line that cannot be understood: that of `mumba`.
const EXIT_USAGE: u8 = 2;

const USAGE: &str = "\
Starts apps of Mumba from the desktop. Each installed app has a link to this program, which is its launcher.

  mumba-launcher launch <app id> [arguments]   what an app's launcher does
  mumba-launcher start <app id>                starts an app's service
  mumba-launcher open <mumba:// link>          opens a link
";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
enum Task {
    Launch(OsString, Vec<OsString>),
    Start(OsString),
    Open(OsString),
    Help,
    Wrong,
}

/// What the words mean, the name of the program included.
fn task(mut words: Vec<OsString>) -> Task {
    let name = if words.is_empty() { OsString::new() } else { words.remove(0) };
    let name = Path::new(&name).file_name().and_then(OsStr::to_str).unwrap_or_default();
    if let Some(app) = app_of_link(name) {
        return Task::Launch(app.into(), words);
    }
    let mut words = words.into_iter();
    let (command, object) = (words.next(), words.next());
    let rest: Vec<OsString> = words.collect();
    match (command.as_deref().and_then(OsStr::to_str), object) {
        (Some("launch"), Some(app)) => Task::Launch(app, rest),
        (Some("start"), Some(app)) if rest.is_empty() => Task::Start(app),
        (Some("open"), Some(link)) if rest.is_empty() => Task::Open(link),
        (Some("--help" | "-h"), None) => Task::Help,
        _ => Task::Wrong,
    }
}

/// Does what the words ask for, with the name of the program as the first. Returns only when it cannot.
pub fn run(words: Vec<OsString>) -> ExitCode {
    let task = task(words);
    let mut command = match task {
        Task::Help => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Task::Wrong => {
            eprint!("{USAGE}");
            return ExitCode::from(EXIT_USAGE);
        }
        _ => match find_runtime() {
            Ok((runtime, recorded)) => command(&runtime, recorded),
            Err(searched) => return fail(&no_runtime(&searched)),
        },
    };
    match task {
        Task::Launch(app, arguments) => {
            let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
            command.args(["launch", "--stay"]).arg(app).arg("--");
            command.args(arguments.into_iter().map(|argument| absolute(argument, &here)));
        }
        Task::Start(app) => {
            command.arg("start").arg(app);
        }
        Task::Open(link) => {
            command.args(["open", "--"]).arg(link);
        }
        Task::Help | Task::Wrong => {}
    }
    let error = command.exec();
    fail(&format!("'{}' cannot be started: {error}", command.get_program().display()))
}

/// `mumba`, told that there may be nobody at a terminal.
fn command(runtime: &Runtime, recorded: bool) -> Command {
    let mut command = Command::new(&runtime.mumba);
    command.arg("--dialog");
    // An app belongs to the Mumba that installed it, whatever the environment says.
    for (name, value) in [("MUMBA_HOME", &runtime.home), ("MUMBA_DESKTOP_DIR", &runtime.desktop)] {
        match value {
            Some(value) => command.env(name, value),
            None if recorded => command.env_remove(name),
            None => &mut command,
        };
    }
    command
}

fn fail(message: &str) -> ExitCode {
    eprintln!("mumba-launcher: {message}");
    dialog::show_without_terminal(message);
    ExitCode::from(EXIT_NO_RUNTIME)
}

fn no_runtime(searched: &[PathBuf]) -> String {
    let searched: Vec<String> = searched.iter().map(|path| path.display().to_string()).collect();
    format!(
        "Mumba, which runs this app, is not installed: there is no program 'mumba' ({}). Install Mumba again, as its \
         page on installing says, and start the app anew; nothing that the app stored is lost. If Mumba is installed \
         elsewhere, run 'mumba host start' once, and this app finds it.",
        searched.join(", ")
    )
}

/// The runtime and whether a host recorded one, or the places where it is not.
fn find_runtime() -> Result<(Runtime, bool), Vec<PathBuf>> {
    let invoked_in = std::env::current_exe().ok().and_then(|own| Some(own.parent()?.to_owned()));
    let record = invoked_in.as_deref().and_then(|folder| Runtime::read(folder).ok().flatten());
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = invoked_in.into_iter().collect();
    folders.extend(std::env::split_paths(&path).filter(|folder| folder.is_absolute()));
    folders.extend(["/usr/local/bin", "/usr/bin"].map(PathBuf::from));
    let recorded = record.is_some();
    choose(record, &folders).map(|runtime| (runtime, recorded))
}

fn choose(record: Option<Runtime>, folders: &[PathBuf]) -> Result<Runtime, Vec<PathBuf>> {
    let (home, desktop) =
        record.as_ref().map(|record| (record.home.clone(), record.desktop.clone())).unwrap_or_default();
    let mut searched: Vec<PathBuf> = Vec::new();
    let places = record.into_iter().map(|record| record.mumba).chain(folders.iter().map(|folder| folder.join("mumba")));
    for place in places {
        if is_program(&place) {
            return Ok(Runtime { mumba: place, home, desktop });
        }
        if !searched.contains(&place) {
            searched.push(place);
        }
    }
    Err(searched)
}

fn is_program(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn a_link_launches_its_app_with_all_words_as_arguments() {
        let id = "y".repeat(52);
        let task = task(words(&format!("/state/launchers/org.mumba.app_{id} open start --help")));
        assert_eq!(task, Task::Launch(id.into(), words("open start --help")));
    }

    #[test]
    fn the_program_itself_takes_commands() {
        assert_eq!(task(words("mumba-launcher launch x a")), Task::Launch("x".into(), words("a")));
        assert_eq!(task(words("mumba-launcher start x")), Task::Start("x".into()));
        assert_eq!(task(words("m open mumba://x")), Task::Open("mumba://x".into()));
        assert_eq!(task(words("m --help")), Task::Help);
        for wrong in ["m", "m open", "m open a b", "m start", "m start a b", "m launch", "m other x", "org.mumba.app_x"]
        {
            assert_eq!(task(words(wrong)), Task::Wrong, "{wrong}");
        }
        assert_eq!(task(Vec::new()), Task::Wrong);
    }

    #[test]
    fn the_recorded_runtime_comes_first_and_its_home_stays_when_it_has_moved() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| {
            let program = folder.path().join(name).join("mumba");
            fs::create_dir_all(program.parent().unwrap()).unwrap();
            fs::write(&program, "").unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
            program
        };
        let (recorded, other) = (place("recorded"), place("other"));
        let record = Runtime { mumba: recorded.clone(), home: Some("/m".into()), desktop: None };
        let folders = [folder.path().join("none"), folder.path().join("other")];
        assert_eq!(choose(Some(record.clone()), &folders).unwrap(), record);
        fs::remove_file(&recorded).unwrap();
        let moved = Runtime { mumba: other.clone(), ..record.clone() };
        assert_eq!(choose(Some(record), &folders).unwrap(), moved);
        fs::remove_file(&other).unwrap();
        let searched = choose(None, &folders).unwrap_err();
        let message = no_runtime(&searched);
        assert!(message.contains("Install Mumba") && message.contains("none/mumba"), "{message}");
    }
}
