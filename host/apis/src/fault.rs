//! What was wrong with a stream of requests. gRPC has no way to say so in the middle of a stream: ending it would look like a good end,
//! so it stands still while its call is given up.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use tokio::sync::Notify;
use tonic::Status;

/// Where a stream of requests leaves why it broke. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Fault(Arc<(Mutex<Option<Status>>, Notify)>);

impl Fault {
    /// The messages until the first error, which is left here; then the stream stands still.
    pub fn guard<S>(&self, messages: S) -> impl Stream<Item = Bytes> + Send + use<S>
    where
        S: Stream<Item = Result<Bytes, Status>> + Send + 'static,
    {
        let fault = self.clone();
        messages.then(move |message| {
            let fault = fault.clone();
            async move {
                match message {
                    Ok(message) => message,
                    Err(status) => {
                        fault.raise(status);
                        std::future::pending().await
                    }
                }
            }
        })
    }

    fn raise(&self, status: Status) {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(status);
        self.0.1.notify_one();
    }

    /// What was wrong, if something is.
    pub fn take(&self) -> Option<Status> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Waits until something is wrong.
    pub async fn raised(&self) -> Status {
        loop {
            let raised = self.0.1.notified();
            if let Some(status) = self.take() {
                return status;
            }
            raised.await;
        }
    }

    /// What `work` comes to, unless something is wrong before.
    ///
    /// # Errors
    ///
    /// What was wrong.
    pub async fn or<T>(&self, work: impl Future<Output = T>) -> Result<T, Status> {
        tokio::select! {
            biased;
            status = self.raised() => Err(status),
            done = work => Ok(done),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_broken_stream_stands_still_and_says_why() {
        let fault = Fault::default();
        let messages = futures::stream::iter([
            Ok(Bytes::from_static(b"one")),
            Err(Status::invalid_argument("wrong")),
            Ok(Bytes::from_static(b"two")),
        ]);
        let mut guarded = Box::pin(fault.guard(messages));
        assert_eq!(fault.or(guarded.next()).await.unwrap().unwrap(), "one");
        assert_eq!(fault.or(guarded.next()).await.unwrap_err().message(), "wrong");
        assert!(fault.take().is_none());
    }
}
