//! What turns writes of the ABI into commands: the one place that knows which commands have a short form.

use mumba_ffi::{
    MUMBA_BOOL, MUMBA_NAME, MUMBA_NUMBER, MUMBA_OBJECT, MUMBA_STRING, mumba_handle, mumba_name, mumba_value,
};

use super::handles::{Handles, Role};
use super::loops::{Call, Expected, Loops};
use super::names::Names;
use super::opcodes::op;
use super::sites::{Form, Found, Shape, Site, Sites};
use super::stream::{Fault, Level, Size, bytes_of, needs};

macro_rules! short_forms {
    ($($constant:ident = $text:literal,)*) => {
        /// Names that every context's decoder knows, in the order of their numbers, from 1 on.
        pub(crate) const SHORT_FORMS: &[&str] = &[$($text),*];
        short_forms!(@ 1u32; $($constant)*);
    };
    (@ $number:expr; $first:ident $($rest:ident)*) => {
        const $first: mumba_name = $number;
        short_forms!(@ $number + 1u32; $($rest)*);
    };
    (@ $number:expr;) => {};
}

short_forms! {
    TEXT_CONTENT = "textContent",
    CLASS_NAME = "className",
    APPEND_CHILD = "appendChild",
    SET_ATTRIBUTE = "setAttribute",
    REMOVE = "remove",
    INSERT_BEFORE = "insertBefore",
    CREATE_ELEMENT = "createElement",
    CREATE_TEXT_NODE = "createTextNode",
    CLONE_NODE = "cloneNode",
    FIRST_CHILD = "firstChild",
    NEXT_SIBLING = "nextSibling",
    DATA = "data",
}

/// Deepest nesting of callbacks.
const MOST_LEVELS: usize = 16;

/// Handles, names and streams of one context.
#[derive(Debug)]
pub(crate) struct Recorder {
    pub(crate) handles: Handles,
    pub(crate) names: Names,
    pub(crate) sites: Sites,
    pub(crate) loops: Loops,
    /// The levels made so far.
    pub(crate) levels: Vec<Level>,
    /// How many levels the decoder is running.
    pub(crate) running: usize,
    /// Those of them that the page's side of a call runs, and of which nothing was heard yet: a bit each.
    handed_over: u32,
    /// Of the last command recorded.
    pub(crate) serial: u64,
}

impl Recorder {
    /// A document's recorder, without levels: the first command asks for one.
    pub(crate) fn new(seed: u32) -> Self {
        Self::with_names(seed, Names::new(SHORT_FORMS.len() as u32))
    }

    /// As [`Self::new`], of a worker or a script.
    pub(crate) fn of_remote(seed: u32) -> Self {
        Self::with_names(seed, Names::of_remote(SHORT_FORMS.len() as u32))
    }

    fn with_names(seed: u32, names: Names) -> Self {
        Self {
            handles: Handles::new(seed),
            names,
            sites: Sites::default(),
            loops: Loops::default(),
            levels: Vec::new(),
            running: 0,
            handed_over: 0,
            serial: 0,
        }
    }

    /// The page's side of a call runs this level.
    pub(crate) fn hand_over(&mut self, level: usize) {
        self.handed_over |= 1 << level;
    }

    /// It is known what became of this level.
    pub(crate) fn take_note(&mut self, level: usize) {
        self.handed_over &= !(1 << level);
    }

    /// The level that began to run last, if it is the page's side of a call that runs it, or ran it.
    #[inline(always)]
    pub(crate) fn handed_over(&self) -> Option<usize> {
        let last = self.running.checked_sub(1)?;
        (self.handed_over >> last & 1 != 0).then_some(last)
    }

    /// The size that the present level must at least have.
    pub(crate) fn default_size(&self) -> Size {
        if self.running == 0 { Size::OUTER } else { Size::NESTED }
    }

    fn level(&mut self, needs: Size) -> Result<&mut Level, Fault> {
        debug_assert!(!self.loops.is_open());
        if self.running >= MOST_LEVELS {
            return Err(Fault::Limit("callbacks are nested too deeply"));
        }
        self.levels.get_mut(self.running).ok_or(Fault::Full(needs))
    }

    /// The decoder's number of a name.
    #[inline]
    pub(crate) fn name(&self, name: mumba_name) -> Result<mumba_name, Fault> {
        self.names.resolve(name)
    }

    /// As [`Self::name`]; 0 stays 0.
    #[inline]
    fn name_or_none(&self, name: mumba_name) -> Result<mumba_name, Fault> {
        if name == 0 { Ok(0) } else { self.name(name) }
    }

    /// Gives out a handle for the result of a command, if one is wanted.
    pub(crate) fn allocate(&mut self, role: Role) -> Result<mumba_handle, Fault> {
        self.handles.allocate(role).ok_or(Fault::Limit("too many handles are in use: release some"))
    }

    /// Records words without values. Compiled into its callers, so that the words stay in registers: reading in one piece what was just written to memory in two costs more
    /// than all the rest.
    #[inline(always)]
    pub(crate) fn plain<const N: usize>(&mut self, opcode: u32, words: &[u32; N]) -> Result<(), Fault> {
        debug_assert!(!self.loops.is_open());
        let serial = self.serial + 1;
        if self.levels.get_mut(self.running).is_some_and(|level| level.push(opcode, words, serial)) {
            self.serial = serial;
            return Ok(());
        }
        self.plain_without_room(opcode, words)
    }

    #[cold]
    fn plain_without_room(&mut self, opcode: u32, words: &[u32]) -> Result<(), Fault> {
        self.with_values(opcode, words, &[])
    }

    /// Records a command: words, then values. Every write goes through here, those with a short form excepted.
    #[inline]
    pub(crate) fn with_values(&mut self, opcode: u32, words: &[u32], values: &[mumba_value]) -> Result<(), Fault> {
        let needs = needs(1 + words.len(), values);
        self.level(needs)?;
        let Self { levels, handles, running, names, serial, .. } = self;
        let mut command = levels[*running].begin(opcode, needs)?;
        for word in words {
            command.word(*word);
        }
        for value in values {
            command.value(value, handles, names)?;
        }
        *serial += 1;
        command.commit(*serial);
        Ok(())
    }

    /// Gives out a handle for the result of the command that `write` records, which gets the handle's slot.
    #[inline(always)]
    fn giving(
        &mut self,
        role: Role,
        write: impl FnOnce(&mut Self, u32) -> Result<(), Fault>,
    ) -> Result<mumba_handle, Fault> {
        let handle = self.allocate(role)?;
        match write(self, handle as u32) {
            Ok(()) => Ok(handle),
            Err(fault) => Err(self.give_up(handle, fault)),
        }
    }

    /// Takes back a handle that no command mentions.
    #[cold]
    fn give_up(&mut self, handle: mumba_handle, fault: Fault) -> Fault {
        let _ = self.handles.release(handle, false);
        fault
    }

    /// As [`Self::plain`], with a handle to the result, whose slot becomes the first word.
    #[inline(always)]
    fn plain_result<const N: usize>(&mut self, opcode: u32, mut words: [u32; N]) -> Result<mumba_handle, Fault> {
        self.giving(Role::Value, move |recorder, slot| {
            words[0] = slot;
            recorder.plain(opcode, &words)
        })
    }

    /// As [`Self::with_values`], with a handle to the result, whose slot becomes the first word.
    pub(crate) fn with_result(
        &mut self,
        opcode: u32,
        words: &[u32],
        values: &[mumba_value],
        role: Role,
    ) -> Result<mumba_handle, Fault> {
        self.giving(role, |recorder, slot| {
            let mut all = [0_u32; 6];
            all[0] = slot;
            all[1..=words.len()].copy_from_slice(words);
            recorder.with_values(opcode, &all[..=words.len()], values)
        })
    }

    /// Records a command at its site, or at its loop, if there is one for its name and operands; false when there is none. `name` is the
    /// decoder's, `result` the slot for its result.
    #[inline]
    fn at_site(&mut self, call: &Call<'_>, name: mumba_name, result: Option<u32>, target: u32) -> Result<bool, Fault> {
        let Some(shape) = Shape::of(call.form, call.operands) else { return Ok(false) };
        match self.sites.find(name, shape) {
            Found::Site(site) => {
                if result.is_some() || !self.at_loop(call, shape, site)? {
                    self.with_site(site, result, target, call.operands)?;
                }
                Ok(true)
            }
            Found::None => Ok(false),
            Found::Due => Err(Fault::Due(name, shape)),
        }
    }

    /// Begins the command of a loop with this call, if it is part of one.
    #[inline]
    fn at_loop(&mut self, call: &Call<'_>, shape: Shape, site: Site) -> Result<bool, Fault> {
        match self.loops.see(call, shape, site, self.serial + 1) {
            Expected::No => Ok(false),
            Expected::Due => Err(Fault::DueLoop),
            Expected::Step(step) => self.begin_loop(step, call),
        }
    }

    fn begin_loop(&mut self, step: usize, call: &Call<'_>) -> Result<bool, Fault> {
        let Self { levels, running, loops, handles, .. } = self;
        let (Some(level), Some(round)) = (levels.get_mut(*running), loops.round()) else { return Ok(false) };
        match level.begin_loop(round, step, handles) {
            Ok((rounds, numbers)) => {
                // SAFETY: the level has this room, and whatever else is recorded in it ends the command first.
                unsafe { loops.open(step, rounds, numbers) };
                Ok(loops.take(call))
            }
            Err(Fault::BadHandle) => {
                loops.give_up();
                Ok(false)
            }
            Err(fault) => Err(fault),
        }
    }

    /// Ends the command of a loop: from here on other commands are recorded, or what was recorded runs.
    #[inline]
    pub(crate) fn end_loop(&mut self) {
        if self.loops.is_open() {
            self.close_loop();
        }
    }

    fn close_loop(&mut self) {
        let Some((calls, end)) = self.loops.close() else { return };
        if let Some(level) = self.levels.get_mut(self.running) {
            level.end_loop(calls, end, self.serial + 1);
        }
        self.serial += u64::from(calls);
    }

    #[inline]
    fn with_site(
        &mut self,
        site: Site,
        result: Option<u32>,
        target: u32,
        operands: &[mumba_value],
    ) -> Result<(), Fault> {
        if site.is_plain {
            let Self { levels, handles, running, serial, .. } = self;
            if let Some(level) = levels.get_mut(*running)
                && level.push_at_site(site, result, target, operands, handles, *serial + 1)?
            {
                *serial += 1;
                return Ok(());
            }
        }
        self.with_site_and_text(site, result, target, operands)
    }

    /// As [`Self::with_site`], for operands of all kinds.
    fn with_site_and_text(
        &mut self,
        site: Site,
        result: Option<u32>,
        target: u32,
        operands: &[mumba_value],
    ) -> Result<(), Fault> {
        let (opcode, fixed) = if result.is_some() { (op::SITE_RESULT, 4) } else { (op::SITE, 3) };
        let needs = Size { numbers: 0, words: fixed + site.words as usize, text: needs(0, operands).text };
        self.level(needs)?;
        let Self { levels, handles, running, names, serial, .. } = self;
        let mut command = levels[*running].begin(opcode, needs)?;
        if let Some(slot) = result {
            command.word(slot);
        }
        command.word(target);
        command.word(site.number);
        if site.has_numbers {
            command.aligned_numbers(operands);
        }
        for operand in operands {
            match operand.kind {
                MUMBA_NUMBER => {}
                // SAFETY: the kind says that the handle is set.
                MUMBA_OBJECT => command.word(handles.value(unsafe { operand.r#as.object })?),
                _ => command.value(operand, handles, names)?,
            }
        }
        *serial += 1;
        command.commit(*serial);
        Ok(())
    }

    /// Records a command whose operands are words and a text: `element.textContent = text`.
    #[inline]
    fn words_and_text(&mut self, opcode: u32, words: &[u32], value: &mumba_value) -> Result<(), Fault> {
        // SAFETY: the callers checked that the value is a string.
        let bytes = bytes_of(unsafe { &value.r#as.string })?;
        let needs = Size { numbers: 0, words: 3 + words.len(), text: bytes.len() };
        let serial = self.serial + 1;
        let mut command = self.level(needs)?.begin(opcode, needs)?;
        for word in words {
            command.word(*word);
        }
        let (start, end) = command.text(bytes)?;
        command.word(start);
        command.word(end);
        command.commit(serial);
        self.serial = serial;
        Ok(())
    }

    /// `target[name] = value`.
    #[inline]
    pub(crate) fn set(&mut self, target: mumba_handle, given: mumba_name, value: &mumba_value) -> Result<(), Fault> {
        let slot = self.handles.value(target)?;
        match self.name(given)? {
            TEXT_CONTENT if value.kind == MUMBA_STRING => self.words_and_text(op::SET_TEXT_CONTENT, &[slot], value),
            DATA if value.kind == MUMBA_STRING => self.words_and_text(op::SET_TEXT_DATA, &[slot], value),
            CLASS_NAME if value.kind == MUMBA_NAME => {
                // SAFETY: the kind says that the name is set.
                let class = self.name(unsafe { value.r#as.name })?;
                self.plain(op::SET_CLASS_BY_NAME, &[slot, class])
            }
            CLASS_NAME => self.with_values(op::SET_CLASS_NAME, &[slot], std::slice::from_ref(value)),
            name => {
                let value = std::slice::from_ref(value);
                let call = Call { form: Form::Set, target, name: given, operands: value, kinds: 0 };
                if self.at_site(&call, name, None, slot)? {
                    return Ok(());
                }
                self.with_values(op::SET, &[slot, name], value)
            }
        }
    }

    /// `target[name](…arguments)` without a result. `kinds` says how they were given ([`Call`]).
    #[inline]
    pub(crate) fn invoke(
        &mut self,
        target: mumba_handle,
        given: mumba_name,
        arguments: &[mumba_value],
        kinds: u32,
    ) -> Result<(), Fault> {
        let slot = self.handles.value(target)?;
        let name = self.name_or_none(given)?;
        match (name, arguments) {
            (APPEND_CHILD, [child]) if child.kind == MUMBA_OBJECT => {
                // SAFETY: the kind says that the handle is set.
                let child = self.handles.value(unsafe { child.r#as.object })?;
                self.plain(op::APPEND_CHILD, &[slot, child])
            }
            (SET_ATTRIBUTE, [attribute, value]) if attribute.kind == MUMBA_NAME && value.kind == MUMBA_NAME => {
                // SAFETY: the kinds say that the names are set.
                let (attribute, value) = unsafe { (attribute.r#as.name, value.r#as.name) };
                let (attribute, value) = (self.name(attribute)?, self.name(value)?);
                self.plain(op::SET_ATTRIBUTE_BY_NAMES, &[slot, attribute, value])
            }
            (SET_ATTRIBUTE, [attribute, value]) if attribute.kind == MUMBA_NAME && value.kind == MUMBA_STRING => {
                // SAFETY: the kind says that the name is set.
                let attribute = self.name(unsafe { attribute.r#as.name })?;
                self.words_and_text(op::SET_ATTRIBUTE_TEXT, &[slot, attribute], value)
            }
            (SET_ATTRIBUTE, [_, _]) => self.with_values(op::SET_ATTRIBUTE, &[slot], arguments),
            (REMOVE, []) => self.plain(op::REMOVE, &[slot]),
            (INSERT_BEFORE, [child, before]) if child.kind == MUMBA_OBJECT => {
                // SAFETY: the kind says that the handle is set.
                let child = self.handles.value(unsafe { child.r#as.object })?;
                self.with_values(op::INSERT_BEFORE, &[slot, child], std::slice::from_ref(before))
            }
            _ => {
                let call = Call { form: Form::Call, target, name: given, operands: arguments, kinds };
                if name != 0 && self.at_site(&call, name, None, slot)? {
                    return Ok(());
                }
                let count = counted(arguments)?;
                self.with_values(op::INVOKE, &[slot, name, count], arguments)
            }
        }
    }

    /// `target[name](…arguments)` with a handle to its result.
    #[inline]
    pub(crate) fn invoke_result(
        &mut self,
        target: mumba_handle,
        given: mumba_name,
        arguments: &[mumba_value],
    ) -> Result<mumba_handle, Fault> {
        let slot = self.handles.value(target)?;
        let name = self.name_or_none(given)?;
        match (name, arguments) {
            (CREATE_ELEMENT, [tag]) if tag.kind == MUMBA_NAME => {
                // SAFETY: the kind says that the name is set.
                let tag = self.name(unsafe { tag.r#as.name })?;
                self.plain_result(op::CREATE_ELEMENT_BY_NAME, [0, slot, tag])
            }
            (CREATE_ELEMENT, [tag]) if tag.kind == MUMBA_STRING => {
                self.with_result(op::CREATE_ELEMENT, &[slot], arguments, Role::Value)
            }
            (CREATE_TEXT_NODE, [text]) if text.kind == MUMBA_STRING => {
                self.with_result(op::CREATE_TEXT_NODE, &[slot], arguments, Role::Value)
            }
            (APPEND_CHILD, [child]) if child.kind == MUMBA_OBJECT => {
                // SAFETY: the kind says that the handle is set.
                let child = self.handles.value(unsafe { child.r#as.object })?;
                self.plain_result(op::APPEND_CHILD_RESULT, [0, slot, child])
            }
            (CLONE_NODE, [deep]) if deep.kind == MUMBA_BOOL => {
                // SAFETY: the kind says that the boolean is set.
                let deep = u32::from(unsafe { deep.r#as.boolean } != 0);
                self.plain_result(op::CLONE_NODE, [0, slot, deep])
            }
            _ => self.giving(Role::Value, |recorder, result| {
                let call = Call { form: Form::Call, target, name: given, operands: arguments, kinds: 0 };
                if name != 0 && recorder.at_site(&call, name, Some(result), slot)? {
                    return Ok(());
                }
                let count = counted(arguments)?;
                recorder.with_values(op::INVOKE_RESULT, &[result, slot, name, count], arguments)
            }),
        }
    }

    /// The decoder's number of a call's name (0 calls the target itself) and the number of its arguments.
    pub(crate) fn checked(&self, name: mumba_name, arguments: &[mumba_value]) -> Result<(mumba_name, u32), Fault> {
        Ok((self.name_or_none(name)?, counted(arguments)?))
    }

    /// `{}`.
    pub(crate) fn object(&mut self) -> Result<mumba_handle, Fault> {
        self.plain_result(op::MAKE_OBJECT, [0])
    }

    /// `[…items]`.
    pub(crate) fn array(&mut self, items: &[mumba_value]) -> Result<mumba_handle, Fault> {
        let count = counted(items)?;
        self.with_result(op::MAKE_ARRAY, &[count], items, Role::Value)
    }

    /// `target[name]` as a handle.
    pub(crate) fn get(&mut self, target: mumba_handle, given: mumba_name) -> Result<mumba_handle, Fault> {
        let slot = self.handles.value(target)?;
        match self.name(given)? {
            FIRST_CHILD => self.plain_result(op::FIRST_CHILD, [0, slot]),
            NEXT_SIBLING => self.plain_result(op::NEXT_SIBLING, [0, slot]),
            name => self.giving(Role::Value, |recorder, result| {
                let call = Call { form: Form::Get, target, name: given, operands: &[], kinds: 0 };
                if recorder.at_site(&call, name, Some(result), slot)? {
                    return Ok(());
                }
                recorder.plain(op::GET, &[result, slot, name])
            }),
        }
    }

    /// A timer of the page that calls an entry.
    pub(crate) fn timer(&mut self, entry: u32, repeat: bool, delay_ms: f64) -> Result<mumba_handle, Fault> {
        let needs = Size { numbers: 1, words: 5, text: 0 };
        // Room first: a handle that is given out must be used.
        self.level(needs)?.begin(op::SET_TIMER, needs)?;
        let handle = self.allocate(Role::Timer(entry))?;
        let serial = self.serial + 1;
        let mut command = self.level(needs)?.begin(op::SET_TIMER, needs)?;
        command.word(handle as u32);
        command.word(entry);
        command.word(u32::from(repeat));
        let place = command.number(delay_ms);
        command.word(place);
        command.commit(serial);
        self.serial = serial;
        Ok(handle)
    }

    /// Releases a handle. Gives its role, for what is to be ended on this side.
    #[inline]
    pub(crate) fn release(&mut self, handle: mumba_handle) -> Result<Role, Fault> {
        let Some(slot) = self.handles.plain_value(handle) else { return self.release_other(handle) };
        if self.discards(slot) {
            self.handles.release_unmentioned(slot);
            return Ok(Role::Value);
        }
        let nested = self.running > 0;
        if !nested {
            self.plain_release(slot)?;
        }
        self.handles.release_slot(slot, nested);
        Ok(Role::Value)
    }

    /// As [`Self::release`], of what is no plain value.
    fn release_other(&mut self, handle: mumba_handle) -> Result<Role, Fault> {
        let (slot, role) = self.handles.releasable(handle)?;
        match role {
            Role::Timer(_) => self.plain(op::CLEAR_TIMER, &[slot])?,
            Role::Frame(_) => self.plain(op::CANCEL_FRAME, &[slot])?,
            _ if self.running == 0 => self.plain_release(slot)?,
            _ => {}
        }
        self.handles.release_slot(slot, self.running > 0);
        Ok(role)
    }

    /// Has the last command throw away its result, if a released handle is that result's: no other command mentions its slot then.
    #[inline]
    fn discards(&mut self, slot: u32) -> bool {
        self.levels.get_mut(self.running).is_some_and(|level| level.discard_result(slot))
    }

    /// Has the page let go of what is in a slot.
    #[inline]
    pub(crate) fn plain_release(&mut self, slot: u32) -> Result<(), Fault> {
        if self.levels.get_mut(self.running).is_some_and(|level| level.release_too(slot)) {
            return Ok(());
        }
        self.plain(op::RELEASE, &[slot])
    }
}

/// The number of values of a call or an array.
fn counted(values: &[mumba_value]) -> Result<u32, Fault> {
    match u32::try_from(values.len()) {
        Ok(count @ 0..=65_535) => Ok(count),
        _ => Err(Fault::Limit("a call takes at most 65535 arguments, and an array so many items")),
    }
}

#[cfg(test)]
mod tests {
    use mumba_ffi::{MUMBA_DOCUMENT, mumba_string, mumba_value_as};

    use super::*;

    const SIZE: Size = Size { numbers: 8, words: 128, text: 64 };
    const NAME: mumba_name = SHORT_FORMS.len() as u32 + 1;

    /// A recorder with one level, which knows one name more than those with short forms.
    struct Fixture {
        memory: Vec<u64>,
        recorder: Recorder,
    }

    impl Fixture {
        /// One that has sites after so many commands.
        fn after(often: u32) -> Self {
            let mut memory = vec![0_u64; SIZE.bytes() / 8];
            let mut recorder = Recorder::new(1);
            // SAFETY: the vector is aligned, long enough and lives as long as the recorder.
            recorder.levels.push(unsafe { Level::new(memory.as_mut_ptr().cast(), SIZE) });
            recorder.names.learned();
            recorder.sites = Sites::after(often);
            Self { memory, recorder }
        }

        fn words(&self) -> Vec<u32> {
            let all = self.memory.iter().flat_map(|word| [*word as u32, (*word >> 32) as u32]);
            all.skip(2 * SIZE.numbers).take(self.recorder.levels[0].words() as usize).collect()
        }

        /// The number that the decoder finds at an even word.
        fn number(&self, word: usize) -> f64 {
            assert!(word.is_multiple_of(2));
            f64::from_bits(self.memory[SIZE.numbers + word / 2])
        }

        fn invoke(&mut self, arguments: &[mumba_value]) {
            self.made(|recorder| recorder.invoke(MUMBA_DOCUMENT, NAME, arguments, 0));
        }

        /// Records as an instance does, whose decoder makes every site.
        fn made<T>(&mut self, write: impl Fn(&mut Recorder) -> Result<T, Fault>) -> T {
            match write(&mut self.recorder) {
                Err(Fault::Due(name, shape)) => {
                    self.recorder.sites.add(name, shape, true);
                    write(&mut self.recorder).expect("it has a site")
                }
                other => other.expect("it fits"),
            }
        }
    }

    fn number(number: f64) -> mumba_value {
        mumba_value { kind: MUMBA_NUMBER, reserved: 0, r#as: mumba_value_as { number } }
    }

    fn object(object: mumba_handle) -> mumba_value {
        mumba_value { kind: MUMBA_OBJECT, reserved: 0, r#as: mumba_value_as { object } }
    }

    #[test]
    fn numbers_of_a_site_begin_at_an_even_word() {
        let mut fixture = Fixture::after(0);
        let text = b"abc";
        let string = mumba_string { ptr: text.as_ptr().cast(), len: text.len() };
        let string = mumba_value { kind: MUMBA_STRING, reserved: 0, r#as: mumba_value_as { string } };
        fixture.invoke(&[string, number(0.5), object(MUMBA_DOCUMENT), number(-3.0)]);
        let words = fixture.words();
        assert_eq!(words[..3], [op::SITE | 11 << 8, 2, 0]);
        assert_eq!([fixture.number(4), fixture.number(6)], [0.5, -3.0]);
        assert_eq!(words[8..], [super::super::opcodes::tag::STRING, 3, 2]);
        // The next one begins at an odd word.
        fixture.invoke(&[string, number(7.25), object(MUMBA_DOCUMENT), number(-0.0)]);
        let words = &fixture.words()[11..];
        assert_eq!(words[..3], [op::SITE | 11 << 8, 2, 0]);
        assert_eq!([fixture.number(14).to_bits(), fixture.number(16).to_bits()], [7.25, -0.0].map(f64::to_bits));
        assert_eq!(words[8..], [super::super::opcodes::tag::STRING | 3 << 3, 6, 2]);
    }

    #[test]
    fn calls_and_properties_get_sites_and_results_come_first() {
        let mut fixture = Fixture::after(1);
        for _ in 0..2 {
            fixture.made(|recorder| recorder.set(MUMBA_DOCUMENT, NAME, &object(1)));
        }
        assert_eq!(fixture.words()[5..], [op::SITE | 4 << 8, 2, 0, 1]);
        fixture.recorder.levels[0].clear();
        let got: Vec<_> = (0..2).map(|_| fixture.made(|recorder| recorder.get(MUMBA_DOCUMENT, NAME))).collect();
        assert_eq!(fixture.words()[4..], [op::SITE_RESULT | 4 << 8, got[1] as u32, 2, 1]);
        fixture.recorder.levels[0].clear();
        let call = |recorder: &mut Recorder| recorder.invoke_result(MUMBA_DOCUMENT, NAME, &[object(1)]);
        let called: Vec<_> = (0..2).map(|_| fixture.made(call)).collect();
        assert_eq!(fixture.words()[7..], [op::SITE_RESULT | 5 << 8, called[1] as u32, 2, 2, 1]);
    }

    #[test]
    fn a_bad_handle_leaves_nothing_of_a_command_behind() {
        let mut fixture = Fixture::after(0);
        fixture.invoke(&[object(1), number(1.0)]);
        let before = (fixture.words(), fixture.recorder.serial);
        let bad = fixture.recorder.invoke(MUMBA_DOCUMENT, NAME, &[object(99), number(1.0)], 0);
        assert_eq!(bad, Err(Fault::BadHandle));
        assert_eq!((fixture.words(), fixture.recorder.serial), before);
    }

    #[test]
    fn a_result_that_is_released_at_once_is_thrown_away() {
        let mut fixture = Fixture::after(9);
        let child = object(1);
        let result = fixture.recorder.invoke_result(MUMBA_DOCUMENT, APPEND_CHILD, &[child]).unwrap();
        let serial = fixture.recorder.serial;
        fixture.recorder.release(result).unwrap();
        assert_eq!(fixture.words(), [op::APPEND_CHILD_RESULT | 4 << 8, 0, 2, 1]);
        assert_eq!(fixture.recorder.serial, serial);
        assert_eq!(fixture.recorder.release(result), Err(Fault::BadHandle));
        // No command mentions the slot, so it is given out again, and not the same handle.
        let next = fixture.recorder.invoke_result(MUMBA_DOCUMENT, APPEND_CHILD, &[child]).unwrap();
        assert_eq!(next as u32, result as u32);
        assert_ne!(next, result);
        // One that another command mentions is kept until that ran.
        fixture.recorder.invoke(next, REMOVE, &[], 0).unwrap();
        fixture.recorder.release(next).unwrap();
        let after = fixture.recorder.object().unwrap();
        assert_ne!(after as u32, next as u32);
        assert_eq!(
            fixture.words()[8..],
            [
                op::REMOVE | 2 << 8,
                next as u32,
                op::RELEASE | 2 << 8,
                next as u32,
                op::MAKE_OBJECT | 2 << 8,
                after as u32
            ]
        );
    }

    #[test]
    fn a_result_whose_command_ran_is_released() {
        let mut fixture = Fixture::after(9);
        let result = fixture.recorder.object().unwrap();
        fixture.recorder.levels[0].clear();
        fixture.recorder.release(result).unwrap();
        assert_eq!(fixture.words(), [op::RELEASE | 2 << 8, result as u32]);
    }

    #[test]
    fn releases_that_follow_each_other_are_one_command() {
        let mut fixture = Fixture::after(9);
        let made: Vec<_> = (0..3).map(|_| fixture.recorder.object().unwrap()).collect();
        fixture.recorder.invoke(MUMBA_DOCUMENT, REMOVE, &[], 0).unwrap();
        for handle in &made {
            fixture.recorder.release(*handle).unwrap();
        }
        let slots: Vec<u32> = made.iter().map(|handle| *handle as u32).collect();
        assert_eq!(fixture.words()[8..], [op::RELEASE | 4 << 8, slots[0], slots[1], slots[2]]);
        assert_eq!(fixture.recorder.levels[0].serial_at(8), Some(fixture.recorder.serial));
        // A full level takes none more.
        while fixture.recorder.levels[0].words() < SIZE.words as u32 {
            fixture.recorder.plain(op::LISTEN, &[]).unwrap();
        }
        let last = fixture.recorder.handles.allocate(Role::Value).unwrap();
        assert!(matches!(fixture.recorder.release(last), Err(Fault::Full(_))));
    }

    /// A recorder whose rounds are learned once they came twice, and which made the sites of what [`Fixture::round`] calls.
    fn with_loops() -> Fixture {
        let mut fixture = Fixture::after(0);
        fixture.recorder.loops = Loops::after(2, 2);
        fixture
    }

    impl Fixture {
        /// Records a call as the ABI does, whose decoder makes every site and loop.
        fn again(&mut self, operands: &[mumba_value]) -> Result<(), Fault> {
            let call = Call { form: Form::Call, target: MUMBA_DOCUMENT, name: NAME, operands, kinds: 0 };
            if self.recorder.loops.take(&call) {
                return Ok(());
            }
            self.recorder.end_loop();
            loop {
                match self.recorder.invoke(MUMBA_DOCUMENT, NAME, operands, 0) {
                    Err(Fault::Due(name, shape)) => self.recorder.sites.add(name, shape, true),
                    Err(Fault::DueLoop) => {
                        let number = self.recorder.sites.next();
                        self.recorder.sites.add_loop();
                        self.recorder.loops.add(number);
                    }
                    other => return other,
                }
            }
        }

        /// A round of two calls.
        fn round(&mut self, with: f64) {
            self.again(&[number(with)]).expect("it fits");
            self.again(&[object(1), number(with + 0.5)]).expect("it fits");
        }

        /// Rounds until there is a loop for them; the stream is empty then.
        fn learned() -> Self {
            let mut fixture = with_loops();
            while fixture.recorder.loops.round().is_none() {
                // No number is always the same.
                fixture.round(fixture.recorder.serial as f64);
                assert!(fixture.recorder.serial < 100, "the round is never learned");
            }
            fixture.recorder.end_loop();
            fixture.recorder.levels[0].clear();
            fixture
        }
    }

    #[test]
    fn calls_that_come_again_and_again_become_one_command() {
        let mut fixture = Fixture::learned();
        let before = fixture.recorder.serial;
        for round in 0..3 {
            fixture.round(f64::from(round));
        }
        assert_eq!(fixture.words(), [0_u32; 0], "it is not recorded before it ends");
        fixture.recorder.end_loop();
        assert_eq!(fixture.recorder.serial, before + 6);
        let words = fixture.words();
        let first = words[2];
        assert_eq!([words[0], words[3]], [op::LOOP | 18 << 8, 6]);
        assert_eq!(words[4..6], if first == 0 { [2, 1] } else { [1, 2] }, "the slots of the objects");
        let numbers: Vec<f64> = (6..18).step_by(2).map(|word| fixture.number(word)).collect();
        assert_eq!(numbers, [0.0, 0.5, 1.0, 1.5, 2.0, 2.5]);
        assert_eq!(fixture.recorder.levels[0].serial_at(0), Some(before + 1));
    }

    #[test]
    fn another_call_ends_a_loop_and_serial_numbers_go_on() {
        let mut fixture = Fixture::learned();
        let before = fixture.recorder.serial;
        fixture.round(1.0);
        fixture.again(&[number(2.0)]).expect("it fits");
        fixture.again(&[number(3.0), number(4.0), number(5.0)]).expect("it fits");
        fixture.round(6.0);
        fixture.recorder.end_loop();
        assert_eq!(fixture.recorder.serial, before + 6);
        let words = fixture.words();
        assert_eq!([words[0] & 255, words[3]], [op::LOOP, 3]);
        let other = (words[0] >> 8) as usize;
        assert_eq!(words[other] & 255, op::SITE);
        let next = other + (words[other] >> 8) as usize;
        assert_eq!([words[next] & 255, words[next + 3]], [op::LOOP, 2]);
        let serial_at = |at: usize| fixture.recorder.levels[0].serial_at(at as u32);
        assert_eq!([serial_at(0), serial_at(other), serial_at(next)], [1, 4, 5].map(|after| Some(before + after)));
    }

    #[test]
    fn a_loop_that_fills_the_level_goes_on_in_the_next() {
        let mut fixture = Fixture::learned();
        let mut recorded = 0;
        let full = loop {
            match fixture.again(&[number(0.0)]).and_then(|()| fixture.again(&[object(1), number(0.5)])) {
                Ok(()) => recorded += 1,
                Err(fault) => break fault,
            }
        };
        assert!(matches!(full, Fault::Full(_)));
        assert_eq!(recorded, (SIZE.words - 6) / 4);
        let words = fixture.words();
        assert_eq!([words[0] & 255, words[3]], [op::LOOP, 2 * recorded as u32]);
        fixture.recorder.levels[0].clear();
        fixture.round(0.0);
        fixture.recorder.end_loop();
        assert_eq!(fixture.words()[0] & 255, op::LOOP, "it need not be learned again");
    }

    #[test]
    fn a_round_whose_object_was_released_is_given_up() {
        let mut fixture = with_loops();
        let made = fixture.recorder.object().unwrap();
        while fixture.recorder.loops.round().is_none() {
            fixture.again(&[object(made), number(0.5)]).expect("it fits");
        }
        fixture.recorder.end_loop();
        let serial = fixture.recorder.serial;
        fixture.recorder.release(made).unwrap();
        assert_eq!(fixture.again(&[object(made), number(0.5)]), Err(Fault::BadHandle));
        assert!(fixture.recorder.loops.round().is_none());
        assert!(!fixture.recorder.loops.is_open());
        assert_eq!(fixture.recorder.serial, serial + 1, "the release alone");
    }

    #[test]
    fn calls_with_texts_or_results_are_no_part_of_a_loop() {
        let mut fixture = with_loops();
        let string = mumba_string { ptr: c"abc".as_ptr(), len: 3 };
        let string = mumba_value { kind: MUMBA_STRING, reserved: 0, r#as: mumba_value_as { string } };
        for _ in 0..6 {
            fixture.again(&[string]).expect("it fits");
            fixture.made(|recorder| recorder.invoke_result(MUMBA_DOCUMENT, NAME, &[]));
        }
        assert!(fixture.recorder.loops.round().is_none());
    }
}
