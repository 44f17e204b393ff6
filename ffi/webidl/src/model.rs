//! The one model that every language is emitted from: the web platform as this Chromium has it, resolved and expanded.
//!
//! Nothing in here needs WebIDL's rules any more. Typedefs, mixins, partials and unions are resolved; what Chromium does
//! not have is cut (and listed in [`Model::left_out`]); overloads, optional arguments and unions are expanded into
//! [`Function`]s, each with a name, arguments of one type each and one result. An emitter prints them in its language's
//! spelling, and decides by [`Type::class`] how a value travels.
//!
//! All lists are sorted or in the order of the specification, so that output is the same for the same input.

use std::collections::{BTreeMap, BTreeSet};

/// The web platform.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// The specifications that something comes from, by short name (`dom`): what headers and features are named by.
    pub specs: BTreeMap<String, Spec>,
    /// Interfaces, namespaces and callback interfaces by name.
    pub interfaces: BTreeMap<String, Interface>,
    /// Dictionaries by name.
    pub dictionaries: BTreeMap<String, Dictionary>,
    /// Enums by name.
    pub enums: BTreeMap<String, Enum>,
    /// Callback functions by name.
    pub callbacks: BTreeMap<String, Callback>,
    /// What is not in the model, with the reason: of WebIDL what Chromium lacks, of Chromium what WebIDL lacks.
    pub left_out: Vec<LeftOut>,
    /// How many interfaces and members Chromium exposes.
    pub exposed: Exposed,
}

/// A specification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// Its short name: `dom`, `cssom-view`, `OES_texture_float`.
    pub name: String,
    /// Its title: `DOM Standard`.
    pub title: String,
    /// Its address.
    pub address: String,
}

/// Which kind of interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InterfaceKind {
    /// An interface: objects with members.
    Interface,
    /// A namespace: functions of one object, such as `console`. No function of it takes an object.
    Namespace,
    /// What a page implements and the platform calls, such as `EventListener`. A function made with
    /// `mumba_callback_create` serves for those with one operation ([`Interface::callback`] has its types).
    CallbackInterface,
}

/// An interface, namespace or callback interface.
#[derive(Debug, Clone)]
pub struct Interface {
    /// Its name, as in JavaScript: `HTMLInputElement`.
    pub name: String,
    /// Its name in snake case: `html_input_element`. Unique among all that the model names.
    pub snake: String,
    /// Short name of the specification that defines it.
    pub spec: String,
    /// Which kind.
    pub kind: InterfaceKind,
    /// The interface it inherits from, which is in the model too.
    pub parent: Option<String>,
    /// How its interface object is reached from the global object: usually its name alone, `["WebAssembly", "Module"]` with
    /// `[LegacyNamespace]`; empty when it has none (`[LegacyNoInterfaceObject]`), so that nothing can be checked or
    /// constructed.
    pub path: Vec<String>,
    /// The kinds of global objects that have it, as [`crate::chromium::Chromium::globals`] names them; empty where
    /// reflection could not tell.
    pub globals: BTreeSet<String>,
    /// Its constants.
    pub constants: Vec<Constant>,
    /// What can be done with it, in the order of the specification. Names are unique within the interface.
    pub functions: Vec<Function>,
    /// The events that are fired at it, or bubble to it, and that no ancestor lists; sorted by type.
    pub events: Vec<Event>,
    /// The operation of a callback interface that has one.
    pub callback: Option<Callback>,
}

/// A constant.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    /// Its name, as in JavaScript: `ELEMENT_NODE`.
    pub name: String,
    /// Short name of the specification that defines it.
    pub spec: String,
    /// Its type: a number or a boolean.
    pub ty: Type,
    /// Its value.
    pub value: ConstantValue,
}

/// The value of a constant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ConstantValue {
    /// A boolean.
    Boolean(bool),
    /// An integer; constants of `long long` types fit.
    Integer(i128),
    /// A floating-point number, which may be infinite or NaN.
    Number(f64),
}

/// Something that can be called: an attribute's getter or setter, a constructor, one form of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Function {
    /// Its name in snake case, without the interface: `get_id`, `set_id`, `new`, `scroll_to_with_x_and_y`.
    pub name: String,
    /// The member it comes from, as in JavaScript (`scrollTo`); `constructor` for constructors; `@@getter`, `@@setter`,
    /// `@@deleter` for special operations without a name, `@@stringifier` for stringifiers.
    pub member: String,
    /// Short name of the specification that defines the member: a partial interface may be another's than the interface.
    pub spec: String,
    /// What it does.
    pub action: Action,
    /// What it takes beside the object.
    pub arguments: Vec<Argument>,
    /// What it gives.
    pub result: Type,
    /// Whether it is the deferred twin of the function before it: that one reads, since its result may be null or anything; this
    /// one gives a handle at once, of what may turn out to be null.
    pub twin: bool,
    /// The kinds of global objects that have it, where these are fewer than the interface's; else empty.
    pub globals: BTreeSet<String>,
}

/// What a function does. Names are those of JavaScript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// `object[name]`
    Get(String),
    /// `object[name] = argument`
    Set(String),
    /// `object[name](…arguments)`
    Call(String),
    /// `interface[name]`; for a namespace, of the namespace.
    GetStatic(String),
    /// `interface[name] = argument`
    SetStatic(String),
    /// `interface[name](…arguments)`; for a namespace, of the namespace.
    CallStatic(String),
    /// `new interface(…arguments)`
    Construct,
    /// `new name(…arguments)`: a `[LegacyFactoryFunction]`, such as `Image`.
    ConstructNamed(String),
    /// `object[index]`; the one argument is the index. Not an index that it has: none.
    GetIndex,
    /// `object[index] = value`; the arguments are the index and the value.
    SetIndex,
    /// `object[name]` with a name that is an argument. Not a name that it has: none.
    GetNamed,
    /// `object[name] = value`
    SetNamed,
    /// `delete object[name]`
    DeleteNamed,
    /// `String(object)`
    ToString,
}

/// An argument of a function, or a member of a dictionary as its setter takes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    /// Its name in snake case. A keyword of the language must be changed by who emits.
    pub name: String,
    /// Its type: never a union that mixes objects and primitives, other than within a sequence or where it is a
    /// [`Class::Value`].
    pub ty: Type,
    /// Whether any number of `ty` may follow; then it is the last one.
    pub variadic: bool,
}

/// A dictionary.
#[derive(Debug, Clone)]
pub struct Dictionary {
    /// Its name.
    pub name: String,
    /// Its name in snake case; unique as an interface's.
    pub snake: String,
    /// Short name of the specification that defines it.
    pub spec: String,
    /// The dictionary it inherits from; in the model too.
    pub parent: Option<String>,
    /// Its own members, sorted by name. Those of its ancestors are not repeated.
    pub fields: Vec<Field>,
}

/// A member of a dictionary.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name, as in JavaScript.
    pub name: String,
    /// Its name in snake case.
    pub snake: String,
    /// Short name of the specification that defines it.
    pub spec: String,
    /// Its type.
    pub ty: Type,
    /// Whether it must be there.
    pub required: bool,
    /// What holds when it is left out, as WebIDL writes it.
    pub default: Option<String>,
    /// The ways to set it: one with the name `set_x`, or one for each type of a union (`set_x_with_str`). Each has one
    /// argument and the action [`Action::Set`].
    pub setters: Vec<Function>,
    /// The way to read it: `get_x`. A member that is not there is none for an object, and an error for a primitive.
    pub getter: Function,
}

/// An enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// Its name in snake case; unique as an interface's.
    pub snake: String,
    /// Short name of the specification that defines it.
    pub spec: String,
    /// Its values as in JavaScript, in the order of the specification, and their names in snake case (`empty` for the empty
    /// string).
    pub values: Vec<(String, String)>,
}

/// A callback function.
#[derive(Debug, Clone, PartialEq)]
pub struct Callback {
    /// Its name.
    pub name: String,
    /// Its name in snake case; unique as an interface's.
    pub snake: String,
    /// Short name of the specification that defines it.
    pub spec: String,
    /// What it is called with. Optional ones may be missing.
    pub arguments: Vec<Argument>,
    /// What it returns.
    pub result: Type,
}

/// An event that an interface's objects get.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// Its type: `click`.
    pub name: String,
    /// Its type in snake case, for `on_…`.
    pub snake: String,
    /// The interface of the event object, which is in the model: `PointerEvent`.
    pub interface: String,
    /// Whether it is fired at a descendant and bubbles.
    pub bubbled: bool,
}

/// Something that is not in the model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// Whose it is.
    pub side: Side,
    /// The interface, namespace or other global name.
    pub interface: String,
    /// The member; `None` for the whole interface.
    pub member: Option<String>,
    /// Why.
    pub reason: String,
}

/// Who has what is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// This Chromium exposes it.
    Chromium,
    /// WebIDL defines it, and this Chromium does not have it.
    WebIdl,
}

/// What Chromium exposes that is the platform's: interfaces, namespaces and their members.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exposed {
    /// Interfaces and namespaces.
    pub interfaces: BTreeSet<String>,
    /// Members, as (interface, member).
    pub members: BTreeSet<(String, String)>,
}

/// A type, resolved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// Nothing.
    Undefined,
    /// Any value.
    Any,
    /// Any object.
    Object,
    /// A symbol.
    Symbol,
    /// A boolean.
    Boolean,
    /// A number.
    Number(Number),
    /// A big integer.
    BigInt,
    /// A string. The kinds differ only in what JavaScript does with strange ones.
    String(Text),
    /// An object of an interface of the model, or of one that inherits from it.
    Interface(String),
    /// A dictionary of the model.
    Dictionary(String),
    /// An enum of the model.
    Enum(String),
    /// A callback function of the model.
    Callback(String),
    /// A callback interface of the model: a function, or an object with its operation.
    CallbackInterface(String),
    /// A buffer or a view of one.
    Buffer(Buffer),
    /// A list that is copied: an array on its way out, anything iterable on its way in.
    Sequence(Box<Type>),
    /// An array that cannot be changed.
    FrozenArray(Box<Type>),
    /// An array that checks what is put into it.
    ObservableArray(Box<Type>),
    /// Something asynchronously iterable.
    AsyncSequence(Box<Type>),
    /// An object whose members are entries of a map: key (a string), value.
    Record(Box<Type>, Box<Type>),
    /// A promise.
    Promise(Box<Type>),
    /// An iterator, whose `next()` gives `{done, value}`.
    Iterator(Box<Type>),
    /// An asynchronous iterator, whose `next()` gives a promise of `{done, value}`.
    AsyncIterator(Box<Type>),
    /// An array of two, as `entries()` gives them.
    Pair(Box<Type>, Box<Type>),
    /// The type, or nothing (`null`, `undefined`). Never nested.
    Nullable(Box<Type>),
    /// One of several; never nested, never with nothing in it, and always more than one.
    Union(Vec<Type>),
}

/// The kinds of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// `byte`
    I8,
    /// `octet`
    U8,
    /// `short`
    I16,
    /// `unsigned short`
    U16,
    /// `long`
    I32,
    /// `unsigned long`
    U32,
    /// `long long`: JavaScript keeps 53 bits.
    I64,
    /// `unsigned long long`: JavaScript keeps 53 bits.
    U64,
    /// `float`, `unrestricted float`
    F32,
    /// `double`, `unrestricted double`
    F64,
}

/// The kinds of strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Text {
    /// `DOMString`
    Dom,
    /// `USVString`
    Usv,
    /// `ByteString`: characters up to U+00FF.
    Byte,
}

/// Buffers and views.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are JavaScript's")]
pub enum Buffer {
    ArrayBuffer,
    SharedArrayBuffer,
    DataView,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
}

/// How a value travels, which decides about the form of what is emitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Not at all.
    Nothing,
    /// As a boolean.
    Boolean,
    /// As a number.
    Number(Number),
    /// As a string.
    String,
    /// As a well-known name: an enum.
    Name,
    /// As a handle that holds an object, a symbol or a big integer. As a result: deferred.
    Handle,
    /// As a handle, or as `MUMBA_NONE`. As a result: a read.
    NullableHandle,
    /// As a `mumba_value`: anything, unions of different classes, and primitives that may be null.
    Value,
}

impl Type {
    /// How a value of this type travels.
    #[must_use]
    pub fn class(&self) -> Class {
        match self {
            Self::Undefined => Class::Nothing,
            Self::Any => Class::Value,
            Self::Boolean => Class::Boolean,
            Self::Number(number) => Class::Number(*number),
            Self::String(_) => Class::String,
            Self::Enum(_) => Class::Name,
            Self::Nullable(inner) => match inner.class() {
                Class::Handle => Class::NullableHandle,
                _ => Class::Value,
            },
            Self::Union(members) if members.iter().all(|member| member.class() == Class::Handle) => Class::Handle,
            Self::Union(members)
                if members.iter().all(|member| matches!(member.class(), Class::String | Class::Name)) =>
            {
                Class::String
            }
            Self::Union(_) => Class::Value,
            _ => Class::Handle,
        }
    }

    /// Visits the type and all that it is made of.
    pub fn visit(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        match self {
            Self::Sequence(inner)
            | Self::FrozenArray(inner)
            | Self::ObservableArray(inner)
            | Self::AsyncSequence(inner)
            | Self::Promise(inner)
            | Self::Iterator(inner)
            | Self::AsyncIterator(inner)
            | Self::Nullable(inner) => inner.visit(visit),
            Self::Record(first, second) | Self::Pair(first, second) => {
                first.visit(visit);
                second.visit(visit);
            }
            Self::Union(members) => members.iter().for_each(|member| member.visit(visit)),
            _ => {}
        }
    }

    /// Whether it is that of attributes such as `onclick`.
    #[must_use]
    pub fn is_event_handler(&self) -> bool {
        matches!(self.not_null(), Self::Callback(name) if name.ends_with("EventHandlerNonNull"))
    }

    /// The type without [`Type::Nullable`] around it.
    #[must_use]
    pub fn not_null(&self) -> &Self {
        if let Self::Nullable(inner) = self { inner } else { self }
    }

    /// The type, or nothing.
    #[must_use]
    pub fn nullable(self) -> Self {
        match self {
            Self::Nullable(_) | Self::Any | Self::Undefined => self,
            other => Self::Nullable(Box::new(other)),
        }
    }
}

impl Function {
    /// Whether it is recorded and run later: it gives nothing, or an object that cannot be null. Everything else is a read.
    #[must_use]
    pub fn deferred(&self) -> bool {
        self.action != Action::ToString && matches!(self.result.class(), Class::Nothing | Class::Handle)
    }

    /// The deferred twin of a read whose result can be held by a handle: `get_first_child_deferred`.
    #[must_use]
    pub fn deferred_twin(&self) -> Option<Self> {
        let result = match (&self.result, self.result.class()) {
            // Nobody goes on from an event handler.
            _ if self.result.is_event_handler() => return None,
            (Type::Any, _) => Type::Object,
            (result, Class::NullableHandle) => result.not_null().clone(),
            _ => return None,
        };
        Some(Self { name: format!("{}_deferred", self.name), result, twin: true, ..self.clone() })
    }

    /// Whether it takes the object that it works on.
    #[must_use]
    pub fn takes_object(&self) -> bool {
        !matches!(
            self.action,
            Action::GetStatic(_)
                | Action::SetStatic(_)
                | Action::CallStatic(_)
                | Action::Construct
                | Action::ConstructNamed(_)
        )
    }

    /// Visits all types that it names.
    pub fn visit_types(&self, visit: &mut impl FnMut(&Type)) {
        for argument in &self.arguments {
            argument.ty.visit(visit);
        }
        self.result.visit(visit);
    }
}

impl Interface {
    /// The name of MDN's page about a member: `Element.setAttribute`.
    #[must_use]
    pub fn mdn(&self, function: &Function) -> String {
        if function.member.starts_with("@@") {
            return self.name.clone();
        }
        match function.member.as_str() {
            "constructor" => format!("{0}.{0}", self.name),
            member => format!("{}.{member}", self.name),
        }
    }
}

impl Model {
    /// Whether `name` is `ancestor` or inherits from it.
    #[must_use]
    pub fn inherits(&self, name: &str, ancestor: &str) -> bool {
        let mut current = Some(name);
        while let Some(name) = current {
            if name == ancestor {
                return true;
            }
            current = self.interfaces.get(name).and_then(|interface| interface.parent.as_deref());
        }
        false
    }

    /// The ancestors of an interface, the nearest first.
    pub fn ancestors<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Interface> + use<'a> {
        let first = self.interfaces.get(name).and_then(|interface| interface.parent.as_deref());
        std::iter::successors(first.and_then(|name| self.interfaces.get(name)), |interface| {
            interface.parent.as_deref().and_then(|name| self.interfaces.get(name))
        })
    }
}
