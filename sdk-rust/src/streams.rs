//! Readable streams of the page.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;

use crate::{Error, FromValue, Object, Promise, PromiseFuture, Result, Value, sys};

/// The bytes of a `ReadableStream` of `Uint8Array`s, such as the body of a `Response`. Dropping it cancels the stream.
#[derive(Debug)]
#[must_use = "the stream is cancelled when this is dropped"]
pub struct ByteStream {
    reader: Object,
    next: Option<PromiseFuture<Object>>,
    ended: bool,
}

impl ByteStream {
    /// Takes the stream, which is locked from now on.
    pub fn new(stream: &Object) -> Self {
        Self { reader: stream.call("getReader", &[]), next: None, ended: false }
    }
}

fn piece(result: &Object) -> Result<Option<Vec<u8>>> {
    if result.get_bool("done")? {
        return Ok(None);
    }
    match result.get("value")? {
        Value::Object(bytes) => sys::buffer_to_vec(&bytes).map(Some),
        other => Err(Error::wrong_type(&format!("the stream gave {other:?}, not bytes"))),
    }
}

impl Stream for ByteStream {
    type Item = Result<Vec<u8>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let this = &mut *self;
        let reader = &this.reader;
        let next =
            this.next.get_or_insert_with(|| Promise::<Object>::from_object(reader.call("read", &[])).into_future());
        let Poll::Ready(result) = Pin::new(next).poll(context) else { return Poll::Pending };
        this.next = None;
        let item = result.and_then(|result| piece(&result)).transpose();
        // After an error nothing more comes.
        this.ended = !matches!(item, Some(Ok(_)));
        Poll::Ready(item)
    }
}

impl FusedStream for ByteStream {
    fn is_terminated(&self) -> bool {
        self.ended
    }
}

impl Drop for ByteStream {
    fn drop(&mut self) {
        if !self.ended {
            self.reader.invoke("cancel", &[]);
        }
    }
}

impl FromValue for ByteStream {
    fn from_value(value: Value) -> Result<Self> {
        Object::from_value(value).map(|stream| Self::new(&stream))
    }
}
