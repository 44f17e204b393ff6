//! What pages of a view may do only with the user's consent: powers, files, downloads. UI thread.

use std::sync::Arc;

use mumba_apps::App;
use mumba_apps::manifest::WebPermission;
use mumba_cef::browser::{DownloadOffer, DownloadProgress, FileMode, FileRequest, PermissionRequest};
use mumba_policy::prompts::Kind;
use mumba_policy::{Key, State, Wanted, consent};

use super::View;
use crate::host::Host;
use crate::logs::Level;
use crate::{downloads, permissions};

/// Does `work` for as long as the view is open; what is dropped then is denied.
fn while_open(view: &Arc<View>, host: &Arc<Host>, work: impl Future<Output = ()> + Send + 'static) {
    let view = Arc::clone(view);
    host.tokio.spawn(async move {
        tokio::select! {
            () = work => {}
            () = view.gone().cancelled() => {}
        }
    });
}

/// What the app asks for now: the view may show the page of a release before.
fn app_of(view: &View, host: &Host) -> Arc<App> {
    let app = view.app();
    host.contexts.app(&app.id).unwrap_or(app)
}

pub(super) fn permissions_requested(view: &Arc<View>, request: PermissionRequest) {
    let Some(host) = view.host.upgrade() else { return };
    let app = app_of(view, &host);
    if !view.is_own_url(&request.origin) {
        permissions::refuse_unknown(&host, &app, &format!("{} for {}", request.names.join(", "), request.origin));
        return;
    }
    let asking = Arc::clone(&host);
    while_open(view, &host, async move {
        for name in &request.names {
            let Some(web) = permissions::web(name) else {
                permissions::refuse_unknown(&asking, &app, name);
                return;
            };
            if !permissions::obtain(&asking, &app, web).await {
                drop(request);
                // Chromium takes a refusal as final; the user's record says what is.
                permissions::apply(&asking, &app.id).await;
                return;
            }
        }
        request.allow();
    });
}

pub(super) fn may_choose_files(view: &Arc<View>) -> bool {
    let Some(host) = view.host.upgrade() else { return false };
    permissions::web_state(&host, &app_of(view, &host), WebPermission::FileDialogs) == State::Granted
}

pub(super) fn files_requested(view: &Arc<View>, request: FileRequest) {
    let Some(host) = view.host.upgrade() else { return };
    let (app, offscreen) = (app_of(view, &host), view.offscreen());
    let asking = Arc::clone(&host);
    while_open(view, &host, async move {
        if !permissions::obtain(&asking, &app, WebPermission::FileDialogs).await {
            return;
        }
        if !offscreen {
            request.show_chooser();
            return;
        }
        let kind = Kind::Files {
            multiple: request.mode == FileMode::OpenMultiple,
            folder: request.mode == FileMode::OpenFolder,
            save_as: (request.mode == FileMode::Save).then(|| request.suggested_name.clone()),
        };
        match permissions::files(&asking, &app, kind).await {
            Some(files) => request.give(&files),
            None => asking.log_app(&app, Level::Info, "file chooser: cancelled, nobody named a file"),
        }
    });
}

pub(super) fn may_download(view: &Arc<View>, url: &str) -> bool {
    let Some(host) = view.host.upgrade() else { return false };
    let app = app_of(view, &host);
    let wanted = Wanted::web(&app.manifest, WebPermission::Downloads);
    let user = consent::User::of(&app.id, &app.manifest);
    let key = Key::Web(WebPermission::Downloads);
    // Where the user has not decided, they are asked once its name is known.
    let may = consent::without_asking(&host.policy, user, &key, wanted.as_ref()) != State::Denied;
    if !may {
        host.log_view(view, Level::Info, &format!("download refused: {url}"));
    }
    may
}

pub(super) fn download_offered(view: &Arc<View>, offer: DownloadOffer) {
    let Some(host) = view.host.upgrade() else { return };
    let app = app_of(view, &host);
    let asking = Arc::clone(&host);
    while_open(view, &host, async move {
        if permissions::obtain(&asking, &app, WebPermission::Downloads).await {
            let _ = tokio::task::spawn_blocking(move || downloads::save(&asking, &app, offer)).await;
        }
    });
}

pub(super) fn download_progressed(view: &Arc<View>, progress: &DownloadProgress) -> bool {
    let Some(host) = view.host.upgrade() else { return false };
    let app = app_of(view, &host);
    let may = permissions::web_state(&host, &app, WebPermission::Downloads) != State::Denied;
    downloads::progressed(&host, &app, progress, may)
}
