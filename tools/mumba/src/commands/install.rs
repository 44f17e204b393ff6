//! `mumba install`

use mumba_client::host::InstallFolderRequest;
use mumba_client::request;
use serde_json::json;

use super::{COPYING, package_folder, permissions};
use crate::cli::InstallArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::App;
use crate::text::safe;

pub(crate) async fn run(args: InstallArgs, context: &Context) -> Result<Exit> {
    let folder = package_folder(&args.folder)?;
    let client = context.connect_or_start().await?;
    let response = {
        let _progress = context.output.progress("Installing");
        client.apps().install_folder(request(InstallFolderRequest { folder }, COPYING)).await?.into_inner()
    };
    let app = response.app.unwrap_or_default();
    if context.output.is_json() {
        permissions::at_install(&client, &app.id, &args.permissions, &context.output).await?;
        context.output.json(&json!({"app": App::from(app), "replaced": response.replaced}))?;
        return Ok(Exit::Success);
    }
    let done = if response.replaced { "Replaced" } else { "Installed" };
    context.output.line(format_args!("{done} {STRONG}{}{STRONG:#} {}", safe(&app.name), safe(&app.version)))?;
    for notice in &app.notices {
        context.output.note(format_args!("note: {}", safe(notice)));
    }
    permissions::at_install(&client, &app.name, &args.permissions, &context.output).await?;
    if !response.replaced && !app.view_kind.is_empty() {
        context.output.note(format_args!("`mumba launch {}` opens it.", safe(&app.name)));
    }
    Ok(Exit::Success)
}
