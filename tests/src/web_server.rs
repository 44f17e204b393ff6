//! A web server on the other side of the network: TLS with a certificate of its own, HTTP and WebSockets, and a list of who
//! came.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use rcgen::{CertifiedKey, PublicKeyData as _, generate_simple_self_signed};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct WebServer {
    address: SocketAddr,
    key_hash: String,
    seen: Arc<Mutex<Vec<String>>>,
    serving: JoinHandle<()>,
}

impl Drop for WebServer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl WebServer {
    /// Serves these names on a port of 127.0.0.1.
    ///
    /// # Panics
    /// When it cannot.
    pub async fn start(names: &[&str]) -> WebServer {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).expect("names make a certificate");
        let hash = Sha256::digest(signing_key.subject_public_key_info());
        let key_hash = base64::engine::general_purpose::STANDARD.encode(hash);
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![cert.der().clone()], key))
            .expect("the certificate fits its key");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&seen);
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, noted) = (acceptor.clone(), Arc::clone(&noted));
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        let _ = serve(stream, &noted).await;
                    }
                });
            }
        });
        WebServer { address, key_hash, seen, serving }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The hash of its public key, as Chromium's switch `ignore-certificate-errors-spki-list` wants it.
    pub fn key_hash(&self) -> &str {
        &self.key_hash
    }

    /// What was asked for until now: `GET host/path`.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets what was asked for.
    pub fn forget(&self) {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

type Stream = tokio_rustls::server::TlsStream<tokio::net::TcpStream>;

/// A picture of one dot.
const GIF: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

async fn serve(mut stream: Stream, seen: &Mutex<Vec<String>>) -> std::io::Result<()> {
    loop {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            if stream.read(&mut byte).await? == 0 || head.len() > 64 * 1024 {
                return Ok(());
            }
            head.push(byte[0]);
        }
        let head = String::from_utf8_lossy(&head).into_owned();
        let header = |name: &str| {
            head.lines()
                .find_map(|line| line.split_once(':').filter(|(key, _)| key.eq_ignore_ascii_case(name)))
                .map(|(_, value)| value.trim().to_owned())
        };
        let mut words = head.split(' ');
        let (method, path) = (words.next().unwrap_or_default().to_owned(), words.next().unwrap_or_default().to_owned());
        seen.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(format!("{method} {}{path}", header("host").unwrap_or_default()));
        let length: usize = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length.min(1 << 20)];
        stream.read_exact(&mut body).await?;
        if let Some(key) = header("sec-websocket-key") {
            let accept = tungstenite::handshake::derive_accept_key(key.as_bytes());
            let answer = format!(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                 Sec-WebSocket-Accept: {accept}\r\n\r\n"
            );
            stream.write_all(answer.as_bytes()).await?;
            stream.write_all(b"\x81\x05hello").await?;
            // Open until the other side ends.
            let mut rest = [0; 256];
            while stream.read(&mut rest).await? > 0 {}
            return Ok(());
        }
        if path.starts_with("/events") {
            stream
                .write_all(
                    b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nAccess-Control-Allow-Origin: *\r\n\r\n\
                      data: one\n\n",
                )
                .await?;
            loop {
                tokio::time::sleep(Duration::from_millis(100)).await;
                stream.write_all(b"data: more\n\n").await?;
            }
        }
        let (mut status, mut kind, mut more) = ("200 OK", "text/plain", String::new());
        let mut content: &[u8] = b"hello from afar";
        match path.split('?').next().unwrap_or_default() {
            path if path.ends_with(".gif") => (kind, content) = ("image/gif", GIF),
            path if path.ends_with(".js") => (kind, content) = ("text/javascript", b"globalThis.scriptFromAfar = true"),
            path if path.ends_with(".html") => (kind, content) = ("text/html", b"<!doctype html>afar"),
            "/redirect" => {
                status = "302 Found";
                more = format!("Location: {}\r\n", path.split_once('?').map_or("/", |(_, to)| to));
            }
            _ => {}
        }
        if !path.starts_with("/private") {
            more.push_str("Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: *\r\n");
        }
        let answer =
            format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{more}\r\n", content.len());
        stream.write_all(answer.as_bytes()).await?;
        stream.write_all(content).await?;
        stream.flush().await?;
    }
}
