//! The parent of one app's service: nothing that the service starts outlives it, and it does not outlive the host.
//!
//! The host starts one of these for each service. A program of its own, because the host is large: its copy for each
//! service would cost more memory than most services. What it owns is the service's process group and every process
//! that descends from it; it opens no file and no socket.
//!
//! Stages, each the same program started anew:
//!
//! 1. `guard`: marks every descriptor but the standard three so that no further program gets it. Whatever the host leaked ends here.
//! 2. `watch`: becomes a session of its own and the reaper of orphaned descendants, starts the service in a process group of its own, and
//!    waits for one of: the service's end, an order of the host, the host's end.
//! 3. `exec`: asks the kernel for SIGKILL should the guardian die, gives up gaining privileges, and becomes the service.
//!
//! Standard input is a socket to the host. It closes when the host dies, however it dies and whatever its threads do
//! (`PR_SET_PDEATHSIG` is bound to a thread). Bytes from the host are orders, lines to the host are reports: see
//! `mumba_services::guardian`.
//!
//! What it cannot do: if somebody kills the guardian itself with SIGKILL, the service dies with it, and its process group is ended by the
//! host; descendants that left the group survive. Only the user and the app's own service can do that, until services
//! are confined.

#![forbid(unsafe_code)]

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::os::fd::{AsFd as _, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitCode, Stdio};

use mumba_services::guardian::{KILL, TERMINATE};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{self, Pid, Signal, WaitId, WaitIdOptions, WaitOptions};
use signal_hook::consts::{SIGCHLD, SIGHUP, SIGINT, SIGTERM};

const SELF: &str = "/proc/self/exe";
const NAME: &str = "mumba-guardian";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let stage = arguments.next().unwrap_or_default();
    let rest: Vec<OsString> = arguments.collect();
    let result = match stage.to_str() {
        Some("guard") if rest.len() >= 2 => guard(&rest),
        Some("watch") if rest.len() >= 2 => watch(&rest),
        Some("exec") if rest.len() >= 2 => exec(&rest),
        _ => Err("it is started by mumba-host, for each service of an app".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // The host reads standard error into the app's log.
            let _ = writeln!(io::stderr(), "{NAME}: {message}");
            ExitCode::from(126)
        }
    }
}

/// Starts this program's next stage in this process's place; gives only what went wrong.
fn become_stage(stage: &str, arguments: &[OsString]) -> String {
    let error = Command::new(SELF).arg0(NAME).arg(stage).args(arguments).exec();
    format!("cannot start itself: {error}")
}

/// `guard <app name> <program> <argument>…`
fn guard(arguments: &[OsString]) -> Result<(), String> {
    close_fds::set_fds_cloexec(3, &[]);
    Err(become_stage("watch", arguments))
}

/// `exec <pid of the guardian> <program> <argument>…`
fn exec(arguments: &[OsString]) -> Result<(), String> {
    process::set_parent_process_death_signal(Some(Signal::KILL)).map_err(|error| format!("prctl: {error}"))?;
    // The guardian may have died before the line above: then nobody will send the signal.
    let parent = process::getppid().map(|pid| pid.as_raw_nonzero().get().to_string());
    if parent.map(OsString::from).as_ref() != Some(&arguments[0]) {
        return Err("the host is gone".to_owned());
    }
    rustix::thread::set_no_new_privs(true).map_err(|error| format!("prctl: {error}"))?;
    let error = Command::new(&arguments[1]).args(&arguments[2..]).exec();
    Err(format!("cannot run {}: {error}", arguments[1].display()))
}

/// `watch <app name> <program> <argument>…`
fn watch(arguments: &[OsString]) -> Result<(), String> {
    // The name in lists of processes, which starting through /proc would make "exe". Looks only.
    let _ = rustix::thread::set_name(c"mumba-guardian");
    let failed = |what: &str, error: io::Error| format!("{what}: {error}");
    let host = io::stdin().as_fd().try_clone_to_owned().map_err(|error| failed("standard input", error))?;
    let mut guardian = Guardian { host: UnixStream::from(host), service: None, ended: None };
    process::setsid().map_err(|error| failed("setsid", error.into()))?;
    process::set_child_subreaper(Some(process::getpid())).map_err(|error| failed("prctl", error.into()))?;
    let children = signals(&[SIGCHLD]).map_err(|error| failed("signals", error))?;
    let orders = signals(&[SIGTERM, SIGINT, SIGHUP]).map_err(|error| failed("signals", error))?;

    let own_pid = process::getpid().as_raw_nonzero().get().to_string();
    let child = Command::new(SELF)
        .arg0(NAME)
        .arg("exec")
        .arg(own_pid)
        .args(&arguments[1..])
        .stdin(Stdio::null())
        .process_group(0)
        .spawn()
        .map_err(|error| failed("cannot start the service", error))?;
    guardian.service = Pid::from_raw(child.id().cast_signed());
    guardian.report(&format!("started {}", child.id()));
    guardian.wait(&children, &orders);
    guardian.end_everything(&children);
    if let Some(how) = guardian.ended.take() {
        guardian.report(&how);
    }
    Ok(())
}

/// A stream that becomes readable when one of the signals arrives.
fn signals(numbers: &[i32]) -> io::Result<UnixStream> {
    let (read, write) = UnixStream::pair()?;
    read.set_nonblocking(true)?;
    for number in numbers {
        signal_hook::low_level::pipe::register(*number, write.try_clone()?)?;
    }
    Ok(read)
}

struct Guardian {
    host: UnixStream,
    /// The service, and by its number its process group, until it was reaped.
    service: Option<Pid>,
    /// How the service ended, as the host is told.
    ended: Option<String>,
}

impl Guardian {
    /// Waits until the service ended, or everything is to end.
    fn wait(&mut self, children: &UnixStream, orders: &UnixStream) {
        loop {
            let ready = wait_for([self.host.as_fd(), children.as_fd(), orders.as_fd()], None);
            if ready[1] {
                drain(children);
                if self.service_ended() {
                    return;
                }
                reap_others();
            }
            if ready[2] || (ready[0] && !self.take_orders()) {
                return;
            }
        }
    }

    /// Follows the host's orders; false when everything is to end.
    fn take_orders(&mut self) -> bool {
        let mut bytes = [0; 16];
        match self.host.read(&mut bytes) {
            Ok(0) => false,
            Ok(count) => {
                for order in &bytes[..count] {
                    match *order {
                        TERMINATE => self.signal_group(Signal::TERM),
                        KILL => return false,
                        _ => {}
                    }
                }
                true
            }
            Err(error) => error.kind() == io::ErrorKind::Interrupted,
        }
    }

    fn signal_group(&self, signal: Signal) {
        if let Some(service) = self.service {
            // Not there any more is as good.
            let _ = process::kill_process_group(service, signal);
        }
    }

    /// Whether the service itself has ended. It is not reaped yet, so that its number stays its group's.
    fn service_ended(&self) -> bool {
        let Some(service) = self.service else { return true };
        let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        matches!(process::waitid(WaitId::Pid(service), look), Ok(Some(_)) | Err(Errno::CHILD))
    }

    /// Kills whatever descends from this process, until nothing does.
    fn end_everything(&mut self, children: &UnixStream) {
        // Orphans become children of this process as their parents die, so a few rounds reach every descendant.
        loop {
            self.signal_group(Signal::KILL);
            for child in own_children() {
                let _ = process::kill_process(child, Signal::KILL);
            }
            loop {
                match process::wait(WaitOptions::NOHANG) {
                    Ok(Some((pid, status))) if Some(pid) == self.service => {
                        self.service = None;
                        self.ended = Some(match (status.exit_status(), status.terminating_signal()) {
                            (Some(code), _) => format!("exited {code}"),
                            (None, signal) => format!("killed {}", signal.unwrap_or_default()),
                        });
                    }
                    Ok(Some(_)) | Err(Errno::INTR) => {}
                    Ok(None) => break,
                    Err(_) => return,
                }
            }
            let pause = Timespec { tv_sec: 0, tv_nsec: 20_000_000 };
            wait_for([children.as_fd()], Some(pause));
            drain(children);
        }
    }

    fn report(&mut self, line: &str) {
        // A host that is gone needs no report.
        let _ = writeln!(self.host, "{line}");
    }
}

/// Reaps descendants that ended after their parents. The service itself is left for [`Guardian::end_everything`].
fn reap_others() {
    for child in own_children() {
        let zombie = fs::read_to_string(format!("/proc/{}/stat", child.as_raw_nonzero()))
            .is_ok_and(|stat| stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z')));
        if zombie {
            let _ = process::waitpid(Some(child), WaitOptions::NOHANG);
        }
    }
}

fn own_children() -> Vec<Pid> {
    let own = process::getpid().as_raw_nonzero().get();
    let parse = |text: &str| text.parse().ok().and_then(Pid::from_raw);
    if let Ok(list) = fs::read_to_string(format!("/proc/self/task/{own}/children")) {
        return list.split_whitespace().filter_map(parse).collect();
    }
    // A kernel without that file: look at every process for its parent.
    let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
    let parent = |name: &str| {
        let stat = fs::read_to_string(format!("/proc/{name}/stat")).ok()?;
        stat.rsplit(')').next()?.split_whitespace().nth(1)?.parse::<i32>().ok()
    };
    processes
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| parent(name) == Some(own))
        .filter_map(|name| parse(&name))
        .collect()
}

/// Which of the descriptors can be read, or have ended.
fn wait_for<const N: usize>(descriptors: [BorrowedFd<'_>; N], timeout: Option<Timespec>) -> [bool; N] {
    let mut polled = descriptors.map(|descriptor| PollFd::from_borrowed_fd(descriptor, PollFlags::IN));
    loop {
        match poll(&mut polled, timeout.as_ref()) {
            Err(Errno::INTR) => {}
            _ => return polled.map(|descriptor| !descriptor.revents().is_empty()),
        }
    }
}

fn drain(mut stream: &UnixStream) {
    let mut bytes = [0; 64];
    while matches!(stream.read(&mut bytes), Ok(count) if count > 0) {}
}
