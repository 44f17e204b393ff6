//! Starts the built service in a folder of its own, and plays the host for it.

use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mumba_proto::service::views_server::{Views, ViewsServer};
use mumba_proto::service::{
    CloseViewRequest, CloseViewResponse, ListViewsRequest, ListViewsResponse, OpenViewRequest, OpenViewResponse,
    UpdateViewRequest, UpdateViewResponse, View,
};
use notes_service::proto::notes_client::NotesClient;
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tokio::net::UnixListener;
use tokio::process::{Child, Command};
use tokio_stream::wrappers::UnixListenerStream;
use tonic::transport::{Channel, Endpoint, Server};
use tonic::{Request, Response, Status};
use tonic_health::pb::{HealthCheckRequest, health_check_response::ServingStatus, health_client::HealthClient};

/// How long anything may take before the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// The service and its folder.
pub(crate) struct Service {
    folder: TempDir,
    host: Option<PathBuf>,
    child: Option<Child>,
}

impl Service {
    /// A service that answers.
    pub(crate) async fn start() -> Service {
        Service::prepare().started().await
    }

    /// A folder for a service that does not run yet.
    pub(crate) fn prepare() -> Service {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("data")).unwrap();
        Service { folder, host: None, child: None }
    }

    pub(crate) fn with_host(mut self, socket: &Path) -> Service {
        self.host = Some(socket.to_owned());
        self
    }

    pub(crate) async fn started(mut self) -> Service {
        self.start_again().await;
        self
    }

    pub(crate) fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub(crate) fn socket(&self) -> PathBuf {
        self.folder.path().join("service.sock")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_notes-service"));
        command
            .env("MUMBA_SERVICE_SOCKET", self.socket())
            .env("MUMBA_DATA_DIR", self.data_dir())
            .env_remove("MUMBA_HOST_SOCKET")
            .kill_on_drop(true);
        if let Some(host) = &self.host {
            command.env("MUMBA_HOST_SOCKET", host);
        }
        command
    }

    /// Starts the service where none runs and waits until it is ready.
    pub(crate) async fn start_again(&mut self) {
        assert!(self.child.is_none(), "it runs already");
        self.child = Some(self.command().spawn().unwrap());
        let channel = self.channel().await;
        let health = HealthClient::new(channel).check(HealthCheckRequest { service: String::new() }).await.unwrap();
        assert_eq!(health.into_inner().status(), ServingStatus::Serving);
    }

    /// A connection, as soon as the service listens.
    pub(crate) async fn channel(&self) -> Channel {
        let endpoint = Endpoint::try_from(format!("unix:{}", self.socket().display())).unwrap();
        let connected = async {
            let mut retry = tokio::time::interval(Duration::from_millis(5));
            loop {
                match endpoint.connect().await {
                    Ok(channel) => return channel,
                    Err(_) => _ = retry.tick().await,
                }
            }
        };
        tokio::time::timeout(PATIENCE, connected).await.expect("the service listens in time")
    }

    pub(crate) async fn notes(&self) -> NotesClient<Channel> {
        NotesClient::new(self.channel().await).max_decoding_message_size(8 * 1024 * 1024)
    }

    /// `kill -9`.
    pub(crate) async fn kill(&mut self) {
        self.child.take().expect("it runs").kill().await.unwrap();
    }

    /// SIGTERM, and how it ended.
    pub(crate) async fn terminate(&mut self) -> ExitStatus {
        let mut child = self.child.take().expect("it runs");
        let pid = child.id().and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?)).expect("it runs");
        kill_process(pid, Signal::TERM).unwrap();
        tokio::time::timeout(PATIENCE, child.wait()).await.expect("it ends in time").unwrap()
    }

    /// Starts a service that ends by itself; how it ended and what it said.
    pub(crate) async fn run_to_end(&self) -> (ExitStatus, String) {
        let output = self.command().stdin(Stdio::null()).output();
        let output = tokio::time::timeout(PATIENCE, output).await.expect("it ends in time").unwrap();
        (output.status, String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// The host as a service sees it: it keeps a list of views.
pub(crate) struct FakeHost {
    /// Lives as long as the host.
    _folder: TempDir,
    socket: PathBuf,
    calls: Arc<Mutex<Calls>>,
}

#[derive(Default)]
struct Calls {
    opened: Vec<OpenViewRequest>,
    activated: Vec<String>,
}

struct FakeViews(Arc<Mutex<Calls>>);

impl FakeHost {
    pub(crate) async fn start() -> FakeHost {
        let folder = tempfile::tempdir().unwrap();
        let calls = Arc::new(Mutex::new(Calls::default()));
        let socket = folder.path().join("host.sock");
        let listener = UnixListener::bind(&socket).unwrap();
        let views = ViewsServer::new(FakeViews(Arc::clone(&calls)));
        // Ends with the test's runtime.
        tokio::spawn(Server::builder().add_service(views).serve_with_incoming(UnixListenerStream::new(listener)));
        FakeHost { _folder: folder, socket, calls }
    }

    pub(crate) fn socket(&self) -> &Path {
        &self.socket
    }

    /// Arguments and launch id of every view that was opened.
    pub(crate) fn opened(&self) -> Vec<(Vec<String>, String)> {
        let calls = self.calls.lock().unwrap();
        calls.opened.iter().map(|open| (open.arguments.clone(), open.launch_id.clone())).collect()
    }

    pub(crate) fn activated(&self) -> Vec<String> {
        self.calls.lock().unwrap().activated.clone()
    }
}

fn view(number: usize) -> View {
    View { id: format!("view-{number}"), url: String::new(), title: String::new() }
}

#[tonic::async_trait]
impl Views for FakeViews {
    async fn open_view(&self, request: Request<OpenViewRequest>) -> Result<Response<OpenViewResponse>, Status> {
        let mut calls = self.0.lock().unwrap();
        calls.opened.push(request.into_inner());
        Ok(Response::new(OpenViewResponse { view: Some(view(calls.opened.len())) }))
    }

    async fn list_views(&self, _request: Request<ListViewsRequest>) -> Result<Response<ListViewsResponse>, Status> {
        let views = (1..=self.0.lock().unwrap().opened.len()).map(view).collect();
        Ok(Response::new(ListViewsResponse { views }))
    }

    async fn update_view(&self, request: Request<UpdateViewRequest>) -> Result<Response<UpdateViewResponse>, Status> {
        let request = request.into_inner();
        assert!(request.activate && request.path.is_empty() && request.launch_id == "launch-1");
        self.0.lock().unwrap().activated.push(request.id);
        Ok(Response::new(UpdateViewResponse { view: None }))
    }

    async fn close_view(&self, _request: Request<CloseViewRequest>) -> Result<Response<CloseViewResponse>, Status> {
        Err(Status::unimplemented("notes never close a view"))
    }
}
