//! How long a unary call through [`ServiceChannel`] takes, against a generated client of bare tonic on the same socket:
//! `cargo run --release -p mumba-services --example call-latency`
//!
//! Both call the same running test service in turn; what is printed are medians and their ratio.

#![expect(clippy::unwrap_used, reason = "a measurement that fails says so by panicking")]

use std::path::Path;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::uri::PathAndQuery;
use hyper_util::rt::TokioIo;
use mumba_services::{Confinement, LogOptions, LogStore, ServiceChannel, ServiceSpec, Supervisor, SupervisorOptions};
use prost::Message as _;
use tokio::net::UnixStream;
use tonic::client::Grpc;
use tonic::transport::{Channel, Endpoint};
use tonic_prost::ProstCodec;

const ROUNDS: usize = 20_000;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let examples = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    let guardian = examples.parent().unwrap().join("mumba-guardian");
    let logs = LogStore::open(LogOptions::new(folder.path().join("logs")));
    let supervisor = Supervisor::new(SupervisorOptions::new(guardian, logs));
    let data_dir = folder.path().join("data");
    std::fs::create_dir(&data_dir).unwrap();
    let spec = ServiceSpec {
        app_id: "y".repeat(52),
        app_name: "test".to_owned(),
        release: 1,
        program: examples.join("test-service"),
        arguments: Vec::new(),
        package_dir: examples,
        data_dir,
        run_dir: folder.path().join("run"),
        ready_timeout: Duration::from_secs(20),
        stop_grace: Duration::from_secs(1),
        always: false,
        confinement: Confinement::default(),
    };
    let (app_id, socket) = (spec.app_id.clone(), spec.run_dir.join("service.sock"));
    supervisor.add(spec).await.unwrap();
    let start = Instant::now();
    let ours = supervisor.ensure_ready(&app_id).await.unwrap();
    println!("start to readiness     {:8.1} ms", start.elapsed().as_secs_f64() * 1000.0);
    let mut bare = connect(&socket).await;

    let request = "x".repeat(64);
    let mut took = [Vec::new(), Vec::new()];
    for round in 0..ROUNDS {
        // In turn, so that whatever else the machine does falls on both.
        let (which, time) = match round % 2 {
            0 => (0, through_bytes(&ours, &request).await),
            _ => (1, through_tonic(&mut bare, &request).await),
        };
        if round > ROUNDS / 10 {
            took[which].push(time);
        }
    }
    let [ours, bare] = took.map(median);
    println!("ServiceChannel, unary  {:8.1} µs", ours.as_secs_f64() * 1e6);
    println!("bare tonic, unary      {:8.1} µs", bare.as_secs_f64() * 1e6);
    println!("ratio                  {:8.2}", ours.as_secs_f64() / bare.as_secs_f64());
    supervisor.shutdown().await;
}

async fn connect(socket: &Path) -> Grpc<Channel> {
    let socket = socket.to_owned();
    let connector = tower::service_fn(move |_| {
        let socket = socket.clone();
        async move { UnixStream::connect(socket).await.map(TokioIo::new) }
    });
    Grpc::new(Endpoint::from_static("http://service.invalid").connect_with_connector(connector).await.unwrap())
}

async fn through_bytes(channel: &ServiceChannel, request: &str) -> Duration {
    let start = Instant::now();
    let message: Bytes = request.to_owned().encode_to_vec().into();
    let answer = channel.call_unary("test.Echo/Say", message, Some(Duration::from_secs(10))).await.unwrap();
    let answer = String::decode(answer).unwrap();
    let took = start.elapsed();
    assert_eq!(answer.len(), request.len());
    took
}

async fn through_tonic(grpc: &mut Grpc<Channel>, request: &str) -> Duration {
    let start = Instant::now();
    grpc.ready().await.unwrap();
    let path = PathAndQuery::from_static("/test.Echo/Say");
    let codec = ProstCodec::<String, String>::default();
    let answer = grpc.unary(tonic::Request::new(request.to_owned()), path, codec).await.unwrap().into_inner();
    let took = start.elapsed();
    assert_eq!(answer.len(), request.len());
    took
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
