//! A host without anything but a supervisor, for tests that kill it: `test-host <guardian> <service> <folder> <argument>…`
//!
//! Says "ready" and its process id once the service is, and goes on for ever.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::PathBuf;
use std::time::Duration;

use mumba_services::{Confinement, LogOptions, LogStore, ServiceSpec, Supervisor, SupervisorOptions};

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut path = || PathBuf::from(arguments.next().unwrap());
    let (guardian, program, folder) = (path(), path(), path());
    let logs = LogStore::open(LogOptions::new(folder.join("logs")));
    let supervisor = Supervisor::new(SupervisorOptions::new(guardian, logs));
    let package_dir = program.parent().unwrap().to_owned();
    let spec = ServiceSpec {
        app_id: "y".repeat(52),
        app_name: "test".to_owned(),
        release: 1,
        program,
        arguments: arguments.collect(),
        package_dir,
        data_dir: folder.join("data"),
        run_dir: folder.join("run"),
        ready_timeout: Duration::from_secs(20),
        stop_grace: Duration::from_secs(1),
        always: false,
        confinement: Confinement::default(),
    };
    let app_id = spec.app_id.clone();
    supervisor.add(spec).await.unwrap();
    supervisor.ensure_ready(&app_id).await.unwrap();
    for layer in supervisor.status(&app_id).unwrap().layers {
        eprintln!("{}: {} {}", layer.layer, layer.in_force, layer.detail);
    }
    println!("ready {}", supervisor.status(&app_id).unwrap().pid);
    std::future::pending::<()>().await;
}
