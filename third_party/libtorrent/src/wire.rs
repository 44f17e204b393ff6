//! The messages of the extension as they are on the wire.
//!
//! A first byte says what it is:
//!
//! | byte | message | then |
//! |---|---|---|
//! | 0 | hello, once, before all others | the most bytes of data that the sender takes in a message, 4 bytes, big endian |
//! | 1 | credit | how many more data messages the sender takes, 2 bytes, big endian, not 0 |
//! | 2 | data | the bytes |

const HELLO: u8 = 0;
const CREDIT: u8 = 1;
const DATA: u8 = 2;

/// What a data message is longer than its data.
pub(crate) const OVERHEAD_BYTES: u32 = 1;
/// The longest message that is no data.
pub(crate) const CONTROL_BYTES: u32 = 5;

/// A message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Frame<'a> {
    Hello { max_bytes: u32 },
    Credit(u16),
    Data(&'a [u8]),
}

/// It is none of the messages above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no message of the extension")]
pub(crate) struct NoFrame;

impl<'a> Frame<'a> {
    pub(crate) fn parse(bytes: &'a [u8]) -> Result<Frame<'a>, NoFrame> {
        let (kind, rest) = bytes.split_first().ok_or(NoFrame)?;
        match *kind {
            HELLO => rest.try_into().map(|rest| Frame::Hello { max_bytes: u32::from_be_bytes(rest) }),
            CREDIT => match rest.try_into().map(u16::from_be_bytes) {
                Ok(0) => return Err(NoFrame),
                credit => credit.map(Frame::Credit),
            },
            DATA => Ok(Frame::Data(rest)),
            _ => return Err(NoFrame),
        }
        .map_err(|_| NoFrame)
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        match self {
            Frame::Hello { max_bytes } => [&[HELLO][..], &max_bytes.to_be_bytes()].concat(),
            Frame::Credit(messages) => [&[CREDIT][..], &messages.to_be_bytes()].concat(),
            Frame::Data(bytes) => [&[DATA][..], bytes].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_message_is_refused() {
        for bytes in [&b""[..], b"\x00\x00\x00\x01", b"\x00\x00\x00\x00\x01\x00", b"\x01\x00\x00", b"\x01\x01", b"\x03"]
        {
            assert_eq!(Frame::parse(bytes), Err(NoFrame), "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn a_message_has_one_encoding(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            if let Ok(frame) = Frame::parse(&bytes) {
                prop_assert_eq!(frame.encode(), bytes);
            }
        }

        #[test]
        fn messages_come_back_as_they_were_sent(credit in 1u16.., max_bytes: u32, data: Vec<u8>) {
            for frame in [Frame::Hello { max_bytes }, Frame::Credit(credit), Frame::Data(&data)] {
                let bytes = frame.encode();
                prop_assert_eq!(Frame::parse(&bytes), Ok(frame));
            }
        }
    }
}
