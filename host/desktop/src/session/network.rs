//! Whether the network is paid by volume, as NetworkManager says on the system bus.

use futures::StreamExt as _;
use zbus::proxy::PropertyStream;
use zbus::{Connection, Proxy};

use super::{ANSWER_WITHIN, SessionError};

const NAME: &str = "org.freedesktop.NetworkManager";
const PATH: &str = "/org/freedesktop/NetworkManager";
const METERED: &str = "Metered";

/// Follows whether the network is paid by volume.
#[derive(Debug)]
pub struct MeteredNetwork {
    changes: PropertyStream<'static, u32>,
    is_metered: bool,
}

impl MeteredNetwork {
    /// Begins to follow it. Nothing where no NetworkManager runs: none is started.
    ///
    /// # Errors
    /// When there is no system bus, or nobody on it answers.
    pub async fn follow() -> Result<Option<MeteredNetwork>, SessionError> {
        let following = async {
            let bus = Connection::system().await?;
            let names =
                Proxy::new(&bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus").await?;
            if !names.call::<_, _, bool>("NameHasOwner", &(NAME,)).await? {
                return Ok(None);
            }
            let proxy = Proxy::new(&bus, NAME, PATH, NAME).await?;
            let changes = proxy.receive_property_changed::<u32>(METERED).await;
            let is_metered = is_metered(proxy.get_property::<u32>(METERED).await?);
            Ok(Some(MeteredNetwork { changes, is_metered }))
        };
        tokio::time::timeout(ANSWER_WITHIN, following).await.map_err(|_| SessionError::Timeout)?
    }

    /// Whether it is, as far as was heard.
    pub fn is_metered(&self) -> bool {
        self.is_metered
    }

    /// Waits until it changes; nothing once the bus is gone.
    pub async fn changed(&mut self) -> Option<bool> {
        loop {
            let value = self.changes.next().await?.get().await.ok()?;
            if is_metered(value) != self.is_metered {
                self.is_metered = is_metered(value);
                return Some(self.is_metered);
            }
        }
    }
}

/// `NMMetered`: 1 is yes and 3 a guess that it is.
fn is_metered(value: u32) -> bool {
    matches!(value, 1 | 3)
}
