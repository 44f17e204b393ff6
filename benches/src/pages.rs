//! A web server on loopback for the browser of the baseline: it serves the page that Mumba's app shows, and hears from
//! it when it was painted.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

/// How long a page may take until it is painted.
const PAINTED_WITHIN: Duration = Duration::from_secs(60);

/// The longest body that a page sends.
const BODY_MAX_BYTES: usize = 4096;

/// That the page of a run was painted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Painted {
    /// The run that the page was opened for.
    pub(crate) run: usize,
    /// When its first content was painted, in milliseconds since the Unix epoch.
    pub(crate) at_ms: f64,
}

impl Painted {
    /// Reads the words `painted <run> <time>;` from a text that holds them.
    pub(crate) fn find_in(text: &str) -> Option<Self> {
        let (_, rest) = text.split_once("painted ")?;
        let (words, _) = rest.split_once(';')?;
        let (run, at_ms) = words.split_once(' ')?;
        Some(Self { run: run.parse().ok()?, at_ms: at_ms.parse().ok()? })
    }
}

/// The server; it lives as long as the process.
pub(crate) struct Pages {
    address: SocketAddr,
    painted: Receiver<Painted>,
}

impl Pages {
    /// Serves the file as every page.
    pub(crate) fn serve(file: &Path) -> Result<Self> {
        let page: Arc<[u8]> = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?.into();
        let listener = TcpListener::bind(("127.0.0.1", 0)).context("cannot listen on loopback")?;
        let address = listener.local_addr().context("the server has no address")?;
        let (sender, painted) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (page, sender) = (Arc::clone(&page), sender.clone());
                // A page that goes away in the middle is no matter.
                std::thread::spawn(move || answer(&stream, &page, &sender).is_ok());
            }
        });
        Ok(Self { address, painted })
    }

    /// The page for a run; `close` has it close its window once it was painted.
    pub(crate) fn url(&self, run: usize, close: bool) -> String {
        format!("http://{}/?run={run}{}", self.address, if close { "&close" } else { "" })
    }

    /// Waits until the page of the run was painted.
    pub(crate) fn wait_painted(&self, run: usize) -> Result<Painted> {
        let deadline = Instant::now() + PAINTED_WITHIN;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let painted = self.painted.recv_timeout(left).context("Chromium painted nothing in time")?;
            if painted.run == run {
                return Ok(painted);
            }
        }
    }
}

fn answer(mut stream: &TcpStream, page: &[u8], painted: &Sender<Painted>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut length = 0;
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0).min(BODY_MAX_BYTES);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    if let Some(one) = Painted::find_in(&String::from_utf8_lossy(&body)) {
        // Nobody listens at the very end only.
        let _ = painted.send(one);
    }
    let (status, content) = if first.starts_with("GET /?") {
        ("200 OK", page)
    } else if first.starts_with("POST ") {
        ("204 No Content", &[][..])
    } else {
        ("404 Not Found", &[][..])
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        content.len()
    );
    stream.write_all(&[head.as_bytes(), content].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_page_are_found_in_a_line_of_a_log() {
        let found = Painted::find_in("painted 7 1795262946556.5; (/index.html:43)");
        assert_eq!(found, Some(Painted { run: 7, at_ms: 1_795_262_946_556.5 }));
        assert_eq!(Painted::find_in("painted null x;"), None);
    }
}
