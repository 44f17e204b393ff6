//! Sockets with paths: of the desktop, of the host, of other apps.

use std::os::unix::net::UnixListener;

use super::Prison;

#[tokio::test]
async fn sockets_of_the_session_and_the_host_are_not_reached() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    // Where those of D-Bus, Wayland, X11, an ssh agent and the host would be.
    for name in ["bus", "wayland-0", "X0", "agent.1", "host.sock"] {
        let path = prison.path(name);
        let _listener = UnixListener::bind(&path).unwrap();
        let attempt = format!("./attempt connect-unix {}", path.display());
        prison.outside(&attempt).must_succeed();
        prisoner.attempt(&attempt).await.must_fail("ENOENT");
    }
    for folder in ["/tmp/.X11-unix", "/run/user", "/run/dbus", "/var/run"] {
        prisoner.attempt(&format!("stat {folder}")).await.must_fail("No such file");
    }
}

#[tokio::test]
async fn the_environment_leads_to_nothing_of_the_session() {
    let prison = Prison::new();
    let names = prison.prisoner().await.attempt("env | sed 's/=.*//' | sort").await;
    let known = ["HOME", "LANG", "LANGUAGE", "LOGNAME", "OLDPWD", "PATH", "PWD", "TZ", "USER"];
    for name in names.must_succeed().lines() {
        assert!(known.contains(&name) || name.starts_with("LC_") || name.starts_with("MUMBA_"), "{name}");
    }
}

#[tokio::test]
async fn sockets_of_other_apps_are_not_reached() {
    let prison = Prison::new();
    let (other, prisoner) = (prison.prisoner().await, prison.prisoner().await);
    let service = other.spec.run_dir.join("service.sock");
    let attempt = format!("./attempt connect-unix {}", service.display());
    prison.outside(&attempt).must_succeed();
    prisoner.attempt(&attempt).await.must_fail("ENOENT");
}

#[tokio::test]
async fn only_the_app_itself_has_its_socket_to_the_host() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    prisoner.attempt("./attempt connect-unix \"$MUMBA_HOST_SOCKET\"").await.must_succeed();
    // It has no name outside, and in its own folder neither.
    assert!(!prisoner.spec.run_dir.join("host.sock").exists());
    let path = prisoner.spec.run_dir.join("host.sock");
    prisoner.attempt(&format!("./attempt connect-unix {}", path.display())).await.must_fail("ENOENT");
    prison.outside("./attempt connect-unix /run/mumba/host.sock").must_fail("ENOENT");
    // After a restart it has another one.
    prison.supervisor.restart(&prisoner.spec.app_id).await.unwrap();
    prisoner.attempt("./attempt connect-unix /run/mumba/host.sock").await.must_succeed();
    assert!(!path.exists());
}
