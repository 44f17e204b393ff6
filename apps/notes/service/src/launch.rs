//! Decides which views a launch of the app opens (`mumba.service.v1.App`).
//!
//! Notes are one window: launching them again brings it to the front. `--new-window`, any other argument and a path
//! open a further window, because an open one could not take them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use mumba_proto::service::app_server::App;
use mumba_proto::service::views_client::ViewsClient;
use mumba_proto::service::{LaunchRequest, LaunchResponse, ListViewsRequest, OpenViewRequest, UpdateViewRequest, View};
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Response, Status};

/// How long the host may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers launches by opening views at the host.
#[derive(Clone, Debug)]
pub struct Launcher {
    host_socket: Option<PathBuf>,
}

/// What a launch asks for.
#[derive(Debug, PartialEq, Eq)]
enum Plan {
    /// Bring an open view to the front; open one where there is none.
    Activate,
    /// Open a view with these arguments.
    Open(Vec<String>),
}

impl Plan {
    fn of(arguments: Vec<String>, path: &str) -> Plan {
        if arguments.is_empty() && path.is_empty() {
            return Plan::Activate;
        }
        Plan::Open(arguments.into_iter().filter(|argument| argument != "--new-window").collect())
    }
}

impl Launcher {
    /// Opens views through the host that listens on `host_socket`; without one the host decides by itself.
    pub fn new(host_socket: Option<PathBuf>) -> Launcher {
        Launcher { host_socket }
    }

    async fn carry_out(&self, socket: &Path, launch: LaunchRequest) -> Result<(), Status> {
        let mut views = ViewsClient::new(connect(socket).await?);
        let LaunchRequest { arguments, path, launch_id } = launch;
        let arguments = match Plan::of(arguments, &path) {
            Plan::Activate if activate_one(&mut views, &launch_id).await? => return Ok(()),
            Plan::Activate => Vec::new(),
            Plan::Open(arguments) => arguments,
        };
        // Width and height 0: the size that the launch or the manifest asks for.
        views.open_view(OpenViewRequest { path, arguments, launch_id, width: 0, height: 0 }).await?;
        Ok(())
    }
}

/// Brings the view that was opened last to the front; false when none is open.
async fn activate_one(views: &mut ViewsClient<Channel>, launch_id: &str) -> Result<bool, Status> {
    let open = views.list_views(ListViewsRequest {}).await?.into_inner().views;
    for View { id, .. } in open.into_iter().rev() {
        let launch_id = launch_id.to_owned();
        match views.update_view(UpdateViewRequest { id, path: String::new(), activate: true, launch_id }).await {
            Ok(_) => return Ok(true),
            // Closed in the meantime: the next one.
            Err(status) if status.code() == tonic::Code::NotFound => {}
            Err(status) => return Err(status),
        }
    }
    Ok(false)
}

async fn connect(socket: &Path) -> Result<Channel, Status> {
    let unavailable = |error: tonic::transport::Error| {
        Status::unavailable(format!("the host does not answer on {}: {error}", socket.display()))
    };
    Endpoint::try_from(format!("unix:{}", socket.display()))
        .map_err(unavailable)?
        .connect_timeout(PATIENCE)
        .timeout(PATIENCE)
        .connect()
        .await
        .map_err(unavailable)
}

#[tonic::async_trait]
impl App for Launcher {
    async fn launch(&self, request: Request<LaunchRequest>) -> Result<Response<LaunchResponse>, Status> {
        let Some(socket) = &self.host_socket else { return Ok(Response::new(LaunchResponse { handled: false })) };
        let handled = match self.carry_out(socket, request.into_inner()).await {
            Ok(()) => true,
            Err(status) => {
                eprintln!(
                    "notes-service: could not open a view, so the host decides: {} ({:?})",
                    status.message(),
                    status.code()
                );
                false
            }
        };
        Ok(Response::new(LaunchResponse { handled }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(arguments: &[&str], path: &str) -> Plan {
        Plan::of(arguments.iter().map(|&argument| argument.to_owned()).collect(), path)
    }

    #[test]
    fn a_plain_launch_activates_the_open_window() {
        assert_eq!(plan(&[], ""), Plan::Activate);
    }

    #[test]
    fn what_an_open_window_cannot_take_opens_another() {
        assert_eq!(plan(&["--new-window"], ""), Plan::Open(vec![]));
        assert_eq!(plan(&["--new-window", "--search", "tea"], ""), Plan::Open(vec!["--search".into(), "tea".into()]));
        assert_eq!(plan(&["--new"], ""), Plan::Open(vec!["--new".into()]));
        assert_eq!(plan(&[], "/index.html"), Plan::Open(vec![]));
    }
}
