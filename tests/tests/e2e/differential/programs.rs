//! Random programs over nodes, attributes, events, ranges, selections, URLs, streams, promises and exceptions: the same
//! document, the same results, the same exceptions.
//!
//! `programs.c` and `programs.js` interpret the same bytes; the former says what they mean. Programs that once found
//! something are kept in `programs.txt`, and run first. `MUMBA_DIFFERENTIAL_PROGRAMS=5000` runs so many others than the few
//! hundred that always are the same.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use mumba_tests::module::{compile, package};
use mumba_tests::{Page, TestHost};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::{Value, json};

/// How many programs run unless more are asked for.
const PROGRAMS: u32 = 300;

/// How many operations there are.
const CODES: u8 = 98;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("apps/modules").join(name)
}

type Operation = [u8; 4];

/// What puts something into the first places, so that most operations have something to work on.
const FURNITURE: [Operation; 20] = [
    [0, 1, 0, 0],
    [0, 2, 1, 0],
    [1, 3, 6, 0],
    [4, 0, 1, 0],
    [4, 1, 3, 0],
    [42, 0, 0, 0],
    [42, 1, 0, 0],
    [69, 0, 1, 0],
    [69, 1, 0, 0],
    [77, 0, 0, 0],
    [78, 1, 7, 0],
    [85, 0, 0, 0],
    [85, 1, 0, 0],
    [86, 0, 0, 0],
    [86, 1, 1, 0],
    [87, 0, 0, 0],
    [87, 1, 1, 0],
    [94, 0, 0, 0],
    [65, 0, 0, 0],
    [65, 1, 1, 7],
];

fn operation() -> impl Strategy<Value = Operation> {
    let number = || prop_oneof![4 => 0..4_u8, 2 => 0..16_u8, 1 => any::<u8>()];
    (0..CODES, number(), number(), number()).prop_map(|(code, a, b, c)| [code, a, b, c])
}

fn program() -> impl Strategy<Value = String> {
    (any::<bool>(), any::<bool>(), proptest::collection::vec(operation(), 1..80)).prop_map(
        |(careful, furnished, operations)| {
            let furniture: &[Operation] = if furnished { &FURNITURE } else { &[] };
            text(careful, &furniture.iter().chain(&operations).copied().collect::<Vec<_>>())
        },
    )
}

/// A program as the interpreters read it.
fn text(careful: bool, operations: &[Operation]) -> String {
    let bytes = std::iter::once(u8::from(careful)).chain(operations.iter().flatten().copied());
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

/// Which operations of a program had something to work on.
fn codes_that_ran(program: &str, outcomes: &Value) -> BTreeSet<u8> {
    let codes = (2..program.len()).step_by(8).map(|at| u8::from_str_radix(&program[at..at + 2], 16).unwrap() % CODES);
    let outcomes = outcomes.as_array().unwrap();
    codes.zip(outcomes).filter(|(_, outcome)| *outcome != "unset").map(|(code, _)| code).collect()
}

/// Runs a program on both sides; gives what native code got, or how the two differ.
async fn compare(page: &Page, program: &str) -> Result<Value, String> {
    let mut both = page.try_eval(&format!("compareProgram({})", json!(program))).await?;
    let (native, script) = (both["native"].take(), both["page"].take());
    if native == script {
        return Ok(native);
    }
    let mut differences = vec![format!("the program {program}")];
    for (what, native) in native.as_object().unwrap() {
        let script = &script[what];
        match (native.as_array(), script.as_array()) {
            (Some(natives), Some(scripts)) if what == "outcomes" || what == "settled" => {
                for (index, (native, script)) in natives.iter().zip(scripts).enumerate() {
                    let at = 2 + index * 8;
                    let operation = program.get(at..at + 8).unwrap_or_default();
                    if native != script {
                        differences.push(format!(
                            "{what} of operation {index} ({} {operation}): {native} in C, {script} in JavaScript",
                            u8::from_str_radix(&operation[..2], 16).unwrap() % CODES
                        ));
                    }
                }
            }
            _ if native != script => differences.push(format!("{what}: {native} in C, {script} in JavaScript")),
            _ => {}
        }
    }
    Err(differences.join("\n"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_programs_do_the_same_in_c_and_in_javascript() {
    let host = TestHost::start().await;
    let module = compile(&host, &file("programs.c"), &[]);
    host.install(package(&host, "programs", &module).path()).await;
    let page = host.page(&host.launch("programs").await).await;
    page.eval(&std::fs::read_to_string(file("programs.js")).unwrap()).await;
    assert_eq!(page.eval("operationCount").await, CODES);

    let ran = RefCell::new(BTreeSet::new());
    let kept = std::fs::read_to_string(file("programs.txt")).unwrap();
    let mut failures = Vec::new();
    for program in kept.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match compare(&page, program).await {
            Ok(native) => ran.borrow_mut().extend(codes_that_ran(program, &native["outcomes"])),
            Err(difference) => failures.push(difference),
        }
    }
    assert!(failures.is_empty(), "programs of programs.txt differ\n{}", failures.join("\n\n"));

    let asked: Option<u32> = std::env::var("MUMBA_DIFFERENTIAL_PROGRAMS").ok().map(|count| count.parse().unwrap());
    let cases = asked.unwrap_or(PROGRAMS);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 500, ..Config::default() };
    let mut runner = match asked {
        Some(_) => TestRunner::new(config),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let handle = tokio::runtime::Handle::current();
    let outcome = runner.run(&program(), |program| {
        let compared = tokio::task::block_in_place(|| handle.block_on(compare(&page, &program)));
        let native = compared.map_err(TestCaseError::fail)?;
        ran.borrow_mut().extend(codes_that_ran(&program, &native["outcomes"]));
        Ok(())
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(difference, program)) => {
            panic!("{difference}\n(put the line {program} into programs.txt when it is mended)")
        }
        Err(other) => panic!("{other}"),
    }
    let never: Vec<u8> = (0..CODES).filter(|code| !ran.borrow().contains(code)).collect();
    assert!(never.is_empty(), "operations that never had anything to work on: {never:?}");
    println!("{cases} programs are the same in C and in JavaScript");
}
