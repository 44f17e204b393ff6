//! Bencoding to order: metainfo that is not made by libtorrent.

use std::collections::BTreeMap;

/// A value, of a torrent that is valid or not.
#[derive(Clone)]
pub(crate) enum Value {
    Integer(i64),
    Text(Vec<u8>),
    List(Vec<Value>),
    Dictionary(BTreeMap<Vec<u8>, Value>),
}

impl Value {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let text = |text: &[u8]| [text.len().to_string().as_bytes(), b":", text].concat();
        match self {
            Value::Integer(number) => format!("i{number}e").into_bytes(),
            Value::Text(bytes) => text(bytes),
            Value::List(list) => [b"l".to_vec(), list.iter().flat_map(Value::encode).collect(), b"e".to_vec()].concat(),
            Value::Dictionary(entries) => {
                let inner = entries.iter().flat_map(|(key, value)| [text(key), value.encode()].concat()).collect();
                [b"d".to_vec(), inner, b"e".to_vec()].concat()
            }
        }
    }

    pub(crate) fn with(mut self, key: &str, value: impl Into<Value>) -> Value {
        if let Value::Dictionary(entries) = &mut self {
            entries.insert(key.as_bytes().to_vec(), value.into());
        }
        self
    }

    /// The dictionary at this path within, made on the way.
    pub(crate) fn enter(&mut self, path: &str) -> &mut BTreeMap<Vec<u8>, Value> {
        let mut at = self;
        for name in path.split('/') {
            let Value::Dictionary(entries) = at else { panic!("'{path}' leads through what is no dictionary") };
            at = entries.entry(name.as_bytes().to_vec()).or_insert_with(dictionary);
        }
        let Value::Dictionary(entries) = at else { panic!("'{path}' is no dictionary") };
        entries
    }

    pub(crate) fn without(mut self, key: &str) -> Value {
        if let Value::Dictionary(entries) = &mut self {
            entries.remove(key.as_bytes());
        }
        self
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Integer(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.as_bytes().to_vec())
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Value {
        Value::Text(bytes)
    }
}

impl From<Vec<Value>> for Value {
    fn from(list: Vec<Value>) -> Value {
        Value::List(list)
    }
}

pub(crate) fn dictionary() -> Value {
    Value::Dictionary(BTreeMap::new())
}
