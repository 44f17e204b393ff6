//! Languages that only some example apps need: Go and Python.
//!
//! An app that needs one is built only where it was brought: for `cargo xtask test`, and for `cargo xtask run` of that app. Nobody who
//! runs another example has to have them.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::apt;
use crate::process;
use crate::workspace::{Workspace, make_folder};

/// The Go that is fetched where the system has none that is new enough: Go's own releases, as modules. Any old Go can fetch them, and
/// these sums are checked besides Go's own check.
const GO_VERSION: &str = "1.26.8";
const GO_SUMS: &[(&str, &str, &str)] = &[
    ("x86_64", "linux-amd64", "h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM="),
    ("aarch64", "linux-arm64", "h1:sYL/O6MqS68ML0kjsQ36WoYIpJqkw60TxizWUYUKQMc="),
];
/// Go from this minor version on builds the apps' modules; see the `go` line of their `go.mod`.
const GO_MINOR: u32 = 26;

/// The interpreter that services in Python run with: the system's, whatever else a developer has on the `PATH`.
const PYTHON: &str = "/usr/bin/python3";

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Go,
    Python,
}

/// The languages that are there, and what programs of theirs need.
#[derive(Debug, Clone, Default)]
pub(crate) struct Languages {
    present: Vec<Language>,
    /// Where Go was put, if not where everybody finds it.
    go: Option<PathBuf>,
    /// The one app that is wanted, if not all are.
    only: Option<PathBuf>,
}

impl Language {
    /// What an app needs besides Rust and C, told by the files of its service.
    pub(crate) fn of_app(app: &Path) -> Option<Self> {
        let has = |name: &str| app.join("service").join(name).is_file();
        match (has("go.mod"), has("requirements.txt")) {
            (true, _) => Some(Self::Go),
            (false, true) => Some(Self::Python),
            (false, false) => None,
        }
    }
}

impl Languages {
    /// Brings all languages.
    ///
    /// # Errors
    ///
    /// When one is missing and cannot be brought; the message says what would.
    pub(crate) fn all(workspace: &Workspace) -> Result<Self> {
        Self::bring(workspace, &[Language::Go, Language::Python])
    }

    /// Brings what one app needs, for that app alone.
    ///
    /// # Errors
    ///
    /// As [`Languages::all`].
    pub(crate) fn for_app(workspace: &Workspace, app: &Path) -> Result<Self> {
        let languages = Self::bring(workspace, &Language::of_app(app).into_iter().collect::<Vec<_>>())?;
        Ok(Self { only: Some(app.to_path_buf()), ..languages })
    }

    fn bring(workspace: &Workspace, wanted: &[Language]) -> Result<Self> {
        let go = if wanted.contains(&Language::Go) { bring_go(workspace).context("Go")? } else { None };
        if wanted.contains(&Language::Python) {
            bring_python().context("Python")?;
        }
        Ok(Self { present: wanted.to_vec(), go, only: None })
    }

    /// Whether an app can be built, and is wanted.
    pub(crate) fn suffice_for(&self, app: &Path) -> bool {
        self.only.as_deref().is_none_or(|only| only == app)
            && Language::of_app(app).is_none_or(|needed| self.present.contains(&needed))
    }

    /// Lets a program find them.
    pub(crate) fn apply(&self, command: &mut Command) {
        let Some(go) = &self.go else { return };
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(go.join("bin")).chain(env::split_paths(&path));
        // Without colons in the names of folders, which the old PATH cannot have, this does not fail.
        let path = env::join_paths(folders).unwrap_or_else(|_| OsString::from(go.join("bin")));
        command.env("PATH", path).env("GOTOOLCHAIN", "local");
    }
}

/// Returns where Go was put, or nothing where the `PATH` has one that does.
fn bring_go(workspace: &Workspace) -> Result<Option<PathBuf>> {
    if !apt::has_program("protoc") {
        apt::install(&["protobuf-compiler"], "protoc")?;
    }
    if go_minor(Path::new("go")).is_some_and(|minor| minor >= GO_MINOR) {
        return Ok(None);
    }
    let Some((_, platform, sum)) = GO_SUMS.iter().find(|(arch, ..)| *arch == env::consts::ARCH) else {
        bail!("this machine lacks Go 1.{GO_MINOR} or newer, and none is known for {}; install it", env::consts::ARCH);
    };
    let modules = workspace.cache.join("go");
    let toolchain = modules.join(format!("pkg/mod/golang.org/toolchain@v0.0.1-go{GO_VERSION}.{platform}"));
    if go_minor(&toolchain.join("bin/go")).is_some() {
        return Ok(Some(toolchain));
    }
    if !apt::has_program("go") {
        apt::install(&["golang-go"], "Go")?;
    }
    make_folder(&modules)?;
    process::step(&format!("Fetching Go {GO_VERSION} (once)"), || fetch_go(&modules, platform, sum))?;
    // Modules are fetched without the right to execute anything.
    for folder in ["bin", &format!("pkg/tool/{}", platform.replace('-', "_"))] {
        for program in fs::read_dir(toolchain.join(folder)).context("the fetched Go is not whole")?.flatten() {
            fs::set_permissions(program.path(), fs::Permissions::from_mode(0o755))
                .with_context(|| format!("cannot make {} executable", program.path().display()))?;
        }
    }
    match go_minor(&toolchain.join("bin/go")) {
        Some(_) => Ok(Some(toolchain)),
        None => bail!("the Go in {} does not run; remove that folder and try again", toolchain.display()),
    }
}

fn fetch_go(modules: &Path, platform: &str, sum: &str) -> Result<()> {
    let mut command = Command::new("go");
    command.args(["mod", "download", "-json", &format!("golang.org/toolchain@v0.0.1-go{GO_VERSION}.{platform}")]);
    // Outside of any module of ours.
    command.current_dir(modules).env("GOPATH", modules).env("GOFLAGS", "-modcacherw").env("GOTOOLCHAIN", "local");
    let answer = process::output(&mut command)?;
    let answer: serde_json::Value = serde_json::from_str(&answer).context("go said what is no JSON")?;
    if answer["Sum"] != sum {
        bail!("Go {GO_VERSION} for {platform} is not what it should be: its sum is {}, not {sum}", answer["Sum"]);
    }
    Ok(())
}

/// The minor version of a Go that runs, such as 26.
fn go_minor(program: &Path) -> Option<u32> {
    let answer = Command::new(program).args(["env", "GOVERSION"]).env("GOTOOLCHAIN", "local").output().ok()?;
    if !answer.status.success() {
        return None;
    }
    minor_of(&String::from_utf8_lossy(&answer.stdout))
}

fn minor_of(version: &str) -> Option<u32> {
    let minor = version.trim().strip_prefix("go1.")?;
    minor.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

fn bring_python() -> Result<()> {
    let has_pip =
        || Command::new(PYTHON).args(["-m", "pip", "--version"]).output().is_ok_and(|answer| answer.status.success());
    if !has_pip() {
        apt::install(&["python3", "python3-pip"], &format!("{PYTHON} with pip"))?;
    }
    if !has_pip() {
        bail!("{PYTHON} has no pip; install it");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_go_are_understood() {
        let versions = [("go1.26.8\n", 26), ("go1.19", 19), ("go1.27rc1", 27), ("go1.26.8 X:nocoverageredesign", 26)];
        for (text, minor) in versions {
            assert_eq!(minor_of(text), Some(minor), "{text}");
        }
        for text in ["", "devel +abc", "go2.0"] {
            assert_eq!(minor_of(text), None, "{text}");
        }
    }

    #[test]
    fn an_app_is_built_only_where_its_language_is() {
        let app = tempfile::tempdir().unwrap();
        let (none, go) = (Languages::default(), Languages { present: vec![Language::Go], ..Languages::default() });
        assert!(none.suffice_for(app.path()));
        fs::create_dir(app.path().join("service")).unwrap();
        fs::write(app.path().join("service/go.mod"), "module x").unwrap();
        assert!(!none.suffice_for(app.path()) && go.suffice_for(app.path()));
        let one = Languages { only: Some(app.path().to_path_buf()), ..go.clone() };
        assert!(one.suffice_for(app.path()) && !one.suffice_for(&app.path().join("another")));
        fs::remove_file(app.path().join("service/go.mod")).unwrap();
        fs::write(app.path().join("service/requirements.txt"), "").unwrap();
        assert!(!go.suffice_for(app.path()));
    }

    #[test]
    fn a_fetched_go_is_found_first() {
        let go = Some(PathBuf::from("/opt/some-go"));
        let languages = Languages { present: vec![Language::Go], go, only: None };
        let mut command = Command::new("true");
        languages.apply(&mut command);
        let path = command.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, value)| value).unwrap();
        assert_eq!(env::split_paths(path).next(), Some(PathBuf::from("/opt/some-go/bin")));
    }
}
