//! What a manifest asks for: each with words for people, the reason, and how far it goes.

use std::collections::BTreeSet;

use mumba_apps::manifest::{AppName, Asked, CallTarget, FileAccess, NetworkAccess, OutgoingCall, WebPermission};
use mumba_apps::{AppId, Manifest};

use crate::Key;

/// How far a permission goes, as texts: `connect:443`, `udp`, `read:~/Music`, `service:notes.v1.Notes`, `route:/notes`.
/// Empty where there is only yes and no.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scope(BTreeSet<String>);

impl Scope {
    /// Of these texts.
    pub fn of(parts: impl IntoIterator<Item = impl Into<String>>) -> Scope {
        Scope(parts.into_iter().map(Into::into).collect())
    }

    /// Its texts.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether there is only yes and no.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one part lies within what this was granted for: the same, or a file below a granted folder.
    pub fn covers_part(&self, part: &str) -> bool {
        if self.0.contains(part) {
            return true;
        }
        let below = |granted: &str, path: &str| {
            path.strip_prefix(granted).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let of_kind = |kind: &'static str, path: &str| {
            self.parts().filter_map(|granted| granted.strip_prefix(kind)).any(|granted| below(granted, path))
        };
        match part.split_once(':') {
            // Who may write may read.
            Some(("read", path)) => of_kind("read:", path) || of_kind("write:", path),
            Some(("write", path)) => of_kind("write:", path),
            _ => false,
        }
    }

    /// Whether all of `other` lies within this.
    pub fn covers(&self, other: &Scope) -> bool {
        other.parts().all(|part| self.covers_part(part))
    }

    /// What of `other` lies within this.
    #[must_use]
    pub fn covered_of(&self, other: &Scope) -> Scope {
        Scope(other.parts().filter(|part| self.covers_part(part)).map(str::to_owned).collect())
    }

    /// For the record.
    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(&self.0).expect("a set of texts is JSON")
    }

    /// From the record; one that cannot be read covers nothing.
    pub(crate) fn from_json(text: &str) -> Scope {
        Scope(serde_json::from_str(text).unwrap_or_default())
    }
}

/// One thing that an app asks the user for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wanted {
    /// What.
    pub key: Key,
    /// How far it goes.
    pub scope: Scope,
    /// For people: `… wants to <words>`.
    pub words: String,
    /// The app's own reason.
    pub reason: String,
}

impl Wanted {
    /// That a service starts with fewer layers of confinement: granted by the user, asked for by nobody.
    pub fn unconfined() -> Wanted {
        Wanted {
            key: Key::Unconfined,
            scope: Scope::default(),
            words: "run its service with less confinement than Mumba would give it".to_owned(),
            reason: String::new(),
        }
    }

    /// Everything that a manifest asks for. `find` knows the ids of installed apps by their names.
    pub fn all(manifest: &Manifest, find: impl Fn(&AppName) -> Option<AppId>) -> Vec<Wanted> {
        let mut wanted = Vec::new();
        for permission in &manifest.permissions {
            let reason = || permission.reason.clone();
            let one = |key, scope, words: String| Wanted { key, scope, words, reason: reason() };
            match &permission.what {
                Asked::Web(web) => wanted.push(one(Key::Web(*web), Scope::default(), web.words().to_owned())),
                Asked::Origins(origins) => wanted.extend(origins.iter().map(|origin| {
                    let port = if origin.port() == 443 { String::new() } else { format!(":{}", origin.port()) };
                    let words = format!("exchange data with {}{port}", origin.host());
                    one(Key::Origin(origin.clone()), Scope::default(), words)
                })),
                Asked::Network(access) => {
                    wanted.push(one(Key::Network, network_scope(access), network_words(access)));
                }
                Asked::Files(access) => wanted.push(one(Key::Files, files_scope(access), files_words(access))),
                Asked::Autostart => {
                    wanted.push(one(Key::Autostart, Scope::default(), "start when you log in".to_owned()));
                }
                Asked::Peers => {
                    let services = public_services(manifest);
                    let words =
                        format!("tell others who have it that you run {}, and at which address", services.join(", "));
                    let scope = Scope::of(services.iter().map(|name| format!("service:{name}")));
                    wanted.push(one(Key::Peers, scope, words));
                }
                _ => tracing::warn!(permission = permission.what.name(), "nobody can grant this permission"),
            }
        }
        wanted.extend(manifest.calls.iter().map(|call| Wanted::of_call(call, &find)));
        wanted
    }

    /// The one of this key.
    pub fn find(manifest: &Manifest, key: &Key, find: impl Fn(&AppName) -> Option<AppId>) -> Option<Wanted> {
        if *key == Key::Unconfined {
            return Some(Wanted::unconfined());
        }
        Wanted::all(manifest, find).into_iter().find(|wanted| wanted.key == *key)
    }

    /// A power of pages, if the manifest asks for it. Needs no look at other apps.
    pub fn web(manifest: &Manifest, web: WebPermission) -> Option<Wanted> {
        Wanted::find(manifest, &Key::Web(web), |_| None)
    }

    /// What one `[[call]]` asks for.
    pub fn of_call(call: &OutgoingCall, find: impl Fn(&AppName) -> Option<AppId>) -> Wanted {
        let services: Vec<&str> = call.services.iter().map(|service| service.as_str()).collect();
        let routes: Vec<&str> = call.routes.iter().map(String::as_str).collect();
        let scope = Scope::of(
            services
                .iter()
                .map(|service| format!("service:{service}"))
                .chain(routes.iter().map(|route| format!("route:{route}"))),
        );
        let what = services.iter().chain(&routes).copied().collect::<Vec<_>>().join(", ");
        let words = match &call.target {
            CallTarget::Api(api) => format!("use the app that you choose for {api}"),
            CallTarget::Address(id) => format!("use the app {}: {what}", id.short()),
            CallTarget::Name(name) => format!("use the app {name}: {what}"),
        };
        Wanted { key: Key::of_call(&call.target, find), scope, words, reason: call.reason.clone() }
    }
}

fn network_scope(access: &NetworkAccess) -> Scope {
    let connect = access.connect.iter().map(|port| format!("connect:{port}"));
    let listen = access.listen.iter().map(|port| format!("listen:{port}"));
    Scope::of(connect.chain(listen).chain(access.udp.then(|| "udp".to_owned())))
}

fn public_services(manifest: &Manifest) -> Vec<String> {
    let services = manifest.apis.iter().flat_map(|api| api.public_services());
    services.map(ToString::to_string).collect()
}

fn ports(ports: &[u16]) -> String {
    let list = ports.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    format!("port{} {list}", if ports.len() == 1 { "" } else { "s" })
}

fn network_words(access: &NetworkAccess) -> String {
    let mut parts = Vec::new();
    if !access.connect.is_empty() {
        parts.push(format!("connect to any computer on {}", ports(&access.connect)));
    }
    if !access.listen.is_empty() {
        parts.push(format!("take connections on {}", ports(&access.listen)));
    }
    if access.udp {
        parts.push("send and receive UDP packets".to_owned());
    }
    parts.join("; ")
}

fn files_scope(access: &FileAccess) -> Scope {
    let read = access.read.iter().map(|path| format!("read:{path}"));
    Scope::of(read.chain(access.write.iter().map(|path| format!("write:{path}"))))
}

fn files_words(access: &FileAccess) -> String {
    let mut parts = Vec::new();
    if !access.read.is_empty() {
        parts.push(format!("read {}", access.read.join(", ")));
    }
    if !access.write.is_empty() {
        parts.push(format!("read and change {}", access.write.join(", ")));
    }
    parts.join("; ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn writing_covers_reading_and_a_folder_covers_what_is_below() {
        let granted = Scope::of(["write:~/Music", "read:/srv/a", "connect:443"]);
        for part in
            ["write:~/Music", "read:~/Music", "write:~/Music/x/y", "read:~/Music/x", "read:/srv/a/b", "connect:443"]
        {
            assert!(granted.covers_part(part), "{part}");
        }
        for part in ["write:/srv/a", "read:~/Musical", "read:/srv", "connect:4433", "connect:4", "udp", "listen:443"] {
            assert!(!granted.covers_part(part), "{part}");
        }
        assert!(Scope::default().covers(&Scope::default()));
        assert!(!Scope::default().covers(&granted));
    }

    fn part() -> impl Strategy<Value = String> {
        prop_oneof![
            (1u16..5).prop_map(|port| format!("connect:{port}")),
            (1u16..5).prop_map(|port| format!("listen:{port}")),
            Just("udp".to_owned()),
            "(read|write):~(/[ab]){1,3}",
            "service:[ab]\\.v1\\.[AB]",
        ]
    }

    fn scope() -> impl Strategy<Value = Scope> {
        proptest::collection::btree_set(part(), 0..6).prop_map(Scope)
    }

    proptest! {
        #[test]
        fn what_is_covered_of_a_scope_is_covered_and_nothing_of_it_is_left_out(a in scope(), b in scope()) {
            let common = a.covered_of(&b);
            prop_assert!(a.covers(&common));
            prop_assert!(b.covers(&common));
            prop_assert_eq!(a.covers(&b), common == b);
        }

        #[test]
        fn covering_is_transitive_and_survives_the_record(a in scope(), b in scope(), c in scope()) {
            prop_assert!(a.covers(&a));
            if a.covers(&b) && b.covers(&c) {
                prop_assert!(a.covers(&c));
            }
            prop_assert_eq!(Scope::from_json(&a.to_json()), a);
        }
    }
}
