//! What the generated code of `web` calls. Names are indices of the table of well-known names.

use mumba_ffi::MUMBA_NONE;

use crate::name::well_known;
use crate::{Arg, Args, EventStream, FromValue, ListenerOptions, Object, Result, Subscription, ToArg, sys};

#[inline]
pub(crate) fn get<T: FromValue>(this: &Object, name: u32) -> Result<T> {
    T::get(this, well_known(name))
}

#[inline]
pub(crate) fn get_object(this: &Object, name: u32) -> Object {
    this.get_object(well_known(name))
}

#[inline]
pub(crate) fn set(this: &Object, name: u32, value: Arg<'_>) {
    this.set(well_known(name), value);
}

#[inline]
pub(crate) fn invoke(this: &Object, name: u32, arguments: &[Arg<'_>]) {
    this.invoke(well_known(name), arguments);
}

/// As [`invoke`], with at most two objects and eight numbers. `kinds` says where among the arguments each is.
#[inline(always)]
pub(crate) fn invoke_plain<const OBJECTS: usize, const NUMBERS: usize>(
    this: &Object,
    name: u32,
    kinds: u32,
    objects: [Arg<'_>; OBJECTS],
    numbers: [Arg<'_>; NUMBERS],
) {
    const { assert!(OBJECTS <= 2 && NUMBERS <= 8) };
    let object = |place: usize| objects.get(place).copied().map_or(MUMBA_NONE, Arg::handle);
    let number = |place: usize| numbers.get(place).copied().map_or(0.0, Arg::to_number);
    let numbers = [number(0), number(1), number(2), number(3), number(4), number(5), number(6), number(7)];
    sys::invoke_plain(this, well_known(name).number(), kinds, [object(0), object(1)], numbers);
}

#[inline]
pub(crate) fn call(this: &Object, name: u32, arguments: &[Arg<'_>]) -> Object {
    this.call(well_known(name), arguments)
}

#[inline]
pub(crate) fn read<T: FromValue>(this: &Object, name: u32, arguments: &[Arg<'_>]) -> Result<T> {
    this.call_as(well_known(name), arguments)
}

#[inline]
pub(crate) fn get_index<T: FromValue>(this: &Object, index: u32) -> Result<T> {
    this.get_index(index)?.to()
}

#[inline]
pub(crate) fn get_index_object(this: &Object, index: u32) -> Object {
    this.get_index_object(index)
}

#[inline]
pub(crate) fn set_index(this: &Object, index: u32, value: Arg<'_>) {
    this.set_index(index, value);
}

// Names that are arguments may be what users type: those are not made known to the runtime.

#[inline]
pub(crate) fn get_named<T: FromValue>(this: &Object, name: Arg<'_>) -> Result<T> {
    crate::global("Reflect").call_as("get", &[Arg::object(this), name])
}

#[inline]
pub(crate) fn get_named_object(this: &Object, name: Arg<'_>) -> Object {
    crate::global("Reflect").call("get", &[Arg::object(this), name])
}

#[inline]
pub(crate) fn set_named(this: &Object, name: Arg<'_>, value: Arg<'_>) {
    crate::global("Reflect").invoke("set", &[Arg::object(this), name, value]);
}

#[inline]
pub(crate) fn delete_named(this: &Object, name: Arg<'_>) {
    crate::global("Reflect").invoke("deleteProperty", &[Arg::object(this), name]);
}

#[inline]
pub(crate) fn to_text(this: &Object) -> Result<String> {
    this.to_text()
}

/// The interface object of this path from the global object; one that nothing is an instance of for an empty path.
#[inline]
pub(crate) fn class(path: &[u32]) -> Object {
    let Some((first, rest)) = path.split_first() else { return Object::from_handle(0) };
    let outermost = crate::global(well_known(*first));
    rest.iter().fold(outermost, |outer, name| outer.get_object(well_known(*name)))
}

/// An array of these items.
#[inline]
pub(crate) fn list<T: ToArg>(items: &[T]) -> Object {
    let items: Vec<_> = items.iter().map(ToArg::to_arg).collect();
    Object::array(&items)
}

/// Arguments of which the last may come any number of times.
#[inline]
pub(crate) fn with_rest<'a, T: ToArg>(first: &[Arg<'a>], rest: &'a [T]) -> Vec<Arg<'a>> {
    first.iter().copied().chain(rest.iter().map(ToArg::to_arg)).collect()
}

/// What a callback is given from a place on.
#[inline]
pub(crate) fn rest<T: FromValue>(args: &Args<'_>, from: usize) -> Result<Vec<T>> {
    (from..args.len()).map(|index| args.get(index).to()).collect()
}

#[inline]
pub(crate) fn listen<T: FromValue>(
    this: &Object,
    kind: u32,
    listener: impl FnMut(T) + 'static,
) -> Result<Subscription> {
    this.listen(well_known(kind), listener)
}

#[inline]
pub(crate) fn listen_with<T: FromValue>(
    this: &Object,
    kind: u32,
    options: &ListenerOptions,
    listener: impl FnMut(T) + 'static,
) -> Result<Subscription> {
    this.listen_with(well_known(kind), options, listener)
}

#[inline]
pub(crate) fn events<T: FromValue + 'static>(this: &Object, kind: u32) -> Result<EventStream<T>> {
    this.events(well_known(kind))
}

/// Makes the type of an enum whose values are strings.
macro_rules! string_enum {
    ($(#[$about:meta])* pub enum $name:ident { $($variant:ident($number:literal, $text:literal),)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)*
        }

        impl $name {
            /// The value in JavaScript.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }

        impl crate::ToArg for $name {
            fn to_arg(&self) -> crate::Arg<'_> {
                let number = match self { $(Self::$variant => $number,)* };
                crate::Arg::name(crate::name::well_known(number))
            }
        }

        impl crate::FromValue for $name {
            fn from_value(value: crate::Value) -> crate::Result<Self> {
                let text = String::from_value(value)?;
                match text.as_str() {
                    $($text => Ok(Self::$variant),)*
                    other => Err(crate::Error::wrong_type(&format!(
                        "{other:?} is no {} that this crate knows", stringify!($name)
                    ))),
                }
            }
        }

        impl From<$name> for crate::Value {
            fn from(value: $name) -> Self {
                crate::Value::String(value.as_str().to_owned())
            }
        }
    };
}
pub(crate) use string_enum;

/// Makes the type of a dictionary.
macro_rules! dictionary {
    ($(#[$about:meta])* pub struct $name:ident;) => {
        crate::glue::dictionary!(@type $(#[$about])* $name, crate::Object);
    };
    ($(#[$about:meta])* pub struct $name:ident: $parent:ident $(, $ancestor:ident)*;) => {
        crate::glue::dictionary!(@type $(#[$about])* $name, $parent);
        impl From<$name> for $parent {
            fn from(value: $name) -> Self {
                Self::from_object(value.into())
            }
        }
        $(impl From<$name> for $ancestor {
            fn from(value: $name) -> Self {
                Self::from_object(value.into())
            }
        })*
    };
    (@type $(#[$about:meta])* $name:ident, $inner:ty) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        pub struct $name($inner);

        impl $name {
            /// An object that is known to be one.
            pub fn from_object(object: crate::Object) -> Self {
                // For objects; dictionaries have a function of this name of their own.
                use crate::Interface as _;
                Self(<$inner>::from_object(object))
            }
        }

        impl std::ops::Deref for $name {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl AsRef<crate::Object> for $name {
            fn as_ref(&self) -> &crate::Object {
                self.0.as_ref()
            }
        }

        impl From<$name> for crate::Object {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }

        impl crate::ToArg for $name {
            fn to_arg(&self) -> crate::Arg<'_> {
                crate::Arg::object(self.as_ref())
            }
        }

        impl crate::FromValue for $name {
            fn from_value(value: crate::Value) -> crate::Result<Self> {
                Ok(Self::from_object(crate::FromValue::from_value(value)?))
            }
        }
    };
}
pub(crate) use dictionary;
