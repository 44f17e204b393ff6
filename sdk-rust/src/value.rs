//! Values of JavaScript, and what Rust's types are as such.

use crate::{Arg, Error, Name, Object, Result};

/// A value of JavaScript.
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// `undefined`
    #[default]
    Undefined,
    /// `null`
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string. Surrogates without their other half have become U+FFFD.
    String(String),
    /// An object, function, symbol or bigint.
    Object(Object),
}

/// What `typeof` says, with `null` as a type of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `undefined`
    Undefined,
    /// `null`
    Null,
    /// A boolean.
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An object.
    Object,
    /// A function.
    Function,
    /// A symbol.
    Symbol,
    /// A bigint.
    BigInt,
}

impl Type {
    pub(crate) fn of(number: u32) -> Result<Self> {
        Ok(match number {
            0 => Self::Undefined,
            1 => Self::Null,
            2 => Self::Bool,
            3 => Self::Number,
            4 => Self::String,
            5 => Self::Object,
            6 => Self::Function,
            7 => Self::Symbol,
            8 => Self::BigInt,
            _ => return Err(Error::state("the runtime has a type that this crate does not know")),
        })
    }
}

impl Value {
    /// The value as an argument.
    #[inline]
    pub fn as_arg(&self) -> Arg<'_> {
        match self {
            Self::Undefined => Arg::UNDEFINED,
            Self::Null => Arg::NULL,
            Self::Bool(value) => Arg::bool(*value),
            Self::Number(value) => Arg::number(*value),
            Self::String(value) => Arg::str(value),
            Self::Object(value) => Arg::object(value),
        }
    }

    /// Whether it is `undefined` or `null`.
    #[inline]
    pub fn is_nullish(&self) -> bool {
        matches!(self, Self::Undefined | Self::Null)
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Undefined => "undefined",
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Object(_) => "an object",
        }
    }

    /// The value as a type of Rust.
    ///
    /// # Errors
    /// [`Code::Type`](crate::Code::Type) when it is another kind of value.
    #[inline]
    pub fn to<T: FromValue>(self) -> Result<T> {
        T::from_value(self)
    }
}

fn wrong(value: &Value, wanted: &str) -> Error {
    Error::wrong_type(&format!("the value is {}, not {wanted}", value.kind()))
}

/// What values of JavaScript can be taken as.
pub trait FromValue: Sized {
    /// Takes a value as this type.
    ///
    /// # Errors
    /// [`Code::Type`](crate::Code::Type) when it is another kind of value.
    fn from_value(value: Value) -> Result<Self>;

    /// Reads a property.
    ///
    /// # Errors
    /// As [`Object::get`] and [`FromValue::from_value`].
    #[inline]
    fn get(target: &Object, name: Name) -> Result<Self> {
        Self::from_value(target.get(name)?)
    }
}

impl FromValue for Value {
    #[inline]
    fn from_value(value: Value) -> Result<Self> {
        Ok(value)
    }
}

impl FromValue for () {
    #[inline]
    fn from_value(_: Value) -> Result<Self> {
        Ok(())
    }
}

impl FromValue for bool {
    #[inline]
    fn from_value(value: Value) -> Result<Self> {
        match value {
            Value::Bool(value) => Ok(value),
            other => Err(wrong(&other, "a boolean")),
        }
    }

    #[inline]
    fn get(target: &Object, name: Name) -> Result<Self> {
        target.get_bool(name)
    }
}

impl FromValue for f64 {
    #[inline]
    fn from_value(value: Value) -> Result<Self> {
        match value {
            Value::Number(value) => Ok(value),
            other => Err(wrong(&other, "a number")),
        }
    }

    #[inline]
    fn get(target: &Object, name: Name) -> Result<Self> {
        target.get_number(name)
    }
}

impl FromValue for String {
    #[inline]
    fn from_value(value: Value) -> Result<Self> {
        match value {
            Value::String(value) => Ok(value),
            other => Err(wrong(&other, "a string")),
        }
    }

    #[inline]
    fn get(target: &Object, name: Name) -> Result<Self> {
        target.get_string(name)
    }
}

impl FromValue for Object {
    #[inline]
    fn from_value(value: Value) -> Result<Self> {
        match value {
            Value::Object(value) => Ok(value),
            other => Err(wrong(&other, "an object")),
        }
    }
}

/// `null` and `undefined` are nothing.
impl<T: FromValue> FromValue for Option<T> {
    #[inline]
    fn from_value(value: Value) -> Result<Self> {
        if value.is_nullish() { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

/// The items of an array, or of anything that has a length and indices.
impl<T: FromValue> FromValue for Vec<T> {
    #[inline]
    fn from_value(value: Value) -> Result<Self> {
        let list = Object::from_value(value)?;
        let length = list.get_number("length")?;
        (0..length as u32).map(|index| T::from_value(list.get_index(index)?)).collect()
    }
}

/// An array of two.
impl<A: FromValue, B: FromValue> FromValue for (A, B) {
    #[inline]
    fn from_value(value: Value) -> Result<Self> {
        let pair = Object::from_value(value)?;
        Ok((pair.get_index(0)?.to()?, pair.get_index(1)?.to()?))
    }
}

macro_rules! numbers {
    ($($number:ident)*) => { $(
        impl FromValue for $number {
            #[inline]
            fn from_value(value: Value) -> Result<Self> {
                f64::from_value(value).map(|number| number as $number)
            }

            #[inline]
            fn get(target: &Object, name: Name) -> Result<Self> {
                target.get_number(name).map(|number| number as $number)
            }
        }

        impl ToArg for $number {
            #[inline]
            fn to_arg(&self) -> Arg<'_> {
                Arg::number(*self as f64)
            }
        }

        impl From<$number> for Arg<'_> {
            #[inline]
            fn from(number: $number) -> Self {
                Arg::number(number as f64)
            }
        }

        impl From<$number> for Value {
            #[inline]
            fn from(number: $number) -> Self {
                Value::Number(number as f64)
            }
        }
    )* };
}

// 64-bit numbers as WebIDL has them: those that a double cannot hold are rounded.
numbers!(i8 u8 i16 u16 i32 u32 i64 u64 f32 usize);

/// What can be given to JavaScript.
pub trait ToArg {
    /// As an argument of a call.
    fn to_arg(&self) -> Arg<'_>;
}

impl ToArg for f64 {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        Arg::number(*self)
    }
}

impl ToArg for bool {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        Arg::bool(*self)
    }
}

impl ToArg for str {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        Arg::str(self)
    }
}

impl ToArg for String {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        Arg::str(self)
    }
}

impl ToArg for Value {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        self.as_arg()
    }
}

impl ToArg for Name {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        Arg::name(*self)
    }
}

impl ToArg for Arg<'_> {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        *self
    }
}

/// `undefined`.
impl ToArg for () {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        Arg::UNDEFINED
    }
}

/// Nothing is `null`.
impl<T: ToArg> ToArg for Option<T> {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        self.as_ref().map_or(Arg::NULL, ToArg::to_arg)
    }
}

impl<T: ToArg + ?Sized> ToArg for &T {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        (**self).to_arg()
    }
}

impl From<f64> for Arg<'_> {
    #[inline]
    fn from(number: f64) -> Self {
        Arg::number(number)
    }
}

impl From<bool> for Arg<'_> {
    #[inline]
    fn from(value: bool) -> Self {
        Arg::bool(value)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Arg::str(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    #[inline]
    fn from(text: &'a String) -> Self {
        Arg::str(text)
    }
}

impl<'a, T: AsRef<Object>> From<&'a T> for Arg<'a> {
    #[inline]
    fn from(object: &'a T) -> Self {
        Arg::object(object.as_ref())
    }
}

impl<'a> From<&'a Value> for Arg<'a> {
    #[inline]
    fn from(value: &'a Value) -> Self {
        value.as_arg()
    }
}

impl From<Name> for Arg<'_> {
    #[inline]
    fn from(name: Name) -> Self {
        Arg::name(name)
    }
}

impl From<()> for Value {
    #[inline]
    fn from((): ()) -> Self {
        Value::Undefined
    }
}

impl From<bool> for Value {
    #[inline]
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<f64> for Value {
    #[inline]
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<&str> for Value {
    #[inline]
    fn from(text: &str) -> Self {
        Value::String(text.to_owned())
    }
}

impl From<String> for Value {
    #[inline]
    fn from(text: String) -> Self {
        Value::String(text)
    }
}

impl From<Object> for Value {
    #[inline]
    fn from(object: Object) -> Self {
        Value::Object(object)
    }
}

/// Nothing is `null`.
impl<T: Into<Value>> From<Option<T>> for Value {
    #[inline]
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn values_become_types_of_rust_or_an_error_that_names_both() {
        assert_eq!(Value::Number(300.7).to::<u8>().unwrap(), 255, "numbers saturate");
        assert_eq!(Value::from(-1.5).to::<i32>().unwrap(), -1);
        assert_eq!(Value::from("ä").to::<String>().unwrap(), "ä");
        assert_eq!(Value::Null.to::<Option<String>>().unwrap(), None);
        assert_eq!(Value::Undefined.to::<Option<bool>>().unwrap(), None);
        assert_eq!(Value::Bool(true).to::<Option<bool>>().unwrap(), Some(true));
        let error = Value::Null.to::<String>().unwrap_err();
        assert_eq!(error.code(), Code::Type);
        assert!(error.message().contains("null") && error.message().contains("a string"), "{error}");
        assert!(Value::from(1.0).to::<Object>().is_err());
    }

    #[test]
    fn arguments_hold_what_they_were_made_of() {
        let text = |arg: Arg<'_>| format!("{arg:?}");
        assert_eq!(text("a\"b".into()), r#""a\"b""#);
        assert_eq!(text(Arg::from("")), r#""""#);
        assert_eq!(text(7_u32.into()), "7");
        assert_eq!(text(true.to_arg()), "true");
        assert_eq!(text(None::<f64>.to_arg()), "null");
        assert_eq!(text(Some("x").to_arg()), "\"x\"");
        assert_eq!(text(().to_arg()), "undefined");
        assert_eq!(text(Value::String("v".into()).as_arg()), "\"v\"");
        assert_eq!(text(Arg::from(&crate::document())), "object 0x2");
    }
}
