//! Loops: code for calls that come again and again in the same order.
//!
//! A module that draws repeats itself: the same calls on the same objects, with other numbers. Such a sequence is a *round*. Once
//! rounds follow each other, one command stands for all of them: it has the numbers, and the decoder runs it by a loop that was
//! compiled for it (`for (…) { a["uniform2f"](b, w[i], w[i + 1]); a["drawArrays"](…); }`), as page JavaScript would. To record a call
//! then is to compare it with the one that is expected, and to write its numbers.
//!
//! [`Watch`] notices rounds, [`Round`] is what is expected, [`Pattern`] is what code is compiled for: a round without its objects. What a
//! round was learned by is never believed: each call is compared whole.

use std::collections::HashMap;

use mumba_ffi::{
    MUMBA_BOOL, MUMBA_NAME, MUMBA_NULL, MUMBA_NUMBER, MUMBA_OBJECT, mumba_handle, mumba_name, mumba_value,
};

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
            for operand in self.operands {
                key = mix(key, u64::from(operand.kind) << 56 ^ payload(operand));
            }
        }
        key
    }
}

/// An operand as it is expected.
#[derive(Clone, Copy, Debug)]
struct Operand {
    kind: u32,
    payload: u64,
}

/// One call of a round as it is expected.
#[derive(Clone, Debug)]
struct Step {
    form: Form,
    target: mumba_handle,
    name: mumba_name,
    operands: Box<[Operand]>,
}

impl Step {
    fn of(call: &Call<'_>) -> Self {
        let operands = call.operands.iter().map(|value| Operand { kind: value.kind, payload: payload(value) });
        Self { form: call.form, target: call.target, name: call.name, operands: operands.collect() }
    }

    fn numbers(&self) -> usize {
        self.operands.iter().filter(|operand| operand.kind == MUMBA_NUMBER).count()
    }

    fn objects(&self) -> impl Iterator<Item = mumba_handle> {
        let operands = self.operands.iter().filter(|operand| operand.kind == MUMBA_OBJECT);
        std::iter::once(self.target).chain(operands.map(|operand| operand.payload))
    }

    /// Writes the numbers of a call that is this step, and gives the place behind them; nothing when it is another call.
    ///
    /// # Safety
    /// There is room for the numbers of this step at `place`.
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
            if operand.kind != value.kind {
                return None;
            }
            if operand.kind == MUMBA_NUMBER {
                // SAFETY: the kind says that the number is set, and the caller that there is room.
                unsafe {
                    place.write(value.r#as.number);
                    place = place.add(1);
                }
            } else if operand.payload != payload(value) {
                return None;
            }
        }
        Some(place)
    }

    fn is(&self, call: &Call<'_>) -> bool {
        let mut numbers = [0.0; MOST_OPERANDS];
        // SAFETY: a step has no more operands than that.
        unsafe { self.take(call, numbers.as_mut_ptr()) }.is_some()
    }
}

/// The calls that are expected, one after the other, again and again.
#[derive(Debug)]
pub(crate) struct Round {
    /// The decoder's number of the loop.
    number: u32,
    steps: Vec<Step>,
    /// Numbers of all steps.
    numbers: usize,
    /// Each object once.
    objects: Vec<mumba_handle>,
}

impl Round {
    fn of(number: u32, steps: Vec<Step>) -> Self {
        let numbers = steps.iter().map(Step::numbers).sum();
        let objects = objects_of(&steps);
        Self { number, steps, numbers, objects }
    }

    /// The decoder's number of the loop.
    pub(crate) fn number(&self) -> u32 {
        self.number
    }

    /// Each object once, in the order in which the loop's commands have their slots.
    pub(crate) fn objects(&self) -> &[mumba_handle] {
        &self.objects
    }

    /// How many numbers a round has.
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

/// What code is made for: a round, whatever its objects are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pattern(Vec<PatternStep>);

impl Pattern {
    fn of(steps: &[Step]) -> Self {
        let objects = objects_of(steps);
        let number = |object: mumba_handle| objects.iter().position(|known| *known == object).unwrap_or(0) as u16;
        let part = |operand: &Operand| match operand.kind {
            MUMBA_NUMBER => Part::Number,
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
    pub(crate) fn names(&self) -> impl Iterator<Item = mumba_name> {
        self.0.iter().flat_map(|step| {
            let names = step.parts.iter().filter_map(|part| match part {
                Part::Name(name) => Some(*name),
                _ => None,
            });
            std::iter::once(step.name).chain(names)
        })
    }

    /// How many objects its commands have slots of.
    pub(crate) fn objects(&self) -> usize {
        let objects = self.0.iter().flat_map(|step| {
            let operands = step.parts.iter().filter_map(|part| match part {
                Part::Object(number) => Some(*number),
                _ => None,
            });
            std::iter::once(step.target).chain(operands)
        });
        objects.max().map_or(0, |last| usize::from(last) + 1)
    }

    /// How many numbers each of its calls has.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|step| step.parts.iter().filter(|part| **part == Part::Number).count())
    }

    /// What the decoder is to compile: an expression for a function that makes the loop out of what it uses. `text` gives the text of
    /// a name.
    ///
    /// The loop's commands have, behind their first word, the loop's number, the step of the first call, the number of calls, the slots
    /// of the objects, and, from an even word on, the numbers. `rounds` runs whole rounds whose numbers begin at `base`, and says which
    /// call threw; it refuses objects that are results of commands which failed. `one` runs one call of such a round.
    pub(crate) fn source(&self, text: impl Fn(mumba_name) -> String) -> String {
        let mut numbers = 0;
        let mut places = Vec::new();
        let (mut rounds, mut ones) = (String::new(), String::new());
        for (index, step) in self.0.iter().enumerate() {
            places.push(numbers.to_string());
            let mut objects = vec![step.target];
            let operands: Vec<String> = step
                .parts
                .iter()
                .map(|part| match part {
                    Part::Number => {
                        numbers += 1;
                        format!("w[base + {}]", numbers - 1)
                    }
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
            rounds += &format!("step = {index};\n{call}\n");
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
            self.0.len(),
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
#[derive(Clone, Copy, Debug)]
enum Known {
    /// So many of its calls came again.
    Came(usize),
    /// It has the loop with this number.
    Loop(u32),
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

/// The loops of one context, and the command of one that is being recorded.
#[derive(Debug)]
pub(crate) struct Loops {
    watch: Watch,
    /// The calls of a round, while they are learned.
    learned: Vec<Step>,
    /// How many calls a round that is being learned has; 0 when none is.
    learning: usize,
    /// A round that came whole, and its pattern, for which there is no loop yet.
    due: Option<(Pattern, Vec<Step>)>,
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
    /// How many commands in a row had few calls.
    short: u32,
    open: Option<Open>,
    /// While a command is open and has room: the next step. Otherwise no step has this number.
    next: usize,
    /// Rounds for which there is room, the present one included.
    room: u32,
    /// Where the next number goes.
    place: *mut f64,
}

/// The number of no step.
const NO_STEP: usize = usize::MAX;

impl Default for Loops {
    fn default() -> Self {
        Self::after(FEW, OFTEN)
    }
}

impl Loops {
    /// Loops whose round is looked at after `few` calls that came again, and made after `often`.
    pub(crate) fn after(few: usize, often: usize) -> Self {
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
            short: 0,
            open: None,
            next: NO_STEP,
            room: 0,
            place: std::ptr::null_mut(),
        }
    }

    /// Records a call if it is the one that the open command expects.
    #[inline(always)]
    pub(crate) fn take(&mut self, call: &Call<'_>) -> bool {
        let Some(round) = &self.round else { return false };
        let Some(step) = round.steps.get(self.next) else { return false };
        // SAFETY: a command with a next step has room for the rest of its round.
        let Some(place) = (unsafe { step.take(call, self.place) }) else { return false };
        self.place = place;
        self.next += 1;
        if self.next == round.steps.len() {
            self.room -= 1;
            self.next = if self.room == 0 { NO_STEP } else { 0 };
        }
        true
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
        if self.learning != 0 && self.learned.len() == self.learning {
            let steps = std::mem::take(&mut self.learned);
            self.learning = 0;
            let is_next = steps[0].is(call);
            let pattern = Pattern::of(&steps);
            let calls = self.watch.again.saturating_sub(std::mem::replace(&mut self.counted, self.watch.again));
            match self.known.get(&pattern).copied() {
                Some(Known::Loop(number)) if is_next => return self.expect(Round::of(number, steps)),
                Some(Known::Came(times)) if is_next && times + calls >= self.often => {
                    self.due = Some((pattern, steps));
                    return Expected::Due;
                }
                Some(Known::Came(times)) => {
                    self.known.insert(pattern, Known::Came(times + calls));
                }
                // More than that are not remembered.
                None if self.known.len() < 2 * MOST_PATTERNS => {
                    self.known.insert(pattern, Known::Came(calls));
                }
                _ => {}
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

    fn expect(&mut self, round: Round) -> Expected {
        self.round = Some(round);
        (self.resume, self.short) = (0, 0);
        Expected::Step(0)
    }

    /// The pattern for which the decoder should make a loop.
    pub(crate) fn due(&self) -> Option<&Pattern> {
        self.due.as_ref().map(|(pattern, _)| pattern)
    }

    /// Whether there may be one more.
    pub(crate) fn is_room(&self) -> bool {
        self.loops < MOST_PATTERNS
    }

    /// The decoder has the loop that was due, with this number, or there will be none.
    pub(crate) fn add(&mut self, number: Option<u32>) {
        let Some((pattern, steps)) = self.due.take() else { return };
        self.loops += usize::from(number.is_some());
        self.known.insert(pattern, number.map_or(Known::None, Known::Loop));
        if let Some(number) = number {
            self.expect(Round::of(number, steps));
        }
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
        self.open = Some(Open { first, rounds });
        (self.next, self.room, self.place) = (first, rounds, place);
    }

    /// The command ends: how many calls it has, and the place behind the last number.
    pub(crate) fn close(&mut self) -> Option<(u32, *mut f64)> {
        let Open { first, rounds } = self.open.take()?;
        let steps = self.round.as_ref()?.steps.len();
        self.resume = if self.next == NO_STEP { 0 } else { self.next };
        self.next = NO_STEP;
        let calls = (rounds - self.room) as usize * steps + self.resume - first;
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
        Some((calls as u32, self.place))
    }
}

#[cfg(test)]
mod tests {
    use mumba_ffi::{MUMBA_DOCUMENT, MUMBA_WINDOW, mumba_value_as};

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
        Call { form: Form::Call, target, name, operands }
    }

    #[test]
    fn a_call_is_the_step_when_all_but_its_numbers_is_the_same() {
        let operands = |of: mumba_handle, with: f64, truth: u32| {
            [object(of), number(with), value(MUMBA_BOOL, mumba_value_as { boolean: truth })]
        };
        let step = Step::of(&call(1, 7, &operands(2, 0.5, 1)));
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

    #[test]
    fn the_text_of_a_loop_has_every_call_and_what_is_always_the_same() {
        let undefined = mumba_value_as { number: 0.0 };
        let first = [object(MUMBA_WINDOW), number(1.0), number(2.0)];
        let second = [value(MUMBA_NULL, undefined), value(MUMBA_BOOL, mumba_value_as { boolean: 1 }), number(3.0)];
        let third = [value(MUMBA_NAME, mumba_value_as { name: 9 })];
        let steps = [
            Step::of(&call(MUMBA_DOCUMENT, 7, &first)),
            Step::of(&call(MUMBA_WINDOW, 8, &second)),
            Step::of(&Call { form: Form::Set, ..call(MUMBA_DOCUMENT, 8, &third) }),
        ];
        let pattern = Pattern::of(&steps);
        assert_eq!((pattern.objects(), pattern.numbers().collect::<Vec<_>>()), (2, vec![2, 1, 0]));
        let source = pattern.source(|name| format!("name {name}\""));
        let rounds = "for (; round < count; round++, base += 3) {\n\
            step = 0;\no0[\"name 7\\\"\"](o1, w[base + 0], w[base + 1]);\n\
            step = 1;\no1[\"name 8\\\"\"](null, true, w[base + 2]);\n\
            step = 2;\no0[\"name 8\\\"\"] = \"name 9\\\"\";\n}";
        assert!(source.contains(rounds), "{source}");
        assert!(source.contains("steps: 3, numbers: 3, objects: 2, places: [0, 2, 3],"), "{source}");
        let one = "case 2: {\nconst o0 = S[u[at + 4]];\nif (o0 === failed) throw dependency;\n";
        assert!(source.contains(one), "{source}");
        // The same calls on other objects are the same pattern.
        let swapped = [object(MUMBA_DOCUMENT), number(1.0), number(2.0)];
        let others = [
            Step::of(&call(MUMBA_WINDOW, 7, &swapped)),
            Step::of(&call(MUMBA_DOCUMENT, 8, &second)),
            Step::of(&Call { form: Form::Set, ..call(MUMBA_WINDOW, 8, &third) }),
        ];
        assert_eq!(Pattern::of(&others), pattern);
        assert_ne!(Pattern::of(&others[..2]), pattern);
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
