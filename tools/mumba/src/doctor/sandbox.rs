//! Whether Chromium can put its renderers into a sandbox.

use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Check;

/// Who runs this.
pub(super) fn user() -> Check {
    let (name, title) = ("user", "User");
    let uid = rustix::process::geteuid();
    if uid.is_root() {
        return Check::failure(
            name,
            title,
            "this is root, and Chromium's sandbox refuses root",
            "run Mumba as a normal user; `mumba host start --no-sandbox` runs it as root with no protection from apps",
        );
    }
    Check::ok(name, title, format!("a normal user ({})", uid.as_raw()))
}

/// What the kernel says about user namespaces.
#[derive(Clone, Copy, Debug, Default)]
struct Settings {
    /// kernel.unprivileged_userns_clone, on Debian's kernels
    clone: Option<u64>,
    /// kernel.apparmor_restrict_unprivileged_userns, on Ubuntu's
    apparmor: Option<u64>,
    /// user.max_user_namespaces
    max: Option<u64>,
}

impl Settings {
    fn of_this_machine() -> Settings {
        let read = |path: &str| std::fs::read_to_string(path).ok()?.trim().parse().ok();
        Settings {
            clone: read("/proc/sys/kernel/unprivileged_userns_clone"),
            apparmor: read("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"),
            max: read("/proc/sys/user/max_user_namespaces"),
        }
    }

    /// Why user namespaces do not work, and what to do.
    fn explain(self) -> (&'static str, &'static str) {
        if self.clone == Some(0) {
            return ("the kernel refuses them to normal users", "sudo sysctl -w kernel.unprivileged_userns_clone=1");
        }
        if self.max == Some(0) {
            return ("the kernel allows none", "sudo sysctl -w user.max_user_namespaces=15000");
        }
        if self.apparmor.is_some_and(|value| value != 0) {
            return (
                "AppArmor restricts them",
                "install Mumba's AppArmor profile, or: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
            );
        }
        (
            "the kernel or a container forbids them",
            "in a container, allow it to make user namespaces (its seccomp profile)",
        )
    }
}

/// What an attempt showed.
enum Attempt {
    Worked,
    Failed,
    NotTried(String),
}

/// Makes the namespaces that Chromium's zygote makes, in another process.
fn attempt() -> Attempt {
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--pid", "--net", "--fork", "true"]);
    match command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status() {
        Ok(status) if status.success() => Attempt::Worked,
        Ok(_) => Attempt::Failed,
        Err(error) => Attempt::NotTried(format!("`unshare` cannot be run: {error}")),
    }
}

/// User namespaces, else the helper program.
pub(super) fn sandbox(host: Option<&Path>) -> Check {
    let (name, title) = ("sandbox", "Sandbox");
    let why = match attempt() {
        Attempt::Worked => return Check::ok(name, title, "user namespaces work"),
        Attempt::Failed => None,
        Attempt::NotTried(why) => Some(why),
    };
    if let Some(helper) = host.map(|host| host.with_file_name("chrome-sandbox")).filter(|helper| is_helper(helper)) {
        return Check::ok(name, title, format!("the helper '{}'", helper.display()));
    }
    if let Some(why) = why {
        return Check::warning(name, title, why, "install util-linux to have user namespaces tried");
    }
    let (why, remedy) = Settings::of_this_machine().explain();
    Check::failure(name, title, format!("user namespaces do not work: {why}"), remedy)
}

/// Owned by root and set-user-id, as Chromium wants it.
fn is_helper(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|file| file.is_file() && file.uid() == 0 && file.mode() & 0o7777 == 0o4755)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_that_forbids_namespaces_is_named() {
        let remedy = |settings: Settings| settings.explain().1;
        assert!(remedy(Settings { clone: Some(0), ..Settings::default() }).contains("unprivileged_userns_clone=1"));
        assert!(remedy(Settings { max: Some(0), ..Settings::default() }).contains("max_user_namespaces"));
        assert!(remedy(Settings { clone: Some(1), apparmor: Some(1), max: Some(9) }).contains("apparmor"));
        assert!(remedy(Settings { max: Some(9), ..Settings::default() }).contains("container"));
    }
}
