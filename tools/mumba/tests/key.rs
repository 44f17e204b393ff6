//! `mumba key` as it is run: the program, a home of its own, no host.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// A folder with two passphrases and room for a home.
struct Trial {
    folder: tempfile::TempDir,
}

/// How a run ended.
struct Ended {
    code: i32,
    output: serde_json::Value,
    error: String,
}

impl Trial {
    fn new() -> Trial {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("pass"), "correct horse\n").unwrap();
        fs::write(folder.path().join("other"), "battery staple\n").unwrap();
        Trial { folder }
    }

    fn run(&self, arguments: &str) -> Ended {
        self.run_in("home", arguments)
    }

    fn run_in(&self, home: &str, arguments: &str) -> Ended {
        // A session of its own: whoever runs the tests at a terminal must not be asked there.
        let output = Command::new("setsid")
            .args(["--wait", env!("CARGO_BIN_EXE_mumba"), "--json", "key"])
            .args(arguments.split_whitespace())
            .current_dir(self.folder.path())
            .env("MUMBA_HOME", self.folder.path().join(home))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Ended {
            code: output.status.code().unwrap(),
            output: serde_json::from_slice(&output.stdout).unwrap_or_default(),
            error: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }
}

/// Every file beneath a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_key_is_made_listed_saved_and_brought_back() {
    let trial = Trial::new();
    let made = trial.run("new notes --passphrase-file pass");
    assert_eq!(made.code, 0, "{}", made.error);
    let address = made.output["key"]["address"].as_str().unwrap().to_owned();
    assert_eq!(address.len(), 52);
    assert_eq!(trial.run("list").output["keys"][0]["address"], address);
    assert_eq!(trial.run("new notes --passphrase-file pass").code, 7);

    let saved = trial.run("backup saved --passphrase-file pass --backup-passphrase-file other");
    assert_eq!(saved.code, 0, "{}", saved.error);
    let wrong = trial.run_in("elsewhere", "restore saved --backup-passphrase-file pass");
    assert!(wrong.code == 1 && wrong.error.contains("WRONG_PASSPHRASE"), "{}", wrong.error);
    let back = trial.run_in("elsewhere", "restore saved --backup-passphrase-file other");
    assert_eq!(back.output["keys"][0]["address"], address, "{}", back.error);
    for file in files(&trial.path("home")).into_iter().chain([trial.path("saved")]) {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(7).any(|window| window == b"correct" || window == b"battery"), "{}", file.display());
    }
}

#[test]
fn roles_are_divided_and_an_address_moves_to_its_heir() {
    let trial = Trial::new();
    let address = |name: &str| {
        let made = trial.run(&format!("new {name} --passphrase-file pass"));
        made.output["key"]["address"].as_str().unwrap().to_owned()
    };
    let [_, pointer, heir, other] = ["notes", "pointer", "heir", "other"].map(address);
    let rotated = trial.run(&format!("rotate notes --pointer-key pointer --heir {heir} --passphrase-file pass"));
    assert_eq!(rotated.output["root"]["pointer_key"], pointer, "{}", rotated.error);
    let again = trial.run(&format!("rotate notes --release-key {other} --first-sequence 9 --passphrase-file pass"));
    let root = &again.output["root"];
    assert_eq!(
        (&root["version"], &root["pointer_key"], &root["release_keys"][0]),
        (&2.into(), &pointer.into(), &other.into())
    );
    assert_eq!(root["first_sequence"], 9);
    // Without a terminal nobody agrees, and nobody is asked for a passphrase.
    assert_eq!(trial.run("rotate notes --successor heir --passphrase-file pass").code, 2);
    let unasked = trial.run("rotate notes --successor heir --yes");
    assert!(unasked.code == 1 && unasked.error.contains("NO_PASSPHRASE"), "{}", unasked.error);
    assert_eq!(trial.run("rotate notes --successor other --yes --passphrase-file pass").code, 2);
    let moved = trial.run("rotate notes --successor heir --yes --passphrase-file pass");
    assert_eq!(moved.output["moved_to"], heir, "{}", moved.error);
    assert_eq!(trial.run("rotate notes --passphrase-file pass").code, 2);
}

#[test]
fn what_an_address_key_signed_goes_to_another_computer_without_the_key() {
    let trial = Trial::new();
    let address = |home: &str, name: &str| {
        let made = trial.run_in(home, &format!("new {name} --passphrase-file pass"));
        made.output["key"]["address"].as_str().unwrap().to_owned()
    };
    let (notes, pointer) = (address("home", "notes"), address("server", "pointer"));
    let nothing = trial.run("export notes roles");
    assert!(nothing.code == 3 && nothing.error.contains("key rotate"), "{}", nothing.error);
    trial.run(&format!("rotate notes --pointer-key {pointer} --passphrase-file pass"));
    assert_eq!(trial.run("export notes roles").output["address"], notes);
    assert_eq!(trial.run("export notes roles").code, 1, "a file was overwritten");
    let imported = trial.run_in("server", "import roles");
    assert_eq!(imported.output["root"]["pointer_key"], pointer, "{}", imported.error);
    // It goes on from there, too, and without the key.
    assert_eq!(trial.run_in("server", &format!("export {notes} again")).code, 0);
    assert_eq!(fs::read(trial.path("again")).unwrap(), fs::read(trial.path("roles")).unwrap());
    let mut bytes = fs::read(trial.path("roles")).unwrap();
    let last = bytes.len() - 10;
    bytes[last] ^= 1;
    fs::write(trial.path("roles"), bytes).unwrap();
    let forged = trial.run_in("third", "import roles");
    assert!(forged.code == 4 && forged.error.contains("signed"), "{}", forged.error);
    let kept = |home: &str| files(&trial.path(home)).iter().any(|file| file.extension().is_some_and(|is| is == "root"));
    assert_eq!((kept("server"), kept("third")), (true, false));
}

#[test]
fn a_passphrase_is_never_an_argument() {
    let trial = Trial::new();
    assert_eq!(trial.run("new notes --passphrase secret-words").code, 2);
    let missing = trial.run("new notes --passphrase-file missing");
    assert!(missing.code == 1 && missing.error.contains("missing"), "{}", missing.error);
}
