//! The instance that was found last, for calls that come in great numbers: found without a table, and without thread-local storage, which
//! in a program that can be loaded anywhere costs each call its registers.

use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering::Relaxed};

use super::instance::Instance;

/// The one thread on which there are instances; 0 before there was one. The others are written and used by that thread alone.
static THREAD: AtomicUsize = AtomicUsize::new(0);
static ID: AtomicUsize = AtomicUsize::new(0);
static INSTANCE: AtomicPtr<Instance> = AtomicPtr::new(std::ptr::null_mut());

/// A number that is this thread's alone while it runs.
#[cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]
#[inline(always)]
pub(super) fn this_thread() -> usize {
    let address;
    // SAFETY: a thread's control block begins with its own address, as the ABI of x86-64 says. Nothing is changed.
    unsafe { std::arch::asm!("mov {}, fs:0", out(reg) address, options(pure, readonly, nostack, preserves_flags)) };
    address
}

/// A number that is this thread's alone while it runs.
#[cfg(not(all(target_arch = "x86_64", target_os = "linux", not(miri))))]
pub(super) fn this_thread() -> usize {
    thread_local!(static HERE: u8 = const { 0 });
    HERE.with(|here| std::ptr::from_ref(here) as usize)
}

/// Remembers an instance. It must be forgotten before it is freed.
pub(super) fn remember(id: usize, instance: *const Instance) {
    let thread = this_thread();
    if THREAD.compare_exchange(0, thread, Relaxed, Relaxed).is_ok() || THREAD.load(Relaxed) == thread {
        ID.store(id, Relaxed);
        INSTANCE.store(instance.cast_mut(), Relaxed);
    }
}

/// Forgets it.
pub(super) fn forget() {
    if THREAD.load(Relaxed) == this_thread() {
        ID.store(0, Relaxed);
        INSTANCE.store(std::ptr::null_mut(), Relaxed);
    }
}

/// Where the instance with this number is, if it is the one that was remembered last, and this is its thread.
#[inline(always)]
pub(super) fn find(id: usize) -> Option<*const Instance> {
    // The number of no instance is 0, so that there is an instance if there is a number.
    (ID.load(Relaxed) == id && THREAD.load(Relaxed) == this_thread() && id != 0)
        .then(|| INSTANCE.load(Relaxed).cast_const())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instance_is_found_on_its_thread_and_until_it_is_forgotten() {
        let place = std::ptr::NonNull::<Instance>::dangling().as_ptr().cast_const();
        assert_eq!(find(7), None);
        remember(7, place);
        assert_eq!([find(7), find(8), find(0)], [Some(place), None, None]);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                assert_eq!(find(7), None, "it is another thread's");
                remember(8, std::ptr::NonNull::dangling().as_ptr());
                forget();
            });
        });
        assert_eq!([find(7), find(8)], [Some(place), None]);
        forget();
        assert_eq!([find(7), find(0)], [None, None]);
    }
}
