//! Commands about what the user lets apps do.

use clap::{Args, ValueEnum};

/// Show or change what an app may do
///
/// Without more it lists what the app asks for, why, and how that stands. A change is in force at once, also for what
/// runs; what is denied or reset ends at once.
#[derive(Debug, Args)]
pub(crate) struct PermissionsArgs {
    /// Name or id of the app
    pub(crate) app: String,
    /// What to do
    pub(crate) action: Option<Action>,
    /// Permissions, such as camera, network or call:notes [default: all that the app asks for]
    #[arg(value_name = "KEY", requires = "action")]
    pub(crate) keys: Vec<String>,
}

/// What to do with permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Action {
    /// Let the app do it
    Grant,
    /// Do not let it
    Deny,
    /// Ask when the app uses it
    Reset,
}

/// Answer the questions of apps that wait for you
///
/// Answers are read from standard input. A question that nobody answers within a minute is denied for now.
#[derive(Debug, Args)]
pub(crate) struct PromptsArgs {
    /// Name or id of the app [default: all apps]
    pub(crate) app: Option<String>,
    /// Go on with questions to come, until Ctrl-C
    #[arg(short, long)]
    pub(crate) watch: bool,
}

/// Show what was asked, granted, denied and used
#[derive(Debug, Args)]
pub(crate) struct AuditArgs {
    /// Name or id of the app; the whole id also of one that was removed [default: all apps]
    pub(crate) app: Option<String>,
    /// Go on with what happens, until Ctrl-C
    #[arg(short, long)]
    pub(crate) follow: bool,
    /// How many lines of the past
    #[arg(short = 'n', long, value_name = "LINES", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) lines: u32,
}

/// Show or choose which app provides a common API
#[derive(Debug, Args)]
pub(crate) struct ProvidersArgs {
    /// The API, such as mail.v1 [default: all]
    pub(crate) api: Option<String>,
    /// Name or id of the app that is to provide it
    pub(crate) app: Option<String>,
    /// Take the choice back: you are asked when an app uses the API
    #[arg(long, requires = "api", conflicts_with = "app")]
    pub(crate) reset: bool,
}

/// What is granted without a question.
#[derive(Debug, Args)]
pub(crate) struct GrantOptions {
    /// Grant these permissions without asking: all, or keys as in `mumba permissions`
    #[arg(long, value_name = "all|KEY,...", value_delimiter = ',')]
    pub(crate) grant: Vec<String>,
    /// Deny everything else that the app asks for, without asking
    #[arg(long)]
    pub(crate) deny: bool,
}
