//! A search for words: which notes match, and the part of each that shows why.
//!
//! Words of three letters and more are looked up in the index of letter triples; shorter ones read every note that is left.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::{Error, Summary};

/// How much of a body a snippet shows, in characters.
const SNIPPET_CHARS: usize = 140;
/// How much of it comes before the word that was found.
const BEFORE_CHARS: usize = 40;
/// How much of a body SQLite hands out for a snippet where nothing was searched for.
const HEAD_CHARS: usize = 400;
/// How much of a body is looked through for a snippet: a match further on shows the beginning instead.
const LOOKED_THROUGH_CHARS: usize = 32 * 1024;
/// More words than this narrow no search.
const MAX_WORDS: usize = 16;

/// The words of a search.
pub(super) struct Search {
    words: Vec<String>,
}

impl Search {
    pub(super) fn parse(query: &str) -> Search {
        Search { words: query.split_whitespace().take(MAX_WORDS).map(str::to_owned).collect() }
    }

    /// How many notes match.
    pub(super) fn count(&self, connection: &Connection) -> Result<usize, Error> {
        let (condition, values) = self.condition();
        let sql = format!("SELECT count(*) FROM notes WHERE {condition}");
        let count: i64 = connection.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// At most `limit` matches after a place in the list (the time and id of the note before).
    pub(super) fn page(
        &self,
        connection: &Connection,
        limit: usize,
        after: Option<(i64, &str)>,
    ) -> Result<Vec<Summary>, Error> {
        let (mut condition, mut values) = self.condition();
        if let Some((time, id)) = after {
            condition.push_str(" AND (update_time_ms < ? OR (update_time_ms = ? AND id > ?))");
            values.extend([Value::from(time), Value::from(time), Value::from(id.to_owned())]);
        }
        values.push(Value::from(i64::try_from(limit).unwrap_or(i64::MAX)));
        let chars = if self.words.is_empty() { HEAD_CHARS } else { LOOKED_THROUGH_CHARS };
        let sql = format!(
            "SELECT id, title, substr(body, 1, {chars}), update_time_ms, revision FROM notes
             WHERE {condition} ORDER BY update_time_ms DESC, id LIMIT ?"
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let summaries = statement.query_map(params_from_iter(values), |row| {
            let body: String = row.get(2)?;
            Ok(Summary {
                id: row.get(0)?,
                title: row.get(1)?,
                snippet: snippet(&body, &self.words),
                update_time_ms: row.get(3)?,
                revision: row.get(4)?,
            })
        })?;
        Ok(summaries.collect::<Result<_, _>>()?)
    }

    /// The SQL condition and its values.
    fn condition(&self) -> (String, Vec<Value>) {
        let mut condition = String::from("delete_time_ms IS NULL");
        let mut values = Vec::new();
        let (long, short): (Vec<_>, Vec<_>) = self.words.iter().partition(|word| word.chars().count() >= 3);
        if !long.is_empty() {
            // In FTS5 a string in double quotes is taken letter by letter; a quote in it is doubled.
            let phrases: Vec<_> = long.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
            condition.push_str(" AND row IN (SELECT rowid FROM notes_text WHERE notes_text MATCH ?)");
            values.push(Value::from(phrases.join(" AND ")));
        }
        for word in short {
            condition.push_str(r" AND (title LIKE ? ESCAPE '\' OR body LIKE ? ESCAPE '\')");
            let pattern = format!("%{}%", word.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_"));
            values.extend([Value::from(pattern.clone()), Value::from(pattern)]);
        }
        (condition, values)
    }
}

/// Part of a body on one line: around the first word that it contains, else its beginning.
fn snippet(body: &str, words: &[String]) -> String {
    let flat = body.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = words.iter().filter_map(|word| find_ignoring_case(&flat, word)).min();
    let start = match found {
        // A match that the beginning shows anyway needs no cut.
        Some(at) if flat[..at].chars().count() > SNIPPET_CHARS / 2 => {
            let back = flat[..at].char_indices().rev().nth(BEFORE_CHARS - 1).map_or(0, |(index, _)| index);
            // Begin with a whole word where one begins nearby.
            flat[back..at].find(' ').map_or(back, |space| back + space + 1)
        }
        _ => 0,
    };
    let mut text = if start > 0 { String::from("… ") } else { String::new() };
    text.extend(flat[start..].chars().take(SNIPPET_CHARS));
    text
}

/// Where a word begins in a text, in whatever case.
fn find_ignoring_case(text: &str, word: &str) -> Option<usize> {
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    text.char_indices().map(|(index, _)| index).find(|&index| {
        let mut letters = text[index..].chars().flat_map(char::to_lowercase);
        word.iter().all(|&letter| letters.next() == Some(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_is_one_line_and_short() {
        let body = format!("first  line\n\n\tsecond {}", "word ".repeat(100));
        let text = snippet(&body, &[]);
        assert!(text.starts_with("first line second word"), "{text}");
        assert_eq!(text.chars().count(), SNIPPET_CHARS);
    }

    #[test]
    fn a_snippet_shows_what_was_found() {
        let body = format!("{} the Grüne Needle {}", "hay ".repeat(100), "hay ".repeat(100));
        for word in ["needle", "GRÜNE"] {
            let text = snippet(&body, &[word.to_owned()]);
            assert!(text.starts_with("… hay") && text.contains("Grüne Needle"), "{text}");
        }
    }
}
