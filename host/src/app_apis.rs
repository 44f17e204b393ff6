//! The APIs of apps ([`mumba_apis`]) as the host uses them: compiled off its threads, checked before a package is taken.

use std::path::PathBuf;
use std::sync::Arc;

use mumba_apis::{AppApis, Error};
use mumba_apps::App;
use mumba_apps::package::Package;
use mumba_proto::Reason;
use tonic::Status;

use crate::host::Host;

/// The compiled APIs of an app.
///
/// # Errors
/// When a file of its package does not compile, or does not declare what the manifest lists.
pub async fn of(host: &Arc<Host>, app: &Arc<App>) -> Result<Arc<AppApis>, Error> {
    let (host, app) = (Arc::clone(host), Arc::clone(app));
    let dir = app.package_dir().to_owned();
    let compiling = tokio::task::spawn_blocking(move || host.apis.get(&app.manifest, app.package_dir()));
    compiling.await.unwrap_or_else(|panic| Err(Error::Package { path: dir, message: panic.to_string() }))
}

/// Checks the APIs of a folder that is about to be installed or run. A folder that is no package at all is somebody else's to refuse.
///
/// # Errors
/// As the gRPC status that the caller gets.
pub async fn check_folder(folder: PathBuf) -> Result<(), Status> {
    check(move || Package::open(&folder)).await
}

/// Checks the APIs of a published release that is about to be installed, as [`check_folder`].
///
/// # Errors
/// As the gRPC status that the caller gets.
pub async fn check_release(folder: PathBuf) -> Result<(), Status> {
    check(move || Package::open_published(&folder)).await
}

async fn check(open: impl FnOnce() -> mumba_apps::Result<Package> + Send + 'static) -> Result<(), Status> {
    let checking = tokio::task::spawn_blocking(move || match open() {
        Ok(package) => AppApis::compile(&package.manifest, &package.dir).map(|_| ()).map_err(|error| refused(&error)),
        Err(_) => Ok(()),
    });
    checking.await.unwrap_or_else(|panic| {
        tracing::error!(%panic, "the APIs of a package could not be checked");
        Err(Reason::Internal.status("the host failed; its log says more"))
    })
}

/// The status of APIs that cannot be used.
pub fn refused(error: &Error) -> Status {
    Reason::InvalidPackage.status(error.to_string())
}
