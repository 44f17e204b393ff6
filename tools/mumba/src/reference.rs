//! The page `docs/reference/cli.md`, made of the definition in `cli.rs`, and the test that it is up to date.

use std::fmt::Write as _;
use std::path::Path;

use clap::{Arg, ArgAction, Command, CommandFactory as _};

use crate::cli::Cli;
use crate::exit;

const INTRODUCTION: &str = "\
<!-- Made of tools/mumba/src/cli.rs by `MUMBA_WRITE_DOCS=1 cargo test -p mumba reference`. -->

# The command line

";

/// The whole page.
fn page() -> String {
    let mut root = Cli::command();
    root.build();
    let mut page = INTRODUCTION.to_owned();
    paragraphs(&mut page, &root);
    page.push_str("| command | |\n|---|---|\n");
    for command in visible(&root) {
        let _ = writeln!(page, "| [`mumba {0}`](#mumba-{0}) | {1} |", command.get_name(), about(command));
    }
    page.push_str("\n## Options of every command\n");
    arguments(&mut page, root.get_arguments().filter(|argument| argument.is_global_set()));
    for command in visible(&root) {
        describe(&mut page, command, "mumba");
    }
    page.push_str("\n## Exit codes\n\n| code | |\n|---|---|\n");
    for line in exit::help().lines().skip(1) {
        if let Some((code, meaning)) = line.trim().split_once("  ") {
            let _ = writeln!(page, "| {code} | {meaning} |");
        }
    }
    page
}

fn visible(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|below| !below.is_hide_set() && below.get_name() != "help")
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

/// The long description, without the summary that begins it.
fn paragraphs(page: &mut String, command: &Command) {
    let text = command.get_long_about().or(command.get_about()).map(ToString::to_string).unwrap_or_default();
    for (index, paragraph) in text.split("\n\n").enumerate() {
        let stop = if index == 0 && !paragraph.ends_with('.') { "." } else { "" };
        let _ = writeln!(page, "{}{stop}\n", paragraph.trim());
    }
}

fn describe(page: &mut String, command: &Command, above: &str) {
    let name = format!("{above} {}", command.get_name());
    let _ = writeln!(page, "\n## {name}\n");
    paragraphs(page, command);
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim().to_owned();
    let _ = writeln!(page, "```text\n{usage}\n```");
    arguments(page, command.get_arguments().filter(|argument| !argument.is_global_set()));
    for below in visible(command) {
        describe(page, below, &name);
    }
}

fn arguments<'a>(page: &mut String, arguments: impl Iterator<Item = &'a Arg>) {
    let mut rows = String::new();
    for argument in arguments
        .filter(|argument| !argument.is_hide_set() && !matches!(argument.get_id().as_str(), "help" | "version"))
    {
        let help = argument.get_long_help().or(argument.get_help()).map(ToString::to_string).unwrap_or_default();
        let help = help.replace("\n\n", "<br>").replace('\n', " ").replace('|', "\\|");
        let default: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        let default = match default.join(" ") {
            none if none.is_empty() || !argument.get_action().takes_values() => String::new(),
            some => format!(" [default: {some}]"),
        };
        let values: Vec<_> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        let takes_value = matches!(argument.get_action(), ArgAction::Set | ArgAction::Append);
        let values = if takes_value && !values.is_empty() { format!(": {}", values.join(", ")) } else { String::new() };
        let _ = writeln!(rows, "| `{}` | {help}{values}{default} |", written(argument).replace('|', "\\|"));
    }
    if !rows.is_empty() {
        let _ = writeln!(page, "\n| | |\n|---|---|\n{}", rows.trim_end());
    }
}

/// How the argument is typed, such as `-o, --output <FILE>`.
fn written(argument: &Arg) -> String {
    let names =
        [argument.get_short().map(|short| format!("-{short}")), argument.get_long().map(|long| format!("--{long}"))];
    let names = names.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let values = argument.get_value_names().unwrap_or_default().iter().map(ToString::to_string).collect::<Vec<_>>();
    let takes_value = matches!(argument.get_action(), ArgAction::Set | ArgAction::Append);
    match (names.is_empty(), takes_value) {
        (true, _) if argument.is_last_set() => format!("-- <{}>...", values.join(" ")),
        (true, _) if argument.is_required_set() => format!("<{}>", values.join(" ")),
        (true, _) => format!("[{}]", values.join(" ")),
        (false, true) => format!("{names} <{}>", values.join(" ")),
        (false, false) => names,
    }
}

#[test]
fn the_reference_of_the_command_line_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/cli.md");
    let fresh = page();
    if std::env::var_os("MUMBA_WRITE_DOCS").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(fresh == stored, "docs/reference/cli.md is stale: MUMBA_WRITE_DOCS=1 cargo test -p mumba reference");
}
