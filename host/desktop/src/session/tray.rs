//! The tray (StatusNotifierItem): the apps that run, to be brought to the front or ended.
//!
//! The item is there for whoever watches for such items (`org.kde.StatusNotifierWatcher`), from when one appears until it goes; where
//! none does, nothing is shown and nothing is lost.

use ksni::menu::{StandardItem, SubMenu};
use ksni::{Category, Handle, MenuItem, OfflineReason, Status, TrayMethods as _};
use tokio::sync::mpsc;

use super::{ANSWER_WITHIN, SessionError};
use crate::entry_id;

/// An app that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayApp {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// What a person asks for in the tray.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrayCommand {
    /// Open the app with this id.
    Open(String),
    /// Close the app's views and stop its service.
    Quit(String),
    /// End the host.
    QuitAll,
}

/// The item in the tray. It goes when this is dropped.
pub struct Tray {
    handle: Handle<Item>,
}

struct Item {
    apps: Vec<TrayApp>,
    commands: mpsc::Sender<TrayCommand>,
}

impl Tray {
    /// Makes the item; what a person chooses goes into `commands`.
    ///
    /// # Errors
    /// When there is no session bus.
    pub async fn start(commands: mpsc::Sender<TrayCommand>) -> Result<Tray, SessionError> {
        let item = Item { apps: Vec::new(), commands };
        // A watcher that is not there yet may come: the host can be up before the desktop's panel.
        let spawning = tokio::time::timeout(ANSWER_WITHIN, item.assume_sni_available(true).spawn());
        Ok(Tray { handle: spawning.await.map_err(|_| SessionError::Timeout)?? })
    }

    /// Lists these apps.
    pub async fn show(&self, apps: Vec<TrayApp>) {
        self.handle.update(|item| item.apps = apps).await;
    }

    /// Takes the item away.
    pub async fn stop(self) {
        self.handle.shutdown().await;
    }
}

impl std::fmt::Debug for Tray {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tray").finish_non_exhaustive()
    }
}

impl Item {
    fn entry(label: &str, icon: &str, command: TrayCommand) -> MenuItem<Item> {
        StandardItem {
            label: label.to_owned(),
            icon_name: icon.to_owned(),
            activate: Box::new(move |item: &mut Item| {
                // Somebody who clicks faster than the host acts is not waited for.
                if item.commands.try_send(command.clone()).is_err() {
                    tracing::debug!(?command, "the host takes no more commands from the tray");
                }
            }),
            ..StandardItem::default()
        }
        .into()
    }
}

impl ksni::Tray for Item {
    const MENU_ON_ACTIVATE: bool = true;

    fn id(&self) -> String {
        "org.mumba".to_owned()
    }

    fn title(&self) -> String {
        "Mumba".to_owned()
    }

    fn category(&self) -> Category {
        Category::SystemServices
    }

    fn status(&self) -> Status {
        if self.apps.is_empty() { Status::Passive } else { Status::Active }
    }

    fn icon_name(&self) -> String {
        "application-x-executable".to_owned()
    }

    fn menu(&self) -> Vec<MenuItem<Item>> {
        let of_app = |app: &TrayApp| {
            // A single underscore would mark a key.
            let label = app.title.replace('_', "__");
            let open = Item::entry("Open", "document-open", TrayCommand::Open(app.id.clone()));
            let quit = Item::entry("Quit", "application-exit", TrayCommand::Quit(app.id.clone()));
            SubMenu { label, icon_name: entry_id(&app.id), submenu: vec![open, quit], ..SubMenu::default() }.into()
        };
        let mut menu: Vec<MenuItem<Item>> = self.apps.iter().map(of_app).collect();
        if !menu.is_empty() {
            menu.push(MenuItem::Separator);
        }
        menu.push(Item::entry("Quit Mumba", "application-exit", TrayCommand::QuitAll));
        menu
    }

    fn watcher_offline(&self, reason: OfflineReason) -> bool {
        tracing::debug!(?reason, "nobody shows the tray");
        true
    }
}
