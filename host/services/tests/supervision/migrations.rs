//! How a service migrates the data of another version before it starts, and how the supervisor counts starts that fail.

use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mumba_services::{Error, Migrations, RestartPolicy, ServiceSpec, ServiceState};

use super::{Bench, LONG, Watched, written};

/// Data of version 1.0.0 until they are migrated; what was asked, in order.
#[derive(Clone, Default)]
struct Data(Arc<Mutex<Asked>>);

#[derive(Default)]
struct Asked {
    migrated: bool,
    full: bool,
    calls: Vec<String>,
}

impl Migrations for Data {
    fn begin(&self, _: &str, release: u64) -> Result<Option<String>, String> {
        let mut asked = self.0.lock().unwrap();
        asked.calls.push(format!("begin {release}"));
        match (asked.full, asked.migrated) {
            (true, _) => Err("the disk is full".to_owned()),
            (false, true) => Ok(None),
            (false, false) => Ok(Some("1.0.0".to_owned())),
        }
    }

    fn done(&self, _: &str, release: u64) -> Result<(), String> {
        let mut asked = self.0.lock().unwrap();
        asked.calls.push(format!("done {release}"));
        asked.migrated = true;
        Ok(())
    }
}

impl Data {
    fn calls(&self) -> Vec<String> {
        self.0.lock().unwrap().calls.clone()
    }
}

/// A supervisor whose services have these data; the pause after a failure is long enough to look around.
fn bench(data: &Data, migrate_within: Duration) -> Bench {
    let policy = RestartPolicy { first_pause: LONG, longest_pause: LONG, ..RestartPolicy::default() };
    Bench::with(policy, |options| {
        options.migrations = Arc::new(data.clone());
        options.migrate_within = migrate_within;
    })
}

fn migrations(spec: &ServiceSpec) -> String {
    fs::read_to_string(spec.data_dir.join("migrated")).unwrap_or_default()
}

#[tokio::test]
async fn data_of_another_version_are_migrated_once_before_the_start() {
    let data = Data::default();
    let bench = bench(&data, LONG);
    let spec = bench.add_with(&["--report"], |spec| spec.release = 7).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    assert_eq!(migrations(&spec), "1.0.0\n");
    assert_eq!(data.calls(), ["begin 7", "done 7"]);
    // The service itself is not told to.
    let report = written(spec.data_dir.join("report")).await;
    assert!(!report.contains("MUMBA_MIGRATE_FROM"), "{report}");
    let status = bench.status(&spec);
    assert_eq!((status.release, status.failed_starts, status.migration_failed), (7, 0, false));

    bench.supervisor.restart(&spec.app_id).await.unwrap();
    assert_eq!((migrations(&spec).as_str(), data.calls().len()), ("1.0.0\n", 3));
}

#[tokio::test]
async fn a_migration_is_confined_as_the_service_is() {
    let data = Data::default();
    let bench = bench(&data, LONG);
    let script = bench.spec(&[]).data_dir.join("script");
    // Its package is where it is told, and the machine's other files are not.
    let text = "#!/bin/sh\n[ -n \"$MUMBA_MIGRATE_FROM\" ] || exit 9\nls -d /usr /home /root > seen 2> unseen\nexit 0\n";
    fs::write(&script, text).unwrap();
    fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let spec = bench
        .add_with(&[], |spec| {
            spec.package_dir = script.parent().unwrap().to_owned();
            spec.program.clone_from(&script);
        })
        .await;
    // As a service the script is none.
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    let seen = fs::read_to_string(spec.data_dir.join("seen")).unwrap();
    assert_eq!(seen, "/usr\n");
    assert_eq!(data.calls(), ["begin 1", "done 1"]);
}

#[tokio::test]
async fn a_service_that_does_not_migrate_is_not_started() {
    let data = Data::default();
    let bench = bench(&data, LONG);
    let spec = bench.add(&["--migrate-exit", "5"]).await;
    let error = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    assert!(matches!(error, Error::NotMigrated { .. }), "{error}");
    let message = error.to_string();
    for part in ["app0", "1.0.0", "exit code 5", "I cannot read this", "mumba logs app0"] {
        assert!(message.contains(part), "{message} does not say {part}");
    }
    let status = bench.wait_for(&spec, ServiceState::Backoff).await;
    assert!(status.migration_failed && status.last_error == message);
    assert_eq!((status.failed_starts, data.calls()), (0, vec!["begin 1".to_owned()]));
    // Another release has another chance.
    let mut mended = spec.clone();
    (mended.release, mended.arguments) = (2, Vec::new());
    bench.supervisor.add(mended).await.unwrap();
    let status = bench.wait_for(&spec, ServiceState::Ready).await;
    assert_eq!((status.migration_failed, status.release), (false, 2));
}

#[tokio::test]
async fn a_migration_that_does_not_end_is_ended() {
    let data = Data::default();
    let bench = bench(&data, Duration::from_secs(1));
    let spec = bench.add(&["--migrate-never"]).await;
    let error = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err().to_string();
    assert!(error.contains("did not end within 1 s") && error.contains("still at it"), "{error}");
    assert!(bench.wait_for(&spec, ServiceState::Backoff).await.migration_failed);
}

#[tokio::test]
async fn a_stop_ends_a_migration_and_the_next_start_begins_it_anew() {
    let data = Data::default();
    let bench = bench(&data, LONG);
    let spec = bench.add(&["--migrate-never"]).await;
    let (start, stop) = (bench.supervisor.ensure_ready(&spec.app_id), async {
        written(spec.data_dir.join("migrated")).await;
        let process = Watched::new(bench.wait_until(&spec, |status| status.pid > 0).await.pid);
        bench.supervisor.stop(&spec.app_id).await.unwrap();
        process.must_end();
    });
    let (started, ()) = tokio::join!(start, stop);
    assert!(matches!(started.unwrap_err(), Error::Stopped { .. }));
    let status = bench.status(&spec);
    assert_eq!((status.state, status.migration_failed), (ServiceState::Stopped, false));
    let mut mended = spec.clone();
    mended.arguments = Vec::new();
    bench.supervisor.add(mended).await.unwrap();
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    assert_eq!(data.calls(), ["begin 1", "begin 1", "done 1"]);
}

#[tokio::test]
async fn without_a_copy_of_the_data_nothing_is_migrated_or_started() {
    let data = Data::default();
    data.0.lock().unwrap().full = true;
    let bench = bench(&data, LONG);
    let spec = bench.add(&[]).await;
    let error = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    assert!(matches!(error, Error::NoMigration { .. }) && error.to_string().contains("the disk is full"), "{error}");
    assert!(bench.wait_for(&spec, ServiceState::Backoff).await.migration_failed);
    assert_eq!(migrations(&spec), "");
}

#[tokio::test]
async fn starts_that_fail_in_a_row_are_counted_for_each_release() {
    let bench = Bench::new();
    let mut spec = bench.add(&["--exit-unless", "mended"]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    bench.wait_until(&spec, |status| status.failed_starts == 2).await;
    // Whoever tries again does not begin a new row, and becoming ready ends it.
    bench.wait_for(&spec, ServiceState::Failed).await;
    bench.supervisor.restart(&spec.app_id).await.unwrap_err();
    assert!(bench.status(&spec).failed_starts > 2);
    fs::write(spec.data_dir.join("mended"), "").unwrap();
    bench.wait_until(&spec, |status| status.failed_starts == 0 && status.state == ServiceState::Ready).await;
    fs::remove_file(spec.data_dir.join("mended")).unwrap();
    bench.supervisor.restart(&spec.app_id).await.unwrap_err();
    bench.wait_until(&spec, |status| status.failed_starts >= 1).await;
    spec.release = 2;
    bench.supervisor.stop(&spec.app_id).await.unwrap();
    bench.supervisor.add(spec.clone()).await.unwrap();
    assert_eq!(bench.status(&spec).failed_starts, 0);

    // A machine that lacks something is not the release's fault.
    let missing = bench.add_with(&[], |spec| spec.data_dir = "/nowhere/data".into()).await;
    bench.supervisor.ensure_ready(&missing.app_id).await.unwrap_err();
    assert_eq!(bench.status(&missing).failed_starts, 0);
}
