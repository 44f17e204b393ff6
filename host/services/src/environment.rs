//! The environment of a service: what it needs to find its way, and nothing else of the host's.

use std::ffi::OsString;

use crate::ServiceSpec;
use crate::confinement::plan::Inside;

/// Taken from the host's own environment where they are set there.
const INHERITED: [&str; 5] = ["USER", "LOGNAME", "LANG", "LANGUAGE", "TZ"];

/// Where the system's programs are; the user's own are not there for services.
const PATH: &str = "/usr/local/bin:/usr/bin:/bin";

/// All variables of the service, which finds the sockets at these places and is to migrate the data of a version, if any. `own` is the
/// host's environment.
pub(crate) fn variables(
    own: impl Iterator<Item = (OsString, OsString)>,
    spec: &ServiceSpec,
    inside: &Inside,
    migrate_from: Option<&str>,
) -> Vec<(OsString, OsString)> {
    let wanted =
        |name: &OsString| name.to_str().is_some_and(|name| INHERITED.contains(&name) || name.starts_with("LC_"));
    let mut variables: Vec<_> = own.filter(|(name, _)| wanted(name)).collect();
    let mut set = |name: &str, value: OsString| variables.push((name.into(), value));
    set("PATH", PATH.into());
    set("HOME", spec.data_dir.clone().into());
    set("MUMBA_SERVICE_SOCKET", inside.service_socket.clone().into());
    set("MUMBA_HOST_SOCKET", inside.host_socket.clone().into());
    set("MUMBA_DATA_DIR", spec.data_dir.clone().into());
    set("MUMBA_PACKAGE_DIR", spec.package_dir.clone().into());
    set("MUMBA_APP_ID", spec.app_id.clone().into());
    set("MUMBA_APP_NAME", spec.app_name.clone().into());
    if let Some(version) = migrate_from {
        set("MUMBA_MIGRATE_FROM", version.into());
    }
    variables
}
