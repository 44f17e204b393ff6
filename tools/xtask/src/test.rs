//! `cargo xtask test`: every test of the project, on a machine that may have nothing yet.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::account::{self, Account};
use crate::clients;
use crate::languages::Languages;
use crate::lint;
use crate::packages::Purpose;
use crate::process;
use crate::setup;
use crate::stage::{self, Built, Profile, Staged};
use crate::workspace::Workspace;

/// What to test.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Leave out the checks of `cargo xtask lint`
    #[arg(long)]
    no_lint: bool,
    /// Only the tests of native modules in C and C++, with these modules under AddressSanitizer and UndefinedBehaviorSanitizer
    #[arg(long)]
    sanitized_modules: bool,
    /// Run the tests this often, each time in another order, until one fails
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    times: u32,
    /// Only the tests whose names contain this
    filter: Option<String>,
}

/// The end-to-end tests whose modules are in C or C++.
const TESTS_OF_MODULES: [&str; 8] = [
    "native::",
    "sdk_cpp::",
    "scripts::",
    "life::",
    "differential::",
    "gallery::every_subject_of_the_gallery_in_c_",
    "notes::c::",
    "sanitized::",
];
/// Of these, what is about the sandbox, which sanitizers do not bear, about how a module crashes, where a sanitizer is quicker, or about how
/// one is linked.
const NOT_SANITIZED: [&str; 5] = [
    "a_module_opens_no_file",
    "a_module_that_cannot_be_used",
    "a_module_that_crashes_later",
    "a_module_that_is_linked_with_the_stub",
    "the_module_exports_its_two_functions",
];

/// The test programs whose tests wait most of the time, for the network or for other programs, by the beginnings of their names, and how
/// many of their tests run at once where `RUST_TEST_THREADS` does not say it. Others run as many as there are processors.
const WAITING: [(&str, u32); 4] = [("swarm-", 12), ("loopback-", 8), ("quick-", 4), ("e2e-", 3)];

/// How many tests ended how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
    ignored: u64,
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let started = Instant::now();
    let languages = process::step("Set-up", || {
        setup::ensure(workspace, Purpose::Test)?;
        let languages = Languages::all(workspace)?;
        clients::torrent(workspace, &languages)?;
        Ok(languages)
    })?;
    let account = Account::for_host()?;
    // All targets at once, with the features that the tests below have: nothing is built twice.
    process::step("Build", || {
        let mut command = process::cargo(workspace);
        process::run(command.args(["build", "--workspace", "--all-targets", "--locked"]))
    })?;
    let staged = process::step("Stage", || stage::stage(workspace, Profile::Dev, &languages, Built::Workspace))?;
    account::check_reachable(&account, &staged.program("mumba-host"))?;
    account::check_reachable(&account, &staged.program("cef/libcef.so"))?;
    let mut counts = Counts::default();
    for time in 1..=arguments.times {
        let step =
            if arguments.times == 1 { "Tests".to_owned() } else { format!("Tests, {time} of {}", arguments.times) };
        counts = process::step(&step, || run_tests(workspace, arguments, &account, &staged, &languages))?;
        if counts.failed > 0 {
            break;
        }
    }
    let only_some = arguments.filter.is_some() || arguments.sanitized_modules;
    let mut failed_checks =
        if arguments.no_lint || only_some { Vec::new() } else { lint::check_all(workspace, false)? };
    if !only_some && bridge_under_sanitizer(workspace).is_err() {
        failed_checks.push("bridge to libtorrent under AddressSanitizer");
    }

    eprintln!("==> everything took {:.0} s", started.elapsed().as_secs_f64());
    if !failed_checks.is_empty() {
        eprintln!("lint: {} failed", failed_checks.join(", "));
    }
    println!("{}", counts.summary());
    if counts.failed > 0 {
        bail!("{} tests failed", counts.failed);
    }
    if !failed_checks.is_empty() {
        bail!("all tests passed, but these checks failed: {}", failed_checks.join(", "));
    }
    Ok(())
}

/// The tests of `third_party/libtorrent` that drop things in the middle, with its C++ under AddressSanitizer.
fn bridge_under_sanitizer(workspace: &Workspace) -> Result<()> {
    let mut command = process::program(Path::new("bash"));
    command.arg(workspace.root.join("third_party/libtorrent/sanitize.sh")).arg("--short");
    command.current_dir(&workspace.root).env("CARGO_TARGET_DIR", &workspace.target);
    process::step("Bridge to libtorrent under AddressSanitizer", || process::run(&mut command))
}

fn run_tests(
    workspace: &Workspace,
    arguments: &Arguments,
    account: &Account,
    staged: &Staged,
    languages: &Languages,
) -> Result<Counts> {
    let mut command = process::cargo(workspace);
    command.args(["test", "--locked", "--no-fail-fast"]);
    let mut for_programs = Vec::new();
    if arguments.times > 1 {
        for_programs.extend(["-Z", "unstable-options", "--shuffle"]);
    }
    command.args(["--config", &runner(arguments.times > 1)]);
    if arguments.sanitized_modules {
        command.args(["--package", "mumba-tests", "--test", "e2e"]).env("MUMBA_TEST_SANITIZED", "1");
        match &arguments.filter {
            Some(filter) => for_programs.push(filter.as_str()),
            None => for_programs.extend(TESTS_OF_MODULES),
        }
        for_programs.extend(NOT_SANITIZED.iter().flat_map(|name| ["--skip", name]));
    } else {
        command.arg("--workspace").args(&arguments.filter);
        if arguments.times > 1 {
            // Examples in documentation have no order.
            command.args(["--lib", "--bins", "--tests"]);
        }
    }
    if !for_programs.is_empty() {
        command.arg("--").args(for_programs);
    }
    languages.apply(&mut command);
    let scripts = clients::scripts(workspace)?;
    command.env("MUMBA_NPM_CLIENTS", scripts.page).env("MUMBA_NPM_DHT", scripts.dht);
    command.env("MUMBA_GO_TORRENT_CLIENT", clients::torrent(workspace, languages)?);
    command.env("MUMBA_STAGE", &staged.folder).stdout(Stdio::piped());
    if let Some(name) = account.name() {
        command.env("MUMBA_TEST_USER", name);
    }
    let mut child = command.spawn().context("cannot start cargo test")?;
    let output = child.stdout.take().context("cargo test has no output")?;
    let mut counts = Counts::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = line.context("cannot read the output of cargo test")?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        counts.add(&line);
    }
    let status = child.wait().context("cannot wait for cargo test")?;
    if !status.success() && counts.failed == 0 {
        // A test program that did not get as far as its result line, or did not build.
        eprintln!("cargo test ended with {status}, though no test said that it failed");
        counts.failed = 1;
    }
    Ok(counts)
}

/// The setting of cargo by which test programs are started.
fn runner(shuffle: bool) -> String {
    // The option that shuffles is unstable. Only the test programs are told so: all would be built anew if the compiler were.
    let shuffle = if shuffle { "export RUSTC_BOOTSTRAP=1; " } else { "" };
    let waiting = WAITING
        .map(|(name, at_once)| format!("*/{name}*) export RUST_TEST_THREADS=\"${{RUST_TEST_THREADS:-{at_once}}}\";; "));
    let script = format!("{shuffle}case \"$0\" in {}esac; exec \"$0\" \"$@\"", waiting.concat());
    format!("target.'cfg(unix)'.runner = ['sh', '-c', '{script}']")
}

impl Counts {
    /// Counts in one line of output, if it is the result line of a test program.
    fn add(&mut self, line: &str) {
        let Some(result) = line.strip_prefix("test result: ") else { return };
        let Some((_, counts)) = result.split_once(". ") else { return };
        for part in counts.split("; ") {
            let Some((number, what)) = part.trim().split_once(' ') else { continue };
            let Ok(number) = number.parse::<u64>() else { continue };
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.ignored += number,
                _ => {}
            }
        }
    }

    fn summary(self) -> String {
        match self.ignored {
            0 => format!("{} passed, {} failed", self.passed, self.failed),
            ignored => format!("{} passed, {} failed, {ignored} skipped", self.passed, self.failed),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// How many tests a program of this name is told to run at once, and whether it may shuffle them.
    fn started(name: &str, shuffle: bool, given: Option<&str>) -> (Option<String>, bool) {
        let setting: toml::Table = runner(shuffle).parse().unwrap();
        let words = setting["target"]["cfg(unix)"]["runner"].as_array().unwrap();
        let words: Vec<&str> = words.iter().map(|word| word.as_str().unwrap()).collect();
        // A program that prints its environment.
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join(name);
        std::os::unix::fs::symlink("/usr/bin/env", &program).unwrap();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).arg(program).env_remove("RUST_TEST_THREADS").env_remove("RUSTC_BOOTSTRAP");
        command.envs(given.map(|given| ("RUST_TEST_THREADS", given)));
        let output = String::from_utf8(command.output().unwrap().stdout).unwrap();
        let threads = output.lines().find_map(|line| line.strip_prefix("RUST_TEST_THREADS="));
        (threads.map(str::to_owned), output.lines().any(|line| line == "RUSTC_BOOTSTRAP=1"))
    }

    #[test]
    fn programs_whose_tests_wait_run_more_of_them_at_once() {
        assert_eq!(started("swarm-0123abc", false, None), (Some("12".to_owned()), false));
        assert_eq!(started("swarm-0123abc", true, Some("3")), (Some("3".to_owned()), true));
        assert_eq!(started("e2e-0123abc", true, None), (Some("3".to_owned()), true));
        assert_eq!(started("loopback-0123abc", false, None), (Some("8".to_owned()), false));
        assert_eq!(started("quick-0123abc", false, None), (Some("4".to_owned()), false));
        assert_eq!(started("notes-0123abc", true, None), (None, true));
        assert_eq!(started("mumba_releases-swarm-0", false, None), (None, false));
    }

    #[test]
    fn result_lines_add_up_to_the_summary() {
        let mut counts = Counts::default();
        for line in [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 5 filtered out; finished in 1.20s",
            "a test that prints test result: ok. 9 passed; 0 failed",
        ] {
            counts.add(line);
        }
        assert_eq!(counts.summary(), "7 passed, 2 failed");
        counts.add("test result: ok. 0 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        assert_eq!(counts.summary(), "7 passed, 2 failed, 1 skipped");
    }
}
