use std::process::Command;

use super::*;

fn entry<'a>(name: &'a str, comment: &'a str, program: &'a Path) -> Entry<'a> {
    Entry {
        app: "app",
        state: Path::new("/state"),
        name,
        comment,
        program,
        arguments: &["start"],
        field_code: "%U",
        icon: "org.mumba.app_x",
        keys: &[("Categories", "Utility;")],
    }
}

/// Reads a file as the specification says, by other code than the one that writes it: groups, keys and unescaped values.
fn read(text: &str) -> Vec<(String, String)> {
    let mut keys = Vec::new();
    for line in text.split('\n').filter(|line| !line.is_empty()) {
        if line.starts_with('[') {
            assert_eq!(line, "[Desktop Entry]", "one group");
            continue;
        }
        assert!(!line.starts_with('#'), "no comment: {line}");
        let (key, value) = line.split_once('=').unwrap_or_else(|| panic!("no key: {line:?}"));
        keys.push((key.to_owned(), unescaped(value)));
    }
    keys
}

/// The words of a command line, with field codes left as they are.
fn words(exec: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut any) = (Vec::new(), String::new(), false, false);
    let mut characters = exec.chars();
    while let Some(character) = characters.next() {
        match (character, quoted) {
            ('"', _) => (quoted, any) = (!quoted, true),
            (' ', false) => {
                if any {
                    words.push(std::mem::take(&mut word));
                }
                any = false;
            }
            ('\\', true) => word.extend(characters.next()),
            ('%', true) => assert_eq!(characters.next(), Some('%'), "a field code in a quoted word of {exec}"),
            _ => (any, ()) = (true, word.push(character)),
        }
        if character == '%' && quoted {
            word.push('%');
        }
    }
    assert!(!quoted, "{exec}");
    if any {
        words.push(word);
    }
    words
}

const NASTY: &[&str] = &[
    "\n",
    "\r",
    "\t",
    "\\",
    "\\n",
    "\\s",
    "\"",
    "'",
    "`",
    "$",
    "$(id)",
    "%",
    "%U",
    "%%",
    ";",
    "=",
    "[",
    "]",
    "#",
    " ",
    "  ",
    "\u{202e}",
    "\u{200b}",
    "\u{2028}",
    "é",
    "日本",
    "\u{7f}",
    "\u{85}",
    "\0",
    "\u{1b}[31m",
    "Exec=/bin/sh",
    "[Desktop Entry]",
    "Name[de]=",
    "X-Mumba-App=other",
    "a",
    "Notes",
    "&",
    "<b>",
    "|",
    "~",
    "*",
    "?",
    "(",
    ")",
    ">",
    "\u{feff}",
];

fn nasty(random: &mut fastrand::Rng, pieces: usize) -> String {
    (0..random.usize(0..=pieces)).map(|_| NASTY[random.usize(..NASTY.len())]).collect()
}

#[test]
fn nothing_in_a_title_or_a_description_becomes_a_key_or_a_line() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..20_000 {
        let (name, comment) = (nasty(&mut random, 12), nasty(&mut random, 12));
        let keys = read(&entry(&name, &comment, Path::new("/bin/x")).text().unwrap());
        let names: Vec<&str> = keys.iter().map(|(key, _)| key.as_str()).collect();
        let expected = [
            "Type",
            "Version",
            "Name",
            "Comment",
            "Exec",
            "Icon",
            "Terminal",
            "Categories",
            "X-Mumba-App",
            "X-Mumba-State",
        ];
        let expected: Vec<&str> = expected.into_iter().filter(|key| *key != "Comment" || names.contains(key)).collect();
        assert_eq!(names, expected, "{name:?} {comment:?}");
        let value = |key: &str| &keys.iter().find(|(known, _)| known == key).unwrap().1;
        assert_eq!(value("Exec"), "\"/bin/x\" \"start\" %U");
        assert_eq!(value("X-Mumba-App"), "app");
        assert!(value("Name").chars().all(|character| !character.is_control()), "{name:?}");
    }
}

#[test]
fn every_path_survives_quoting_and_none_becomes_a_field_code() {
    let mut random = fastrand::Rng::with_seed(11);
    for _ in 0..20_000 {
        let path = format!("/{}", nasty(&mut random, 8));
        let path = Path::new(&path);
        let Ok(text) = entry("x", "", path).text() else {
            assert!(path.to_str().unwrap().chars().any(char::is_control), "{path:?} was refused");
            continue;
        };
        let keys = read(&text);
        let exec = &keys.iter().find(|(key, _)| key == "Exec").unwrap().1;
        assert_eq!(words(exec), [path.to_str().unwrap(), "start", "%U"], "{exec}");
    }
}

#[test]
fn the_owner_of_an_entry_is_read_back_and_a_foreign_one_has_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.desktop");
    assert_eq!(owner(&path), None);
    let odd = Path::new("/a \\n b/%s");
    fs::write(&path, Entry { state: odd, ..entry("x", "", Path::new("/x")) }.text().unwrap()).unwrap();
    assert_eq!(owner(&path), Some(Owner { app: "app".into(), state: odd.into() }));
    let link = folder.path().join("link.desktop");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert_eq!(owner(&link), None, "a link is not ours, wherever it leads");
    fs::write(&path, "[Desktop Entry]\nName=x\n[Other]\nX-Mumba-App=app\nX-Mumba-State=/state\n").unwrap();
    assert_eq!(owner(&path), None, "another group's keys say nothing");
}

#[test]
fn a_title_is_shown_as_one_line_of_visible_characters() {
    assert_eq!(shown("  A\n\tB\u{202e}C\u{200b}  "), "A BC");
    assert_eq!(shown(&"x".repeat(500)).len(), 200);
    assert_eq!(shown("\u{1b}[31mred"), "[31mred");
}

/// `desktop-file-validate` is what distributions check entries with.
#[test]
fn entries_with_hostile_texts_and_paths_are_valid() {
    let folder = tempfile::tempdir().unwrap();
    let mut random = fastrand::Rng::with_seed(13);
    let mut files = Vec::new();
    for index in 0..200 {
        let (name, comment) = (format!("{}x", nasty(&mut random, 10)), nasty(&mut random, 10));
        let path = format!("/{}x", nasty(&mut random, 6));
        let Ok(text) = entry(&name, &comment, Path::new(&path)).text() else { continue };
        let file = folder.path().join(format!("org.mumba.app_{index}.desktop"));
        fs::write(&file, text).unwrap();
        files.push(file);
    }
    assert!(files.len() > 50);
    let checked = Command::new("desktop-file-validate").args(&files).output();
    let checked = checked.expect("desktop-file-utils is installed (`cargo xtask setup --for test`)");
    let said = String::from_utf8_lossy(&checked.stdout);
    assert!(checked.status.success() && said.is_empty(), "{said}");
}
