//! How names are spelt in Rust.

use crate::names::camel;

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name that is no keyword: `type_`.
pub(super) fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// The module of a specification: `cssom_view`.
pub(super) fn module(spec: &str) -> String {
    identifier(&spec.to_ascii_lowercase().replace('-', "_"))
}

/// The variant of an enum's value in snake case: `NoCors`.
pub(super) fn variant(snake: &str) -> String {
    let name = camel(snake);
    if name == "Self" {
        return "Self_".to_owned();
    }
    // A variant cannot begin with a digit: `2d` is `_2d`.
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}
