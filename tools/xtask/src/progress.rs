//! Progress of long steps: a bar on a terminal, else a line every few seconds.

use std::io::{IsTerminal as _, Read, Result, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// How often a line is printed where there is no terminal.
const LINE_EVERY: Duration = Duration::from_secs(3);

/// The progress of one step that is counted in bytes.
pub(crate) struct Progress {
    label: String,
    total_bytes: Option<u64>,
    done_bytes: u64,
    started: Instant,
    /// When the first bytes came, and how many they were: what happens before says nothing about the speed.
    flowing: Option<(Instant, u64)>,
    printed: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Starts a step. `total_bytes` is what makes a time left possible.
    pub(crate) fn new(label: &str, total_bytes: Option<u64>) -> Self {
        let bar = stderr().is_terminal().then(|| {
            let (bar, template) = match total_bytes {
                Some(total) => {
                    (ProgressBar::new(total), "{msg} [{bar:30}] {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left")
                }
                None => (ProgressBar::new_spinner(), "{msg} {spinner} {bytes}, {bytes_per_sec}"),
            };
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style.progress_chars("=> "));
            }
            bar.set_message(label.to_owned());
            bar
        });
        if bar.is_none() {
            eprintln!("{label}{}", total_bytes.map(|total| format!(", {}", size(total))).unwrap_or_default());
        }
        let now = Instant::now();
        Self { label: label.to_owned(), total_bytes, done_bytes: 0, started: now, flowing: None, printed: now, bar }
    }

    /// Says how many bytes of the step are done.
    pub(crate) fn set(&mut self, done_bytes: u64) {
        self.done_bytes = done_bytes;
        if self.flowing.is_none() && done_bytes > 0 {
            self.flowing = Some((Instant::now(), done_bytes));
            if let Some(bar) = &self.bar {
                bar.reset_eta();
            }
        }
        if let Some(bar) = &self.bar {
            bar.set_position(done_bytes);
        } else if self.printed.elapsed() >= LINE_EVERY {
            self.printed = Instant::now();
            let (since, before) = self.flowing.unwrap_or((self.started, 0));
            let line = describe(done_bytes, before, self.total_bytes, since.elapsed());
            eprintln!("{}: {line}", self.label);
        }
    }

    /// Ends a step that failed. Why is for others to say.
    pub(crate) fn give_up(self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    /// Ends the step. A bar leaves the screen.
    pub(crate) fn finish(self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        let seconds = self.started.elapsed().as_secs_f64();
        eprintln!("{}: {} in {seconds:.1} s", self.label, size(self.done_bytes));
    }
}

/// Counts what is read through it.
pub(crate) struct Counted<'a, R> {
    inner: R,
    progress: &'a mut Progress,
    done_bytes: u64,
}

impl<'a, R> Counted<'a, R> {
    pub(crate) fn new(inner: R, progress: &'a mut Progress) -> Self {
        Self { inner, progress, done_bytes: 0 }
    }
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let read = self.inner.read(buffer)?;
        self.done_bytes += read as u64;
        self.progress.set(self.done_bytes);
        Ok(read)
    }
}

/// A size for people: decimal units, as download sizes usually are.
pub(crate) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.0} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}

/// Tells how far a step is that had done `before_bytes` when `elapsed` began.
fn describe(done_bytes: u64, before_bytes: u64, total_bytes: Option<u64>, elapsed: Duration) -> String {
    let per_second = done_bytes.saturating_sub(before_bytes) as f64 / elapsed.as_secs_f64().max(0.001);
    let speed = format!("{:.1} MB/s", per_second / 1e6);
    match total_bytes {
        Some(total) if per_second > 0.0 => {
            let left = total.saturating_sub(done_bytes) as f64 / per_second;
            format!("{} of {}, {speed}, {left:.0} s left", size(done_bytes), size(total))
        }
        Some(total) => format!("{} of {}", size(done_bytes), size(total)),
        None => format!("{}, {speed}", size(done_bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_size_speed_and_time_left() {
        let line = describe(55_000_000, 5_000_000, Some(155_000_000), Duration::from_secs(5));
        assert_eq!(line, "55 MB of 155 MB, 10.0 MB/s, 10 s left");
    }

    #[test]
    fn a_step_that_did_not_begin_has_no_speed() {
        assert_eq!(describe(0, 0, Some(5_000_000), Duration::from_secs(9)), "0 B of 5 MB");
    }

    #[test]
    fn a_line_without_a_total_tells_size_and_speed() {
        assert_eq!(describe(2_000, 0, None, Duration::from_secs(1)), "2 kB, 0.0 MB/s");
    }
}
