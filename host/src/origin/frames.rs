//! Frames of a socket between a page and the host: one byte for what it is, four for its length, little endian, then its content.

use bytes::{BufMut as _, Bytes, BytesMut};
use mumba_proto::service as proto;
use proto::socket_message::Content;

/// Bytes that one message of a socket may have.
pub const MAX_MESSAGE_BYTES: usize = 16 << 20;
/// Frames that a page may send at once.
const MAX_FRAMES: usize = 4096;

const OPEN: u8 = 0;
const TEXT: u8 = 1;
const BINARY: u8 = 2;
const CLOSE: u8 = 3;

/// Bytes that are no frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these are no frames of a socket: {0}")]
pub struct NoFrames(&'static str);

/// What a page sent: whole frames.
///
/// # Errors
/// For anything else.
pub fn parse(mut bytes: Bytes) -> Result<Vec<Content>, NoFrames> {
    let mut frames = Vec::new();
    while !bytes.is_empty() {
        if bytes.len() < 5 {
            return Err(NoFrames("the last one is cut off"));
        }
        if frames.len() >= MAX_FRAMES {
            return Err(NoFrames("they are too many"));
        }
        let head = bytes.split_to(5);
        let length = u32::from_le_bytes([head[1], head[2], head[3], head[4]]) as usize;
        if length > MAX_MESSAGE_BYTES {
            return Err(NoFrames("one is too long"));
        }
        if length > bytes.len() {
            return Err(NoFrames("the last one is cut off"));
        }
        let content = bytes.split_to(length);
        frames.push(match head[0] {
            TEXT => Content::Text(text(&content)?),
            BINARY => Content::Binary(content),
            CLOSE => Content::Close(close(&content)?),
            _ => return Err(NoFrames("one is of no known kind")),
        });
    }
    Ok(frames)
}

/// Reads bytes and checks what [`parse`] promises. For fuzzing.
///
/// # Panics
/// When a promise is broken.
#[doc(hidden)]
pub fn check(bytes: Bytes) {
    let length = bytes.len();
    let Ok(contents) = parse(bytes) else { return };
    assert!(contents.len() <= MAX_FRAMES);
    let mut total = 0;
    for content in contents {
        total += 5 + match content {
            Content::Text(text) => text.len(),
            Content::Binary(bytes) => bytes.len(),
            Content::Close(close) => {
                assert!(matches!(close.code, 0 | 1000 | 3000..=4999) && close.reason.len() <= 123);
                if close.code == 0 { 0 } else { 2 + close.reason.len() }
            }
            Content::Open(_) | Content::Accept(_) => panic!("a page cannot say this"),
        };
    }
    assert_eq!(total, length);
}

fn text(bytes: &[u8]) -> Result<String, NoFrames> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| NoFrames("a text is not UTF-8"))
}

fn close(content: &[u8]) -> Result<proto::SocketClose, NoFrames> {
    let Some((code, reason)) = content.split_first_chunk::<2>() else {
        return if content.is_empty() {
            Ok(proto::SocketClose::default())
        } else {
            Err(NoFrames("a close has half a code"))
        };
    };
    let code = u16::from_le_bytes(*code);
    if !(code == 1000 || (3000..=4999).contains(&code)) {
        return Err(NoFrames("a close has a code that no page may give"));
    }
    if reason.len() > 123 {
        return Err(NoFrames("the reason of a close is too long"));
    }
    Ok(proto::SocketClose { code: code.into(), reason: text(reason)? })
}

fn frame(kind: u8, content: &[u8]) -> Bytes {
    let mut frame = BytesMut::with_capacity(5 + content.len());
    frame.put_u8(kind);
    frame.put_u32_le(u32::try_from(content.len()).unwrap_or(u32::MAX));
    frame.put_slice(content);
    frame.freeze()
}

/// The first frame of a socket: its token for what the page sends, and the subprotocol.
pub(super) fn open(token: &str, protocol: &str) -> Bytes {
    frame(OPEN, format!("{token}{protocol}").as_bytes())
}

/// A text.
pub(super) fn of_text(text: &str) -> Bytes {
    frame(TEXT, text.as_bytes())
}

/// Bytes.
pub(super) fn of_binary(bytes: &[u8]) -> Bytes {
    frame(BINARY, bytes)
}

/// The end of a socket.
pub(super) fn of_close(code: u16, reason: &str) -> Bytes {
    let mut content = code.to_le_bytes().to_vec();
    content.extend_from_slice(reason.as_bytes());
    frame(CLOSE, &content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_read_as_they_were_written() {
        let bytes = [of_text("ä"), of_binary(&[0, 255]), of_binary(&[]), of_close(3000, "bye")].concat();
        let expected = [
            Content::Text("ä".to_owned()),
            Content::Binary(Bytes::from_static(&[0, 255])),
            Content::Binary(Bytes::new()),
            Content::Close(proto::SocketClose { code: 3000, reason: "bye".to_owned() }),
        ];
        assert_eq!(parse(bytes.into()).unwrap(), expected);
    }

    #[test]
    fn made_up_bytes_keep_the_promises() {
        let mut state: u32 = 7;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 24
        };
        for _ in 0..20_000 {
            let mut bytes = Vec::new();
            for _ in 0..next() % 4 {
                let length = next() % 6;
                bytes.push(u8::try_from(next() % 5).unwrap());
                bytes.extend_from_slice(&(length + u32::from(next() == 0)).to_le_bytes());
                bytes.extend((0..length).map(|_| u8::try_from(next()).unwrap()));
            }
            check(bytes.into());
        }
    }

    #[test]
    fn bytes_that_are_no_frames_are_refused() {
        let long = [&[BINARY][..], &u32::MAX.to_le_bytes(), b"x"].concat();
        for (bytes, why) in [
            (vec![1, 0, 0], "cut off"),
            (vec![1, 2, 0, 0, 0, b'x'], "cut off"),
            (long, "too long"),
            (vec![0, 0, 0, 0, 0], "no known kind"),
            (frame(TEXT, &[0xff]).to_vec(), "not UTF-8"),
            (frame(CLOSE, &[1]).to_vec(), "half a code"),
            (of_close(1006, "").to_vec(), "no page may give"),
            (of_close(1000, &"x".repeat(124)).to_vec(), "too long"),
            (of_text("").repeat(4097), "too many"),
        ] {
            assert!(parse(bytes.clone().into()).unwrap_err().0.contains(why), "{bytes:?}");
        }
    }
}
