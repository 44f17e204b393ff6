//! Does what the first argument of the launch says, in a real renderer: `tests/tests/e2e/sdk_rust.rs` launches it.
#![forbid(unsafe_code)]

mod checks;
mod elements;
mod failures;
mod scripts;
mod service;
mod web;
mod workers;

use mumba::{Object, Result};

mumba::module!(main);

fn main() -> Result<()> {
    let view = mumba::view()?;
    match view.arguments.first().map_or("check", String::as_str) {
        "check" => mumba::spawn_local(checks::all()).detach(),
        "web" => mumba::spawn_local(web::all()).detach(),
        "elements" => mumba::spawn_local(elements::all()).detach(),
        "workers" => mumba::spawn_local(workers::all()).detach(),
        "scripts" => mumba::spawn_local(scripts::all()).detach(),
        "service" => mumba::spawn_local(service::all()).detach(),
        how => return failures::fail(how),
    }
    Ok(())
}

/// Says how it went, where the tests look.
fn title(text: &str) {
    mumba::document().set("title", text);
}

/// Makes an element and puts it into the page.
fn element(tag: &str) -> Object {
    let document = mumba::document();
    let made = document.call("createElement", &[tag.into()]);
    document.get_object("body").invoke("append", &[(&made).into()]);
    made
}

/// Fails a check with the values that differ.
macro_rules! same {
    ($found:expr, $wanted:expr) => {{
        let (found, wanted) = (&$found, &$wanted);
        if *found != *wanted {
            return Err(format!("{}: {found:?}, not {wanted:?}", stringify!($found)).into());
        }
    }};
}
use same;

/// What a check that failed says.
type Outcome = std::result::Result<(), Box<dyn std::error::Error>>;

type Check = std::pin::Pin<Box<dyn Future<Output = Outcome>>>;

/// Runs checks one after the other and shows the outcome as `passed 7`, or `failed` with the reasons.
async fn report(checks: Vec<(&'static str, Check)>) {
    let (count, mut failed) = (checks.len(), Vec::new());
    for (name, check) in checks {
        tracing::debug!("checking {name}");
        if let Err(error) = check.await {
            failed.push(format!("{name}: {error}"));
        }
    }
    let outcome = if failed.is_empty() { format!("passed {count}") } else { format!("failed {}", failed.join("; ")) };
    tracing::debug!("{outcome}");
    title(&outcome);
}
