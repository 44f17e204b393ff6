//! What starts an installed app from the desktop: the launcher program, and what it shares with those who set it up.
//!
//! The host puts one copy of the program into the folder `launchers` of its state, with one link to it for each app
//! ([`link_name`]). The copy stays when the runtime is removed, so that a click on an app can still say what is missing.
//! Beside it lies a record of where the runtime is ([`Runtime`]). The program becomes `mumba`, which does the work:
//! whatever it does exists once.
//!
//! This crate needs the standard library only, and must stay small.

#![forbid(unsafe_code)]

mod arguments;
pub mod dialog;
mod program;
mod record;

pub use arguments::absolute;
pub use program::{EXIT_NO_RUNTIME, run};
pub use record::{RECORD_NAME, RecordError, Runtime};

/// The launcher's own name, which it has in the folder of launchers and where it is installed.
pub const PROGRAM_NAME: &str = "mumba-launcher";

/// The folder of launchers in Mumba's state.
pub const FOLDER_NAME: &str = "launchers";

const PREFIX: &str = "org.mumba.app_";
/// Characters of an app's id.
const ID_CHARS: usize = 52;
/// The alphabet of z-base-32.
const ID_ALPHABET: &[u8] = b"ybndrfg8ejkmcpqxot1uwisza345h769";

/// What an app is called on the desktop: its launcher, its desktop entry without `.desktop`, its icon and its windows.
///
/// An id may begin with a digit, and parts of such names may not.
pub fn link_name(app_id: &str) -> String {
    format!("{PREFIX}{app_id}")
}

/// The app that has this name on the desktop.
pub fn app_of_link(name: &str) -> Option<&str> {
    let id = name.strip_prefix(PREFIX)?;
    (id.len() == ID_CHARS && id.bytes().all(|byte| ID_ALPHABET.contains(&byte))).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_its_app_and_nothing_else_does() {
        let id = "y".repeat(52);
        assert_eq!(app_of_link(&link_name(&id)), Some(id.as_str()));
        for other in ["mumba-launcher", "org.mumba.app_", "org.mumba.app_yyy", &id] {
            assert_eq!(app_of_link(other), None, "{other}");
        }
        assert_eq!(app_of_link(&link_name(&"-".repeat(52))), None);
        assert_eq!(app_of_link(&format!("org.mumba.app_../{}", "y".repeat(49))), None);
    }
}
