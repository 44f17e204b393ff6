//! A page reaches its own origin and nothing else: every way out is tried in a network namespace in which any packet fails
//! the test.

use std::path::PathBuf;
use std::sync::Arc;

use mumba_tests::{HostOptions, Package, TestHome, TestHost, wait};
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
        let home = Arc::new(TestHome::new().await);
        let file = home.place().join("seen");
        let program = Package::empty(&home, "bin").program("witness", env!("CARGO_BIN_EXE_network-witness").as_ref());
        let host = HostOptions::default()
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
