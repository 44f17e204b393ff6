//! Calls with messages of prost.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use prost::Message;

use super::{Answer, Call, Responses, Sender, Status};

fn decode<M: Message + Default>(bytes: &[u8]) -> Result<M, Status> {
    M::decode(bytes).map_err(|error| Status::internal(format!("the answer is no such message: {error}")))
}

impl Call {
    /// As [`Call::unary`], with messages of prost.
    ///
    /// # Errors
    /// As the service answers, and when the answer is no such message.
    pub async fn message<M: Message + Default>(self, request: &impl Message) -> Result<M, Status> {
        decode(&self.unary(&request.encode_to_vec()).await?)
    }

    /// As [`Call::server_streaming`], with messages of prost.
    ///
    /// # Errors
    /// When the method or the request cannot be sent.
    pub fn messages<M: Message + Default>(self, request: &impl Message) -> Result<Messages<M>, Status> {
        self.server_streaming(&request.encode_to_vec()).map(Messages::of)
    }

    /// As [`Call::client_streaming`], with messages of prost.
    ///
    /// # Errors
    /// When the method cannot be called.
    pub fn send_messages<Q: Message, M: Message + Default>(
        self,
    ) -> Result<(MessageSender<Q>, impl Future<Output = Result<M, Status>>), Status> {
        let (sender, answer) = self.client_streaming()?;
        Ok((MessageSender::of(sender), decoded(answer)))
    }

    /// As [`Call::bidirectional`], with messages of prost.
    ///
    /// # Errors
    /// When the method cannot be called.
    pub fn exchange_messages<Q: Message, M: Message + Default>(
        self,
    ) -> Result<(MessageSender<Q>, Messages<M>), Status> {
        let (sender, responses) = self.bidirectional()?;
        Ok((MessageSender::of(sender), Messages::of(responses)))
    }
}

async fn decoded<M: Message + Default>(answer: Answer) -> Result<M, Status> {
    decode(&answer.await?)
}

/// The messages of an answer: see [`Responses`].
#[derive(Debug)]
#[must_use = "the call is cancelled when this is dropped"]
pub struct Messages<M> {
    responses: Responses,
    _message: PhantomData<fn() -> M>,
}

impl<M> Messages<M> {
    fn of(responses: Responses) -> Self {
        Self { responses, _message: PhantomData }
    }
}

impl<M: Message + Default> Stream for Messages<M> {
    type Item = Result<M, Status>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.responses).poll_next(context).map(|item| item.map(|item| decode(&item?)))
    }
}

/// Sends the messages of a call: see [`Sender`].
#[derive(Debug)]
#[must_use = "dropping it ends the messages"]
pub struct MessageSender<Q> {
    sender: Sender,
    _message: PhantomData<fn(Q)>,
}

impl<Q: Message> MessageSender<Q> {
    fn of(sender: Sender) -> Self {
        Self { sender, _message: PhantomData }
    }

    /// Sends a message, as soon as there is room.
    ///
    /// # Errors
    /// When the call is over.
    pub async fn send(&mut self, message: &Q) -> Result<(), Status> {
        self.sender.send(&message.encode_to_vec()).await
    }
}
