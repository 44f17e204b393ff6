//! What C each feature of WebIDL becomes: for every `golden/NAME.idl`, `golden/NAME.h` has the header without what all headers
//! share. `MUMBA_WRITE_GOLDEN=1 cargo test -p mumba-webidl` writes them anew; read the difference before it is committed.

use crate::common;
use std::fs;
use std::path::{Path, PathBuf};

fn sources() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut sources: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "idl"))
        .collect();
    sources.sort();
    sources
}

#[test]
fn each_feature_becomes_the_c_that_was_reviewed() {
    let mut wrong = Vec::new();
    for source in sources() {
        let fresh = common::header(&fs::read_to_string(&source).unwrap());
        let golden = source.with_extension("h");
        if std::env::var_os("MUMBA_WRITE_GOLDEN").is_some() {
            fs::write(&golden, &fresh).unwrap();
        }
        if fs::read_to_string(&golden).ok().as_ref() != Some(&fresh) {
            wrong.push(format!("{} is not what is made now:\n{fresh}", golden.display()));
        }
    }
    assert!(sources().len() > 10);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_same_input_gives_the_same_output() {
    for source in sources() {
        let idl = fs::read_to_string(&source).unwrap();
        assert_eq!(common::header(&idl), common::header(&idl));
    }
}
