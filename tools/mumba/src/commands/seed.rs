//! `mumba seed` and `mumba unseed`

use mumba_client::host::seeding::Pause;
use mumba_client::host::{ListSeedingRequest, Seeding, SetSeedingRequest};
use mumba_client::request;
use serde_json::json;

use super::PATIENT;
use crate::cli::release::{SeedArgs, UnseedArgs};
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::table::Table;
use crate::text::safe;
use crate::units;

pub(crate) async fn seed(args: SeedArgs, context: &Context) -> Result<Exit> {
    match args.app {
        Some(app) => set(app, true, context).await,
        None => list(context).await,
    }
}

pub(crate) async fn unseed(args: UnseedArgs, context: &Context) -> Result<Exit> {
    set(args.app, false, context).await
}

async fn set(app: String, seeds: bool, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    client.distribution().set_seeding(request(SetSeedingRequest { app: app.clone(), seeds }, PATIENT)).await?;
    if context.output.is_json() {
        context.output.json(&json!({"app": app, "seeds": seeds}))?;
    } else {
        let offered = if seeds { "is offered to others" } else { "is offered to nobody" };
        context.output.line(format_args!("{} {offered}", safe(&app)))?;
    }
    Ok(Exit::Success)
}

/// How many times its size others got.
fn ratio(seeding: &Seeding) -> Option<f64> {
    (seeding.size_bytes > 0).then(|| seeding.sent_bytes as f64 / seeding.size_bytes as f64)
}

/// Why it is not offered now: for scripts, and for people.
fn pause(seeding: &Seeding) -> Option<(&'static str, &'static str)> {
    match seeding.paused() {
        Pause::Unspecified => None,
        Pause::Metered => Some(("metered", "the network is paid by volume")),
        Pause::Day => Some(("day", "today's quota is used up")),
        Pause::Month => Some(("month", "this month's quota is used up")),
        Pause::Ratio => Some(("ratio", "its ratio is reached")),
        Pause::Time => Some(("time", "its time is over")),
    }
}

async fn list(context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let list = client.distribution().list_seeding(request(ListSeedingRequest {}, PATIENT)).await?.into_inner().seeding;
    if context.output.is_json() {
        let shapes: Vec<_> = list
            .iter()
            .map(|seeding| {
                json!({
                    "address": seeding.address,
                    "name": seeding.name,
                    "version": seeding.version,
                    "sequence": seeding.sequence,
                    "seeds": seeding.seeds,
                    "peers": seeding.peers,
                    "sent_bytes": seeding.sent_bytes,
                    "size_bytes": seeding.size_bytes,
                    "ratio": ratio(seeding),
                    "paused": pause(seeding).map(|(name, _)| name),
                })
            })
            .collect();
        context.output.json(&json!({"seeding": shapes}))?;
        return Ok(Exit::Success);
    }
    if list.is_empty() {
        context.output.line("Nothing is offered: no app was published or installed by address")?;
        return Ok(Exit::Success);
    }
    let mut table = Table::new(&["APP", "VERSION", "ADDRESS", "OFFERED", "PEERS", "SIZE", "SENT", "RATIO"]);
    for seeding in &list {
        table.row([
            safe(&seeding.name).to_string(),
            safe(&seeding.version).to_string(),
            seeding.address.clone(),
            match (seeding.seeds, pause(seeding)) {
                (true, Some((_, why))) => format!("paused: {why}"),
                (true, None) => "yes".to_owned(),
                (false, _) => "no".to_owned(),
            },
            seeding.peers.to_string(),
            units::bytes(seeding.size_bytes),
            units::bytes(seeding.sent_bytes),
            ratio(seeding).map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
        ]);
    }
    context.output.table(&table)?;
    Ok(Exit::Success)
}
