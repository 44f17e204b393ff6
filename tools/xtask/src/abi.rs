//! `cargo xtask abi`: is the C ABI still the one that was released?
//!
//! The link stub, compiled from the header with debug information, is compared with the baseline in `sdk-c/abi`, which `abidw` made of
//! the stub of the last release. The stub and not the renderer: in the debug information of Rust, structures that are reached only
//! through the type of a callback are missing. What may change is an addition under a higher minor version: a function, a field
//! at the end of a structure that carries its size, a constant, a well-known name. Everything else fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::apt;
use crate::process;
use crate::sdk;
use crate::workspace::Workspace;

/// What to do.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Make the present ABI the baseline, as is done when a version of it is released. Again for the same version, it may add what was
    /// added since, but breaks nothing
    #[arg(long)]
    update: bool,
}

/// The programs of libabigail.
const PROGRAMS: [&str; 2] = ["abidw", "abidiff"];

/// Whether the comparison can be made on this machine.
pub(crate) fn is_possible() -> bool {
    PROGRAMS.iter().all(|program| apt::has_program(program))
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    if !is_possible() {
        bail!("abidw and abidiff are not installed: they are in Debian's package abigail-tools");
    }
    let work = workspace.target.join("abi");
    let surface = Surface::of(&workspace.root, &workspace.root.join("sdk-c/include"), &work)?;
    let folder = workspace.root.join("sdk-c/abi");
    if let Some(baseline) = Baseline::find(&folder)? {
        let changes = surface.compare(&baseline, &growing(&folder)?)?;
        let (major, minor) = baseline.version;
        if arguments.update {
            changes.refuse_breaks(surface.version, baseline.version)?;
        } else {
            eprintln!("{}", changes.report(surface.version, baseline.version)?);
        }
        if arguments.update && changes.is_empty() && surface.version == baseline.version {
            eprintln!("The baseline {major}.{minor} stays");
            return Ok(());
        }
    } else if !arguments.update {
        bail!("{} has no baseline: `cargo xtask abi --update` makes one", folder.display());
    }
    if arguments.update {
        surface.store(&folder)?;
        eprintln!("Stored the ABI {}.{} as the baseline", surface.version.0, surface.version.1);
    }
    Ok(())
}

/// The structures that carry their size, as the tests of `mumba-ffi` list them.
fn growing(folder: &Path) -> Result<BTreeSet<String>> {
    Ok(lines(&folder.join("growing.txt"))?.into_iter().collect())
}

fn lines(path: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// What a header promises, as far as it can be compared.
struct Surface {
    version: (u32, u32),
    stub: PathBuf,
    constants: BTreeMap<String, String>,
    /// The well-known names: a name's number is its place.
    names: Vec<String>,
}

/// A surface that is stored.
struct Baseline {
    version: (u32, u32),
    stub: PathBuf,
    constants: BTreeMap<String, String>,
    /// The well-known names: a name's number is its place.
    names: Vec<String>,
}

/// The differences between a baseline and what is there now.
#[derive(Debug, Default, PartialEq, Eq)]
struct Changes {
    breaks: Vec<String>,
    additions: Vec<String>,
    /// Functions that are new, and belong to a version that the baseline has already.
    early: Vec<String>,
}

impl Surface {
    /// Compiles the stub against the headers of a folder.
    fn of(checkout: &Path, headers: &Path, work: &Path) -> Result<Self> {
        let stub = work.join(sdk::SONAME);
        sdk::build_stub(checkout, headers, &stub)?;
        let header = headers.join("mumba.h");
        let mut command = sdk::compiler();
        command.args(["-std=c11", "-dM", "-E", "-x", "c"]).arg(&header);
        let constants = constants(&process::output(&mut command).context("cannot read the constants")?);
        let names = lines(&checkout.join("ffi/names.txt"))?;
        Ok(Self { version: sdk::abi_version(&header)?, stub, constants, names })
    }

    fn compare(&self, baseline: &Baseline, growing: &BTreeSet<String>) -> Result<Changes> {
        let mut changes = Changes::default();
        // Each changed type for itself, and nothing about added functions: whatever else this says must be a growth.
        let leaves =
            abidiff(&["--leaf-changes-only", "--no-added-syms", "--no-show-locs"], &baseline.stub, &self.stub)?;
        if let Some(report) = leaves {
            changes.read(&report, growing);
        }
        let whole = abidiff(&["--no-show-locs"], &baseline.stub, &self.stub)?;
        for line in whole.as_deref().unwrap_or_default().lines() {
            if let Some(function) = line.trim().strip_prefix("[A] ") {
                changes.add_function(function, baseline.version);
            }
        }
        for (name, value) in &baseline.constants {
            match self.constants.get(name) {
                None => changes.breaks.push(format!("the constant {name} is gone")),
                Some(now) if now != value => changes.breaks.push(format!("{name} was {value}, and is {now}")),
                Some(_) => {}
            }
        }
        let new = self.constants.keys().filter(|name| !baseline.constants.contains_key(*name));
        changes.additions.extend(new.map(|name| format!("the constant {name}")));
        changes.compare_names(&baseline.names, &self.names);
        Ok(changes)
    }

    fn store(&self, folder: &Path) -> Result<()> {
        let mut command = Command::new("abidw");
        command.args(["--no-comp-dir-path", "--short-locs", "--no-show-locs"]).arg(&self.stub);
        let mut description = process::output(&mut command)?;
        // Where it was compiled is nobody's business.
        if let Some(path) = self.stub.to_str() {
            description = description.replace(path, sdk::SONAME);
        }
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        if let Some(old) = Baseline::find(folder)? {
            for path in [old.stub.with_extension("constants"), old.stub.with_extension("names"), old.stub] {
                fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
            }
        }
        let (major, minor) = self.version;
        let mut list = String::new();
        for (name, value) in &self.constants {
            writeln!(list, "{name} {value}").context("text can be appended to")?;
        }
        let names = self.names.iter().map(|name| format!("{name}\n")).collect();
        for (name, text) in [("abi", description), ("constants", list), ("names", names)] {
            let path = folder.join(format!("{major}.{minor}.{name}"));
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }
}

impl Baseline {
    /// The baseline in a folder, whose name is its version.
    fn find(folder: &Path) -> Result<Option<Self>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry.with_context(|| format!("cannot read {}", folder.display()))?.path();
            if path.extension().is_some_and(|extension| extension == "abi") {
                found.push(path);
            }
        }
        let stub = match found.len() {
            0 => return Ok(None),
            1 => found.remove(0),
            _ => bail!("{} has several baselines: keep one", folder.display()),
        };
        let name = stub.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let version = name
            .split_once('.')
            .and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)))
            .with_context(|| format!("{} is not named for a version, as in 1.1.abi", stub.display()))?;
        let list = stub.with_extension("constants");
        let text = fs::read_to_string(&list).with_context(|| format!("cannot read {}", list.display()))?;
        let constants = text.lines().filter_map(|line| line.split_once(' '));
        let constants = constants.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let names = lines(&stub.with_extension("names"))?;
        Ok(Some(Self { version, stub, constants, names }))
    }
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.breaks.is_empty() && self.additions.is_empty() && self.early.is_empty()
    }

    /// Reads abidiff's report on leaf types. A line that is not known to be part of a growth is a break.
    fn read(&mut self, report: &str, growing: &BTreeSet<String>) {
        for paragraph in report.split("\n\n") {
            let lines: Vec<&str> = paragraph.lines().filter(|line| !line.trim().is_empty()).collect();
            if lines.is_empty() || lines.iter().all(|line| is_summary(line)) {
                continue;
            }
            match growth(&lines, growing) {
                Some(additions) => self.additions.extend(additions),
                None => self.breaks.push(lines.join("\n")),
            }
        }
    }

    /// A function that was not there. It belongs to a version after the baseline's, or old runtimes would seem to have it.
    fn add_function(&mut self, line: &str, baseline: (u32, u32)) {
        let node = line.split("MUMBA_").nth(1).and_then(|rest| {
            let (major, rest) = rest.split_once('.')?;
            let minor: String = rest.chars().take_while(char::is_ascii_digit).collect();
            Some((major.parse::<u32>().ok()?, minor.parse::<u32>().ok()?))
        });
        if node.is_some_and(|node| node > baseline) {
            self.additions.push(line.to_owned());
        } else {
            self.early.push(line.to_owned());
        }
    }

    /// Generated code holds the numbers of names: a line of the table stays where it is.
    fn compare_names(&mut self, before: &[String], now: &[String]) {
        for (index, name) in before.iter().enumerate() {
            let line = index + 1;
            match now.get(index) {
                Some(found) if found == name => {}
                Some(found) => self.breaks.push(format!("line {line} of ffi/names.txt was {name}, and is {found}")),
                None => self.breaks.push(format!("line {line} of ffi/names.txt, {name}, is gone")),
            }
        }
        let new = now.len().saturating_sub(before.len());
        if new > 0 {
            self.additions.push(format!("{new} names at the end of ffi/names.txt"));
        }
    }

    /// An error when modules that were built would misbehave.
    fn refuse_breaks(&self, now: (u32, u32), baseline: (u32, u32)) -> Result<()> {
        let (major, minor) = baseline;
        if now < baseline {
            bail!("MUMBA_ABI_VERSION is {}.{}, below the baseline {major}.{minor}", now.0, now.1);
        }
        if !self.breaks.is_empty() && now.0 == major {
            bail!(
                "the ABI {major}.{minor} is broken; modules that were built would misbehave:\n{}",
                self.breaks.join("\n")
            );
        }
        Ok(())
    }

    /// What people are told, or an error when the ABI broke or grew without a higher version.
    fn report(&self, now: (u32, u32), baseline: (u32, u32)) -> Result<String> {
        self.refuse_breaks(now, baseline)?;
        let (major, minor) = baseline;
        if !self.early.is_empty() {
            bail!(
                "what is new belongs to a version after {major}.{minor}, as the comment must say (\"Since version …\"); where {major}.{minor} is \
                 not released yet, `cargo xtask abi --update` takes it into the baseline:\n{}",
                self.early.join("\n")
            );
        }
        if self.is_empty() {
            return Ok(format!("The ABI is that of the baseline {major}.{minor}"));
        }
        if now == baseline {
            bail!(
                "the ABI has grown, and MUMBA_ABI_VERSION is still {major}.{minor}: raise its minor part\n{}",
                self.additions.join("\n")
            );
        }
        let all: Vec<&str> = self.breaks.iter().chain(&self.additions).map(String::as_str).collect();
        Ok(format!("Since {major}.{minor}, {}.{} has new:\n{}", now.0, now.1, all.join("\n")))
    }
}

fn is_summary(line: &str) -> bool {
    ["Leaf changes summary:", "Changed leaf types summary:", "Removed/Changed/Added "]
        .iter()
        .any(|start| line.starts_with(start))
}

/// The fields that a structure which carries its size got at its end, when the paragraph says that and nothing else.
fn growth(lines: &[&str], growing: &BTreeSet<String>) -> Option<Vec<String>> {
    let (head, rest) = lines.split_first()?;
    let name = head.strip_prefix("'struct ")?.strip_suffix("' changed:")?;
    if !growing.contains(name) {
        return None;
    }
    let (size, rest) = rest.split_first()?;
    let old: u64 = size.trim().strip_prefix("type size changed from ")?.split(' ').next()?.parse().ok()?;
    let (count, fields) = rest.split_first()?;
    if !count.trim().ends_with(if fields.len() == 1 { "1 data member insertion:" } else { " data member insertions:" })
    {
        return None;
    }
    let read = |line: &&str| {
        let (field, rest) = line.trim().strip_prefix('\'')?.split_once("', at offset ")?;
        let offset: u64 = rest.strip_suffix(" (in bits)")?.parse().ok()?;
        (offset >= old).then(|| format!("the field {field} of {name}"))
    };
    let found: Vec<String> = fields.iter().map(read).collect::<Option<_>>()?;
    (!found.is_empty()).then_some(found)
}

/// What abidiff says about a baseline and a stub; nothing when they are equal.
fn abidiff(options: &[&str], baseline: &Path, stub: &Path) -> Result<Option<String>> {
    let mut command = Command::new("abidiff");
    command.args(options).arg(baseline).arg(stub);
    let output = command.output().context("cannot start abidiff")?;
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    // The lowest two bits are errors of its own, the next two changes.
    match output.status.code() {
        Some(0) if report.contains("[A] ") => Ok(Some(report)),
        Some(0) => Ok(None),
        Some(code) if code & 0b11 == 0 => Ok(Some(report)),
        _ => bail!("`{}` failed: {}", process::show(&command), String::from_utf8_lossy(&output.stderr).trim()),
    }
}

/// The constants among the macros of a header: those with a plain number.
fn constants(macros: &str) -> BTreeMap<String, String> {
    macros
        .lines()
        .filter_map(|line| line.strip_prefix("#define MUMBA_")?.split_once(' '))
        .filter(|(name, value)| {
            *name != "ABI_VERSION" && !name.contains('(') && value.starts_with(|c: char| c.is_ascii_digit())
        })
        .map(|(name, value)| (format!("MUMBA_{name}"), value.trim().to_owned()))
        .collect()
}

#[cfg(test)]
mod tests;
