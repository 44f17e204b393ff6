//! Searching the catalogue: which apps have all words, best first.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use mumba_apps::AppId;
use rusqlite::{OptionalExtension as _, Params, Row, Transaction, params};

use super::{Catalogue, address};
use crate::{Category, Entry, Result};

/// Results that one search may ask for.
pub const MAX_RESULTS: usize = 200;
/// Characters of a query that count.
const MAX_QUERY_CHARS: usize = 200;
/// Words of a query that count.
const MAX_WORDS: usize = 16;
/// Hits that are looked at, where a search has more.
const CANDIDATES: usize = 2000;

/// What is searched for.
#[derive(Clone, Debug)]
pub struct Query {
    /// Words, each of which an app must have in its name, title, summary, keywords or publisher, if only as the beginning of
    /// a word. Capitals and accents make no difference. Without words all apps are found, by title.
    pub words: String,
    /// Only apps of this category.
    pub category: Option<Category>,
    /// The most results, up to [`MAX_RESULTS`].
    pub limit: usize,
}

impl Query {
    /// A search for words, for at most 50 results.
    pub fn new(words: impl Into<String>) -> Query {
        Query { words: words.into(), category: None, limit: 50 }
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchResults {
    /// The apps, best first.
    pub apps: Vec<Found>,
    /// There were more than the limit.
    pub more: bool,
}

/// An app that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Found {
    /// What is said of it by the repository that was added first, of those in which it was found.
    pub entry: Entry,
    /// Every repository that lists it, in the order in which they were added.
    pub named_by: Vec<NamedBy>,
}

/// A repository that lists an app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamedBy {
    /// Its address.
    pub repository: AppId,
    /// Its title.
    pub repository_title: String,
    /// The title that it gives to the app.
    pub app_title: String,
}

impl Catalogue {
    /// Searches. Apps whose name or title is what was typed come first, then those that begin so, then the others by how
    /// well the words fit (BM25): the title and the name count most.
    ///
    /// # Errors
    ///
    /// When the catalogue cannot be read.
    pub fn search(&self, query: &Query) -> Result<SearchResults> {
        let limit = query.limit.clamp(1, MAX_RESULTS);
        let typed: String = query.words.chars().take(MAX_QUERY_CHARS).collect();
        let typed = typed.to_lowercase();
        let words: Vec<&str> = typed.split(separates).filter(|word| !word.is_empty()).take(MAX_WORDS).collect();
        self.read(|transaction| {
            let mut places = match expression(&words) {
                None if words.is_empty() => by_title(transaction, query.category, limit + 1)?,
                // Signs alone are in no word.
                None => Vec::new(),
                Some(expression) => by_words(transaction, &expression, &words.join(" "), query.category)?,
            };
            let more = places.len() > limit;
            places.truncate(limit);
            let apps = places.iter().map(|place| found(transaction, place)).collect::<rusqlite::Result<_>>()?;
            Ok(SearchResults { apps, more })
        })
    }

    /// What is said of the app with this address, as in a search; nothing where no repository lists it.
    ///
    /// # Errors
    ///
    /// When the catalogue cannot be read.
    pub fn app(&self, address: AppId) -> Result<Option<Found>> {
        self.read(|transaction| {
            let sql = "SELECT repository FROM entries WHERE address = ?1 ORDER BY repository LIMIT 1";
            let first =
                transaction.prepare_cached(sql)?.query_row([address.to_string()], |row| row.get(0)).optional()?;
            first.map(|repository| found(transaction, &Place { address, repository })).transpose()
        })
    }
}

fn separates(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

/// An app, and the repository whose words are shown.
#[derive(Clone, Copy)]
struct Place {
    address: AppId,
    repository: i64,
}

/// How well an app fits: smaller is better.
#[derive(Clone, PartialEq, PartialOrd)]
struct Fit {
    closeness: u8,
    score: f64,
    title: String,
}

/// Every word as the beginning of one, in the language of FTS5. Nothing that was typed is read as an operator.
fn expression(words: &[&str]) -> Option<String> {
    let has_letters = |word: &&&str| word.chars().any(char::is_alphanumeric);
    let quote = |word: &&str| format!("\"{}\"*", word.replace('"', " "));
    let quoted: Vec<_> = words.iter().filter(has_letters).map(quote).collect();
    (!quoted.is_empty()).then(|| quoted.join(" "))
}

/// The apps that have all words, best first.
///
/// A search that fits very many is not worth ranking them all: then the first of them are looked at, and of those with the
/// words in their name or title, and those that begin as was typed.
fn by_words(
    transaction: &Transaction<'_>,
    expression: &str,
    typed: &str,
    category: Option<Category>,
) -> rusqlite::Result<Vec<Place>> {
    let hits = "SELECT address, repository, entries.name, sort_title, score FROM (
                    SELECT rowid AS id, bm25(search, 8.0, 10.0, 3.0, 5.0, 2.0, 0.0) AS score
                    FROM search WHERE search MATCH ?1 LIMIT ?2
                ) JOIN entries USING (id)";
    let in_columns = |columns: &str| match category {
        Some(category) => format!("{{{columns}}} : ({expression}) AND categories : \"{category}\""),
        None => format!("{{{columns}}} : ({expression})"),
    };
    let mut apps = BTreeMap::new();
    let all = in_columns("name title summary keywords publisher");
    let count = collect(transaction, hits, params![all, CANDIDATES], typed, &mut apps)?;
    if count == CANDIDATES {
        collect(transaction, hits, params![in_columns("name title"), CANDIDATES], typed, &mut apps)?;
        let beginning = "SELECT address, repository, name, sort_title, 0.0 FROM entries
                         WHERE (name >= ?1 AND name < ?2 OR sort_title >= ?1 AND sort_title < ?2)
                             AND (?3 IS NULL OR instr(categories, ?3) > 0) LIMIT ?4";
        let beyond = format!("{typed}{}", char::MAX);
        collect(transaction, beginning, params![typed, beyond, in_list(category), CANDIDATES], typed, &mut apps)?;
    }
    let mut apps: Vec<(Fit, Place)> = apps.into_values().collect();
    // Stable: what fits equally well stays in the order of addresses.
    apps.sort_by(|(a, _), (b, _)| a.partial_cmp(b).unwrap_or(Ordering::Equal));
    Ok(apps.into_iter().map(|(_, place)| place).collect())
}

/// Adds the apps that a statement gives, and says how many rows it gave.
fn collect(
    transaction: &Transaction<'_>,
    sql: &str,
    values: impl Params,
    typed: &str,
    apps: &mut BTreeMap<AppId, (Fit, Place)>,
) -> rusqlite::Result<usize> {
    let mut statement = transaction.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        count += 1;
        let place = Place { address: address(row, 0)?, repository: row.get(1)? };
        let (name, title): (String, String) = (row.get(2)?, row.get(3)?);
        let closeness = match () {
            () if name == typed || title == typed => 0,
            () if name.starts_with(typed) || title.starts_with(typed) => 1,
            () => 2,
        };
        let fit = Fit { closeness, score: row.get(4)?, title };
        match apps.entry(place.address) {
            Slot::Vacant(slot) => {
                slot.insert((fit, place));
            }
            Slot::Occupied(mut slot) => {
                let (best, shown) = slot.get_mut();
                if fit < *best {
                    *best = fit;
                }
                shown.repository = shown.repository.min(place.repository);
            }
        }
    }
    Ok(count)
}

/// All apps by title, each as the repository has it that was added first.
fn by_title(transaction: &Transaction<'_>, category: Option<Category>, limit: usize) -> rusqlite::Result<Vec<Place>> {
    let sql = "SELECT address, repository FROM entries
               WHERE (?1 IS NULL OR instr(categories, ?1) > 0) AND NOT EXISTS (
                   SELECT 1 FROM entries AS other
                   WHERE other.address = entries.address AND other.repository < entries.repository
               )
               ORDER BY sort_title, address LIMIT ?2";
    let place = |row: &Row<'_>| Ok(Place { address: address(row, 0)?, repository: row.get(1)? });
    transaction.prepare_cached(sql)?.query_map(params![in_list(category), limit], place)?.collect()
}

/// A category as the column of `entries` has it.
fn in_list(category: Option<Category>) -> Option<String> {
    category.map(|category| format!(";{category};"))
}

/// What all repositories say of an app.
fn found(transaction: &Transaction<'_>, place: &Place) -> rusqlite::Result<Found> {
    let sql = "SELECT number, repositories.address, repositories.title, entry
               FROM entries JOIN repositories ON number = repository WHERE entries.address = ?1 ORDER BY number";
    let mut statement = transaction.prepare_cached(sql)?;
    let mut rows = statement.query([place.address.to_string()])?;
    let mut shown = None;
    let mut named_by = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(3)?;
        let wrong = |error| rusqlite::Error::FromSqlConversionFailure(3, rusqlite::types::Type::Blob, Box::new(error));
        let entry = Entry::decode(&bytes).map_err(wrong)?;
        let (repository, repository_title) = (address(row, 1)?, row.get(2)?);
        named_by.push(NamedBy { repository, repository_title, app_title: entry.title.clone() });
        if row.get::<_, i64>(0)? == place.repository {
            shown = Some(entry);
        }
    }
    Ok(Found { entry: shown.ok_or(rusqlite::Error::QueryReturnedNoRows)?, named_by })
}
