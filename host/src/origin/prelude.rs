//! The script that carries bodies and sockets, in front of the scripts of workers. Frames of pages get it from the renderer;
//! workers run where the renderer's handlers are not called.
//!
//! It goes in front of the first line, so that the lines of the author's script keep their numbers.

use std::fs::File;
use std::io::Read as _;
use std::sync::LazyLock;

use bytes::{BufMut as _, Bytes, BytesMut};
use futures::StreamExt as _;
use http::header;
use mumba_cef::origin::Destination;

use super::body::{self, Body, Response};

/// The script as the renderer has it.
const SCRIPT: &str = include!("../../../renderer/src/page_bodies/script.rs");

/// On one line and called.
static ON_ONE_LINE: LazyLock<Bytes> = LazyLock::new(|| {
    let mut line = String::from(";");
    for part in SCRIPT.lines().map(str::trim).filter(|part| !part.is_empty() && !part.starts_with("//")) {
        line.push_str(part);
        line.push(' ');
    }
    let end = line.trim_end().trim_end_matches(';').len();
    line.truncate(end);
    line.push_str("();");
    line.into()
});

/// Whether what is asked for is the script of a worker.
pub(super) fn is_wanted(destination: Destination) -> bool {
    matches!(destination, Destination::Worker | Destination::SharedWorker | Destination::ServiceWorker)
}

/// The prelude and a file.
pub(super) fn before_file(file: File, length: u64) -> std::io::Result<Bytes> {
    let mut script = Vec::new();
    file.take(length).read_to_end(&mut script)?;
    Ok(before(&script))
}

/// A script of the host's own for workers, with the prelude.
pub(super) fn script(script: &str) -> Response {
    let mut response = body::text(200, "");
    *response.body_mut() = Body::from(before(script.as_bytes()));
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/javascript"));
    response
}

fn before(script: &[u8]) -> Bytes {
    let script = script.strip_prefix(b"\xef\xbb\xbf").unwrap_or(script);
    let mut whole = BytesMut::with_capacity(ON_ONE_LINE.len() + script.len() + 16);
    if begins_strict(script) {
        whole.put_slice(b"\"use strict\"");
    }
    whole.put_slice(&ON_ONE_LINE);
    whole.put_slice(script);
    whole.freeze()
}

/// Whether a script begins with the directive `"use strict"`, which counts only at its very beginning.
fn begins_strict(script: &[u8]) -> bool {
    let mut rest = script;
    loop {
        rest = rest.trim_ascii_start();
        if let Some(comment) = rest.strip_prefix(b"//") {
            let end = comment.iter().position(|byte| *byte == b'\n').unwrap_or(comment.len());
            rest = &comment[end..];
        } else if let Some(comment) = rest.strip_prefix(b"/*") {
            let Some(end) = comment.windows(2).position(|pair| pair == b"*/") else { return false };
            rest = &comment[end + 2..];
        } else {
            return rest.starts_with(b"\"use strict\"") || rest.starts_with(b"'use strict'");
        }
    }
}

/// Puts the prelude in front of a worker's script that a service answers with.
pub(super) async fn into_worker(destination: Destination, response: Response) -> Response {
    let is_script = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| {
        kind.to_str().is_ok_and(|kind| kind.split(';').next().unwrap_or_default().trim().ends_with("javascript"))
    });
    if !is_wanted(destination) || !is_script || response.status() != http::StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    let length = body.length();
    let mut pieces = body.into_pieces();
    let first = match pieces.next().await {
        Some(Ok(first)) => first,
        Some(Err(error)) => {
            let broken = futures::stream::once(std::future::ready(Err(error)));
            return http::Response::from_parts(parts, Body::pieces(broken, None));
        }
        None => Bytes::new(),
    };
    let before_len = first.len();
    let first = before(&first);
    let length = length.map(|length| length + (first.len() - before_len) as u64);
    let whole = futures::stream::once(std::future::ready(Ok(first))).chain(pieces);
    http::Response::from_parts(parts, Body::pieces(whole, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_authors_lines_keep_their_numbers() {
        let whole = before(b"one\ntwo\n");
        let text = std::str::from_utf8(&whole).unwrap();
        assert_eq!(text.lines().count(), 2);
        assert!(text.lines().next().unwrap().ends_with("();one"), "{}", &text[text.len() - 40..]);
        assert!(!ON_ONE_LINE.windows(2).any(|pair| pair == b"//"), "a comment would swallow the rest of the line");
    }

    #[test]
    fn a_strict_script_stays_strict() {
        for strict in ["'use strict'; x", "\"use strict\"\nx", " // a\n/* b */ 'use strict'", "\u{feff}'use strict'"] {
            assert!(before(strict.as_bytes()).starts_with(b"\"use strict\";"), "{strict}");
        }
        for sloppy in ["x; 'use strict'", "", "/* 'use strict'", "// 'use strict'"] {
            assert!(!before(sloppy.as_bytes()).starts_with(b"\"use strict\""), "{sloppy}");
        }
    }
}
