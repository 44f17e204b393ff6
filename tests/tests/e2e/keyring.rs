//! Keys whose passphrases the desktop's secret service keeps, on a bus of the test's own.

use std::collections::HashMap;
use std::fs;
use std::sync::{Arc, Mutex};

use mumba_tests::TestHome;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use crate::distribution::json;
use crate::session::Bus;

const ROOT: &str = "/org/freedesktop/secrets";
const DEFAULT: &str = "/org/freedesktop/secrets/aliases/default";
const ITEM: &str = "/org/freedesktop/secrets/collection/login/1";

type Secret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

/// A secret that is kept: its attributes, and its value.
type Attributed = (HashMap<String, String>, Vec<u8>);

/// The one secret that the service has room for.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Option<Attributed>>>);

fn path(path: &'static str) -> OwnedObjectPath {
    ObjectPath::try_from(path).unwrap().into()
}

/// A secret service that is never locked.
struct Service(Kept);

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    fn open_session(&self, _algorithm: &str, _input: Value<'_>) -> (OwnedValue, OwnedObjectPath) {
        (Value::from("").try_to_owned().unwrap(), path("/org/freedesktop/secrets/session/1"))
    }

    fn search_items(&self, attributes: HashMap<String, String>) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        let fits = self.0.0.lock().unwrap().as_ref().is_some_and(|(known, _)| *known == attributes);
        (if fits { vec![path(ITEM)] } else { Vec::new() }, Vec::new())
    }

    fn unlock(&self, objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        (objects, path("/"))
    }
}

struct Collection(Kept);

#[zbus::interface(name = "org.freedesktop.Secret.Collection")]
impl Collection {
    fn create_item(
        &self,
        properties: HashMap<String, OwnedValue>,
        secret: Secret,
        _replace: bool,
    ) -> (OwnedObjectPath, OwnedObjectPath) {
        let attributes = properties["org.freedesktop.Secret.Item.Attributes"].clone();
        *self.0.0.lock().unwrap() = Some((attributes.try_into().unwrap(), secret.2));
        (path(ITEM), path("/"))
    }
}

struct Item(Kept);

#[zbus::interface(name = "org.freedesktop.Secret.Item")]
impl Item {
    fn get_secret(&self, session: OwnedObjectPath) -> (Secret,) {
        ((session, Vec::new(), self.0.0.lock().unwrap().clone().unwrap().1, "text/plain".to_owned()),)
    }
}

async fn serve(bus: &Bus, kept: &Kept) -> zbus::Connection {
    let builder = zbus::connection::Builder::address(bus.address.as_str()).unwrap();
    let builder = builder.serve_at(ROOT, Service(kept.clone())).unwrap();
    let builder = builder.serve_at(DEFAULT, Collection(kept.clone())).unwrap();
    let builder = builder.serve_at(ITEM, Item(kept.clone())).unwrap();
    builder.name("org.freedesktop.secrets").unwrap().build().await.unwrap()
}

#[tokio::test]
async fn a_key_whose_passphrase_the_desktop_keeps_is_made_and_used_without_one_being_typed() {
    let home = TestHome::new().await;
    let bus = Bus::start(&home).await;
    let home = home.with_variable("DBUS_SESSION_BUS_ADDRESS", bus.address.clone());
    let kept = Kept::default();
    let _service = serve(&bus, &kept).await;
    let made = home.cli(&["key", "new", "mine", "--keyring", "--json"]).await.succeeded();
    let address = made.json()["key"]["address"].clone();
    let (attributes, passphrase) = kept.0.lock().unwrap().clone().unwrap();
    let keys = home.home().keys_dir();
    let expected = [("application", "org.mumba"), ("folder", keys.to_str().unwrap()), ("key", "mine")];
    assert_eq!(attributes, HashMap::from(expected.map(|(name, value)| (name.to_owned(), value.to_owned()))));
    let passphrase = String::from_utf8(passphrase).unwrap();
    assert!(passphrase.len() >= 64 && !made.stdout.contains(&passphrase) && !made.stderr.contains(&passphrase));

    // A backup has a passphrase of its own; for that of the key nobody is asked.
    let backup_passphrase = home.place().join("passphrase");
    fs::write(&backup_passphrase, "correct horse battery staple\n").unwrap();
    home.account().own(&backup_passphrase);
    let (file, backup_passphrase) = (home.user_home().join("backup"), backup_passphrase.to_str().unwrap());
    let backup =
        async |file: &str| home.cli(&["key", "backup", file, "--backup-passphrase-file", backup_passphrase]).await;
    backup(file.to_str().unwrap()).await.succeeded();
    // It is the same key, in another Mumba.
    let elsewhere = home.user_home().join("elsewhere");
    let mut command = home.command(home.stage().program("mumba"));
    command.args(["key", "restore", file.to_str().unwrap(), "--backup-passphrase-file", backup_passphrase, "--json"]);
    command.env("MUMBA_HOME", &elsewhere);
    let restored = home.finish(command).await.succeeded().json();
    assert_eq!(restored["keys"][0]["address"], address, "{restored}");

    // Whoever loses the service's secret has lost the way to the key, and is told so.
    kept.0.lock().unwrap().take();
    let again = home.user_home().join("again");
    let refused = backup(again.to_str().unwrap()).await;
    assert!(refused.code != Some(0) && refused.stderr.contains("passphrase"), "{refused:?}");
    assert!(!again.exists());
    let keys = json(&home, &["key", "list"]).await;
    assert_eq!(keys["keys"][0]["address"], address, "{keys}");
}
