//! What turns writes of the ABI into commands: the one place that knows which commands have a short form.

use mumba_ffi::{MUMBA_BOOL, MUMBA_NAME, MUMBA_STRING, mumba_handle, mumba_name, mumba_value};

use super::handles::{Handles, Role};
use super::names::Names;
use super::opcodes::op;
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
    /// The levels made so far.
    pub(crate) levels: Vec<Level>,
    /// How many levels the decoder is running.
    pub(crate) running: usize,
    /// Of the last command recorded.
    pub(crate) serial: u64,
}

impl Recorder {
    /// A recorder without levels: the first command asks for one.
    pub(crate) fn new(seed: u32) -> Self {
        let names = Names::new(u32::try_from(SHORT_FORMS.len()).unwrap_or(0));
        Self { handles: Handles::new(seed), names, levels: Vec::new(), running: 0, serial: 0 }
    }

    /// The size that the present level must at least have.
    pub(crate) fn default_size(&self) -> Size {
        if self.running == 0 { Size::OUTER } else { Size::NESTED }
    }

    fn level(&mut self, needs: Size) -> Result<&mut Level, Fault> {
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

    /// Records words without values.
    #[inline]
    pub(crate) fn plain(&mut self, opcode: u32, words: &[u32]) -> Result<(), Fault> {
        let serial = self.serial + 1;
        if self.levels.get_mut(self.running).is_some_and(|level| level.push(opcode, words, serial)) {
            self.serial = serial;
            return Ok(());
        }
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

    /// As [`Self::plain`], with a handle to the result, whose slot becomes the first word.
    #[inline]
    fn plain_result<const N: usize>(&mut self, opcode: u32, mut words: [u32; N]) -> Result<mumba_handle, Fault> {
        let handle = self.allocate(Role::Value)?;
        words[0] = handle as u32;
        match self.plain(opcode, &words) {
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

    /// As [`Self::with_values`], with a handle to the result, whose slot becomes the first word.
    pub(crate) fn with_result(
        &mut self,
        opcode: u32,
        words: &[u32],
        values: &[mumba_value],
        role: Role,
    ) -> Result<mumba_handle, Fault> {
        let handle = self.allocate(role)?;
        let mut all = [0_u32; 6];
        all[0] = handle as u32;
        all[1..=words.len()].copy_from_slice(words);
        match self.with_values(opcode, &all[..=words.len()], values) {
            Ok(()) => Ok(handle),
            Err(fault) => Err(self.give_up(handle, fault)),
        }
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
    pub(crate) fn set(&mut self, target: mumba_handle, name: mumba_name, value: &mumba_value) -> Result<(), Fault> {
        let slot = self.handles.value(target)?;
        match self.name(name)? {
            TEXT_CONTENT if value.kind == MUMBA_STRING => self.words_and_text(op::SET_TEXT_CONTENT, &[slot], value),
            DATA if value.kind == MUMBA_STRING => self.words_and_text(op::SET_TEXT_DATA, &[slot], value),
            CLASS_NAME if value.kind == MUMBA_NAME => {
                // SAFETY: the kind says that the name is set.
                let class = self.name(unsafe { value.r#as.name })?;
                self.plain(op::SET_CLASS_BY_NAME, &[slot, class])
            }
            CLASS_NAME => self.with_values(op::SET_CLASS_NAME, &[slot], std::slice::from_ref(value)),
            name => self.with_values(op::SET, &[slot, name], std::slice::from_ref(value)),
        }
    }

    /// `target[name](…arguments)` without a result.
    #[inline]
    pub(crate) fn invoke(
        &mut self,
        target: mumba_handle,
        name: mumba_name,
        arguments: &[mumba_value],
    ) -> Result<(), Fault> {
        let slot = self.handles.value(target)?;
        let name = self.name_or_none(name)?;
        match (name, arguments) {
            (APPEND_CHILD, [child]) if child.kind == mumba_ffi::MUMBA_OBJECT => {
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
            (INSERT_BEFORE, [child, before]) if child.kind == mumba_ffi::MUMBA_OBJECT => {
                // SAFETY: the kind says that the handle is set.
                let child = self.handles.value(unsafe { child.r#as.object })?;
                self.with_values(op::INSERT_BEFORE, &[slot, child], std::slice::from_ref(before))
            }
            _ => {
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
        name: mumba_name,
        arguments: &[mumba_value],
    ) -> Result<mumba_handle, Fault> {
        let slot = self.handles.value(target)?;
        let name = self.name_or_none(name)?;
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
            (APPEND_CHILD, [child]) if child.kind == mumba_ffi::MUMBA_OBJECT => {
                // SAFETY: the kind says that the handle is set.
                let child = self.handles.value(unsafe { child.r#as.object })?;
                self.plain_result(op::APPEND_CHILD_RESULT, [0, slot, child])
            }
            (CLONE_NODE, [deep]) if deep.kind == MUMBA_BOOL => {
                // SAFETY: the kind says that the boolean is set.
                let deep = u32::from(unsafe { deep.r#as.boolean } != 0);
                self.plain_result(op::CLONE_NODE, [0, slot, deep])
            }
            _ => {
                let count = counted(arguments)?;
                self.with_result(op::INVOKE_RESULT, &[slot, name, count], arguments, Role::Value)
            }
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
    pub(crate) fn get(&mut self, target: mumba_handle, name: mumba_name) -> Result<mumba_handle, Fault> {
        let slot = self.handles.value(target)?;
        match self.name(name)? {
            FIRST_CHILD => self.plain_result(op::FIRST_CHILD, [0, slot]),
            NEXT_SIBLING => self.plain_result(op::NEXT_SIBLING, [0, slot]),
            name => self.plain_result(op::GET, [0, slot, name]),
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
    pub(crate) fn release(&mut self, handle: mumba_handle) -> Result<Role, Fault> {
        let (slot, role) = self.handles.releasable(handle)?;
        match role {
            Role::Timer(_) => self.plain(op::CLEAR_TIMER, &[slot])?,
            Role::Frame(_) => self.plain(op::CANCEL_FRAME, &[slot])?,
            _ if self.running == 0 => self.plain(op::RELEASE, &[slot])?,
            _ => {}
        }
        self.handles.release(handle, self.running > 0)?;
        Ok(role)
    }
}

/// The number of values of a call or an array.
fn counted(values: &[mumba_value]) -> Result<u32, Fault> {
    match u32::try_from(values.len()) {
        Ok(count @ 0..=65_535) => Ok(count),
        _ => Err(Fault::Limit("a call takes at most 65535 arguments, and an array so many items")),
    }
}
