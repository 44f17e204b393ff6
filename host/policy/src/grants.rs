//! What is in force for an app now: what the manifest asks for and the user granted.

use mumba_apps::manifest::{AppName, FileAccess, NetworkAccess, OriginName, RpcService, WebPermission};
use mumba_apps::{AppId, Manifest};

use crate::{Key, Policy, Scope, State, Wanted};

/// What an app may do beyond what every app may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grants {
    /// Powers of its pages.
    pub web: Vec<WebPermission>,
    /// Origins that its pages reach.
    pub origins: Vec<OriginName>,
    /// The network of its service.
    pub network: Option<NetworkAccess>,
    /// Files of the user that its service uses, as the manifest writes them: `~/` is not expanded.
    pub files: Option<FileAccess>,
    /// Its service starts with the session.
    pub autostart: bool,
    /// Services of it that others who have the app are told of, while they run here.
    pub peers: Vec<RpcService>,
    /// Its service may start with fewer layers of confinement.
    pub unconfined: bool,
}

impl Policy {
    /// What is in force for an app. Of the network, of files and of services that peers are told of, the part that was granted stays in force when a new release
    /// asks for more, until the user decides about the rest.
    pub fn grants(&self, app: &AppId, manifest: &Manifest, find: impl Fn(&AppName) -> Option<AppId>) -> Grants {
        let mut grants = Grants::default();
        let memory = self.memory();
        let granted_scope = |wanted: &Wanted| {
            let row = memory.rows.get(&(*app, wanted.key.clone()))?;
            (row.state == State::Granted).then(|| row.scope.covered_of(&wanted.scope))
        };
        for wanted in Wanted::all(manifest, find) {
            let Some(scope) = granted_scope(&wanted) else { continue };
            match wanted.key {
                Key::Web(web) => grants.web.push(web),
                Key::Origin(origin) => grants.origins.push(origin),
                Key::Network => grants.network = network(&scope),
                Key::Files => grants.files = files(&scope),
                Key::Autostart => grants.autostart = true,
                Key::Peers => grants.peers = services(&scope),
                Key::Call(_) | Key::CallName(_) | Key::CallApi(_) | Key::Unconfined => {}
            }
        }
        grants.unconfined = memory.rows.get(&(*app, Key::Unconfined)).is_some_and(|row| row.state == State::Granted);
        grants
    }
}

fn network(scope: &Scope) -> Option<NetworkAccess> {
    let mut access = NetworkAccess::default();
    for part in scope.parts() {
        match part.split_once(':') {
            Some(("connect", port)) => access.connect.extend(port.parse::<u16>()),
            Some(("listen", port)) => access.listen.extend(port.parse::<u16>()),
            _ => access.udp |= part == "udp",
        }
    }
    access.connect.sort_unstable();
    access.listen.sort_unstable();
    (access != NetworkAccess::default()).then_some(access)
}

fn services(scope: &Scope) -> Vec<RpcService> {
    let names = scope.parts().filter_map(|part| part.strip_prefix("service:"));
    names.filter_map(|name| RpcService::parse(name).ok()).collect()
}

fn files(scope: &Scope) -> Option<FileAccess> {
    let mut access = FileAccess::default();
    for part in scope.parts() {
        match part.split_once(':') {
            Some(("read", path)) => access.read.push(path.to_owned()),
            Some(("write", path)) => access.write.push(path.to_owned()),
            _ => {}
        }
    }
    (access != FileAccess::default()).then_some(access)
}
