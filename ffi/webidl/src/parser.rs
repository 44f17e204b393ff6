//! WebIDL's grammar, as <https://webidl.spec.whatwg.org/#idl-grammar> has it, by recursive descent.
//!
//! Written here because no parser in Rust reads the pinned snapshot: weedle2 5, the best kept one, knows neither
//! `async_iterable` nor `async_sequence`, gives no line for an error, and panics where a file goes on after what it
//! understood. An input that is not WebIDL is an error with file, line and column, whatever the bytes are.

use crate::ast::*;
use crate::error::{Error, Result};
use crate::lexer::{Kind, Token, tokens};

/// How deep types and arguments may be nested: real ones go to 5.
const DEEPEST: u32 = 40;

/// Parses one file. `file` is what errors call it, `spec` the specification's short name.
///
/// # Errors
///
/// [`Error::Syntax`] for the first thing that is not WebIDL.
pub fn parse(file: &str, spec: &str, text: &str) -> Result<File> {
    let tokens = tokens(file, text)?;
    let mut parser = Parser { file, tokens, at: 0, depth: 0 };
    let mut definitions = Vec::new();
    while parser.peek().kind != Kind::End {
        definitions.push(parser.definition()?);
    }
    Ok(File { spec: spec.to_owned(), source: source(text), definitions })
}

/// `// Source: DOM Standard (https://dom.spec.whatwg.org/)`
fn source(text: &str) -> Option<(String, String)> {
    let line = text.lines().take(8).find_map(|line| line.strip_prefix("// Source: "))?;
    let (title, address) = line.trim_end().strip_suffix(')')?.rsplit_once(" (")?;
    address.starts_with("http").then(|| (title.to_owned(), address.to_owned()))
}

struct Parser<'a> {
    file: &'a str,
    tokens: Vec<Token<'a>>,
    at: usize,
    depth: u32,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Token<'a> {
        self.peek_at(0)
    }

    fn peek_at(&self, further: usize) -> Token<'a> {
        self.tokens[(self.at + further).min(self.tokens.len() - 1)]
    }

    fn next(&mut self) -> Token<'a> {
        let token = self.peek();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn error_at(&self, token: Token<'_>, what: String) -> Error {
        Error::Syntax { file: self.file.to_owned(), line: token.line, column: token.column, what }
    }

    fn expected(&self, what: &str) -> Error {
        let token = self.peek();
        let found = match token.kind {
            Kind::End => "the file ends".to_owned(),
            _ => format!("there is `{}`", token.text.chars().take(40).collect::<String>()),
        };
        self.error_at(token, format!("{what} is expected here, but {found}"))
    }

    fn is(&self, text: &str) -> bool {
        self.is_at(0, text)
    }

    fn is_at(&self, further: usize, text: &str) -> bool {
        let token = self.peek_at(further);
        matches!(token.kind, Kind::Identifier | Kind::Symbol) && token.text == text
    }

    fn take(&mut self, text: &str) -> bool {
        let there = self.is(text);
        if there {
            self.next();
        }
        there
    }

    fn need(&mut self, text: &str) -> Result<()> {
        if self.take(text) { Ok(()) } else { Err(self.expected(&format!("`{text}`"))) }
    }

    /// An identifier, without the underscore that keeps it from being a keyword.
    fn identifier(&mut self, what: &str) -> Result<String> {
        let token = self.peek();
        if token.kind != Kind::Identifier || token.text.starts_with('-') {
            return Err(self.expected(what));
        }
        self.next();
        Ok(token.text.strip_prefix('_').unwrap_or(token.text).to_owned())
    }

    fn string(&mut self) -> Result<String> {
        if self.peek().kind != Kind::String {
            return Err(self.expected("a string"));
        }
        Ok(self.next().text.to_owned())
    }

    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth == DEEPEST {
            return Err(self.error_at(self.peek(), format!("this is nested deeper than {DEEPEST} levels")));
        }
        self.depth += 1;
        let result = parse(self);
        self.depth -= 1;
        result
    }

    fn definition(&mut self) -> Result<Definition> {
        let attributes = self.attributes()?;
        let line = self.peek().line;
        let kind = if self.is("interface") || self.is("namespace") {
            self.container(false)?
        } else if self.is("callback") {
            self.callback()?
        } else if self.take("partial") {
            if self.is("dictionary") { self.dictionary(true)? } else { self.container(true)? }
        } else if self.is("dictionary") {
            self.dictionary(false)?
        } else if self.take("enum") {
            self.enumeration()?
        } else if self.take("typedef") {
            let ty = self.type_with_attributes()?;
            let name = self.identifier("the name of the typedef")?;
            self.need(";")?;
            DefinitionKind::Typedef { name, ty }
        } else if self.is_at(1, "includes") {
            let target = self.identifier("an interface")?;
            self.next();
            let mixin = self.identifier("the name of a mixin")?;
            self.need(";")?;
            DefinitionKind::Includes { target, mixin }
        } else {
            return Err(self.expected("a definition"));
        };
        Ok(Definition { line, attributes, kind })
    }

    fn container(&mut self, partial: bool) -> Result<DefinitionKind> {
        let kind = if self.take("namespace") {
            ContainerKind::Namespace
        } else if self.take("interface") {
            if self.is("mixin") && self.peek_at(1).kind == Kind::Identifier {
                self.next();
                ContainerKind::Mixin
            } else {
                ContainerKind::Interface
            }
        } else {
            return Err(self.expected("`interface`, `namespace` or `dictionary`"));
        };
        self.container_body(kind, partial)
    }

    fn container_body(&mut self, kind: ContainerKind, partial: bool) -> Result<DefinitionKind> {
        let name = self.identifier("a name")?;
        let parent = if kind == ContainerKind::Interface && !partial { self.parent()? } else { None };
        self.need("{")?;
        let mut members = Vec::new();
        while !self.take("}") {
            members.push(self.member()?);
        }
        self.need(";")?;
        Ok(DefinitionKind::Container(Container { kind, name, parent, partial, members }))
    }

    fn parent(&mut self) -> Result<Option<String>> {
        if self.take(":") { self.identifier("the name of what it inherits from").map(Some) } else { Ok(None) }
    }

    fn callback(&mut self) -> Result<DefinitionKind> {
        self.need("callback")?;
        if self.take("interface") {
            return self.container_body(ContainerKind::CallbackInterface, false);
        }
        let constructor = self.is("constructor") && self.peek_at(1).kind == Kind::Identifier;
        if constructor {
            self.next();
        }
        let name = self.identifier("the name of the callback")?;
        self.need("=")?;
        let result = self.ty()?;
        let arguments = self.arguments()?;
        self.need(";")?;
        Ok(DefinitionKind::Callback { name, constructor, result, arguments })
    }

    fn dictionary(&mut self, partial: bool) -> Result<DefinitionKind> {
        self.need("dictionary")?;
        let name = self.identifier("the name of the dictionary")?;
        let parent = if partial { None } else { self.parent()? };
        self.need("{")?;
        let mut members = Vec::new();
        while !self.take("}") {
            let mut attributes = self.attributes()?;
            let line = self.peek().line;
            let required = self.take("required");
            let mut ty = self.type_with_attributes()?;
            attributes.0.append(&mut ty.attributes.0.clone());
            ty.attributes = Attributes::default();
            let name = self.identifier("the name of the member")?;
            let default = self.default_value()?;
            self.need(";")?;
            members.push(Field { line, attributes, name, ty, required, default });
        }
        self.need(";")?;
        Ok(DefinitionKind::Dictionary { name, parent, partial, members })
    }

    fn enumeration(&mut self) -> Result<DefinitionKind> {
        let name = self.identifier("the name of the enum")?;
        self.need("{")?;
        let mut values = vec![self.string()?];
        while self.take(",") {
            if self.is("}") {
                break;
            }
            values.push(self.string()?);
        }
        self.need("}")?;
        self.need(";")?;
        Ok(DefinitionKind::Enum { name, values })
    }

    fn member(&mut self) -> Result<Member> {
        let attributes = self.attributes()?;
        let line = self.peek().line;
        let kind = self.member_kind()?;
        Ok(Member { line, attributes, kind })
    }

    fn member_kind(&mut self) -> Result<MemberKind> {
        if self.take("const") {
            let ty = self.ty()?;
            let name = self.identifier("the name of the constant")?;
            self.need("=")?;
            let value = self.literal()?;
            self.need(";")?;
            return Ok(MemberKind::Constant { name, ty, value });
        }
        if self.is("constructor") && self.is_at(1, "(") {
            self.next();
            let arguments = self.arguments()?;
            self.need(";")?;
            return Ok(MemberKind::Constructor(arguments));
        }
        if (self.is("iterable") || self.is("async_iterable")) && self.is_at(1, "<") {
            return self.iterable();
        }
        if self.is("stringifier") {
            self.next();
            if self.take(";") {
                return Ok(MemberKind::Stringifier);
            }
            if self.is("attribute") || self.is("readonly") {
                return self.attribute(false, false, true);
            }
            return self.operation(false, Some(Special::Stringifier));
        }
        if self.is("inherit") && (self.is_at(1, "attribute") || self.is_at(1, "readonly")) {
            self.next();
            return self.attribute(false, true, false);
        }
        if self.is("static") {
            self.next();
            if self.is("attribute") || (self.is("readonly") && self.is_at(1, "attribute")) {
                return self.attribute(true, false, false);
            }
            return self.operation(true, None);
        }
        let readonly = self.is("readonly");
        let after = usize::from(readonly);
        if self.is_at(after, "maplike") || self.is_at(after, "setlike") {
            self.at += after;
            return self.collection(readonly);
        }
        if self.is("attribute") || self.is_at(1, "attribute") && readonly {
            return self.attribute(false, false, false);
        }
        for (word, special) in [("getter", Special::Getter), ("setter", Special::Setter), ("deleter", Special::Deleter)]
        {
            if self.take(word) {
                return self.operation(false, Some(special));
            }
        }
        self.operation(false, None)
    }

    fn attribute(&mut self, is_static: bool, inherit: bool, stringifier: bool) -> Result<MemberKind> {
        let readonly = self.take("readonly");
        self.need("attribute")?;
        let ty = self.type_with_attributes()?;
        let name = self.identifier("the name of the attribute")?;
        self.need(";")?;
        Ok(MemberKind::Attribute { name, ty, readonly, is_static, inherit, stringifier })
    }

    fn operation(&mut self, is_static: bool, special: Option<Special>) -> Result<MemberKind> {
        let result = self.ty()?;
        let name = if self.is("(") && special.is_some() {
            String::new()
        } else {
            self.identifier("the name of the operation")?
        };
        let arguments = self.arguments()?;
        self.need(";")?;
        Ok(MemberKind::Operation { name, result, arguments, is_static, special })
    }

    fn iterable(&mut self) -> Result<MemberKind> {
        let is_async = self.next().text == "async_iterable";
        self.need("<")?;
        let first = self.type_with_attributes()?;
        let second = if self.take(",") { Some(self.type_with_attributes()?) } else { None };
        self.need(">")?;
        let arguments = if is_async && self.is("(") { self.arguments()? } else { Vec::new() };
        self.need(";")?;
        let (key, value) = match second {
            Some(second) => (Some(first), second),
            None => (None, first),
        };
        Ok(MemberKind::Iterable { key, value, is_async, arguments })
    }

    fn collection(&mut self, readonly: bool) -> Result<MemberKind> {
        let map = self.next().text == "maplike";
        self.need("<")?;
        let first = self.type_with_attributes()?;
        let kind = if map {
            self.need(",")?;
            let value = self.type_with_attributes()?;
            MemberKind::Maplike { key: first, value, readonly }
        } else {
            MemberKind::Setlike { value: first, readonly }
        };
        self.need(">")?;
        self.need(";")?;
        Ok(kind)
    }

    fn arguments(&mut self) -> Result<Vec<Argument>> {
        self.nested(|parser| {
            parser.need("(")?;
            let mut arguments = Vec::new();
            if parser.take(")") {
                return Ok(arguments);
            }
            loop {
                arguments.push(parser.argument()?);
                if parser.take(")") {
                    return Ok(arguments);
                }
                parser.need(",")?;
            }
        })
    }

    fn argument(&mut self) -> Result<Argument> {
        let attributes = self.attributes()?;
        let optional = self.take("optional");
        let ty = self.type_with_attributes()?;
        let variadic = !optional && self.take("...");
        let name = self.identifier("the name of the argument")?;
        let default = if optional { self.default_value()? } else { None };
        Ok(Argument { attributes, name, ty, optional, variadic, default })
    }

    fn default_value(&mut self) -> Result<Option<Literal>> {
        if self.take("=") { self.literal().map(Some) } else { Ok(None) }
    }

    fn literal(&mut self) -> Result<Literal> {
        let token = self.peek();
        let literal = match (token.kind, token.text) {
            (Kind::Integer, text) => Literal::Integer(text.to_owned()),
            (Kind::Decimal, text) | (Kind::Identifier, text @ ("Infinity" | "-Infinity" | "NaN")) => {
                Literal::Decimal(text.to_owned())
            }
            (Kind::String, text) => Literal::String(text.to_owned()),
            (Kind::Identifier, "true") => Literal::Boolean(true),
            (Kind::Identifier, "false") => Literal::Boolean(false),
            (Kind::Identifier, "null") => Literal::Null,
            (Kind::Identifier, "undefined") => Literal::Undefined,
            (Kind::Symbol, "[") if self.is_at(1, "]") => {
                self.next();
                Literal::EmptySequence
            }
            (Kind::Symbol, "{") if self.is_at(1, "}") => {
                self.next();
                Literal::EmptyDictionary
            }
            _ => return Err(self.expected("a value")),
        };
        self.next();
        Ok(literal)
    }

    fn type_with_attributes(&mut self) -> Result<Type> {
        let attributes = self.attributes()?;
        let mut ty = self.ty()?;
        ty.attributes = attributes;
        Ok(ty)
    }

    fn ty(&mut self) -> Result<Type> {
        self.nested(|parser| {
            let kind = if parser.take("(") {
                let mut members = vec![parser.type_with_attributes()?];
                parser.need("or")?;
                members.push(parser.type_with_attributes()?);
                while parser.take("or") {
                    members.push(parser.type_with_attributes()?);
                }
                parser.need(")")?;
                TypeKind::Union(members)
            } else {
                parser.named_type()?
            };
            let nullable = parser.take("?");
            Ok(Type { attributes: Attributes::default(), kind, nullable })
        })
    }

    fn named_type(&mut self) -> Result<TypeKind> {
        if self.peek().text == "unsigned" || self.peek().text == "long" {
            let mut words = Vec::new();
            if self.take("unsigned") {
                words.push("unsigned");
            }
            if self.take("short") {
                words.push("short");
            } else {
                self.need("long")?;
                words.push("long");
                if self.take("long") {
                    words.push("long");
                }
            }
            return Ok(TypeKind::Named(words.join(" ")));
        }
        if self.is("unrestricted") {
            self.next();
            let name = if self.take("float") { "unrestricted float" } else { "unrestricted double" };
            if name.ends_with("double") {
                self.need("double")?;
            }
            return Ok(TypeKind::Named(name.to_owned()));
        }
        let name = self.identifier("a type")?;
        let count = match name.as_str() {
            "sequence" | "async_sequence" | "FrozenArray" | "ObservableArray" | "Promise" => 1,
            "record" => 2,
            _ => return Ok(TypeKind::Named(name)),
        };
        if !self.is("<") {
            return Err(self.expected("`<`"));
        }
        self.next();
        let mut parameters = vec![self.type_with_attributes()?];
        if count == 2 {
            self.need(",")?;
            parameters.push(self.type_with_attributes()?);
        }
        self.need(">")?;
        Ok(TypeKind::Generic(name, parameters))
    }

    fn attributes(&mut self) -> Result<Attributes> {
        let mut attributes = Vec::new();
        if !self.take("[") {
            return Ok(Attributes(attributes));
        }
        loop {
            attributes.push(self.extended_attribute()?);
            if self.take("]") {
                return Ok(Attributes(attributes));
            }
            self.need(",")?;
        }
    }

    fn extended_attribute(&mut self) -> Result<Attribute> {
        let name = self.identifier("an extended attribute")?;
        let mut values = Vec::new();
        let mut arguments = None;
        if self.take("=") {
            if self.take("(") {
                loop {
                    values.push(self.attribute_value()?);
                    if self.take(")") {
                        break;
                    }
                    self.need(",")?;
                }
            } else {
                values.push(self.attribute_value()?);
                if self.is("(") {
                    arguments = Some(self.arguments()?);
                }
            }
        } else if self.is("(") {
            arguments = Some(self.arguments()?);
        }
        Ok(Attribute { name, values, arguments })
    }

    fn attribute_value(&mut self) -> Result<String> {
        let token = self.peek();
        match token.kind {
            Kind::Identifier | Kind::String | Kind::Integer | Kind::Decimal => {
                self.next();
                Ok(token.text.to_owned())
            }
            Kind::Symbol if token.text == "*" => {
                self.next();
                Ok("*".to_owned())
            }
            _ => Err(self.expected("a value of the extended attribute")),
        }
    }
}
