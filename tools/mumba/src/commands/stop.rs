//! `mumba stop`

use mumba_client::host::{CloseViewsRequest, GetAppRequest, StopServiceRequest};
use mumba_client::request;
use serde_json::json;

use super::{PATIENT, QUICK, close};
use crate::cli::StopArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::Service;
use crate::text::safe;

pub(crate) async fn run(args: StopArgs, context: &Context) -> Result<Exit> {
    let client = context.connect().await?;
    let found = client.apps().get_app(request(GetAppRequest { app: args.app }, QUICK)).await?.into_inner();
    let app = found.app.unwrap_or_default();
    // Views first: an open one would call the service back to life.
    let closed = if app.views.is_empty() {
        Vec::new()
    } else {
        let close = CloseViewsRequest { target: app.id.clone() };
        client.views().close_views(request(close, PATIENT)).await?.into_inner().view_ids
    };
    let service = if app.has_service {
        let _progress = context.output.progress("Stopping");
        let stop = StopServiceRequest { app: app.id.clone() };
        client.services().stop_service(request(stop, PATIENT)).await?.into_inner().service
    } else {
        None
    };
    if context.output.is_json() {
        context.output.json(&json!({"closed": closed, "service": service.map(Service::from)}))?;
        return Ok(Exit::Success);
    }
    if !closed.is_empty() {
        context.output.line(close::sentence(&closed))?;
    }
    context.output.line(format_args!("{} is stopped", safe(&app.name)))?;
    Ok(Exit::Success)
}
