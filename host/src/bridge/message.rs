//! What a renderer sends, decoded and checked. Any bytes may come; what passes here has its limits kept.

use bytes::Bytes;
use mumba_proto::bridge as proto;
use prost::Message as _;

use crate::logs::Level;
use crate::origin::scripts;

/// The largest message of a renderer.
pub const MAX_MESSAGE_BYTES: usize = 65 * 1024 * 1024;
/// The largest request of a call.
pub const MAX_REQUEST_BYTES: usize = 64 * 1024 * 1024;
/// The longest name of a method.
const MAX_METHOD_BYTES: usize = 1024;
/// The longest line that a module may log, and the longest text of an error.
pub const MAX_TEXT_BYTES: usize = 16 * 1024;

/// A message that passed.
#[derive(Clone, Debug, PartialEq)]
pub enum FromFrame {
    /// The frame has a script context.
    Hello {
        /// Names the context in its renderer.
        context_id: u64,
    },
    /// How the native module fares.
    Module(ModuleReport),
    /// A call to the app's own service. Its request may still be refused: see [`FromFrame::Refused`].
    Call(proto::Call),
    /// A call that cannot be made, with the reason for the caller.
    Refused {
        /// The caller's context.
        context_id: u64,
        /// The caller's call.
        call_id: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// A further message of a call's request, or its end, or both.
    CallMessage {
        /// The caller's context.
        context_id: u64,
        /// The caller's call.
        call_id: u64,
        /// The message, if it is one.
        message: Option<Bytes>,
        /// Whether it is the end.
        end: bool,
    },
    /// The caller took messages of an answer.
    Credit {
        /// The caller's context.
        context_id: u64,
        /// The caller's call.
        call_id: u64,
        /// What they counted.
        bytes: u64,
    },
    /// A call is not wanted any more.
    Cancel {
        /// The caller's context.
        context_id: u64,
        /// The caller's call.
        call_id: u64,
    },
    /// A module recorded a script, which is to be served.
    Publish(proto::PublishScript),
    /// A script that is not served, with the reason for the module.
    NotPublished {
        /// The module's context.
        context_id: u64,
        /// The module's number of it.
        publication_id: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// A module says something.
    Log {
        /// How much it matters.
        level: Level,
        /// What it says, cut where it is too long.
        text: String,
    },
    /// A sign of life.
    Pong {
        /// Of the ping that it answers.
        serial: u64,
    },
}

/// How a native module fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModuleReport {
    /// Its code is about to run.
    Starting,
    /// Its main function has returned.
    Running,
    /// It cannot be used, for this reason.
    Failed(String),
}

/// Bytes that are no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a message of the bridge")]
pub struct Malformed;

/// Reads a message.
///
/// # Errors
/// [`Malformed`] for everything that no renderer of ours sends.
pub fn decode(payload: &[u8]) -> Result<FromFrame, Malformed> {
    if payload.len() > MAX_MESSAGE_BYTES {
        return Err(Malformed);
    }
    let message = proto::ToHost::decode(payload).map_err(|_| Malformed)?.message.ok_or(Malformed)?;
    Ok(match message {
        proto::to_host::Message::Hello(hello) => FromFrame::Hello { context_id: hello.context_id },
        proto::to_host::Message::ModuleStatus(status) => FromFrame::Module(match status.state() {
            proto::module_status::State::Starting => ModuleReport::Starting,
            proto::module_status::State::Running => ModuleReport::Running,
            proto::module_status::State::Failed => ModuleReport::Failed(cut(status.error)),
            proto::module_status::State::Unspecified => return Err(Malformed),
        }),
        proto::to_host::Message::Call(call) => match refusal(&call) {
            None => FromFrame::Call(call),
            Some(reason) => FromFrame::Refused { context_id: call.context_id, call_id: call.call_id, reason },
        },
        proto::to_host::Message::CallMessage(message) if message.message.len() > MAX_REQUEST_BYTES => {
            FromFrame::Refused {
                context_id: message.context_id,
                call_id: message.call_id,
                reason: format!("a message may have {MAX_REQUEST_BYTES} bytes"),
            }
        }
        proto::to_host::Message::CallMessage(message) => FromFrame::CallMessage {
            context_id: message.context_id,
            call_id: message.call_id,
            message: message.has_message.then_some(message.message),
            end: message.end,
        },
        proto::to_host::Message::CallCredit(credit) => {
            FromFrame::Credit { context_id: credit.context_id, call_id: credit.call_id, bytes: credit.bytes }
        }
        proto::to_host::Message::CancelCall(cancel) => {
            FromFrame::Cancel { context_id: cancel.context_id, call_id: cancel.call_id }
        }
        proto::to_host::Message::PublishScript(script) => match script_refusal(&script) {
            None => FromFrame::Publish(script),
            Some(reason) => {
                let (context_id, publication_id) = (script.context_id, script.publication_id);
                FromFrame::NotPublished { context_id, publication_id, reason }
            }
        },
        proto::to_host::Message::Log(log) => FromFrame::Log {
            level: match log.level {
                1 => Level::Debug,
                3 => Level::Warning,
                4 => Level::Error,
                _ => Level::Info,
            },
            text: cut(log.text),
        },
        proto::to_host::Message::Pong(pong) => FromFrame::Pong { serial: pong.serial },
    })
}

/// What is wrong with a call, if something is.
fn refusal(call: &proto::Call) -> Option<String> {
    if call.request.len() > MAX_REQUEST_BYTES {
        return Some(format!("a request may have {MAX_REQUEST_BYTES} bytes"));
    }
    let identifier = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
    };
    // Whom a call to another app names is the broker's to check.
    let own = match call.method.strip_prefix("//") {
        Some(rest) => rest.split_once('/').map_or("", |(_, method)| method),
        None => call.method.as_str(),
    };
    let well_formed = call.method.len() <= MAX_METHOD_BYTES
        && own.split_once('/').is_some_and(|(service, method)| identifier(service) && identifier(method));
    (!well_formed).then(|| format!("'{}' is not a method: write 'package.Service/Method'", cut(call.method.clone())))
}

/// What is wrong with a script, if something is.
fn script_refusal(script: &proto::PublishScript) -> Option<String> {
    if script.kind() == proto::ScriptKind::Unspecified {
        return Some("the script is of no kind that the host knows".to_owned());
    }
    if !scripts::is_name(&script.name) {
        return Some("a script's name has 1 to 64 letters a to z, digits and dashes".to_owned());
    }
    let most = proto::BRIDGE_SCRIPT_BYTES;
    (script.text.len() > most).then(|| format!("the script has {} bytes; {most} is the limit", script.text.len()))
}

fn cut(mut text: String) -> String {
    if text.len() > MAX_TEXT_BYTES {
        let at = (0..=MAX_TEXT_BYTES).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(at);
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(message: proto::to_host::Message) -> Vec<u8> {
        proto::ToHost { message: Some(message) }.encode_to_vec()
    }

    #[test]
    fn what_is_no_message_is_refused() {
        for bytes in [&b""[..], b"\0", b"\xff\xff\xff\xff", b"hello"] {
            assert_eq!(decode(bytes), Err(Malformed), "{bytes:?}");
        }
        let status = proto::ModuleStatus { state: 77, error: String::new() };
        assert_eq!(decode(&encode(proto::to_host::Message::ModuleStatus(status))), Err(Malformed));
    }

    #[test]
    fn a_call_whose_method_is_none_is_refused_by_name() {
        for method in ["", "/", "a/", "/b", "a b/c", "a/b/c", "a/../b", "http://x/y"] {
            let call = proto::Call { call_id: 3, context_id: 4, method: method.to_owned(), ..proto::Call::default() };
            match decode(&encode(proto::to_host::Message::Call(call))) {
                Ok(FromFrame::Refused { context_id: 4, call_id: 3, reason }) => {
                    assert!(reason.contains("package.Service"))
                }
                other => panic!("'{method}' was taken: {other:?}"),
            }
        }
        let call = proto::Call { method: "notes.v1.Notes/List".to_owned(), ..proto::Call::default() };
        assert!(matches!(decode(&encode(proto::to_host::Message::Call(call))), Ok(FromFrame::Call(_))));
    }

    #[test]
    fn a_script_has_a_kind_a_name_and_a_limit() {
        let script = |kind: proto::ScriptKind, name: &str, bytes: usize| {
            let (kind, name, text) = (kind.into(), name.to_owned(), "x".repeat(bytes));
            let script = proto::PublishScript { context_id: 1, publication_id: 2, kind, name, text };
            decode(&encode(proto::to_host::Message::PublishScript(script)))
        };
        let paint = proto::ScriptKind::PaintWorklet;
        assert!(matches!(script(paint, "dots", proto::BRIDGE_SCRIPT_BYTES), Ok(FromFrame::Publish(_))));
        for (kind, name, bytes, why) in [
            (proto::ScriptKind::Unspecified, "dots", 1, "no kind"),
            (paint, "../dots", 1, "name"),
            (paint, "dots", proto::BRIDGE_SCRIPT_BYTES + 1, "limit"),
        ] {
            match script(kind, name, bytes) {
                Ok(FromFrame::NotPublished { context_id: 1, publication_id: 2, reason }) => {
                    assert!(reason.contains(why), "{reason}");
                }
                other => panic!("{name} was taken: {other:?}"),
            }
        }
    }

    #[test]
    fn a_long_line_is_cut_between_characters() {
        let text = "ä".repeat(MAX_TEXT_BYTES);
        match decode(&encode(proto::to_host::Message::Log(proto::Log { level: 4, text }))) {
            Ok(FromFrame::Log { level: Level::Error, text }) => assert!(text.len() < MAX_TEXT_BYTES + 8),
            other => panic!("not a line: {other:?}"),
        }
    }
    /// A short version of the fuzz target `bridge_message`.
    #[test]
    fn whatever_a_renderer_sends_keeps_the_limits() {
        let call = proto::Call {
            context_id: 1,
            call_id: 2,
            method: "notes.v1.Notes/List".to_owned(),
            request: b"request".to_vec().into(),
            ..proto::Call::default()
        };
        let seeds = [
            encode(proto::to_host::Message::Hello(proto::Hello { context_id: u64::MAX })),
            encode(proto::to_host::Message::Call(call)),
            encode(proto::to_host::Message::CallMessage(proto::CallMessage {
                context_id: 1,
                call_id: 2,
                has_message: true,
                message: b"message".to_vec().into(),
                end: true,
            })),
            encode(proto::to_host::Message::Log(proto::Log { level: 9, text: "a line\n".repeat(30) })),
            encode(proto::to_host::Message::ModuleStatus(proto::ModuleStatus { state: 3, error: "why".to_owned() })),
            encode(proto::to_host::Message::PublishScript(proto::PublishScript {
                context_id: 1,
                publication_id: 2,
                kind: 1,
                name: "offline".to_owned(),
                text: "text".to_owned(),
            })),
        ];
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = move |below: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed >> 33).expect("31 bits fit") % below
        };
        let (mut taken, mut refused) = (0, 0);
        for round in 0..20_000 {
            let mut bytes = seeds[round % seeds.len()].clone();
            for _ in 0..=random(4) {
                let at = random(bytes.len());
                match random(3) {
                    0 => bytes[at] ^= 1 << random(8),
                    1 => bytes.truncate(at.max(1)),
                    _ => bytes.insert(at, u8::try_from(random(256)).expect("a byte")),
                }
            }
            match decode(&bytes) {
                Ok(FromFrame::Call(call)) => {
                    taken += 1;
                    let (service, method) = call.method.split_once('/').expect("a method has a service");
                    assert!(!service.is_empty() && !method.is_empty() && !method.contains('/'), "{bytes:?}");
                }
                Ok(FromFrame::Log { text, .. } | FromFrame::Module(ModuleReport::Failed(text))) => {
                    taken += 1;
                    assert!(text.len() <= bytes.len(), "{bytes:?}");
                }
                Ok(FromFrame::Publish(script)) => {
                    taken += 1;
                    assert!(scripts::is_name(&script.name) && script.text.len() <= bytes.len(), "{bytes:?}");
                }
                Ok(_) => taken += 1,
                Err(Malformed) => refused += 1,
            }
        }
        assert!(taken > 1000 && refused > 1000, "{taken} were taken and {refused} refused: one side is not tried");
    }
}
