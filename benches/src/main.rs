//! `mumba-bench`: measures a staged build, each figure against a baseline that is measured in the same run.
//!
//! | module | figures |
//! |---|---|
//! | [`launch`] | `launch.cold`, `launch.warm` |
//! | [`memory`] | `memory.first_app`, `memory.further_app`, `memory.eight_apps` |
//! | [`dom`] | `dom.native.*` |
//! | [`jsfb`] | `jsfb.c.*`, `jsfb.rust.*` |
//! | [`platform`] | `dom.read_sync` and others of the generated API, `webgl.draw_calls`, `canvas.paths`, `buffer.*` |
//! | [`leak`] | `leak.*` |
//! | [`rpc`] | `rpc.page.unary`, `rpc.native.unary` |
//! | [`between`] | `call.between_apps` |
//! | [`service`] | `service.start` |
//! | [`route`] | `route.page.unary`, `route.page.stream.*` |
//! | [`route_native`] | `route.native.unary`, `route.native.unary.p99`, `route.native.stream` |
//!
//! It drives Mumba from outside, with the `mumba` command, in a home of its own, and measures what such a user sees.
//! `cargo xtask bench` builds and stages everything and starts this program as the user that the host runs under.
//! Measurements of the two sides alternate, and each side's figure is its median, so that a load that comes and goes
//! meets both. The baseline of launches and memory, Debian's Chromium, is in [`chromium`].

#![forbid(unsafe_code)]

mod between;
mod cdp;
mod chromium;
mod dom;
mod jsfb;
mod launch;
mod leak;
mod memory;
mod mumba;
mod pages;
mod platform;
mod route;
mod route_native;
mod rpc;
mod service;
mod trace;
mod work;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Parser;

use mumba_figures::report::{Group, Report};

/// Measures speed and memory, each against its baseline.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
struct Arguments {
    /// Print one JSON object a line instead of a table
    #[arg(long)]
    json: bool,
    /// Fewer runs: a first impression in a minute
    #[arg(long)]
    quick: bool,
    /// Only figures whose names contain one of these, such as launch or dom.native
    #[arg(value_name = "NAME")]
    filters: Vec<String>,
}

/// What a measurement needs to know.
#[derive(Clone)]
struct Bench {
    /// The staged build: `bin/` with the programs, `bench/` with the packages of `benches/apps`.
    stage: PathBuf,
    quick: bool,
}

impl Bench {
    fn program(&self, name: &str) -> PathBuf {
        self.stage.join("bin").join(name)
    }

    fn package(&self, name: &str) -> PathBuf {
        self.stage.join("bench").join(name)
    }

    /// How often something is measured: so often, or seldom with `--quick`.
    fn runs(&self, usual: usize, quick: usize) -> usize {
        if self.quick { quick } else { usual }
    }
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let stage = std::env::var_os("MUMBA_STAGE").context("MUMBA_STAGE is not set: run `cargo xtask bench`")?;
    let bench = Bench { stage: stage.into(), quick: arguments.quick };
    let groups: [Group<&Bench>; 11] = [
        (launch::NAMES, launch::measure),
        (memory::NAMES, memory::measure),
        (dom::NAMES, dom::measure),
        (jsfb::NAMES, jsfb::measure),
        (platform::NAMES, platform::measure),
        (leak::NAMES, leak::measure),
        (rpc::NAMES, rpc::measure),
        (between::NAMES, between::measure),
        (service::NAMES, service::measure),
        (route::NAMES, route::measure),
        (route_native::NAMES, route_native::measure),
    ];
    Report::new(arguments.json, arguments.filters).measure(&bench, &groups)
}
