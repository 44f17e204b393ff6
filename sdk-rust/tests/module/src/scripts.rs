//! Scripts of service workers and of the document: listeners in Rust, and recorded ones.

use std::cell::RefCell;
use std::rc::Rc;

use mumba::web::{
    ExtendableEvent, InstallEvent, RegistrationOptions, Response, ServiceWorker, ServiceWorkerGlobalScope,
    ServiceWorkerRegistration, ServiceWorkerState, SyncEvent, window,
};
use mumba::{Cast as _, Closure, Code, Error, Object, Operator, Promise, Script, ScriptKind, Subscription, Value};

use crate::{Outcome, report, same, title};

pub(crate) async fn all() {
    report(vec![
        ("refusals", Box::pin(refusals())),
        ("an install that fails", Box::pin(failing())),
        ("the life of a service worker", Box::pin(life())),
        ("scripts that the document runs", Box::pin(evaluated())),
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

/// A recorded function looks at what it is called with, and calls Rust for what matters.
async fn evaluated() -> Outcome {
    let script = Script::new(ScriptKind::Document)?;
    let heard = Rc::new(RefCell::new(Vec::new()));
    let holder = Object::new();
    holder.set("least", 10);
    let here = script.pass(&holder)?;
    let function = script.run(|| -> mumba::Result<Object> {
        let noted = Rc::clone(&heard);
        let large = Closure::with_args(move |args| {
            let number: f64 = args.get(0).to()?;
            noted.borrow_mut().push(number);
            if number > 100.0 { Err(Error::throw("RangeError", "too large")) } else { Ok(2.0 * number) }
        })?;
        let function = script.function(|[number]: [Object; 1]| {
            let least = here.get_object("least");
            script.when(script.operate(&number, Operator::Less, &least), || script.give(0));
            script.give(large.apply_deferred(&[(&number).into()]));
        });
        large.forget();
        Ok(function)
    })?;
    let function = script.evaluate(&function)?;
    let call = |number: f64| function.apply(&[number.into()])?.to::<f64>();
    same!(call(9.0)?, 0.0);
    same!(call(11.0)?, 22.0);
    // The object itself, and not a copy.
    holder.set("least", 5);
    same!(call(9.0)?, 18.0);
    same!(call(101.0).map_err(|error| error.message().to_owned()), Err("too large".to_owned()));
    same!(*heard.borrow(), [11.0, 9.0, 101.0]);
    same!(script.publish("name").map(drop).map_err(|error| error.code()), Err(Code::State));
    // Without the script it calls nothing.
    drop(script);
    same!(matches!(function.apply(&[11.into()])?, Value::Undefined), true);
    same!(Rc::strong_count(&heard), 1);
    let served = Script::new(ScriptKind::PaintWorklet)?;
    same!(served.evaluate(&mumba::window()).map(drop).map_err(|error| error.code()), Err(Code::State));
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
