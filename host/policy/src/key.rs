//! What can be granted. The text of a key is stable: people type it, and the record holds it.

use std::fmt;
use std::str::FromStr;

use mumba_apps::AppId;
use mumba_apps::manifest::{ApiName, AppName, CallTarget, OriginName, WebPermission};

use crate::Error;

/// Something that the user grants to one app.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Key {
    /// A power of pages: `camera`.
    Web(WebPermission),
    /// Pages reach this origin: `origins:https://api.example.org`.
    Origin(OriginName),
    /// The service uses the network: `network`.
    Network,
    /// The service uses files of the user: `files`.
    Files,
    /// The service starts with the session: `autostart`.
    Autostart,
    /// Others who have the app are told which of its services run here: `peers`.
    Peers,
    /// Calls of the app of this id: `call:<52 characters>`.
    Call(AppId),
    /// Calls of an app of this name that is not installed, so that nobody can grant them: `call:notes`.
    CallName(AppName),
    /// Calls of whatever app the user chose for a common API: `call-api:mail.v1`.
    CallApi(ApiName),
    /// The service may start with fewer layers of confinement than there should be: `unconfined`. No manifest asks for it.
    Unconfined,
}

const ORIGINS: &str = "origins:";
const CALL: &str = "call:";
const CALL_API: &str = "call-api:";

impl Key {
    /// The key of a call, once its target is known.
    pub fn of_call(target: &CallTarget, find: impl FnOnce(&AppName) -> Option<AppId>) -> Key {
        match target {
            CallTarget::Api(api) => Key::CallApi(api.clone()),
            CallTarget::Address(id) => Key::Call(*id),
            CallTarget::Name(name) => find(name).map_or_else(|| Key::CallName(name.clone()), Key::Call),
        }
    }

    /// Reads the text of a key.
    ///
    /// # Errors
    /// [`Error::BadKey`], with what would be right.
    pub fn parse(text: &str) -> Result<Key, Error> {
        let bad = |what: String| Error::BadKey { text: text.chars().take(120).collect(), what };
        if let Some(web) = WebPermission::ALL.iter().find(|web| web.name() == text) {
            return Ok(Key::Web(*web));
        }
        if let Some(origin) = text.strip_prefix(ORIGINS) {
            return OriginName::parse(origin).map(Key::Origin).map_err(bad);
        }
        if let Some(api) = text.strip_prefix(CALL_API) {
            return ApiName::parse(api).map(Key::CallApi).map_err(bad);
        }
        if let Some(app) = text.strip_prefix(CALL) {
            return match AppId::parse(app) {
                Ok(id) => Ok(Key::Call(id)),
                Err(_) => AppName::parse(app).map(Key::CallName).map_err(bad),
            };
        }
        match text {
            "network" => Ok(Key::Network),
            "files" => Ok(Key::Files),
            "autostart" => Ok(Key::Autostart),
            "peers" => Ok(Key::Peers),
            "unconfined" => Ok(Key::Unconfined),
            _ => Err(bad("'mumba permissions <app>' lists those of an app".to_owned())),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Web(web) => f.pad(web.name()),
            Key::Origin(origin) => f.pad(&format!("{ORIGINS}{origin}")),
            Key::Network => f.pad("network"),
            Key::Files => f.pad("files"),
            Key::Autostart => f.pad("autostart"),
            Key::Peers => f.pad("peers"),
            Key::Call(app) => f.pad(&format!("{CALL}{app}")),
            Key::CallName(app) => f.pad(&format!("{CALL}{app}")),
            Key::CallApi(api) => f.pad(&format!("{CALL_API}{api}")),
            Key::Unconfined => f.pad("unconfined"),
        }
    }
}

impl FromStr for Key {
    type Err = Error;

    fn from_str(text: &str) -> Result<Key, Error> {
        Key::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_its_text() {
        let app = AppId::from_bytes([3; 32]);
        let mut keys: Vec<Key> = WebPermission::ALL.iter().map(|web| Key::Web(*web)).collect();
        keys.extend([
            Key::Origin(OriginName::parse("https://api.example.org").unwrap()),
            Key::Origin(OriginName::parse("wss://api.example.org:8443").unwrap()),
            Key::Network,
            Key::Files,
            Key::Autostart,
            Key::Peers,
            Key::Call(app),
            Key::CallName(AppName::parse("notes").unwrap()),
            Key::CallApi(ApiName::parse("mail.v1").unwrap()),
            Key::Unconfined,
        ]);
        for key in keys {
            assert_eq!(Key::parse(&key.to_string()).unwrap(), key);
        }
    }

    #[test]
    fn other_texts_are_refused_with_advice() {
        for bad in ["", "cam", "origins:", "origins:http://a.example", "call:", "call:A", "call-api:mail", "CAMERA"] {
            let error = Key::parse(bad).unwrap_err();
            assert!(error.to_string().contains("is not the name of a permission"), "{bad}: {error}");
        }
    }
}
