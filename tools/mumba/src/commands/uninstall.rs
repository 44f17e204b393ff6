//! `mumba uninstall`

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use mumba_client::host::{App as HostApp, GetAppRequest, UninstallRequest};
use mumba_client::request;
use serde_json::json;

use super::{COPYING, QUICK};
use crate::cli::UninstallArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::App;
use crate::text::safe;

pub(crate) async fn run(args: UninstallArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    // First what it is about: a mistyped name must not be asked about.
    let found = client.apps().get_app(request(GetAppRequest { app: args.app }, QUICK)).await?.into_inner();
    let app = found.app.unwrap_or_default();
    let loses_data = !args.keep_data;
    if loses_data && !args.yes && !confirm(&app)? {
        context.output.note("Nothing was removed.");
        return Ok(Exit::Success);
    }
    let uninstall = UninstallRequest { app: app.id, keep_data: args.keep_data };
    let response = {
        let _progress = context.output.progress("Removing");
        client.apps().uninstall(request(uninstall, COPYING)).await?.into_inner()
    };
    let app = response.app.unwrap_or_default();
    if context.output.is_json() {
        context.output.json(&json!({"app": App::from(app), "data_kept": args.keep_data}))?;
    } else {
        let data = if args.keep_data { "; its data is kept" } else { " and its data" };
        context.output.line(format_args!("Removed {STRONG}{}{STRONG:#}{data}", safe(&app.name)))?;
    }
    Ok(Exit::Success)
}

/// Asks the person at the terminal. Where there is none, nobody can agree.
fn confirm(app: &HostApp) -> Result<bool> {
    let name = safe(&app.name);
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return Err(Error::usage(format!(
            "removing {name} removes what it stored: agree with --yes, or keep the data with --keep-data"
        )));
    }
    let mut stderr = anstream::stderr().lock();
    write!(stderr, "Remove {STRONG}{name}{STRONG:#} and everything it stored? [y/N] ")?;
    stderr.flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}
