//! Whether Chromium's sandbox can work here: it needs user namespaces, or its set-user-id helper.

use std::process::{Command, Stdio};

/// The sandbox cannot work on this machine as it is set up.
#[derive(Debug, thiserror::Error)]
#[error(
    "Chromium's sandbox needs user namespaces, which this machine does not let normal users make{hint}; 'mumba doctor' says \
     more. With --no-sandbox apps could harm this machine"
)]
pub struct NoSandbox {
    hint: String,
}

fn setting(path: &str) -> Option<i64> {
    std::fs::read_to_string(path).ok()?.trim().parse().ok()
}

/// Looks at the kernel's settings, then tries.
///
/// # Errors
/// When user namespaces are switched off.
pub fn check() -> Result<(), NoSandbox> {
    let hints = [
        ("/proc/sys/user/max_user_namespaces", 0, "sysctl user.max_user_namespaces=10000"),
        ("/proc/sys/kernel/unprivileged_userns_clone", 0, "sysctl kernel.unprivileged_userns_clone=1"),
    ];
    for (path, off, remedy) in hints {
        if setting(path) == Some(off) {
            return Err(NoSandbox { hint: format!(" ({path} is {off}; as root: {remedy})") });
        }
    }
    if setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") != Some(1) {
        return Ok(());
    }
    // AppArmor decides by program: only a try tells.
    let tried = Command::new("unshare")
        .args(["--user", "--map-root-user", "--net", "true"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    match tried {
        Ok(status) if !status.success() => Err(NoSandbox {
            hint: " (as root: sysctl kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile for mumba-host)".to_owned(),
        }),
        _ => Ok(()),
    }
}
