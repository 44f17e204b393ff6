//! A service brings the app's data into its own form, before it is started: its program runs once, confined as the service is.
//!
//! What is stopped in its midst begins again from the copy that the host kept ([`super::Migrations::begin`]).

use std::sync::Arc;

use tokio::time::{Instant, sleep_until};

use super::Migrations;
use super::actor::{Actor, Next};
use crate::{Error, LogLevel, ServiceState};

impl Actor {
    /// Has the service migrate the data, if they are of another version. Gives what comes next where that is not its start.
    pub(super) async fn migrate(&mut self) -> Result<(), Next> {
        let from = match self.ask(|migrations, app_id, release| migrations.begin(app_id, release)).await {
            Ok(None) => return Ok(()),
            Ok(Some(from)) => from,
            Err(error) => return Err(self.not_migrated(error)),
        };
        self.say(LogLevel::Info, format!("migrates the data of version {from}"));
        let mut process = match self.start(Some(&from)).await {
            Ok(process) => process,
            Err(error) => return Err(self.broke(error, None)),
        };
        self.told.usage.send_replace(Some(process.usage_of()));
        self.enter(ServiceState::Starting, process.pid());
        let app = self.spec.app_name.clone();
        let deadline = Instant::now() + self.options.migrate_within;
        let end = loop {
            tokio::select! {
                biased;
                end = process.ended() => break end,
                () = sleep_until(deadline) => {
                    let how = format!("did not end within {} s", self.options.migrate_within.as_secs_f32());
                    let error = Error::NotMigrated { app, from, how, output: process.last_lines() };
                    process.kill().await;
                    return Err(self.not_migrated(error));
                }
                order = self.orders.recv() => match self.take_order(order, None) {
                    Ok(()) => {}
                    Err(interruption) => return Err(self.interrupt(process, interruption).await),
                },
            }
        };
        if !end.is_clean() {
            let error = Error::NotMigrated { app, from, how: end.describe(), output: process.last_lines() };
            return Err(self.not_migrated(error));
        }
        // Before the service writes anything: what it writes is not to be migrated again.
        let noted = self.ask(|migrations, app_id, release| migrations.done(app_id, release)).await;
        noted.map_err(|error| self.not_migrated(error))?;
        self.told.status.send_modify(|status| status.migration_failed = false);
        Ok(())
    }

    fn not_migrated(&mut self, error: Error) -> Next {
        self.told.status.send_modify(|status| status.migration_failed = true);
        self.broke(error, None)
    }

    /// Asks the host something that may take long.
    async fn ask<T: Send + 'static>(
        &mut self,
        question: impl FnOnce(&dyn Migrations, &str, u64) -> Result<T, String> + Send + 'static,
    ) -> Result<T, Error> {
        let (migrations, app_id) = (Arc::clone(&self.options.migrations), self.spec.app_id.clone());
        let release = self.spec.release;
        let asked = tokio::task::spawn_blocking(move || question(&*migrations, &app_id, release)).await;
        let answer = asked.unwrap_or_else(|panic| Err(panic.to_string()));
        answer.map_err(|why| Error::NoMigration { app: self.spec.app_name.clone(), why })
    }
}
