//! The checked-in input, and where it lies below the root of the repository.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::ast::File;
use crate::build;
use crate::chromium::Chromium;
use crate::corrections::Corrections;
use crate::error::{Error, Result};
use crate::events::EventEntry;
use crate::model::Model;
use crate::names::Names;
use crate::parser;

/// Where the IDL files lie.
pub const IDL: &str = "third_party/webidl/idl";
/// Where the events lie.
pub const EVENTS: &str = "third_party/webidl/events.json";
/// Where the corrections of both lie.
pub const CORRECTIONS: &str = "third_party/webidl/corrections.json";
/// Where the reflection lies.
pub const CHROMIUM: &str = "third_party/webidl/chromium.json";
/// Where the table of well-known names lies.
pub const NAMES: &str = "ffi/names.txt";

/// Where the header of the core ABI lies.
pub const CORE: &str = "sdk-c/include/mumba.h";
/// Where the headers of the web go.
pub const HEADERS: &str = "sdk-c/include/mumba";
/// Where the Rust SDK lies.
pub const RUST: &str = "sdk-rust";

/// Where the figures of the coverage go.
pub const COVERAGE: &str = "ffi/web-coverage.json";
/// Where the list of what is missing goes.
pub const MISSING: &str = "ffi/web-coverage.txt";

/// Reads a text file.
///
/// # Errors
///
/// [`Error::Io`] with its path.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|source| Error::Io { path: path.to_owned(), source })
}

/// Parses all IDL files of a folder, in the order of their names.
///
/// # Errors
///
/// When the folder cannot be read, or a file is not WebIDL.
pub fn parse_folder(folder: &Path) -> Result<Vec<File>> {
    let io = |source| Error::Io { path: folder.to_owned(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(io)? {
        let path = entry.map_err(io)?.path();
        if path.extension().is_some_and(|extension| extension == "idl") {
            paths.push(path);
        }
    }
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let name = |name: Option<&std::ffi::OsStr>| name.unwrap_or_default().to_string_lossy().into_owned();
            parser::parse(&name(path.file_name()), &name(path.file_stem()), &read(path)?)
        })
        .collect()
}

fn json<T: DeserializeOwned>(root: &Path, path: &str) -> Result<T> {
    let wrong = |error: serde_json::Error| Error::Input { path: path.into(), what: error.to_string() };
    serde_json::from_str(&read(&root.join(path))?).map_err(wrong)
}

/// Makes the model, and the table of names with what is new in it, of the input below `root`.
///
/// # Errors
///
/// When something of the input cannot be read, parsed or resolved.
pub fn load(root: &Path) -> Result<(Model, Names)> {
    let mut files = parse_folder(&root.join(IDL))?;
    let mut events: Vec<EventEntry> = json(root, EVENTS)?;
    let corrections: Corrections = json(root, CORRECTIONS)?;
    corrections.apply(&mut files).map_err(|what| Error::Input { path: CORRECTIONS.into(), what })?;
    events.extend(corrections.entries());
    let chromium: Chromium = json(root, CHROMIUM)?;
    let model = build::build(&files, &events, &chromium)?;
    let table = root.join(NAMES);
    let mut names = Names::parse(&if table.exists() { read(&table)? } else { String::new() })?;
    names.append(build::identifiers(&model));
    Ok((model, names))
}
