//! The caller's display, which a launch hands over to the host.

use std::collections::HashMap;

/// The variables that say where the caller's display is; the host takes no others.
const NAMES: [&str; 6] =
    ["DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS"];

/// The display that a process has, by its environment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayEnvironment(HashMap<String, String>);

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

    /// Whether there is a display at all: an X11 or a Wayland one.
    pub fn has_display(&self) -> bool {
        self.0.contains_key("DISPLAY") || self.0.contains_key("WAYLAND_DISPLAY")
    }

    /// The variables as a launch request wants them: none where there is no display.
    pub fn into_request(self) -> HashMap<String, String> {
        if self.has_display() { self.0 } else { HashMap::new() }
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
        assert!(display.into_request().is_empty());
    }
}
