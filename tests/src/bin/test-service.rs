//! A service for the tests. Its arguments say how it misbehaves, its API tells it what to do:
//!
//! | argument | |
//! |---|---|
//! | `--mute` | never listens |
//! | `--unhealthy` | listens, and never says that it serves |
//! | `--exit <code>` | ends at once |
//! | `--exit-unless <file>` | ends at once unless its data folder has that file |
//! | `--deaf` | takes no notice of SIGTERM |
//! | `--migrate-exit <code>` | ends so when it is to migrate data, which it has spoilt by then |
//! | `--decides` | answers launches itself: see `Launch` |
//!
//! | order | |
//! |---|---|
//! | `say <text>` | answers with the text |
//! | `long <bytes>` | answers with so many letters |
//! | `fail <code> <text>` | fails, with a `google.rpc.BadRequest` and a `test.v1.Why` as details and metadata `x-sorry` |
//! | `metadata` | answers with the call's metadata, one a line |
//! | `hang` | never answers |
//! | `conversed` | answers with how many answers `Converse` gave |
//! | `environment` | answers with its environment, one variable a line, and its working directory |
//! | `print <text>`, `complain <text>` | writes to its standard output, or error |
//! | `crash` | ends with SIGABRT |
//! | `children` | starts a child, and one in a session of its own; answers with their ids |
//! | `write <file> <text>` | writes a file of its data folder |
//! | `caller` | answers with what the host says of the caller: its kind and app |
//! | `call <app> <order>` | gives another app's service an order, through the host, pretending to be somebody else |
//! | `count <app> <number>` | has another app's service count, and answers with how far it came and how it ended |
//! | `ask <app> <path>` | asks for a streamed route of another app, and answers with its status and body |
//! | `peers` | answers with the keys of its peers and what each runs, one a line |
//! | `open <path>`, `list`, `show <id> <path>`, `close <id>` | opens, lists, navigates and closes its views |

#![forbid(unsafe_code)]

use std::error::Error;
use std::path::PathBuf;
use std::pin::Pin;
use std::process::{Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use hyper_util::rt::TokioIo;
use mumba_proto::service as proto;
use mumba_proto::service::app_server::{App, AppServer};
use mumba_proto::service::peers_client::PeersClient;
use mumba_proto::service::routes_client::RoutesClient;
use mumba_proto::service::views_client::ViewsClient;
use mumba_tests::service::api;
use mumba_tests::service::api::test_client::TestClient;
use mumba_tests::service::api::test_server::{Test, TestServer};
use prost::Message as _;
use tokio::net::{UnixListener, UnixStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::{ReceiverStream, UnixListenerStream};
use tonic::metadata::{KeyAndValueRef, MetadataMap};
use tonic::transport::{Channel, Endpoint, Uri};
use tonic::{Code, Request, Response, Status, Streaming};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let value = |name: &str| arguments.iter().skip_while(|argument| *argument != name).nth(1);
    if let Ok(version) = std::env::var("MUMBA_MIGRATE_FROM") {
        std::fs::write(data("saved")?, format!("migrated from {version}"))?;
        return Ok(ExitCode::from(value("--migrate-exit").map_or(Ok(0), |code| code.parse::<u8>())?));
    }
    println!("the service starts");
    if let Some(code) = value("--exit") {
        eprintln!("the service cannot go on");
        return Ok(ExitCode::from(code.parse::<u8>()?));
    }
    if let Some(file) = value("--exit-unless")
        && !data(file)?.exists()
    {
        eprintln!("the service lacks {file}");
        return Ok(ExitCode::from(4));
    }
    if has("--deaf") {
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::spawn(async move { while terminate.recv().await.is_some() {} });
    }
    if has("--mute") {
        std::future::pending::<()>().await;
    }
    let listener = UnixListener::bind(variable("MUMBA_SERVICE_SOCKET")?)?;
    let (health, health_service) = tonic_health::server::health_reporter();
    if has("--unhealthy") {
        health.set_service_status("", tonic_health::ServingStatus::NotServing).await;
    }
    let service = Service { decides: has("--decides") };
    let mut server = tonic::transport::Server::builder().add_service(health_service);
    server = server
        .add_service(TestServer::new(service.clone()).max_decoding_message_size(64 << 20))
        .add_service(AppServer::new(service));
    server.serve_with_incoming(UnixListenerStream::new(listener)).await?;
    Ok(ExitCode::SUCCESS)
}

fn variable(name: &str) -> Result<PathBuf> {
    Ok(std::env::var_os(name).ok_or_else(|| format!("{name} is not set"))?.into())
}

fn data(file: &str) -> Result<PathBuf> {
    Ok(variable("MUMBA_DATA_DIR")?.join(file))
}

fn status(error: impl ToString) -> Status {
    Status::unknown(error.to_string())
}

fn failure(code: i32, text: &str) -> Status {
    let mut bad = tonic_types::pb::BadRequest::default();
    bad.field_violations.push(tonic_types::pb::bad_request::FieldViolation {
        field: "order".to_owned(),
        description: "too rude".to_owned(),
        ..Default::default()
    });
    let any = |kind: &str, value: Vec<u8>| prost_types::Any { type_url: format!("type.googleapis.com/{kind}"), value };
    let details = tonic_types::pb::Status {
        code,
        message: text.to_owned(),
        details: vec![
            any("google.rpc.BadRequest", bad.encode_to_vec()),
            any("test.v1.Why", api::Why { because: "I can".to_owned() }.encode_to_vec()),
        ],
    };
    let mut metadata = MetadataMap::new();
    metadata.insert("x-sorry", tonic::metadata::MetadataValue::from_static("very"));
    Status::with_details_and_metadata(Code::from(code), text, details.encode_to_vec().into(), metadata)
}

fn metadata<T>(request: &Request<T>) -> String {
    let one = |pair: KeyAndValueRef<'_>| match pair {
        KeyAndValueRef::Ascii(name, value) => format!("{name}={}\n", value.to_str().unwrap_or_default()),
        KeyAndValueRef::Binary(name, value) => format!("{name}={} bytes\n", value.to_bytes().unwrap_or_default().len()),
    };
    request.metadata().iter().map(one).collect()
}

#[derive(Clone)]
struct Service {
    decides: bool,
}

/// Answers that `Converse` gave.
static CONVERSED: AtomicUsize = AtomicUsize::new(0);

/// The host, on the socket that belongs to this app.
fn host() -> Result<Channel, Status> {
    let socket = variable("MUMBA_HOST_SOCKET").map_err(status)?;
    let connector = tower::service_fn(move |_: Uri| {
        let socket = socket.clone();
        async move { Ok::<_, std::io::Error>(TokioIo::new(UnixStream::connect(socket).await?)) }
    });
    Ok(Endpoint::from_static("http://mumba.invalid").connect_with_connector_lazy(connector))
}

fn views() -> Result<ViewsClient<Channel>, Status> {
    host().map(ViewsClient::new)
}

/// A request for another app, whose metadata lie about who sends it.
fn to_other<T>(app: &str, message: T) -> Result<Request<T>, Status> {
    let mut request = Request::new(message);
    let metadata = request.metadata_mut();
    metadata.insert("mumba-to", app.parse().map_err(status)?);
    metadata.insert("mumba-caller-kind", "user".parse().map_err(status)?);
    metadata.insert("mumba-caller-app", "y".repeat(52).parse().map_err(status)?);
    Ok(request)
}

async fn open(path: &str, launch_id: &str, arguments: Vec<String>) -> Result<String, Status> {
    let request = proto::OpenViewRequest {
        path: path.to_owned(),
        arguments,
        launch_id: launch_id.to_owned(),
        width: 0,
        height: 0,
    };
    let view = views()?.open_view(request).await?.into_inner().view;
    view.map(|view| view.id).ok_or_else(|| Status::unknown("no view"))
}

/// `<app> <path>`: the answer of another app's streamed route.
async fn ask(rest: &str) -> Result<String, Status> {
    let (app, path) = rest.split_once(' ').unwrap_or((rest, "/"));
    let head = proto::RequestHead {
        route: "/forged".to_owned(),
        method: "GET".to_owned(),
        path: path.to_owned(),
        parameters: [("forged".to_owned(), "yes".to_owned())].into(),
        ..proto::RequestHead::default()
    };
    let first = proto::RouteRequest { head: Some(head), body: Default::default() };
    let request = to_other(app, tokio_stream::once(first))?;
    let mut answers = RoutesClient::new(host()?).stream(request).await?.into_inner();
    let mut said = String::new();
    while let Some(answer) = answers.message().await? {
        if let Some(head) = answer.head {
            said = format!("{} ", head.status);
        }
        said.push_str(&String::from_utf8_lossy(&answer.body));
    }
    Ok(said)
}

async fn obey(order: &str) -> Result<String, Status> {
    let (word, rest) = order.split_once(' ').unwrap_or((order, ""));
    match word {
        "say" => Ok(rest.to_owned()),
        "long" => Ok("x".repeat(rest.parse().map_err(status)?)),
        "fail" => {
            let (code, text) = rest.split_once(' ').unwrap_or((rest, ""));
            Err(failure(code.parse().map_err(status)?, text))
        }
        "conversed" => Ok(CONVERSED.load(Ordering::Relaxed).to_string()),
        "hang" => {
            println!("hanging");
            std::future::pending().await
        }
        "environment" => {
            let mut lines: Vec<String> = std::env::vars().map(|(name, value)| format!("{name}={value}")).collect();
            lines.push(format!("working directory {}", std::env::current_dir()?.display()));
            Ok(lines.join("\n"))
        }
        "print" => {
            println!("{rest}");
            Ok(String::new())
        }
        "complain" => {
            eprintln!("{rest}");
            Ok(String::new())
        }
        "crash" => std::process::abort(),
        "children" => {
            let sleeper = |program: &str, words: &[&str]| {
                let child = Command::new(program).args(words).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
                child.map(|child| child.id())
            };
            let near = sleeper("sleep", &["1000"])?;
            let far = sleeper("setsid", &["sleep", "1000"])?;
            Ok(format!("{near} {far}"))
        }
        "write" => {
            let (file, text) = rest.split_once(' ').unwrap_or((rest, ""));
            std::fs::write(data(file).map_err(status)?, text)?;
            Ok(String::new())
        }
        "call" => {
            let (app, order) = rest.split_once(' ').unwrap_or((rest, ""));
            let request = to_other(app, api::DoRequest { order: order.to_owned() })?;
            Ok(TestClient::new(host()?).r#do(request).await?.into_inner().said)
        }
        "count" => {
            let (app, number) = rest.split_once(' ').unwrap_or((rest, "0"));
            let request = to_other(app, api::CountRequest { up_to: number.parse().map_err(status)? })?;
            let mut numbers = TestClient::new(host()?).count(request).await?.into_inner();
            let mut last = 0;
            loop {
                match numbers.message().await {
                    Ok(Some(message)) => last = message.number,
                    Ok(None) => return Ok(format!("{last} and the end")),
                    Err(status) => return Ok(format!("{last} and {:?}: {}", status.code(), status.message())),
                }
            }
        }
        "ask" => ask(rest).await,
        "read" => Ok(std::fs::read_to_string(rest)?),
        "connect" => {
            UnixStream::connect(rest).await?;
            Ok(String::new())
        }
        "peers" => {
            let mut lists = PeersClient::new(host()?).watch_peers(proto::WatchPeersRequest {}).await?.into_inner();
            let peers = lists.message().await?.unwrap_or_default().peers;
            Ok(peers
                .iter()
                .map(|peer| format!("{} {}", peer.key, peer.services.join(" ")))
                .collect::<Vec<_>>()
                .join("\n"))
        }
        "open" => open(rest, "", Vec::new()).await,
        "list" => {
            let views = views()?.list_views(proto::ListViewsRequest {}).await?.into_inner().views;
            Ok(views.iter().map(|view| format!("{} {}", view.id, view.url)).collect::<Vec<_>>().join("\n"))
        }
        "show" => {
            let (id, path) = rest.split_once(' ').unwrap_or((rest, ""));
            let request = proto::UpdateViewRequest {
                id: id.to_owned(),
                path: path.to_owned(),
                activate: true,
                launch_id: String::new(),
            };
            views()?.update_view(request).await?;
            Ok(String::new())
        }
        "close" => {
            views()?.close_view(proto::CloseViewRequest { id: rest.to_owned() }).await?;
            Ok(String::new())
        }
        _ => Err(Status::invalid_argument(format!("'{word}' is no order"))),
    }
}

fn caller(metadata: &tonic::metadata::MetadataMap) -> String {
    let all = |name: &str| {
        let values = metadata.get_all(name).iter().map(|value| value.to_str().unwrap_or("?").to_owned());
        values.collect::<Vec<_>>().join(",")
    };
    format!("{} {}", all("mumba-caller-kind"), all("mumba-caller-app")).trim_end().to_owned()
}

/// Says so when a sum is given up: a cancelled call is dropped.
struct Adding {
    done: bool,
}

impl Drop for Adding {
    fn drop(&mut self) {
        if !self.done {
            println!("nobody adds up any more");
        }
    }
}

#[tonic::async_trait]
impl Test for Service {
    async fn r#do(&self, request: Request<api::DoRequest>) -> Result<Response<api::DoResponse>, Status> {
        let (caller, metadata) = (caller(request.metadata()), metadata(&request));
        let order = request.into_inner().order;
        let said = match order.as_str() {
            "metadata" => metadata,
            "caller" => caller,
            order => obey(order).await?,
        };
        let mut response = Response::new(api::DoResponse { said });
        response.metadata_mut().insert("x-served-by", "test".parse().map_err(status)?);
        Ok(response)
    }

    async fn look(&self, request: Request<api::DoRequest>) -> Result<Response<api::DoResponse>, Status> {
        println!("asked to look");
        self.r#do(request).await
    }

    async fn sum(
        &self,
        request: Request<Streaming<api::CountResponse>>,
    ) -> Result<Response<api::CountResponse>, Status> {
        let mut numbers = request.into_inner();
        println!("adding up");
        let mut adding = Adding { done: false };
        let mut number = 0_u32;
        while let Some(one) = numbers.message().await? {
            number = number.wrapping_add(one.number);
        }
        adding.done = true;
        Ok(Response::new(api::CountResponse { number }))
    }

    type ConverseStream = Pin<Box<dyn tokio_stream::Stream<Item = Result<api::DoResponse, Status>> + Send>>;

    async fn converse(
        &self,
        request: Request<Streaming<api::DoRequest>>,
    ) -> Result<Response<Self::ConverseStream>, Status> {
        println!("conversing");
        let answers = request.into_inner().then(|order| async {
            let said = obey(&order?.order).await?;
            CONVERSED.fetch_add(1, Ordering::Relaxed);
            Ok(api::DoResponse { said })
        });
        Ok(Response::new(Box::pin(answers)))
    }

    type CountStream = Pin<Box<dyn tokio_stream::Stream<Item = Result<api::CountResponse, Status>> + Send>>;

    async fn count(&self, request: Request<api::CountRequest>) -> Result<Response<Self::CountStream>, Status> {
        println!("counting");
        let up_to = request.into_inner().up_to;
        let (sender, receiver) = tokio::sync::mpsc::channel(4);
        tokio::spawn(async move {
            let mut number = 0;
            while up_to == 0 || number < up_to {
                number += 1;
                if sender.send(Ok(api::CountResponse { number })).await.is_err() {
                    println!("nobody counts on me any more");
                    return;
                }
            }
        });
        Ok(Response::new(Box::pin(ReceiverStream::new(receiver))))
    }
}

#[tonic::async_trait]
impl App for Service {
    /// With `--decides`: `none` as the first argument opens nothing, `two` opens two views, `refuse` fails, `default` leaves it
    /// to the host; anything else opens one view of `/other.html` with the arguments.
    async fn launch(&self, request: Request<proto::LaunchRequest>) -> Result<Response<proto::LaunchResponse>, Status> {
        let request = request.into_inner();
        if !self.decides {
            return Err(Status::unimplemented("this service leaves launches to the host"));
        }
        let first = request.arguments.first().map(String::as_str).unwrap_or_default();
        let handled = match first {
            "none" => true,
            "default" => false,
            "refuse" => return Err(Status::failed_precondition("not today")),
            "two" => {
                open("/", &request.launch_id, Vec::new()).await?;
                open("/other.html", &request.launch_id, Vec::new()).await?;
                true
            }
            _ => {
                open("/other.html", &request.launch_id, request.arguments).await?;
                true
            }
        };
        Ok(Response::new(proto::LaunchResponse { handled }))
    }
}
