//! Loops: code for calls that come again and again in the same order.
//!
//! A module that draws repeats itself: the same calls on the same objects, with other numbers. Such a sequence is a *round*. Once
//! rounds follow each other, one command stands for all of them: it has the numbers, and the decoder runs it by a loop that was
//! compiled for it (`for (…) { a["uniform2f"](b, w[i], w[i + 1]); a["drawArrays"](…); }`), as page JavaScript would. To record a call
//! then is to compare it with the one that is expected, and to write its numbers.
//!
//! [`Watch`] notices rounds, [`Round`] is what is expected, [`Plan`] is what code is compiled for: a round without its objects, and those
//! of its numbers that are the same each time. What a round was learned by is never believed: each call is compared whole.

use std::collections::HashMap;
use std::rc::Rc;

use mumba_ffi::{
    MUMBA_BOOL, MUMBA_NAME, MUMBA_NONE, MUMBA_NULL, MUMBA_NUMBER, MUMBA_OBJECT, mumba_expected_call, mumba_handle,
    mumba_name, mumba_value,
};

use super::expected::{Expectation, Now};
use super::plain::{MOST_NUMBERS, MOST_OBJECTS, PlainCall};
use super::sites::{Form, Shape, Site, quoted};

/// The most calls of a round.
const MOST_STEPS: usize = 64;
/// The most operands of a call.
pub(crate) const MOST_OPERANDS: usize = 12;
/// After so many calls that came again, their round is looked at: perhaps there is code for its pattern.
const FEW: usize = 8;
/// After so many, code is made for the pattern: compiling costs as much as some hundred calls gain.
const OFTEN: usize = 256;
/// After so many wrong guesses at a period there are few more: each looks at up to [`MOST_STEPS`] calls.
const MOST_WRONG: u32 = 100;
/// Then there is one at every so many calls: a prime, so that it comes at other calls of a round each time.
const SELDOM: usize = 17;
/// The most patterns of a context for which there is code.
const MOST_PATTERNS: usize = 256;
/// So often may code be made anew for a pattern, because a number was not the same any more.
const MOST_REMADE: u32 = 2;
/// So often in a row may a loop's command have too few calls to be worth it. Then its round is given up.
const PATIENCE: u32 = 4;

/// A call of the module: `target[name](…operands)` or `target[name] = operand`.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) form: Form,
    pub(crate) target: mumba_handle,
    /// As the module gave it.
    pub(crate) name: mumba_name,
    pub(crate) operands: &'a [mumba_value],
    /// How its operands were given: the kinds of `mumba_invoke_plain`, or 0.
    pub(crate) kinds: u32,
}

/// What of an operand must be the same for it to be the same operand.
#[inline(always)]
fn payload(value: &mumba_value) -> u64 {
    // SAFETY: the kind says which member of the union is set.
    unsafe {
        match value.kind {
            MUMBA_OBJECT => value.r#as.object,
            MUMBA_BOOL => u64::from(value.r#as.boolean),
            MUMBA_NAME => u64::from(value.r#as.name),
            MUMBA_NUMBER => value.r#as.number.to_bits(),
            _ => 0,
        }
    }
}

impl Call<'_> {
    /// A number that calls of one step share, and hardly any others. The shape says how many numbers there are, so that only `others` are
    /// looked at.
    #[inline]
    fn key(&self, shape: Shape, others: bool) -> u64 {
        let mix = |key: u64, with: u64| (key.rotate_left(5) ^ with).wrapping_mul(0x517c_c1b7_2722_0a95);
        let mut key = mix(self.target, u64::from(self.name) << 32 | u64::from(shape.bits()));
        if others {
            for operand in self.operands.iter().filter(|operand| operand.kind != MUMBA_NUMBER) {
                key = mix(key, u64::from(operand.kind) << 56 ^ payload(operand));
            }
        }
        key
    }
}

/// The kind of an operand that is a number, and another one each time.
const VARYING: u32 = u32::MAX;

/// An operand as it is expected.
#[derive(Clone, Copy, Debug)]
struct Operand {
    kind: u32,
    payload: u64,
}

/// One call of a round as it is expected.
#[derive(Clone, Debug)]
#[repr(C)]
struct Step {
    /// The same for calls whose operands come in registers, and for modules. First, so that its address is the step's.
    plain: mumba_expected_call,
    form: Form,
    target: mumba_handle,
    name: mumba_name,
    operands: Box<[Operand]>,
}

/// What a call whose operands come in registers is known by.
fn key(name: mumba_name, kinds: u32) -> u64 {
    u64::from(name) | u64::from(kinds) << 32
}

/// What is expected of a call whose operands come in registers. There are no kinds if they come in an array.
fn plain(call: &Call<'_>) -> mumba_expected_call {
    let mut plain = mumba_expected_call {
        target: call.target,
        key: key(call.name, call.kinds),
        objects: [MUMBA_NONE; MOST_OBJECTS],
        following: std::ptr::null(),
        count: 0,
        varying: 0,
        numbers: [0; MOST_NUMBERS],
    };
    if call.kinds == 0 {
        return plain;
    }
    let mut objects = 0;
    for operand in call.operands {
        match operand.kind {
            MUMBA_NUMBER | MUMBA_BOOL => {
                let truth = |value: u64| f64::from(u8::from(value != 0)).to_bits();
                let value = payload(operand);
                plain.numbers[plain.count as usize] = if operand.kind == MUMBA_BOOL { truth(value) } else { value };
                plain.count += 1;
            }
            _ => {
                plain.objects[objects] = payload(operand);
                objects += 1;
            }
        }
    }
    plain
}

impl Step {
    /// The step that this call is, with the numbers that it has.
    fn of(call: &Call<'_>) -> Self {
        let operands = call.operands.iter().map(|value| Operand { kind: value.kind, payload: payload(value) });
        let (form, target, name) = (call.form, call.target, call.name);
        Self { plain: plain(call), form, target, name, operands: operands.collect() }
    }

    /// The numbers that it has, or must have.
    fn fixed(&self) -> impl Iterator<Item = u64> {
        self.operands.iter().filter(|operand| operand.kind == MUMBA_NUMBER).map(|operand| operand.payload)
    }

    /// How many of its numbers are others each time.
    fn varying(&self) -> usize {
        self.operands.iter().filter(|operand| operand.kind == VARYING).count()
    }

    /// Lets those of its numbers be others each time that are not known to be the same, and forgets about them.
    fn vary<'a>(&mut self, mut known: impl Iterator<Item = &'a Option<u64>>) {
        let mut plain = 0;
        for operand in &mut self.operands {
            if operand.kind == MUMBA_NUMBER && known.next().is_none_or(Option::is_none) {
                operand.kind = VARYING;
                self.plain.varying |= 1 << plain;
            }
            plain += u32::from(matches!(operand.kind, VARYING | MUMBA_NUMBER | MUMBA_BOOL));
        }
    }

    /// Whether the other one has the same call, whatever the numbers are.
    fn differs_by_numbers(&self, other: &Self) -> bool {
        let same = |(one, other): (&Operand, &Operand)| {
            one.kind == other.kind && (one.kind == MUMBA_NUMBER || one.payload == other.payload)
        };
        (self.form, self.target, self.name) == (other.form, other.target, other.name)
            && self.operands.len() == other.operands.len()
            && self.operands.iter().zip(&other.operands).all(same)
    }

    fn objects(&self) -> impl Iterator<Item = mumba_handle> {
        let operands = self.operands.iter().filter(|operand| operand.kind == MUMBA_OBJECT);
        std::iter::once(self.target).chain(operands.map(|operand| operand.payload))
    }

    /// Writes the numbers of a call that is this step, those that are others each time, and gives the place behind them; nothing when it is
    /// another call.
    ///
    /// # Safety
    /// There is room for those numbers of this step at `place`.
    #[inline(always)]
    unsafe fn take(&self, call: &Call<'_>, mut place: *mut f64) -> Option<*mut f64> {
        if self.target != call.target
            || self.name != call.name
            || self.operands.len() != call.operands.len()
            || self.form != call.form
        {
            return None;
        }
        for (operand, value) in self.operands.iter().zip(call.operands) {
            if operand.kind == VARYING {
                if value.kind != MUMBA_NUMBER {
                    return None;
                }
                // SAFETY: the kind says that the number is set, and the caller that there is room.
                unsafe {
                    place.write(value.r#as.number);
                    place = place.add(1);
                }
            } else if operand.kind != value.kind || operand.payload != payload(value) {
                return None;
            }
        }
        Some(place)
    }

    /// Whether a call is this one, on objects that may be others. Says which is in the place of which; after `false` that makes no sense.
    fn is_on_others(&self, call: &Call<'_>, renewed: &mut Renewed) -> bool {
        self.form == call.form
            && self.name == call.name
            && self.plain.key == key(call.name, call.kinds)
            && self.operands.len() == call.operands.len()
            && renewed.add(self.target, call.target)
            && self.operands.iter().zip(call.operands).all(|(operand, value)| match operand.kind {
                VARYING => value.kind == MUMBA_NUMBER,
                kind if kind != value.kind => false,
                MUMBA_OBJECT => renewed.add(operand.payload, payload(value)),
                _ => operand.payload == payload(value),
            })
    }

    /// Is from now on the same call on others.
    fn renew(&mut self, renewed: &Renewed) {
        self.target = renewed.of(self.target);
        self.plain.target = self.target;
        self.plain.objects = self.plain.objects.map(|object| renewed.of(object));
        for operand in self.operands.iter_mut().filter(|operand| operand.kind == MUMBA_OBJECT) {
            operand.payload = renewed.of(operand.payload);
        }
    }

    fn is(&self, call: &Call<'_>) -> bool {
        let mut numbers = [0.0; MOST_OPERANDS];
        // SAFETY: a step has no more operands than that.
        unsafe { self.take(call, numbers.as_mut_ptr()) }.is_some()
    }
}

/// As [`Step::take`]. All of the call stays in registers: to write it down in one width and to read it in another takes longer than all the
/// rest.
///
/// # Safety
/// There is room for those numbers of this call at `place` that vary.
#[inline(always)]
unsafe fn take_plain(expected: &mumba_expected_call, call: PlainCall, mut place: *mut f64) -> Option<*mut f64> {
    let ([a, b], [c, d]) = (expected.objects, call.objects);
    if expected.target != call.target
        || expected.key != key(call.name, call.kinds)
        || a != c
        || b != d
        || call.kinds == 0
    {
        return None;
    }
    let [n0, n1, n2, n3, n4, n5, n6, n7] = call.numbers;
    macro_rules! each {
        ($($number:ident $index:literal)*) => { $(
            if expected.count == $index {
                return Some(place);
            }
            if expected.varying >> $index & 1 != 0 {
                // SAFETY: the caller said that there is room.
                unsafe {
                    place.write($number);
                    place = place.add(1);
                }
            } else if $number.to_bits() != expected.numbers[$index] {
                return None;
            }
        )* };
    }
    each!(n0 0 n1 1 n2 2 n3 3 n4 4 n5 5 n6 6 n7 7);
    Some(place)
}

impl Now {
    /// Records a call if it is the one that is expected.
    ///
    /// # Safety
    /// Nothing took back what is expected since it was found.
    #[inline(always)]
    pub(crate) unsafe fn take(self, call: &Call<'_>) -> bool {
        // SAFETY: what is expected is a step of a round, and there is room for the rest of it.
        unsafe {
            let (expected, place) = self.call();
            let Some(place) = (*expected.cast::<Step>()).take(call, place) else { return false };
            self.took(place);
        }
        true
    }

    /// As [`Self::take`].
    ///
    /// # Safety
    /// As there.
    #[inline(always)]
    pub(crate) unsafe fn take_plain(self, call: PlainCall) -> bool {
        // SAFETY: as above.
        unsafe {
            let (expected, place) = self.call();
            let Some(place) = take_plain(&*expected, call, place) else { return false };
            self.took(place);
        }
        true
    }
}

/// Objects of a round, and those that calls like its own have in their places.
#[derive(Debug, Default)]
struct Renewed(Vec<(mumba_handle, mumba_handle)>);

impl Renewed {
    /// False when another one is in that place.
    fn add(&mut self, former: mumba_handle, present: mumba_handle) -> bool {
        match self.0.iter().find(|(known, _)| *known == former) {
            Some((_, known)) => *known == present,
            None => {
                self.0.push((former, present));
                true
            }
        }
    }

    fn has(&self, former: mumba_handle) -> bool {
        self.0.iter().any(|(known, _)| *known == former)
    }

    fn of(&self, former: mumba_handle) -> mumba_handle {
        self.0.iter().find(|(known, _)| *known == former).map_or(former, |(_, present)| *present)
    }
}

/// The calls that are expected, one after the other, again and again.
#[derive(Debug)]
pub(crate) struct Round {
    /// The decoder's number of the loop.
    number: u32,
    steps: Vec<Step>,
    /// Numbers of all steps that are others each time.
    numbers: usize,
    /// Each object once.
    objects: Vec<mumba_handle>,
}

impl Round {
    fn of(number: u32, mut steps: Vec<Step>) -> Self {
        let numbers = steps.iter().map(Step::varying).sum();
        let objects = objects_of(&steps);
        // Their addresses stay: none is added.
        let (first, count) = (steps.as_mut_ptr(), steps.len());
        for index in 0..count {
            // SAFETY: there are so many steps.
            unsafe { (*first.add(index)).plain.following = first.add((index + 1) % count).cast_const().cast() };
        }
        Self { number, steps, numbers, objects }
    }

    /// Expects the same calls on others from now on, all of whose objects are known.
    fn renew(&mut self, renewed: &Renewed) {
        self.steps.iter_mut().for_each(|step| step.renew(renewed));
        self.objects.iter_mut().for_each(|object| *object = renewed.of(*object));
    }

    /// The decoder's number of the loop.
    pub(crate) fn number(&self) -> u32 {
        self.number
    }

    /// Each object once, in the order in which the loop's commands have their slots.
    pub(crate) fn objects(&self) -> &[mumba_handle] {
        &self.objects
    }

    /// How many numbers of a round its commands have.
    pub(crate) fn numbers(&self) -> usize {
        self.numbers
    }
}

fn objects_of(steps: &[Step]) -> Vec<mumba_handle> {
    let mut objects = Vec::new();
    for object in steps.iter().flat_map(Step::objects) {
        if !objects.contains(&object) {
            objects.push(object);
        }
    }
    objects
}

/// An operand in a loop's code. Objects have a number, in the order in which they come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Part {
    Number,
    Object(u16),
    Undefined,
    Null,
    Bool(bool),
    Name(mumba_name),
}

/// A call in a loop's code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct PatternStep {
    form: Form,
    target: u16,
    name: mumba_name,
    parts: Box<[Part]>,
}

/// A round, whatever its objects and numbers are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Pattern(Vec<PatternStep>);

impl Pattern {
    fn of(steps: &[Step]) -> Self {
        let objects = objects_of(steps);
        let number = |object: mumba_handle| objects.iter().position(|known| *known == object).unwrap_or(0) as u16;
        let part = |operand: &Operand| match operand.kind {
            MUMBA_NUMBER | VARYING => Part::Number,
            MUMBA_OBJECT => Part::Object(number(operand.payload)),
            MUMBA_NULL => Part::Null,
            MUMBA_BOOL => Part::Bool(operand.payload != 0),
            MUMBA_NAME => Part::Name(operand.payload as mumba_name),
            _ => Part::Undefined,
        };
        let step = |step: &Step| PatternStep {
            form: step.form,
            target: number(step.target),
            name: step.name,
            parts: step.operands.iter().map(part).collect(),
        };
        Self(steps.iter().map(step).collect())
    }

    /// Every name in it, as the module gave it.
    fn names(&self) -> impl Iterator<Item = mumba_name> {
        self.0.iter().flat_map(|step| {
            let names = step.parts.iter().filter_map(|part| match part {
                Part::Name(name) => Some(*name),
                _ => None,
            });
            std::iter::once(step.name).chain(names)
        })
    }

    /// How many objects its commands have slots of.
    fn objects(&self) -> usize {
        let objects = self.0.iter().flat_map(|step| {
            let operands = step.parts.iter().filter_map(|part| match part {
                Part::Object(number) => Some(*number),
                _ => None,
            });
            std::iter::once(step.target).chain(operands)
        });
        objects.max().map_or(0, |last| usize::from(last) + 1)
    }
}

/// The numbers of a pattern, in their order: what each was whenever it was looked at; nothing if it was not the same. An infinite one, or one
/// that is none, has no literal: nothing is known of it.
#[derive(Clone, Debug, Default)]
struct Numbers(Vec<Option<u64>>);

impl Numbers {
    fn of(steps: &[Step]) -> Self {
        let finite = |bits: u64| f64::from_bits(bits).is_finite().then_some(bits);
        Self(steps.iter().flat_map(Step::fixed).map(finite).collect())
    }

    /// Learns of calls with the same pattern, or of the first of them.
    fn learn(&mut self, steps: &[Step]) {
        for (known, number) in self.0.iter_mut().zip(steps.iter().flat_map(Step::fixed)) {
            if *known != Some(number) {
                *known = None;
            }
        }
    }

    /// Whether calls with the same pattern, or the first of them, have the numbers that are always the same.
    fn are_of(&self, steps: &[Step]) -> bool {
        let numbers = steps.iter().flat_map(Step::fixed);
        self.0.iter().zip(numbers).all(|(known, number)| known.is_none_or(|known| known == number))
    }

    /// Lets the others be what they are in calls with the same pattern.
    fn vary(&self, steps: &mut [Step]) {
        let mut known = self.0.iter();
        for step in steps {
            let count = step.fixed().count();
            step.vary(known.by_ref().take(count));
        }
    }
}

/// What code is made for: a pattern, and those of its numbers that are always the same.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pattern: Pattern,
    numbers: Numbers,
}

impl Plan {
    /// Every name in it, as the module gave it.
    pub(crate) fn names(&self) -> impl Iterator<Item = mumba_name> {
        self.pattern.names()
    }

    /// How many objects its commands have slots of.
    pub(crate) fn objects(&self) -> usize {
        self.pattern.objects()
    }

    /// How many numbers each of its calls has in its commands.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = usize> {
        let mut known = self.numbers.0.iter();
        self.pattern.0.iter().map(move |step| {
            let count = step.parts.iter().filter(|part| **part == Part::Number).count();
            known.by_ref().take(count).filter(|known| known.is_none()).count()
        })
    }

    /// What the decoder is to compile: an expression for a function that makes the loop out of what it uses. `text` gives the text of
    /// a name.
    ///
    /// The loop's commands have, behind their first word, the loop's number, the step of the first call, the number of calls, the slots
    /// of the objects, and, from an even word on, the numbers. `rounds` runs whole rounds whose numbers begin at `base`, and says which
    /// call threw; it refuses objects that are results of commands which failed. `one` runs one call of such a round.
    pub(crate) fn source(&self, text: impl Fn(mumba_name) -> String) -> String {
        let mut numbers = 0;
        let mut known = self.numbers.0.iter();
        let mut places = Vec::new();
        let (mut rounds, mut ones) = (String::new(), String::new());
        for (index, step) in self.pattern.0.iter().enumerate() {
            places.push(numbers.to_string());
            let mut objects = vec![step.target];
            let operands: Vec<String> = step
                .parts
                .iter()
                .map(|part| match part {
                    Part::Number => match known.next().copied().flatten() {
                        Some(always) => format!("{:?}", f64::from_bits(always)),
                        None => {
                            numbers += 1;
                            format!("w[base + {}]", numbers - 1)
                        }
                    },
                    Part::Object(number) => {
                        objects.push(*number);
                        format!("o{number}")
                    }
                    Part::Undefined => "undefined".to_owned(),
                    Part::Null => "null".to_owned(),
                    Part::Bool(value) => value.to_string(),
                    Part::Name(name) => quoted(&text(*name)),
                })
                .collect();
            let (target, name, operands) = (step.target, quoted(&text(step.name)), operands.join(", "));
            let call = match step.form {
                Form::Set => format!("o{target}[{name}] = {operands};"),
                Form::Call | Form::Get => format!("o{target}[{name}]({operands});"),
            };
            objects.sort_unstable();
            objects.dedup();
            // V8 may also throw where the loop goes on: then the next round did not begin.
            let next = (index + 1) % self.pattern.0.len();
            rounds += &format!("{call}\nstep = {next};\n");
            ones += &format!("case {index}: {{\n{}{call}\nreturn;\n}}\n", taken(&objects, "throw dependency;"));
        }
        let count = self.objects();
        let all: Vec<u16> = (0..count as u16).collect();
        format!(
            "(function (S, value, failed, dependency) {{\n'use strict';\nreturn {{\n\
             steps: {}, numbers: {numbers}, objects: {count}, places: [{}],\n\
             rounds(level, at, base, count) {{\nconst {{ u, w }} = level;\n{}let round = 0;\nlet step = 0;\ntry {{\n\
             for (; round < count; round++, base += {numbers}) {{\n{rounds}}}\n\
             }} catch (error) {{\nreturn {{ error, round, step }};\n}}\nreturn undefined;\n}},\n\
             one(level, at, base, step) {{\nconst {{ u, w }} = level;\nswitch (step) {{\n{ones}}}\n}},\n}};\n}})",
            self.pattern.0.len(),
            places.join(", "),
            taken(&all, "return null;"),
        )
    }
}

/// Takes objects from their slots, and does something `otherwise` when one is the result of a command that failed.
fn taken(objects: &[u16], otherwise: &str) -> String {
    let consts = objects.iter().map(|number| format!("const o{number} = S[u[at + {}]];\n", 4 + number));
    let failed: Vec<String> = objects.iter().map(|number| format!("o{number} === failed")).collect();
    consts.collect::<String>() + &format!("if ({}) {otherwise}\n", failed.join(" || "))
}

/// Notices that calls come again and again, by their keys.
#[derive(Debug)]
struct Watch {
    /// The last keys, the one of call `n` at `n` modulo their number.
    keys: [u64; 2 * MOST_STEPS],
    /// How many keys there were.
    seen: usize,
    /// The serial number of the last call.
    serial: u64,
    /// The calls seem to come again after so many; 0 when they do not.
    period: usize,
    /// How many calls in a row were those of a period before.
    again: usize,
    /// How many guesses were wrong since one was right.
    wrong: u32,
}

impl Default for Watch {
    fn default() -> Self {
        Self { keys: [0; 2 * MOST_STEPS], seen: 0, serial: 0, period: 0, again: 0, wrong: 0 }
    }
}

impl Watch {
    fn before(&self, calls: usize) -> u64 {
        self.keys[(self.seen - calls) % self.keys.len()]
    }

    /// Sees a call; false when it saw that one already.
    #[inline]
    fn see(&mut self, key: u64, serial: u64) -> bool {
        if serial == self.serial {
            return false;
        }
        if serial != self.serial + 1 {
            // Something else was recorded in between.
            (self.seen, self.period, self.again) = (0, 0, 0);
        }
        self.serial = serial;
        if self.period != 0 && self.before(self.period) == key {
            self.again += 1;
            if self.again == FEW {
                self.wrong = 0;
            }
        } else if self.wrong < MOST_WRONG || self.seen.is_multiple_of(SELDOM) {
            self.wrong = self.wrong.saturating_add(1);
            self.guess(key);
        } else {
            (self.period, self.again) = (0, 0);
        }
        let place = self.seen % self.keys.len();
        self.keys[place] = key;
        self.seen += 1;
        true
    }

    /// Guesses after how many calls they come again.
    fn guess(&mut self, key: u64) {
        self.period = (1..=self.seen.min(MOST_STEPS)).find(|calls| self.before(*calls) == key).unwrap_or(0);
        self.again = usize::from(self.period != 0);
    }
}

/// What is known of a pattern.
#[derive(Debug)]
enum Known {
    /// So many of its calls came again, with these numbers.
    Came(usize, Numbers),
    /// It has the loop with this number, for calls with these numbers, and may get so many others.
    Loop(u32, Numbers, u32),
    /// It will have none.
    None,
}

/// Whether a call is recorded by a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// It is not.
    No,
    /// It is this step of the present round, whose loop's command is to be begun.
    Step(usize),
    /// Not yet: the decoder should make a loop for [`Loops::due`].
    Due,
}

/// A command of a loop while it is recorded.
#[derive(Clone, Copy, Debug)]
struct Open {
    first: usize,
    rounds: u32,
}

/// A round for which the decoder should make a loop.
#[derive(Debug)]
struct Due {
    plan: Plan,
    steps: Vec<Step>,
    /// So often may it be made anew.
    left: u32,
}

/// The loops of one context, and the command of one that is being recorded.
#[derive(Debug)]
pub(crate) struct Loops {
    watch: Watch,
    /// The calls of a round, while they are learned.
    learned: Vec<Step>,
    /// How many calls a round that is being learned has; 0 when none is.
    learning: usize,
    /// A round that came whole, for which there is no loop yet.
    due: Option<Due>,
    known: HashMap<Pattern, Known>,
    /// Of the calls that came again without a break: how many were counted for their pattern.
    counted: usize,
    /// When they are so many, their round is looked at again.
    look_at: usize,
    /// How many of them have loops.
    loops: usize,
    /// After so many calls a round is looked at: more often in vain, more calls, and never less than the least.
    few: usize,
    least: usize,
    often: usize,
    round: Option<Round>,
    /// The step that comes next when no command is open.
    resume: usize,
    /// Of a round that comes on other objects: these, how many of its calls came, and the serial number of the last one.
    renewed: Renewed,
    renewing: usize,
    renewing_at: u64,
    /// How many commands in a row had few calls.
    short: u32,
    open: Option<Open>,
    expectation: Rc<Expectation>,
}

impl Default for Loops {
    fn default() -> Self {
        Self::of(0)
    }
}

impl Loops {
    /// Loops of no context whose round is looked at after `few` calls that came again, and made after `often`.
    pub(crate) fn after(few: usize, often: usize) -> Self {
        Self::new(0, few, often)
    }

    fn new(context: usize, few: usize, often: usize) -> Self {
        Self {
            watch: Watch::default(),
            learned: Vec::new(),
            learning: 0,
            due: None,
            known: HashMap::new(),
            counted: 0,
            look_at: 0,
            loops: 0,
            few,
            least: few,
            often,
            round: None,
            resume: 0,
            renewed: Renewed::default(),
            renewing: 0,
            renewing_at: 0,
            short: 0,
            open: None,
            expectation: Expectation::new(context),
        }
    }

    /// Those of the context with this number; 0 is one that no module knows.
    pub(crate) fn of(context: usize) -> Self {
        Self::new(context, FEW, OFTEN)
    }

    /// Records a call if it is the one that the open command expects.
    pub(crate) fn take(&mut self, call: &Call<'_>) -> bool {
        // SAFETY: nothing else is done with it.
        self.expectation.now().is_some_and(|now| unsafe { now.take(call) })
    }

    /// As [`Self::take`].
    pub(crate) fn take_plain(&mut self, call: PlainCall) -> bool {
        // SAFETY: as above.
        self.expectation.now().is_some_and(|now| unsafe { now.take_plain(call) })
    }

    /// Whether a command is open.
    #[inline]
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Sees a call that no open command took, and which is about to get this serial number.
    pub(crate) fn see(&mut self, call: &Call<'_>, shape: Shape, site: Site, serial: u64) -> Expected {
        if let Some(round) = &self.round {
            for step in [self.resume, 0] {
                if round.steps[step].is(call) {
                    return Expected::Step(step);
                }
            }
        }
        if site.has_text {
            return Expected::No;
        }
        self.renew(call, serial);
        if self.learning != 0 && self.learned.len() == self.learning {
            let steps = std::mem::take(&mut self.learned);
            self.learning = 0;
            let calls = self.watch.again.saturating_sub(std::mem::replace(&mut self.counted, self.watch.again));
            match self.learn(steps, call, calls) {
                Expected::No => {}
                expected => return expected,
            }
        }
        if !self.watch.see(call.key(shape, site.has_others), serial) {
            return Expected::No;
        }
        let Watch { again, period, .. } = self.watch;
        if again <= 1 {
            (self.counted, self.look_at) = (0, 0);
        }
        if self.learning != 0 {
            if again > 1 && period == self.learning {
                self.learned.push(Step::of(call));
            } else {
                self.learning = 0;
            }
        }
        // The next call begins a round, wherever that is taken to begin.
        if self.learning == 0 && period != 0 && again >= self.look_at.max(self.few).max(period) {
            self.learning = period;
            self.learned.clear();
            self.look_at = 2 * again;
        }
        Expected::No
    }

    /// Sees whether the round begins to come on other objects: a module that asks for them anew in each frame has new handles each time. As
    /// soon as all are known the round is expected on these.
    fn renew(&mut self, call: &Call<'_>, serial: u64) {
        let Some(round) = &mut self.round else { return };
        let goes_on = self.renewing > 0 && serial == self.renewing_at + 1;
        if !(goes_on && round.steps[self.renewing].is_on_others(call, &mut self.renewed)) {
            if self.renewing > 0 && serial == self.renewing_at {
                // It is the same call.
                return;
            }
            self.renewing = 0;
            self.renewed.0.clear();
            if !round.steps[0].is_on_others(call, &mut self.renewed) {
                return;
            }
        }
        self.renewing += 1;
        self.renewing_at = serial;
        if round.objects.iter().all(|object| self.renewed.has(*object)) {
            round.renew(&self.renewed);
            self.resume = self.renewing % round.steps.len();
            self.renewing = 0;
        }
    }

    /// Looks at a round that came whole, with the call behind it, `calls` of which came again since it was looked at last.
    fn learn(&mut self, mut steps: Vec<Step>, call: &Call<'_>, calls: usize) -> Expected {
        let pattern = Pattern::of(&steps);
        let next = [Step::of(call)];
        let is_next = next[0].differs_by_numbers(&steps[0]);
        let (often, is_room) = (self.often, self.known.len() < 2 * MOST_PATTERNS);
        let (numbers, left) = match self.known.get_mut(&pattern) {
            Some(Known::Loop(number, numbers, _)) if is_next && numbers.are_of(&steps) && numbers.are_of(&next) => {
                let number = *number;
                numbers.vary(&mut steps);
                return self.expect(Round::of(number, steps));
            }
            Some(Known::Loop(_, numbers, left)) if is_next => {
                numbers.learn(&steps);
                numbers.learn(&next);
                if *left <= 1 {
                    numbers.0.fill(None);
                }
                (numbers.clone(), left.saturating_sub(1))
            }
            Some(Known::Came(times, numbers)) => {
                numbers.learn(&steps);
                if is_next {
                    numbers.learn(&next);
                }
                *times += calls;
                if !is_next || *times < often {
                    return Expected::No;
                }
                (numbers.clone(), MOST_REMADE)
            }
            // More than that are not remembered.
            None if is_room => {
                let numbers = Numbers::of(&steps);
                self.known.insert(pattern, Known::Came(calls, numbers));
                return Expected::No;
            }
            _ => return Expected::No,
        };
        self.due = Some(Due { plan: Plan { pattern, numbers }, steps, left });
        Expected::Due
    }

    fn expect(&mut self, round: Round) -> Expected {
        self.round = Some(round);
        (self.resume, self.short, self.renewing) = (0, 0, 0);
        Expected::Step(0)
    }

    /// What the decoder should make a loop for.
    pub(crate) fn due(&self) -> Option<&Plan> {
        self.due.as_ref().map(|due| &due.plan)
    }

    /// Whether there may be one more.
    pub(crate) fn is_room(&self) -> bool {
        self.loops < MOST_PATTERNS
    }

    /// The decoder has the loop that was due, with this number, or there will be none.
    pub(crate) fn add(&mut self, number: Option<u32>) {
        let Some(Due { plan: Plan { pattern, numbers }, mut steps, left }) = self.due.take() else { return };
        self.loops += usize::from(number.is_some());
        let Some(number) = number else {
            self.known.insert(pattern, Known::None);
            return;
        };
        numbers.vary(&mut steps);
        self.known.insert(pattern, Known::Loop(number, numbers, left));
        self.expect(Round::of(number, steps));
    }

    /// The round that is expected.
    pub(crate) fn round(&self) -> Option<&Round> {
        self.round.as_ref()
    }

    /// An object of the round is not valid any more.
    pub(crate) fn give_up(&mut self) {
        self.round = None;
    }

    /// A command begins, whose numbers go to `place`, with this step.
    ///
    /// # Safety
    /// There is room for the numbers of so many rounds at `place`, and until [`Self::close`] nothing else writes there.
    pub(crate) unsafe fn open(&mut self, first: usize, rounds: u32, place: *mut f64) {
        let Some(steps) = self.round.as_ref().map(|round| &round.steps) else { return };
        let at = |index: usize| steps.as_ptr().wrapping_add(index).cast();
        self.expectation.open(at(first), at(steps.len() - 1), rounds as usize, place);
        self.open = Some(Open { first, rounds });
    }

    /// The command ends: how many calls it has, and the place behind the last number.
    pub(crate) fn close(&mut self) -> Option<(u32, *mut f64)> {
        let Open { first, rounds } = self.open.take()?;
        let (next, room, end) = self.expectation.close();
        let steps = &self.round.as_ref()?.steps;
        let next = if next.is_null() { 0 } else { (next.addr() - steps.as_ptr().addr()) / size_of::<Step>() };
        let steps = steps.len();
        self.resume = next;
        let calls = (rounds as usize - room) * steps + next - first;
        if calls < steps.max(2 * FEW) {
            self.short += 1;
        } else {
            self.short = 0;
            self.few = (self.few / 2).max(self.least);
        }
        if self.short == PATIENCE {
            // It is no round, or part of a larger one, which more calls will tell.
            self.round = None;
            self.few = self.few.saturating_mul(2).min(self.often);
        }
        Some((calls as u32, end))
    }
}

#[cfg(test)]
mod tests {
    use mumba_ffi::{
        MUMBA_DOCUMENT, MUMBA_PLAIN_BOOL, MUMBA_PLAIN_NUMBER, MUMBA_PLAIN_OBJECT_OR_NULL, MUMBA_WINDOW, mumba_value_as,
    };

    use super::*;

    fn value(kind: u32, r#as: mumba_value_as) -> mumba_value {
        mumba_value { kind, reserved: 0, r#as }
    }

    fn number(number: f64) -> mumba_value {
        value(MUMBA_NUMBER, mumba_value_as { number })
    }

    fn object(object: mumba_handle) -> mumba_value {
        value(MUMBA_OBJECT, mumba_value_as { object })
    }

    fn call(target: mumba_handle, name: mumba_name, operands: &[mumba_value]) -> Call<'_> {
        Call { form: Form::Call, target, name, operands, kinds: 0 }
    }

    /// A step whose numbers are others each time.
    fn varying(call: &Call<'_>) -> Step {
        let mut step = Step::of(call);
        step.vary(std::iter::empty());
        step
    }

    #[test]
    fn a_call_is_the_step_when_all_but_its_numbers_is_the_same() {
        let operands = |of: mumba_handle, with: f64, truth: u32| {
            [object(of), number(with), value(MUMBA_BOOL, mumba_value_as { boolean: truth })]
        };
        let step = varying(&call(1, 7, &operands(2, 0.5, 1)));
        assert!(step.is(&call(1, 7, &operands(2, -3.0, 1))));
        let (same, object, truth) = (operands(2, 0.5, 1), operands(1, 0.5, 1), operands(2, 0.5, 0));
        let others = [
            call(2, 7, &same),
            call(1, 8, &same),
            call(1, 7, &object),
            call(1, 7, &truth),
            call(1, 7, &same[..2]),
            Call { form: Form::Set, ..call(1, 7, &same) },
        ];
        for other in &others {
            assert!(!step.is(other));
        }
        let mut numbers = [0.0; 2];
        // SAFETY: there is room for the one number that the step has.
        let end = unsafe { step.take(&call(1, 7, &operands(2, 9.25, 1)), numbers.as_mut_ptr()) };
        assert_eq!((numbers, end), ([9.25, 0.0], Some(&raw mut numbers[1])));
    }

    /// The plan of steps whose numbers are these.
    fn plan(steps: &[Step], numbers: &[Option<f64>]) -> Plan {
        let numbers = numbers.iter().map(|number| number.map(f64::to_bits)).collect();
        Plan { pattern: Pattern::of(steps), numbers: Numbers(numbers) }
    }

    #[test]
    fn the_text_of_a_loop_has_every_call_and_what_is_always_the_same() {
        let undefined = mumba_value_as { number: 0.0 };
        let first = [object(MUMBA_WINDOW), number(1.0), number(-0.0), number(2.0)];
        let second = [value(MUMBA_NULL, undefined), value(MUMBA_BOOL, mumba_value_as { boolean: 1 }), number(3.0)];
        let third = [value(MUMBA_NAME, mumba_value_as { name: 9 })];
        let steps = [
            Step::of(&call(MUMBA_DOCUMENT, 7, &first)),
            Step::of(&call(MUMBA_WINDOW, 8, &second)),
            Step::of(&Call { form: Form::Set, ..call(MUMBA_DOCUMENT, 8, &third) }),
        ];
        let plan = plan(&steps, &[None, Some(-0.0), None, None]);
        assert_eq!((plan.objects(), plan.numbers().collect::<Vec<_>>()), (2, vec![2, 1, 0]));
        let source = plan.source(|name| format!("name {name}\""));
        let rounds = "for (; round < count; round++, base += 3) {\n\
            o0[\"name 7\\\"\"](o1, w[base + 0], -0.0, w[base + 1]);\nstep = 1;\n\
            o1[\"name 8\\\"\"](null, true, w[base + 2]);\nstep = 2;\n\
            o0[\"name 8\\\"\"] = \"name 9\\\"\";\nstep = 0;\n}";
        assert!(source.contains(rounds), "{source}");
        assert!(source.contains("steps: 3, numbers: 3, objects: 2, places: [0, 2, 3],"), "{source}");
        let one = "case 2: {\nconst o0 = S[u[at + 4]];\nif (o0 === failed) throw dependency;\n";
        assert!(source.contains(one), "{source}");
        // The same calls on other objects, and with other numbers, are the same pattern.
        let swapped = [object(MUMBA_DOCUMENT), number(1.0), number(4.5), number(2.0)];
        let others = [
            Step::of(&call(MUMBA_WINDOW, 7, &swapped)),
            Step::of(&call(MUMBA_DOCUMENT, 8, &second)),
            Step::of(&Call { form: Form::Set, ..call(MUMBA_WINDOW, 8, &third) }),
        ];
        assert_eq!(Pattern::of(&others), plan.pattern);
        assert_ne!(Pattern::of(&others[..2]), plan.pattern);
    }

    #[test]
    fn numbers_that_were_always_the_same_are_known_until_one_is_not() {
        let steps = |one: f64, two: f64, three: f64| {
            [Step::of(&call(1, 7, &[number(one), object(2), number(two)])), Step::of(&call(1, 8, &[number(three)]))]
        };
        let mut numbers = Numbers::of(&steps(1.0, 0.0, f64::INFINITY));
        assert_eq!(numbers.0, [Some(1.0_f64.to_bits()), Some(0), None]);
        numbers.learn(&steps(1.0, -0.0, 3.0));
        assert_eq!(numbers.0, [Some(1.0_f64.to_bits()), None, None], "-0 is another number than 0");
        assert!(numbers.are_of(&steps(1.0, 5.0, 6.0)) && !numbers.are_of(&steps(2.0, 0.0, f64::INFINITY)));
        let mut round = steps(1.0, 5.0, 6.0);
        numbers.vary(&mut round);
        let mut room = [0.0; 4];
        let mut take = |step: &Step, call: &Call<'_>| {
            let begin = room.as_mut_ptr();
            // SAFETY: there is room for the numbers of both.
            let end = unsafe { step.take(call, begin) }?;
            Some(room[..(end.addr() - begin.addr()) / size_of::<f64>()].to_vec())
        };
        assert_eq!(take(&round[0], &call(1, 7, &[number(1.0), object(2), number(9.0)])), Some(vec![9.0]));
        assert_eq!(take(&round[0], &call(1, 7, &[number(1.5), object(2), number(9.0)])), None);
        assert_eq!(take(&round[1], &call(1, 8, &[number(f64::NAN)])).map(|numbers| numbers[0].is_nan()), Some(true));
    }

    #[test]
    fn a_call_in_registers_is_the_step_that_such_a_call_was() {
        let given = PlainCall {
            target: 1,
            name: 7,
            kinds: MUMBA_PLAIN_NUMBER << 6 | MUMBA_PLAIN_BOOL << 3 | MUMBA_PLAIN_OBJECT_OR_NULL,
            objects: [0, 0],
            numbers: [1.0, 4.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        };
        let operands = given.operands().expect("the kinds exist");
        let step = varying(&Call { kinds: given.kinds, ..call(1, 7, operands.values()) });
        let mut room = [0.0; 2];
        // SAFETY: there is room for the one number that is another each time.
        let mut take = |call: PlainCall| unsafe { take_plain(&step.plain, call, room.as_mut_ptr()) }.is_some();
        assert!(take(given));
        let mut numbers = given.numbers;
        numbers[1] = 9.0;
        assert!(take(PlainCall { numbers, ..given }));
        numbers[0] = 0.0;
        let others = [
            PlainCall { numbers, ..given },
            PlainCall { objects: [2, 0], ..given },
            PlainCall { name: 8, ..given },
            PlainCall { target: 2, ..given },
            PlainCall { kinds: given.kinds - 1, ..given },
            PlainCall { kinds: 0, name: 0, ..given },
        ];
        for other in others {
            assert!(!take(other), "{other:?}");
        }
        assert_eq!(room, [9.0, 0.0]);
        // What came in an array is no such step, and the other way round it is the same call.
        let by_array = varying(&call(1, 7, operands.values()));
        // SAFETY: as above.
        assert!(unsafe { take_plain(&by_array.plain, given, room.as_mut_ptr()) }.is_none());
        assert!(step.is(&call(1, 7, operands.values())));
    }

    /// Sees a round of two calls so often, with numbers that `number_of` gives, and counts what the decoder made.
    fn rounds(loops: &mut Loops, serial: &mut u64, times: usize, number_of: impl Fn(usize) -> f64) -> usize {
        let mut made = 0;
        for time in 0..times {
            for name in [7, 8] {
                let operands = [number(number_of(time)), number(3.0)];
                let call = call(1, name, &operands);
                let shape = Shape::of(Form::Call, &operands).expect("there are few operands");
                let site = Site {
                    number: 0,
                    words: shape.words() as u32,
                    has_numbers: true,
                    has_others: false,
                    is_plain: true,
                    has_text: false,
                };
                if loops.see(&call, shape, site, *serial + 1) == Expected::Due {
                    loops.add(Some(made));
                    made += 1;
                    assert!(matches!(loops.see(&call, shape, site, *serial + 1), Expected::Step(_)));
                }
                *serial += 1;
            }
        }
        made as usize
    }

    #[test]
    fn a_round_that_comes_on_other_objects_is_expected_of_these_as_soon_as_all_are_known() {
        let (mut loops, mut serial) = (Loops::after(2, 8), 0);
        let mut see = |loops: &mut Loops, target: mumba_handle, name: mumba_name, of: mumba_handle| {
            let operands = [object(of), number(f64::from(serial as u32))];
            let shape = Shape::of(Form::Call, &operands).expect("there are few operands");
            let site = Site {
                number: 0,
                words: shape.words() as u32,
                has_numbers: true,
                has_others: true,
                is_plain: true,
                has_text: false,
            };
            serial += 1;
            let expected = loops.see(&call(target, name, &operands), shape, site, serial);
            if expected == Expected::Due {
                loops.add(Some(4));
            }
            expected
        };
        for _ in 0..20 {
            see(&mut loops, 10, 7, 11);
            see(&mut loops, 10, 8, 12);
        }
        assert_eq!(see(&mut loops, 10, 7, 11), Expected::Step(0));

        // All of them are known with the second call; then the first one comes again.
        assert_eq!(see(&mut loops, 20, 7, 21), Expected::No);
        assert_eq!(loops.round().map(Round::objects), Some([10, 11, 12].as_slice()));
        assert_eq!(see(&mut loops, 20, 8, 22), Expected::No);
        assert_eq!(loops.round().map(Round::objects), Some([20, 21, 22].as_slice()));
        assert_eq!(see(&mut loops, 20, 7, 21), Expected::Step(0));
        assert_eq!(see(&mut loops, 20, 8, 22), Expected::No, "the first one comes first");
        let plain = loops.round().map(|round| round.steps.iter().map(|step| step.plain.target).collect::<Vec<_>>());
        assert_eq!(plain, Some(vec![20, 20]));

        // Two objects in the place of one are another round, as is another call.
        for (target, name, of) in [(30, 7, 31), (39, 8, 32), (30, 7, 31), (30, 9, 32), (30, 8, 32)] {
            assert_eq!(see(&mut loops, target, name, of), Expected::No);
        }
        assert_eq!(loops.round().map(Round::objects), Some([20, 21, 22].as_slice()));
        assert_eq!(see(&mut loops, 20, 7, 21), Expected::Step(0));
        // One in the place of two is as good, and all are known sooner the next time.
        for (target, name, of) in [(30, 7, 31), (30, 8, 31), (40, 7, 41)] {
            assert_eq!(see(&mut loops, target, name, of), Expected::No);
        }
        assert_eq!(loops.round().map(Round::objects), Some([40, 41, 41].as_slice()));
        assert_eq!(see(&mut loops, 40, 8, 41), Expected::Step(1));
    }

    #[test]
    fn code_is_made_anew_when_a_number_changes_after_all_and_not_for_ever() {
        let (mut loops, mut serial) = (Loops::after(2, 8), 0);
        assert_eq!(rounds(&mut loops, &mut serial, 50, |_| 1.0), 1);
        assert_eq!(loops.round().map(Round::numbers), Some(0), "every number is always the same");
        assert_eq!(rounds(&mut loops, &mut serial, 50, |_| 1.0), 0);
        assert_eq!(rounds(&mut loops, &mut serial, 50, |_| 2.0), 1);
        assert_eq!(loops.round().map(Round::numbers), Some(2));
        for times in 1..20 {
            assert_eq!(rounds(&mut loops, &mut serial, 50, |time| f64::from((times * time) as u32)), 0);
        }
    }

    #[test]
    fn a_period_is_noticed_though_parts_of_it_repeat_too() {
        let mut watch = Watch::default();
        for (serial, key) in (1..).zip([1, 2, 3, 3, 4].repeat(4)) {
            assert!(watch.see(key, serial));
            assert!(!watch.see(key, serial), "it is the same call");
        }
        assert_eq!((watch.period, watch.again >= 10), (5, true));
        // Something else came in between.
        watch.see(1, 30);
        assert_eq!((watch.period, watch.again), (0, 0));
    }

    #[test]
    fn calls_that_never_came_again_do_not_hide_those_that_do() {
        let mut watch = Watch::default();
        let mut serial = 0;
        // Miri takes its time.
        let (others, rounds) = if cfg!(miri) { (300, 40) } else { (4000, 200) };
        for key in 1000..1000 + others {
            serial += 1;
            watch.see(key, serial);
        }
        assert_eq!((watch.period, watch.wrong > MOST_WRONG), (0, true));
        for key in [1, 2, 3, 3, 4].repeat(rounds) {
            serial += 1;
            watch.see(key, serial);
        }
        assert_eq!((watch.period, watch.again > FEW, watch.wrong), (5, true, 0));
    }

    #[test]
    fn a_round_of_too_many_calls_is_not_noticed() {
        let mut watch = Watch::default();
        let keys: Vec<u64> = (0..=MOST_STEPS as u64).collect();
        for (serial, key) in (1..).zip(keys.repeat(3)) {
            watch.see(key, serial);
        }
        assert_eq!(watch.period, 0);
    }
}
