//! The programs and CEF's own files.

use std::path::{Path, PathBuf};

use mumba_client::ClientError;

use super::Check;
use super::libraries::Loaded;

/// What Chromium reads from beside libcef.so and cannot do without.
const NEEDED: [&str; 7] = [
    "icudtl.dat",
    "v8_context_snapshot.bin",
    "resources.pak",
    "chrome_100_percent.pak",
    "chrome_200_percent.pak",
    "libEGL.so",
    "libGLESv2.so",
];

/// What drawing without a GPU needs.
const SOFTWARE: [&str; 2] = ["libvk_swiftshader.so", "vk_swiftshader_icd.json"];

/// What the host starts from beside itself.
const COMPANIONS: [&str; 2] = ["mumba-renderer", "mumba-guardian"];

const REMEDY: &str = "install Mumba again; in a checkout `cargo xtask setup` fetches CEF";

/// The host, and the programs that it starts from beside itself.
pub(super) fn programs(program: &Result<PathBuf, ClientError>) -> Check {
    let (name, title) = ("programs", "Programs");
    let program = match program {
        Ok(program) => program,
        Err(error) => {
            return Check::failure(
                name,
                title,
                error.to_string(),
                "install Mumba again; in a checkout run `cargo xtask run`",
            );
        }
    };
    for companion in COMPANIONS.map(|name| program.with_file_name(name)) {
        if !companion.is_file() {
            let detail = format!("'{}' is there, '{}' is missing", program.display(), companion.display());
            return Check::failure(name, title, detail, "install Mumba again; in a checkout run `cargo build`");
        }
    }
    Check::ok(name, title, program.display().to_string())
}

/// The folder of libcef.so, and what must be in it.
pub(super) fn files(program: &Path, loaded: &Loaded) -> Check {
    let (name, title) = ("cef", "CEF");
    let Some(library) = loaded.libcef() else {
        if let Loaded::Unknown(why) = loaded {
            return Check::warning(name, title, format!("cannot find out what the host loads: {why}"), REMEDY);
        }
        return Check::failure(name, title, format!("'{}' does not find libcef.so", program.display()), REMEDY);
    };
    // A link would not be where Chromium looks.
    let library = library.canonicalize().unwrap_or(library);
    let folder = library.parent().unwrap_or(Path::new("/"));
    let missing = missing(folder);
    if !missing.is_empty() {
        let detail = format!("'{}' lacks {}", folder.display(), missing.join(", "));
        return Check::failure(name, title, detail, REMEDY);
    }
    Check::ok(name, title, folder.display().to_string())
}

fn missing(folder: &Path) -> Vec<&'static str> {
    let filled = |name: &str| std::fs::metadata(folder.join(name)).is_ok_and(|file| file.is_file() && file.len() > 0);
    let mut missing: Vec<&str> = NEEDED.into_iter().chain(SOFTWARE).filter(|name| !filled(name)).collect();
    if !filled("locales/en-US.pak") {
        missing.push("locales/en-US.pak");
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_or_empty_is_named() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(missing(folder.path()).len(), NEEDED.len() + SOFTWARE.len() + 1);
        std::fs::create_dir(folder.path().join("locales")).unwrap();
        for name in NEEDED.into_iter().chain(SOFTWARE).chain(["locales/en-US.pak"]) {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        assert!(missing(folder.path()).is_empty());
        std::fs::write(folder.path().join("icudtl.dat"), "").unwrap();
        assert_eq!(missing(folder.path()), ["icudtl.dat"]);
    }
}
