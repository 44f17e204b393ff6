use std::collections::HashMap;

use mumba_desktop::entry_id;
use mumba_desktop::session::{Notification, SessionError, notify};
use tokio::sync::mpsc;
use zbus::zvariant::OwnedValue;

use crate::bus::on_a_bus;

/// What a notification server is asked for.
#[derive(Debug)]
struct Shown {
    app: String,
    icon: String,
    title: String,
    body: String,
    entry: String,
}

struct Server {
    shown: mpsc::UnboundedSender<Shown>,
    markup: bool,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    fn get_capabilities(&self) -> Vec<String> {
        if self.markup { vec!["body".into(), "body-markup".into()] } else { vec!["body".into()] }
    }

    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &self,
        app: String,
        _replaces: u32,
        icon: String,
        title: String,
        body: String,
        _actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let entry = hints["desktop-entry"].clone().try_into().unwrap();
        self.shown.send(Shown { app, icon, title, body, entry }).unwrap();
        7
    }
}

async fn serve(markup: bool) -> (zbus::Connection, mpsc::UnboundedReceiver<Shown>) {
    let (shown, received) = mpsc::unbounded_channel();
    let connection = zbus::connection::Builder::session()
        .unwrap()
        .serve_at("/org/freedesktop/Notifications", Server { shown, markup })
        .unwrap()
        .name("org.freedesktop.Notifications")
        .unwrap()
        .build()
        .await
        .unwrap();
    (connection, received)
}

fn notification(id: &str) -> Notification<'_> {
    Notification { app_id: id, app: "Notes", title: "Notes has stopped", body: "<b>a & b</b>" }
}

#[test]
fn a_notification_arrives_with_the_apps_icon_and_no_markup() {
    on_a_bus("notifications::a_notification_arrives_with_the_apps_icon_and_no_markup", async || {
        let id = "y".repeat(52);
        let (server, mut shown) = serve(true).await;
        assert_eq!(notify(notification(&id)).await.unwrap(), 7);
        let first = shown.recv().await.unwrap();
        assert_eq!((first.app.as_str(), first.title.as_str()), ("Notes", "Notes has stopped"));
        assert_eq!(first.body, "&lt;b&gt;a &amp; b&lt;/b&gt;");
        assert_eq!((first.icon, first.entry), (entry_id(&id), entry_id(&id)));
        server.close().await.unwrap();
        // A server that reads no markup is given the text as it is.
        let (_server, mut shown) = serve(false).await;
        notify(notification(&id)).await.unwrap();
        assert_eq!(shown.recv().await.unwrap().body, "<b>a & b</b>");
    });
}

#[test]
fn nobody_who_shows_notifications_is_an_error() {
    on_a_bus("notifications::nobody_who_shows_notifications_is_an_error", async || {
        let error = notify(notification(&"y".repeat(52))).await.unwrap_err();
        assert!(matches!(error, SessionError::Bus(_)), "{error}");
    });
}
