//! Takes a service's output apart into lines, whatever it prints and however fast.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use tokio::io::{AsyncRead, AsyncReadExt as _};

use super::{LogLevel, LogLine, LogSource, LogStore, cut};

/// Lines that may come at once before lines are left out.
const BURST: u32 = 5000;
/// Lines a second that are kept of a service that goes on and on.
const RATE: u32 = 1000;
/// Lines that error messages show.
const LAST: usize = 5;
/// Bytes of each line that error messages show.
const LAST_BYTES: usize = 300;

/// The last lines of a process, kept even where the log leaves lines out.
#[derive(Clone, Debug, Default)]
pub(crate) struct LastLines(Arc<Mutex<VecDeque<String>>>);

impl LastLines {
    fn push(&self, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        let mut line = line.to_owned();
        cut(&mut line, LAST_BYTES);
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() >= LAST {
            lines.pop_front();
        }
        lines.push_back(line);
    }

    pub(crate) fn get(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

/// Where the lines of one stream go.
#[derive(Clone, Debug)]
pub(crate) struct Capture {
    pub(crate) logs: LogStore,
    pub(crate) app_id: Arc<str>,
    pub(crate) app_name: Arc<str>,
    pub(crate) source: LogSource,
    pub(crate) last: LastLines,
}

impl Capture {
    /// Reads to the end of the stream.
    pub(crate) async fn run(self, mut stream: impl AsyncRead + Unpin) {
        let most = self.logs.inner.options.max_line_bytes;
        let mut assembler = Assembler::new(most);
        let mut allowance = Allowance::new(Instant::now());
        let mut buffer = vec![0; 16 << 10];
        loop {
            let count = match stream.read(&mut buffer).await {
                Ok(count) if count > 0 => count,
                _ => break,
            };
            assembler.take(&buffer[..count], |line| self.say(&mut allowance, line));
        }
        assembler.finish(|line| self.say(&mut allowance, line));
        self.confess(&mut allowance);
    }

    fn say(&self, allowance: &mut Allowance, text: String) {
        self.last.push(&text);
        if allowance.spend(Instant::now()) {
            self.confess(allowance);
            self.append(LogLevel::Info, text);
        }
    }

    /// Says how many lines were left out.
    fn confess(&self, allowance: &mut Allowance) {
        let left_out = std::mem::take(&mut allowance.left_out);
        if left_out > 0 {
            self.append(LogLevel::Warning, format!("({left_out} lines came too fast and were left out)"));
        }
    }

    fn append(&self, level: LogLevel, text: String) {
        self.logs.append(LogLine::new(Arc::clone(&self.app_id), Arc::clone(&self.app_name), self.source, level, text));
    }
}

/// Bytes in, lines out.
struct Assembler {
    most: usize,
    line: Vec<u8>,
    /// Bytes of the line that were not kept.
    over: usize,
}

impl Assembler {
    fn new(most: usize) -> Assembler {
        Assembler { most, line: Vec::new(), over: 0 }
    }

    fn take(&mut self, bytes: &[u8], mut say: impl FnMut(String)) {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let (text, ended) = match piece.strip_suffix(b"\n") {
                Some(text) => (text, true),
                None => (piece, false),
            };
            let kept = text.len().min(self.most.saturating_sub(self.line.len()));
            self.line.extend_from_slice(&text[..kept]);
            self.over += text.len() - kept;
            if ended {
                say(self.end());
            }
        }
    }

    fn finish(&mut self, mut say: impl FnMut(String)) {
        if !self.line.is_empty() {
            say(self.end());
        }
    }

    fn end(&mut self) -> String {
        let line = self.line.strip_suffix(b"\r").unwrap_or(&self.line);
        let mut text = String::from_utf8_lossy(line).into_owned();
        cut(&mut text, self.most);
        if self.over > 0 {
            text.push_str(&format!("… ({} bytes more)", self.over));
        }
        self.line.clear();
        self.over = 0;
        text
    }
}

/// How many lines may come: a token bucket.
struct Allowance {
    tokens: u32,
    filled: Instant,
    left_out: u64,
}

impl Allowance {
    fn new(now: Instant) -> Allowance {
        Allowance { tokens: BURST, filled: now, left_out: 0 }
    }

    fn spend(&mut self, now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.filled);
        let earned = passed.as_millis().saturating_mul(RATE.into()) / 1000;
        if earned > 0 {
            self.tokens = self.tokens.saturating_add(u32::try_from(earned).unwrap_or(u32::MAX)).min(BURST);
            self.filled = now;
        }
        // After a silence in the log, wait for some room: else every second line would be a confession.
        let need = if self.left_out > 0 { RATE / 4 } else { 1 };
        if self.tokens < need {
            self.left_out += 1;
            return false;
        }
        self.tokens -= 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn lines(most: usize, chunks: &[&[u8]]) -> Vec<String> {
        let mut assembler = Assembler::new(most);
        let mut lines = Vec::new();
        for chunk in chunks {
            assembler.take(chunk, |line| lines.push(line));
        }
        assembler.finish(|line| lines.push(line));
        lines
    }

    #[test]
    fn bytes_become_lines_wherever_they_are_cut() {
        assert_eq!(lines(100, &[b"a\nb", b"c\r\n", b"\n", b"end"]), ["a", "bc", "", "end"]);
        assert_eq!(lines(100, &[]), [""; 0]);
        assert_eq!(lines(100, &[b"\xff\xfe\n"]), ["\u{fffd}\u{fffd}"]);
        // A character that was cut in two by the reads is whole in the line.
        assert_eq!(lines(100, &[b"\xc3", b"\xa4\n"]), ["ä"]);
    }

    #[test]
    fn a_long_line_is_cut_and_costs_no_memory() {
        let mut assembler = Assembler::new(8);
        let mut said = Vec::new();
        for _ in 0..1000 {
            assembler.take(&[b'x'; 1000], |line| said.push(line));
        }
        assert!(said.is_empty() && assembler.line.capacity() < 100);
        assembler.take(b"\nnext\n", |line| said.push(line));
        assert_eq!(said, ["xxxxxxxx… (999992 bytes more)", "next"]);
    }

    #[test]
    fn a_flood_is_thinned_to_the_rate() {
        let start = Instant::now();
        let mut allowance = Allowance::new(start);
        let mut kept = 0_u32;
        // 100,000 lines in one second.
        for number in 0..100_000_u32 {
            kept += u32::from(allowance.spend(start + Duration::from_micros(u64::from(number) * 10)));
            if allowance.left_out > 0 && allowance.tokens > 0 && kept.is_multiple_of(500) {
                allowance.left_out = 0;
            }
        }
        assert!((BURST..=BURST + RATE).contains(&kept), "{kept} lines were kept");
    }
}
