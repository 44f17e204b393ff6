//! What a page can reach: its own origin, the origins that the user granted to its app, and nothing else, by any protocol.
//!
//! Each barrier alone would do for what passes it; together they leave no other way (see `docs/decisions/004-egress.md` and
//! `012-…`):
//!
//! 1. [`OriginOnly`] sees every request of a context (`fetch`, navigation, images, workers, service workers) and
//!    cancels those to other origins, other ports of the app's host name included.
//! 2. WebSockets, preconnects, prefetches and DNS look-ups do not pass it: `host-resolver-rules` in
//!    [`crate::chromium`] lets no name and no address resolve but the proxies of the host.
//! 3. Every connection of a context goes through the proxy of [`preferences`]: where the app asks for no origin one that
//!    does not exist, else the app's own (`mumba_proxy`), which carries TLS to granted origins only.
//! 4. WebRTC may use no UDP, and TCP only through that proxy.

use std::sync::{PoisonError, RwLock};

use mumba_apps::manifest::OriginName;
use mumba_cef::context::{Egress, Preference};
use url::Url;

/// Lets a context's requests reach one `https` origin on port 443, and those that were granted.
#[derive(Debug)]
pub struct OriginOnly {
    host: String,
    granted: RwLock<Vec<OriginName>>,
}

impl OriginOnly {
    /// For `https://<host>`.
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into(), granted: RwLock::default() }
    }

    /// What is granted from now on.
    pub fn set_granted(&self, origins: Vec<OriginName>) {
        *self.granted.write().unwrap_or_else(PoisonError::into_inner) = origins;
    }

    fn is_granted(&self, url: &Url) -> bool {
        let granted = self.granted.read().unwrap_or_else(PoisonError::into_inner);
        granted
            .iter()
            .any(|origin| url.host_str() == Some(origin.host()) && url.port_or_known_default() == Some(origin.port()))
    }
}

impl Egress for OriginOnly {
    fn allows(&self, url: &str) -> bool {
        let Ok(url) = Url::parse(url) else { return false };
        match url.scheme() {
            // `port()` is None for 443.
            "https" => (url.host_str() == Some(self.host.as_str()) && url.port().is_none()) || self.is_granted(&url),
            "wss" => self.is_granted(&url),
            // Made of the page's own bytes.
            "data" | "blob" | "about" => true,
            _ => false,
        }
    }
}

/// The proxy of a context whose app asks for no origin: a name that nothing resolves.
pub const NO_PROXY: &str = "socks5://proxy.invalid:1";

/// The preference that sends everything through a proxy, loopback as well.
pub fn proxy(server: &str) -> Preference {
    Preference::Texts(vec![
        ("mode", "fixed_servers".to_owned()),
        ("server", server.to_owned()),
        ("bypass_list", "<-loopback>".to_owned()),
    ])
}

/// Preferences of every context.
pub fn preferences(server: &str) -> Vec<(&'static str, Preference)> {
    vec![
        ("webrtc.ip_handling_policy", Preference::Text("disable_non_proxied_udp".to_owned())),
        ("proxy", proxy(server)),
        ("net.network_prediction_options", Preference::Int(2)),
        ("alternate_error_pages.enabled", Preference::Bool(false)),
        ("safebrowsing.enabled", Preference::Bool(false)),
        ("search.suggest_enabled", Preference::Bool(false)),
        ("translate.enabled", Preference::Bool(false)),
        ("credentials_enable_service", Preference::Bool(false)),
        ("autofill.profile_enabled", Preference::Bool(false)),
        ("autofill.credit_card_enabled", Preference::Bool(false)),
    ]
}

/// Whether a context must not be used when Chromium refuses this preference.
pub fn is_barrier(name: &str) -> bool {
    matches!(name, "webrtc.ip_handling_policy" | "proxy")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_port_443_of_the_own_host_name_over_https_is_allowed() {
        let egress = OriginOnly::new("abc.localhost");
        for url in [
            "https://abc.localhost/",
            "https://abc.localhost:443/x?y#z",
            "data:text/plain,a",
            "blob:https://abc.localhost/1",
        ] {
            assert!(egress.allows(url), "{url}");
        }
        for url in [
            "http://abc.localhost/",
            "https://abc.localhost:8443/",
            "https://abd.localhost/",
            "https://x.abc.localhost/",
            "https://abc.localhost.example/",
            "https://abc.localhost@example.com/",
            "https://127.0.0.1/",
            "ws://abc.localhost/",
            "wss://abc.localhost/",
            "ftp://abc.localhost/",
            "file:///etc/passwd",
            "chrome://version/",
            "devtools://devtools/x",
            "",
            "https://",
        ] {
            assert!(!egress.allows(url), "{url}");
        }
    }

    #[test]
    fn a_granted_origin_is_allowed_with_its_port_and_only_while_it_is_granted() {
        let egress = OriginOnly::new("abc.localhost");
        let origin = |text: &str| OriginName::parse(text).unwrap();
        egress.set_granted(vec![origin("https://api.example.org"), origin("wss://push.example.org:8443")]);
        for url in [
            "https://api.example.org/x",
            "wss://api.example.org/",
            "https://push.example.org:8443/",
            "wss://push.example.org:8443/",
        ] {
            assert!(egress.allows(url), "{url}");
        }
        for url in [
            "http://api.example.org/",
            "ws://api.example.org/",
            "https://api.example.org:8443/",
            "https://push.example.org/",
            "https://x.api.example.org/",
            "https://api.example.org.evil.example/",
            "https://api.example.org@evil.example/",
            "http://api.example.org:443/",
        ] {
            assert!(!egress.allows(url), "{url}");
        }
        egress.set_granted(Vec::new());
        assert!(!egress.allows("https://api.example.org/x"));
        assert!(egress.allows("https://abc.localhost/"));
    }
}
