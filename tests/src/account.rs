//! The user that everything of Mumba's runs as in the tests.

use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

/// A normal user.
#[derive(Clone, Debug)]
pub struct Account {
    /// User id.
    pub uid: u32,
    /// Group id.
    pub gid: u32,
    /// Whether programs must be switched to that user.
    switched: bool,
}

impl Account {
    /// Who runs the tests; where that is root, the user that `MUMBA_TEST_USER` names.
    ///
    /// # Panics
    /// When there is no such user.
    pub fn of_tests() -> Account {
        if !rustix::process::geteuid().is_root() {
            let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
            return Account { uid, gid, switched: false };
        }
        let name = std::env::var("MUMBA_TEST_USER").unwrap_or_else(|_| "mumba-test".to_owned());
        let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let ids = users.lines().find_map(|line| {
            let mut fields = line.strip_prefix(&name)?.strip_prefix(':')?.split(':').skip(1);
            Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
        });
        let (uid, gid) = ids.unwrap_or_else(|| {
            panic!("there is no user {name}: `cargo xtask test` makes it, or run: useradd -m {name}")
        });
        Account { uid, gid, switched: true }
    }

    /// Whether the tests themselves run as root.
    pub fn tests_are_root(&self) -> bool {
        self.switched
    }

    /// Makes a program run as this user, in no other group.
    pub fn apply(&self, command: &mut Command) {
        if self.switched {
            command.uid(self.uid).gid(self.gid);
        }
    }

    /// Gives a file or folder to this user.
    ///
    /// # Panics
    /// When it cannot.
    pub fn own(&self, path: &Path) {
        if self.switched {
            chown(path, Some(self.uid), Some(self.gid))
                .unwrap_or_else(|error| panic!("cannot give {} away: {error}", path.display()));
        }
    }
}
