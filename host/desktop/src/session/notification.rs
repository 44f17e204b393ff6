//! Notifications (Desktop Notifications Specification 1.2).

use std::collections::HashMap;

use zbus::Connection;
use zbus::zvariant::Value;

use super::{ANSWER_WITHIN, SessionError};
use crate::entry_id;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// Something that a person is told.
#[derive(Clone, Copy, Debug)]
pub struct Notification<'a> {
    /// Id of the app that it is about: its icon and desktop entry go with it.
    pub app_id: &'a str,
    /// The app's title.
    pub app: &'a str,
    /// In a few words.
    pub title: &'a str,
    /// In a sentence; may be empty. Plain text: nothing in it is markup.
    pub body: &'a str,
}

/// Shows a notification and gives its number. Who shows them is started by the bus if need be.
///
/// # Errors
/// When there is no session bus, or nobody on it shows notifications.
pub async fn notify(notification: Notification<'_>) -> Result<u32, SessionError> {
    tokio::time::timeout(ANSWER_WITHIN, send(notification)).await.map_err(|_| SessionError::Timeout)?
}

async fn send(notification: Notification<'_>) -> Result<u32, SessionError> {
    let bus = Connection::session().await?;
    let call = async |method: &str| bus.call_method(Some(NAME), PATH, Some(NAME), method, &()).await;
    let capabilities: Vec<String> = call("GetCapabilities").await?.body().deserialize()?;
    let reads_markup = capabilities.iter().any(|capability| capability == "body-markup");
    let body = if reads_markup { escaped(notification.body) } else { notification.body.to_owned() };
    let entry = entry_id(notification.app_id);
    let hints = HashMap::from([("desktop-entry", Value::from(entry.as_str()))]);
    let actions: &[&str] = &[];
    let arguments =
        (notification.app, 0_u32, entry.as_str(), notification.title, body.as_str(), actions, hints, -1_i32);
    let answer = bus.call_method(Some(NAME), PATH, Some(NAME), "Notify", &arguments).await?;
    Ok(answer.body().deserialize()?)
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
