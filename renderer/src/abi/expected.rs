//! `mumba_expected_now`: what is expected to be called next, where the inline functions of `mumba.h` and of the SDK in Rust see it, so that to
//! record such a call takes no call.
//!
//! There is one, for the loop of which a command was begun last in any context. What another loop expected is taken back then, and its
//! calls come the long way, where they end their command.

use std::cell::{Cell, UnsafeCell};
use std::ffi::c_void;
use std::ptr::{null, null_mut};
use std::rc::Rc;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering::Relaxed};

use mumba_ffi::{mumba_context, mumba_expected, mumba_expected_call};

use super::last::this_thread;

/// Nothing.
const NONE: mumba_expected =
    mumba_expected { thread: 0, ctx: null_mut(), call: null(), last: null(), place: null_mut(), rounds: 0 };

#[repr(transparent)]
struct Shared(UnsafeCell<mumba_expected>);

// SAFETY: other threads read `thread` alone, and what writes it writes an atomic number.
unsafe impl Sync for Shared {}

static NOW: Shared = Shared(UnsafeCell::new(NONE));
/// What it was taken from, if anything.
static OWNER: AtomicPtr<Expectation> = AtomicPtr::new(null_mut());

/// Where modules find it.
pub(crate) fn address() -> *const c_void {
    NOW.0.get().cast_const().cast()
}

/// Writes it.
///
/// # Safety
/// This is the thread on which contexts live.
unsafe fn set(expected: mumba_expected) {
    let now = NOW.0.get();
    // SAFETY: the static is aligned, and nothing refers to it. Other threads read `thread` alone.
    unsafe {
        (*now).ctx = expected.ctx;
        (*now).call = expected.call;
        (*now).last = expected.last;
        (*now).place = expected.place;
        (*now).rounds = expected.rounds;
        AtomicUsize::from_ptr(&raw mut (*now).thread).store(expected.thread, Relaxed);
    }
}

/// Takes back whatever is expected.
pub(super) fn forget() {
    // SAFETY: an owner takes itself back before it is dropped.
    if let Some(owner) = unsafe { OWNER.load(Relaxed).as_ref() } {
        owner.take_back();
    }
}

/// What is expected of this context, if anything is, and on this thread.
#[inline(always)]
pub(crate) fn of(ctx: *mut mumba_context) -> Option<Now> {
    let now = NOW.0.get();
    // SAFETY: as in `set`. On another thread nothing but `thread` is read.
    let is_expected =
        unsafe { AtomicUsize::from_ptr(&raw mut (*now).thread).load(Relaxed) == this_thread() && (*now).ctx == ctx };
    is_expected.then_some(Now(now))
}

/// Something that is expected, here and now.
#[derive(Clone, Copy)]
pub(crate) struct Now(*mut mumba_expected);

impl Now {
    /// The call, and where its numbers go.
    ///
    /// # Safety
    /// Nothing took it back since it was found.
    #[inline(always)]
    pub(super) unsafe fn call(self) -> (*const mumba_expected_call, *mut f64) {
        // SAFETY: it was made of what is expected.
        unsafe { ((*self.0).call, (*self.0).place) }
    }

    /// That call came, and its numbers end at `place`.
    ///
    /// # Safety
    /// As for [`Self::call`].
    #[inline(always)]
    pub(super) unsafe fn took(self, place: *mut f64) {
        // SAFETY: it was made of what is expected, whose calls live until it is taken back.
        unsafe {
            let expected = &mut *self.0;
            let call = expected.call;
            expected.place = place;
            expected.call = (*call).following;
            if call == expected.last {
                expected.rounds -= 1;
                if expected.rounds == 0 {
                    // There is room for no more.
                    expected.call = null();
                    AtomicUsize::from_ptr(&raw mut expected.thread).store(0, Relaxed);
                }
            }
        }
    }
}

/// What one context expects.
#[derive(Debug)]
pub(crate) struct Expectation {
    /// The context's number; 0 for one that no module knows.
    id: usize,
    /// What it was when it was taken back, or is, when no module knows of it.
    own: Cell<mumba_expected>,
}

impl Expectation {
    pub(crate) fn new(id: usize) -> Rc<Self> {
        Rc::new(Self { id, own: Cell::new(NONE) })
    }

    fn is_shared(&self) -> bool {
        std::ptr::eq(OWNER.load(Relaxed), self)
    }

    /// From now on calls are expected: first `call`, and `last` ends a round.
    pub(crate) fn open(
        &self,
        call: *const mumba_expected_call,
        last: *const mumba_expected_call,
        rounds: usize,
        place: *mut f64,
    ) {
        let expected = mumba_expected { thread: this_thread(), ctx: self.id as *mut _, call, last, place, rounds };
        if self.id == 0 {
            return self.own.set(expected);
        }
        forget();
        OWNER.store(std::ptr::from_ref(self).cast_mut(), Relaxed);
        // SAFETY: contexts that modules know live on this thread.
        unsafe { set(expected) };
    }

    /// From now on none is expected.
    fn take_back(&self) {
        if self.is_shared() {
            // SAFETY: nothing refers to it, and this is the thread on which contexts live: it is one of these that owns it.
            unsafe {
                self.own.set(NOW.0.get().read());
                set(NONE);
            }
            OWNER.store(null_mut(), Relaxed);
        }
    }

    /// None is expected any more. The call that would have been next, or null when there was no room for it, for how many rounds there was room,
    /// and the place behind the last number.
    pub(crate) fn close(&self) -> (*const mumba_expected_call, usize, *mut f64) {
        self.take_back();
        let mumba_expected { call, rounds, place, .. } = self.own.replace(NONE);
        (call, rounds, place)
    }

    /// What it expects, though no module knows of it.
    pub(crate) fn now(&self) -> Option<Now> {
        let now = if self.is_shared() { NOW.0.get() } else { self.own.as_ptr() };
        // SAFETY: nothing refers to it.
        let is_expected = unsafe { !(*now).call.is_null() };
        is_expected.then_some(Now(now))
    }
}

impl Drop for Expectation {
    fn drop(&mut self) {
        self.take_back();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(following: *const mumba_expected_call) -> mumba_expected_call {
        mumba_expected_call {
            target: 1,
            key: 1 << 32 | 7,
            objects: [0; 2],
            following,
            count: 1,
            varying: 1,
            numbers: [0; 8],
        }
    }

    /// Takes the call that is expected, with a number.
    fn take(now: Now, number: f64) {
        // SAFETY: it was found just now, and the test has room for the numbers.
        unsafe {
            let (_, place) = now.call();
            place.write(number);
            now.took(place.add(1));
        }
    }

    /// One test, since there is one such thing in a process.
    #[test]
    fn a_call_is_expected_of_one_context_on_its_thread_until_another_expects_one() {
        let (here, there) = (Expectation::new(0x1006d), Expectation::new(0x2006d));
        let ctx = |of: &Expectation| of.id as *mut mumba_context;
        let mut round = [call(null()), call(null())];
        let first = round.as_mut_ptr();
        // SAFETY: there are two of them.
        let (first, second) = unsafe {
            let second = first.add(1);
            ((*first).following, (*second).following) = (second, first);
            (first.cast_const(), second.cast_const())
        };
        let mut room = [0.0; 4];
        let place = room.as_mut_ptr();
        assert!(of(ctx(&here)).is_none() && of(null_mut()).is_none());

        here.open(first, second, 2, place);
        assert!(of(ctx(&there)).is_none() && of(null_mut()).is_none());
        let address = ctx(&here).addr();
        std::thread::scope(|scope| {
            scope.spawn(move || assert!(of(address as *mut _).is_none(), "it is another thread's"));
        });
        for number in [1.0, 2.0, 3.0] {
            take(of(ctx(&here)).expect("it is expected"), number);
        }

        // Another one takes its place, and it knows how far it came.
        let mut other = [0.0; 1];
        there.open(second, second, 1, other.as_mut_ptr());
        assert!(of(ctx(&here)).is_none());
        assert_eq!(here.close(), (second, 1, place.wrapping_add(3)));
        // Of the last one no more is expected when there is no room.
        take(of(ctx(&there)).expect("it is expected"), 4.0);
        assert!(of(ctx(&there)).is_none() && there.now().is_none());
        assert_eq!(there.close(), (null(), 0, other.as_mut_ptr().wrapping_add(1)));
        assert_eq!((room, other), ([1.0, 2.0, 3.0, 0.0], [4.0]));

        // What is dropped, or told to forget, expects nothing.
        let id = here.id as *mut mumba_context;
        here.open(first, second, 1, place);
        drop(here);
        assert!(of(id).is_none());
        there.open(first, second, 1, place);
        forget();
        assert!(of(ctx(&there)).is_none());
        assert_eq!(there.close(), (first, 1, place));
    }

    #[test]
    fn what_no_module_knows_of_is_expected_beside_all_others() {
        let own = Expectation::new(0);
        let only = call(null());
        let mut room = [0.0; 1];
        own.open(&raw const only, &raw const only, 1, room.as_mut_ptr());
        assert!(of(null_mut()).is_none());
        take(own.now().expect("it is expected"), 2.5);
        assert!(own.now().is_none());
        assert_eq!(room, [2.5]);
    }
}
