//! What the guardian puts on itself, in this order: limits, Landlock, the system call filter.

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible as _, NetPort, PathBeneath, PathFd,
    Ruleset, RulesetAttr as _, RulesetCreated, RulesetCreatedAttr as _, RulesetError, RulesetStatus, Scope,
};
use mumba_services::guardian::Restrictions;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::seccomp;

/// Names of limits, as `prlimit` has them.
const LIMITS: [(&str, Resource); 5] = [
    ("core", Resource::Core),
    ("fsize", Resource::Fsize),
    ("nofile", Resource::Nofile),
    ("nproc", Resource::Nproc),
    ("rtprio", Resource::Rtprio),
];

/// Takes everything on, or says what cannot be.
pub(crate) fn apply(restrictions: &Restrictions) -> Result<(), String> {
    rustix::thread::set_no_new_privs(true).map_err(|error| format!("prctl: {error}"))?;
    for (name, most) in &restrictions.limits {
        limit(name, *most)?;
    }
    if restrictions.landlock > 0 {
        landlock(restrictions).map_err(|error| format!("Landlock: {error}"))?;
    }
    if let Some(sockets) = restrictions.seccomp {
        seccomp::apply(sockets, restrictions.tcp.is_some()).map_err(|error| format!("seccomp: {error}"))?;
    }
    Ok(())
}

fn limit(name: &str, most: u64) -> Result<(), String> {
    let known = LIMITS.iter().find(|(known, _)| *known == name);
    let (_, resource) = known.ok_or_else(|| format!("there is no limit '{name}'"))?;
    // The host may run under a lower one, and cannot raise that.
    let most = getrlimit(*resource).maximum.map_or(most, |maximum| maximum.min(most));
    let limit = Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(*resource, limit).map_err(|error| format!("the limit '{name}' of {most}: {error}"))
}

/// The version of the interface, of those whose meaning is known here.
fn abi(version: u8) -> ABI {
    match version {
        0 => ABI::Unsupported,
        1 => ABI::V1,
        2 => ABI::V2,
        3 => ABI::V3,
        4 => ABI::V4,
        5 => ABI::V5,
        _ => ABI::V6,
    }
}

/// The newest version of Landlock's interface that this program makes use of.
pub(crate) const NEWEST_LANDLOCK: u8 = 6;

/// Whether the kernel has this version of Landlock's interface. Restricts nothing.
pub(crate) fn has_landlock(version: u8) -> bool {
    let abi = abi(version);
    let made = || {
        let mut rules = Ruleset::default();
        rules = rules.set_compatibility(CompatLevel::HardRequirement).handle_access(AccessFs::from_all(abi))?;
        if abi >= ABI::V4 {
            rules = rules.handle_access(AccessNet::from_all(abi))?;
        }
        if abi >= ABI::V6 {
            rules = rules.scope(Scope::from_all(abi))?;
        }
        rules.create()
    };
    made().is_ok()
}

/// Restricts files, ports, signals and abstract sockets, as far as that version can.
pub(crate) fn landlock(restrictions: &Restrictions) -> Result<(), RulesetError> {
    let abi = abi(restrictions.landlock);
    let all = AccessFs::from_all(abi);
    let mut rules = Ruleset::default().set_compatibility(CompatLevel::HardRequirement).handle_access(all)?;
    if let Some(tcp) = &restrictions.tcp {
        rules = rules.handle_access(AccessNet::BindTcp)?;
        if tcp.connect.is_some() {
            rules = rules.handle_access(AccessNet::ConnectTcp)?;
        }
    }
    if abi >= ABI::V6 {
        rules = rules.scope(Scope::from_all(abi))?;
    }
    let mut rules = rules.create()?;
    let device = (AccessFs::ReadFile | AccessFs::WriteFile) & all;
    let read = AccessFs::from_read(abi) & all;
    let sockets = (AccessFs::MakeSock | AccessFs::RemoveFile | AccessFs::ReadDir) & all;
    for (paths, access) in [
        (&restrictions.readable, read),
        (&restrictions.writable, all),
        (&restrictions.devices, device),
        (&restrictions.sockets, sockets),
    ] {
        for path in paths {
            rules = allow(rules, path, access, abi)?;
        }
    }
    if let Some(tcp) = &restrictions.tcp {
        for port in tcp.connect.iter().flatten() {
            rules = rules.add_rule(NetPort::new(*port, AccessNet::ConnectTcp))?;
        }
        for port in &tcp.listen {
            rules = rules.add_rule(NetPort::new(*port, AccessNet::BindTcp))?;
        }
    }
    let status = rules.restrict_self()?;
    debug_assert_eq!(status.ruleset, RulesetStatus::FullyEnforced, "every requirement is hard");
    Ok(())
}

fn allow(
    rules: RulesetCreated,
    path: &std::path::Path,
    access: BitFlags<AccessFs>,
    abi: ABI,
) -> Result<RulesetCreated, RulesetError> {
    // What is not there cannot be reached either.
    let Ok(file) = PathFd::new(path) else { return Ok(rules) };
    // A file has no entries to be made or listed.
    let access = if path.is_dir() { access } else { access & AccessFs::from_file(abi) };
    rules.add_rule(PathBeneath::new(file, access))
}
