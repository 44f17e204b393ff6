//! Scripts of service workers: listeners in Rust, and recorded ones.

use std::cell::RefCell;
use std::rc::Rc;

use mumba::web::{
    ExtendableEvent, InstallEvent, RegistrationOptions, Response, ServiceWorker, ServiceWorkerGlobalScope,
    ServiceWorkerRegistration, ServiceWorkerState, SyncEvent, window,
};
use mumba::{Cast as _, Code, Error, Object, Promise, Script, ScriptKind, Subscription, Value};

use crate::{Outcome, report, same, title};

pub(crate) async fn all() {
    report(vec![
        ("refusals", Box::pin(refusals())),
        ("an install that fails", Box::pin(failing())),
        ("the life of a service worker", Box::pin(life())),
    ])
    .await;
}

async fn refusals() -> Outcome {
    let script = Script::new(ScriptKind::ServiceWorker)?;
    same!(script.run(|| mumba::window().get_number("x")).map_err(|error| error.code()), Err(Code::State));
    // There is no loop.
    script.leave();
    same!(script.publish("refused").map(drop).map_err(|error| error.code()), Err(Code::State));
    Ok(())
}

/// The worker's global object, while a script is recorded.
fn scope() -> ServiceWorkerGlobalScope {
    mumba::window().unchecked_into()
}

async fn registered(script: &Script, name: &str, below: &str) -> mumba::Result<ServiceWorkerRegistration> {
    let url = script.publish(name)?.await?;
    let options = RegistrationOptions::new().scope(below);
    window().navigator().service_worker().register_with_options(&url, &options).await
}

async fn becomes(worker: &ServiceWorker, state: ServiceWorkerState) -> mumba::Result<()> {
    while worker.state()? != state {
        mumba::next_frame().await;
    }
    Ok(())
}

/// There is no worker whose install was rejected in Rust.
async fn failing() -> Outcome {
    let script = Script::new(ScriptKind::ServiceWorker)?;
    script
        .run(|| {
            scope().on_install(|event: InstallEvent| {
                let never = Promise::of(async { Err(Error::throw("RangeError", "Rust does not install today")) });
                event.wait_until(&never.expect("the document lives"));
            })
        })
        .map(Subscription::forget)?;
    let registration = registered(&script, "failing", "/failing/").await?;
    let installing = registration.installing()?.ok_or("it is installed now")?;
    becomes(&installing, ServiceWorkerState::Redundant).await?;
    same!(registration.active()?.is_none(), true);
    Ok(())
}

type Heard = Rc<RefCell<Vec<&'static str>>>;

/// Listeners in Rust hear of each event, in this document, and the event waits for what they say; what is recorded runs in the worker.
async fn life() -> Outcome {
    let script = Script::new(ScriptKind::ServiceWorker)?;
    let heard = Heard::default();
    script.run(|| listen(&heard))?;
    record(&script);
    let registration = registered(&script, "life", "/").await?;
    // What native code is asked for is asked of the recording.
    script.forget();
    window().navigator().service_worker().ready().await?;
    let active = registration.active()?.ok_or("there is a worker")?;
    becomes(&active, ServiceWorkerState::Activated).await?;
    same!(*heard.borrow(), ["install", "installed", "activate", "activated"]);
    let answer = Promise::<Response>::from_object(mumba::window().call("fetch", &["/recorded".into()])).await?;
    same!(answer.text().await?, "recorded in Rust");
    Ok(())
}

fn listen(heard: &Heard) -> mumba::Result<()> {
    let noted = Rc::clone(heard);
    scope().on_install(move |event| note(&event, &noted, ["install", "installed"])).map(Subscription::forget)?;
    let noted = Rc::clone(heard);
    scope().on_activate(move |event| note(&event, &noted, ["activate", "activated"])).map(Subscription::forget)?;
    let synced = |event: SyncEvent| title(&format!("synced {}", event.tag().unwrap_or_default()));
    scope().on_sync(synced).map(Subscription::forget)
}

/// Notes the event, and the end of what it waits for.
fn note(event: &ExtendableEvent, heard: &Heard, [begins, ends]: [&'static str; 2]) {
    heard.borrow_mut().push(begins);
    let heard = Rc::clone(heard);
    let waits = Promise::of(async move {
        mumba::next_frame().await;
        heard.borrow_mut().push(ends);
        Ok(Value::Undefined)
    });
    event.wait_until(&waits.expect("the document lives"));
}

/// The worker takes the pages that are open, and answers for `/recorded`.
fn record(script: &Script) {
    script.run(|| {
        let claims = script.function(|[event]: [Object; 1]| {
            let claimed = Promise::from_object(scope().clients().claim().into());
            event.unchecked_ref::<ExtendableEvent>().wait_until(&claimed);
        });
        scope().call("addEventListener", &["activate".into(), (&claims).into()]);
        let answers = script.function(|[event]: [Object; 1]| {
            let url = event.get_object("request").get_object("url");
            script.when(url.call("endsWith", &["/recorded".into()]), || {
                let answer = mumba::global("Response").construct(&["recorded in Rust".into()]);
                event.call("respondWith", &[(&answer).into()]);
            });
        });
        scope().call("addEventListener", &["fetch".into(), (&answers).into()]);
    });
}
