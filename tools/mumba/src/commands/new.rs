//! `mumba new`

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use mumba_apps::manifest::AppName;
use serde_json::json;

use crate::cli::NewArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::STRONG;
use crate::template::{self, File, Service, View};
use crate::text::safe;

pub(crate) fn run(args: NewArgs, context: &Context) -> Result<Exit> {
    let name = app_name(&args)?;
    let files = template::files(&name, args.service, args.view);
    let folder = empty_folder(&args.folder)?;
    for file in &files {
        write(&folder, file)?;
    }
    if context.output.is_json() {
        let paths: Vec<_> = files.iter().map(|file| file.path).collect();
        context.output.json(&json!({"name": name.as_str(), "folder": folder, "files": paths}))?;
        return Ok(Exit::Success);
    }
    context.output.line(format_args!("Made {STRONG}{name}{STRONG:#} in {}:", safe(&args.folder.to_string_lossy())))?;
    for file in &files {
        context.output.line(format_args!("  {}", file.path))?;
    }
    let tested = args.service != Service::None || args.view != View::Web;
    let check = if !tested { "" } else { "make check           # test it\n" };
    context.output.note(format_args!(
        "\nNext, as README.md there says:\n\ncd {}\nmake                 # build it\n{check}mumba run package    # see it",
        quoted(&args.folder)
    ));
    Ok(Exit::Success)
}

/// The name that was given, or that of the folder.
fn app_name(args: &NewArgs) -> Result<AppName> {
    if let Some(name) = &args.name {
        return Ok(name.clone());
    }
    let absolute = std::path::absolute(&args.folder).unwrap_or_else(|_| args.folder.clone());
    let last = absolute.file_name().unwrap_or_default().to_string_lossy().into_owned();
    AppName::parse(last).map_err(|what| {
        Error::usage(format!(
            "the app would be named like its folder, but {what}; name it with --name, or the folder otherwise"
        ))
    })
}

/// Makes the folder, or takes one that is there and empty; returns its path without links.
fn empty_folder(folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder)
        .and_then(|()| fs::canonicalize(folder))
        .and_then(|path| {
            // Also for a file of that name, whose error says so.
            let first = fs::read_dir(&path)?.next().transpose()?;
            Ok((path, first))
        })
        .map_err(|error| Error::file(format!("cannot make the folder '{}'", folder.display()), &error))
        .and_then(|(path, first)| match first {
            None => Ok(path),
            Some(entry) => {
                let message = format!(
                    "the folder '{}' is not empty, it holds '{}': give a new or an empty folder",
                    folder.display(),
                    entry.file_name().to_string_lossy()
                );
                Err(Error::new(Exit::Conflict, "FOLDER_NOT_EMPTY", message))
            }
        })
}

fn write(folder: &Path, file: &File) -> Result<()> {
    let path = folder.join(file.path);
    let written = || -> io::Result<()> {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::File::create_new(&path)?.write_all(file.text.as_bytes())
    };
    written().map_err(|error| Error::file(format!("cannot write '{}'", path.display()), &error))
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let text = safe(&path.to_string_lossy()).to_string();
    let plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_'));
    if plain { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::View;

    fn args(folder: &Path) -> NewArgs {
        NewArgs { folder: folder.to_owned(), service: Service::None, view: View::Web, name: None }
    }

    #[test]
    fn an_app_is_made_in_a_new_or_an_empty_folder_only() {
        let folder = tempfile::tempdir().unwrap();
        let context = Context::new(true, false);
        let app = folder.path().join("deep/shop");
        run(args(&app), &context).unwrap();
        assert!(fs::read_to_string(app.join("mumba.toml")).unwrap().contains("name = \"shop\""));

        fs::remove_file(app.join("README.md")).unwrap();
        let error = run(args(&app), &context).unwrap_err();
        assert_eq!((error.exit, error.reason), (Exit::Conflict, "FOLDER_NOT_EMPTY"));
        assert!(!app.join("README.md").exists());

        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(run(args(&file), &context).unwrap_err().message.contains("file"));
    }

    #[test]
    fn the_name_is_checked_before_anything_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let app = folder.path().join("My Shop");
        let error = run(args(&app), &Context::new(true, false)).unwrap_err();
        assert!(error.exit == Exit::Usage && error.message.contains("--name"), "{}", error.message);
        assert!(!app.exists());
        let name = Some(AppName::parse("shop").unwrap());
        run(NewArgs { name, ..args(&app) }, &Context::new(true, false)).unwrap();
        assert!(fs::read_to_string(app.join("mumba.toml")).unwrap().contains("name = \"shop\""));
    }

    #[test]
    fn paths_are_quoted_for_the_shell() {
        assert_eq!(quoted(Path::new("a/b-c_1.d")), "a/b-c_1.d");
        assert_eq!(quoted(Path::new("it's a shop")), r"'it'\''s a shop'");
    }
}
