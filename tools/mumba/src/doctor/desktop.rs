//! The display and the session bus.

use std::net::ToSocketAddrs as _;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Check;

/// A display, as an environment names it.
#[derive(Debug, PartialEq, Eq)]
enum Named {
    /// The socket of a Wayland compositor.
    Wayland(PathBuf),
    /// A local X server's number.
    X11(u32),
    /// An X server over the network: host and port.
    RemoteX11(String, u16),
    /// A name that says nothing.
    Wrong(String),
}

fn named(variable: impl Fn(&str) -> Option<String>) -> Vec<Named> {
    let value = |name| variable(name).filter(|value| !value.is_empty());
    let mut named = Vec::new();
    if let Some(name) = value("WAYLAND_DISPLAY") {
        named.push(match (Path::new(&name).is_absolute(), value("XDG_RUNTIME_DIR")) {
            (true, _) => Named::Wayland(name.into()),
            (false, Some(folder)) => Named::Wayland(Path::new(&folder).join(name)),
            (false, None) => Named::Wrong(format!("WAYLAND_DISPLAY is '{name}', but XDG_RUNTIME_DIR is not set")),
        });
    }
    if let Some(name) = value("DISPLAY") {
        named.push(x11(&name).unwrap_or_else(|| Named::Wrong(format!("DISPLAY is '{name}', which names no display"))));
    }
    named
}

/// `[host]:number[.screen]`
fn x11(name: &str) -> Option<Named> {
    let (host, rest) = name.rsplit_once(':')?;
    let number: u32 = rest.split_once('.').map_or(rest, |(number, _)| number).parse().ok()?;
    if host.is_empty() || host == "unix" {
        return Some(Named::X11(number));
    }
    let port = number.checked_add(6000).and_then(|port| u16::try_from(port).ok())?;
    Some(Named::RemoteX11(host.to_owned(), port))
}

/// What it is called if it answers, else why not.
fn reach(named: Named) -> Result<String, String> {
    match named {
        Named::Wayland(socket) => match UnixStream::connect(&socket) {
            Ok(_) => Ok(format!("Wayland at '{}'", socket.display())),
            Err(error) => Err(format!("the Wayland display '{}' does not answer: {error}", socket.display())),
        },
        Named::X11(number) => {
            let path = format!("/tmp/.X11-unix/X{number}");
            let hidden = SocketAddr::from_abstract_name(&path).and_then(|address| UnixStream::connect_addr(&address));
            match hidden.or_else(|_| UnixStream::connect(&path)) {
                Ok(_) => Ok(format!("X11 at ':{number}'")),
                Err(error) => Err(format!("the X11 display ':{number}' does not answer: {error}")),
            }
        }
        Named::RemoteX11(host, port) => {
            let connected = (host.as_str(), port).to_socket_addrs().and_then(|mut addresses| {
                let address = addresses.next().ok_or_else(|| std::io::Error::other("the name has no address"))?;
                std::net::TcpStream::connect_timeout(&address, Duration::from_secs(3))
            });
            match connected {
                Ok(_) => Ok(format!("X11 on '{host}'")),
                Err(error) => Err(format!("the X11 display on '{host}' does not answer: {error}")),
            }
        }
        Named::Wrong(why) => Err(why),
    }
}

/// Where windows would be.
pub(super) fn display() -> Check {
    let (name, title) = ("display", "Display");
    let displays = named(|name| std::env::var(name).ok());
    if displays.is_empty() {
        return Check::ok(name, title, "none: views are drawn off-screen, and `mumba screenshot` shows them");
    }
    let (reached, missed): (Vec<_>, Vec<_>) = displays.into_iter().map(reach).partition(Result::is_ok);
    let missed: Vec<String> = missed.into_iter().filter_map(Result::err).collect();
    match reached.into_iter().find_map(Result::ok) {
        Some(reached) if missed.is_empty() => Check::ok(name, title, reached),
        Some(reached) => Check::warning(
            name,
            title,
            format!("{reached}; but {}", missed.join("; ")),
            "unset the variable that is wrong",
        ),
        None => Check::warning(
            name,
            title,
            missed.join("; "),
            "run this in a graphical session, or unset DISPLAY and WAYLAND_DISPLAY to draw off-screen",
        ),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Vec<Named> {
        named(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_string()))
    }

    #[test]
    fn displays_are_understood() {
        assert_eq!(of(&[("DISPLAY", ":0")]), [Named::X11(0)]);
        assert_eq!(of(&[("DISPLAY", "unix:12.1")]), [Named::X11(12)]);
        assert_eq!(of(&[("DISPLAY", "localhost:10.0")]), [Named::RemoteX11("localhost".into(), 6010)]);
        let wayland = [("WAYLAND_DISPLAY", "wayland-1"), ("XDG_RUNTIME_DIR", "/r"), ("DISPLAY", ":1")];
        assert_eq!(of(&wayland), [Named::Wayland("/r/wayland-1".into()), Named::X11(1)]);
        assert_eq!(of(&[("WAYLAND_DISPLAY", "/w")]), [Named::Wayland("/w".into())]);
        assert!(of(&[("DISPLAY", "")]).is_empty());
        for wrong in [("DISPLAY", "zero"), ("DISPLAY", ":x"), ("DISPLAY", "h:99999"), ("WAYLAND_DISPLAY", "w")] {
            assert!(matches!(of(&[wrong]).as_slice(), [Named::Wrong(_)]), "{wrong:?}");
        }
    }

    #[test]
    fn a_display_is_reached_by_its_socket() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("wayland-1");
        assert!(reach(Named::Wayland(socket.clone())).is_err());
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert!(reach(Named::Wayland(socket)).is_ok());
    }
}
