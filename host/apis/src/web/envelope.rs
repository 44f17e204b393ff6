//! Messages of a stream in a body, as gRPC and Connect frame them: a byte of flags, four bytes of length, the message.

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use tonic::Status;

use super::{MAX_MESSAGE_BYTES, too_large};

/// The last envelope of a Connect stream has this flag.
pub(super) const END: u8 = 2;
const HEAD_BYTES: usize = 5;

/// An envelope around a message.
pub(super) fn wrap(flags: u8, message: &[u8]) -> Bytes {
    let mut bytes = BytesMut::with_capacity(HEAD_BYTES + message.len());
    bytes.put_u8(flags);
    // Messages are far shorter: they have a limit.
    bytes.put_u32(u32::try_from(message.len()).unwrap_or(u32::MAX));
    bytes.put_slice(message);
    bytes.freeze()
}

/// Takes messages out of the pieces of a body.
#[derive(Debug, Default)]
pub(super) struct Unwrapper {
    waiting: BytesMut,
}

impl Unwrapper {
    /// A piece of the body came.
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.waiting.extend_from_slice(piece);
    }

    /// The next whole message, if it is there.
    ///
    /// # Errors
    ///
    /// For an envelope that is too long or compressed.
    pub(super) fn next(&mut self) -> Result<Option<Bytes>, Status> {
        let Some(head) = self.waiting.first_chunk::<HEAD_BYTES>() else { return Ok(None) };
        let [flags, length @ ..] = *head;
        let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        if flags != 0 {
            return Err(match flags {
                1 => Status::unimplemented("compressed messages are not taken; send them as they are (identity)"),
                _ => Status::invalid_argument(format!("an envelope of a request has the unknown flags {flags:#04x}")),
            });
        }
        if length > MAX_MESSAGE_BYTES {
            return Err(too_large());
        }
        if self.waiting.len() - HEAD_BYTES < length {
            return Ok(None);
        }
        self.waiting.advance(HEAD_BYTES);
        Ok(Some(self.waiting.split_to(length).freeze()))
    }

    /// Whether the body ended between two messages.
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use tonic::Code;

    use super::*;

    #[test]
    fn messages_are_found_however_the_body_is_cut() {
        let body = [wrap(0, b"one"), wrap(0, b""), wrap(0, &[7; 70_000])].concat();
        for size in [1, 2, 5, 7, 4096, body.len()] {
            let mut unwrapper = Unwrapper::default();
            let mut lengths = Vec::new();
            for piece in body.chunks(size) {
                unwrapper.push(piece);
                while let Some(message) = unwrapper.next().unwrap() {
                    lengths.push(message.len());
                }
            }
            assert_eq!(lengths, [3, 0, 70_000], "pieces of {size}");
            assert!(unwrapper.is_empty());
        }
    }

    #[test]
    fn what_cannot_be_taken_is_refused_before_it_is_there() {
        for (head, code) in [
            ([1, 0, 0, 0, 1], Code::Unimplemented),
            ([2, 0, 0, 0, 1], Code::InvalidArgument),
            ([0x80, 0, 0, 0, 1], Code::InvalidArgument),
            ([0, 0xff, 0xff, 0xff, 0xff], Code::ResourceExhausted),
        ] {
            let mut unwrapper = Unwrapper::default();
            unwrapper.push(&head);
            assert_eq!(unwrapper.next().unwrap_err().code(), code, "{head:?}");
        }
    }
}
