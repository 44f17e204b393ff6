//! gRPC-Web, in front of a real service.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod kit;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Response;
use http_body_util::BodyExt as _;
use kit::{Bench, CountTo, Failure, Number, Said, Words, envelope, envelopes, post};
use prost::Message as _;

const BINARY: &str = "application/grpc-web+proto";
const TEXT: &str = "application/grpc-web-text";

/// The trailers of an answer, from its last frame or, where it has no message, from its head.
fn trailers(response: &Response<bytes::Bytes>) -> Vec<(String, String)> {
    match envelopes(response.body()).pop() {
        Some((0x80, block)) => {
            let text = String::from_utf8(block.to_vec()).unwrap();
            let lines = text.split("\r\n").filter(|line| !line.is_empty());
            lines
                .map(|line| line.split_once(':').unwrap())
                .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
                .collect()
        }
        _ => response
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect(),
    }
}

fn of(trailers: &[(String, String)], name: &str) -> String {
    trailers.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn unary_calls_and_streams_pass_in_binary_and_text() {
    let bench = Bench::new();
    let words = Words { text: "hello".to_owned(), ..Words::default() };
    let request = post("Say", BINARY, &[("x-mood", "good"), ("x-grpc-web", "1")], envelope(&words.encode_to_vec()));
    let response = bench.whole(request).await;
    assert_eq!((response.status().as_u16(), &response.headers()["x-served-by"]), (200, &"shapes".parse().unwrap()));
    let said = Said::decode(envelopes(response.body())[0].1.as_ref()).unwrap();
    assert_eq!(said.words.unwrap(), words);
    assert_eq!(said.metadata["x-mood"], "good");
    assert_eq!(
        (said.metadata["mumba-caller-kind"].as_str(), said.metadata["mumba-caller-app"].as_str()),
        ("view", "own-id")
    );
    assert_eq!(of(&trailers(&response), "grpc-status"), "0");

    let body = STANDARD.encode(envelope(&CountTo { number: 3, fail_with: 0 }.encode_to_vec()));
    let response = bench.whole(post("Count", TEXT, &[("accept", TEXT)], body)).await;
    assert!(response.headers()["content-type"].to_str().unwrap().starts_with(TEXT));
    // Each piece is padded by itself.
    let text = String::from_utf8(response.body().to_vec()).unwrap();
    let mut bytes = Vec::new();
    for four in text.as_bytes().chunks(4) {
        bytes.extend(STANDARD.decode(four).unwrap());
    }
    let all = envelopes(&bytes);
    let numbers: Vec<_> = all[..3].iter().map(|(_, body)| Number::decode(body.as_ref()).unwrap().value).collect();
    assert_eq!((numbers, all[3].0), (vec![1, 2, 3], 0x80));
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_keep_message_details_and_metadata() {
    let bench = Bench::new();
    let failure = Failure { code: 9, message: "nein, größer".to_owned() }.encode_to_vec();
    let response = bench.whole(post("Fail", BINARY, &[], envelope(&failure))).await;
    assert_eq!(response.status(), 200);
    let of_fail = trailers(&response);
    assert_eq!((of(&of_fail, "grpc-status"), of(&of_fail, "x-sorry")), ("9".to_owned(), "very".to_owned()));
    assert!(of(&of_fail, "grpc-message").starts_with("nein,"));
    let count = CountTo { number: 2, fail_with: 9 }.encode_to_vec();
    let response = bench.whole(post("Count", BINARY, &[], envelope(&count))).await;
    assert_eq!(envelopes(response.body()).len(), 3);
    for trailers in [of_fail, trailers(&response)] {
        let details = of(&trailers, "grpc-status-details-bin");
        let details = base64::engine::general_purpose::STANDARD_NO_PAD.decode(details.trim_end_matches('=')).unwrap();
        let status = tonic_types::pb::Status::decode(details.as_slice()).unwrap();
        assert_eq!(status.details.len(), 3);
        assert!(status.details[1].type_url.ends_with("shapes.v1.Why"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_not_be_called_is_refused_with_a_status() {
    let bench = Bench::new();
    let say = envelope(&Words::default().encode_to_vec());
    for (request, status) in [
        (post("shapes.v1.Unlisted/Say", BINARY, &[], say.clone()), "7"),
        (post("grpc.reflection.v1.ServerReflection/ServerReflectionInfo", BINARY, &[], say.clone()), "7"),
        (post("mumba.service.v1.App/Launch", BINARY, &[], say.clone()), "7"),
        (post("Sai", BINARY, &[], say.clone()), "12"),
        (post("Say", BINARY, &[("grpc-timeout", "soon")], say.clone()), "3"),
        (post("Say", BINARY, &[("x-long", &"x".repeat(70_000))], say), "8"),
        (post("Say", BINARY, &[], envelope(&vec![0; 65 << 20])), "8"),
    ] {
        let shown = request.uri().to_string();
        let response = bench.whole(request).await;
        assert_eq!(response.status(), 200, "{shown}");
        assert_eq!(of(&trailers(&response), "grpc-status"), status, "{shown} {:?}", trailers(&response));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_ends_with_its_time_its_reader_and_its_service() {
    let mut bench = Bench::new();
    let hang = Words { text: "hang".to_owned(), ..Words::default() }.encode_to_vec();
    let late = [("grpc-timeout", "50m")];
    let response = bench.whole(post("Say", BINARY, &late, envelope(&hang))).await;
    assert_eq!(of(&trailers(&response), "grpc-status"), "4");
    let response = bench.whole(post("Count", BINARY, &late, envelope(b""))).await;
    assert_eq!(of(&trailers(&response), "grpc-status"), "4");

    let before = bench.cancelled();
    drop(bench.answer(post("Count", BINARY, &[], envelope(b""))).await);
    bench.cancelled_beyond(before).await;

    let mut endless = bench.answer(post("Count", BINARY, &[], envelope(b""))).await.into_body();
    assert!(endless.frame().await.unwrap().is_ok());
    bench.kill();
    let rest = endless.collect().await.unwrap().to_bytes();
    let end = String::from_utf8_lossy(&rest[rest.len().saturating_sub(200)..]).into_owned();
    assert!(end.contains("grpc-status:14"), "{end}");
    let response = bench.whole(post("Say", BINARY, &[], envelope(b""))).await;
    assert_eq!(of(&trailers(&response), "grpc-status"), "14");
}
