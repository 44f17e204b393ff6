//! Where Mumba keeps its state, caches, configuration and sockets.
//!
//! The host, its clients and the tests must agree on every path without talking to each other, so all of them ask
//! [`Home`]. This crate computes paths, makes folders, and has the lock that decides who is the host; it opens no socket and reads no
//! configuration.
//!
//! | what | normally | with `MUMBA_HOME` |
//! |---|---|---|
//! | state: apps, registry, profiles, logs | `$XDG_DATA_HOME/mumba` or `~/.local/share/mumba` | `$MUMBA_HOME/data` |
//! | cache: whatever can be made again | `$XDG_CACHE_HOME/mumba` or `~/.cache/mumba` | `$MUMBA_HOME/cache` |
//! | configuration | `$XDG_CONFIG_HOME/mumba` or `~/.config/mumba` | `$MUMBA_HOME/config` |
//! | run folder: sockets and locks | `$XDG_RUNTIME_DIR/mumba` | `$MUMBA_HOME/run` |
//!
//! Two rules give the run folder another place:
//!
//! 1. `XDG_RUNTIME_DIR` is not set, or names no folder of ours: `/run/user/<uid>/mumba` where `/run/user/<uid>` is
//!    ours, else `/tmp/mumba-<uid>`.
//! 2. The address of a unix socket holds 107 bytes of path. Where the run folder is too long for
//!    [`Home::service_socket`], it becomes `/tmp/mumba-<uid>/<hash>`, the hash being FNV-1a (64 bits, hexadecimal)
//!    of the path that was too long.
//!
//! The run folder and its place in `/tmp` are made with mode 0700; one that belongs to somebody else, or that is a
//! symbolic link, is refused.
//!
//! ```
//! let home = mumba_home::Home::at("/home/ada/mumba-trial").unwrap();
//! assert_eq!(home.state().to_str(), Some("/home/ada/mumba-trial/data"));
//! assert_eq!(home.host_socket().to_str(), Some("/home/ada/mumba-trial/run/host.sock"));
//! ```

#![forbid(unsafe_code)]

mod environment;
mod folder;
mod lock;

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

pub use environment::Environment;
pub use folder::is_own_folder;
pub use lock::{HostLock, LockError};

/// The most bytes that the path of a unix socket can have.
pub const SOCKET_PATH_MAX_BYTES: usize = 107;

/// How many characters of an app's id name its folder in the run folder.
const SHORT_ID_CHARS: usize = 8;

/// The longest run folder that leaves room for `/<8 characters>/service.sock`.
const RUN_MAX_BYTES: usize = SOCKET_PATH_MAX_BYTES - (1 + SHORT_ID_CHARS + "/service.sock".len());

/// Why the folders cannot be found or made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HomeError {
    /// `MUMBA_HOME` is relative, so its meaning would change with the working directory.
    #[error("MUMBA_HOME is '{}', a relative path: set it to an absolute one", .0.display())]
    RelativeMumbaHome(PathBuf),
    /// There is no home folder to put the state below.
    #[error("HOME is not set: set it to your home folder, or set MUMBA_HOME to a folder for all of Mumba's data")]
    NoHomeFolder,
    /// A folder belongs to another user.
    #[error(
        "the folder '{}' belongs to user {owner}, not to you (user {uid}): remove it or have its owner remove it, or set {variable} \
         to a folder of your own",
        path.display()
    )]
    ForeignFolder {
        /// The folder.
        path: PathBuf,
        /// The user id that owns it.
        owner: u32,
        /// Our user id.
        uid: u32,
        /// The environment variable that moves it.
        variable: &'static str,
    },
    /// Something that is not a folder is where one is needed.
    #[error("'{}' is {found}, not a folder: remove it, or set {variable} to a folder of your own", path.display())]
    NotAFolder {
        /// The path.
        path: PathBuf,
        /// What is there, such as "a symbolic link".
        found: &'static str,
        /// The environment variable that moves it.
        variable: &'static str,
    },
    /// A folder cannot be made or read.
    #[error("cannot use the folder '{}': {source}", path.display())]
    Io {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// A result of this crate.
pub type Result<T, E = HomeError> = std::result::Result<T, E>;

/// The folders of one user's Mumba.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    state: PathBuf,
    cache: PathBuf,
    config: PathBuf,
    run: PathBuf,
    uid: u32,
    /// `MUMBA_HOME`, where that decides.
    root: Option<PathBuf>,
}

impl Home {
    /// The folders that this process's environment asks for. Makes nothing; see [`Home::create`].
    pub fn from_env() -> Result<Home> {
        Home::from_environment(&Environment::of_this_process())
    }

    /// The folders below `root`, as with `MUMBA_HOME=root`.
    pub fn at(root: impl Into<PathBuf>) -> Result<Home> {
        let environment =
            Environment { mumba_home: Some(root.into().into_os_string()), ..Environment::of_this_process() };
        Home::from_environment(&environment)
    }

    /// The folders that `environment` asks for.
    pub fn from_environment(environment: &Environment) -> Result<Home> {
        let uid = environment.uid;
        if let Some(root) = non_empty(&environment.mumba_home) {
            if !root.is_absolute() {
                return Err(HomeError::RelativeMumbaHome(root));
            }
            // Spelled once: a slash at the end or a doubled one must not give another hash.
            let root: PathBuf = root.components().collect();
            return Ok(Home {
                state: root.join("data"),
                cache: root.join("cache"),
                config: root.join("config"),
                run: short_enough(root.join("run"), environment),
                uid,
                root: Some(root),
            });
        }
        let user_home = non_empty(&environment.home).filter(|path| path.is_absolute());
        let below = |variable: &Option<OsString>, default: &str| {
            // The XDG specification has relative paths ignored.
            let base = non_empty(variable).filter(|path| path.is_absolute());
            base.or_else(|| user_home.as_ref().map(|home| home.join(default)))
                .map(|base| base.join("mumba"))
                .ok_or(HomeError::NoHomeFolder)
        };
        Ok(Home {
            state: below(&environment.xdg_data_home, ".local/share")?,
            cache: below(&environment.xdg_cache_home, ".cache")?,
            config: below(&environment.xdg_config_home, ".config")?,
            run: short_enough(runtime_folder(environment), environment),
            uid,
            root: None,
        })
    }

    /// Makes the folders that are missing, all with mode 0700, and checks that they are ours.
    pub fn create(&self) -> Result<()> {
        let variable = |xdg| if self.root.is_some() { "MUMBA_HOME" } else { xdg };
        let state = variable("XDG_DATA_HOME");
        for folder in [self.state.clone(), self.logs_dir(), self.apps_dir(), self.chromium_root()] {
            folder::create(&folder, self.uid, state)?;
        }
        folder::create(&self.cache, self.uid, variable("XDG_CACHE_HOME"))?;
        folder::create(&self.config, self.uid, variable("XDG_CONFIG_HOME"))?;
        self.create_run()
    }

    /// Makes and checks the run folder alone.
    pub fn create_run(&self) -> Result<()> {
        let variable = if self.root.is_some() { "MUMBA_HOME" } else { "XDG_RUNTIME_DIR" };
        // /tmp/mumba-<uid> is in as shared a place as there is, so it is checked too.
        let temporary = temporary_folder(self.uid);
        if self.run.parent() == Some(&temporary) {
            folder::create_private(&temporary, self.uid, variable)?;
        }
        folder::create_private(&self.run, self.uid, variable)
    }

    /// What outlives everything: apps, registry, profiles, logs.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// What can be made again.
    pub fn cache(&self) -> &Path {
        &self.cache
    }

    /// Configuration.
    pub fn config(&self) -> &Path {
        &self.config
    }

    /// Sockets and locks; gone after a restart of the machine.
    pub fn run(&self) -> &Path {
        &self.run
    }

    /// The folder that `MUMBA_HOME` named, if it did.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }

    /// The user whose folders these are.
    pub fn uid(&self) -> u32 {
        self.uid
    }

    /// The socket of the host's API.
    pub fn host_socket(&self) -> PathBuf {
        self.run.join("host.sock")
    }

    /// Locked by the host for as long as it runs. Beside the state, since the state is what must not be shared.
    pub fn host_lock(&self) -> PathBuf {
        self.state.join("host.lock")
    }

    /// Logs of the host and of apps.
    pub fn logs_dir(&self) -> PathBuf {
        self.state.join("logs")
    }

    /// What the host writes to its standard output and error when a client started it.
    pub fn host_log(&self) -> PathBuf {
        self.logs_dir().join("host.log")
    }

    /// The user's keys, which sign what the user publishes.
    pub fn keys_dir(&self) -> PathBuf {
        self.state.join("keys")
    }

    /// Installed releases and the data of apps.
    pub fn apps_dir(&self) -> PathBuf {
        self.state.join("apps")
    }

    /// The database of installed apps.
    pub fn registry_db(&self) -> PathBuf {
        self.state.join("registry.sqlite")
    }

    /// What the user lets apps do, and the audit log.
    pub fn policy_db(&self) -> PathBuf {
        self.state().join("policy.db")
    }

    /// The repositories of apps that the user added, and what they list.
    pub fn repositories_db(&self) -> PathBuf {
        self.state.join("repositories.db")
    }

    /// The files of these repositories, as they were published.
    pub fn repositories_dir(&self) -> PathBuf {
        self.state.join("repositories")
    }

    /// Chromium's root folder. The profiles below it hold what apps stored, so it is state and not cache.
    pub fn chromium_root(&self) -> PathBuf {
        self.state.join("chromium")
    }

    /// The folder of an app's sockets. `app_id` is 52 characters of z-base-32, of which the first 8 count.
    pub fn service_run_dir(&self, app_id: &str) -> PathBuf {
        let short: String = app_id.chars().take(SHORT_ID_CHARS).collect();
        self.run.join(short)
    }

    /// The socket on which an app's service listens.
    pub fn service_socket(&self, app_id: &str) -> PathBuf {
        self.service_run_dir(app_id).join("service.sock")
    }

    /// The socket on which the host listens for one app's service.
    pub fn service_host_socket(&self, app_id: &str) -> PathBuf {
        self.service_run_dir(app_id).join("host.sock")
    }
}

fn non_empty(value: &Option<OsString>) -> Option<PathBuf> {
    value.as_ref().filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The run folder of a user without `MUMBA_HOME`.
fn runtime_folder(environment: &Environment) -> PathBuf {
    let named = non_empty(&environment.xdg_runtime_dir).filter(|path| path.is_absolute());
    let usual = environment.run_user.join(environment.uid.to_string());
    named
        .into_iter()
        .chain([usual])
        .find(|folder| is_own_folder(folder, environment.uid))
        .map_or_else(|| temporary_folder(environment.uid), |folder| folder.join("mumba"))
}

fn temporary_folder(uid: u32) -> PathBuf {
    PathBuf::from(format!("/tmp/mumba-{uid}"))
}

/// `run`, or a short folder of its own where its sockets would have paths that are too long.
fn short_enough(run: PathBuf, environment: &Environment) -> PathBuf {
    let bytes = run.as_os_str().as_bytes();
    if bytes.len() <= RUN_MAX_BYTES {
        return run;
    }
    temporary_folder(environment.uid).join(format!("{:016x}", fnv_1a(bytes)))
}

/// FNV-1a with 64 bits: the same on every machine and in every release. It separates one user's own folders and
/// keeps nothing secret.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests;
