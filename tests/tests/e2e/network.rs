//! The origins that the user granted are reached as on the web, by that app alone, and only while they are granted.

use mumba_tests::proto::set_permission_request::Action;
use mumba_tests::{HostOptions, Package, Page, TestHost, WebServer, wait};
use serde_json::json;

use super::permissions::set;

const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Reach</title><body>";

const WAYS: &str = r#"
const afar = "https://api.example.test";
const event = (target, good, bad = ["error", "close"]) => new Promise((done, failed) => {
  for (const name of good) target.addEventListener(name, done, { once: true });
  for (const name of bad) target.addEventListener(name, () => failed(new Error(name)), { once: true });
  setTimeout(() => failed(new Error("late")), 20000);
});
const text = (url, options) => fetch(url, options).then(answer => answer.text());
const ways = origin => ({
  fetch: () => text(`${origin}/fetch`),
  post: () => text(`${origin}/post`, { method: "POST", body: "x".repeat(100000) }),
  opaque: () => fetch(`${origin}/private`, { mode: "no-cors" }).then(answer => answer.type),
  request: () => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("GET", `${origin}/request`);
    // A request that is refused is aborted, not failed.
    request.onloadend = () => request.status ? done(request.responseText) : failed(new Error("request"));
    request.send();
  }),
  image: async () => { const image = new Image(); image.src = `${origin}/dot.gif?${Math.random()}`; await event(image, ["load"]); return image.naturalWidth },
  script: async () => { const script = document.createElement("script"); script.src = `${origin}/s.js`; document.body.append(script); await event(script, ["load"]); return scriptFromAfar },
  module: () => import(`${origin}/m.js?${Math.random()}`).then(() => true),
  events: async () => { const source = new EventSource(`${origin}/events`); try { await event(source, ["message"]); return true } finally { source.close() } },
  socket: async () => { const socket = new WebSocket(origin.replace("https", "wss")); const message = await event(socket, ["message"]); socket.close(); return message.data },
  worker: async () => { const worker = new Worker("worker.js"); worker.postMessage(`${origin}/worker`); return (await event(worker, ["message"])).data },
  service: async () => {
    await navigator.serviceWorker.register("service.js");
    const service = (await navigator.serviceWorker.ready).active;
    const channel = new MessageChannel();
    const answer = new Promise(done => channel.port1.onmessage = message => done(message.data));
    service.postMessage(`${origin}/service`, [channel.port2]);
    return answer;
  },
});
async function attempt(origin) {
  const outcome = {};
  for (const [name, way] of Object.entries(ways(origin))) outcome[name] = await way().catch(error => "failed");
  return outcome;
}
"#;

const WORKER: &str = "onmessage = message => fetch(message.data).then(answer => answer.text()).catch(() => 'failed').then(text => postMessage(text))";
const SERVICE: &str = "addEventListener('install', () => skipWaiting()); addEventListener('message', event => event.waitUntil(fetch(event.data).then(answer => answer.text()).catch(() => 'failed').then(text => event.ports[0].postMessage(text))))";

fn app(host: &TestHost, name: &str, origins: &str) -> Package {
    let permissions = if origins.is_empty() {
        String::new()
    } else {
        format!("[permissions]\norigins = {{ reason = \"For the weather\", list = [{origins}] }}\n")
    };
    let manifest = format!(
        "name = \"{name}\"\ntitle = \"{name}\"\nversion = \"1.0.0\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n{permissions}"
    );
    Package::web(host, name, &format!("{PAGE}<script src=ways.js></script>"))
        .write("mumba.toml", manifest)
        .write("ways.js", WAYS)
        .write("worker.js", WORKER)
        .write("service.js", SERVICE)
}

/// Ports on which a process listens with TCP.
fn listening(pid: u32) -> Vec<u16> {
    let sockets: Vec<String> = std::fs::read_dir(format!("/proc/{pid}/fd"))
        .unwrap()
        .filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok())
        .filter_map(|target| Some(target.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect();
    let table =
        ["tcp", "tcp6"].map(|name| std::fs::read_to_string(format!("/proc/{pid}/net/{name}")).unwrap_or_default());
    table
        .iter()
        .flat_map(|table| table.lines().skip(1))
        .filter_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let own = words[3] == "0A" && sockets.iter().any(|socket| socket == words[9]);
            own.then(|| u16::from_str_radix(words[1].rsplit_once(':').unwrap().1, 16).unwrap())
        })
        .collect()
}

async fn host(server: &WebServer) -> TestHost {
    let mut options = HostOptions::default()
        .flag(&format!("--test-switch=ignore-certificate-errors-spki-list={}", server.key_hash()));
    for name in ["api.example.test", "other.example.test"] {
        options = options.flag(&format!("--test-resolve={name}={}", server.address()));
    }
    options.start().await
}

async fn attempt(page: &Page, origin: &str) -> serde_json::Value {
    page.eval(&format!("void attempt({}).then(all => globalThis.outcome = all)", json!(origin))).await;
    page.wait_for_long("globalThis.outcome !== undefined").await;
    let outcome = page.eval("outcome").await;
    page.eval("globalThis.outcome = undefined; true").await;
    outcome
}

fn all_failed(outcome: &serde_json::Value) -> bool {
    outcome.as_object().unwrap().values().all(|value| value == "failed")
}

#[tokio::test]
async fn a_granted_origin_is_reached_in_every_way_by_that_app_while_it_is_granted() {
    let server = WebServer::start(&["api.example.test", "other.example.test"]).await;
    let host = host(&server).await;
    host.install(app(&host, "reach", "\"https://api.example.test\"").path()).await;
    host.install(app(&host, "plain", "").path()).await;
    let (reach, plain) = (host.launch("reach").await, host.launch("plain").await);
    let (reach_page, plain_page) = (host.page(&reach).await, host.page(&plain).await);
    // Nothing is granted yet.
    let outcome = attempt(&reach_page, "https://api.example.test").await;
    assert!(all_failed(&outcome), "{outcome}");
    assert_eq!((server.seen(), listening(host.pid())), (vec![], vec![]));
    // Granted: at once, in the open page.
    set(&host, "reach", Action::Grant, &["origins:https://api.example.test"]).await;
    let ports = listening(host.pid());
    assert_eq!(ports.len(), 1, "{ports:?}");
    let outcome = attempt(&reach_page, "https://api.example.test").await;
    let hello = "hello from afar";
    let wanted = json!({
        "fetch": hello, "post": hello, "opaque": "opaque", "request": hello, "image": 1, "script": true, "module": true,
        "events": true, "socket": "hello", "worker": hello, "service": hello,
    });
    assert_eq!(outcome, wanted);
    assert_eq!(reach_page.eval("crossOriginIsolated").await, true);
    // As on the web: what the server does not share is not read.
    let private = "fetch('https://api.example.test/private').then(() => 'read', () => 'refused')";
    assert_eq!(reach_page.eval(private).await, "refused");
    // All else stays shut.
    server.forget();
    for origin in [
        "https://other.example.test",
        "https://api.example.test:8443",
        "https://sub.api.example.test",
        &format!("https://127.0.0.1:{}", server.address().port()),
        &format!("https://localhost:{}", ports[0]),
    ] {
        let outcome = attempt(&reach_page, origin).await;
        assert!(all_failed(&outcome), "{origin}: {outcome}");
    }
    for (what, expression) in [
        (
            "a redirect",
            "fetch('https://api.example.test/redirect?https://other.example.test/x').then(() => 'reached', () => 'failed')",
        ),
        ("plain HTTP", "fetch('http://api.example.test/x').then(() => 'reached', () => 'failed')"),
        (
            "a plain socket",
            "new Promise(done => { try { const socket = new WebSocket('ws://api.example.test/'); socket.onopen = () => done('reached'); socket.onerror = () => done('failed') } catch { done('failed') } })",
        ),
        (
            "the proxy's name",
            &format!("fetch('https://p0.mumba-proxy.invalid:{}/').then(() => 'reached', () => 'failed')", ports[0]),
        ),
    ] {
        assert_eq!(reach_page.eval(expression).await, "failed", "{what}");
    }
    reach_page.eval("(() => { const frame = document.createElement('iframe'); frame.src = 'https://api.example.test/frame.html'; document.body.append(frame); return true })()").await;
    reach_page.eval("location.href = 'https://api.example.test/away.html'; true").await;
    // The other app reaches nothing of it.
    let outcome = attempt(&plain_page, "https://api.example.test").await;
    assert!(all_failed(&outcome), "{outcome}");
    let seen = server.seen();
    assert!(seen.iter().all(|line| line.contains("/redirect")), "{seen:?}");
    // Another program of the same user gets nothing from the proxy.
    let mut program = std::net::TcpStream::connect(("127.0.0.1", ports[0])).unwrap();
    std::io::Write::write_all(&mut program, b"CONNECT api.example.test:443 HTTP/1.1\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    let _ = std::io::Read::read_to_end(&mut program, &mut answer);
    assert_eq!(answer, b"");
    // Revoked: the open connection ends, and nothing new begins.
    reach_page
        .eval("globalThis.ended = false; const socket = new WebSocket('wss://api.example.test/'); socket.onclose = () => globalThis.ended = true; event(socket, ['message']).then(() => true)")
        .await;
    set(&host, "reach", Action::Deny, &["origins:https://api.example.test"]).await;
    reach_page.wait_for("globalThis.ended").await;
    server.forget();
    let outcome = attempt(&reach_page, "https://api.example.test").await;
    assert!(all_failed(&outcome), "{outcome}");
    assert_eq!((server.seen(), listening(host.pid())), (vec![], vec![]));
    // No port without a view either.
    set(&host, "reach", Action::Grant, &[]).await;
    assert_eq!(listening(host.pid()).len(), 1);
    host.cli(&["close", &reach.id]).await.succeeded();
    wait::until_it_is("no port is open", || async { listening(host.pid()) }, Vec::is_empty).await;
}

#[tokio::test]
async fn a_page_is_at_its_granted_origin_from_its_first_script_on() {
    let server = WebServer::start(&["api.example.test"]).await;
    let host = host(&server).await;
    let page = app(&host, "early", "\"https://api.example.test\"").write(
        "index.html",
        "<!doctype html><title>Early</title><script>fetch('https://api.example.test/early').then(answer => answer.text()).then(text => globalThis.early = text, error => globalThis.early = String(error))</script>",
    );
    host.install(page.path()).await;
    set(&host, "early", Action::Grant, &[]).await;
    let page = host.page(&host.launch("early").await).await;
    page.wait_for_value("globalThis.early", "hello from afar").await;
}
