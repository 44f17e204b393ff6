//! The `mumba` command: what people and scripts run.
//!
//! `cli.rs` says what can be typed, and is the only source of help, man pages and completions. One file per command in
//! `commands/` acts. `output.rs` prints, for people or as JSON (`shapes.rs`), and `exit.rs` lists the exit codes. The
//! command keeps nothing itself: it asks the host, which it starts where a command needs one.

#![forbid(unsafe_code)]

mod ask;
mod cli;
mod commands;
mod context;
mod doctor;
mod error;
mod exit;
mod keyring;
mod output;
mod passphrase;
#[cfg(test)]
mod reference;
mod shapes;
mod table;
mod template;
mod text;
mod units;

use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use crate::cli::Cli;
use crate::context::Context;
use crate::error::Error;
use crate::exit::Exit;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    cli.global.color.apply();
    let dialog = cli.global.dialog;
    let mut context = Context::new(cli.global.json, dialog);
    let result = commands::run(cli.command, &mut context);
    match result {
        Ok(exit) => exit.into(),
        // Whoever read our output has enough of it.
        Err(error) if error.is_closed_pipe() => Exit::Success.into(),
        Err(error) => {
            context.output.error(&error);
            if dialog {
                mumba_launcher::dialog::show_without_terminal(&text::safe_lines(&error.message));
            }
            error.exit.into()
        }
    }
}

/// What was typed cannot be understood, or asks for help.
fn usage(error: &clap::Error) -> ExitCode {
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !asked && std::env::args_os().any(|argument| argument == "--json") {
        let text = error.render().to_string();
        let message = text.strip_prefix("error: ").unwrap_or(&text).trim_end();
        output::json_error(&Error::usage(message));
    } else {
        // A closed pipe is all that can go wrong here.
        let _ = error.print();
    }
    if asked { Exit::Success.into() } else { Exit::Usage.into() }
}
