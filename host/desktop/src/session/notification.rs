//! Notifications (Desktop Notifications Specification 1.2).

use std::collections::HashMap;

use futures::StreamExt as _;
use zbus::proxy::SignalStream;
use zbus::zvariant::Value;
use zbus::{Connection, Proxy};

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
    let sent = async { send(&Connection::session().await?, notification, 0, &[]).await };
    tokio::time::timeout(ANSWER_WITHIN, sent).await.map_err(|_| SessionError::Timeout)?
}

/// What becomes of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotificationEvent {
    /// The person chose it.
    Clicked,
    /// It is gone: chosen, dismissed or over.
    Closed,
}

/// A notification that is shown, and that a person can choose.
#[derive(Debug)]
pub struct ShownNotification {
    number: u32,
    proxy: Proxy<'static>,
    actions: SignalStream<'static>,
    ends: SignalStream<'static>,
}

impl ShownNotification {
    /// Shows one, in place of the one with the number `replaces` unless that is 0.
    ///
    /// # Errors
    /// As [`notify`].
    pub async fn show(notification: Notification<'_>, replaces: u32) -> Result<ShownNotification, SessionError> {
        let shown = async {
            let bus = Connection::session().await?;
            let proxy = Proxy::new(&bus, NAME, PATH, NAME).await?;
            // Listened to first: it may be chosen at once.
            let actions = proxy.receive_signal("ActionInvoked").await?;
            let ends = proxy.receive_signal("NotificationClosed").await?;
            let number = send(&bus, notification, replaces, &["default", ""]).await?;
            Ok(ShownNotification { number, proxy, actions, ends })
        };
        tokio::time::timeout(ANSWER_WITHIN, shown).await.map_err(|_| SessionError::Timeout)?
    }

    /// Its number, to replace it.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The next thing that becomes of it; nothing once the bus is gone.
    pub async fn next(&mut self) -> Option<NotificationEvent> {
        loop {
            let (message, event) = tokio::select! {
                message = self.actions.next() => (message?, NotificationEvent::Clicked),
                message = self.ends.next() => (message?, NotificationEvent::Closed),
            };
            let about = match event {
                NotificationEvent::Clicked => message.body().deserialize::<(u32, String)>().map(|(number, _)| number),
                NotificationEvent::Closed => message.body().deserialize::<(u32, u32)>().map(|(number, _)| number),
            };
            if about.ok() == Some(self.number) {
                return Some(event);
            }
        }
    }

    /// Takes it away.
    pub async fn close(&self) {
        let closing = async { self.proxy.call_method("CloseNotification", &(self.number,)).await };
        let _ = tokio::time::timeout(ANSWER_WITHIN, closing).await;
    }
}

async fn send(
    bus: &Connection,
    notification: Notification<'_>,
    replaces: u32,
    actions: &[&str],
) -> Result<u32, SessionError> {
    let call = async |method: &str| bus.call_method(Some(NAME), PATH, Some(NAME), method, &()).await;
    let capabilities: Vec<String> = call("GetCapabilities").await?.body().deserialize()?;
    let reads_markup = capabilities.iter().any(|capability| capability == "body-markup");
    let body = if reads_markup { escaped(notification.body) } else { notification.body.to_owned() };
    let entry = entry_id(notification.app_id);
    let hints = HashMap::from([("desktop-entry", Value::from(entry.as_str()))]);
    let arguments =
        (notification.app, replaces, entry.as_str(), notification.title, body.as_str(), actions, hints, -1_i32);
    let answer = bus.call_method(Some(NAME), PATH, Some(NAME), "Notify", &arguments).await?;
    Ok(answer.body().deserialize()?)
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
