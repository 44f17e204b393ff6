use std::collections::BTreeSet;
use std::fs;

use mumba_apps::manifest::{AppName, PackagePath};
use semver::Version;
use tempfile::TempDir;

use super::*;
use crate::entry::tests::entry;
use crate::folder::tests::{SVG, repository};
use crate::{AppList, Category};

const GARDEN: AppId = AppId::from_bytes([101; 32]);
const LIBRARY: AppId = AppId::from_bytes([102; 32]);

fn catalogue() -> (TempDir, Catalogue) {
    let folder = tempfile::tempdir().unwrap();
    let catalogue = Catalogue::open(&folder.path().join("repositories.db")).unwrap();
    (folder, catalogue)
}

fn titled(number: u8, name: &str, title: &str, summary: &str) -> Entry {
    Entry { title: title.to_owned(), summary: summary.to_owned(), ..entry(number, name) }
}

/// Catalogue with one repository of these apps.
fn with(entries: Vec<Entry>) -> (TempDir, Catalogue) {
    let (folder, catalogue) = catalogue();
    catalogue.replace(GARDEN, 1, repository(entries).path()).unwrap();
    (folder, catalogue)
}

fn names(catalogue: &Catalogue, words: &str) -> Vec<String> {
    let results = catalogue.search(&Query::new(words)).unwrap();
    results.apps.into_iter().map(|found| found.entry.name.to_string()).collect()
}

/// Rows of every table, to see that nothing is left over.
fn rows(catalogue: &Catalogue) -> Vec<u64> {
    let connection = catalogue.writer();
    let count =
        |table: &str| connection.query_row(&format!("SELECT count(*) FROM {table}"), (), |row| row.get(0)).unwrap();
    ["repositories", "entries", "icons", "search"].map(count).to_vec()
}

#[test]
fn apps_are_found_by_the_beginnings_of_words_in_any_field_that_is_searched() {
    let notes = Entry {
        keywords: BTreeSet::from(["diary".to_owned(), "größe".to_owned()]),
        publisher: "Ana Pérez".to_owned(),
        description: "hippopotamus".to_owned(),
        ..titled(1, "notes", "Note Keeper", "Writes things down")
    };
    let (_folder, catalogue) = with(vec![notes, titled(2, "sketch", "Sketch", "Draws")]);
    for words in [
        "notes",
        "note",
        "keep",
        "KEEP",
        "things",
        "diary",
        "dia",
        "perez",
        "Ana",
        "groSSe gröse grosse",
        "grö",
        "note wri",
        "wri note",
    ] {
        let expected: &[&str] = if words.contains("groSSe") { &[] } else { &["notes"] };
        assert_eq!(names(&catalogue, words), expected, "{words}");
    }
    for words in ["otes", "hippopotamus", "notes sketch", "xyz", "-", "\"", "* ^ ( )"] {
        assert_eq!(names(&catalogue, words), [""; 0], "{words}");
    }
    assert_eq!(names(&catalogue, ""), ["notes", "sketch"]);
    assert_eq!(names(&catalogue, "  "), ["notes", "sketch"]);
}

#[test]
fn what_was_typed_is_never_an_operator() {
    let (_folder, catalogue) = with(vec![titled(1, "notes", "Notes", "not or near and"), titled(2, "b", "B", "")]);
    for words in [
        "notes OR b",
        "NOT",
        "name:notes",
        "notes*",
        "\"notes",
        "notes\"",
        "NEAR(notes b)",
        "{name title}:b",
        "a\0b",
        "^notes",
        "notes AND",
        "-notes",
        "+",
        "\u{1e900}",
        "😀",
        "'; DROP TABLE entries; --",
        "%",
        "_",
    ] {
        let found = catalogue.search(&Query::new(words)).unwrap();
        assert!(found.apps.len() <= 1, "{words}: {found:?}");
    }
    assert_eq!(names(&catalogue, "not or"), ["notes"]);
    assert_eq!(names(&catalogue, &"notes ".repeat(10_000)), ["notes"]);
}

#[test]
fn the_app_of_that_name_comes_first_then_those_that_begin_so_then_the_others() {
    let (_folder, catalogue) = with(vec![
        titled(1, "journal", "Journal", "notes notes notes"),
        titled(2, "notes-pro", "Notes Pro", "notes"),
        titled(3, "notes", "Paper", ""),
        titled(4, "paper", "Sticky notes", ""),
    ]);
    assert_eq!(names(&catalogue, "notes"), ["notes", "notes-pro", "paper", "journal"]);
    assert_eq!(names(&catalogue, "paper"), ["notes", "paper"].map(str::to_owned));
}

#[test]
fn an_app_in_several_repositories_is_one_result_that_names_them_all() {
    let (_folder, catalogue) = with(vec![titled(1, "notes", "Notes", "as the garden says")]);
    let other = repository(vec![titled(1, "notes", "Better Notes", "as the library says"), entry(2, "other")]);
    catalogue.replace(LIBRARY, 7, other.path()).unwrap();
    let found = catalogue.search(&Query::new("notes")).unwrap().apps;
    let [found] = &found[..] else { panic!("{found:?}") };
    assert_eq!(found.entry.summary, "as the garden says");
    let named: Vec<_> = found.named_by.iter().map(|by| (by.repository, by.app_title.as_str())).collect();
    assert_eq!(named, [(GARDEN, "Notes"), (LIBRARY, "Better Notes")]);
    // What is shown has the words that were searched for.
    let found = catalogue.search(&Query::new("library")).unwrap().apps;
    assert_eq!((found[0].entry.title.as_str(), found[0].named_by.len()), ("Better Notes", 2));
    catalogue.remove(&GARDEN.to_string()).unwrap();
    let found = catalogue.search(&Query::new("notes")).unwrap().apps;
    assert_eq!((found[0].entry.title.as_str(), found[0].named_by.len()), ("Better Notes", 1));
}

#[test]
fn two_apps_of_one_name_are_two_results_with_their_addresses() {
    let (_folder, catalogue) = with(vec![titled(1, "notes", "Notes", ""), titled(2, "notes", "Notes", "")]);
    let found = catalogue.search(&Query::new("notes")).unwrap().apps;
    let addresses: BTreeSet<_> = found.iter().map(|found| found.entry.address).collect();
    assert_eq!(addresses, BTreeSet::from([AppId::from_bytes([1; 32]), AppId::from_bytes([2; 32])]));
}

#[test]
fn a_search_that_fits_very_many_still_gives_the_closest_first() {
    let app = |number: u32| Entry {
        address: numbered(number),
        categories: BTreeSet::from([if number.is_multiple_of(3) { Category::Game } else { Category::Office }]),
        ..titled(1, &format!("app{number}"), &format!("App {number}"), "a garden for everybody")
    };
    let mut entries: Vec<_> = (1..4000).map(app).collect();
    // By address these are the last.
    entries.push(Entry { address: numbered(9001), ..titled(1, "rose", "The garden of roses", "") });
    entries.push(Entry { address: numbered(9002), ..titled(1, "gardening", "Spade", "") });
    entries.push(Entry { address: numbered(9003), ..titled(1, "plants", "Garden", "") });
    let (_folder, catalogue) = with(entries);
    assert_eq!(names(&catalogue, "garden")[..3], ["plants", "gardening", "rose"]);
    assert_eq!(names(&catalogue, "garden").len(), 50);
    let game = Query { category: Some(Category::Game), ..Query::new("garden") };
    let games = catalogue.search(&game).unwrap();
    assert!(games.more && games.apps.iter().all(|found| found.entry.categories.contains(&Category::Game)));
}

#[test]
fn results_are_limited_and_can_be_of_one_category() {
    let of = |number: u8, category| Entry {
        categories: BTreeSet::from([category]),
        ..entry(number, &format!("app{number}"))
    };
    let (_folder, catalogue) = with(
        (1..=9).map(|number| of(number, if number < 4 { Category::Audio } else { Category::AudioVideo })).collect(),
    );
    let search = |words: &str, category, limit| {
        let results = catalogue.search(&Query { category, limit, ..Query::new(words) }).unwrap();
        (results.apps.len(), results.more)
    };
    assert_eq!(search("app", None, 9), (9, false));
    assert_eq!(search("app", None, 8), (8, true));
    assert_eq!(search("app", None, 0), (1, true));
    assert_eq!(search("app", Some(Category::Audio), 50), (3, false));
    assert_eq!(search("", Some(Category::AudioVideo), 50), (6, false));
    assert_eq!(search("", Some(Category::Game), 50), (0, false));
}

#[test]
fn an_app_is_found_by_its_address_as_the_first_repository_shows_it() {
    let (_folder, catalogue) = with(vec![entry(1, "first")]);
    catalogue.replace(LIBRARY, 1, repository(vec![entry(1, "other"), entry(2, "second")]).path()).unwrap();
    let found = catalogue.app(AppId::from_bytes([1; 32])).unwrap().unwrap();
    assert_eq!((found.entry.name.as_str(), found.named_by.len()), ("first", 2));
    assert_eq!(catalogue.app(AppId::from_bytes([2; 32])).unwrap().unwrap().entry.name.as_str(), "second");
    assert_eq!(catalogue.app(AppId::from_bytes([3; 32])).unwrap(), None);
}

#[test]
fn a_repository_is_replaced_whole_and_removed_whole() {
    let icon = Some(PackagePath::parse("icons/a.svg").unwrap());
    let folder = repository(vec![Entry { icon, ..entry(1, "first") }, entry(2, "second")]);
    fs::write(folder.path().join("icons/a.svg"), SVG).unwrap();
    let (_state, catalogue) = catalogue();
    let added = catalogue.replace(GARDEN, 3, folder.path()).unwrap();
    assert_eq!(
        (added.apps, added.sequence, added.title.as_str(), added.curator.as_str()),
        (2, 3, "Ana's garden", "Ana")
    );
    assert_eq!(rows(&catalogue), [1, 2, 1, 2]);
    assert_eq!(catalogue.icon(&AppId::from_bytes([1; 32]), None).unwrap().unwrap().bytes, SVG.as_bytes());
    assert!(catalogue.icon(&AppId::from_bytes([1; 32]), Some(&LIBRARY)).unwrap().is_none());

    fs::write(folder.path().join("apps.list"), AppList::new(vec![entry(3, "third")]).unwrap().encode()).unwrap();
    // What is known is not read again.
    assert_eq!(catalogue.replace(GARDEN, 3, folder.path()).unwrap().apps, 2);
    let replaced = catalogue.replace(GARDEN, 4, folder.path()).unwrap();
    assert_eq!((replaced.apps, replaced.sequence, replaced.added_at_ms), (1, 4, added.added_at_ms));
    assert_eq!(names(&catalogue, ""), ["third"]);
    assert_eq!(names(&catalogue, "first"), [""; 0]);
    assert_eq!(rows(&catalogue), [1, 1, 0, 1]);

    let error = catalogue.replace(GARDEN, 3, folder.path()).unwrap_err();
    assert!(matches!(error, Error::Older { known: 4, sequence: 3, .. }), "{error}");
    assert_eq!(catalogue.remove("garden").unwrap().address, GARDEN);
    assert_eq!(rows(&catalogue), [0, 0, 0, 0]);
    assert!(matches!(catalogue.remove("garden").unwrap_err(), Error::NotFound { .. }));
}

#[test]
fn anything_that_is_wrong_leaves_everything_as_it_was() {
    let (_folder, catalogue) = with(vec![entry(1, "good")]);
    let before = catalogue.repositories().unwrap();
    let refused = |folder: &TempDir, what: &str| {
        for address in [GARDEN, LIBRARY] {
            let error = catalogue.replace(address, 2, folder.path()).unwrap_err().to_string();
            assert!(error.contains(what), "{what}: {error}");
        }
        assert_eq!(catalogue.repositories().unwrap(), before);
        assert_eq!(names(&catalogue, ""), ["good"]);
        assert_eq!(rows(&catalogue), [1, 1, 0, 1]);
    };
    let list = |bytes: &[u8]| {
        let folder = repository(vec![]);
        fs::write(folder.path().join("apps.list"), bytes).unwrap();
        folder
    };
    refused(&list(b""), "cut off");
    refused(&list(b"d4:appsl1:xe6:formati1e4:kind15:repository liste"), "not bencoded");
    let one = AppList::new(vec![titled(9, "evil", "Evil", "")]).unwrap().encode();
    let at = one.windows(4).position(|bytes| bytes == b"Evil").unwrap();
    let turned = [&one[..at], "\u{202e}E".as_bytes(), &one[at + 4..]].concat();
    refused(&list(&turned), "U+202E");
    // The second of two icons is wrong, after the first entry was written.
    let path = |name: &str| Some(PackagePath::parse(name).unwrap());
    let folder = repository(vec![
        Entry { icon: path("icons/a.svg"), ..entry(1, "a") },
        Entry { icon: path("icons/b.svg"), ..entry(2, "b") },
    ]);
    fs::write(folder.path().join("icons/a.svg"), SVG).unwrap();
    refused(&folder, "not in the repository");
    std::os::unix::fs::symlink("/etc/hostname", folder.path().join("icons/b.svg")).unwrap();
    refused(&folder, "leads out");
    let folder = repository(vec![]);
    let manifest = fs::read_to_string(folder.path().join("mumba.toml")).unwrap();
    let turned = manifest.replace("Ana's garden", "Ana's \u{2067}garden");
    fs::write(folder.path().join("mumba.toml"), turned).unwrap();
    refused(&folder, "U+2067");
    let elsewhere = AppId::from_bytes([77; 32]);
    fs::write(folder.path().join("mumba.toml"), format!("address = \"{elsewhere}\"\n{manifest}")).unwrap();
    refused(&folder, &elsewhere.to_string());
    fs::write(
        folder.path().join("mumba.toml"),
        "name = \"a\"\nversion = \"1.0.0\"\n[view]\nkind = \"web\"\nstart = \"apps.list\"\n",
    )
    .unwrap();
    refused(&folder, "no repository of apps");
    fs::remove_file(folder.path().join("mumba.toml")).unwrap();
    refused(&folder, "mumba.toml");
}

#[test]
fn icons_have_a_limit_together() {
    let large = format!("<svg>{}</svg>", " ".repeat((256 << 10) - 11));
    let path = Some(PackagePath::parse("icons/a.svg").unwrap());
    // One file for all: what counts is what the catalogue would hold.
    let app = |number: u16| Entry { address: numbered(number.into()), icon: path.clone(), ..entry(1, "a") };
    let folder = repository((0..1025).map(app).collect());
    fs::write(folder.path().join("icons/a.svg"), large).unwrap();
    let (_state, catalogue) = catalogue();
    let error = catalogue.replace(GARDEN, 1, folder.path()).unwrap_err();
    assert!(matches!(error, Error::TooMuch { limit: "256 MiB", .. }), "{error}");
    assert_eq!(rows(&catalogue), [0, 0, 0, 0]);
}

#[test]
fn a_user_has_so_many_repositories() {
    let (_state, catalogue) = catalogue();
    let folder = repository(vec![]);
    for number in 0..256 {
        catalogue.replace(numbered(number), 1, folder.path()).unwrap();
    }
    assert!(matches!(catalogue.replace(GARDEN, 1, folder.path()).unwrap_err(), Error::TooMuch { .. }));
    catalogue.replace(numbered(5), 2, folder.path()).unwrap();
    assert!(matches!(catalogue.find("garden").unwrap_err(), Error::Ambiguous { .. }));
    assert_eq!(catalogue.find(&numbered(5).to_string()).unwrap().sequence, 2);
}

#[test]
fn the_catalogue_is_there_again_and_a_later_one_is_refused() {
    let (folder, catalogue) = with(vec![entry(1, "notes")]);
    drop(catalogue);
    let path = folder.path().join("repositories.db");
    let catalogue = Catalogue::open(&path).unwrap();
    assert_eq!(names(&catalogue, "notes"), ["notes"]);
    catalogue.writer().pragma_update(None, "user_version", 99).unwrap();
    drop(catalogue);
    assert!(matches!(
        Catalogue::open(&path).unwrap_err(),
        Error::Catalogue(mumba_database::Error::Newer { found: 99, .. })
    ));
}

#[test]
fn searches_do_not_wait_while_a_repository_is_replaced() {
    let (_folder, catalogue) = with(vec![entry(1, "notes")]);
    let mut writer = catalogue.writer();
    let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    transaction.execute("DELETE FROM entries", ()).unwrap();
    assert_eq!(names(&catalogue, "notes"), ["notes"]);
    transaction.commit().unwrap();
    drop(writer);
    assert_eq!(names(&catalogue, "notes"), [""; 0]);
}

fn numbered(number: u32) -> AppId {
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    AppId::from_bytes(bytes)
}

/// As many apps as a list may have, of words that many of them share. How fast it is searched is a figure, not a test:
/// `cargo test --release -p mumba-repositories -- --ignored --nocapture` prints it.
#[test]
#[ignore = "prints figures"]
fn search_among_fifty_thousand() {
    use std::time::Instant;
    let words =
        ["note", "photo", "music", "chat", "mail", "paint", "garden", "river", "stone", "cloud", "letter", "number"];
    let word = |number: u32, step: u32| words[(number / step % 12) as usize];
    let app = |number: u32| Entry {
        address: numbered(number),
        name: AppName::parse(format!("{}-{number}", word(number, 1))).unwrap(),
        title: format!("{} {} {number}", word(number, 1), word(number, 12)),
        summary: format!("A {} for your {} and {}", word(number, 5), word(number, 7), word(number, 144)),
        keywords: (1..6).map(|step| format!("{}{}", word(number, step), number % (step * 50))).collect(),
        publisher: format!("Publisher {}", number % 1000),
        version: Version::new(1, 0, 0),
        description: "What it does, in a few sentences. ".repeat(8).trim().to_owned(),
        ..entry(1, "a")
    };
    let began = Instant::now();
    let folder = repository((0..50_000).map(app).collect());
    println!(
        "list of {} bytes made in {:?}",
        fs::metadata(folder.path().join("apps.list")).unwrap().len(),
        began.elapsed()
    );
    let (state, catalogue) = catalogue();
    let began = Instant::now();
    catalogue.replace(GARDEN, 1, folder.path()).unwrap();
    println!("read into the catalogue in {:?}", began.elapsed());
    let began = Instant::now();
    catalogue.replace(GARDEN, 2, folder.path()).unwrap();
    println!("replaced in {:?}", began.elapsed());
    println!("catalogue of {} bytes", fs::metadata(state.path().join("repositories.db")).unwrap().len());
    for query in ["note-4711", "4711", "garden stone", "garden", "n", "p", "publisher", "letter 12 pub", "xyzzy", ""] {
        let mut best = std::time::Duration::MAX;
        let mut count = 0;
        for _ in 0..5 {
            let began = Instant::now();
            count = catalogue.search(&Query::new(query)).unwrap().apps.len();
            best = best.min(began.elapsed());
        }
        println!("{query:?}: {count} results in {best:?}");
    }
}
