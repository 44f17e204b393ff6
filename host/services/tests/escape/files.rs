//! Files of others.

use std::fs;
use std::os::unix::fs::symlink;

use mumba_services::{Confinement, Error, FileGrant};

use super::{Prison, outside};

#[tokio::test]
async fn files_of_the_user_cannot_be_read() {
    let prison = Prison::new();
    let secret = prison.path("secret");
    fs::write(&secret, "the user's").unwrap();
    let attempt = format!("cat {}", secret.display());
    assert_eq!(prison.outside(&attempt).must_succeed(), "the user's");
    let prisoner = prison.prisoner().await;
    prisoner.attempt(&attempt).await.must_fail("No such file");
}

#[tokio::test]
async fn nothing_is_beside_the_services_own_folders() {
    let prison = Prison::new();
    fs::write(prison.path("secret"), "").unwrap();
    let other = prison.prisoner().await;
    fs::write(other.spec.data_dir.join("precious"), "").unwrap();
    let list = format!("ls -A {}", prison.folder.path().display());
    assert!(prison.outside(&list).must_succeed().contains("secret"));
    let prisoner = prison.prisoner().await;
    assert_eq!(prisoner.attempt(&list).await.must_succeed(), "data1\npackage");
    prisoner.attempt("ls /").await.must_fail("Permission denied");
    let look = |path: &std::path::Path| format!("stat {}", path.display());
    for hidden in
        [other.spec.data_dir.join("precious"), other.spec.data_dir.clone(), prison.path("logs"), prison.path("secret")]
    {
        prison.outside(&look(&hidden)).must_succeed();
        prisoner.attempt(&look(&hidden)).await.must_fail("No such file");
    }
    for folder in ["/home", "/root", "/mnt", "/media", "/srv", "/opt", "/boot", "/sys", "/var/lib", "/var/log"] {
        prisoner.attempt(&format!("stat {folder}")).await.must_fail("No such file");
    }
}

#[tokio::test]
async fn the_users_of_the_machine_are_not_known() {
    let prison = Prison::new();
    assert!(outside("cat /etc/passwd").must_succeed().contains("root:"));
    let prisoner = prison.prisoner().await;
    let users = prisoner.attempt("cat /etc/passwd").await;
    assert_eq!(users.must_succeed().lines().count(), 2, "{users:?}");
    assert!(!users.said.contains("root:"));
    for file in ["/etc/shadow", "/etc/machine-id", "/etc/hostname", "/etc/fstab", "/etc/resolv.conf"] {
        prisoner.attempt(&format!("stat {file}")).await.must_fail("No such file");
    }
    assert_eq!(prisoner.attempt("uname -n").await.must_succeed(), "localhost");
}

#[tokio::test]
async fn links_in_the_data_folder_lead_nowhere() {
    let prison = Prison::new();
    let secret = prison.path("secret");
    fs::write(&secret, "the user's").unwrap();
    let prisoner = prison.prisoner().await;
    let (data, secret) = (prisoner.spec.data_dir.display(), secret.display());
    prisoner.attempt(&format!("ln -s {secret} {data}/link")).await.must_succeed();
    assert_eq!(outside(&format!("cat {data}/link")).must_succeed(), "the user's");
    prisoner.attempt(&format!("cat {data}/link")).await.must_fail("No such file");
    outside(&format!("ln {secret} {data}/hard && rm {data}/hard")).must_succeed();
    prisoner.attempt(&format!("ln {secret} {data}/hard")).await.must_fail("No such file");
    // A hard link out of the package, to change it through.
    prisoner.attempt(&format!("ln attempt {data}/hard")).await.must_fail("");
}

#[tokio::test]
async fn the_folder_of_its_socket_takes_nothing_but_sockets() {
    let prison = Prison::new();
    let victim = prison.prisoner().await;
    let prisoner = prison.prisoner().await;
    let own = "$(dirname \"$MUMBA_SERVICE_SOCKET\")";
    // A link in the place of its socket would lead the host to another service.
    let target = victim.spec.run_dir.join("service.sock");
    prisoner.attempt(&format!("ln -s {} {own}/link", target.display())).await.must_fail("Permission denied");
    std::os::unix::fs::symlink(&target, prisoner.spec.run_dir.join("link")).unwrap();
    // The folder lies in memory that the session shares.
    prisoner.attempt(&format!("head -c 1000 /dev/zero > {own}/filled")).await.must_fail("cannot create");
    prisoner.attempt(&format!("mkdir {own}/folder")).await.must_fail("Permission denied");
}

#[tokio::test]
async fn a_package_that_holds_the_system_is_not_shown() {
    let prison = Prison::new();
    let mut spec = prison.spec(Confinement::default());
    spec.package_dir = "/".into();
    prison.supervisor.add(spec.clone()).await.unwrap();
    let error = prison.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    assert!(matches!(error, Error::NotShown { .. }), "{error}");
}

#[tokio::test]
async fn the_package_and_the_system_cannot_be_changed() {
    let prison = Prison::new();
    prison.outside("touch changed && rm changed").must_succeed();
    let prisoner = prison.prisoner().await;
    prisoner.attempt("touch changed").await.must_fail("touch");
    prisoner.attempt("echo x >> service").await.must_fail("cannot create");
    for folder in ["/", "/usr", "/etc", "/dev", "/run", "/run/mumba", "/proc"] {
        prisoner.attempt(&format!("touch {folder}/x")).await.must_fail("touch");
    }
    prisoner.attempt("echo x > /run/mumba/guardian").await.must_fail("cannot create");
    prisoner.attempt("echo 1 > /proc/sys/kernel/hostname").await.must_fail("cannot create");
    // Its own is its own.
    prisoner
        .attempt("echo x > \"$MUMBA_DATA_DIR/x\" && cat \"$MUMBA_DATA_DIR/x\" && test \"$HOME\" = \"$MUMBA_DATA_DIR\"")
        .await
        .must_succeed();
}

#[tokio::test]
async fn temporary_files_are_not_shared() {
    let prison = Prison::new();
    let outer = tempfile::NamedTempFile::new_in("/tmp").unwrap();
    let prisoner = prison.prisoner().await;
    prisoner.attempt(&format!("cat {}", outer.path().display())).await.must_fail("No such file");
    let name = format!("mumba-escape-{}", std::process::id());
    for folder in ["/tmp", "/dev/shm", "/var/tmp"] {
        prisoner.attempt(&format!("echo x > {folder}/{name}")).await.must_succeed();
        assert!(!std::path::Path::new(folder).join(&name).exists());
    }
}

#[tokio::test]
async fn there_are_no_devices_but_the_usual() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    let found = prisoner.attempt("ls -A /dev").await;
    let devices: Vec<_> = found.must_succeed().lines().collect();
    assert_eq!(devices, ["fd", "null", "random", "shm", "stderr", "stdin", "stdout", "urandom", "zero"]);
}

#[tokio::test]
async fn grants_show_what_they_name_and_nothing_of_mumbas() {
    let prison = Prison::new();
    let shared = prison.path("shared");
    let state = shared.join("state");
    fs::create_dir_all(&state).unwrap();
    fs::write(shared.join("text"), "hello").unwrap();
    fs::write(state.join("registry"), "Mumba's").unwrap();
    fs::write(prison.path("other"), "x").unwrap();
    let grant = |writable| Confinement {
        files: vec![FileGrant { path: shared.clone(), writable }],
        hidden: vec![state.clone()],
        ..Confinement::default()
    };
    let (text, registry) = (shared.join("text"), state.join("registry"));
    let reader = prison.with(grant(false)).await;
    assert_eq!(reader.attempt(&format!("cat {}", text.display())).await.must_succeed(), "hello");
    reader.attempt(&format!("echo x > {}", text.display())).await.must_fail("cannot create");
    let writer = prison.with(grant(true)).await;
    writer.attempt(&format!("echo changed > {}", text.display())).await.must_succeed();
    assert_eq!(fs::read_to_string(&text).unwrap(), "changed\n");
    for prisoner in [&reader, &writer] {
        prisoner.attempt(&format!("cat {}", registry.display())).await.must_fail("No such file");
        prisoner.attempt(&format!("cat {}", prison.path("other").display())).await.must_fail("No such file");
    }
}

#[tokio::test]
async fn what_cannot_be_granted_is_refused_with_its_name() {
    let prison = Prison::new();
    let state = prison.path("state");
    fs::create_dir(&state).unwrap();
    let link = prison.path("link");
    symlink(&state, &link).unwrap();
    for path in [state.clone(), link, "/".into(), "/proc/1".into(), "/etc".into()] {
        let confinement = Confinement {
            files: vec![FileGrant { path: path.clone(), writable: true }],
            hidden: vec![state.clone()],
            ..Confinement::default()
        };
        let spec = prison.spec(confinement);
        prison.supervisor.add(spec.clone()).await.unwrap();
        let error = prison.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
        assert!(matches!(&error, Error::NotShown { path: named, .. } if *named == path), "{error}");
    }
}
