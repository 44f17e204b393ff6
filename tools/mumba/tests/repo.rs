//! `mumba repo` on a curator's folder, as it is run: the program, no host.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::process::{Command, Stdio};

use mumba_apps::AppId;
use serde_json::{Value, json};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

/// A folder to work in.
struct Trial {
    folder: tempfile::TempDir,
}

/// How a run ended.
struct Ended {
    code: i32,
    output: Value,
    error: String,
}

impl Trial {
    fn new() -> Trial {
        let folder = tempfile::tempdir().unwrap();
        let app = folder.path().join("notes");
        fs::create_dir(&app).unwrap();
        let manifest = "name = \"notes\"\ntitle = \"Notes\"\nversion = \"1.2.0\"\ndescription = \"Keeps notes.\"\nicon = \"icon.svg\"\n";
        fs::write(app.join("mumba.toml"), format!("{manifest}[view]\nkind = \"web\"\nstart = \"index.html\"\n"))
            .unwrap();
        fs::write(app.join("index.html"), "<p>").unwrap();
        fs::write(app.join("icon.svg"), SVG).unwrap();
        Trial { folder }
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_mumba"))
            .args(["--json", "repo"])
            .args(arguments)
            .current_dir(self.folder.path())
            .env("MUMBA_HOME", self.folder.path().join("home"))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Ended {
            code: output.status.code().unwrap(),
            output: serde_json::from_slice(&output.stdout).unwrap_or_default(),
            error: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// A run that must succeed.
    fn done(&self, arguments: &[&str]) -> Value {
        let ended = self.run(arguments);
        assert_eq!((ended.code, ended.error.as_str()), (0, ""), "{arguments:?}");
        ended.output
    }
}

fn address(number: u8) -> String {
    AppId::from_bytes([number; 32]).to_string()
}

#[test]
fn a_curator_makes_a_repository_and_apps_come_and_go() {
    let trial = Trial::new();
    let (one, two) = (address(1), address(2));
    assert_eq!(trial.done(&["create", "garden", "--title", "Ana's garden", "--curator", "Ana"])["name"], "garden");
    let added =
        trial.done(&["add-app", "garden", "notes", "--address", &one, "--category", "Office", "--keyword", "memo"]);
    assert_eq!(added["replaced"], false);
    let app = &added["app"];
    assert_eq!(
        (&app["title"], &app["summary"], &app["version"]),
        (&json!("Notes"), &json!("Keeps notes."), &json!("1.2.0"))
    );
    assert_eq!((&app["categories"], &app["has_icon"]), (&json!(["Office"]), &json!(true)));
    assert_eq!(fs::read_to_string(trial.folder.path().join(format!("garden/icons/{one}.svg"))).unwrap(), SVG);

    // By its address alone: the rest is said, and what was said stays.
    trial.done(&["add-app", "garden", &two, "--name", "sketch", "--version", "0.1.0", "--size", "5000"]);
    let changed = trial.done(&["add-app", "garden", &format!("mumba://{one}"), "--publisher", "Ana"]);
    assert_eq!(changed["replaced"], true);
    assert_eq!((&changed["app"]["publisher"], &changed["app"]["keywords"]), (&json!("Ana"), &json!(["memo"])));

    let shown = trial.done(&["show", "garden"]);
    assert_eq!((&shown["title"], &shown["curator"]), (&json!("Ana's garden"), &json!("Ana")));
    assert_eq!(shown["apps"].as_array().unwrap().len(), 2);
    assert_eq!(trial.done(&["show", "garden", "sketch"])["app"]["size_bytes"], 5000);
    assert_eq!(trial.done(&["remove-app", "garden", "sketch"])["app"]["address"], two);
    assert_eq!(trial.done(&["show", "garden"])["apps"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_wrong_is_said_and_changes_nothing() {
    let trial = Trial::new();
    trial.done(&["create", "garden"]);
    let list = || fs::read(trial.folder.path().join("garden/apps.list")).unwrap();
    let before = list();
    let one = address(1);
    for (arguments, code, what) in [
        (&["create", "garden"][..], 7, "not empty"),
        (&["create", "Bad Name"], 2, "--name"),
        (&["add-app", "garden", "notes"], 2, "--address"),
        (&["add-app", "garden", "missing", "--address", &one], 3, "missing"),
        (&["add-app", "garden", "garden", "--address", &one], 4, "no other repositories"),
        (&["add-app", "notes", "notes", "--address", &one], 4, "no repository of apps"),
        (&["add-app", "garden", "notes", "--address", "xyz"], 2, "52 characters"),
        (&["add-app", "garden", "notes", "--address", &one, "--category", "Toys"], 2, "AudioVideo"),
        (&["add-app", "garden", "notes", "--address", &one, "--homepage", "ftp://a"], 2, "https://"),
        (&["add-app", "garden", "notes", "--address", &one, "--title", "a\u{202e}b"], 4, "U+202E"),
        (&["add-app", "garden", "notes", "--address", &one, "--icon", "notes/index.html"], 4, "neither PNG nor SVG"),
        (&["remove-app", "garden", "notes"], 3, "no app"),
        (&["show", "notes"], 4, "no repository of apps"),
    ] {
        let ended = trial.run(arguments);
        assert!(ended.code == code && ended.error.contains(what), "{arguments:?}: {} {}", ended.code, ended.error);
    }
    assert_eq!(list(), before);
    assert!(!trial.folder.path().join("garden/icons").exists());
}
