//! `[permissions]`: what the app asks the user for, each with its reason.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use toml::Spanned;
use url::Url;

use super::sections::text;
use super::{Fault, did_you_mean};

/// Entries that a list of a permission may have.
const MAX_LIST: usize = 64;
/// Bytes that a path may have.
const MAX_PATH_BYTES: usize = 1024;
/// Public services of an app that its peers can be told of.
pub const MAX_PEER_SERVICES: usize = 16;

/// Something that the app asks the user for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permission {
    /// What.
    pub what: Asked,
    /// Why the app wants it, for the user.
    pub reason: String,
}

/// What an app can ask for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Asked {
    /// A power of pages.
    Web(WebPermission),
    /// Pages may reach these origins.
    Origins(Vec<OriginName>),
    /// The service may use the network.
    Network(NetworkAccess),
    /// The service may use these files of the user.
    Files(FileAccess),
    /// The service starts with the user's session.
    Autostart,
    /// Others who have the app are told which of its services run here.
    Peers,
}

macro_rules! web_permissions {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $words:literal;)*) => {
        /// Powers of a web page that need the user's consent.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum WebPermission {
            $($(#[$doc])* $variant,)*
        }

        impl WebPermission {
            /// All of them.
            pub const ALL: &[WebPermission] = &[$(WebPermission::$variant,)*];

            /// As in the manifest.
            pub fn name(self) -> &'static str {
                match self { $(WebPermission::$variant => $name,)* }
            }

            /// What the app could do with it, for people: `… wants to <words>`.
            pub fn words(self) -> &'static str {
                match self { $(WebPermission::$variant => $words,)* }
            }
        }
    };
}

web_permissions! {
    /// `getUserMedia` with video.
    Camera = "camera", "use your camera";
    /// `getUserMedia` with audio.
    Microphone = "microphone", "use your microphone";
    /// `getDisplayMedia`.
    ScreenCapture = "screen-capture", "record your screen";
    /// Geolocation API.
    Geolocation = "geolocation", "know where you are";
    /// Notifications API.
    Notifications = "notifications", "show notifications";
    /// Async Clipboard API, reading.
    ClipboardRead = "clipboard-read", "read what you have copied";
    /// Web MIDI with system-exclusive messages.
    Midi = "midi", "use your MIDI devices";
    /// Idle Detection API.
    IdleDetection = "idle-detection", "know when you use this computer";
    /// Window Management API.
    WindowManagement = "window-management", "see your screens and place windows on them";
    /// Local Font Access API.
    LocalFonts = "local-fonts", "see which fonts you have";
    /// Pointer Lock API.
    PointerLock = "pointer-lock", "hold your mouse pointer";
    /// Keyboard Lock API.
    KeyboardLock = "keyboard-lock", "take keys that the system uses";
    /// Encrypted Media Extensions, the device's identifier.
    ProtectedMedia = "protected-media", "identify this device to play protected media";
    /// File choosers, and the File System Access API.
    FileDialogs = "file-dialogs", "ask you for files to read or to save";
    /// Downloads.
    Downloads = "downloads", "save files in your download folder";
}

/// An origin that pages may reach, such as `https://api.example.org`: `https` or `wss`, a host name, a port.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OriginName {
    host: String,
    port: u16,
    text: String,
}

impl OriginName {
    /// Checks an origin. `wss` is the same as `https`: both are one connection.
    ///
    /// # Errors
    ///
    /// What is wrong with it, for people.
    pub fn parse(text: &str) -> Result<OriginName, String> {
        let bad = |what: &str| format!("{text:?} is not an origin such as \"https://api.example.org\": {what}");
        let url = Url::parse(text).map_err(|error| bad(&error.to_string()))?;
        if !matches!(url.scheme(), "https" | "wss") {
            return Err(bad("it must be https or wss"));
        }
        let bare = url.username().is_empty() && url.password().is_none() && matches!(url.path(), "" | "/");
        if !bare || url.query().is_some() || url.fragment().is_some() {
            return Err(bad("it has more than a scheme, a host name and a port"));
        }
        let host = match url.host() {
            Some(url::Host::Domain(host)) => host.trim_end_matches('.').to_owned(),
            _ => return Err(bad("it has no host name; addresses of machines are not taken")),
        };
        if !host.contains('.') || host == "localhost" || host.ends_with(".localhost") || host.ends_with(".local") {
            return Err(bad("names of this machine and of the local network are not taken"));
        }
        let port = url.port_or_known_default().unwrap_or(443);
        let shown = if port == 443 { format!("https://{host}") } else { format!("https://{host}:{port}") };
        Ok(OriginName { host, port, text: shown })
    }

    /// The host name.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// As `https://host` or `https://host:port`.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for OriginName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// The network that a service asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct NetworkAccess {
    /// TCP ports that it connects to.
    pub connect: Vec<u16>,
    /// TCP ports that it listens on.
    pub listen: Vec<u16>,
    /// UDP, both ways.
    pub udp: bool,
}

/// Files of the user that a service asks for: absolute, or below the home folder with `~/`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct FileAccess {
    /// To read.
    pub read: Vec<String>,
    /// To read and write.
    pub write: Vec<String>,
}

impl Asked {
    /// As in the manifest.
    pub fn name(&self) -> &'static str {
        match self {
            Asked::Web(web) => web.name(),
            Asked::Origins(_) => "origins",
            Asked::Network(_) => "network",
            Asked::Files(_) => "files",
            Asked::Autostart => "autostart",
            Asked::Peers => "peers",
        }
    }
}

/// The value of a permission in the file.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a permission is the reason for it, or a table with \"reason\"")]
pub(super) enum PermissionValue {
    Reason(String),
    Table(PermissionTable),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PermissionTable {
    reason: String,
    list: Option<Vec<String>>,
    connect: Option<Vec<u16>>,
    listen: Option<Vec<u16>>,
    udp: Option<bool>,
    read: Option<Vec<String>>,
    write: Option<Vec<String>>,
}

/// All names, for advice.
pub(super) fn names() -> Vec<&'static str> {
    let web = WebPermission::ALL.iter().map(|web| web.name());
    web.chain(["origins", "network", "files", "autostart", "peers"]).collect()
}

/// `public_services` is how many services others may ask for.
pub(super) fn permissions(
    section: BTreeMap<Spanned<String>, Spanned<PermissionValue>>,
    public_services: usize,
) -> Result<Vec<Permission>, Fault> {
    let mut permissions = Vec::new();
    for (name, value) in section {
        let span = value.span();
        let (reason, table) = match value.into_inner() {
            PermissionValue::Reason(reason) => (reason, None),
            PermissionValue::Table(mut table) => (std::mem::take(&mut table.reason), Some(table)),
        };
        let reason = text(Spanned::new(span.clone(), reason), "reason", 1, 300)?;
        let bad = |what: String| Fault::new(&span, what);
        let what = match (name.get_ref().as_str(), table) {
            ("origins", table) => Asked::Origins(origins(table).map_err(bad)?),
            ("network", table) => Asked::Network(network(table).map_err(bad)?),
            ("files", table) => Asked::Files(files(table).map_err(bad)?),
            (name, Some(_)) if names().contains(&name) => {
                return Err(bad(format!("the permission \"{name}\" takes a reason only: write {name} = \"…\"")));
            }
            ("autostart", None) => Asked::Autostart,
            ("peers", None) => match public_services {
                1..=MAX_PEER_SERVICES => Asked::Peers,
                0 => {
                    return Err(bad(
                        "\"peers\" tells others of public services: add \"public\" to an [[api]]".to_owned()
                    ));
                }
                more => {
                    let what = format!(
                        "\"peers\" tells others of at most {MAX_PEER_SERVICES} public services; there are {more}"
                    );
                    return Err(bad(what));
                }
            },
            (other, _) => match WebPermission::ALL.iter().find(|web| web.name() == other) {
                Some(web) => Asked::Web(*web),
                None => {
                    let advice = did_you_mean(other, names());
                    let shown: String = other.chars().take(60).collect();
                    return Err(Fault::new(&name.span(), format!("unknown permission \"{shown}\"; {advice}")));
                }
            },
        };
        permissions.push(Permission { what, reason });
    }
    Ok(permissions)
}

fn origins(table: Option<PermissionTable>) -> Result<Vec<OriginName>, String> {
    let form = "write origins = { reason = \"…\", list = [\"https://api.example.org\"] }";
    let Some(PermissionTable {
        list: Some(list), connect: None, listen: None, udp: None, read: None, write: None, ..
    }) = table
    else {
        return Err(format!("the permission \"origins\" needs a list: {form}"));
    };
    if list.is_empty() || list.len() > MAX_LIST {
        return Err(format!("\"list\" has {} origins; it may have 1 to {MAX_LIST}", list.len()));
    }
    let mut origins = list.iter().map(|origin| OriginName::parse(origin)).collect::<Result<Vec<_>, _>>()?;
    origins.sort();
    origins.dedup();
    Ok(origins)
}

fn network(table: Option<PermissionTable>) -> Result<NetworkAccess, String> {
    let form = "write network = { reason = \"…\", connect = [443] }";
    let Some(PermissionTable { list: None, read: None, write: None, connect, listen, udp, .. }) = table else {
        return Err(format!("the permission \"network\" says which: {form}"));
    };
    let mut access = NetworkAccess {
        connect: connect.unwrap_or_default(),
        listen: listen.unwrap_or_default(),
        udp: udp.unwrap_or(false),
    };
    for ports in [&mut access.connect, &mut access.listen] {
        if ports.len() > MAX_LIST || ports.contains(&0) {
            return Err(format!("a list of ports has at most {MAX_LIST} numbers from 1 to 65535"));
        }
        ports.sort_unstable();
        ports.dedup();
    }
    if access == NetworkAccess::default() {
        return Err(format!("the permission \"network\" asks for nothing: {form}"));
    }
    Ok(access)
}

fn files(table: Option<PermissionTable>) -> Result<FileAccess, String> {
    let form = "write files = { reason = \"…\", read = [\"~/Music\"] }";
    let Some(PermissionTable { list: None, connect: None, listen: None, udp: None, read, write, .. }) = table else {
        return Err(format!("the permission \"files\" says which: {form}"));
    };
    let mut access = FileAccess { read: read.unwrap_or_default(), write: write.unwrap_or_default() };
    if access.read.is_empty() && access.write.is_empty() {
        return Err(format!("the permission \"files\" asks for nothing: {form}"));
    }
    for paths in [&mut access.read, &mut access.write] {
        if paths.len() > MAX_LIST {
            return Err(format!("a list of files has at most {MAX_LIST} entries"));
        }
        for path in paths.iter() {
            let below = path.strip_prefix("~/").or_else(|| path.strip_prefix('/'));
            let plain = below.is_some_and(|below| {
                !below.is_empty() && below.split('/').all(|part| !matches!(part, "" | "." | ".."))
            });
            if !plain || path.len() > MAX_PATH_BYTES || path.chars().any(char::is_control) {
                return Err(format!("{path:?} is neither an absolute path nor one that begins with \"~/\""));
            }
        }
        paths.sort();
        paths.dedup();
    }
    Ok(access)
}
