//! Arguments for an app: what names a file does so by an absolute path, since the app has another working directory.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::Path;

/// An argument as the app is to get it: the path of a `file:` URL, the absolute path of a file or folder that is there,
/// and anything else as it is.
pub fn absolute(argument: OsString, working_folder: &Path) -> OsString {
    if let Some(path) = path_of_url(argument.as_bytes()) {
        return path;
    }
    if argument.is_empty() || argument.as_bytes()[0] == b'-' {
        return argument;
    }
    let path = working_folder.join(&argument);
    // Also a link that leads nowhere is there.
    if path.symlink_metadata().is_ok() { std::path::absolute(&path).unwrap_or(path).into_os_string() } else { argument }
}

/// The path of a `file:` URL of this machine (RFC 8089), as file managers hand over what `%U` stands for.
fn path_of_url(url: &[u8]) -> Option<OsString> {
    let scheme = url.get(..5)?;
    if !scheme.eq_ignore_ascii_case(b"file:") {
        return None;
    }
    let rest = &url[5..];
    let path = match rest.strip_prefix(b"//") {
        Some(rest) => {
            let slash = rest.iter().position(|byte| *byte == b'/')?;
            let (host, path) = rest.split_at(slash);
            (host.is_empty() || host.eq_ignore_ascii_case(b"localhost")).then_some(path)?
        }
        None => rest.starts_with(b"/").then_some(rest)?,
    };
    let end = path.iter().position(|byte| matches!(byte, b'?' | b'#')).unwrap_or(path.len());
    let decoded = percent_decoded(&path[..end])?;
    Some(OsStr::from_bytes(&decoded).to_owned())
}

/// Nothing where an escape is broken, or stands for a NUL, which no path has.
fn percent_decoded(text: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.iter().copied();
    while let Some(byte) = bytes.next() {
        let byte = if byte == b'%' { digit(bytes.next()?)? * 16 + digit(bytes.next()?)? } else { byte };
        if byte == 0 {
            return None;
        }
        decoded.push(byte);
    }
    Some(OsString::from_vec(decoded).into_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(argument: &str, folder: &Path) -> String {
        absolute(argument.into(), folder).into_string().unwrap()
    }

    #[test]
    fn files_that_are_there_become_absolute_and_the_rest_stays() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a b.txt"), "").unwrap();
        std::fs::write(folder.path().join("-n"), "").unwrap();
        let expected = folder.path().join("a b.txt").display().to_string();
        assert_eq!(of("a b.txt", folder.path()), expected);
        assert_eq!(of("./a b.txt", folder.path()), expected);
        for other in ["none.txt", "--new", "-n", "", "https://example.org/", "mailto:a@b"] {
            assert_eq!(of(other, folder.path()), other);
        }
        assert_eq!(of("/nowhere", folder.path()), "/nowhere");
    }

    #[test]
    fn file_urls_of_this_machine_become_paths() {
        let here = Path::new("/");
        assert_eq!(of("file:///home/ana/a%20b%C3%A9.txt", here), "/home/ana/a bé.txt");
        assert_eq!(of("FILE://localhost/x#part", here), "/x");
        assert_eq!(of("file:/x?y", here), "/x");
        for other in ["file://server/share", "file:x", "file:///%zz", "file:///a%00b", "file:///%", "file://"] {
            assert_eq!(of(other, here), other);
        }
        let raw = absolute(OsString::from("file:///%ff"), here);
        assert_eq!(raw.as_bytes(), b"/\xff");
    }
}
