//! A small service for the tests: ready at once, and able to misbehave in every way that the supervisor must bear.
//!
//! Without arguments it answers `test.Echo/Say` and `Run` (unary) and `test.Echo/Count` (a stream), whose messages are
//! `google.protobuf.StringValue`. The arguments say how it misbehaves; `main` lists them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::convert::Infallible;
use std::fs;
use std::future::{Ready, pending, ready};
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::PathBuf;
use std::pin::Pin;
use std::process::{Command, exit};
use std::task::{Context, Poll};

use futures::Stream;
use tokio::net::UnixListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_stream::wrappers::UnixListenerStream;
use tonic::body::Body;
use tonic::server::{Grpc, NamedService, ServerStreamingService, UnaryService};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let value = |name: &str| arguments.iter().position(|argument| argument == name).map(|at| arguments[at + 1].clone());

    if has("--stubborn") {
        // A descendant that left its group and ignores what can be ignored.
        rustix::process::setsid().unwrap();
        return run(async { ignore_signals(|| note("stubborn.pid", std::process::id())).await });
    }
    if has("--report") {
        report();
    }
    if let Ok(version) = std::env::var("MUMBA_MIGRATE_FROM") {
        migrate(&version, value("--migrate-exit"), has("--migrate-never"));
    }
    println!("starting");
    if let Some(code) = value("--exit") {
        eprintln!("cannot go on");
        exit(code.parse().unwrap());
    }
    if let Some(file) = value("--exit-unless")
        && !data(&file).exists()
    {
        eprintln!("{file} is missing");
        exit(4);
    }
    if has("--mute") {
        eprintln!("I never listen");
        return run(pending());
    }
    if has("--stubborn-child") {
        // Its parent ends at once, so it is an orphan.
        let own = std::env::current_exe().unwrap();
        let script = "\"$0\" --stubborn > /dev/null 2>&1 &";
        Command::new("/bin/sh").arg("-c").arg(script).arg(own).status().unwrap();
    }
    if has("--flood") {
        std::thread::spawn(|| {
            let line = [b"0123456789".repeat(20), b"\n".to_vec()].concat();
            while std::io::stdout().write_all(&line).is_ok() {}
        });
    }
    if has("--noise") {
        std::io::stdout().write_all(b"\xff\xfe broken\n").unwrap();
        std::io::stdout().write_all(&[b"x".repeat(100_000), b"\n".to_vec()].concat()).unwrap();
        eprintln!("an error");
    }
    if has("--call-host") {
        std::os::unix::net::UnixStream::connect(std::env::var_os("MUMBA_HOST_SOCKET").unwrap()).unwrap();
    }
    run(serve(!has("--never-ready"), has("--ignore-term"), has("--slow-term")));
}

fn run(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work);
}

fn data(name: &str) -> PathBuf {
    PathBuf::from(std::env::var_os("MUMBA_DATA_DIR").unwrap()).join(name)
}

/// Writes a file of the data folder so that a reader sees all of it or none.
fn note(name: &str, text: impl ToString) {
    fs::write(data("unfinished"), text.to_string()).unwrap();
    fs::rename(data("unfinished"), data(name)).unwrap();
}

/// Notes from which version it was to migrate, and ends, but for what the arguments say.
fn migrate(version: &str, exit_code: Option<String>, never: bool) {
    let before = fs::read_to_string(data("migrated")).unwrap_or_default();
    note("migrated", format!("{before}{version}\n"));
    if never {
        eprintln!("still at it");
        return run(pending());
    }
    if exit_code.is_some() {
        eprintln!("I cannot read this");
    }
    exit(exit_code.map_or(0, |code| code.parse().unwrap()));
}

/// What the service was given: before the runtime opens anything.
fn report() {
    let descriptors = fs::read_dir("/proc/self/fd").unwrap();
    let mut lines: Vec<String> = descriptors
        .filter_map(|entry| {
            let entry = entry.unwrap();
            let target = fs::read_link(entry.path()).ok()?;
            // The folder that is being read has one too.
            (!target.starts_with("/proc")).then(|| format!("fd {}", entry.file_name().to_str().unwrap()))
        })
        .collect();
    lines.extend(std::env::vars().map(|(name, value)| format!("env {name}={value}")));
    lines.push(format!("cwd {}", std::env::current_dir().unwrap().display()));
    lines.push(format!("stdin {}", fs::read_link("/proc/self/fd/0").unwrap().display()));
    lines.push(format!("group {}", rustix::process::getpgrp().as_raw_nonzero()));
    lines.push(format!("pid {}", std::process::id()));
    lines.push(format!("no-new-privs {}", rustix::thread::no_new_privs().unwrap()));
    note("report", lines.join("\n"));
}

async fn ignore_signals(ready: impl FnOnce()) {
    let kinds = [SignalKind::terminate(), SignalKind::hangup(), SignalKind::interrupt()];
    let _ignored = kinds.map(|kind| signal(kind).unwrap());
    ready();
    pending::<()>().await;
}

async fn serve(healthy: bool, ignore_term: bool, slow_term: bool) {
    let listener = UnixListener::bind(std::env::var_os("MUMBA_SERVICE_SOCKET").unwrap()).unwrap();
    let (health, health_service) = tonic_health::server::health_reporter();
    if !healthy {
        health.set_service_status("", tonic_health::ServingStatus::NotServing).await;
    }
    if ignore_term {
        tokio::spawn(ignore_signals(|| ()));
    }
    if slow_term {
        let mut terminate = signal(SignalKind::terminate()).unwrap();
        tokio::spawn(async move {
            terminate.recv().await;
            note("tidied", "");
            exit(0);
        });
    }
    println!("listening");
    let server = tonic::transport::Server::builder().add_service(health_service).add_service(Echo);
    server.serve_with_incoming(UnixListenerStream::new(listener)).await.unwrap();
}

#[derive(Clone)]
struct Echo;

impl NamedService for Echo {
    const NAME: &'static str = "test.Echo";
}

impl tower::Service<http::Request<Body>> for Echo {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let method = request.uri().path().to_owned();
        Box::pin(async move {
            let mut grpc = Grpc::new(ProstCodec::<String, String>::default())
                .max_decoding_message_size(64 << 20)
                .max_encoding_message_size(64 << 20);
            Ok(match method.as_str() {
                "/test.Echo/Count" => grpc.server_streaming(Count, request).await,
                _ => grpc.unary(Unary(method), request).await,
            })
        })
    }
}

struct Unary(String);

impl UnaryService<String> for Unary {
    type Response = String;
    type Future = Pin<Box<dyn Future<Output = Result<Response<String>, Status>> + Send>>;

    fn call(&mut self, request: Request<String>) -> Self::Future {
        let text = request.into_inner();
        match self.0.as_str() {
            "/test.Echo/Say" => Box::pin(ready(Ok(Response::new(text)))),
            "/test.Echo/Pid" => Box::pin(ready(Ok(Response::new(std::process::id().to_string())))),
            "/test.Echo/Run" => Box::pin(run_command(text)),
            "/test.Echo/Hang" => Box::pin(pending()),
            "/test.Echo/Exit" => exit(text.parse().unwrap()),
            _ => Box::pin(ready(Err(Status::unimplemented("there is no such method")))),
        }
    }
}

/// Has the shell run something; answers with the exit code, or "signal" and its number, in a line and what it printed.
async fn run_command(text: String) -> Result<Response<String>, Status> {
    let run = move || Command::new("/bin/sh").arg("-c").arg(format!("exec 2>&1; {text}")).output();
    let output = tokio::task::spawn_blocking(run).await.unwrap()?;
    let how = match (output.status.code(), output.status.signal()) {
        (Some(code), _) => code.to_string(),
        (None, signal) => format!("signal {}", signal.unwrap_or_default()),
    };
    Ok(Response::new(format!("{how}\n{}", String::from_utf8_lossy(&output.stdout))))
}

struct Count;

impl ServerStreamingService<String> for Count {
    type Response = String;
    type ResponseStream = Pin<Box<dyn Stream<Item = Result<String, Status>> + Send>>;
    type Future = Ready<Result<Response<Self::ResponseStream>, Status>>;

    /// Counts up to the number in the request; "endless" never ends, "broken" ends with an error.
    fn call(&mut self, request: Request<String>) -> Self::Future {
        let text = request.into_inner();
        let numbers: Self::ResponseStream = match text.as_str() {
            "endless" => Box::pin(futures::stream::pending()),
            "broken" => Box::pin(futures::stream::iter([Ok("0".to_owned()), Err(Status::data_loss("gone"))])),
            number => {
                let number: u32 = number.parse().unwrap();
                Box::pin(futures::stream::iter((0..number).map(|number| Ok(number.to_string()))))
            }
        };
        ready(Ok(Response::new(numbers)))
    }
}
