use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use mumba_desktop::session::{Secrets, SessionError};
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use crate::bus::on_a_bus;

const ROOT: &str = "/org/freedesktop/secrets";
const ITEM: &str = "/org/freedesktop/secrets/collection/login/1";
const PROMPT: &str = "/org/freedesktop/secrets/prompt/1";

type Secret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

/// A secret service with room for one secret.
#[derive(Default)]
struct Store {
    secret: Option<(HashMap<String, String>, Vec<u8>)>,
    is_locked: bool,
    /// The person closes the question.
    dismisses: bool,
}

#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Store>>);

fn path(path: &'static str) -> OwnedObjectPath {
    ObjectPath::try_from(path).unwrap().into()
}

struct Service(Shared);

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    fn open_session(&self, algorithm: &str, _input: Value<'_>) -> (OwnedValue, OwnedObjectPath) {
        assert_eq!(algorithm, "plain");
        (Value::from("").try_to_owned().unwrap(), path("/org/freedesktop/secrets/session/1"))
    }

    fn search_items(&self, attributes: HashMap<String, String>) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        let store = self.0.0.lock().unwrap();
        let fits = store.secret.as_ref().is_some_and(|(known, _)| *known == attributes);
        let found = if fits { vec![path(ITEM)] } else { Vec::new() };
        if store.is_locked { (Vec::new(), found) } else { (found, Vec::new()) }
    }

    fn unlock(&self, objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        if self.0.0.lock().unwrap().is_locked { (Vec::new(), path(PROMPT)) } else { (objects, path("/")) }
    }
}

struct Collection(Shared);

#[zbus::interface(name = "org.freedesktop.Secret.Collection")]
impl Collection {
    fn create_item(
        &self,
        properties: HashMap<String, OwnedValue>,
        secret: Secret,
        replace: bool,
    ) -> (OwnedObjectPath, OwnedObjectPath) {
        assert!(replace);
        let attributes = properties["org.freedesktop.Secret.Item.Attributes"].clone();
        let mut store = self.0.0.lock().unwrap();
        assert!(!store.is_locked);
        store.secret = Some((attributes.try_into().unwrap(), secret.2));
        (path(ITEM), path("/"))
    }
}

struct Item(Shared);

#[zbus::interface(name = "org.freedesktop.Secret.Item")]
impl Item {
    fn get_secret(&self, session: OwnedObjectPath) -> (Secret,) {
        let store = self.0.0.lock().unwrap();
        assert!(!store.is_locked);
        ((session, Vec::new(), store.secret.clone().unwrap().1, "text/plain".to_owned()),)
    }
}

struct Prompt(Shared);

#[zbus::interface(name = "org.freedesktop.Secret.Prompt")]
impl Prompt {
    async fn prompt(&self, _window: &str, #[zbus(signal_emitter)] emitter: SignalEmitter<'_>) {
        let dismisses = {
            let mut store = self.0.0.lock().unwrap();
            store.is_locked = store.dismisses;
            store.dismisses
        };
        Prompt::completed(&emitter, dismisses, Value::from("")).await.unwrap();
    }

    #[zbus(signal)]
    async fn completed(emitter: &SignalEmitter<'_>, dismissed: bool, result: Value<'_>) -> zbus::Result<()>;
}

async fn serve(store: &Shared) -> zbus::Connection {
    let builder = zbus::connection::Builder::session().unwrap().serve_at(ROOT, Service(store.clone())).unwrap();
    let builder = builder.serve_at("/org/freedesktop/secrets/aliases/default", Collection(store.clone())).unwrap();
    let builder = builder.serve_at(ITEM, Item(store.clone())).unwrap().serve_at(PROMPT, Prompt(store.clone())).unwrap();
    builder.name("org.freedesktop.secrets").unwrap().build().await.unwrap()
}

#[test]
fn a_secret_is_kept_found_by_its_attributes_and_replaced() {
    on_a_bus("secrets::a_secret_is_kept_found_by_its_attributes_and_replaced", || async {
        let store = Shared::default();
        let _bus = serve(&store).await;
        let secrets = Secrets::connect().await.unwrap();
        let [own, other] = ["mine", "other"].map(|name| HashMap::from([("application", "mumba"), ("key", name)]));
        assert_eq!(secrets.get(&own).await.unwrap(), None);
        secrets.set("A key", &own, b"first").await.unwrap();
        secrets.set("A key", &own, b"second").await.unwrap();
        assert_eq!(secrets.get(&own).await.unwrap().as_deref(), Some(&b"second"[..]));
        assert_eq!(secrets.get(&other).await.unwrap(), None);
    });
}

#[test]
fn a_locked_secret_is_there_once_the_person_unlocked_it() {
    on_a_bus("secrets::a_locked_secret_is_there_once_the_person_unlocked_it", || async {
        let store = Shared::default();
        let _bus = serve(&store).await;
        let secrets = Secrets::connect().await.unwrap();
        let own = HashMap::from([("application", "mumba")]);
        secrets.set("A key", &own, b"secret").await.unwrap();
        {
            let mut store = store.0.lock().unwrap();
            (store.is_locked, store.dismisses) = (true, true);
        }
        assert!(matches!(secrets.get(&own).await, Err(SessionError::Dismissed)));
        assert!(matches!(secrets.set("A key", &own, b"other").await, Err(SessionError::Dismissed)));
        store.0.lock().unwrap().dismisses = false;
        assert_eq!(secrets.get(&own).await.unwrap().as_deref(), Some(&b"secret"[..]));
    });
}

#[test]
fn without_a_secret_service_there_is_an_error() {
    on_a_bus("secrets::without_a_secret_service_there_is_an_error", || async {
        assert!(Secrets::connect().await.is_err());
    });
}
