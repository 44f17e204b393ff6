//! `mumba releases` and `mumba rollback`

use std::fs::File;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;

use mumba_client::host::installed_release::State;
use mumba_client::host::kept::Kind;
use mumba_client::host::{
    App as HostApp, GetAppRequest, GetLinkRequest, InstalledRelease, Kept, ListAppsRequest, ListKeptRequest,
    ListReleasesRequest, RollBackRequest,
};
use mumba_client::{Client, request};
use serde_json::json;

use super::{PATIENT, QUICK, update};
use crate::cli::release::{ReleasesArgs, RollbackArgs};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::App;
use crate::table::Table;
use crate::text::safe;
use crate::units;

pub(crate) async fn list(args: ReleasesArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let Some(app) = args.app else { return all(&client, context).await };
    if let Some(file) = &args.magnet {
        return link(&client, app, file, &args.peer, context).await;
    }
    let found =
        client.apps().get_app(request(GetAppRequest { app }, QUICK)).await?.into_inner().app.unwrap_or_default();
    let releases = of_app(&client, &found).await?;
    if context.output.is_json() {
        let releases: Vec<_> = releases.iter().map(shape).collect();
        context.output.json(&json!({"releases": releases}))?;
        return Ok(Exit::Success);
    }
    let mut table = Table::new(&["NUMBER", "VERSION", "PUBLISHED AS", "SIZE", "INSTALLED", "STATE"]);
    for release in &releases {
        table.row([
            release.number.to_string(),
            safe(&release.version).to_string(),
            release.sequence.map_or_else(|| "a folder".to_owned(), |sequence| sequence.to_string()),
            units::bytes(release.size_bytes),
            format!("{} ago", units::ago_ms(release.installed_at_ms)),
            described(release),
        ]);
    }
    context.output.table(&table)?;
    if let Some(newer) = found.update.as_ref().filter(|newer| !newer.staged) {
        context.output.note(format_args!(
            "Version {}; `mumba update {}` installs it.",
            update::available(newer),
            safe(&found.name)
        ));
    }
    if let Some(warning) = &found.key_warning {
        context.output.note(update::key_warning(&found.name, warning));
    }
    Ok(Exit::Success)
}

async fn of_app(client: &Client, app: &HostApp) -> Result<Vec<InstalledRelease>> {
    let wanted = request(ListReleasesRequest { app: app.id.clone() }, QUICK);
    Ok(client.distribution().list_releases(wanted).await?.into_inner().releases)
}

/// The releases of all apps, and what is kept for others.
async fn all(client: &Client, context: &Context) -> Result<Exit> {
    let apps = client.apps().list_apps(request(ListAppsRequest {}, QUICK)).await?.into_inner().apps;
    let mut installed = Vec::new();
    for app in apps.iter().filter(|app| !app.running_from_folder) {
        installed.extend(of_app(client, app).await?.into_iter().map(|release| (app, release)));
    }
    let kept = client.distribution().list_kept(request(ListKeptRequest {}, PATIENT)).await?.into_inner().kept;
    if context.output.is_json() {
        let of = |(app, release): &(&HostApp, InstalledRelease)| json!({"app": app.id, "release": shape(release)});
        let installed: Vec<_> = installed.iter().map(of).collect();
        let kept: Vec<_> = kept.iter().map(kept_shape).collect();
        context.output.json(&json!({"installed": installed, "kept": kept}))?;
        return Ok(Exit::Success);
    }
    let mut table = Table::new(&["APP", "VERSION", "SIZE", "USED", "WHAT"]);
    for (app, release) in &installed {
        let used = units::date_time(release.installed_at_ms);
        table.row([
            app.name.clone(),
            release.version.clone(),
            units::bytes(release.size_bytes),
            used,
            described(release),
        ]);
    }
    for one in &kept {
        let name = apps.iter().find(|app| app.id == one.address).map_or(&one.address, |app| &app.name);
        let what = match one.kind() {
            Kind::Published => "published from here",
            Kind::FormerlyPublished => "published from here before",
            Kind::Download => "an unfinished download",
            Kind::Unspecified => "",
        };
        let used = units::date_time(one.used_ms);
        table.row([name.clone(), one.version.clone(), units::bytes(one.size_bytes), used, what.to_owned()]);
    }
    context.output.table(&table)?;
    Ok(Exit::Success)
}

/// Writes a magnet link to a file.
async fn link(client: &Client, app: String, file: &Path, peers: &[SocketAddr], context: &Context) -> Result<Exit> {
    let peers = peers.iter().map(SocketAddr::to_string).collect();
    let link = client.distribution().get_link(request(GetLinkRequest { app, peers }, PATIENT)).await?.into_inner().link;
    write_link(&mut new_file(file)?, file, &link)?;
    if context.output.is_json() {
        context.output.json(&json!({"file": file, "link": link}))?;
        return Ok(Exit::Success);
    }
    context.output.line(format_args!("Wrote {}; `mumba install {0}` takes it on another computer", file.display()))?;
    Ok(Exit::Success)
}

/// A file that was not there.
pub(super) fn new_file(path: &Path) -> Result<File> {
    File::create_new(path).map_err(|error| Error::file(format_args!("cannot write '{}'", path.display()), &error))
}

pub(super) fn write_link(file: &mut File, path: &Path, link: &str) -> Result<()> {
    writeln!(file, "{link}").map_err(|error| Error::file(format_args!("cannot write '{}'", path.display()), &error))
}

/// What is done with a release.
fn described(release: &InstalledRelease) -> String {
    match release.state() {
        State::Failed => format!("failed: {}", safe(&release.problem)),
        state => word(state).to_owned(),
    }
}

fn kept_shape(one: &Kept) -> serde_json::Value {
    json!({
        "kind": one.kind().as_str_name().trim_start_matches("KIND_").to_lowercase(),
        "address": one.address,
        "version": one.version,
        "sequence": one.sequence,
        "size_bytes": one.size_bytes,
        "used_ms": one.used_ms,
    })
}

pub(crate) async fn roll_back(args: RollbackArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let wanted = request(RollBackRequest { app: args.app, number: args.to }, PATIENT);
    let app = client.distribution().roll_back(wanted).await?.into_inner().app.unwrap_or_default();
    if context.output.is_json() {
        context.output.json(&json!({"app": App::from(app)}))?;
        return Ok(Exit::Success);
    }
    context.output.line(format_args!("{STRONG}{}{STRONG:#} is {} again", safe(&app.name), safe(&app.version)))?;
    Ok(Exit::Success)
}

fn word(state: State) -> &'static str {
    match state {
        State::Current => "in use",
        State::Staged => "at the next start",
        State::Former => "former",
        State::Held => "you went back from it",
        State::Failed => "failed",
        State::Unspecified => "",
    }
}

fn shape(release: &InstalledRelease) -> serde_json::Value {
    let state = release.state().as_str_name().trim_start_matches("STATE_").to_lowercase();
    json!({
        "number": release.number,
        "version": release.version,
        "sequence": release.sequence,
        "size_bytes": release.size_bytes,
        "installed_at_ms": release.installed_at_ms,
        "state": state,
        "problem": release.problem,
    })
}
