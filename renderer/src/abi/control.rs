//! The control block: memory shared with the decoder, through which calls and answers pass without V8 values.
//!
//! Everything read here comes from the page's side and is checked before it is used as a length or an index.

use super::opcodes::kind;

/// Bytes of the words and numbers.
const HEAD_BYTES: usize = 4096;
/// Bytes of the text area behind them.
const TEXT_BYTES: usize = 64 * 1024;
/// All of it.
pub(crate) const BYTES: usize = HEAD_BYTES + TEXT_BYTES;

/// Words by their place. Some have another meaning for other actions, see `decoder.js`.
pub(crate) mod word {
    /// What `run` is to do.
    pub(crate) const ACTION: usize = 0;
    /// First operand of an action: the level, the name or the slot.
    pub(crate) const FIRST: usize = 1;
    /// Second operand: words of the stream, place of an error.
    pub(crate) const SECOND: usize = 2;
    /// Third operand: bytes of text, field of an error.
    pub(crate) const THIRD: usize = 3;
    /// Slots that the value array must have.
    pub(crate) const CAPACITY: usize = 4;
    /// Answer: errors of the level.
    pub(crate) const ERRORS: usize = 5;
    /// Answer: kind of the result.
    pub(crate) const KIND: usize = 6;
    /// Answer: payload of the result.
    pub(crate) const PAYLOAD: usize = 7;
    /// First slot above the arguments of callbacks.
    pub(crate) const ARGUMENTS_END: usize = 8;
    /// First free slot for arguments of callbacks.
    pub(crate) const ARGUMENTS_AT: usize = 9;
    /// A call from the page: entry.
    pub(crate) const ENTRY: usize = 10;
    /// A call from the page: arguments, `this` not counted.
    pub(crate) const COUNT: usize = 11;
    /// A call from the page: flag.
    pub(crate) const FLAG: usize = 12;
    /// Answer to a call from the page: 1 when the page's side is to run the stream that the first four words say (see `Instance::hand_over`).
    pub(crate) const RUN: usize = 13;
    /// An exception to throw: bytes of its name, before its message.
    pub(crate) const NAME_BYTES: usize = 14;
    /// Serial number of the first command of a stream, its two halves: of what runs in a worker. From a worker: of the command that failed.
    pub(crate) const SERIAL_LOW: usize = 15;
    /// The upper half.
    pub(crate) const SERIAL_HIGH: usize = 16;
    /// 1 when a worker's answer is to be waited for, or a value to be transferred.
    pub(crate) const WAIT: usize = 17;
    /// Numbers of the stream.
    pub(crate) const NUMBERS: usize = 18;
    /// Place of an error: which call of the loop it was; 0 where there is no loop.
    pub(crate) const CALL: usize = 20;
    /// A failure in a worker: bytes of its name, message and stack, one after the other in the text area.
    pub(crate) const FAILURE_TEXTS: usize = 24;
    /// A failure in a worker: 1 when it is another's consequence.
    pub(crate) const DEPENDS: usize = 27;
    /// First argument record: kind, payload, number (two words).
    pub(crate) const ARGUMENTS: usize = 32;
    /// What became of a stream that the page's side of a call ran ([`super::ran`]), a word for each level.
    pub(crate) const RAN: usize = 288;
    /// How many of its commands failed, a word for each level.
    pub(crate) const RAN_ERRORS: usize = 304;
}

/// What became of a stream that the page's side of a call ran.
pub(crate) mod ran {
    /// It runs.
    pub(crate) const NOT_YET: u32 = 0;
    /// All of its commands ran.
    pub(crate) const WELL: u32 = 1;
    /// Some failed.
    pub(crate) const WITH_ERRORS: u32 = 2;
}

/// The two words of the result when it is a number.
const RESULT_NUMBER: usize = 20;

/// The most arguments of a call from the page, `this` included.
pub(crate) const MOST_ARGUMENTS: u32 = 62;

/// The memory of a control block.
#[derive(Debug)]
pub(crate) struct Control {
    memory: *mut u8,
}

/// A value that came from the page. Text is copied by the caller.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Incoming {
    /// `undefined`, and whatever makes no sense.
    Undefined,
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
    /// This many bytes in the text area.
    Text(usize),
    /// Something in a slot.
    Slot,
    /// Text too long for the text area: returned, or in a slot.
    LongText,
}

impl Control {
    /// A control block over [`BYTES`] bytes.
    ///
    /// # Safety
    /// `memory` is aligned to 8 bytes and valid for reads and writes of that many bytes for as long as this is used.
    pub(crate) unsafe fn new(memory: *mut u8) -> Self {
        Self { memory }
    }

    /// Reads a word.
    #[inline]
    pub(crate) fn get(&self, word: usize) -> u32 {
        assert!(word < HEAD_BYTES / 4, "the control block has {} words", HEAD_BYTES / 4);
        // SAFETY: the word lies in the block. The page's thread is this thread, so nobody writes meanwhile.
        unsafe { self.memory.cast::<u32>().add(word).read() }
    }

    /// Writes a word.
    #[inline]
    pub(crate) fn set(&self, word: usize, value: u32) {
        assert!(word < HEAD_BYTES / 4, "the control block has {} words", HEAD_BYTES / 4);
        // SAFETY: as for `get`.
        unsafe { self.memory.cast::<u32>().add(word).write(value) }
    }

    fn number_at(&self, word: usize) -> f64 {
        f64::from_bits(u64::from(self.get(word)) | u64::from(self.get(word + 1)) << 32)
    }

    /// The number of a result.
    pub(crate) fn result_number(&self) -> f64 {
        self.number_at(RESULT_NUMBER)
    }

    /// The number after it: the length of a buffer.
    pub(crate) fn second_number(&self) -> f64 {
        self.number_at(RESULT_NUMBER + 2)
    }

    /// The text of `len` bytes of the text area, from `from` on, as far as they exist. Where they are no UTF-8, which native code
    /// is promised, it has U+FFFD.
    pub(crate) fn text(&self, from: usize, len: usize) -> String {
        let from = from.min(TEXT_BYTES);
        let len = len.min(TEXT_BYTES - from);
        let mut text = vec![0_u8; len];
        // SAFETY: `from + len` lies within the text area.
        unsafe { std::ptr::copy_nonoverlapping(self.memory.add(HEAD_BYTES + from), text.as_mut_ptr(), len) };
        String::from_utf8(text).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }

    /// Puts bytes into the text area; false when they don't fit.
    pub(crate) fn put_text(&self, from: usize, bytes: &[u8]) -> bool {
        if from > TEXT_BYTES || bytes.len() > TEXT_BYTES - from {
            return false;
        }
        // SAFETY: it was just checked that they fit.
        unsafe {
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.memory.add(HEAD_BYTES + from), bytes.len());
        }
        true
    }

    /// The result of a read.
    pub(crate) fn result(&self) -> Incoming {
        let payload = self.get(word::PAYLOAD);
        incoming(self.get(word::KIND), payload, || self.result_number())
    }

    /// An argument of a call from the page; 0 is `this`.
    pub(crate) fn argument(&self, index: u32) -> Incoming {
        let record = word::ARGUMENTS + 4 * index.min(MOST_ARGUMENTS) as usize;
        incoming(self.get(record), self.get(record + 1), || self.number_at(record + 2))
    }

    /// Answers a call from the page with a number.
    pub(crate) fn put_number(&self, number: f64) {
        let bits = number.to_bits();
        self.set(RESULT_NUMBER, bits as u32);
        self.set(RESULT_NUMBER + 1, (bits >> 32) as u32);
        self.set(word::KIND, kind::NUMBER);
    }

    /// Answers a call from the page with something else.
    pub(crate) fn put(&self, kind: u32, payload: u32) {
        self.set(word::KIND, kind);
        self.set(word::PAYLOAD, payload);
    }
}

fn incoming(kind: u32, payload: u32, number: impl FnOnce() -> f64) -> Incoming {
    match kind {
        kind::NULL => Incoming::Null,
        kind::BOOL => Incoming::Bool(payload != 0),
        kind::NUMBER => Incoming::Number(number()),
        kind::STRING => Incoming::Text((payload as usize).min(TEXT_BYTES)),
        kind::SLOT => Incoming::Slot,
        kind::LONG_STRING => Incoming::LongText,
        _ => Incoming::Undefined,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_that_the_page_gives_are_cut_to_the_area() {
        let mut memory = vec![0_u64; BYTES / 8];
        // SAFETY: the vector is aligned, long enough and lives as long as the block.
        let control = unsafe { Control::new(memory.as_mut_ptr().cast()) };
        control.put(kind::STRING, u32::MAX);
        assert_eq!(control.result(), Incoming::Text(TEXT_BYTES));
        assert_eq!(control.text(usize::MAX, usize::MAX).len(), 0);
        assert_eq!(control.text(TEXT_BYTES - 1, 9).len(), 1);
        assert!(!control.put_text(TEXT_BYTES - 1, b"ab"));
        assert!(control.put_text(0, b"ab"));
        assert_eq!(control.text(0, 2), "ab");
    }

    #[test]
    fn what_is_no_utf8_does_not_reach_native_code() {
        let mut memory = vec![0_u64; BYTES / 8];
        // SAFETY: the vector is aligned, long enough and lives as long as the block.
        let control = unsafe { Control::new(memory.as_mut_ptr().cast()) };
        assert!(control.put_text(0, b"a\xff\xc3b\xe2\x82"));
        assert_eq!(control.text(0, 6), "a\u{fffd}\u{fffd}b\u{fffd}");
        // A character that the length cuts through.
        assert!(control.put_text(0, "gr\u{fc}n".as_bytes()));
        assert_eq!(control.text(0, 3), "gr\u{fffd}");
    }

    #[test]
    fn kinds_that_do_not_exist_are_undefined() {
        let mut memory = vec![0_u64; BYTES / 8];
        // SAFETY: the vector is aligned, long enough and lives as long as the block.
        let control = unsafe { Control::new(memory.as_mut_ptr().cast()) };
        control.put(99, 0);
        assert_eq!(control.result(), Incoming::Undefined);
        control.put_number(-0.5);
        assert_eq!(control.result(), Incoming::Number(-0.5));
        assert_eq!(control.argument(u32::MAX), Incoming::Undefined);
    }
}
