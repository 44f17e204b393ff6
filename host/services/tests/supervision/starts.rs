//! How services start, and what happens when they do not.

use std::any::Any;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use mumba_services::{Error, ErrorKind, HostSockets, RestartPolicy, ServiceState};
use tokio::net::UnixListener;
use tokio::sync::mpsc;

use super::{Bench, LONG, Watched, call, inside, written};

#[tokio::test]
async fn a_service_starts_when_it_is_needed_and_everybody_shares_it() {
    let bench = Bench::new();
    let spec = bench.add(&[]).await;
    assert_eq!(bench.status(&spec).state, ServiceState::Stopped);
    let calls = (0..8).map(|_| async {
        let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
        call(&channel, "Pid", "").await.unwrap()
    });
    let pids: BTreeSet<_> = futures::future::join_all(calls).await.into_iter().collect();
    let status = bench.status(&spec);
    assert_eq!(pids, BTreeSet::from([inside(status.pid)]));
    assert_eq!((status.state, status.restarts, status.last_error.as_str()), (ServiceState::Ready, 0, ""));
}

#[tokio::test]
async fn a_service_that_runs_always_starts_by_itself() {
    let bench = Bench::new();
    let spec = bench.add_with(&[], |spec| spec.always = true).await;
    bench.wait_for(&spec, ServiceState::Ready).await;
}

#[tokio::test]
async fn a_caller_who_leaves_does_not_end_the_start() {
    let bench = Bench::new();
    let spec = bench.add(&[]).await;
    {
        let start = bench.supervisor.ensure_ready(&spec.app_id);
        tokio::pin!(start);
        // Polled once: the order is given.
        assert!(futures::poll!(&mut start).is_pending());
    }
    bench.wait_for(&spec, ServiceState::Ready).await;
}

#[tokio::test]
async fn a_service_is_given_its_own_environment_and_nothing_of_the_hosts() {
    let bench = Bench::new();
    // A descriptor that the host leaks.
    let leak = std::fs::File::open("/dev/zero").unwrap();
    rustix::io::fcntl_setfd(&leak, rustix::io::FdFlags::empty()).unwrap();
    let spec = bench.add(&["--report"]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let report = written(spec.data_dir.join("report")).await;
    let all = |kind: &str| -> BTreeSet<String> {
        report.lines().filter_map(|line| line.strip_prefix(kind)?.strip_prefix(' ')).map(str::to_owned).collect()
    };
    let one = |kind: &str| all(kind).into_iter().next().unwrap();

    assert_eq!(all("fd"), ["0", "1", "2"].map(str::to_owned).into());
    assert_eq!(one("stdin"), "/dev/null");
    assert_eq!(one("cwd"), spec.data_dir.canonicalize().unwrap().to_str().unwrap());
    assert_eq!(one("group"), one("pid"), "the service leads its process group");
    assert_eq!(one("pid"), inside(bench.status(&spec).pid));
    assert_eq!(one("no-new-privs"), "true");
    let variables = all("env");
    let allowed = ["PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "PWD"];
    for variable in &variables {
        let name = variable.split('=').next().unwrap();
        assert!(allowed.contains(&name) || name.starts_with("LC_") || name.starts_with("MUMBA_"), "{variable}");
    }
    for (name, value) in [
        ("MUMBA_SERVICE_SOCKET", "/run/mumba/service/service.sock"),
        ("MUMBA_HOST_SOCKET", "/run/mumba/host.sock"),
        ("PATH", "/usr/local/bin:/usr/bin:/bin"),
        ("HOME", spec.data_dir.to_str().unwrap()),
        ("MUMBA_DATA_DIR", spec.data_dir.to_str().unwrap()),
        ("MUMBA_PACKAGE_DIR", spec.package_dir.to_str().unwrap()),
        ("MUMBA_APP_ID", &spec.app_id),
        ("MUMBA_APP_NAME", &spec.app_name),
    ] {
        assert!(variables.contains(&format!("{name}={value}")), "{name} is not {value}");
    }
    assert_eq!(variables.iter().filter(|variable| variable.starts_with("MUMBA_")).count(), 6);
}

#[tokio::test]
async fn the_host_knows_which_service_calls() {
    struct Calls(mpsc::UnboundedSender<String>);
    impl HostSockets for Calls {
        fn serve(&self, app_id: &str, listener: UnixListener) -> Box<dyn Any + Send> {
            let (calls, app_id) = (self.0.clone(), app_id.to_owned());
            let mut tasks = tokio::task::JoinSet::new();
            tasks.spawn(async move {
                while listener.accept().await.is_ok() {
                    calls.send(app_id.clone()).unwrap();
                }
            });
            Box::new(tasks)
        }
    }
    let (sender, mut calls) = mpsc::unbounded_channel();
    let bench = Bench::with(RestartPolicy::default(), |options| options.host_sockets = Arc::new(Calls(sender)));
    let spec = bench.add(&["--call-host"]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    assert_eq!(calls.recv().await.as_ref(), Some(&spec.app_id));
    // And after a restart, which has a socket of its own.
    bench.supervisor.restart(&spec.app_id).await.unwrap();
    assert_eq!(calls.recv().await.as_ref(), Some(&spec.app_id));
}

#[tokio::test]
async fn a_service_that_never_becomes_ready_is_ended_with_a_message() {
    let bench = Bench::new();
    for (argument, what) in [("--never-ready", "NOT_SERVING"), ("--mute", "nothing listens on MUMBA_SERVICE_SOCKET")] {
        let spec = bench.add_with(&[argument], |spec| spec.ready_timeout = Duration::from_millis(500)).await;
        let mut events = bench.supervisor.subscribe();
        let start = bench.supervisor.ensure_ready(&spec.app_id);
        let watch = async {
            loop {
                let event = events.recv().await.unwrap();
                if event.app_id == spec.app_id && event.status.pid > 0 {
                    return Watched::new(event.status.pid);
                }
            }
        };
        let (started, process) = tokio::join!(start, watch);
        let error = started.unwrap_err();
        assert!(matches!(error, Error::NotReady { .. }), "{error}");
        assert_eq!(error.kind(), ErrorKind::ServiceFailed);
        let message = error.to_string();
        for part in [spec.app_name.as_str(), "within 0.5 s", what, "starting", "ready_timeout_s"] {
            assert!(message.contains(part), "{message} does not say {part}");
        }
        process.must_end();
        assert_eq!(bench.status(&spec).last_error, message);
        bench.supervisor.remove(&spec.app_id).await;
    }
}

#[tokio::test]
async fn a_service_that_ends_at_once_is_reported_with_its_last_lines() {
    let bench = Bench::new();
    let spec = bench.add(&["--exit", "3"]).await;
    let error = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err().to_string();
    for part in ["app0", "exit code 3 before it was ready", "starting", "cannot go on"] {
        assert!(error.contains(part), "{error} does not say {part}");
    }
    // Once more than the policy lets pass, and it is given up.
    let status = bench.wait_for(&spec, ServiceState::Failed).await;
    assert_eq!((status.restarts, status.pid), (2, 0));
    let error = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    assert!(matches!(error, Error::GivenUp { ends: 3, .. }), "{error}");
    assert!(error.to_string().contains("mumba restart app0"));
}

#[tokio::test]
async fn a_program_that_cannot_run_is_named() {
    let bench = Bench::new();
    let missing = bench.add_with(&[], |spec| spec.program = "/nowhere/service".into()).await;
    let error = bench.supervisor.ensure_ready(&missing.app_id).await.unwrap_err().to_string();
    assert!(error.contains("cannot run /nowhere/service: No such file"), "{error}");

    let folderless = bench.add_with(&[], |spec| spec.data_dir = "/nowhere/data".into()).await;
    let error = bench.supervisor.ensure_ready(&folderless.app_id).await.unwrap_err().to_string();
    assert!(error.contains("/nowhere/data"), "{error}");

    let precious = bench.spec(&[]);
    std::fs::create_dir(&precious.run_dir).unwrap();
    std::fs::write(precious.run_dir.join("service.sock"), "precious").unwrap();
    bench.supervisor.add(precious.clone()).await.unwrap();
    let error = bench.supervisor.ensure_ready(&precious.app_id).await.unwrap_err().to_string();
    assert!(error.contains("service.sock is not a socket"), "{error}");
}

#[tokio::test]
async fn a_missing_guardian_is_named() {
    let bench = Bench::with(RestartPolicy::default(), |options| options.guardian = "/nowhere/mumba-guardian".into());
    let spec = bench.add(&[]).await;
    let error = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err().to_string();
    assert!(error.contains("/nowhere/mumba-guardian"), "{error}");
}

#[tokio::test]
async fn an_app_without_a_service_has_none() {
    let bench = Bench::new();
    assert_eq!(bench.supervisor.ensure_ready("nobody").await.unwrap_err().kind(), ErrorKind::NoService);
    assert_eq!(bench.supervisor.stop("nobody").await.unwrap_err().kind(), ErrorKind::NoService);
    assert_eq!(bench.supervisor.status("nobody"), None);
    let spec = bench.add(&[]).await;
    let mut twin = bench.spec(&[]);
    twin.run_dir = spec.run_dir.clone();
    let error = bench.supervisor.add(twin).await.unwrap_err();
    assert!(matches!(error, Error::SameRunFolder { .. }), "{error}");
}

#[tokio::test]
async fn another_specification_takes_the_place_of_the_running_one() {
    let bench = Bench::new();
    let mut spec = bench.add(&[]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let former = Watched::new(bench.status(&spec).pid);
    spec.arguments = vec!["--report".to_owned()];
    bench.supervisor.add(spec.clone()).await.unwrap();
    former.must_end();
    written(spec.data_dir.join("report")).await;
    bench.wait_for(&spec, ServiceState::Ready).await;
    assert_eq!(bench.status(&spec).restarts, 0);

    bench.supervisor.remove(&spec.app_id).await;
    assert_eq!(bench.supervisor.status(&spec.app_id), None);
    // A new one under the same id starts anew.
    bench.supervisor.add(spec.clone()).await.unwrap();
    tokio::time::timeout(LONG, bench.supervisor.ensure_ready(&spec.app_id)).await.unwrap().unwrap();
}
