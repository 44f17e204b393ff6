//! Whether a program or module is for the platform that the manifest lists it under, told from the first bytes.

use std::fs::File;
use std::os::unix::fs::FileExt as _;

use crate::manifest::Triple;

const SHARED_OBJECT: u16 = 3;
const EXECUTABLE: u16 = 2;

/// What an ELF header says about its platform.
#[derive(Debug, PartialEq, Eq)]
struct Header {
    bits: u8,
    little_endian: bool,
    kind: u16,
    machine: u16,
}

/// A shared object of the triple's machine.
pub(super) fn check_module(file: &File, triple: &Triple) -> Result<(), String> {
    check(file, triple, "module", &[SHARED_OBJECT])
}

/// An executable of the triple's machine, or a script that names its interpreter.
pub(super) fn check_program(file: &File, triple: &Triple) -> Result<(), String> {
    let mut start = [0; 2];
    if file.read_exact_at(&mut start, 0).is_ok() && &start == b"#!" {
        return Ok(());
    }
    check(file, triple, "program", &[SHARED_OBJECT, EXECUTABLE])
}

fn check(file: &File, triple: &Triple, role: &str, kinds: &[u16]) -> Result<(), String> {
    let Some((bits, little_endian, machine)) = platform(triple) else { return Ok(()) };
    let mut bytes = [0; 20];
    let header = file.read_exact_at(&mut bytes, 0).ok().and_then(|()| parse(&bytes));
    let Some(header) = header else {
        return Err(format!("the {role} for {triple} is not an ELF file; build it for that platform"));
    };
    if (header.bits, header.little_endian, header.machine) != (bits, little_endian, machine) {
        let found = machine_name(&header);
        return Err(format!("the manifest lists the {role} for {triple}, but it was built for {found}; build it anew"));
    }
    if !kinds.contains(&header.kind) {
        return Err(match role {
            "module" => "the module is not a shared library; link it with -shared".to_owned(),
            _ => "the program is not an executable".to_owned(),
        });
    }
    Ok(())
}

fn parse(bytes: &[u8; 20]) -> Option<Header> {
    if &bytes[..4] != b"\x7fELF" {
        return None;
    }
    let bits = match bytes[4] {
        1 => 32,
        2 => 64,
        _ => return None,
    };
    let little_endian = match bytes[5] {
        1 => true,
        2 => false,
        _ => return None,
    };
    let half = |at: usize| {
        let pair = [bytes[at], bytes[at + 1]];
        if little_endian { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) }
    };
    Some(Header { bits, little_endian, kind: half(16), machine: half(18) })
}

/// Word size, byte order and ELF machine number of the Linux platforms that are known here.
fn platform(triple: &Triple) -> Option<(u8, bool, u16)> {
    let triple = triple.as_str();
    if !triple.contains("-linux") {
        return None;
    }
    Some(match triple.split('-').next()? {
        "x86_64" => (64, true, 62),
        "aarch64" => (64, true, 183),
        "riscv64gc" | "riscv64" => (64, true, 243),
        "loongarch64" => (64, true, 258),
        "powerpc64le" => (64, true, 21),
        "s390x" => (64, false, 22),
        "i586" | "i686" => (32, true, 3),
        "arm" | "armv7" => (32, true, 40),
        _ => return None,
    })
}

fn machine_name(header: &Header) -> String {
    let name = match (header.bits, header.machine) {
        (64, 62) => "x86_64",
        (64, 183) => "aarch64",
        (64, 243) => "riscv64",
        (64, 258) => "loongarch64",
        (64, 21) => "powerpc64",
        (64, 22) => "s390x",
        (32, 3) => "i686",
        (32, 40) => "arm",
        (bits, machine) => return format!("another machine (ELF machine {machine}, {bits} bit)"),
    };
    name.to_owned()
}

#[cfg(test)]
pub(super) fn header_for_tests(machine: u16, kind: u16) -> Vec<u8> {
    let mut bytes = vec![0; 64];
    bytes[..6].copy_from_slice(b"\x7fELF\x02\x01");
    bytes[16..18].copy_from_slice(&kind.to_le_bytes());
    bytes[18..20].copy_from_slice(&machine.to_le_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn file(bytes: &[u8]) -> File {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        file
    }

    #[test]
    fn a_file_for_another_machine_is_told_apart() {
        let triple = Triple::parse("x86_64-unknown-linux-gnu").unwrap();
        check_module(&file(&header_for_tests(62, SHARED_OBJECT)), &triple).unwrap();
        let error = check_module(&file(&header_for_tests(183, SHARED_OBJECT)), &triple).unwrap_err();
        assert!(error.contains("x86_64") && error.contains("aarch64"), "{error}");
        let mut big_endian = header_for_tests(62, SHARED_OBJECT);
        big_endian[5] = 2;
        assert!(check_module(&file(&big_endian), &triple).is_err());
        for text in ["", "\x7fELF", "hello, I am not a module"] {
            assert!(check_module(&file(text.as_bytes()), &triple).unwrap_err().contains("not an ELF file"));
        }
        assert!(check_module(&file(&header_for_tests(62, 1)), &triple).unwrap_err().contains("-shared"));
        assert!(check_module(&file(&header_for_tests(62, EXECUTABLE)), &triple).is_err());
    }

    #[test]
    fn a_program_is_an_executable_or_a_script() {
        let triple = Triple::parse("x86_64-unknown-linux-gnu").unwrap();
        check_program(&file(&header_for_tests(62, EXECUTABLE)), &triple).unwrap();
        check_program(&file(&header_for_tests(62, SHARED_OBJECT)), &triple).unwrap();
        check_program(&file(b"#!/bin/sh\n"), &triple).unwrap();
        assert!(check_program(&file(&header_for_tests(183, EXECUTABLE)), &triple).is_err());
        assert!(check_program(&file(b"echo"), &triple).is_err());
        let other = Triple::parse("aarch64-apple-darwin").unwrap();
        check_program(&file(b"whatever"), &other).unwrap();
    }
}
