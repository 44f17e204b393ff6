//! The caller's display, which a launch hands over to the host.

use std::collections::HashMap;
use std::net::{TcpStream, ToSocketAddrs as _};
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The variables that say where the caller's display is; the host takes no others.
const NAMES: [&str; 6] =
    ["DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS"];

/// How long a display on another machine may take to answer.
const REMOTE_TIMEOUT: Duration = Duration::from_secs(3);

/// The display that a process has, by its environment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayEnvironment(HashMap<String, String>);

/// A variable names a display that is not there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct DisplayError {
    /// `DISPLAY` or `WAYLAND_DISPLAY`.
    pub variable: &'static str,
    why: String,
}

impl DisplayEnvironment {
    /// The display of this process.
    pub fn of_this_process() -> DisplayEnvironment {
        DisplayEnvironment::of(|name| std::env::var(name).ok())
    }

    /// The display in the environment that `variable` reads.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> DisplayEnvironment {
        let value = |name| variable(name).filter(|value| !value.is_empty());
        DisplayEnvironment(NAMES.iter().filter_map(|name| Some((name.to_string(), value(name)?))).collect())
    }

    /// Whether a display is named at all: an X11 or a Wayland one.
    pub fn has_display(&self) -> bool {
        self.0.contains_key("DISPLAY") || self.0.contains_key("WAYLAND_DISPLAY")
    }

    /// Each display that is named: what it is if it answers, and why not otherwise. Connects to it for a moment, which
    /// blocks; a display on this machine answers at once.
    pub fn probe(&self) -> Vec<Result<String, DisplayError>> {
        let value = |name: &str| self.0.get(name).map(String::as_str);
        let wayland = value("WAYLAND_DISPLAY").map(|name| {
            let reached = wayland_socket(name, value("XDG_RUNTIME_DIR")).and_then(|socket| reach_wayland(&socket));
            reached.map_err(|why| DisplayError { variable: "WAYLAND_DISPLAY", why })
        });
        let x11 = value("DISPLAY").map(|name| {
            let named = X11::parse(name).ok_or_else(|| format!("DISPLAY is '{name}', which names no display"));
            named.and_then(|x11| x11.reach()).map_err(|why| DisplayError { variable: "DISPLAY", why })
        });
        wayland.into_iter().chain(x11).collect()
    }

    /// The same without the displays that do not answer, and why they do not.
    pub fn reachable(mut self) -> (DisplayEnvironment, Vec<DisplayError>) {
        let errors: Vec<DisplayError> = self.probe().into_iter().filter_map(Result::err).collect();
        for error in &errors {
            self.0.remove(error.variable);
        }
        (self, errors)
    }

    /// The variables as a launch request wants them: none where there is no display.
    pub fn into_request(self) -> HashMap<String, String> {
        if self.has_display() { self.0 } else { HashMap::new() }
    }
}

fn wayland_socket(name: &str, runtime_folder: Option<&str>) -> Result<PathBuf, String> {
    match (Path::new(name).is_absolute(), runtime_folder) {
        (true, _) => Ok(name.into()),
        (false, Some(folder)) => Ok(Path::new(folder).join(name)),
        (false, None) => Err(format!("WAYLAND_DISPLAY is '{name}', but XDG_RUNTIME_DIR is not set")),
    }
}

fn reach_wayland(socket: &Path) -> Result<String, String> {
    match UnixStream::connect(socket) {
        Ok(_) => Ok(format!("Wayland at '{}'", socket.display())),
        Err(error) => Err(format!("the Wayland display '{}' does not answer: {error}", socket.display())),
    }
}

/// An X11 display, as `DISPLAY` names it: `[host]:number[.screen]`.
#[derive(Debug, PartialEq, Eq)]
enum X11 {
    /// On this machine, by its number.
    Local(u32),
    /// Over the network: host and port.
    Remote(String, u16),
}

impl X11 {
    fn parse(name: &str) -> Option<X11> {
        let (host, rest) = name.rsplit_once(':')?;
        let number: u32 = rest.split_once('.').map_or(rest, |(number, _)| number).parse().ok()?;
        if host.is_empty() || host == "unix" {
            return Some(X11::Local(number));
        }
        let port = number.checked_add(6000).and_then(|port| u16::try_from(port).ok())?;
        Some(X11::Remote(host.to_owned(), port))
    }

    fn reach(&self) -> Result<String, String> {
        match self {
            X11::Local(number) => {
                let path = format!("/tmp/.X11-unix/X{number}");
                let hidden = SocketAddr::from_abstract_name(&path).and_then(|name| UnixStream::connect_addr(&name));
                match hidden.or_else(|_| UnixStream::connect(&path)) {
                    Ok(_) => Ok(format!("X11 at ':{number}'")),
                    Err(error) => Err(format!("the X11 display ':{number}' does not answer: {error}")),
                }
            }
            X11::Remote(host, port) => {
                let connected = (host.as_str(), *port).to_socket_addrs().and_then(|mut addresses| {
                    let address = addresses.next().ok_or_else(|| std::io::Error::other("the name has no address"))?;
                    TcpStream::connect_timeout(&address, REMOTE_TIMEOUT)
                });
                match connected {
                    Ok(_) => Ok(format!("X11 on '{host}'")),
                    Err(error) => Err(format!("the X11 display on '{host}' does not answer: {error}")),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> DisplayEnvironment {
        DisplayEnvironment::of(|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_string())
        })
    }

    #[test]
    fn only_the_variables_of_displays_are_taken() {
        let display = of(&[("DISPLAY", ":0"), ("XDG_RUNTIME_DIR", "/run/user/1"), ("SECRET", "x")]);
        assert!(display.has_display());
        let request = display.into_request();
        assert_eq!(request.len(), 2);
        assert_eq!(request["DISPLAY"], ":0");
    }

    #[test]
    fn without_a_display_nothing_is_handed_over() {
        let display = of(&[("DISPLAY", ""), ("XDG_RUNTIME_DIR", "/run/user/1")]);
        assert!(!display.has_display());
        assert!(display.probe().is_empty());
        assert!(display.into_request().is_empty());
    }

    #[test]
    fn names_of_x11_displays_are_understood() {
        assert_eq!(X11::parse(":0"), Some(X11::Local(0)));
        assert_eq!(X11::parse("unix:12.1"), Some(X11::Local(12)));
        assert_eq!(X11::parse("localhost:10.0"), Some(X11::Remote("localhost".into(), 6010)));
        assert_eq!(X11::parse("::1:0"), Some(X11::Remote("::1".into(), 6000)));
        for wrong in ["zero", ":x", "h:99999", ":-1"] {
            assert_eq!(X11::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_display_that_does_not_answer_is_left_out_and_one_that_does_stays() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = folder.path().to_str().unwrap();
        let variables = [("WAYLAND_DISPLAY", "wayland-1"), ("DISPLAY", "zero"), ("XDG_RUNTIME_DIR", runtime)];

        let (none, errors) = of(&variables).reachable();
        assert!(!none.has_display());
        assert_eq!(errors.iter().map(|error| error.variable).collect::<Vec<_>>(), ["WAYLAND_DISPLAY", "DISPLAY"]);
        assert!(errors[1].to_string().contains("'zero'"), "{}", errors[1]);

        let _listener = std::os::unix::net::UnixListener::bind(folder.path().join("wayland-1")).unwrap();
        let (wayland, errors) = of(&variables).reachable();
        assert_eq!(errors.len(), 1);
        assert!(wayland.into_request().contains_key("WAYLAND_DISPLAY"));
    }

    #[test]
    fn a_wayland_display_needs_a_folder() {
        assert!(wayland_socket("w", None).is_err());
        assert_eq!(wayland_socket("w", Some("/r")), Ok("/r/w".into()));
        assert_eq!(wayland_socket("/w", None), Ok("/w".into()));
    }
}
