//! Readable streams of the page.

use std::pin::Pin;
use std::task::{self, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;

use crate::list::Steps;
use crate::sys::{self, Context};
use crate::{ArrayBuffer, FromValue, Object, Result, Value};

/// The bytes of a `ReadableStream` of `Uint8Array`s, such as the body of a `Response`. Dropping it cancels the stream.
#[derive(Debug)]
#[must_use = "the stream is cancelled when this is dropped"]
pub struct ByteStream {
    reader: Object,
    steps: Steps,
    /// Of the reader: a stream of a worker is read there, whoever polls it.
    context: Context,
}

impl ByteStream {
    /// Takes the stream, which is locked from now on.
    pub fn new(stream: &Object) -> Self {
        Self { reader: stream.call("getReader", &[]), steps: Steps::default(), context: Context::current() }
    }
}

impl Stream for ByteStream {
    type Item = Result<Vec<u8>>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<Option<Result<Vec<u8>>>> {
        let Self { reader, steps, context } = &mut *self;
        context.run(|| {
            let step = steps.poll::<ArrayBuffer>(|| reader.call("read", &[]), task);
            step.map(|step| step.map(|piece| piece?.to_vec()))
        })
    }
}

impl FusedStream for ByteStream {
    fn is_terminated(&self) -> bool {
        self.steps.have_ended()
    }
}

impl Drop for ByteStream {
    fn drop(&mut self) {
        if !self.steps.have_ended() {
            let (reader, context) = (self.reader.take(), self.context);
            sys::when_free(move || context.run(|| reader.invoke("cancel", &[])));
        }
    }
}

impl FromValue for ByteStream {
    fn from_value(value: Value) -> Result<Self> {
        Object::from_value(value).map(|stream| Self::new(&stream))
    }
}
