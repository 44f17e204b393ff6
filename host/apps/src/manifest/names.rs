//! The small values of a manifest, each checked when it is made.

use std::fmt;
use std::path::Path;

use serde::Deserialize;

/// Bytes that a path in a package may have.
pub const MAX_PATH_BYTES: usize = 1024;

macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $check:path) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks a text.
            ///
            /// # Errors
            ///
            /// What is wrong with it, for people.
            pub fn parse(text: impl Into<String>) -> Result<Self, String> {
                let text = text.into();
                match $check(&text) {
                    Ok(()) => Ok(Self(text)),
                    Err(what) => Err(what),
                }
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                Self::parse(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

checked_text!(
    /// Short name of an app: a lower-case letter, then up to 38 letters, digits and hyphens.
    AppName,
    check_name
);

checked_text!(
    /// Path of a file in a package: UTF-8, relative, `/` between its parts, and it never leads out.
    PackagePath,
    check_path
);

checked_text!(
    /// Target triple, such as `x86_64-unknown-linux-gnu`.
    Triple,
    check_triple
);

checked_text!(
    /// Full name of a gRPC service, such as `notes.v1.Notes`.
    RpcService,
    check_rpc_service
);

checked_text!(
    /// Full name of a gRPC method, such as `notes.v1.Notes/List`.
    RpcMethod,
    check_rpc_method
);

checked_text!(
    /// Name and version of an API that several apps may provide, such as `mail.v1`.
    ApiName,
    check_api_name
);

impl RpcMethod {
    /// Full name of its service.
    pub fn service(&self) -> &str {
        self.0.split_once('/').map_or(self.0.as_str(), |(service, _)| service)
    }

    /// Its name in the service.
    pub fn name(&self) -> &str {
        self.0.split_once('/').map_or("", |(_, name)| name)
    }
}

impl PackagePath {
    /// The path, to be joined to the package's folder.
    pub fn as_path(&self) -> &Path {
        Path::new(&self.0)
    }
}

impl AsRef<Path> for PackagePath {
    fn as_ref(&self) -> &Path {
        self.as_path()
    }
}

impl Triple {
    /// The triple that this program was built for.
    pub fn host() -> Triple {
        let environment = if cfg!(target_env = "musl") { "musl" } else { "gnu" };
        Triple(format!("{}-unknown-{}-{environment}", std::env::consts::ARCH, std::env::consts::OS))
    }
}

/// Shows a text of the manifest in a message without letting it fill the screen.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(60).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    format!("{shown:?}")
}

fn check_name(text: &str) -> Result<(), String> {
    let mut bytes = text.bytes();
    let first = bytes.next().is_some_and(|byte| byte.is_ascii_lowercase());
    if first && text.len() <= 39 && bytes.all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
        return Ok(());
    }
    Err(format!(
        "{} is not a name: it must begin with a letter a-z and have at most 39 characters of a-z, 0-9 and \"-\"",
        shown(text)
    ))
}

fn check_path(text: &str) -> Result<(), String> {
    let bad = |what: &str| Err(format!("{} is not a path in the package: {what}", shown(text)));
    if text.is_empty() {
        return bad("it is empty");
    }
    if text.len() > MAX_PATH_BYTES {
        return bad("it is longer than 1024 bytes");
    }
    if text.starts_with('/') {
        return bad("it is absolute; write it relative to the package's folder");
    }
    if text.contains('\\') {
        return bad("it has a backslash; write \"/\" between its parts");
    }
    if text.chars().any(char::is_control) {
        return bad("it has a control character");
    }
    for part in text.split('/') {
        match part {
            "" => return bad("it has an empty part; remove the extra \"/\""),
            "." => return bad("it has a part \".\"; remove it"),
            ".." => return bad("it has a part \"..\" and could leave the package"),
            part if part.len() > 255 => return bad("one of its parts is longer than 255 bytes"),
            _ => {}
        }
    }
    Ok(())
}

fn check_triple(text: &str) -> Result<(), String> {
    let parts: Vec<_> = text.split('-').collect();
    let word = |part: &&str| {
        !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.'))
    };
    if text.len() <= 64 && (3..=4).contains(&parts.len()) && parts.iter().all(word) {
        return Ok(());
    }
    Err(format!("{} is not a target triple such as \"{}\"", shown(text), Triple::host()))
}

fn is_proto_word(part: &str) -> bool {
    part.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn check_rpc_service(text: &str) -> Result<(), String> {
    if text.len() <= 255 && text.split('.').all(is_proto_word) {
        return Ok(());
    }
    Err(format!("{} is not the full name of a gRPC service such as \"notes.v1.Notes\"", shown(text)))
}

fn check_rpc_method(text: &str) -> Result<(), String> {
    match text.split_once('/') {
        Some((service, name)) if text.len() <= 511 && check_rpc_service(service).is_ok() && is_proto_word(name) => {
            Ok(())
        }
        _ => Err(format!("{} is not the full name of a gRPC method such as \"notes.v1.Notes/List\"", shown(text))),
    }
}

fn check_api_name(text: &str) -> Result<(), String> {
    let word = |part: &str| {
        part.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase())
            && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    let version = |part: &str| {
        part.strip_prefix('v').is_some_and(|number| {
            (1..=4).contains(&number.len())
                && !number.starts_with('0')
                && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    match text.rsplit_once('.') {
        Some((name, last)) if text.len() <= 64 && version(last) && name.split('.').all(word) => Ok(()),
        _ => Err(format!("{} is not the name of a common API such as \"mail.v1\"", shown(text))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_plain() {
        for good in ["a", "notes", "notes-2", &"a".repeat(39)] {
            AppName::parse(good).unwrap();
        }
        for bad in ["", "Notes", "2notes", "-notes", "no_tes", "nötes", "no tes", "a/b", &"a".repeat(40)] {
            assert!(AppName::parse(bad).is_err(), "{bad} was taken");
        }
    }

    #[test]
    fn paths_stay_in_the_package() {
        for good in ["index.html", "bin/notes-service", "a/b/c d.txt", ".well-known/x", "ä/ö", "..a/b.."] {
            PackagePath::parse(good).unwrap();
        }
        let long_part = "a".repeat(256);
        let long_path = "a/".repeat(512) + "a";
        for bad in [
            "",
            "/",
            "/etc/passwd",
            "..",
            "../x",
            "a/../b",
            "a/..",
            ".",
            "./a",
            "a/./b",
            "a//b",
            "a/",
            "a\\b",
            "a\0b",
            "a\nb",
            &long_part,
            &long_path,
        ] {
            assert!(PackagePath::parse(bad).is_err(), "{bad:?} was taken");
        }
    }

    #[test]
    fn triples_and_services_have_their_form() {
        assert_eq!(Triple::parse(Triple::host().as_str()).unwrap(), Triple::host());
        for bad in ["", "linux", "x86_64", "x86_64-linux", "a--b-c", "a-b-c-d-e", "X-b-c", "a/b-c-d"] {
            assert!(Triple::parse(bad).is_err(), "{bad} was taken");
        }
        RpcService::parse("notes.v1.Notes").unwrap();
        RpcService::parse("Notes").unwrap();
        for bad in ["", ".Notes", "notes.", "notes/Notes", "1.Notes", "notes v1"] {
            assert!(RpcService::parse(bad).is_err(), "{bad} was taken");
        }
    }
}
