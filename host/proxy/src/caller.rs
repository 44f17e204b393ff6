//! Who is at the other end of a connection on loopback: it must be Chromium's own process, and no other program.
//!
//! The kernel lists every TCP socket with its inode, and each process's descriptors name the inodes that it holds. A
//! connection counts as Chromium's when its other end is held by a process that runs the host's renderer program and
//! descends from the host through nothing but such processes. A service of an app descends from a guardian, so it never
//! passes, whatever it starts.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Ancestors that are looked at.
const DEPTH_MAX: usize = 8;

/// Who may use a proxy.
#[derive(Clone, Debug)]
pub struct Callers {
    inner: Arc<Inner>,
}

#[derive(Debug)]
enum Inner {
    Chromium {
        program: PathBuf,
        host: u32,
        last: AtomicU32,
    },
    #[cfg(test)]
    Process(u32),
}

impl Callers {
    /// Only Chromium's processes, which run `program` below this process.
    pub fn chromium(program: PathBuf) -> Callers {
        let program = program.canonicalize().unwrap_or(program);
        Callers { inner: Arc::new(Inner::Chromium { program, host: std::process::id(), last: AtomicU32::new(0) }) }
    }

    #[cfg(test)]
    pub(crate) fn process(pid: u32) -> Callers {
        Callers { inner: Arc::new(Inner::Process(pid)) }
    }

    /// Whether the connection that has `peer` at its other end, and `own` at this one, is theirs. Blocks: it reads `/proc`.
    pub fn made(&self, peer: SocketAddr, own: SocketAddr) -> bool {
        let Some(inode) = std::fs::read_to_string("/proc/net/tcp").ok().and_then(|table| inode_of(&table, peer, own))
        else {
            return false;
        };
        match &*self.inner {
            #[cfg(test)]
            Inner::Process(pid) => holds(*pid, inode),
            Inner::Chromium { program, host, last } => {
                let is_it = |pid: u32| holds(pid, inode) && descends(pid, *host, program);
                let before = last.load(Ordering::Relaxed);
                if before != 0 && is_it(before) {
                    return true;
                }
                let found = processes().find(|pid| runs(*pid, program) && is_it(*pid));
                last.store(found.unwrap_or(0), Ordering::Relaxed);
                found.is_some()
            }
        }
    }
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().filter_map(Result::ok);
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn runs(pid: u32, program: &Path) -> bool {
    std::fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|exe| exe == program)
}

fn holds(pid: u32, inode: u64) -> bool {
    let wanted = format!("socket:[{inode}]");
    std::fs::read_dir(format!("/proc/{pid}/fd"))
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .any(|entry| std::fs::read_link(entry.path()).is_ok_and(|target| target.as_os_str() == wanted.as_str()))
}

/// Whether a process and all its ancestors up to the host run the program.
fn descends(pid: u32, host: u32, program: &Path) -> bool {
    let mut pid = pid;
    for _ in 0..DEPTH_MAX {
        if pid == host {
            return true;
        }
        if !runs(pid, program) {
            return false;
        }
        match parent(pid) {
            Some(above) => pid = above,
            None => return false,
        }
    }
    false
}

fn parent(pid: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name may hold anything; what follows its last parenthesis is state and parent.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

/// The inode of the socket at `peer` whose other end is `own`, in the kernel's table of TCP sockets.
fn inode_of(table: &str, peer: SocketAddr, own: SocketAddr) -> Option<u64> {
    let (peer, own) = (as_written(peer)?, as_written(own)?);
    table.lines().skip(1).find_map(|line| {
        let mut words = line.split_whitespace().skip(1);
        if words.next()? != peer || words.next()? != own {
            return None;
        }
        words.nth(6)?.parse().ok().filter(|inode| *inode != 0)
    })
}

/// As in the table: the address in the byte order of the machine, both in hexadecimal.
fn as_written(address: SocketAddr) -> Option<String> {
    match address.ip() {
        IpAddr::V4(ip) => Some(format!("{:08X}:{:04X}", u32::from_ne_bytes(ip.octets()), address.port())),
        IpAddr::V6(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, TcpStream};

    use super::*;

    #[test]
    fn a_connection_is_known_by_the_process_that_holds_it() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let own = listener.local_addr().unwrap();
        let stream = TcpStream::connect(own).unwrap();
        let (_accepted, peer) = listener.accept().unwrap();
        assert_eq!(stream.local_addr().unwrap(), peer);
        assert!(Callers::process(std::process::id()).made(peer, own));
        // Another process holds no end of it.
        let parent = parent(std::process::id()).unwrap();
        assert!(!Callers::process(parent).made(peer, own));
        // This test is not Chromium, although it is the host here.
        assert!(!Callers::chromium("/bin/true".into()).made(peer, own));
        // A connection that is not there.
        assert!(!Callers::process(std::process::id()).made(SocketAddr::from(([127, 0, 0, 1], 1)), own));
    }

    #[test]
    fn descent_goes_through_the_program_only() {
        let own = std::env::current_exe().unwrap().canonicalize().unwrap();
        let pid = std::process::id();
        assert!(descends(pid, pid, &own));
        assert!(descends(pid, parent(pid).unwrap(), &own));
        assert!(!descends(pid, parent(pid).unwrap(), Path::new("/bin/true")));
    }
}
