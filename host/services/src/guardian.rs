//! What the host and `mumba-guardian` say to each other over the guardian's standard input, a socket.
//!
//! The guardian reports in lines: `started <pid>` once the service runs, then, at its end and that of all its
//! descendants, `exited <code>` or `killed <signal>`. The end of the socket without the latter means that the guardian died.

/// Order to the guardian: SIGTERM to the service's process group.
pub const TERMINATE: u8 = b'T';
/// Order to the guardian: SIGKILL to the service and all its descendants.
pub const KILL: u8 = b'K';

/// A line of the guardian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Report {
    Started(u32),
    Exited(i32),
    Killed(i32),
}

impl Report {
    pub(crate) fn parse(line: &str) -> Option<Report> {
        let (word, number) = line.split_once(' ')?;
        match word {
            "started" => number.parse().ok().map(Report::Started),
            "exited" => number.parse().ok().map(Report::Exited),
            "killed" => number.parse().ok().map(Report::Killed),
            _ => None,
        }
    }
}
