//! Calls to services as bytes.

use std::time::Duration;

use mumba_services::{Messages, ServiceChannel, ServiceState};
use prost::Message as _;
use tonic::metadata::MetadataMap;
use tonic::{Code, Status};

use super::{Bench, LONG, call, inside, text};

#[tokio::test]
async fn unary_calls_give_the_answer_or_the_services_error() {
    let bench = Bench::new();
    let spec = bench.add(&[]).await;
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    assert_eq!(call(&channel, "Say", "hello").await.unwrap(), "hello");
    assert_eq!(call(&channel, "Say", "").await.unwrap(), "");
    let large = "x".repeat(20 << 20);
    assert_eq!(call(&channel, "Say", &large).await.unwrap(), large);
    assert_eq!(call(&channel, "Nothing", "").await.unwrap_err().code(), Code::Unimplemented);
    let error = channel.call_unary("nonsense", text(""), None).await.unwrap_err();
    assert_eq!(error.code(), Code::InvalidArgument);
    // Bytes that are no message are the service's to refuse.
    let error = channel.call_unary("test.Echo/Say", vec![0xff; 10].into(), None).await.unwrap_err();
    assert_ne!(error.code(), Code::Ok);
}

/// Has the service count, up to a number or until something happens.
async fn count(channel: &ServiceChannel, up_to: &str, timeout: Option<Duration>) -> Result<Messages, Status> {
    let requests = tokio_stream::once(text(up_to));
    let answer = channel.call("test.Echo/Count", MetadataMap::new(), requests, timeout).await?;
    Ok(answer.messages)
}

#[tokio::test]
async fn a_call_ends_when_its_time_is_over() {
    let bench = Bench::new();
    let spec = bench.add(&[]).await;
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let short = Some(Duration::from_millis(50));
    let error = channel.call_unary("test.Echo/Hang", text(""), short).await.unwrap_err();
    assert_eq!(error.code(), Code::DeadlineExceeded);
    match count(&channel, "endless", short).await {
        Ok(mut stream) => {
            assert_eq!(stream.next().await.unwrap().unwrap_err().code(), Code::DeadlineExceeded);
            assert!(stream.next().await.is_none());
        }
        // A busy machine has not even opened the stream by then.
        Err(status) => assert_eq!(status.code(), Code::DeadlineExceeded),
    }
}

#[tokio::test]
async fn streams_give_every_message_and_then_the_end() {
    let bench = Bench::new();
    let spec = bench.add(&[]).await;
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let mut stream = count(&channel, "1000", Some(LONG)).await.unwrap();
    let mut numbers = Vec::new();
    while let Some(message) = stream.next().await {
        numbers.push(String::decode(message.unwrap()).unwrap());
    }
    assert_eq!(numbers, (0..1000).map(|number: u32| number.to_string()).collect::<Vec<_>>());

    let mut stream = count(&channel, "broken", None).await.unwrap();
    assert!(stream.next().await.unwrap().is_ok());
    assert_eq!(stream.next().await.unwrap().unwrap_err().code(), Code::DataLoss);
    assert!(stream.next().await.is_none());

    // Given up, and the connection goes on.
    drop(count(&channel, "endless", None).await.unwrap());
    assert_eq!(call(&channel, "Say", "still here").await.unwrap(), "still here");
}

#[tokio::test]
async fn calls_under_way_fail_when_the_service_dies_and_later_ones_reach_the_next() {
    let bench = Bench::new();
    let spec = bench.add(&[]).await;
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let mut stream = count(&channel, "endless", None).await.unwrap();
    let (hanging, _) = tokio::join!(call(&channel, "Hang", ""), call(&channel, "Exit", "1"));
    assert_ne!(hanging.unwrap_err().code(), Code::DeadlineExceeded);
    assert!(stream.next().await.unwrap().is_err());
    bench.wait_until(&spec, |status| status.state == ServiceState::Ready && status.restarts == 1).await;
    // The old channel finds the socket of the new process.
    assert_eq!(call(&channel, "Say", "hello").await.unwrap(), "hello");
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    assert_eq!(call(&channel, "Pid", "").await.unwrap(), inside(bench.status(&spec).pid));
}
