use std::collections::HashMap;

use mumba_desktop::session::{Tray, TrayApp, TrayCommand};
use tokio::sync::mpsc;
use zbus::Connection;
use zbus::zvariant::{OwnedValue, Value};

use crate::bus::on_a_bus;

struct Watcher {
    items: mpsc::UnboundedSender<String>,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: String) {
        self.items.send(service).unwrap();
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

async fn watch() -> (Connection, mpsc::UnboundedReceiver<String>) {
    let (items, registered) = mpsc::unbounded_channel();
    let connection = zbus::connection::Builder::session()
        .unwrap()
        .serve_at("/StatusNotifierWatcher", Watcher { items })
        .unwrap()
        .name("org.kde.StatusNotifierWatcher")
        .unwrap()
        .build()
        .await
        .unwrap();
    (connection, registered)
}

/// An entry of the menu: its number, its label and what is below it.
#[derive(Debug)]
struct Entry {
    number: i32,
    label: String,
    below: Vec<Entry>,
}

type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

fn entry((number, properties, below): Layout) -> Entry {
    let label = properties.get("label").map(|label| label.clone().try_into().unwrap()).unwrap_or_default();
    let below = below.into_iter().map(|value| entry(Layout::try_from(Value::from(value)).unwrap())).collect();
    Entry { number, label, below }
}

async fn menu(bus: &Connection, item: &str) -> Entry {
    let nothing: &[&str] = &[];
    let answer = bus
        .call_method(Some(item), "/MenuBar", Some("com.canonical.dbusmenu"), "GetLayout", &(0, -1, nothing))
        .await
        .unwrap();
    let (_, layout): (u32, Layout) = answer.body().deserialize().unwrap();
    entry(layout)
}

async fn click(bus: &Connection, item: &str, number: i32) {
    let event = (number, "clicked", Value::from(0), 0_u32);
    bus.call_method(Some(item), "/MenuBar", Some("com.canonical.dbusmenu"), "Event", &event).await.unwrap();
}

async fn status(bus: &Connection, item: &str) -> String {
    let property = ("org.kde.StatusNotifierItem", "Status");
    let properties = Some("org.freedesktop.DBus.Properties");
    let answer = bus.call_method(Some(item), "/StatusNotifierItem", properties, "Get", &property).await.unwrap();
    let value: OwnedValue = answer.body().deserialize().unwrap();
    value.try_into().unwrap()
}

fn app(letter: char, title: &str) -> TrayApp {
    TrayApp { id: letter.to_string().repeat(52), title: title.to_owned() }
}

#[test]
fn the_tray_lists_the_apps_that_run_and_says_what_is_clicked() {
    on_a_bus("tray::the_tray_lists_the_apps_that_run_and_says_what_is_clicked", async || {
        let (bus, mut registered) = watch().await;
        let (commands, mut clicked) = mpsc::channel(8);
        let tray = Tray::start(commands).await.unwrap();
        let item = registered.recv().await.unwrap();
        assert_eq!(status(&bus, &item).await, "Passive");

        tray.show(vec![app('y', "Notes"), app('b', "My_App")]).await;
        assert_eq!(status(&bus, &item).await, "Active");
        let root = menu(&bus, &item).await;
        let labels: Vec<&str> = root.below.iter().map(|entry| entry.label.as_str()).collect();
        assert_eq!(labels, ["Notes", "My__App", "", "Quit Mumba"]);
        let notes: Vec<&str> = root.below[0].below.iter().map(|entry| entry.label.as_str()).collect();
        assert_eq!(notes, ["Open", "Quit"]);

        click(&bus, &item, root.below[0].below[0].number).await;
        assert_eq!(clicked.recv().await, Some(TrayCommand::Open(app('y', "").id)));
        click(&bus, &item, root.below[1].below[1].number).await;
        assert_eq!(clicked.recv().await, Some(TrayCommand::Quit(app('b', "").id)));
        click(&bus, &item, root.below[3].number).await;
        assert_eq!(clicked.recv().await, Some(TrayCommand::QuitAll));
        tray.stop().await;
    });
}

#[test]
fn a_watcher_that_comes_later_gets_the_item_too() {
    on_a_bus("tray::a_watcher_that_comes_later_gets_the_item_too", async || {
        let (commands, _clicked) = mpsc::channel(8);
        let tray = Tray::start(commands).await.unwrap();
        tray.show(vec![app('y', "Notes")]).await;
        let (bus, mut registered) = watch().await;
        let item = registered.recv().await.unwrap();
        assert_eq!(status(&bus, &item).await, "Active");
        tray.stop().await;
    });
}
