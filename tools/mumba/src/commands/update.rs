//! `mumba update`

use mumba_client::Client;
use mumba_client::host::{
    App as HostApp, AppUpdate, CheckUpdatesRequest, CheckedApp, GetAppRequest, InstallAddressRequest, InstallDone,
    KeyWarning, ListAppsRequest,
};
use mumba_client::request;
use serde_json::json;

use super::{COPYING, QUICK, fetching};
use crate::cli::release::{UpdateArgs, UseOptions};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::App;
use crate::text::safe;
use crate::units;

pub(crate) async fn run(args: UpdateArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let apps = match args.app {
        Some(app) => {
            let app = client.apps().get_app(request(GetAppRequest { app }, QUICK)).await?.into_inner();
            let app = app.app.unwrap_or_default();
            if app.development {
                let message = format!(
                    "{} was installed from a folder: `mumba install {}` installs it anew from there",
                    safe(&app.name),
                    "<folder>"
                );
                return Err(Error::new(Exit::Conflict, "APP_NOT_FOUND", message));
            }
            vec![app]
        }
        None => {
            let list = client.apps().list_apps(request(ListAppsRequest {}, QUICK)).await?.into_inner();
            list.apps.into_iter().filter(|app| !app.development).collect()
        }
    };
    if apps.is_empty() {
        context.output.note("No app was installed by address.");
    }
    if args.check {
        return check(&client, &apps, context).await;
    }
    // One that fails does not keep the others from their update.
    let mut failed = None;
    let mut done = Vec::new();
    for app in apps {
        match update(&client, &app, args.usage, context).await {
            Ok(updated) => done.push(updated),
            Err(error) => {
                context.output.note(format_args!("{}: {}", safe(&app.name), error.message));
                failed.get_or_insert(error);
            }
        }
    }
    if context.output.is_json() {
        context.output.json(&json!({"apps": done.into_iter().map(shape).collect::<Vec<_>>()}))?;
    }
    failed.map_or(Ok(Exit::Success), Err)
}

async fn update(client: &Client, app: &HostApp, usage: UseOptions, context: &Context) -> Result<InstallDone> {
    let UseOptions { now, again, despite_key_warning } = usage;
    let wanted = InstallAddressRequest { address: app.id.clone(), only_update: true, now, again, despite_key_warning };
    let events = client.distribution().install_address(wanted).await?.into_inner();
    let done = fetching::follow(events, context).await?;
    if !context.output.is_json() {
        say(app, &done, context)?;
    }
    if let Some(warning) = done.app.as_ref().and_then(|app| app.key_warning.as_ref()) {
        context.output.note(key_warning(&app.name, warning));
    }
    Ok(done)
}

/// Looks for newer releases and installs nothing.
async fn check(client: &Client, apps: &[HostApp], context: &Context) -> Result<Exit> {
    let mut checked = Vec::new();
    for app in apps {
        let wanted = request(CheckUpdatesRequest { app: app.id.clone() }, COPYING);
        let _progress = context.output.progress(format_args!("Looking for newer releases of {}", safe(&app.name)));
        checked.extend(client.distribution().check_updates(wanted).await?.into_inner().apps);
    }
    let exit = match () {
        () if checked.iter().any(|one| !one.problem.is_empty() && !one.nobody_answered) => Exit::Failure,
        () if checked.iter().any(|one| one.nobody_answered) => Exit::NobodyAnswered,
        () => Exit::Success,
    };
    if context.output.is_json() {
        let shape = |one: CheckedApp| {
            json!({
                "app": App::from(one.app.unwrap_or_default()),
                "problem": one.problem,
                "nobody_answered": one.nobody_answered,
            })
        };
        context.output.json(&json!({"apps": checked.into_iter().map(shape).collect::<Vec<_>>()}))?;
        return Ok(exit);
    }
    for CheckedApp { app, problem, .. } in checked {
        let app = app.unwrap_or_default();
        let name = safe(&app.name);
        if !problem.is_empty() {
            context.output.note(format_args!("{name}: {}", safe(&problem)));
        } else {
            let version = safe(&app.version);
            context.output.line(match &app.update {
                None => format!("{STRONG}{name}{STRONG:#} {version} is the newest release"),
                Some(update) => format!("{STRONG}{name}{STRONG:#} {version}: {}", available(update)),
            })?;
        }
        if let Some(warning) = &app.key_warning {
            context.output.note(key_warning(&app.name, warning));
        }
    }
    Ok(exit)
}

/// A newer release in a few words.
pub(super) fn available(update: &AppUpdate) -> String {
    let version = safe(&update.version);
    if update.staged { format!("{version} at its next start") } else { format!("{version} is there") }
}

/// What a person is told when two hold a publisher's key.
pub(super) fn key_warning(app: &str, warning: &KeyWarning) -> String {
    format!(
        "warning: two hold the key of the publisher of {app}: {}. Noticed {} ago. Ask the publisher by another way which releases are \
         theirs; the app is not updated until `mumba update {app} --despite-key-warning`.",
        safe(&warning.why),
        units::ago_ms(warning.since_ms),
        app = safe(app),
    )
}

fn say(former: &HostApp, done: &InstallDone, context: &Context) -> Result<()> {
    let name = safe(&former.name);
    if done.up_to_date {
        let when = if done.staged {
            "; the newest release comes into use at its next start"
        } else {
            " is the newest release"
        };
        return context.output.line(format_args!("{STRONG}{name}{STRONG:#} {}{when}", safe(&former.version)));
    }
    let saved = format!(
        "{} fetched, {} taken from what was here",
        units::bytes(done.received_bytes),
        units::bytes(done.reused_bytes)
    );
    if done.staged {
        return context.output.line(format_args!("{STRONG}{name}{STRONG:#} changes at its next start ({saved})"));
    }
    let version = done.app.as_ref().map_or(String::new(), |app| app.version.clone());
    context.output.line(format_args!(
        "Updated {STRONG}{name}{STRONG:#} from {} to {} ({saved})",
        safe(&former.version),
        safe(&version)
    ))
}

/// An install as scripts want it.
pub(super) fn shape(done: InstallDone) -> serde_json::Value {
    json!({
        "app": App::from(done.app.unwrap_or_default()),
        "replaced": done.replaced,
        "up_to_date": done.up_to_date,
        "staged": done.staged,
        "reused_bytes": done.reused_bytes,
        "received_bytes": done.received_bytes,
    })
}
