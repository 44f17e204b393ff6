//! The shared libraries that the host loads, libcef.so first of all.
//!
//! The dynamic loader itself is asked, as `ldd` does: it finds what it would find at a start, and runs none of it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::packages::{self, Release};
use super::{Check, Status};

/// The dynamic loaders of the platforms that Mumba runs on.
const LOADERS: [&str; 2] = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"];

/// What the loader says about a program.
#[derive(Debug)]
pub(super) enum Loaded {
    /// Names of libraries, each with where it is, or `None` if it is nowhere; and other complaints.
    Known {
        /// The libraries.
        libraries: Vec<(String, Option<PathBuf>)>,
        /// What else is wrong, such as a missing version of a symbol.
        complaints: Vec<String>,
    },
    /// The loader could not be asked, and why.
    Unknown(String),
}

impl Loaded {
    /// What would be loaded for `program`.
    pub(super) fn by(program: &Path) -> Loaded {
        let Some(loader) = LOADERS.into_iter().find(|loader| Path::new(loader).exists()) else {
            return Loaded::Unknown("this machine has no dynamic loader that is known".into());
        };
        // With `--list` it would stop at the first library that is missing; this way it names them all.
        let mut command = Command::new(loader);
        command.arg(program).env("LD_TRACE_LOADED_OBJECTS", "1").stdin(Stdio::null());
        match command.output() {
            Ok(output) => {
                Loaded::parse(&String::from_utf8_lossy(&output.stdout), &String::from_utf8_lossy(&output.stderr))
            }
            Err(error) => Loaded::Unknown(format!("'{loader}' cannot be run: {error}")),
        }
    }

    fn parse(listed: &str, errors: &str) -> Loaded {
        let mut libraries = Vec::new();
        let mut complaints = Vec::new();
        for line in listed.lines() {
            let Some((name, place)) = line.trim().split_once(" => ") else { continue };
            let place = place.rsplit_once(" (0x").map_or(place, |(place, _)| place);
            libraries.push((name.to_owned(), (place != "not found").then(|| PathBuf::from(place))));
        }
        for line in errors.lines().map(str::trim).filter(|line| !line.is_empty()) {
            // "program: error while loading shared libraries: libx.so: cannot open shared object file: …"
            const MISSING: &str = "error while loading shared libraries: ";
            match line.split_once(MISSING).and_then(|(_, rest)| rest.split_once(": cannot open shared object")) {
                Some((name, _)) if libraries.iter().all(|(known, _)| known != name) => {
                    libraries.push((name.to_owned(), None))
                }
                Some(_) => {}
                None => complaints.push(line.to_owned()),
            }
        }
        Loaded::Known { libraries, complaints }
    }

    /// Where libcef.so is.
    pub(super) fn libcef(&self) -> Option<PathBuf> {
        match self {
            Loaded::Known { libraries, .. } => {
                libraries.iter().find(|(name, _)| name == "libcef.so").and_then(|(_, place)| place.clone())
            }
            Loaded::Unknown(_) => None,
        }
    }
}

/// Whether everything would be found.
pub(super) fn check(loaded: &Loaded) -> Check {
    let (name, title) = ("libraries", "Shared libraries");
    let (libraries, complaints) = match loaded {
        Loaded::Known { libraries, complaints } => (libraries, complaints),
        Loaded::Unknown(why) => return Check::warning(name, title, why, "look at `ldd` of mumba-host"),
    };
    // libcef.so itself is the matter of another check.
    let mut missing: Vec<&str> = Vec::new();
    for (library, place) in libraries {
        if place.is_none() && library != "libcef.so" && !missing.contains(&library.as_str()) {
            missing.push(library);
        }
    }
    if !missing.is_empty() {
        let remedy = packages::remedy(&missing, &Release::of_this_machine());
        return Check::failure(name, title, format!("missing: {}", missing.join(", ")), remedy);
    }
    if let Some(complaint) = complaints.first() {
        return Check::failure(
            name,
            title,
            complaint,
            "this system is too old for this build of Mumba: it needs Debian 12 or newer",
        );
    }
    let mut check = Check::ok(name, title, format!("all {} are there", libraries.len()));
    if loaded.libcef().is_none() {
        check.status = Status::Warning;
        check.detail = "without libcef.so it is not known what that needs".into();
    }
    check
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str = "\tlinux-vdso.so.1 (0x00007ffd)\n\tlibcef.so => /opt/my cef (0)/libcef.so (0x00007f2a)\n\
        \tlibnss3.so => not found\n\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f2b)\n\t/lib64/ld-linux-x86-64.so.2 (0x7f)\n";

    #[test]
    fn the_loaders_list_is_understood() {
        let loaded = Loaded::parse(LISTED, "");
        assert_eq!(loaded.libcef(), Some(PathBuf::from("/opt/my cef (0)/libcef.so")));
        let check = check(&loaded);
        assert_eq!(check.status, Status::Failure);
        assert_eq!(check.detail, "missing: libnss3.so");
        assert!(check.remedy.is_some_and(|remedy| remedy.contains("libnss3")));
    }

    #[test]
    fn a_library_that_only_the_error_names_is_missing_too() {
        let errors = "mumba-host: error while loading shared libraries: libgbm.so.1: cannot open shared object file: No such file";
        let check = check(&Loaded::parse("", errors));
        assert_eq!(check.detail, "missing: libgbm.so.1");
    }

    #[test]
    fn an_old_system_is_a_failure() {
        let errors = "libcef.so: /lib/libc.so.6: version `GLIBC_2.99' not found (required by libcef.so)";
        let check = check(&Loaded::parse("", errors));
        assert_eq!(check.status, Status::Failure);
        assert!(check.detail.contains("GLIBC_2.99"));
    }

    #[test]
    fn a_program_of_this_machine_is_listed() {
        let Loaded::Known { libraries, complaints } = Loaded::by(Path::new("/bin/sh")) else { panic!("no loader") };
        assert!(libraries.iter().any(|(name, place)| name.starts_with("libc.so") && place.is_some()), "{libraries:?}");
        assert!(complaints.is_empty(), "{complaints:?}");
    }
}
