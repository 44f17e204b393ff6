//! `mumba search`

use std::collections::BTreeMap;

use mumba_client::host::{FoundApp as HostFoundApp, SearchAppsRequest};
use mumba_client::request;
use serde_json::json;

use super::QUICK;
use crate::cli::repo::SearchArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::repositories::FoundApp;
use crate::table::Table;
use crate::units;

pub(crate) async fn run(args: SearchArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let search = SearchAppsRequest {
        words: args.words.join(" "),
        category: args.category.unwrap_or_default(),
        limit: args.limit,
    };
    let response = client.repositories().search_apps(request(search, QUICK)).await?.into_inner();
    if context.output.is_json() {
        let apps: Vec<FoundApp> = response.apps.into_iter().map(FoundApp::from).collect();
        context.output.json(&json!({"apps": apps, "more": response.more}))?;
        return Ok(Exit::Success);
    }
    if response.apps.is_empty() {
        context.output.note("Nothing was found in the repositories that you added; `mumba repo list` shows them.");
        return Ok(Exit::Success);
    }
    context.output.table(&table(&response.apps))?;
    for name in shared_names(&response.apps) {
        context.output.note(format_args!("Several apps are named \"{name}\": the address says which one it is."));
    }
    if response.more {
        context.output.note("There are more; add words, or raise --limit.");
    }
    Ok(Exit::Success)
}

fn table(apps: &[HostFoundApp]) -> Table {
    let mut table = Table::new(&["NAME", "TITLE", "VERSION", "SIZE", "PUBLISHER", "LISTED BY", "ADDRESS", "SUMMARY"]);
    for app in apps {
        let listed_by = match &app.named_by[..] {
            [one] => one.repository_title.clone(),
            several => format!("{} repositories", several.len()),
        };
        table.row([
            app.name.clone(),
            app.title.clone(),
            app.version.clone(),
            units::bytes(app.size_bytes),
            app.publisher.clone(),
            listed_by,
            app.address.clone(),
            app.summary.clone(),
        ]);
    }
    table
}

/// Names that more than one app has.
fn shared_names(apps: &[HostFoundApp]) -> Vec<&str> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for app in apps {
        *counts.entry(&app.name).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use mumba_client::host::NamedBy;

    use super::*;

    #[test]
    fn apps_of_one_name_are_both_shown_with_their_addresses() {
        let app = |address: &str, repositories: usize| HostFoundApp {
            address: address.repeat(52),
            name: "notes".to_owned(),
            title: "Notes".to_owned(),
            version: "1.0.0".to_owned(),
            named_by: vec![NamedBy { repository_title: "Garden".to_owned(), ..NamedBy::default() }; repositories],
            ..HostFoundApp::default()
        };
        let apps = [app("a", 1), app("b", 2)];
        let lines = table(&apps).lines();
        assert!(lines[1].contains(&"a".repeat(52)) && lines[1].contains("Garden"), "{lines:?}");
        assert!(lines[2].contains(&"b".repeat(52)) && lines[2].contains("2 repositories"), "{lines:?}");
        assert_eq!(shared_names(&apps), ["notes"]);
        assert!(shared_names(&apps[..1]).is_empty());
    }
}
