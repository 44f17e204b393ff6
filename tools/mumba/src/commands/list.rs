//! `mumba list`

use mumba_client::host::{App as HostApp, ListAppsRequest};
use mumba_client::request;
use serde_json::json;

use super::{QUICK, update};
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::{self, App};
use crate::table::Table;
use crate::units;

pub(crate) async fn run(context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let apps = client.apps().list_apps(request(ListAppsRequest {}, QUICK)).await?.into_inner().apps;
    if context.output.is_json() {
        let apps: Vec<App> = apps.into_iter().map(App::from).collect();
        context.output.json(&json!({"apps": apps}))?;
    } else if apps.is_empty() {
        context.output.note("No app is installed. `mumba install <folder>` installs one.");
    } else {
        context.output.table(&table(&apps))?;
        for app in &apps {
            if let Some(warning) = &app.key_warning {
                context.output.note(update::key_warning(&app.name, warning));
            }
        }
    }
    Ok(Exit::Success)
}

fn table(apps: &[HostApp]) -> Table {
    let mut table = Table::new(&["NAME", "VERSION", "TITLE", "VIEW", "SERVICE", "SIZE", "INSTALLED", "UPDATE", "ID"]);
    for app in apps {
        let installed =
            if app.running_from_folder { "under mumba run".into() } else { units::date_time(app.installed_at_ms) };
        table.row([
            app.name.clone(),
            app.version.clone(),
            app.title.clone(),
            app.view_kind.clone(),
            app.service.as_ref().map(|service| shapes::service_state(service).to_owned()).unwrap_or_default(),
            units::bytes(app.size_bytes),
            installed,
            app.update.as_ref().map(update::available).unwrap_or_default(),
            app.id.chars().take(8).collect(),
        ]);
    }
    table
}
