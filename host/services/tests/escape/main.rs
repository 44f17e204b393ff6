//! What a hostile service tries, and what must come of it: nothing.
//!
//! Each test is one attempt, or a family of them. The service is real and started as the host starts one; it runs shell commands and
//! `attempt` (`attempt.c`, compiled here) from its package. Where it can be, the same attempt is made outside first, as the same
//! user, and must succeed there: so that a test cannot pass because the attempt was wrong.
//!
//! How services outlive nothing is in `../supervision/ends.rs`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod files;
mod kernel;
#[path = "../kit/mod.rs"]
mod kit;
mod layers;
mod limits;
mod network;
mod processes;
mod sockets;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mumba_services::{Confinement, LogOptions, LogStore, ServiceChannel, ServiceSpec, Supervisor, SupervisorOptions};
use prost::Message as _;
use tempfile::TempDir;

const LONG: Duration = Duration::from_secs(60);

/// How an attempt went.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Outcome {
    /// The exit code, or "signal" and its number.
    how: String,
    /// What it printed.
    said: String,
}

impl Outcome {
    fn succeeded(&self) -> bool {
        self.how == "0"
    }

    /// What it printed, without the line's end.
    fn said(&self) -> &str {
        self.said.trim_end()
    }

    #[track_caller]
    fn must_succeed(&self) -> &str {
        assert!(self.succeeded(), "{self:?}");
        self.said()
    }

    /// It failed, and said this.
    #[track_caller]
    fn must_fail(&self, saying: &str) {
        assert!(!self.succeeded() && self.said.contains(saying), "{self:?} does not fail with {saying}");
    }
}

/// A supervisor with services, in folders of its own.
struct Prison {
    folder: TempDir,
    package: PathBuf,
    supervisor: Supervisor,
    next_app: AtomicU32,
}

/// A hostile service that runs.
struct Prisoner {
    spec: ServiceSpec,
    channel: ServiceChannel,
}

impl Prison {
    fn new() -> Prison {
        let programs = kit::programs();
        let folder = TempDir::new().unwrap();
        let package = folder.path().join("package");
        std::fs::create_dir(&package).unwrap();
        install(&std::fs::read(programs.example("test-service")).unwrap(), &package.join("service"));
        install(attempt_program(), &package.join("attempt"));
        let logs = LogStore::open(LogOptions::new(folder.path().join("logs")));
        let supervisor = Supervisor::new(SupervisorOptions::new(&programs.guardian, logs));
        Prison { folder, package, supervisor, next_app: AtomicU32::new(0) }
    }

    /// The service of a new app.
    fn spec(&self, confinement: Confinement) -> ServiceSpec {
        let number = self.next_app.fetch_add(1, Ordering::Relaxed);
        let data_dir = self.path(&format!("data{number}"));
        std::fs::create_dir(&data_dir).unwrap();
        ServiceSpec {
            app_id: format!("{number:a>8}{}", "y".repeat(44)),
            app_name: format!("app{number}"),
            release: 1,
            program: self.package.join("service"),
            arguments: Vec::new(),
            package_dir: self.package.clone(),
            data_dir,
            run_dir: self.path(&format!("run{number}")),
            ready_timeout: LONG,
            stop_grace: Duration::from_millis(200),
            always: false,
            confinement,
        }
    }

    async fn start(&self, spec: ServiceSpec) -> Prisoner {
        self.supervisor.add(spec.clone()).await.unwrap();
        let channel = self.supervisor.ensure_ready(&spec.app_id).await.unwrap();
        Prisoner { spec, channel }
    }

    /// A service that runs with what it is granted.
    async fn with(&self, confinement: Confinement) -> Prisoner {
        self.start(self.spec(confinement)).await
    }

    /// A service that runs and was granted nothing.
    async fn prisoner(&self) -> Prisoner {
        self.with(Confinement::default()).await
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes the attempt outside, as the same user.
    fn outside(&self, attempt: &str) -> Outcome {
        outside(&format!("cd {} && {}", self.package.display(), attempt))
    }
}

impl Prisoner {
    /// Makes the attempt as the service.
    async fn attempt(&self, attempt: &str) -> Outcome {
        let command = format!("cd {} && {}", self.spec.package_dir.display(), attempt);
        let request = command.encode_to_vec().into();
        let answer = self.channel.call_unary("test.Echo/Run", request, Some(LONG)).await.unwrap();
        let answer = String::decode(answer).unwrap();
        let (how, said) = answer.split_once('\n').unwrap();
        Outcome { how: how.to_owned(), said: said.to_owned() }
    }
}

/// Writes a program, by another process: a file that this one has open for writing could not be run while a child of another
/// test still holds it.
fn install(program: &[u8], to: &Path) {
    let mut child =
        Command::new("install").args(["-m", "755", "/dev/stdin"]).arg(to).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(program).unwrap();
    assert!(child.wait().unwrap().success(), "{} is not written", to.display());
}

/// The program `attempt`, compiled once.
fn attempt_program() -> &'static [u8] {
    static PROGRAM: OnceLock<Vec<u8>> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let program = folder.path().join("attempt");
        let source = include_str!("attempt.c");
        std::fs::write(folder.path().join("attempt.c"), source).unwrap();
        let words = ["-O1", "-Wall", "-Werror", "-o", "attempt", "attempt.c"];
        let compiled = Command::new("cc").args(words).current_dir(folder.path()).status().unwrap();
        assert!(compiled.success(), "attempt.c is not compiled");
        std::fs::read(program).unwrap()
    })
}

/// Has a shell run something outside.
fn outside(command: &str) -> Outcome {
    use std::os::unix::process::ExitStatusExt as _;
    let output = Command::new("/bin/sh").arg("-c").arg(format!("exec 2>&1; {command}")).output().unwrap();
    let how = match output.status.code() {
        Some(code) => code.to_string(),
        None => format!("signal {}", output.status.signal().unwrap()),
    };
    Outcome { how, said: String::from_utf8_lossy(&output.stdout).into_owned() }
}
