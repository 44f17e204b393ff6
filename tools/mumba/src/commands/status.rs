//! `mumba status`

use mumba_client::host::{App as HostApp, DisplayMode, GetHostResponse, ListAppsRequest, View as HostView};
use mumba_client::{Client, ClientError, request};
use serde_json::json;

use super::{QUICK, info};
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::FAINT;
use crate::shapes::{self, App, Host};
use crate::table::{self, Table};
use crate::units;

pub(crate) async fn run(context: &Context) -> Result<Exit> {
    let Some(client) = running(context).await? else {
        return not_running(context);
    };
    let host = client.identity().await?;
    let apps = client.apps().list_apps(request(ListAppsRequest {}, QUICK)).await?.into_inner().apps;
    if context.output.is_json() {
        let apps: Vec<App> = apps.into_iter().map(App::from).collect();
        context.output.json(&json!({"running": true, "host": Host::from(host), "apps": apps}))?;
        return Ok(Exit::Success);
    }
    for line in host_lines(&host) {
        context.output.line(line)?;
    }
    context.output.line("")?;
    if apps.is_empty() {
        context.output.line(format_args!("{FAINT}No app is installed.{FAINT:#}"))?;
        return Ok(Exit::Success);
    }
    context.output.table(&app_table(&apps))?;
    let views: Vec<HostView> = apps.into_iter().flat_map(|app| app.views).collect();
    if !views.is_empty() {
        context.output.line("")?;
        context.output.table(&view_table(&views))?;
    }
    Ok(Exit::Success)
}

/// The host, if one runs.
pub(super) async fn running(context: &Context) -> Result<Option<Client>> {
    match Client::connect(&context.home()?).await {
        Ok(client) => Ok(Some(client)),
        Err(ClientError::NotRunning { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Says that none does.
fn not_running(context: &Context) -> Result<Exit> {
    if context.output.is_json() {
        context.output.json(&json!({"running": false, "host": null, "apps": []}))?;
    } else {
        context.output.line("The host is not running.")?;
    }
    Ok(Exit::NotRunning)
}

/// The host, for people.
pub(super) fn host_lines(host: &GetHostResponse) -> Vec<String> {
    let display = match host.display_mode() {
        DisplayMode::Windowed => "windows",
        DisplayMode::Offscreen => "off-screen",
        DisplayMode::Unspecified => "",
    };
    let crashes = match host.gpu_process_crashes {
        0 => String::new(),
        1 => "1 GPU process crashed".into(),
        count => format!("{count} GPU processes crashed"),
    };
    table::pairs(&[
        ("Host", format!("{}, process {}, for {}", host.version, host.pid, units::ago_ms(host.started_at_ms))),
        ("Display", display.into()),
        ("Graphics", host.graphics.clone()),
        ("Sandbox", if host.sandbox { "on".into() } else { "OFF: every app has your powers".into() }),
        ("CEF", host.cef_version.clone()),
        ("Trouble", crashes),
    ])
}

fn app_table(apps: &[HostApp]) -> Table {
    let mut table = Table::new(&[
        "APP",
        "VERSION",
        "SERVICE",
        "PROCESS",
        "PROCESSES",
        "MEMORY",
        "FOR",
        "RESTARTS",
        "VIEWS",
        "LAST ERROR",
    ]);
    for app in apps {
        let service = app.service.as_ref();
        let number = |number: u32| if number == 0 { String::new() } else { number.to_string() };
        table.row([
            app.name.clone(),
            app.version.clone(),
            service.map(|service| shapes::service_state(service).to_owned()).unwrap_or_default(),
            service.map(|service| number(service.pid)).unwrap_or_default(),
            service.map(|service| number(service.processes)).unwrap_or_default(),
            service.map(info::describe_memory).unwrap_or_default(),
            service
                .filter(|service| service.since_ms != 0)
                .map(|service| units::ago_ms(service.since_ms))
                .unwrap_or_default(),
            service.map(|service| number(service.restarts)).unwrap_or_default(),
            number(u32::try_from(app.views.len()).unwrap_or(u32::MAX)),
            // Of one that is well again `mumba info` tells it.
            service
                .filter(|service| service.pid == 0)
                .map(|service| first_line(&service.last_error))
                .unwrap_or_default(),
        ]);
    }
    table
}

/// What a table has room for of an error; the log has all of it.
fn first_line(error: &str) -> String {
    error.lines().next().unwrap_or_default().to_owned()
}

/// Views, for people.
pub(super) fn view_table(views: &[HostView]) -> Table {
    let mut table = Table::new(&["VIEW", "APP", "STATE", "SIZE", "DISPLAY", "TITLE", "ERROR"]);
    for view in views {
        table.row([
            view.id.clone(),
            view.app_name.clone(),
            shapes::view_state(view).into(),
            format!("{}x{}", view.width, view.height),
            shapes::display_mode(view.display_mode()).into(),
            view.title.clone(),
            first_line(&view.error),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_failed_view_the_table_has_one_line() {
        let view = HostView { error: "Its native module failed: why\n\nbacktrace:\n".into(), ..Default::default() };
        let text = view_table(&[view]).lines().join("\n");
        assert!(text.contains("failed: why") && !text.contains("backtrace"), "{text}");
    }

    #[test]
    fn a_host_without_its_sandbox_says_so_loudly() {
        let host = GetHostResponse { version: "0.1.0".into(), pid: 7, sandbox: false, ..Default::default() };
        let text = host_lines(&host).join("\n");
        assert!(text.contains("OFF"), "{text}");
        assert!(!text.contains("Trouble"), "{text}");
    }
}
