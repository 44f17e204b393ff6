//! Layers that are missing.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use mumba_services::{
    Confinement, Error, Layer, LogOptions, LogStore, ServiceSpec, Supervisor, SupervisorOptions, probe,
};

use super::{LONG, Prison, kit, outside};

#[tokio::test]
async fn this_machine_has_every_layer_that_services_need() {
    let layers = probe(&kit::programs().guardian).await;
    for state in &layers {
        if state.layer == Layer::Limits {
            // What there is depends on who runs the tests, but it is told.
            assert!(!state.detail.is_empty() && (state.in_force || !state.remedy.is_empty()), "{state:?}");
        } else {
            assert!(state.in_force, "{state:?}");
        }
    }
    assert_eq!(layers.len(), 4);
}

#[tokio::test]
async fn the_layers_of_a_service_are_told() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    let status = prison.supervisor.status(&prisoner.spec.app_id).unwrap();
    let in_force: Vec<_> = status.layers.iter().filter(|state| state.in_force).map(|state| state.layer).collect();
    assert!(in_force.starts_with(&[Layer::Namespaces, Layer::Landlock, Layer::Seccomp]), "{in_force:?}");
}

/// A guardian that finds no bubblewrap, as on a machine that has none: it looks in a file system without it.
fn guardian_without_bubblewrap(folder: &Path) -> PathBuf {
    let script = folder.join("guardian");
    let real = kit::programs().guardian.display();
    // A namespace of its own where something that does not work lies over bwrap.
    let hide = "for file in /usr/bin/bwrap /usr/local/bin/bwrap; do [ -e $file ] && mount --bind /dev/null $file; done";
    // The service itself is to be the user, not root of that namespace.
    let text = format!(
        "#!/bin/sh\nexec unshare --user --map-root-user --mount sh -c '{hide}; exec unshare --user --map-user={} \
         --map-group={} {real} \"$@\"' sh \"$@\"\n",
        rustix::process::geteuid().as_raw(),
        rustix::process::getegid().as_raw(),
    );
    std::fs::write(&script, text).unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    script
}

fn supervisor(prison: &Prison, guardian: &Path) -> Supervisor {
    Supervisor::new(SupervisorOptions::new(guardian, LogStore::open(LogOptions::new(prison.path("logs2")))))
}

#[tokio::test]
async fn without_namespaces_a_service_does_not_start_and_says_why() {
    let prison = Prison::new();
    let guardian = guardian_without_bubblewrap(prison.folder.path());
    let supervisor = supervisor(&prison, &guardian);
    let spec: ServiceSpec = prison.spec(Confinement::default());
    supervisor.add(spec.clone()).await.unwrap();
    let error = supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    assert!(matches!(&error, Error::NotConfined { missing, .. } if missing.layer == Layer::Namespaces), "{error}");
    for part in ["app0", "namespaces", "bwrap", "mumba doctor"] {
        assert!(error.to_string().contains(part), "{error} does not say {part}");
    }
    assert!(!spec.data_dir.join("report").exists());
}

#[tokio::test]
async fn where_the_user_accepts_less_the_other_layers_still_hold() {
    let prison = Prison::new();
    let guardian = guardian_without_bubblewrap(prison.folder.path());
    let supervisor = supervisor(&prison, &guardian);
    let secret = prison.path("secret");
    std::fs::write(&secret, "the user's").unwrap();
    let spec = prison.spec(Confinement { accept_missing: true, ..Confinement::default() });
    supervisor.add(spec.clone()).await.unwrap();
    let channel = supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let prisoner = super::Prisoner { spec: spec.clone(), channel };
    let status = supervisor.status(&spec.app_id).unwrap();
    let missing: Vec<_> = status.layers.iter().filter(|state| !state.in_force).map(|state| state.layer).collect();
    assert_eq!(missing.first(), Some(&Layer::Namespaces));
    // Landlock and seccomp.
    let attempt = format!("cat {}", secret.display());
    outside(&attempt).must_succeed();
    prisoner.attempt(&attempt).await.must_fail("Permission denied");
    prisoner.attempt("./attempt socket 2 1 0").await.must_fail("EPERM");
    prisoner.attempt("./attempt unshare").await.must_fail("EPERM");
    prisoner.attempt("echo x > \"$MUMBA_DATA_DIR/x\"").await.must_succeed();
    // What is missing is missing: this is why the user is asked.
    prisoner.attempt(&format!("stat {}", secret.display())).await.must_succeed();
    tokio::time::timeout(LONG, supervisor.shutdown()).await.unwrap();
}
