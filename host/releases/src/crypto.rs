//! Keys, digests, and records that are signed over their exact bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use mumba_apps::AppId;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::bencode::{self, Fields, Value};
use crate::{Attack, Error, Result};

/// Signatures that a record may carry.
const MAX_SIGNATURES: usize = 16;

/// Seconds since the beginning of 1970, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub u64);

impl Time {
    /// What the clock of this machine says.
    pub fn now() -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Time(since.as_secs())
    }

    /// So many days later.
    pub fn plus_days(self, days: u64) -> Time {
        Time(self.0.saturating_add(days.saturating_mul(86_400)))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The civil date of a day number, after Howard Hinnant's "chrono-compatible low-level date algorithms".
        let days = self.0 / 86_400 + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        write!(f, "{year:04}-{month:02}-{day:02} {:02}:{:02} UTC", self.0 / 3_600 % 24, self.0 / 60 % 60)
    }
}

macro_rules! bytes_32 {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 32]);

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }
    };
}

bytes_32!(
    /// A SHA-256 hash; a v2 info-hash is one too. Its text is hexadecimal.
    Digest
);

impl Digest {
    /// The hash of some bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

bytes_32!(
    /// An Ed25519 public key. Its text is that of an address, z-base-32.
    PublicKey
);

impl PublicKey {
    /// The address that this key signs for.
    pub fn address(&self) -> AppId {
        AppId::from_bytes(self.0)
    }

    /// Reads the text of a key.
    ///
    /// # Errors
    ///
    /// When it is not the text of 32 bytes.
    pub fn parse(text: &str) -> Result<PublicKey> {
        Ok(AppId::parse(text)?.into())
    }

    /// Whether `signature` is this key's for `message`. Strict: a signature has one form, and weak keys sign nothing.
    pub(crate) fn has_signed(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let Ok(key) = VerifyingKey::from_bytes(&self.0) else { return false };
        key.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
    }

    /// Whether `signature` is this key's for a record of another crate: see [`SecretKey::sign_record`].
    pub fn has_signed_record(&self, kind: &str, body: &[u8], signature: &[u8; 64]) -> bool {
        self.has_signed(&signed_text(kind, body), signature)
    }
}

impl From<AppId> for PublicKey {
    fn from(address: AppId) -> PublicKey {
        PublicKey(*address.as_bytes())
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.address(), f)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

/// An Ed25519 key pair. Its memory is wiped when it is dropped, and nothing prints it.
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// A new key.
    ///
    /// # Errors
    ///
    /// When the system gives no random bytes.
    pub fn generate() -> Result<SecretKey> {
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(seed.as_mut()).map_err(|error| Error::Invalid(format!("no random bytes: {error}")))?;
        Ok(SecretKey::from_seed(&seed))
    }

    /// The key that a seed stands for (RFC 8032).
    pub fn from_seed(seed: &[u8; 32]) -> SecretKey {
        SecretKey(SigningKey::from_bytes(seed))
    }

    pub(crate) fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// Its public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }

    /// Signs a record of another crate, in the way of all records here. `kind` is the record's own, as in its bytes: so a
    /// signature of one kind is none of another.
    pub fn sign_record(&self, kind: &str, body: &[u8]) -> [u8; 64] {
        self.sign(&signed_text(kind, body))
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretKey(of {})", self.public())
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for crate::Root {}
    impl Sealed for crate::Release {}
    impl Sealed for crate::Succession {}
}

/// Something that keys sign: a [`Root`](crate::Root), [`Release`](crate::Release) or
/// [`Succession`](crate::Succession).
pub trait Record: sealed::Sealed + Sized {
    /// Its name, in its bytes and in what is signed.
    #[doc(hidden)]
    const KIND: &'static str;
    /// Bytes that it may have with its signatures.
    #[doc(hidden)]
    const MAX_BYTES: usize;
    /// Its own fields.
    #[doc(hidden)]
    fn encode_body(&self) -> Vec<u8>;
    /// Reads what [`Record::encode_body`] wrote.
    #[doc(hidden)]
    fn decode_body(body: &[u8]) -> Result<Self>;
}

/// A record with its signatures, as it travels. What it says can only be had by verifying it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed<R> {
    body: Vec<u8>,
    signatures: BTreeMap<PublicKey, [u8; 64]>,
    record: PhantomData<fn() -> R>,
}

impl<R: Record> Signed<R> {
    const LIMIT: usize = R::MAX_BYTES;

    /// Signs a record with some keys.
    ///
    /// # Errors
    ///
    /// When the record is not one that an installer could read.
    pub fn sign(record: &R, keys: &[&SecretKey]) -> Result<Signed<R>> {
        let body = record.encode_body();
        R::decode_body(&body).map_err(|error| Error::Invalid(format!("this makes no valid record: {error}")))?;
        let mut signed = Signed { body, signatures: BTreeMap::new(), record: PhantomData };
        keys.iter().for_each(|key| signed.add_signature(key));
        if signed.encode().len() > Self::LIMIT {
            return Err(Error::TooLarge { what: R::KIND.to_owned(), limit: Self::LIMIT as u64 });
        }
        Ok(signed)
    }

    /// Adds one more signature: those of several people come one by one.
    pub fn add_signature(&mut self, key: &SecretKey) {
        self.signatures.insert(key.public(), key.sign(&self.message()));
    }

    /// Takes the good signatures of a copy of the same record: those of several people come in copies.
    ///
    /// # Errors
    ///
    /// When it is another record, or there are more signatures than a record may have.
    pub fn add_signatures_of(&mut self, copy: &Signed<R>) -> Result<()> {
        if copy.body != self.body {
            return Err(Error::Invalid(format!("these are two different {}s, and no copies of one", R::KIND)));
        }
        self.signatures.extend(copy.signatures.iter().filter(|signature| copy.is_good(signature)));
        if self.signatures.len() > MAX_SIGNATURES {
            return Err(Error::Invalid(format!("a {} has at most {MAX_SIGNATURES} signatures", R::KIND)));
        }
        Ok(())
    }

    /// The keys that signed it.
    pub fn signers(&self) -> BTreeSet<PublicKey> {
        self.signatures.iter().filter(|signature| self.is_good(signature)).map(|(key, _)| *key).collect()
    }

    fn is_good(&self, (key, signature): &(&PublicKey, &[u8; 64])) -> bool {
        key.has_signed(&self.message(), signature)
    }

    /// Its bytes.
    pub fn encode(&self) -> Vec<u8> {
        let signatures = self
            .signatures
            .iter()
            .map(|(key, signature)| Value::List(vec![Value::bytes(key.as_ref()), Value::bytes(signature)]));
        let signatures = Value::List(signatures.collect());
        Value::dictionary([("body", Some(Value::bytes(&self.body))), ("signatures", Some(signatures))]).encode()
    }

    /// Reads its bytes, and trusts none of them.
    ///
    /// # Errors
    ///
    /// When they are not in the one form of a signed record of this kind.
    pub fn decode(bytes: &[u8]) -> Result<Signed<R>> {
        let mut fields = Fields::decode(bytes, Self::LIMIT, R::KIND)?;
        let body = fields.bytes("body")?.into_owned();
        let list = fields.list("signatures")?;
        if list.len() > MAX_SIGNATURES {
            return Err(fields.wrong(format!("it has more than {MAX_SIGNATURES} signatures")));
        }
        let mut signatures = BTreeMap::new();
        for pair in list {
            let (key, signature) = signature_pair(&pair).ok_or_else(|| fields.wrong("a signature has another form"))?;
            if signatures.last_key_value().is_some_and(|(last, _)| *last >= key) {
                return Err(fields.wrong("its signatures are not sorted by key, or one key is there twice"));
            }
            signatures.insert(key, signature);
        }
        fields.finish()?;
        // The form of the body is part of the form of the whole; its meaning stays behind `verify`.
        bencode::decode(&body, Self::LIMIT, R::KIND)?;
        Ok(Signed { body, signatures, record: PhantomData })
    }

    /// The hash that names the record. More signatures do not change it.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.body)
    }

    /// Its record, when at least `threshold` of `keys` signed it.
    ///
    /// # Errors
    ///
    /// [`Attack::ArbitrarySoftware`] when fewer did.
    pub fn verify(&self, keys: &BTreeSet<PublicKey>, threshold: usize) -> Result<R> {
        let of_these = self.signatures.iter().filter(|(key, _)| keys.contains(key));
        let count = of_these.filter(|signature| self.is_good(signature)).count();
        if threshold == 0 || count < threshold {
            let why = format!("the {} has {count} good signatures and needs {threshold}", R::KIND);
            return Err(Error::refused(Attack::ArbitrarySoftware, why));
        }
        R::decode_body(&self.body)
    }

    /// Its record on nobody's word: to find out what it has to be verified against, or to show what is to be signed.
    ///
    /// # Errors
    ///
    /// When it has not the one form.
    pub fn unverified(&self) -> Result<R> {
        R::decode_body(&self.body)
    }

    fn message(&self) -> Vec<u8> {
        signed_text(R::KIND, &self.body)
    }
}

/// What is signed: the kind of record and its bytes. A signature of one kind is none of another, nor one of a mutable item,
/// whose signed text begins with a digit.
fn signed_text(kind: &str, body: &[u8]) -> Vec<u8> {
    [b"mumba record\0", kind.as_bytes(), b"\0", body].concat()
}

impl<R: Record> fmt::Debug for Signed<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signed({} {}, by {:?})", R::KIND, self.digest(), self.signatures.keys())
    }
}

fn signature_pair(pair: &Value<'_>) -> Option<(PublicKey, [u8; 64])> {
    let Value::List(pair) = pair else { return None };
    let [Value::Bytes(key), Value::Bytes(signature)] = pair.as_slice() else { return None };
    Some((PublicKey(key.as_ref().try_into().ok()?), signature.as_ref().try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::tests::{release, root};
    use crate::{Release, Root};

    fn key(seed: u8) -> SecretKey {
        SecretKey::from_seed(&[seed; 32])
    }

    fn keys<const N: usize>(seeds: [u8; N]) -> BTreeSet<PublicKey> {
        seeds.into_iter().map(|seed| key(seed).public()).collect()
    }

    #[test]
    fn a_secret_key_is_never_printed() {
        let secret = key(0xa7);
        let text = format!("{secret:?} {secret:#?}");
        assert!(text.contains(&secret.public().to_string()));
        for shown in ["a7a7", "A7A7", "167, 167", &secret.seed().map(|byte| byte.to_string()).join(", ")] {
            assert!(!text.contains(shown), "{text}");
        }
    }

    #[test]
    fn times_are_shown_as_dates() {
        assert_eq!(Time(0).to_string(), "1970-01-01 00:00 UTC");
        assert_eq!(Time(951_782_400).to_string(), "2000-02-29 00:00 UTC");
        assert_eq!(Time(1_795_305_600 + 61).to_string(), "2026-11-22 00:01 UTC");
    }

    #[test]
    fn a_record_needs_as_many_good_signatures_as_the_threshold() {
        let signed = Signed::sign(&release(), &[&key(1), &key(2), &key(9)]).unwrap();
        assert_eq!(signed.verify(&keys([1, 2, 3]), 2).unwrap(), release());
        for (trusted, threshold) in [(keys([1, 2, 3]), 3), (keys([3, 4, 5]), 1), (keys([1]), 0)] {
            let error = signed.verify(&trusted, threshold).unwrap_err();
            assert_eq!(error.attack(), Some(Attack::ArbitrarySoftware));
        }
    }

    #[test]
    fn signatures_of_copies_come_together() {
        let mut one = Signed::sign(&release(), &[&key(1)]).unwrap();
        let mut two = Signed::<Release>::decode(&Signed::sign(&release(), &[]).unwrap().encode()).unwrap();
        two.add_signature(&key(2));
        // A signature that is none does not take the place of a good one.
        two.signatures.insert(key(1).public(), [0; 64]);
        assert_eq!(two.signers(), keys([2]));
        one.add_signatures_of(&two).unwrap();
        assert_eq!(one.signers(), keys([1, 2]));
        one.verify(&keys([1, 2]), 2).unwrap();
        let other = Signed::sign(&Release { sequence: 8, ..release() }, &[&key(3)]).unwrap();
        assert!(one.add_signatures_of(&other).unwrap_err().to_string().contains("different"));
        assert_eq!(one.signers(), keys([1, 2]));
    }

    #[test]
    fn no_byte_of_a_signed_record_can_be_changed() {
        let bytes = Signed::sign(&release(), &[&key(1)]).unwrap().encode();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let read = Signed::<Release>::decode(&changed).and_then(|signed| signed.verify(&keys([1]), 1));
            assert!(read.is_err(), "byte {at}");
        }
    }

    #[test]
    fn a_signature_of_one_kind_of_record_is_none_of_another() {
        let signed = Signed::sign(&root(), &[&key(1)]).unwrap();
        let other =
            Signed::<Release> { body: signed.body.clone(), signatures: signed.signatures.clone(), record: PhantomData };
        assert_eq!(other.verify(&keys([1]), 1).unwrap_err().attack(), Some(Attack::ArbitrarySoftware));
        assert!(signed.verify(&keys([1]), 1).is_ok());
    }

    #[test]
    fn a_signed_record_is_read_as_it_was_written() {
        let signed = Signed::sign(&root(), &[&key(1), &key(2)]).unwrap();
        let bytes = signed.encode();
        let read = Signed::<Root>::decode(&bytes).unwrap();
        assert_eq!(read, signed);
        assert_eq!(read.encode(), bytes);
    }

    #[test]
    fn weak_keys_sign_nothing() {
        // The neutral point, with the signature that satisfies the unstrict equation for every message.
        let mut weak = [0; 32];
        weak[0] = 1;
        let mut signature = [0; 64];
        signature[0] = 1;
        assert!(!PublicKey(weak).has_signed(b"anything", &signature));
    }
}
