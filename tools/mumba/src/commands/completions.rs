//! `mumba completions`

use clap::CommandFactory as _;

use crate::cli::{Cli, CompletionsArgs};
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;

pub(crate) fn run(args: CompletionsArgs, context: &Context) -> Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "mumba", &mut script);
    context.output.bytes(&script)?;
    Ok(Exit::Success)
}
