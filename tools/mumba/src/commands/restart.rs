//! `mumba restart`

use mumba_client::host::RestartServiceRequest;
use mumba_client::request;
use serde_json::json;

use super::{PATIENT, info};
use crate::cli::RestartArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::Service;
use crate::text::safe;

pub(crate) async fn run(args: RestartArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let restart = RestartServiceRequest { app: args.app.clone() };
    let service = {
        let _progress = context.output.progress("Restarting");
        client.services().restart_service(request(restart, PATIENT)).await?.into_inner().service.unwrap_or_default()
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
