//! The machine's network.

use std::net::{TcpListener, UdpSocket};
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::time::Duration;

use mumba_services::{Confinement, NetworkGrant, Ports};

use super::Prison;

/// What only a network grant changes.
fn granted(tcp_connect: Ports, tcp_listen: &[u16], udp: bool) -> Confinement {
    let network = NetworkGrant { tcp_connect, tcp_listen: tcp_listen.to_vec(), udp };
    Confinement { network: Some(network), ..Confinement::default() }
}

/// A server on the loopback, and its port.
fn server() -> (TcpListener, u16) {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = server.local_addr().unwrap().port();
    (server, port)
}

/// A port on which nobody listens.
fn free_port() -> u16 {
    server().1
}

#[tokio::test]
async fn no_server_is_reached_without_a_grant() {
    let prison = Prison::new();
    let (_server, port) = server();
    let prisoner = prison.prisoner().await;
    for attempt in ["connect-tcp", "connect-mptcp", "fast-open"] {
        let attempt = format!("./attempt {attempt} {port}");
        let outside = prison.outside(&attempt);
        assert!(outside.succeeded() || outside.said() == "EPROTONOSUPPORT", "{outside:?}");
        let inside = prisoner.attempt(&attempt).await;
        assert!(matches!(inside.said(), "ECONNREFUSED" | "EPROTONOSUPPORT" | "EINPROGRESS"), "{inside:?}");
    }
    // Its own loopback is all there is: no route leads anywhere.
    let interfaces = prisoner.attempt("tail -n +3 /proc/net/dev").await;
    assert_eq!(interfaces.must_succeed().lines().count(), 1);
    assert!(interfaces.said.contains("lo:"));
}

#[tokio::test]
async fn no_datagram_gets_out_without_a_grant() {
    let prison = Prison::new();
    let server = UdpSocket::bind("127.0.0.1:0").unwrap();
    server.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let attempt = format!("./attempt send-udp {}", server.local_addr().unwrap().port());
    prison.outside(&attempt).must_succeed();
    let mut bytes = [0; 8];
    server.recv(&mut bytes).unwrap();
    // Sent into its own loopback, where nobody is.
    let _ = prison.prisoner().await.attempt(&attempt).await;
    server.set_nonblocking(true).unwrap();
    assert_eq!(server.recv(&mut bytes).unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
}

#[tokio::test]
async fn what_a_service_listens_on_is_reached_by_nobody_without_a_grant() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    let port = free_port();
    prisoner.attempt(&format!("./attempt listen-tcp {port}")).await.must_succeed();
    // Outside, the port is still free.
    TcpListener::bind(("127.0.0.1", port)).unwrap();
}

#[tokio::test]
async fn only_granted_ports_are_connected_to() {
    let prison = Prison::new();
    let ((_first, granted_port), (_second, other_port)) = (server(), server());
    let prisoner = prison.with(granted(Ports::Only(vec![granted_port]), &[], false)).await;
    prisoner.attempt(&format!("./attempt connect-tcp {granted_port}")).await.must_succeed();
    let attempt = format!("./attempt connect-tcp {other_port}");
    prison.outside(&attempt).must_succeed();
    prisoner.attempt(&attempt).await.must_fail("EACCES");
    let anywhere = prison.with(granted(Ports::Any, &[], false)).await;
    anywhere.attempt(&attempt).await.must_succeed();
}

#[tokio::test]
async fn ports_are_not_got_around_by_tcps_relatives() {
    let prison = Prison::new();
    let (_server, port) = server();
    let prisoner = prison.with(granted(Ports::Only(vec![1]), &[], false)).await;
    let fast_open = format!("./attempt fast-open {port}");
    prison.outside(&fast_open).must_succeed();
    prisoner.attempt(&fast_open).await.must_fail("EPERM");
    prisoner.attempt(&format!("./attempt connect-mptcp {port}")).await.must_fail("EPERM");
    // SCTP, DCCP, raw, ICMP.
    for (kind, protocol) in [(5, 132), (1, 132), (6, 33), (3, 6), (2, 1)] {
        prisoner.attempt(&format!("./attempt socket 2 {kind} {protocol}")).await.must_fail("EPERM");
    }
}

#[tokio::test]
async fn only_granted_ports_are_listened_on() {
    let prison = Prison::new();
    let (good, other) = (free_port(), free_port());
    let prisoner = prison.with(granted(Ports::default(), &[good], false)).await;
    prisoner.attempt(&format!("./attempt listen-tcp {good}")).await.must_succeed();
    let attempt = format!("./attempt listen-tcp {other}");
    prison.outside(&attempt).must_succeed();
    prisoner.attempt(&attempt).await.must_fail("EACCES");
}

#[tokio::test]
async fn datagrams_need_a_grant_of_their_own() {
    let prison = Prison::new();
    let server = UdpSocket::bind("127.0.0.1:0").unwrap();
    let attempt = format!("./attempt send-udp {}", server.local_addr().unwrap().port());
    let without = prison.with(granted(Ports::Any, &[], false)).await;
    without.attempt(&attempt).await.must_fail("EPERM");
    let with = prison.with(granted(Ports::Any, &[], true)).await;
    with.attempt(&attempt).await.must_succeed();
    let mut bytes = [0; 8];
    server.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    assert_eq!(server.recv(&mut bytes).unwrap(), 1);
}

#[tokio::test]
async fn names_are_asked_for_by_tcp_where_udp_is_not_granted() {
    let prison = Prison::new();
    let without = prison.with(granted(Ports::Only(vec![443]), &[], false)).await;
    assert!(without.attempt("cat /etc/resolv.conf").await.must_succeed().ends_with("options use-vc"));
    let with = prison.with(granted(Ports::Only(vec![443]), &[], true)).await;
    assert!(!with.attempt("cat /etc/resolv.conf").await.must_succeed().contains("use-vc"));
    // Its server may be connected to: what is refused is not the port.
    let refused = without.attempt("./attempt connect-tcp 53").await;
    assert!(!refused.said.contains("EACCES"), "{refused:?}");
    without.attempt("getent hosts localhost").await.must_succeed();
}

#[tokio::test]
async fn abstract_sockets_of_others_are_not_reached_with_and_without_a_network() {
    let prison = Prison::new();
    let name = format!("mumba-escape-{}", std::process::id());
    let _listener = UnixListener::bind_addr(&SocketAddr::from_abstract_name(&name).unwrap()).unwrap();
    let attempt = format!("./attempt connect-unix @{name}");
    prison.outside(&attempt).must_succeed();
    prison.prisoner().await.attempt(&attempt).await.must_fail("ECONNREFUSED");
    prison.with(granted(Ports::Any, &[], true)).await.attempt(&attempt).await.must_fail("EPERM");
}
