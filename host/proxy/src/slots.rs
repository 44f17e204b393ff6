//! Which app has which socket, and when it listens.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener as StdListener};
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mumba_apps::AppId;
use mumba_apps::manifest::OriginName;
use rustix::net::sockopt::set_socket_reuseaddr;
use rustix::net::{AddressFamily, Shutdown, SocketFlags, SocketType, bind, listen, shutdown, socket_with};
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

use super::caller::Callers;
use super::resolve::Resolver;
use super::{SLOTS, slot_name, tunnel};

/// Connections of one app at one time. Chromium makes at most 32 through one proxy.
const CONNECTIONS_MAX: usize = 128;
/// Connections that wait to be taken.
const BACKLOG: i32 = 64;

/// What the proxy needs.
pub struct ProxyOptions {
    /// Where its tasks run.
    pub handle: Handle,
    /// Who may use it.
    pub callers: Callers,
    /// How names become addresses.
    pub resolver: Resolver,
}

/// A socket, and what goes through it.
struct Slot {
    socket: OwnedFd,
    port: u16,
    /// Origins that may be reached through it now. Tunnels watch it and end when theirs goes.
    origins: watch::Sender<Arc<Vec<OriginName>>>,
    accepting: Option<JoinHandle<()>>,
    granted: Arc<Vec<OriginName>>,
    running: bool,
}

#[derive(Default)]
struct Slots {
    all: Vec<Slot>,
    of_app: HashMap<AppId, usize>,
}

/// The proxies of all apps. Any thread.
pub struct Proxy {
    options: ProxyOptions,
    slots: Mutex<Slots>,
}

/// A socket that has a port and does not listen.
fn bound() -> std::io::Result<(OwnedFd, u16)> {
    // The port must be asked for by number: only then the kernel keeps it for a socket that has stopped to listen.
    for _ in 0..100 {
        let free = StdListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let socket =
            socket_with(AddressFamily::INET, SocketType::STREAM, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK, None)?;
        match bind(&socket, &SocketAddr::from((Ipv4Addr::LOCALHOST, free))) {
            Ok(()) => return Ok((socket, free)),
            Err(rustix::io::Errno::ADDRINUSE) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(std::io::Error::from(std::io::ErrorKind::AddrInUse))
}

impl Proxy {
    /// Binds the sockets. None listens.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn new(options: ProxyOptions) -> std::io::Result<Proxy> {
        let mut slots = Slots::default();
        for _ in 0..SLOTS {
            let (socket, port) = bound()?;
            slots.all.push(Slot {
                socket,
                port,
                origins: watch::Sender::default(),
                accepting: None,
                granted: Arc::default(),
                running: false,
            });
        }
        Ok(Proxy { options, slots: Mutex::new(slots) })
    }

    fn lock(&self) -> MutexGuard<'_, Slots> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Chromium's resolver rules: the names of the slots lead to their ports, every other name and address to nothing.
    pub fn resolver_rules(&self) -> String {
        let slots = self.lock();
        let mut rules: Vec<String> = slots
            .all
            .iter()
            .enumerate()
            .map(|(slot, bound)| format!("MAP {} 127.0.0.1:{}", slot_name(slot), bound.port))
            .collect();
        rules.push("MAP * ~NOTFOUND".to_owned());
        rules.join(",")
    }

    /// The proxy of an app as Chromium writes it; the app gets a slot if it has none. Nothing when all are taken.
    pub fn server_of(&self, app: &AppId) -> Option<String> {
        let mut slots = self.lock();
        let slot = match slots.of_app.get(app) {
            Some(slot) => *slot,
            None => {
                let slot = (0..slots.all.len()).find(|slot| !slots.of_app.values().any(|taken| taken == slot))?;
                slots.of_app.insert(*app, slot);
                slot
            }
        };
        Some(format!("http://{}:{}", slot_name(slot), slots.all[slot].port))
    }

    /// What the app may reach from now on. Connections to anything else end.
    pub fn set_origins(&self, app: &AppId, origins: Vec<OriginName>) {
        self.change(app, |slot| slot.granted = Arc::new(origins));
    }

    /// Whether the app has an open view now. Without one it reaches nothing. `running` is asked with the slots locked, so
    /// that of two calls the later one counts.
    pub fn set_running(&self, app: &AppId, running: impl FnOnce() -> bool) {
        self.change(app, |slot| slot.running = running());
    }

    /// The app's context is gone: another app may have its slot.
    pub fn release(&self, app: &AppId) {
        let mut slots = self.lock();
        self.change_in(&mut slots, app, |slot| {
            slot.granted = Arc::default();
            slot.running = false;
        });
        // With the slots locked since: nothing is granted to a slot that goes to another app.
        slots.of_app.remove(app);
    }

    fn change(&self, app: &AppId, change: impl FnOnce(&mut Slot)) {
        self.change_in(&mut self.lock(), app, change);
    }

    fn change_in(&self, slots: &mut Slots, app: &AppId, change: impl FnOnce(&mut Slot)) {
        let Some(index) = slots.of_app.get(app).copied() else { return };
        let slot = &mut slots.all[index];
        change(slot);
        let in_force = if slot.running { Arc::clone(&slot.granted) } else { Arc::default() };
        let open = !in_force.is_empty();
        slot.origins.send_replace(in_force);
        if open && slot.accepting.is_none() {
            match self.open(slot) {
                Ok(task) => slot.accepting = Some(task),
                Err(error) => tracing::error!(%app, %error, "the app's proxy cannot listen"),
            }
        } else if !open && let Some(task) = slot.accepting.take() {
            task.abort();
            // It keeps its port, and takes no connection.
            // Without the mark no other program can bind the port meanwhile.
            let shut = shutdown(&slot.socket, Shutdown::Read).and_then(|()| set_socket_reuseaddr(&slot.socket, false));
            if let Err(error) = shut {
                tracing::warn!(%app, %error, "the app's proxy cannot stop to listen");
            }
        }
    }

    fn open(&self, slot: &Slot) -> std::io::Result<JoinHandle<()>> {
        // Connections of before may still be ending on this port. They have the mark from the socket that took them, so
        // that they do not keep it from listening again.
        set_socket_reuseaddr(&slot.socket, true)?;
        listen(&slot.socket, BACKLOG)?;
        let _in_runtime = self.options.handle.enter();
        let listener = TcpListener::from_std(StdListener::from(slot.socket.try_clone()?))?;
        let (origins, callers) = (slot.origins.subscribe(), self.options.callers.clone());
        let resolver = self.options.resolver.clone();
        Ok(self.options.handle.spawn(accept(listener, origins, callers, resolver)))
    }

    /// Ends everything.
    pub fn close(&self) {
        let apps: Vec<AppId> = self.lock().of_app.keys().copied().collect();
        for app in apps {
            self.release(&app);
        }
    }

    /// The port of an app's slot, for tests.
    #[cfg(test)]
    pub(crate) fn port_of(&self, app: &AppId) -> Option<u16> {
        let slots = self.lock();
        slots.of_app.get(app).map(|slot| slots.all[*slot].port)
    }
}

async fn accept(
    listener: TcpListener,
    origins: watch::Receiver<Arc<Vec<OriginName>>>,
    callers: Callers,
    resolver: Resolver,
) {
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Too many open files, most likely: others may end.
                tracing::warn!(%error, "a connection to the proxy was not taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let (origins, callers, resolver) = (origins.clone(), callers.clone(), resolver.clone());
        // It ends by itself: with its origin, with either end, or with the host's runtime.
        tokio::spawn(async move {
            if let Err(reason) = tunnel::serve(stream, origins, &callers, &resolver).await {
                tracing::debug!(%reason, "a connection through the proxy ended");
            }
            drop(place);
        });
    }
}
