//! The host in the user's session: the tray, and notifications of what nobody would see otherwise.
//!
//! Only a host with a display has a session to speak of, and only one that serves the user's own desktop speaks.

use std::sync::Arc;
use std::time::Duration;

use mumba_apps::{App, AppId};
use mumba_desktop::session::{MeteredNetwork, Notification, Tray, TrayApp, TrayCommand, notify};
use mumba_distribution::Distribution;
use mumba_gpu::Display;
use mumba_proto::host::update_event::Kind;
use mumba_proto::host::{LaunchOptions, UpdateEvent};
use mumba_services::{ServiceEvent, ServiceState};
use tokio::sync::{broadcast, mpsc};

use crate::host::{Ending, Host};
use crate::launch::{self, DISPLAY_VARIABLES};
use crate::logs::Level;
use crate::services;

/// How often NetworkManager is looked for while it is not there.
const NETWORK_AGAIN: Duration = Duration::from_secs(300);
/// Commands from the tray that may wait.
const QUEUE: usize = 16;

/// Whether there is a session to speak of.
pub fn is_there(host: &Host) -> bool {
    host.registrar.is_some() && host.display != Display::Offscreen
}

/// Follows the host's apps until it ends.
pub async fn follow(host: Arc<Host>) {
    if !is_there(&host) {
        return;
    }
    let (commands, mut clicked) = mpsc::channel(QUEUE);
    let tray = Tray::start(commands).await;
    let tray = tray.inspect_err(|error| tracing::info!(%error, "there is no tray")).ok();
    let mut views = host.views.changes();
    let mut services = host.services.subscribe();
    let mut updates = host.checks.events();
    let mut shown = Vec::new();
    loop {
        tokio::select! {
            change = views.recv() => if matches!(change, Err(broadcast::error::RecvError::Closed)) { break },
            change = services.recv() => match change {
                Ok(event) => service_changed(&host, event),
                Err(broadcast::error::RecvError::Closed) => break,
                Err(broadcast::error::RecvError::Lagged(_)) => {}
            },
            event = updates.recv() => if let Ok(event) = event {
                update_told(&host, event);
            },
            Some(command) = clicked.recv() => {
                let acting = Arc::clone(&host);
                host.tokio.spawn(async move { act(&acting, command).await });
            }
            _ = host.ended() => break,
        }
        let running = running(&host);
        if let Some(tray) = &tray
            && running != shown
        {
            tray.show(running.clone()).await;
            shown = running;
        }
    }
    if let Some(tray) = tray {
        tray.stop().await;
    }
}

/// The apps that have a view or a service that runs.
fn running(host: &Host) -> Vec<TrayApp> {
    let runs = |id: &AppId| {
        let service = host.services.status(&id.to_string()).map(|status| status.state);
        !host.views.of_app(id).is_empty() || matches!(service, Some(ServiceState::Ready | ServiceState::Starting))
    };
    let apps = host.apps.list();
    let running = apps.iter().filter(|app| runs(&app.id));
    running.map(|app| TrayApp { id: app.id.to_string(), title: app.title().to_owned() }).collect()
}

/// What becomes of an app's releases without its user asking.
fn update_told(host: &Arc<Host>, event: UpdateEvent) {
    let Some(app) = event.app.as_ref().and_then(|app| host.find_app(&app.id).ok()) else { return };
    let update = event.app.as_ref().and_then(|app| app.update.clone()).unwrap_or_default();
    let (title, body) = match event.kind() {
        Kind::Found => (
            format!("There is a new version of {}", app.title()),
            format!("'mumba update {}' installs version {}.", app.name(), update.version),
        ),
        Kind::Installed if update.staged => (
            format!("A new version of {} is here", app.title()),
            format!("Version {} comes into use at its next start.", update.version),
        ),
        Kind::Failed => (format!("{} could not be updated", app.title()), event.detail.clone()),
        Kind::KeyWarning => (
            format!("Two hold the key of the publisher of {}", app.title()),
            format!(
                "Ask the publisher by another way which releases are theirs. It is not updated until you say so; 'mumba info {}' says \
                 more.",
                app.name()
            ),
        ),
        _ => return,
    };
    show(host, app, title, body);
}

/// A service that has given up is nothing that a person would notice before it is too late.
fn service_changed(host: &Arc<Host>, event: ServiceEvent) {
    if event.status.state != ServiceState::Failed {
        return;
    }
    let Some(app) = AppId::parse(&event.app_id).ok().and_then(|id| host.apps.get(&id)) else { return };
    let title = format!("{} has stopped", app.title());
    let why = if event.status.last_error.is_empty() { "it ended too often" } else { &event.status.last_error };
    let body = format!("Its service is not started again: {why}. 'mumba restart {}' tries once more.", app.name());
    show(host, app, title, body);
}

/// Shows a notification about an app.
fn show(host: &Arc<Host>, app: Arc<App>, title: String, body: String) {
    let host = Arc::clone(host);
    tokio::spawn(async move {
        let app_id = app.id.to_string();
        let notification = Notification { app_id: &app_id, app: app.title(), title: &title, body: &body };
        if let Err(error) = notify(notification).await {
            host.log_app(&app, Level::Debug, &format!("nobody could be notified: {error}"));
        }
    });
}

/// Follows whether the network is paid by volume, for as long as the host lives.
pub async fn follow_network(distribution: Distribution) {
    loop {
        match MeteredNetwork::follow().await {
            Ok(Some(mut network)) => {
                distribution.set_metered(network.is_metered()).await;
                while let Some(is_metered) = network.changed().await {
                    distribution.set_metered(is_metered).await;
                }
                distribution.set_metered(false).await;
            }
            Ok(None) => {}
            Err(error) => tracing::debug!(%error, "it is not known whether the network is metered"),
        }
        tokio::time::sleep(NETWORK_AGAIN).await;
    }
}

async fn act(host: &Arc<Host>, command: TrayCommand) {
    match command {
        TrayCommand::Open(id) => {
            let Ok(app) = host.find_app(&id) else { return };
            let variable = |name: &str| Some((name.to_owned(), std::env::var(name).ok()?));
            let display_environment = DISPLAY_VARIABLES.iter().filter_map(|name| variable(name)).collect();
            let options = LaunchOptions { display_environment, ..LaunchOptions::default() };
            if let Err(status) = launch::launch(host, &app, options, false).await {
                host.log_app(&app, Level::Error, &format!("not opened from the tray: {}", status.message()));
            }
        }
        TrayCommand::Quit(id) => {
            let Ok(app) = host.find_app(&id) else { return };
            host.views.close(&host.views.of_app(&app.id), false).await;
            if app.has_service()
                && let Err(status) = services::stop(host, &app).await
            {
                host.log_app(&app, Level::Error, &format!("not stopped from the tray: {}", status.message()));
            }
        }
        TrayCommand::QuitAll => host.end(Ending::Stop),
    }
}
