//! What installed apps have on the user's desktop (freedesktop.org's specifications), and how the host speaks to it.
//!
//! | module | subject |
//! |---|---|
//! | [`folders`] | where the desktop looks, and when this Mumba leaves it alone |
//! | [`entry`] | desktop entries: their text, and whose one is |
//! | [`icon`] | which pictures are taken for icons |
//! | `launchers` | the programs that start apps, in Mumba's state |
//! | `handler` | `mumba://` links |
//! | [`registrar`] | all of these for an app: made, removed, and put right after a crash |
//! | `autostart` | what starts with the session |
//! | [`session`] | notifications and the tray, over D-Bus (feature `session`) |
//!
//! Nothing of somebody else's is ever overwritten or removed: a desktop entry of ours carries the app and the state folder that it
//! belongs to, and an icon of ours is a link into that state.

#![forbid(unsafe_code)]

mod autostart;
pub mod entry;
mod error;
mod files;
pub mod folders;
mod handler;
pub mod icon;
mod launchers;
pub mod registrar;
#[cfg(feature = "session")]
pub mod session;

pub use autostart::Autostart;
pub use error::{Error, Result};
pub use folders::DesktopFolders;
pub use handler::HANDLER_NAME;
pub use mumba_launcher::{Runtime, link_name as entry_id};
pub use registrar::{AppEntry, IconFile, Registered, Registrar, RegistrarOptions};
