//! A page reaches its own origin and nothing else: every way out is tried in a network namespace in which any packet fails
//! the test.

use std::path::PathBuf;
use std::sync::Arc;

use mumba_tests::{HostOptions, Package, TestHome, TestHost, proto, wait};
use serde_json::json;

/// A network with a loopback, a way out, and a witness of every packet. `$WITNESS` is the program, `$SEEN` its file.
const NETWORK: &str = "
echo 1 >/proc/sys/net/ipv6/conf/default/disable_ipv6
ip link set lo up
ip link add away type veth peer name beyond
ip address add 198.51.100.1/24 dev away
ip link set away up
ip link set beyond up
ip route add default via 198.51.100.2
ip neighbour replace 198.51.100.2 lladdr 02:00:00:00:00:01 dev away
\"$WITNESS\" \"$SEEN\" </dev/null >/dev/null &
while ! grep -q ready \"$SEEN\" 2>/dev/null; do sleep 0.05; done";

struct Witness {
    file: PathBuf,
}

impl Witness {
    async fn host() -> (TestHost, Witness) {
        Witness::host_with(HostOptions::default()).await
    }

    async fn host_with(options: HostOptions) -> (TestHost, Witness) {
        let home = Arc::new(TestHome::new().await);
        let file = home.place().join("seen");
        let program = Package::empty(&home, "bin").program("witness", env!("CARGO_BIN_EXE_network-witness").as_ref());
        let host = options
            .in_namespaces(&["--net"], NETWORK)
            .variable("WITNESS", program.path().join("witness").to_str().unwrap())
            .variable("SEEN", file.to_str().unwrap())
            .start_in(home)
            .await;
        (host, Witness { file })
    }

    fn seen(&self) -> Vec<String> {
        let text = std::fs::read_to_string(&self.file).unwrap();
        text.lines().skip(1).map(str::to_owned).collect()
    }

    /// What was seen until now. That the witness sees what comes is tried after it.
    async fn finish(self) -> Vec<String> {
        let before = self.seen();
        std::fs::write(self.file.with_extension("probe"), "").unwrap();
        wait::until_it_is(
            "the witness sees its own packets",
            async || self.seen(),
            |seen| {
                let probe = |text: &str| seen.iter().any(|line| line.contains(text));
                probe("probe.of.the.witness") && probe("connection to 127.0.0.1:443")
                    || probe("connection to Ok(127.0.0.1:443)")
            },
        )
        .await;
        before
    }
}

#[tokio::test]
async fn a_page_and_its_workers_send_no_packet_whatever_they_try() {
    let (host, witness) = Witness::host().await;
    let package = Package::web(
        &host,
        "egress",
        "<!doctype html><title>Egress</title><body><p id=away>x<script src=attempts.js></script><script src=page.js></script>",
    )
    .write("attempts.js", include_str!("../../apps/egress/attempts.js"))
    .write("page.js", include_str!("../../apps/egress/page.js"))
    .write("worker.js", include_str!("../../apps/egress/worker.js"));
    host.install(package.path()).await;
    let page = host.page(&host.launch("egress").await).await;
    // Longer than one answer of DevTools may take: the page tells when it is done.
    page.eval("void everything().then(all => globalThis.outcome = all, e => globalThis.outcome = String(e.stack))")
        .await;
    page.wait_for_long("globalThis.outcome !== undefined").await;
    assert_eq!(page.eval("outcome").await, json!([]), "these reached something");
    let attempts = page.eval("attempts").await;
    assert!(attempts.as_u64().unwrap() > 400, "only {attempts} things were tried");
    assert_eq!(page.eval("document.title").await, "Egress");
    assert_eq!(witness.finish().await, Vec::<String>::new(), "these were seen on the network");
}

/// The port of the one proxy that listens in the host's network.
fn proxy_port(host: &TestHost) -> u16 {
    let table = std::fs::read_to_string(format!("/proc/{}/net/tcp", host.pid())).unwrap();
    let mut ports = table.lines().skip(1).filter_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        // The witness listens on all addresses, the proxy on 127.0.0.1.
        let port = words[1].strip_prefix("0100007F:").filter(|_| words[3] == "0A")?;
        Some(u16::from_str_radix(port, 16).unwrap())
    });
    let port = ports.next().expect("the proxy of the app listens");
    assert_eq!(ports.next(), None);
    port
}

/// Whether a line of the witness is a TCP packet on loopback to or from this port.
fn is_of_port(line: &str, port: u16) -> bool {
    let bytes = line.strip_prefix("packet ").and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    let byte = |at: usize| bytes.get(2 * at..2 * at + 2).and_then(|text| u8::from_str_radix(text, 16).ok());
    let word = |at: usize| Some(u16::from_be_bytes([byte(at)?, byte(at + 1)?]));
    // Ethernet, then IPv4 without options, then TCP.
    let loopback = word(12) == Some(0x0800) && byte(23) == Some(6) && byte(26) == Some(127) && byte(30) == Some(127);
    loopback && (word(34) == Some(port) || word(36) == Some(port))
}

#[tokio::test]
async fn with_one_origin_granted_all_else_is_still_shut() {
    // Nobody is at the granted origin; what a page reaches there, `network.rs` tries.
    let nowhere = HostOptions::default().flag("--test-resolve=api.example.test=127.0.0.1:9");
    let (host, witness) = Witness::host_with(nowhere).await;
    let page = "<!doctype html><title>Egress</title><body><p id=away>x<script src=attempts.js></script><script src=page.js></script>";
    let package = Package::web(&host, "egress", page)
        .write("attempts.js", include_str!("../../apps/egress/attempts.js"))
        .write("page.js", include_str!("../../apps/egress/page.js"))
        .write("worker.js", include_str!("../../apps/egress/worker.js"));
    let manifest = std::fs::read_to_string(package.path().join("mumba.toml")).unwrap();
    let permission = "[permissions]\norigins = { reason = \"r\", list = [\"https://api.example.test\"] }\n";
    package.change("mumba.toml", format!("{manifest}{permission}"));
    host.install(package.path()).await;
    super::permissions::set(&host, "egress", proto::set_permission_request::Action::Grant, &[]).await;
    let page = host.page(&host.launch("egress").await).await;
    let port = proxy_port(&host);
    page.eval("void everything().then(all => globalThis.outcome = all, e => globalThis.outcome = String(e.stack))")
        .await;
    page.wait_for_long("globalThis.outcome !== undefined").await;
    assert_eq!(page.eval("outcome").await, json!([]), "these reached something");
    assert_eq!(page.eval("document.title").await, "Egress");
    let seen: Vec<String> = witness.finish().await.into_iter().filter(|line| !is_of_port(line, port)).collect();
    assert_eq!(seen, Vec::<String>::new(), "these were seen on the network");
}

#[tokio::test]
async fn a_host_sends_no_packet_of_its_own() {
    let (host, witness) = Witness::host().await;
    host.install(Package::web(&host, "page", "<!doctype html><title>Page</title>").path()).await;
    for _ in 0..2 {
        let view = host.launch("page").await;
        let page = host.page(&view).await;
        page.eval("new Promise(done => setTimeout(done, 2000))").await;
        host.cli(&["close", &view.id]).await.succeeded();
    }
    assert_eq!(witness.finish().await, Vec::<String>::new(), "these were seen on the network");
}
