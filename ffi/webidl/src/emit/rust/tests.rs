use super::*;
use crate::model::{Number, Text};

const MANIFEST: &str =
    "[features]\n# Generated: one for each specification.\nold = []\n# End of what is generated.\n[more]\n";

fn interface(name: &str, spec: &str, parent: Option<&str>, functions: Vec<Function>) -> (String, Interface) {
    let made = Interface {
        name: name.into(),
        snake: crate::names::snake(name),
        spec: spec.into(),
        kind: InterfaceKind::Interface,
        parent: parent.map(str::to_owned),
        path: vec![name.into()],
        globals: BTreeSet::new(),
        constants: Vec::new(),
        functions,
        events: Vec::new(),
        callback: None,
    };
    (name.into(), made)
}

fn function(name: &str, spec: &str, action: Action, arguments: Vec<(&str, Type)>, result: Type) -> Function {
    let member = match &action {
        Action::Get(member) | Action::Set(member) | Action::Call(member) => member.clone(),
        _ => "constructor".into(),
    };
    let arguments =
        arguments.into_iter().map(|(name, ty)| Argument { name: name.into(), ty, variadic: false }).collect();
    let globals = BTreeSet::new();
    Function { name: name.into(), member, spec: spec.into(), action, arguments, result, twin: false, globals }
}

fn model() -> (Model, Names) {
    let node = || Type::Interface("Node".into());
    let text = || Type::String(Text::Dom);
    let functions = vec![
        function("get_type", "dom", Action::Get("type".into()), vec![], text()),
        function("set_type", "dom", Action::Set("type".into()), vec![("value", text())], Type::Undefined),
        function("append_child", "dom", Action::Call("appendChild".into()), vec![("node", node())], node()),
        function("get_next", "dom", Action::Get("next".into()), vec![], node().nullable()),
        function(
            "scroll",
            "view",
            Action::Call("scroll".into()),
            vec![("x", Type::Number(Number::F64))],
            Type::Undefined,
        ),
        function("rect", "dom", Action::Call("rect".into()), vec![], Type::Interface("Rect".into())),
    ];
    let spec = |name: &str| {
        let spec = Spec { name: name.into(), title: format!("The {name}"), address: "https://example.org/".into() };
        (name.to_owned(), spec)
    };
    let model = Model {
        specs: ["dom", "html", "view", "geometry"].map(spec).into(),
        interfaces: [
            interface("Node", "dom", None, functions),
            interface("Main", "html", Some("Node"), Vec::new()),
            interface("Rect", "geometry", None, Vec::new()),
        ]
        .into(),
        ..Model::default()
    };
    let names = Names::parse("Node\nMain\nRect\ntype\nappendChild\nnext\nscroll\nrect\n").unwrap();
    (model, names)
}

#[test]
fn functions_have_the_shape_of_what_they_do() {
    let (model, names) = model();
    let files = emit(&model, &names, MANIFEST).unwrap().files;
    let dom = &files["src/web/dom.rs"];
    for expected in [
        "pub fn type_(&self) -> crate::Result<String> {\nglue::get(self, 3)\n}",
        "pub fn set_type(&self, value: &str) {\nglue::set(self, 3, crate::ToArg::to_arg(&value));\n}",
        "pub fn append_child(&self, node: &Node) -> Node {\n<Node as crate::Interface>::from_object(glue::call(self, 4, &[crate::ToArg::to_arg(&node)]))\n}",
        "pub fn next(&self) -> crate::Result<Option<Node>> {\nglue::get(self, 5)\n}",
        "#[cfg(feature = \"geometry\")]\n#[inline]\npub fn rect(&self) -> Rect",
        "pub struct Node(glue::class(&[0]));",
    ] {
        assert!(dom.contains(expected), "{expected}\n---\n{dom}");
    }
    assert!(!dom.contains("scroll"), "that is another specification's");
    assert!(
        files["src/web/view.rs"].contains("#[cfg(feature = \"dom\")]\nimpl Node {"),
        "{}",
        files["src/web/view.rs"]
    );
    assert!(files["src/web/html.rs"].contains("pub struct Main(glue::class(&[1])): Node;"));
}

#[test]
fn features_bring_along_what_they_inherit_from() {
    let (model, _) = model();
    let made = cargo_toml(&model, MANIFEST).unwrap();
    assert!(made.contains("html = [\"web-core\", \"dom\"]\n") && made.contains("view = [\"web-core\"]\n"), "{made}");
    assert!(!made.contains("old") && made.ends_with("[more]\n"));
    assert!(cargo_toml(&model, "[features]\n").is_err());
}

#[test]
fn a_name_that_the_table_lacks_is_an_error() {
    let (model, _) = model();
    assert!(emit(&model, &Names::default(), MANIFEST).unwrap_err().to_string().contains("names.txt"));
}

#[test]
fn what_is_emitted_is_counted_and_formatted() {
    let (model, names) = model();
    let mut output = emit(&model, &names, MANIFEST).unwrap();
    assert_eq!(output.functions, 6);
    assert!(
        output.emitted.interfaces.contains("Main")
            && output.emitted.members.contains(&("Node".into(), "appendChild".into()))
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    format(&root, &mut output.files).unwrap();
    assert!(
        output.files["src/web/dom.rs"]
            .contains("    pub fn type_(&self) -> crate::Result<String> {\n        glue::get(self, 3)\n    }")
    );
    assert!(output.files["src/web.rs"].contains("\nmod dom;\n"));
}
