//! What services print.

use mumba_services::{LogLevel, LogSource, ServiceState};

use super::{Bench, LONG};

#[tokio::test]
async fn every_line_is_logged_with_who_said_it() {
    let bench = Bench::new();
    let mut said = bench.logs.subscribe();
    let spec = bench.add(&["--noise"]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    bench.supervisor.stop(&spec.app_id).await.unwrap();
    let lines = bench.logs.tail(Some(&spec.app_id), 100);
    let of =
        |source| lines.iter().filter(|line| line.source == source).map(|line| line.text.clone()).collect::<Vec<_>>();
    let out = of(LogSource::Stdout);
    assert_eq!(out[..2], ["starting", "\u{fffd}\u{fffd} broken"]);
    assert!(out[2].starts_with("xxx") && out[2].len() < 9000 && out[2].ends_with("bytes more)"));
    assert_eq!(out[3], "listening");
    assert_eq!(of(LogSource::Stderr), ["an error"]);
    assert!(lines.iter().all(|line| *line.app_name == *spec.app_name && line.level == LogLevel::Info));
    let first = tokio::time::timeout(LONG, said.recv()).await.unwrap().unwrap();
    assert_eq!(first.text, lines[0].text);
}

#[tokio::test]
async fn a_service_that_floods_its_output_is_thinned_and_still_answers() {
    let bench = Bench::new();
    let mut said = bench.logs.subscribe();
    let spec = bench.add(&["--flood"]).await;
    let channel = bench.supervisor.ensure_ready(&spec.app_id).await.unwrap();
    let left_out = async {
        loop {
            match said.recv().await {
                Ok(line) if line.text.contains("were left out") => break,
                _ => {}
            }
        }
    };
    tokio::time::timeout(LONG, left_out).await.unwrap();
    assert_eq!(super::call(&channel, "Say", "hello").await.unwrap(), "hello");
    assert!(bench.logs.tail(Some(&spec.app_id), usize::MAX).len() <= 2000);
    let status = bench.supervisor.stop(&spec.app_id).await.unwrap();
    assert_eq!(status.state, ServiceState::Stopped);
}

#[tokio::test]
async fn an_unexpected_end_is_logged_by_the_host() {
    let bench = Bench::new();
    let spec = bench.add(&["--exit", "5"]).await;
    bench.supervisor.ensure_ready(&spec.app_id).await.unwrap_err();
    bench.wait_for(&spec, ServiceState::Failed).await;
    let lines = bench.logs.tail(Some(&spec.app_id), 100);
    let host: Vec<_> = lines.iter().filter(|line| line.source == LogSource::Host).collect();
    assert!(host.iter().all(|line| line.level == LogLevel::Error));
    assert!(host[0].text.contains("exit code 5") && host.last().unwrap().text.contains("given up"));
}
