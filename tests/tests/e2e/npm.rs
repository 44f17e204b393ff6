//! The clients that npm has for gRPC-Web and Connect, unchanged, in the real page against the app's own origin.

use std::path::Path;

use mumba_tests::processes::Process;
use mumba_tests::service::{DESCRIPTORS, npm_clients, package};
use mumba_tests::{Page, TestHost};
use serde_json::{Value, json};

/// The ways of @connectrpc/connect-web.
const WAYS: [&str; 4] = ["json", "binary", "get", "grpcweb"];

async fn page() -> (TestHost, Page) {
    let host = TestHost::start().await;
    let app = package(&host, "served", Path::new(env!("CARGO_BIN_EXE_test-service")), "")
        .write("index.html", "<!doctype html><title>clients</title><script src=\"clients.js\"></script>")
        .write("clients.js", npm_clients())
        .write("descriptors.bin", DESCRIPTORS);
    host.install(app.path()).await;
    let page = host.page(&host.launch("served").await).await;
    page.wait_for("globalThis.clients").await;
    (host, page)
}

async fn eval(page: &Page, body: &str) -> Value {
    page.eval(&format!("(async () => {{ {body} }})()")).await
}

async fn kill_service(host: &TestHost) {
    let pid = host.app("served").await.service.expect("the app has a service").pid;
    Process::of(pid).expect("the service runs").kill();
}

#[tokio::test]
async fn connect_web_makes_unary_calls_with_metadata_both_ways() {
    let (_host, page) = page().await;
    for way in WAYS {
        let calls = format!(
            "const {{ client }} = await clients.connect('{way}'); let served; \
             const onHeader = (headers) => {{ served = headers.get('x-served-by') }}; \
             const said = await client.look({{ order: 'say grüße' }}, {{ onHeader }}); \
             const metadata = await client.do({{ order: 'metadata' }}, {{ headers: {{ 'x-mood': 'good', 'mumba-caller-kind': 'user' }} }}); \
             const long = await client.do({{ order: 'long 10000000' }}); \
             const sent = await client.do({{ order: 'say ' + 'x'.repeat(10000000) }}); \
             return {{ said: said.said, served, metadata: metadata.said, long: long.said.length, sent: sent.said.length }}"
        );
        let answer = eval(&page, &calls).await;
        assert_eq!(answer["said"], "grüße", "{way}");
        assert_eq!((&answer["long"], &answer["sent"]), (&json!(10_000_000), &json!(10_000_000)), "{way}");
        let metadata = answer["metadata"].as_str().unwrap();
        assert!(
            metadata.contains("x-mood=good\n") && metadata.contains("mumba-caller-kind=view\n"),
            "{way}: {metadata}"
        );
        assert!(!metadata.contains("=user\n"), "{way}: {metadata}");
        assert_eq!(answer["served"], "test", "{way}");
    }
}

#[tokio::test]
async fn connect_web_reads_streams_and_stops_them() {
    let (host, page) = page().await;
    // The client only lets a stream go that is aborted; one that is left with `break` waits for the garbage collector.
    for way in WAYS {
        let calls = format!(
            "const {{ client }} = await clients.connect('{way}'); let sum = 0; \
             for await (const message of client.count({{ upTo: 1000 }})) sum += message.number; \
             let seen = 0; const stop = new AbortController(); \
             try {{ for await (const message of client.count({{}}, {{ signal: stop.signal }})) if (++seen === 5) stop.abort(); }} \
             catch (end) {{ if (!stop.signal.aborted) throw end }} \
             return {{ sum, seen }}"
        );
        assert_eq!(eval(&page, &calls).await, json!({"sum": 500_500, "seen": 5}), "{way}");
    }
    host.wait_for_log("served", "nobody counts on me any more").await;
}

#[tokio::test]
async fn connect_web_gets_errors_with_their_details() {
    let (_host, page) = page().await;
    for way in WAYS {
        let begin = format!("const {{ client, types }} = await clients.connect('{way}');");
        let failed = eval(
            &page,
            &format!("{begin} return clients.failure(types, () => client.do({{ order: 'fail 9 nein, größer' }}))"),
        )
        .await;
        let expected =
            json!({"code": "FailedPrecondition", "message": "nein, größer", "why": ["I can"], "sorry": "very"});
        assert_eq!(failed, expected, "{way}");
        let late = eval(
            &page,
            &format!(
                "{begin} return clients.failure(types, () => client.do({{ order: 'hang' }}, {{ timeoutMs: 200 }}))"
            ),
        )
        .await;
        assert_eq!(late["code"], "DeadlineExceeded", "{way}");
        let late = format!(
            "{begin} return clients.failure(types, async () => {{ for await (const _ of client.count({{}}, {{ timeoutMs: 300 }})); }})"
        );
        assert_eq!(eval(&page, &late).await["code"], "DeadlineExceeded", "{way}");
        let cancelled = format!(
            "{begin} const abort = new AbortController(); setTimeout(() => abort.abort(), 100); \
             return clients.failure(types, () => client.do({{ order: 'hang' }}, {{ signal: abort.signal }}))"
        );
        assert_eq!(eval(&page, &cancelled).await["code"], "Canceled", "{way}");
    }
}

#[tokio::test]
async fn connect_web_hears_of_a_service_that_dies() {
    let (host, page) = page().await;
    for way in WAYS {
        let begin = format!(
            "const {{ client, types }} = await clients.connect('{way}'); globalThis.ends = []; globalThis.counted = 0; \
             clients.failure(types, async () => {{ for await (const _ of client.count({{}})) counted++; }}).then((end) => ends.push(end.code)); \
             clients.failure(types, () => client.do({{ order: 'hang' }})).then((end) => ends.push(end.code)); \
             while (counted === 0) await new Promise((resolve) => setTimeout(resolve, 5)); return 0"
        );
        eval(&page, &begin).await;
        kill_service(&host).await;
        page.wait_for("ends.length === 2").await;
        assert_eq!(page.eval("ends").await, json!(["Unavailable", "Unavailable"]), "{way}");
        // The next call finds the service that was started again.
        let again = format!(
            "const {{ client }} = await clients.connect('{way}'); return (await client.do({{ order: 'say again' }})).said"
        );
        host.cli(&["start", "served"]).await.succeeded();
        assert_eq!(eval(&page, &again).await, "again", "{way}");
    }
}

#[tokio::test]
async fn grpc_web_makes_calls_in_its_text_and_binary_formats() {
    let (host, page) = page().await;
    for format in ["text", "binary"] {
        let calls = format!(
            "const client = await clients.google('{format}'); \
             const said = await client.unary('Do', {{ order: 'say grüße' }}); \
             const metadata = await client.unary('Do', {{ order: 'metadata' }}, {{ 'x-mood': 'good' }}); \
             const long = await client.unary('Do', {{ order: 'long 4000000' }}); \
             let error; try {{ await client.unary('Do', {{ order: 'fail 9 nein' }}) }} catch (thrown) {{ \
               error = {{ code: thrown.code, message: thrown.message, sorry: thrown.metadata['x-sorry'], \
                          details: 'grpc-status-details-bin' in thrown.metadata }} }} \
             let late; const deadline = String(Date.now() + 300); \
             try {{ await client.unary('Do', {{ order: 'hang' }}, {{ deadline }}) }} catch (thrown) {{ late = thrown.code }} \
             return {{ said: said.said, metadata: metadata.said, long: long.said.length, error, late }}"
        );
        let answer = eval(&page, &calls).await;
        assert_eq!((&answer["said"], &answer["long"]), (&json!("grüße"), &json!(4_000_000)), "{format}");
        assert!(answer["metadata"].as_str().unwrap().contains("x-mood=good\n"), "{format}: {answer}");
        let error = json!({"code": 9, "message": "nein", "sorry": "very", "details": true});
        assert_eq!((&answer["error"], &answer["late"]), (&error, &json!(4)), "{format}");
    }
    // Its streams are in text only.
    let stream = |request: &str, then: &str| {
        format!(
            "const client = await clients.google('text'); globalThis.numbers = []; globalThis.end = undefined; \
             globalThis.call = client.stream('Count', {request}); \
             call.on('data', (message) => {{ numbers.push(message.number); {then} }}); \
             call.on('error', (error) => {{ end ??= error.code }}); call.on('end', () => {{ end ??= 'end' }}); return 0"
        )
    };
    eval(&page, &stream("{ upTo: 5 }", "")).await;
    page.wait_for_value("end", "end").await;
    assert_eq!(page.eval("numbers").await, json!([1, 2, 3, 4, 5]));
    eval(&page, &stream("{}", "if (numbers.length === 3) call.cancel()")).await;
    host.wait_for_log("served", "nobody counts on me any more").await;
    eval(&page, &stream("{}", "")).await;
    page.wait_for("numbers.length > 0").await;
    kill_service(&host).await;
    page.wait_for_value("end", 14).await;
}

#[tokio::test]
async fn what_is_not_listed_is_refused_to_every_client() {
    let (host, page) = page().await;
    let fetched = "const answer = async (path, type) => { \
          const response = await fetch(path, { method: 'POST', headers: { 'content-type': type, 'connect-protocol-version': '1' }, body: type.endsWith('json') ? '{}' : new Uint8Array(5) }); \
          return [response.status, response.headers.get('grpc-status'), await response.text()] }; \
        return [await answer('/mumba.service.v1.App/Launch', 'application/json'), \
                await answer('/grpc.health.v1.Health/Check', 'application/grpc-web+proto')]";
    let answers = eval(&page, fetched).await;
    assert_eq!(answers[0][0], 403);
    assert!(answers[0][2].as_str().unwrap().contains("permission_denied"), "{answers}");
    assert_eq!((&answers[1][0], &answers[1][1]), (&json!(200), &json!("7")), "{answers}");
    // A sandboxed frame has the app's address, and an origin of its own.
    let frame = "const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; \
        const script = `fetch('${location.origin}/test.v1.Test/Look?connect=v1&encoding=json&message=%7B%7D', { mode: 'no-cors' }) \
          .then(() => parent.postMessage('got', '*'), () => parent.postMessage('refused', '*'))`; \
        const said = new Promise((resolve) => addEventListener('message', (event) => resolve(event.data), { once: true })); \
        frame.srcdoc = '<script>' + script + '</scr' + 'ipt>'; document.body.append(frame); await said; return 0";
    eval(&page, frame).await;
    let asked = host.logs("served").await.into_iter().filter(|line| line.text == "asked to look").count();
    assert_eq!(asked, 0, "the service was asked");
    eval(&page, "const { client } = await clients.connect('get'); await client.look({ order: 'say x' }); return 0")
        .await;
    host.wait_for_log("served", "asked to look").await;
}
