//! Streams that break, services and pages that do what they should not, and what is left of it all: nothing.

use std::time::{Duration, Instant};

use mumba_tests::processes::Process;
use mumba_tests::{Page, TestHost, wait};
use serde_json::json;

use crate::routes::{kill_service, open, wait_until_idle};

/// The other side of a stream learns so soon that the service is gone. Some tens of milliseconds are usual.
const ERROR_WITHIN: Duration = Duration::from_secs(1);

/// Kills the service once `ready` holds, and gives how long after that `promise` took to settle.
async fn killed(host: &TestHost, page: &Page, start: &str, ready: &str) -> (serde_json::Value, Duration) {
    page.eval(&format!("globalThis.settled = ({start}).then(() => 'fine', error => error.name); 1")).await;
    page.wait_for(ready).await;
    kill_service(host).await;
    let began = Instant::now();
    let settled = page.eval("settled").await;
    (settled, began.elapsed())
}

#[tokio::test]
async fn the_end_of_a_service_breaks_every_kind_of_stream_at_once() {
    let (host, page) = open().await;
    page.eval("globalThis.n = 0; globalThis.read = async path => { const answer = await fetch(path); for await (const piece of answer.body) n += piece.length; }; \
         globalThis.endless = () => new ReadableStream({ pull(to) { to.enqueue(new Uint8Array(100000)); n++; } }); 1").await;
    for (start, ready) in [
        ("read('/hold')", "n > 0"),
        ("read('/hostile/endless')", "n > 1000000"),
        ("fetch('/hostile/silent')", "performance.now() > 0"),
        (
            "fetch('/count', { method: 'POST', body: endless(), duplex: 'half' }).then(a => a.ok || Promise.reject(new TypeError()))",
            "n > 100",
        ),
        (
            "new Promise((done, failed) => { const source = new EventSource('/events'); source.onmessage = () => n++; \
          source.onerror = () => { source.close(); failed(new TypeError()); }; })",
            "n > 1",
        ),
    ] {
        page.eval("n = 0").await;
        // Anew, or it would be given up after five ends.
        host.cli(&["restart", "routed"]).await.succeeded();
        if start.contains("silent") {
            page.eval("globalThis.settled = null; 1").await;
            let start =
                format!("({start}).then(answer => answer.status === 502 ? Promise.reject(new TypeError()) : 1)");
            page.eval(&format!("globalThis.settled = {start}.then(() => 'fine', error => error.name); 1")).await;
            wait::until_it_is(
                "the service works",
                || page.eval("fetch('/active').then(a => a.json())"),
                |found| *found == 1,
            )
            .await;
            kill_service(&host).await;
            let began = Instant::now();
            assert_eq!(page.eval("settled").await, "TypeError", "{start}");
            println!("{start}: an error after {:?}", began.elapsed());
            assert!(began.elapsed() < ERROR_WITHIN, "{start} took {:?}", began.elapsed());
            continue;
        }
        let (settled, took) = killed(&host, &page, start, ready).await;
        assert_eq!(settled, "TypeError", "{start}");
        println!("{start}: an error after {took:?}");
        assert!(took < ERROR_WITHIN, "{start} took {took:?}");
    }
    host.cli(&["restart", "routed"]).await.succeeded();
    let crash =
        page.eval("fetch('/crash/3000000').then(async a => { if (a.status === 502) throw new TypeError(); await a.arrayBuffer(); }).then(() => 'whole', error => error.name)").await;
    assert_eq!(crash, "TypeError");
    host.cli(&["restart", "routed"]).await.succeeded();
    assert_eq!(page.eval("fetch('/crash/0').then(a => a.status)").await, 502);
}

#[tokio::test]
async fn answers_that_no_service_should_give_are_refused() {
    let (host, page) = open().await;
    let fetched = async |path: &str| {
        let script = format!(
            "fetch('{path}').then(async a => [a.status, await a.text().then(text => text.length, error => error.name), [...a.headers.keys()]])"
        );
        page.eval(&script).await
    };
    for how in ["status", "status-0", "no-head", "name", "value", "many", "encoded", "gigantic"] {
        for kind in ["hostile", "hostile-unary"] {
            let got = fetched(&format!("/{kind}/{how}")).await;
            assert_eq!(got[0], 502, "{kind} {how}: {got}");
            assert!(
                got[1].as_u64().unwrap() < 700 && !got[2].to_string().contains("set-cookie"),
                "{kind} {how}: {got}"
            );
        }
    }
    assert_eq!(fetched("/hostile-unary/length").await[0], 502);
    assert_eq!(fetched("/hostile/ends").await[0], 502);
    assert_eq!(fetched("/unimplemented").await[0], 404);
    let got = fetched("/hostile/host").await;
    let names = got[2].to_string();
    assert!(got[0] == 200 && !names.contains("mumba-") && !names.contains("transport-security"), "{got}");
    for how in ["two-heads", "short", "length"] {
        let got = page.try_eval(&format!("fetch('/hostile/{how}').then(a => a.text())")).await;
        assert!(got.is_err(), "{how}: {got:?}");
    }
    let early =
        "fetch('/hostile/early', { method: 'POST', body: new Blob([new Uint8Array(20 << 20)]) }).then(a => a.text())";
    assert_eq!(page.eval(early).await, "before the end of the request");
    assert_eq!(page.eval("document.cookie").await, "");
    host.wait_for_log("routed", "its status is 42").await;
    wait_until_idle(&page).await;
}

#[tokio::test]
async fn a_page_can_neither_smuggle_nor_exhaust_nor_use_what_is_anothers() {
    let (host, page) = open().await;
    for smuggled in ["{ 'x-a': 'b\\r\\nmumba-caller-kind: user' }", "{ 'x\\r\\na': 'b' }", "{ 'x a': 'b' }"] {
        assert!(page.try_eval(&format!("fetch('/echo/x', {{ headers: {smuggled} }})")).await.is_err(), "{smuggled}");
    }
    let status = async |call: &str| page.eval(&format!("{call}.then(answer => answer.status)")).await;
    // More than a unary route takes, and more than is taken at once.
    assert_eq!(status("fetch('/echo/x', { method: 'POST', body: new Blob([new Uint8Array(17 << 20)]) })").await, 413);
    assert_eq!(status("fetch('/echo/x', { method: 'POST', body: new Blob([new Uint8Array(16 << 20)]) })").await, 200);
    let token = "0123456789abcdef".repeat(2);
    let own = format!("/.well-known/mumba/upload/{token}");
    for (call, expected) in [
        (format!("fetch('{own}?next', {{ method: 'POST', body: 'x' }})"), 410),
        (format!("fetch('{own}?first', {{ method: 'POST', body: new Uint8Array(3 << 20) }})"), 413),
        (format!("fetch('{own}', {{ method: 'POST', body: 'x' }})"), 400),
        ("fetch('/.well-known/mumba/upload/short?first', { method: 'POST', body: 'x' })".to_owned(), 400),
        (format!("fetch('/.well-known/mumba/socket/{token}', {{ method: 'POST', body: 'x' }})"), 410),
        ("fetch('/.well-known/mumba/socket/open', { method: 'POST', body: '{}' })".to_owned(), 400),
        ("fetch('/.well-known/mumba/socket/open', { method: 'POST', body: '{\"url\":\"wss://evil.example/socket\",\"protocols\":[]}' })".to_owned(), 400),
        ("fetch('/.well-known/mumba/other')".to_owned(), 404),
    ] {
        assert_eq!(status(&call).await, expected, "{call}");
    }
    // A token is used once, and only in the app that it is of.
    assert_eq!(status(&format!("fetch('{own}?first-and-last', {{ method: 'POST', body: 'mine' }})")).await, 204);
    let other = mumba_tests::routes::package(
        &host,
        "other",
        std::path::Path::new(env!("CARGO_BIN_EXE_route-service")),
        "<title>other</title>",
    );
    host.install(other.path()).await;
    let other = host.page(&host.launch("other").await).await;
    let stand_in = format!("fetch('/echo/x', {{ method: 'POST', body: 'mumba-upload:{token}' }})");
    other.eval(&format!("globalThis.stolen = {stand_in}.then(async a => [a.status, await a.text()]); 1")).await;
    assert_eq!(page.eval(&format!("{stand_in}.then(a => a.json())")).await["text"], "mine");
    assert_eq!(other.eval("stolen").await[0], 408);
    // Frames of another origin get neither the host's paths nor routes.
    let frames = "(async () => { const said = []; addEventListener('message', event => said.push(event.data)); \
         const script = `<script>(async () => { const tries = []; for (const path of ['/.well-known/mumba/socket/open', '/.well-known/mumba/upload/x?first', '/echo/x', '/hold']) \
           tries.push(await fetch('${location.origin}' + path, { method: path === '/hold' ? 'GET' : 'POST', body: path === '/hold' ? undefined : 'x', mode: 'no-cors' }).then(a => a.status, error => error.name)); \
           parent.postMessage(tries, '*'); })()</` + `script>`; \
         const sandboxed = document.createElement('iframe'); sandboxed.sandbox = 'allow-scripts'; sandboxed.srcdoc = script; document.body.append(sandboxed); \
         const data = document.createElement('iframe'); data.src = 'data:text/html,' + encodeURIComponent(script); document.body.append(data); \
         while (said.length < 1) await new Promise(done => setTimeout(done, 20)); return said; })()";
    let said = page.eval(frames).await;
    for tries in said.as_array().unwrap() {
        for result in tries.as_array().unwrap() {
            assert!(*result == 403 || *result == 0 || result.is_string(), "{said}");
        }
    }
    assert_eq!(page.eval("fetch('/active').then(a => a.json())").await, 0);
}

/// Resident memory of the host and of Chromium's network process, in MiB.
fn memory_mib(host: &TestHost) -> u64 {
    let of = |process: &Process| {
        let status = std::fs::read_to_string(format!("/proc/{}/status", process.pid)).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap_or("0");
        line.split_whitespace().next().and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) / 1024
    };
    let utility = host.tree().into_iter().filter(|process| process.command.contains("utility-sub-type=network"));
    of(&host.process()) + utility.map(|process| of(&process)).sum::<u64>()
}

#[tokio::test]
async fn a_gibibyte_goes_down_and_up_in_constant_memory() {
    let (host, page) = open().await;
    let gib: u64 = 1 << 30;
    page.eval("fetch('/bytes/50000000').then(a => a.arrayBuffer()).then(() => 1)").await;
    let before = memory_mib(&host);
    let most = std::sync::atomic::AtomicU64::new(before);
    for script in [
        format!(
            "(async () => {{ let n = 0; for await (const piece of (await fetch('/bytes/{gib}')).body) n += piece.length; return n; }})()"
        ),
        format!(
            "fetch('/count', {{ method: 'POST', duplex: 'half', body: new ReadableStream({{ start() {{ this.left = {gib}; }}, \
             pull(to) {{ const size = Math.min(1 << 20, this.left); if (!size) return to.close(); this.left -= size; \
             to.enqueue(new Uint8Array(size)); }} }}) }}).then(a => a.json()).then(said => said.length)"
        ),
    ] {
        page.eval(&format!("globalThis.count = undefined; {script}.then(n => {{ count = n; }}, error => {{ count = String(error); }}); 1")).await;
        let count = wait::until_within(Duration::from_secs(180), "the bytes are through", || async {
            most.fetch_max(memory_mib(&host), std::sync::atomic::Ordering::SeqCst);
            let count = page.eval("globalThis.count ?? null").await;
            (!count.is_null()).then_some(count)
        })
        .await;
        assert_eq!(count, gib);
    }
    let most = most.into_inner();
    assert!(most < before + 160, "memory grew from {before} to {most} MiB");
}

#[tokio::test]
async fn a_thousand_broken_streams_leave_nothing() {
    let (host, page) = open().await;
    page.eval(
        "globalThis.round = async () => { \
           const down = new AbortController(); const answer = await fetch('/hold', { signal: down.signal }); down.abort(); \
           const up = new AbortController(); const sent = fetch('/count', { method: 'POST', duplex: 'half', signal: up.signal, \
             body: new ReadableStream({ pull(to) { to.enqueue(new Uint8Array(1000)); return new Promise(done => setTimeout(done, 1)); } }) }).catch(() => {}); \
           await new Promise(done => setTimeout(done, 3)); up.abort(); await sent; \
           await new Promise(done => { const socket = new WebSocket('/socket'); socket.onopen = () => { socket.send('x'); }; \
             socket.onmessage = () => socket.close(); socket.onclose = done; }); }; \
         globalThis.rounds = async count => { while (count > 0) { const some = Math.min(count, 8); count -= some; \
           await Promise.all(Array.from({ length: some }, round)); } return 'done'; }; 1",
    )
    .await;
    page.eval("rounds(100)").await;
    wait_until_idle(&page).await;
    let before = (host.descriptors(), memory_mib(&host));
    for _ in 0..10 {
        assert_eq!(page.eval("rounds(100)").await, "done");
    }
    wait_until_idle(&page).await;
    let _ = wait::until_it_is(
        "the host has let go of its descriptors",
        || async { host.descriptors() },
        |now| *now <= before.0 + 4,
    )
    .await;
    let after = memory_mib(&host);
    assert!(after < before.1 + 40, "memory grew from {} to {after} MiB", before.1);
    assert_eq!(page.eval("fetch('/active').then(a => a.json())").await, json!(0));
}
