//! Modules in C and C++ under AddressSanitizer and UndefinedBehaviorSanitizer, in a real renderer with a real page.
//!
//! The renderer gives a module the functions of the C library's parts, which it opens by name when it starts. Here `librt.so.1` (empty
//! since glibc 2.34) is one of ours that only needs the sanitizers' own libraries, so that the renderer finds their functions too.
//! They cannot work in Chromium's sandbox (they read `/proc/self/maps` and change signal stacks): a host with sanitized modules runs
//! without it. Nothing of that is in the host or the renderer.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::module::checkout;
use crate::{Account, HostOptions};

/// What sources are compiled with. They are linked without, so that a module needs no library of the sanitizers by name.
pub(crate) const FLAGS: [&str; 5] =
    ["-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"];

/// What the first line of a report has. Reports go to standard error, which is the host's log.
const REPORT: [&str; 2] = ["ERROR: AddressSanitizer: ", ": runtime error: "];
/// Lines of a report that are shown.
const SHOWN: usize = 30;

/// Whether every test's modules are to be sanitized: `cargo xtask test --sanitized-modules` says so.
pub(crate) fn is_wanted() -> bool {
    std::env::var_os("MUMBA_TEST_SANITIZED").is_some_and(|value| !value.is_empty())
}

/// Whether this machine's compiler has the sanitizers.
pub fn is_possible() -> bool {
    static POSSIBLE: OnceLock<bool> = OnceLock::new();
    *POSSIBLE.get_or_init(|| {
        let Ok(folder) = tempfile::tempdir() else { return false };
        let made = make_library(&folder.path().join("librt.so.1"));
        if !made {
            println!("skipped: this machine's cc has no libraries for -fsanitize=address,undefined");
        }
        made
    })
}

fn make_library(path: &Path) -> bool {
    let mut command = Command::new("cc");
    command.args(["-shared", "-Wl,-soname,librt.so.1", "-Wl,--no-as-needed", "-x", "c", "/dev/null", "-o"]).arg(path);
    command.args(["-lasan", "-lubsan"]).output().is_ok_and(|output| output.status.success())
}

/// The sanitizers of one test, and what they reported.
#[derive(Debug)]
pub(crate) struct Sanitizer {
    folder: PathBuf,
    /// Bytes of the host's log that were looked at.
    seen: AtomicUsize,
}

impl Sanitizer {
    /// Makes what a host with sanitized modules needs, in a folder of the test's.
    ///
    /// # Panics
    /// When the compiler cannot make it.
    pub(crate) fn new(place: &Path, account: &Account) -> Sanitizer {
        let folder = place.join("sanitizer");
        std::fs::create_dir(&folder).expect("the test's folder is writable");
        assert!(make_library(&folder.join("librt.so.1")), "cc has the sanitizers' libraries");
        account.own(&folder);
        Sanitizer { folder, seen: AtomicUsize::new(0) }
    }

    /// Has a host let sanitized modules in.
    pub(crate) fn apply(&self, options: HostOptions) -> HostOptions {
        // What Chromium, which is not sanitized, does with memory and signals is its own business; the process does not end in peace
        // (leaks), and a module is loaded anew with each document (odr).
        let address = "abort_on_error=1:verify_asan_link_order=0:detect_leaks=0:detect_odr_violation=0:handle_segv=0:\
                       handle_sigbus=0:handle_sigfpe=0:use_sigaltstack=0";
        options
            .flag("--no-sandbox")
            .variable("LD_LIBRARY_PATH", &self.folder.display().to_string())
            .variable("ASAN_OPTIONS", address)
            .variable("UBSAN_OPTIONS", "abort_on_error=1:print_stacktrace=1")
    }

    /// What was found since this was asked last, out of the whole log of the host.
    pub(crate) fn take_reports(&self, log: &str) -> Vec<String> {
        let from = self.seen.swap(log.len(), Ordering::Relaxed);
        let lines: Vec<&str> = log.get(from..).unwrap_or(log).lines().collect();
        let begins = |line: &&str| REPORT.iter().any(|mark| line.contains(mark));
        let first = lines.iter().enumerate().filter(|(_, line)| begins(line)).map(|(at, _)| at);
        first.map(|at| lines[at..lines.len().min(at + SHOWN)].join("\n")).collect()
    }
}

/// What goes in front of a source in C, and what is linked into a module in C++.
pub(crate) fn heap(file: &str) -> PathBuf {
    checkout().join("tests/sanitizer").join(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_found_in_the_log_and_given_once() {
        let sanitizer = Sanitizer { folder: PathBuf::new(), seen: AtomicUsize::new(0) };
        let mut log = "the host starts\n==7==ERROR: AddressSanitizer: heap-use-after-free\n  #0 x\n".to_owned();
        assert_eq!(sanitizer.take_reports(&log), ["==7==ERROR: AddressSanitizer: heap-use-after-free\n  #0 x"]);
        log.push_str("a.c:3:4: runtime error: signed integer overflow\n");
        assert_eq!(sanitizer.take_reports(&log), ["a.c:3:4: runtime error: signed integer overflow"]);
        assert!(sanitizer.take_reports(&log).is_empty());
    }
}
