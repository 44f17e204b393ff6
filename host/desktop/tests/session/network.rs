use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use mumba_desktop::session::MeteredNetwork;

use crate::bus::on_a_bus;

/// NetworkManager, as far as it is asked.
struct NetworkManager(Arc<AtomicU32>);

#[zbus::interface(name = "org.freedesktop.NetworkManager")]
impl NetworkManager {
    #[zbus(property)]
    fn metered(&self) -> u32 {
        self.0.load(Ordering::SeqCst)
    }
}

#[test]
fn whether_the_network_is_paid_by_volume_is_what_network_manager_says() {
    on_a_bus("network::whether_the_network_is_paid_by_volume_is_what_network_manager_says", || async {
        assert!(MeteredNetwork::follow().await.unwrap().is_none(), "nobody is started");
        let value = Arc::new(AtomicU32::new(2));
        let path = "/org/freedesktop/NetworkManager";
        let bus = zbus::connection::Builder::system().unwrap().serve_at(path, NetworkManager(Arc::clone(&value)));
        let bus = bus.unwrap().name("org.freedesktop.NetworkManager").unwrap().build().await.unwrap();
        let mut network = MeteredNetwork::follow().await.unwrap().unwrap();
        assert!(!network.is_metered());
        let served = bus.object_server().interface::<_, NetworkManager>(path).await.unwrap();
        let set = async |number| {
            value.store(number, Ordering::SeqCst);
            served.get().await.metered_changed(served.signal_emitter()).await.unwrap();
        };
        // A guess that it is.
        set(3).await;
        assert_eq!(network.changed().await, Some(true));
        // The same once more is no change.
        set(1).await;
        set(4).await;
        assert_eq!(network.changed().await, Some(false));
    });
}
