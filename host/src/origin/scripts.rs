//! Scripts that native modules recorded for service workers and worklets, where no native code can be.
//!
//! They come over the bridge, from a module only: no script of a page can publish one. Each app has its own, in its Chromium profile,
//! where the registrations of its service workers are too: both go together. A script is served to the app itself, and a service worker's
//! only as what it was recorded for.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use http::{HeaderName, HeaderValue, header};
use mumba_cef::origin::Destination;
use mumba_proto::bridge::ScriptKind;

use super::OWN_PATHS;
use super::body::{self, Body, Response};
use super::prelude;

/// Scripts of one kind that an app may have; with a further one, the one that was published longest ago goes.
const MOST_SCRIPTS: usize = 32;
/// The folder of a profile.
const FOLDER: &str = "mumba-scripts";
/// Lets a service worker answer for all of the origin, wherever its script lies.
const ALLOWED_SCOPE: HeaderName = HeaderName::from_static("service-worker-allowed");

/// Held while a script is written: documents of an app that start together publish the same one.
static WRITING: Mutex<()> = Mutex::new(());

/// The scripts of one app.
#[derive(Clone, Debug)]
pub struct Scripts {
    folder: PathBuf,
}

/// What a kind is called in paths.
fn called(kind: ScriptKind) -> Option<&'static str> {
    match kind {
        ScriptKind::ServiceWorker => Some("service-worker"),
        ScriptKind::PaintWorklet => Some("paint-worklet"),
        ScriptKind::AudioWorklet => Some("audio-worklet"),
        ScriptKind::Unspecified => None,
    }
}

/// Whether a script may have this name.
pub fn is_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

impl Scripts {
    /// Those of the app with this profile.
    pub fn of_profile(profile: &Path) -> Self {
        Self { folder: profile.join(FOLDER) }
    }

    /// Keeps a script in place of an older one of its name, and gives its path on the origin. Blocks.
    ///
    /// # Errors
    /// When it cannot be written, or its kind or name is none.
    pub fn publish(&self, kind: ScriptKind, name: &str, text: &str) -> io::Result<String> {
        let kind = called(kind).filter(|_| is_name(name)).ok_or(io::ErrorKind::InvalidInput)?;
        let folder = self.folder.join(kind);
        let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.js"));
        let path = format!("{OWN_PATHS}script/{kind}/{name}.js");
        if fs::read(&file).is_ok_and(|present| present == text.as_bytes()) {
            File::options().append(true).open(&file)?.set_modified(SystemTime::now())?;
            return Ok(path);
        }
        let new = folder.join(format!("{name}.new"));
        let mut written = File::create(&new)?;
        written.write_all(text.as_bytes())?;
        written.sync_all()?;
        fs::rename(new, file)?;
        forget_oldest(&folder)?;
        Ok(path)
    }

    /// Answers `GET script/<kind>/<name>.js`. Blocks.
    pub(super) fn answer(&self, path: &str, destination: Destination) -> Response {
        let Some((kind, name)) = path.split_once('/').and_then(|(kind, file)| Some((kind, file.strip_suffix(".js")?)))
        else {
            return none();
        };
        let kinds = [ScriptKind::ServiceWorker, ScriptKind::PaintWorklet, ScriptKind::AudioWorklet];
        if !is_name(name) || !kinds.into_iter().any(|known| called(known) == Some(kind)) {
            return none();
        }
        let for_service_worker = called(ScriptKind::ServiceWorker) == Some(kind);
        if for_service_worker != (destination == Destination::ServiceWorker) {
            return body::text(403, "The script was recorded for something else.");
        }
        let text = match fs::read_to_string(self.folder.join(kind).join(format!("{name}.js"))) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return none(),
            Err(error) => {
                tracing::warn!(path, %error, "a script of a module cannot be read");
                return body::text(500, "The script cannot be read.");
            }
        };
        if for_service_worker {
            let mut response = prelude::script(&text);
            response.headers_mut().insert(ALLOWED_SCOPE, HeaderValue::from_static("/"));
            return response;
        }
        let mut response = body::text(200, "");
        *response.body_mut() = Body::from(bytes::Bytes::from(text));
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript"));
        response
    }
}

fn none() -> Response {
    body::text(404, "The app published no such script.")
}

/// Keeps a folder within its limit.
fn forget_oldest(folder: &Path) -> io::Result<()> {
    let mut scripts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        scripts.push((entry.metadata()?.modified()?, entry.path()));
    }
    scripts.sort_unstable();
    for (_, path) in scripts.iter().take(scripts.len().saturating_sub(MOST_SCRIPTS)) {
        fs::remove_file(path)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_kept_until_another_takes_its_name() {
        let profile = tempfile::tempdir().unwrap();
        let scripts = Scripts::of_profile(profile.path());
        let path = scripts.publish(ScriptKind::ServiceWorker, "offline", "one()").unwrap();
        assert_eq!(path, "/.well-known/mumba/script/service-worker/offline.js");
        let again = Scripts::of_profile(profile.path());
        assert_eq!(again.publish(ScriptKind::ServiceWorker, "offline", "two()").unwrap(), path);
        let kept = profile.path().join("mumba-scripts/service-worker/offline.js");
        assert_eq!(fs::read_to_string(kept).unwrap(), "two()");
    }

    #[test]
    fn documents_that_publish_at_the_same_time_all_succeed() {
        let profile = tempfile::tempdir().unwrap();
        let scripts = Scripts::of_profile(profile.path());
        for round in 0..20 {
            let text = format!("round({round})");
            let at_once = std::sync::Barrier::new(8);
            let publish = || {
                at_once.wait();
                scripts.publish(ScriptKind::ServiceWorker, "same", &text)
            };
            std::thread::scope(|scope| {
                let published: Vec<_> = (0..8).map(|_| scope.spawn(publish)).collect();
                for one in published {
                    one.join().unwrap().unwrap();
                }
            });
        }
        let folder = profile.path().join("mumba-scripts/service-worker");
        assert_eq!(fs::read_to_string(folder.join("same.js")).unwrap(), "round(19)");
        assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
    }

    #[test]
    fn a_script_is_served_as_what_it_was_recorded_for_and_to_nothing_else() {
        let profile = tempfile::tempdir().unwrap();
        let scripts = Scripts::of_profile(profile.path());
        scripts.publish(ScriptKind::ServiceWorker, "a", "").unwrap();
        scripts.publish(ScriptKind::PaintWorklet, "a", "").unwrap();
        let status = |path: &str, destination| scripts.answer(path, destination).status().as_u16();
        assert_eq!(status("service-worker/a.js", Destination::ServiceWorker), 200);
        assert_eq!(status("paint-worklet/a.js", Destination::Other), 200);
        assert_eq!(status("service-worker/a.js", Destination::Other), 403);
        assert_eq!(status("paint-worklet/a.js", Destination::ServiceWorker), 403);
        for path in [
            "audio-worklet/a.js",
            "paint-worklet/b.js",
            "paint-worklet/../a.js",
            "a.js",
            "",
            "x/a.js",
            "paint-worklet/a",
        ] {
            assert_eq!(status(path, Destination::Other), 404, "{path}");
        }
        let scope = scripts.answer("service-worker/a.js", Destination::ServiceWorker);
        assert_eq!(scope.headers()[ALLOWED_SCOPE], "/");
        assert!(scripts.answer("paint-worklet/a.js", Destination::Other).headers().get(ALLOWED_SCOPE).is_none());
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        let profile = tempfile::tempdir().unwrap();
        let scripts = Scripts::of_profile(profile.path());
        for name in ["", "..", "a/b", "A", "a.js", "ä", &"a".repeat(65)] {
            assert!(scripts.publish(ScriptKind::PaintWorklet, name, "").is_err(), "{name}");
        }
        assert!(scripts.publish(ScriptKind::Unspecified, "a", "").is_err());
    }

    #[test]
    fn the_script_that_was_published_longest_ago_makes_room() {
        let profile = tempfile::tempdir().unwrap();
        let scripts = Scripts::of_profile(profile.path());
        let file = |number: usize| profile.path().join(format!("mumba-scripts/audio-worklet/s{number}.js"));
        for number in 0..MOST_SCRIPTS {
            scripts.publish(ScriptKind::AudioWorklet, &format!("s{number}"), "x").unwrap();
            let then = SystemTime::now() - std::time::Duration::from_secs(1000 - number as u64);
            File::options().append(true).open(file(number)).unwrap().set_modified(then).unwrap();
        }
        // The same text again counts as published now.
        scripts.publish(ScriptKind::AudioWorklet, "s0", "x").unwrap();
        scripts.publish(ScriptKind::AudioWorklet, "further", "x").unwrap();
        assert!(file(0).exists() && !file(1).exists() && file(2).exists());
    }
}
