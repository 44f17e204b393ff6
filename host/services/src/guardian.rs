//! What the host and `mumba-guardian` say to each other: its arguments, and over its standard input, a socket.
//!
//! The guardian reports in lines: `up` once the service's namespaces and file system are made, then, after the host's [`START`],
//! `started <pid>` (a number of the guardian's own process namespace), and at its end and that of all its descendants `exited
//! <code>` or `killed <signal>`. The end of the socket without the latter means that the guardian died.

mod restrictions;
mod sandbox;

use std::fs;
use std::io;
use std::path::Path;

pub use restrictions::{Restrictions, Sockets, Tcp};
pub(crate) use sandbox::{base, system_folders};
pub use sandbox::{bubblewrap, smallest_sandbox};

/// Order to the guardian: start the service.
pub const START: u8 = b'S';
/// Order to the guardian: SIGTERM to the service's process group.
pub const TERMINATE: u8 = b'T';
/// Order to the guardian: SIGKILL to the service and all its descendants.
pub const KILL: u8 = b'K';

/// Where the guardian finds itself in the service's file system.
pub const INSIDE: &str = "/run/mumba/guardian";

/// A line of the guardian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Report {
    Up,
    Started(u32),
    Exited(i32),
    Killed(i32),
}

impl Report {
    pub(crate) fn parse(line: &str) -> Option<Report> {
        if line == "up" {
            return Some(Report::Up);
        }
        let (word, number) = line.split_once(' ')?;
        match word {
            "started" => number.parse().ok().map(Report::Started),
            "exited" => number.parse().ok().map(Report::Exited),
            "killed" => number.parse().ok().map(Report::Killed),
            _ => None,
        }
    }
}

/// The processes whose parent is this one.
pub fn children(parent_pid: u32) -> Vec<u32> {
    let Ok(threads) = fs::read_dir(format!("/proc/{parent_pid}/task")) else { return Vec::new() };
    let of_thread = |thread: fs::DirEntry| fs::read_to_string(thread.path().join("children"));
    let lists: io::Result<Vec<_>> = threads.map(|thread| of_thread(thread?)).collect();
    if let Ok(lists) = lists {
        return lists.iter().flat_map(|list| list.split_whitespace()).filter_map(|text| text.parse().ok()).collect();
    }
    // A kernel without that file: look at every process for its parent.
    let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
    processes
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|pid: &u32| parent(*pid) == Some(parent_pid))
        .collect()
}

/// The parent of a process.
pub(crate) fn parent(pid: u32) -> Option<u32> {
    stat_field(pid, 1)?.parse().ok()
}

/// The number of a process in the innermost namespace that it is in.
pub(crate) fn inner_number(pid: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("NSpid:"))?.split_whitespace().last()?.parse().ok()
}

/// Whether the process has ended and waits to be reaped.
pub fn is_zombie(pid: u32) -> bool {
    stat_field(pid, 0).is_some_and(|state| state == "Z")
}

/// A field of `/proc/<pid>/stat`, counted from after the name.
fn stat_field(pid: u32, index: usize) -> Option<String> {
    let stat = fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("stat")).ok()?;
    Some(stat.rsplit(')').next()?.split_whitespace().nth(index)?.to_owned())
}
