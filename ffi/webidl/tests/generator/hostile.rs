//! What the fuzz target `webidl` does, on bytes that are made up the same way at every run.

use mumba_webidl::build;
use mumba_webidl::chromium::Chromium;
use mumba_webidl::emit::{c, rust};
use mumba_webidl::names::Names;
use mumba_webidl::parser::parse;

/// Numbers that are the same at every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

/// Whether it came to headers, and to modules of Rust.
fn run(text: &str) -> bool {
    let file = match parse("fuzz.idl", "fuzz", text) {
        Ok(file) => file,
        Err(error) => {
            assert!(error.to_string().starts_with("fuzz.idl:"), "{error}");
            return false;
        }
    };
    let files = [file];
    let Ok(model) = build::build(&files, &[], &Chromium::everything(&files)) else { return false };
    let mut names = Names::default();
    names.append(build::identifiers(&model));
    let manifest = "# Generated: one for each specification.\n# End of what is generated.\n";
    c::emit(&model, &names, "").is_ok() && rust::emit(&model, &names, manifest).is_ok()
}

#[test]
fn words_in_any_order_end_with_headers_or_an_error() {
    const WORDS: [&str; 62] = [
        "interface",
        "partial",
        "mixin",
        "namespace",
        "callback",
        "dictionary",
        "enum",
        "typedef",
        "includes",
        "A",
        "B",
        "C",
        "{",
        "}",
        "(",
        ")",
        ";",
        ",",
        "<",
        ">",
        "=",
        "?",
        ":",
        "[",
        "]",
        "...",
        "attribute",
        "readonly",
        "static",
        "const",
        "getter",
        "setter",
        "deleter",
        "stringifier",
        "iterable",
        "maplike",
        "setlike",
        "async_iterable",
        "constructor",
        "optional",
        "required",
        "long",
        "unsigned",
        "DOMString",
        "any",
        "undefined",
        "sequence",
        "record",
        "Promise",
        "or",
        "\"x\"",
        "\"\"",
        "1",
        "0x",
        "-",
        "-1.5",
        "/*",
        "*/",
        "//",
        "\n",
        "é",
        "_",
    ];
    let mut numbers = Numbers(1);
    for _ in 0..20_000 {
        let count = numbers.next(40);
        let text: Vec<&str> = (0..count).map(|_| WORDS[numbers.next(WORDS.len())]).collect();
        run(&text.join(" "));
    }
}

#[test]
fn changed_definitions_end_with_headers_or_an_error() {
    let whole: Vec<String> = ["unions", "iteration", "constructors", "dictionaries", "sequences", "callbacks"]
        .iter()
        .map(|name| format!("{}/tests/golden/{name}.idl", env!("CARGO_MANIFEST_DIR")))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let mut numbers = Numbers(2);
    let mut made = 0;
    for round in 0..3_000 {
        let mut bytes = whole[round % whole.len()].clone().into_bytes();
        for _ in 0..=numbers.next(3) {
            let at = numbers.next(bytes.len());
            match numbers.next(3) {
                0 => bytes[at] = b"{}()<>;,?= \"Ax1"[numbers.next(15)],
                1 => drop(bytes.remove(at)),
                _ => {
                    let end = (at + numbers.next(30)).min(bytes.len());
                    let piece = bytes[at..end].to_vec();
                    let to = numbers.next(bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
        if let Ok(text) = String::from_utf8(bytes) {
            made += usize::from(run(&text));
        }
    }
    // Some are still WebIDL.
    assert!(made > 30, "{made}");
}
