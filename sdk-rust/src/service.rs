//! Calls to the app's service.
//!
//! ```no_run
//! # async fn example() -> Result<(), mumba::service::Status> {
//! use std::time::Duration;
//!
//! let answer = mumba::service::call("greeter.v1.Greeter/Greet", b"").await?;
//! let late = mumba::service::Call::new("greeter.v1.Greeter/Greet").timeout(Duration::from_secs(5)).unary(b"").await?;
//! # Ok(())
//! # }
//! ```
//!
//! Messages are encoded protobuf messages; with the feature `prost`, messages of prost too. A method is
//! `package.Service/Method`, of a service that the manifest lists under `[[api]]`, or `//app/package.Service/Method` of
//! another app. A call whose answer is dropped is cancelled.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use mumba_ffi::*;

use crate::Error;
use crate::sys::{self, CallEvents, Pending};

#[cfg(feature = "prost")]
mod messages;
#[cfg(feature = "prost")]
pub use messages::{MessageSender, Messages};

/// The status codes of gRPC, with which a call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u32)]
#[non_exhaustive]
pub enum Code {
    /// It was cancelled.
    Cancelled = MUMBA_STATUS_CANCELLED,
    /// The service failed in a way that it does not name, or with a code that gRPC does not know.
    Unknown = MUMBA_STATUS_UNKNOWN,
    /// The request is wrong in itself.
    InvalidArgument = MUMBA_STATUS_INVALID_ARGUMENT,
    /// Its time is over.
    DeadlineExceeded = MUMBA_STATUS_DEADLINE_EXCEEDED,
    /// What was asked for is not there.
    NotFound = MUMBA_STATUS_NOT_FOUND,
    /// What was to be made is there already.
    AlreadyExists = MUMBA_STATUS_ALREADY_EXISTS,
    /// The caller may not do this; the manifest does not list the service, for example.
    PermissionDenied = MUMBA_STATUS_PERMISSION_DENIED,
    /// Too large or too many.
    ResourceExhausted = MUMBA_STATUS_RESOURCE_EXHAUSTED,
    /// Not possible in the present state.
    FailedPrecondition = MUMBA_STATUS_FAILED_PRECONDITION,
    /// It got into the way of another call.
    Aborted = MUMBA_STATUS_ABORTED,
    /// Beyond the end of what is there.
    OutOfRange = MUMBA_STATUS_OUT_OF_RANGE,
    /// The service has no such method.
    Unimplemented = MUMBA_STATUS_UNIMPLEMENTED,
    /// A defect.
    Internal = MUMBA_STATUS_INTERNAL,
    /// The service does not run, or ended.
    Unavailable = MUMBA_STATUS_UNAVAILABLE,
    /// Data is lost or damaged.
    DataLoss = MUMBA_STATUS_DATA_LOSS,
    /// The service wants to know who calls.
    Unauthenticated = MUMBA_STATUS_UNAUTHENTICATED,
}

/// Every code, with its name in gRPC.
const CODES: [(Code, &str); 16] = [
    (Code::Cancelled, "CANCELLED"),
    (Code::Unknown, "UNKNOWN"),
    (Code::InvalidArgument, "INVALID_ARGUMENT"),
    (Code::DeadlineExceeded, "DEADLINE_EXCEEDED"),
    (Code::NotFound, "NOT_FOUND"),
    (Code::AlreadyExists, "ALREADY_EXISTS"),
    (Code::PermissionDenied, "PERMISSION_DENIED"),
    (Code::ResourceExhausted, "RESOURCE_EXHAUSTED"),
    (Code::FailedPrecondition, "FAILED_PRECONDITION"),
    (Code::Aborted, "ABORTED"),
    (Code::OutOfRange, "OUT_OF_RANGE"),
    (Code::Unimplemented, "UNIMPLEMENTED"),
    (Code::Internal, "INTERNAL"),
    (Code::Unavailable, "UNAVAILABLE"),
    (Code::DataLoss, "DATA_LOSS"),
    (Code::Unauthenticated, "UNAUTHENTICATED"),
];

impl Code {
    /// The code with this number; [`Code::Unknown`] where gRPC knows none.
    pub fn of(number: u32) -> Self {
        CODES.iter().map(|(code, _)| *code).find(|code| code.number() == number).unwrap_or(Self::Unknown)
    }

    /// Its number.
    pub fn number(self) -> u32 {
        self as u32
    }

    /// Its name, such as `NOT_FOUND`.
    pub fn name(self) -> &'static str {
        CODES[self as usize - 1].1
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How a call failed: a status of gRPC.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// What kind of failure it is.
    pub code: Code,
    /// What the service said about it.
    pub message: String,
    /// An encoded `google.rpc.Status`; may be empty.
    pub details: Vec<u8>,
}

impl Status {
    fn internal(message: impl Into<String>) -> Self {
        Self { code: Code::Internal, message: message.into(), details: Vec::new() }
    }

    fn ended() -> Self {
        Self { code: Code::Cancelled, message: "the call is over".to_owned(), details: Vec::new() }
    }
}

/// A call that the runtime refused is an [`Code::Internal`] one.
impl From<Error> for Status {
    fn from(error: Error) -> Self {
        Self::internal(error.to_string())
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.message.is_empty() { f.write_str(self.code.name()) } else { f.write_str(&self.message) }
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({} bytes of details)", self.code, self.message, self.details.len())
    }
}

impl std::error::Error for Status {}

/// Calls a method with an encoded message, and gives the encoded answer.
///
/// # Errors
/// As the service answers.
pub async fn call(method: &str, request: &[u8]) -> Result<Vec<u8>, Status> {
    Call::new(method).unary(request).await
}

/// The answer is a stream of messages, of which a message counts as taken when somebody gets it.
const STREAM_OF_ANSWERS: u32 = MUMBA_CALL_SERVER_STREAMING | MUMBA_CALL_MANUAL_FLOW;

/// A call to be made.
#[derive(Clone, Debug)]
#[must_use = "nothing is called yet"]
pub struct Call {
    method: String,
    timeout: Option<Duration>,
}

impl Call {
    /// A call of a method.
    pub fn new(method: impl Into<String>) -> Self {
        Self { method: method.into(), timeout: None }
    }

    /// Ends it with [`Code::DeadlineExceeded`] when it takes longer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    fn begin(&self, request: &[u8], flags: u32) -> Result<Rc<Shared>, Status> {
        let shared = Rc::new(Shared::default());
        // 0 would be no timeout.
        let timeout_ms = self.timeout.map_or(0, |time| u32::try_from(time.as_millis()).unwrap_or(u32::MAX).max(1));
        let call = sys::service_call(&self.method, request, timeout_ms, flags, Events(Rc::clone(&shared)))?;
        *shared.call.borrow_mut() = Some(call);
        Ok(shared)
    }

    /// Sends one message, and gives the one that is answered.
    ///
    /// # Errors
    /// As the service answers.
    pub async fn unary(self, request: &[u8]) -> Result<Vec<u8>, Status> {
        Answer(Responses { shared: self.begin(request, 0)? }).await
    }

    /// Sends one message, and gives those that are answered.
    ///
    /// # Errors
    /// When the method or the request cannot be sent.
    pub fn server_streaming(self, request: &[u8]) -> Result<Responses, Status> {
        Ok(Responses { shared: self.begin(request, STREAM_OF_ANSWERS)? })
    }

    /// Sends messages, and gives the one that is answered.
    ///
    /// # Errors
    /// When the method cannot be called.
    pub fn client_streaming(self) -> Result<(Sender, Answer), Status> {
        let shared = self.begin(&[], MUMBA_CALL_CLIENT_STREAMING)?;
        Ok((Sender { shared: Rc::clone(&shared) }, Answer(Responses { shared })))
    }

    /// Sends messages, and gives those that are answered.
    ///
    /// # Errors
    /// When the method cannot be called.
    pub fn bidirectional(self) -> Result<(Sender, Responses), Status> {
        let shared = self.begin(&[], MUMBA_CALL_CLIENT_STREAMING | STREAM_OF_ANSWERS)?;
        Ok((Sender { shared: Rc::clone(&shared) }, Responses { shared }))
    }
}

/// A call under way.
#[derive(Debug, Default)]
struct Shared {
    /// Gone when the call is over or cancelled.
    call: RefCell<Option<Pending>>,
    state: RefCell<State>,
}

#[derive(Debug, Default)]
struct State {
    messages: VecDeque<Vec<u8>>,
    /// How it ended: `None` within is well.
    end: Option<Option<Status>>,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

struct Events(Rc<Shared>);

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

impl CallEvents for Events {
    fn message(&self, message: &[u8]) {
        let waker = {
            let mut state = self.0.state.borrow_mut();
            state.messages.push_back(message.to_vec());
            state.reader.take()
        };
        wake(waker);
    }

    fn end(&self, code: u32, message: &str, details: &[u8]) {
        if let Some(call) = self.0.call.borrow_mut().as_mut() {
            call.ran();
        }
        drop(self.0.call.take());
        let (reader, writer) = {
            let mut state = self.0.state.borrow_mut();
            let failed = || Status { code: Code::of(code), message: message.to_owned(), details: details.to_vec() };
            state.end = Some((code != MUMBA_STATUS_OK).then(failed));
            (state.reader.take(), state.writer.take())
        };
        wake(reader);
        wake(writer);
    }

    fn drained(&self) {
        let waker = self.0.state.borrow_mut().writer.take();
        wake(waker);
    }
}

/// The messages of an answer, as a stream. Dropping it cancels the call.
///
/// The service waits for whoever reads: at most 1 MiB of messages that nobody took is kept here.
#[derive(Debug)]
#[must_use = "the call is cancelled when this is dropped"]
pub struct Responses {
    shared: Rc<Shared>,
}

impl Drop for Responses {
    fn drop(&mut self) {
        let call = self.shared.call.take();
        // Released where nothing is borrowed: that drops the events.
        drop(call);
        let writer = {
            let mut state = self.shared.state.borrow_mut();
            state.end.get_or_insert_with(|| Some(Status::ended()));
            state.writer.take()
        };
        wake(writer);
    }
}

impl Stream for Responses {
    type Item = Result<Vec<u8>, Status>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut state = self.shared.state.borrow_mut();
        if let Some(message) = state.messages.pop_front() {
            if let Some(call) = self.shared.call.borrow().as_ref() {
                sys::service_take(call, 1);
            }
            return Poll::Ready(Some(Ok(message)));
        }
        match &mut state.end {
            // The status comes once.
            Some(end) => Poll::Ready(end.take().map(Err)),
            None => {
                state.reader = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

/// The one message of an answer. Dropping it cancels the call.
#[derive(Debug)]
#[must_use = "the call is cancelled when this is dropped"]
pub struct Answer(Responses);

impl Future for Answer {
    type Output = Result<Vec<u8>, Status>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.0.shared.state.borrow_mut();
        // The end says whether the message counts.
        match &mut state.end {
            None => {
                state.reader = Some(context.waker().clone());
                Poll::Pending
            }
            Some(end) => {
                let failed = end.take();
                let message = state.messages.pop_front();
                Poll::Ready(match failed {
                    Some(status) => Err(status),
                    None => message.ok_or_else(|| Status::internal("the service gave no answer")),
                })
            }
        }
    }
}

/// Sends the messages of a call. Dropping it says that no further one follows.
#[derive(Debug)]
#[must_use = "dropping it ends the messages"]
pub struct Sender {
    shared: Rc<Shared>,
}

impl Sender {
    /// Sends a message, as soon as there is room: the service may be slow.
    ///
    /// # Errors
    /// When the call is over.
    pub async fn send(&mut self, message: &[u8]) -> Result<(), Status> {
        std::future::poll_fn(|context| self.poll_send(message, context)).await
    }

    fn poll_send(&self, message: &[u8], context: &Context<'_>) -> Poll<Result<(), Status>> {
        let call = self.shared.call.borrow();
        let Some(call) = call.as_ref() else { return Poll::Ready(Err(Status::ended())) };
        // Before it is tried, so that no news is missed.
        self.shared.state.borrow_mut().writer = Some(context.waker().clone());
        match sys::service_send(call, message) {
            Ok(true) => Poll::Ready(Ok(())),
            Ok(false) => Poll::Pending,
            Err(error) => Poll::Ready(Err(error.into())),
        }
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        if let Some(call) = self.shared.call.borrow().as_ref() {
            // The call may have ended meanwhile.
            let _ = sys::service_finish(call);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_grpc() {
        for number in 1..=16 {
            assert_eq!(Code::of(number).number(), number);
        }
        assert_eq!((Code::of(5), Code::of(5).name()), (Code::NotFound, "NOT_FOUND"));
        assert_eq!(Code::Unauthenticated.to_string(), "UNAUTHENTICATED");
        for number in [0, 17, u32::MAX] {
            assert_eq!(Code::of(number), Code::Unknown);
        }
    }
}
