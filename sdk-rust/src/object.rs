//! Objects of the page, and casts between interfaces.

use std::marker::PhantomData;

use crate::{Arg, FromValue, Name, Result, ToArg, Type, Value, sys};

/// Holds an object of the page (a function, symbol or bigint is one too, and so is whatever a deferred call is going to give),
/// until it is dropped. A clone holds the same.
#[derive(PartialEq, Eq, Hash)]
pub struct Object {
    handle: sys::mumba_handle,
    /// Handles belong to the page's thread.
    _here: PhantomData<*const ()>,
}

impl Object {
    #[inline]
    pub(crate) fn from_handle(handle: sys::mumba_handle) -> Self {
        Self { handle, _here: PhantomData }
    }

    /// Takes what it holds, and leaves nothing: for destructors, in which an object can be neither moved nor, while bytes
    /// are borrowed, cloned.
    pub(crate) fn take(&mut self) -> Self {
        std::mem::replace(self, Self::from_handle(mumba_ffi::MUMBA_NONE))
    }

    /// The handle of the C ABI that it owns.
    #[inline]
    pub fn handle(&self) -> u64 {
        self.handle
    }

    /// `{}`. Deferred.
    #[inline]
    pub fn new() -> Self {
        sys::object_create()
    }

    /// An array. Deferred.
    #[inline]
    pub fn array(items: &[Arg<'_>]) -> Self {
        sys::array_create(items)
    }

    /// Holds a value, for example a long string that is used many times. Deferred.
    #[inline]
    pub fn hold(value: Arg<'_>) -> Self {
        sys::hold(value)
    }

    /// What it holds: not an object, perhaps, when a deferred call gave something else. Reads.
    ///
    /// # Errors
    /// When the call that was to give it failed.
    #[inline]
    pub fn value(&self) -> Result<Value> {
        sys::value_of(self)
    }

    /// `this[name]`. Reads.
    ///
    /// # Errors
    /// When JavaScript throws.
    #[inline]
    pub fn get(&self, name: impl Into<Name>) -> Result<Value> {
        sys::get(self, name.into().number())
    }

    /// `this[name]` as a type of Rust. Reads.
    ///
    /// # Errors
    /// When JavaScript throws, or the value is of another type.
    #[inline]
    pub fn get_as<T: FromValue>(&self, name: impl Into<Name>) -> Result<T> {
        T::get(self, name.into())
    }

    /// `this[name]`, which is a number. Reads.
    ///
    /// # Errors
    /// When JavaScript throws, or the value is of another type.
    #[inline]
    pub fn get_number(&self, name: impl Into<Name>) -> Result<f64> {
        sys::get_number(self, name.into().number())
    }

    /// `this[name]`, which is a boolean. Reads.
    ///
    /// # Errors
    /// When JavaScript throws, or the value is of another type.
    #[inline]
    pub fn get_bool(&self, name: impl Into<Name>) -> Result<bool> {
        sys::get_bool(self, name.into().number())
    }

    /// `this[name]`, which is a string. Reads.
    ///
    /// # Errors
    /// When JavaScript throws, or the value is of another type.
    #[inline]
    pub fn get_string(&self, name: impl Into<Name>) -> Result<String> {
        sys::get_string(self, name.into().number())
    }

    /// `this[name]`, which is an object. Deferred.
    #[inline]
    pub fn get_object(&self, name: impl Into<Name>) -> Object {
        sys::get_object(self, name.into().number())
    }

    /// `this[index]`. Reads.
    ///
    /// # Errors
    /// When JavaScript throws.
    #[inline]
    pub fn get_index(&self, index: u32) -> Result<Value> {
        sys::get_index(self, index)
    }

    /// `this[index]`, which is an object. Deferred.
    #[inline]
    pub fn get_index_object(&self, index: u32) -> Object {
        sys::get_index_object(self, index)
    }

    /// `this[name] = value`. Deferred.
    #[inline]
    pub fn set(&self, name: impl Into<Name>, value: impl ToArg) {
        sys::set(self, name.into().number(), value.to_arg());
    }

    /// `this[index] = value`. Deferred.
    #[inline]
    pub fn set_index(&self, index: u32, value: impl ToArg) {
        sys::set_index(self, index, value.to_arg());
    }

    /// `delete this[name]`. Deferred.
    #[inline]
    pub fn delete(&self, name: impl Into<Name>) {
        sys::delete(self, name.into().number());
    }

    /// `name in this`. Reads.
    ///
    /// # Errors
    /// When JavaScript throws.
    #[inline]
    pub fn has(&self, name: impl Into<Name>) -> Result<bool> {
        sys::has(self, name.into().number())
    }

    /// `this[name](…arguments)`, of which nothing is wanted. Deferred.
    #[inline]
    pub fn invoke(&self, name: impl Into<Name>, arguments: &[Arg<'_>]) {
        sys::invoke(self, name.into().number(), arguments);
    }

    /// `this[name](…arguments)`, which gives an object. Deferred.
    #[inline]
    pub fn call(&self, name: impl Into<Name>, arguments: &[Arg<'_>]) -> Object {
        sys::invoke_object(self, name.into().number(), arguments)
    }

    /// `this[name](…arguments)`, at once. Reads.
    ///
    /// # Errors
    /// When JavaScript throws.
    #[inline]
    pub fn call_read(&self, name: impl Into<Name>, arguments: &[Arg<'_>]) -> Result<Value> {
        sys::invoke_read(self, name.into().number(), arguments)
    }

    /// `this[name](…arguments)`, at once, as a type of Rust. Reads.
    ///
    /// # Errors
    /// When JavaScript throws, or the value is of another type.
    #[inline]
    pub fn call_as<T: FromValue>(&self, name: impl Into<Name>, arguments: &[Arg<'_>]) -> Result<T> {
        T::from_value(self.call_read(name, arguments)?)
    }

    /// `this(…arguments)`: a function, called at once with `this` undefined. Reads.
    ///
    /// # Errors
    /// When JavaScript throws.
    #[inline]
    pub fn apply(&self, arguments: &[Arg<'_>]) -> Result<Value> {
        sys::invoke_read(self, 0, arguments)
    }

    /// `this(…arguments)`: a function, called with `this` undefined, which gives an object. Deferred.
    #[inline]
    pub fn apply_deferred(&self, arguments: &[Arg<'_>]) -> Object {
        sys::invoke_object(self, 0, arguments)
    }

    /// `new this(…arguments)`. Deferred.
    #[inline]
    pub fn construct(&self, arguments: &[Arg<'_>]) -> Object {
        sys::construct(self, arguments)
    }

    /// `String(this)`. Reads.
    ///
    /// # Errors
    /// When JavaScript throws.
    #[inline]
    pub fn to_text(&self) -> Result<String> {
        sys::to_text(self)
    }

    /// What `typeof` says. Reads.
    ///
    /// # Errors
    /// When the call that was to give it failed.
    #[inline]
    pub fn type_of(&self) -> Result<Type> {
        Type::of(sys::type_of(self)?)
    }

    /// `this instanceof constructor`. Reads.
    ///
    /// # Errors
    /// When JavaScript throws.
    #[inline]
    pub fn instance_of(&self, constructor: &Object) -> Result<bool> {
        sys::instance_of(self, constructor)
    }

    /// Whether both hold the same (`===`). Comparing in Rust compares handles, of which there may be many. Reads.
    ///
    /// # Errors
    /// When the call that was to give one of them failed.
    #[inline]
    pub fn same(&self, other: &Object) -> Result<bool> {
        sys::same(self, other)
    }
}

impl Default for Object {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Object {
    #[inline]
    fn clone(&self) -> Self {
        sys::retain(self.handle)
    }
}

impl Drop for Object {
    #[inline]
    fn drop(&mut self) {
        sys::release(self.handle);
    }
}

impl std::fmt::Debug for Object {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Object({:#x})", self.handle)
    }
}

impl AsRef<Object> for Object {
    #[inline]
    fn as_ref(&self) -> &Object {
        self
    }
}

impl ToArg for Object {
    #[inline]
    fn to_arg(&self) -> Arg<'_> {
        Arg::object(self)
    }
}

/// A type that is an [`Object`] of one interface of the page.
///
/// # Safety
/// The type has the layout of an [`Object`] and is valid whenever that is: a `#[repr(transparent)]` structure around one, or
/// around another such type. [`interface!`](crate::interface) makes them.
#[expect(unsafe_code, reason = "casts of references rest on it")]
pub unsafe trait Interface: AsRef<Object> + Into<Object> + 'static {
    /// The interface object, `globalThis[…]`, whose instances these are.
    fn interface() -> Object;

    /// An object that is known to be of this interface.
    fn from_object(object: Object) -> Self;
}

// SAFETY: it is itself.
#[expect(unsafe_code, reason = "the layout is what the trait asks for")]
unsafe impl Interface for Object {
    fn interface() -> Object {
        crate::global("Object")
    }

    #[inline]
    fn from_object(object: Object) -> Self {
        object
    }
}

/// Casts between interfaces.
pub trait Cast: AsRef<Object> + Into<Object> {
    /// Whether it is an instance of the interface. Reads; false also when the page has no such interface.
    fn is_instance<T: Interface>(&self) -> bool {
        self.as_ref().instance_of(&T::interface()).unwrap_or(false)
    }

    /// As another interface, if it is an instance of that. Reads.
    ///
    /// # Errors
    /// Gives it back when it is none.
    fn dyn_into<T: Interface>(self) -> std::result::Result<T, Self>
    where
        Self: Sized,
    {
        if self.is_instance::<T>() { Ok(T::from_object(self.into())) } else { Err(self) }
    }

    /// As another interface, if it is an instance of that. Reads.
    fn dyn_ref<T: Interface>(&self) -> Option<&T> {
        self.is_instance::<T>().then(|| self.unchecked_ref())
    }

    /// As another interface, without looking. Calls on what is none give errors.
    fn unchecked_into<T: Interface>(self) -> T
    where
        Self: Sized,
    {
        T::from_object(self.into())
    }

    /// As another interface, without looking. Calls on what is none give errors.
    #[inline]
    fn unchecked_ref<T: Interface>(&self) -> &T {
        sys::cast_ref(self.as_ref())
    }
}

impl<T: AsRef<Object> + Into<Object>> Cast for T {}

/// Makes a type for an interface of the page: a new type around [`Object`], or around its parent interface. In parentheses is
/// an expression for the interface object.
///
/// ```
/// mumba::interface! {
///     /// A node of the document.
///     pub struct Node(mumba::global("Node"));
///     /// An element of the document.
///     pub struct Element(mumba::global("Element")): Node;
/// }
/// ```
#[macro_export]
macro_rules! interface {
    ($($(#[$about:meta])* pub struct $name:ident($global:expr) $(: $parent:ty $(, $ancestor:ty)*)?;)*) => { $(
        $crate::interface!(@one $(#[$about])* $name, $global, [$($parent, $($ancestor),*)?]);
    )* };
    (@one $(#[$about:meta])* $name:ident, $global:expr, []) => {
        $crate::interface!(@type $(#[$about])* $name, $global, $crate::Object);
    };
    (@one $(#[$about:meta])* $name:ident, $global:expr, [$parent:ty, $($ancestor:ty),*]) => {
        $crate::interface!(@type $(#[$about])* $name, $global, $parent);
        $crate::interface!(@up $name, $parent);
        $($crate::interface!(@up $name, $ancestor);)*
    };
    (@up $name:ident, $ancestor:ty) => {
        impl AsRef<$ancestor> for $name {
            #[inline]
            fn as_ref(&self) -> &$ancestor {
                $crate::Cast::unchecked_ref(self)
            }
        }

        impl From<$name> for $ancestor {
            #[inline]
            fn from(value: $name) -> Self {
                $crate::Interface::from_object(value.into())
            }
        }
    };
    (@type $(#[$about:meta])* $name:ident, $global:expr, $inner:ty) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct $name($inner);

        impl std::ops::Deref for $name {
            type Target = $inner;

            #[inline]
            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl AsRef<$crate::Object> for $name {
            #[inline]
            fn as_ref(&self) -> &$crate::Object {
                self.0.as_ref()
            }
        }

        impl From<$name> for $crate::Object {
            #[inline]
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }

        impl From<$name> for $crate::Value {
            #[inline]
            fn from(value: $name) -> Self {
                $crate::Value::Object(value.into())
            }
        }

        impl $crate::ToArg for $name {
            #[inline]
            fn to_arg(&self) -> $crate::Arg<'_> {
                $crate::Arg::object(self.as_ref())
            }
        }

        impl $crate::FromValue for $name {
            #[inline]
            fn from_value(value: $crate::Value) -> $crate::Result<Self> {
                Ok($crate::Interface::from_object($crate::FromValue::from_value(value)?))
            }
        }

        // SAFETY: it is a transparent structure around an object, or around a type of which the same holds.
        #[allow(unsafe_code, reason = "the layout is what the trait asks for")]
        unsafe impl $crate::Interface for $name {
            fn interface() -> $crate::Object {
                $global
            }

            #[inline]
            fn from_object(object: $crate::Object) -> Self {
                Self($crate::Interface::from_object(object))
            }
        }
    };
}
