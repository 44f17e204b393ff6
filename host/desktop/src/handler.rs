//! Links: one desktop entry that opens `mumba://`, and its line in `mimeapps.list` (MIME Applications Associations).
//!
//! Which program opens a kind of link is the user's choice: a line that is there stays as it is.

use std::fs;
use std::io;
use std::path::PathBuf;

use crate::entry::{self, Entry};
use crate::registrar::RegistrarOptions;
use crate::{Error, Result, files, launchers};

/// The name of the entry.
pub const HANDLER_NAME: &str = "mumba.desktop";

/// What an entry says whose it is when it is no app's.
const OWNER: &str = "links";
const SCHEME: &str = "x-scheme-handler/mumba";
const DEFAULTS: &str = "[Default Applications]";
const REMOVED: &str = "[Removed Associations]";

/// Makes links known. Says whether this Mumba is who opens them.
pub(crate) fn register(options: &RegistrarOptions) -> Result<bool> {
    let path = options.folders.applications().join(HANDLER_NAME);
    if !is_ours_or_free(options, &path) {
        return Err(Error::NotOurs(path));
    }
    let text = Entry {
        app: OWNER,
        state: &options.state,
        name: "Mumba",
        comment: "Opens links to apps of Mumba",
        program: &launchers::program(&options.state),
        arguments: &["open"],
        field_code: "%u",
        icon: "",
        keys: &[("NoDisplay", "true"), ("MimeType", "x-scheme-handler/mumba;")],
    };
    files::write(&path, text.text()?.as_bytes(), 0o644)?;
    edit(options, with_default)?;
    Ok(default_is_ours(&read(&list(options)?)?))
}

/// Takes the entry and its line away, if they are ours.
pub(crate) fn unregister(options: &RegistrarOptions) -> Result<()> {
    let path = options.folders.applications().join(HANDLER_NAME);
    if owner_is_us(options, &path) {
        edit(options, without_default)?;
        files::remove(&path)?;
    }
    Ok(())
}

fn owner_is_us(options: &RegistrarOptions, path: &std::path::Path) -> bool {
    entry::owner(path).is_some_and(|owner| owner.app == OWNER && owner.state == options.state)
}

fn is_ours_or_free(options: &RegistrarOptions, path: &std::path::Path) -> bool {
    path.symlink_metadata().is_err() || owner_is_us(options, path)
}

/// The list itself, where it is a link.
fn list(options: &RegistrarOptions) -> Result<PathBuf> {
    let path = options.folders.mimeapps();
    match path.canonicalize() {
        Ok(path) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound && path.symlink_metadata().is_err() => Ok(path),
        Err(source) => Err(Error::io(&path, "read", source)),
    }
}

fn read(path: &std::path::Path) -> Result<String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        Err(source) => Err(Error::io(path, "read", source)),
    }
}

fn edit(options: &RegistrarOptions, change: fn(&str) -> Option<String>) -> Result<()> {
    let path = list(options)?;
    if let Some(text) = change(&read(&path)?) {
        files::write(&path, text.as_bytes(), 0o644)?;
    }
    Ok(())
}

/// The lines of a list, each with the group that it is in.
fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut group = "";
    text.split_inclusive('\n').map(move |line| {
        if line.starts_with('[') {
            group = line.trim_end();
        }
        (group, line)
    })
}

/// The programs that a line of the scheme names.
fn programs(line: &str) -> Option<Vec<&str>> {
    let (key, value) = line.split_once('=')?;
    (key.trim() == SCHEME).then(|| value.trim().split(';').map(str::trim).filter(|name| !name.is_empty()).collect())
}

fn default_is_ours(text: &str) -> bool {
    let first = lines(text).filter(|(group, _)| *group == DEFAULTS).find_map(|(_, line)| programs(line));
    first.is_some_and(|programs| programs.first() == Some(&HANDLER_NAME))
}

/// The list with our line; nothing where the user has chosen already.
fn with_default(text: &str) -> Option<String> {
    let chosen = lines(text).any(|(group, line)| match programs(line) {
        Some(programs) if group == DEFAULTS => !programs.is_empty(),
        Some(programs) if group == REMOVED => programs.contains(&HANDLER_NAME),
        _ => false,
    });
    if chosen {
        return None;
    }
    let own = format!("{SCHEME}={HANDLER_NAME}\n");
    let mut changed = String::with_capacity(text.len() + own.len());
    let mut done = false;
    for (group, line) in lines(text) {
        if group == DEFAULTS && programs(line).is_some() {
            continue;
        }
        changed.push_str(line);
        if !done && group == DEFAULTS && line.starts_with('[') {
            if !line.ends_with('\n') {
                changed.push('\n');
            }
            changed.push_str(&own);
            done = true;
        }
    }
    if !done {
        if !changed.is_empty() && !changed.ends_with('\n') {
            changed.push('\n');
        }
        if !changed.is_empty() {
            changed.push('\n');
        }
        changed.push_str(&format!("{DEFAULTS}\n{own}"));
    }
    Some(changed)
}

/// The list without us; nothing where it does not name us.
fn without_default(text: &str) -> Option<String> {
    let mut changed = String::with_capacity(text.len());
    let mut any = false;
    for (group, line) in lines(text) {
        match programs(line) {
            Some(programs) if group != REMOVED && programs.contains(&HANDLER_NAME) => {
                any = true;
                let others: Vec<&str> = programs.into_iter().filter(|name| *name != HANDLER_NAME).collect();
                if !others.is_empty() {
                    changed.push_str(&format!("{SCHEME}={}\n", others.join(";")));
                }
            }
            _ => changed.push_str(line),
        }
    }
    any.then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_line_comes_into_the_list_and_leaves_it_as_it_was() {
        for before in [
            "",
            "[Default Applications]\n",
            "[Default Applications]\ntext/html=firefox.desktop\n\n[Added Associations]\na/b=c.desktop;\n",
            "# mine\n[Added Associations]\na/b=c.desktop;\n",
        ] {
            let with = with_default(before).unwrap();
            assert!(default_is_ours(&with), "{with}");
            assert_eq!(with.matches(DEFAULTS).count(), 1);
            assert_eq!(with_default(&with), None, "once is enough");
            let after = without_default(&with).unwrap();
            assert_eq!(
                after.replace("[Default Applications]\n", "").trim(),
                before.replace("[Default Applications]\n", "").trim()
            );
            assert_eq!(without_default(&after), None);
        }
    }

    #[test]
    fn what_the_user_chose_stays() {
        let other = "[Default Applications]\nx-scheme-handler/mumba=other.desktop\n";
        assert_eq!(with_default(other), None);
        assert!(!default_is_ours(other));
        assert_eq!(with_default("[Removed Associations]\nx-scheme-handler/mumba=mumba.desktop;\n"), None);
        let both = "[Default Applications]\nx-scheme-handler/mumba = other.desktop;mumba.desktop;\n";
        assert_eq!(without_default(both).unwrap(), "[Default Applications]\nx-scheme-handler/mumba=other.desktop\n");
    }

    #[test]
    fn a_list_without_a_last_line_break_is_not_damaged() {
        let with = with_default("[Default Applications]\na/b=c.desktop").unwrap();
        assert_eq!(with, "[Default Applications]\nx-scheme-handler/mumba=mumba.desktop\na/b=c.desktop");
        let with = with_default("[Added Associations]\na/b=c.desktop").unwrap();
        assert!(with.contains("c.desktop\n\n[Default"), "{with}");
    }
}
