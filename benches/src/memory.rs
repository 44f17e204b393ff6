//! `memory.first_app`, `memory.further_app`, `memory.eight_apps`: proportional memory (PSS) of all processes of the tree, in MB.
//!
//! Measured with one, two, four and eight apps, each with a view of the same page and, on both sides, a profile of its own:
//! for Mumba that is how apps are, for the baseline it is one Chromium with its own user data folder for each. A further
//! app costs a seventh of what eight need beyond one.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::Bench;
use crate::chromium::{Browser, Display, Profile};
use crate::mumba::Mumba;
use crate::pages::Pages;
use mumba_figures::report::{Aim, Figure, Report, note};
use mumba_figures::sample::{Pair, median};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["memory.first_app", "memory.further_app", "memory.eight_apps"];

/// With so many apps the memory is read.
const COUNTS: [usize; 4] = [1, 2, 4, 8];

/// How far apart the readings are that must agree before memory counts as settled.
const SETTLE: Duration = Duration::from_millis(700);

/// After so many readings it counts in any case.
const READINGS_MAX: usize = 20;

/// MB of memory with as many apps as [`COUNTS`] says.
type Readings = [f64; COUNTS.len()];

/// Measures both.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let runs = bench.runs(3, 1);
    let display = Display::start()?;
    let pages = Pages::serve(&bench.package("page").join("index.html"))?;
    let mut first = Pair::default();
    let mut further = Pair::default();
    let mut eight = Pair::default();
    let mut all = (Vec::new(), Vec::new());
    for _ in 0..runs {
        let ours = mumba(bench)?;
        let theirs = chromium(&display, &pages)?;
        first.value.push(ours[0]);
        first.baseline.push(theirs[0]);
        further.value.push(each_further(ours));
        further.baseline.push(each_further(theirs));
        eight.value.push(ours[3]);
        eight.baseline.push(theirs[3]);
        all.0.push(ours);
        all.1.push(theirs);
    }
    for (at, count) in COUNTS.iter().enumerate() {
        let middle = |readings: &[Readings]| median(&readings.iter().map(|reading| reading[at]).collect::<Vec<_>>());
        note(&format!("memory with {count} apps: {:.0} MB, Chromium {:.0} MB", middle(&all.0), middle(&all.1)));
    }
    for (name, pair, aim) in [
        ("memory.first_app", &first, None),
        ("memory.further_app", &further, Some(Aim::Value(30.0))),
        ("memory.eight_apps", &eight, None),
    ] {
        let (value, baseline) = pair.medians();
        report.add(Figure { name: name.to_owned(), value, unit: "MB", baseline, runs, aim })?;
    }
    Ok(())
}

fn each_further([one, _, _, eight]: Readings) -> f64 {
    (eight - one) / 7.0
}

fn mumba(bench: &Bench) -> Result<Readings> {
    let mumba = Mumba::new(bench)?;
    let names: Vec<String> = (1..=8).map(|number| format!("bench-page-{number}")).collect();
    for name in &names {
        let folder = mumba.home().join(name);
        copy_package(&bench.package("page"), &folder, name)?;
        mumba.run(&["install", &folder.display().to_string()])?;
    }
    // From a fresh start: what installing needed is not what running needs.
    mumba.stop()?;
    let mut open = 0;
    let mut readings = Readings::default();
    for (count, reading) in COUNTS.into_iter().zip(&mut readings) {
        for name in &names[open..count] {
            mumba.run(&["launch", name, "--offscreen"])?;
        }
        open = count;
        *reading = settled(&[mumba.host_pid()?])?;
    }
    Ok(readings)
}

fn chromium(display: &Display, pages: &Pages) -> Result<Readings> {
    let profiles: Vec<Profile> = (0..8).map(|_| Profile::new()).collect::<Result<_>>()?;
    let mut browsers: Vec<Browser> = Vec::new();
    let mut readings = Readings::default();
    for (count, reading) in COUNTS.into_iter().zip(&mut readings) {
        for (run, profile) in profiles.iter().enumerate().take(count).skip(browsers.len()) {
            let browser = profile.open(display, &pages.url(run, false))?;
            pages.wait_painted(run)?;
            browsers.push(browser);
        }
        *reading = settled(&browsers.iter().map(Browser::pid).collect::<Vec<_>>())?;
    }
    for browser in browsers {
        browser.end()?;
    }
    Ok(readings)
}

/// Copies the files of a package, under another name of the app.
fn copy_package(from: &Path, to: &Path, name: &str) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for file in ["index.html", "mumba.toml"] {
        let text = fs::read_to_string(from.join(file)).with_context(|| format!("cannot read {file} of the page"))?;
        let text = if file == "mumba.toml" { text.replace("\"bench-page\"", &format!("\"{name}\"")) } else { text };
        fs::write(to.join(file), text).with_context(|| format!("cannot write into {}", to.display()))?;
    }
    Ok(())
}

/// The memory of the trees below these processes in MB, once it stays the same.
fn settled(roots: &[u32]) -> Result<f64> {
    let mut last = f64::MAX;
    for _ in 0..READINGS_MAX {
        std::thread::sleep(SETTLE);
        let now = tree_mb(roots)?;
        if (now - last).abs() < 0.005 * now {
            return Ok(now);
        }
        last = now;
    }
    Ok(last)
}

/// The proportional memory of processes and all their descendants, in MB.
fn tree_mb(roots: &[u32]) -> Result<f64> {
    tree(roots)?.into_iter().map(pss_mb).sum()
}

/// Processes and all their descendants.
fn tree(roots: &[u32]) -> Result<Vec<u32>> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in fs::read_dir("/proc").context("cannot list processes")?.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        if let Some(parent) = fs::read_to_string(entry.path().join("stat")).ok().as_deref().and_then(parent_in) {
            children.entry(parent).or_default().push(pid);
        }
    }
    let mut found = roots.to_vec();
    let mut at = 0;
    while let Some(pid) = found.get(at) {
        let below = children.get(pid).cloned().unwrap_or_default();
        found.extend(below);
        at += 1;
    }
    Ok(found)
}

/// The proportional memory of a process in MB; none when it has ended.
pub(crate) fn pss_mb(pid: u32) -> Result<f64> {
    let path = format!("/proc/{pid}/smaps_rollup");
    let kilobytes = match fs::read_to_string(&path) {
        Ok(text) => pss_in(&text),
        // It has ended.
        Err(error) if matches!(error.raw_os_error(), Some(2 | 3)) => 0,
        Err(error) => bail!("cannot read {path}: {error}"),
    };
    #[expect(clippy::cast_precision_loss, reason = "kilobytes are far below 2^52")]
    let megabytes = kilobytes as f64 * 1024.0 / 1e6;
    Ok(megabytes)
}

/// The parent in a line of `/proc/<pid>/stat`. The name before it may hold anything, so it is found from its end.
fn parent_in(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn pss_in(rollup: &str) -> u64 {
    rollup
        .lines()
        .find_map(|line| line.strip_prefix("Pss:"))
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parent_stands_after_a_name_that_may_hold_brackets() {
        assert_eq!(parent_in("12 (a) b) S 7 12 12 0"), Some(7));
        assert_eq!(parent_in("nonsense"), None);
    }

    #[test]
    fn proportional_memory_is_read_from_the_rollup() {
        assert_eq!(pss_in("00400000-7fff ---p [rollup]\nRss:  30 kB\nPss:   12 kB\nPss_Dirty: 3 kB\n"), 12);
    }

    #[test]
    fn this_process_has_memory() {
        assert!(tree_mb(&[std::process::id()]).unwrap() > 0.1);
    }
}
