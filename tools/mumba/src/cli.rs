//! What can be typed: the single source of help, man pages and completions. Nothing here acts.

pub(crate) mod consent;
pub(crate) mod key;
pub(crate) mod peers;
pub(crate) mod release;
pub(crate) mod repo;

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use mumba_apps::manifest::AppName;

use self::consent::{AuditArgs, GrantOptions, PermissionsArgs, PromptsArgs, ProvidersArgs};
use self::key::KeyArgs;
use self::peers::PeersArgs;
use self::release::{PublishArgs, ReleasesArgs, RollbackArgs, SeedArgs, UnseedArgs, UpdateArgs, UseOptions};
use self::repo::{RepoArgs, SearchArgs};
use crate::exit;
use crate::template::{Service, View};

/// Run web applications whose code is native.
///
/// An app is a folder with a mumba.toml. All apps of a user run in one host process, which starts by itself when a
/// command needs it. Apps are named by their name (notes), their id, or an unambiguous beginning of the id; views by
/// their id (v3), or by their app when it has one view.
#[derive(Debug, Parser)]
#[command(
    name = "mumba",
    version,
    after_help = "`mumba help <command>` says more; `mumba help` lists the exit codes too.",
    after_long_help = exit::help(),
    arg_required_else_help = true,
    max_term_width = 100
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Print JSON: one object, or one object a line where output goes on
    ///
    /// Errors are then one object too, on standard error: {"error":{"reason":"APP_NOT_FOUND","message":"…"}}.
    #[arg(long, global = true, help_heading = "Options of every command")]
    pub(crate) json: bool,
    /// When to use colours; NO_COLOR is honoured
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColorWhen::Auto, help_heading = "Options of every command")]
    pub(crate) color: ColorWhen,
    /// Show errors in a window where there is a display and no terminal: for launchers
    #[arg(long, global = true, hide = true)]
    pub(crate) dialog: bool,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl ColorWhen {
    /// Makes it so for everything that this process prints.
    pub(crate) fn apply(self) {
        match self {
            ColorWhen::Auto => anstream::ColorChoice::Auto,
            ColorWhen::Always => anstream::ColorChoice::Always,
            ColorWhen::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    New(NewArgs),
    Run(RunArgs),
    Install(InstallArgs),
    Uninstall(UninstallArgs),
    List(ListArgs),
    Info(AppArgs),
    Launch(LaunchArgs),
    Open(OpenArgs),
    Close(CloseArgs),
    Start(StartArgs),
    Stop(StopArgs),
    Restart(RestartArgs),
    Status(StatusArgs),
    Logs(LogsArgs),
    Permissions(PermissionsArgs),
    Prompts(PromptsArgs),
    Providers(ProvidersArgs),
    Audit(AuditArgs),
    Publish(PublishArgs),
    Update(UpdateArgs),
    Releases(ReleasesArgs),
    Rollback(RollbackArgs),
    Seed(SeedArgs),
    Unseed(UnseedArgs),
    Peers(PeersArgs),
    Key(KeyArgs),
    Search(SearchArgs),
    Repo(RepoArgs),
    Screenshot(ScreenshotArgs),
    Eval(EvalArgs),
    Call(CallArgs),
    Describe(DescribeArgs),
    Doctor(DoctorArgs),
    Host(HostArgs),
    Version(VersionArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
}

/// Make a new app that works
///
/// The folder gets a manifest, a page, a service with an API and a route, their tests, and a Makefile that builds them. Its
/// README.md says what is needed for that.
#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    /// Folder to make; if it is there, it must be empty
    #[arg(value_hint = ValueHint::DirPath)]
    pub(crate) folder: PathBuf,
    /// What the service is written in
    #[arg(long, value_enum, value_name = "LANGUAGE", default_value_t = Service::Rust)]
    pub(crate) service: Service,
    /// What the view is written in
    #[arg(long, value_enum, value_name = "KIND", default_value_t = View::Web)]
    pub(crate) view: View,
    /// Name of the app: a letter a-z, then up to 38 of a-z, 0-9 and - [default: the folder's]
    #[arg(long, value_name = "NAME", value_parser = |text: &str| AppName::parse(text))]
    pub(crate) name: Option<AppName>,
}

/// Run a folder for development, with reload on change
///
/// The folder runs as it is, without being installed, until Ctrl-C. Its service is restarted and its views are
/// reloaded when files change; what the app writes and logs is printed. While it runs, `mumba eval` works on it.
#[derive(Debug, Args)]
pub(crate) struct RunArgs {
    /// Folder with a mumba.toml
    #[arg(value_hint = ValueHint::DirPath, default_value = ".")]
    pub(crate) folder: PathBuf,
    /// Open no view
    #[arg(long, conflicts_with_all = ["offscreen", "size", "path", "arguments"])]
    pub(crate) no_launch: bool,
    /// Grant everything that the app asks for, without asking
    #[arg(long)]
    pub(crate) grant_all: bool,
    #[command(flatten)]
    pub(crate) view: ViewOptions,
}

/// Options of the view that is opened.
#[derive(Debug, Args)]
pub(crate) struct ViewOptions {
    /// Draw off-screen, even where there is a display
    #[arg(long)]
    pub(crate) offscreen: bool,
    /// Size of the view in CSS pixels, such as 900x640 [default: the manifest's]
    #[arg(long, value_name = "WIDTHxHEIGHT")]
    pub(crate) size: Option<Size>,
    /// Path below the app's origin to open, such as /notes/7 [default: the manifest's start page]
    #[arg(long, value_name = "PATH", value_parser = path_below_origin)]
    pub(crate) path: Option<String>,
    /// Arguments for the app
    #[arg(last = true, value_name = "ARGUMENT")]
    pub(crate) arguments: Vec<String>,
}

/// Install an app by its address, from a folder, a file or a link
///
/// By address, the newest release that its publisher signed is fetched from those who have it; Ctrl-C stops, and installing again
/// goes on from there. From a .mumba file nobody else is needed; a magnet link names who has the release, and needs no DHT. A folder is copied, and the app gets a development identity that
/// depends on the folder's place. Installing again replaces the release and keeps the data. At a terminal you are asked about what
/// the app asks for; elsewhere nothing is granted.
#[derive(Debug, Args)]
pub(crate) struct InstallArgs {
    /// An address of 52 characters, mumba://ADDRESS, a .mumba or .magnet file, magnet:?…, or a folder with a mumba.toml
    #[arg(value_name = "ADDRESS|FILE|LINK|FOLDER", value_hint = ValueHint::AnyPath)]
    pub(crate) source: PathBuf,
    #[command(flatten)]
    pub(crate) usage: UseOptions,
    #[command(flatten)]
    pub(crate) permissions: GrantOptions,
}

/// Remove an app, with its data
#[derive(Debug, Args)]
pub(crate) struct UninstallArgs {
    /// Name or id of the app
    pub(crate) app: String,
    /// Keep what the app stored, for when it is installed again
    #[arg(long)]
    pub(crate) keep_data: bool,
    /// Do not ask
    #[arg(short, long)]
    pub(crate) yes: bool,
}

/// List the installed apps
#[derive(Debug, Args)]
pub(crate) struct ListArgs {}

/// Show everything about an app
#[derive(Debug, Args)]
pub(crate) struct AppArgs {
    /// Name or id of the app
    pub(crate) app: String,
}

/// Open a view of an app
///
/// Returns when the view has painted its first frame. An app with a service decides by itself what to open.
#[derive(Debug, Args)]
pub(crate) struct LaunchArgs {
    /// Name or id of the app
    pub(crate) app: String,
    /// Return at once, without waiting for the first frame
    #[arg(long)]
    pub(crate) no_wait: bool,
    /// Stay until the views are closed, and exit with 12 if one had crashed
    ///
    /// SIGINT (Ctrl-C), SIGTERM and SIGHUP close the views; a second one ends the command at once. Launchers of apps do this.
    #[arg(long, conflicts_with = "no_wait")]
    pub(crate) stay: bool,
    #[command(flatten)]
    pub(crate) view: ViewOptions,
}

/// Open a mumba:// link
///
/// Launches the installed app that the link names, at the link's path: mumba://ID/notes/7, where ID is the app's id. A link carries a path and
/// nothing else: no arguments. For an app that is not installed you are asked whether to install it; where nobody can be asked, nothing is
/// installed.
#[derive(Debug, Args)]
pub(crate) struct OpenArgs {
    /// The link
    #[arg(value_hint = ValueHint::Url)]
    pub(crate) link: String,
}

/// Close a view, or all views of an app
#[derive(Debug, Args)]
pub(crate) struct CloseArgs {
    /// Id of a view, or name or id of an app
    #[arg(value_name = "VIEW|APP")]
    pub(crate) target: String,
}

/// Start an app's service
///
/// Returns when the service is ready. Services start by themselves when something calls them.
#[derive(Debug, Args)]
pub(crate) struct StartArgs {
    /// Name or id of the app
    pub(crate) app: String,
}

/// Close an app's views and stop its service
#[derive(Debug, Args)]
pub(crate) struct StopArgs {
    /// Name or id of the app
    pub(crate) app: String,
}

/// Restart an app's service
///
/// Its views stay open. A service that has given up after too many failures is started anew.
#[derive(Debug, Args)]
pub(crate) struct RestartArgs {
    /// Name or id of the app
    pub(crate) app: String,
}

/// Show what runs
///
/// Does not start the host: where none runs, it says so and exits with 8.
#[derive(Debug, Args)]
pub(crate) struct StatusArgs {}

/// Show what apps and the host say
#[derive(Debug, Args)]
pub(crate) struct LogsArgs {
    /// Name or id of the app [default: all apps]
    pub(crate) app: Option<String>,
    /// Go on with lines to come, until Ctrl-C
    #[arg(short, long)]
    pub(crate) follow: bool,
    /// How many lines of the past
    #[arg(short = 'n', long, value_name = "LINES", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) lines: u32,
    /// The output of the host process itself, which is there even when no host runs
    #[arg(long, conflicts_with_all = ["app", "follow"])]
    pub(crate) host: bool,
}

/// Save a picture of a view as PNG
#[derive(Debug, Args)]
pub(crate) struct ScreenshotArgs {
    /// Id of a view, or name or id of an app that has one view
    #[arg(value_name = "VIEW|APP")]
    pub(crate) target: String,
    /// File to write; - is standard output [default: <VIEW|APP>.png]
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
}

/// Evaluate JavaScript in a view of an app under `mumba run`
///
/// Prints the value as JSON; a promise is waited for. Installed apps refuse this.
#[derive(Debug, Args)]
pub(crate) struct EvalArgs {
    /// Id of a view, or name or id of an app that has one view
    #[arg(value_name = "VIEW|APP")]
    pub(crate) target: String,
    /// The expression; - reads it from standard input
    #[arg(allow_hyphen_values = true)]
    pub(crate) expression: String,
    /// Do not wait for a promise
    #[arg(long)]
    pub(crate) no_await: bool,
}

/// Call a method of an app's API
///
/// Messages are JSON, after protobuf's own mapping, one a line in the output. A method that takes many messages takes them one after
/// another, from the argument or, with - or without an argument, from standard input as they come. An error of the method is
/// printed with its code, message and details, and the command exits with 13.
#[derive(Debug, Args)]
pub(crate) struct CallArgs {
    /// Name or id of the app
    pub(crate) app: String,
    /// The method, such as notes.v1.Notes/List; `mumba describe <app>` lists them
    #[arg(value_name = "SERVICE/METHOD")]
    pub(crate) method: String,
    /// The message as JSON; - reads it from standard input [default: {} where one message is taken]
    #[arg(value_name = "JSON", allow_hyphen_values = true)]
    pub(crate) message: Option<String>,
    /// Give up after so many seconds
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub(crate) timeout: Option<std::time::Duration>,
    /// Metadata for the service; may be given several times
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value)]
    pub(crate) metadata: Vec<(String, String)>,
    /// Print fields that have their default value too
    #[arg(long)]
    pub(crate) emit_defaults: bool,
}

/// Show the services, methods and messages of an app's API
///
/// As in a .proto file; with --json as data.
#[derive(Debug, Args)]
pub(crate) struct DescribeArgs {
    /// Name or id of the app
    pub(crate) app: String,
    /// A service, method (notes.v1.Notes/List), message or enum [default: all services]
    pub(crate) symbol: Option<String>,
}

/// Check that this machine can run the host
///
/// Says what to do about whatever is missing. Exits with 5 when something would stop the host.
#[derive(Debug, Args)]
pub(crate) struct DoctorArgs {}

/// Start, stop or look at the host process
#[derive(Debug, Args)]
pub(crate) struct HostArgs {
    #[command(subcommand)]
    pub(crate) command: HostCommand,
}

/// What to do with the host.
#[derive(Debug, Subcommand)]
pub(crate) enum HostCommand {
    /// Start the host, if it is not running
    Start(HostStartArgs),
    /// Close all views, stop all services and end the host
    Stop,
    /// Show the host process; exits with 8 where none runs
    Status,
    /// Let systemd start the host when something connects to it
    Unit(HostUnitArgs),
}

/// What to do with the units.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct HostUnitArgs {
    /// Print mumba.service and mumba.socket, for packagers
    #[arg(long)]
    pub(crate) print: bool,
    /// Write them to the user's units, and say how to enable them
    #[arg(long)]
    pub(crate) install: bool,
    /// Remove what --install wrote
    #[arg(long)]
    pub(crate) remove: bool,
}

/// Options of a host to be started.
#[derive(Debug, Args)]
pub(crate) struct HostStartArgs {
    /// Run without Chromium's sandbox: every app then has your powers
    ///
    /// Only for machines on which the sandbox cannot work, and for root.
    #[arg(long)]
    pub(crate) no_sandbox: bool,
    /// Draw off-screen, even where there is a display
    #[arg(long)]
    pub(crate) offscreen: bool,
}

/// Show the versions of the command and of the running host
#[derive(Debug, Args)]
pub(crate) struct VersionArgs {}

/// Print the completions for a shell
///
/// For bash: mumba completions bash > ~/.local/share/bash-completion/completions/mumba
#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// The shell
    pub(crate) shell: Shell,
}

/// Print the manual page, or write the pages of all commands
#[derive(Debug, Args)]
#[command(hide = true)]
pub(crate) struct ManArgs {
    /// Folder for mumba.1 and one page for each command
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) folder: Option<PathBuf>,
}

/// A size in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl FromStr for Size {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Size, Self::Err> {
        const WRONG: &str = "give width and height between 1 and 16384, such as 900x640";
        let (width, height) = text.split_once(['x', 'X']).ok_or(WRONG)?;
        let side = |text: &str| text.parse().ok().filter(|side| (1..=16384).contains(side)).ok_or(WRONG);
        Ok(Size { width: side(width)?, height: side(height)? })
    }
}

fn path_below_origin(text: &str) -> Result<String, &'static str> {
    // Two slashes would begin the name of another host.
    if text.starts_with('/') && !text.starts_with("//") {
        Ok(text.to_owned())
    } else {
        Err("give a path such as /notes/7")
    }
}

fn seconds(text: &str) -> Result<std::time::Duration, &'static str> {
    let seconds = text.parse().ok().and_then(|seconds| std::time::Duration::try_from_secs_f64(seconds).ok());
    seconds.filter(|seconds| seconds.as_millis() > 0).ok_or("give a number of seconds, such as 5 or 0.5")
}

fn name_and_value(text: &str) -> Result<(String, String), &'static str> {
    let (name, value) = text.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or("write NAME=VALUE")?;
    Ok((name.to_lowercase(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    fn parse(line: &str) -> Result<Cli, clap::Error> {
        Cli::try_parse_from(line.split_whitespace())
    }

    fn each_command(visit: &mut impl FnMut(&clap::Command)) {
        fn walk(command: &clap::Command, visit: &mut impl FnMut(&clap::Command)) {
            visit(command);
            command.get_subcommands().for_each(|below| walk(below, visit));
        }
        walk(&Cli::command(), visit);
    }

    #[test]
    fn the_definition_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_and_argument_is_documented_and_renders() {
        each_command(&mut |command| {
            let name = command.get_name().to_owned();
            assert!(command.get_about().is_some(), "{name}");
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{name}: {}", argument.get_id());
            }
            let mut command = command.clone();
            assert!(!command.render_help().to_string().is_empty());
            assert!(!command.render_long_help().to_string().is_empty());
        });
    }

    #[test]
    fn summaries_are_one_line_and_do_not_end_in_a_full_stop() {
        each_command(&mut |command| {
            let about = command.get_about().unwrap().to_string();
            assert!(about.len() <= 72 && !about.contains('\n'), "{about}");
            if command.get_name() != "mumba" {
                assert!(!about.ends_with('.'), "{about}");
            }
        });
    }

    #[test]
    fn a_mistyped_command_gets_a_suggestion() {
        let error = parse("mumba lanch notes").unwrap_err().to_string();
        assert!(error.contains("'launch'"), "{error}");
        let error = parse("mumba list --jsn").unwrap_err().to_string();
        assert!(error.contains("'--json'"), "{error}");
    }

    #[test]
    fn options_of_every_command_stand_anywhere() {
        assert!(parse("mumba --json list").unwrap().global.json);
        assert!(parse("mumba host status --json").unwrap().global.json);
    }

    #[test]
    fn arguments_of_the_app_come_after_two_dashes() {
        let Command::Launch(launch) = parse("mumba launch notes --size 800x600 -- --json x").unwrap().command else {
            panic!("launch");
        };
        assert_eq!(launch.view.arguments, ["--json", "x"]);
        assert_eq!(launch.view.size, Some(Size { width: 800, height: 600 }));
    }

    #[test]
    fn sizes_and_paths_are_checked() {
        for wrong in ["800", "0x5", "5x0", "x", "1x2x3", "20000x10", "-1x5"] {
            assert!(wrong.parse::<Size>().is_err(), "{wrong}");
        }
        assert!(path_below_origin("/a?b#c").is_ok());
        assert!(parse("mumba launch notes --stay --no-wait").is_err());
        assert!(parse("mumba host unit").is_err());
        assert!(path_below_origin("a").is_err());
        assert!(path_below_origin("//evil.example/").is_err());
    }
}
