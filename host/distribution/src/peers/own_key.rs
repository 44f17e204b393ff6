//! The key that this host has for an app: one for each, so that nobody can tell by it who runs several.

use mumba_apps::AppId;
use mumba_releases::SecretKey;
use zeroize::Zeroizing;

use crate::store::Store;
use crate::{Error, Result};

/// The key for an app. The first time it is made, and kept before it is used.
pub(crate) fn read_or_make(store: &Store, address: AppId) -> Result<SecretKey> {
    if let Some(seed) = store.peer_key(address)? {
        return Ok(SecretKey::from_seed(&seed));
    }
    let mut seed = Zeroizing::new([0; 32]);
    random(seed.as_mut())?;
    store.set_peer_key(address, &seed)?;
    Ok(SecretKey::from_seed(&seed))
}

/// Forgets it: whoever knew this host by it does not know it again.
pub(crate) fn remove(store: &Store, address: AppId) -> Result<()> {
    store.forget_peer_key(address)
}

/// Random bytes of the system.
pub(crate) fn random(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|error| Error::NoRandomBytes(error.to_string()))
}
