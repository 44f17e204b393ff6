//! What a page can reach: its own origin and nothing else, by any protocol.
//!
//! Each barrier alone would do for what passes it; together they leave no way (see `docs/decisions/004-egress.md`):
//!
//! 1. [`OriginOnly`] sees every request of a context (`fetch`, navigation, images, workers, service workers) and
//!    cancels those to other origins, other ports of the app's host name included.
//! 2. WebSockets, preconnects, prefetches and DNS look-ups do not pass it: `host-resolver-rules` in
//!    [`crate::chromium`] lets no name and no address resolve.
//! 3. WebRTC neither: it may use no UDP, and TCP only through the proxy of [`preferences`], which does not exist.

use mumba_cef::context::{Egress, Preference};
use url::Url;

/// Lets a context's requests reach one `https` origin on port 443.
#[derive(Clone, Debug)]
pub struct OriginOnly {
    host: String,
}

impl OriginOnly {
    /// For `https://<host>`.
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

impl Egress for OriginOnly {
    fn allows(&self, url: &str) -> bool {
        let Ok(url) = Url::parse(url) else { return false };
        match url.scheme() {
            // `port()` is None for 443.
            "https" => url.host_str() == Some(self.host.as_str()) && url.port().is_none(),
            // Made of the page's own bytes.
            "data" | "blob" | "about" => true,
            _ => false,
        }
    }
}

/// Preferences of every context.
pub fn preferences() -> Vec<(&'static str, Preference)> {
    vec![
        ("webrtc.ip_handling_policy", Preference::Text("disable_non_proxied_udp".to_owned())),
        (
            "proxy",
            Preference::Texts(vec![
                ("mode", "fixed_servers".to_owned()),
                // A name that nothing resolves. Loopback goes through it as well.
                ("server", "socks5://proxy.invalid:1".to_owned()),
                ("bypass_list", "<-loopback>".to_owned()),
            ]),
        ),
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
}
