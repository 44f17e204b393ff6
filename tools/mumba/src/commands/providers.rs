//! `mumba providers`

use mumba_client::host::{Answerer, ListProvidersRequest, SetProviderRequest};
use mumba_client::request;
use serde_json::json;

use super::QUICK;
use crate::cli::consent::ProvidersArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::consent::CommonApi;
use crate::table::Table;

pub(crate) async fn run(args: ProvidersArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let api = args.api.unwrap_or_default();
    if args.reset || args.app.is_some() {
        let set = SetProviderRequest {
            api: api.clone(),
            app: args.app.unwrap_or_default(),
            answerer: Answerer::Terminal.into(),
        };
        client.permissions().set_provider(request(set, QUICK)).await?;
    }
    let list = ListProvidersRequest { api };
    let apis = client.permissions().list_providers(request(list, QUICK)).await?.into_inner().apis;
    if context.output.is_json() {
        let apis: Vec<CommonApi> = apis.into_iter().map(CommonApi::from).collect();
        context.output.json(&json!({"apis": apis}))?;
        return Ok(Exit::Success);
    }
    if apis.is_empty() {
        context.output.line("No installed app provides or asks for a common API")?;
        return Ok(Exit::Success);
    }
    let mut table = Table::new(&["API", "PROVIDED BY", "CHOICES", "USED BY"]);
    for api in apis {
        let chosen = api.candidates.iter().find(|one| one.app_id == api.chosen).map(|one| one.app_name.clone());
        let names: Vec<String> = api.candidates.into_iter().map(|one| one.app_name).collect();
        let chosen = chosen.unwrap_or_else(|| if names.is_empty() { "nobody" } else { "ask" }.to_owned());
        table.row([api.name, chosen, names.join(", "), api.callers.join(", ")]);
    }
    context.output.table(&table)?;
    Ok(Exit::Success)
}
