//! Repositories of apps, and what they list.

use mumba_client::host;
use mumba_repositories::Entry;
use serde::Serialize;

use super::non_empty;

/// A repository that the user added.
#[derive(Debug, Serialize)]
pub(crate) struct Repository {
    address: String,
    name: String,
    title: String,
    description: String,
    curator: Option<String>,
    version: String,
    sequence: u64,
    apps: u64,
    added_at_ms: i64,
    changed_at_ms: i64,
    seen_at_ms: i64,
}

impl From<host::Repository> for Repository {
    fn from(repository: host::Repository) -> Repository {
        Repository {
            address: repository.address,
            name: repository.name,
            title: repository.title,
            description: repository.description,
            curator: non_empty(repository.curator),
            version: repository.version,
            sequence: repository.sequence,
            apps: repository.apps,
            added_at_ms: repository.added_at_ms,
            changed_at_ms: repository.changed_at_ms,
            seen_at_ms: repository.seen_at_ms,
        }
    }
}

/// What came of looking for a newer list.
#[derive(Debug, Serialize)]
pub(crate) struct Refreshed {
    repository: Option<Repository>,
    changed: bool,
    problem: Option<String>,
}

impl From<host::RefreshedRepository> for Refreshed {
    fn from(refreshed: host::RefreshedRepository) -> Refreshed {
        Refreshed {
            repository: refreshed.repository.map(Repository::from),
            changed: refreshed.changed,
            problem: non_empty(refreshed.problem),
        }
    }
}

/// An app that a repository lists.
#[derive(Debug, Serialize)]
pub(crate) struct ListedApp {
    address: String,
    name: String,
    title: String,
    summary: Option<String>,
    description: Option<String>,
    categories: Vec<String>,
    keywords: Vec<String>,
    publisher: Option<String>,
    homepage: Option<String>,
    version: String,
    size_bytes: u64,
    has_icon: bool,
}

impl From<&Entry> for ListedApp {
    fn from(entry: &Entry) -> ListedApp {
        ListedApp {
            address: entry.address.to_string(),
            name: entry.name.to_string(),
            title: entry.title.clone(),
            summary: non_empty(entry.summary.clone()),
            description: non_empty(entry.description.clone()),
            categories: entry.categories.iter().map(ToString::to_string).collect(),
            keywords: entry.keywords.iter().cloned().collect(),
            publisher: non_empty(entry.publisher.clone()),
            homepage: entry.homepage.as_ref().map(ToString::to_string),
            version: entry.version.to_string(),
            size_bytes: entry.size_bytes,
            has_icon: entry.icon.is_some(),
        }
    }
}

/// An app that was found, and who lists it.
#[derive(Debug, Serialize)]
pub(crate) struct FoundApp {
    #[serde(flatten)]
    app: ListedApp,
    named_by: Vec<NamedBy>,
}

/// A repository that lists an app.
#[derive(Debug, Serialize)]
pub(crate) struct NamedBy {
    /// Its address.
    repository: String,
    repository_title: String,
    /// The title that it gives to the app.
    app_title: String,
}

impl From<host::FoundApp> for FoundApp {
    fn from(found: host::FoundApp) -> FoundApp {
        let app = ListedApp {
            address: found.address,
            name: found.name,
            title: found.title,
            summary: non_empty(found.summary),
            description: non_empty(found.description),
            categories: found.categories,
            keywords: found.keywords,
            publisher: non_empty(found.publisher),
            homepage: non_empty(found.homepage),
            version: found.version,
            size_bytes: found.size_bytes,
            has_icon: found.has_icon,
        };
        let named_by = found.named_by.into_iter().map(|by| NamedBy {
            repository: by.repository,
            repository_title: by.repository_title,
            app_title: by.app_title,
        });
        FoundApp { app, named_by: named_by.collect() }
    }
}
