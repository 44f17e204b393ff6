//! Strict bencode (BEP 3): for each value one text, and nothing else is accepted.
//!
//! Integers have no leading zeros and no `-0`, keys are unique and sorted by bytes, nothing follows the value, and
//! size, depth and the number of values are limited. So whatever [`decode`] accepts, [`Value::encode`] gives back.
//!
//! Everything of this project that is signed is in this form, each dictionary with its `kind` and `format`; what others
//! sign in records of their own is read and written with the same parts.
//!
//! ```
//! use mumba_releases::bencode::{FORMAT, Fields, Value, header};
//!
//! let text = Value::dictionary([("kind", Some(Value::bytes(b"greeting"))), ("format", Some(Value::unsigned(FORMAT)))]).encode();
//! assert_eq!(text, b"d6:formati1e4:kind8:greetinge");
//! let mut fields = Fields::decode(&text, 100, "greeting")?;
//! header(&mut fields, "greeting")?;
//! fields.finish()?;
//! # Ok::<(), mumba_releases::Error>(())
//! ```

use std::borrow::Cow;

use crate::{Error, Result};

/// The format of everything that this version writes.
pub const FORMAT: u64 = 1;

/// Lists and dictionaries within each other.
const MAX_DEPTH: usize = 8;
/// Values in one text; each costs memory beyond its bytes.
const MAX_VALUES: usize = 500_000;

/// A bencoded value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A number.
    Integer(i64),
    /// A string of bytes.
    Bytes(Cow<'a, [u8]>),
    /// A list.
    List(Vec<Value<'a>>),
    /// A dictionary, sorted by the bytes of its keys.
    Dictionary(Vec<(Cow<'a, [u8]>, Value<'a>)>),
}

impl<'a> Value<'a> {
    /// A string that is borrowed.
    pub fn bytes(bytes: &'a [u8]) -> Value<'a> {
        Value::Bytes(Cow::Borrowed(bytes))
    }

    /// A string that is owned.
    pub fn owned(bytes: impl Into<Vec<u8>>) -> Value<'a> {
        Value::Bytes(Cow::Owned(bytes.into()))
    }

    /// A number, which no record lets grow beyond what bencode's users read.
    pub fn unsigned(number: u64) -> Value<'a> {
        Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// A dictionary of those fields that are there.
    pub fn dictionary(fields: impl IntoIterator<Item = (&'a str, Option<Value<'a>>)>) -> Value<'a> {
        let present = fields.into_iter().filter_map(|(key, value)| Some((Cow::Borrowed(key.as_bytes()), value?)));
        let mut fields: Vec<_> = present.collect();
        fields.sort_by(|(a, _), (b, _)| a.cmp(b));
        Value::Dictionary(fields)
    }

    /// Its one text.
    pub fn encode(&self) -> Vec<u8> {
        let mut text = Vec::new();
        self.write(&mut text);
        text
    }

    /// Appends the text.
    pub fn write(&self, text: &mut Vec<u8>) {
        match self {
            Value::Integer(number) => text.extend_from_slice(format!("i{number}e").as_bytes()),
            Value::Bytes(bytes) => write_bytes(bytes, text),
            Value::List(values) => {
                text.push(b'l');
                values.iter().for_each(|value| value.write(text));
                text.push(b'e');
            }
            Value::Dictionary(fields) => {
                text.push(b'd');
                for (key, value) in fields {
                    write_bytes(key, text);
                    value.write(text);
                }
                text.push(b'e');
            }
        }
    }
}

fn write_bytes(bytes: &[u8], text: &mut Vec<u8>) {
    text.extend_from_slice(format!("{}:", bytes.len()).as_bytes());
    text.extend_from_slice(bytes);
}

/// Reads the one value that `text` is, which may have `limit` bytes. `what` names it in errors.
///
/// # Errors
///
/// When it is too long, or not in the one form of a value.
pub fn decode<'a>(text: &'a [u8], limit: usize, what: &'static str) -> Result<Value<'a>> {
    if text.len() > limit {
        return Err(Error::TooLarge { what: what.to_owned(), limit: limit as u64 });
    }
    let mut reader = Reader { text, at: 0, values: 0 };
    let value = reader.value(0).and_then(|value| match reader.at == text.len() {
        true => Ok(value),
        false => Err("bytes follow its end"),
    });
    value.map_err(|why| Error::Malformed { what, why: format!("{why} (byte {})", reader.at) })
}

type Read<T> = std::result::Result<T, &'static str>;

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
    values: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Read<u8> {
        self.text.get(self.at).copied().ok_or("it is cut off")
    }

    fn value(&mut self, depth: usize) -> Read<Value<'a>> {
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err("it has too many values");
        }
        if depth > MAX_DEPTH {
            return Err("its lists lie too deep");
        }
        match self.peek()? {
            b'i' => {
                self.at += 1;
                Ok(Value::Integer(self.number(b'e')?))
            }
            b'l' => {
                self.at += 1;
                let mut values = Vec::new();
                while self.peek()? != b'e' {
                    values.push(self.value(depth + 1)?);
                }
                self.at += 1;
                Ok(Value::List(values))
            }
            b'd' => {
                self.at += 1;
                let mut fields: Vec<(Cow<'a, [u8]>, Value<'a>)> = Vec::new();
                while self.peek()? != b'e' {
                    let key = self.string()?;
                    if fields.last().is_some_and(|(last, _)| last.as_ref() >= key) {
                        return Err("its keys are not sorted, or one is there twice");
                    }
                    fields.push((Cow::Borrowed(key), self.value(depth + 1)?));
                }
                self.at += 1;
                Ok(Value::Dictionary(fields))
            }
            b'0'..=b'9' => Ok(Value::bytes(self.string()?)),
            _ => Err("it is not bencoded"),
        }
    }

    fn string(&mut self) -> Read<&'a [u8]> {
        if !self.peek()?.is_ascii_digit() {
            return Err("a string or key has no length");
        }
        let length = usize::try_from(self.number(b':')?).map_err(|_| "a length is too large")?;
        let bytes = self.text[self.at..].get(..length).ok_or("it is cut off")?;
        self.at += length;
        Ok(bytes)
    }

    /// A decimal number in its one form, and the byte that ends it.
    fn number(&mut self, end: u8) -> Read<i64> {
        let rest = &self.text[self.at..];
        // Twenty bytes hold every number of 64 bits.
        let length = rest.iter().take(21).position(|byte| *byte == end).ok_or("a number does not end")?;
        let text = std::str::from_utf8(&rest[..length]).map_err(|_| "a number has other characters than digits")?;
        let number: i64 = text.parse().map_err(|_| "a number is not one of 64 bits")?;
        if number.to_string() != text {
            return Err("a number is not in its shortest form");
        }
        self.at += length + 1;
        Ok(number)
    }
}

/// The fields of a dictionary, taken one by one; what is left at the end must be marked as ignorable.
#[derive(Debug)]
pub struct Fields<'a> {
    what: &'static str,
    fields: Vec<(Cow<'a, [u8]>, Value<'a>)>,
}

impl<'a> Fields<'a> {
    /// The fields of the one dictionary that `text` is; see [`decode`].
    ///
    /// # Errors
    ///
    /// As [`decode`], and when it is another value than a dictionary.
    pub fn decode(text: &'a [u8], limit: usize, what: &'static str) -> Result<Fields<'a>> {
        Fields::of(decode(text, limit, what)?, what)
    }

    /// The fields of a dictionary.
    ///
    /// # Errors
    ///
    /// When it is another value.
    pub fn of(value: Value<'a>, what: &'static str) -> Result<Fields<'a>> {
        match value {
            Value::Dictionary(fields) => Ok(Fields { what, fields }),
            _ => Err(Error::Malformed { what, why: "it is not a dictionary".to_owned() }),
        }
    }

    /// The error that says what is wrong with this dictionary.
    pub fn wrong(&self, why: impl Into<String>) -> Error {
        Error::Malformed { what: self.what, why: why.into() }
    }

    /// A field, if it is there.
    pub fn optional(&mut self, key: &str) -> Option<Value<'a>> {
        let index = self.fields.iter().position(|(name, _)| name.as_ref() == key.as_bytes())?;
        Some(self.fields.remove(index).1)
    }

    /// A field.
    ///
    /// # Errors
    ///
    /// When it is missing; below also when it is of another type.
    pub fn value(&mut self, key: &str) -> Result<Value<'a>> {
        self.optional(key).ok_or_else(|| self.wrong(format!("it lacks \"{key}\"")))
    }

    /// A string.
    ///
    /// # Errors
    ///
    /// As [`Fields::value`].
    pub fn bytes(&mut self, key: &str) -> Result<Cow<'a, [u8]>> {
        match self.value(key)? {
            Value::Bytes(bytes) => Ok(bytes),
            _ => Err(self.wrong(format!("\"{key}\" is not a string"))),
        }
    }

    /// A string, if the field is there.
    ///
    /// # Errors
    ///
    /// When it is of another type.
    pub fn optional_bytes(&mut self, key: &str) -> Result<Option<Cow<'a, [u8]>>> {
        match self.fields.iter().any(|(name, _)| name.as_ref() == key.as_bytes()) {
            true => self.bytes(key).map(Some),
            false => Ok(None),
        }
    }

    /// A string of so many bytes.
    ///
    /// # Errors
    ///
    /// As [`Fields::value`], and for another length.
    pub fn array<const N: usize>(&mut self, key: &str) -> Result<[u8; N]> {
        let bytes = self.bytes(key)?;
        bytes.as_ref().try_into().map_err(|_| self.wrong(format!("\"{key}\" has not {N} bytes")))
    }

    /// A string of so many bytes, if the field is there.
    ///
    /// # Errors
    ///
    /// When it is of another type or length.
    pub fn optional_array<const N: usize>(&mut self, key: &str) -> Result<Option<[u8; N]>> {
        match self.fields.iter().any(|(name, _)| name.as_ref() == key.as_bytes()) {
            true => self.array(key).map(Some),
            false => Ok(None),
        }
    }

    /// A string in UTF-8.
    ///
    /// # Errors
    ///
    /// As [`Fields::value`], and when it is not UTF-8.
    pub fn text(&mut self, key: &str) -> Result<String> {
        let bytes = self.bytes(key)?.into_owned();
        String::from_utf8(bytes).map_err(|_| self.wrong(format!("\"{key}\" is not UTF-8")))
    }

    /// A number.
    ///
    /// # Errors
    ///
    /// As [`Fields::value`].
    pub fn integer(&mut self, key: &str) -> Result<i64> {
        match self.value(key)? {
            Value::Integer(number) => Ok(number),
            _ => Err(self.wrong(format!("\"{key}\" is not a number"))),
        }
    }

    /// A number that is not negative.
    ///
    /// # Errors
    ///
    /// As [`Fields::value`], and when it is negative.
    pub fn unsigned(&mut self, key: &str) -> Result<u64> {
        u64::try_from(self.integer(key)?).map_err(|_| self.wrong(format!("\"{key}\" is negative")))
    }

    /// A number that is not negative, if the field is there.
    ///
    /// # Errors
    ///
    /// When it is of another type, or negative.
    pub fn optional_unsigned(&mut self, key: &str) -> Result<Option<u64>> {
        match self.fields.iter().any(|(name, _)| name.as_ref() == key.as_bytes()) {
            true => self.unsigned(key).map(Some),
            false => Ok(None),
        }
    }

    /// A list.
    ///
    /// # Errors
    ///
    /// As [`Fields::value`].
    pub fn list(&mut self, key: &str) -> Result<Vec<Value<'a>>> {
        match self.value(key)? {
            Value::List(values) => Ok(values),
            _ => Err(self.wrong(format!("\"{key}\" is not a list"))),
        }
    }

    /// Checks that nothing is left.
    ///
    /// # Errors
    ///
    /// When a field is, which is named.
    pub fn finish(self) -> Result<()> {
        self.refuse_left(|_| true)
    }

    /// Checks that nothing is left but what may be ignored: fields whose key begins with `x-`. For what is kept as
    /// bytes, so that such a field stays in it.
    ///
    /// # Errors
    ///
    /// When another one is left, which is named.
    pub fn finish_extensible(self) -> Result<()> {
        self.refuse_left(|key| !key.starts_with(b"x-"))
    }

    fn refuse_left(self, refused: impl Fn(&[u8]) -> bool) -> Result<()> {
        match self.fields.iter().find(|(key, _)| refused(key)) {
            None => Ok(()),
            Some((key, _)) => {
                let key: String = String::from_utf8_lossy(key).chars().take(40).collect();
                Err(self.wrong(format!("it has a field {key:?} that this version of Mumba does not know")))
            }
        }
    }
}

/// Takes `kind` and `format`, which every dictionary of this project has, and checks them.
///
/// # Errors
///
/// When it is of another kind or of a newer format.
pub fn header(fields: &mut Fields<'_>, kind: &'static str) -> Result<()> {
    header_of(fields, kind, FORMAT).map(drop)
}

/// The same of a kind that has several formats, the newest of which is `newest`. Gives the one that it is of.
///
/// # Errors
///
/// As [`header`].
pub fn header_of(fields: &mut Fields<'_>, kind: &'static str, newest: u64) -> Result<u64> {
    let found = fields.text("kind")?;
    if found != kind {
        return Err(fields.wrong(format!("it is of kind {:?}", found.chars().take(40).collect::<String>())));
    }
    match fields.unsigned("format")? {
        format if (1..=newest).contains(&format) => Ok(format),
        format => Err(Error::Newer { what: kind, format }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn is_canonical_or_refused(text: &[u8]) -> bool {
        decode(text, 1 << 20, "text").map_or(true, |value| value.encode() == text)
    }

    fn refused(text: &[u8]) -> String {
        decode(text, 1000, "text").expect_err(&String::from_utf8_lossy(text)).to_string()
    }

    #[test]
    fn only_the_canonical_text_is_accepted() {
        for good in ["i0e", "i-1e", "i9223372036854775807e", "0:", "3:abc", "le", "de", "d1:ai1e2:aale1:bdee"] {
            assert_eq!(decode(good.as_bytes(), 1000, "text").unwrap().encode(), good.as_bytes());
        }
        for bad in [
            "",
            "i",
            "ie",
            "i-0e",
            "i01e",
            "i+1e",
            "i 1e",
            "i1",
            "i9223372036854775808e",
            "01:a",
            "1:",
            "-1:a",
            "+1:a",
            "2:a",
            "l",
            "d",
            "d1:a",
            "d1:ae",
            "di1ei2ee",
            "d1:bi1e1:ai1ee",
            "d1:ai1e1:ai1ee",
            "i1ei2e",
            "lee",
            "x",
            "99999999999999999999:a",
        ] {
            refused(bad.as_bytes());
        }
    }

    #[test]
    fn depth_size_and_number_of_values_are_limited() {
        let nested = |depth: usize| [vec![b'l'; depth], vec![b'e'; depth]].concat();
        assert!(decode(&nested(MAX_DEPTH + 1), 1000, "text").is_ok());
        assert!(refused(&nested(MAX_DEPTH + 2)).contains("deep"));
        assert!(matches!(decode(&[b'l'; 1001], 1000, "text"), Err(Error::TooLarge { limit: 1000, .. })));
        let many = [b"l".as_slice(), &b"0:".repeat(MAX_VALUES), b"e"].concat();
        assert!(decode(&many, many.len(), "text").unwrap_err().to_string().contains("too many"));
    }

    #[test]
    fn unknown_fields_are_refused_unless_marked() {
        let finish = |text: &'static str, extensible: bool| {
            let mut fields = Fields::decode(text.as_bytes(), 1000, "text").unwrap();
            fields.integer("a").unwrap();
            if extensible { fields.finish_extensible() } else { fields.finish() }
        };
        for extensible in [true, false] {
            finish("d1:ai1ee", extensible).unwrap();
            assert!(finish("d1:ai1e1:bi2ee", extensible).unwrap_err().to_string().contains("\"b\""));
        }
        finish("d1:ai1e3:x-bi2ee", true).unwrap();
        assert!(finish("d1:ai1e3:x-bi2ee", false).is_err());
    }

    fn values() -> impl Strategy<Value = Value<'static>> {
        let leaf = prop_oneof![
            any::<i64>().prop_map(Value::Integer),
            proptest::collection::vec(any::<u8>(), 0..20).prop_map(Value::owned),
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            let key = proptest::collection::vec(any::<u8>(), 0..5);
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
                proptest::collection::btree_map(key, inner, 0..5)
                    .prop_map(|map| Value::Dictionary(map.into_iter().map(|(k, v)| (Cow::Owned(k), v)).collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_as_it_was(value in values()) {
            let text = value.encode();
            prop_assert_eq!(decode(&text, 1 << 20, "text").unwrap(), value);
        }

        #[test]
        fn what_is_accepted_is_written_as_it_was(text in "[0-9a-c:ilde-]{0,24}") {
            prop_assert!(is_canonical_or_refused(text.as_bytes()));
        }

        #[test]
        fn a_changed_byte_never_gives_another_text_of_the_same_value(value in values(), at: prop::sample::Index, to: u8) {
            let mut text = value.encode();
            let at = at.index(text.len());
            text[at] = to;
            prop_assert!(is_canonical_or_refused(&text));
        }
    }
}
