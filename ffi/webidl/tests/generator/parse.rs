//! Every construct of WebIDL is understood, and what is none is an error with its place.

use mumba_webidl::ast::*;
use mumba_webidl::parser::parse;

fn one(idl: &str) -> Definition {
    let file = parse("test.idl", "test", idl).unwrap_or_else(|error| panic!("{error}\n{idl}"));
    assert_eq!(file.definitions.len(), 1, "{idl}");
    file.definitions.into_iter().next().unwrap()
}

fn member(idl: &str) -> Member {
    let DefinitionKind::Container(container) = one(&format!("interface A {{ {idl} }};")).kind else { panic!("{idl}") };
    assert_eq!(container.members.len(), 1, "{idl}");
    container.members.into_iter().next().unwrap()
}

fn ty(text: &str) -> Type {
    let DefinitionKind::Typedef { ty, .. } = one(&format!("typedef {text} T;")).kind else { panic!("{text}") };
    ty
}

fn named(name: &str) -> Type {
    Type { attributes: Attributes::default(), kind: TypeKind::Named(name.into()), nullable: false }
}

fn error(idl: &str) -> String {
    parse("test.idl", "test", idl).expect_err(idl).to_string()
}

#[test]
fn containers_and_their_parts() {
    for (text, kind, partial) in [
        ("interface", ContainerKind::Interface, false),
        ("partial interface", ContainerKind::Interface, true),
        ("interface mixin", ContainerKind::Mixin, false),
        ("partial interface mixin", ContainerKind::Mixin, true),
        ("namespace", ContainerKind::Namespace, false),
        ("partial namespace", ContainerKind::Namespace, true),
        ("callback interface", ContainerKind::CallbackInterface, false),
    ] {
        let DefinitionKind::Container(container) = one(&format!("{text} A {{ }};")).kind else { panic!("{text}") };
        assert_eq!((container.kind, container.partial, container.name.as_str()), (kind, partial, "A"));
    }
    let DefinitionKind::Container(derived) = one("interface A : B {};").kind else { panic!() };
    assert_eq!(derived.parent.as_deref(), Some("B"));
    assert!(
        matches!(one("A includes B;").kind, DefinitionKind::Includes { target, mixin } if target == "A" && mixin == "B")
    );
}

#[test]
fn an_interface_may_have_a_keyword_for_a_name() {
    let DefinitionKind::Container(container) = one("interface mixin { };").kind else { panic!() };
    assert_eq!((container.kind, container.name.as_str()), (ContainerKind::Interface, "mixin"));
}

#[test]
fn dictionaries_enums_callbacks_typedefs() {
    let idl = "dictionary D : E { required long a; [Clamp] octet b = 3; DOMString? c = null; sequence<D> d = []; E e = {}; };";
    let DefinitionKind::Dictionary { name, parent, partial, members } = one(idl).kind else { panic!() };
    assert_eq!((name.as_str(), parent.as_deref(), partial), ("D", Some("E"), false));
    assert_eq!(members.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(), ["a", "b", "c", "d", "e"]);
    assert!(members[0].required && members[1].attributes.has("Clamp"));
    let defaults: Vec<_> = members.iter().map(|member| member.default.clone()).collect();
    let expected = [
        None,
        Some(Literal::Integer("3".into())),
        Some(Literal::Null),
        Some(Literal::EmptySequence),
        Some(Literal::EmptyDictionary),
    ];
    assert_eq!(defaults, expected);
    assert!(matches!(one("partial dictionary D { };").kind, DefinitionKind::Dictionary { partial: true, .. }));

    let DefinitionKind::Enum { values, .. } = one("enum E { \"a\", \"b-c\", \"\", };").kind else { panic!() };
    assert_eq!(values, ["a", "b-c", ""]);
    let DefinitionKind::Callback { constructor, arguments, .. } =
        one("callback C = undefined (any x, long... y);").kind
    else {
        panic!()
    };
    assert!(!constructor && arguments[1].variadic);
    let constructor = one("callback constructor C = object ();").kind;
    assert!(matches!(constructor, DefinitionKind::Callback { constructor: true, .. }));
}

#[test]
fn attributes_of_all_kinds() {
    for (text, expected) in [
        ("attribute long x;", (false, false, false, false)),
        ("readonly attribute long x;", (true, false, false, false)),
        ("static attribute long x;", (false, true, false, false)),
        ("static readonly attribute long x;", (true, true, false, false)),
        ("inherit attribute long x;", (false, false, true, false)),
        ("stringifier attribute DOMString x;", (false, false, false, true)),
        ("stringifier readonly attribute DOMString x;", (true, false, false, true)),
    ] {
        let MemberKind::Attribute { readonly, is_static, inherit, stringifier, name, .. } = member(text).kind else {
            panic!("{text}")
        };
        assert_eq!((readonly, is_static, inherit, stringifier), expected, "{text}");
        assert_eq!(name, "x");
    }
    // Names that are keywords elsewhere.
    for name in ["async", "required", "_attribute", "includes", "_static"] {
        let text = format!("attribute long {name};");
        let MemberKind::Attribute { name: found, .. } = member(&text).kind else { panic!("{text}") };
        assert_eq!(found, name.trim_start_matches('_'));
    }
}

#[test]
fn operations_of_all_kinds() {
    for (text, name, special, is_static) in [
        ("undefined f();", "f", None, false),
        ("static long f();", "f", None, true),
        ("getter long (unsigned long i);", "", Some(Special::Getter), false),
        ("getter long item(unsigned long i);", "item", Some(Special::Getter), false),
        ("setter undefined (DOMString n, long v);", "", Some(Special::Setter), false),
        ("deleter undefined (DOMString n);", "", Some(Special::Deleter), false),
        ("stringifier DOMString f();", "f", Some(Special::Stringifier), false),
        ("stringifier DOMString ();", "", Some(Special::Stringifier), false),
        ("undefined includes();", "includes", None, false),
    ] {
        let MemberKind::Operation { name: found, special: kind, is_static: of_interface, .. } = member(text).kind
        else {
            panic!("{text}")
        };
        assert_eq!((found.as_str(), kind, of_interface), (name, special, is_static), "{text}");
    }
    let MemberKind::Operation { arguments, .. } =
        member("undefined f([Clamp] long a, optional DOMString b = \"x\", optional [X] double c = -1.5e3);").kind
    else {
        panic!()
    };
    assert!(arguments[0].attributes.has("Clamp") && !arguments[0].optional);
    assert_eq!(arguments[1].default, Some(Literal::String("x".into())));
    assert!(arguments[2].ty.attributes.has("X"));
    assert_eq!(arguments[2].default, Some(Literal::Decimal("-1.5e3".into())));
    assert_eq!(member("stringifier;").kind, MemberKind::Stringifier);
    assert!(matches!(member("constructor(optional long a);").kind, MemberKind::Constructor(a) if a[0].optional));
}

#[test]
fn constants_have_values_of_all_kinds() {
    for (text, expected) in [
        ("true", Literal::Boolean(true)),
        ("0x1F", Literal::Integer("0x1F".into())),
        ("-1", Literal::Integer("-1".into())),
        ("017", Literal::Integer("017".into())),
        (".5", Literal::Decimal(".5".into())),
        ("5.", Literal::Decimal("5.".into())),
        ("1e-3", Literal::Decimal("1e-3".into())),
        ("Infinity", Literal::Decimal("Infinity".into())),
        ("-Infinity", Literal::Decimal("-Infinity".into())),
        ("NaN", Literal::Decimal("NaN".into())),
    ] {
        let MemberKind::Constant { value, .. } = member(&format!("const double C = {text};")).kind else {
            panic!("{text}")
        };
        assert_eq!(value, expected);
    }
}

#[test]
fn iterables_and_collections() {
    assert!(matches!(member("iterable<long>;").kind, MemberKind::Iterable { key: None, is_async: false, .. }));
    assert!(matches!(member("iterable<long, A>;").kind, MemberKind::Iterable { key: Some(_), is_async: false, .. }));
    let asynchronous = member("async_iterable<any>(optional long o);").kind;
    assert!(matches!(asynchronous, MemberKind::Iterable { is_async: true, arguments, .. } if arguments.len() == 1));
    assert!(matches!(member("maplike<DOMString, A>;").kind, MemberKind::Maplike { readonly: false, .. }));
    assert!(matches!(member("readonly maplike<DOMString, A>;").kind, MemberKind::Maplike { readonly: true, .. }));
    assert!(matches!(member("setlike<A>;").kind, MemberKind::Setlike { readonly: false, .. }));
    assert!(matches!(member("readonly setlike<A>;").kind, MemberKind::Setlike { readonly: true, .. }));
}

#[test]
fn types_of_all_kinds() {
    for name in [
        "byte",
        "octet",
        "short",
        "unsigned short",
        "long",
        "unsigned long",
        "long long",
        "unsigned long long",
        "float",
        "unrestricted float",
        "double",
        "unrestricted double",
        "bigint",
        "boolean",
        "any",
        "object",
        "symbol",
        "undefined",
        "DOMString",
        "Uint8Array",
        "A",
    ] {
        assert_eq!(ty(name), named(name));
    }
    assert!(ty("long?").nullable);
    for name in ["sequence", "async_sequence", "FrozenArray", "ObservableArray", "Promise"] {
        assert_eq!(ty(&format!("{name}<long>")).kind, TypeKind::Generic(name.into(), vec![named("long")]));
    }
    let record = ty("record<DOMString, sequence<A?>>?");
    assert!(
        record.nullable
            && matches!(record.kind, TypeKind::Generic(name, inner) if name == "record" && inner.len() == 2)
    );
    let union = ty("([Clamp] long or (A or B)? or sequence<DOMString>)");
    let TypeKind::Union(members) = union.kind else { panic!() };
    assert!(members[0].attributes.has("Clamp") && members[1].nullable && members.len() == 3);
}

#[test]
fn extended_attributes_of_all_forms() {
    let definition =
        one("[A, B=C, D=(E, F), G=\"text\", H=*, I=H(long x), J(optional DOMString y), K=3] interface X {};");
    let attributes = definition.attributes;
    let values = |name: &str| attributes.get(name).unwrap().values.clone();
    assert!(attributes.has("A") && values("A").is_empty());
    assert_eq!((values("B"), values("D")), (vec!["C".to_owned()], vec!["E".to_owned(), "F".into()]));
    assert_eq!((values("G"), values("H"), values("K")), (vec!["text".to_owned()], vec!["*".into()], vec!["3".into()]));
    assert_eq!(attributes.get("I").unwrap().arguments.as_ref().unwrap()[0].name, "x");
    assert!(attributes.get("J").unwrap().arguments.as_ref().unwrap()[0].optional);
}

#[test]
fn comments_and_the_source_are_read() {
    let text = "// Source: DOM Standard (https://dom.spec.whatwg.org/)\n/* a\n b */ interface A { // c\n };";
    let file = parse("dom.idl", "dom", text).unwrap();
    assert_eq!(file.source, Some(("DOM Standard".into(), "https://dom.spec.whatwg.org/".into())));
    assert_eq!(file.definitions[0].line, 3);
}

#[test]
fn what_is_no_webidl_is_told_with_its_place() {
    for (idl, expected) in [
        (
            "interface A {\n  attribute long;\n};",
            "test.idl:2:17: the name of the attribute is expected here, but there is `;`",
        ),
        ("interface A {", "test.idl:1:14: a type is expected here, but the file ends"),
        ("interface A { };\nfoo", "test.idl:2:1: a definition is expected here, but there is `foo`"),
        ("enum E { };", "test.idl:1:10: a string is expected here, but there is `}`"),
        ("typedef sequence long T;", "test.idl:1:18: `<` is expected here, but there is `long`"),
        ("/* no end", "test.idl:1:1: this comment has no end"),
        ("enum E { \"a };", "test.idl:1:10: this string has no end"),
        ("interface é {};", "test.idl:1:11: the character 'é' has no place in WebIDL"),
        ("typedef (long) T;", "test.idl:1:14: `or` is expected here, but there is `)`"),
        (
            "interface A { undefined f(long) };",
            "test.idl:1:31: the name of the argument is expected here, but there is `)`",
        ),
    ] {
        assert_eq!(error(idl), expected);
    }
    let deep = format!("typedef {}long{} T;", "sequence<".repeat(100), ">".repeat(100));
    assert!(error(&deep).contains("nested deeper than 40 levels"));
}

#[test]
fn every_file_of_the_snapshot_is_understood() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(mumba_webidl::snapshot::IDL);
    let files = mumba_webidl::snapshot::parse_folder(&folder).unwrap();
    assert!(files.len() > 300);
    assert!(files.iter().all(|file| file.source.is_some()));
}
