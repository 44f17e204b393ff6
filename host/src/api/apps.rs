//! `mumba.host.v1.Apps`.

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

use futures::Stream;
use mumba_apps::App;
use mumba_apps::manifest::{CallTarget, OutgoingCall};
use mumba_policy::calls;
use mumba_proto::Reason;
use mumba_proto::host as proto;
use tonic::{Request, Response, Status};

use super::{apps_status, unix_ms};
use crate::host::Host;
use crate::logs::Level;
use crate::updates::checks;
use crate::{registration, services, updates};

pub(super) struct AppsApi {
    host: Arc<Host>,
}

impl AppsApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }
}

/// An app as the API tells it.
pub(super) fn describe(host: &Host, app: &Arc<App>) -> proto::App {
    proto::App {
        id: app.id.to_string(),
        name: app.name().to_owned(),
        title: app.title().to_owned(),
        version: app.version(),
        description: app.manifest.description.clone(),
        origin: app.origin(),
        view_kind: app.view_kind().to_owned(),
        has_service: app.has_service(),
        development: app.development,
        running_from_folder: app.running_from_folder,
        package_dir: app.package_dir().display().to_string(),
        data_dir: app.data_dir.display().to_string(),
        installed_at_ms: unix_ms(app.installed_at),
        size_bytes: app.size_bytes,
        service: services::status(host, app),
        views: host.views.of_app(&app.id).iter().map(|view| view.describe()).collect(),
        notices: notices(host, app),
        update: update(host, app),
        key_warning: key_warning(host, app),
    }
}

/// A newer release than the one in use, as far as is known.
fn update(host: &Host, app: &App) -> Option<proto::AppUpdate> {
    let (sequence, version) =
        if app.development { None } else { host.distribution.newest_seen(app.id).ok().flatten() }?;
    let staged = app.staged == Some(sequence);
    (staged || checks::may_update_to(host, &app.id, sequence)).then_some(proto::AppUpdate { version, sequence, staged })
}

fn key_warning(host: &Host, app: &App) -> Option<proto::KeyWarning> {
    let warning = host.distribution.key_warning(app.id).ok().flatten().filter(|warning| !warning.dismissed)?;
    let since_ms = i64::try_from(warning.since_s.saturating_mul(1000)).unwrap_or(i64::MAX);
    Some(proto::KeyWarning { since_ms, why: warning.why })
}

/// What the app asks for and cannot have as things are, and why it is not of the newest release, for people.
fn notices(host: &Host, app: &App) -> Vec<String> {
    let missing = |call: &OutgoingCall| match &call.target {
        CallTarget::Name(name) if calls::find(&host.apps)(name).is_none() => {
            Some(format!("it uses the app '{name}', which is not installed"))
        }
        CallTarget::Address(id) if host.apps.get(id).is_none() => {
            Some(format!("it uses the app {id}, which is not installed"))
        }
        CallTarget::Api(api) if calls::candidates(&host.apps, api).is_empty() => {
            Some(format!("it uses '{api}', which no installed app provides"))
        }
        _ => None,
    };
    let moved =
        host.distribution.successor(app.id).ok().flatten().map(|to| {
            format!("its publisher continues it at the address {to}: install that one, if you trust the change")
        });
    app.update_problem.iter().cloned().chain(moved).chain(app.manifest.calls.iter().filter_map(missing)).collect()
}

/// A folder that a caller named. Relative ones have no meaning here: the host's working directory is not the caller's.
pub(super) fn absolute(folder: &str) -> Result<PathBuf, Status> {
    let path = Path::new(folder);
    if path.is_absolute() {
        Ok(path.to_owned())
    } else {
        Err(Reason::InvalidArgument.status(format!("'{folder}' is not an absolute path")))
    }
}

/// Runs blocking work of [`mumba_apps`].
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> mumba_apps::Result<T> + Send + 'static,
) -> Result<T, Status> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result.map_err(|error| apps_status(&error)),
        Err(panic) => {
            tracing::error!(%panic, "work on apps panicked");
            Err(Reason::Internal.status("the host failed; its log says more"))
        }
    }
}

#[tonic::async_trait]
impl proto::apps_server::Apps for AppsApi {
    async fn install_folder(
        &self,
        request: Request<proto::InstallFolderRequest>,
    ) -> Result<Response<proto::InstallFolderResponse>, Status> {
        let folder = absolute(&request.into_inner().folder)?;
        let host = &self.host;
        crate::app_apis::check_folder(folder.clone()).await?;
        let apps = host.apps.clone();
        let installed = blocking(move || apps.install_folder(&folder)).await?;
        let app = installed.app;
        host.log_app(&app, Level::Info, &format!("installed version {} from its folder", app.version()));
        let desktop = updates::taken_into_use(host, &app).await;
        Ok(Response::new(proto::InstallFolderResponse {
            app: Some(describe(host, &app)),
            replaced: installed.replaced.is_some(),
            desktop,
        }))
    }

    async fn uninstall(
        &self,
        request: Request<proto::UninstallRequest>,
    ) -> Result<Response<proto::UninstallResponse>, Status> {
        let request = request.into_inner();
        let host = &self.host;
        let id = host.find_app(&request.app)?.id;
        // An update that nobody asked for gives way: it would put the app back.
        let _one = host.installs.begin(id).await;
        let app = host.find_app(&id.to_string())?;
        if host.is_development_run(&app.id) {
            return Err(Reason::AlreadyExists
                .status(format!("'{}' runs from its folder: end 'mumba run' first, then uninstall it", app.name())));
        }
        let described = describe(host, &app);
        host.views.close(&host.views.of_app(&app.id), true).await;
        services::forget(host, &app).await;
        let apps = host.apps.clone();
        blocking(move || apps.uninstall(&id, request.keep_data)).await?;
        if let Err(error) = host.distribution.forget(app.id).await {
            tracing::warn!(%error, app = app.name(), "what others got of it is not all forgotten");
        }
        host.prompts.withdraw(&app.id);
        if let Err(error) = host.policy.forget(&app.id, app.name()) {
            return Err(Reason::Internal.status(error.to_string()));
        }
        registration::removed(host, &app).await;
        host.contexts.remove(&app.id, !request.keep_data);
        if !request.keep_data {
            host.logs.forget(&app);
        }
        Ok(Response::new(proto::UninstallResponse { app: Some(described) }))
    }

    async fn list_apps(&self, _: Request<proto::ListAppsRequest>) -> Result<Response<proto::ListAppsResponse>, Status> {
        let apps = self.host.apps.list().iter().map(|app| describe(&self.host, app)).collect();
        Ok(Response::new(proto::ListAppsResponse { apps }))
    }

    async fn get_app(&self, request: Request<proto::GetAppRequest>) -> Result<Response<proto::GetAppResponse>, Status> {
        let app = self.host.find_app(&request.into_inner().app)?;
        Ok(Response::new(proto::GetAppResponse { app: Some(describe(&self.host, &app)) }))
    }

    type RunFolderStream = Pin<Box<dyn Stream<Item = Result<proto::RunFolderResponse, Status>> + Send>>;

    async fn run_folder(
        &self,
        request: Request<proto::RunFolderRequest>,
    ) -> Result<Response<Self::RunFolderStream>, Status> {
        let events = super::development::run(&self.host, request.into_inner()).await?;
        Ok(Response::new(Box::pin(events)))
    }
}
