//! What the parser makes of a file: the definitions as they are written, each with its line.
//!
//! Nothing is resolved here: names of types are names. [`crate::build`] merges and resolves.

/// One `.idl` file.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// Its name without the ending: the specification's short name, such as `dom`.
    pub spec: String,
    /// The specification's title and address, from the comment that the snapshot begins each file with.
    pub source: Option<(String, String)>,
    /// The definitions, in order.
    pub definitions: Vec<Definition>,
}

/// One definition.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// The line that its first word is on, from 1.
    pub line: u32,
    /// Its extended attributes.
    pub attributes: Attributes,
    /// What it defines.
    pub kind: DefinitionKind,
}

/// What a definition defines.
#[derive(Debug, Clone, PartialEq)]
pub enum DefinitionKind {
    /// An interface, mixin, namespace or callback interface, or a part of one.
    Container(Container),
    /// `dictionary`, or a part of one.
    Dictionary {
        /// Its name.
        name: String,
        /// What it inherits from.
        parent: Option<String>,
        /// Whether this adds to a definition elsewhere.
        partial: bool,
        /// Its members.
        members: Vec<Field>,
    },
    /// `enum`.
    Enum {
        /// Its name.
        name: String,
        /// Its values.
        values: Vec<String>,
    },
    /// `callback`.
    Callback {
        /// Its name.
        name: String,
        /// Whether it is called with `new`.
        constructor: bool,
        /// What it returns.
        result: Type,
        /// What it takes.
        arguments: Vec<Argument>,
    },
    /// `typedef`.
    Typedef {
        /// Its name.
        name: String,
        /// What it stands for.
        ty: Type,
    },
    /// `A includes B;`
    Includes {
        /// The interface.
        target: String,
        /// The mixin.
        mixin: String,
    },
}

/// Which kind of container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContainerKind {
    /// `interface`
    Interface,
    /// `interface mixin`
    Mixin,
    /// `namespace`
    Namespace,
    /// `callback interface`
    CallbackInterface,
}

/// An interface or the like.
#[derive(Debug, Clone, PartialEq)]
pub struct Container {
    /// Which kind.
    pub kind: ContainerKind,
    /// Its name.
    pub name: String,
    /// What it inherits from.
    pub parent: Option<String>,
    /// Whether this adds to a definition elsewhere.
    pub partial: bool,
    /// Its members.
    pub members: Vec<Member>,
}

/// A member of a [`Container`].
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The line that its first word is on, from 1.
    pub line: u32,
    /// Its extended attributes.
    pub attributes: Attributes,
    /// What it is.
    pub kind: MemberKind,
}

/// What a member is.
#[derive(Debug, Clone, PartialEq)]
pub enum MemberKind {
    /// `const`
    Constant {
        /// Its name.
        name: String,
        /// Its type.
        ty: Type,
        /// Its value.
        value: Literal,
    },
    /// `attribute`
    Attribute {
        /// Its name.
        name: String,
        /// Its type.
        ty: Type,
        /// `readonly`
        readonly: bool,
        /// `static`
        is_static: bool,
        /// `inherit`
        inherit: bool,
        /// `stringifier`
        stringifier: bool,
    },
    /// An operation; the name is empty for a special one that has none.
    Operation {
        /// Its name.
        name: String,
        /// What it returns.
        result: Type,
        /// What it takes.
        arguments: Vec<Argument>,
        /// `static`
        is_static: bool,
        /// `getter`, `setter`, `deleter` or `stringifier`
        special: Option<Special>,
    },
    /// `constructor`
    Constructor(Vec<Argument>),
    /// `stringifier;`
    Stringifier,
    /// `iterable<…>`, `async_iterable<…>`: key (of a pair) and value, and what the async one takes.
    Iterable {
        /// The type of the keys of a pair iterator.
        key: Option<Type>,
        /// The type of the values.
        value: Type,
        /// `async_iterable`
        is_async: bool,
        /// What `values()` and the like of an async one take.
        arguments: Vec<Argument>,
    },
    /// `maplike<…>`
    Maplike {
        /// The type of the keys.
        key: Type,
        /// The type of the values.
        value: Type,
        /// `readonly`
        readonly: bool,
    },
    /// `setlike<…>`
    Setlike {
        /// The type of the values.
        value: Type,
        /// `readonly`
        readonly: bool,
    },
}

/// What a special operation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Special {
    /// `getter`
    Getter,
    /// `setter`
    Setter,
    /// `deleter`
    Deleter,
    /// `stringifier`
    Stringifier,
}

/// A member of a dictionary.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The line that it is on, from 1.
    pub line: u32,
    /// Its extended attributes.
    pub attributes: Attributes,
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// `required`
    pub required: bool,
    /// What holds when it is left out.
    pub default: Option<Literal>,
}

/// An argument of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    /// Its extended attributes.
    pub attributes: Attributes,
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// `optional`
    pub optional: bool,
    /// `…`
    pub variadic: bool,
    /// What holds when it is left out.
    pub default: Option<Literal>,
}

/// A value written in WebIDL.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `true`, `false`
    Boolean(bool),
    /// An integer as it is written: decimal, `0x…` or octal.
    Integer(String),
    /// A decimal number as it is written, or `Infinity`, `-Infinity`, `NaN`.
    Decimal(String),
    /// `"…"`
    String(String),
    /// `null`
    Null,
    /// `undefined`
    Undefined,
    /// `[]`
    EmptySequence,
    /// `{}`
    EmptyDictionary,
}

/// A type as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// The extended attributes before it.
    pub attributes: Attributes,
    /// The type itself.
    pub kind: TypeKind,
    /// `?`
    pub nullable: bool,
}

/// A type without what may surround it.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// A built-in type of one or several words (`unsigned long long`), or the name of a definition.
    Named(String),
    /// `sequence<…>`, `FrozenArray<…>`, `Promise<…>`, `record<…>` and the like.
    Generic(String, Vec<Type>),
    /// `(… or …)`
    Union(Vec<Type>),
}

/// Extended attributes, in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Attributes(pub Vec<Attribute>);

/// One extended attribute.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// The words after `=`: one, or those of a list; `*` for any.
    pub values: Vec<String>,
    /// What it takes, for `[X=Name(…)]` and `[X(…)]`.
    pub arguments: Option<Vec<Argument>>,
}

impl Attributes {
    /// The first with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Attribute> {
        self.0.iter().find(|attribute| attribute.name == name)
    }

    /// Whether there is one with this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}
