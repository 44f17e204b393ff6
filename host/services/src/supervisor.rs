//! All services of a host: who is there, and the way to each one's own task.
//!
//! Every service has one task ([`actor`]) that alone decides about its process. What is here only hands it requests and
//! reads its status, so no call can leave a service between two states, wherever it is cancelled.

mod actor;
mod migration;
mod process;
mod readiness;

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::UnixListener;
use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio_util::task::TaskTracker;

use crate::confinement::Usage;
use crate::confinement::machine::Machine;
use crate::{Confinement, Error, LogStore, RestartPolicy, Result, ServiceChannel, ServiceSpec, ServiceStatus};
use actor::{Actor, Order, Told};
use process::UsageOf;

/// The host's side of the sockets on which services find it.
pub trait HostSockets: Send + Sync + 'static {
    /// Serves an app's calls to the host until the result is dropped. Who calls is known by the listener.
    fn serve(&self, app_id: &str, listener: UnixListener) -> Box<dyn Any + Send>;
}

/// For services that never call the host.
impl HostSockets for () {
    fn serve(&self, _app_id: &str, listener: UnixListener) -> Box<dyn Any + Send> {
        Box::new(listener)
    }
}

/// What the host knows of the data of apps, and does before a service migrates them. Its methods may block; an error is for people.
pub trait Migrations: Send + Sync + 'static {
    /// This release's service is about to start. The version whose data it has to migrate before, if any; then a copy of them is
    /// kept.
    ///
    /// # Errors
    ///
    /// When the copy cannot be made: the service is not started.
    fn begin(&self, app_id: &str, release: u64) -> Result<Option<String>, String>;

    /// The service of this release has migrated the data.
    ///
    /// # Errors
    ///
    /// When that cannot be noted: the service is not started.
    fn done(&self, app_id: &str, release: u64) -> Result<(), String>;
}

/// For services that never migrate.
impl Migrations for () {
    fn begin(&self, _app_id: &str, _release: u64) -> Result<Option<String>, String> {
        Ok(None)
    }

    fn done(&self, _app_id: &str, _release: u64) -> Result<(), String> {
        Ok(())
    }
}

/// What a supervisor needs.
#[derive(Clone)]
#[non_exhaustive]
pub struct SupervisorOptions {
    /// The program `mumba-guardian`, absolute.
    pub guardian: PathBuf,
    /// Where output goes.
    pub logs: LogStore,
    /// When services are started again.
    pub policy: RestartPolicy,
    /// Serves the services' calls.
    pub host_sockets: Arc<dyn HostSockets>,
    /// Knows when a service has to migrate data.
    pub migrations: Arc<dyn Migrations>,
    /// How long it may take to do that.
    pub migrate_within: Duration,
    /// For measurements alone: services are not confined. Nothing that a user can say sets it.
    #[doc(hidden)]
    pub unconfined: bool,
}

impl SupervisorOptions {
    /// The usual options, with a host that answers no calls.
    pub fn new(guardian: impl Into<PathBuf>, logs: LogStore) -> SupervisorOptions {
        SupervisorOptions {
            guardian: guardian.into(),
            logs,
            policy: RestartPolicy::default(),
            host_sockets: Arc::new(()),
            migrations: Arc::new(()),
            migrate_within: Duration::from_secs(60),
            unconfined: false,
        }
    }
}

impl fmt::Debug for SupervisorOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SupervisorOptions").field("guardian", &self.guardian).finish_non_exhaustive()
    }
}

/// A service came into another state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceEvent {
    /// Id of the app.
    pub app_id: String,
    /// The new status.
    pub status: ServiceStatus,
}

/// Runs the services of apps. Cheap to clone; every clone is the same. When the last one is gone, so are the services.
#[derive(Clone)]
pub struct Supervisor {
    inner: Arc<Inner>,
}

struct Inner {
    options: SupervisorOptions,
    machine: Arc<Machine>,
    services: Mutex<Services>,
    events: broadcast::Sender<ServiceEvent>,
    tasks: TaskTracker,
}

#[derive(Default)]
struct Services {
    by_app: HashMap<String, Handle>,
    shutting_down: bool,
}

#[derive(Clone)]
struct Handle {
    app_name: String,
    run_dir: PathBuf,
    confinement: Confinement,
    orders: mpsc::Sender<Order>,
    status: watch::Receiver<ServiceStatus>,
    /// The way to the service while it is ready.
    ready: watch::Receiver<Option<ServiceChannel>>,
    /// Where to look for what it uses while it runs.
    usage: watch::Receiver<Option<UsageOf>>,
}

impl Supervisor {
    /// A supervisor without services. Its tasks run on the runtime from which [`Supervisor::add`] is called.
    pub fn new(options: SupervisorOptions) -> Supervisor {
        let (events, _) = broadcast::channel(256);
        let machine = Arc::new(Machine::new(options.guardian.clone(), options.unconfined));
        let inner = Inner { options, machine, services: Mutex::default(), events, tasks: TaskTracker::new() };
        Supervisor { inner: Arc::new(inner) }
    }

    /// Adds the service of an app, or gives it another specification: if it runs, it is started anew then. One that is to
    /// run always is started, and this does not wait for it.
    ///
    /// # Errors
    ///
    /// When the host is ending, or another app has the same run folder.
    pub async fn add(&self, spec: ServiceSpec) -> Result<()> {
        let (app_id, app_name) = (spec.app_id.clone(), spec.app_name.clone());
        let known = {
            let mut services = self.services();
            if services.shutting_down {
                return Err(Error::ShuttingDown { app: app_name });
            }
            let other = services.by_app.iter().find(|(id, handle)| **id != app_id && handle.run_dir == spec.run_dir);
            if let Some((_, other)) = other {
                let other = other.app_name.clone();
                return Err(Error::SameRunFolder { app: app_name, other, run_dir: spec.run_dir });
            }
            match services.by_app.get_mut(&app_id) {
                Some(handle) => {
                    handle.app_name = app_name;
                    handle.run_dir.clone_from(&spec.run_dir);
                    handle.confinement.clone_from(&spec.confinement);
                    handle.orders.clone()
                }
                None => {
                    services.by_app.insert(app_id, self.start_actor(spec));
                    return Ok(());
                }
            }
        };
        let (done, answer) = oneshot::channel();
        if known.send(Order::Replace(Box::new(spec), done)).await.is_ok() {
            let _ = answer.await;
        }
        Ok(())
    }

    fn start_actor(&self, spec: ServiceSpec) -> Handle {
        let (orders, inbox) = mpsc::channel(64);
        let (status, status_seen) = watch::channel(ServiceStatus::default());
        let (ready, ready_seen) = watch::channel(None);
        let (usage, usage_seen) = watch::channel(None);
        let handle = Handle {
            app_name: spec.app_name.clone(),
            run_dir: spec.run_dir.clone(),
            confinement: spec.confinement.clone(),
            orders,
            status: status_seen,
            ready: ready_seen,
            usage: usage_seen,
        };
        let told = Told { status, ready, usage, events: self.inner.events.clone() };
        let actor = Actor::new(self.inner.options.clone(), Arc::clone(&self.inner.machine), spec, inbox, told);
        self.inner.tasks.spawn(actor.run());
        handle
    }

    /// What the app's service may reach and use, as it was last told with [`Supervisor::add`].
    pub fn confinement(&self, app_id: &str) -> Option<Confinement> {
        self.services().by_app.get(app_id).map(|handle| handle.confinement.clone())
    }

    /// Stops a service and forgets it. Does nothing for an app that has none.
    pub async fn remove(&self, app_id: &str) {
        let removed = self.services().by_app.remove(app_id);
        if let Some(handle) = removed {
            let (done, answer) = oneshot::channel();
            if handle.orders.send(Order::Remove(done)).await.is_ok() {
                let _ = answer.await;
            }
        }
    }

    /// A channel to a service that is ready; starts it if need be. Callers who come during a start share it, and dropping the
    /// future disturbs nothing.
    ///
    /// # Errors
    ///
    /// When the app has no service, or it does not become ready.
    pub async fn ensure_ready(&self, app_id: &str) -> Result<ServiceChannel> {
        // Most calls find the service ready, and need not ask its task.
        let ready = self.handle(app_id)?.ready.borrow().clone();
        match ready {
            Some(channel) => Ok(channel),
            None => self.order(app_id, Order::Ensure).await?,
        }
    }

    /// Ends a service: SIGTERM to its process group, its grace, then SIGKILL to all that descends from it. It starts again when something needs it.
    ///
    /// # Errors
    ///
    /// When the app has no service.
    pub async fn stop(&self, app_id: &str) -> Result<ServiceStatus> {
        self.order(app_id, Order::Stop).await?;
        self.status_of(app_id)
    }

    /// Ends a service if it runs, starts it, and waits until it is ready. Forgets how often it ended before.
    ///
    /// # Errors
    ///
    /// As [`Supervisor::ensure_ready`].
    pub async fn restart(&self, app_id: &str) -> Result<ServiceStatus> {
        self.order(app_id, Order::Restart).await??;
        self.status_of(app_id)
    }

    /// How a service fares; nothing for an app without one.
    pub fn status(&self, app_id: &str) -> Option<ServiceStatus> {
        self.services().by_app.get(app_id).map(|handle| handle.status.borrow().clone())
    }

    /// What a service and all that descends from it use; nothing while it does not run.
    pub fn usage(&self, app_id: &str) -> Option<Usage> {
        let usage = self.services().by_app.get(app_id)?.usage.borrow().clone();
        usage.map(|usage| usage.look())
    }

    /// Every change of state from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<ServiceEvent> {
        self.inner.events.subscribe()
    }

    /// Stops every service, all at the same time, and starts none any more.
    pub async fn shutdown(&self) {
        let handles: Vec<_> = {
            let mut services = self.services();
            services.shutting_down = true;
            services.by_app.drain().map(|(_, handle)| handle).collect()
        };
        for handle in handles {
            let (done, _) = oneshot::channel();
            // A full inbox belongs to an actor that is being stopped already, or will be when its handle is gone.
            let _ = handle.orders.try_send(Order::Remove(done));
        }
        self.inner.tasks.close();
        self.inner.tasks.wait().await;
    }

    async fn order<T>(&self, app_id: &str, order: impl FnOnce(oneshot::Sender<T>) -> Order) -> Result<T> {
        let handle = self.handle(app_id)?;
        let (done, answer) = oneshot::channel();
        let gone = || Error::Stopped { app: handle.app_name.clone() };
        handle.orders.send(order(done)).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())
    }

    fn handle(&self, app_id: &str) -> Result<Handle> {
        let services = self.services();
        match services.by_app.get(app_id) {
            Some(handle) => Ok(handle.clone()),
            None if services.shutting_down => Err(Error::ShuttingDown { app: app_id.to_owned() }),
            None => Err(Error::NoService { app: app_id.to_owned() }),
        }
    }

    fn status_of(&self, app_id: &str) -> Result<ServiceStatus> {
        self.status(app_id).ok_or_else(|| Error::NoService { app: app_id.to_owned() })
    }

    fn services(&self) -> MutexGuard<'_, Services> {
        self.inner.services.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Supervisor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let apps: Vec<_> = self.services().by_app.values().map(|handle| handle.app_name.clone()).collect();
        f.debug_struct("Supervisor").field("apps", &apps).finish_non_exhaustive()
    }
}
