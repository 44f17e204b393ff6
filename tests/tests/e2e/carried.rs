//! Bodies and sockets that Chromium does not bring to a scheme handler, and that reach the service all the same.

use mumba_tests::wait;
use serde_json::json;

use crate::routes::{app, kill_service, open, service_pid, wait_until_idle};

/// `name(body)`: how a page uploads a body, and what the service says of it.
const SEND: &str = r#"
globalThis.post = (body, more) => fetch('/count', { method: 'POST', body, ...more }).then(a => a.json());
globalThis.xhr = (body, prepare) => new Promise((done, failed) => {
  const request = new XMLHttpRequest(); request.open('POST', '/count'); prepare?.(request);
  request.onload = () => done(JSON.parse(request.responseText)); request.onerror = () => failed(new Error('failed'));
  request.send(body);
});
globalThis.stream = (count, size) => new ReadableStream({ pull(to) {
  if (count-- > 0) to.enqueue(new Uint8Array(size).fill(1)); else to.close(); } }); 1"#;

#[tokio::test]
async fn every_kind_of_body_reaches_the_service() {
    let (_host, page) = open().await;
    page.eval(SEND).await;
    for (call, length, kind) in [
        ("post('text')", 4, "text/plain;charset=UTF-8"),
        ("post(new Uint8Array(5000).fill(2))", 5000, ""),
        ("post(new Blob(['abc'], { type: 'x/y' }))", 3, "x/y"),
        ("post(new File([new Uint8Array(3 << 20)], 'f'))", 3 << 20, ""),
        ("post(new Blob([]))", 0, ""),
        ("post(new Uint8Array(9 << 20))", 9 << 20, ""),
        ("post('ä'.repeat(5 << 20))", 10 << 20, "text/plain;charset=UTF-8"),
        ("post(stream(5, 700001), { duplex: 'half' })", 5 * 700_001, ""),
        ("post(stream(0, 1), { duplex: 'half' })", 0, ""),
        ("post(new Blob(['abc']), { headers: { 'Content-Type': 'own/type' } })", 3, "own/type"),
        (
            "fetch(new Request('/count', { method: 'PUT', body: new Blob(['abcd'], { type: 'x/z' }) })).then(a => a.json())",
            4,
            "x/z",
        ),
        (
            "fetch(new Request('/count', { method: 'PUT', body: 'light' })).then(a => a.json())",
            5,
            "text/plain;charset=UTF-8",
        ),
        (
            "fetch(new Request('/count', { method: 'POST', body: new Uint8Array(3 << 20) }).clone()).then(a => a.json())",
            3 << 20,
            "",
        ),
        ("xhr(new Blob(['abc'], { type: 'x/y' }))", 3, "x/y"),
        (
            "xhr(new Blob(['abc'], { type: 'x/y' }), request => request.setRequestHeader('content-type', 'a/b'))",
            3,
            "a/b",
        ),
        ("xhr(new Uint8Array(6 << 20))", 6 << 20, ""),
        ("xhr('x')", 1, "text/plain;charset=UTF-8"),
    ] {
        let got = page.eval(call).await;
        assert_eq!(got["length"], length, "{call}: {got}");
        assert_eq!(got["type"].as_str().unwrap_or_default(), kind, "{call}: {got}");
    }
    let form = "(() => { const form = new FormData(); form.append('a', 'b'); \
         form.append('file', new File(['content'], 'n.txt', { type: 'text/plain' })); return form; })()";
    for call in [format!("fetch('/echo/x', {{ method: 'POST', body: {form} }}).then(a => a.json())")] {
        let got = page.eval(&call).await;
        let text = got["text"].as_str().unwrap();
        assert!(
            text.contains("filename=\"n.txt\"") && text.contains("content") && text.contains("name=\"a\""),
            "{got}"
        );
        let kind = got["headers"].as_array().unwrap().iter().find(|header| header[0] == "content-type").unwrap();
        let boundary = kind[1].as_str().unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
        assert!(text.starts_with(&format!("--{boundary}")), "{got}");
    }
    assert!(
        page.eval(&format!("xhr({form})")).await["type"]
            .as_str()
            .unwrap()
            .starts_with("multipart/form-data; boundary=")
    );

    // What the script does shows neither in the functions nor in how they fail.
    for (expression, expected) in [
        ("[fetch.name, fetch.length, String(fetch).includes('[native code]')]", json!(["fetch", 1, true])),
        (
            "[Request.name, new Request('/') instanceof Request, Request.prototype.constructor === Request]",
            json!(["Request", true, true]),
        ),
        (
            "[WebSocket.name, WebSocket.OPEN, String(WebSocket).includes('[native code]')]",
            json!(["WebSocket", 1, true]),
        ),
        (
            "fetch('/count', { method: 'GET', body: new Blob(['x']) }).catch(error => [error.name, error.message.includes('GET')])",
            json!(["TypeError", true]),
        ),
        (
            "fetch('/count', { method: 'POST', body: new ReadableStream() }).catch(error => error.name)",
            json!("TypeError"),
        ),
        (
            "fetch('/count', { method: 'POST', body: new Blob(['x']), signal: AbortSignal.abort() }).catch(error => error.name)",
            json!("AbortError"),
        ),
        (
            "fetch('https://other.example/', { method: 'POST', body: new Blob(['x']) }).catch(error => error.name)",
            json!("TypeError"),
        ),
        (
            "post(new ReadableStream({ start(to) { to.error(new Error('x')); } }), { duplex: 'half' }).catch(error => error.name)",
            json!("TypeError"),
        ),
        (
            "(async () => { const r = new Request('/count', { method: 'POST', body: new Blob(['x']) }); await fetch(r); \
           return [r.bodyUsed, await fetch(r).catch(error => error.name)]; })()",
            json!([true, "TypeError"]),
        ),
    ] {
        assert_eq!(page.eval(expression).await, expected, "{expression}");
    }
    wait_until_idle(&page).await;
}

#[tokio::test]
async fn an_upload_tells_its_progress_and_can_be_aborted() {
    let (_host, page) = open().await;
    page.eval(SEND).await;
    let progress = "(async () => { const seen = []; const size = 5 << 20; await xhr(new Blob([new Uint8Array(size)]), request => { \
         for (const name of ['loadstart', 'progress', 'load', 'loadend']) \
           request.upload.addEventListener(name, event => seen.push([event.type, event.loaded, event.total === size])); }); \
         return [seen[0], seen.filter(one => one[0] === 'progress').length > 1, seen.at(-2), seen.at(-1), seen.every(one => one[2])]; })()";
    let size = 5 << 20;
    let expected = json!([["loadstart", 0, true], true, ["load", size, true], ["loadend", size, true], true]);
    assert_eq!(page.eval(progress).await, expected);

    let abort = "(async () => { const give = new AbortController(); const endless = new ReadableStream({ pull(to) { \
         to.enqueue(new Uint8Array(100000)); globalThis.pulled = (globalThis.pulled || 0) + 1; }, cancel() { globalThis.cancelled = true; } }); \
         const sent = post(endless, { duplex: 'half', signal: give.signal }).catch(error => error.name); \
         while (!(globalThis.pulled > 100)) await new Promise(done => setTimeout(done, 5)); give.abort(); return sent; })()";
    assert_eq!(page.eval(abort).await, "AbortError");
    page.wait_for("globalThis.cancelled").await;
    wait_until_idle(&page).await;
    let abort = "new Promise(done => { const request = new XMLHttpRequest(); request.open('POST', '/count'); \
         request.onabort = () => done('aborted'); request.onload = () => done('loaded'); \
         request.send(new Blob([new Uint8Array(200 << 20)])); setTimeout(() => request.abort(), 20); })";
    assert_eq!(page.eval(abort).await, "aborted");
    wait_until_idle(&page).await;

    // As it comes, both ways at once: the answer begins before the request ends.
    let mirror = "(async () => { let to; const body = new ReadableStream({ start(given) { to = given; } }); \
         const text = new TextEncoder(); to.enqueue(text.encode('one')); \
         const answer = await fetch('/mirror', { method: 'POST', body, duplex: 'half' }); const reader = answer.body.getReader(); \
         const said = []; const read = async () => said.push(new TextDecoder().decode((await reader.read()).value)); \
         await read(); to.enqueue(text.encode('two')); await read(); to.close(); \
         return [said, (await reader.read()).done]; })()";
    assert_eq!(page.eval(mirror).await, json!([["one", "two"], true]));
    wait_until_idle(&page).await;

    // Once the answer has begun, the upload goes with it.
    let begun = "(async () => { let to; const give = new AbortController(); globalThis.cancelled = false; \
         const body = new ReadableStream({ start(given) { to = given; }, cancel() { globalThis.cancelled = true; } }); \
         to.enqueue(new TextEncoder().encode('one')); \
         const answer = await fetch('/mirror', { method: 'POST', body, duplex: 'half', signal: give.signal }); \
         const reader = answer.body.getReader(); await reader.read(); give.abort(); \
         return reader.read().catch(error => error.name); })()";
    assert_eq!(page.eval(begun).await, "AbortError");
    page.wait_for("globalThis.cancelled").await;
    wait_until_idle(&page).await;
}

#[tokio::test]
async fn beacons_reach_the_service_also_when_their_page_goes() {
    let (_host, page) = open().await;
    let received = async || page.eval("fetch('/received').then(answer => answer.json())").await;
    let mut expected = 0;
    for (body, length) in [
        ("'text'", 4),
        ("new Uint8Array(3000)", 3000),
        ("new Blob(['a blob'], { type: 'x/y' })", 6),
        ("new URLSearchParams({ a: 'b' })", 3),
    ] {
        assert_eq!(page.eval(&format!("navigator.sendBeacon('/count', {body})")).await, true, "{body}");
        expected += length;
        wait::until_it_is(body, received, |all| *all == expected).await;
    }
    assert_eq!(page.eval("navigator.sendBeacon('/count', new Blob([new Uint8Array(70000)]))").await, false);
    page.eval("addEventListener('pagehide', () => navigator.sendBeacon('/count', 'farewell')); location.href = '/other.html'; 1")
        .await;
    page.wait_for("document.title === 'other'").await;
    expected += 8;
    wait::until_it_is("the farewell came", received, |all| *all == expected).await;
}

#[tokio::test]
async fn workers_and_service_workers_upload_too() {
    let host = mumba_tests::TestHost::start().await;
    let upload = "fetch('/count', { method: 'POST', body: new Blob(['from a worker']) }).then(a => a.json())\
         .then(postMessage, error => postMessage(String(error)))";
    let package = app(&host)
        .write("classic.js", format!("'use strict'; {upload};\nonmessage = () => {{ try {{ undeclared = 1; postMessage('sloppy'); }} \
             catch (error) {{ postMessage([error.name, new Error().stack.split('\\n')[1].match(/:(\\d+):\\d+/)[1]]); }} }};"))
        .write("module.js", format!("import {{ name }} from './part.js';\n{upload};\nonmessage = () => postMessage(name);"))
        .write("part.js", "export const name = 'part';")
        .write(
            "service.js",
            "addEventListener('install', () => skipWaiting());\naddEventListener('activate', event => event.waitUntil(clients.claim()));\n\
             globalThis.seen = [];\naddEventListener('fetch', event => { const path = new URL(event.request.url).pathname; seen.push(path);\n\
             if (path === '/seen') event.respondWith(new Response(JSON.stringify(seen)));\n\
             if (path === '/by-worker') event.respondWith(fetch('/count', { method: 'POST', body: new Blob(['from a service worker']) }));\n\
             if (path === '/count') event.respondWith(fetch(event.request)); });",
        );
    host.install(package.path()).await;
    let page = host.page(&host.launch("routed").await).await;
    for (url, options, then) in [
        ("/classic.js", "{}", json!(["ReferenceError", "2"])),
        ("/module.js", "{ type: 'module' }", json!("part")),
        ("/worker.js", "{}", json!(null)),
    ] {
        let script = format!(
            "new Promise((done, failed) => {{ const worker = new Worker('{url}', {options}); const said = []; \
             worker.onerror = event => failed(new Error(event.message)); worker.onmessage = event => {{ said.push(event.data); \
             if (said.length === 2 || '{url}' === '/worker.js') return done(said); worker.postMessage(1); }}; }})"
        );
        let said = page.eval(&script).await;
        assert_eq!(said[0]["length"], 13, "{url}: {said}");
        assert_eq!(said[1], then, "{url}");
    }
    page.eval(
        "navigator.serviceWorker.register('/service.js').then(() => navigator.serviceWorker.ready).then(() => 1)",
    )
    .await;
    page.wait_for("navigator.serviceWorker.controller").await;
    assert_eq!(page.eval("fetch('/by-worker').then(a => a.json())").await["length"], 21);
    page.eval(SEND).await;
    assert_eq!(page.eval("post(new Blob(['through the service worker']))").await["length"], 26);
    assert_eq!(page.eval("post('short')").await["length"], 5);
    let seen = page.eval("fetch('/seen').then(a => a.json())").await;
    assert!(
        !seen.as_array().unwrap().iter().any(|path| path.as_str().unwrap().starts_with("/.well-known/mumba/")),
        "{seen}"
    );
}

/// `talk(path, protocols, steps)`: what a socket does, event by event. A step is run when the socket opened or said something.
const TALK: &str = r#"
globalThis.talk = (path, protocols, steps, prepare) => new Promise(done => {
  const socket = new WebSocket(path, protocols); const said = []; prepare?.(socket);
  const step = () => { const next = steps.shift(); if (next) next(socket); };
  socket.onopen = () => { said.push(['open', socket.protocol, socket.readyState]); step(); };
  socket.onmessage = async ({ data, origin }) => {
    said.push([typeof data === 'string' ? data : data instanceof Blob ? ['blob', await data.text()] : ['buffer', data.byteLength]]); step(); };
  socket.onerror = () => said.push(['error']);
  socket.onclose = ({ code, reason, wasClean }) => { said.push(['close', code, reason, wasClean, socket.readyState]); done(said); };
}); 1"#;

#[tokio::test]
async fn a_web_socket_reaches_its_route() {
    let (_host, page) = open().await;
    page.eval(TALK).await;
    for (call, expected) in [
        (
            "talk('/socket', ['other', 'echo.v1'], [s => s.send('hällo'), s => s.send(new Uint8Array([104, 105])), \
             s => { s.binaryType = 'arraybuffer'; s.send(new Blob(['a blob'])); }, s => s.close(3001, 'bye')])",
            json!([["open", "echo.v1", 1], ["hällo"], [["blob", "hi"]], [["buffer", 6]], ["close", 3001, "", true, 3]]),
        ),
        ("talk('/socket', [], [s => s.close()])", json!([["open", "", 1], ["close", 1005, "", true, 3]])),
        (
            "talk('/socket', [], [s => s.send('close 4002 enough')])",
            json!([["open", "", 1], ["close", 4002, "enough", true, 3]]),
        ),
        (
            "talk('/socket', [], [s => s.send('close 7 bad')])",
            json!([["open", "", 1], ["close", 1011, "the service closed with a code that it may not use", true, 3]]),
        ),
        ("talk('/socket', [], [s => s.send('end')])", json!([["open", "", 1], ["close", 1005, "", true, 3]])),
        (
            "talk('/socket', [], [s => s.send('fail')])",
            json!([["open", "", 1], ["close", 1011, "failed on purpose", true, 3]]),
        ),
        (
            "talk('/socket', [], [s => s.send('wrong')])",
            json!([["open", "", 1], ["close", 1011, "the service sent what is no message", true, 3]]),
        ),
        ("talk('/socket/refuse', [], [])", json!([["error"], ["close", 1006, "", false, 3]])),
        ("talk('/socket/wrong', [], [])", json!([["error"], ["close", 1006, "", false, 3]])),
        ("talk('/nowhere', [], [])", json!([["error"], ["close", 1006, "", false, 3]])),
        ("talk('/socket', [], [], s => s.close())", json!([["error"], ["close", 1006, "", false, 3]])),
    ] {
        assert_eq!(page.eval(call).await, expected, "{call}");
    }
    wait_until_idle(&page).await;
    let many = "new Promise(done => { const socket = new WebSocket(`wss://${location.host}/socket`); const got = []; \
         socket.onopen = () => { for (let i = 0; i < 3000; i++) socket.send(String(i)); socket.send(new Uint8Array(5 << 20)); \
           globalThis.buffered = socket.bufferedAmount; }; \
         socket.onmessage = async ({ data }) => { got.push(data); if (typeof data !== 'string') { while (socket.bufferedAmount > 0) await new Promise(wait => setTimeout(wait, 5)); socket.close(); \
           done([got.slice(0, -1).every((text, i) => text === String(i)), got.length, data.size, buffered > 5 << 20, socket.bufferedAmount]); } }; })";
    assert_eq!(page.eval(many).await, json!([true, 3001, 5 << 20, true, 0]));
    for (expression, expected) in [
        (
            "new WebSocket('/socket') instanceof WebSocket && new WebSocket('/socket') instanceof EventTarget",
            json!(true),
        ),
        (
            "(() => { const s = new WebSocket('/socket'); return [s.url === `wss://${location.host}/socket`, s.readyState, s.CLOSING, \
           s.binaryType, s.extensions, s.onopen, Object.prototype.toString.call(s)]; })()",
            json!([true, 0, 2, "blob", "", null, "[object WebSocket]"]),
        ),
        (
            "(() => { try { new WebSocket('/socket').send('x'); } catch (error) { return error.name; } })()",
            json!("InvalidStateError"),
        ),
        (
            "(() => { try { new WebSocket('/socket').close(1001); } catch (error) { return error.name; } })()",
            json!("InvalidAccessError"),
        ),
        (
            "(() => { try { new WebSocket('/socket', ['a', 'a']); } catch (error) { return error.name; } })()",
            json!("SyntaxError"),
        ),
        (
            "(() => { try { new WebSocket('/socket#x'); } catch (error) { return error.name; } return 'none'; })()",
            json!("SyntaxError"),
        ),
        ("(() => { try { WebSocket('/socket'); } catch (error) { return error.name; } })()", json!("TypeError")),
        (
            "new Promise(done => { new WebSocket('wss://other.example/').onerror = () => done('error'); })",
            json!("error"),
        ),
    ] {
        let got = page.eval(expression).await;
        if expression.contains("#x") {
            // Newer browsers drop the fragment.
            assert!(got == expected || got == "none", "{got}");
            continue;
        }
        assert_eq!(got, expected, "{expression}");
    }
}

#[tokio::test]
async fn a_socket_goes_with_its_page_and_breaks_with_its_service() {
    let (host, page) = open().await;
    page.eval(TALK).await;
    page.eval("globalThis.lost = talk('/socket', [], [() => { globalThis.opened = true; }]); 1").await;
    page.wait_for("globalThis.opened").await;
    let killed = service_pid(&host).await;
    kill_service(&host).await;
    assert_eq!(page.eval("lost").await, json!([["open", "", 1], ["error"], ["close", 1006, "", false, 3]]));
    // Its connections break before its guardian says that it is gone, and a socket that is opened in between fails.
    let running = async || host.app("routed").await.service.map(|service| service.pid);
    wait::until_it_is("the host knows that the service is gone", running, |pid| *pid != Some(killed)).await;

    page.eval("new WebSocket('/socket').onopen = () => { globalThis.opened = 2; }; fetch('/hold'); 1").await;
    page.wait_for("globalThis.opened === 2").await;
    wait::until_it_is(
        "a socket and a stream are open",
        || page.eval("fetch('/active').then(a => a.json())"),
        |found| *found == 2,
    )
    .await;
    page.eval("location.reload(); 1").await;
    page.wait_for("document.title === 'Routes' && !globalThis.opened").await;
    wait_until_idle(&page).await;
}
