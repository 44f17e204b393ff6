//! A cgroup from the user's systemd: a transient scope that is delegated to the host.
//!
//! Asked for over the session's D-Bus. Where there is no such bus, or no systemd on it, there is none.

use std::fs;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use zbus::zvariant::{OwnedObjectPath, Value};

use super::cgroup::Missing;
use crate::guardian::children;

/// systemd answers and acts within this, on a machine that does hardly anything else.
const WITHIN: Duration = Duration::from_secs(10);

/// A property of a unit.
type Property<'a> = (&'a str, Value<'a>);

/// Has systemd put this process and all that it started into a scope of its own; false where there is none to ask.
pub(crate) async fn enter() -> Result<bool, Missing> {
    let Ok(Ok(bus)) = timeout(WITHIN, zbus::Connection::session()).await else { return Ok(false) };
    let before = own_cgroup();
    match timeout(WITHIN, start(&bus)).await {
        Ok(Ok(())) => {}
        Ok(Err(zbus::Error::MethodError(name, _, _)))
            if name.as_str() == "org.freedesktop.DBus.Error.ServiceUnknown" =>
        {
            return Ok(false);
        }
        Ok(Err(error)) => return Err(refused(&error.to_string())),
        Err(_) => return Err(refused("it does not answer")),
    }
    // The answer comes before the move.
    let deadline = Instant::now() + WITHIN;
    while own_cgroup() == before {
        if Instant::now() > deadline {
            return Err(refused("it has not moved the host"));
        }
        sleep(Duration::from_millis(5)).await;
    }
    Ok(true)
}

async fn start(bus: &zbus::Connection) -> zbus::Result<()> {
    let own = std::process::id();
    let mut processes = vec![own];
    let mut next = 0;
    while let Some(process) = processes.get(next).copied() {
        processes.extend(children(process));
        next += 1;
    }
    let properties: [Property<'_>; 5] = [
        ("Description", "Mumba and the services of its apps".into()),
        ("PIDs", processes.into()),
        ("Delegate", true.into()),
        ("Slice", "app.slice".into()),
        ("CollectMode", "inactive-or-failed".into()),
    ];
    let others: [(&str, Vec<Property<'_>>); 0] = [];
    let name = format!("app-mumba-{own}.scope");
    let systemd = Some("org.freedesktop.systemd1");
    let manager = Some("org.freedesktop.systemd1.Manager");
    let arguments = (name.as_str(), "fail", properties.as_slice(), others.as_slice());
    let answer =
        bus.call_method(systemd, "/org/freedesktop/systemd1", manager, "StartTransientUnit", &arguments).await?;
    let _: OwnedObjectPath = answer.body().deserialize()?;
    Ok(())
}

fn own_cgroup() -> String {
    fs::read_to_string("/proc/self/cgroup").unwrap_or_default()
}

fn refused(why: &str) -> Missing {
    (
        format!("the user's systemd makes no scope for the host: {why}"),
        "see what systemctl --user status says".to_owned(),
    )
}
