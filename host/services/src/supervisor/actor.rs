//! The task of one service: the only one that starts and ends its process.
//!
//! ```text
//!            ensure, restart, always            serving
//!   Stopped ─────────────────────────► Starting ───────► Ready
//!      ▲  ▲                             │   ▲              │ unexpected end
//!      │  └── Stopping ◄── stop ────────┤   │ pause over   │
//!      │                                ▼   │              ▼
//!      └────── stop ───────────────── Backoff ◄────────────┘
//!                                       │ too many ends in a row
//!                                       ▼
//!                                     Failed ── restart ──► Starting
//! ```
//!
//! Where the service has to migrate the app's data first ([`super::migration`]), that is part of Starting.
//!
//! A service that is started on demand may end by itself with exit code 0: it is stopped then, not broken.

use std::any::Any;
use std::sync::Arc;
use std::time::SystemTime;

use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio::time::{Instant, sleep, sleep_until};

use super::process::{End, Process, UsageOf};
use super::readiness::{Obstacle, wait_until_ready};
use super::{ServiceEvent, SupervisorOptions};
use crate::confinement::cgroup::AppCgroup;
use crate::confinement::machine::Machine;
use crate::confinement::plan::Plan;
use crate::sockets::Sockets;
use crate::{Error, LogLevel, LogLine, LogSource, Result, ServiceChannel, ServiceSpec, ServiceState, ServiceStatus};

type Waiter = oneshot::Sender<Result<ServiceChannel>>;

/// What the task is asked to do. Each is answered when it is done.
pub(super) enum Order {
    Ensure(Waiter),
    Stop(oneshot::Sender<()>),
    Restart(Waiter),
    Replace(Box<ServiceSpec>, oneshot::Sender<()>),
    Remove(oneshot::Sender<()>),
}

/// What comes next.
pub(super) enum Next {
    /// Stopped or failed, until an order.
    Rest,
    Start,
    /// Ended unexpectedly.
    Pause,
    Finish,
}

/// What the task tells.
pub(super) struct Told {
    pub(super) status: watch::Sender<ServiceStatus>,
    pub(super) ready: watch::Sender<Option<ServiceChannel>>,
    pub(super) usage: watch::Sender<Option<UsageOf>>,
    pub(super) events: broadcast::Sender<ServiceEvent>,
}

pub(super) struct Actor {
    pub(super) options: SupervisorOptions,
    machine: Arc<Machine>,
    pub(super) spec: ServiceSpec,
    pub(super) orders: mpsc::Receiver<Order>,
    pub(super) told: Told,
    /// Whoever waits for the service to be ready.
    waiters: Vec<Waiter>,
    /// Unexpected ends in a row.
    ends: u32,
    sockets: Option<Sockets>,
    /// Serves the service's calls to the host.
    host: Option<Box<dyn Any + Send>>,
}

impl Actor {
    pub(super) fn new(
        options: SupervisorOptions,
        machine: Arc<Machine>,
        spec: ServiceSpec,
        orders: mpsc::Receiver<Order>,
        told: Told,
    ) -> Actor {
        Actor { options, machine, spec, orders, told, waiters: Vec::new(), ends: 0, sockets: None, host: None }
    }

    pub(super) async fn run(mut self) {
        let mut next = if self.spec.always { Next::Start } else { Next::Rest };
        loop {
            next = match next {
                Next::Rest => self.rest().await,
                Next::Start => self.run_once().await,
                Next::Pause => self.pause().await,
                Next::Finish => break,
            };
        }
        self.fail_waiters(&Error::Stopped { app: self.spec.app_name.clone() });
        self.host = None;
        if let Some(sockets) = self.sockets.take() {
            sockets.remove();
        }
    }

    /// Stopped or failed: only an order changes that.
    async fn rest(&mut self) -> Next {
        while let Some(order) = self.orders.recv().await {
            match order {
                Order::Ensure(waiter) => {
                    let status = self.told.status.borrow().clone();
                    if status.state != ServiceState::Failed {
                        self.waiters.push(waiter);
                        return Next::Start;
                    }
                    let app = self.spec.app_name.clone();
                    // Nobody may wait any more.
                    let _ = waiter.send(Err(Error::GivenUp { app, ends: self.ends, last: status.last_error }));
                }
                Order::Restart(waiter) => {
                    self.waiters.push(waiter);
                    self.ends = 0;
                    return Next::Start;
                }
                Order::Stop(done) => {
                    self.ends = 0;
                    self.enter(ServiceState::Stopped, 0);
                    let _ = done.send(());
                }
                Order::Replace(spec, done) => {
                    self.replace(*spec);
                    self.enter(ServiceState::Stopped, 0);
                    let _ = done.send(());
                    if self.spec.always {
                        return Next::Start;
                    }
                }
                Order::Remove(done) => return finish(done),
            }
        }
        Next::Finish
    }

    /// After an unexpected end.
    async fn pause(&mut self) -> Next {
        if self.ends > self.options.policy.most_ends {
            self.enter(ServiceState::Failed, 0);
            self.say(LogLevel::Error, format!("given up after {} unexpected ends in a row", self.ends));
            return Next::Rest;
        }
        self.enter(ServiceState::Backoff, 0);
        let pause = self.options.policy.pause(self.ends, fastrand::f64());
        let over = sleep(pause);
        tokio::pin!(over);
        loop {
            tokio::select! {
                () = &mut over => {
                    self.told.status.send_modify(|status| status.restarts += 1);
                    return Next::Start;
                }
                order = self.orders.recv() => match order {
                    Some(Order::Ensure(waiter)) => self.waiters.push(waiter),
                    Some(Order::Restart(waiter)) => {
                        self.ends = 0;
                        self.waiters.push(waiter);
                        return Next::Start;
                    }
                    Some(Order::Stop(done)) => {
                        self.stopped();
                        let _ = done.send(());
                        return Next::Rest;
                    }
                    Some(Order::Replace(spec, done)) => {
                        self.replace(*spec);
                        let _ = done.send(());
                        return Next::Start;
                    }
                    Some(Order::Remove(done)) => return finish(done),
                    None => return Next::Finish,
                },
            }
        }
    }

    /// One run, from its start to its end.
    async fn run_once(&mut self) -> Next {
        self.told.status.send_modify(|status| status.release = self.spec.release);
        self.enter(ServiceState::Starting, 0);
        if let Err(next) = self.migrate().await {
            return next;
        }
        let mut process = match self.start(None).await {
            Ok(process) => process,
            Err(error) => return self.broke(error, None),
        };
        self.told.usage.send_replace(Some(process.usage_of()));
        self.enter(ServiceState::Starting, process.pid());
        let Some(sockets) = self.sockets.clone() else { return Next::Rest };
        let obstacle = Obstacle::default();
        let ready = wait_until_ready(&sockets.service, &obstacle);
        tokio::pin!(ready);
        let deadline = Instant::now() + self.spec.ready_timeout;
        let channel = loop {
            tokio::select! {
                // An end that came with readiness counts: the channel leads nowhere.
                biased;
                end = process.ended() => return self.ended(end, &process, None),
                channel = &mut ready => break channel,
                () = sleep_until(deadline) => {
                    let error = Error::NotReady {
                        app: self.spec.app_name.clone(),
                        timeout: self.spec.ready_timeout,
                        what: obstacle.get(),
                        output: process.last_lines(),
                    };
                    process.stop(self.spec.stop_grace).await;
                    return self.broke(error, None);
                }
                order = self.orders.recv() => match self.take_order(order, None) {
                    Ok(()) => {}
                    Err(interruption) => return self.interrupt(process, interruption).await,
                },
            }
        };
        self.told.ready.send_replace(Some(channel.clone()));
        self.told.status.send_modify(|status| status.failed_starts = 0);
        self.enter(ServiceState::Ready, process.pid());
        let since = Instant::now();
        for waiter in self.waiters.drain(..) {
            let _ = waiter.send(Ok(channel.clone()));
        }
        loop {
            tokio::select! {
                biased;
                end = process.ended() => return self.ended(end, &process, Some(since)),
                order = self.orders.recv() => match self.take_order(order, Some(&channel)) {
                    Ok(()) => {}
                    Err(interruption) => return self.interrupt(process, interruption).await,
                },
            }
        }
    }

    /// Starts the service, or has it migrate the data of a version instead.
    pub(super) async fn start(&mut self, migrate_from: Option<&str>) -> Result<Process> {
        let app = &self.spec.app_name;
        let sockets = Sockets::prepare(app, &self.spec.run_dir)?;
        // The one before belonged to the run before.
        self.host = None;
        let socket = sockets.bind_host(app)?;
        self.sockets = Some(sockets.clone());
        let guardian = &self.options.guardian;
        let (layers, cgroup) = self.machine.for_service(&self.spec).await;
        let plan = Plan::new(&self.spec, &sockets, &layers, guardian, cgroup.as_ref().map(AppCgroup::folder))?;
        self.told.status.send_modify(|status| status.layers.clone_from(&plan.layers));
        let process = Process::prepare(guardian, &self.spec, &plan, cgroup, &self.options.logs, migrate_from).await?;
        // The service is not there yet, so nobody connects too early.
        let listener = socket.listen(plan.namespaces)?;
        self.host = Some(self.options.host_sockets.serve(&self.spec.app_id, listener));
        process.begin(app).await
    }

    /// Answers an order that a run goes on with, or gives back one that ends the run.
    pub(super) fn take_order(
        &mut self,
        order: Option<Order>,
        channel: Option<&ServiceChannel>,
    ) -> Result<(), Option<Order>> {
        match (order, channel) {
            (Some(Order::Ensure(waiter)), Some(channel)) => {
                let _ = waiter.send(Ok(channel.clone()));
                Ok(())
            }
            (Some(Order::Ensure(waiter)), None) => {
                self.waiters.push(waiter);
                Ok(())
            }
            (order, _) => Err(order),
        }
    }

    /// Ends a run because of an order, or because nobody is left to give any.
    pub(super) async fn interrupt(&mut self, process: Process, order: Option<Order>) -> Next {
        self.enter(ServiceState::Stopping, process.pid());
        process.stop(self.spec.stop_grace).await;
        match order {
            Some(Order::Restart(waiter)) => {
                self.ends = 0;
                self.waiters.push(waiter);
                Next::Start
            }
            Some(Order::Replace(spec, done)) => {
                self.replace(*spec);
                let _ = done.send(());
                Next::Start
            }
            Some(Order::Remove(done)) => {
                self.stopped();
                finish(done)
            }
            Some(Order::Stop(done)) => {
                self.stopped();
                let _ = done.send(());
                Next::Rest
            }
            Some(Order::Ensure(waiter)) => {
                self.waiters.push(waiter);
                Next::Start
            }
            None => {
                self.stopped();
                Next::Finish
            }
        }
    }

    /// The service ended without having been told to.
    fn ended(&mut self, end: End, process: &Process, ready_since: Option<Instant>) -> Next {
        if end.is_clean() && ready_since.is_some() && !self.spec.always {
            self.ends = 0;
            self.enter(ServiceState::Stopped, 0);
            return Next::Rest;
        }
        let before = if ready_since.is_some() { "" } else { " before it was ready" };
        let how = format!("{}{before}", end.describe());
        let error = Error::Ended { app: self.spec.app_name.clone(), how, output: process.last_lines() };
        self.broke(error, ready_since)
    }

    /// Notes an unexpected end.
    pub(super) fn broke(&mut self, error: Error, ready_since: Option<Instant>) -> Next {
        if ready_since.is_some_and(|since| since.elapsed() >= self.options.policy.good_run) {
            self.ends = 0;
        }
        self.ends += 1;
        // Of other failures it is not said that they are the service's own.
        if ready_since.is_none() && matches!(error, Error::NotReady { .. } | Error::Ended { .. }) {
            self.told.status.send_modify(|status| status.failed_starts += 1);
        }
        self.say(LogLevel::Error, error.to_string());
        self.told.status.send_modify(|status| status.last_error = error.to_string());
        self.fail_waiters(&error);
        Next::Pause
    }

    fn stopped(&mut self) {
        self.ends = 0;
        self.fail_waiters(&Error::Stopped { app: self.spec.app_name.clone() });
        self.enter(ServiceState::Stopped, 0);
    }

    fn replace(&mut self, spec: ServiceSpec) {
        if spec.release != self.spec.release {
            self.told.status.send_modify(|status| {
                status.failed_starts = 0;
                status.migration_failed = false;
            });
        }
        if spec.run_dir != self.spec.run_dir {
            self.host = None;
            if let Some(sockets) = self.sockets.take() {
                sockets.remove();
            }
        }
        self.spec = spec;
        self.ends = 0;
    }

    fn fail_waiters(&mut self, error: &Error) {
        for waiter in self.waiters.drain(..) {
            let _ = waiter.send(Err(error.clone()));
        }
    }

    pub(super) fn enter(&mut self, state: ServiceState, pid: u32) {
        if state != ServiceState::Ready {
            self.told.ready.send_replace(None);
        }
        if pid == 0 {
            self.told.usage.send_replace(None);
        }
        self.told.status.send_modify(|status| {
            if status.state != state {
                status.since = SystemTime::now();
            }
            status.state = state;
            status.pid = pid;
        });
        let event = ServiceEvent { app_id: self.spec.app_id.clone(), status: self.told.status.borrow().clone() };
        // Nobody may listen.
        let _ = self.told.events.send(event);
    }

    pub(super) fn say(&self, level: LogLevel, text: String) {
        let line = LogLine::new(self.spec.app_id.as_str(), self.spec.app_name.as_str(), LogSource::Host, level, text);
        self.options.logs.append(line);
    }
}

fn finish(done: oneshot::Sender<()>) -> Next {
    // Whoever waits for it wants the process gone, which it is, and may go on while the sockets are removed.
    let _ = done.send(());
    Next::Finish
}
