//! A WebSocket to the app's service, which sends everything back.

use futures::{FutureExt as _, StreamExt as _};
use mumba::ArrayBuffer;
use mumba::web::{BinaryType, Element, WebSocket};

use crate::{Outcome, next_unless, note, same};

const TEXT: &str = "Grüße aus Rust";

pub(crate) async fn show(stage: Element) -> Outcome {
    let socket = WebSocket::new("/echo");
    socket.set_binary_type(BinaryType::Arraybuffer);
    let (mut opens, mut messages, mut closes) =
        (socket.open_events()?, socket.message_events()?, socket.close_events()?);
    next_unless(&mut opens, &mut closes).await?;
    same!(socket.ready_state()?, WebSocket::OPEN);

    let mut bytes = vec![0; 5000];
    bytes[0] = 7;
    bytes[4999] = 9;
    let memory = ArrayBuffer::copy_of(&bytes)?;
    socket.send_with_str(TEXT);
    socket.send_with_object(&memory);
    let text: String = next_unless(&mut messages, &mut closes).await?.data()?.to()?;
    same!(text.as_str(), TEXT);
    note(&stage, &format!("text: {text}"));
    let returned: ArrayBuffer = next_unless(&mut messages, &mut closes).await?.data()?.to()?;
    same!(returned.to_vec()? == bytes, true);
    note(&stage, &format!("bytes: {}", returned.byte_length()?));

    socket.close_with_code_and_reason(4001, "enough");
    let close = closes.next().await.ok_or("the socket was closed")?;
    same!((close.was_clean()?, close.code()?, close.reason()?.as_str()), (true, 4001, "enough"));
    same!(messages.next().now_or_never().is_none(), true);
    note(&stage, "closed");
    Ok(())
}
