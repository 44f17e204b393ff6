//! Starts the service of the notes app. The host starts it with the environment that [`notes_service::environment`] reads.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use notes_service::{environment::Environment, server};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("notes-service: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> anyhow::Result<()> {
    let environment = Environment::from_process()?;
    let stop = server::stop_on_signal()?;
    server::serve(environment, stop).await
}
