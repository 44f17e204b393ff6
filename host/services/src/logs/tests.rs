use std::fs;

use super::*;

fn line(app: &str, text: &str) -> LogLine {
    LogLine::new(app, "notes", LogSource::Console, LogLevel::Info, text)
}

fn texts(lines: &[Arc<LogLine>]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn lines_outlive_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let said = {
        let logs = LogStore::open(LogOptions::new(folder.path()));
        let mut odd = line("yyyyyyyyzz", "with \"quotes\", a \n break and ünïcode");
        odd.view_id = "v3".to_owned();
        logs.append(odd);
        for number in 0..10 {
            logs.append(line("yyyyyyyyzz", &number.to_string()));
        }
        logs.append(line("nnnnnnnnzz", "other"));
        logs.tail(Some("yyyyyyyyzz"), 100)
    };
    // Part of a line, as a crash leaves it, costs that line only.
    let path = folder.path().join("notes.yyyyyyyy.log");
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend_from_slice(b"{\"time_ms\":17");
    fs::write(&path, bytes).unwrap();
    fs::write(folder.path().join("host.log"), "not ours").unwrap();

    let logs = LogStore::open(LogOptions::new(folder.path()));
    let found = logs.tail(Some("yyyyyyyyzz"), 100);
    assert_eq!(texts(&found), texts(&said));
    assert_eq!((found[0].view_id.as_str(), found[0].source), ("v3", LogSource::Console));
    assert_eq!(texts(&logs.tail(Some("yyyyyyyyzz"), 2)), ["8", "9"]);
    assert_eq!(logs.tail(None, 100).len(), 12);
    assert!(logs.tail(Some("unknown"), 100).is_empty());

    logs.remove("yyyyyyyyzz");
    assert!(!path.exists() && logs.tail(Some("yyyyyyyyzz"), 100).is_empty());
}

#[test]
fn files_are_bounded_in_size_and_number() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = LogOptions::new(folder.path());
    options.max_file_bytes = 1000;
    options.max_tail = 20;
    let logs = LogStore::open(options.clone());
    for number in 0..200 {
        logs.append(line("yyyyyyyyzz", &number.to_string()));
    }
    let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.iter().all(|name| fs::metadata(name).unwrap().len() <= 1000));
    // What spans several files is read from all of them.
    let found = LogStore::open(options).tail(None, 100);
    let expected: Vec<_> = (180..200).map(|number| number.to_string()).collect();
    assert_eq!(texts(&found), expected[20 - found.len()..]);
    assert!(found.len() > 10);
    assert_eq!(texts(&logs.tail(None, 100)), expected);
}

#[test]
fn a_long_line_is_cut_at_a_character() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = LogOptions::new(folder.path());
    options.max_line_bytes = 5;
    let logs = LogStore::open(options);
    logs.append(line("a", "ääää"));
    assert_eq!(texts(&logs.tail(None, 1)), ["ää… (4 bytes more)"]);
}

#[test]
fn a_listener_misses_no_line_and_hears_none_twice() {
    let folder = tempfile::tempdir().unwrap();
    let logs = LogStore::open(LogOptions::new(folder.path()));
    let writer = {
        let logs = logs.clone();
        std::thread::spawn(move || (0..1000).for_each(|number| logs.append(line("a", &number.to_string()))))
    };
    let (past, mut future) = logs.tail_and_subscribe(Some("a"), 2000);
    let mut heard: Vec<_> = past.iter().map(|line| line.text.clone()).collect();
    writer.join().unwrap();
    while let Ok(line) = future.try_recv() {
        heard.push(line.text.clone());
    }
    assert_eq!(heard, (0..1000).map(|number| number.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_folder_that_cannot_be_written_costs_only_the_files() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("logs"), "a file where the folder should be").unwrap();
    let logs = LogStore::open(LogOptions::new(folder.path().join("logs")));
    logs.append(line("a", "said"));
    assert_eq!(texts(&logs.tail(None, 10)), ["said"]);
}
