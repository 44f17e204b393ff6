//! The files of one app's log.

use std::collections::VecDeque;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::{LogLevel, LogLine, LogOptions, LogSource};

/// Bytes of a file that are read when the logs are opened.
const MAX_READ_BYTES: u64 = 1 << 20;

/// A line in a file.
#[derive(Serialize, Deserialize)]
struct Stored<'a> {
    time_ms: i64,
    #[serde(borrow)]
    app: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    name: std::borrow::Cow<'a, str>,
    source: LogSource,
    level: LogLevel,
    #[serde(borrow, default, skip_serializing_if = "str::is_empty")]
    view: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    text: std::borrow::Cow<'a, str>,
}

/// The current file of an app and its predecessors.
#[derive(Debug)]
pub(super) struct LogFile {
    path: PathBuf,
    max_bytes: u64,
    max_files: u32,
    open: Option<(File, u64)>,
    /// Writing failed and the user was told.
    complained: bool,
}

impl LogFile {
    pub(super) fn new(options: &LogOptions, app_name: &str, app_id: &str) -> LogFile {
        // Names come from checked manifests; a log must not depend on that.
        let plain = |text: &str, most| -> String {
            text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(most).collect()
        };
        let name = format!("{}.{}.log", plain(app_name, 64), plain(app_id, 8));
        LogFile::at(options, options.dir.join(name))
    }

    fn at(options: &LogOptions, path: PathBuf) -> LogFile {
        LogFile { path, max_bytes: options.max_file_bytes, max_files: options.max_files, open: None, complained: false }
    }

    /// Every log in the folder with its last lines.
    pub(super) fn find_all(options: &LogOptions) -> Vec<(LogFile, VecDeque<LogLine>)> {
        let Ok(entries) = fs::read_dir(&options.dir) else { return Vec::new() };
        let ours = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            // `name.id.log`; `host.log`, which is not ours, has one dot.
            name.ends_with(".log") && name.matches('.').count() == 2
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(ours);
        let logs = paths.map(|path| {
            let file = LogFile::at(options, path);
            let mut lines = VecDeque::new();
            for number in 0..file.max_files {
                if lines.len() < options.max_tail {
                    file.read_before(number, options.max_tail, &mut lines);
                }
            }
            (file, lines)
        });
        logs.collect()
    }

    fn numbered(&self, number: u32) -> PathBuf {
        if number == 0 {
            return self.path.clone();
        }
        let mut name = self.path.clone().into_os_string();
        name.push(format!(".{number}"));
        name.into()
    }

    /// Puts the last lines of a file before those that are there.
    fn read_before(&self, number: u32, most: usize, lines: &mut VecDeque<LogLine>) {
        let Ok(mut file) = File::open(self.numbered(number)) else { return };
        let length = file.metadata().map_or(0, |metadata| metadata.len());
        // Where this lands in a line, its rest is skipped like any line that a crash cut off.
        let _ = file.seek(SeekFrom::Start(length.saturating_sub(MAX_READ_BYTES)));
        let mut reader = BufReader::new(file);
        let mut found = Vec::new();
        let mut bytes = Vec::new();
        while matches!(reader.read_until(b'\n', &mut bytes), Ok(count) if count > 0) {
            if let Ok(stored) = serde_json::from_slice::<Stored<'_>>(&bytes) {
                found.push(stored.into_line());
            }
            bytes.clear();
        }
        for line in found.into_iter().rev().take(most - lines.len().min(most)) {
            lines.push_front(line);
        }
    }

    pub(super) fn write(&mut self, line: &LogLine) {
        match self.try_write(line) {
            Ok(()) => self.complained = false,
            Err(error) => {
                self.open = None;
                if !self.complained {
                    self.complained = true;
                    tracing::warn!(file = %self.path.display(), %error, "an app's log cannot be written");
                }
            }
        }
    }

    fn try_write(&mut self, line: &LogLine) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(&Stored::of(line)).map_err(io::Error::other)?;
        bytes.push(b'\n');
        let length = bytes.len() as u64;
        if self.open.as_ref().is_some_and(|(_, written)| *written > 0 && written + length > self.max_bytes) {
            self.rotate()?;
        }
        let (file, written) = self.open()?;
        file.write_all(&bytes)?;
        *written += length;
        Ok(())
    }

    fn open(&mut self) -> io::Result<&mut (File, u64)> {
        if self.open.is_none() {
            if let Some(folder) = self.path.parent() {
                DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
            }
            let file = OpenOptions::new().create(true).append(true).mode(0o600).open(&self.path)?;
            let written = file.metadata()?.len();
            return Ok(self.open.insert((file, written)));
        }
        self.open.as_mut().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn rotate(&mut self) -> io::Result<()> {
        self.open = None;
        for number in (0..self.max_files.saturating_sub(1)).rev() {
            match fs::rename(self.numbered(number), self.numbered(number + 1)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        if self.max_files <= 1 {
            fs::remove_file(&self.path)?;
        }
        Ok(())
    }

    pub(super) fn close(&mut self) {
        self.open = None;
    }

    pub(super) fn remove(&mut self) {
        self.close();
        for number in 0..self.max_files {
            let _ = fs::remove_file(self.numbered(number));
        }
    }
}

impl<'a> Stored<'a> {
    fn of(line: &'a LogLine) -> Stored<'a> {
        Stored {
            time_ms: crate::spec::epoch_ms(line.time),
            app: (&*line.app_id).into(),
            name: (&*line.app_name).into(),
            source: line.source,
            level: line.level,
            view: line.view_id.as_str().into(),
            text: line.text.as_str().into(),
        }
    }

    fn into_line(self) -> LogLine {
        LogLine {
            time: UNIX_EPOCH + Duration::from_millis(u64::try_from(self.time_ms).unwrap_or(0)),
            app_id: Arc::from(&*self.app),
            app_name: Arc::from(&*self.name),
            source: self.source,
            level: self.level,
            text: self.text.into_owned(),
            view_id: self.view.into_owned(),
        }
    }
}
