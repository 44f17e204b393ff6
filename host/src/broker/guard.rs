//! The body of an answer that passes between apps: it can be cut, and ends with a gRPC status whatever happens.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use tokio_util::sync::WaitForCancellationFutureOwned;
use tonic::Status;

/// An answer on its way from one app's service to another app.
pub struct Guarded<P> {
    /// None when it has ended or was cut.
    inner: Option<tonic::body::Body>,
    cut: Pin<Box<WaitForCancellationFutureOwned>>,
    /// What the caller is told when it was cut.
    reason: Option<Status>,
    /// Held until the call is over.
    _permit: P,
}

impl<P> Guarded<P> {
    /// Passes `inner` on until it ends or `cut` happens, and then says `reason`.
    pub fn new(inner: tonic::body::Body, cut: WaitForCancellationFutureOwned, reason: Status, permit: P) -> Self {
        Guarded { inner: Some(inner), cut: Box::pin(cut), reason: Some(reason), _permit: permit }
    }
}

fn trailers(status: &Status) -> Frame<Bytes> {
    let mut headers = HeaderMap::new();
    if status.add_header(&mut headers).is_err() {
        headers.insert(Status::GRPC_STATUS, http::HeaderValue::from(status.code() as i32));
    }
    Frame::trailers(headers)
}

impl<P: Unpin> Body for Guarded<P> {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        let this = self.get_mut();
        let Some(inner) = this.inner.as_mut() else { return Poll::Ready(None) };
        if let Some(reason) = &this.reason
            && this.cut.as_mut().poll(context).is_ready()
        {
            let last = trailers(reason);
            this.reason = None;
            // Tells the service that nobody listens any more.
            this.inner = None;
            return Poll::Ready(Some(Ok(last)));
        }
        match Pin::new(inner).poll_frame(context) {
            Poll::Ready(Some(Err(error))) => {
                this.inner = None;
                Poll::Ready(Some(Ok(trailers(&Status::unavailable(format!(
                    "the other app's service is gone: {error}"
                ))))))
            }
            Poll::Ready(None) => {
                this.inner = None;
                Poll::Ready(None)
            }
            other => other,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.inner.as_ref().is_none_or(|inner| inner.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.as_ref().map_or_else(|| SizeHint::with_exact(0), |inner| inner.size_hint())
    }
}
