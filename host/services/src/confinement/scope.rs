//! A cgroup from the user's systemd: a transient scope that is delegated to the host.

use super::cgroup::Missing;

/// Has systemd put this process into a scope of its own; false where no systemd of the user runs.
pub(crate) async fn enter() -> Result<bool, Missing> {
    Ok(false)
}
