//! What the service of an app may reach and use, and the layers that see to it: values only.
//!
//! | layer | what it does |
//! |---|---|
//! | namespaces | a file system, processes, users and a network of the service's own, made by `bwrap` (bubblewrap) |
//! | Landlock | files, TCP ports, signals and abstract sockets, checked by the kernel once more |
//! | seccomp | refuses system calls that no service needs and that break out of such places |
//! | limits | memory, processes and share of the processor of all of an app's processes together (cgroup v2) |
//!
//! [`plan`] turns a [`Confinement`] into the words with which `mumba-guardian` is started, [`probe`] finds out by trying
//! which layers this machine has. The guardian applies them, and fails where it cannot.

pub(crate) mod cgroup;
pub(crate) mod machine;
pub(crate) mod plan;
pub(crate) mod probe;
mod scope;
pub(crate) mod usage;

use std::fmt;
use std::path::PathBuf;

/// What a service gets beyond its package, its data and its sockets. The default grants nothing more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Confinement {
    /// The network that was granted; without it the service has a network of its own with a loopback and nothing else.
    pub network: Option<NetworkGrant>,
    /// Files and folders that were granted.
    pub files: Vec<FileGrant>,
    /// Mumba's own folders: never shown, even where a folder above them was granted.
    pub hidden: Vec<PathBuf>,
    /// What it may use.
    pub limits: Limits,
    /// The user said that it may start where layers are missing.
    pub accept_missing: bool,
}

/// What a service may do in the machine's network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGrant {
    /// Ports that it may connect to by TCP, on any machine, this one included.
    pub tcp_connect: Ports,
    /// Ports on which it may listen for TCP connections.
    pub tcp_listen: Vec<u16>,
    /// Whether it may use UDP, whose ports nothing restricts.
    pub udp: bool,
}

/// TCP ports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ports {
    /// All of them.
    Any,
    /// These.
    Only(Vec<u16>),
}

impl Default for Ports {
    fn default() -> Ports {
        Ports::Only(Vec::new())
    }
}

/// A file or folder that a service may use, under its own path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileGrant {
    /// The file or folder, absolute.
    pub path: PathBuf,
    /// Whether it may be changed.
    pub writable: bool,
}

/// What the processes of one service may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Memory of all of them. Needs cgroups.
    pub memory_bytes: u64,
    /// How many there may be, threads included.
    pub processes: u64,
    /// Their share of a busy processor, 1 to 10000; 100 is the share of other programs. Needs cgroups.
    pub cpu_weight: u32,
    /// Open files and sockets of each.
    pub descriptors: u64,
    /// What fits into `/tmp` and `/dev/shm` together.
    pub tmp_bytes: u64,
    /// The longest file that may be written.
    pub file_bytes: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            memory_bytes: 1 << 30,
            processes: 512,
            cpu_weight: 100,
            descriptors: 4096,
            tmp_bytes: 256 << 20,
            file_bytes: 16 << 30,
        }
    }
}

/// One of the layers that confine services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Layer {
    /// Namespaces, made by bubblewrap.
    Namespaces,
    /// Landlock.
    Landlock,
    /// System call filter.
    Seccomp,
    /// Limits of all processes together, by cgroups.
    Limits,
}

impl Layer {
    /// Its name in messages and in the host's API.
    pub fn name(self) -> &'static str {
        match self {
            Layer::Namespaces => "namespaces",
            Layer::Landlock => "landlock",
            Layer::Seccomp => "seccomp",
            Layer::Limits => "limits",
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Whether a layer is there, on this machine or around one service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LayerState {
    /// Which.
    pub layer: Layer,
    /// Whether it is in force.
    pub in_force: bool,
    /// What there is, or what is missing.
    pub detail: String,
    /// How to get it; empty where it is in force.
    pub remedy: String,
}

impl LayerState {
    pub(crate) fn in_force(layer: Layer, detail: impl Into<String>) -> LayerState {
        LayerState { layer, in_force: true, detail: detail.into(), remedy: String::new() }
    }

    pub(crate) fn missing(layer: Layer, detail: impl Into<String>, remedy: impl Into<String>) -> LayerState {
        LayerState { layer, in_force: false, detail: detail.into(), remedy: remedy.into() }
    }
}

impl From<&LayerState> for mumba_proto::host::ConfinementLayer {
    fn from(state: &LayerState) -> Self {
        mumba_proto::host::ConfinementLayer {
            name: state.layer.name().to_owned(),
            in_force: state.in_force,
            detail: state.detail.clone(),
            remedy: state.remedy.clone(),
        }
    }
}

/// What the processes of a service use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// Their memory.
    pub memory_bytes: u64,
    /// What they may have together; 0 where nothing limits it.
    pub memory_limit_bytes: u64,
    /// How many there are; threads are not counted.
    pub processes: u32,
}
