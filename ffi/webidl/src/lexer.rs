//! WebIDL's words, each with its place.

use crate::error::{Error, Result};

/// What kind of word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Identifier,
    Integer,
    Decimal,
    String,
    /// One character, or `...`.
    Symbol,
    End,
}

/// A word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind,
    /// As written; without the quotes of a string.
    pub(crate) text: &'a str,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// Cuts `text` into words, the last of which is [`Kind::End`].
pub(crate) fn tokens<'a>(file: &str, text: &'a str) -> Result<Vec<Token<'a>>> {
    let mut lexer = Lexer { file, text, at: 0, line: 1, line_start: 0 };
    let mut tokens = Vec::new();
    loop {
        let token = lexer.next()?;
        tokens.push(token);
        if token.kind == Kind::End {
            return Ok(tokens);
        }
    }
}

struct Lexer<'a, 'f> {
    file: &'f str,
    text: &'a str,
    at: usize,
    line: u32,
    line_start: usize,
}

impl<'a> Lexer<'a, '_> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn error(&self, what: impl Into<String>) -> Error {
        Error::Syntax { file: self.file.to_owned(), line: self.line, column: self.column(self.at), what: what.into() }
    }

    fn column(&self, at: usize) -> u32 {
        u32::try_from(self.text[self.line_start..at].chars().count()).unwrap_or(u32::MAX - 1) + 1
    }

    /// Goes on by `bytes`, counting lines.
    fn skip(&mut self, bytes: usize) {
        let skipped = &self.text[self.at..self.at + bytes];
        for (offset, _) in skipped.match_indices('\n') {
            self.line += 1;
            self.line_start = self.at + offset + 1;
        }
        self.at += bytes;
    }

    fn skip_blank(&mut self) -> Result<()> {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            if blank > 0 {
                self.skip(blank);
            } else if rest.starts_with("//") {
                self.skip(rest.find('\n').unwrap_or(rest.len()));
            } else if let Some(comment) = rest.strip_prefix("/*") {
                let Some(end) = comment.find("*/") else { return Err(self.error("this comment has no end")) };
                self.skip(end + 4);
            } else {
                return Ok(());
            }
        }
    }

    fn next(&mut self) -> Result<Token<'a>> {
        self.skip_blank()?;
        let rest = self.rest();
        let (kind, start, length, whole) = match rest.chars().next() {
            None => (Kind::End, 0, 0, 0),
            Some('"') => {
                let Some(end) = rest[1..].find('"') else { return Err(self.error("this string has no end")) };
                (Kind::String, 1, end, end + 2)
            }
            Some(first) => {
                if let Some((kind, length)) = number(rest) {
                    (kind, 0, length, length)
                } else if let Some(length) = identifier(rest) {
                    (Kind::Identifier, 0, length, length)
                } else if rest.starts_with("...") {
                    (Kind::Symbol, 0, 3, 3)
                } else if first.is_ascii_graphic() {
                    (Kind::Symbol, 0, 1, 1)
                } else {
                    return Err(self.error(format!("the character {first:?} has no place in WebIDL")));
                }
            }
        };
        let token = Token { kind, text: &rest[start..start + length], line: self.line, column: self.column(self.at) };
        self.skip(whole);
        Ok(token)
    }
}

/// `[_-]?[A-Za-z][0-9A-Z_a-z-]*`
fn identifier(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let start = usize::from(matches!(bytes.first(), Some(b'_' | b'-')));
    bytes.get(start).filter(|byte| byte.is_ascii_alphabetic())?;
    let more =
        bytes[start..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')).count();
    Some(start + more)
}

/// The grammar's `decimal` and `integer`.
fn number(text: &str) -> Option<(Kind, usize)> {
    let bytes = text.as_bytes();
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let digits = |from: usize| bytes.get(from..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count();
    if bytes.get(sign) == Some(&b'0') && matches!(bytes.get(sign + 1), Some(b'x' | b'X')) {
        let hex = bytes[sign + 2..].iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
        return (hex > 0).then_some((Kind::Integer, sign + 2 + hex));
    }
    let whole = digits(sign);
    let mut at = sign + whole;
    let mut decimal = false;
    if bytes.get(at) == Some(&b'.') {
        let fraction = digits(at + 1);
        if whole + fraction > 0 {
            decimal = true;
            at += 1 + fraction;
        }
    }
    if at == sign {
        return None;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let exponent_sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + exponent_sign);
        if exponent > 0 {
            decimal = true;
            at += 1 + exponent_sign + exponent;
        }
    }
    Some((if decimal { Kind::Decimal } else { Kind::Integer }, at))
}
