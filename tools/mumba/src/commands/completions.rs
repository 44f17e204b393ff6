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

#[cfg(test)]
mod tests {
    use clap_complete::Shell;

    use super::*;

    #[test]
    fn the_script_of_every_shell_knows_every_command_and_its_options() {
        let mut root = Cli::command();
        root.build();
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::Elvish, Shell::PowerShell] {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "mumba", &mut script);
            let script = String::from_utf8(script).unwrap();
            for command in root.get_subcommands().filter(|command| !command.is_hide_set()) {
                assert!(script.contains(command.get_name()), "{shell}: {}", command.get_name());
            }
            for option in ["stay", "offscreen", "install", "keep-data"] {
                assert!(script.contains(option), "{shell}: --{option}");
            }
        }
    }
}
