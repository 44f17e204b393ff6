//! The command stream: how calls of the ABI become words, numbers and text that `decoder.js` runs.
//!
//! A [`Level`] is the memory of one level of nesting, shared with the page: level 0 is recorded into outside of the
//! decoder, level 1 by callbacks that the decoder's run of level 0 calls, and so on. A [`Command`] is written behind the
//! end of its level and counts only when it is committed, so that a bad argument leaves nothing behind.

use mumba_ffi::{
    MUMBA_BOOL, MUMBA_NAME, MUMBA_NULL, MUMBA_NUMBER, MUMBA_OBJECT, MUMBA_STRING, MUMBA_UNDEFINED, mumba_name,
    mumba_string, mumba_value,
};

use super::handles::{BadHandle, Handles};
use super::loops::Round;
use super::names::Names;
use super::opcodes::{op, tag};
use super::sites::{Shape, Site};

/// The most rounds of one command of a loop: what is recorded shall run some time, even where it needs no room.
const MOST_ROUNDS: usize = 1 << 16;

/// The slot of results that nobody wants.
pub(crate) const DISCARDED: u32 = 0;

/// Sizes of a level's three areas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Size {
    /// 64-bit numbers.
    pub(crate) numbers: usize,
    /// 32-bit words.
    pub(crate) words: usize,
    /// Bytes of text.
    pub(crate) text: usize,
}

impl Size {
    /// Of level 0.
    pub(crate) const OUTER: Self = Self { numbers: 8 * 1024, words: 64 * 1024, text: 256 * 1024 };
    /// Of the levels of nested callbacks.
    pub(crate) const NESTED: Self = Self { numbers: 1024, words: 8 * 1024, text: 64 * 1024 };
    /// The most that a single command may need: text positions are counted in 29 bits.
    pub(crate) const MOST: Self = Self { numbers: 1 << 17, words: 1 << 20, text: 1 << 28 };

    /// All of it in bytes: numbers, then words, then text.
    pub(crate) fn bytes(self) -> usize {
        8 * self.numbers + 4 * self.words + self.text
    }

    /// The larger of both, area by area.
    pub(crate) fn max(self, other: Self) -> Self {
        Self {
            numbers: self.numbers.max(other.numbers),
            words: self.words.max(other.words),
            text: self.text.max(other.text),
        }
    }

    fn fits(self, into: Self) -> bool {
        self.numbers <= into.numbers && self.words <= into.words && self.text <= into.text
    }
}

/// Why a command was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The level is full: run it, then try again; it must have room for this much.
    Full(Size),
    /// This name is used for the first time: tell the decoder, then try again.
    Unused(mumba_name),
    /// Commands of this name and shape come often: have the decoder make a site for them, then try again.
    Due(mumba_name, Shape),
    /// Calls come again and again: have the decoder make a loop for them, then try again.
    DueLoop,
    /// A handle is not valid.
    BadHandle,
    /// A string is not UTF-8.
    Utf8,
    /// An argument is wrong; the text says which.
    Argument(&'static str),
    /// More than fits anywhere; the text says what.
    Limit(&'static str),
    /// The handle does not hold what is needed.
    Type(&'static str),
}

impl From<BadHandle> for Fault {
    fn from(_: BadHandle) -> Self {
        Self::BadHandle
    }
}

/// How much of each area is used, and how many UTF-16 units the text has.
#[derive(Clone, Copy, Debug, Default)]
struct Used {
    numbers: usize,
    words: usize,
    text: usize,
    units: usize,
}

/// One level of nesting: memory shared with the page, and how much of it is used.
#[derive(Debug)]
pub(crate) struct Level {
    numbers: *mut f64,
    words: *mut u32,
    text: *mut u8,
    size: Size,
    used: Used,
    last: usize,
    first_serial: u64,
}

impl Level {
    /// A level over `size.bytes()` bytes of memory.
    ///
    /// # Safety
    /// `memory` is aligned to 8 bytes and valid for writes of that many bytes for as long as the level is used.
    pub(crate) unsafe fn new(memory: *mut u8, size: Size) -> Self {
        // SAFETY: both offsets lie within the memory, which holds all three areas one after another.
        let (words, text) = unsafe { (memory.add(8 * size.numbers), memory.add(8 * size.numbers + 4 * size.words)) };
        Self {
            numbers: memory.cast(),
            words: words.cast(),
            text,
            size,
            used: Used::default(),
            last: 0,
            first_serial: 0,
        }
    }

    /// Words recorded.
    pub(crate) fn words(&self) -> u32 {
        self.used.words as u32
    }

    /// Numbers recorded.
    pub(crate) fn numbers(&self) -> u32 {
        self.used.numbers as u32
    }

    /// What was recorded: words, numbers, text.
    pub(crate) fn recorded(&self) -> (&[u32], &[f64], &[u8]) {
        // SAFETY: so much of each area was written, and nothing writes to it while the level is borrowed.
        unsafe {
            (
                std::slice::from_raw_parts(self.words, self.used.words),
                std::slice::from_raw_parts(self.numbers, self.used.numbers),
                std::slice::from_raw_parts(self.text, self.used.text),
            )
        }
    }

    /// The serial number of the first command.
    pub(crate) fn first_serial(&self) -> u64 {
        self.first_serial
    }

    /// Bytes of text recorded.
    pub(crate) fn text_bytes(&self) -> u32 {
        self.used.text as u32
    }

    /// Whether nothing is recorded.
    pub(crate) fn is_empty(&self) -> bool {
        self.used.words == 0
    }

    /// The word at which the last command starts.
    pub(crate) fn last_command(&self) -> u32 {
        self.last as u32
    }

    /// Its size.
    pub(crate) fn size(&self) -> Size {
        self.size
    }

    /// Forgets what was recorded: it ran.
    pub(crate) fn clear(&mut self) {
        self.used = Used::default();
    }

    /// The serial number of the command that starts at word `at`, of a loop's that of its first call; nothing when none does.
    pub(crate) fn serial_at(&self, at: u32) -> Option<u64> {
        let (words, _, _) = self.recorded();
        let mut place = 0;
        let mut serial = self.first_serial;
        while let Some(word) = words.get(place) {
            if place == at as usize {
                return Some(serial);
            }
            let length = (word >> 8) as usize;
            if length == 0 {
                return None;
            }
            serial += if word & 255 == op::LOOP { u64::from(*words.get(place + 3)?) } else { 1 };
            place += length;
        }
        None
    }

    /// Records a command of plain words, if there is room.
    #[inline(always)]
    pub(crate) fn push<const N: usize>(&mut self, opcode: u32, words: &[u32; N], serial: u64) -> bool {
        let start = self.used.words;
        let length = words.len() + 1;
        if length > self.size.words - start {
            return false;
        }
        // SAFETY: it was just checked that the words fit.
        unsafe {
            let place = self.words.add(start);
            place.write(opcode | (length as u32) << 8);
            for (index, word) in words.iter().enumerate() {
                place.add(1 + index).write(*word);
            }
        }
        if start == 0 {
            self.first_serial = serial;
        }
        self.used.words = start + length;
        self.last = start;
        true
    }

    /// Where the last command begins, if that did not run yet.
    #[inline]
    fn last_place(&self) -> Option<*mut u32> {
        // SAFETY: a command starts there, within the words recorded.
        (self.last < self.used.words).then(|| unsafe { self.words.add(self.last) })
    }

    /// Has the last command throw away its result, if it is the one that gives it to this slot.
    #[inline]
    pub(crate) fn discard_result(&mut self, slot: u32) -> bool {
        let Some(place) = self.last_place() else { return false };
        // SAFETY: the slot of its result follows the first word of a command that has one.
        unsafe {
            let is_its = place.read() & 255 >= op::FIRST_WITH_RESULT && place.add(1).read() == slot;
            if is_its {
                place.add(1).write(DISCARDED);
            }
            is_its
        }
    }

    /// Adds a slot to those that the last command releases, if it releases any.
    #[inline]
    pub(crate) fn release_too(&mut self, slot: u32) -> bool {
        let end = self.used.words;
        let Some(place) = self.last_place().filter(|_| end < self.size.words) else { return false };
        // SAFETY: a command is there; there is room for a word after it, since it is the last.
        unsafe {
            let word = place.read();
            if word & 255 != op::RELEASE {
                return false;
            }
            place.write(word + (1 << 8));
            self.words.add(end).write(slot);
        }
        self.used.words = end + 1;
        true
    }

    /// Records a command of a site whose operands are numbers and objects; false when there is no room for it.
    #[inline]
    pub(crate) fn push_at_site(
        &mut self,
        site: Site,
        result: Option<u32>,
        target: u32,
        operands: &[mumba_value],
        handles: &Handles,
        serial: u64,
    ) -> Result<bool, BadHandle> {
        let start = self.used.words;
        let fixed = if result.is_some() { 4 } else { 3 };
        let length = fixed + site.words as usize;
        if length > self.size.words - start {
            return Ok(false);
        }
        // SAFETY: it was just checked that the command's words fit; its operands have so many, as the site is the one for their kinds.
        // An even word is aligned to 8 bytes, as all words together are. The kinds say which member of a union is set.
        unsafe {
            let command = self.words.add(start);
            let mut place = fixed;
            match result {
                None => command.write(op::SITE | (length as u32) << 8),
                Some(slot) => {
                    command.write(op::SITE_RESULT | (length as u32) << 8);
                    command.add(1).write(slot);
                }
            }
            command.add(fixed - 2).write(target);
            command.add(fixed - 1).write(site.number);
            if site.has_numbers {
                let mut number = self.words.add((start + fixed).next_multiple_of(2)).cast::<f64>();
                place += 1;
                for operand in operands {
                    if operand.kind == MUMBA_NUMBER {
                        number.write(operand.r#as.number);
                        number = number.add(1);
                        place += 2;
                    }
                }
            }
            if site.has_others {
                for operand in operands {
                    if operand.kind == MUMBA_OBJECT {
                        command.add(place).write(handles.value(operand.r#as.object)?);
                        place += 1;
                    }
                }
            }
            debug_assert_eq!(place, length);
        }
        if start == 0 {
            self.first_serial = serial;
        }
        self.used.words = start + length;
        self.last = start;
        Ok(true)
    }

    /// Begins a loop's command, whose first call is this step. Gives for how many rounds there is room, and where their numbers go.
    ///
    /// # Errors
    /// [`Fault::Full`] when there is no room for one round, [`Fault::BadHandle`] when an object of the round is not valid any more.
    pub(crate) fn begin_loop(
        &mut self,
        round: &Round,
        first: usize,
        handles: &Handles,
    ) -> Result<(u32, *mut f64), Fault> {
        let start = self.used.words;
        let head = 4 + round.objects().len();
        let words = head + 1 + 2 * round.numbers();
        if words > self.size.words - start {
            return Err(Fault::Full(Size { numbers: 0, words, text: 0 }));
        }
        let numbers_at = (start + head).next_multiple_of(2);
        // SAFETY: it was just checked that all of it fits. An even word is aligned to 8 bytes, as all words together are.
        let numbers = unsafe {
            let command = self.words.add(start);
            command.write(op::LOOP);
            command.add(1).write(round.number());
            command.add(2).write(first as u32);
            for (index, object) in round.objects().iter().enumerate() {
                command.add(4 + index).write(handles.value(*object)?);
            }
            if numbers_at > start + head {
                command.add(head).write(0);
            }
            self.words.add(numbers_at).cast::<f64>()
        };
        let room = (self.size.words - numbers_at).checked_div(2 * round.numbers()).unwrap_or(MOST_ROUNDS);
        Ok((room.min(MOST_ROUNDS) as u32, numbers))
    }

    /// Ends the command that [`Self::begin_loop`] began last: it has so many calls, whose numbers end at `end`.
    pub(crate) fn end_loop(&mut self, calls: u32, end: *mut f64, serial: u64) {
        if calls == 0 {
            return;
        }
        let start = self.used.words;
        // SAFETY: `end` lies in the words' area, behind the command's head; the command's first words were written there.
        let length = unsafe {
            let command = self.words.add(start);
            let length = end.cast::<u32>().offset_from(command) as usize;
            command.write(op::LOOP | (length as u32) << 8);
            command.add(3).write(calls);
            length
        };
        if start == 0 {
            self.first_serial = serial;
        }
        self.used.words = start + length;
        self.last = start;
    }

    /// Begins a command of `words` words (its first included), which may add numbers and bytes of text.
    ///
    /// # Errors
    /// [`Fault::Full`] when it does not fit any more, [`Fault::Limit`] when it never would.
    pub(crate) fn begin(&mut self, opcode: u32, needs: Size) -> Result<Command<'_>, Fault> {
        let left = Size {
            numbers: self.size.numbers - self.used.numbers,
            words: self.size.words - self.used.words,
            text: self.size.text - self.used.text,
        };
        if !needs.fits(left) {
            let limit = Fault::Limit("the call has too many arguments, or too much text: at most 256 MiB");
            return Err(if needs.fits(Size::MOST) { Fault::Full(needs) } else { limit });
        }
        let mut command = Command { before: self.used, level: self };
        command.word(opcode | (needs.words as u32) << 8);
        Ok(command)
    }
}

/// A command being written. Dropping it forgets it.
///
/// What is used of the level is counted there, one number at a time: a copy that is put back whole would be read in larger pieces than
/// it was written in, for which processors wait.
#[derive(Debug)]
pub(crate) struct Command<'a> {
    level: &'a mut Level,
    before: Used,
}

impl Drop for Command<'_> {
    fn drop(&mut self) {
        self.level.used = self.before;
    }
}

impl Command<'_> {
    /// Adds a word.
    #[inline]
    pub(crate) fn word(&mut self, word: u32) {
        debug_assert!(self.level.used.words < self.level.size.words);
        // SAFETY: `begin` made sure that the command's words fit.
        unsafe { self.level.words.add(self.level.used.words).write(word) };
        self.level.used.words += 1;
    }

    /// Adds a number and gives its place.
    #[inline]
    pub(crate) fn number(&mut self, number: f64) -> u32 {
        debug_assert!(self.level.used.numbers < self.level.size.numbers);
        let place = self.level.used.numbers;
        // SAFETY: `begin` made sure that the command's numbers fit.
        unsafe { self.level.numbers.add(place).write(number) };
        self.level.used.numbers += 1;
        place as u32
    }

    /// Adds those of the values that are numbers, from an even word on, and a word before or behind them.
    pub(crate) fn aligned_numbers(&mut self, values: &[mumba_value]) {
        let mut place = self.level.used.words.next_multiple_of(2);
        self.level.used.words += 1;
        for value in values {
            if value.kind == MUMBA_NUMBER {
                debug_assert!(place + 2 <= self.level.size.words);
                // SAFETY: `begin` made sure that the command's words fit; an even word is aligned to 8 bytes, as all words
                // together are. The kind says that the number is set.
                unsafe { self.level.words.add(place).cast::<f64>().write(value.r#as.number) };
                place += 2;
                self.level.used.words += 2;
            }
        }
    }

    /// Adds text and gives where it begins and ends, in UTF-16 units.
    #[inline]
    pub(crate) fn text(&mut self, bytes: &[u8]) -> Result<(u32, u32), Fault> {
        let text = std::str::from_utf8(bytes).map_err(|_| Fault::Utf8)?;
        debug_assert!(self.level.used.text + bytes.len() <= self.level.size.text);
        // SAFETY: `begin` made sure that the command's text fits; the source is the module's, not this area.
        unsafe {
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.level.text.add(self.level.used.text), bytes.len());
        }
        let start = self.level.used.units;
        self.level.used.text += bytes.len();
        self.level.used.units += utf16_units(text);
        Ok((start as u32, self.level.used.units as u32))
    }

    /// Adds an operand: two words.
    #[inline]
    pub(crate) fn value(&mut self, value: &mumba_value, handles: &Handles, names: &Names) -> Result<(), Fault> {
        // SAFETY: the kind says which member of the union the caller set; every bit pattern of each is valid.
        unsafe {
            match value.kind {
                MUMBA_UNDEFINED => self.pair(tag::UNDEFINED, 0),
                MUMBA_NULL => self.pair(tag::NULL, 0),
                MUMBA_BOOL => self.pair(tag::BOOL | u32::from(value.r#as.boolean != 0) << 3, 0),
                MUMBA_NUMBER => {
                    let number = value.r#as.number;
                    let whole = number as i32;
                    if f64::from(whole).to_bits() == number.to_bits() {
                        self.pair(tag::INT, whole as u32);
                    } else {
                        let place = self.number(number);
                        self.pair(tag::NUMBER, place);
                    }
                }
                MUMBA_STRING => {
                    let (start, end) = self.text(bytes_of(&value.r#as.string)?)?;
                    self.pair(tag::STRING | start << 3, end);
                }
                MUMBA_OBJECT => self.pair(tag::SLOT, handles.value(value.r#as.object)?),
                MUMBA_NAME => self.pair(tag::NAME, names.resolve(value.r#as.name)?),
                _ => return Err(Fault::Argument("a value has a kind that does not exist")),
            }
        }
        Ok(())
    }

    #[inline]
    fn pair(&mut self, first: u32, second: u32) {
        self.word(first);
        self.word(second);
    }

    /// The command counts.
    #[inline]
    pub(crate) fn commit(self, serial: u64) {
        if self.before.words == 0 {
            self.level.first_serial = serial;
        }
        self.level.last = self.before.words;
        // It is not dropped: nothing is put back.
        std::mem::forget(self);
    }
}

/// The bytes of a string of the module.
///
/// # Errors
/// [`Fault::Argument`] when it is null with a length.
#[inline]
pub(crate) fn bytes_of<'a>(string: &mumba_string) -> Result<&'a [u8], Fault> {
    if string.len == 0 {
        return Ok(&[]);
    }
    if string.ptr.is_null() || string.len > isize::MAX as usize {
        return Err(Fault::Argument("a string is null but has a length"));
    }
    // SAFETY: the ABI asks the caller for `len` readable bytes at `ptr` for the length of the call.
    Ok(unsafe { std::slice::from_raw_parts(string.ptr.cast(), string.len) })
}

/// What the operands of a call need at most: words, numbers, bytes of text.
#[inline]
pub(crate) fn needs(fixed_words: usize, values: &[mumba_value]) -> Size {
    let mut size = Size { numbers: 0, words: fixed_words + 2 * values.len(), text: 0 };
    for value in values {
        if value.kind == MUMBA_NUMBER {
            size.numbers += 1;
        } else if value.kind == MUMBA_STRING {
            // SAFETY: the kind says that the string is set.
            size.text = size.text.saturating_add(unsafe { value.r#as.string.len });
        }
    }
    size
}

/// How many UTF-16 units a text has: one for each character, two for those beyond the first plane.
#[inline]
fn utf16_units(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.bytes().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::opcodes::op;
    use mumba_ffi::mumba_value_as;

    const SIZE: Size = Size { numbers: 4, words: 32, text: 64 };

    struct Fixture {
        memory: Vec<u64>,
        level: Level,
        handles: Handles,
    }

    fn fixture() -> Fixture {
        let mut memory = vec![0_u64; SIZE.bytes() / 8];
        // SAFETY: the vector is aligned, long enough and lives as long as the level.
        let level = unsafe { Level::new(memory.as_mut_ptr().cast(), SIZE) };
        Fixture { memory, level, handles: Handles::new(1) }
    }

    fn words(fixture: &Fixture) -> Vec<u32> {
        let all: Vec<u32> = fixture.memory.iter().flat_map(|word| [*word as u32, (*word >> 32) as u32]).collect();
        all[2 * SIZE.numbers..2 * SIZE.numbers + fixture.level.words() as usize].to_vec()
    }

    fn string(text: &[u8]) -> mumba_value {
        let string = mumba_string { ptr: text.as_ptr().cast(), len: text.len() };
        mumba_value { kind: MUMBA_STRING, reserved: 0, r#as: mumba_value_as { string } }
    }

    fn number(number: f64) -> mumba_value {
        mumba_value { kind: MUMBA_NUMBER, reserved: 0, r#as: mumba_value_as { number } }
    }

    fn set(fixture: &mut Fixture, value: &mumba_value, serial: u64) -> Result<(), Fault> {
        let mut command = fixture.level.begin(op::SET, needs(3, std::slice::from_ref(value)))?;
        command.word(1);
        command.word(1);
        command.value(value, &fixture.handles, &Names::new(1))?;
        command.commit(serial);
        Ok(())
    }

    #[test]
    fn a_command_is_its_length_and_its_operands() {
        let mut fixture = fixture();
        set(&mut fixture, &number(-3.0), 1).expect("it fits");
        assert_eq!(words(&fixture), [op::SET | 5 << 8, 1, 1, tag::INT, (-3_i32) as u32]);
    }

    #[test]
    fn fractions_and_minus_zero_go_to_the_numbers() {
        let mut fixture = fixture();
        set(&mut fixture, &number(0.5), 1).expect("it fits");
        set(&mut fixture, &number(-0.0), 2).expect("it fits");
        assert_eq!(f64::from_bits(fixture.memory[0]), 0.5);
        assert_eq!(fixture.memory[1], (-0.0_f64).to_bits());
        assert_eq!(words(&fixture)[3..5], [tag::NUMBER, 0]);
    }

    #[test]
    fn text_is_cut_in_utf16_units() {
        let mut fixture = fixture();
        set(&mut fixture, &string("aé€😀".as_bytes()), 1).expect("it fits");
        set(&mut fixture, &string(b"z"), 2).expect("it fits");
        assert_eq!(words(&fixture)[3..5], [tag::STRING, 5]);
        assert_eq!(words(&fixture)[8..10], [tag::STRING | 5 << 3, 6]);
        assert_eq!(fixture.level.text_bytes(), 11);
    }

    #[test]
    fn a_refused_command_leaves_nothing_behind() {
        let mut fixture = fixture();
        assert_eq!(set(&mut fixture, &string(b"\xff"), 1), Err(Fault::Utf8));
        let stale = mumba_value { kind: MUMBA_OBJECT, reserved: 0, r#as: mumba_value_as { object: 99 } };
        assert_eq!(set(&mut fixture, &stale, 1), Err(Fault::BadHandle));
        let unknown = mumba_value { kind: 77, reserved: 0, r#as: mumba_value_as { number: 0.0 } };
        assert!(matches!(set(&mut fixture, &unknown, 1), Err(Fault::Argument(_))));
        let unknown_name = mumba_value { kind: MUMBA_NAME, reserved: 0, r#as: mumba_value_as { name: 2 } };
        assert!(matches!(set(&mut fixture, &unknown_name, 1), Err(Fault::Argument(_))));
        assert!(fixture.level.is_empty());
        assert_eq!(fixture.level.text_bytes(), 0);
    }

    #[test]
    fn a_full_level_says_how_much_room_is_needed() {
        let mut fixture = fixture();
        let long = [b'x'; 65];
        let full = set(&mut fixture, &string(&long), 1);
        assert_eq!(full, Err(Fault::Full(Size { numbers: 0, words: 5, text: 65 })));
        for serial in 0..6 {
            set(&mut fixture, &number(1.0), serial).expect("it fits");
        }
        assert!(matches!(set(&mut fixture, &number(1.0), 7), Err(Fault::Full(_))));
        fixture.level.clear();
        set(&mut fixture, &number(1.0), 8).expect("it fits again");
    }

    #[test]
    fn the_place_of_a_command_gives_its_serial_number() {
        let mut fixture = fixture();
        set(&mut fixture, &number(1.0), 41).expect("it fits");
        set(&mut fixture, &string(b"x"), 42).expect("it fits");
        assert_eq!(fixture.level.serial_at(0), Some(41));
        assert_eq!(fixture.level.serial_at(5), Some(42));
        assert_eq!(fixture.level.serial_at(3), None);
        assert_eq!(fixture.level.serial_at(500), None);
    }

    #[test]
    fn a_null_string_with_a_length_is_refused() {
        let mut fixture = fixture();
        let null = mumba_string { ptr: std::ptr::null(), len: 3 };
        let value = mumba_value { kind: MUMBA_STRING, reserved: 0, r#as: mumba_value_as { string: null } };
        assert!(matches!(set(&mut fixture, &value, 1), Err(Fault::Argument(_))));
    }
}
