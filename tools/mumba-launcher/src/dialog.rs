//! Telling a person at a desktop what went wrong, where there is no terminal to say it on.
//!
//! Nothing here draws: a dialog or a notification is made by whichever usual program the desktop has.

use std::ffi::{OsStr, OsString};
use std::io::IsTerminal as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Programs that show a message, in the order in which they are tried, with the words before the message.
const PROGRAMS: [(&str, &[&str]); 4] = [
    ("zenity", &["--error", "--no-markup", "--title=Mumba", "--text"]),
    ("kdialog", &["--title", "Mumba", "--error"]),
    ("notify-send", &["--app-name=Mumba", "--icon=dialog-error", "--", "Mumba"]),
    ("xmessage", &["-center", "-name", "Mumba", "-title", "Mumba"]),
];

/// Whether a person could read standard error: it is a terminal, or goes where somebody chose it to go.
fn has_terminal() -> bool {
    std::io::stderr().is_terminal() || std::io::stdin().is_terminal()
}

/// Shows a message, if there is a desktop and no terminal. Waits until the person has seen it. Says whether it was shown.
pub fn show_without_terminal(message: &str) -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if has_terminal() || !(set("DISPLAY") || set("WAYLAND_DISPLAY")) {
        return false;
    }
    let path = std::env::var_os("PATH").unwrap_or_else(|| OsString::from("/usr/local/bin:/usr/bin:/bin"));
    PROGRAMS.iter().any(|(name, words)| find(name, &path).is_some_and(|program| show(&program, name, words, message)))
}

fn show(program: &Path, name: &str, words: &[&str], message: &str) -> bool {
    // zenity and kdialog read escapes, which no message of ours means.
    let message = if matches!(name, "zenity" | "kdialog") { message.replace('\\', "\\\\") } else { message.to_owned() };
    let mut command = Command::new(program);
    // xmessage takes a first word with a hyphen for an option.
    command.args(words).arg(if name == "xmessage" { format!(" {message}") } else { message });
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(status) = command.status() else { return false };
    // A window that is closed by its frame gives 1.
    matches!((status.code(), name), (Some(0), _) | (Some(1), "zenity" | "kdialog" | "xmessage"))
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
