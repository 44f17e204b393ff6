//! Bodies of requests and responses of an origin: pieces of bytes as they come ([`http_body::Body`]), or a file.

use std::fs::File;
use std::io::{self, Read as _};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use http::{HeaderValue, StatusCode, header};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;
use mumba_cef::origin::ResourceBody;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Bytes that the bodies of one app's requests may have together.
const MAX_BODIES_BYTES: usize = 256 << 20;

/// A request of a page.
pub type Request = http::Request<Body>;
/// What a page gets.
pub type Response = http::Response<Body>;

/// Pieces of a body, as they come.
pub type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A body.
pub struct Body(Content);

enum Content {
    Bytes(Bytes),
    /// So many bytes of a file from where it stands.
    File(File, u64),
    Pieces(Pieces, Option<u64>),
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Body").field("length", &self.length()).finish_non_exhaustive()
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Bytes(bytes))
    }
}

impl Body {
    /// Nothing.
    pub fn empty() -> Self {
        Self(Content::Bytes(Bytes::new()))
    }

    /// `length` bytes of a file from where it stands.
    pub fn file(file: File, length: u64) -> Self {
        Self(Content::File(file, length))
    }

    /// Pieces, and how many bytes they are, where that is known.
    pub fn pieces(pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static, length: Option<u64>) -> Self {
        Self(Content::Pieces(Box::pin(pieces), length))
    }

    /// Pieces that must be as many bytes as was said, where it was said: else the body ends with an error.
    pub fn exactly(pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static, length: Option<u64>) -> Self {
        let Some(length) = length else { return Self::pieces(pieces, None) };
        let next = |(pieces, rest): (Option<Pieces>, u64)| async move {
            let mut pieces = pieces?;
            match pieces.next().await {
                Some(Ok(piece)) => match rest.checked_sub(piece.len() as u64) {
                    Some(rest) => Some((Ok(piece), (Some(pieces), rest))),
                    None => Some((Err(io::Error::other("the body is longer than was said")), (None, 0))),
                },
                Some(Err(error)) => Some((Err(error), (None, 0))),
                None if rest == 0 => None,
                None => Some((Err(io::Error::other("the body is shorter than was said")), (None, 0))),
            }
        };
        Self::pieces(futures::stream::unfold((Some(pieces.boxed()), length), next), Some(length))
    }

    /// Any other body; trailers are left out.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let length = body.size_hint().exact();
        let pieces = body.into_data_stream().map(|piece| piece.map_err(io::Error::other));
        Self::pieces(pieces, length)
    }

    /// The length in bytes, where it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::File(_, length) => Some(*length),
            Content::Pieces(_, length) => *length,
        }
    }

    /// The whole body, if it is in memory.
    pub fn in_memory(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The whole body; nothing when it is longer than `limit`.
    ///
    /// # Errors
    /// When it ends early.
    pub async fn collect(self, limit: usize) -> io::Result<Option<Bytes>> {
        if self.length().is_some_and(|length| length > limit as u64) {
            return Ok(None);
        }
        let mut pieces = match self.0 {
            Content::Bytes(bytes) => return Ok(Some(bytes)),
            Content::File(file, length) => {
                let mut bytes = Vec::new();
                file.take(length).read_to_end(&mut bytes)?;
                return Ok(Some(bytes.into()));
            }
            Content::Pieces(pieces, _) => pieces,
        };
        let mut whole = bytes::BytesMut::new();
        while let Some(piece) = pieces.next().await {
            let piece = piece?;
            if piece.len() > limit - whole.len() {
                return Ok(None);
            }
            whole.extend_from_slice(&piece);
        }
        Ok(Some(whole.freeze()))
    }

    /// The pieces.
    pub fn into_pieces(self) -> Pieces {
        match self.0 {
            Content::Bytes(bytes) if bytes.is_empty() => futures::stream::empty().boxed(),
            Content::Bytes(bytes) => futures::stream::once(std::future::ready(Ok(bytes))).boxed(),
            Content::Pieces(pieces, _) => pieces,
            Content::File(file, length) => http_body_util::BodyDataStream::new(Self::file(file, length)).boxed(),
        }
    }

    pub(super) fn into_resource(self) -> ResourceBody {
        match self.0 {
            Content::Bytes(bytes) if bytes.is_empty() => ResourceBody::Empty,
            Content::Bytes(bytes) => ResourceBody::Reader(Box::new(io::Cursor::new(bytes))),
            Content::File(file, length) => ResourceBody::Reader(Box::new(file.take(length))),
            Content::Pieces(pieces, _) => ResourceBody::Stream(pieces),
        }
    }
}

/// The memory that bodies of one app's requests take: a page sends as many requests as it likes, and each waits for the service.
#[derive(Clone, Debug)]
pub struct Budget(Arc<Semaphore>);

impl Default for Budget {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(MAX_BODIES_BYTES)))
    }
}

impl Budget {
    /// The same bytes, which count until nobody holds any of them; nothing when there are too many already.
    pub fn take(&self, bytes: Bytes) -> Option<Bytes> {
        if bytes.is_empty() {
            return Some(bytes);
        }
        let length = u32::try_from(bytes.len()).ok()?;
        let permit = Arc::clone(&self.0).try_acquire_many_owned(length).ok()?;
        Some(Bytes::from_owner(Counted { bytes, _permit: permit }))
    }
}

struct Counted {
    bytes: Bytes,
    _permit: OwnedSemaphorePermit,
}

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut self.0 {
            Content::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Content::File(_, 0) => Poll::Ready(None),
            Content::File(file, rest) => {
                // Package files are on the local disk, and only bodies that change on the way are read like this.
                let mut piece = vec![0; usize::try_from(*rest).unwrap_or(usize::MAX).min(256 << 10)];
                match file.read(&mut piece) {
                    Ok(0) => Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into()))),
                    Ok(read) => {
                        piece.truncate(read);
                        *rest -= read as u64;
                        Poll::Ready(Some(Ok(Frame::data(piece.into()))))
                    }
                    Err(error) => Poll::Ready(Some(Err(error))),
                }
            }
            Content::Pieces(pieces, length) => {
                *length = None;
                pieces.as_mut().poll_next(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A response in words of the host.
pub(super) fn text(status: u16, text: &str) -> Response {
    let mut response = http::Response::new(Body::from(Bytes::from(format!("{text}\n"))));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

/// A response without a body.
pub(super) fn bare(status: StatusCode) -> Response {
    let mut response = http::Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_count_until_the_last_of_their_bytes_is_let_go() {
        let budget = Budget::default();
        let half = Bytes::from(vec![7; MAX_BODIES_BYTES / 2]);
        let (one, mut other) = (budget.take(half.clone()).unwrap(), budget.take(half.clone()).unwrap());
        assert_eq!(one, half);
        assert!(budget.take(Bytes::from_static(b"1")).is_none());
        assert!(budget.take(Bytes::new()).is_some());
        let rest = other.split_to(1);
        drop(other);
        assert!(budget.take(Bytes::from_static(b"1")).is_none(), "a part is held");
        drop(rest);
        assert!(budget.take(half).is_some());
    }

    #[tokio::test]
    async fn a_body_must_be_as_long_as_was_said() {
        let ends_well = async |said| {
            let pieces = [3, 4].map(|size| Ok(Bytes::from(vec![1; size])));
            let body = Body::exactly(futures::stream::iter(pieces), said);
            body.into_pieces().collect::<Vec<_>>().await.last().unwrap().is_ok()
        };
        assert!(ends_well(Some(7)).await);
        assert!(ends_well(None).await);
        assert!(!ends_well(Some(6)).await);
        assert!(!ends_well(Some(8)).await);
    }

    #[tokio::test]
    async fn a_body_longer_than_the_limit_is_not_collected() {
        let pieces = |count: usize| {
            let pieces = (0..count).map(|_| Ok(Bytes::from_static(b"1234")));
            Body::pieces(futures::stream::iter(pieces), None)
        };
        assert_eq!(pieces(2).collect(8).await.unwrap().unwrap(), "12341234");
        assert_eq!(pieces(3).collect(8).await.unwrap(), None);
        assert_eq!(Body::from(Bytes::from_static(b"123")).collect(2).await.unwrap(), None);
        let broken = Body::pieces(futures::stream::iter([Err(io::ErrorKind::BrokenPipe.into())]), None);
        assert!(broken.collect(8).await.is_err());
    }
}
