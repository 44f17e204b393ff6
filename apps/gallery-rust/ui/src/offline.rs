//! A service worker with a page for when nobody answers. It runs without a view, and so without native code: its listeners are recorded
//! here.

use mumba::web::{
    Element, EventTarget, ExtendableEvent, FetchEvent, HtmlIFrameElement, RegistrationOptions,
    ServiceWorkerGlobalScope, window,
};
use mumba::{Cast as _, Object, Operator, Promise, Script, ScriptKind};

use futures::StreamExt as _;

use crate::{Outcome, add, same};

pub(crate) async fn show(stage: Element) -> Outcome {
    let container = window().navigator().service_worker();
    let mut controllers = container.controllerchange_events()?;
    let url = recorded()?.publish("offline")?.await?;
    container.register_with_options(&url, &RegistrationOptions::new().scope("/")).await?;
    let active = container.ready().await?.active()?.ok_or("there is a worker")?;
    same!(active.script_url()?.contains("/offline.js?"), true);
    if container.controller()?.is_none() {
        controllers.next().await;
    }
    let frame: HtmlIFrameElement = add(&stage, "iframe").unchecked_into();
    let mut loads = frame.load_events()?;
    for (page, text) in [("/live/up", "The service says hello"), ("/live/down", "You are offline")] {
        frame.set_src(page);
        loads.next().await;
        let shown = frame.content_document()?.ok_or("the frame has a document")?;
        let said = shown.body()?.and_then(|body| body.text_content().transpose()).transpose()?.unwrap_or_default();
        same!(said.trim_end(), text);
    }
    Ok(())
}

fn recorded() -> mumba::Result<Script> {
    let script = Script::new(ScriptKind::ServiceWorker)?;
    script.run(|| {
        let scope: ServiceWorkerGlobalScope = mumba::window().unchecked_into();
        let store = storing(&script, &scope);
        let answer = answering(&script, &scope);
        listen(&script, &scope, "install", |event| {
            event.unchecked_ref::<ExtendableEvent>().wait_until(&Promise::from_object(store.apply_deferred(&[])));
        });
        listen(&script, &scope, "activate", |event| {
            let claimed = Promise::from_object(scope.clients().claim().into());
            event.unchecked_ref::<ExtendableEvent>().wait_until(&claimed);
        });
        listen(&script, &scope, "fetch", |event| {
            let event: &FetchEvent = event.unchecked_ref();
            let request = event.request();
            let mode = request.get_object("mode");
            script.when(script.operate(&mode, Operator::Equal, "navigate"), || {
                event.respond_with(&Promise::from_object(answer.apply_deferred(&[(&request).into()])));
            });
        });
    });
    Ok(script)
}

fn listen(script: &Script, scope: &EventTarget, kind: &str, record: impl FnOnce(Object)) {
    let listener = script.function(|[event]: [Object; 1]| record(event));
    scope.call("addEventListener", &[kind.into(), (&listener).into()]);
}

/// `async () => { await (await caches.open('offline')).add('/offline.html'); await skipWaiting(); }`
fn storing(script: &Script, scope: &ServiceWorkerGlobalScope) -> Object {
    script.async_function(|[]| {
        let cache = script.wait(scope.caches().open("offline"));
        script.wait(cache.call("add", &["/offline.html".into()]));
        script.wait(scope.skip_waiting());
    })
}

/// `async (request) =>` what `fetch` answers; the stored page where that fails, or where the service does.
fn answering(script: &Script, scope: &ServiceWorkerGlobalScope) -> Object {
    script.async_function(|[request]: [Object; 1]| {
        script.attempt(
            || {
                let response = script.wait(scope.fetch_with_request(request.unchecked_ref()));
                let status = response.get_object("status");
                script.when(script.operate(&status, Operator::Less, 500.0), || script.give(&response));
            },
            |_| {},
        );
        script.give(scope.caches().match_with_str("/offline.html"));
    })
}
