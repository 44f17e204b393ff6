//! One connection: `CONNECT`, the checks, and TLS both ways until the origin is revoked.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use mumba_apps::manifest::OriginName;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::caller::Callers;
use super::resolve::Resolver;

/// Bytes that the request of a tunnel may have.
pub const HEAD_MAX_BYTES: usize = 16 * 1024;
/// How long the request may take to come.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// How long a connection to one address may take.
const CONNECT_WITHIN: Duration = Duration::from_secs(15);
/// The first byte of TLS: a record of the handshake.
const TLS_HANDSHAKE: u8 = 0x16;

/// Why a tunnel was not made, or ended.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TunnelError {
    /// Another program.
    #[error("the connection is not Chromium's")]
    Caller,
    /// Not a `CONNECT`.
    #[error("the request is no CONNECT: {0}")]
    Request(&'static str),
    /// Not granted.
    #[error("'{0}' is not granted")]
    NotGranted(String),
    /// Neither name nor address.
    #[error(transparent)]
    Resolve(#[from] super::resolve::ResolveError),
    /// Nobody answers there.
    #[error("'{0}' cannot be reached")]
    Unreachable(String),
    /// Something else than TLS.
    #[error("what goes to '{0}' is not TLS")]
    NotTls(String),
    /// The user took the grant back, or the app's last view closed.
    #[error("'{0}' is not granted any more")]
    Revoked(String),
    /// Either end failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// Where a request wants to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Host name, in lower case.
    pub host: String,
    /// Port.
    pub port: u16,
}

/// Reads the head of a request: nothing as long as it is not complete.
///
/// # Errors
/// What is wrong with it.
pub fn parse(head: &[u8]) -> Result<Option<Target>, &'static str> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(head) {
        Ok(httparse::Status::Complete(length)) if length == head.len() => {}
        Ok(httparse::Status::Complete(_)) => return Err("more than a head came before the answer"),
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(_) => return Err("it is not HTTP"),
    }
    if request.method != Some("CONNECT") {
        return Err("only CONNECT is served");
    }
    let (host, port) = request.path.and_then(|path| path.rsplit_once(':')).ok_or("its target has no port")?;
    let port = port.parse().map_err(|_| "its port is no number")?;
    if host.is_empty() || !host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')) {
        return Err("its target is no host name");
    }
    Ok(Some(Target { host: host.trim_end_matches('.').to_ascii_lowercase(), port }))
}

/// Serves one connection until it ends.
///
/// # Errors
/// Why it ended early.
pub async fn serve(
    mut client: TcpStream,
    mut origins: watch::Receiver<Arc<Vec<OriginName>>>,
    callers: &Callers,
    resolver: &Resolver,
) -> Result<(), TunnelError> {
    let (peer, own) = (client.peer_addr()?, client.local_addr()?);
    let checking = callers.clone();
    if !tokio::task::spawn_blocking(move || checking.made(peer, own)).await.unwrap_or(false) {
        tracing::warn!(%peer, "a program that is not Chromium connected to the proxy of an app");
        return Err(TunnelError::Caller);
    }
    let target = match tokio::time::timeout(HEAD_WITHIN, head(&mut client)).await {
        Ok(Ok(target)) => target,
        // Not a word: an answer to a plain request would look to a page as if it came from the server that it asked for.
        Ok(Err(error)) => return Err(error),
        Err(_) => return Err(TunnelError::Request("it did not come in time")),
    };
    let name = format!("{}:{}", target.host, target.port);
    let granted = |origins: &Arc<Vec<OriginName>>| {
        origins.iter().any(|origin| origin.host() == target.host && origin.port() == target.port)
    };
    if !granted(&origins.borrow()) {
        refuse(&mut client, "403 Forbidden").await;
        return Err(TunnelError::NotGranted(name));
    }
    let carried = tokio::select! {
        carried = carry(&mut client, &target, &name, resolver) => carried,
        _ = origins.wait_for(|origins| !granted(origins)) => Err(TunnelError::Revoked(name)),
    };
    if let Err(TunnelError::Revoked(_)) = &carried {
        // At once: nothing that is still on its way arrives.
        let _ = client.set_zero_linger();
    }
    carried
}

async fn head(client: &mut TcpStream) -> Result<Target, TunnelError> {
    let mut head = Vec::new();
    loop {
        // One byte less than a page: the head of a tunnel is small, and nothing may follow it yet.
        let mut part = [0; 4095];
        let length = client.read(&mut part).await?;
        if length == 0 {
            return Err(TunnelError::Request("it ended early"));
        }
        head.extend_from_slice(&part[..length]);
        match parse(&head) {
            Ok(Some(target)) => return Ok(target),
            Ok(None) if head.len() < HEAD_MAX_BYTES => {}
            Ok(None) => return Err(TunnelError::Request("it is too long")),
            Err(what) => return Err(TunnelError::Request(what)),
        }
    }
}

async fn carry(client: &mut TcpStream, target: &Target, name: &str, resolver: &Resolver) -> Result<(), TunnelError> {
    let mut server = match open(target, name, resolver).await {
        Ok(server) => server,
        Err(error) => {
            refuse(client, "502 Bad Gateway").await;
            return Err(error);
        }
    };
    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
    let mut first = [0];
    if client.read(&mut first).await? == 0 {
        return Ok(());
    }
    if first[0] != TLS_HANDSHAKE {
        return Err(TunnelError::NotTls(name.to_owned()));
    }
    server.write_all(&first).await?;
    tokio::io::copy_bidirectional(client, &mut server).await?;
    Ok(())
}

async fn open(target: &Target, name: &str, resolver: &Resolver) -> Result<TcpStream, TunnelError> {
    let addresses: Vec<SocketAddr> = resolver.resolve(&target.host, target.port).await?;
    for address in addresses {
        if let Ok(Ok(server)) = tokio::time::timeout(CONNECT_WITHIN, TcpStream::connect(address)).await {
            let _ = server.set_nodelay(true);
            return Ok(server);
        }
    }
    Err(TunnelError::Unreachable(name.to_owned()))
}

async fn refuse(client: &mut TcpStream, status: &str) {
    let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let _ = client.write_all(answer.as_bytes()).await;
    let _ = client.shutdown().await;
}

#[cfg(test)]
mod tests;
