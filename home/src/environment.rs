//! What the folders depend on, as a value, so that tests need not change their process.

use std::ffi::OsString;
use std::path::PathBuf;

/// The environment variables, and the facts of the system, that decide where Mumba's folders are.
#[derive(Clone, Debug)]
pub struct Environment {
    /// `MUMBA_HOME`
    pub mumba_home: Option<OsString>,
    /// `HOME`, or what the user database says.
    pub home: Option<OsString>,
    /// `XDG_DATA_HOME`
    pub xdg_data_home: Option<OsString>,
    /// `XDG_CACHE_HOME`
    pub xdg_cache_home: Option<OsString>,
    /// `XDG_CONFIG_HOME`
    pub xdg_config_home: Option<OsString>,
    /// `XDG_RUNTIME_DIR`
    pub xdg_runtime_dir: Option<OsString>,
    /// Where the system keeps run folders of users: `/run/user`.
    pub run_user: PathBuf,
    /// The effective user id.
    pub uid: u32,
}

impl Environment {
    /// The environment of this process.
    pub fn of_this_process() -> Environment {
        let variable = |name| std::env::var_os(name);
        Environment {
            mumba_home: variable("MUMBA_HOME"),
            home: std::env::home_dir().map(PathBuf::into_os_string),
            xdg_data_home: variable("XDG_DATA_HOME"),
            xdg_cache_home: variable("XDG_CACHE_HOME"),
            xdg_config_home: variable("XDG_CONFIG_HOME"),
            xdg_runtime_dir: variable("XDG_RUNTIME_DIR"),
            run_user: PathBuf::from("/run/user"),
            uid: rustix::process::geteuid().as_raw(),
        }
    }
}
