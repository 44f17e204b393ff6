//! One run of a service: its guardian, and what the guardian reports.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream as StdStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::process::{Child, Command};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::confinement::Usage;
use crate::confinement::cgroup::AppCgroup;
use crate::confinement::plan::Plan;
use crate::confinement::usage;
use crate::guardian::{KILL, Report, START, TERMINATE, children, inner_number};
use crate::logs::{Capture, LastLines};
use crate::{Error, LogSource, LogStore, Result, ServiceSpec, environment};

/// A guardian that is told to kill everything has done so within this.
const OBEYED_WITHIN: Duration = Duration::from_secs(3);
/// The guardian kills what is left within this; a process that the kernel cannot end is not waited for longer.
const KILLED_WITHIN: Duration = Duration::from_secs(5);
/// Namespaces and mounts are made within this, on a machine that does hardly anything else.
const UP_WITHIN: Duration = Duration::from_secs(30);
/// Output that is still in the pipes when everything has ended is read within this.
const READ_WITHIN: Duration = Duration::from_secs(1);

/// Where to look for what a service uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UsageOf {
    guardian_pid: u32,
    cgroup: Option<PathBuf>,
}

impl UsageOf {
    /// What it uses now.
    pub(super) fn look(&self) -> Usage {
        self.cgroup.as_deref().and_then(usage::of_cgroup).unwrap_or_else(|| usage::below(self.guardian_pid))
    }
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    Exited(i32),
    Killed(i32),
    /// The guardian itself was killed, and the service with it.
    GuardianDied,
}

impl End {
    pub(super) fn is_clean(&self) -> bool {
        *self == End::Exited(0)
    }

    /// For people, after "its service".
    pub(super) fn describe(&self) -> String {
        match self {
            End::Exited(code) => format!("ended with exit code {code}"),
            End::Killed(signal) => format!("was killed by signal {signal}{}", signal_name(*signal)),
            End::GuardianDied => "was ended because its guardian was killed".to_owned(),
        }
    }
}

/// A service that runs. Dropping it ends everything: the guardian notices.
#[derive(Debug)]
pub(super) struct Process {
    pid: u32,
    /// The process that all of the service descends from.
    guardian_pid: u32,
    /// Whether the service has namespaces, and numbers of processes of its own.
    namespaces: bool,
    reports: Lines<BufReader<OwnedReadHalf>>,
    orders: OwnedWriteHalf,
    /// The guardian, or bubblewrap, whose child it is then.
    child: Child,
    last_lines: LastLines,
    /// Ends with the pipes.
    captures: JoinSet<()>,
    /// Removed when the process is.
    cgroup: Option<AppCgroup>,
}

impl Process {
    /// Starts the guardian, and waits until everything around the service is made. `migrate_from` is the version whose data the
    /// program is to migrate, if it is to do that instead of serving.
    pub(super) async fn prepare(
        guardian: &Path,
        spec: &ServiceSpec,
        plan: &Plan,
        cgroup: Option<AppCgroup>,
        logs: &LogStore,
        migrate_from: Option<&str>,
    ) -> Result<Process> {
        let app = &spec.app_name;
        let failed = |source| Error::prepare(app, guardian, source);
        let (ours, theirs) = StdStream::pair().map_err(failed)?;
        ours.set_nonblocking(true).map_err(failed)?;
        let (reports, orders) = UnixStream::from_std(ours).map_err(failed)?.into_split();
        let mut command = Command::new(guardian);
        command
            .args(&plan.words)
            .arg(&spec.program)
            .args(&spec.arguments)
            .env_clear()
            .envs(environment::variables(std::env::vars_os(), spec, &plan.inside, migrate_from))
            .current_dir(&spec.data_dir)
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        // A missing working folder would be reported as a missing program.
        if !spec.data_dir.is_dir() {
            return Err(Error::prepare(app, &spec.data_dir, std::io::ErrorKind::NotFound.into()));
        }
        let mut child = command.spawn().map_err(failed)?;
        // Holds the guardian's end of the socket, which must close with the guardian.
        drop(command);

        let last_lines = LastLines::default();
        let mut captures = JoinSet::new();
        let capture = |source| Capture {
            logs: logs.clone(),
            app_id: Arc::from(spec.app_id.as_str()),
            app_name: Arc::from(app.as_str()),
            source,
            last: last_lines.clone(),
        };
        if let Some(stdout) = child.stdout.take() {
            captures.spawn(capture(LogSource::Stdout).run(stdout));
        }
        if let Some(stderr) = child.stderr.take() {
            captures.spawn(capture(LogSource::Stderr).run(stderr));
        }
        let guardian_pid = child.id().unwrap_or_default();
        let namespaces = plan.namespaces;
        let reports = BufReader::new(reports).lines();
        let mut process =
            Process { pid: 0, guardian_pid, namespaces, reports, orders, child, last_lines, captures, cgroup };
        match timeout(UP_WITHIN, process.report()).await {
            Ok(Some(Report::Up)) => {
                if namespaces {
                    process.guardian_pid = children(guardian_pid).first().copied().unwrap_or_default();
                }
                Ok(process)
            }
            _ => Err(process.not_started(app).await),
        }
    }

    /// Starts the service itself.
    pub(super) async fn begin(mut self, app: &str) -> Result<Process> {
        let started = match self.orders.write_all(&[START]).await {
            Ok(()) => self.report().await,
            Err(_) => None,
        };
        let Some(Report::Started(number)) = started else { return Err(self.not_started(app).await) };
        self.pid = number;
        if self.namespaces {
            // Its number there is not its number here.
            let here = children(self.guardian_pid).into_iter().find(|child| inner_number(*child) == Some(number));
            // One that has ended already has none.
            self.pid = here.unwrap_or_default();
        }
        Ok(self)
    }

    async fn not_started(&mut self, app: &str) -> Error {
        // It may hang in what it prepares.
        let _ = self.orders.shutdown().await;
        let _ = self.child.start_kill();
        self.read_rest().await;
        let how = "could not be started".to_owned();
        Error::Ended { app: app.to_owned(), how, output: self.last_lines() }
    }

    /// What the service and all that descends from it use.
    pub(super) fn usage_of(&self) -> UsageOf {
        UsageOf {
            guardian_pid: self.guardian_pid,
            cgroup: self.cgroup.as_ref().map(|cgroup| cgroup.folder().to_owned()),
        }
    }

    /// The service's process id. Without namespaces it is also its process group's.
    pub(super) fn pid(&self) -> u32 {
        self.pid
    }

    /// The last lines of its output.
    pub(super) fn last_lines(&self) -> Vec<String> {
        self.last_lines.get()
    }

    async fn report(&mut self) -> Option<Report> {
        while let Ok(Some(line)) = self.reports.next_line().await {
            if let Some(report) = Report::parse(&line) {
                return Some(report);
            }
        }
        None
    }

    /// Waits until the service has ended, and all that descends from it. May be cancelled and called again.
    pub(super) async fn ended(&mut self) -> End {
        let end = loop {
            match self.report().await {
                Some(Report::Exited(code)) => break End::Exited(code),
                Some(Report::Killed(signal)) => break End::Killed(signal),
                Some(Report::Up | Report::Started(_)) => {}
                None => break End::GuardianDied,
            }
        };
        if end == End::GuardianDied {
            self.kill_group();
        }
        self.read_rest().await;
        end
    }

    /// Ends it: SIGTERM, the grace, SIGKILL.
    pub(super) async fn stop(mut self, grace: Duration) -> End {
        if self.orders.write_all(&[TERMINATE]).await.is_ok()
            && let Ok(end) = timeout(grace, self.ended()).await
        {
            return end;
        }
        self.kill().await
    }

    /// Ends it at once.
    pub(super) async fn kill(mut self) -> End {
        // Without the guardian there is nobody to tell, and `ended` says so.
        let _ = self.orders.write_all(&[KILL]).await;
        if let Ok(end) = timeout(OBEYED_WITHIN, self.ended()).await {
            return end;
        }
        // A guardian that does not obey. Where it is the first process of its namespace, the kernel ends all others with it.
        self.kill_guardian();
        timeout(KILLED_WITHIN, self.ended()).await.unwrap_or_else(|_| {
            tracing::error!(pid = self.pid, "a service cannot be killed");
            End::GuardianDied
        })
    }

    fn kill_guardian(&self) {
        let pid = i32::try_from(self.guardian_pid).ok().filter(|pid| *pid > 1).and_then(rustix::process::Pid::from_raw);
        if let Some(pid) = pid {
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        }
    }

    /// Reads what is left in the pipes, and reaps the guardian.
    async fn read_rest(&mut self) {
        let rest = async {
            while self.captures.join_next().await.is_some() {}
            self.child.wait().await
        };
        if timeout(READ_WITHIN, rest).await.is_err() {
            tracing::debug!(pid = self.pid, "a service's output goes on after its end");
        }
    }

    /// Without a guardian: the kernel has killed the service, and where it has namespaces all that was in them. This kills its
    /// group.
    fn kill_group(&self) {
        if self.namespaces {
            return;
        }
        let group = i32::try_from(self.pid).ok().filter(|pid| *pid > 1).and_then(rustix::process::Pid::from_raw);
        if let Some(group) = group {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
    }
}

fn signal_name(signal: i32) -> &'static str {
    match signal {
        4 => " (SIGILL)",
        6 => " (SIGABRT)",
        7 => " (SIGBUS)",
        8 => " (SIGFPE)",
        9 => " (SIGKILL)",
        11 => " (SIGSEGV)",
        15 => " (SIGTERM)",
        31 => " (SIGSYS)",
        _ => "",
    }
}
