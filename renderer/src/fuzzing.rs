//! For fuzz targets and property tests only: writes a command stream as a hostile module would, and checks that the
//! decoder could run what came of it. Not part of any API.

use std::cell::Cell;

use mumba_ffi::{MUMBA_NUMBER, mumba_handle, mumba_name, mumba_string, mumba_value, mumba_value_as};

use crate::abi::handles::Role;
use crate::abi::loops::{Call, Loops, Plan};
use crate::abi::opcodes::{op, tag};
use crate::abi::plain::PlainCall;
use crate::abi::recorder::Recorder;
use crate::abi::sites::{Form, Kind, Shape, Sites};
use crate::abi::stream::{Fault, Level, Size};

const SIZE: Size = Size { numbers: 16, words: 256, text: 512 };

/// Takes bytes as instructions for a module.
struct Script<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Script<'_> {
    fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        byte
    }

    fn is_over(&self) -> bool {
        self.at >= self.bytes.len()
    }

    fn handle(&mut self, known: &[mumba_handle]) -> mumba_handle {
        match self.byte() {
            0..=2 => u64::from(self.byte()),
            3 => u64::from(self.byte()) << 32 | u64::from(self.byte()),
            4 => u64::MAX - u64::from(self.byte()),
            pick => known.get(usize::from(pick) % known.len().max(1)).copied().unwrap_or(1),
        }
    }

    fn value(&mut self, known: &[mumba_handle]) -> mumba_value {
        let kind = u32::from(self.byte() % 9);
        let r#as = match kind {
            2 => mumba_value_as { boolean: u32::from(self.byte()) },
            3 => mumba_value_as { number: f64::from(self.byte()) / 4.0 },
            4 => {
                let len = usize::from(self.byte()) % 40;
                let start = self.at.min(self.bytes.len());
                let text = &self.bytes[start..(start + len).min(self.bytes.len())];
                self.at += text.len();
                mumba_value_as { string: mumba_string { ptr: text.as_ptr().cast(), len: text.len() } }
            }
            5 => mumba_value_as { object: self.handle(known) },
            6 => mumba_value_as { name: u32::from(self.byte() % 20) },
            _ => mumba_value_as { number: 0.0 },
        };
        mumba_value { kind, reserved: 0, r#as }
    }

    /// Operands of any kinds, often ones that exist.
    fn plain(&mut self, target: mumba_handle, name: mumba_name, known: &[mumba_handle]) -> PlainCall {
        let mut kinds = 0;
        for _ in 0..self.byte() % 6 {
            kinds = kinds << 3 | u32::from(if self.byte() < 250 { 1 + self.byte() % 4 } else { self.byte() });
        }
        let objects = [self.handle(known), self.handle(known)];
        let numbers = std::array::from_fn(|_| f64::from(self.byte() % 3));
        PlainCall { target, name, kinds, objects, numbers }
    }
}

/// What the decoder compiled.
enum Made {
    Site(Shape),
    Loop(Plan),
}

/// A call without a result, which may come again.
#[derive(Clone)]
struct Again {
    form: Form,
    target: mumba_handle,
    name: mumba_name,
    arguments: Vec<mumba_value>,
    /// Its operands in registers, if it comes that way.
    plain: Option<PlainCall>,
}

impl Again {
    /// Records it as the ABI does.
    fn record(&self, recorder: &mut Recorder) -> Result<(), Fault> {
        if let Some(plain) = &self.plain {
            if recorder.loops.take_plain(*plain) {
                return Ok(());
            }
            recorder.end_loop();
            let Ok(operands) = plain.operands() else { return Err(Fault::Limit("kinds that do not exist")) };
            return recorder.invoke(plain.target, plain.name, operands.values(), plain.kinds);
        }
        let call = Call { form: self.form, target: self.target, name: self.name, operands: &self.arguments, kinds: 0 };
        if recorder.loops.take(&call) {
            return Ok(());
        }
        recorder.end_loop();
        match self.form {
            Form::Set => recorder.set(self.target, self.name, &self.arguments[0]),
            Form::Call | Form::Get => recorder.invoke(self.target, self.name, &self.arguments, 0),
        }
    }
}

/// Runs bytes as a module that calls the ABI, whatever comes. Panics when a stream comes of it that the decoder must not be
/// given.
pub fn command_stream(bytes: &[u8]) {
    // The recorder writes to it while it is looked at.
    let memory = vec![Cell::new(0_u64); SIZE.bytes() / 8];
    let mut recorder = Recorder::new(u32::from(bytes.first().copied().unwrap_or(0)));
    // SAFETY: the vector is aligned, long enough and outlives the recorder.
    recorder.levels.push(unsafe { Level::new(memory.as_ptr().cast_mut().cast(), SIZE) });
    // So that they come within the few commands of a script.
    recorder.sites = Sites::after(2);
    recorder.loops = Loops::after(2, 3);
    let mut made = Vec::new();
    let mut recent: Vec<Again> = Vec::new();
    let mut script = Script { bytes, at: 1 };
    let mut known: Vec<mumba_handle> = vec![1, 2];
    while !script.is_over() {
        let choice = script.byte() % 12;
        if choice >= 10 && !recent.is_empty() {
            let from = recent.len().saturating_sub(1 + usize::from(script.byte() % 5));
            let (times, slowly) = (script.byte(), 1 + usize::from(script.byte() % 4));
            for (index, again) in recent[from..].iter().cycle().take(usize::from(times)).enumerate() {
                let mut again = again.clone();
                for argument in again.arguments.iter_mut().filter(|argument| argument.kind == MUMBA_NUMBER) {
                    argument.r#as.number = (index / slowly) as f64;
                }
                if let Some(plain) = &mut again.plain {
                    plain.numbers[0] = (index / slowly) as f64;
                }
                repeated(&mut recorder, &mut made, &memory, |recorder| again.record(recorder));
            }
            continue;
        }
        let target = script.handle(&known);
        let name = u32::from(script.byte() % 20) | u32::from(script.byte() & 128) << 24;
        let arguments: Vec<_> = (0..script.byte() % 4).map(|_| script.value(&known)).collect();
        let first = arguments.first().copied().unwrap_or_else(crate::abi::callback::undefined);
        let again = match choice {
            0 => Some(Again { form: Form::Set, target, name, arguments: vec![first], plain: None }),
            1 => {
                let plain = (script.byte() & 1 == 1).then(|| script.plain(target, name, &known));
                Some(Again { form: Form::Call, target, name, arguments: arguments.clone(), plain })
            }
            _ => None,
        };
        if let Some(again) = again {
            repeated(&mut recorder, &mut made, &memory, |recorder| again.record(recorder));
            recent.push(again);
            continue;
        }
        let made_by = repeated(&mut recorder, &mut made, &memory, |recorder| {
            recorder.end_loop();
            match choice {
                2 => recorder.invoke_result(target, name, &arguments).map(Some),
                3 => recorder.get(target, name).map(Some),
                4 => recorder.release(target).map(|_| None),
                5 => recorder.with_result(op::HOLD, &[], std::slice::from_ref(&first), Role::Value).map(Some),
                6 => recorder.timer(u32::from(script.byte()), false, f64::from(script.byte())).map(Some),
                7 => recorder.object().map(Some),
                8 => recorder.array(&arguments).map(Some),
                _ => Err(Fault::Full(SIZE)),
            }
        });
        known.extend(made_by.flatten());
    }
    recorder.end_loop();
    check(&memory, &recorder, &made);
}

/// Records as an instance does, whose decoder makes all that is due. Nothing comes of what the recorder refuses.
fn repeated<T>(
    recorder: &mut Recorder,
    made: &mut Vec<Made>,
    memory: &[Cell<u64>],
    mut write: impl FnMut(&mut Recorder) -> Result<T, Fault>,
) -> Option<T> {
    // A site, a loop, and a level that is full: each once.
    for _ in 0..4 {
        match write(recorder) {
            Ok(result) => return Some(result),
            Err(Fault::Due(name, shape)) => {
                recorder.sites.add(name, shape, true);
                made.push(Made::Site(shape));
            }
            Err(Fault::DueLoop) => {
                let plan = recorder.loops.due().expect("a loop is due").clone();
                let number = recorder.sites.next();
                recorder.sites.add_loop();
                recorder.loops.add(number);
                made.push(Made::Loop(plan));
            }
            Err(Fault::Unused(name)) => {
                recorder.names.learned();
                recorder.names.used(name, recorder.names.count());
                return None;
            }
            Err(Fault::Full(_)) => {
                assert!(!recorder.loops.is_open());
                check(memory, recorder, made);
                recorder.levels[0].clear();
                recorder.handles.settle();
            }
            Err(_) => return None,
        }
    }
    None
}

/// Walks a stream as the decoder does, which has these sites and loops.
fn check(memory: &[Cell<u64>], recorder: &Recorder, made: &[Made]) {
    let level = &recorder.levels[0];
    let halves: Vec<u32> = memory.iter().map(Cell::get).flat_map(|word| [word as u32, (word >> 32) as u32]).collect();
    let words = &halves[2 * SIZE.numbers..2 * SIZE.numbers + level.words() as usize];
    let text: Vec<u8> =
        memory.iter().flat_map(|word| word.get().to_le_bytes()).skip(8 * SIZE.numbers + 4 * SIZE.words).collect();
    let text = std::str::from_utf8(&text[..level.text_bytes() as usize]).expect("the text is UTF-8");
    let units = text.encode_utf16().count();
    let slots = recorder.handles.capacity();
    let slot = |slot: u32| assert!(slot < slots, "slot {slot} of {slots}");
    let name = |name: u32| assert!(name <= recorder.names.count(), "name {name} of {}", recorder.names.count());
    let value = |pair: &[u32]| match pair[0] & 7 {
        tag::NUMBER => assert!((pair[1] as usize) < SIZE.numbers),
        tag::STRING => assert!(pair[0] >> 3 <= pair[1] && pair[1] as usize <= units),
        tag::SLOT => slot(pair[1]),
        tag::NAME => name(pair[1]),
        _ => {}
    };
    let mut at = 0;
    while at < words.len() {
        let (opcode, length) = (words[at] & 255, (words[at] >> 8) as usize);
        assert!(length >= 1 && at + length <= words.len(), "a command reaches beyond the stream");
        assert!(level.serial_at(at as u32).is_some());
        let operands = &words[at + 1..at + length];
        assert!(op::all().any(|known| known == opcode), "opcode {opcode} does not exist");
        if opcode == op::RELEASE {
            operands.iter().copied().for_each(slot);
            at += length;
            continue;
        }
        if opcode == op::LOOP {
            let Made::Loop(plan) = &made[operands[0] as usize] else { panic!("a loop's command has a site's number") };
            let numbers: Vec<usize> = plan.numbers().collect();
            let (first, calls) = (operands[1] as usize, operands[2] as usize);
            assert!(first < numbers.len() && calls > 0, "a loop's command begins nowhere, or has no calls");
            operands[3..3 + plan.objects()].iter().copied().for_each(slot);
            let count: usize = numbers.iter().cycle().skip(first).take(calls).sum();
            assert_eq!((at + 5 + plan.objects()) / 2 * 2 + 2 * count, at + length, "the loop's numbers end elsewhere");
            at += length;
            continue;
        }
        if let op::SITE | op::SITE_RESULT = opcode {
            let operands = &operands[usize::from(opcode == op::SITE_RESULT)..];
            slot(words[at + 1]);
            slot(operands[0]);
            let Made::Site(shape) = made[operands[1] as usize] else { panic!("a site's command has a loop's number") };
            assert_eq!(operands.len(), 2 + shape.words(), "the command has other operands than its site");
            // The decoder reads numbers from the even word on that is this one or the one before.
            let numbers_end = (at + length - operands.len() - 1 + 4) / 2 * 2 + 2 * shape.numbers();
            assert!(numbers_end <= at + length || shape.numbers() == 0);
            let others = &operands[2 + shape.words_of_numbers()..];
            for (kind, place) in shape.operands() {
                match kind {
                    Kind::Number => {}
                    Kind::Object => slot(others[place]),
                    Kind::Text | Kind::Other => {
                        assert!(kind == Kind::Other || others[place] & 7 == tag::STRING);
                        value(&others[place..place + 2]);
                    }
                }
            }
            at += length;
            continue;
        }
        let fixed = match opcode {
            op::CLEAR_TIMER | op::CANCEL_FRAME | op::REMOVE | op::HOLD | op::SET_CLASS_NAME => 1,
            op::SET | op::APPEND_CHILD | op::INSERT_BEFORE | op::FIRST_CHILD | op::NEXT_SIBLING => 2,
            op::CREATE_ELEMENT | op::CREATE_TEXT_NODE => 2,
            op::MAKE_OBJECT => 1,
            op::MAKE_ARRAY => 2,
            op::INVOKE | op::GET => 3,
            op::INVOKE_RESULT => 4,
            op::SET_ATTRIBUTE => 1,
            _ => operands.len(),
        };
        slot(operands[0]);
        assert!(operands.len() >= fixed);
        let values = &operands[fixed..];
        assert!(values.len().is_multiple_of(2));
        values.chunks_exact(2).for_each(value);
        if matches!(opcode, op::INVOKE | op::INVOKE_RESULT | op::MAKE_ARRAY) {
            assert_eq!(values.len() / 2, operands[fixed - 1] as usize, "the number of arguments is another");
        }
        at += length;
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn whatever_a_module_calls_the_stream_can_be_run() {
        let mut seed = 0x2545_f491_4f6c_dd1d_u64;
        // Miri looks at every access, and takes its time.
        for round in 0..if cfg!(miri) { 10 } else { 3000 } {
            let bytes: Vec<u8> = (0..round % 400)
                .map(|_| {
                    seed ^= seed << 13;
                    seed ^= seed >> 7;
                    seed ^= seed << 17;
                    (seed >> 32) as u8
                })
                .collect();
            super::command_stream(&bytes);
        }
    }
}
