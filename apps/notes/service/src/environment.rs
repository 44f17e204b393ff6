//! What the host tells a service at its start, in environment variables.

use std::ffi::OsString;
use std::path::PathBuf;

/// Where to listen, where the data lies, and where the host is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// `MUMBA_SERVICE_SOCKET`: the unix socket on which the service listens.
    pub service_socket: PathBuf,
    /// `MUMBA_HOST_SOCKET`: the host's socket for this app. Without one no view can be opened from here.
    pub host_socket: Option<PathBuf>,
    /// `MUMBA_DATA_DIR`: the folder of the database.
    pub data_dir: PathBuf,
}

/// A variable that the service cannot do without is not set.
#[derive(Debug, thiserror::Error)]
#[error("{name} is not set: the service is meant to be started by the host (mumba launch notes)")]
pub struct MissingVariable {
    name: &'static str,
}

impl Environment {
    /// Reads the environment of this process.
    ///
    /// # Errors
    ///
    /// [`MissingVariable`] names the variable that is not set.
    pub fn from_process() -> Result<Environment, MissingVariable> {
        Environment::from_lookup(|name| std::env::var_os(name))
    }

    fn from_lookup(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Environment, MissingVariable> {
        let optional = |name| lookup(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let required = |name| optional(name).ok_or(MissingVariable { name });
        Ok(Environment {
            service_socket: required("MUMBA_SERVICE_SOCKET")?,
            host_socket: optional("MUMBA_HOST_SOCKET"),
            data_dir: required("MUMBA_DATA_DIR")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_or_empty_variable_is_named() {
        let error = Environment::from_lookup(|_| None).unwrap_err();
        assert!(error.to_string().starts_with("MUMBA_SERVICE_SOCKET is not set"), "{error}");
        let error = Environment::from_lookup(|name| (name != "MUMBA_DATA_DIR").then(|| "/x".into())).unwrap_err();
        assert!(error.to_string().starts_with("MUMBA_DATA_DIR is not set"), "{error}");
    }

    #[test]
    fn the_host_may_be_absent() {
        let environment = Environment::from_lookup(|name| {
            Some(if name == "MUMBA_HOST_SOCKET" { OsString::new() } else { OsString::from("/x") })
        })
        .unwrap();
        assert_eq!(environment.host_socket, None);
    }
}
