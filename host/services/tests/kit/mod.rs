//! What the tests of this crate share: the user they run as, and the programs they start.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use nix::unistd::{Gid, Uid, setgroups, setresgid, setresuid};

/// Where the programs are that tests start.
pub(crate) struct Programs {
    /// `mumba-guardian`.
    pub(crate) guardian: PathBuf,
    /// The examples of this crate, which cargo builds with the tests; a package for services.
    pub(crate) examples: PathBuf,
}

impl Programs {
    /// An example of this crate.
    pub(crate) fn example(&self, name: &str) -> PathBuf {
        let path = self.examples.join(name);
        assert!(path.exists(), "{} is missing: cargo build -p mumba-services --examples", path.display());
        path
    }
}

/// The programs, for a normal user: services are confined for one. Tests that root runs go on as the user that
/// `MUMBA_TEST_USER` names, from the first call of this.
pub(crate) fn programs() -> &'static Programs {
    static PROGRAMS: OnceLock<Programs> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let guardian = PathBuf::from(env!("CARGO_BIN_EXE_mumba-guardian"));
        let examples = guardian.parent().unwrap().join("examples");
        if !Uid::effective().is_root() {
            return Programs { guardian, examples };
        }
        let programs = copies(&guardian, &examples);
        let (user, group) = account();
        setgroups(&[]).unwrap();
        setresgid(group, group, group).unwrap();
        setresuid(user, user, user).unwrap();
        programs
    })
}

/// Copies for a user who cannot reach root's checkout.
fn copies(guardian: &Path, examples: &Path) -> Programs {
    let checkout = env!("CARGO_MANIFEST_DIR").replace('/', "-");
    let folder = PathBuf::from(format!("/var/cache/mumba/tests{checkout}"));
    let copied = Programs { guardian: folder.join("mumba-guardian"), examples: folder.join("examples") };
    fs::create_dir_all(&copied.examples).unwrap();
    let names = ["test-service", "test-host"].map(|name| (examples.join(name), copied.examples.join(name)));
    let all = names.into_iter().chain([(guardian.to_owned(), copied.guardian.clone())]);
    for (from, to) in all.filter(|(from, _)| from.exists()) {
        // Another run may use the former copy: it goes on with that.
        let fresh = to.with_extension(std::process::id().to_string());
        fs::copy(&from, &fresh).unwrap();
        fs::rename(&fresh, &to).unwrap();
    }
    copied
}

fn account() -> (Uid, Gid) {
    let name = std::env::var("MUMBA_TEST_USER").unwrap_or_else(|_| "mumba-test".to_owned());
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let ids = users.lines().find_map(|line| {
        let mut fields = line.strip_prefix(&name)?.strip_prefix(':')?.split(':').skip(1);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    });
    let (user, group) = ids
        .unwrap_or_else(|| panic!("there is no user {name}: `cargo xtask test` makes it, or run: useradd -m {name}"));
    (Uid::from_raw(user), Gid::from_raw(group))
}

/// The number here of a process that has another one among a service's own; `service` is the service's number here.
pub(crate) fn outside(service: u32, inside: u32) -> u32 {
    let namespace = |pid: u32| fs::read_link(format!("/proc/{pid}/ns/pid")).ok();
    let own = namespace(service);
    assert!(own.is_some(), "the service {service} has ended");
    let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let found = processes.filter(|pid| namespace(*pid) == own).find(|pid| number_inside(*pid) == Some(inside));
    found.unwrap_or_else(|| panic!("the service {service} has no process {inside}"))
}

/// The number that a process has among a service's own.
pub(crate) fn number_inside(pid: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("NSpid:"))?.split_whitespace().last()?.parse().ok()
}
