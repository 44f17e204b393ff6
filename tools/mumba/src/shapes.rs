//! What `--json` prints. These shapes are stable: fields are added, never renamed or removed.
//!
//! | command | object |
//! |---|---|
//! | `new` | `{"name":…,"folder":…,"files":[…]}` |
//! | `list` | `{"apps":[App]}` |
//! | `info` | `App` |
//! | `install` | `{"app":App,"replaced":bool,"desktop":Desktop or null}` |
//! | `install` by address, file or link | `Update`: `{"app":App,"replaced":bool,"up_to_date":bool,"staged":bool,"reused_bytes":…,"received_bytes":…}` |
//! | `update` | `{"apps":[Update]}`; with `--check` `{"apps":[{"app":App,"problem":…}]}`, with exit code 1 where there is a problem |
//! | `releases` | `{"releases":[Release]}`; with `--all` `{"installed":[{"app":id,"release":Release}],"kept":[Kept]}`; with `--magnet` `{"file":…,"link":…}` |
//! | `publish` | `{"address":…,"name":…,"version":…,"sequence":…,"record":…,"size_bytes":…,"nodes":…,"file":…,"magnet":…,"moved_from":[address]}`; with `--unsigned` `{"address","name","version","sequence","record","unsigned"}`; with `--renew` `{"address","sequence","expires","nodes","moved_from"}` |
//! | `key sign` | `{"key":Key,"file":…,"address":…,"version":…,"sequence":…,"record":…,"signers":[key]}` |
//! | `key export` | `{"address":…,"file":…}` |
//! | `key import` | `{"address":…,"root":Root or null,"moved_to":…}` |
//! | `seed` | `{"seeding":[Seeding]}`; of an app `{"app":…,"seeds":bool}` |
//! | `uninstall` | `{"app":App,"data_kept":bool}` |
//! | `launch`, `open` | `{"views":[View]}`; with `--stay` then `{"closed":["v1"],"crashed":"v1" or null}` |
//! | `close` | `{"closed":["v1"]}` |
//! | `start`, `restart` | `{"service":Service}` |
//! | `stop` | `{"closed":["v1"],"service":Service or null}` |
//! | `status` | `{"running":bool,"host":Host or null,"apps":[App]}` |
//! | `host start`, `host status` | `{"running":bool,"host":Host or null}`, with `"started":bool` for `start` |
//! | `host stop` | `{"stopped":bool}` |
//! | `host unit` | `{"units":[{"path","content"}]}`; with `--remove` `{"removed":[path]}` |
//! | `logs` | one `LogLine` a line; with `--host` `{"text":…}` |
//! | `permissions` | `{"permissions":[Permission]}` |
//! | `prompts` | one `Prompt` a line; with `--watch` also `{"withdrawn":id}` |
//! | `audit` | one `AuditEntry` a line |
//! | `providers` | `{"apis":[CommonApi]}` |
//! | `peers` | `AppPeers`; with `--watch` one a line, at first and at each change |
//! | `search` | `{"apps":[FoundApp],"more":bool}` |
//! | `repo create` | `{"folder":…,"name":…}` |
//! | `repo add-app` | `{"app":ListedApp,"replaced":bool}` |
//! | `repo remove-app` | `{"app":ListedApp}` |
//! | `repo show` | `{"folder","name","title","curator","version","address","apps":[ListedApp]}`; of an app `{"app":ListedApp}` |
//! | `repo add` | `{"repository":Repository,"added":bool}` |
//! | `repo list` | `{"repositories":[Repository]}` |
//! | `repo remove` | `{"repository":Repository}` |
//! | `repo refresh` | `{"repositories":[{"repository":Repository,"changed":bool,"problem":…}]}`, with exit code 1 where there is a problem |
//! | `run` | one event a line: `{"event":"started","app":App}`, `changed`, `log`, `view_opened`, `view_closed`, `error`, `stopped` |
//! | `screenshot` | `{"path":…,"width":…,"height":…,"size_bytes":…}` |
//! | `eval` | `{"value":…}`, or `{"exception":…}` with exit code 11; `{}` for undefined |
//! | `doctor` | `{"ok":bool,"checks":[{"name","title","status","detail","remedy"}]}` |
//! | `version` | `{"version":…,"host":Host or null}` |
//!
//! Times are milliseconds since the Unix epoch (`…_ms`), sizes are bytes, and what does not apply is `null`.

pub(crate) mod consent;
pub(crate) mod peers;
pub(crate) mod repositories;

use mumba_client::host;
use serde::Serialize;

/// An installed app.
#[derive(Debug, Serialize)]
pub(crate) struct App {
    id: String,
    name: String,
    title: String,
    version: String,
    description: String,
    origin: String,
    /// `web`, `native` or `null`.
    view_kind: Option<String>,
    has_service: bool,
    development: bool,
    running_from_folder: bool,
    package_dir: String,
    data_dir: String,
    installed_at_ms: Option<i64>,
    size_bytes: u64,
    service: Option<Service>,
    views: Vec<View>,
    notices: Vec<String>,
    update: Option<AppUpdate>,
    key_warning: Option<KeyWarning>,
}

/// A newer release than the one in use, as far as is known.
#[derive(Debug, Serialize)]
struct AppUpdate {
    version: String,
    sequence: u64,
    /// It comes into use at the app's next start.
    staged: bool,
}

/// Two hold the publisher's key.
#[derive(Debug, Serialize)]
struct KeyWarning {
    since_ms: i64,
    why: String,
}

impl App {
    /// The short name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl From<host::App> for App {
    fn from(app: host::App) -> App {
        App {
            id: app.id,
            name: app.name,
            title: app.title,
            version: app.version,
            description: app.description,
            origin: app.origin,
            view_kind: non_empty(app.view_kind),
            has_service: app.has_service,
            development: app.development,
            running_from_folder: app.running_from_folder,
            package_dir: app.package_dir,
            data_dir: app.data_dir,
            installed_at_ms: non_zero(app.installed_at_ms),
            size_bytes: app.size_bytes,
            service: app.service.map(Service::from),
            views: app.views.into_iter().map(View::from).collect(),
            notices: app.notices,
            update: app.update.map(|update| AppUpdate {
                version: update.version,
                sequence: update.sequence,
                staged: update.staged,
            }),
            key_warning: app.key_warning.map(|warning| KeyWarning { since_ms: warning.since_ms, why: warning.why }),
        }
    }
}

/// What an app has on the desktop.
#[derive(Debug, Serialize)]
pub(crate) struct Desktop {
    entry: Option<String>,
    launcher: Option<String>,
    icon: Option<String>,
    handles_links: bool,
    notices: Vec<String>,
}

impl From<host::DesktopRegistration> for Desktop {
    fn from(registration: host::DesktopRegistration) -> Desktop {
        Desktop {
            entry: non_empty(registration.entry),
            launcher: non_empty(registration.launcher),
            icon: non_empty(registration.icon),
            handles_links: registration.handles_links,
            notices: registration.notices,
        }
    }
}

/// The service of an app.
#[derive(Debug, Serialize)]
pub(crate) struct Service {
    /// `stopped`, `starting`, `ready`, `backoff`, `stopping` or `failed`.
    state: &'static str,
    pid: Option<u32>,
    restarts: u32,
    last_error: Option<String>,
    since_ms: Option<i64>,
    memory_bytes: Option<u64>,
    memory_limit_bytes: Option<u64>,
    processes: Option<u32>,
    /// What confines it, or did when it ran last.
    layers: Vec<Layer>,
}

/// A layer of a service's confinement.
#[derive(Debug, Serialize)]
pub(crate) struct Layer {
    /// `namespaces`, `landlock`, `seccomp` or `limits`.
    name: String,
    in_force: bool,
    detail: String,
    remedy: Option<String>,
}

impl From<host::ConfinementLayer> for Layer {
    fn from(layer: host::ConfinementLayer) -> Layer {
        let host::ConfinementLayer { name, in_force, detail, remedy } = layer;
        Layer { name, in_force, detail, remedy: non_empty(remedy) }
    }
}

impl From<host::ServiceStatus> for Service {
    fn from(service: host::ServiceStatus) -> Service {
        Service {
            state: service_state(&service),
            pid: Some(service.pid).filter(|pid| *pid != 0),
            restarts: service.restarts,
            since_ms: non_zero(service.since_ms),
            last_error: non_empty(service.last_error),
            memory_bytes: Some(service.memory_bytes).filter(|bytes| *bytes != 0),
            memory_limit_bytes: Some(service.memory_limit_bytes).filter(|bytes| *bytes != 0),
            processes: Some(service.processes).filter(|processes| *processes != 0),
            layers: service.layers.into_iter().map(Layer::from).collect(),
        }
    }
}

/// A view.
#[derive(Debug, Serialize)]
pub(crate) struct View {
    id: String,
    app_id: String,
    app_name: String,
    title: String,
    url: String,
    /// `offscreen` or `windowed`.
    display_mode: &'static str,
    /// `loading`, `ready`, `crashed` or `unresponsive`.
    state: &'static str,
    first_frame_ms: Option<u32>,
    width: u32,
    height: u32,
    error: Option<String>,
}

impl From<host::View> for View {
    fn from(view: host::View) -> View {
        View {
            display_mode: display_mode(view.display_mode()),
            state: view_state(&view),
            id: view.id,
            app_id: view.app_id,
            app_name: view.app_name,
            title: view.title,
            url: view.url,
            first_frame_ms: Some(view.first_frame_ms).filter(|ms| *ms != 0),
            width: view.width,
            height: view.height,
            error: non_empty(view.error),
        }
    }
}

/// The host process.
#[derive(Debug, Serialize)]
pub(crate) struct Host {
    version: String,
    pid: u32,
    /// `offscreen` or `windowed`.
    display_mode: &'static str,
    cef_version: String,
    /// `gpu` or `software`.
    graphics: String,
    started_at_ms: i64,
    sandbox: bool,
    gpu_process_crashes: u32,
}

impl From<host::GetHostResponse> for Host {
    fn from(host: host::GetHostResponse) -> Host {
        Host {
            display_mode: display_mode(host.display_mode()),
            version: host.version,
            pid: host.pid,
            cef_version: host.cef_version,
            graphics: host.graphics,
            started_at_ms: host.started_at_ms,
            sandbox: host.sandbox,
            gpu_process_crashes: host.gpu_process_crashes,
        }
    }
}

/// A line of a log.
#[derive(Debug, Serialize)]
pub(crate) struct LogLine {
    time_ms: i64,
    app_id: Option<String>,
    app_name: Option<String>,
    /// `host`, `stdout`, `stderr`, `console` or `module`.
    source: &'static str,
    /// `debug`, `info`, `warning` or `error`.
    level: &'static str,
    text: String,
    view_id: Option<String>,
}

impl From<host::LogLine> for LogLine {
    fn from(line: host::LogLine) -> LogLine {
        LogLine {
            source: log_source(&line),
            level: log_level(&line),
            time_ms: line.time_ms,
            app_id: non_empty(line.app_id),
            app_name: non_empty(line.app_name),
            text: line.text,
            view_id: non_empty(line.view_id),
        }
    }
}

/// What happens under `run`.
#[derive(Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub(crate) enum RunEvent {
    /// The app is there.
    Started { app: Box<App> },
    /// Files changed.
    Changed { paths: Vec<String>, service_restarted: bool, views_reloaded: u32 },
    /// A line of the app's log.
    Log(LogLine),
    /// A view was opened.
    ViewOpened { view: Box<View> },
    /// A view was closed.
    ViewClosed { view_id: String },
    /// A change could not be taken, or a view not be opened; the app runs on.
    Error { message: String },
    /// The run is over.
    Stopped,
}

/// The state of a service, in a word.
pub(crate) fn service_state(service: &host::ServiceStatus) -> &'static str {
    use host::service_status::State;
    match service.state() {
        State::Unspecified => "unknown",
        State::Stopped => "stopped",
        State::Starting => "starting",
        State::Ready => "ready",
        State::Backoff => "backoff",
        State::Stopping => "stopping",
        State::Failed => "failed",
    }
}

/// The state of a view, in a word.
pub(crate) fn view_state(view: &host::View) -> &'static str {
    use host::view::State;
    match view.state() {
        State::Unspecified => "unknown",
        State::Loading => "loading",
        State::Ready => "ready",
        State::Crashed => "crashed",
        State::Unresponsive => "unresponsive",
    }
}

/// How views are drawn, in a word.
pub(crate) fn display_mode(mode: host::DisplayMode) -> &'static str {
    match mode {
        host::DisplayMode::Unspecified => "unknown",
        host::DisplayMode::Offscreen => "offscreen",
        host::DisplayMode::Windowed => "windowed",
    }
}

/// Who wrote a line, in a word.
pub(crate) fn log_source(line: &host::LogLine) -> &'static str {
    use host::log_line::Source;
    match line.source() {
        Source::Unspecified => "unknown",
        Source::Host => "host",
        Source::ServiceStdout => "stdout",
        Source::ServiceStderr => "stderr",
        Source::Console => "console",
        Source::Module => "module",
    }
}

fn log_level(line: &host::LogLine) -> &'static str {
    use host::log_line::Level;
    match line.level() {
        Level::Unspecified | Level::Info => "info",
        Level::Debug => "debug",
        Level::Warning => "warning",
        Level::Error => "error",
    }
}

fn non_empty(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

fn non_zero(time_ms: i64) -> Option<i64> {
    Some(time_ms).filter(|time_ms| *time_ms != 0)
}

#[cfg(test)]
mod tests {
    use serde_json::{json, to_value};

    use super::*;

    #[test]
    fn what_does_not_apply_is_null() {
        let app = host::App { id: "y".into(), name: "notes".into(), ..host::App::default() };
        let value = to_value(App::from(app)).unwrap();
        for absent in ["view_kind", "installed_at_ms", "service"] {
            assert!(value[absent].is_null(), "{absent}");
        }
        let mut service = host::ServiceStatus { pid: 7, ..host::ServiceStatus::default() };
        service.set_state(host::service_status::State::Ready);
        let expected = json!({"state": "ready", "pid": 7, "restarts": 0, "last_error": null, "since_ms": null, "memory_bytes": null, "memory_limit_bytes": null, "processes": null, "layers": []});
        assert_eq!(to_value(Service::from(service)).unwrap(), expected);
    }

    #[test]
    fn events_say_what_they_are() {
        let mut line = host::LogLine { time_ms: 1, text: "hi".into(), ..host::LogLine::default() };
        line.set_source(host::log_line::Source::Console);
        line.set_level(host::log_line::Level::Warning);
        let value = to_value(RunEvent::Log(line.into())).unwrap();
        assert_eq!(
            value,
            json!({"event": "log", "time_ms": 1, "app_id": null, "app_name": null, "source": "console",
                "level": "warning", "text": "hi", "view_id": null})
        );
        assert_eq!(to_value(RunEvent::Stopped).unwrap(), json!({"event": "stopped"}));
        let closed = RunEvent::ViewClosed { view_id: "v1".into() };
        assert_eq!(to_value(closed).unwrap(), json!({"event": "view_closed", "view_id": "v1"}));
    }
}
