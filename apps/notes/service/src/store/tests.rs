//! What must hold of the store, tried on databases in memory and in temporary folders.

use super::*;

fn store() -> Store {
    Store::with_connection(Connection::open_in_memory().unwrap()).unwrap()
}

fn changed(written: Written) -> Note {
    match written {
        Written::Changed(note) => note,
        Written::Unchanged(note) => panic!("{} did not change", note.id),
    }
}

fn titles(store: &Store, query: &str) -> Vec<String> {
    store.list(query, 0, "").unwrap().notes.into_iter().map(|note| note.title).collect()
}

/// Puts notes a known time apart: two that were made in the same millisecond have no defined order.
fn set_time(store: &Store, id: &str, time: i64) {
    store.connection.execute("UPDATE notes SET update_time_ms = ?2 WHERE id = ?1", params![id, time]).unwrap();
}

#[test]
fn a_note_can_be_made_read_changed_and_listed() {
    let mut store = store();
    let note = changed(store.create("", "Shopping", "milk").unwrap());
    assert_eq!(note.revision, 1);
    assert_eq!(store.get(&note.id).unwrap(), note);
    let note = changed(store.update(&note.id, "Shopping", "milk\nbread", 1).unwrap());
    assert_eq!(note.revision, 2);
    assert_eq!(store.get(&note.id).unwrap(), note);
    let page = store.list("", 0, "").unwrap();
    assert_eq!((page.total_count, page.notes[0].snippet.as_str()), (1, "milk bread"));
}

#[test]
fn creating_twice_with_one_id_makes_one_note() {
    let mut store = store();
    let id = "0123456789abcdef0123456789abcdef";
    let first = changed(store.create(id, "a", "b").unwrap());
    assert_eq!(store.create(id, "other", "").unwrap(), Written::Unchanged(first));
    store.delete(id).unwrap();
    assert!(matches!(store.create(id, "a", "b"), Err(Error::NotFound { .. })));
}

#[test]
fn an_update_of_an_old_revision_is_a_conflict_unless_the_text_is_the_same() {
    let mut store = store();
    let id = changed(store.create("", "t", "one").unwrap()).id;
    let two = changed(store.update(&id, "t", "two", 1).unwrap());
    assert!(matches!(store.update(&id, "t", "three", 1), Err(Error::Conflict { expected: 1, actual: 2, .. })));
    assert_eq!(store.update(&id, "t", "two", 1).unwrap(), Written::Unchanged(two));
    assert_eq!(changed(store.update(&id, "t", "three", 0).unwrap()).revision, 3);
}

#[test]
fn a_deleted_note_is_gone_until_it_is_restored() {
    let mut store = store();
    let note = changed(store.create("", "Poem", "roses are red").unwrap());
    assert_eq!(store.delete(&note.id).unwrap().revision, 2);
    assert!(matches!(store.get(&note.id), Err(Error::NotFound { .. })));
    assert!(matches!(store.delete(&note.id), Err(Error::NotFound { .. })));
    assert!(matches!(store.update(&note.id, "", "", 0), Err(Error::NotFound { .. })));
    assert!(titles(&store, "").is_empty() && titles(&store, "roses").is_empty());
    let restored = changed(store.restore(&note.id).unwrap());
    assert_eq!((restored.revision, restored.update_time_ms), (3, note.update_time_ms));
    assert_eq!(titles(&store, "roses"), ["Poem"]);
    assert_eq!(store.restore(&note.id).unwrap(), Written::Unchanged(restored));
}

#[test]
fn only_notes_deleted_long_ago_are_dropped() {
    let mut store = store();
    let old = changed(store.create("", "old", "").unwrap()).id;
    let new = changed(store.create("", "new", "").unwrap()).id;
    store.delete(&old).unwrap();
    store.delete(&new).unwrap();
    store.connection.execute("UPDATE notes SET delete_time_ms = 5 WHERE id = ?1", [&old]).unwrap();
    store.purge(10).unwrap();
    assert!(matches!(store.restore(&old), Err(Error::NotFound { .. })));
    store.restore(&new).unwrap();
    assert!(titles(&store, "old").is_empty());
}

#[test]
fn a_search_finds_parts_of_words_in_any_case_and_wants_every_word() {
    let mut store = store();
    store.create("", "Tea", "Darjeeling, second flush").unwrap();
    store.create("", "Käse", "Bergkäse 100%").unwrap();
    store.create("", "Quotes", "she said \"hello\" OR left_over").unwrap();
    for (query, found) in [
        ("jeel", "Tea"),
        ("DARJ", "Tea"),
        ("flush tea", "Tea"),
        ("  te   se ", "Tea"),
        ("kÄSE", "Käse"),
        ("0%", "Käse"),
        ("\"hello\"", "Quotes"),
        ("said OR", "Quotes"),
        ("t_o", "Quotes"),
    ] {
        assert_eq!(titles(&store, query), [found], "{query}");
    }
    for query in ["flush käse", "%%", "d\\", "NEAR(", "*", "title:tea", "tea-", "\"", "\"\"\"", "😀"] {
        // A lone quote is in one of the notes.
        let expected = usize::from(query == "\"");
        assert_eq!(titles(&store, query).len(), expected, "{query}");
    }
}

#[test]
fn a_search_follows_changes() {
    let mut store = store();
    let id = changed(store.create("", "plan", "paris").unwrap()).id;
    store.update(&id, "plan", "london", 1).unwrap();
    assert!(titles(&store, "paris").is_empty());
    assert_eq!(titles(&store, "london"), ["plan"]);
}

#[test]
fn pages_hold_every_note_once_in_the_order_of_change() {
    let mut store = store();
    for n in 0..25 {
        let id = changed(store.create("", &format!("note {n}"), "text").unwrap()).id;
        // Several notes share a time: the id decides then.
        set_time(&store, &id, 1000 - n / 4);
    }
    let (mut token, mut seen, mut times) = (String::new(), Vec::new(), Vec::new());
    loop {
        let page = store.list("note", 10, &token).unwrap();
        assert_eq!(page.total_count, 25);
        times.extend(page.notes.iter().map(|note| note.update_time_ms));
        seen.extend(page.notes.into_iter().map(|note| note.id));
        token = page.next_page_token;
        if token.is_empty() {
            break;
        }
    }
    assert!(times.is_sorted_by(|a, b| a >= b));
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 25);
}

#[test]
fn what_is_not_valid_is_named() {
    let mut store = store();
    let id = changed(store.create("", "t", "b").unwrap()).id;
    let message = |result: Result<Written, Error>| match result {
        Err(Error::Invalid(message)) => message,
        other => panic!("{other:?}"),
    };
    assert!(message(store.create("", &"x".repeat(MAX_TITLE_BYTES + 1), "")).contains("501 bytes"));
    assert!(message(store.create("", "two\nlines", "")).contains("more than one line"));
    assert!(message(store.update(&id, "t", &"x".repeat(MAX_BODY_BYTES + 1), 0)).contains("1048577 bytes"));
    assert!(message(store.update("../etc", "", "", 0)).contains("\"../etc\" is no id"));
    assert!(matches!(store.list("", 0, "nonsense"), Err(Error::Invalid(_))));
    store.update(&id, &"x".repeat(MAX_TITLE_BYTES), &"x".repeat(MAX_BODY_BYTES), 0).unwrap();
}

#[test]
fn an_old_database_is_migrated_and_keeps_its_notes() {
    let connection = Connection::open_in_memory().unwrap();
    migrations::make_version(&connection, 1);
    connection
        .execute(
            "INSERT INTO notes (id, title, body, create_time_ms, update_time_ms, revision)
             VALUES ('0123456789abcdef0123456789abcdef', 'Old', 'from version one', 1, 2, 7)",
            [],
        )
        .unwrap();
    let store = Store::with_connection(connection).unwrap();
    assert_eq!(store.get("0123456789abcdef0123456789abcdef").unwrap().revision, 7);
    assert_eq!(titles(&store, "version"), ["Old"]);
}

#[test]
fn a_database_of_a_newer_release_is_left_alone() {
    let connection = Connection::open_in_memory().unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(Store::with_connection(connection), Err(Error::FromTheFuture { version: 99, .. })));
}

#[test]
fn a_full_disk_loses_nothing_and_says_so() {
    let mut store = store();
    let id = changed(store.create("", "kept", "text").unwrap()).id;
    let pages: i64 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    store.connection.pragma_update(None, "max_page_count", pages).unwrap();
    let error = store.update(&id, "kept", &"long ".repeat(10_000), 1).unwrap_err();
    assert!(matches!(error, Error::DiskFull), "{error}");
    assert_eq!(store.get(&id).unwrap().body, "text");
}
