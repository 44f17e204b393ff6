//! The built service, started as the host starts it and called over its socket.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod harness;

use std::time::Duration;

use harness::{FakeHost, Service};
use mumba_proto::service::{LaunchRequest, app_client::AppClient};
use notes_service::proto::{
    ChangeKind, CreateNoteRequest, DeleteNoteRequest, GetNoteRequest, ListNotesRequest, Note, RestoreNoteRequest,
    UpdateNoteRequest, WatchNotesRequest, WatchNotesResponse,
};
use tonic::{Code, Streaming};

#[tokio::test]
async fn a_note_is_made_changed_searched_deleted_and_brought_back() {
    let service = Service::start().await;
    let mut notes = service.notes().await;
    let created = create(&service, "Garden", "plant the tulips").await;
    let request =
        UpdateNoteRequest { id: created.id.clone(), title: "Garden".into(), body: "tulips, roses".into(), revision: 1 };
    let updated = notes.update_note(request).await.unwrap().into_inner().note.unwrap();
    assert_eq!(updated.revision, 2);
    let got = notes.get_note(GetNoteRequest { id: created.id.clone() }).await.unwrap().into_inner().note.unwrap();
    assert_eq!(got, updated);
    assert_eq!(found(&service, "ROSE").await, ["Garden"]);
    assert!(found(&service, "plant").await.is_empty());

    notes.delete_note(DeleteNoteRequest { id: created.id.clone() }).await.unwrap();
    assert!(found(&service, "").await.is_empty());
    notes.restore_note(RestoreNoteRequest { id: created.id.clone() }).await.unwrap();
    assert_eq!(found(&service, "rose").await, ["Garden"]);
}

#[tokio::test]
async fn errors_are_statuses_that_name_the_thing() {
    let service = Service::start().await;
    let mut notes = service.notes().await;
    let note = create(&service, "t", "one").await;
    let update = |body: &str, revision| UpdateNoteRequest {
        id: note.id.clone(),
        title: "t".into(),
        body: body.into(),
        revision,
    };
    notes.update_note(update("two", 1)).await.unwrap();
    let conflict = notes.update_note(update("three", 1)).await.unwrap_err();
    assert_eq!(conflict.code(), Code::Aborted);
    assert!(conflict.message().contains(&note.id), "{}", conflict.message());

    let missing = notes.get_note(GetNoteRequest { id: "0".repeat(32) }).await.unwrap_err();
    assert_eq!(missing.code(), Code::NotFound);
    let invalid = notes.get_note(GetNoteRequest { id: "x".into() }).await.unwrap_err();
    assert_eq!(invalid.code(), Code::InvalidArgument);
    let long = notes.update_note(update(&"x".repeat(1024 * 1024 + 1), 0)).await.unwrap_err();
    assert_eq!(long.code(), Code::InvalidArgument);
    assert!(long.message().contains("1048577 bytes"), "{}", long.message());
    notes.update_note(update(&"x".repeat(1024 * 1024), 0)).await.unwrap();
}

#[tokio::test]
async fn a_watcher_sees_what_another_client_does() {
    let service = Service::start().await;
    let mut watch = service.notes().await.watch_notes(WatchNotesRequest {}).await.unwrap().into_inner();
    assert_eq!(next(&mut watch).await.kind(), ChangeKind::Resync);

    let note = create(&service, "From elsewhere", "").await;
    let change = next(&mut watch).await;
    assert_eq!((change.kind(), change.note), (ChangeKind::Created, Some(note.clone())));
    let mut notes = service.notes().await;
    let update = UpdateNoteRequest { id: note.id.clone(), title: "t".into(), body: "b".into(), revision: 1 };
    notes.update_note(update.clone()).await.unwrap();
    // The same text again is no change, so nobody hears of it.
    notes.update_note(update).await.unwrap();
    notes.delete_note(DeleteNoteRequest { id: note.id.clone() }).await.unwrap();
    notes.restore_note(RestoreNoteRequest { id: note.id }).await.unwrap();
    for (kind, revision) in [(ChangeKind::Updated, 2), (ChangeKind::Deleted, 3), (ChangeKind::Restored, 4)] {
        let change = next(&mut watch).await;
        assert_eq!((change.kind(), change.note.unwrap().revision), (kind, revision));
    }
}

#[tokio::test]
async fn kill_9_loses_no_saved_note() {
    let mut service = Service::start().await;
    for round in 0..5 {
        let title = format!("round {round}");
        create(&service, &title, "saved").await;
        // At once after the answer.
        service.kill().await;
        service.start_again().await;
        assert_eq!(found(&service, &title).await, [title]);
    }
    assert_eq!(found(&service, "").await.len(), 5);
}

#[tokio::test]
async fn a_newer_release_migrates_the_notes_of_an_older_one() {
    let service = Service::prepare();
    let id = "0123456789abcdef0123456789abcdef";
    let old = rusqlite::Connection::open(service.data_dir().join("notes.db")).unwrap();
    old.execute_batch(&format!(
        "CREATE TABLE notes (
             row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, body TEXT NOT NULL,
             create_time_ms INTEGER NOT NULL, update_time_ms INTEGER NOT NULL, delete_time_ms INTEGER,
             revision INTEGER NOT NULL
         ) STRICT;
         CREATE INDEX notes_by_time ON notes (update_time_ms DESC, id) WHERE delete_time_ms IS NULL;
         INSERT INTO notes (id, title, body, create_time_ms, update_time_ms, revision)
         VALUES ('{id}', 'Old', 'written by version one', 1, 2, 3);
         PRAGMA user_version = 1;"
    ))
    .unwrap();
    drop(old);
    let mut service = service.started().await;
    assert_eq!(found(&service, "version").await, ["Old"]);
    // And a second start finds nothing to do.
    service.kill().await;
    service.start_again().await;
    assert_eq!(found(&service, "version").await, ["Old"]);
}

#[tokio::test]
async fn sigterm_ends_it_cleanly_although_somebody_watches() {
    let mut service = Service::start().await;
    let mut watch = service.notes().await.watch_notes(WatchNotesRequest {}).await.unwrap().into_inner();
    next(&mut watch).await;
    let ended = service.terminate().await;
    assert!(ended.success(), "{ended}");
    let status = watch.message().await.unwrap_err();
    assert_eq!(status.code(), Code::Unavailable);
    assert!(!service.socket().exists(), "the socket is still there");
}

#[tokio::test]
async fn a_start_that_cannot_work_says_why() {
    let service = Service::prepare();
    std::fs::write(service.data_dir().join("notes.db"), "no database, but long enough to be looked at").unwrap();
    let (ended, stderr) = service.run_to_end().await;
    assert!(!ended.success());
    assert!(stderr.contains("notes.db") && stderr.contains("not a database"), "{stderr}");
}

#[tokio::test]
async fn launches_open_one_window_unless_asked_for_more() {
    let host = FakeHost::start().await;
    let service = Service::prepare().with_host(host.socket()).started().await;
    let launch = async |arguments: &[&str]| {
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let request = LaunchRequest { arguments, path: String::new(), launch_id: "launch-1".into() };
        AppClient::new(service.channel().await).launch(request).await.unwrap().into_inner().handled
    };
    assert!(launch(&[]).await);
    assert_eq!(host.opened(), [(vec![], "launch-1".to_owned())]);
    assert!(launch(&[]).await);
    assert_eq!((host.opened().len(), host.activated()), (1, vec!["view-1".to_owned()]));
    assert!(launch(&["--new-window", "--search", "tea"]).await);
    assert_eq!(host.opened()[1], (vec!["--search".to_owned(), "tea".to_owned()], "launch-1".to_owned()));
}

#[tokio::test]
async fn without_a_host_the_launch_is_left_to_it() {
    let launch = LaunchRequest { arguments: vec![], path: String::new(), launch_id: String::new() };
    let service = Service::start().await;
    let answer = AppClient::new(service.channel().await).launch(launch.clone()).await.unwrap();
    assert!(!answer.into_inner().handled);

    let gone = service.data_dir().join("no-host.sock");
    let service = Service::prepare().with_host(&gone).started().await;
    let answer = AppClient::new(service.channel().await).launch(launch).await.unwrap();
    assert!(!answer.into_inner().handled);
}

async fn create(service: &Service, title: &str, body: &str) -> Note {
    let request = CreateNoteRequest { id: String::new(), title: title.into(), body: body.into() };
    service.notes().await.create_note(request).await.unwrap().into_inner().note.unwrap()
}

/// The titles that a search finds.
async fn found(service: &Service, query: &str) -> Vec<String> {
    let request = ListNotesRequest { query: query.into(), page_size: 0, page_token: String::new() };
    let page = service.notes().await.list_notes(request).await.unwrap().into_inner();
    page.notes.into_iter().map(|note| note.title).collect()
}

async fn next(watch: &mut Streaming<WatchNotesResponse>) -> WatchNotesResponse {
    let message = tokio::time::timeout(Duration::from_secs(10), watch.message()).await;
    message.expect("a change within 10 s").unwrap().expect("the stream goes on")
}
