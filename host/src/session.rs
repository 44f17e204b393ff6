//! The host in the user's session: the tray, and notifications of what nobody would see otherwise.
//!
//! Only a host with a display has a session to speak of, and only one that serves the user's own desktop speaks.

use std::sync::Arc;

use mumba_apps::AppId;
use mumba_desktop::session::{Notification, Tray, TrayApp, TrayCommand, notify};
use mumba_gpu::Display;
use mumba_proto::host::LaunchOptions;
use mumba_services::{ServiceEvent, ServiceState};
use tokio::sync::{broadcast, mpsc};

use crate::host::{Ending, Host};
use crate::launch::{self, DISPLAY_VARIABLES};
use crate::logs::Level;
use crate::services;

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
    let mut shown = Vec::new();
    loop {
        tokio::select! {
            change = views.recv() => if matches!(change, Err(broadcast::error::RecvError::Closed)) { break },
            change = services.recv() => match change {
                Ok(event) => service_changed(&host, event),
                Err(broadcast::error::RecvError::Closed) => break,
                Err(broadcast::error::RecvError::Lagged(_)) => {}
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

/// A service that has given up is nothing that a person would notice before it is too late.
fn service_changed(host: &Arc<Host>, event: ServiceEvent) {
    if event.status.state != ServiceState::Failed {
        return;
    }
    let Some(app) = AppId::parse(&event.app_id).ok().and_then(|id| host.apps.get(&id)) else { return };
    let host = Arc::clone(host);
    tokio::spawn(async move {
        let title = format!("{} has stopped", app.title());
        let why = if event.status.last_error.is_empty() { "it ended too often" } else { &event.status.last_error };
        let body = format!("Its service is not started again: {why}. 'mumba restart {}' tries once more.", app.name());
        let notification = Notification { app_id: &event.app_id, app: app.title(), title: &title, body: &body };
        if let Err(error) = notify(notification).await {
            host.log_app(&app, Level::Debug, &format!("nobody could be notified: {error}"));
        }
    });
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
