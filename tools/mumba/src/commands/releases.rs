//! `mumba releases` and `mumba rollback`

use mumba_client::host::installed_release::State;
use mumba_client::host::{InstalledRelease, ListReleasesRequest, RollBackRequest};
use mumba_client::request;
use serde_json::json;

use super::{PATIENT, QUICK};
use crate::cli::release::{ReleasesArgs, RollbackArgs};
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::App;
use crate::table::Table;
use crate::text::safe;
use crate::units;

pub(crate) async fn list(args: ReleasesArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let wanted = request(ListReleasesRequest { app: args.app }, QUICK);
    let releases = client.distribution().list_releases(wanted).await?.into_inner().releases;
    if context.output.is_json() {
        let releases: Vec<_> = releases.iter().map(shape).collect();
        context.output.json(&json!({"releases": releases}))?;
        return Ok(Exit::Success);
    }
    let mut table = Table::new(&["NUMBER", "VERSION", "PUBLISHED AS", "SIZE", "INSTALLED", "STATE"]);
    for release in &releases {
        let state = match release.state() {
            State::Failed => format!("failed: {}", safe(&release.problem)),
            state => word(state).to_owned(),
        };
        table.row([
            release.number.to_string(),
            safe(&release.version).to_string(),
            release.sequence.map_or_else(|| "a folder".to_owned(), |sequence| sequence.to_string()),
            units::bytes(release.size_bytes),
            format!("{} ago", units::ago_ms(release.installed_at_ms)),
            state,
        ]);
    }
    context.output.table(&table)?;
    Ok(Exit::Success)
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
