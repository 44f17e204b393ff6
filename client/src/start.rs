//! Starting a host, detached from whoever needed it first.

use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::{Duration, Instant};

use mumba_home::Home;
use tokio::process::{Child, Command};

use crate::program::is_program;
use crate::{Client, ClientError, DisplayEnvironment, Result, StartFailure, connection, log_file, program};

/// How long a host may take from its start until it serves. The first start on a machine reads 250 MB of libcef.
const START_TIMEOUT: Duration = Duration::from_secs(60);

/// How often it is looked whether the host's socket is there. Once it is, nothing is polled any more.
const SOCKET_POLL: Duration = Duration::from_millis(5);

/// How long the host that holds the lock may take to show its socket before another start is tried.
const RETRY_AFTER: Duration = Duration::from_millis(500);

/// How many of the host's last words go into an error.
const LAST_WORDS: usize = 8;

/// How to start a host where none runs.
#[derive(Clone, Debug, Default)]
pub struct StartOptions {
    /// Draw off-screen even where there is a display.
    pub offscreen: bool,
    /// Run without Chromium's sandbox. Only for machines where it cannot work; every app gets the user's powers.
    pub no_sandbox: bool,
    /// The host program; [`crate::find_host`] where this is `None`.
    pub program: Option<PathBuf>,
    /// Further environment variables.
    pub environment: Vec<(String, String)>,
}

impl StartOptions {
    fn arguments(&self) -> impl Iterator<Item = &'static str> {
        let offscreen = self.offscreen.then_some("--offscreen");
        let no_sandbox = self.no_sandbox.then_some("--no-sandbox");
        offscreen.into_iter().chain(no_sandbox)
    }
}

/// Connects to the host, which is started first where none runs; and says whether it was.
pub(crate) async fn connect_or_start(home: &Home, options: &StartOptions) -> Result<(Client, bool)> {
    match connection::connect(home).await {
        Err(ClientError::NotRunning { .. }) => {}
        result => return Ok((result?, false)),
    }
    let program = match &options.program {
        Some(program) => program.clone(),
        None => program::find_host()?,
    };
    home.create()?;
    let log = home.host_log();
    let (output, offset) = log_file::open(&log)?;
    let mut child = Some(spawn(&program, options, &output, &log)?);

    let started = Instant::now();
    let mut lost_at = started;
    loop {
        if let Some(client) = try_connect(home).await? {
            // Whoever won the race for the lock: it is the user's host.
            return Ok((client, child.is_some()));
        }
        if started.elapsed() > START_TIMEOUT {
            return Err(ClientError::NotReady { waited: START_TIMEOUT, log });
        }
        let Some(running) = &mut child else {
            // The host that holds the lock is starting, or is ending: then it is ours to start one.
            if lost_at.elapsed() > RETRY_AFTER {
                child = Some(spawn(&program, options, &output, &log)?);
            } else {
                tokio::time::sleep(SOCKET_POLL).await;
            }
            continue;
        };
        tokio::select! {
            status = running.wait() => {
                let status = status.map_err(|source| ClientError::Spawn { program: program.clone(), source })?;
                if status.code() != Some(StartFailure::ANOTHER_HOST) {
                    return Err(failure(status, log, offset));
                }
                child = None;
                lost_at = Instant::now();
            }
            () = tokio::time::sleep(SOCKET_POLL) => {}
        }
    }
}

/// A client if a host serves, `None` if none runs yet.
async fn try_connect(home: &Home) -> Result<Option<Client>> {
    match connection::connect(home).await {
        Ok(client) => Ok(Some(client)),
        Err(ClientError::NotRunning { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Starts `program` in a session of its own, with nothing of ours but the environment and the log.
fn spawn(program: &Path, options: &StartOptions, output: &std::fs::File, log: &Path) -> Result<Child> {
    let spawn_error = |source| ClientError::Spawn { program: program.to_owned(), source };
    if !is_program(program) {
        return Err(spawn_error(std::io::Error::new(std::io::ErrorKind::NotFound, "it is not a program")));
    }
    let copy = || output.try_clone().map_err(|source| ClientError::Log { path: log.to_owned(), source });
    let (output, errors) = (copy()?, copy()?);
    // setsid(1) becomes the host in the same process: the terminal's signals and its end no longer reach it.
    let mut command = match find_setsid() {
        Some(setsid) => {
            let mut command = Command::new(setsid);
            command.arg(program);
            command
        }
        None => {
            let mut command = Command::new(program);
            command.process_group(0);
            command
        }
    };
    // One that does not answer would end Chromium at once, although nobody wants a window yet.
    for display in DisplayEnvironment::of_this_process().reachable().1 {
        command.env_remove(display.variable);
    }
    command
        .args(options.arguments())
        .envs(options.environment.iter().map(|(name, value)| (name, value)))
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors)
        .kill_on_drop(false)
        .spawn()
        .map_err(spawn_error)
}

/// The program of util-linux, which every Linux distribution has in one of these places.
fn find_setsid() -> Option<&'static Path> {
    ["/usr/bin/setsid", "/bin/setsid"].map(Path::new).into_iter().find(|program| is_program(program))
}

fn failure(status: ExitStatus, log: PathBuf, offset: u64) -> ClientError {
    ClientError::StartFailed(Box::new(StartFailure {
        code: status.code(),
        signal: status.signal(),
        output: log_file::tail(&log, offset, LAST_WORDS),
        log,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A home, and a program in it that does what the shell script says.
    fn with_program(script: &str) -> (tempfile::TempDir, Home, StartOptions) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path().join("home")).unwrap();
        let (source, program) = (folder.path().join("source"), folder.path().join("program"));
        std::fs::write(&source, format!("#!/bin/sh\n{script}\n")).unwrap();
        // By another process: a file that this one has open for writing, or a child of a neighbouring test inherited,
        // cannot be run.
        let copied =
            std::process::Command::new("install").arg("--mode=755").args([&source, &program]).status().unwrap();
        assert!(copied.success());
        (folder, home, StartOptions { program: Some(program), ..StartOptions::default() })
    }

    #[tokio::test]
    async fn a_host_that_ends_early_is_quoted() {
        let (_folder, home, options) = with_program("echo 'namespaces are off' >&2; exit 11");
        let error = Client::connect_or_start(&home, &options).await.unwrap_err();
        let ClientError::StartFailed(failure) = &error else { panic!("{error}") };
        assert_eq!(failure.code, Some(StartFailure::NO_SANDBOX));
        assert_eq!(failure.output, ["namespaces are off"]);
        assert_eq!(failure.log, home.host_log());
    }

    #[tokio::test]
    async fn a_host_that_a_signal_ends_is_reported() {
        let (_folder, home, options) = with_program("kill -9 $$");
        let error = Client::connect_or_start(&home, &options).await.unwrap_err();
        let ClientError::StartFailed(failure) = &error else { panic!("{error}") };
        assert_eq!((failure.code, failure.signal), (None, Some(9)));
    }

    #[tokio::test]
    async fn the_host_gets_its_options_a_session_of_its_own_and_the_root_folder() {
        let (_folder, home, options) = with_program(
            "echo \"$@\"; pwd; read -r _ _ _ _ _ session _ < /proc/$$/stat; test $session = $$ && echo leads",
        );
        let options = StartOptions { offscreen: true, no_sandbox: true, ..options };
        let error = Client::connect_or_start(&home, &options).await.unwrap_err();
        let ClientError::StartFailed(failure) = &error else { panic!("{error}") };
        let expected: &[&str] = if find_setsid().is_some() {
            &["--offscreen --no-sandbox", "/", "leads"]
        } else {
            &["--offscreen --no-sandbox", "/"]
        };
        assert_eq!(failure.output, expected);
    }

    #[tokio::test]
    async fn a_host_that_finds_another_one_ending_is_started_again() {
        // The first start meets a lock; the second one gets further.
        let (folder, home, options) =
            with_program("cd \"$(dirname \"$0\")\"; test -e lock && exit 1; touch lock; exit 10");
        let error = Client::connect_or_start(&home, &options).await.unwrap_err();
        let ClientError::StartFailed(failure) = &error else { panic!("{error}") };
        assert_eq!(failure.code, Some(1));
        assert!(folder.path().join("lock").exists());
    }

    #[tokio::test]
    async fn a_program_that_is_none_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path()).unwrap();
        let options = StartOptions { program: Some(folder.path().join("gone")), ..StartOptions::default() };
        let error = Client::connect_or_start(&home, &options).await.unwrap_err();
        assert!(matches!(&error, ClientError::Spawn { program, .. } if program.ends_with("gone")), "{error}");
    }
}
