//! A `MUMBA_HOME` of a test's own, and the programs that run in it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use mumba_home::{Environment, Home};
use tempfile::TempDir;
use tokio::sync::OwnedSemaphorePermit;

use crate::command::Output;
use crate::sanitizer::{self, Sanitizer};
use crate::{Account, Stage, module, processes, slots, wait};

/// How long the processes of a host that was killed may take to notice.
const END_WITHIN: Duration = Duration::from_secs(30);
/// How much of the host's log a failed test shows.
const LOG_TAIL_BYTES: usize = 12_000;

/// Folders for one test: a `MUMBA_HOME`, a home folder beside it, and place for packages. When it is dropped, nothing
/// may run in it once its host is killed.
#[derive(Debug)]
pub struct TestHome {
    home: Home,
    account: Account,
    stage: Stage,
    environment: Vec<(String, String)>,
    sanitizer: Option<Sanitizer>,
    folder: TempDir,
    _slot: OwnedSemaphorePermit,
}

impl TestHome {
    /// Fresh folders. Waits while too many other tests have theirs.
    pub async fn new() -> TestHome {
        TestHome::at("home").await
    }

    /// Fresh folders, with `MUMBA_HOME` at this path below them.
    ///
    /// # Panics
    /// When they cannot be made.
    pub async fn at(path: &str) -> TestHome {
        let slot = slots::take().await;
        let (account, stage) = (Account::of_tests(), Stage::find());
        let folder =
            tempfile::Builder::new().prefix("mumba-test-").tempdir().expect("the temporary folder is writable");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("it was just made");
        let root = folder.path().join(path);
        for owned in [folder.path().to_owned(), folder.path().join("user"), root.clone()] {
            fs::create_dir_all(&owned).expect("the folder is new");
            account.own(&owned);
        }
        let mut above = root.as_path();
        while let Some(parent) = above.parent().filter(|parent| parent.starts_with(folder.path())) {
            account.own(parent);
            above = parent;
        }
        let environment =
            Environment { mumba_home: Some(root.into_os_string()), uid: account.uid, ..Environment::of_this_process() };
        let home = Home::from_environment(&environment).expect("MUMBA_HOME is absolute");
        let home = TestHome { home, account, stage, environment: Vec::new(), sanitizer: None, folder, _slot: slot };
        if sanitizer::is_wanted() { home.sanitized() } else { home }
    }

    /// Has hosts let sanitized modules in, and the test's modules be sanitized. What the sanitizers find, and
    /// [`TestHome::take_sanitizer_reports`] did not give, fails the test.
    ///
    /// # Panics
    /// When this machine has no sanitizers ([`sanitizer::is_possible`]).
    #[must_use]
    pub fn sanitized(mut self) -> TestHome {
        // Already so where every test's modules are sanitized.
        if self.sanitizer.is_none() {
            self.sanitizer = Some(Sanitizer::new(self.place(), &self.account));
        }
        self
    }

    /// What the sanitizers found since this was asked last.
    pub fn take_sanitizer_reports(&self) -> Vec<String> {
        self.sanitizer.as_ref().map(|sanitizer| sanitizer.take_reports(&self.host_log())).unwrap_or_default()
    }

    pub(crate) fn sanitizer(&self) -> Option<&Sanitizer> {
        self.sanitizer.as_ref()
    }

    /// Sets an environment variable for every program that is run.
    #[must_use]
    pub fn with_variable(mut self, name: &str, value: impl Into<String>) -> TestHome {
        self.environment.push((name.to_owned(), value.into()));
        self
    }

    /// The folder that holds everything of the test.
    pub fn place(&self) -> &Path {
        self.folder.path()
    }

    /// `MUMBA_HOME`.
    ///
    /// # Panics
    /// Never.
    pub fn root(&self) -> &Path {
        self.home.root().expect("MUMBA_HOME decides here")
    }

    /// The home folder of the user: `HOME`.
    pub fn user_home(&self) -> PathBuf {
        self.place().join("user")
    }

    /// Where Mumba keeps what.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The user that programs run as.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// The programs and example apps.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The package of an example app; its view is sanitized where the test's modules are.
    ///
    /// # Panics
    /// When its view cannot be built anew.
    pub fn example(&self, name: &str) -> PathBuf {
        let staged = self.stage.app(name);
        match &self.sanitizer {
            Some(_) if module::is_example(name) => module::sanitized_example(self, name, &staged),
            _ => staged,
        }
    }

    /// A command for a program, with the test's environment and as its user.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.current_dir(self.place()).stdin(Stdio::null());
        self.prepare(&mut command);
        command
    }

    /// Gives a command the test's environment and user.
    pub fn prepare(&self, command: &mut Command) {
        self.prepare_environment(command);
        self.account.apply(command);
    }

    /// Gives a command the test's environment.
    pub(crate) fn prepare_environment(&self, command: &mut Command) {
        command.env_clear();
        for name in ["PATH", "TERM", "RUST_BACKTRACE"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command.env("LANG", "C.UTF-8").env("HOME", self.user_home()).env("MUMBA_HOME", self.root());
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
    }

    /// Runs a program of the staged tree to its end.
    pub async fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let mut command = self.command(self.stage.program(program));
        command.args(arguments);
        Output::of(command.into()).await
    }

    /// Runs `mumba` to its end.
    pub async fn cli(&self, arguments: &[&str]) -> Output {
        self.run("mumba", arguments).await
    }

    /// Runs a command that [`TestHome::command`] made to its end.
    pub async fn finish(&self, command: Command) -> Output {
        Output::of(command.into()).await
    }

    /// The processes that run in this `MUMBA_HOME`.
    pub fn processes(&self) -> Vec<processes::Process> {
        processes::mentioning(self.root())
    }

    /// The host process, whoever started it.
    pub fn host_process(&self) -> Option<processes::Process> {
        self.processes().into_iter().find(|process| process.name == "mumba-host")
    }

    /// What the host wrote so far.
    pub fn host_log(&self) -> String {
        fs::read(self.home.host_log()).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    /// Ends everything, as [`TestHome`]'s drop does. Gives what survived the end of the host.
    fn end(&self) -> Vec<processes::Process> {
        let mut left = self.processes();
        let (hosts, own): (Vec<_>, Vec<_>) =
            left.iter().cloned().partition(|process| process.name.starts_with("mumba-host"));
        // Commands of the test's own, such as `mumba run`, end with the host or by us.
        for process in own.iter().filter(|process| process.name == "mumba").chain(&hosts) {
            process.kill();
        }
        let gone = wait::blocking(END_WITHIN, || {
            left = self.processes();
            left.is_empty()
        });
        if gone {
            return Vec::new();
        }
        for process in &left {
            process.kill();
        }
        left
    }

    /// A host that was killed leaves it among the temporary files, for the next one in its folder to remove.
    fn clear_chromiums_socket(&self) {
        let socket = fs::read_link(self.home.chromium_root().join("SingletonSocket")).unwrap_or_default();
        if let Some(folder) =
            socket.parent().filter(|folder| folder.to_string_lossy().contains("/org.chromium.Chromium."))
        {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

impl Drop for TestHome {
    fn drop(&mut self) {
        let failed = std::thread::panicking();
        if failed {
            let log = self.host_log();
            let tail = log.len().saturating_sub(LOG_TAIL_BYTES);
            let tail = (tail..=log.len()).find(|at| log.is_char_boundary(*at)).unwrap_or(0);
            eprintln!("---- the host's log ----\n{}", &log[tail..]);
        }
        let left = self.end();
        self.clear_chromiums_socket();
        let reports = self.take_sanitizer_reports();
        if failed {
            reports.iter().for_each(|report| eprintln!("---- a sanitizer ----\n{report}"));
        } else {
            assert!(reports.is_empty(), "the sanitizers found something:\n{}", reports.join("\n"));
            assert!(left.is_empty(), "the host's end did not end these: {left:#?}");
        }
    }
}
