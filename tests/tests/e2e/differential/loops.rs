//! Calls that come again and again, which the renderer runs by loops: the same calls in the same order, and the same ones fail.
//!
//! `loops.c` and `loops.js` run the same programs; the latter says what a program is. `MUMBA_DIFFERENTIAL_PROGRAMS=5000` runs so many others
//! than the few hundred that always are the same.

use std::path::{Path, PathBuf};

use mumba_tests::TestHost;
use mumba_tests::module::{compile, package};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::json;

/// How many programs run unless more are asked for.
const PROGRAMS: u32 = 500;

/// The call that leads to others.
const NEST: u8 = 7;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("apps/modules").join(name)
}

/// Most calls can be part of a loop.
fn call() -> impl Strategy<Value = [u8; 3]> {
    let code = prop_oneof![16 => 0..5_u8, 1 => Just(5), 1 => Just(6), 2 => Just(NEST), 1 => Just(8), 1 => Just(9), 4 => Just(10), 1 => Just(11)];
    (code, 0..8_u8, 0..70_u8).prop_map(|(code, subject, number)| [code, subject, number])
}

/// A round, and how often it comes: also more often than a loop's code runs it at once.
fn section() -> impl Strategy<Value = (u16, Vec<[u8; 3]>)> {
    let times = prop_oneof![4 => 1..300_u16, 1 => 300..900_u16];
    (times, proptest::collection::vec(call(), 1..8))
}

fn program() -> impl Strategy<Value = String> {
    proptest::collection::vec(section(), 1..5).prop_map(|sections| {
        let is_nested = sections.iter().any(|(_, calls)| calls.iter().any(|call| call[0] == NEST));
        let mut text = u8::from(is_nested).to_string();
        for (times, calls) in sections {
            text += &format!(" {times} {}", calls.len());
            for number in calls.iter().flatten() {
                text += &format!(" {number}");
            }
        }
        text
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_come_again_and_again_do_the_same_in_c_and_in_javascript() {
    let host = TestHost::start().await;
    let module = compile(&host, &file("loops.c"), &[]);
    host.install(package(&host, "loops", &module).path()).await;
    let page = host.page(&host.launch("loops").await).await;
    page.eval(&std::fs::read_to_string(file("loops.js")).unwrap()).await;

    let asked: Option<u32> = std::env::var("MUMBA_DIFFERENTIAL_PROGRAMS").ok().map(|count| count.parse().unwrap());
    let cases = asked.unwrap_or(PROGRAMS);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 500, ..Config::default() };
    let mut runner = match asked {
        Some(_) => TestRunner::new(config),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let handle = tokio::runtime::Handle::current();
    let outcome = runner.run(&program(), |program| {
        let compare = format!("compareLoops({})", json!(program));
        let different = tokio::task::block_in_place(|| handle.block_on(page.try_eval(&compare)));
        let different = different.map_err(TestCaseError::fail)?;
        if different.is_null() { Ok(()) } else { Err(TestCaseError::fail(different.to_string())) }
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(difference, program)) => panic!("{difference}\n(the program {program})"),
        Err(other) => panic!("{other}"),
    }
    // Both ways in which a loop runs its calls had something that failed.
    let in_loops = page.eval("inLoops()").await;
    assert!(in_loops.as_f64() > Some(20.0), "hardly anything ran by a loop: {in_loops}");
    if cfg!(target_arch = "x86_64") {
        let taken = page.eval("takenInline()").await;
        assert!(taken.as_f64() > Some(5_000.0), "the module recorded hardly any call itself: {taken}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_is_expected_is_refused_on_other_threads_and_in_other_contexts() {
    let host = TestHost::start().await;
    let module = compile(&host, &file("loops.c"), &[]);
    host.install(package(&host, "loops", &module).path()).await;
    let page = host.page(&host.launch("loops").await).await;
    page.eval("subject = { numbers: [], add(number) { this.numbers.push(number); } }").await;
    assert_eq!(page.eval("strangersNative(subject)").await, json!(true));
    let called = "subject.numbers.every((number, index) => number === index) && subject.numbers.length";
    assert_eq!(page.eval(called).await, json!(2002));
}
