//! The machine's processes, as `/proc` tells them.

use std::path::Path;

use rustix::process::{Pid, Signal, kill_process};

/// A process, told apart from a later one with the same id by when it started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// Its id.
    pub pid: u32,
    /// The id of its parent when it was looked at.
    pub parent: u32,
    /// Clock ticks from the machine's start to its own.
    started: u64,
    /// Its name, at most 15 characters.
    pub name: String,
    /// Its arguments, separated by spaces.
    pub command: String,
}

impl Process {
    /// The process with this id, unless it has ended.
    pub fn of(pid: u32) -> Option<Process> {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        let (start, rest) = stat.rsplit_once(')')?;
        let name = start.split_once('(')?.1.to_owned();
        let fields: Vec<&str> = rest.split_whitespace().collect();
        if matches!(*fields.first()?, "Z" | "X") {
            return None;
        }
        let command = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let command = String::from_utf8_lossy(&command).replace('\0', " ");
        Some(Process {
            pid,
            parent: fields.get(1)?.parse().ok()?,
            started: fields.get(19)?.parse().ok()?,
            name,
            command,
        })
    }

    /// Whether it still runs.
    pub fn is_alive(&self) -> bool {
        Process::of(self.pid).is_some_and(|now| now.started == self.started)
    }

    /// Ends it as `kill -9` does. One that has ended is no error.
    pub fn kill(&self) {
        self.signal(Signal::KILL);
    }

    /// Sends it a signal. One that has ended is no error.
    pub fn signal(&self, signal: Signal) {
        if self.is_alive()
            && let Some(pid) = i32::try_from(self.pid).ok().and_then(Pid::from_raw)
        {
            let _ = kill_process(pid, signal);
        }
    }

    /// Whether its environment or its arguments name this folder.
    fn mentions(&self, folder: &Path) -> bool {
        let folder = folder.as_os_str().as_encoded_bytes();
        let holds = |bytes: &[u8]| bytes.windows(folder.len()).any(|part| part == folder);
        holds(self.command.as_bytes())
            || std::fs::read(format!("/proc/{}/environ", self.pid)).is_ok_and(|environment| holds(&environment))
    }
}

/// The process that has this number among those of the service `of`, which has a number of its own there.
pub fn inside(of: u32, number: u32) -> Option<Process> {
    let namespace = |pid: u32| std::fs::read_link(format!("/proc/{pid}/ns/pid")).ok();
    let number_of = |pid: u32| -> Option<u32> {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        status.lines().find_map(|line| line.strip_prefix("NSpid:"))?.split_whitespace().last()?.parse().ok()
    };
    let own = namespace(of)?;
    all()
        .into_iter()
        .find(|process| namespace(process.pid).as_ref() == Some(&own) && number_of(process.pid) == Some(number))
}

/// Every process.
pub fn all() -> Vec<Process> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).filter_map(Process::of).collect()
}

/// The processes below this one: children, their children, and so on.
pub fn below(pid: u32) -> Vec<Process> {
    let mut rest = all();
    let mut found: Vec<Process> = Vec::new();
    loop {
        let (next, others): (Vec<_>, Vec<_>) = rest
            .into_iter()
            .partition(|process| process.parent == pid || found.iter().any(|above| above.pid == process.parent));
        if next.is_empty() {
            return found;
        }
        found.extend(next);
        rest = others;
    }
}

/// The processes whose environment or arguments name this folder.
pub fn mentioning(folder: &Path) -> Vec<Process> {
    all().into_iter().filter(|process| process.mentions(folder)).collect()
}
