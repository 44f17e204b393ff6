//! Watching a process that is not a child: the host.

use std::os::fd::OwnedFd;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open};

/// How often it is looked whether the process has ended.
const POLL: Duration = Duration::from_millis(5);

/// A process that lived when it was opened. Its id may be given to another one; this still means the first.
#[derive(Debug)]
pub(crate) struct Process(OwnedFd);

impl Process {
    /// The process with this id, unless it has ended.
    pub(crate) fn open(pid: u32) -> Option<Process> {
        let pid = i32::try_from(pid).ok().and_then(Pid::from_raw)?;
        pidfd_open(pid, PidfdFlags::empty()).ok().map(Process)
    }

    /// Returns when the process has ended.
    pub(crate) async fn ended(&self) {
        while !self.has_ended() {
            tokio::time::sleep(POLL).await;
        }
    }

    fn has_ended(&self) -> bool {
        let mut descriptors = [PollFd::new(&self.0, PollFlags::IN)];
        // An error would mean that the process cannot be watched; then it counts as ended.
        poll(&mut descriptors, Some(&Timespec::default())).map_or(true, |ready| ready > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_end_of_a_process_is_seen() {
        let mut child = std::process::Command::new("sleep").arg("1000").spawn().unwrap();
        let process = Process::open(child.id()).unwrap();
        assert!(!process.has_ended());
        child.kill().unwrap();
        process.ended().await;
        child.wait().unwrap();
        assert!(Process::open(child.id()).is_none());
        assert!(Process::open(0).is_none());
    }
}
