//! The table of handles: which slots of the page's value array are in use, by which generation, for what.
//!
//! A handle is `generation << 32 | slot`. Slots 1 and 2 are the window and the document, with generation 0; a region
//! above them holds the arguments of running callbacks; the rest is given out. The decoder sees slots only: every handle
//! is checked here, when a command is recorded. A slot goes back to the free list only when no stream that could mention
//! it is left to run.

use std::collections::HashMap;

use mumba_ffi::mumba_handle;

/// First slot for arguments of callbacks.
pub(crate) const ARGUMENTS_FROM: u32 = 8;
/// Slots for arguments of callbacks: 64 for each level of nesting.
pub(crate) const ARGUMENTS: u32 = 64 * 16;
/// First slot that is given out.
const FIRST: u32 = ARGUMENTS_FROM + ARGUMENTS;
/// The most slots: 16 million values held at once.
const MOST: u32 = 1 << 24;

/// What a handle stands for. Numbers are entries of the callback table, or ids of calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A value of the page.
    Value,
    /// A function of the page that calls a callback.
    Callback(u32),
    /// A timer of the page.
    Timer(u32),
    /// An animation frame asked for.
    Frame(u32),
    /// A promise waited for.
    Settlement(u32),
    /// A subscription to life-cycle events.
    Subscription(u32),
    /// What settles a promise.
    Resolver,
    /// A call to the service in flight.
    Call(u64),
}

impl Role {
    /// Whether the slot holds a value that a command may use.
    pub(crate) fn is_value(self) -> bool {
        matches!(self, Self::Value | Self::Callback(_))
    }
}

/// Small, since thousands are touched one after the other.
#[derive(Clone, Copy, Debug)]
struct Slot {
    generation: u32,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Free,
    /// Its role is [`Role::Value`].
    Value,
    /// Its role is one of [`Handles::roles`].
    Other,
}

/// A handle that is not valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BadHandle;

/// Slots and their generations.
#[derive(Debug)]
pub(crate) struct Handles {
    slots: Vec<Slot>,
    /// What those stand for that are no plain values.
    roles: HashMap<u32, Role>,
    base: u32,
    free: Vec<u32>,
    /// Given up, but perhaps mentioned by a stream that did not run yet.
    resting: Vec<u32>,
    /// Given up while a stream ran: the page still holds their values.
    unsent: Vec<u32>,
}

impl Handles {
    /// An empty table. `seed` differs between contexts, so that handles of one are not valid in another.
    pub(crate) fn new(seed: u32) -> Self {
        let base = seed.wrapping_mul(0x9E37_79B9) | 1;
        let mut slots = vec![Slot { generation: base, state: State::Free }; FIRST as usize];
        for well_known in &mut slots[1..=2] {
            *well_known = Slot { generation: 0, state: State::Value };
        }
        let (free, resting, unsent) = (Vec::new(), Vec::new(), Vec::new());
        Self { slots, roles: HashMap::new(), base, free, resting, unsent }
    }

    /// How many slots there are, those never given out included.
    pub(crate) fn capacity(&self) -> u32 {
        u32::try_from(self.slots.len()).unwrap_or(u32::MAX)
    }

    /// Gives out a slot; nothing when too many are in use.
    #[inline]
    pub(crate) fn allocate(&mut self, role: Role) -> Option<mumba_handle> {
        let slot = match self.free.pop() {
            Some(slot) => slot,
            None => {
                let slot = self.capacity();
                if slot >= MOST {
                    return None;
                }
                self.slots.push(Slot { generation: self.base, state: State::Free });
                slot
            }
        };
        self.enter(slot, role);
        Some(self.handle(slot))
    }

    #[inline]
    fn enter(&mut self, slot: u32, role: Role) {
        self.slots[slot as usize].state = if role == Role::Value {
            State::Value
        } else {
            self.roles.insert(slot, role);
            State::Other
        };
    }

    fn handle(&self, slot: u32) -> mumba_handle {
        u64::from(self.slots[slot as usize].generation) << 32 | u64::from(slot)
    }

    /// The slot and role behind a handle.
    #[inline]
    pub(crate) fn find(&self, handle: mumba_handle) -> Result<(u32, Role), BadHandle> {
        let slot = handle as u32;
        match self.slots.get(slot as usize) {
            Some(Slot { generation, state }) if u64::from(*generation) == handle >> 32 => match state {
                State::Value => Ok((slot, Role::Value)),
                State::Other => self.roles.get(&slot).map(|role| (slot, *role)).ok_or(BadHandle),
                State::Free => Err(BadHandle),
            },
            _ => Err(BadHandle),
        }
    }

    /// The slot of a handle to a value.
    #[inline]
    pub(crate) fn value(&self, handle: mumba_handle) -> Result<u32, BadHandle> {
        match self.find(handle) {
            Ok((slot, role)) if role.is_value() => Ok(slot),
            _ => Err(BadHandle),
        }
    }

    /// The slot and role behind a handle that may be released: the window, the document and the arguments of callbacks may
    /// not.
    pub(crate) fn releasable(&self, handle: mumba_handle) -> Result<(u32, Role), BadHandle> {
        self.find(handle).and_then(|(slot, role)| if slot < FIRST { Err(BadHandle) } else { Ok((slot, role)) })
    }

    /// The slot of a handle to a plain value that may be released; nothing for others, and for those that are not valid.
    #[inline]
    pub(crate) fn plain_value(&self, handle: mumba_handle) -> Option<u32> {
        let slot = handle as u32;
        let entry = self.slots.get(slot as usize)?;
        let is_it = u64::from(entry.generation) == handle >> 32 && entry.state == State::Value && slot >= FIRST;
        is_it.then_some(slot)
    }

    /// Makes a handle invalid, as [`Self::release_slot`] does.
    pub(crate) fn release(&mut self, handle: mumba_handle, nested: bool) -> Result<(u32, Role), BadHandle> {
        let (slot, role) = self.releasable(handle)?;
        self.release_slot(slot, nested);
        Ok((slot, role))
    }

    /// Makes the handle of a slot invalid. With `nested`, a stream is running: the page's value goes later (see [`Self::settle`]). The
    /// slot rests until then.
    #[inline]
    pub(crate) fn release_slot(&mut self, slot: u32, nested: bool) {
        if self.end(slot) {
            if nested {
                self.unsent.push(slot);
            } else {
                self.resting.push(slot);
            }
        }
    }

    /// Makes the handles of these slots invalid, those that still are valid.
    pub(crate) fn release_slots(&mut self, slots: &[u32]) {
        for slot in slots {
            let handle = self.handle(*slot);
            let _ = self.release(handle, false);
        }
    }

    /// Makes a handle invalid whose slot no command mentions: it can be given out again at once.
    #[inline]
    pub(crate) fn release_unmentioned(&mut self, slot: u32) {
        if self.end(slot) {
            self.free.push(slot);
        }
    }

    /// Ends the present generation of a slot; false when it was the last, and the slot must never be given out again.
    #[inline]
    fn end(&mut self, slot: u32) -> bool {
        let entry = &mut self.slots[slot as usize];
        if entry.state == State::Other {
            self.roles.remove(&slot);
        }
        entry.state = State::Free;
        entry.generation = entry.generation.wrapping_add(1).max(1);
        entry.generation != self.base
    }

    /// Changes what a handle stands for.
    pub(crate) fn set_role(&mut self, handle: mumba_handle, role: Role) {
        if let Ok((slot, _)) = self.find(handle) {
            self.roles.remove(&slot);
            self.enter(slot, role);
        }
    }

    /// No stream is left to run: resting slots are free again. Gives those whose values the page must be told to let go;
    /// they rest until the next time.
    pub(crate) fn settle(&mut self) -> Vec<u32> {
        self.free.append(&mut self.resting);
        let unsent = std::mem::take(&mut self.unsent);
        self.resting.extend_from_slice(&unsent);
        unsent
    }

    /// Makes the handle of an argument of a running callback.
    pub(crate) fn lend(&mut self, slot: u32) -> mumba_handle {
        self.slots[slot as usize].state = State::Value;
        self.handle(slot)
    }

    /// The callback returned: its arguments' handles, which are all of plain values, are not valid any more.
    pub(crate) fn take_back(&mut self, from: u32, count: u32) {
        for slot in &mut self.slots[from as usize..(from + count) as usize] {
            if std::mem::replace(&mut slot.state, State::Free) != State::Free {
                slot.generation = slot.generation.wrapping_add(1).max(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Handles {
        Handles::new(7)
    }

    #[test]
    fn a_released_handle_is_refused_for_ever() {
        let mut handles = table();
        let first = handles.allocate(Role::Value).expect("there is room");
        assert!(handles.value(first).is_ok());
        assert!(handles.release(first, false).is_ok());
        assert_eq!(handles.value(first), Err(BadHandle));
        assert_eq!(handles.release(first, false), Err(BadHandle));
        handles.settle();
        let second = handles.allocate(Role::Value).expect("there is room");
        assert_eq!(first as u32, second as u32, "the slot is used again");
        assert_ne!(first, second);
        assert_eq!(handles.value(first), Err(BadHandle));
    }

    #[test]
    fn a_slot_is_not_given_out_before_the_streams_ran() {
        let mut handles = table();
        let first = handles.allocate(Role::Value).expect("there is room");
        handles.release(first, false).expect("it is valid");
        let second = handles.allocate(Role::Value).expect("there is room");
        assert_ne!(first as u32, second as u32);
    }

    #[test]
    fn a_slot_released_by_a_nested_callback_rests_until_the_page_let_go() {
        let mut handles = table();
        let first = handles.allocate(Role::Value).expect("there is room");
        handles.release(first, true).expect("it is valid");
        assert_eq!(handles.settle(), vec![first as u32]);
        let second = handles.allocate(Role::Value).expect("there is room");
        assert_ne!(first as u32, second as u32);
        assert!(handles.settle().is_empty());
        let third = handles.allocate(Role::Value).expect("there is room");
        assert_eq!(first as u32, third as u32);
    }

    #[test]
    fn handles_of_another_context_and_made_up_ones_are_refused() {
        let mut ours = Handles::new(1);
        let mut theirs = Handles::new(2);
        let foreign = theirs.allocate(Role::Value).expect("there is room");
        ours.allocate(Role::Value).expect("there is room");
        for handle in [foreign, 0, 3, u64::MAX, 1 << 32 | 1, u64::from(u32::MAX)] {
            assert_eq!(ours.find(handle), Err(BadHandle), "{handle:#x}");
        }
    }

    #[test]
    fn window_and_document_are_valid_and_stay() {
        let mut handles = table();
        for well_known in [mumba_ffi::MUMBA_WINDOW, mumba_ffi::MUMBA_DOCUMENT] {
            assert!(handles.value(well_known).is_ok());
            assert_eq!(handles.release(well_known, false), Err(BadHandle));
            assert!(handles.value(well_known).is_ok());
        }
    }

    #[test]
    fn arguments_are_valid_while_the_callback_runs() {
        let mut handles = table();
        let argument = handles.lend(ARGUMENTS_FROM + 1);
        assert!(handles.value(argument).is_ok());
        assert_eq!(handles.release(argument, false), Err(BadHandle));
        handles.take_back(ARGUMENTS_FROM, 64);
        assert_eq!(handles.value(argument), Err(BadHandle));
    }

    #[test]
    fn a_timer_is_no_value() {
        let mut handles = table();
        let timer = handles.allocate(Role::Timer(3)).expect("there is room");
        assert_eq!(handles.value(timer), Err(BadHandle));
        assert_eq!(handles.find(timer).map(|(_, role)| role), Ok(Role::Timer(3)));
    }
}
