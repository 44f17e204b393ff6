//! What the peers of an app say to each other about its services: a question, and the signed answer to it.
//!
//! Nothing here knows a network or a clock. The format is described in `docs/reference/peers.md`, and why it is so in
//! `docs/decisions/025-services-of-peers.md`.

use std::collections::BTreeSet;
use std::time::Duration;

use mumba_apps::AppId;
use mumba_apps::manifest::RpcService;
use mumba_releases::bencode::{FORMAT, Fields, Value, header};
use mumba_releases::{PublicKey, SecretKey};

use crate::Result;

/// The name of the extension in the handshake of peers (BEP 10).
pub(crate) const EXTENSION: &str = "mumba_services";
/// The longest message.
pub(crate) const MAX_BYTES: usize = 8192;
/// Services of one answer.
const MAX_SERVICES: usize = mumba_apps::manifest::MAX_PEER_SERVICES;
/// Ways of one answer.
const MAX_WAYS: usize = 4;
/// Characters of the name of a transport or protocol.
const MAX_NAME: usize = 16;
/// The longest that an answer may hold.
pub(crate) const MAX_LIFETIME: Duration = Duration::from_secs(900);
/// Numbers stay below this, so that every language reads them exactly.
const MAX_NUMBER: u64 = 1 << 53;

const QUESTION: &str = "services question";
const ANSWER: &str = "services answer";

/// 32 random bytes of whoever asks. An answer repeats them, so it was made for this asker, and after the question.
pub(crate) type Challenge = [u8; 32];

/// A service that a peer runs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Service {
    /// Its full name, as in the manifest.
    pub name: RpcService,
    /// What is spoken with it: `grpc`.
    pub protocol: String,
}

impl Service {
    /// A gRPC service.
    pub fn grpc(name: RpcService) -> Service {
        Service { name, protocol: "grpc".to_owned() }
    }
}

/// A way to reach a peer, at the address from which it is connected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Way {
    /// How, such as `bittorrent`: the port at which it takes part in the swarm.
    pub(crate) transport: String,
    pub(crate) port: u16,
}

impl Way {
    /// As a peer of the swarm.
    pub(crate) const SWARM: &str = "bittorrent";
}

/// What a peer answers. Without services it takes back what it said before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) address: AppId,
    /// The key that its host has for this app alone.
    pub(crate) key: PublicKey,
    pub(crate) challenge: Challenge,
    /// Higher with every change of what is said.
    pub(crate) serial: u64,
    /// How long it holds, from when it comes. Whole seconds.
    pub(crate) lifetime: Duration,
    pub(crate) services: BTreeSet<Service>,
    pub(crate) ways: BTreeSet<Way>,
}

/// An answer as it travels; what it says can be had by [`SignedAnswer::verify`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SignedAnswer {
    body: Vec<u8>,
    signature: [u8; 64],
}

/// A message of the extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Message {
    Question(Challenge),
    Answer(SignedAnswer),
}

impl Message {
    pub(crate) fn encode(&self) -> Vec<u8> {
        match self {
            Message::Question(challenge) => Value::dictionary([
                ("kind", Some(Value::bytes(QUESTION.as_bytes()))),
                ("format", Some(Value::unsigned(FORMAT))),
                ("challenge", Some(Value::bytes(challenge))),
            ]),
            Message::Answer(signed) => Value::dictionary([
                ("body", Some(Value::bytes(&signed.body))),
                ("signature", Some(Value::bytes(&signed.signature))),
            ]),
        }
        .encode()
    }

    /// Reads a message, and trusts nothing in it.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Message> {
        let mut fields = Fields::decode(bytes, MAX_BYTES, "message about services")?;
        let message = match fields.optional_bytes("body")? {
            Some(body) => {
                let signed = SignedAnswer { body: body.into_owned(), signature: fields.array("signature")? };
                signed.unverified()?;
                Message::Answer(signed)
            }
            None => {
                header(&mut fields, QUESTION)?;
                Message::Question(fields.array("challenge")?)
            }
        };
        fields.finish()?;
        Ok(message)
    }
}

impl SignedAnswer {
    /// Its answer, on nobody's word: to find out cheaply whether it is worth more.
    pub(crate) fn unverified(&self) -> Result<Answer> {
        Answer::decode(&self.body)
    }

    /// Its answer, if the key in it signed it.
    pub(crate) fn verify(&self) -> Option<Answer> {
        let answer = self.unverified().ok()?;
        answer.key.has_signed_record(ANSWER, &self.body, &self.signature).then_some(answer)
    }
}

impl Answer {
    pub(crate) fn sign(&self, key: &SecretKey) -> SignedAnswer {
        let body = self.encode();
        SignedAnswer { signature: key.sign_record(ANSWER, &body), body }
    }

    fn encode(&self) -> Vec<u8> {
        let services = self.services.iter().map(|service| {
            Value::dictionary([
                ("name", Some(Value::bytes(service.name.as_str().as_bytes()))),
                ("protocol", Some(Value::bytes(service.protocol.as_bytes()))),
            ])
        });
        let ways = self.ways.iter().map(|way| {
            Value::dictionary([
                ("transport", Some(Value::bytes(way.transport.as_bytes()))),
                ("port", Some(Value::unsigned(way.port.into()))),
            ])
        });
        Value::dictionary([
            ("kind", Some(Value::bytes(ANSWER.as_bytes()))),
            ("format", Some(Value::unsigned(FORMAT))),
            ("address", Some(Value::bytes(self.address.as_bytes()))),
            ("key", Some(Value::bytes(self.key.as_ref()))),
            ("challenge", Some(Value::bytes(&self.challenge))),
            ("serial", Some(Value::unsigned(self.serial))),
            ("lifetime", Some(Value::unsigned(self.lifetime.as_secs()))),
            ("services", Some(Value::List(services.collect()))),
            ("ways", Some(Value::List(ways.collect()))),
        ])
        .encode()
    }

    fn decode(body: &[u8]) -> Result<Answer> {
        let mut fields = Fields::decode(body, MAX_BYTES, ANSWER)?;
        header(&mut fields, ANSWER)?;
        let services = sorted(&mut fields, "services", MAX_SERVICES, |fields| {
            let name = RpcService::parse(&fields.text("name")?).map_err(|why| fields.wrong(why.to_string()))?;
            Ok(Service { name, protocol: short_name(fields, "protocol")? })
        })?;
        let ways = sorted(&mut fields, "ways", MAX_WAYS, |fields| {
            let port = u16::try_from(fields.unsigned("port")?).ok().filter(|port| *port != 0);
            let port = port.ok_or_else(|| fields.wrong("its \"port\" is not one from 1 to 65535"))?;
            Ok(Way { transport: short_name(fields, "transport")?, port })
        })?;
        let serial = fields.unsigned("serial")?;
        if serial == 0 || serial >= MAX_NUMBER {
            return Err(fields.wrong("its \"serial\" is not from 1 to 2^53 - 1").into());
        }
        let lifetime = Duration::from_secs(fields.unsigned("lifetime")?);
        if lifetime.is_zero() || lifetime > MAX_LIFETIME {
            return Err(fields.wrong(format!("its \"lifetime\" is not 1 to {} s", MAX_LIFETIME.as_secs())).into());
        }
        let answer = Answer {
            address: AppId::from_bytes(fields.array("address")?),
            key: PublicKey(fields.array("key")?),
            challenge: fields.array("challenge")?,
            serial,
            lifetime,
            services,
            ways,
        };
        fields.finish_extensible()?;
        Ok(answer)
    }
}

/// A list of dictionaries in the one order that they may have, each at most once.
fn sorted<T: Ord>(
    fields: &mut Fields<'_>,
    key: &str,
    most: usize,
    read: impl Fn(&mut Fields<'_>) -> mumba_releases::Result<T>,
) -> mumba_releases::Result<BTreeSet<T>> {
    let list = fields.list(key)?;
    if list.len() > most {
        return Err(fields.wrong(format!("\"{key}\" has more than {most} entries")));
    }
    let mut entries = BTreeSet::new();
    for value in list {
        let mut own = Fields::of(value, ANSWER)?;
        let entry = read(&mut own)?;
        own.finish_extensible()?;
        if entries.last().is_some_and(|last| *last >= entry) {
            return Err(fields.wrong(format!("\"{key}\" is not sorted, or has an entry twice")));
        }
        entries.insert(entry);
    }
    Ok(entries)
}

/// The name of a transport or protocol: a to z, 0 to 9 and `-`.
fn short_name(fields: &mut Fields<'_>, key: &str) -> mumba_releases::Result<String> {
    let name = fields.text(key)?;
    let plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    match plain && (1..=MAX_NAME).contains(&name.len()) {
        true => Ok(name),
        false => Err(fields.wrong(format!("\"{key}\" is not 1 to {MAX_NAME} of a-z, 0-9 and -"))),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn secret(seed: u8) -> SecretKey {
        SecretKey::from_seed(&[seed; 32])
    }

    pub(crate) fn service(name: &str) -> Service {
        Service::grpc(RpcService::parse(name).unwrap())
    }

    pub(crate) fn answer(seed: u8, serial: u64, services: &[&str]) -> Answer {
        Answer {
            address: AppId::from_bytes([1; 32]),
            key: secret(seed).public(),
            challenge: [9; 32],
            serial,
            lifetime: Duration::from_secs(60),
            services: services.iter().map(|name| service(name)).collect(),
            ways: BTreeSet::from([Way { transport: Way::SWARM.to_owned(), port: 6881 }]),
        }
    }

    fn refused(body: &[u8]) -> String {
        Answer::decode(body).expect_err(&String::from_utf8_lossy(body)).to_string()
    }

    fn body() -> Vec<u8> {
        answer(1, 7, &["a.A", "b.B"]).encode()
    }

    /// The body with one piece of text replaced by another.
    fn changed(from: &str, to: &str) -> Vec<u8> {
        let body = body();
        let at = body.windows(from.len()).position(|part| part == from.as_bytes()).unwrap();
        [&body[..at], to.as_bytes(), &body[at + from.len()..]].concat()
    }

    #[test]
    fn an_answer_is_believed_only_as_its_key_signed_it() {
        let said = answer(1, 7, &["a.A"]);
        let signed = said.sign(&secret(1));
        assert_eq!(signed.verify().unwrap(), said);
        assert!(said.sign(&secret(2)).verify().is_none(), "another key");
        for at in 0..signed.body.len() {
            let mut forged = signed.clone();
            forged.body[at] ^= 1;
            assert!(forged.verify().is_none(), "byte {at}");
        }
        // The same bytes, signed as a record of another kind.
        let other = SignedAnswer { signature: secret(1).sign_record("release record", &signed.body), ..signed };
        assert!(other.verify().is_none());
    }

    #[test]
    fn what_an_answer_may_not_be_is_refused_with_a_reason() {
        for (from, to, named) in [
            ("6:seriali7e", "", "serial"),
            ("6:seriali7e", "6:seriali0e", "serial"),
            ("6:seriali7e", "6:seriali9007199254740992e", "serial"),
            ("8:lifetimei60e", "8:lifetimei0e", "lifetime"),
            ("8:lifetimei60e", "8:lifetimei901e", "lifetime"),
            ("4:porti6881e", "4:porti0e", "port"),
            ("4:porti6881e", "4:porti65536e", "port"),
            ("3:a.A", "3:c.C", "sorted"),
            ("3:a.A", "3:b.B", "sorted"),
            ("3:a.A", "3:a/A", "a/A"),
            ("10:bittorrent", "10:BitTorrent", "transport"),
            ("10:bittorrent", "17:bittorrent-over-x", "transport"),
            ("15:services answer", "14:release record", "kind"),
            ("6:formati1e", "6:formati2e", "format 2"),
            ("4:name", "4:nahe", "name"),
        ] {
            let said = refused(&changed(from, to));
            assert!(said.contains(named), "{to}: {said}");
        }
    }

    #[test]
    fn a_later_version_may_add_fields_that_this_one_ignores() {
        let with = |field: &str| [&body()[..body().len() - 1], field.as_bytes(), b"e"].concat();
        assert_eq!(Answer::decode(&with("3:x-ai1e")).unwrap(), Answer::decode(&body()).unwrap());
        assert!(refused(&with("4:zonei1e")).contains("zone"));
    }

    #[test]
    fn the_number_of_services_and_the_size_are_limited() {
        let names: Vec<String> = (0..=MAX_SERVICES).map(|number| format!("a.A{number:02}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert!(Answer::decode(&answer(1, 1, &names[1..]).encode()).is_ok());
        assert!(refused(&answer(1, 1, &names).encode()).contains("more than 16"));
        assert!(Message::decode(&vec![b'l'; MAX_BYTES + 1]).unwrap_err().to_string().contains("8192"));
    }

    fn short() -> impl Strategy<Value = String> {
        "[a-z0-9-]{1,16}"
    }

    fn answers() -> impl Strategy<Value = Answer> {
        let service = ("[a-z]{1,9}(\\.[a-z]{1,9}){0,3}\\.[A-Z][a-zA-Z]{0,9}", short());
        let services = proptest::collection::btree_set(service, 0..=MAX_SERVICES);
        let ways = proptest::collection::btree_set((short(), 1u16..), 0..=MAX_WAYS);
        (any::<[u8; 32]>(), any::<[u8; 32]>(), 1..MAX_NUMBER, 1u64..=900, services, ways).prop_map(
            |(address, challenge, serial, lifetime, services, ways)| Answer {
                address: AppId::from_bytes(address),
                key: secret(3).public(),
                challenge,
                serial,
                lifetime: Duration::from_secs(lifetime),
                services: services
                    .into_iter()
                    .map(|(name, protocol)| Service { name: RpcService::parse(&name).unwrap(), protocol })
                    .collect(),
                ways: ways.into_iter().map(|(transport, port)| Way { transport, port }).collect(),
            },
        )
    }

    proptest! {
        #[test]
        fn an_answer_comes_back_as_it_was_sent(answer in answers()) {
            let message = Message::Answer(answer.sign(&secret(3)));
            let bytes = message.encode();
            prop_assert!(bytes.len() <= MAX_BYTES);
            let Message::Answer(signed) = Message::decode(&bytes).unwrap() else { panic!("a question") };
            prop_assert_eq!(signed.verify().unwrap(), answer);
        }

        #[test]
        fn what_is_accepted_has_one_encoding(answer in answers(), at: prop::sample::Index, to: u8) {
            let mut bytes = Message::Answer(answer.sign(&secret(3))).encode();
            let at = at.index(bytes.len());
            bytes[at] = to;
            if let Ok(message) = Message::decode(&bytes) {
                prop_assert_eq!(message.encode(), bytes);
            }
        }

        #[test]
        fn a_question_comes_back_as_it_was_sent(challenge: [u8; 32]) {
            let bytes = Message::Question(challenge).encode();
            prop_assert_eq!(Message::decode(&bytes).unwrap(), Message::Question(challenge));
        }
    }
}
