//! Installed apps on the user's desktop: what `mumba-desktop` needs to know of them, and when it is told.
//!
//! Development runs are never told of: they are gone with the command that runs them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use mumba_apps::App;
use mumba_desktop::{AppEntry, Autostart, DesktopFolders, IconFile, Registrar, RegistrarOptions, Runtime};
use mumba_home::Home;
use mumba_proto::host as proto;

use crate::host::Host;
use crate::logs::Level;

/// A registrar for this host; nothing where it is to leave the desktop alone.
pub fn registrar(home: &Home) -> Option<Registrar> {
    let folders = match DesktopFolders::from_env() {
        Ok(folders) => folders?,
        Err(error) => {
            tracing::warn!(%error, "apps are not put on the desktop");
            return None;
        }
    };
    let (Some(mumba), Some(launcher)) = (program("mumba"), program("mumba-launcher")) else {
        tracing::warn!(
            "mumba and mumba-launcher belong beside mumba-host; without them apps are not put on the desktop"
        );
        return None;
    };
    let runtime = Runtime { mumba, home: home.root().map(Path::to_owned), desktop: folders.root().map(Path::to_owned) };
    Some(Registrar::new(RegistrarOptions { state: home.state().to_owned(), folders, runtime, launcher }))
}

/// A program of the runtime: beside the host, or in `bin` where the host is in `libexec/mumba`.
fn program(name: &str) -> Option<PathBuf> {
    let own = std::env::current_exe().and_then(|own| own.canonicalize()).ok()?;
    let beside = own.with_file_name(name);
    let in_bin = own.ancestors().nth(3).map(|prefix| prefix.join("bin").join(name));
    std::iter::once(beside).chain(in_bin).find(|program| program.is_file())
}

/// What the desktop is to know of an app.
fn entry(app: &App) -> AppEntry {
    let icon = app.manifest.icon.as_ref().and_then(|path| {
        let bytes = app.package.read(path.as_str(), mumba_desktop::icon::MAX_BYTES).ok()?;
        Some(IconFile { name: path.to_string(), bytes })
    });
    AppEntry {
        id: app.id.to_string(),
        name: app.name().to_owned(),
        title: app.title().to_owned(),
        description: app.manifest.description.clone(),
        icon,
        has_view: app.manifest.view.is_some(),
    }
}

/// Makes the desktop have the apps that are installed, and no others. At the host's start: nothing runs for development.
pub async fn reconcile(host: Arc<Host>) {
    if host.registrar.is_none() {
        return;
    }
    blocking(move || {
        let apps: Vec<AppEntry> = host.apps.list().iter().map(|app| entry(app)).collect();
        let notices = host.registrar.as_ref().map(|registrar| registrar.reconcile(&apps)).unwrap_or_default();
        for notice in notices {
            tracing::warn!(notice, "the desktop");
        }
    })
    .await;
}

/// An app was installed: it gets its place on the desktop.
pub async fn installed(host: &Arc<Host>, app: &Arc<App>) -> Option<proto::DesktopRegistration> {
    host.registrar.as_ref()?;
    let (registering, of) = (Arc::clone(host), Arc::clone(app));
    let registered = blocking(move || Some(registering.registrar.as_ref()?.register(&entry(&of)))).await??;
    for notice in &registered.notices {
        host.log_app(app, Level::Warning, &format!("on the desktop: {notice}"));
    }
    let text = |path: Option<PathBuf>| path.map(|path| path.display().to_string()).unwrap_or_default();
    Some(proto::DesktopRegistration {
        entry: text(registered.entry),
        launcher: text(registered.launcher),
        icon: text(registered.icon),
        handles_links: registered.handles_links,
        notices: registered.notices,
    })
}

/// Has an app start with the user's session (its service, if it has one), or no more. The user has agreed to it: who calls
/// has asked.
///
/// # Errors
/// When its entry cannot be written or removed. A host that leaves the desktop alone does nothing.
pub async fn set_autostart(host: &Arc<Host>, app: &Arc<App>, wanted: bool) -> mumba_desktop::Result<()> {
    let (host, app) = (Arc::clone(host), Arc::clone(app));
    let done = blocking(move || {
        let Some(registrar) = &host.registrar else { return Ok(()) };
        if !wanted {
            return registrar.disable_autostart(&app.id.to_string());
        }
        let what = if app.has_service() { Autostart::Service } else { Autostart::App };
        registrar.enable_autostart(&entry(&app), what).map(|_| ())
    });
    done.await.unwrap_or(Ok(()))
}

/// An app was removed: so is what it has on the desktop.
pub async fn removed(host: &Arc<Host>, app: &Arc<App>) {
    let (host, app) = (Arc::clone(host), Arc::clone(app));
    blocking(move || {
        let Some(registrar) = &host.registrar else { return };
        if let Err(error) = registrar.unregister(&app.id.to_string()) {
            tracing::warn!(app = app.name(), %error, "what the app had on the desktop is not all removed");
        }
    })
    .await;
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(work)
        .await
        .inspect_err(|panic| tracing::error!(%panic, "work on the desktop panicked"))
        .ok()
}
