//! Calls that are expected, recorded without a call: `mumba_call_plain` of `mumba.h`, in Rust.

use super::*;

/// Records a call of `mumba_invoke_plain` if it is the one that is expected. With `kinds` that the compiler knows, little is left of it.
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn take_plain(
    ctx: *mut mumba_context,
    target: mumba_handle,
    name: mumba_name,
    kinds: u32,
    objects: [mumba_handle; 2],
    numbers: [f64; 8],
) -> bool {
    // One bit for each kind that has it: numbers and booleans are 1 and 2, objects 3 and 4.
    const ALL: u32 = 0o11_1111_1111;
    let number_count = ((kinds ^ kinds >> 1) & !(kinds >> 2) & ALL).count_ones() as usize;
    let object_count = ((kinds & kinds >> 1 | kinds >> 2) & ALL).count_ones() as usize;
    let now = &raw mut ffi::mumba_expected_now;
    // SAFETY: on the thread on which something is expected, it and its calls are there, and there is room for their numbers. On
    // others nothing but `thread` is read.
    unsafe {
        if AtomicUsize::from_ptr(&raw mut (*now).thread).load(Ordering::Relaxed) != this_thread() || (*now).ctx != ctx {
            return false;
        }
        let call = (*now).call;
        if (*call).target != target
            || (*call).key != u64::from(kinds) << 32 | u64::from(name)
            || object_count > 0 && (*call).objects[0] != objects[0]
            || object_count > 1 && (*call).objects[1] != objects[1]
        {
            return false;
        }
        let mut place = (*now).place;
        macro_rules! each {
            ($($index:literal)*) => { $(
                if number_count > $index {
                    if (*call).varying >> $index & 1 != 0 {
                        place.write(numbers[$index]);
                        place = place.add(1);
                    } else if numbers[$index].to_bits() != (*call).numbers[$index] {
                        return false;
                    }
                }
            )* };
        }
        each!(0 1 2 3 4 5 6 7);
        if call == (*now).last {
            if (*now).rounds == 1 {
                return false;
            }
            (*now).rounds -= 1;
        }
        (*now).place = place;
        (*now).call = (*call).following;
    }
    true
}

/// As the runtime knows it: the first word of its control block.
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
#[inline(always)]
fn this_thread() -> usize {
    let address;
    // SAFETY: a thread's control block begins with its own address, as the ABI of x86-64 says. Nothing is changed.
    unsafe { std::arch::asm!("mov {}, fs:0", out(reg) address, options(pure, readonly, nostack, preserves_flags)) };
    address
}

/// Elsewhere the runtime does it.
#[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
#[inline(always)]
pub(super) fn take_plain(
    _: *mut mumba_context,
    _: mumba_handle,
    _: mumba_name,
    _: u32,
    _: [mumba_handle; 2],
    _: [f64; 8],
) -> bool {
    false
}
