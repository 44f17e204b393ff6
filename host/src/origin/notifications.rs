//! Notifications of pages: shown by the user's desktop as any program's. `renderer/src/page_bodies/notifications.js` is the other end.
//!
//! Chromium's own way to the desktop does not end with the host (a notification once shown keeps its message loop), so it never comes to that.
//! Without a desktop, off-screen, they go to the app's log.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use mumba_apps::manifest::WebPermission;
use mumba_desktop::session::{Notification, NotificationEvent, ShownNotification};
use mumba_policy::State;
use serde::Deserialize;
use tokio_util::sync::CancellationToken;

use super::Scene;
use super::body::{self, Body, Request, Response};
use super::own::taken;
use crate::host::Host;
use crate::logs::Level;
use crate::{permissions, session};

/// Notifications of an app that are shown at a time.
const MAX_SHOWN: usize = 32;
/// Characters of a title and of a text; what is longer is cut.
const MAX_TITLE: usize = 200;
const MAX_TEXT: usize = 2000;

/// What is shown of an app.
#[derive(Default)]
pub(super) struct Notifications(Mutex<Shown>);

#[derive(Default)]
struct Shown {
    /// By the page's token: what takes it away.
    open: HashMap<String, CancellationToken>,
    /// The desktop's number of the last one with a tag.
    tags: HashMap<String, u32>,
}

impl Notifications {
    fn lock(&self) -> MutexGuard<'_, Shown> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes its notification out of the table with itself.
struct Entry {
    notifications: Arc<Notifications>,
    token: String,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.notifications.lock().open.remove(&self.token);
    }
}

/// What a page wants shown.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    title: String,
    body: String,
    tag: String,
    /// Names it; made by the page.
    token: String,
}

/// `POST notification`.
pub(super) async fn show(scene: &Scene, request: Request) -> Response {
    let Some(host) = scene.host.upgrade() else { return body::text(503, "The host is ending.") };
    let Ok(Some(said)) = request.into_body().collect(64 << 10).await else {
        return body::text(413, "That is too long.");
    };
    let Ok(wanted) = serde_json::from_slice::<Wanted>(&said) else {
        return body::text(400, "This is no notification.");
    };
    let app = scene.app();
    if permissions::web_state(&host, app, WebPermission::Notifications) != State::Granted {
        return body::text(403, "The user does not let this app show notifications.");
    }
    let closed = CancellationToken::new();
    let replaces = {
        let mut shown = scene.notifications.lock();
        if shown.open.len() >= MAX_SHOWN {
            return body::text(429, "The app shows too many notifications at a time.");
        }
        if wanted.token.len() != 32 || shown.open.insert(wanted.token.clone(), closed.clone()).is_some() {
            return body::text(400, "The notification has no name of its own.");
        }
        shown.tags.get(&wanted.tag).copied().filter(|_| !wanted.tag.is_empty()).unwrap_or(0)
    };
    let entry = Entry { notifications: Arc::clone(&scene.notifications), token: wanted.token };
    let (title, text) = (plain(&wanted.title, MAX_TITLE), plain(&wanted.body, MAX_TEXT));
    let Some(shown) = on_desktop(&host, scene, &title, &text, replaces).await else {
        return lines(futures::stream::iter([Ok(Bytes::from_static(b"show\n"))]));
    };
    let shown = match shown {
        Ok(shown) => shown,
        Err(why) => {
            host.log_app(app, Level::Warning, &format!("a notification could not be shown: {why}"));
            return body::text(502, "The desktop does not show it.");
        }
    };
    if !wanted.tag.is_empty() {
        let mut table = scene.notifications.lock();
        // Tags are the page's to make up.
        if table.tags.len() >= 8 * MAX_SHOWN {
            table.tags.clear();
        }
        table.tags.insert(wanted.tag, shown.number());
    }
    let first = futures::stream::iter([Ok(Bytes::from_static(b"show\n"))]);
    lines(futures::StreamExt::chain(first, events(shown, closed, entry)))
}

/// Shows it; nothing where there is no desktop, and the log has it.
async fn on_desktop(
    host: &Host,
    scene: &Scene,
    title: &str,
    body: &str,
    replaces: u32,
) -> Option<Result<ShownNotification, mumba_desktop::session::SessionError>> {
    let app = scene.app();
    if !session::is_there(host) {
        host.log_app(app, Level::Info, &format!("notification: {title}: {body}"));
        return None;
    }
    let app_id = app.id.to_string();
    let notification = Notification { app_id: &app_id, app: app.title(), title, body };
    Some(ShownNotification::show(notification, replaces).await)
}

/// What becomes of it, until it is gone.
fn events(
    shown: ShownNotification,
    closed: CancellationToken,
    entry: Entry,
) -> impl futures::Stream<Item = io::Result<Bytes>> + Send {
    futures::stream::unfold(Some((shown, closed, entry)), |state| async move {
        let (mut shown, closed, entry) = state?;
        let event = tokio::select! {
            event = shown.next() => event,
            () = closed.cancelled() => {
                shown.close().await;
                Some(NotificationEvent::Closed)
            }
        };
        match event? {
            NotificationEvent::Clicked => Some((Ok(Bytes::from_static(b"click\n")), Some((shown, closed, entry)))),
            NotificationEvent::Closed => Some((Ok(Bytes::from_static(b"close\n")), None)),
        }
    })
}

fn lines(lines: impl futures::Stream<Item = io::Result<Bytes>> + Send + 'static) -> Response {
    let mut response = body::text(200, "");
    *response.body_mut() = Body::pieces(Box::pin(lines), None);
    response
}

/// `DELETE notification/<token>`.
pub(super) fn close(scene: &Scene, token: &str) -> Response {
    if let Some(closed) = scene.notifications.lock().open.get(token) {
        closed.cancel();
    }
    taken()
}

/// Text of an app as a desktop is given it.
fn plain(text: &str, most: usize) -> String {
    let visible = |character: char| !character.is_control() || character == '\n';
    text.chars().filter(|character| visible(*character)).take(most).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn text_of_a_page_has_no_control_characters_and_an_end() {
        assert_eq!(super::plain("a\u{1b}[31mb\nc", 5), "a[31m");
        assert_eq!(super::plain(&"ä".repeat(300), super::MAX_TITLE).chars().count(), 200);
    }
}
