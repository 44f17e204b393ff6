//! `launch.cold`, `launch.warm`: from the command to the first painted frame, in milliseconds.
//!
//! Both sides show the same page. Ours counts until the command has returned, which is when the host holds the first
//! frame of the loaded page, or until the page says that its first content was painted, whichever is later; the
//! baseline counts until the page says so. Cold: nothing runs, the profile exists. Warm: ours has a host without views
//! in which the app was opened before, Chromium has a browser with an open window that takes the launch over.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::Bench;
use crate::chromium::{Browser, Display, Profile};
use crate::mumba::Mumba;
use crate::pages::{Pages, Painted};
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::Pair;

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["launch.cold", "launch.warm"];

/// The app that is launched.
const APP: &str = "bench-page";

/// Between two measurements, for what the one before left running.
const PAUSE: Duration = Duration::from_millis(400);

/// How long the line that the page logs may take.
const LOGGED_WITHIN: Duration = Duration::from_secs(10);

/// Both sides, ready to be launched.
struct Sides {
    mumba: Mumba,
    display: Display,
    profile: Profile,
    pages: Pages,
    /// Numbers the launches: every page knows its own.
    run: usize,
}

/// Measures both.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let package = bench.package("page");
    let mut sides = Sides {
        mumba: Mumba::new(bench)?,
        display: Display::start()?,
        profile: Profile::new()?,
        pages: Pages::serve(&package.join("index.html"))?,
        run: 0,
    };
    sides.mumba.run(&["install", &package.display().to_string()])?;
    if report.wants("launch.cold") {
        let runs = bench.runs(7, 2);
        report.add(figure("launch.cold", &cold(&mut sides, runs)?, runs, None))?;
    }
    if report.wants("launch.warm") {
        let runs = bench.runs(15, 3);
        report.add(figure("launch.warm", &warm(&mut sides, runs)?, runs, Some(Aim::Value(150.0))))?;
    }
    Ok(())
}

fn figure(name: &str, pair: &Pair, runs: usize, aim: Option<Aim>) -> Figure {
    let (value, baseline) = pair.medians();
    Figure { name: name.to_owned(), value, unit: "ms", baseline, runs, aim }
}

fn cold(sides: &mut Sides, runs: usize) -> Result<Pair> {
    let mut pair = Pair::default();
    // The first of each makes its profile, and does not count.
    for run in 0..=runs {
        sides.mumba.stop()?;
        std::thread::sleep(PAUSE);
        let ours = sides.launch_mumba()?;
        sides.mumba.stop()?;
        std::thread::sleep(PAUSE);
        let (theirs, browser) = sides.launch_chromium()?;
        browser.end()?;
        if run > 0 {
            pair.value.push(ours);
            pair.baseline.push(theirs);
        }
    }
    Ok(pair)
}

fn warm(sides: &mut Sides, runs: usize) -> Result<Pair> {
    let mut pair = Pair::default();
    let (_, browser) = sides.launch_chromium()?;
    sides.launch_mumba()?;
    for run in 0..=runs {
        sides.mumba.run(&["close", APP])?;
        std::thread::sleep(PAUSE);
        let ours = sides.launch_mumba()?;
        std::thread::sleep(PAUSE);
        let theirs = sides.hand_to_chromium()?;
        if run > 0 {
            pair.value.push(ours);
            pair.baseline.push(theirs);
        }
    }
    browser.end()?;
    Ok(pair)
}

impl Sides {
    fn next_run(&mut self) -> usize {
        self.run += 1;
        self.run
    }

    fn launch_mumba(&mut self) -> Result<f64> {
        let run = self.next_run();
        let path = format!("/?run={run}");
        let started = now_ms();
        self.mumba.run(&["launch", APP, "--offscreen", "--path", &path])?;
        let returned = now_ms();
        let painted = self.wait_logged(run)?;
        Ok(painted.at_ms.max(returned) - started)
    }

    /// What the page of the run logged.
    fn wait_logged(&self, run: usize) -> Result<Painted> {
        let deadline = Instant::now() + LOGGED_WITHIN;
        loop {
            let output = self.mumba.command(&["logs", APP, "--json", "-n", "20"]).output();
            let output = output.context("cannot start mumba")?;
            let painted = String::from_utf8_lossy(&output.stdout)
                .lines()
                .filter_map(|line| serde_json::from_str::<Value>(line).ok())
                .filter_map(|line| Painted::find_in(line["text"].as_str()?))
                .find(|painted| painted.run == run);
            if let Some(painted) = painted {
                return Ok(painted);
            }
            if Instant::now() > deadline {
                bail!("the page did not say when it was painted: {}", String::from_utf8_lossy(&output.stderr));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn launch_chromium(&mut self) -> Result<(f64, Browser)> {
        let run = self.next_run();
        let started = now_ms();
        let browser = self.profile.open(&self.display, &self.pages.url(run, false))?;
        let painted = self.pages.wait_painted(run)?;
        Ok((painted.at_ms - started, browser))
    }

    fn hand_to_chromium(&mut self) -> Result<f64> {
        let run = self.next_run();
        let started = now_ms();
        let command = self.profile.open(&self.display, &self.pages.url(run, true))?;
        let painted = self.pages.wait_painted(run)?;
        command.wait_handed_over()?;
        Ok(painted.at_ms - started)
    }
}

/// Milliseconds since the Unix epoch, as pages tell the time.
fn now_ms() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64() * 1000.0)
}
