//! Programs that are run to their end.

use std::time::Duration;

use serde_json::Value;
use tokio::process::Command;

/// How long a program may run.
const PATIENCE: Duration = Duration::from_secs(180);

/// What a program did.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// Its standard output.
    pub stdout: String,
    /// Its standard error.
    pub stderr: String,
    shown: String,
}

impl Output {
    /// Runs a command to its end.
    pub(crate) async fn of(mut command: Command) -> Output {
        let shown = format!("{:?}", command.as_std());
        let running = command.kill_on_drop(true).output();
        let output = tokio::time::timeout(PATIENCE, running)
            .await
            .unwrap_or_else(|_| panic!("{shown} did not end within {} s", PATIENCE.as_secs()))
            .unwrap_or_else(|error| panic!("{shown} cannot be run: {error}"));
        Output {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            shown,
        }
    }

    /// Fails the test unless the program succeeded.
    ///
    /// # Panics
    /// When it did not.
    #[track_caller]
    pub fn succeeded(self) -> Output {
        self.exited_with(0)
    }

    /// Fails the test unless the program ended with this code.
    ///
    /// # Panics
    /// When it did not.
    #[track_caller]
    pub fn exited_with(self, code: i32) -> Output {
        assert_eq!(
            self.code,
            Some(code),
            "{}\nstandard output:\n{}\nstandard error:\n{}",
            self.shown,
            self.stdout,
            self.stderr
        );
        self
    }

    /// Fails the test unless standard error holds these texts.
    ///
    /// # Panics
    /// When it does not.
    #[track_caller]
    pub fn says(self, texts: &[&str]) -> Output {
        for text in texts {
            assert!(self.stderr.contains(text), "{}\nsays nothing of '{text}':\n{}", self.shown, self.stderr);
        }
        self
    }

    /// Standard output as one JSON value.
    ///
    /// # Panics
    /// When it is none.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{}\nis not one JSON value ({error}): {}", self.shown, self.stdout))
    }

    /// Standard output as one JSON value a line.
    ///
    /// # Panics
    /// When it is not.
    #[track_caller]
    pub fn json_lines(&self) -> Vec<Value> {
        let parse = |line: &str| {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{}\nis not JSON ({error}): {line}", self.shown))
        };
        self.stdout.lines().map(parse).collect()
    }
}
