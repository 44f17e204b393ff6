//! Processes of others.

use std::process::{Child, Command, Stdio};

use super::{LONG, Prison, kit};

/// A process of the user that must not come to harm.
struct Bystander(Child);

impl Bystander {
    fn new() -> Bystander {
        Bystander(Command::new("sleep").arg("1000").stdout(Stdio::null()).spawn().unwrap())
    }

    fn must_live(&mut self) {
        assert_eq!(self.0.try_wait().unwrap(), None, "somebody ended it");
    }
}

impl Drop for Bystander {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn other_processes_are_not_seen() {
    let prison = Prison::new();
    let other = prison.prisoner().await;
    let prisoner = prison.prisoner().await;
    let list = "for process in /proc/[0-9]*; do cat $process/comm; done; true";
    let seen = prisoner.attempt(list).await;
    let mut names: Vec<_> = seen.must_succeed().lines().collect();
    names.sort_unstable();
    assert_eq!(names, ["mumba-guardian", "service", "sh"]);
    assert!(prison.outside(list).must_succeed().lines().count() > 8);
    drop(other);
}

#[tokio::test]
async fn the_guardian_cannot_be_looked_into() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    for file in ["environ", "maps", "mem"] {
        prisoner.attempt(&format!("cat /proc/1/{file}")).await.must_fail("Permission denied");
    }
    prisoner.attempt("ls /proc/1/root/").await.must_fail("Permission denied");
    prisoner.attempt("ls /proc/1/fd/").await.must_fail("Permission denied");
    // Its own are its own.
    prisoner.attempt("cat /proc/self/maps").await.must_succeed();
}

#[tokio::test]
async fn other_processes_cannot_be_ended() {
    let prison = Prison::new();
    let mut bystander = Bystander::new();
    let prisoner = prison.prisoner().await;
    prisoner.attempt(&format!("./attempt kill {}", bystander.0.id())).await.must_fail("ESRCH");
    // Everything that may be signalled: only its own, which comes back.
    let service = prison.supervisor.status(&prisoner.spec.app_id).unwrap().pid;
    let guardian = prison.outside(&format!("awk '/^PPid/ {{ print $2 }}' /proc/{service}/status"));
    let _ = tokio::time::timeout(
        LONG,
        prisoner.channel.call_unary(
            "test.Echo/Run",
            prost::Message::encode_to_vec(&"./attempt kill -1; kill -KILL 1; true".to_owned()).into(),
            Some(LONG),
        ),
    )
    .await
    .unwrap();
    bystander.must_live();
    assert!(std::path::Path::new("/proc").join(guardian.must_succeed()).exists());
    prison.outside(&format!("kill -KILL {}", bystander.0.id())).must_succeed();
    bystander.0.wait().unwrap();
}

#[tokio::test]
async fn a_stop_ends_what_left_its_session_and_ignores_signals() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    let script = "setsid sh -c \"trap '' TERM HUP INT; echo \\$\\$ > $MUMBA_DATA_DIR/pid; while :; do sleep 1; done\" > /dev/null 2>&1 &";
    prisoner.attempt(script).await.must_succeed();
    let file = prisoner.spec.data_dir.join("pid");
    let number = loop {
        match std::fs::read_to_string(&file).ok().and_then(|text| text.trim().parse().ok()) {
            Some(number) => break number,
            None => tokio::task::yield_now().await,
        }
    };
    let service = prison.supervisor.status(&prisoner.spec.app_id).unwrap().pid;
    let left = kit::outside(service, number);
    let process = rustix::process::Pid::from_raw(left.cast_signed()).unwrap();
    let watched = rustix::process::pidfd_open(process, rustix::process::PidfdFlags::empty()).unwrap();
    prison.supervisor.stop(&prisoner.spec.app_id).await.unwrap();
    let mut polled = [rustix::event::PollFd::new(&watched, rustix::event::PollFlags::IN)];
    let at_once = rustix::event::Timespec { tv_sec: 0, tv_nsec: 0 };
    assert_eq!(rustix::event::poll(&mut polled, Some(&at_once)).unwrap(), 1, "it outlived the stop");
}
