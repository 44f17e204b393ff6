//! The staged tree: the programs and example apps that are tested, where the host's user can read them.

use std::path::{Path, PathBuf};

/// The tree that `cargo xtask test` stages: `bin/` with the programs, `apps/` with a package for each example.
#[derive(Clone, Debug)]
pub struct Stage {
    folder: PathBuf,
}

impl Stage {
    /// The tree that `MUMBA_STAGE` names, else the one that xtask staged last for this checkout.
    ///
    /// # Panics
    /// When there is none: the message says what to do.
    pub fn find() -> Stage {
        let named = std::env::var_os("MUMBA_STAGE").map(PathBuf::from);
        let folder = named.or_else(staged_for_this_checkout).unwrap_or_else(|| {
            panic!("the programs to be tested are not staged: run `cargo xtask test`, which builds and stages them")
        });
        assert!(
            folder.join("bin/mumba-host").is_file(),
            "{} holds no bin/mumba-host: run `cargo xtask test`, or unset MUMBA_STAGE",
            folder.display()
        );
        Stage { folder }
    }

    /// A program in the tree.
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    /// The package of an example app.
    pub fn app(&self, name: &str) -> PathBuf {
        self.folder.join("apps").join(name)
    }
}

fn staged_for_this_checkout() -> Option<PathBuf> {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let variable = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let caches = [
        variable("MUMBA_CACHE_DIR"),
        rustix::process::geteuid().is_root().then(|| PathBuf::from("/var/cache/mumba")),
        variable("XDG_CACHE_HOME").map(|cache| cache.join("mumba")),
        std::env::home_dir().map(|home| home.join(".cache/mumba")),
    ];
    // The first is where xtask stages.
    let trees = caches.into_iter().flatten().next()?.join("stage");
    std::fs::read_dir(trees)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .find(|tree| std::fs::read_to_string(tree.join("checkout")).is_ok_and(|of| Path::new(&of) == checkout))
        .map(|tree| tree.join("debug"))
        .filter(|tree| tree.is_dir())
}
