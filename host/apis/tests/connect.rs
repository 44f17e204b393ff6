//! The Connect protocol, in front of a real service.

mod kit;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use futures::StreamExt as _;
use http::Request;
use http_body_util::{BodyExt as _, BodyStream, Full};
use kit::{Bench, CountTo, Number, Said, Words, envelope, envelopes, post};
use prost::Message as _;
use serde_json::{Value, json};

fn parse(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(body)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_unary_call_in_json_follows_protobufs_mapping() {
    let bench = Bench::new();
    let body = json!({
        "text": "hällo", "big": "9007199254740993", "tags": ["a", "b"], "counts": {"x": 1},
        "at": "2026-11-21T17:00:00Z", "blob": "AAEC", "notYetKnown": {"is": "ignored"},
    });
    let headers = [("connect-protocol-version", "1"), ("x-mood", "good")];
    let response = bench.whole(post("Say", "application/json", &headers, body.to_string())).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers()["x-served-by"], "shapes");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    let said = parse(response.body());
    assert_eq!(said["words"]["text"], "hällo");
    assert_eq!(said["words"]["big"], "9007199254740993");
    assert_eq!(said["words"]["at"], "2026-11-21T17:00:00Z");
    assert_eq!(said["words"]["counts"]["x"], 1);
    assert_eq!(said["metadata"]["x-mood"], "good");
    // Who calls is the host's word.
    assert_eq!(said["metadata"]["mumba-caller-kind"], "view");
    assert_eq!(said["metadata"]["mumba-caller-app"], "own-id");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_unary_call_in_protobuf_keeps_every_byte() {
    let bench = Bench::new();
    let words = Words { text: "x".repeat(10 << 20), big: -1, ..Words::default() };
    let response = bench.whole(post("Say", "application/proto", &[], words.encode_to_vec())).await;
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"]),
        (200, &"application/proto".parse().unwrap())
    );
    assert_eq!(Said::decode(response.body().as_ref()).unwrap().words.unwrap(), words);
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_come_with_code_message_details_and_metadata() {
    let bench = Bench::new();
    for (code, name, status) in [
        (1, "canceled", 499),
        (2, "unknown", 500),
        (3, "invalid_argument", 400),
        (4, "deadline_exceeded", 504),
        (5, "not_found", 404),
        (6, "already_exists", 409),
        (7, "permission_denied", 403),
        (8, "resource_exhausted", 429),
        (9, "failed_precondition", 400),
        (10, "aborted", 409),
        (11, "out_of_range", 400),
        (12, "unimplemented", 501),
        (13, "internal", 500),
        (14, "unavailable", 503),
        (15, "data_loss", 500),
        (16, "unauthenticated", 401),
    ] {
        let body = json!({"code": code, "message": "nein, danke"}).to_string();
        let response = bench.whole(post("Fail", "application/json", &[], body)).await;
        let error = parse(response.body());
        assert_eq!((&error["code"], response.status().as_u16()), (&json!(name), status));
        assert_eq!(error["message"], "nein, danke");
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(response.headers()["x-sorry"], "very");
        assert!(!response.headers().contains_key("grpc-status-details-bin"));
        assert_eq!(error["details"][0]["type"], "google.rpc.BadRequest");
        assert_eq!(error["details"][0]["debug"]["fieldViolations"][0]["description"], "too rude");
        assert_eq!(error["details"][1]["type"], "shapes.v1.Why");
        assert_eq!(error["details"][1]["debug"], json!({"because": "I can"}));
        let value = STANDARD_NO_PAD.decode(error["details"][1]["value"].as_str().unwrap()).unwrap();
        assert_eq!(kit::Why::decode(value.as_slice()).unwrap().because, "I can");
        // What nobody knows stays bytes.
        assert_eq!(error["details"][2], json!({"type": "nobody.knows.This", "value": "CAE"}));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_request_is_said_in_the_protocols_own_form() {
    let bench = Bench::new();
    let json = "application/json";
    for (request, status, code, says) in [
        (post("Say", json, &[], "{"), 400, "invalid_argument", "shapes.v1.Words"),
        (post("Say", json, &[], "{\"big\": \"many\"}"), 400, "invalid_argument", "Words"),
        (post("Sai", json, &[], "{}"), 501, "unimplemented", "there is 'shapes.v1.Shapes/Say'"),
        (post("Count", json, &[], "{}"), 501, "unimplemented", "is a stream"),
        (post("Say", json, &[("connect-protocol-version", "2")], "{}"), 400, "invalid_argument", "version"),
        (post("Say", json, &[("connect-timeout-ms", "soon")], "{}"), 400, "invalid_argument", "timeout"),
        (post("Say", json, &[("connect-timeout-ms", "12345678901")], "{}"), 400, "invalid_argument", "timeout"),
        (post("Say", json, &[("content-encoding", "gzip")], "{}"), 501, "unimplemented", "identity"),
        (post("Say", json, &[("x-long", &"x".repeat(70_000))], "{}"), 429, "resource_exhausted", "64 KiB"),
        (post("Say", json, &[], vec![b' '; (64 << 20) + 1]), 429, "resource_exhausted", "64 MiB"),
        (
            post("shapes.v1.Unlisted/Say", json, &[("connect-protocol-version", "1")], "{}"),
            403,
            "permission_denied",
            "[[api]]",
        ),
        (
            post("grpc.health.v1.Health/Check", json, &[("connect-protocol-version", "1")], "{}"),
            403,
            "permission_denied",
            "grpc.health.v1.Health",
        ),
    ] {
        let shown = format!("{} {:?}", request.uri(), request.headers().get("content-type"));
        let response = bench.whole(request).await;
        let error = parse(response.body());
        assert_eq!((response.status().as_u16(), &error["code"]), (status, &json!(code)), "{shown}: {error}");
        assert!(error["message"].as_str().unwrap().contains(says), "{shown}: {error}");
    }
    let response = bench.whole(post("Say", "text/plain", &[], "{}")).await;
    assert_eq!(response.status(), 415);
    assert!(response.headers()["accept-post"].to_str().unwrap().contains("application/json"));
    let put = Request::put("https://a.localhost/shapes.v1.Shapes/Say").body(Full::default()).unwrap();
    assert_eq!(bench.whole(put).await.status(), 405);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_that_is_no_listed_method_is_left_to_others() {
    let bench = Bench::new();
    for path in
        ["/", "/index.html", "/shapes.v1.Shapes", "/shapes.v1.Unlisted/Say", "/a/b/c", "/shapes.v1.Shapes/Say/x"]
    {
        let request = Request::get(format!("https://a.localhost{path}")).body(()).unwrap();
        assert!(!mumba_apis::web::is_call(&bench.manifest, &request), "{path}");
    }
}

fn get(method: &str, query: &str) -> Request<Full<bytes::Bytes>> {
    Request::get(format!("https://a.localhost/shapes.v1.Shapes/{method}?{query}"))
        .body(Full::default())
        .expect("the request is valid")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_method_without_side_effects_can_be_got() {
    let bench = Bench::new();
    let response = bench.whole(get("Look", "connect=v1&encoding=json&message=%7B%22text%22%3A%22hi%22%7D")).await;
    assert_eq!(response.status(), 200);
    assert_eq!(parse(response.body())["words"]["text"], "hi");
    let words = Words { text: "hi?>".to_owned(), ..Words::default() }.encode_to_vec();
    for encoded in [URL_SAFE_NO_PAD.encode(&words), STANDARD.encode(&words).replace('+', "%2B").replace('=', "%3D")] {
        let response = bench.whole(get("Look", &format!("connect=v1&encoding=proto&base64=1&message={encoded}"))).await;
        assert_eq!(Said::decode(response.body().as_ref()).unwrap().words.unwrap().text, "hi?>");
    }
    for (method, query, code) in [
        ("Say", "connect=v1&encoding=json&message=%7B%7D", "unimplemented"),
        ("Look", "connect=v2&encoding=json&message=%7B%7D", "invalid_argument"),
        ("Look", "connect=v1&encoding=xml&message=%7B%7D", "invalid_argument"),
        ("Look", "connect=v1&encoding=json", "invalid_argument"),
        ("Look", "connect=v1&encoding=proto&base64=1&message=!!", "invalid_argument"),
        ("Look", "connect=v1&encoding=proto&compression=br&message=", "unimplemented"),
    ] {
        let response = bench.whole(get(method, query)).await;
        assert_eq!(parse(response.body())["code"], code, "{method} {query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_gives_every_message_and_then_its_end() {
    let bench = Bench::new();
    let body = envelope(br#"{"number": 3}"#);
    let response = bench.whole(post("Count", "application/connect+json", &[], body)).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/connect+json");
    assert_eq!(response.headers()["x-counts"], "yes");
    let all: Vec<_> = envelopes(response.body()).iter().map(|(flags, body)| (*flags, parse(body))).collect();
    let number = |value: u32| (0, json!({"value": value.to_string()}));
    assert_eq!(all, [number(1), number(2), number(3), (2, json!({}))]);

    let count = CountTo { number: 1, fail_with: 9 }.encode_to_vec();
    let response = bench.whole(post("Count", "application/connect+proto", &[], envelope(&count))).await;
    let all = envelopes(response.body());
    assert_eq!(Number::decode(all[0].1.as_ref()).unwrap().value, 1);
    let end = parse(&all[1].1);
    assert_eq!((all[1].0, &end["error"]["code"]), (2, &json!("failed_precondition")));
    assert_eq!(end["error"]["details"][1]["debug"]["because"], "I can");
    assert_eq!(end["metadata"]["x-sorry"], json!(["very"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_that_cannot_begin_says_why_in_its_end() {
    let bench = Bench::new();
    let stream = "application/connect+json";
    for (request, code) in [
        (post("Count", stream, &[], envelope(b"{")), "invalid_argument"),
        (post("Count", stream, &[], b"".as_slice()), "invalid_argument"),
        (post("Count", stream, &[], [envelope(b"{}"), envelope(b"{}")].concat()), "invalid_argument"),
        (post("Count", stream, &[], envelope(b"{}")[..6].to_vec()), "invalid_argument"),
        (post("Count", stream, &[], vec![1, 0, 0, 0, 0]), "unimplemented"),
        (post("Count", stream, &[], vec![0, 255, 255, 255, 255]), "resource_exhausted"),
        (post("Count", stream, &[("connect-content-encoding", "br")], envelope(b"{}")), "unimplemented"),
        (post("Say", stream, &[], envelope(b"{}")), "unimplemented"),
        (post("shapes.v1.Unlisted/Say", stream, &[], envelope(b"{}")), "permission_denied"),
    ] {
        let response = bench.whole(request).await;
        assert_eq!(response.status(), 200);
        let all = envelopes(response.body());
        assert_eq!((all.len(), all[0].0), (1, 2));
        assert_eq!(parse(&all[0].1)["error"]["code"], code);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_messages_can_be_sent_where_the_method_takes_many() {
    let bench = Bench::new();
    let body: Vec<u8> = (1..=4).flat_map(|value: u64| envelope(&Number { value }.encode_to_vec())).collect();
    let response = bench.whole(post("Sum", "application/connect+proto", &[], body)).await;
    let all = envelopes(response.body());
    assert_eq!(Number::decode(all[0].1.as_ref()).unwrap().value, 10);
    let body = [envelope(br#"{"text":"a"}"#), envelope(br#"{"text":"b"}"#)].concat();
    let response = bench.whole(post("Chat", "application/connect+json", &[], body)).await;
    let all: Vec<_> = envelopes(response.body()).iter().map(|(_, body)| parse(body)).collect();
    assert_eq!(all, [json!({"text": "a"}), json!({"text": "b"}), json!({})]);
    // A message that is none ends the call with what is wrong with it.
    let body = [envelope(br#"{"text":"a"}"#), envelope(b"nonsense")].concat();
    let response = bench.whole(post("Chat", "application/connect+json", &[], body)).await;
    let (_, end) = envelopes(response.body()).pop().unwrap();
    assert_eq!(parse(&end)["error"]["code"], "invalid_argument");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_ends_with_its_time_and_with_its_reader() {
    let bench = Bench::new();
    let late = [("connect-timeout-ms", "50")];
    let response = bench.whole(post("Say", "application/json", &late, r#"{"text":"hang"}"#)).await;
    assert_eq!((response.status().as_u16(), &parse(response.body())["code"]), (504, &json!("deadline_exceeded")));
    let response = bench.whole(post("Count", "application/connect+json", &late, envelope(b"{}"))).await;
    let (flags, end) = envelopes(response.body()).pop().unwrap();
    assert_eq!((flags, &parse(&end)["error"]["code"]), (2, &json!("deadline_exceeded")));

    let before = bench.cancelled();
    let endless = bench.answer(post("Count", "application/connect+json", &[], envelope(b"{}"))).await;
    let mut body = BodyStream::new(endless.into_body());
    assert!(body.next().await.unwrap().is_ok());
    drop(body);
    bench.cancelled_beyond(before).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_dies_ends_every_call_with_unavailable() {
    let mut bench = Bench::new();
    let mut endless = bench.answer(post("Count", "application/connect+json", &[], envelope(b"{}"))).await.into_body();
    assert!(endless.frame().await.unwrap().is_ok());
    bench.kill();
    let rest = endless.collect().await.unwrap().to_bytes();
    // The first frame ended with an envelope.
    let (flags, end) = envelopes(&rest).pop().unwrap();
    assert_eq!((flags, &parse(&end)["error"]["code"]), (2, &json!("unavailable")));
    let response = bench.whole(post("Say", "application/json", &[], "{}")).await;
    assert_eq!((response.status().as_u16(), &parse(response.body())["code"]), (503, &json!("unavailable")));
}
