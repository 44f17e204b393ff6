//! Commands about the peers of apps.

use clap::Args;

/// Show who else runs services of an app
///
/// Those who have the app by the same address tell each other which of its public services run at their place, if the app asks for the permission
/// "peers" and they granted it. That a peer runs something is its own word. Where you are hidden yourself, it says why.
#[derive(Debug, Args)]
pub(crate) struct PeersArgs {
    /// Name, id or address of the app
    pub(crate) app: String,
    /// Go on, and print the list again when it changes, until Ctrl-C
    #[arg(short, long)]
    pub(crate) watch: bool,
}
