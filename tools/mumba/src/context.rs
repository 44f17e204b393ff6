//! What every command works with: the folders, the host, the output.

use mumba_client::{Client, DisplayEnvironment, StartOptions};
use mumba_home::Home;

use crate::error::Result;
use crate::output::Output;
use crate::text::safe;

/// What every command works with.
pub(crate) struct Context {
    pub(crate) output: Output,
    /// A launcher runs the command: where there is no terminal, its user is spoken to in windows.
    pub(crate) dialog: bool,
}

impl Context {
    pub(crate) fn new(json: bool, dialog: bool) -> Context {
        Context { output: Output::new(json), dialog }
    }

    /// The folders.
    pub(crate) fn home(&self) -> Result<Home> {
        Ok(Home::from_env()?)
    }

    /// The host that runs.
    pub(crate) async fn connect(&self) -> Result<Client> {
        Ok(Client::connect(&self.home()?).await?)
    }

    /// The host, which is started where none runs.
    pub(crate) async fn connect_or_start(&self) -> Result<Client> {
        Ok(self.start(&StartOptions::default()).await?.0)
    }

    /// The host, started with `options` where none runs; and whether it was.
    pub(crate) async fn start(&self, options: &StartOptions) -> Result<(Client, bool)> {
        let home = self.home()?;
        let _progress = self.output.progress("Waiting for the host");
        Ok(Client::start(&home, options).await?)
    }

    /// Where views are to be drawn: on the caller's display, or off-screen, which is said once where nobody asked
    /// for it.
    pub(crate) fn display(&self, offscreen: bool) -> Display {
        if offscreen {
            return Display { offscreen, environment: DisplayEnvironment::default() };
        }
        let (environment, errors) = DisplayEnvironment::of_this_process().reachable();
        let has_display = environment.has_display();
        if !has_display {
            let why: Vec<String> = errors.iter().map(|error| safe(&error.to_string()).into_owned()).collect();
            let why = if why.is_empty() { "no display".to_owned() } else { why.join("; ") };
            self.output.note(format_args!("Drawing off-screen ({why}); `mumba screenshot` shows it."));
        }
        Display { offscreen: !has_display, environment }
    }
}

/// Where views are to be drawn.
pub(crate) struct Display {
    pub(crate) offscreen: bool,
    pub(crate) environment: DisplayEnvironment,
}
