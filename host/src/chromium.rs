//! How Chromium is started: where libcef and its resources are, and the switches that keep it quiet and shut in.

use std::path::{Path, PathBuf};

use mumba_cef::process::{Options, Switch};
use mumba_gpu::{Backend, Display};
use mumba_home::Home;

use crate::flags::Flags;

/// What libcef is not usable for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChromiumError {
    /// libcef's folder could not be found.
    #[error("the folder of libcef.so cannot be found; 'mumba doctor' says what is missing")]
    NoLibrary,
    /// A file that belongs to CEF is missing.
    #[error("CEF is incomplete: '{}' is missing; install CEF again ('cargo xtask setup' in a checkout)", .0.display())]
    Incomplete(PathBuf),
    /// The renderer is missing.
    #[error("'{}' is missing: it belongs beside mumba-host; install Mumba again", .0.display())]
    NoRenderer(PathBuf),
}

/// Files without which Chromium does not start, beside libcef.so.
const NEEDED: [&str; 4] = ["icudtl.dat", "v8_context_snapshot.bin", "resources.pak", "locales/en-US.pak"];

/// The folder of the libcef.so that this process is linked to.
fn library_folder() -> Option<PathBuf> {
    let maps = std::fs::read_to_string("/proc/self/maps").ok()?;
    let line = maps.lines().find(|line| line.ends_with("/libcef.so"))?;
    let path = Path::new(&line[line.find('/')?..]);
    path.canonicalize().ok()?.parent().map(Path::to_owned)
}

/// The version of the CEF in `folder`, as its packager wrote it down.
pub fn version(folder: &Path) -> String {
    let described = std::fs::read_to_string(folder.join("archive.json")).unwrap_or_default();
    let archive: serde_json::Value = serde_json::from_str(&described).unwrap_or_default();
    let name = archive["name"].as_str().unwrap_or_default();
    let version =
        name.strip_prefix("cef_binary_").and_then(|rest| rest.rsplit_once("_linux")).map(|(version, _)| version);
    version.unwrap_or("unknown").to_owned()
}

/// The display that this process was given, if any.
pub fn display_of_environment() -> Display {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if set("WAYLAND_DISPLAY") {
        Display::Wayland
    } else if set("DISPLAY") {
        Display::X11
    } else {
        Display::Offscreen
    }
}

/// The back end that the flags name, or the best there is.
pub fn backend(flags: &Flags) -> Backend {
    match flags.graphics.as_deref() {
        Some("gpu") => Backend::Gpu,
        Some("software") => Backend::Software,
        _ => Backend::detect(),
    }
}

/// Everything that CEF is started with.
///
/// # Errors
/// When a part of CEF or of Mumba is missing.
pub fn options(
    flags: &Flags,
    home: &Home,
    display: Display,
    backend: Backend,
    resolver_rules: String,
) -> Result<Options, ChromiumError> {
    let resources = library_folder().ok_or(ChromiumError::NoLibrary)?;
    for name in NEEDED {
        let file = resources.join(name);
        if !file.exists() {
            return Err(ChromiumError::Incomplete(file));
        }
    }
    let subprocess = subprocess();
    if !subprocess.exists() {
        return Err(ChromiumError::NoRenderer(subprocess));
    }
    let mut switches = quiet(resolver_rules);
    switches.extend(mumba_gpu::switches(backend, display));
    if flags.remote_debugging_pipe {
        switches.push(("remote-debugging-pipe", None));
    }
    for switch in &flags.test_switch {
        let (name, value) = switch.split_once('=').map_or((switch.as_str(), None), |(name, value)| (name, Some(value)));
        // Once per process, and only in tests.
        switches.push((name.to_owned().leak(), value.map(str::to_owned)));
    }
    Ok(Options {
        subprocess,
        resources,
        root_cache: home.chromium_root(),
        log_file: home.logs_dir().join("chromium.log"),
        sandbox: !flags.no_sandbox,
        windowless: true,
        switches,
    })
}

/// The program of every process of Chromium's but the first.
pub fn subprocess() -> PathBuf {
    let own = std::env::current_exe().and_then(|exe| exe.canonicalize()).unwrap_or_default();
    own.with_file_name("mumba-renderer")
}

/// Switches that stop Chromium from doing anything on the network of its own accord, and from reaching it at all. What
/// each context adds is in [`crate::egress`].
fn quiet(resolver_rules: String) -> Vec<Switch> {
    let features = [
        "AutofillServerCommunication",
        "CertificateTransparencyComponentUpdater",
        "DialMediaRouteProvider",
        "DnsOverHttps",
        "InterestFeedContentSuggestions",
        "MediaRouter",
        "OptimizationHints",
        "Translate",
    ];
    vec![
        // No name and no address resolves but the host's own proxies: whatever passes every other barrier ends here.
        ("host-resolver-rules", Some(resolver_rules)),
        ("disable-background-networking", None),
        ("disable-breakpad", None),
        ("disable-client-side-phishing-detection", None),
        ("disable-component-update", None),
        ("disable-default-apps", None),
        ("disable-domain-reliability", None),
        ("disable-extensions", None),
        ("disable-quic", None),
        ("disable-sync", None),
        ("no-default-browser-check", None),
        ("no-first-run", None),
        ("no-pings", None),
        ("disable-features", Some(features.join(","))),
        // Cookies are encrypted with a key of our own profile, not of the desktop's keyring, which may ask the user.
        ("password-store", Some("basic".to_owned())),
    ]
}
