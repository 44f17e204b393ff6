//! Consents that calls between apps stand on, so that taking one back ends the calls under way.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError, Weak};

use mumba_apps::AppId;
use mumba_policy::record::Change;
use mumba_policy::{Key, State, Wanted};
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

use crate::host::Host;

/// The consents that calls stand on now.
#[derive(Default)]
pub struct Consents {
    held: Mutex<HashMap<(AppId, Key), CancellationToken>>,
    looks: AtomicU64,
}

impl Consents {
    /// Happens when the app loses the key.
    pub fn hold(&self, app: AppId, key: Key) -> CancellationToken {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).entry((app, key)).or_default().clone()
    }

    /// Changes whenever consents were looked through: one that was seen before and is held after it may have been missed.
    pub fn looks(&self) -> u64 {
        self.looks.load(Ordering::Acquire)
    }

    /// Ends what stands on consents that are not given any more.
    fn cut(&self, given: impl Fn(&AppId, &Key) -> bool) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        self.looks.fetch_add(1, Ordering::AcqRel);
        held.retain(|(app, key), token| {
            let keep = given(app, key);
            if !keep {
                token.cancel();
            }
            keep
        });
    }
}

/// Follows the record for as long as the host lives.
pub async fn watch(host: Weak<Host>, mut changes: broadcast::Receiver<Change>) {
    while !matches!(changes.recv().await, Err(RecvError::Closed)) {
        let Some(host) = host.upgrade() else { return };
        host.consents.cut(|app, key| {
            let Some(app) = host.apps.get(app) else { return false };
            let wanted = Wanted::find(&app.manifest, key, mumba_policy::calls::find(&host.apps));
            host.policy.state_of(&app.id, wanted.as_ref()) == State::Granted
        });
    }
}
