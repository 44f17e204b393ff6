//! WebIDL: whatever the text is, parsing and generating end, with the same headers and modules each time or with an error that has its place.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mumba_webidl::build;
use mumba_webidl::chromium::Chromium;
use mumba_webidl::emit::{c, rust};
use mumba_webidl::names::Names;
use mumba_webidl::parser::parse;

fuzz_target!(|text: &str| {
    let file = match parse("fuzz.idl", "fuzz", text) {
        Ok(file) => file,
        Err(error) => {
            assert!(error.to_string().starts_with("fuzz.idl:"), "{error}");
            return;
        }
    };
    let files = [file];
    let chromium = Chromium::everything(&files);
    let Ok(model) = build::build(&files, &[], &chromium) else { return };
    let mut names = Names::default();
    names.append(build::identifiers(&model));
    // A table is read as it was written.
    assert_eq!(Names::parse(&names.text()).expect("the table is one").text(), names.text());
    let first = c::emit(&model, &names, "").map(|output| output.files);
    let second = c::emit(&model, &names, "").map(|output| output.files);
    assert_eq!(first.ok(), second.ok());
    let manifest = "# Generated: one for each specification.\n# End of what is generated.\n";
    let first = rust::emit(&model, &names, manifest).map(|output| output.files);
    let second = rust::emit(&model, &names, manifest).map(|output| output.files);
    assert_eq!(first.ok(), second.ok());
});
