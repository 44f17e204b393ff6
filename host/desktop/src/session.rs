//! The user's session over D-Bus: notifications, the tray, secrets, and whether the network is paid by volume. All are extras: without a bus, or
//! without a desktop that shows such things, the host runs as well.

mod network;
mod notification;
mod secrets;
mod tray;

use std::time::Duration;

pub use network::MeteredNetwork;
pub use notification::{Notification, NotificationEvent, ShownNotification, notify};
pub use secrets::Secrets;
pub use tray::{Tray, TrayApp, TrayCommand};

/// How long whoever is on the bus may take to answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);

/// Why the session did not take something.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SessionError {
    /// The bus, or who answers on it, said no.
    #[error("the session bus: {0}")]
    Bus(#[from] zbus::Error),
    /// Nobody answered.
    #[error("the session bus: no answer within {} s", ANSWER_WITHIN.as_secs())]
    Timeout,
    /// The person who was asked closed the question.
    #[error("the question of the secret service was dismissed")]
    Dismissed,
    /// The tray cannot be had.
    #[error("the tray: {0}")]
    Tray(#[from] ksni::Error),
}
