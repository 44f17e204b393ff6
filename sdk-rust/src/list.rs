//! Arrays and iterators of the page.

use std::future::IntoFuture;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;

use crate::{Arg, FromValue, Object, Promise, PromiseFuture, Result, ToArg, Value};

macro_rules! holder {
    ($($(#[$about:meta])* $name:ident $(($($field:ident: $ty:ty),*))?;)*) => { $(
        $(#[$about])*
        pub struct $name<T> {
            object: Object,
            $($($field: $ty,)*)?
            _item: PhantomData<fn() -> T>,
        }

        impl<T> $name<T> {
            /// An object that is known to be one.
            pub fn from_object(object: Object) -> Self {
                Self { object, $($($field: Default::default(),)*)? _item: PhantomData }
            }
        }

        impl<T> std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.object).finish()
            }
        }

        impl<T> std::ops::Deref for $name<T> {
            type Target = Object;

            fn deref(&self) -> &Object {
                &self.object
            }
        }

        impl<T> AsRef<Object> for $name<T> {
            fn as_ref(&self) -> &Object {
                &self.object
            }
        }

        impl<T> ToArg for $name<T> {
            fn to_arg(&self) -> Arg<'_> {
                Arg::object(&self.object)
            }
        }

        impl<T> FromValue for $name<T> {
            fn from_value(value: Value) -> Result<Self> {
                Object::from_value(value).map(Self::from_object)
            }
        }
    )* };
}

holder! {
    /// An array of the page, or whatever else has a length and indices.
    List;
    /// An iterator of the page. As an iterator of Rust it ends after an error.
    Iter(ended: bool);
    /// An asynchronous iterator of the page, as a stream. It ends after an error.
    AsyncIter(steps: Steps);
}

impl<T: FromValue> List<T> {
    /// How many items there are. Reads.
    ///
    /// # Errors
    /// When it is no list.
    pub fn len(&self) -> Result<usize> {
        self.object.get_number("length").map(|length| length as usize)
    }

    /// Whether there are none. Reads.
    ///
    /// # Errors
    /// When it is no list.
    pub fn is_empty(&self) -> Result<bool> {
        self.len().map(|len| len == 0)
    }

    /// An item. Reads.
    ///
    /// # Errors
    /// When it is not there, or of another type.
    pub fn item(&self, index: u32) -> Result<T> {
        self.object.get_index(index)?.to()
    }

    /// All items. Reads.
    ///
    /// # Errors
    /// When it is no list, or an item is of another type.
    pub fn to_vec(&self) -> Result<Vec<T>> {
        let length = self.len()?;
        (0..length as u32).map(|index| self.item(index)).collect()
    }
}

fn item<T: FromValue>(result: &Object) -> Result<Option<T>> {
    if result.get_as::<Option<bool>>("done")? == Some(true) { Ok(None) } else { result.get("value")?.to().map(Some) }
}

impl<T: FromValue> Iterator for Iter<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        if self.ended {
            return None;
        }
        let next = item(&self.object.call("next", &[])).transpose();
        self.ended = !matches!(next, Some(Ok(_)));
        next
    }
}

impl<T: FromValue> Stream for AsyncIter<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let Self { object, steps, .. } = &mut *self;
        steps.poll(|| object.call("next", &[]), context)
    }
}

/// Asks again and again for a promise of `{ done, value }`, until one is done or fails.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    ended: bool,
    next: Option<PromiseFuture<Object>>,
}

impl Steps {
    pub(crate) fn poll<T: FromValue>(
        &mut self,
        ask: impl FnOnce() -> Object,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let next = self.next.get_or_insert_with(|| Promise::<Object>::from_object(ask()).into_future());
        let Poll::Ready(result) = Pin::new(next).poll(context) else { return Poll::Pending };
        self.next = None;
        let next = result.and_then(|result| item(&result)).transpose();
        self.ended = !matches!(next, Some(Ok(_)));
        Poll::Ready(next)
    }

    /// Whether no further step comes.
    pub(crate) fn have_ended(&self) -> bool {
        self.ended
    }
}

impl<T: FromValue> FusedStream for AsyncIter<T> {
    fn is_terminated(&self) -> bool {
        self.steps.have_ended()
    }
}
