//! What follows from the header for linkers and for the check of the ABI: the source of the link stub, its version script,
//! and the list of the structures that may grow. All three are checked in beside the header and stay as fresh as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// A function, or a variable, that the header declares and the runtime defines.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Symbol {
    name: String,
    /// The declaration without `extern` and `;`, on one line.
    declaration: String,
    /// The version that introduced it: major, minor.
    since: (u32, u32),
}

const SINCE: &str = "Since version ";

impl Symbol {
    fn is_function(&self) -> bool {
        self.declaration.contains('(')
    }
}

/// The functions and variables of a header that cbindgen wrote, in its order.
fn symbols(header: &str) -> Vec<Symbol> {
    let mut found = Vec::new();
    let mut comment = String::new();
    let mut lines = header.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("/**") {
            comment.clear();
            let mut part = Some(line);
            while let Some(text) = part {
                comment.push_str(text.trim_start_matches([' ', '*', '/']));
                comment.push(' ');
                part = if text.trim_end().ends_with("*/") { None } else { lines.next() };
            }
        } else if line.starts_with("extern ") && !line.starts_with("extern \"C\"") {
            let mut declaration = line.to_owned();
            while !declaration.ends_with(';') {
                declaration.push(' ');
                declaration.push_str(lines.next().expect("a declaration ends").trim());
            }
            let declaration = declaration.trim_start_matches("extern ").trim_end_matches(';').to_owned();
            let head = declaration.split('(').next().expect("there is some text");
            let name = head.rsplit([' ', '*']).next().expect("it has a name").to_owned();
            found.push(Symbol { name, declaration, since: since(&comment) });
            comment.clear();
        }
    }
    found
}

/// The version that a function's comment names; the first one where it names none.
fn since(comment: &str) -> (u32, u32) {
    let Some((_, rest)) = comment.rsplit_once(SINCE) else { return (1, 0) };
    let mut numbers = rest.split(|c: char| !c.is_ascii_digit()).map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor),
        _ => panic!("\"{SINCE}\" is followed by a version, as in \"{SINCE}1.1\": {comment}"),
    }
}

/// The C source of the stub.
pub(crate) fn source(header: &str) -> String {
    let mut text = "/*\n * The link stub of Mumba's C ABI: every function of mumba.h, none of which does anything, and its variable. It is there for linkers that\n \
         * want to see each symbol defined and for the check of the ABI. At run time the renderer defines them.\n *\n \
         * Made from mumba.h: `MUMBA_WRITE_HEADER=1 cargo test -p mumba-ffi`.\n *\n \
         * SPDX-License-Identifier: MIT OR Apache-2.0\n */\n\n#include <mumba.h>\n\n#pragma GCC diagnostic ignored \"-Wunused-parameter\"\n"
        .to_owned();
    for symbol in symbols(header) {
        if !symbol.is_function() {
            write!(text, "\n{};\n", symbol.declaration).expect("text can be appended to");
            continue;
        }
        // One parameter a line keeps lines short.
        let declaration = symbol.declaration.replace(", ", ",\n    ").replacen('(', "(\n    ", 1);
        let declaration = declaration.replace("(\n    void)", "(void)");
        write!(text, "\n{declaration}\n{{\n    __builtin_trap();\n}}\n").expect("text can be appended to");
    }
    text
}

/// The version script: a node for each minor version, and nothing else exported.
pub(crate) fn version_script(header: &str) -> String {
    let mut nodes: BTreeMap<(u32, u32), BTreeSet<String>> = BTreeMap::new();
    for symbol in symbols(header) {
        nodes.entry(symbol.since).or_default().insert(symbol.name);
    }
    let mut text =
        "# The symbols of the C ABI, each with the version that introduced it. A symbol never moves to another one.\n\
         # Made from mumba.h: `MUMBA_WRITE_HEADER=1 cargo test -p mumba-ffi`.\n"
            .to_owned();
    let mut before = None;
    for ((major, minor), names) in nodes {
        write!(text, "\nMUMBA_{major}.{minor} {{\n    global:\n").expect("text can be appended to");
        for name in names {
            writeln!(text, "        {name};").expect("text can be appended to");
        }
        match before {
            None => text.push_str("    local:\n        *;\n};\n"),
            Some((major, minor)) => writeln!(text, "}} MUMBA_{major}.{minor};").expect("text can be appended to"),
        }
        before = Some((major, minor));
    }
    text
}

/// The structures that begin with their size, and so may get further fields at their end: one name a line.
pub(crate) fn growing(header: &str) -> String {
    growing_structures(header).into_iter().map(|name| format!("{name}\n")).collect()
}

fn growing_structures(header: &str) -> Vec<&str> {
    header
        .split("typedef struct ")
        .skip(1)
        .filter_map(|part| {
            let (name, body) = part.split_once(" {\n")?;
            let first = body.split_once("*/\n")?.1.lines().next()?;
            (first.trim() == "size_t size;").then_some(name)
        })
        .collect()
}

/// What the tests below read.
const SAMPLE: &str = "/**\n * First. Any thread.\n */\nextern uint32_t mumba_first(void);\n\n\
    /**\n * Second.\n * Since version 1.2.\n */\nextern const char *mumba_second(mumba_context *ctx,\n    \
    mumba_string text);\n\n/** A variable. Since version 1.2. */\nextern mumba_grows mumba_now;\n\n/** Not the runtime's. */\nMUMBA_EXPORT uint32_t mumba_module_abi(void);\n\n\
    typedef struct mumba_grows {\n    /**\n     * Set it.\n     */\n    size_t size;\n} mumba_grows;\n\n\
    typedef struct mumba_stays {\n    /**\n     * How many.\n     */\n    size_t len;\n} mumba_stays;\n";

#[test]
fn each_function_gets_the_version_that_its_comment_names() {
    let script = version_script(SAMPLE);
    assert!(
        script.contains("MUMBA_1.0 {\n    global:\n        mumba_first;\n    local:\n        *;\n};\n"),
        "{script}"
    );
    assert!(
        script.contains("MUMBA_1.2 {\n    global:\n        mumba_now;\n        mumba_second;\n} MUMBA_1.0;\n"),
        "{script}"
    );
    assert!(!script.contains("mumba_module_abi"), "{script}");
}

#[test]
fn the_stub_defines_what_the_runtime_does_and_nothing_of_the_module() {
    let source = source(SAMPLE);
    assert!(source.contains("uint32_t mumba_first(void)\n{\n    __builtin_trap();\n}\n"), "{source}");
    assert!(
        source.contains("const char *mumba_second(\n    mumba_context *ctx,\n    mumba_string text)\n{"),
        "{source}"
    );
    assert!(source.contains("\nmumba_grows mumba_now;\n"), "{source}");
    assert!(!source.contains("mumba_module_abi"), "{source}");
}

#[test]
fn only_structures_that_carry_their_size_may_grow() {
    assert_eq!(growing_structures(SAMPLE), ["mumba_grows"]);
}
