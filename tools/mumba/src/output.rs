//! Printing: for people, with colours where a terminal reads them, or as JSON.
//!
//! With `--json` standard output carries JSON only, one value a line, and standard error carries nothing but one
//! `{"error":{"reason":…,"message":…}}` when the command fails.

use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write as _};

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::table::Table;
use crate::text::safe_lines;

/// What stands out.
pub(crate) const STRONG: Style = Style::new().bold();
/// What may be overlooked.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// What is well.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// What someone should look at.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default();
/// What failed.
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
/// Who speaks.
pub(crate) const NAME: Style = AnsiColor::Cyan.on_default();

/// Where a command's words go.
pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Output {
        Output { json }
    }

    /// Whether JSON was asked for.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Prints a value as JSON, in one line.
    pub(crate) fn json(&self, value: &impl Serialize) -> Result<()> {
        let mut line = serde_json::to_vec(value).map_err(io::Error::other)?;
        line.push(b'\n');
        let mut stdout = io::stdout().lock();
        stdout.write_all(&line)?;
        Ok(stdout.flush()?)
    }

    /// Prints a line for people.
    pub(crate) fn line(&self, text: impl Display) -> Result<()> {
        let mut stdout = anstream::stdout().lock();
        writeln!(stdout, "{text}")?;
        Ok(stdout.flush()?)
    }

    /// Prints a table for people.
    pub(crate) fn table(&self, table: &Table) -> Result<()> {
        let mut stdout = anstream::stdout().lock();
        for (index, line) in table.lines().iter().enumerate() {
            let style = if index == 0 { FAINT } else { Style::new() };
            writeln!(stdout, "{style}{line}{style:#}")?;
        }
        Ok(())
    }

    /// Writes bytes as they are.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Result<()> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(bytes)?;
        Ok(stdout.flush()?)
    }

    /// Says something beside the result, to people only.
    pub(crate) fn note(&self, text: impl Display) {
        if !self.json {
            // Nobody is left to tell if this fails.
            let _ = writeln!(anstream::stderr().lock(), "{text}");
        }
    }

    /// Says why the command failed.
    pub(crate) fn error(&self, error: &Error) {
        if self.json {
            json_error(error);
        } else {
            let text = safe_lines(&error.message);
            let _ = writeln!(anstream::stderr().lock(), "{BAD}error:{BAD:#} {text}");
        }
    }

    /// Whether somebody sees how far something is.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.json && io::stderr().is_terminal()
    }

    /// Shows on a terminal what is waited for, until the value is dropped.
    pub(crate) fn progress(&self, text: impl Display) -> Progress {
        let shown = self.shows_progress();
        if shown {
            let _ = write!(anstream::stderr().lock(), "{FAINT}{text}…{FAINT:#}");
        }
        Progress { shown }
    }
}

/// A line on the terminal that goes away when this is dropped.
pub(crate) struct Progress {
    shown: bool,
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            // Back to the start of the line, and clear it.
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}

/// An error as scripts want it.
pub(crate) fn json_error(error: &Error) {
    let mut value = serde_json::json!({"error": {"reason": error.reason, "message": error.message}});
    if !error.more.is_null() {
        value["error"]["call"] = error.more.clone();
    }
    let _ = writeln!(io::stderr().lock(), "{value}");
}
