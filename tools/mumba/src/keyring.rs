//! Passphrases of keys that the desktop's secret service keeps, so that nobody types them.
//!
//! The service has the passphrase, not the key: that lies encrypted in its file, as always.

use std::collections::HashMap;
use std::io;

use mumba_desktop::session::{Secrets, SessionError};
use mumba_releases::{KeyName, Passphrase};
use zeroize::Zeroizing;

/// Random bytes of a passphrase.
const BYTES: usize = 32;

/// The passphrases of the keys in one folder.
#[derive(Clone, Debug)]
pub(crate) struct Keyring {
    folder: String,
}

impl Keyring {
    pub(crate) fn of(folder: &std::path::Path) -> Keyring {
        Keyring { folder: folder.display().to_string() }
    }

    /// Makes a passphrase for a new key, and has it kept.
    pub(crate) fn create(&self, name: &KeyName) -> io::Result<Passphrase> {
        let mut bytes = Zeroizing::new([0; BYTES]);
        getrandom::fill(bytes.as_mut()).map_err(io::Error::other)?;
        let text: Zeroizing<String> = Zeroizing::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect());
        let label = format!("Mumba: passphrase of the key {name}");
        let name = name.to_string();
        let kept =
            blocking(async { Secrets::connect().await?.set(&label, &self.attributes(&name), text.as_bytes()).await });
        kept?.map_err(|error| {
            io::Error::other(format!(
                "no secret service keeps it ({error}): start one, such as gnome-keyring or KWallet, or leave out --keyring and type a \
                 passphrase"
            ))
        })?;
        Ok(Passphrase::new(text.as_str().to_owned()))
    }

    /// The passphrase that is kept for a key; nothing where there is no secret service, or it has none.
    pub(crate) fn get(&self, name: &KeyName) -> io::Result<Option<Passphrase>> {
        // Nobody starts a bus for this.
        if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
            return Ok(None);
        }
        let name = name.to_string();
        let found = blocking(async {
            let secrets = match Secrets::connect().await {
                Ok(secrets) => secrets,
                Err(_) => return Ok(None),
            };
            secrets.get(&self.attributes(&name)).await
        });
        match found? {
            Ok(Some(bytes)) => {
                let text = String::from_utf8(bytes).map_err(|_| io::Error::other("the secret service gave no text"))?;
                Ok(Some(Passphrase::new(text)))
            }
            Ok(None) => Ok(None),
            Err(SessionError::Dismissed) => Err(io::Error::other("the secret service stays locked")),
            Err(error) => Err(io::Error::other(error)),
        }
    }

    fn attributes<'a>(&'a self, key: &'a str) -> HashMap<&'static str, &'a str> {
        HashMap::from([("application", "org.mumba"), ("folder", &self.folder), ("key", key)])
    }
}

/// Waits on a thread of its own: who asks for a passphrase is not asynchronous, and may run where nothing may wait.
fn blocking<T: Send>(
    work: impl Future<Output = Result<T, SessionError>> + Send,
) -> io::Result<Result<T, SessionError>> {
    let wait = || -> io::Result<Result<T, SessionError>> {
        Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work))
    };
    std::thread::scope(|scope| scope.spawn(wait).join()).unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
