//! `mumba install`

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use mumba_client::host::{
    DesktopRegistration, InstallAddressRequest, InstallDone, InstallFileRequest, InstallFolderRequest,
    InstallLinkRequest,
};
use mumba_client::{Client, request};
use serde_json::json;

use super::{COPYING, fetching, package_folder, permissions, update};
use crate::cli::InstallArgs;
use crate::cli::consent::GrantOptions;
use crate::cli::release::UseOptions;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::{App, Desktop};
use crate::text::safe;

pub(crate) async fn run(args: InstallArgs, context: &Context) -> Result<Exit> {
    if let Some(address) = address(&args.source) {
        return published(Published::Address(address), args, context).await;
    }
    if args.source.extension().is_some_and(|extension| extension == "mumba") && args.source.is_file() {
        let file = std::path::absolute(&args.source)?;
        return published(Published::File(file), args, context).await;
    }
    if let Some(link) = link(&args.source)? {
        return published(Published::Link(link), args, context).await;
    }
    let folder = package_folder(&args.source)?;
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

/// Where a published release comes from.
enum Published {
    Address(String),
    File(PathBuf),
    Link(String),
}

/// The longest magnet link.
const MAX_LINK_BYTES: u64 = 64 << 10;

/// The magnet link that this is, or that lies in this file.
fn link(source: &Path) -> Result<Option<String>> {
    if let Some(link) = source.to_str().filter(|text| text.starts_with("magnet:")) {
        return Ok(Some(link.to_owned()));
    }
    if source.extension().is_none_or(|extension| extension != "magnet") || !source.is_file() {
        return Ok(None);
    }
    let mut text = String::new();
    let read = File::open(source).and_then(|file| file.take(MAX_LINK_BYTES + 1).read_to_string(&mut text));
    read.map_err(|error| Error::file(format_args!("cannot read '{}'", source.display()), &error))?;
    Ok(Some(text.trim().to_owned()))
}

/// The address that this is, where it is one and no folder has its name.
fn address(source: &Path) -> Option<String> {
    let text = source.to_str()?;
    let text = text.strip_prefix("mumba://").map_or(text, |rest| rest.split('/').next().unwrap_or(rest));
    let is_address = mumba_releases::PublicKey::parse(text).is_ok() && !source.exists();
    is_address.then(|| text.to_owned())
}

async fn published(source: Published, args: InstallArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let done = fetch(&client, source, args.usage, context).await?;
    say(&client, done, &args.permissions, context).await
}

/// Installs a published release.
async fn fetch(client: &Client, source: Published, usage: UseOptions, context: &Context) -> Result<InstallDone> {
    let UseOptions { now, again, despite_key_warning } = usage;
    let mut distribution = client.distribution();
    let events = match source {
        Published::Address(address) => {
            distribution
                .install_address(InstallAddressRequest { address, only_update: false, now, again, despite_key_warning })
                .await?
        }
        Published::File(file) => {
            let file = file.into_os_string().into_string().map_err(|_| Error::usage("the file's path is not UTF-8"))?;
            distribution.install_file(InstallFileRequest { file, now, again, despite_key_warning }).await?
        }
        Published::Link(link) => {
            distribution.install_link(InstallLinkRequest { link, now, again, despite_key_warning }).await?
        }
    };
    fetching::follow(events.into_inner(), context).await
}

/// Installs the newest release of an address, for a command that needs the app.
pub(super) async fn by_address(client: &Client, address: String, context: &Context) -> Result<InstallDone> {
    fetch(client, Published::Address(address), UseOptions::default(), context).await
}

/// Says what was installed, and asks about what the app asks for.
async fn say(client: &Client, done: InstallDone, grants: &GrantOptions, context: &Context) -> Result<Exit> {
    let app = done.app.clone().unwrap_or_default();
    if context.output.is_json() {
        permissions::at_install(client, &app.id, grants, &context.output).await?;
        context.output.json(&update::shape(done))?;
        return Ok(Exit::Success);
    }
    let (name, version) = (safe(&app.name), safe(&app.version));
    let line = match (done.up_to_date, done.staged, done.replaced) {
        (true, ..) => format!("{STRONG}{name}{STRONG:#} {version} is installed already"),
        (_, true, _) => format!("{STRONG}{name}{STRONG:#} changes at its next start"),
        (.., true) => format!("Updated {STRONG}{name}{STRONG:#} to {version}"),
        _ => format!("Installed {STRONG}{name}{STRONG:#} {version}"),
    };
    context.output.line(line)?;
    for notice in &app.notices {
        context.output.note(format_args!("note: {}", safe(notice)));
    }
    permissions::at_install(client, &app.id, grants, &context.output).await?;
    if !done.replaced && !app.view_kind.is_empty() {
        context.output.note(format_args!("`mumba launch {name}` opens it."));
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
