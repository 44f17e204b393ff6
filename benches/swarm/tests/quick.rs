//! The small version of every figure, so that they can be measured when somebody wants to.

#![expect(clippy::unwrap_used, reason = "a test that fails panics")]

use std::collections::BTreeMap;
use std::process::Command;

/// The figures that a run with these filters prints, by name.
fn figures(filters: &[&str]) -> BTreeMap<String, serde_json::Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mumba-bench-swarm"));
    let output = command.args(["--quick", "--json"]).args(filters).output().unwrap();
    let (said, errors) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{said}{errors}");
    let figures = said.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    figures.map(|figure| (figure["name"].as_str().unwrap().to_owned(), figure)).collect()
}

fn number(figure: &serde_json::Value, field: &str) -> f64 {
    figure[field].as_f64().unwrap()
}

#[test]
fn apps_are_published_and_installed() {
    let figures = figures(&["install", "publish"]);
    assert_eq!(figures.len(), 8);
    for figure in figures.values() {
        assert!(number(figure, "value") > 0.0 && number(figure, "baseline") > 0.0, "{figure}");
    }
}

#[test]
fn an_update_sends_little_more_than_what_changed() {
    let figures = figures(&["update"]);
    // One file of 256 KiB changed, and with it the records and the manifest's block; all of it would be a hundred times as much.
    let ratio = number(&figures["update.wire_ratio"], "value");
    assert!((1.0..1.5).contains(&ratio), "{ratio}");
    assert!(number(&figures["update.wire_ratio.small_files"], "value") >= ratio);
}

#[test]
fn items_are_put_and_found() {
    let figures = figures(&["dht"]);
    assert_eq!(figures.len(), 9);
    assert!(number(&figures["dht.get.most"], "value") > 0.0);
    // Nobody is asked through more nodes than there are.
    let hops = number(&figures["dht.hops.most"], "value");
    assert!((1.0..30.0).contains(&hops), "{hops}");
}

#[test]
fn what_seeding_needs_is_counted() {
    let figures = figures(&["seed"]);
    let figure = &figures["seed.memory"];
    assert!(number(figure, "value") > 0.0 && number(figure, "baseline") > 0.0, "{figure}");
}
