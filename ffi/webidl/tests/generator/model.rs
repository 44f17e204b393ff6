//! Merging, resolving, cutting to what Chromium has, and events.

use crate::common::{self, functions};
use mumba_webidl::build;
use mumba_webidl::chromium::Chromium;
use mumba_webidl::corrections::Corrections;
use mumba_webidl::coverage::{self, Coverage};
use mumba_webidl::emit::c;
use mumba_webidl::events::EventEntry;
use mumba_webidl::model::*;
use mumba_webidl::names::Names;
use mumba_webidl::parser::parse;

/// The model of some WebIDL for a Chromium that lacks some members, as `Interface.member`, or whole interfaces.
fn without(idl: &str, lacking: &[&str]) -> Model {
    let files = [parse("test.idl", "test", idl).unwrap()];
    let mut chromium = Chromium::everything(&files);
    for lacks in lacking {
        match lacks.split_once('.') {
            Some((interface, member)) => {
                let exposure = chromium.interfaces.get_mut(interface).unwrap();
                let names = exposure.members.values_mut().chain(exposure.statics.values_mut());
                assert!(names.map(|names| names.remove(member)).filter(|removed| *removed).count() > 0, "{lacks}");
            }
            None => assert!(chromium.interfaces.remove(*lacks).is_some(), "{lacks}"),
        }
    }
    build::build(&files, &[], &chromium).unwrap()
}

fn refused(idl: &str) -> String {
    let files = [parse("test.idl", "test", idl).unwrap()];
    build::build(&files, &[], &Chromium::everything(&files)).expect_err(idl).to_string()
}

fn left_out(model: &Model, interface: &str, member: &str) -> bool {
    model.left_out.iter().any(|left| left.interface == interface && left.member.as_deref() == Some(member))
}

#[test]
fn partials_and_mixins_are_merged_and_keep_their_specification() {
    let files = [
        parse("one.idl", "one", "interface A { undefined own(); }; A includes M;").unwrap(),
        parse("two.idl", "two", "partial interface A { undefined part(); }; interface mixin M { undefined mixed(); };")
            .unwrap(),
        parse("three.idl", "three", "partial interface mixin M { undefined more(); };").unwrap(),
    ];
    let model = build::build(&files, &[], &Chromium::everything(&files)).unwrap();
    let found: Vec<(&str, &str)> = model.interfaces["A"]
        .functions
        .iter()
        .map(|function| (function.name.as_str(), function.spec.as_str()))
        .collect();
    assert_eq!(found, [("own", "one"), ("part", "two"), ("mixed", "two"), ("more", "three")]);
    assert_eq!(model.specs.keys().collect::<Vec<_>>(), ["one", "three", "two"]);
}

#[test]
fn overloads_of_several_parts_are_expanded_together() {
    let idl = "interface A { undefined f(long x); }; partial interface A { undefined f(DOMString x); };";
    assert_eq!(functions(idl, "A"), ["f_with_i32", "f_with_str"]);
}

#[test]
fn typedefs_unions_and_null_are_resolved() {
    let idl = "typedef (A or B)? Either; typedef (Either or DOMString) Any3; typedef Any3 Alias; \
               interface A { undefined f(Alias x); readonly attribute (A or undefined) y; }; interface B { };";
    let model = common::model(idl);
    let function = |name: &str| model.interfaces["A"].functions.iter().find(|function| function.name == name).unwrap();
    let either = Type::Union(vec![Type::Interface("A".into()), Type::Interface("B".into())]);
    assert_eq!(function("f_with_object").arguments[0].ty, Type::Nullable(Box::new(either)));
    assert_eq!(function("f_with_str").arguments[0].ty, Type::String(Text::Dom));
    assert_eq!(function("get_y").result, Type::Nullable(Box::new(Type::Interface("A".into()))));
    assert!(!function("get_y").deferred());
}

#[test]
fn definitions_that_do_not_fit_are_refused_with_their_place() {
    for (idl, expected) in [
        ("interface A { };\ninterface A { };", "test.idl:2: `A` is defined a second time; test.idl:1 has the first"),
        ("partial interface A { };", "test.idl:1: nothing defines `A`, of which this is a part"),
        ("namespace A { };\npartial interface A { };", "test.idl:2: `A` is another kind of definition"),
        ("partial dictionary A { };", "test.idl:1: nothing defines `A`, of which this is a part"),
        ("interface A { };\nA includes B;", "test.idl:2: `B` is no mixin"),
        ("interface mixin B { };\nA includes B;", "test.idl:2: `A` is no interface"),
        ("interface A : B { };", "test.idl:1: `A` inherits from `B`, which nothing defines"),
        ("interface A : B { };\ninterface B : A { };", "test.idl:1: `A` inherits from itself"),
        ("dictionary A : A { };", "test.idl:1: `A` inherits from itself"),
        ("interface A {\n  undefined f(Nothing x);\n};", "test.idl:2: nothing defines the type `Nothing`"),
        (
            "interface mixin M { };\ninterface A { attribute M m; };",
            "test.idl:2: `M` is a mixin or a namespace, and no type",
        ),
        (
            "typedef B A;\ntypedef A B;\ninterface C { attribute A a; };",
            "the typedefs of this type lead to one another without end",
        ),
        ("interface A { const octet X = 99999999999999999999; };", "the constant `X` cannot have the value"),
        ("interface A { [PutForwards=none] readonly attribute A a; };", "`A` has no attribute `none` to forward to"),
        ("enum E { \"a\nb\" };\ninterface A { attribute E e; };", "is no text of one line"),
        ("interface AB { };\ninterface Ab { };", "two things have the name `ab`: `AB` and `Ab`"),
    ] {
        let error = refused(idl);
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn a_type_that_grows_without_bound_is_refused() {
    let mut idl = "typedef long T0;".to_owned();
    for level in 1..12 {
        idl.push_str(&format!("typedef (T{0} or sequence<T{0}> or record<DOMString, T{0}>) T{level};", level - 1));
    }
    idl.push_str("interface A { attribute T11 x; };");
    assert!(refused(&idl).contains("made of too many others"));
}

#[test]
fn what_chromium_lacks_is_left_out_with_its_reason() {
    let idl = "interface A { undefined here(); undefined gone(); attribute long old; }; interface B { };";
    let model = without(idl, &["A.gone", "A.old", "B"]);
    assert_eq!(model.interfaces.keys().collect::<Vec<_>>(), ["A"]);
    assert_eq!(model.interfaces["A"].functions.len(), 1);
    assert!(left_out(&model, "A", "gone") && left_out(&model, "A", "old"));
    assert!(model.left_out.iter().any(|left| left.interface == "B" && left.member.is_none()));
}

#[test]
fn types_that_chromium_lacks_disappear_from_unions_and_overloads() {
    let idl = "interface B { }; interface A { undefined f((B or DOMString) x); undefined g(B x); undefined g(long x); \
               undefined h(long x, optional B y); undefined only(B x); B get(); };";
    let model = without(idl, &["B"]);
    let of = |name: &str| -> Vec<&Function> {
        model.interfaces["A"].functions.iter().filter(|function| function.member == name).collect()
    };
    assert_eq!(of("f")[0].arguments[0].ty, Type::String(Text::Dom));
    assert_eq!(of("g").len(), 1);
    assert_eq!(of("h").len(), 1);
    assert_eq!(of("only")[0].arguments[0].ty, Type::Object);
    assert_eq!(of("get")[0].result, Type::Object);
}

#[test]
fn a_result_that_chromium_lacks_is_what_it_inherits_from() {
    let idl = "interface Base { attribute DOMString text; }; interface Derived : Base { }; \
               interface A { [PutForwards=text] readonly attribute Derived style; Promise<Derived?> wait(); };";
    let model = without(idl, &["Derived"]);
    let function = |name: &str| model.interfaces["A"].functions.iter().find(|function| function.name == name).unwrap();
    let base = Type::Interface("Base".into());
    assert_eq!(function("get_style").result, base);
    assert_eq!(function("set_style").arguments[0].ty, Type::String(Text::Dom));
    assert_eq!(function("wait").result, Type::Promise(Box::new(base.nullable())));
}

#[test]
fn a_member_that_chromium_has_further_down_goes_there() {
    let idl = "interface Base { undefined f(); }; interface Derived : Base { undefined g(); };";
    let files = [parse("test.idl", "test", idl).unwrap()];
    let mut chromium = Chromium::everything(&files);
    let base = chromium.interfaces.get_mut("Base").unwrap();
    base.members.clear();
    let derived = chromium.interfaces.get_mut("Derived").unwrap();
    derived.members.entry("operation".into()).or_default().insert("f".into());
    let model = build::build(&files, &[], &chromium).unwrap();
    assert!(model.interfaces["Base"].functions.is_empty());
    let names: Vec<&str> =
        model.interfaces["Derived"].functions.iter().map(|function| function.name.as_str()).collect();
    assert_eq!(names, ["g", "f"]);
}

#[test]
fn what_chromium_does_not_inherit_is_not_inherited() {
    let idl = "interface Base { undefined f(); undefined g(); }; interface Derived : Base { };";
    let files = [parse("test.idl", "test", idl).unwrap()];
    let mut chromium = Chromium::everything(&files);
    let derived = chromium.interfaces.get_mut("Derived").unwrap();
    derived.parent.clear();
    derived.members.entry("operation".into()).or_default().insert("f".into());
    let model = build::build(&files, &[], &chromium).unwrap();
    let derived = &model.interfaces["Derived"];
    assert_eq!(derived.parent, None);
    assert_eq!(derived.functions.iter().map(|function| function.name.as_str()).collect::<Vec<_>>(), ["f"]);
}

#[test]
fn what_has_no_webidl_is_listed() {
    let files = [parse("test.idl", "test", "interface A { };").unwrap()];
    let mut chromium = Chromium::everything(&files);
    let a = chromium.interfaces.get_mut("A").unwrap();
    a.members.entry("operation".into()).or_default().insert("webkitOld".into());
    for name in ["Array", "Strange"] {
        let exposure = chromium.interfaces["A"].clone();
        chromium.interfaces.insert(name.into(), exposure);
    }
    let model = build::build(&files, &[], &chromium).unwrap();
    assert!(left_out(&model, "A", "webkitOld") && left_out(&model, "Strange", "webkitOld"));
    let reason = |name: &str| &model.left_out.iter().find(|left| left.interface == name).unwrap().reason;
    assert!(reason("Array").starts_with("ECMAScript"));
    assert!(model.exposed.interfaces.contains("Strange") && !model.exposed.interfaces.contains("Array"));
    let mut names = Names::default();
    names.append(build::identifiers(&model));
    let output = c::emit(&model, &names, "").unwrap();
    let coverage = Coverage::of(&model, &[("c", &output.emitted)]);
    assert_eq!((coverage.interfaces["c"], coverage.interfaces["chromium"]), (1, 2));
    assert_eq!((coverage.members["c"], coverage.members["chromium"]), (0, 2));
}

#[test]
fn an_attribute_gives_way_to_an_operation_of_the_same_name() {
    let idl = "interface A { readonly attribute long size; long getSize(); };";
    assert_eq!(functions(idl, "A"), ["get_size_attribute", "get_size"]);
}

#[test]
fn elements_construct_only_through_custom_elements() {
    let model = common::model("interface A { [HTMLConstructor] constructor(); };");
    assert!(model.interfaces["A"].functions.is_empty());
    assert!(left_out(&model, "A", "constructor"));
}

#[test]
fn events_come_from_targets_bubbling_and_handlers() {
    let idl = "interface Event { }; interface MouseEvent : Event { }; interface EventTarget { }; \
               interface Node : EventTarget { }; interface Element : Node { attribute EventHandler onfocus; }; \
               interface ShadowRoot : Node { }; interface Document : Node { attribute EventHandler onold; }; \
               interface Window : EventTarget { }; \
               callback EventHandlerNonNull = any (Event event); typedef EventHandlerNonNull? EventHandler;";
    let entries = r#"[
        {"type": "click", "interface": "MouseEvent",
         "targets": [{"target": "Element", "bubbles": true, "bubblingPath": ["Node", "Document", "Window"]}]},
        {"type": "old", "interface": "Event", "targets": [{"target": "Document"}]},
        {"type": "odd", "interface": "DOMException", "targets": [{"target": "Window"}]}
    ]"#;
    let entries: Vec<EventEntry> = serde_json::from_str(entries).unwrap();
    let files = [parse("test.idl", "test", idl).unwrap()];
    let mut chromium = Chromium::everything(&files);
    chromium.interfaces.get_mut("Document").unwrap().members.clear();
    let model = build::build(&files, &entries, &chromium).unwrap();
    let events = |name: &str| -> Vec<String> {
        let show = |event: &Event| {
            format!("{} {}{}", event.name, event.interface, if event.bubbled { " bubbled" } else { "" })
        };
        model.interfaces[name].events.iter().map(show).collect()
    };
    assert_eq!(events("Element"), ["click MouseEvent", "focus Event"]);
    assert_eq!(events("ShadowRoot"), ["click MouseEvent bubbled"]);
    // `old` has a handler in WebIDL that this Chromium lacks.
    assert_eq!(events("Document"), ["click MouseEvent bubbled"]);
    assert_eq!(events("Window"), ["click MouseEvent bubbled", "odd Event"]);
    assert!(events("Node").is_empty());
}

#[test]
fn what_is_fired_at_an_element_and_bubbles_is_told_of_both() {
    let idl = "interface Event { }; interface SubmitEvent : Event { }; interface EventTarget { }; \
               interface Node : EventTarget { }; interface Element : Node { }; interface Form : Element { };";
    let entries = r#"[{"type": "submit", "interface": "SubmitEvent",
        "targets": [{"target": "Form", "bubblingPath": ["Node"]}]}]"#;
    let entries: Vec<EventEntry> = serde_json::from_str(entries).unwrap();
    let files = [parse("test.idl", "test", idl).unwrap()];
    let model = build::build(&files, &entries, &Chromium::everything(&files)).unwrap();
    let event = |name: &str| &model.interfaces[name].events[0];
    assert!(event("Element").bubbled && !event("Form").bubbled);
    assert_eq!(event("Form").interface, "SubmitEvent");
}

#[test]
fn a_handler_without_webidl_has_a_listener() {
    let idl = "interface Event { }; interface Window { }; interface Other { };";
    let files = [parse("test.idl", "test", idl).unwrap()];
    let mut chromium = Chromium::everything(&files);
    let window = chromium.interfaces.get_mut("Window").unwrap();
    window.members.entry("attribute".into()).or_default().extend(["onsearch", "ononline"].map(str::to_owned));
    let other = chromium.interfaces.get_mut("Other").unwrap();
    other.members.entry("attribute".into()).or_default().insert("onLine".into());
    let model = build::build(&files, &[], &chromium).unwrap();
    let events: Vec<&str> = model.interfaces["Window"].events.iter().map(|event| event.name.as_str()).collect();
    assert_eq!(events, ["online", "search"]);
    assert!(model.interfaces["Other"].events.is_empty());
    let coverage = Coverage::of(&model, &[]);
    let figures = ["chromium", "typed", "of them Event"].map(|key| coverage.handlers[key]);
    assert_eq!(figures, [2, 2, 2]);
}

fn corrections(text: &str) -> Corrections {
    serde_json::from_str(text).unwrap()
}

#[test]
fn corrections_take_the_place_of_what_the_snapshot_says() {
    let idl = "interface Event { }; interface FocusEvent : Event { }; interface Parent { }; interface A : Parent { \
               readonly attribute long x; }; dictionary D { long y; }; interface B { attribute D d; };";
    let entries = r#"[{"type": "focus", "interface": "Event", "targets": [{"target": "A"}, {"target": "Parent"}]}]"#;
    let mut entries: Vec<EventEntry> = serde_json::from_str(entries).unwrap();
    let mut files = [parse("test.idl", "test", idl).unwrap()];
    let corrections = corrections(
        r#"{"types": [{"members": ["A.x", "D.y"], "type": "double", "why": "so"}],
            "events": [{"types": ["focus", "blur"], "targets": ["A", "Parent"], "interface": "FocusEvent", "why": "so"}]}"#,
    );
    corrections.apply(&mut files).unwrap();
    entries.extend(corrections.entries());
    let model = build::build(&files, &entries, &Chromium::everything(&files)).unwrap();
    let double = Type::Number(Number::F64);
    assert_eq!(model.interfaces["A"].functions[0].result, double);
    assert_eq!(model.dictionaries["D"].fields[0].ty, double);
    // They are told of each, although one inherits from the other.
    for name in ["A", "Parent"] {
        let events = model.interfaces[name].events.iter().map(|event| (event.name.as_str(), event.interface.as_str()));
        assert_eq!(events.collect::<Vec<_>>(), [("blur", "FocusEvent"), ("focus", "FocusEvent")]);
    }
}

#[test]
fn a_correction_that_corrects_nothing_is_refused() {
    let idl = "interface A { readonly attribute double x; };";
    for (member, expected) in [("A.x", "A.x has the type `double` already"), ("A.y", "nothing defines A.y")] {
        let text =
            format!(r#"{{"types": [{{"members": ["{member}"], "type": "double", "why": "so"}}], "events": []}}"#);
        let mut files = [parse("test.idl", "test", idl).unwrap()];
        assert_eq!(corrections(&text).apply(&mut files).unwrap_err(), expected);
    }
}

#[test]
fn a_read_of_an_object_or_none_has_a_deferred_twin() {
    let idl = "interface A { readonly attribute A? next; readonly attribute DOMString? text; readonly attribute A own; \
               readonly attribute any result; A? find(DOMString s); getter A? item(unsigned long index); };";
    assert_eq!(
        functions(idl, "A"),
        [
            "get_next",
            "get_next_deferred",
            "get_text",
            "get_own",
            "get_result",
            "get_result_deferred",
            "find",
            "find_deferred",
            "item",
            "item_deferred",
            "get_at",
            "get_at_deferred"
        ]
    );
    let model = common::model(idl);
    let of = |name: &str| model.interfaces["A"].functions.iter().find(|function| function.name == name).unwrap();
    assert!(of("get_next_deferred").deferred() && !of("get_next").deferred());
    assert_eq!(of("find_deferred").result, Type::Interface("A".into()));
    assert_eq!(of("get_result_deferred").result, Type::Object);
}

#[test]
fn a_constructor_that_chromium_refuses_is_left_out() {
    let files = [parse("test.idl", "test", "interface A { constructor(); undefined f(); };").unwrap()];
    let mut chromium = Chromium::everything(&files);
    chromium.interfaces.get_mut("A").unwrap().constructs = false;
    let model = build::build(&files, &[], &chromium).unwrap();
    assert_eq!(model.interfaces["A"].functions.len(), 1);
    assert!(left_out(&model, "A", "constructor"));
}

#[test]
fn properties_of_css_are_attributes_by_both_of_their_names() {
    let files = [parse("test.idl", "test", "interface CSSStyleDeclaration { attribute DOMString cssText; };").unwrap()];
    let mut chromium = Chromium::everything(&files);
    let exposure = chromium.interfaces.get_mut("CSSStyleDeclaration").unwrap();
    let names = ["fontSize", "font-size", "webkitLineClamp", "-webkit-line-clamp", "all"].map(str::to_owned);
    exposure.members.entry("attribute".into()).or_default().extend(names);
    let model = build::build(&files, &[], &chromium).unwrap();
    let own = &model.interfaces["CSSStyleDeclaration"];
    let names: Vec<&str> = own.functions.iter().map(|function| function.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "get_css_text",
            "set_css_text",
            "get_all",
            "set_all",
            "get_font_size",
            "set_font_size",
            "get_webkit_line_clamp",
            "set_webkit_line_clamp"
        ]
    );
    assert!(own.covers("font-size") && own.covers("-webkit-line-clamp") && !own.covers("font-weight"));
    assert!(!left_out(&model, "CSSStyleDeclaration", "font-size"));
}

/// The whole of the pinned snapshot.
mod whole {
    use super::*;
    use mumba_webidl::snapshot;
    use std::path::Path;
    use std::sync::LazyLock;

    static WHOLE: LazyLock<(Model, Names)> =
        LazyLock::new(|| snapshot::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).unwrap());

    fn core() -> String {
        snapshot::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(snapshot::CORE)).unwrap()
    }

    #[test]
    fn everything_that_chromium_exposes_is_reached_or_has_a_reason() {
        let (model, names) = &*WHOLE;
        let output = c::emit(model, names, &core()).unwrap();
        let mut silent = Vec::new();
        for (interface, member) in &model.exposed.members {
            let told = left_out(model, interface, member);
            let chain = model.interfaces.get(interface).into_iter().chain(model.ancestors(interface));
            let reached = chain.into_iter().any(|interface| interface.covers(member));
            if told == reached {
                silent.push(format!("{interface}.{member}"));
            }
        }
        assert!(silent.is_empty(), "neither reached nor listed, or both: {silent:?}");
        // What the model has, C has.
        let coverage = Coverage::of(model, &[("c", &output.emitted)]);
        let listed =
            model.exposed.members.iter().filter(|(interface, member)| left_out(model, interface, member)).count();
        assert_eq!(coverage.members["c"] + listed, coverage.members["chromium"]);
    }

    #[test]
    fn every_name_is_in_the_table_and_the_table_only_grows() {
        let (model, names) = &*WHOLE;
        for text in build::identifiers(model) {
            assert!(names.number(&text).is_some(), "{text}");
        }
        // The lines that were given out first.
        let first: Vec<&str> = names.iter().take(3).collect();
        assert_eq!(first, ["textContent", "className", "appendChild"]);
    }

    #[test]
    fn functions_that_everybody_knows_have_the_names_that_they_expect() {
        let (model, _) = &*WHOLE;
        for (interface, name) in [
            ("Document", "create_element"),
            ("Element", "set_attribute"),
            ("Element", "set_inner_html"),
            ("Node", "append_child"),
            ("EventTarget", "add_event_listener"),
            ("Window", "fetch_with_str_and_init"),
            ("Window", "set_timeout_with_callback_and_timeout"),
            ("URL", "can_parse"),
            ("CanvasRenderingContext2D", "fill_rect"),
            ("WebGL2RenderingContext", "draw_arrays_instanced"),
            ("HTMLImageElement", "new_with_width_and_height"),
            ("OffscreenCanvas", "get_context"),
            ("PaintRenderingContext2D", "stroke_rect"),
        ] {
            let functions = &model.interfaces[interface].functions;
            assert!(functions.iter().any(|function| function.name == name), "{interface}.{name}");
        }
    }

    #[test]
    fn every_event_handler_has_a_listener_of_the_right_type() {
        let (model, _) = &*WHOLE;
        let without: Vec<(&str, &str)> = coverage::handlers(model)
            .filter(|(interface, event)| {
                model.interfaces.contains_key(*interface) && coverage::listener(model, interface, event).is_none()
            })
            .collect();
        assert!(without.is_empty(), "{without:?}");
        for (interface, event, expected) in [
            ("IDBOpenDBRequest", "success", "Event"),
            ("IDBOpenDBRequest", "upgradeneeded", "IDBVersionChangeEvent"),
            ("Window", "error", "ErrorEvent"),
            ("DedicatedWorkerGlobalScope", "error", "ErrorEvent"),
            ("Worker", "error", "ErrorEvent"),
            ("HTMLInputElement", "focus", "FocusEvent"),
            ("SVGElement", "blur", "FocusEvent"),
            ("HTMLVideoElement", "progress", "Event"),
            ("XMLHttpRequest", "progress", "ProgressEvent"),
            ("HTMLFormElement", "submit", "SubmitEvent"),
            ("HTMLFormElement", "formdata", "FormDataEvent"),
            ("Element", "click", "PointerEvent"),
            ("Document", "keydown", "KeyboardEvent"),
            ("WebSocket", "message", "MessageEvent"),
        ] {
            let found = coverage::listener(model, interface, event).map(|event| event.interface.as_str());
            assert_eq!(found, Some(expected), "{interface} {event}");
        }
        // Those who look for them there find them there.
        for (interface, event) in [
            ("HTMLFormElement", "submit"),
            ("HTMLFormElement", "reset"),
            ("HTMLFormElement", "formdata"),
            ("HTMLImageElement", "load"),
            ("HTMLImageElement", "error"),
            ("HTMLIFrameElement", "load"),
            ("HTMLScriptElement", "load"),
            ("HTMLScriptElement", "error"),
            ("HTMLLinkElement", "load"),
        ] {
            assert!(model.interfaces[interface].events.iter().any(|own| own.name == event), "{interface} {event}");
        }
    }

    #[test]
    fn every_correction_of_an_event_is_in_the_model() {
        let (model, _) = &*WHOLE;
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let corrections = corrections(&snapshot::read(&root.join(snapshot::CORRECTIONS)).unwrap());
        for correction in &corrections.events {
            assert!(correction.why.len() > 10);
            for (target, name) in correction.targets.iter().flat_map(|t| correction.types.iter().map(move |n| (t, n))) {
                let told = model.interfaces[target].events.iter().find(|event| event.name == *name);
                assert_eq!(told.map(|event| &event.interface), Some(&correction.interface), "{target} {name}");
            }
        }
    }

    #[test]
    fn coordinates_of_the_mouse_are_fractions_and_css_has_escape() {
        let (model, _) = &*WHOLE;
        let result = |interface: &str, name: &str| {
            let functions = &model.interfaces[interface].functions;
            functions.iter().find(|function| function.name == name).map(|function| function.result.clone())
        };
        for name in ["get_client_x", "get_page_y", "get_screen_x", "get_offset_y", "get_x"] {
            assert_eq!(result("MouseEvent", name), Some(Type::Number(Number::F64)), "{name}");
        }
        assert_eq!(result("CSS", "escape"), Some(Type::String(Text::Dom)));
        assert!(!left_out(model, "CSS", "escape"));
        assert_eq!(result("CSSStyleDeclaration", "get_background_color"), Some(Type::String(Text::Dom)));
    }

    #[test]
    fn deferred_and_read_are_as_decided() {
        let (model, _) = &*WHOLE;
        let deferred = |interface: &str, name: &str| {
            let functions = &model.interfaces[interface].functions;
            functions.iter().find(|function| function.name == name).unwrap_or_else(|| panic!("{name}")).deferred()
        };
        assert!(deferred("Document", "create_element") && deferred("Element", "set_id"));
        assert!(!deferred("Document", "get_body") && !deferred("Element", "get_id"));
        assert!(!deferred("Document", "query_selector") && deferred("Element", "get_class_list"));
    }
}
