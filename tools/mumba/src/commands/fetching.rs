//! What `mumba install` and `mumba update` show while a release comes.

use std::io::Write as _;

use mumba_client::host::fetch_progress::Stage;
use mumba_client::host::install_event::Event;
use mumba_client::host::{FetchProgress, InstallDone, InstallEvent, ReleaseFound};
use tonic::Streaming;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::text::safe;
use crate::units;

/// Follows an install to its end.
pub(super) async fn follow(mut events: Streaming<InstallEvent>, context: &Context) -> Result<InstallDone> {
    let mut line = Line { shown: context.output.shows_progress() };
    line.show("Looking for the newest release");
    while let Some(event) = events.message().await? {
        match event.event {
            Some(Event::Found(found)) => {
                line.clear();
                context.output.note(text_of(&found));
            }
            Some(Event::Progress(progress)) => line.show(&progress_text(&progress)),
            Some(Event::Done(done)) => return Ok(done),
            None => {}
        }
    }
    Err(Error::new(Exit::HostFailed, "HOST_UNREACHABLE", "the host ended before the app was installed; try again"))
}

fn text_of(found: &ReleaseFound) -> String {
    let (title, version) = (safe(&found.title), safe(&found.version));
    format!("Found {title} {version}, {} for this computer", units::bytes(found.size_bytes))
}

fn progress_text(progress: &FetchProgress) -> String {
    match progress.stage() {
        Stage::Preparing => "Looking at what is there already".to_owned(),
        Stage::Verifying => "Checking every byte".to_owned(),
        Stage::Transferring if progress.peers == 0 => "Looking for somebody who has it".to_owned(),
        _ => {
            let (done, total) = (progress.done_bytes, progress.total_bytes);
            let peers = if progress.peers == 1 { "1 peer".to_owned() } else { format!("{} peers", progress.peers) };
            let speed = units::bytes(progress.bytes_per_s);
            let left = match (total - done.min(total)).checked_div(progress.bytes_per_s) {
                Some(seconds) => format!(", {} left", units::span_ms(i64::try_from(seconds).unwrap_or(0) * 1000)),
                None => String::new(),
            };
            format!("{} of {}, {speed}/s from {peers}{left}", units::bytes(done), units::bytes(total))
        }
    }
}

/// One line on the terminal that is written over.
struct Line {
    shown: bool,
}

impl Line {
    fn show(&mut self, text: &str) {
        if self.shown {
            // Nobody is left to tell if this fails.
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K{text}…");
        }
    }

    fn clear(&mut self) {
        if self.shown {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_says_how_much_how_fast_from_whom_and_how_long() {
        let mut progress = FetchProgress { done_bytes: 5_000_000, total_bytes: 25_000_000, ..Default::default() };
        progress.set_stage(Stage::Transferring);
        assert_eq!(progress_text(&progress), "Looking for somebody who has it");
        (progress.peers, progress.bytes_per_s) = (3, 2_000_000);
        assert_eq!(progress_text(&progress), "5.0 MB of 25.0 MB, 2.0 MB/s from 3 peers, 10 s left");
        (progress.peers, progress.bytes_per_s) = (1, 0);
        assert_eq!(progress_text(&progress), "5.0 MB of 25.0 MB, 0 B/s from 1 peer");
    }
}
