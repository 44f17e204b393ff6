//! Staying with views until they are closed, as an app's own program would.

use std::future::Future;
use std::time::Duration;

use mumba_client::host::CloseViewsRequest;
use mumba_client::{Client, request};
use serde_json::json;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::text::safe;

/// Beyond what the host gives a page that does not let go.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(30);

/// Whether somebody asks the command to end.
pub(super) struct Signals {
    interrupt: Signal,
    terminate: Signal,
    hangup: Signal,
    asked: bool,
}

impl Signals {
    /// From now on they no longer end the process.
    pub(super) fn take() -> Result<Signals> {
        let [interrupt, terminate, hangup] =
            [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()].map(signal);
        let failed = |error| Error::file("cannot take signals", &error);
        let (interrupt, terminate) = (interrupt.map_err(failed)?, terminate.map_err(failed)?);
        Ok(Signals { interrupt, terminate, hangup: hangup.map_err(failed)?, asked: false })
    }

    /// Returns at the first signal, and ends the process at the second.
    async fn next(&mut self) {
        let code = tokio::select! {
            _ = self.interrupt.recv() => 130,
            _ = self.terminate.recv() => 143,
            _ = self.hangup.recv() => 129,
        };
        if std::mem::replace(&mut self.asked, true) {
            std::process::exit(code);
        }
    }

    /// Finishes `work`: what was begun with the host is not left half done. A signal is remembered meanwhile.
    pub(super) async fn during<T>(&mut self, work: impl Future<Output = T>) -> T {
        tokio::pin!(work);
        loop {
            tokio::select! {
                biased;
                result = &mut work => return result,
                () = self.next() => {}
            }
        }
    }
}

/// Waits until the views are closed; closes them when a signal asks for it.
pub(super) async fn until_closed(
    client: &Client,
    views: &[String],
    mut signals: Signals,
    context: &Context,
) -> Result<Exit> {
    if views.is_empty() {
        return Ok(Exit::Success);
    }
    let closing = client.until_closed(views);
    tokio::pin!(closing);
    if !signals.asked {
        tokio::select! {
            biased;
            closed = &mut closing => return ended(&closed?, context),
            () = signals.next() => {}
        }
    }
    let close_all = async {
        for view in views {
            let close = CloseViewsRequest { target: view.clone() };
            // One that is closed by now is as it should be; whether all are is what is waited for.
            let _ = client.views().close_views(request(close, CLOSE_TIMEOUT)).await;
        }
        closing.await
    };
    let closed = signals.during(close_all).await?;
    ended(&closed, context)
}

fn ended(closed: &mumba_client::Closed, context: &Context) -> Result<Exit> {
    if context.output.is_json() {
        let ids: Vec<&str> = closed.views.iter().map(|view| view.id.as_str()).collect();
        context.output.json(&json!({"closed": ids, "crashed": closed.crashed().map(|view| view.id.as_str())}))?;
    }
    let Some(view) = closed.crashed() else { return Ok(Exit::Success) };
    context.output.note(format_args!(
        "{} of {} had crashed: {}",
        safe(&view.id),
        safe(&view.app_name),
        safe(&view.error)
    ));
    Ok(Exit::Crashed)
}
