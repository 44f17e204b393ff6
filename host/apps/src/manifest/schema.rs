//! Which keys a manifest may have, to tell people what they may have meant.
//!
//! The typed sections refuse unknown keys too; this check comes first because it knows the neighbours of a key.

use toml::de::{DeTable, DeValue};

use super::{Fault, did_you_mean, nearest, own_version};

/// What may stand under a key.
enum Keys {
    /// A value that is not looked into.
    Value,
    /// A table with these keys.
    Table(&'static [(&'static str, Keys)]),
    /// An array of tables with these keys.
    Tables(&'static [(&'static str, Keys)]),
    /// Something that the format has and this version has not.
    Unsupported,
}

use Keys::{Table, Tables, Unsupported, Value};

const ROOT: &[(&str, Keys)] = &[
    ("name", Value),
    ("title", Value),
    ("version", Value),
    ("description", Value),
    ("address", Value),
    ("chromium", Value),
    ("mumba", Value),
    ("icon", Value),
    ("service", Table(SERVICE)),
    ("view", Table(VIEW)),
    ("api", Tables(API)),
    ("route", Tables(ROUTE)),
    ("call", Tables(CALL)),
    ("permissions", Value),
    ("repository", Table(REPOSITORY)),
    ("share", Unsupported),
];

const SERVICE: &[(&str, Keys)] = &[
    ("program", Value),
    ("arguments", Value),
    ("start", Value),
    ("ready_timeout_s", Value),
    ("stop_grace_s", Value),
    ("migrate", Value),
    ("memory_max_mb", Value),
    ("processes_max", Value),
    ("cpu_weight", Value),
    ("open_files_max", Value),
];

const VIEW: &[(&str, Keys)] =
    &[("kind", Value), ("start", Value), ("module", Value), ("width", Value), ("height", Value)];

const API: &[(&str, Keys)] = &[("proto", Value), ("services", Value), ("public", Value), ("provides", Value)];

const ROUTE: &[(&str, Keys)] = &[("pattern", Value), ("methods", Value), ("kind", Value), ("public", Value)];

const CALL: &[(&str, Keys)] =
    &[("app", Value), ("api", Value), ("services", Value), ("routes", Value), ("reason", Value)];

const REPOSITORY: &[(&str, Keys)] = &[("curator", Value)];

/// Refuses a manifest for a newer Mumba, before a key that this one does not know is taken for a mistake.
pub(super) fn check_mumba(document: &DeTable<'_>) -> Result<(), Fault> {
    let oldest = document.iter().find(|(key, _)| key.get_ref() == "mumba").map(|(_, value)| value);
    let Some(oldest) = oldest else { return Ok(()) };
    // One that is no version is the typed sections' business.
    let version = oldest.get_ref().as_str().and_then(|text| semver::Version::parse(text).ok());
    match version {
        Some(version) if version > own_version() => {
            let message =
                format!("the app needs Mumba {version} or newer, and this is {}; update Mumba", own_version());
            Err(Fault::new(&oldest.span(), message))
        }
        _ => Ok(()),
    }
}

/// Refuses keys that no manifest has.
pub(super) fn check_keys(document: &DeTable<'_>) -> Result<(), Fault> {
    check_table(document, ROOT, None)
}

fn check_table(table: &DeTable<'_>, known: &'static [(&str, Keys)], name: Option<&str>) -> Result<(), Fault> {
    for (key, value) in table {
        let text: &str = key.get_ref();
        let Some((known_key, below)) = known.iter().find(|(known, _)| *known == text) else {
            return Err(Fault::new(&key.span(), unknown(text, known, name)));
        };
        match (below, value.get_ref()) {
            (Table(below), DeValue::Table(table)) => check_table(table, below, Some(known_key))?,
            (Tables(below), DeValue::Array(tables)) => {
                for value in tables.iter() {
                    if let DeValue::Table(table) = value.get_ref() {
                        check_table(table, below, Some(known_key))?;
                    }
                }
            }
            (Unsupported, _) => {
                let message = format!("[[{text}]] is not supported by this version of Mumba; remove it");
                return Err(Fault::new(&key.span(), message));
            }
            // A value of the wrong type is the typed sections' business.
            _ => {}
        }
    }
    Ok(())
}

fn unknown(key: &str, known: &'static [(&str, Keys)], table: Option<&str>) -> String {
    let place = table.map_or_else(|| "at the top".to_owned(), |table| format!("in [{table}]"));
    let here = known.iter().filter(|(_, keys)| !matches!(keys, Unsupported)).map(|(key, _)| *key);
    let shown: String = key.chars().take(60).collect();
    // Right key, wrong table: more likely than a typing error.
    let homes = [
        (None, ROOT),
        (Some("service"), SERVICE),
        (Some("view"), VIEW),
        (Some("api"), API),
        (Some("route"), ROUTE),
        (Some("call"), CALL),
        (Some("repository"), REPOSITORY),
    ];
    let home = homes.iter().find(|(_, keys)| keys.iter().any(|(known, _)| *known == key));
    if let (None, Some((home, _))) = (nearest(key, here.clone()), home) {
        let home = home.map_or_else(|| "at the top, before every [table]".to_owned(), |home| format!("in [{home}]"));
        return format!("unknown key \"{shown}\" {place}; it belongs {home}");
    }
    format!("unknown key \"{shown}\" {place}; {}", did_you_mean(key, here))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_described_in_the_reference() {
        let page = include_str!("../../../../docs/reference/manifest.md");
        for (key, below) in ROOT {
            let shown = match below {
                Table(_) => format!("## `[{key}]`"),
                Tables(_) => format!("## `[[{key}]]`"),
                Unsupported => format!("`[[{key}]]`"),
                Value if *key == "permissions" => format!("## `[{key}]`"),
                Value => format!("| `{key}` |"),
            };
            assert!(page.contains(&shown), "docs/reference/manifest.md lacks {shown}");
        }
        let tables = [
            ("[service]", SERVICE),
            ("[view]", VIEW),
            ("[[api]]", API),
            ("[[route]]", ROUTE),
            ("[[call]]", CALL),
            ("[repository]", REPOSITORY),
        ];
        for (table, keys) in tables {
            let section = page.split(&format!("## `{table}`")).nth(1).unwrap_or_default();
            let section = section.split("\n## ").next().unwrap_or_default();
            for (key, _) in keys {
                let row = [format!("| `{key}` |"), format!("| `{key}.\"<triple>\"` |")];
                assert!(row.iter().any(|row| section.contains(row)), "docs/reference/manifest.md lacks {table} {key}");
            }
        }
    }

    #[test]
    fn the_example_in_the_reference_is_a_manifest() {
        let page = include_str!("../../../../docs/reference/manifest.md");
        let example = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        super::super::Manifest::parse(example.as_bytes(), std::path::Path::new("manifest.md")).unwrap();
    }
}
