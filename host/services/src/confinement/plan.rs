//! From what a service may reach to the words with which its guardian is started.
//!
//! Paths are the same inside and outside, so that what a service is told, logs and stores means the same everywhere. What lies beside them
//! is not there inside: their parents are empty folders of a file system in memory, which cannot be written to. Only the sockets have places
//! of their own.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::probe::Layers;
use super::{Confinement, FileGrant, Layer, LayerState, Ports};
use crate::guardian::{INSIDE, Restrictions, Sockets as SocketKinds, Tcp, base, bubblewrap, system_folders};
use crate::sockets::Sockets;
use crate::{Error, Result, ServiceSpec};

/// Where a service finds the host's socket in its own file system.
const HOST_SOCKET: &str = "/run/mumba/host.sock";

/// The folder in which it makes its own socket: outside of `/tmp`, where it may make other things.
const SOCKET_FOLDER: &str = "/run/mumba/service";

/// What programs need of `/etc`, as far as it is there. Nothing of it is secret or tells of the user.
const SYSTEM_FILES: [&str; 6] =
    ["/etc/alternatives", "/etc/ld.so.cache", "/etc/localtime", "/etc/mime.types", "/etc/protocols", "/etc/services"];

/// What those need besides that reach a network: whom TLS trusts. Each costs a mount.
const NETWORK_FILES: [&str; 4] = ["/etc/crypto-policies", "/etc/pki/ca-trust", "/etc/pki/tls", "/etc/ssl"];

/// The files of `/etc` that this service is shown.
fn system_files(confinement: &Confinement) -> impl Iterator<Item = &'static Path> {
    let more = confinement.network.is_some().then_some(NETWORK_FILES);
    SYSTEM_FILES.into_iter().chain(more.into_iter().flatten()).map(Path::new)
}

/// The devices of every service. Each costs a mount; `random` is a link, since both have been the same for long.
const DEVICES: [&str; 3] = ["/dev/null", "/dev/urandom", "/dev/zero"];

/// Links that every service has. Shared memory and temporary files are one file system, and one mount.
const LINKS: [(&str, &str); 7] = [
    ("/dev/fd", "/proc/self/fd"),
    ("/dev/stdin", "/proc/self/fd/0"),
    ("/dev/stdout", "/proc/self/fd/1"),
    ("/dev/stderr", "/proc/self/fd/2"),
    ("/dev/random", "urandom"),
    ("/dev/shm", "/tmp"),
    ("/var/tmp", "/tmp"),
];

/// Landlock's interface of this version restricts TCP ports (Linux 6.7).
const LANDLOCK_WITH_PORTS: u8 = 4;
/// Of this one, abstract sockets and signals (Linux 6.12).
const LANDLOCK_WITH_SCOPES: u8 = 6;

/// The sockets as a service finds them.
#[derive(Debug)]
pub(crate) struct Inside {
    /// What `MUMBA_HOST_SOCKET` says.
    pub(crate) host_socket: PathBuf,
    /// What `MUMBA_SERVICE_SOCKET` says.
    pub(crate) service_socket: PathBuf,
}

/// How a service is started.
#[derive(Debug)]
pub(crate) struct Plan {
    /// Arguments of the guardian, up to the service's program.
    pub(crate) words: Vec<OsString>,
    /// Whether the service has namespaces, and with them numbers of processes of its own.
    pub(crate) namespaces: bool,
    /// The sockets as the service finds them.
    pub(crate) inside: Inside,
    /// What is in force.
    pub(crate) layers: Vec<LayerState>,
}

impl Plan {
    /// The plan for a service on a machine that has these layers.
    pub(crate) fn new(
        spec: &ServiceSpec,
        sockets: &Sockets,
        layers: &Layers,
        guardian: &Path,
        cgroup: Option<&Path>,
    ) -> Result<Plan> {
        let confinement = &spec.confinement;
        let bwrap = bubblewrap().filter(|_| layers.namespaces.in_force);
        let namespaces = bwrap.is_some();
        let states = states(confinement, layers, namespaces, cgroup.is_some());
        if let Some(missing) = states.iter().find(|state| !state.in_force && state.layer != Layer::Limits)
            && !confinement.accept_missing
        {
            return Err(Error::NotConfined { app: spec.app_name.clone(), missing: missing.clone() });
        }
        let shown = Shown::of(spec)?;
        let mut restrictions = restrictions(confinement, layers, namespaces, &shown);
        restrictions.sockets = vec![if namespaces { SOCKET_FOLDER.into() } else { sockets.folder().to_owned() }];
        let mut words: Vec<OsString> = vec!["guard".into()];
        if let Some(cgroup) = cgroup {
            words.extend(["--cgroup".into(), cgroup.into()]);
        }
        let inside = match bwrap {
            Some(bwrap) => {
                for (path, text) in files(confinement, &spec.data_dir) {
                    words.extend(["--file".into(), path.into(), text]);
                }
                for file in copied_files(confinement) {
                    words.extend(["--copy".into(), file.into()]);
                }
                words.extend(["--".into(), bwrap.into()]);
                words.extend(base(guardian, confinement.network.is_none()));
                words.extend(file_system(confinement, &shown));
                words.extend(["--bind".into(), sockets.host.clone().into(), HOST_SOCKET.into()]);
                words.extend(["--bind".into(), sockets.folder().into(), SOCKET_FOLDER.into()]);
                words.extend(["--remount-ro".into(), "/".into()]);
                words.extend(["--chdir".into(), spec.data_dir.clone().into(), "--".into(), INSIDE.into()]);
                Inside {
                    host_socket: HOST_SOCKET.into(),
                    service_socket: Path::new(SOCKET_FOLDER).join("service.sock"),
                }
            }
            None => {
                words.push("--".into());
                Inside { host_socket: sockets.host.clone(), service_socket: sockets.service.clone() }
            }
        };
        words.push("watch".into());
        words.extend(restrictions.words());
        Ok(Plan { words, namespaces, inside, layers: states })
    }
}

/// What is in force around this service.
fn states(confinement: &Confinement, layers: &Layers, namespaces: bool, cgroup: bool) -> Vec<LayerState> {
    let mut states = vec![layers.namespaces.clone(), layers.landlock.clone(), layers.seccomp.clone()];
    let (needed, why) = match (&confinement.network, namespaces) {
        (Some(_), _) => (LANDLOCK_WITH_SCOPES, "a service with a network grant"),
        (None, false) => (LANDLOCK_WITH_SCOPES, "a service without namespaces"),
        (None, true) => (1, ""),
    };
    if layers.landlock.in_force && layers.landlock_version < needed {
        let detail = format!("{}; {why} needs version {needed}", layers.landlock.detail);
        states[1] = LayerState::missing(Layer::Landlock, detail, "use Linux 6.12 or newer");
    }
    states.push(if cgroup {
        LayerState::in_force(Layer::Limits, "memory, processes and share of the processor, by a cgroup")
    } else {
        layers.limits.clone()
    });
    states
}

/// What a service sees of the machine's files, beside the system's own.
struct Shown {
    /// From those above to those below.
    binds: Vec<Bind>,
}

struct Bind {
    /// Where it is inside, and what is there.
    path: PathBuf,
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    ReadOnly,
    Writable,
    /// Nothing: what is there outside is not shown.
    Hidden,
}

impl Shown {
    fn of(spec: &ServiceSpec) -> Result<Shown> {
        let hidden: Vec<_> = spec.confinement.hidden.iter().map(|path| real(path)).collect();
        let mut binds = Vec::new();
        for grant in &spec.confinement.files {
            let path = grantable(spec, grant, &hidden)?;
            binds.push(Bind { path, what: if grant.writable { What::Writable } else { What::ReadOnly } });
        }
        if covers_own(&spec.package_dir) || covers_own(&real(&spec.package_dir)) {
            let (app, path) = (spec.app_name.clone(), spec.package_dir.clone());
            return Err(Error::NotShown { app, path, why: "holds the system; put the app into a folder of its own" });
        }
        binds.push(Bind { path: spec.package_dir.clone(), what: What::ReadOnly });
        // Mumba's folders below what is shown so far.
        let mut masks = Vec::new();
        for bind in &binds {
            let from = real(&bind.path);
            let below = hidden.iter().filter_map(|hidden| hidden.strip_prefix(&from).ok());
            masks.extend(below.map(|rest| Bind { path: bind.path.join(rest), what: What::Hidden }));
        }
        binds.append(&mut masks);
        binds.push(Bind { path: spec.data_dir.clone(), what: What::Writable });
        binds.sort_by_key(|bind| bind.path.components().count());
        Ok(Shown { binds })
    }

    fn all(&self, what: What) -> impl Iterator<Item = PathBuf> {
        self.binds.iter().filter(move |bind| bind.what == what).map(|bind| bind.path.clone())
    }
}

/// The path without symbolic links, as far as there is something.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// The path of a grant, if it is one that can be shown.
fn grantable(spec: &ServiceSpec, grant: &FileGrant, hidden: &[PathBuf]) -> Result<PathBuf> {
    let refuse = |why: &'static str| {
        let (app, path) = (spec.app_name.clone(), grant.path.clone());
        Error::NotShown { app, path, why }
    };
    let path = grant.path.canonicalize().map_err(|source| Error::prepare(&spec.app_name, &grant.path, source))?;
    if !grant.path.is_absolute() {
        return Err(refuse("is not an absolute path; take its grant back"));
    }
    if hidden.iter().any(|hidden| path.starts_with(hidden)) {
        return Err(refuse("is Mumba's own; take its grant back"));
    }
    let of_the_system = ["/proc", "/sys", "/dev"].iter().any(|folder| path.starts_with(folder));
    if of_the_system || covers_own(&path) || covers_own(&grant.path) {
        return Err(refuse("is something of which a service has its own; take its grant back"));
    }
    Ok(grant.path.components().collect())
}

/// Whether a folder, if shown, would lie over what every service has of its own.
fn covers_own(folder: &Path) -> bool {
    let own = ["/proc", "/sys", "/dev", "/tmp", "/etc", "/usr", "/run/mumba"];
    own.iter().any(|own| Path::new(own).starts_with(folder))
}

/// The files among them: a copy costs less than a mount.
fn copied_files(confinement: &Confinement) -> impl Iterator<Item = &'static Path> {
    system_files(confinement).filter(|file| file.symlink_metadata().is_ok_and(|found| found.is_file()))
}

/// Words of bubblewrap for everything but the base.
fn file_system(confinement: &Confinement, shown: &Shown) -> Vec<OsString> {
    let mut words: Vec<OsString> = Vec::new();
    let mut add = |list: &[&dyn AsRef<std::ffi::OsStr>]| words.extend(list.iter().map(|word| word.as_ref().to_owned()));
    for file in system_files(confinement) {
        match file.symlink_metadata() {
            Ok(found) if found.is_symlink() => match std::fs::read_link(file) {
                // Most lead into /usr. Another's end is shown in its place.
                Ok(target) if real(file).starts_with("/usr") => add(&[&"--symlink", &target, &file]),
                _ => add(&[&"--ro-bind-try", &file, &file]),
            },
            Ok(found) if found.is_dir() => add(&[&"--ro-bind-try", &file, &file]),
            // Files are copied.
            _ => {}
        }
    }
    for device in DEVICES {
        add(&[&"--dev-bind", &device, &device]);
    }
    for (link, target) in LINKS {
        add(&[&"--symlink", &target, &link]);
    }
    let tmp_bytes = confinement.limits.tmp_bytes.to_string();
    add(&[&"--perms", &"1777", &"--size", &tmp_bytes, &"--tmpfs", &"/tmp"]);
    add(&[&"--hostname", &"localhost"]);
    for bind in &shown.binds {
        match bind.what {
            What::ReadOnly => add(&[&"--ro-bind", &bind.path, &bind.path]),
            What::Writable => add(&[&"--bind", &bind.path, &bind.path]),
            What::Hidden => add(&[&"--perms", &"0700", &"--size", &"65536", &"--tmpfs", &bind.path]),
        }
    }
    words
}

/// Files of `/etc` that are made for the service: which user it is, and how names of machines are found.
fn files(confinement: &Confinement, data_dir: &Path) -> Vec<(&'static str, OsString)> {
    let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    let mut passwd = OsString::from(format!("service:x:{uid}:{gid}::"));
    passwd.push(data_dir);
    passwd.push(":/usr/sbin/nologin\nnobody:x:65534:65534::/:/usr/sbin/nologin\n");
    let group = format!("service:x:{gid}:\nnogroup:x:65534:\n");
    let names = "passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n";
    let mut files = vec![("/etc/passwd", passwd), ("/etc/group", group.into()), ("/etc/nsswitch.conf", names.into())];
    let hosts = "127.0.0.1 localhost\n::1 localhost\n".to_owned();
    match &confinement.network {
        None => files.push(("/etc/hosts", hosts.into())),
        Some(network) => {
            let read = |path: &str| std::fs::read_to_string(path);
            files.push(("/etc/hosts", read("/etc/hosts").unwrap_or(hosts).into()));
            let mut servers = read("/etc/resolv.conf").unwrap_or_default();
            if !network.udp {
                // Asks by TCP, which the C library, Go and others understand.
                servers.push_str("\noptions use-vc\n");
            }
            files.push(("/etc/resolv.conf", servers.into()));
        }
    }
    files
}

/// What the guardian takes on.
fn restrictions(confinement: &Confinement, layers: &Layers, namespaces: bool, shown: &Shown) -> Restrictions {
    let limits = &confinement.limits;
    let mut of_each = vec![
        ("core".to_owned(), 0),
        ("rtprio".to_owned(), 0),
        ("nofile".to_owned(), limits.descriptors),
        ("fsize".to_owned(), limits.file_bytes),
    ];
    let mut readable: Vec<PathBuf> = system_folders().iter().map(|folder| real(folder)).collect();
    readable.extend(["/proc".into(), "/dev".into()]);
    let mut writable: Vec<PathBuf> = shown.all(What::Writable).collect();
    if namespaces {
        // Counts the processes of this user in this user namespace, which are the service's alone.
        of_each.push(("nproc".to_owned(), limits.processes));
        readable.push("/etc".into());
        writable.push("/tmp".into());
    } else {
        let files = ["/etc/passwd", "/etc/group", "/etc/nsswitch.conf", "/etc/hosts", "/etc/resolv.conf"];
        readable.extend(system_files(confinement).chain(files.map(Path::new)).map(real));
    }
    readable.sort();
    // Of those above each other the first is enough.
    readable.dedup_by(|below, above| below.starts_with(above));
    readable.extend(shown.all(What::ReadOnly));
    let tcp = match &confinement.network {
        Some(network) => Some(Tcp { connect: connect(&network.tcp_connect), listen: network.tcp_listen.clone() }),
        None if namespaces => None,
        None => Some(Tcp { connect: Some(Vec::new()), listen: Vec::new() }),
    };
    let seccomp = match &confinement.network {
        Some(network) if network.udp => SocketKinds::TcpUdp,
        Some(_) => SocketKinds::Tcp,
        None if namespaces => SocketKinds::Own,
        None => SocketKinds::None,
    };
    Restrictions {
        landlock: if layers.landlock.in_force { layers.landlock_version.min(LANDLOCK_WITH_SCOPES) } else { 0 },
        readable,
        writable,
        sockets: Vec::new(),
        devices: DEVICES.iter().map(PathBuf::from).collect(),
        tcp: tcp.filter(|_| layers.landlock_version >= LANDLOCK_WITH_PORTS),
        seccomp: layers.seccomp.in_force.then_some(seccomp),
        limits: of_each,
    }
}

/// The ports to connect to: whoever may connect to any may ask for the addresses of names.
fn connect(ports: &Ports) -> Option<Vec<u16>> {
    match ports {
        Ports::Any => None,
        Ports::Only(ports) if ports.is_empty() => Some(Vec::new()),
        Ports::Only(ports) => Some(ports.iter().copied().chain([53]).collect()),
    }
}
