//! Bencoding, read strictly: what is not canonical (BEP 3) is refused, so that bytes have one meaning.

use std::collections::BTreeMap;

/// A value that borrows its text from the bytes it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Integer(i64),
    Text(&'a [u8]),
    List(Vec<Value<'a>>),
    Dictionary(BTreeMap<&'a [u8], Value<'a>>),
}

/// Why bytes are no canonical bencoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Malformed {
    #[error("it ends too early")]
    Truncated,
    #[error("byte {0} starts no value")]
    Unexpected(usize),
    #[error("the number at byte {0} is not written canonically, or too large")]
    Number(usize),
    #[error("the keys at byte {0} are not in order, or not unique")]
    Keys(usize),
    #[error("it is nested too deeply")]
    Depth,
    #[error("it has too many values")]
    Count,
    #[error("something follows at byte {0}")]
    Trailing(usize),
}

/// How deep and how many values are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extent {
    pub(crate) depth: usize,
    pub(crate) values: usize,
}

/// Reads all of the bytes as one value.
pub(crate) fn parse(bytes: &[u8], extent: Extent) -> Result<Value<'_>, Malformed> {
    let mut reader = Reader { bytes, at: 0, values_left: extent.values };
    let value = reader.value(extent.depth)?;
    if reader.at == bytes.len() { Ok(value) } else { Err(Malformed::Trailing(reader.at)) }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    values_left: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Result<u8, Malformed> {
        self.bytes.get(self.at).copied().ok_or(Malformed::Truncated)
    }

    fn value(&mut self, depth_left: usize) -> Result<Value<'a>, Malformed> {
        let depth_left = depth_left.checked_sub(1).ok_or(Malformed::Depth)?;
        self.values_left = self.values_left.checked_sub(1).ok_or(Malformed::Count)?;
        match self.peek()? {
            b'i' => {
                self.at += 1;
                Ok(Value::Integer(self.number(b'e')?))
            }
            b'0'..=b'9' => Ok(Value::Text(self.text()?)),
            b'l' => {
                self.at += 1;
                let mut list = Vec::new();
                while !self.ends()? {
                    list.push(self.value(depth_left)?);
                }
                Ok(Value::List(list))
            }
            b'd' => {
                self.at += 1;
                let mut dictionary = BTreeMap::new();
                let mut last: Option<&[u8]> = None;
                while !self.ends()? {
                    let at = self.at;
                    if !self.peek()?.is_ascii_digit() {
                        return Err(Malformed::Unexpected(at));
                    }
                    let key = self.text()?;
                    if last.is_some_and(|last| last >= key) {
                        return Err(Malformed::Keys(at));
                    }
                    last = Some(key);
                    dictionary.insert(key, self.value(depth_left)?);
                }
                Ok(Value::Dictionary(dictionary))
            }
            _ => Err(Malformed::Unexpected(self.at)),
        }
    }

    /// Whether the list or dictionary ends here.
    fn ends(&mut self) -> Result<bool, Malformed> {
        let ends = self.peek()? == b'e';
        self.at += usize::from(ends);
        Ok(ends)
    }

    fn text(&mut self) -> Result<&'a [u8], Malformed> {
        let start = self.at;
        let length = usize::try_from(self.number(b':')?).map_err(|_| Malformed::Number(start))?;
        let end = self.at.checked_add(length).ok_or(Malformed::Truncated)?;
        let text = self.bytes.get(self.at..end).ok_or(Malformed::Truncated)?;
        self.at = end;
        Ok(text)
    }

    fn number(&mut self, end: u8) -> Result<i64, Malformed> {
        let start = self.at;
        // An i64 has at most 20 characters: do not look for the end of a long run.
        let window = &self.bytes[start..self.bytes.len().min(start + 21)];
        let length = match window.iter().position(|byte| *byte == end) {
            Some(length) => length,
            None if window.len() < 21 => return Err(Malformed::Truncated),
            None => return Err(Malformed::Number(start)),
        };
        let digits = std::str::from_utf8(&window[..length]).map_err(|_| Malformed::Number(start))?;
        let number: i64 = digits.parse().map_err(|_| Malformed::Number(start))?;
        if number.to_string() != digits {
            return Err(Malformed::Number(start));
        }
        self.at = start + length + 1;
        Ok(number)
    }
}

impl<'a> Value<'a> {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(&mut bytes);
        bytes
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        match self {
            Value::Integer(number) => bytes.extend_from_slice(format!("i{number}e").as_bytes()),
            Value::Text(text) => write_text(bytes, text),
            Value::List(list) => {
                bytes.push(b'l');
                list.iter().for_each(|value| value.write(bytes));
                bytes.push(b'e');
            }
            Value::Dictionary(dictionary) => {
                bytes.push(b'd');
                for (key, value) in dictionary {
                    write_text(bytes, key);
                    value.write(bytes);
                }
                bytes.push(b'e');
            }
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value<'a>> {
        self.dictionary()?.get(key.as_bytes())
    }

    pub(crate) fn dictionary(&self) -> Option<&BTreeMap<&'a [u8], Value<'a>>> {
        if let Value::Dictionary(dictionary) = self { Some(dictionary) } else { None }
    }

    pub(crate) fn list(&self) -> Option<&[Value<'a>]> {
        if let Value::List(list) = self { Some(list) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&'a [u8]> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn integer(&self) -> Option<i64> {
        if let Value::Integer(number) = self { Some(*number) } else { None }
    }
}

fn write_text(bytes: &mut Vec<u8>, text: &[u8]) {
    bytes.extend_from_slice(text.len().to_string().as_bytes());
    bytes.push(b':');
    bytes.extend_from_slice(text);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EXTENT: Extent = Extent { depth: 8, values: 1000 };

    #[test]
    fn canonical_values_are_read() {
        let value = parse(b"d1:ai-7e1:bl0:3:abcee", EXTENT).unwrap();
        assert_eq!(value.get("a").unwrap().integer(), Some(-7));
        assert_eq!(value.get("b").unwrap().list().unwrap()[1].text(), Some(&b"abc"[..]));
        assert_eq!(value.encode(), b"d1:ai-7e1:bl0:3:abcee");
    }

    #[test]
    fn what_is_not_canonical_is_refused() {
        for (bytes, why) in [
            (&b"i03e"[..], Malformed::Number(1)),
            (b"i-0e", Malformed::Number(1)),
            (b"i+1e", Malformed::Number(1)),
            (b"i9223372036854775808e", Malformed::Number(1)),
            (b"i11111111111111111111111e", Malformed::Number(1)),
            (b"01:a", Malformed::Number(0)),
            (b"d1:bi1e1:ai1ee", Malformed::Keys(7)),
            (b"d1:ai1e1:ai1ee", Malformed::Keys(7)),
            (b"di1ei1ee", Malformed::Unexpected(1)),
            (b"i1ei2e", Malformed::Trailing(3)),
            (b"9:short", Malformed::Truncated),
            (b"999999999999999:x", Malformed::Truncated),
            (b"l", Malformed::Truncated),
            (b"", Malformed::Truncated),
            (b"x", Malformed::Unexpected(0)),
            (b"lllllllleeeeeeee", Malformed::Depth),
        ] {
            let shown = String::from_utf8_lossy(bytes);
            let extent = if why == Malformed::Depth { Extent { depth: 7, ..EXTENT } } else { EXTENT };
            assert_eq!(parse(bytes, extent).unwrap_err(), why, "{shown}");
        }
        assert_eq!(parse(b"li1ei2ei3ee", Extent { depth: 8, values: 3 }).unwrap_err(), Malformed::Count);
    }

    proptest! {
        #[test]
        fn any_bytes_are_refused_or_have_one_encoding(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(value) = parse(&bytes, EXTENT) {
                prop_assert_eq!(value.encode(), bytes);
            }
        }

        #[test]
        fn near_misses_are_refused_or_have_one_encoding(text in "[dle0-9i:a-c]{0,40}") {
            if let Ok(value) = parse(text.as_bytes(), EXTENT) {
                prop_assert_eq!(value.encode(), text.into_bytes());
            }
        }
    }
}
