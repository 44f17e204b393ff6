//! Memory that changes hands without a copy: through a channel, by a structured clone, and to a worker.

use futures::StreamExt as _;
use mumba::web::{Element, MessageChannel, StructuredSerializeOptions, window};
use mumba::{ArrayBuffer, Code, Worker};

use crate::{Outcome, note, same};

const BYTES: usize = 1 << 20;

/// The byte at a place of the memory that begins with `first`.
fn byte(first: u8, at: usize) -> u8 {
    first + (at % 251) as u8
}

fn filled(first: u8) -> mumba::Result<ArrayBuffer> {
    let memory = ArrayBuffer::new(BYTES)?;
    memory.with_bytes_mut(|bytes| bytes.iter_mut().enumerate().for_each(|(at, to)| *to = byte(first, at)))?;
    Ok(memory)
}

/// Whether it is what [`filled`] made.
fn is_filled(memory: &ArrayBuffer, first: u8) -> mumba::Result<bool> {
    memory.with_bytes(|bytes| {
        bytes.len() == BYTES && bytes.iter().enumerate().all(|(at, found)| *found == byte(first, at))
    })
}

pub(crate) async fn show(stage: Element) -> Outcome {
    let memory = filled(1)?;
    let channel = MessageChannel::new();
    let (here, there) = (channel.port1(), channel.port2());
    let mut messages = there.message_events()?;
    there.start();
    here.post_message_with_transfer(&memory, &[&memory]);
    same!(memory.byte_length()?, 0);
    // Nor can its bytes be had: they are the receiver's.
    same!(memory.with_bytes(<[u8]>::len).map_err(|error| error.code()), Err(Code::State));
    let received: ArrayBuffer = messages.next().await.ok_or("a message came")?.data()?.to()?;
    same!(is_filled(&received, 1)?, true);
    note(&stage, "through a channel: 1 MiB");

    let memory = filled(2)?;
    let options = StructuredSerializeOptions::new().transfer(&[&memory]);
    let clone: ArrayBuffer = window().structured_clone_with_options(&memory, &options)?.to()?;
    same!(is_filled(&clone, 2)?, true);
    same!(memory.byte_length()?, 0);
    note(&stage, "by a structured clone: 1 MiB");

    let memory = filled(3)?;
    let worker = Worker::dedicated("keeper")?;
    worker.ready().await;
    let there = ArrayBuffer::from_object(worker.transfer(&memory)?);
    same!(memory.byte_length()?, 0);
    let mut two = [0; 2];
    let length = worker.run(|| there.read(252, &mut two).and_then(|()| there.byte_length()))?;
    same!((length, two), (BYTES, [byte(3, 252), byte(3, 253)]));
    note(&stage, "to a worker: 1 MiB");
    Ok(())
}
