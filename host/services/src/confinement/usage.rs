//! What the processes of a service use.

use std::fs;
use std::path::Path;

use super::Usage;
use crate::guardian::children;

/// More processes than these are not counted one by one.
const MOST: usize = 4096;

/// Of all processes below one, that one not included: their resident memory, pages that they share counted for each.
pub(crate) fn below(pid: u32) -> Usage {
    let mut usage = Usage::default();
    let mut found = children(pid);
    let mut next = 0;
    while let Some(pid) = found.get(next).copied().filter(|_| next < MOST) {
        next += 1;
        found.extend(children(pid));
        usage.processes += 1;
        usage.memory_bytes += resident_bytes(pid);
    }
    usage
}

fn resident_bytes(pid: u32) -> u64 {
    let read = |file: &str| fs::read_to_string(Path::new("/proc").join(pid.to_string()).join(file));
    // In one place, and exact, since Linux 4.5.
    let status = read("status").unwrap_or_default();
    let field = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib: u64 = field.and_then(|field| field.split_whitespace().next()?.parse().ok()).unwrap_or(0);
    kib * 1024
}

/// Of a cgroup; nothing where it has no controllers.
pub(crate) fn of_cgroup(folder: &Path) -> Option<Usage> {
    let read = |file: &str| fs::read_to_string(folder.join(file)).ok();
    let number = |text: String| text.trim().parse::<u64>().ok();
    let memory_bytes = read("memory.current").and_then(number)?;
    let memory_limit_bytes = read("memory.max").and_then(number).unwrap_or(0);
    let processes = read("cgroup.procs").map_or(0, |list| list.lines().count());
    Some(Usage { memory_bytes, memory_limit_bytes, processes: u32::try_from(processes).unwrap_or(u32::MAX) })
}
