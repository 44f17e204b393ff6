//! What can go wrong between a client and its host.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use mumba_home::HomeError;
use mumba_proto::Reason;
use tonic::{Code, Status};

/// A result of this crate.
pub type Result<T, E = ClientError> = std::result::Result<T, E>;

/// Why the host cannot be reached, or what it refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// No host listens on the socket.
    #[error("the host is not running: `mumba host start` starts it (its socket would be '{}')", socket.display())]
    NotRunning {
        /// Where its socket would be.
        socket: PathBuf,
    },
    /// The host did not become ready, or did not come back, in time.
    #[error("the host did not become ready within {} s; '{}' says what it does", waited.as_secs(), log.display())]
    NotReady {
        /// How long it was waited for.
        waited: Duration,
        /// The host's log.
        log: PathBuf,
    },
    /// The host was asked to end and did not.
    #[error("the host (process {pid}) did not end within {} s; `kill -9 {pid}` ends it at once, and loses nothing that was saved", waited.as_secs())]
    NotEnded {
        /// Its process id.
        pid: u32,
        /// How long it was waited for.
        waited: Duration,
    },
    /// The host ended before it was ready.
    #[error("{}", start_failed(.0))]
    StartFailed(Box<StartFailure>),
    /// There is no host program.
    #[error(
        "cannot find the program `mumba-host` in {} or on the PATH: install Mumba again; in a checkout, \
         `cargo xtask run` builds it",
        list(searched)
    )]
    ProgramNotFound {
        /// The folders that were searched before those of the PATH.
        searched: Vec<PathBuf>,
    },
    /// The host program cannot be started.
    #[error("cannot start '{}': {source}", program.display())]
    Spawn {
        /// The program.
        program: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The socket, or the process that listens on it, belongs to another user.
    #[error(
        "the socket '{}' belongs to user {owner}, not to you (user {uid}): it is not your host. Have its owner remove it, \
         or set XDG_RUNTIME_DIR or MUMBA_HOME to a folder of your own",
        socket.display()
    )]
    ForeignSocket {
        /// The socket.
        socket: PathBuf,
        /// Who owns it.
        owner: u32,
        /// Our user id.
        uid: u32,
    },
    /// Something that is not a socket has the name of the host's socket.
    #[error("'{}' is not a socket: remove it and try again", .0.display())]
    NotASocket(PathBuf),
    /// The socket cannot be connected to.
    #[error("cannot connect to the host's socket '{}': {source}", socket.display())]
    Socket {
        /// The socket.
        socket: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The folders of Mumba cannot be found or made.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// The log file cannot be written.
    #[error("cannot write the host's log '{}': {source}", path.display())]
    Log {
        /// The log file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The connection broke during a call: the host ended.
    #[error("the connection to the host broke: it ended during the call ({0}). `mumba logs --host` shows its log")]
    ConnectionLost(String),
    /// The host did not answer in time.
    #[error("the host did not answer in time")]
    Timeout,
    /// The host refused the call or failed in it.
    #[error("{message}")]
    Api {
        /// What kind of refusal; `None` where the host did not say.
        reason: Option<Reason>,
        /// The gRPC code.
        code: Code,
        /// The host's words.
        message: String,
    },
}

impl From<Status> for ClientError {
    fn from(status: Status) -> ClientError {
        let reason = Reason::of(&status);
        let from_transport =
            std::error::Error::source(&status).is_some_and(|source| source.is::<tonic::transport::Error>());
        match (reason, status.code()) {
            (None, Code::Unavailable) if from_transport => ClientError::ConnectionLost(status.message().to_owned()),
            // A stream that the host's end cut off.
            (None, Code::Unknown) if status.message().starts_with("h2 protocol error") => {
                ClientError::ConnectionLost(status.message().to_owned())
            }
            (None, Code::DeadlineExceeded) => ClientError::Timeout,
            (None, Code::Cancelled) if status.message() == "Timeout expired" => ClientError::Timeout,
            (reason, code) => ClientError::Api { reason, code, message: status.message().to_owned() },
        }
    }
}

/// How the start of a host failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct StartFailure {
    /// The exit code; `None` where a signal ended it or where that is not known.
    pub code: Option<i32>,
    /// The signal that ended it.
    pub signal: Option<i32>,
    /// Its last words.
    pub output: Vec<String>,
    /// Where the rest is.
    pub log: PathBuf,
}

impl StartFailure {
    /// Another host runs with the same folders.
    pub const ANOTHER_HOST: i32 = 10;
    /// Chromium's sandbox cannot be used.
    pub const NO_SANDBOX: i32 = 11;
    /// CEF is missing or broken.
    pub const NO_CEF: i32 = 12;

    /// What the exit says, for people.
    pub fn meaning(&self) -> String {
        match (self.code, self.signal) {
            (Some(Self::ANOTHER_HOST), _) => "another host runs already".into(),
            (Some(Self::NO_SANDBOX), _) => {
                "Chromium's sandbox cannot be used here; `mumba doctor` says what to do".into()
            }
            (Some(Self::NO_CEF), _) => {
                "Chromium is missing, broken, or cannot run here; `mumba doctor` says more".into()
            }
            // The dynamic loader's own code.
            (Some(127), _) => "a shared library is missing; `mumba doctor` says which".into(),
            (Some(code), _) => format!("it ended with exit code {code}"),
            (None, Some(signal)) => format!("signal {signal} ended it"),
            (None, None) => "it ended".into(),
        }
    }
}

fn start_failed(failure: &StartFailure) -> String {
    let mut text = format!("the host did not start: {}", failure.meaning());
    if failure.output.is_empty() {
        let _ = write!(text, " (its log: '{}')", failure.log.display());
    } else {
        let _ = write!(text, "\nIts last words, from '{}':", failure.log.display());
        for line in &failure.output {
            let _ = write!(text, "\n  {line}");
        }
    }
    text
}

fn list(paths: &[PathBuf]) -> String {
    let paths: Vec<String> = paths.iter().map(|path| format!("'{}'", path.display())).collect();
    paths.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_keeps_its_reason_and_words() {
        let error = ClientError::from(Reason::AppNotFound.status("no app 'nots'; did you mean 'notes'?"));
        assert!(matches!(&error, ClientError::Api { reason: Some(Reason::AppNotFound), code: Code::NotFound, .. }));
        assert_eq!(error.to_string(), "no app 'nots'; did you mean 'notes'?");
    }

    #[test]
    fn an_expired_call_is_a_timeout_whoever_noticed() {
        assert!(matches!(ClientError::from(Status::cancelled("Timeout expired")), ClientError::Timeout));
        assert!(matches!(ClientError::from(Status::deadline_exceeded("late")), ClientError::Timeout));
        let unresponsive = Reason::ViewUnresponsive.status("the view hangs");
        assert!(matches!(ClientError::from(unresponsive), ClientError::Api { .. }));
    }

    #[test]
    fn a_failed_start_says_what_it_means_and_gives_the_last_words() {
        let failure = StartFailure {
            code: Some(StartFailure::NO_SANDBOX),
            signal: None,
            output: vec!["user namespaces are off".into()],
            log: "/l/host.log".into(),
        };
        let text = ClientError::StartFailed(Box::new(failure)).to_string();
        assert!(text.contains("sandbox") && text.contains("doctor"), "{text}");
        assert!(text.contains("/l/host.log") && text.ends_with("user namespaces are off"), "{text}");
    }
}
