//! Memory of the page.

use std::marker::PhantomData;
use std::ops::Deref;

use crate::sys::{self, Clamped, Float16, Plain};
use crate::{Arg, FromValue, Object, Result, ToArg, Value};

/// An `ArrayBuffer`, typed array or `DataView`, whose bytes can be had without a copy.
#[derive(Clone, Debug)]
pub struct ArrayBuffer(Object);

impl ArrayBuffer {
    /// An `ArrayBuffer` of zeros, of at most 1 GiB.
    ///
    /// # Errors
    /// [`Code::Limit`](crate::Code::Limit) when it is too large, or there is no memory for it.
    pub fn new(len: usize) -> Result<Self> {
        if len == 0 {
            // The runtime makes none without bytes.
            return Ok(Self(crate::global("ArrayBuffer").construct(&[0.into()])));
        }
        sys::buffer_create(len).map(Self)
    }

    /// An `ArrayBuffer` with these bytes.
    ///
    /// # Errors
    /// As [`ArrayBuffer::new`].
    pub fn copy_of(bytes: &[u8]) -> Result<Self> {
        let buffer = Self::new(bytes.len())?;
        if !bytes.is_empty() {
            buffer.write(0, bytes)?;
        }
        Ok(buffer)
    }

    /// A typed array of these items, such as a `Float32Array` of `f32`.
    ///
    /// # Errors
    /// As [`ArrayBuffer::new`].
    pub fn of<T: Plain>(items: &[T]) -> Result<Self> {
        let buffer = Self::copy_of(sys::bytes_of_items(items))?;
        Ok(Self(crate::global(T::ARRAY).construct(&[Arg::object(&buffer.0)])))
    }

    /// A copy of the items of a typed array, or of its bytes as such items.
    ///
    /// # Errors
    /// As [`ArrayBuffer::with_bytes`].
    pub fn items<T: Plain>(&self) -> Result<Vec<T>> {
        sys::buffer_items(&self.0)
    }

    /// An object that is a buffer or a view of one.
    pub fn from_object(object: Object) -> Self {
        Self(object)
    }

    /// Bytes. Reads.
    ///
    /// # Errors
    /// When it is no buffer.
    pub fn byte_length(&self) -> Result<usize> {
        self.0.get_number("byteLength").map(|length| length as usize)
    }

    /// Lends its bytes, where they are, to a closure. While that runs, nothing else may be done with the page: calls panic,
    /// since a script could take the bytes away. Other buffers' bytes may be borrowed, and objects may be dropped.
    ///
    /// ```no_run
    /// # fn example(buffer: mumba::ArrayBuffer) -> mumba::Result<()> {
    /// let sum: u32 = buffer.with_bytes(|bytes| bytes.iter().copied().map(u32::from).sum())?;
    /// # let _ = sum;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The bytes do not outlast the closure, so that no `await` and no script comes in between:
    ///
    /// ```compile_fail
    /// # async fn example(buffer: mumba::ArrayBuffer) -> mumba::Result<()> {
    /// let bytes = buffer.with_bytes(|bytes| bytes)?;
    /// mumba::yield_now().await;
    /// let first = bytes[0];
    /// # let _ = first;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Code::State`](crate::Code::State) when it is detached, or its bytes are borrowed to write;
    /// [`Code::Type`](crate::Code::Type) when it is no buffer, or a shared one.
    pub fn with_bytes<R>(&self, work: impl FnOnce(&[u8]) -> R) -> Result<R> {
        sys::with_bytes(&self.0, work)
    }

    /// Lends its bytes to a closure, to write. As [`ArrayBuffer::with_bytes`].
    ///
    /// # Errors
    /// As [`ArrayBuffer::with_bytes`], and [`Code::State`](crate::Code::State) when its bytes are borrowed at all.
    pub fn with_bytes_mut<R>(&self, work: impl FnOnce(&mut [u8]) -> R) -> Result<R> {
        sys::with_bytes_mut(&self.0, work)
    }

    /// A copy of its bytes.
    ///
    /// # Errors
    /// As [`ArrayBuffer::with_bytes`].
    pub fn to_vec(&self) -> Result<Vec<u8>> {
        sys::buffer_items(&self.0)
    }

    /// Copies bytes out of it, from a place on.
    ///
    /// # Errors
    /// As [`ArrayBuffer::with_bytes`], and [`Code::Limit`](crate::Code::Limit) when it has not so many.
    pub fn read(&self, offset: usize, bytes: &mut [u8]) -> Result<()> {
        sys::buffer_read(&self.0, offset, bytes)
    }

    /// Copies bytes into it, from a place on.
    ///
    /// # Errors
    /// As [`ArrayBuffer::with_bytes`], and [`Code::Limit`](crate::Code::Limit) when they do not fit.
    pub fn write(&self, offset: usize, bytes: &[u8]) -> Result<()> {
        sys::buffer_write(&self.0, offset, bytes)
    }
}

impl std::ops::Deref for ArrayBuffer {
    type Target = Object;

    fn deref(&self) -> &Object {
        &self.0
    }
}

impl AsRef<Object> for ArrayBuffer {
    fn as_ref(&self) -> &Object {
        &self.0
    }
}

impl From<ArrayBuffer> for Object {
    fn from(buffer: ArrayBuffer) -> Self {
        buffer.0
    }
}

impl ToArg for ArrayBuffer {
    fn to_arg(&self) -> Arg<'_> {
        Arg::object(&self.0)
    }
}

impl FromValue for ArrayBuffer {
    fn from_value(value: Value) -> Result<Self> {
        Object::from_value(value).map(Self)
    }
}

/// A typed array, such as a `Float32Array` of `f32`. It is an [`ArrayBuffer`] too, which has its bytes.
///
/// ```no_run
/// # fn example() -> mumba::Result<()> {
/// let points = mumba::Float32Array::of(&[0.0, 0.5, 1.0])?;
/// assert_eq!(points.items()?, [0.0, 0.5, 1.0]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct TypedArray<T> {
    buffer: ArrayBuffer,
    _items: PhantomData<fn() -> T>,
}

/// An `Int8Array`.
pub type Int8Array = TypedArray<i8>;
/// An `Int16Array`.
pub type Int16Array = TypedArray<i16>;
/// An `Int32Array`.
pub type Int32Array = TypedArray<i32>;
/// A `Uint8Array`.
pub type Uint8Array = TypedArray<u8>;
/// A `Uint8ClampedArray`.
pub type Uint8ClampedArray = TypedArray<Clamped>;
/// A `Uint16Array`.
pub type Uint16Array = TypedArray<u16>;
/// A `Uint32Array`.
pub type Uint32Array = TypedArray<u32>;
/// A `BigInt64Array`.
pub type BigInt64Array = TypedArray<i64>;
/// A `BigUint64Array`.
pub type BigUint64Array = TypedArray<u64>;
/// A `Float16Array`.
pub type Float16Array = TypedArray<Float16>;
/// A `Float32Array`.
pub type Float32Array = TypedArray<f32>;
/// A `Float64Array`.
pub type Float64Array = TypedArray<f64>;

impl<T> TypedArray<T> {
    /// An object that is such an array.
    pub fn from_object(object: Object) -> Self {
        Self { buffer: ArrayBuffer(object), _items: PhantomData }
    }
}

impl<T: Plain> TypedArray<T> {
    /// An array of these items, which are copied once, into V8's memory. Not for workers.
    ///
    /// # Errors
    /// As [`ArrayBuffer::new`].
    pub fn of(items: &[T]) -> Result<Self> {
        ArrayBuffer::of(items).map(|array| Self::from_object(array.0))
    }

    /// An array of so many items of a buffer, from a byte on. Deferred.
    pub fn over(buffer: &ArrayBuffer, offset: usize, len: usize) -> Self {
        Self::from_object(crate::global(T::ARRAY).construct(&[buffer.to_arg(), offset.into(), len.into()]))
    }

    /// How many items it has. Reads.
    ///
    /// # Errors
    /// When it is no typed array.
    pub fn len(&self) -> Result<usize> {
        self.get_number("length").map(|length| length as usize)
    }

    /// Whether it has none. Reads.
    ///
    /// # Errors
    /// When it is no typed array.
    pub fn is_empty(&self) -> Result<bool> {
        self.len().map(|len| len == 0)
    }

    /// A copy of its items.
    ///
    /// # Errors
    /// As [`ArrayBuffer::with_bytes`].
    pub fn items(&self) -> Result<Vec<T>> {
        self.buffer.items()
    }

    /// Copies items out of it, from a place on.
    ///
    /// # Errors
    /// As [`ArrayBuffer::read`].
    pub fn read_items(&self, first: usize, items: &mut [T]) -> Result<()> {
        self.buffer.read(first.saturating_mul(size_of::<T>()), sys::bytes_of_items_mut(items))
    }

    /// Copies items into it, from a place on.
    ///
    /// # Errors
    /// As [`ArrayBuffer::write`].
    pub fn write_items(&self, first: usize, items: &[T]) -> Result<()> {
        self.buffer.write(first.saturating_mul(size_of::<T>()), sys::bytes_of_items(items))
    }
}

impl<T> Clone for TypedArray<T> {
    fn clone(&self) -> Self {
        Self::from_object(self.buffer.0.clone())
    }
}

impl<T> Deref for TypedArray<T> {
    type Target = ArrayBuffer;

    fn deref(&self) -> &ArrayBuffer {
        &self.buffer
    }
}

impl<T> AsRef<Object> for TypedArray<T> {
    fn as_ref(&self) -> &Object {
        &self.buffer.0
    }
}

impl<T> From<TypedArray<T>> for Object {
    fn from(array: TypedArray<T>) -> Self {
        array.buffer.0
    }
}

impl<T> From<TypedArray<T>> for Value {
    fn from(array: TypedArray<T>) -> Self {
        Value::Object(array.into())
    }
}

impl<T> ToArg for TypedArray<T> {
    fn to_arg(&self) -> Arg<'_> {
        self.buffer.to_arg()
    }
}

impl<T> FromValue for TypedArray<T> {
    fn from_value(value: Value) -> Result<Self> {
        Object::from_value(value).map(Self::from_object)
    }
}
