//! `mumba start`

use mumba_client::host::StartServiceRequest;
use mumba_client::request;
use serde_json::json;

use super::{PATIENT, info};
use crate::cli::StartArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::Service;
use crate::text::safe;

pub(crate) async fn run(args: StartArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let start = StartServiceRequest { app: args.app.clone() };
    let service = {
        let _progress = context.output.progress("Starting");
        client.services().start_service(request(start, PATIENT)).await?.into_inner().service.unwrap_or_default()
    };
    if context.output.is_json() {
        context.output.json(&json!({"service": Service::from(service)}))?;
    } else {
        context.output.line(format_args!(
            "The service of {} is {}",
            safe(&args.app),
            safe(&info::describe_service(&service))
        ))?;
    }
    Ok(Exit::Success)
}
