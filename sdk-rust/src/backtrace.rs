//! Who called whom. The standard library's own backtraces find no names here: a module is no file that the dynamic linker
//! knows, and the sandbox lets nobody open one. The page can read its own package, though, and the file's symbols with it.

use std::fmt::Write as _;
use std::sync::OnceLock;

use crate::{global, sys};

/// The most callers that are kept.
const MOST: usize = 96;

/// The callers at one moment, without their names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stack(Vec<usize>);

impl Stack {
    /// The callers of whoever calls this.
    #[inline(never)]
    pub(crate) fn here() -> Self {
        Self(sys::stack(MOST))
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// One line for each caller, with names where they can be found.
    pub(crate) fn describe(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let (base, _) = sys::image();
        let symbols = symbols();
        let names: Vec<_> = self
            .0
            .iter()
            // A return address may be that of the next function.
            .map(|address| (*address).wrapping_sub(1).wrapping_sub(base))
            .map(|offset| (offset, symbols.and_then(|symbols| symbols.name(offset as u64))))
            .collect();
        // What panics and takes backtraces is of no interest.
        let first =
            names.iter().rposition(|(_, name)| name.as_deref().is_some_and(is_machinery)).map_or(0, |at| at + 1);
        let wraps = |name: &Option<String>| name.as_deref().is_some_and(is_wrapper);
        let frames = names[first..].iter().filter(|(_, name)| !wraps(name));
        let mut text = String::from("backtrace (innermost first):");
        for (number, (offset, name)) in frames.enumerate() {
            let _ = match name {
                Some(name) => write!(text, "\n{number:4}: {name}"),
                None if *offset < 1 << 32 => write!(text, "\n{number:4}: module+{offset:#x}"),
                // The renderer's own.
                None => break,
            };
        }
        text
    }
}

fn is_machinery(name: &str) -> bool {
    const PARTS: &[&str] = &[
        "core::panicking::",
        "std::panicking::",
        "rust_begin_unwind",
        "mumba::backtrace::",
        "mumba::sys::stack",
        "core::option::expect_failed",
        "core::option::unwrap_failed",
        "core::result::unwrap_failed",
        "mumba::error::Error::new",
        "mumba::sys::last_error",
    ];
    // `catch_unwind` is of the outer frames.
    let outer = ["std::panicking::catch_unwind", "std::panicking::try"];
    PARTS.iter().any(|part| name.contains(part)) && !outer.iter().any(|part| name.contains(part))
}

/// What only calls a closure or a task tells nothing.
fn is_wrapper(name: &str) -> bool {
    const PARTS: &[&str] = &[
        "mumba::closure::Closure",
        "mumba::sys::",
        "mumba::task::",
        "core::option::Option<T>::map",
        "core::ops::function::Fn",
        "std::panic::catch_unwind",
        "std::panicking::catch_unwind",
        "core::panic::unwind_safe::AssertUnwindSafe",
        "__rust_try",
        "core::future::poll_fn::PollFn",
    ];
    PARTS.iter().any(|part| name.contains(part))
}

/// The functions of this module, if they can be found.
fn symbols() -> Option<&'static Symbols> {
    static SYMBOLS: OnceLock<Option<Symbols>> = OnceLock::new();
    if !sys::is_main_thread() || !sys::page_is_free() {
        return SYMBOLS.get()?.as_ref();
    }
    // Whatever runs for a worker or a script: those cannot read the package at once.
    SYMBOLS.get_or_init(|| sys::Context::document().run(load)).as_ref()
}

/// Reads the symbols from the app's package.
fn load() -> Option<Symbols> {
    let manifest = fetch("/mumba.toml", None)?;
    let manifest = String::from_utf8(manifest).ok()?;
    let path = format!("/{}", module_path(&manifest)?);
    // The header of what runs: another file would have other names.
    let (_, mapped) = sys::image();
    let head = fetch(&path, Some((0, mapped.len())))?;
    if head != mapped {
        return None;
    }
    Symbols::read(|offset, len| fetch(&path, Some((offset, len))))
}

/// The module's path in a manifest: a text that ends with `.so`, in a line that names this platform.
fn module_path(manifest: &str) -> Option<&str> {
    let platform = concat!("\"", env!("MUMBA_TARGET"), "\"");
    manifest.lines().filter(|line| line.contains(platform)).find_map(|line| {
        let (_, value) = line.split_once('=')?;
        value.split(['"', '\'']).find(|part| part.ends_with(".so"))
    })
}

/// Reads a file of the package, or a part of it, at once.
fn fetch(path: &str, part: Option<(usize, usize)>) -> Option<Vec<u8>> {
    let request = global("XMLHttpRequest").construct(&[]);
    request.invoke("open", &["GET".into(), path.into(), false.into()]);
    // A synchronous request gives text only: one whose characters are the bytes.
    request.invoke("overrideMimeType", &["text/plain; charset=x-user-defined".into()]);
    if let Some((offset, len)) = part {
        let last = offset + len.checked_sub(1)?;
        request.invoke("setRequestHeader", &["range".into(), (&format!("bytes={offset}-{last}")).into()]);
    }
    request.call_read("send", &[]).ok()?;
    let status = request.get_number("status").ok()? as u32;
    if !(status == 206 || status == 200 && part.is_none()) {
        return None;
    }
    let text = request.get_string("responseText").ok()?;
    Some(text.chars().map(|character| character as u32 as u8).collect())
}

/// Functions by their place in the file's memory.
#[derive(Debug)]
struct Symbols {
    /// First address, length, place of the name.
    functions: Vec<(u64, u64, u32)>,
    names: Vec<u8>,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
}

impl Symbols {
    /// Reads them from an ELF file of which `part` gives parts.
    fn read(part: impl Fn(usize, usize) -> Option<Vec<u8>>) -> Option<Self> {
        let header = part(0, 64)?;
        if !header.starts_with(b"\x7fELF\x02\x01") {
            return None;
        }
        let table = part(u64_at(&header, 40)? as usize, usize::from(u16_at(&header, 60)?) * 64)?;
        let section = |number: usize| {
            let entry = table.get(number * 64..number * 64 + 64)?;
            Some((u32_at(entry, 4)?, u64_at(entry, 24)? as usize, u64_at(entry, 32)? as usize, u32_at(entry, 40)?))
        };
        let sections = (0..table.len() / 64).filter_map(section);
        // All symbols, or those that others may link where a build kept no more.
        let kinds: Vec<_> = sections.filter(|(kind, ..)| matches!(kind, 2 | 11)).collect();
        let (_, offset, len, link) = *kinds.iter().find(|(kind, ..)| *kind == 2).or(kinds.first())?;
        let entries = part(offset, len)?;
        let (_, offset, len, _) = section(link as usize)?;
        let names = part(offset, len)?;
        let mut functions: Vec<_> = entries
            .chunks_exact(24)
            .filter_map(|entry| {
                Some((u64_at(entry, 8)?, u64_at(entry, 16)?, u32_at(entry, 0)?, entry[4], u16_at(entry, 6)?))
            })
            .filter(|(_, len, _, kind, section)| kind & 15 == 2 && *section != 0 && *len > 0)
            .map(|(at, len, name, ..)| (at, len, name))
            .collect();
        functions.sort_unstable();
        Some(Self { functions, names })
    }

    /// The function at a place.
    fn name(&self, at: u64) -> Option<String> {
        let next = self.functions.partition_point(|(first, ..)| *first <= at);
        let (first, len, name) = *self.functions.get(next.checked_sub(1)?)?;
        if at - first >= len {
            return None;
        }
        let name = self.names.get(name as usize..)?;
        let name = name.split(|byte| *byte == 0).next()?;
        Some(format!("{:#}", rustc_demangle::demangle(std::str::from_utf8(name).ok()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_found_in_manifests_of_either_form() {
        let service = concat!("[service]\nprogram.\"", env!("MUMBA_TARGET"), "\" = \"bin/service\"\n");
        let short = concat!("[view]\nmodule.\"", env!("MUMBA_TARGET"), "\" = \"lib/app.so\" # it\n");
        let long = concat!("[view.module]\n\"other\" = \"lib/no.so\"\n\"", env!("MUMBA_TARGET"), "\" = 'lib/app.so'\n");
        for view in [short, long] {
            assert_eq!(module_path(&format!("{service}{view}")), Some("lib/app.so"));
        }
        assert_eq!(module_path(service), None);
    }

    #[test]
    fn functions_are_found_by_their_addresses() {
        let file = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        let symbols = Symbols::read(|offset, len| file.get(offset..offset + len).map(<[u8]>::to_vec)).unwrap();
        let (base, header) = sys::image();
        assert_eq!(header, &file[..header.len()], "the image is the file");
        let stack = Stack::here();
        let names: Vec<_> = stack.0.iter().filter_map(|address| symbols.name((address - 1 - base) as u64)).collect();
        let own = "functions_are_found_by_their_addresses";
        assert!(names.iter().any(|name| name.contains(own)), "{names:#?}");
        assert_eq!(symbols.name(u64::MAX), None);
        assert!(Symbols::read(|_, len| Some(vec![0; len])).is_none(), "that is no ELF file");
    }
}
