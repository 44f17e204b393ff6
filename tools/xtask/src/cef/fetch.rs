//! Getting the file that holds CEF onto this machine, and checking that it is the pinned one.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use sha2::{Digest as _, Sha256};

use super::pin::{Maven, Source};
use crate::apt;
use crate::progress::Progress;

/// Whether this xtask can fetch the source of kind "archive" itself.
pub(crate) const HAS_ARCHIVE: bool = cfg!(feature = "archive");

/// Why a source did not deliver.
#[derive(Debug)]
pub(crate) enum FetchError {
    /// It could not be reached, or a program that it needs is missing: the next source may do.
    Unavailable(anyhow::Error),
    /// It delivered something wrong, or this machine could not take it: nothing more is tried.
    Refused(anyhow::Error),
}

/// A file that holds CEF.
#[derive(Debug)]
pub(crate) struct Fetched {
    pub(crate) path: PathBuf,
    /// What `archive.json` shall name.
    pub(crate) archive_name: String,
    /// The file's SHA-1, where its source checked one.
    pub(crate) sha1: Option<String>,
}

/// A way to get the file.
pub(crate) trait Fetch {
    /// Gets the file into `downloads`, or finds it there.
    fn fetch(&self, downloads: &Path) -> Result<Fetched, FetchError>;
}

/// The way that belongs to a source of the pin.
pub(crate) fn fetcher(source: &Source) -> Result<Box<dyn Fetch>, FetchError> {
    match source {
        Source::Maven(maven) => Ok(Box::new(maven.clone())),
        #[cfg(feature = "archive")]
        Source::Archive(archive) => Ok(Box::new(archive.clone())),
        #[cfg(not(feature = "archive"))]
        Source::Archive(_) => Err(FetchError::Unavailable(anyhow!("this xtask was built without `archive`"))),
    }
}

/// Compares a file with its pinned SHA-256; a file that is another one is deleted.
pub(crate) fn check(path: &Path, expected: Option<&str>) -> Result<(), FetchError> {
    let Some(expected) = expected else { return Ok(()) };
    let found = sha256(path).with_context(|| format!("cannot read {}", path.display())).map_err(FetchError::Refused)?;
    if found == expected {
        return Ok(());
    }
    let deleted = match fs::remove_file(path) {
        Ok(()) => "It was deleted".to_owned(),
        Err(error) => format!("It could not be deleted ({error}): delete it"),
    };
    Err(FetchError::Refused(anyhow!(
        "{} is not the file that third_party/cef/pin.toml pins\n  expected SHA-256 {expected}\n  found    SHA-256 \
         {found}\n{deleted}, and nothing else changed. Run the command again; if it fails again, something between \
         here and the repository replaces the file, or the pin is wrong (third_party/cef/README.md)",
        path.display()
    )))
}

/// A file's SHA-256 in hexadecimal.
pub(crate) fn sha256(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        match file.read(&mut buffer)? {
            0 => break,
            read => hash.update(&buffer[..read]),
        }
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

impl Fetch for Maven {
    fn fetch(&self, downloads: &Path) -> Result<Fetched, FetchError> {
        let mut parts = self.artifact.splitn(3, ':');
        let (Some(group), Some(name), Some(version)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(FetchError::Refused(anyhow!("`{}` is not group:artifact:version", self.artifact)));
        };
        // A repository of our own: the user's is left alone, and what is in ours is ours to delete.
        let repository = downloads.join("maven");
        let folder = repository.join(group.replace('.', "/")).join(name).join(version);
        let path = folder.join(format!("{name}-{version}.jar"));
        if !path.is_file() {
            if !apt::has_program("mvn") {
                apt::install(&["maven"], "the Maven client, which fetches Chromium")
                    .map_err(FetchError::Unavailable)?;
            }
            self.run_client(&repository, &folder)?;
        }
        if !path.is_file() {
            let message = anyhow!("the Maven client reported success, but {} is not there", path.display());
            return Err(FetchError::Unavailable(message));
        }
        Ok(Fetched { path, archive_name: self.archive_name.clone(), sha1: None })
    }
}

impl Maven {
    fn run_client(&self, repository: &Path, folder: &Path) -> Result<(), FetchError> {
        // The client ends with this process, however that one ends: the next set-up must have the repository alone.
        let mut client = if apt::has_program("setpriv") {
            let mut client = Command::new("setpriv");
            client.args(["--pdeathsig", "KILL", "mvn"]);
            client
        } else {
            Command::new("mvn")
        };
        let mut client = client
            .args(["--quiet", "--batch-mode", "dependency:get", "-Dtransitive=false"])
            .arg(format!("-Dartifact={}", self.artifact))
            .arg(format!("-Dmaven.repo.local={}", repository.display()))
            .stdin(Stdio::null())
            // Its errors go there too; a terminal's own output must not mix with the progress bar.
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("cannot start mvn")
            .map_err(FetchError::Unavailable)?;
        let output = thread::scope(|scope| {
            let stdout = client.stdout.take();
            let stderr = client.stderr.take();
            let reader = scope.spawn(move || {
                let mut text = String::new();
                if let Some(mut stdout) = stdout {
                    let _ = stdout.read_to_string(&mut text);
                }
                text
            });
            let error_reader = scope.spawn(move || {
                let mut text = String::new();
                if let Some(mut stderr) = stderr {
                    let _ = stderr.read_to_string(&mut text);
                }
                text
            });
            let mut progress = Progress::new("Fetching Chromium", Some(self.size_bytes));
            let status = loop {
                match client.try_wait() {
                    Ok(Some(status)) => break Ok(status),
                    Ok(None) => {
                        progress.set(largest_file(folder).min(self.size_bytes));
                        thread::sleep(Duration::from_millis(100));
                    }
                    Err(error) => break Err(error),
                }
            };
            if status.as_ref().is_ok_and(|status| status.success()) {
                progress.set(self.size_bytes);
                progress.finish();
            } else {
                progress.give_up();
            }
            let mut text = reader.join().unwrap_or_default();
            text.push_str(&error_reader.join().unwrap_or_default());
            status.map(|status| (status, text))
        });
        let (status, text) = output.context("cannot wait for mvn").map_err(FetchError::Unavailable)?;
        if status.success() {
            return Ok(());
        }
        // Its marks for colours come even where there is no terminal.
        let reason =
            text.lines().find_map(|line| line.split_once("[ERROR]")).map_or("it gave no reason", |(_, why)| why.trim());
        Err(FetchError::Unavailable(anyhow!("the Maven client could not fetch {}: {reason}", self.artifact)))
    }
}

/// The size of the largest file of a folder: the client's download, whatever it calls the file meanwhile.
fn largest_file(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    entries.flatten().filter_map(|entry| entry.metadata().ok()).map(|metadata| metadata.len()).max().unwrap_or(0)
}

#[cfg(feature = "archive")]
impl Fetch for super::pin::Archive {
    fn fetch(&self, downloads: &Path) -> Result<Fetched, FetchError> {
        let fetch = || -> anyhow::Result<Fetched> {
            let index = download_cef::CefIndex::download_from(&download_cef::default_download_url())
                .context("cannot fetch the index of CEF's builds")?;
            let version = index.platform(&self.platform)?.version(&self.version)?;
            let file = version.minimal()?.clone();
            let path = version
                .download_archive_from(&download_cef::default_download_url(), downloads, true)
                .with_context(|| format!("cannot fetch {}", file.name))?;
            Ok(Fetched { path, archive_name: file.name, sha1: Some(file.sha1) })
        };
        fetch().map_err(FetchError::Unavailable)
    }
}
