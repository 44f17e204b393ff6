//! A model of some WebIDL, with a Chromium that has all of it.

use mumba_webidl::build;
use mumba_webidl::chromium::Chromium;
use mumba_webidl::emit::c;
use mumba_webidl::model::Model;
use mumba_webidl::names::Names;
use mumba_webidl::parser;

/// The model.
pub(crate) fn model(idl: &str) -> Model {
    let file = parser::parse("test.idl", "test", idl).unwrap_or_else(|error| panic!("{error}\n{idl}"));
    let files = [file];
    let chromium = Chromium::everything(&files);
    build::build(&files, &[], &chromium).unwrap_or_else(|error| panic!("{error}\n{idl}"))
}

/// The C header of it, from the first definition on.
pub(crate) fn header(idl: &str) -> String {
    let model = model(idl);
    let mut names = Names::default();
    names.append(build::identifiers(&model));
    let output = c::emit(&model, &names, "").unwrap_or_else(|error| panic!("{error}\n{idl}"));
    let header = &output.files["web/test.h"];
    let start = header.find("#include <mumba/web/support.h>\n\n").expect("the header includes the support header");
    let body = &header[start + "#include <mumba/web/support.h>\n\n".len()..];
    body.trim_end().trim_end_matches("#endif /* MUMBA_WEB_TEST_H */").trim_end().to_owned() + "\n"
}

/// The names of the functions of an interface.
pub(crate) fn functions(idl: &str, interface: &str) -> Vec<String> {
    model(idl).interfaces[interface].functions.iter().map(|function| function.name.clone()).collect()
}
