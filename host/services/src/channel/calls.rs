//! Calls of every shape: one message or many, either way, with metadata both ways. What differs between the four shapes is how many
//! messages there are, not how they travel, so one function makes them all.

use std::time::Duration;

use bytes::Bytes;
use futures::Stream;
use http::{HeaderMap, HeaderValue};
use tokio::time::Instant;
use tonic::metadata::MetadataMap;
use tonic::{CancellationHandle, Code, Request, Status, Streaming};

use super::{BytesCodec, ServiceChannel, after, path, ready, too_late, within};

/// Who calls, as the host knows it: never from a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caller {
    /// A page or module of this app itself.
    View {
        /// Id of the app.
        app: String,
    },
    /// Another app.
    App {
        /// Id of the calling app.
        app: String,
    },
    /// The user, at the command line.
    User,
}

impl Caller {
    /// Makes metadata say who calls (`mumba-caller-kind`, `mumba-caller-app`). Whatever came under a name of the host's
    /// is removed.
    pub fn sign(&self, headers: &mut HeaderMap) {
        let forged: Vec<_> = headers.keys().filter(|name| name.as_str().starts_with("mumba-")).cloned().collect();
        for name in forged {
            headers.remove(name);
        }
        let (kind, app) = match self {
            Caller::View { app } => ("view", Some(app)),
            Caller::App { app } => ("app", Some(app)),
            Caller::User => ("user", None),
        };
        headers.insert("mumba-caller-kind", HeaderValue::from_static(kind));
        if let Some(app) = app.and_then(|app| HeaderValue::from_str(app).ok()) {
            headers.insert("mumba-caller-app", app);
        }
    }

    /// Metadata that says who calls, and nothing else.
    pub fn metadata(&self) -> MetadataMap {
        let mut headers = HeaderMap::new();
        self.sign(&mut headers);
        MetadataMap::from_headers(headers)
    }
}

/// The beginning of an answer, and its messages to come.
#[derive(Debug)]
pub struct Answer {
    /// What the service sent ahead of the messages.
    pub metadata: MetadataMap,
    /// The messages. Dropping them cancels the call.
    pub messages: Messages,
}

/// The messages of an answer.
#[derive(Debug)]
pub struct Messages {
    streaming: Option<Streaming<Bytes>>,
    deadline: Option<Instant>,
    trailers: MetadataMap,
    _cancel: CancelOnDrop,
}

/// Ends what is still being sent when nobody waits for the answer: a service must not take requests that stop for requests that
/// are complete. To drop the answer is not enough: once it has begun, HTTP/2 lets the requests go on without it.
#[derive(Debug)]
pub struct CancelOnDrop(Option<CancellationHandle>);

impl CancelOnDrop {
    /// For a call that is about to be made; to be kept for as long as its answer is wanted.
    pub fn of<T>(request: &mut Request<T>) -> CancelOnDrop {
        CancelOnDrop(Some(request.cancellation_handle()))
    }
}

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        if let Some(handle) = self.0.take() {
            handle.cancel();
        }
    }
}

impl Messages {
    /// The next message; nothing at a good end. After an error nothing comes any more.
    pub async fn next(&mut self) -> Option<Result<Bytes, Status>> {
        // A timer is only looked at while a message is waited for, and the next one may always be there.
        if self.streaming.is_some() && self.deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            self.streaming = None;
            return Some(Err(too_late()));
        }
        let streaming = self.streaming.as_mut()?;
        let message = async {
            let message = streaming.message().await?;
            if message.is_none()
                && let Some(trailers) = streaming.trailers().await?
            {
                self.trailers = trailers;
            }
            Ok(message)
        };
        let message = match self.deadline {
            None => message.await,
            Some(deadline) => match tokio::time::timeout_at(deadline, message).await {
                Ok(message) => message.map_err(|status| after(status, deadline)),
                Err(_) => Err(too_late()),
            },
        };
        if !matches!(message, Ok(Some(_))) {
            self.streaming = None;
        }
        message.map_err(gone).transpose()
    }

    /// What the service sent after the last message of a good end; empty before. An error has its own, in its status.
    pub fn trailers(&self) -> &MetadataMap {
        &self.trailers
    }
}

impl ServiceChannel {
    /// Calls a method, `package.Service/Method`, of any shape: `requests` are its messages, one for a method that takes one. A stream of
    /// requests that cannot go on stands still while the call is given up: its end would be a good end.
    /// Dropping the future, or the answer's messages, cancels the call; `timeout` is for all of it.
    ///
    /// # Errors
    ///
    /// As [`ServiceChannel::call_unary`], before the first message or in its stead.
    pub async fn call(
        &self,
        method: &str,
        metadata: MetadataMap,
        requests: impl Stream<Item = Bytes> + Send + 'static,
        timeout: Option<Duration>,
    ) -> Result<Answer, Status> {
        let path = path(method)?;
        let mut grpc = self.grpc.clone();
        let deadline = timeout.map(|timeout| Instant::now() + timeout);
        let mut request = Request::new(requests);
        *request.metadata_mut() = metadata;
        if let Some(timeout) = timeout {
            request.set_timeout(timeout);
        }
        let cancel = CancelOnDrop::of(&mut request);
        let call = async {
            ready(&mut grpc).await?;
            grpc.streaming(request, path, BytesCodec).await
        };
        let (metadata, streaming, _) = within(timeout, call).await.map_err(gone)?.into_parts();
        let messages = Messages { streaming: Some(streaming), deadline, trailers: MetadataMap::new(), _cancel: cancel };
        Ok(Answer { metadata, messages })
    }
}

/// A connection that breaks is a service that ended: tonic knows no code for it. A status that the service sent has no source.
pub(super) fn gone(status: Status) -> Status {
    let broke = std::error::Error::source(&status).is_some();
    if broke && matches!(status.code(), Code::Unknown | Code::Internal) {
        let mut gone = Status::unavailable("the app's service ended before its answer was complete");
        *gone.metadata_mut() = status.metadata().clone();
        return gone;
    }
    status
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_but_the_host_says_who_calls() {
        let mut headers = HeaderMap::new();
        headers.insert("mumba-caller-kind", HeaderValue::from_static("user"));
        headers.append("mumba-caller-app", HeaderValue::from_static("forged"));
        headers.append("mumba-caller-app", HeaderValue::from_static("twice"));
        headers.insert("mumba-anything", HeaderValue::from_static("x"));
        headers.insert("authorization", HeaderValue::from_static("kept"));
        Caller::View { app: "abc".to_owned() }.sign(&mut headers);
        let all: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
        assert_eq!(all.len(), 3, "{all:?}");
        for pair in [("mumba-caller-kind", "view"), ("mumba-caller-app", "abc"), ("authorization", "kept")] {
            assert!(all.contains(&pair), "{all:?}");
        }
        assert_eq!(Caller::User.metadata().len(), 1);
    }
}
