//! The documents of this process that have a bridge: script contexts of an app's exact origin. Makes their bridge, their
//! `mumba` object and, where the host sends a module, the module's instance; hands out what the host says; cleans up.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use cef::{CefString, Frame, ImplFrame, ImplV8Context, ImplV8Value, V8Context};
use mumba_cef::userfree;
use mumba_ffi::{MUMBA_EVENT_UNLOAD, MUMBA_OK};
use mumba_proto::bridge::{ToFrame, Welcome, module_status::State, to_frame::Message};
use prost::Message as _;

use crate::abi::failure::{lend, status_text, with_zero};
use crate::abi::instance::{Instance, View};
use crate::abi::page::{Entered, Realm, text_of};
use crate::bridge::{self, Bridge};
use crate::module::Module;
use crate::page_api::PageApi;
use crate::page_bodies;

/// What the host says of a browser when it makes it.
#[derive(Clone, Debug, Default)]
pub(crate) struct BrowserFacts {
    pub(crate) app_id: String,
    pub(crate) view_id: String,
    /// The one origin that gets a bridge, such as `https://<app id>.localhost`.
    pub(crate) origin: String,
}

/// A script context with a bridge.
struct Document {
    id: u64,
    realm: Realm,
    bridge: Rc<Bridge>,
    api: PageApi,
    instance: RefCell<Option<Rc<Instance>>>,
}

thread_local! {
    static BROWSERS: RefCell<HashMap<i32, BrowserFacts>> = RefCell::default();
    static DOCUMENTS: RefCell<Vec<Rc<Document>>> = RefCell::default();
    static NEXT_ID: Cell<u64> = const { Cell::new(1) };
}

/// A browser has views in this process.
pub(crate) fn browser_created(id: i32, facts: BrowserFacts) {
    BROWSERS.with_borrow_mut(|browsers| browsers.insert(id, facts));
}

/// A browser is gone from this process.
pub(crate) fn browser_destroyed(id: i32) {
    BROWSERS.with_borrow_mut(|browsers| browsers.remove(&id));
}

/// Whether a URL is of exactly this origin.
fn is_of_origin(url: &str, origin: &str) -> bool {
    !origin.is_empty()
        && url.strip_prefix(origin).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// A frame has a script context, which is entered. No script of the page ran yet.
pub(crate) fn context_created(browser: i32, frame: &Frame, context: &V8Context) {
    let Some(facts) = BROWSERS.with_borrow(|browsers| browsers.get(&browser).cloned()) else { return };
    // A sandboxed frame has the URL of the app, but an origin of its own.
    let origin = context.global().and_then(|global| global.value_bykey(Some(&CefString::from("origin"))));
    if origin.map(|origin| text_of(&origin)).as_deref() != Some(facts.origin.as_str()) {
        return;
    }
    page_bodies::install(context);
    // An empty frame has the origin of its page, but no URL of its own.
    if !is_of_origin(&userfree(&frame.url()), &facts.origin) {
        return;
    }
    let id = NEXT_ID.replace(NEXT_ID.get() + 1);
    let bridge = Rc::new(Bridge::new(frame.clone(), id));
    let Some(api) = PageApi::install(context, &bridge, &facts.app_id, &facts.view_id) else { return };
    let Some(realm) = Realm::of(context) else { return };
    let document = Document { id, realm, bridge, api, instance: RefCell::default() };
    DOCUMENTS.with_borrow_mut(|documents| documents.push(Rc::new(document)));
}

/// A script context is about to go.
pub(crate) fn context_released(context: &V8Context) {
    let gone = DOCUMENTS.with_borrow_mut(|documents| {
        let place =
            documents.iter().position(|document| document.realm.context().is_same(Some(&mut context.clone())) != 0);
        place.map(|place| documents.swap_remove(place))
    });
    let instance = gone.and_then(|document| document.instance.take());
    if let Some(instance) = instance {
        instance.tell_event(MUMBA_EVENT_UNLOAD);
        instance.close();
    }
}

/// The host says something to a frame.
pub(crate) fn received(frame: &Frame, payload: &[u8]) {
    let Ok(ToFrame { message: Some(message) }) = ToFrame::decode(payload) else { return };
    match message {
        Message::Ping(ping) => bridge::pong(frame, ping.serial),
        Message::Welcome(welcome) => {
            if let Some(document) = find(welcome.context_id) {
                document.welcome(welcome);
            }
        }
        Message::CallEvent(event) => {
            let Some(document) = find(event.context_id) else { return };
            let instance = document.instance.borrow().clone();
            if instance.is_some_and(|instance| instance.call_event(&event)) {
                return;
            }
            if let Some(_entered) = Entered::new(document.realm.context()) {
                document.api.call_event(&event);
            }
        }
        Message::ScriptPublished(published) => {
            let instance = find(published.context_id).and_then(|document| document.instance.borrow().clone());
            if let Some(instance) = instance {
                instance.script_published(&published);
            }
        }
        Message::CallCredit(credit) => {
            let Some(document) = find(credit.context_id) else { return };
            let instance = document.instance.borrow().clone();
            if instance.is_some_and(|instance| instance.call_credit(&credit)) {
                return;
            }
            if let Some(_entered) = Entered::new(document.realm.context()) {
                document.api.call_credit(&credit);
            }
        }
    }
}

fn find(id: u64) -> Option<Rc<Document>> {
    DOCUMENTS.with_borrow(|documents| documents.iter().find(|document| document.id == id).cloned())
}

impl Document {
    fn welcome(&self, welcome: Welcome) {
        let Some(_entered) = Entered::new(self.realm.context()) else { return };
        self.bridge.welcome();
        self.api.welcome(&welcome.arguments);
        if welcome.module.is_empty() || self.instance.borrow().is_some() {
            return;
        }
        let arguments: Vec<_> = welcome.arguments.iter().map(|argument| with_zero(argument.as_bytes())).collect();
        let view = View {
            view_id: with_zero(welcome.view_id.as_bytes()),
            app_id: with_zero(welcome.app_id.as_bytes()),
            app_name: with_zero(welcome.app_name.as_bytes()),
            lent_arguments: arguments.iter().map(|argument| lend(argument)).collect(),
            _arguments: arguments,
        };
        match Instance::create(self.realm.clone(), Rc::clone(&self.bridge), view) {
            Ok(instance) => {
                *self.instance.borrow_mut() = Some(Rc::clone(&instance));
                instance.start_when_ready(welcome.module_name, welcome.module.to_vec());
            }
            Err(error) => {
                self.bridge.module_status(State::Failed, &format!("{}: {error}", welcome.module_name));
            }
        }
    }
}

impl Instance {
    /// The document can be worked on: loads the module and runs it.
    pub(crate) fn start(&self) {
        let Some((name, bytes)) = self.pending.borrow_mut().take() else { return };
        self.bridge.module_status(State::Starting, "");
        // Its constructors run.
        let Some(loaded) = self.in_module(|_| Module::load(&name, &bytes)) else { return };
        drop(bytes);
        let main = match loaded {
            Ok(module) => {
                let main = module.main();
                *self.module.borrow_mut() = Some(module);
                main
            }
            Err(error) => return self.fail(&error.to_string()),
        };
        // SAFETY: the module exports this function for this purpose and stays loaded.
        let Some(status) = self.in_module(|ctx| unsafe { main(ctx) }) else { return };
        self.flush_all();
        if self.failed.get() {
            return;
        }
        if status == MUMBA_OK {
            return self.bridge.module_status(State::Running, "");
        }
        let mut text = format!("`mumba_module_main` of `{name}` failed: {}", status_text(status).to_string_lossy());
        {
            let last = self.last_error.borrow();
            if last.as_error().code == status {
                text.push_str(": ");
                text.push_str(&last.message());
            }
        }
        self.fail(&text);
    }

    /// The module gives up: the host shows the text in the place of the document. No function of the module is called from now
    /// on but those that drop something.
    pub(crate) fn fail(&self, text: &str) {
        if !self.failed.replace(true) {
            self.bridge.module_status(State::Failed, text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_of_origin;

    #[test]
    fn only_the_exact_origin_counts() {
        let origin = "https://abc.localhost";
        for url in
            ["https://abc.localhost", "https://abc.localhost/", "https://abc.localhost/x?y", "https://abc.localhost?x"]
        {
            assert!(is_of_origin(url, origin), "{url}");
        }
        for url in [
            "https://abc.localhost:8443/",
            "https://abc.localhost.example/",
            "http://abc.localhost/",
            "https://x.abc.localhost/",
            "about:blank",
            "",
        ] {
            assert!(!is_of_origin(url, origin), "{url}");
        }
        assert!(!is_of_origin("https://x/", ""));
    }
}
