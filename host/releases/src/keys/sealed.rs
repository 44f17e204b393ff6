//! A secret under a passphrase: Argon2id makes a key of it, and XChaCha20-Poly1305 encrypts with that.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::bencode::{FORMAT, Fields, Value, header_of};
use crate::{Error, Result};

/// The kinds of files.
pub(super) const KEY: &str = "key";
pub(super) const BACKUP: &str = "key backup";

/// The format of backups: those of format 1 lack the numbers of releases.
const BACKUP_FORMAT: u64 = 2;

/// Bytes of a sealed file.
const MAX_BYTES: usize = 1 << 20;

/// What it costs to try a passphrase (Argon2id, RFC 9106).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// How often the memory is gone through.
    pub passes: u32,
    /// How many processors can work on it.
    pub lanes: u32,
}

impl Default for KdfCost {
    /// The second recommendation of RFC 9106: 64 MiB, 3 passes, 4 lanes.
    fn default() -> KdfCost {
        KdfCost { memory_kib: 64 << 10, passes: 3, lanes: 4 }
    }
}

impl KdfCost {
    /// A file can ask for this much and no more.
    fn is_bearable(self) -> bool {
        (1..=1 << 20).contains(&self.memory_kib) && (1..=16).contains(&self.passes) && (1..=16).contains(&self.lanes)
    }
}

/// An encrypted secret, as it lies in a file.
#[derive(Clone, Debug)]
pub(super) struct Sealed {
    kind: &'static str,
    format: u64,
    /// What the file says in clear about the secret; authenticated too.
    label: [u8; 32],
    cost: KdfCost,
    salt: [u8; 16],
    nonce: [u8; 24],
    ciphertext: Vec<u8>,
}

impl Sealed {
    pub(super) fn seal(
        kind: &'static str,
        label: [u8; 32],
        secret: &[u8],
        passphrase: &[u8],
        cost: KdfCost,
    ) -> Result<Sealed> {
        Sealed::seal_as((kind, newest_format(kind)), label, secret, passphrase, cost)
    }

    pub(super) fn seal_as(
        (kind, format): (&'static str, u64),
        label: [u8; 32],
        secret: &[u8],
        passphrase: &[u8],
        cost: KdfCost,
    ) -> Result<Sealed> {
        let no_random = |error| Error::Invalid(format!("no random bytes: {error}"));
        let mut sealed = Sealed { kind, format, label, cost, salt: [0; 16], nonce: [0; 24], ciphertext: Vec::new() };
        getrandom::fill(&mut sealed.salt).map_err(no_random)?;
        getrandom::fill(&mut sealed.nonce).map_err(no_random)?;
        let aad = sealed.header().encode();
        let cipher = sealed
            .cipher(passphrase)
            .ok_or_else(|| Error::Invalid("the cost of the passphrase is out of range".to_owned()))?;
        let payload = Payload { msg: secret, aad: &aad };
        let ciphertext = cipher.encrypt(&XNonce::from(sealed.nonce), payload);
        sealed.ciphertext = ciphertext.map_err(|_| Error::Invalid("the secret is too long to encrypt".to_owned()))?;
        Ok(sealed)
    }

    /// The secret; nothing where the passphrase is wrong or something was changed.
    pub(super) fn open(&self, passphrase: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let payload = Payload { msg: &self.ciphertext, aad: &self.header().encode() };
        self.cipher(passphrase)?.decrypt(&XNonce::from(self.nonce), payload).ok().map(Zeroizing::new)
    }

    pub(super) fn format(&self) -> u64 {
        self.format
    }

    pub(super) fn label(&self) -> [u8; 32] {
        self.label
    }

    fn cipher(&self, passphrase: &[u8]) -> Option<XChaCha20Poly1305> {
        let KdfCost { memory_kib, passes, lanes } = self.cost;
        let params = Params::new(memory_kib, passes, lanes, Some(32)).ok()?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase, &self.salt, key.as_mut())
            .ok()?;
        XChaCha20Poly1305::new_from_slice(key.as_slice()).ok()
    }

    /// Everything but the secret.
    fn header(&self) -> Value<'_> {
        Value::dictionary(self.header_fields())
    }

    fn header_fields(&self) -> [(&'static str, Option<Value<'_>>); 8] {
        [
            ("kind", Some(Value::bytes(self.kind.as_bytes()))),
            ("format", Some(Value::unsigned(self.format))),
            ("label", Some(Value::bytes(&self.label))),
            ("memory_kib", Some(Value::unsigned(self.cost.memory_kib.into()))),
            ("passes", Some(Value::unsigned(self.cost.passes.into()))),
            ("lanes", Some(Value::unsigned(self.cost.lanes.into()))),
            ("salt", Some(Value::bytes(&self.salt))),
            ("nonce", Some(Value::bytes(&self.nonce))),
        ]
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let secret = [("secret", Some(Value::bytes(&self.ciphertext)))];
        Value::dictionary(self.header_fields().into_iter().chain(secret)).encode()
    }

    pub(super) fn decode(kind: &'static str, bytes: &[u8]) -> Result<Sealed> {
        let mut fields = Fields::decode(bytes, MAX_BYTES, kind)?;
        let format = header_of(&mut fields, kind, newest_format(kind))?;
        let mut number = |key| Ok::<u32, Error>(u32::try_from(fields.unsigned(key)?).unwrap_or(u32::MAX));
        let cost = KdfCost { memory_kib: number("memory_kib")?, passes: number("passes")?, lanes: number("lanes")? };
        if !cost.is_bearable() {
            return Err(Error::TooLarge {
                what: "cost of the passphrase, in KiB of memory".to_owned(),
                limit: 1 << 20,
            });
        }
        let sealed = Sealed {
            kind,
            format,
            label: fields.array("label")?,
            cost,
            salt: fields.array("salt")?,
            nonce: fields.array("nonce")?,
            ciphertext: fields.bytes("secret")?.into_owned(),
        };
        fields.finish()?;
        Ok(sealed)
    }
}

fn newest_format(kind: &str) -> u64 {
    if kind == BACKUP { BACKUP_FORMAT } else { FORMAT }
}
