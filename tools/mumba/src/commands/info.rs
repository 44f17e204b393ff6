//! `mumba info`

use mumba_client::host::{App as HostApp, GetAppRequest, ServiceStatus};
use mumba_client::request;

use super::{QUICK, status, update};
use crate::cli::AppArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::WARNING;
use crate::shapes::{self, App};
use crate::{table, text, units};

pub(crate) async fn run(args: AppArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let response = client.apps().get_app(request(GetAppRequest { app: args.app }, QUICK)).await?.into_inner();
    let app = response.app.unwrap_or_default();
    if context.output.is_json() {
        context.output.json(&App::from(app))?;
        return Ok(Exit::Success);
    }
    for line in lines(&app) {
        context.output.line(line)?;
    }
    if !app.views.is_empty() {
        context.output.line("")?;
        context.output.table(&status::view_table(&app.views))?;
    }
    if let Some(warning) = &app.key_warning {
        context.output.line(update::key_warning(&app.name, warning))?;
    }
    for notice in &app.notices {
        context.output.line(format_args!("{WARNING}note:{WARNING:#} {}", text::safe(notice)))?;
    }
    Ok(Exit::Success)
}

fn lines(app: &HostApp) -> Vec<String> {
    let identity = if app.development { "development (installed from a folder)" } else { "published" };
    table::pairs(&[
        ("Name", app.name.clone()),
        ("Title", app.title.clone()),
        ("Version", app.version.clone()),
        ("About", app.description.clone()),
        ("Id", app.id.clone()),
        ("Identity", identity.into()),
        ("Origin", app.origin.clone()),
        ("View", app.view_kind.clone()),
        ("Service", app.service.as_ref().map(describe_service).unwrap_or_default()),
        ("Uses", app.service.as_ref().map(describe_usage).unwrap_or_default()),
        ("Confined by", app.service.as_ref().map(describe_layers).unwrap_or_default()),
        ("Package", app.package_dir.clone()),
        ("Data", app.data_dir.clone()),
        ("Size", units::bytes(app.size_bytes)),
        ("Installed", units::date_time(app.installed_at_ms)),
        ("Update", app.update.as_ref().map(update::available).unwrap_or_default()),
    ])
}

/// A service in a line, such as "ready, process 71, for 3 min, restarted 2 times".
pub(super) fn describe_service(service: &ServiceStatus) -> String {
    let mut parts = vec![shapes::service_state(service).to_owned()];
    if service.pid != 0 {
        parts.push(format!("process {}", service.pid));
    }
    if service.since_ms != 0 {
        parts.push(format!("for {}", units::ago_ms(service.since_ms)));
    }
    match service.restarts {
        0 => {}
        1 => parts.push("restarted once".into()),
        times => parts.push(format!("restarted {times} times")),
    }
    if !service.last_error.is_empty() {
        parts.push(format!("last error: {}", service.last_error));
    }
    parts.join(", ")
}

/// What a service uses, such as "12 MiB of 1 GiB of memory, 3 processes"; empty for one that does not run.
pub(super) fn describe_usage(service: &ServiceStatus) -> String {
    if service.processes == 0 {
        return String::new();
    }
    let processes =
        if service.processes == 1 { "1 process".into() } else { format!("{} processes", service.processes) };
    format!("{} of memory, {processes}", describe_memory(service))
}

/// Its memory, such as "12 MiB of 1 GiB".
pub(super) fn describe_memory(service: &ServiceStatus) -> String {
    match (service.memory_bytes, service.memory_limit_bytes) {
        (0, _) => String::new(),
        (used, 0) => units::bytes(used),
        (used, most) => format!("{} of {}", units::bytes(used), units::bytes(most)),
    }
}

/// What confines a service, and what is missing.
fn describe_layers(service: &ServiceStatus) -> String {
    let in_force: Vec<&str> =
        service.layers.iter().filter(|layer| layer.in_force).map(|layer| layer.name.as_str()).collect();
    let missing = service.layers.iter().filter(|layer| !layer.in_force);
    let missing: Vec<String> = missing.map(|layer| format!("without {}: {}", layer.name, layer.detail)).collect();
    let in_force = if in_force.is_empty() && !missing.is_empty() { "nothing".to_owned() } else { in_force.join(", ") };
    [in_force].into_iter().chain(missing).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use mumba_client::host::ConfinementLayer;

    use super::*;

    #[test]
    fn the_layers_of_a_service_and_what_it_uses_are_described_in_a_line_each() {
        let layer = |name: &str, in_force| ConfinementLayer {
            name: name.into(),
            in_force,
            detail: "no cgroups".into(),
            ..Default::default()
        };
        let mut service = ServiceStatus::default();
        assert_eq!((describe_layers(&service), describe_usage(&service)), (String::new(), String::new()));
        service.layers = vec![layer("namespaces", true), layer("seccomp", true), layer("limits", false)];
        assert_eq!(describe_layers(&service), "namespaces, seccomp; without limits: no cgroups");
        service.layers = vec![layer("namespaces", false)];
        assert_eq!(describe_layers(&service), "nothing; without namespaces: no cgroups");
        service.memory_bytes = 5 << 20;
        service.processes = 2;
        assert!(describe_usage(&service).ends_with("of memory, 2 processes"));
        service.memory_limit_bytes = 1 << 30;
        assert!(describe_usage(&service).contains(" of 1"), "{}", describe_usage(&service));
    }

    #[test]
    fn a_service_is_described_in_a_line() {
        let mut service = ServiceStatus { pid: 71, restarts: 2, since_ms: units::now_ms() - 500, ..Default::default() };
        service.set_state(mumba_client::host::service_status::State::Ready);
        assert_eq!(describe_service(&service), "ready, process 71, for 0 s, restarted 2 times");
    }
}
