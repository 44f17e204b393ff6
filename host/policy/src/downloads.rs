//! Names of files that pages save: what a page suggests is not to be trusted.

use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};

/// Bytes that a name may have: file systems take 255, and a number may be added.
const NAME_MAX_BYTES: usize = 200;
/// Files of one name that a folder may have.
const NUMBERS_MAX: u32 = 10_000;
/// Endings that a desktop runs, or reads settings from, when it only looks at the folder.
const DANGEROUS: [&str; 8] = ["desktop", "directory", "service", "socket", "timer", "lnk", "url", "scf"];

/// A name that is one part of a path, is not hidden, shows what it is, and that no desktop acts on by itself.
pub fn safe_name(suggested: &str) -> String {
    let last = suggested.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .map(|character| match character {
            // What turns text around hides the real ending.
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => '_',
            '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\0' => '_',
            control if control.is_control() => '_',
            other => other,
        })
        .collect();
    let hiding = |character: char| matches!(character, '.' | '-' | '~') || character.is_whitespace();
    let trimmed = plain.trim_start_matches(hiding).trim_end_matches(|end: char| end == '.' || end.is_whitespace());
    let mut name = if trimmed.is_empty() { "download".to_owned() } else { trimmed.to_owned() };
    if name.len() > NAME_MAX_BYTES {
        let ending = Path::new(&name).extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_owned();
        let ending = if ending.len() > 20 { String::new() } else { ending };
        let mut keep = NAME_MAX_BYTES - ending.len() - 1;
        while !name.is_char_boundary(keep) {
            keep -= 1;
        }
        name.truncate(keep);
        name.truncate(name.trim_end_matches(|end: char| end == '.' || end.is_whitespace()).len());
        if !ending.is_empty() {
            name = format!("{name}.{ending}");
        }
    }
    let ending = Path::new(&name).extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    if DANGEROUS.contains(&ending.as_str()) {
        name.push_str(".download");
    }
    name
}

/// Makes an empty file of a safe name that no file has yet, such as `notes (2).txt`, for a download to fill.
///
/// # Errors
/// When the folder takes no file.
pub fn reserve(folder: &Path, suggested: &str) -> io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    let name = safe_name(suggested);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
        _ => (name.as_str(), String::new()),
    };
    for number in 1..=NUMBERS_MAX {
        let name = if number == 1 { name.clone() } else { format!("{stem} ({number}){ending}") };
        let file = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&file) {
            Ok(_) => return Ok(file),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// The user's download folder: as `user-dirs.dirs` in the configuration folder says (xdg-user-dirs), else `Downloads`.
pub fn folder(home: &Path, config: &Path) -> PathBuf {
    let settings = std::fs::read_to_string(config.join("user-dirs.dirs")).unwrap_or_default();
    let line = settings.lines().find_map(|line| line.trim().strip_prefix("XDG_DOWNLOAD_DIR="));
    let named = line.map(|value| value.trim().trim_matches('"'));
    match named {
        Some(path) if path.starts_with("$HOME/") => home.join(&path["$HOME/".len()..]),
        Some(path) if path.starts_with('/') => PathBuf::from(path),
        _ => home.join("Downloads"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_made_safe() {
        for (suggested, safe) in [
            ("notes.txt", "notes.txt"),
            ("../../.bashrc", "bashrc"),
            ("/etc/passwd", "passwd"),
            ("a\\b\\c.exe", "c.exe"),
            ("", "download"),
            ("..", "download"),
            (" .hidden ", "hidden"),
            ("a\nb\0c", "a_b_c"),
            ("invoice\u{202e}fdp.exe", "invoice_fdp.exe"),
            ("Run me.desktop", "Run me.desktop.download"),
            ("x.DESKTOP", "x.DESKTOP.download"),
            ("name. . ", "name"),
            ("ünï.txt", "ünï.txt"),
            ("-rf", "rf"),
            // Cut where a dot is the last that fits.
            (&format!("{}.{}", "a".repeat(198), "b".repeat(30)), &"a".repeat(198)),
        ] {
            assert_eq!(safe_name(suggested), safe, "{suggested:?}");
        }
    }

    #[test]
    fn no_file_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<_> = (0..3)
            .map(|_| reserve(folder.path(), "a.tar.gz").unwrap().file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        assert_eq!(names, ["a.tar.gz", "a.tar (2).gz", "a.tar (3).gz"]);
    }

    #[test]
    fn the_folder_is_the_users() {
        let home = tempfile::tempdir().unwrap();
        let config = home.path().join(".config");
        assert_eq!(folder(home.path(), &config), home.path().join("Downloads"));
        std::fs::create_dir(&config).unwrap();
        std::fs::write(config.join("user-dirs.dirs"), "# x\nXDG_DOWNLOAD_DIR=\"$HOME/Laden\"\n").unwrap();
        assert_eq!(folder(home.path(), &config), home.path().join("Laden"));
        std::fs::write(config.join("user-dirs.dirs"), "XDG_DOWNLOAD_DIR=\"/srv/x\"\n").unwrap();
        assert_eq!(folder(home.path(), &config), Path::new("/srv/x"));
    }

    proptest! {
        #[test]
        fn any_name_is_one_visible_part_of_a_path(suggested in "\\PC{0,300}|[a./\\\\ -]{0,20}") {
            let name = safe_name(&suggested);
            prop_assert!(!name.is_empty() && name.len() <= NAME_MAX_BYTES + ".download".len());
            prop_assert!(!name.contains(['/', '\\', '\0']) && !name.starts_with(['.', '-']));
            prop_assert_eq!(Path::new(&name).components().count(), 1);
            prop_assert_eq!(safe_name(&name), name);
        }
    }
}
