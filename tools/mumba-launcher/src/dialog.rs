//! Telling a person at a desktop what went wrong, where there is no terminal to say it on.
//!
//! Nothing here draws: a dialog or a notification is made by whichever usual program the desktop has.

use std::ffi::{OsStr, OsString};
use std::io::IsTerminal as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Programs that show a message, in the order in which they are tried, with the words before the message.
const PROGRAMS: [(&str, &[&str]); 4] = [
    ("zenity", &["--error", "--no-markup", "--title=Mumba", "--text"]),
    ("kdialog", &["--title", "Mumba", "--error"]),
    ("notify-send", &["--app-name=Mumba", "--icon=dialog-error", "--", "Mumba"]),
    ("xmessage", &["-center", "-name", "Mumba", "-title", "Mumba"]),
];

/// Programs that ask for yes or no, with the words before the question; 0 is yes.
const QUESTIONS: [(&str, &[&str]); 3] = [
    ("zenity", &["--question", "--default-cancel", "--no-markup", "--title=Mumba", "--text"]),
    ("kdialog", &["--title", "Mumba", "--warningyesno"]),
    ("xmessage", &["-center", "-name", "Mumba", "-title", "Mumba", "-buttons", "No:1,Yes:0", "-default", "No"]),
];

/// Whether a person could read standard error: it is a terminal, or goes where somebody chose it to go.
fn has_terminal() -> bool {
    std::io::stderr().is_terminal() || std::io::stdin().is_terminal()
}

/// Shows a message, if there is a desktop and no terminal. Waits until the person has seen it. Says whether it was shown.
pub fn show_without_terminal(message: &str) -> bool {
    if has_terminal() || !has_display() {
        return false;
    }
    // A window that is closed by its frame gives 1.
    let was_shown = |name, code| code == 0 || code == 1 && name != "notify-send";
    PROGRAMS.iter().any(|(name, words)| show(name, words, message).is_some_and(|code| was_shown(*name, code)))
}

/// Asks for yes or no, if there is a desktop and no terminal, and waits for the answer. Nothing where nobody can be asked.
pub fn ask_without_terminal(question: &str) -> Option<bool> {
    if has_terminal() || !has_display() {
        return None;
    }
    let answers = QUESTIONS.iter().filter_map(|(name, words)| show(name, words, question));
    answers.filter(|code| matches!(code, 0 | 1)).map(|code| code == 0).next()
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Shows a message with a program and gives the code with which that ended; nothing where it is not there or was killed.
fn show(name: &str, words: &[&str], message: &str) -> Option<i32> {
    let path = std::env::var_os("PATH").unwrap_or_else(|| OsString::from("/usr/local/bin:/usr/bin:/bin"));
    let program = find(name, &path)?;
    // zenity and kdialog read escapes, which no message of ours means.
    let message = if matches!(name, "zenity" | "kdialog") { message.replace('\\', "\\\\") } else { message.to_owned() };
    let mut command = Command::new(program);
    // xmessage takes a first word with a hyphen for an option.
    command.args(words).arg(if name == "xmessage" { format!(" {message}") } else { message });
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().ok()?.code()
}

fn find(name: &str, path: &OsStr) -> Option<PathBuf> {
    let is_program = |file: &PathBuf| {
        file.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
    };
    std::env::split_paths(path).filter(|folder| folder.is_absolute()).map(|folder| folder.join(name)).find(is_program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found_in_absolute_folders_only() {
        let path = OsStr::new("relative:/nonexistent:/usr/bin:/bin");
        assert!(find("sh", path).unwrap().is_absolute());
        assert_eq!(find("sh", OsStr::new("bin")), None);
        assert_eq!(find("no-such-program-anywhere", path), None);
    }
}
