//! How services end: on their own, when told, and with their host.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use mumba_services::{Error, ErrorKind, ServiceSpec, ServiceState};
use rustix::process::{Pid, Signal, kill_process};

use super::kit::{outside, programs};
use super::{Bench, LONG, Watched, call, written};

fn kill(pid: u32) {
    kill_process(Pid::from_raw(pid.cast_signed()).unwrap(), Signal::KILL).unwrap();
}

/// The parent of a process.
fn parent(pid: u32) -> u32 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    stat.rsplit(')').next().unwrap().split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// The process that a service with `--stubborn-child` leaves behind.
async fn orphan(bench: &Bench, spec: &ServiceSpec) -> Watched {
    let number = written(spec.data_dir.join("stubborn.pid")).await.parse().unwrap();
    Watched::new(outside(bench.status(spec).pid, number))
}

#[tokio::test]
async fn a_service_that_dies_is_started_again_until_it_dies_too_often() {
    let bench = Bench::new();
    let spec = bench.add(&[]).await;
    let mut last = 0;
    for restarts in 0..3 {
        let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
        let status = bench.wait_for(&spec, ServiceState::Ready).await;
        assert_eq!(status.restarts, restarts);
        assert_ne!(status.pid, last);
        last = status.pid;
        if restarts == 1 {
            kill(status.pid);
        } else {
            call(&channel, "Exit", "7").await.unwrap_err();
        }
        bench.wait_until(&spec, |status| status.pid != last).await;
        let error = bench.status(&spec).last_error;
        assert!(error.contains(if restarts == 1 { "SIGKILL" } else { "exit code 7" }), "{error}");
    }
    bench.wait_for(&spec, ServiceState::Failed).await;
    assert!(matches!(bench.supervisor.ensure_ready(&spec.app_id).await, Err(Error::GivenUp { ends: 3, .. })));

    // Restarting tries again, and forgets.
    let status = bench.supervisor.restart(&spec.app_id).await.unwrap();
    assert_eq!(status.state, ServiceState::Ready);
    kill(status.pid);
    bench.wait_until(&spec, |now| now.state == ServiceState::Ready && now.pid != status.pid).await;
}

#[tokio::test]
async fn a_service_that_recovers_while_it_is_tried_again_is_ready() {
    let bench = Bench::new();
    let spec = bench.add(&["--exit-unless", "fixed"]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    std::fs::write(spec.data_dir.join("fixed"), "").unwrap();
    bench.supervisor.restart(&spec.app_id).await.unwrap();
    assert_eq!(bench.status(&spec).state, ServiceState::Ready);
}

#[tokio::test]
async fn a_service_may_end_by_itself_when_it_is_not_needed() {
    let bench = Bench::new();
    let spec = bench.add(&[]).await;
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    call(&channel, "Exit", "0").await.unwrap_err();
    let status = bench.wait_for(&spec, ServiceState::Stopped).await;
    assert_eq!((status.restarts, status.last_error.as_str()), (0, ""));
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    assert_eq!(call(&channel, "Say", "again").await.unwrap(), "again");

    let always = bench.add_with(&[], |spec| spec.always = true).await;
    let channel = bench.supervisor.ensure_ready(&always.app_id).await.unwrap();
    call(&channel, "Exit", "0").await.unwrap_err();
    bench.wait_until(&always, |status| status.state == ServiceState::Ready && status.restarts == 1).await;
}

#[tokio::test]
async fn a_stop_lets_a_service_tidy_up() {
    let bench = Bench::new();
    let spec = bench.add(&["--slow-term"]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let process = Watched::new(bench.status(&spec).pid);
    let status = bench.supervisor.stop(&spec.app_id).await.unwrap();
    assert_eq!((status.state, status.pid, status.last_error.as_str()), (ServiceState::Stopped, 0, ""));
    assert!(process.has_ended());
    assert!(spec.data_dir.join("tidied").exists());
    // Stopping what is stopped is no error, and it can start again.
    bench.supervisor.stop(&spec.app_id).await.unwrap();
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
}

#[tokio::test]
async fn a_service_that_ignores_the_stop_is_killed_with_all_that_descends_from_it() {
    let bench = Bench::new();
    let arguments = ["--ignore-term", "--stubborn-child"];
    let spec = bench.add_with(&arguments, |spec| spec.stop_grace = Duration::from_millis(50)).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let service = Watched::new(bench.status(&spec).pid);
    let orphan = orphan(&bench, &spec).await;
    bench.supervisor.stop(&spec.app_id).await.unwrap();
    assert!(service.has_ended() && orphan.has_ended());
}

#[tokio::test]
async fn what_a_service_leaves_behind_ends_with_it() {
    let bench = Bench::new();
    let spec = bench.add(&["--stubborn-child"]).await;
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let orphan = orphan(&bench, &spec).await;
    call(&channel, "Exit", "0").await.unwrap_err();
    bench.wait_for(&spec, ServiceState::Stopped).await;
    assert!(orphan.has_ended());
}

#[tokio::test]
async fn a_service_whose_guardian_is_killed_ends_and_is_started_again() {
    let bench = Bench::new();
    let spec = bench.add(&["--ignore-term"]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let status = bench.status(&spec);
    let service = Watched::new(status.pid);
    kill(parent(status.pid));
    service.must_end();
    let now = bench.wait_until(&spec, |now| now.state == ServiceState::Ready && now.pid != status.pid).await;
    assert!(now.last_error.contains("guardian"), "{}", now.last_error);
}

#[tokio::test]
async fn a_shutdown_ends_every_service_and_lets_none_start() {
    let bench = Bench::new();
    let mut services = Vec::new();
    for arguments in [&["--slow-term"][..], &[], &["--stubborn-child"]] {
        let spec = bench.add(arguments).await;
        bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
        services.push((Watched::new(bench.status(&spec).pid), spec));
    }
    let orphan = orphan(&bench, &services[2].1).await;
    bench.supervisor.shutdown().await;
    for (process, spec) in &services {
        assert!(process.has_ended());
        assert!(!spec.run_dir.exists());
        let error = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ShuttingDown);
    }
    assert!(orphan.has_ended());
    assert!(services[0].1.data_dir.join("tidied").exists());
    let late = bench.spec(&[]);
    assert_eq!(bench.supervisor.add(late).await.unwrap_err().kind(), ErrorKind::ShuttingDown);
}

#[test]
fn services_end_with_the_hosts_runtime() {
    // No shutdown: as when a host panics or returns from main.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (bench, service, guardian) = runtime.block_on(async {
        let bench = Bench::new();
        let spec = bench.add(&["--ignore-term"]).await;
        bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
        let pid = bench.status(&spec).pid;
        (bench, Watched::new(pid), Watched::new(parent(pid)))
    });
    drop(runtime);
    service.must_end();
    guardian.must_end();
    drop(bench);
}

#[tokio::test]
async fn services_end_with_the_last_supervisor() {
    let bench = Bench::new();
    let spec = bench.add_with(&["--ignore-term"], |spec| spec.stop_grace = Duration::from_millis(50)).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let service = Watched::new(bench.status(&spec).pid);
    drop(bench);
    tokio::task::spawn_blocking(move || service.must_end()).await.unwrap();
}

#[test]
fn nothing_survives_a_host_that_is_killed() {
    let programs = programs();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let mut host = Command::new(programs.example("test-host"))
        .args([&programs.guardian, &programs.example("test-service"), folder.path()])
        .args(["--ignore-term", "--stubborn-child"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(host.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let service = line.strip_prefix("ready ").unwrap().trim().parse().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let orphan = runtime.block_on(written(data.join("stubborn.pid"))).parse().unwrap();
    let processes = [service, parent(service), parent(parent(service)), outside(service, orphan)].map(Watched::new);

    host.kill().unwrap();
    host.wait().unwrap();
    for process in &processes {
        assert!(process.wait(LONG), "a process outlived its host");
    }
}
