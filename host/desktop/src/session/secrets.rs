//! The desktop's secret service (Secret Service API 0.2): passphrases that the user does not type.
//!
//! Secrets go over the user's own bus as they are ("plain" sessions): whoever listens on that bus can ask the service, too.

use std::collections::HashMap;

use futures::StreamExt as _;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, Proxy};

use super::{ANSWER_WITHIN, SessionError};

const NAME: &str = "org.freedesktop.secrets";
const PATH: &str = "/org/freedesktop/secrets";
const SERVICE: &str = "org.freedesktop.Secret.Service";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const ITEM: &str = "org.freedesktop.Secret.Item";
const PROMPT: &str = "org.freedesktop.Secret.Prompt";
const DEFAULT: &str = "/org/freedesktop/secrets/aliases/default";
/// How long a person may take to unlock a collection.
const PERSON_WITHIN: std::time::Duration = std::time::Duration::from_secs(120);

/// A secret on the bus: session, parameters, value, type.
type Secret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

/// The secret service of the user's session.
#[derive(Debug)]
pub struct Secrets {
    bus: Connection,
    session: OwnedObjectPath,
}

impl Secrets {
    /// Connects to it. The bus starts it if need be.
    ///
    /// # Errors
    /// When there is no session bus, or no secret service on it.
    pub async fn connect() -> Result<Secrets, SessionError> {
        let connecting = async {
            let bus = Connection::session().await?;
            let service = Proxy::new(&bus, NAME, PATH, SERVICE).await?;
            let (_, session): (OwnedValue, OwnedObjectPath) =
                service.call("OpenSession", &("plain", Value::from(""))).await?;
            Ok(Secrets { bus, session })
        };
        tokio::time::timeout(ANSWER_WITHIN, connecting).await.map_err(|_| SessionError::Timeout)?
    }

    /// The secret with these attributes; nothing where there is none. The user may be asked to unlock it.
    ///
    /// # Errors
    /// When the service does not answer, or the user does not unlock it.
    pub async fn get(&self, attributes: &HashMap<&str, &str>) -> Result<Option<Vec<u8>>, SessionError> {
        let service = self.proxy(PATH, SERVICE).await?;
        let (open, locked): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) =
            service.call("SearchItems", &(attributes,)).await?;
        let Some(item) = open.first().or(locked.first()) else { return Ok(None) };
        if open.is_empty() {
            self.unlock(item).await?;
        }
        let item = self.proxy(item.as_str(), ITEM).await?;
        let (secret,): (Secret,) = item.call("GetSecret", &(&self.session,)).await.map(|secret: Secret| (secret,))?;
        Ok(Some(secret.2))
    }

    /// Keeps a secret in the default collection, in place of one with the same attributes. The user may be asked to unlock it.
    ///
    /// # Errors
    /// When the service does not answer, has no default collection, or the user does not unlock it.
    pub async fn set(&self, label: &str, attributes: &HashMap<&str, &str>, secret: &[u8]) -> Result<(), SessionError> {
        self.unlock(&ObjectPath::try_from(DEFAULT).map_err(zbus::Error::from)?.into()).await?;
        let collection = self.proxy(DEFAULT, COLLECTION).await?;
        let properties = HashMap::from([
            ("org.freedesktop.Secret.Item.Label", Value::from(label)),
            ("org.freedesktop.Secret.Item.Attributes", Value::from(attributes.clone())),
        ]);
        let secret = (&self.session, Vec::<u8>::new(), secret.to_vec(), "text/plain");
        let (_, prompt): (OwnedObjectPath, OwnedObjectPath) =
            collection.call("CreateItem", &(properties, secret, true)).await?;
        self.ask(&prompt).await
    }

    async fn unlock(&self, what: &OwnedObjectPath) -> Result<(), SessionError> {
        let service = self.proxy(PATH, SERVICE).await?;
        let (_, prompt): (Vec<OwnedObjectPath>, OwnedObjectPath) = service.call("Unlock", &(vec![what],)).await?;
        self.ask(&prompt).await
    }

    /// Has the service ask the user, where it wants to.
    async fn ask(&self, prompt: &OwnedObjectPath) -> Result<(), SessionError> {
        if prompt.as_str() == "/" {
            return Ok(());
        }
        let proxy = self.proxy(prompt.as_str(), PROMPT).await?;
        let mut ends = proxy.receive_signal("Completed").await?;
        let () = proxy.call("Prompt", &("",)).await?;
        let end = tokio::time::timeout(PERSON_WITHIN, ends.next()).await.map_err(|_| SessionError::Timeout)?;
        let (dismissed, _): (bool, OwnedValue) = end.ok_or(SessionError::Timeout)?.body().deserialize()?;
        if dismissed { Err(SessionError::Dismissed) } else { Ok(()) }
    }

    async fn proxy(&self, path: &str, interface: &'static str) -> Result<Proxy<'static>, SessionError> {
        Ok(Proxy::new(&self.bus, NAME, path.to_owned(), interface).await?)
    }
}
