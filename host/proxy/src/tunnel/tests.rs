use std::net::Ipv4Addr;

use mumba_apps::AppId;
use tokio::net::TcpListener;
use tokio::runtime::Handle;

use super::*;
use crate::{Proxy, ProxyOptions};

#[test]
fn only_connect_to_a_name_and_a_port_is_understood() {
    let target = |host: &str, port| Ok(Some(Target { host: host.to_owned(), port }));
    assert_eq!(
        parse(b"CONNECT api.Example.org:443 HTTP/1.1\r\nHost: api.example.org\r\n\r\n"),
        target("api.example.org", 443)
    );
    assert_eq!(parse(b"CONNECT a.example.:8443 HTTP/1.1\r\n\r\n"), target("a.example", 8443));
    assert_eq!(parse(b"CONNECT a.example:443 HTTP/1.1\r\nHo"), Ok(None));
    for bad in [
        &b"GET http://a.example/ HTTP/1.1\r\n\r\n"[..],
        b"CONNECT a.example HTTP/1.1\r\n\r\n",
        b"CONNECT [::1]:443 HTTP/1.1\r\n\r\n",
        b"CONNECT a.example:99999 HTTP/1.1\r\n\r\n",
        b"CONNECT a.example@b.example:443 HTTP/1.1\r\n\r\n",
        b"CONNECT a.example:443 HTTP/1.1\r\n\r\n\x16\x03",
        b"\x16\x03\x01\r\n\r\n",
    ] {
        assert!(parse(bad).is_err(), "{:?}", String::from_utf8_lossy(bad));
    }
}

struct Network {
    proxy: Proxy,
    app: AppId,
    server: TcpListener,
}

async fn network(callers: Callers) -> Network {
    let server = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = server.local_addr().unwrap();
    let fixed = [("api.example.test", address), ("other.example.test", address)];
    let resolver = Resolver::with_fixed(fixed.map(|(name, address)| (name.to_owned(), address)));
    let proxy = Proxy::new(ProxyOptions { handle: Handle::current(), callers, resolver }).unwrap();
    let app = AppId::from_bytes([1; 32]);
    proxy.server_of(&app).unwrap();
    Network { proxy, app, server }
}

impl Network {
    fn grant(&self, origins: &[&str]) {
        self.proxy.set_origins(&self.app, origins.iter().map(|origin| OriginName::parse(origin).unwrap()).collect());
    }

    async fn connect(&self) -> std::io::Result<TcpStream> {
        TcpStream::connect((Ipv4Addr::LOCALHOST, self.proxy.port_of(&self.app).unwrap())).await
    }

    /// The status that a request for a tunnel gets, and the connection.
    async fn tunnel(&self, target: &str) -> (String, TcpStream) {
        let mut stream = self.connect().await.unwrap();
        stream.write_all(format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n").as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            if stream.read(&mut byte).await.unwrap_or(0) == 0 {
                break;
            }
            answer.push(byte[0]);
        }
        (String::from_utf8(answer).unwrap().split(' ').nth(1).unwrap_or_default().to_owned(), stream)
    }
}

fn own() -> Callers {
    Callers::process(std::process::id())
}

#[tokio::test]
async fn it_listens_only_while_a_running_app_has_a_granted_origin() {
    let network = network(own()).await;
    assert!(network.connect().await.is_err());
    network.grant(&["https://api.example.test"]);
    assert!(network.connect().await.is_err());
    network.proxy.set_running(&network.app, || true);
    assert!(network.connect().await.is_ok());
    network.grant(&[]);
    assert!(network.connect().await.is_err());
    network.grant(&["https://api.example.test"]);
    assert!(network.connect().await.is_ok());
    network.proxy.set_running(&network.app, || false);
    assert!(network.connect().await.is_err());
    // The port stays ours.
    assert!(TcpListener::bind((Ipv4Addr::LOCALHOST, network.proxy.port_of(&network.app).unwrap())).await.is_err());
}

#[tokio::test]
async fn a_tunnel_carries_tls_to_a_granted_origin_and_ends_when_it_is_revoked() {
    let network = network(own()).await;
    network.proxy.set_running(&network.app, || true);
    network.grant(&["https://api.example.test", "https://other.example.test:8443"]);
    for (target, status) in [
        ("api.example.test:8443", "403"),
        ("other.example.test:443", "403"),
        ("x.api.example.test:443", "403"),
        ("127.0.0.1:443", "403"),
        ("localhost:443", "403"),
        ("api.example.test", ""),
        ("api.example.test:443", "200"),
    ] {
        assert_eq!(network.tunnel(target).await.0, status, "{target}");
    }
    let _probe = network.server.accept().await.unwrap();
    let (_, mut client) = network.tunnel("api.example.test:443").await;
    let (mut server, _) = network.server.accept().await.unwrap();
    client.write_all(b"\x16hello").await.unwrap();
    let mut got = [0; 6];
    server.read_exact(&mut got).await.unwrap();
    assert_eq!(&got, b"\x16hello");
    server.write_all(b"back").await.unwrap();
    client.read_exact(&mut got[..4]).await.unwrap();
    assert_eq!(&got[..4], b"back");
    // Another origin is taken back: this one stays.
    network.grant(&["https://api.example.test"]);
    server.write_all(b"more").await.unwrap();
    client.read_exact(&mut got[..4]).await.unwrap();
    network.grant(&[]);
    assert!(matches!(client.read(&mut got).await, Ok(0) | Err(_)));
    assert!(matches!(server.read(&mut got).await, Ok(0) | Err(_)));
}

#[tokio::test]
async fn it_listens_again_while_connections_of_before_are_ending() {
    let network = network(own()).await;
    network.proxy.set_running(&network.app, || true);
    for _ in 0..3 {
        network.grant(&["https://api.example.test"]);
        // The proxy's end closes first, so that its address is kept by the kernel for a while.
        assert_eq!(network.tunnel("other.example.test:443").await.0, "403");
        let (status, open) = network.tunnel("api.example.test:443").await;
        assert_eq!(status, "200");
        network.grant(&[]);
        assert!(network.connect().await.is_err());
        drop(open);
    }
}

#[tokio::test]
async fn plain_text_does_not_go_through() {
    let network = network(own()).await;
    network.proxy.set_running(&network.app, || true);
    network.grant(&["https://api.example.test"]);
    let (status, mut client) = network.tunnel("api.example.test:443").await;
    assert_eq!(status, "200");
    client.write_all(b"GET / HTTP/1.1\r\n\r\n").await.unwrap();
    let (mut server, _) = network.server.accept().await.unwrap();
    let mut got = Vec::new();
    let _ = server.read_to_end(&mut got).await;
    assert_eq!(got, b"");
}

#[tokio::test]
async fn a_plain_request_gets_no_answer_that_a_page_could_take_for_its_servers() {
    let network = network(own()).await;
    network.proxy.set_running(&network.app, || true);
    network.grant(&["https://api.example.test"]);
    let mut client = network.connect().await.unwrap();
    client.write_all(b"GET http://127.0.0.1/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").await.unwrap();
    let mut answer = Vec::new();
    let _ = client.read_to_end(&mut answer).await;
    assert_eq!(answer, b"");
}

#[tokio::test]
async fn another_program_gets_nothing() {
    let network = network(Callers::chromium("/bin/true".into())).await;
    network.proxy.set_running(&network.app, || true);
    network.grant(&["https://api.example.test"]);
    assert_eq!(network.tunnel("api.example.test:443").await.0, "");
}

#[tokio::test]
async fn the_rules_name_every_slot_and_shut_all_else() {
    let network = network(own()).await;
    let rules = network.proxy.resolver_rules();
    assert!(rules.ends_with(",MAP * ~NOTFOUND"), "{rules}");
    let port = network.proxy.port_of(&network.app).unwrap();
    assert!(rules.contains(&format!("MAP p0.mumba-proxy.invalid 127.0.0.1:{port},")), "{rules}");
    assert_eq!(network.proxy.server_of(&network.app), Some(format!("http://p0.mumba-proxy.invalid:{port}")));
    // Each app has a slot of its own, and gives it back.
    let mut servers = std::collections::BTreeSet::new();
    for number in 1..=u8::try_from(crate::SLOTS).unwrap() {
        servers.insert(network.proxy.server_of(&AppId::from_bytes([number; 32])).unwrap());
    }
    assert_eq!(servers.len(), crate::SLOTS);
    assert_eq!(network.proxy.server_of(&AppId::from_bytes([200; 32])), None);
    network.proxy.release(&network.app);
    assert!(network.proxy.server_of(&AppId::from_bytes([200; 32])).is_some());
}
