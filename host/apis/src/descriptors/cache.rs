//! Compiled APIs, kept for as long as the files that they were made of stay as they are.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use mumba_apps::manifest::{Api, Manifest};
use mumba_apps::package::PackageDir;

use super::{AppApis, Error};

/// Packages whose APIs are kept.
const MAX_KEPT: usize = 64;

struct Kept {
    dir: PathBuf,
    listed: Vec<Api>,
    apis: Arc<AppApis>,
}

/// Compiled APIs by the folder of the package, the last used at the end. A package under development changes in place, so what
/// is kept is checked against the files each time.
#[derive(Default)]
pub struct Cache {
    kept: Mutex<Vec<Kept>>,
}

impl Cache {
    /// The APIs of a package. Blocks while it reads.
    ///
    /// # Errors
    ///
    /// As [`AppApis::compile`].
    pub fn get(&self, manifest: &Manifest, package_dir: &Path) -> Result<Arc<AppApis>, Error> {
        let dir = PackageDir::open_folder(package_dir)
            .map_err(|error| Error::Package { path: package_dir.to_owned(), message: error.to_string() })?;
        if let Some(apis) = self.take(manifest, &dir) {
            return Ok(apis);
        }
        let apis = Arc::new(AppApis::compile(manifest, &dir)?);
        let kept = Kept { dir: package_dir.to_owned(), listed: manifest.apis.clone(), apis: Arc::clone(&apis) };
        let mut all = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|other| other.dir != kept.dir);
        if all.len() >= MAX_KEPT {
            all.remove(0);
        }
        all.push(kept);
        Ok(apis)
    }

    fn take(&self, manifest: &Manifest, dir: &PackageDir) -> Option<Arc<AppApis>> {
        let apis = {
            let mut all = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            let at = all.iter().position(|kept| kept.dir == dir.path() && kept.listed == manifest.apis)?;
            let kept = all.remove(at);
            let apis = Arc::clone(&kept.apis);
            all.push(kept);
            apis
        };
        apis.is_fresh(dir).then_some(apis)
    }
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner).len();
        f.debug_struct("Cache").field("kept", &kept).finish()
    }
}
