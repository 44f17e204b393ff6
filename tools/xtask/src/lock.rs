//! Locks between processes: what one xtask makes, another must not make at the same time.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use anyhow::{Context as _, Result};

/// Takes the lock of that file, waiting for others. It is free again when the file is dropped, or its owner dies.
pub(crate) fn take(path: &Path, others: &str) -> Result<File> {
    let lock = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .with_context(|| format!("cannot open {}", path.display()))?;
    match lock.try_lock() {
        Ok(()) => return Ok(lock),
        Err(TryLockError::WouldBlock) => eprintln!("{others} is under way; waiting for it…"),
        Err(TryLockError::Error(error)) => {
            return Err(error).with_context(|| format!("cannot lock {}", path.display()));
        }
    }
    lock.lock().with_context(|| format!("cannot lock {}", path.display()))?;
    Ok(lock)
}
