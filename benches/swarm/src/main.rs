//! `mumba-bench-swarm`: measures how apps move over the swarm, on loopback, each figure against a baseline of the same run.
//!
//! | module | figures |
//! |---|---|
//! | [`install`] | `install.one_file`, `install.many_files`, from one and from four seeds, and against copying |
//! | [`publish`] | `publish.one_file`, `publish.many_files` |
//! | [`update`] | `update.wire_ratio` |
//! | [`dht`] | `dht.put`, `dht.get`, `dht.hops` |
//! | [`seed`] | `seed.memory` |
//!
//! It uses the crates that the host uses, and no host: nothing here needs Chromium. `cargo xtask bench install publish update dht seed`
//! builds and runs it.

#![forbid(unsafe_code)]

mod dht;
mod install;
mod machines;
mod publish;
mod seed;
mod update;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use mumba_figures::report::{Group, Report};

/// Measures how apps move over the swarm, each figure against a baseline.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
struct Arguments {
    /// Print one JSON object a line instead of a table
    #[arg(long)]
    json: bool,
    /// Small content and few runs: a first impression in a minute
    #[arg(long)]
    quick: bool,
    /// The most nodes of the largest DHT
    #[arg(long, value_name = "NUMBER", default_value_t = 1_000)]
    nodes: usize,
    /// Only figures whose names contain one of these, such as install or dht.put
    #[arg(value_name = "NAME")]
    filters: Vec<String>,
}

/// How much is measured.
#[derive(Clone, Copy, Debug)]
struct Extent {
    quick: bool,
    /// The most nodes of the largest DHT.
    nodes: usize,
}

impl Extent {
    /// So much, or little with `--quick`.
    fn of<T>(self, usual: T, quick: T) -> T {
        if self.quick { quick } else { usual }
    }
}

fn main() -> ExitCode {
    // `seed.memory` is measured in processes that do nothing else.
    let result = match seed::Seeder::asked_for() {
        Some(seeder) => seeder.run(),
        None => run(Arguments::parse()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let extent = Extent { quick: arguments.quick, nodes: arguments.nodes };
    let groups: [Group<Extent>; 5] = [
        (install::NAMES, install::measure),
        (publish::NAMES, publish::measure),
        (update::NAMES, update::measure),
        (dht::NAMES, dht::measure),
        (seed::NAMES, seed::measure),
    ];
    Report::new(arguments.json, arguments.filters).measure(extent, &groups)
}

/// Runs it on threads of its own.
fn block_on<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(future)
}

/// Seconds as milliseconds, which figures are in.
fn ms(time: std::time::Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
