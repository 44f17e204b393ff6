//! The manifest of an app, `mumba.toml`: one typed value, read from bytes that nobody vouches for.
//!
//! Reading checks everything that can be told from the manifest alone; whether the files that it names are there is
//! the business of [`crate::package`]. Unknown keys are refused, with a suggestion where one is near.

mod calls;
mod names;
mod permissions;
mod routes;
mod schema;
mod sections;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::Deserialize as _;

pub use calls::{Api, CallTarget, OutgoingCall, Public};
pub use names::{ApiName, AppName, MAX_PATH_BYTES, PackagePath, RpcMethod, RpcService, Triple};
pub use permissions::{Asked, FileAccess, MAX_PEER_SERVICES, NetworkAccess, OriginName, Permission, WebPermission};
pub use routes::{Route, RouteKind};
pub use sections::{Repository, Service, ServiceStart, View, ViewKind};

use crate::AppId;

/// Name of the manifest in a package.
pub const FILE_NAME: &str = "mumba.toml";

/// Bytes that a manifest may have.
pub const MAX_BYTES: usize = 256 * 1024;

/// What an app, or a repository of apps, says about itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Manifest {
    /// Short name: what people type.
    pub name: AppName,
    /// Title for people; the name where the manifest has none.
    pub title: String,
    /// Version of the release.
    pub version: semver::Version,
    /// What the app is, in a sentence or two; may be empty.
    pub description: String,
    /// Address that the app is published under. Means nothing for a folder that is installed by hand.
    pub address: Option<AppId>,
    /// Major version of Chromium that the app was tested with.
    pub chromium: Option<u32>,
    /// The oldest Mumba that can run it.
    pub mumba: Option<semver::Version>,
    /// Picture of the app.
    pub icon: Option<PackagePath>,
    /// The service, when the app has one.
    pub service: Option<Service>,
    /// The view, when the app has one.
    pub view: Option<View>,
    /// APIs of the service: for the app's own views, and where they are public for other apps.
    pub apis: Vec<Api>,
    /// Requests that the service answers.
    pub routes: Vec<Route>,
    /// What the app wants to call of others.
    pub calls: Vec<OutgoingCall>,
    /// What the app asks the user for.
    pub permissions: Vec<Permission>,
    /// What makes it a repository of apps, and no app: then there is nothing that runs.
    pub repository: Option<Repository>,
}

/// Why a manifest was refused, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}:{column}: {message}", origin.display())]
#[non_exhaustive]
pub struct ManifestError {
    /// The file.
    pub origin: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong and how to put it right.
    pub message: String,
}

impl Manifest {
    /// Reads a manifest. `origin` is the path to name in errors.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, with its place.
    pub fn parse(bytes: &[u8], origin: &Path) -> Result<Manifest, ManifestError> {
        let error = |text: &str, at: usize, message: String| locate(text, at, message, origin);
        if bytes.len() > MAX_BYTES {
            let message = format!("the manifest has {} bytes, the limit is {MAX_BYTES}", bytes.len());
            return Err(error("", 0, message));
        }
        let text = std::str::from_utf8(bytes).map_err(|bad| {
            let valid = std::str::from_utf8(&bytes[..bad.valid_up_to()]).unwrap_or_default();
            error(valid, valid.len(), "the manifest is not valid UTF-8; save it as UTF-8".to_owned())
        })?;
        let fault = |fault: Fault| error(text, fault.at, fault.message);
        let syntax = |bad: toml::de::Error| Fault::from_toml(&bad);

        let document = toml::de::DeTable::parse(text).map_err(|bad| fault(syntax(bad)))?;
        schema::check_mumba(document.get_ref()).map_err(fault)?;
        schema::check_keys(document.get_ref()).map_err(fault)?;
        let raw = sections::Document::deserialize(toml::de::Deserializer::from(document))
            .map_err(|bad| fault(syntax(bad)))?;
        raw.into_manifest().map_err(fault)
    }

    /// Whether views may call this method, as `package.Service/Method`.
    pub fn allows_method(&self, method: &str) -> bool {
        self.api_of(method.strip_prefix('/').unwrap_or(method)).is_some()
    }

    /// The API that has this method, as `package.Service/Method`.
    pub fn api_of(&self, method: &str) -> Option<&Api> {
        let method = RpcMethod::parse(method).ok()?;
        self.apis.iter().find(|api| api.has(&method))
    }

    /// Target triples that the app has a program or a module for.
    pub fn triples(&self) -> BTreeSet<&Triple> {
        let programs = self.service.iter().flat_map(|service| service.programs.keys());
        let modules = self.view.iter().flat_map(|view| view.modules.keys());
        programs.chain(modules).collect()
    }
}

/// The version of this Mumba, which manifests and releases may ask for.
pub fn own_version() -> semver::Version {
    let own = semver::Version::parse(env!("CARGO_PKG_VERSION"));
    own.unwrap_or(semver::Version::new(0, 0, 0))
}

/// Something wrong at a byte of the text.
#[derive(Debug)]
struct Fault {
    at: usize,
    message: String,
}

impl Fault {
    fn new(span: &Range<usize>, message: impl Into<String>) -> Fault {
        Fault { at: span.start, message: message.into() }
    }

    fn from_toml(error: &toml::de::Error) -> Fault {
        let at = error.span().map_or(0, |span| span.start);
        let message = error.message().replace("expected i64", "expected an integer");
        Fault { at, message: message.replace('`', "\"").replace('\n', ", ") }
    }
}

fn locate(text: &str, at: usize, message: String, origin: &Path) -> ManifestError {
    let before = text.get(..at).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    ManifestError { origin: origin.to_owned(), line, column, message }
}

/// `; did you mean "x"?` when a known word is near, else the known words.
fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match nearest(word, known.clone()) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => {
            let known: Vec<_> = known.into_iter().map(|word| format!("\"{word}\"")).collect();
            format!("known are {}", known.join(", "))
        }
    }
}

/// The known word that somebody who wrote `word` most likely meant.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // The comparison is quadratic, and nobody mistypes hundreds of characters.
    if word.len() > 64 {
        return None;
    }
    let word = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len().min(word.len()) / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests;
