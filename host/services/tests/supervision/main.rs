//! The supervisor with real services: what they are given, how they are started, called, restarted and ended.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calls;
mod ends;
#[path = "../kit/mod.rs"]
mod kit;
mod migrations;
mod output;
mod starts;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mumba_services::{
    Confinement, LogOptions, LogStore, RestartPolicy, ServiceChannel, ServiceSpec, ServiceState, ServiceStatus,
    Supervisor, SupervisorOptions,
};
use prost::Message as _;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use tempfile::TempDir;

/// Nothing here takes this long; a test that waits for it has failed.
const LONG: Duration = Duration::from_secs(30);

/// A supervisor with folders of its own.
struct Bench {
    folder: TempDir,
    supervisor: Supervisor,
    logs: LogStore,
    next_app: AtomicU32,
}

impl Bench {
    fn new() -> Bench {
        let fast = RestartPolicy {
            first_pause: Duration::from_millis(5),
            longest_pause: Duration::from_millis(20),
            most_ends: 2,
            good_run: LONG,
        };
        Bench::with(fast, |_| ())
    }

    fn with(policy: RestartPolicy, change: impl FnOnce(&mut SupervisorOptions)) -> Bench {
        let programs = kit::programs();
        let folder = TempDir::new().unwrap();
        let logs = LogStore::open(LogOptions::new(folder.path().join("logs")));
        let mut options = SupervisorOptions::new(&programs.guardian, logs.clone());
        options.policy = policy;
        change(&mut options);
        Bench { folder, supervisor: Supervisor::new(options), logs, next_app: AtomicU32::new(0) }
    }

    /// A service of a new app.
    fn spec(&self, arguments: &[&str]) -> ServiceSpec {
        let number = self.next_app.fetch_add(1, Ordering::Relaxed);
        let data_dir = self.folder.path().join(format!("data{number}"));
        std::fs::create_dir(&data_dir).unwrap();
        ServiceSpec {
            app_id: format!("{number:a>8}{}", "y".repeat(44)),
            app_name: format!("app{number}"),
            release: 1,
            program: kit::programs().example("test-service"),
            arguments: arguments.iter().map(ToString::to_string).collect(),
            package_dir: kit::programs().examples.clone(),
            data_dir,
            run_dir: self.folder.path().join(format!("run{number}")),
            ready_timeout: LONG,
            stop_grace: LONG,
            always: false,
            confinement: Confinement::default(),
        }
    }

    /// Adds a service of a new app.
    async fn add(&self, arguments: &[&str]) -> ServiceSpec {
        self.add_with(arguments, |_| ()).await
    }

    async fn add_with(&self, arguments: &[&str], change: impl FnOnce(&mut ServiceSpec)) -> ServiceSpec {
        let mut spec = self.spec(arguments);
        change(&mut spec);
        self.supervisor.add(spec.clone()).await.unwrap();
        spec
    }

    fn status(&self, spec: &ServiceSpec) -> ServiceStatus {
        self.supervisor.status(&spec.app_id).unwrap()
    }

    /// Waits until a service fares in some way.
    async fn wait_until(&self, spec: &ServiceSpec, good: impl Fn(&ServiceStatus) -> bool) -> ServiceStatus {
        let mut events = self.supervisor.subscribe();
        let wait = async {
            loop {
                let status = self.status(spec);
                if good(&status) {
                    return status;
                }
                // Falling behind is as good a reason to look again.
                let _ = events.recv().await;
            }
        };
        let waited = tokio::time::timeout(LONG, wait).await;
        waited.unwrap_or_else(|_| panic!("still {:?}", self.status(spec)))
    }

    async fn wait_for(&self, spec: &ServiceSpec, state: ServiceState) -> ServiceStatus {
        self.wait_until(spec, |status| status.state == state).await
    }
}

/// A process that can be told from a later one with the same number.
struct Watched(rustix::fd::OwnedFd);

impl Watched {
    fn new(pid: u32) -> Watched {
        let pid = Pid::from_raw(pid.cast_signed()).unwrap();
        Watched(pidfd_open(pid, PidfdFlags::empty()).expect("the process runs"))
    }

    fn has_ended(&self) -> bool {
        self.wait(Duration::ZERO)
    }

    fn wait(&self, limit: Duration) -> bool {
        let mut polled = [PollFd::new(&self.0, PollFlags::IN)];
        let limit = Timespec { tv_sec: limit.as_secs().cast_signed(), tv_nsec: 0 };
        loop {
            match poll(&mut polled, Some(&limit)) {
                Err(rustix::io::Errno::INTR) => {}
                result => return result.unwrap() > 0,
            }
        }
    }

    fn must_end(&self) {
        assert!(self.wait(LONG), "the process goes on");
    }
}

/// Reads a file that a service is about to write.
async fn written(path: PathBuf) -> String {
    let wait = async {
        loop {
            match tokio::fs::read_to_string(&path).await {
                Ok(text) => return text,
                Err(_) => tokio::task::yield_now().await,
            }
        }
    };
    let waited = tokio::time::timeout(LONG, wait).await;
    waited.unwrap_or_else(|_| panic!("{} was not written", path.display()))
}

fn text(message: &str) -> bytes::Bytes {
    message.to_owned().encode_to_vec().into()
}

async fn call(channel: &ServiceChannel, method: &str, message: &str) -> Result<String, tonic::Status> {
    let answer = channel.call_unary(&format!("test.Echo/{method}"), text(message), Some(LONG)).await?;
    Ok(String::decode(answer).unwrap())
}

/// The number that a process has among a service's own, as a service would say it.
fn inside(pid: u32) -> String {
    kit::number_inside(pid).expect("the process runs").to_string()
}
