//! The stream of changes from the service, kept up with back-off, and the banner while it is away.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use futures::StreamExt as _;
use mumba::Task;
use mumba::web::{Element, HtmlElement};

use crate::api;
use crate::app::App;
use crate::dom;

/// The first try comes after this, each further one after twice as long.
const FIRST_DELAY: Duration = Duration::from_millis(250);
const LONGEST_DELAY_S: u32 = 15;
/// Tries that fail before the user hears of it: a service that restarts is back before anybody notices.
const QUIET_FAILURES: u32 = 2;

#[derive(Debug)]
pub(crate) struct Link {
    banner: HtmlElement,
    text: HtmlElement,
    retry: HtmlElement,
    /// Says once that the service went away or came back, to those who hear the page.
    spoken: HtmlElement,
    /// The banner is shown.
    away: Cell<bool>,
    /// The stream brings changes.
    online: Cell<bool>,
    /// It waits for the next try.
    waiting: Cell<bool>,
    /// Tries in a row that failed.
    failures: Cell<u32>,
    /// Why the last stream ended, for people.
    reason: RefCell<String>,
    task: RefCell<Option<Task<()>>>,
}

impl Link {
    pub(crate) fn build(parent: &Element) -> Link {
        let banner: HtmlElement = dom::add(parent, "div", "away");
        banner.set_id("away");
        dom::show(&banner, false);
        let text = dom::add(&banner, "span", "away-text");
        let retry = dom::add_button(&banner, "button", "Try now");
        retry.set_id("retry");
        let spoken: HtmlElement = dom::add(parent, "div", "spoken");
        spoken.set_attribute("role", "status");
        Link {
            banner,
            text,
            retry,
            spoken,
            away: Cell::default(),
            online: Cell::default(),
            waiting: Cell::default(),
            failures: Cell::default(),
            reason: RefCell::default(),
            task: RefCell::default(),
        }
    }

    pub(crate) fn listen(&self, app: &Rc<App>) -> mumba::Result<()> {
        let app = Rc::clone(app);
        let retry = move |_| {
            if app.link.waiting.get() {
                app.link.show(0);
                app.link.start(&app);
            }
        };
        self.retry.on_click(retry)?.forget();
        Ok(())
    }

    /// Connects, and stays connected.
    pub(crate) fn start(&self, app: &Rc<App>) {
        let app = Rc::clone(app);
        let task = mumba::spawn_local(async move {
            loop {
                app.link.waiting.set(false);
                app.link.follow(&app).await;
                app.link.waiting.set(true);
                app.link.wait().await;
            }
        });
        drop(self.task.replace(Some(task)));
    }

    /// Follows the changes until the stream ends.
    async fn follow(&self, app: &Rc<App>) {
        let mut reason = "the service ended the stream".to_owned();
        match api::watch() {
            Ok(mut changes) => {
                while let Some(change) = changes.next().await {
                    match change {
                        Ok(change) => {
                            if !self.online.replace(true) {
                                self.failures.set(0);
                                self.show(0);
                            }
                            app.changed(change.kind(), change.note.as_ref());
                        }
                        Err(status) => reason = format!("{} (status {})", status.message, status.code),
                    }
                }
            }
            Err(status) => reason = format!("{} (status {})", status.message, status.code),
        }
        if self.online.replace(false) {
            tracing::info!("notes: the stream of changes ended: {reason}");
        }
        self.failures.set(self.failures.get() + 1);
        *self.reason.borrow_mut() = reason;
    }

    async fn wait(&self) {
        let failures = self.failures.get();
        if failures <= QUIET_FAILURES {
            self.show(0);
            mumba::sleep(FIRST_DELAY * (1 << (failures - 1))).await;
            return;
        }
        let doublings = failures - QUIET_FAILURES - 1;
        let seconds = if doublings < 4 { 1 << doublings } else { LONGEST_DELAY_S };
        for left in (1..=seconds).rev() {
            self.show(left);
            mumba::sleep(Duration::from_secs(1)).await;
        }
        self.show(0);
    }

    fn show(&self, seconds_left: u32) {
        let away = !self.online.get() && self.failures.get() > QUIET_FAILURES;
        if away {
            let next = match seconds_left {
                0 => "Trying again…".to_owned(),
                seconds => format!("Next try in {seconds} s."),
            };
            let text = format!("The notes service is away; what you write is kept here. {next}");
            self.text.set_text_content(Some(&text));
            self.text.set_title(&self.reason.borrow());
        }
        if away != self.away.replace(away) {
            dom::show(&self.banner, away);
            self.spoken.set_text_content(Some(if away {
                "The notes service is away; what you write is kept here."
            } else {
                "The notes service is back."
            }));
        }
    }
}
