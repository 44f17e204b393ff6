//! `mumba install`

use mumba_client::host::{DesktopRegistration, InstallFolderRequest};
use mumba_client::request;
use serde_json::json;

use super::{COPYING, package_folder, permissions};
use crate::cli::InstallArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::{App, Desktop};
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
        let desktop = response.desktop.map(Desktop::from);
        context.output.json(&json!({"app": App::from(app), "replaced": response.replaced, "desktop": desktop}))?;
        return Ok(Exit::Success);
    }
    let done = if response.replaced { "Replaced" } else { "Installed" };
    context.output.line(format_args!("{done} {STRONG}{}{STRONG:#} {}", safe(&app.name), safe(&app.version)))?;
    for notice in &app.notices {
        context.output.note(format_args!("note: {}", safe(notice)));
    }
    if let Some(desktop) = &response.desktop {
        for line in on_the_desktop(desktop) {
            context.output.note(safe(&line));
        }
    }
    permissions::at_install(&client, &app.name, &args.permissions, &context.output).await?;
    if !response.replaced && !app.view_kind.is_empty() {
        context.output.note(format_args!("`mumba launch {}` opens it.", safe(&app.name)));
    }
    Ok(Exit::Success)
}

/// What the desktop got, for people.
fn on_the_desktop(desktop: &DesktopRegistration) -> Vec<String> {
    let mut lines = Vec::new();
    if !desktop.entry.is_empty() {
        lines.push(format!("In the desktop's menu: {}", desktop.entry));
    }
    if !desktop.launcher.is_empty() {
        lines.push(format!("Its launcher: {}", desktop.launcher));
    }
    if desktop.handles_links {
        lines.push("mumba:// links to it open here.".to_owned());
    }
    lines.extend(desktop.notices.iter().map(|notice| format!("note: {notice}")));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_desktop_got_is_said_and_what_it_did_not_get_too() {
        let mut desktop = DesktopRegistration { launcher: "/l".into(), handles_links: true, ..Default::default() };
        desktop.notices.push("the icon is a GIF".into());
        assert_eq!(
            on_the_desktop(&desktop),
            ["Its launcher: /l", "mumba:// links to it open here.", "note: the icon is a GIF"]
        );
        assert!(on_the_desktop(&DesktopRegistration::default()).is_empty());
    }
}
