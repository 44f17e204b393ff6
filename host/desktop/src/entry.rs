//! Desktop entries (Desktop Entry Specification 1.1): their text, escaped so that nothing in a manifest can become a key, a
//! line or a command, and whose an entry is.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// No entry of ours is bigger.
const MAX_BYTES: u64 = 64 * 1024;

/// Characters of a name or a comment that are shown.
const MAX_SHOWN: usize = 200;

/// What an entry is made of.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Whose it is: an app's id, or a name of our own.
    pub app: &'a str,
    /// The folder of state that it belongs to.
    pub state: &'a Path,
    /// For people, from anybody.
    pub name: &'a str,
    /// For people, from anybody; may be empty.
    pub comment: &'a str,
    /// The program.
    pub program: &'a Path,
    /// Its arguments.
    pub arguments: &'a [&'a str],
    /// A field code after the arguments, such as `%U`; may be empty.
    pub field_code: &'static str,
    /// Name of the icon in the theme; may be empty.
    pub icon: &'a str,
    /// Further keys and values of our own, as they are written.
    pub keys: &'a [(&'static str, &'a str)],
}

/// Whose an entry is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// As in [`Entry::app`].
    pub app: String,
    /// As in [`Entry::state`].
    pub state: PathBuf,
}

impl Entry<'_> {
    /// The text of the file.
    ///
    /// # Errors
    /// When a path cannot be written in one.
    pub fn text(&self) -> Result<String> {
        let mut exec = exec_argument(plain_path(self.program)?);
        for argument in self.arguments {
            exec.push(' ');
            exec.push_str(&exec_argument(argument));
        }
        if !self.field_code.is_empty() {
            exec.push(' ');
            exec.push_str(self.field_code);
        }
        let (name, comment) = (shown(self.name), shown(self.comment));
        let mut text = String::from("[Desktop Entry]\nType=Application\nVersion=1.1\n");
        let mut key = |key: &str, value: &str| {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{key}={}", escaped(value));
        };
        key("Name", &name);
        if !comment.is_empty() && comment.to_lowercase() != name.to_lowercase() {
            key("Comment", &comment);
        }
        key("Exec", &exec);
        if !self.icon.is_empty() {
            key("Icon", self.icon);
        }
        key("Terminal", "false");
        for (name, value) in self.keys {
            key(name, value);
        }
        key("X-Mumba-App", self.app);
        key("X-Mumba-State", plain_path(self.state)?);
        Ok(text)
    }
}

/// Whose the entry in a file is; nothing where it is not one of ours.
pub fn owner(path: &Path) -> Option<Owner> {
    let metadata = path.symlink_metadata().ok()?;
    if !metadata.is_file() || metadata.len() > MAX_BYTES {
        return None;
    }
    let text = fs::read_to_string(path).ok()?;
    let value = |name: &str| value(&text, name);
    Some(Owner { app: value("X-Mumba-App")?, state: value("X-Mumba-State")?.into() })
}

/// The value of a key in the group `[Desktop Entry]`.
fn value(text: &str, name: &str) -> Option<String> {
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with('[') {
            inside = line.trim_end() == "[Desktop Entry]";
        } else if let Some(value) = line.strip_prefix(name).and_then(|rest| rest.trim_start().strip_prefix('='))
            && inside
        {
            return Some(unescaped(value.trim_start()));
        }
    }
    None
}

/// A path that an entry can name.
fn plain_path(path: &Path) -> Result<&str> {
    let text = path.to_str().filter(|text| !text.chars().any(char::is_control));
    text.ok_or_else(|| Error::Path(path.to_owned()))
}

/// One word of a command line: quoted, and with no field code in it.
fn exec_argument(word: &str) -> String {
    let mut quoted = String::from("\"");
    for character in word.chars() {
        match character {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', character]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// A value of type string.
fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for (index, character) in value.chars().enumerate() {
        match character {
            ' ' if index == 0 => escaped.push_str("\\s"),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '\r' => escaped.push_str("\\r"),
            '\\' => escaped.push_str("\\\\"),
            _ => escaped.push(character),
        }
    }
    escaped
}

fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        match characters.next() {
            Some('s') => text.push(' '),
            Some('n') => text.push('\n'),
            Some('t') => text.push('\t'),
            Some('r') => text.push('\r'),
            Some(other) => text.push(other),
            None => {}
        }
    }
    text
}

/// A text from anybody, as one line that shows what it holds: no control characters, and none that turn the text around.
fn shown(text: &str) -> String {
    let hidden = |character: char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
    };
    let spaced = text.replace(|character: char| character.is_whitespace() || character.is_control(), " ");
    let visible: String = spaced.chars().filter(|character| !hidden(*character)).collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    words.join(" ").chars().take(MAX_SHOWN).collect()
}

#[cfg(test)]
mod tests;
