//! That two hold the key of an address: kept until the user says that he knows, since nothing else tells him.
//!
//! Which of two contradicting records an installer believes is decided in [`mumba_releases`]: what came first. This only remembers that
//! there was another one.

use mumba_apps::AppId;
use mumba_releases::Time;
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast;

use crate::{Distribution, Result};

/// Something signed by the key of an address, or by as many of its release keys as must sign, contradicts what was seen of it: two hold
/// these keys. What a pointer key alone says is no reason for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeyWarning {
    /// The address.
    pub address: AppId,
    /// When it was noticed, in seconds since 1970.
    pub since_s: u64,
    /// What contradicts what, for people.
    pub why: String,
    /// The user knows, and goes on with what was seen first.
    pub dismissed: bool,
}

impl Distribution {
    /// The warning about the key of an address, where there is one.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn key_warning(&self, address: AppId) -> Result<Option<KeyWarning>> {
        let Some(bytes) = self.inner.store.warning(address)? else { return Ok(None) };
        let unreadable = |_| KeyWarning {
            address,
            since_s: 0,
            why: "the warning that was kept cannot be read any more".to_owned(),
            dismissed: false,
        };
        Ok(Some(serde_json::from_slice(&bytes).unwrap_or_else(unreadable)))
    }

    /// Notes that the user knows of the warning. One with another reason is a new one.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn dismiss_key_warning(&self, address: AppId) -> Result<()> {
        match self.key_warning(address)? {
            Some(warning) if !warning.dismissed => self.set_warning(&KeyWarning { dismissed: true, ..warning }),
            _ => Ok(()),
        }
    }

    /// Warnings from now on, each once.
    pub fn key_warnings(&self) -> broadcast::Receiver<KeyWarning> {
        self.inner.warnings.subscribe()
    }

    /// Passes a result on, and warns of a stolen key where that is why something was refused. What is noted lasts, so `result` must
    /// be of something that a key of the address has signed.
    pub(crate) fn noting<T>(&self, address: AppId, result: mumba_releases::Result<T>) -> Result<T> {
        if let Err(error) = &result {
            self.note(address, error)?;
        }
        Ok(result?)
    }

    /// Warns of a stolen key where this error says so, unless the same was said before.
    pub(crate) fn note(&self, address: AppId, error: &mumba_releases::Error) -> Result<()> {
        let mumba_releases::Error::TwoHolders { why } = error else { return Ok(()) };
        let former = self.key_warning(address)?;
        // One that waits for the user says enough.
        if former.is_some_and(|former| !former.dismissed || former.why == *why) {
            return Ok(());
        }
        tracing::error!(%address, why, "two hold the key of an address");
        let warning = KeyWarning { address, since_s: Time::now().0, why: why.clone(), dismissed: false };
        self.set_warning(&warning)?;
        // Nobody may be listening; it is kept.
        let _ = self.inner.warnings.send(warning);
        Ok(())
    }

    fn set_warning(&self, warning: &KeyWarning) -> Result<()> {
        // A structure of texts and numbers always has a form.
        self.inner.store.set_warning(warning.address, &serde_json::to_vec(warning).unwrap_or_default())
    }
}
