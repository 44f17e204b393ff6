//! The process that waits for a service and ends all of it.

use std::ffi::OsString;
use std::io::{self, Read as _, Write as _};
use std::os::fd::{AsFd as _, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};

use mumba_services::guardian::{KILL, Restrictions, START, TERMINATE, children, is_zombie};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{self, DumpableBehavior, Pid, Signal, WaitId, WaitIdOptions, WaitOptions};
use signal_hook::consts::{SIGCHLD, SIGHUP, SIGINT, SIGTERM};

use crate::{NAME, SELF, confine};

/// `watch <restriction>… -- <program> <argument>…`
pub(crate) fn run(arguments: &[OsString]) -> Result<(), String> {
    // The name in lists of processes, which starting through /proc would make "exe". Looks only.
    let _ = rustix::thread::set_name(c"mumba-guardian");
    let failed = |what: &str, error: io::Error| format!("{what}: {error}");
    let host = io::stdin().as_fd().try_clone_to_owned().map_err(|error| failed("standard input", error))?;
    let mut guardian = Guardian { host: UnixStream::from(host), service: None, ended: None };
    // The service runs as the same user: this keeps it from looking into this process through /proc.
    process::set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|error| failed("prctl", error.into()))?;
    process::set_child_subreaper(Some(process::getpid())).map_err(|error| failed("prctl", error.into()))?;
    let children = signals(&[SIGCHLD]).map_err(|error| failed("signals", error))?;
    let orders = signals(&[SIGTERM, SIGINT, SIGHUP]).map_err(|error| failed("signals", error))?;

    // As the first process of a namespace it takes everything on itself, and the service has it from there: what it does from now on, a
    // service may do too. Outside of one it must still end whatever descends from it, and leaves that to the next stage.
    let mut command = if process::getpid().is_init() {
        let (restrictions, program) = Restrictions::parse(arguments)?;
        let [program, arguments @ ..] = program else { return Err("there is no program".to_owned()) };
        // What the host has to do now, it does in the meantime.
        guardian.report("up");
        confine::apply(&restrictions)?;
        let mut command = Command::new(program);
        command.args(arguments);
        command
    } else {
        let own_pid = process::getpid().as_raw_nonzero().get().to_string();
        let mut command = Command::new(SELF);
        command.arg0(NAME).arg("exec").arg(own_pid).args(arguments);
        guardian.report("up");
        command
    };
    if !guardian.may_start() {
        return Ok(());
    }
    let program = command.get_program().to_owned();
    let spawned = command.stdin(Stdio::null()).process_group(0).spawn();
    let child = spawned.map_err(|error| failed(&format!("cannot run {}", program.display()), error))?;
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
    /// Waits for the host's word that the service may start; false when it is not to.
    fn may_start(&mut self) -> bool {
        let mut order = [0];
        loop {
            match self.host.read(&mut order) {
                Ok(1) if order[0] == START => return true,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                _ => return false,
            }
        }
    }

    /// Waits until the service ended, or everything is to end.
    fn wait(&mut self, children: &UnixStream, orders: &UnixStream) {
        loop {
            let ready = wait_for([self.host.as_fd(), children.as_fd(), orders.as_fd()], None);
            if ready[1] {
                drain(children);
                if self.service_ended() {
                    return;
                }
                reap_others(self.service);
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
fn reap_others(service: Option<Pid>) {
    for child in own_children() {
        if Some(child) != service && is_zombie(child.as_raw_nonzero().get().cast_unsigned()) {
            let _ = process::waitpid(Some(child), WaitOptions::NOHANG);
        }
    }
}

fn own_children() -> Vec<Pid> {
    let own = process::getpid().as_raw_nonzero().get().cast_unsigned();
    children(own).into_iter().filter_map(|child| Pid::from_raw(child.cast_signed())).collect()
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
