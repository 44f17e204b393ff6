//! Looks at a module's bytes before they are used: is it a shared library for this machine, whole, and does it need only
//! what a module may need? Touches nothing but the bytes, and cannot crash on any.

use std::collections::BTreeSet;

/// The stub that a module may be linked with (`sdk-c/stub`). It has no code to be run, so it is never looked for.
const LINK_STUB: &str = "libmumba.so.1";

/// Libraries whose functions a module may use; everything else it links statically.
pub const LIBRARIES: &[&str] =
    &["libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "libpthread.so.0", "libdl.so.2", "librt.so.1"];

/// The largest module that is looked at.
const MOST_BYTES: usize = 1 << 30;

/// Why bytes are no module.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// Not an ELF file.
    #[error("it is no ELF shared library; build it with `cc -shared -fPIC`")]
    NotElf,
    /// 32-bit or big-endian.
    #[error("it is not a 64-bit little-endian library; build it for x86_64-unknown-linux-gnu")]
    Class,
    /// For another processor.
    #[error("it is for {found}, but this machine needs x86_64: build the module for x86_64-unknown-linux-gnu")]
    Machine {
        /// The processor it is for.
        found: String,
    },
    /// A program, an object file or a core dump.
    #[error("it is {found}, not a shared library; build it with `cc -shared -fPIC`")]
    Kind {
        /// What it is.
        found: &'static str,
    },
    /// Something in it points outside of it, or makes no sense.
    #[error("it is damaged: {what}")]
    Damaged {
        /// What makes no sense.
        what: &'static str,
    },
    /// Needs shared libraries that a module cannot have.
    #[error("it needs {}: link them statically, since only the C library is there", .libraries.join(", "))]
    Libraries {
        /// The libraries.
        libraries: Vec<String>,
    },
    /// Uses what cannot be had in a library loaded at run time.
    #[error("it uses {what}, which a library loaded at run time cannot; {way_out}")]
    Unsupported {
        /// What it uses.
        what: &'static str,
        /// What to do about it.
        way_out: &'static str,
    },
}

/// A symbol that a module's relocations ask for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Symbol {
    /// Its name.
    pub name: String,
    /// Whether it may be missing.
    pub weak: bool,
}

/// What a module needs and has, as far as linking is concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linkage {
    /// Symbols that others must define.
    pub undefined: BTreeSet<Symbol>,
    /// Symbols that its relocations ask for and that it defines itself.
    pub defined: BTreeSet<String>,
}

/// A part of the file that is mapped.
#[derive(Clone, Copy, Debug)]
struct Segment {
    address: u64,
    memory: u64,
    offset: u64,
    file: u64,
    writable: bool,
}

/// Reads numbers from bytes; nothing outside of them.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn part(self, at: u64, len: u64) -> Option<&'a [u8]> {
        let (at, len) = (usize::try_from(at).ok()?, usize::try_from(len).ok()?);
        self.0.get(at..at.checked_add(len)?)
    }

    fn u16(self, at: u64) -> Option<u16> {
        Some(u16::from_le_bytes(self.part(at, 2)?.try_into().ok()?))
    }

    fn u32(self, at: u64) -> Option<u32> {
        Some(u32::from_le_bytes(self.part(at, 4)?.try_into().ok()?))
    }

    fn u64(self, at: u64) -> Option<u64> {
        Some(u64::from_le_bytes(self.part(at, 8)?.try_into().ok()?))
    }
}

fn damaged(what: &'static str) -> CheckError {
    CheckError::Damaged { what }
}

/// Checks a module and says what it needs.
///
/// # Errors
/// Says what is wrong with it, and what its author can do.
pub fn check_module(module: &[u8]) -> Result<Linkage, CheckError> {
    let bytes = Bytes(module);
    check_header(bytes)?;
    if module.len() > MOST_BYTES {
        return Err(damaged("it is larger than 1 GiB"));
    }
    let (segments, dynamic) = read_segments(bytes)?;
    let image = Image { bytes, segments };
    let tables = Tables::read(&image, dynamic)?;
    tables.check_libraries(&image)?;
    tables.linkage(&image)
}

fn check_header(bytes: Bytes<'_>) -> Result<(), CheckError> {
    if bytes.part(0, 4) != Some(b"\x7fELF") {
        return Err(CheckError::NotElf);
    }
    if bytes.part(4, 2) != Some(&[2, 1]) {
        return Err(CheckError::Class);
    }
    let short = || damaged("its header is cut off");
    let machine = bytes.u16(18).ok_or_else(short)?;
    if machine != 62 {
        let found = match machine {
            3 => "x86 (32-bit)".to_owned(),
            40 => "ARM (32-bit)".to_owned(),
            183 => "aarch64".to_owned(),
            243 => "RISC-V".to_owned(),
            258 => "LoongArch".to_owned(),
            21 => "PowerPC".to_owned(),
            22 => "s390x".to_owned(),
            other => format!("processor number {other}"),
        };
        return Err(CheckError::Machine { found });
    }
    match bytes.u16(16).ok_or_else(short)? {
        3 => Ok(()),
        1 => Err(CheckError::Kind { found: "an object file" }),
        2 => Err(CheckError::Kind { found: "a program" }),
        4 => Err(CheckError::Kind { found: "a core dump" }),
        _ => Err(CheckError::Kind { found: "another kind of ELF file" }),
    }
}

/// The loaded segments, and the address and length of the dynamic section.
fn read_segments(bytes: Bytes<'_>) -> Result<(Vec<Segment>, (u64, u64)), CheckError> {
    let short = || damaged("its program headers are cut off");
    let table = bytes.u64(32).ok_or_else(short)?;
    let (size, count) = (bytes.u16(54).ok_or_else(short)?, bytes.u16(56).ok_or_else(short)?);
    if size != 56 || count == 0 {
        return Err(damaged("it has no program headers of the right size"));
    }
    let mut segments = Vec::new();
    let mut dynamic = None;
    for index in 0..u64::from(count) {
        let at = table.checked_add(56 * index).ok_or_else(short)?;
        bytes.part(at, 56).ok_or_else(short)?;
        let field = |place: u64| bytes.u64(at + place).ok_or_else(short);
        let (kind, flags) = (bytes.u32(at).ok_or_else(short)?, bytes.u32(at + 4).ok_or_else(short)?);
        let (offset, address, file, memory) = (field(8)?, field(16)?, field(32)?, field(40)?);
        match kind {
            1 => {
                if bytes.part(offset, file).is_none() || file > memory {
                    return Err(damaged("a segment reaches beyond the end of the file"));
                }
                if address.checked_add(memory).is_none_or(|end| end > 1 << 40) {
                    return Err(damaged("a segment lies at an impossible address"));
                }
                if offset % 4096 != address % 4096 {
                    return Err(damaged("a segment is not aligned to pages"));
                }
                segments.push(Segment { address, memory, offset, file, writable: flags & 2 != 0 });
            }
            2 => dynamic = Some((address, memory)),
            _ => {}
        }
    }
    if segments.is_empty() {
        return Err(damaged("it has nothing to load"));
    }
    if segments.windows(2).any(|pair| pair[0].address + pair[0].memory > pair[1].address) {
        return Err(damaged("its segments overlap or are out of order"));
    }
    Ok((segments, dynamic.ok_or_else(|| damaged("it has no dynamic section"))?))
}

struct Image<'a> {
    bytes: Bytes<'a>,
    segments: Vec<Segment>,
}

impl<'a> Image<'a> {
    /// The bytes of the file that are loaded at an address.
    fn at(&self, address: u64, len: u64) -> Option<&'a [u8]> {
        let end = address.checked_add(len)?;
        let segment = self.segments.iter().find(|s| address >= s.address && end <= s.address.saturating_add(s.file))?;
        self.bytes.part(segment.offset + (address - segment.address), len)
    }

    /// Whether something of this length at this address may be written to.
    fn writable(&self, address: u64, len: u64) -> bool {
        address.checked_add(len).is_some_and(|end| {
            self.segments.iter().any(|s| s.writable && address >= s.address && end <= s.address + s.memory)
        })
    }
}

/// What the dynamic section points to.
#[derive(Default)]
struct Tables {
    strings: (u64, u64),
    symbols: u64,
    relocations: Vec<(u64, u64)>,
    compact: (u64, u64),
    needed: Vec<u64>,
}

impl Tables {
    fn read(image: &Image<'_>, (address, len): (u64, u64)) -> Result<Self, CheckError> {
        let section = image.at(address, len).ok_or_else(|| damaged("its dynamic section is not in the file"))?;
        let mut tables = Self::default();
        let (mut rela, mut plt) = ((0, 0), (0, 0));
        let mut ended = false;
        for entry in section.chunks_exact(16) {
            let number =
                |from: usize| entry[from..from + 8].iter().rev().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
            let (tag, value) = (number(0), number(8));
            match tag {
                0 => {
                    ended = true;
                    break;
                }
                1 => tables.needed.push(value),
                5 => tables.strings.0 = value,
                10 => tables.strings.1 = value,
                6 => tables.symbols = value,
                7 => rela.0 = value,
                8 => rela.1 = value,
                9 if value != 24 => return Err(damaged("its relocations have an unknown size")),
                11 if value != 24 => return Err(damaged("its symbols have an unknown size")),
                17 => return Err(damaged("it has relocations of another kind (REL)")),
                20 if value != 7 => return Err(damaged("its PLT relocations are of another kind")),
                23 => plt.0 = value,
                2 => plt.1 = value,
                22 => {
                    let way_out = "compile everything in it with -fPIC";
                    return Err(CheckError::Unsupported { what: "relocations in its code", way_out });
                }
                36 => tables.compact.0 = value,
                35 => tables.compact.1 = value,
                _ => {}
            }
        }
        if !ended {
            return Err(damaged("its dynamic section has no end"));
        }
        tables.relocations = [rela, plt].into_iter().filter(|table| table.1 > 0).collect();
        Ok(tables)
    }

    fn string<'a>(&self, image: &Image<'a>, at: u64) -> Result<&'a str, CheckError> {
        let wrong = || damaged("a name is not in its string table");
        let table = image.at(self.strings.0, self.strings.1).ok_or_else(wrong)?;
        let rest = usize::try_from(at).ok().and_then(|at| table.get(at..)).ok_or_else(wrong)?;
        let end = rest.iter().position(|byte| *byte == 0).ok_or_else(wrong)?;
        std::str::from_utf8(&rest[..end]).map_err(|_| damaged("a name is not UTF-8"))
    }

    fn check_libraries(&self, image: &Image<'_>) -> Result<(), CheckError> {
        let mut libraries = Vec::new();
        for at in &self.needed {
            let name = self.string(image, *at)?;
            // The link stub is never opened: its functions are the renderer's.
            if !LIBRARIES.contains(&name) && name != LINK_STUB {
                libraries.push(name.to_owned());
            }
        }
        if libraries.is_empty() { Ok(()) } else { Err(CheckError::Libraries { libraries }) }
    }

    /// Every relocation is of a known kind, writes where it may, and asks for a symbol that is there.
    fn linkage(&self, image: &Image<'_>) -> Result<Linkage, CheckError> {
        let mut linkage = Linkage::default();
        for (address, len) in &self.relocations {
            let table = image.at(*address, *len).ok_or_else(|| damaged("its relocations are not in the file"))?;
            if table.len() % 24 != 0 {
                return Err(damaged("its relocations are cut off"));
            }
            for at in (0..table.len() as u64).step_by(24) {
                let entry = Bytes(table);
                let field = |place| entry.u64(at + place).ok_or_else(|| damaged("its relocations are cut off"));
                let (target, info) = (field(0)?, field(8)?);
                let (kind, symbol) = (info as u32, info >> 32);
                let size = match kind {
                    0 => continue,
                    // 64, GLOB_DAT, JUMP_SLOT, RELATIVE, DTPMOD64, DTPOFF64, IRELATIVE
                    1 | 6 | 7 | 8 | 16 | 17 | 37 => 8,
                    // TLSDESC
                    36 => 16,
                    18 => {
                        let way_out = "compile without -ftls-model=initial-exec";
                        let what = "thread-local variables of the initial-exec model";
                        return Err(CheckError::Unsupported { what, way_out });
                    }
                    5 => {
                        let way_out = "access variables of other libraries through functions";
                        return Err(CheckError::Unsupported { what: "copy relocations", way_out });
                    }
                    _ => return Err(damaged("it has a relocation of an unknown kind")),
                };
                if !image.writable(target, size) {
                    return Err(damaged("a relocation writes outside of its data"));
                }
                if symbol != 0 {
                    self.add_symbol(image, symbol, &mut linkage)?;
                } else if matches!(kind, 1 | 6 | 7) {
                    return Err(damaged("a relocation lacks its symbol"));
                }
            }
        }
        if self.compact.1 > 0 && image.at(self.compact.0, self.compact.1).is_none() {
            return Err(damaged("its compact relocations are not in the file"));
        }
        self.check_compact(image)?;
        Ok(linkage)
    }

    fn check_compact(&self, image: &Image<'_>) -> Result<(), CheckError> {
        let Some(table) = image.at(self.compact.0, self.compact.1) else { return Ok(()) };
        let outside = || damaged("a compact relocation writes outside of its data");
        let mut next: u64 = 0;
        for at in (0..table.len() as u64 / 8 * 8).step_by(8) {
            let entry = Bytes(table).u64(at).ok_or_else(outside)?;
            if entry & 1 == 0 {
                if !image.writable(entry, 8) {
                    return Err(outside());
                }
                next = entry + 8;
                continue;
            }
            for bit in 1..64 {
                let target = next.checked_add(8 * (bit - 1)).ok_or_else(outside)?;
                if entry >> bit & 1 == 1 && !image.writable(target, 8) {
                    return Err(outside());
                }
            }
            next = next.checked_add(8 * 63).ok_or_else(outside)?;
        }
        Ok(())
    }

    fn add_symbol(&self, image: &Image<'_>, number: u64, linkage: &mut Linkage) -> Result<(), CheckError> {
        let wrong = || damaged("a relocation asks for a symbol that is not there");
        let address = number.checked_mul(24).and_then(|at| at.checked_add(self.symbols)).ok_or_else(wrong)?;
        let symbol = Bytes(image.at(address, 24).ok_or_else(wrong)?);
        let name_at = symbol.u32(0).ok_or_else(wrong)?;
        let info = symbol.part(4, 1).ok_or_else(wrong)?[0];
        let section = symbol.u16(6).ok_or_else(wrong)?;
        let name = self.string(image, u64::from(name_at))?.to_owned();
        if name.is_empty() {
            return Ok(());
        }
        if section == 0 {
            linkage.undefined.insert(Symbol { name, weak: info >> 4 == 2 });
        } else {
            linkage.defined.insert(name);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
