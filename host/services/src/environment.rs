//! The environment of a service: what it needs to find its way, and nothing else of the host's.

use std::ffi::OsString;

use crate::ServiceSpec;
use crate::sockets::Sockets;

/// Taken from the host's own environment where they are set there.
const INHERITED: [&str; 9] = ["PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR"];

/// Programs are found here where the host has no `PATH`.
const DEFAULT_PATH: &str = "/usr/local/bin:/usr/bin:/bin";

/// All variables of the service. `own` is the host's environment.
pub(crate) fn variables(
    own: impl Iterator<Item = (OsString, OsString)>,
    spec: &ServiceSpec,
    sockets: &Sockets,
) -> Vec<(OsString, OsString)> {
    let wanted =
        |name: &OsString| name.to_str().is_some_and(|name| INHERITED.contains(&name) || name.starts_with("LC_"));
    let mut variables: Vec<_> = own.filter(|(name, _)| wanted(name)).collect();
    if !variables.iter().any(|(name, _)| name == "PATH") {
        variables.push(("PATH".into(), DEFAULT_PATH.into()));
    }
    let mut set = |name: &str, value: OsString| variables.push((name.into(), value));
    set("MUMBA_SERVICE_SOCKET", sockets.service.clone().into());
    set("MUMBA_HOST_SOCKET", sockets.host.clone().into());
    set("MUMBA_DATA_DIR", spec.data_dir.clone().into());
    set("MUMBA_PACKAGE_DIR", spec.package_dir.clone().into());
    set("MUMBA_APP_ID", spec.app_id.clone().into());
    set("MUMBA_APP_NAME", spec.app_name.clone().into());
    variables
}
