//! Every attribute of every interface whose objects can be made: get, set, get.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use mumba_tests::module::{checkout, compile, package};
use mumba_tests::{Page, TestHost};
use mumba_webidl::emit::differential::{Given, Output, emit};
use serde_json::{Value, json};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("apps/modules").join(name)
}

fn given() -> Given {
    serde_json::from_str(&std::fs::read_to_string(file("attributes.json")).unwrap()).unwrap()
}

fn well_known_names() -> String {
    std::fs::read_to_string(checkout().join("ffi/names.txt")).unwrap()
}

async fn start(host: &TestHost, tables: &Output) -> Page {
    let folder = tempfile::tempdir_in(host.place()).unwrap();
    std::fs::write(folder.path().join("attributes_table.h"), &tables.c).unwrap();
    let include = format!("-I{}", folder.path().display());
    let module = compile(host, &file("attributes.c"), &[&include]);
    host.install(package(host, "attributes", &module).path()).await;
    let page = host.page(&host.launch("attributes").await).await;
    let script = std::fs::read_to_string(file("attributes.js")).unwrap();
    let names: Vec<String> = well_known_names().lines().map(|name| json!(name).to_string()).collect();
    page.eval(&script.replace("/* TABLE */", &tables.js).replace("/* NAMES */", &names.join(","))).await;
    page
}

/// What came of one object: a list of what was done, whether it was read or set, and what it gave.
async fn told(page: &Page, side: &str, interface: &str) -> Vec<(String, String, Value)> {
    let text = page.eval(&format!("{side}Attributes({})", json!(interface))).await;
    serde_json::from_str(text.as_str().unwrap()).unwrap_or_else(|error| panic!("{side} {interface}: {error}\n{text}"))
}

/// What kind of thing a value is, for those that vary.
fn kind(value: &Value) -> String {
    match value {
        Value::Object(members) => members.keys().cloned().collect(),
        Value::Number(_) => "number".into(),
        other => other.to_string(),
    }
}

#[tokio::test]
async fn every_attribute_of_every_object_that_can_be_made_is_the_same_in_c_and_in_javascript() {
    let given = given();
    let (model, _) = mumba_webidl::snapshot::load(checkout()).unwrap();
    let tables = emit(&model, &given);
    let host = TestHost::start().await;
    let page = start(&host, &tables).await;
    let mut left_out = tables.left_out.clone();
    left_out.extend(given.varying.iter().map(|(label, reason)| (label.clone(), format!("only its type: {reason}"))));
    let mut differences = Vec::new();
    let mut refused: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut compared = 0;
    for interface in &tables.made {
        let native = told(&page, "native", interface).await;
        let script = told(&page, "page", interface).await;
        if native.len() != script.len() {
            differences.push(format!("{interface}: {:?} of C, {:?} of JavaScript", native.first(), script.first()));
            continue;
        }
        for (native, script) in native.iter().zip(&script) {
            compared += 1;
            let (label, step, value) = native;
            let same = if given.varying.contains_key(label) {
                (label, step, kind(value)) == (&script.0, &script.1, kind(&script.2))
            } else {
                native == script
            };
            if !same {
                differences.push(format!("{interface}: {label} {step}: {value} in C, {} in JavaScript", script.2));
            } else if let Some(status) = value.get("status") {
                refused.entry(label.clone()).or_default().insert(format!("{interface}: {}", status.as_str().unwrap()));
            } else if let (Some(threw), "make") = (value.get("threw"), step.as_str()) {
                left_out.insert(
                    label.clone(),
                    format!("making one throws {}: {}", threw[0].as_str().unwrap(), threw[1].as_str().unwrap()),
                );
            }
        }
    }
    for (label, whose) in refused {
        let first = whose.first().unwrap();
        left_out.insert(label, format!("cannot be read of {} objects, such as {first}", whose.len()));
    }
    let strange: BTreeMap<String, String> = serde_json::from_value(page.eval("strangeValues").await).unwrap();
    for (label, value) in strange {
        left_out.insert(label, format!("it is {value:?}, which is no value of its enum in WebIDL"));
    }
    println!("{} objects, {} attributes, {compared} outcomes compared", tables.made.len(), tables.attributes);
    assert!(differences.is_empty(), "{} differences\n{}", differences.len(), differences.join("\n"));
    check_left_out(&left_out);
}

/// What is not tried is listed in a file, so that the list does not grow unseen.
fn check_left_out(left_out: &BTreeMap<String, String>) {
    let text: String = left_out.iter().map(|(what, why)| format!("{what}: {why}\n")).collect();
    print!("left out:\n{text}");
    let path = file("attributes-left-out.txt");
    if std::env::var_os("MUMBA_WRITE_LEFT_OUT").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text, known, "what is left out changed: run this test with MUMBA_WRITE_LEFT_OUT=1 and look at the file");
}
