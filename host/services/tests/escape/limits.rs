//! What a service may use up.

use mumba_services::{Confinement, Limits};

use super::Prison;

fn limited(change: impl FnOnce(&mut Limits)) -> Confinement {
    let mut confinement = Confinement::default();
    change(&mut confinement.limits);
    confinement
}

#[tokio::test]
async fn processes_run_out_for_the_service_and_for_nobody_else() {
    let prison = Prison::new();
    let prisoner = prison.with(limited(|limits| limits.processes = 40)).await;
    let other = prison.prisoner().await;
    assert_eq!(prison.outside("./attempt fork 100").must_succeed(), "100");
    let made: u32 = prisoner.attempt("./attempt fork 100").await.said().parse().unwrap();
    // The service's own threads, the shell and the program itself count too.
    assert!((20..40).contains(&made), "{made} processes of 40");
    // The same user, in another place: 100 more are no trouble.
    assert_eq!(other.attempt("./attempt fork 100").await.must_succeed(), "100");
}

#[tokio::test]
async fn descriptors_run_out() {
    let prison = Prison::new();
    let prisoner = prison.with(limited(|limits| limits.descriptors = 100)).await;
    let opened: u32 = prisoner.attempt("./attempt open 500").await.said().parse().unwrap();
    assert!(opened < 100, "{opened} descriptors");
    assert_eq!(prison.outside("./attempt open 500").must_succeed(), "500");
    prisoner.attempt("ulimit -Hn 200").await.must_fail("");
}

#[tokio::test]
async fn temporary_files_run_out_of_room() {
    let prison = Prison::new();
    let prisoner = prison.with(limited(|limits| limits.tmp_bytes = 1 << 20)).await;
    for (folder, bytes) in [("/tmp", 500_000), ("/dev/shm", 100_000)] {
        prisoner.attempt(&format!("head -c {bytes} /dev/zero > {folder}/x")).await.must_succeed();
        prisoner.attempt(&format!("head -c 2000000 /dev/zero > {folder}/y")).await.must_fail("No space left");
        prisoner.attempt(&format!("rm {folder}/*")).await.must_succeed();
    }
}

#[tokio::test]
async fn files_grow_no_longer_than_they_may() {
    let prison = Prison::new();
    let prisoner = prison.with(limited(|limits| limits.file_bytes = 1 << 20)).await;
    let attempt = "head -c 2000000 /dev/zero > \"$MUMBA_DATA_DIR/x\"";
    let outcome = prisoner.attempt(attempt).await;
    assert!(!outcome.succeeded(), "{outcome:?}");
    assert_eq!(std::fs::metadata(prisoner.spec.data_dir.join("x")).unwrap().len(), 1 << 20);
}

#[tokio::test]
async fn a_process_that_dies_leaves_no_picture_of_its_memory() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    assert_eq!(prisoner.attempt("ulimit -c; ulimit -Hc").await.must_succeed(), "0\n0");
}

#[tokio::test]
async fn memory_runs_out_for_the_service_and_for_nobody_else() {
    let prison = Prison::new();
    let prisoner = prison.with(limited(|limits| limits.memory_bytes = 64 << 20)).await;
    let status = prison.supervisor.status(&prisoner.spec.app_id).unwrap();
    let limits = status.layers.iter().find(|state| state.layer == mumba_services::Layer::Limits).unwrap();
    if !limits.in_force {
        println!("skipped: memory is not limited here: {}; {}", limits.detail, limits.remedy);
        return;
    }
    let request = prost::Message::encode_to_vec(&format!("{}/attempt memory 128", prison.package.display())).into();
    // The kernel ends all of the service at once.
    prisoner.channel.call_unary("test.Echo/Run", request, None).await.unwrap_err();
    prison.outside("./attempt memory 128").must_succeed();
}

#[tokio::test]
async fn what_a_service_uses_is_told() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    let before = prison.supervisor.usage(&prisoner.spec.app_id).unwrap();
    assert!(before.processes >= 1 && before.memory_bytes > 1 << 20, "{before:?}");
    prisoner.attempt("sleep 1000 > /dev/null 2>&1 & sleep 1000 > /dev/null 2>&1 &").await.must_succeed();
    let now = prison.supervisor.usage(&prisoner.spec.app_id).unwrap();
    assert_eq!(now.processes, before.processes + 2);
    prison.supervisor.stop(&prisoner.spec.app_id).await.unwrap();
    assert_eq!(prison.supervisor.usage(&prisoner.spec.app_id), None);
}
