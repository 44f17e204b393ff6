//! Launching an app: on which display, and who decides what opens.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use mumba_apps::App;
use mumba_gpu::Display;
use mumba_proto::host::LaunchOptions;
use mumba_proto::{Reason, service as service_proto};
use tonic::{Code, Status};

use crate::host::{Ending, Host};
use crate::logs::Level;
use crate::updates;
use crate::views::{OpenRequest, View};

/// How long a service may think about a launch.
const SERVICE_DECIDES_WITHIN: Duration = Duration::from_secs(30);
/// How long a view may take to its first frame, when the caller waits for it.
const FIRST_FRAME_WITHIN: Duration = Duration::from_secs(60);

/// The variables of a caller's display; no others are taken.
pub const DISPLAY_VARIABLES: [&str; 6] =
    ["DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS"];

/// A launch that its app's service is asked about.
#[derive(Clone, Debug)]
pub struct Launch {
    /// Draw to memory.
    pub offscreen: bool,
    /// In CSS pixels; 0 for the manifest's.
    pub size: (u32, u32),
    /// When it began.
    pub asked_at: Instant,
    /// The views that were opened for it.
    pub views: Vec<String>,
}

/// The launches under way, by id.
#[derive(Default)]
pub struct Launches {
    next: AtomicU64,
    under_way: Mutex<HashMap<String, Launch>>,
}

impl Launches {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Launch>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, launch: Launch) -> String {
        let id = format!("l{}", self.next.fetch_add(1, Ordering::Relaxed) + 1);
        self.lock().insert(id.clone(), launch);
        id
    }

    /// The launch of this id.
    pub fn get(&self, id: &str) -> Option<Launch> {
        self.lock().get(id).cloned()
    }

    /// A view was opened, or brought to the front, for a launch.
    pub fn opened(&self, id: &str, view: &View) {
        if let Some(launch) = self.lock().get_mut(id) {
            launch.views.push(view.id().to_owned());
        }
    }

    fn end(&self, id: &str) -> Vec<String> {
        self.lock().remove(id).map(|launch| launch.views).unwrap_or_default()
    }
}

/// What became of a launch.
pub enum Launched {
    /// These views are open.
    Views(Vec<Arc<View>>),
    /// The host starts again on the caller's display; the caller repeats the call.
    Restarting,
}

/// Launches an app.
///
/// # Errors
/// As the gRPC status that the caller gets.
pub async fn launch(
    host: &Arc<Host>,
    app: &Arc<App>,
    options: LaunchOptions,
    wait_for_first_frame: bool,
) -> Result<Launched, Status> {
    let asked_at = Instant::now();
    let Some(offscreen) = choose_display(host, &options)? else { return Ok(Launched::Restarting) };
    let launch = Launch { offscreen, size: (options.width, options.height), asked_at, views: Vec::new() };
    let (app, _starting) = updates::start(host, app).await;
    let app = &app;
    // The profile loads while the service decides.
    host.contexts.prepare(app);
    let views = match ask_service(host, app, &options, launch.clone()).await? {
        Some(views) => views,
        None => {
            let request = OpenRequest {
                path: options.path,
                arguments: options.arguments,
                size: launch.size,
                offscreen,
                asked_at: Some(asked_at),
            };
            vec![host.views.open(host, app, request).await.map_err(|error| crate::api::open_status(&error))?]
        }
    };
    if wait_for_first_frame {
        for view in &views {
            wait_for_frame(view).await?;
        }
    }
    Ok(Launched::Views(views))
}

/// Whether the views of a launch are drawn to memory; nothing when the host must start again for the display.
fn choose_display(host: &Host, options: &LaunchOptions) -> Result<Option<bool>, Status> {
    if options.offscreen || host.flags.offscreen {
        return Ok(Some(true));
    }
    let environment: HashMap<String, String> = options
        .display_environment
        .iter()
        .filter(|(name, value)| DISPLAY_VARIABLES.contains(&name.as_str()) && !value.is_empty())
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let wants_window = environment.contains_key("DISPLAY") || environment.contains_key("WAYLAND_DISPLAY");
    match (wants_window, host.display) {
        (false, _) => Ok(Some(true)),
        (true, Display::X11 | Display::Wayland) => Ok(Some(false)),
        (true, Display::Offscreen) if host.views.all().is_empty() => {
            host.end(Ending::Restart(environment));
            Ok(None)
        }
        (true, Display::Offscreen) => Err(Reason::DisplayConflict.status(
            "the host runs without a display and has open views, so it cannot open windows now: close them ('mumba \
             status' lists them, 'mumba close' closes them), or launch with --offscreen",
        )),
    }
}

/// Lets the app's service decide. Nothing when it has none or leaves the decision to the host.
async fn ask_service(
    host: &Arc<Host>,
    app: &Arc<App>,
    options: &LaunchOptions,
    launch: Launch,
) -> Result<Option<Vec<Arc<View>>>, Status> {
    if app.manifest.service.is_none() {
        return Ok(None);
    }
    let channel = host.service_channel(app).await?;
    let launch_id = host.launches.begin(launch);
    let request = service_proto::LaunchRequest {
        arguments: options.arguments.clone(),
        path: options.path.clone(),
        launch_id: launch_id.clone(),
    };
    let bytes = prost::Message::encode_to_vec(&request).into();
    let answer = channel.call_unary("mumba.service.v1.App/Launch", bytes, Some(SERVICE_DECIDES_WITHIN)).await;
    let views: Vec<Arc<View>> = host.launches.end(&launch_id).iter().filter_map(|id| host.views.by_id(id)).collect();
    match answer {
        Ok(bytes) => {
            let response: service_proto::LaunchResponse = prost::Message::decode(bytes).map_err(|error| {
                Reason::ServiceFailed.status(format!(
                    "the service of '{}' answered a launch with no LaunchResponse: {error}",
                    app.manifest.name
                ))
            })?;
            Ok((response.handled || !views.is_empty()).then_some(views))
        }
        Err(status) if status.code() == Code::Unimplemented => Ok(None),
        Err(status) => {
            host.log_app(app, Level::Error, &format!("the service refused a launch: {}", status.message()));
            Err(Reason::ServiceFailed.status(format!(
                "the service of '{}' refused the launch: {}",
                app.manifest.name,
                status.message()
            )))
        }
    }
}

async fn wait_for_frame(view: &Arc<View>) -> Result<(), Status> {
    let mut first_frame = view.first_frame();
    tokio::select! {
        _ = first_frame.wait_for(Option::is_some) => Ok(()),
        () = view.gone().cancelled() => Err(Reason::ViewNotFound.status("the view was closed before its first frame")),
        () = tokio::time::sleep(FIRST_FRAME_WITHIN) => Err(Reason::ViewUnresponsive.status(format!(
            "view {} has painted nothing within {} s; 'mumba logs {}' may say why",
            view.id(),
            FIRST_FRAME_WITHIN.as_secs(),
            view.app().manifest.name
        ))),
    }
}
