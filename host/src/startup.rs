//! From the start of the process to its end, in order.

use std::collections::HashMap;
use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitCode};
use std::sync::{Arc, OnceLock, PoisonError, Weak};
use std::time::{Duration, Instant};

use mumba_apps::{Apps, AppsOptions};
use mumba_cef::process::{self, ProcessEvents};
use mumba_distribution::{Check, Configuration, Distribution};
use mumba_gpu::Display;
use mumba_home::{Home, HostLock, LockError};
use mumba_policy::Policy;
use mumba_proxy::caller::Callers;
use mumba_proxy::resolve::Resolver;
use mumba_proxy::{Proxy, ProxyOptions};
use tokio::runtime::Runtime;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;
use tokio_util::task::TaskTracker;

use crate::activation::{self, GivenSocket};
use crate::broker::consents;
use crate::chromium;
use crate::chromium_lock::ChromiumLock;
use crate::contexts::Contexts;
use crate::flags::Flags;
use crate::host::{Ending, Host, HostParts};
use crate::logs::Logs;
use crate::profiles::Profiles;
use crate::repositories::{Repositories, Swarm};
use crate::service_views::ServiceSockets;
use crate::ui_thread::{self, Tokio};
use crate::updates::checks;
use crate::{api, peers, permissions, prompt_windows, registration, services, session, updates, views};

/// Another host runs.
const EXIT_HELD: u8 = 10;
/// The sandbox cannot be had.
const EXIT_SANDBOX: u8 = 11;
/// CEF is missing or broken.
const EXIT_CEF: u8 = 12;

/// How long the ending may take before the process ends whatever is left. Services may have a grace of 60 s.
const END_WITHIN: Duration = Duration::from_secs(75);

/// Why the host did not start, with its exit code.
struct Refusal(u8, String);

impl Refusal {
    fn new(error: impl std::fmt::Display) -> Self {
        Self(1, error.to_string())
    }
}

/// Runs the host until it ends. On the main thread.
pub fn run(flags: Flags) -> ExitCode {
    let mut given = None;
    match start(flags, &mut given) {
        Ok(Ending::Stop) => ExitCode::SUCCESS,
        Ok(Ending::Restart(environment)) => {
            let error = restart(&environment, given.as_ref());
            eprintln!("mumba-host: cannot start again: {error}");
            ExitCode::FAILURE
        }
        Err(Refusal(code, message)) => {
            eprintln!("mumba-host: {message}");
            ExitCode::from(code)
        }
    }
}

/// Replaces the process by a new one of the same program, with the display of whoever asked.
fn restart(environment: &HashMap<String, String>, given: Option<&GivenSocket>) -> std::io::Error {
    let own = match std::env::current_exe() {
        Ok(own) => own,
        Err(error) => return error,
    };
    let mut command = Command::new(own);
    command.args(std::env::args_os().skip(1)).envs(environment);
    if let Some(given) = given {
        given.pass_on(&mut command);
    }
    command.exec()
}

/// What Chromium tells before and after the host exists.
struct Events {
    host: OnceLock<Weak<Host>>,
    ready: watch::Sender<bool>,
}

impl ProcessEvents for Events {
    fn ready(&self) {
        self.ready.send_replace(true);
    }

    fn child_starting(&self, process_type: &str) {
        if process_type != "gpu-process" {
            return;
        }
        let Some(host) = self.host.get().and_then(Weak::upgrade) else { return };
        let pause = host.gpu.lock().unwrap_or_else(PoisonError::into_inner).starting(Instant::now());
        if !pause.is_zero() {
            tracing::warn!(pause_ms = pause.as_millis(), "the GPU process ended unexpectedly; starting it again");
            std::thread::sleep(pause);
        }
    }
}

/// Threads for everything but Chromium: one for every two processors, which Chromium needs too. Every event wakes a further thread to look for
/// work, as long as there is one: on two processors that made a native call to a service slower by a tenth to a third.
fn runtime() -> io::Result<Runtime> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let workers = (processors / 2).clamp(1, 4);
    tokio::runtime::Builder::new_multi_thread().worker_threads(workers).enable_all().thread_name("mumba").build()
}

fn start(flags: Flags, given: &mut Option<GivenSocket>) -> Result<Ending, Refusal> {
    check_sandbox(&flags)?;
    let home = Home::from_env().map_err(Refusal::new)?;
    home.create().map_err(Refusal::new)?;
    // Before there are threads.
    *given = GivenSocket::take(&home.host_socket()).map_err(Refusal::new)?;
    let _lock = HostLock::take(&home.host_lock()).map_err(|error| match error {
        LockError::Held(_) => Refusal(EXIT_HELD, error.to_string()),
        error => Refusal::new(error),
    })?;
    let root = home.chromium_root();
    std::fs::create_dir_all(&root).map_err(Refusal::new)?;
    ChromiumLock::of(&root).clear().map_err(Refusal::new)?;
    let profiles = Profiles::new(&root);
    profiles.sweep().map_err(Refusal::new)?;

    let display = if flags.offscreen { Display::Offscreen } else { chromium::display_of_environment() };
    let backend = chromium::backend(&flags);
    let listener_home = home.clone();

    let runtime = runtime().map_err(Refusal::new)?;
    let proxy = Proxy::new(ProxyOptions {
        handle: runtime.handle().clone(),
        callers: Callers::chromium(chromium::subprocess()),
        resolver: Resolver::with_fixed(flags.test_resolve.iter().cloned()),
    })
    .map_err(|error| Refusal::new(format!("the proxies of apps get no port on 127.0.0.1: {error}")))?;
    let proxy = Arc::new(proxy);
    let options = chromium::options(&flags, &home, display, backend, proxy.resolver_rules())
        .map_err(|error| Refusal(EXIT_CEF, error.to_string()))?;
    let policy = Policy::open(&home.policy_db()).map_err(Refusal::new)?;
    let tasks = TaskTracker::new();
    let apps = Apps::open(AppsOptions::new(home.state())).map_err(Refusal::new)?;
    updates::at_host_start(&apps);
    let configuration = Configuration::read(&home.config().join("config.toml")).map_err(Refusal::new)?;
    let mut swarm = mumba_distribution::Options::new(home.state(), configuration.network);
    (swarm.seeding, swarm.storage) = (configuration.seeding, configuration.storage);
    let distribution = Distribution::open(swarm).map_err(Refusal::new)?;
    let source = Arc::new(Swarm::new(distribution.clone(), home.repositories_dir()));
    let logs = Logs::new(&home);
    let sockets = Arc::new(ServiceSockets::default());
    let services = services::supervisor(&logs, Arc::clone(&sockets), &apps).map_err(Refusal::new)?;
    let registrar = registration::registrar(&home);
    let events = Arc::new(Events { host: OnceLock::new(), ready: watch::Sender::new(false) });
    let ready = events.ready.subscribe();
    let host = Host::new(HostParts {
        cef_version: chromium::version(&options.resources),
        repositories: Repositories::new(home.repositories_db(), source),
        home,
        flags,
        display,
        backend,
        tokio: Tokio::new(runtime.handle().clone(), tasks.clone()),
        apps,
        contexts: Contexts::new(profiles, runtime.handle().clone(), policy.clone(), Arc::clone(&proxy)),
        policy,
        proxy,
        services,
        distribution,
        logs,
        registrar,
    });
    let _ = events.host.set(Arc::downgrade(&host));
    sockets.set_host(&host);
    host.contexts.set_host(&host);
    // Before Chromium's own: a signal that comes while it starts is not lost.
    let signals = {
        let _in_runtime = runtime.enter();
        Signals::take().map_err(Refusal::new)?
    };
    process::initialize(&options, events).map_err(|error| Refusal(EXIT_CEF, error.to_string()))?;

    let listener = {
        let _in_runtime = runtime.enter();
        match given {
            Some(given) => given.listener().and_then(tokio::net::UnixListener::from_std).map_err(Refusal::new)?,
            None => api::bind(&listener_home.host_socket()).map_err(Refusal::new)?,
        }
    };
    let reconciled = runtime.spawn(registration::reconcile(Arc::clone(&host)));
    let (serving, mut chromium) = (Arc::clone(&host), ready.clone());
    host.tokio.spawn(async move {
        // Before that, Chromium can neither open a view nor end.
        let _ = chromium.wait_for(|ready| *ready).await;
        for app in serving.apps.list() {
            serving.contexts.prepare(&app);
        }
        // Whoever connects finds the desktop as it should be.
        let _ = reconciled.await;
        activation::ready();
        if let Err(error) = api::serve(Arc::clone(&serving), listener).await {
            tracing::error!(%error, "the host's API failed");
            serving.end(Ending::Stop);
        }
    });
    runtime.spawn(signals.end(Arc::clone(&host)));
    host.tokio.spawn(session::follow(Arc::clone(&host)));
    runtime.spawn(views::watch_over(Arc::downgrade(&host), host.flags.unresponsive_after()));
    runtime.spawn(permissions::follow(Arc::downgrade(&host), host.policy.changes()));
    runtime.spawn(consents::watch(Arc::downgrade(&host), host.policy.changes()));
    runtime.spawn(prompt_windows::show(Arc::downgrade(&host), host.prompts.clone()));
    runtime.spawn(crate::distribution::resume(Arc::clone(&host)));
    runtime.spawn(checks::follow_warnings(Arc::downgrade(&host), host.distribution.key_warnings()));
    if configuration.updates.check == Check::On {
        runtime.spawn(checks::follow(Arc::downgrade(&host), configuration.updates));
    }
    runtime.spawn(session::follow_network(host.distribution.clone()));
    runtime.spawn(updates::follow(Arc::downgrade(&host), host.services.subscribe()));
    runtime.spawn(peers::follow(Arc::downgrade(&host), host.services.subscribe()));
    runtime.block_on(services::add_installed(&host));
    let ending = runtime.spawn(end(Arc::clone(&host), ready));

    process::run();

    // Nothing of CEF's may live on now.
    host.contexts.clear();
    drop(host);
    let ending = runtime.block_on(ending).unwrap_or(Ending::Stop);
    tasks.close();
    let _ = runtime.block_on(async { tokio::time::timeout(Duration::from_secs(5), tasks.wait()).await });
    runtime.shutdown_timeout(Duration::from_secs(1));
    let chromiums_lock = ChromiumLock::of(&root);
    process::shutdown();
    if let Err(error) = chromiums_lock.clear() {
        tracing::warn!(%error, "Chromium's lock cannot be removed");
    }
    if given.is_none() {
        let _ = std::fs::remove_file(listener_home.host_socket());
    }
    tracing::info!("ended");
    Ok(ending)
}

/// Root has no sandbox: it must say that it knows.
fn check_sandbox(flags: &Flags) -> Result<(), Refusal> {
    if rustix::process::geteuid().is_root() && !flags.no_sandbox {
        return Err(Refusal(
            EXIT_SANDBOX,
            "Chromium's sandbox does not work for root: start Mumba as a normal user (best), or with --no-sandbox if you \
             trust every app with this machine"
                .to_owned(),
        ));
    }
    if !flags.no_sandbox {
        crate::sandbox::check().map_err(|error| Refusal(EXIT_SANDBOX, error.to_string()))?;
    }
    Ok(())
}

/// The signals that ask the host to end.
struct Signals([Signal; 3]);

impl Signals {
    fn take() -> std::io::Result<Self> {
        let [terminate, interrupt, hangup] =
            [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()].map(signal);
        Ok(Self([terminate?, interrupt?, hangup?]))
    }

    async fn end(self, host: Arc<Host>) {
        let Self([mut terminate, mut interrupt, mut hangup]) = self;
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
            _ = hangup.recv() => {}
        }
        tracing::info!("asked to end");
        host.end(Ending::Stop);
    }
}

/// Waits for the end, then takes everything apart in order and ends the message loop.
async fn end(host: Arc<Host>, mut ready: watch::Receiver<bool>) -> Ending {
    let ending = host.ended().await;
    if ending == Ending::Stop {
        activation::stopping();
    }
    let _ = ready.wait_for(|ready| *ready).await;
    // Whatever hangs, the process ends.
    std::thread::spawn(|| {
        std::thread::sleep(END_WITHIN);
        eprintln!("mumba-host: could not end in time; ending at once");
        std::process::exit(1);
    });
    let views = host.views.all();
    let _ = tokio::time::timeout(Duration::from_secs(12), host.views.close(&views, true)).await;
    drop(views);
    host.services.shutdown().await;
    let _ = tokio::time::timeout(Duration::from_secs(3), host.distribution.close()).await;
    host.proxy.close();
    let _ = tokio::time::timeout(Duration::from_secs(5), host.contexts.flush()).await;
    drop(host);
    ui_thread::post(process::quit);
    ending
}
