//! Calls to the tests' own service (`test.v1`).

use std::time::Duration;

use futures::StreamExt as _;
use mumba::service::{Call, Code};

use crate::{Outcome, report, same};

#[derive(Clone, PartialEq, prost::Message)]
struct DoRequest {
    #[prost(string, tag = "1")]
    order: String,
}

#[derive(Clone, PartialEq, prost::Message)]
struct DoResponse {
    #[prost(string, tag = "1")]
    said: String,
}

/// Also of `CountRequest`: one number.
#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Number {
    #[prost(uint32, tag = "1")]
    number: u32,
}

fn order(text: &str) -> DoRequest {
    DoRequest { order: text.to_owned() }
}

pub(crate) async fn all() {
    report(vec![
        ("unary", Box::pin(unary())),
        ("errors", Box::pin(errors())),
        ("answers", Box::pin(answers())),
        ("requests", Box::pin(requests())),
        ("both", Box::pin(both())),
        ("unread", Box::pin(unread())),
    ])
    .await;
}

async fn unary() -> Outcome {
    let answer: DoResponse = Call::new("test.v1.Test/Do").message(&order("say hello from Rust")).await?;
    same!(answer.said, "hello from Rust");
    let bytes = mumba::service::call("test.v1.Test/Do", b"\x0a\x05say x").await?;
    same!(bytes, b"\x0a\x01x");
    Ok(())
}

async fn errors() -> Outcome {
    let status = mumba::service::call("not.listed.V1/Do", b"").await.err().ok_or("it is refused")?;
    same!((status.code, status.code.name()), (Code::PermissionDenied, "PERMISSION_DENIED"));
    let status = mumba::service::call("no method", b"").await.err().ok_or("it is refused")?;
    same!(status.code, Code::Internal);
    let late = Call::new("test.v1.Test/Count").timeout(Duration::from_millis(50));
    let mut numbers = late.messages::<Number>(&Number { number: 0 })?;
    let mut last = None;
    while let Some(item) = numbers.next().await {
        last = Some(item);
    }
    same!(last.and_then(Result::err).map(|status| status.code), Some(Code::DeadlineExceeded));
    Ok(())
}

async fn answers() -> Outcome {
    let numbers = Call::new("test.v1.Test/Count").messages::<Number>(&Number { number: 1000 })?;
    let sum = numbers.map(|item| item.map_or(0, |item| item.number)).fold(0, async |sum, number| sum + number).await;
    same!(sum, 500_500);
    // One that never ends is cancelled when it is dropped.
    let endless = Call::new("test.v1.Test/Count").messages::<Number>(&Number { number: 0 })?;
    let first: Vec<u32> = endless.take(3).map(|item| item.map_or(0, |item| item.number)).collect().await;
    same!(first, [1, 2, 3]);
    Ok(())
}

async fn requests() -> Outcome {
    let (mut sender, answer) = Call::new("test.v1.Test/Sum").send_messages::<Number, Number>()?;
    for number in 1..=100 {
        sender.send(&Number { number }).await?;
    }
    drop(sender);
    same!(answer.await?.number, 5050);
    // More than there is room for: the sender waits for the service.
    let (mut sender, answer) = Call::new("test.v1.Test/Sum").client_streaming()?;
    // An unknown field of 100 kB, and a number.
    let mut large = vec![0x7a, 0xa0, 0x8d, 0x06];
    large.extend(std::iter::repeat_n(b'x', 100_000));
    large.extend([0x08, 2]);
    for _ in 0..50 {
        sender.send(&large).await?;
    }
    // There is never room for this one, so it is not waited for.
    same!(sender.send(&vec![0; (64 << 20) + 1]).await.map_err(|status| status.code), Err(Code::Internal));
    // That no further one follows is said also while bytes are borrowed.
    mumba::ArrayBuffer::new(1)?.with_bytes(|_| drop(sender))?;
    same!(answer.await?, [0x08, 100]);
    Ok(())
}

async fn both() -> Outcome {
    let (mut sender, mut answers) = Call::new("test.v1.Test/Converse").exchange_messages::<DoRequest, DoResponse>()?;
    for word in ["one", "two"] {
        sender.send(&order(&format!("say {word}"))).await?;
        let answer = answers.next().await.ok_or("it answers")??;
        same!(answer.said, word);
    }
    drop(sender);
    same!(answers.next().await.is_none(), true);
    // A cancelled call takes no further message.
    let (mut sender, answers) = Call::new("test.v1.Test/Converse").exchange_messages::<DoRequest, DoResponse>()?;
    drop(answers);
    same!(sender.send(&order("say late")).await.map_err(|status| status.code), Err(Code::Cancelled));
    Ok(())
}

/// Answers that nobody reads hold back the service, and others that somebody reads do not wait for them.
async fn unread() -> Outcome {
    const ANSWERS: usize = 300;
    const LENGTH: usize = 100_000;
    let converse = async || {
        let (mut sender, answers) = Call::new("test.v1.Test/Converse").exchange_messages::<DoRequest, DoResponse>()?;
        for _ in 0..ANSWERS {
            sender.send(&order(&format!("long {LENGTH}"))).await?;
        }
        sender.send(&order("say done")).await?;
        Ok::<_, Box<dyn std::error::Error>>(answers)
    };
    let read = async |mut answers: mumba::service::Messages<DoResponse>| {
        let mut lengths = Vec::new();
        while let Some(answer) = answers.next().await.transpose()? {
            lengths.push(answer.said.len());
        }
        Ok::<_, Box<dyn std::error::Error>>(lengths)
    };
    let mut whole = vec![LENGTH; ANSWERS];
    whole.push("done".len());
    let unread = converse().await?;
    for _ in 0..2 {
        same!(read(converse().await?).await?, whole);
    }
    // Of 90 MB the 30 that nobody reads are not there yet: what was sent of them is in the windows along the way.
    let sent: DoResponse = Call::new("test.v1.Test/Do").message(&order("conversed")).await?;
    let unread_sent = sent.said.parse::<usize>()? - 2 * whole.len();
    same!(unread_sent < ANSWERS / 2, true);
    same!(read(unread).await?, whole);
    Ok(())
}
