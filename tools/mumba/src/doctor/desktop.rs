//! The display and the session bus.

use std::path::Path;

use mumba_client::DisplayEnvironment;

use super::Check;

/// Where windows would be.
pub(super) fn display() -> Check {
    let (name, title) = ("display", "Display");
    let displays = DisplayEnvironment::of_this_process().probe();
    if displays.is_empty() {
        return Check::ok(name, title, "none: views are drawn off-screen, and `mumba screenshot` shows them");
    }
    let (reached, missed): (Vec<_>, Vec<_>) = displays.into_iter().partition(Result::is_ok);
    let missed: Vec<_> = missed.into_iter().filter_map(Result::err).collect();
    let variables: Vec<&str> = missed.iter().map(|error| error.variable).collect();
    let why: Vec<String> = missed.iter().map(ToString::to_string).collect();
    let remedy = format!("correct or unset {}", variables.join(" and "));
    match reached.into_iter().find_map(Result::ok) {
        Some(reached) if missed.is_empty() => Check::ok(name, title, reached),
        Some(reached) => Check::warning(name, title, format!("{reached}; but {}", why.join("; ")), remedy),
        None => Check::warning(name, title, format!("{}. Views are drawn off-screen", why.join("; ")), remedy),
    }
}

/// D-Bus, which Chromium uses where it is there.
pub(super) fn session_bus() -> Check {
    let (name, title) = ("session-bus", "Session bus");
    let named = std::env::var("DBUS_SESSION_BUS_ADDRESS").is_ok_and(|address| !address.is_empty());
    let usual = Path::new("/run/user").join(rustix::process::geteuid().as_raw().to_string()).join("bus");
    if named || usual.exists() {
        Check::ok(name, title, "there")
    } else {
        Check::ok(name, title, "none; not needed, Chromium's complaints about it are harmless")
    }
}
