//! `mumba repo`: the repositories that the user added. What curators do with a folder is in `repo/folder.rs`.

mod folder;

use mumba_client::host::{
    AddRepositoryRequest, ListRepositoriesRequest, RefreshRepositoriesRequest, RemoveRepositoryRequest,
};
use mumba_client::request;
use serde_json::json;

use super::{COPYING, QUICK};
use crate::cli::repo::{AddArgs, RefreshArgs, RemoveArgs, RepoArgs, RepoCommand};
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::{BAD, STRONG};
use crate::shapes::repositories::{Refreshed, Repository};
use crate::table::Table;
use crate::text::safe;
use crate::units;

pub(crate) async fn run(args: RepoArgs, context: &Context) -> Result<Exit> {
    match args.command {
        RepoCommand::Create(args) => folder::create(args, context),
        RepoCommand::AddApp(args) => folder::add_app(*args, context).await,
        RepoCommand::RemoveApp(args) => folder::remove_app(args, context),
        RepoCommand::Show(args) => folder::show(args, context),
        RepoCommand::Publish(args) => super::publish::run(*args, context).await,
        RepoCommand::Add(args) => add(args, context).await,
        RepoCommand::List(_) => list(context).await,
        RepoCommand::Remove(args) => remove(args, context).await,
        RepoCommand::Refresh(args) => refresh(args, context).await,
    }
}

async fn add(args: AddArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let add = AddRepositoryRequest { address: args.address.to_string() };
    let response = {
        let _progress = context.output.progress("Fetching the repository");
        client.repositories().add_repository(request(add, COPYING)).await?.into_inner()
    };
    let repository = response.repository.unwrap_or_default();
    if context.output.is_json() {
        let repository = Repository::from(repository);
        context.output.json(&json!({"repository": repository, "added": response.added}))?;
        return Ok(Exit::Success);
    }
    let done = if response.added { "Added" } else { "Refreshed" };
    let (title, apps) = (safe(&repository.title), counted(repository.apps));
    context.output.line(format_args!("{done} {STRONG}{title}{STRONG:#}, which lists {apps}"))?;
    Ok(Exit::Success)
}

async fn list(context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let list = client.repositories().list_repositories(request(ListRepositoriesRequest {}, QUICK)).await?;
    let repositories = list.into_inner().repositories;
    if context.output.is_json() {
        let repositories: Vec<Repository> = repositories.into_iter().map(Repository::from).collect();
        context.output.json(&json!({"repositories": repositories}))?;
        return Ok(Exit::Success);
    }
    if repositories.is_empty() {
        context.output.note("There are no repositories. `mumba repo add <address>` adds one.");
        return Ok(Exit::Success);
    }
    let mut table = Table::new(&["NAME", "TITLE", "CURATOR", "APPS", "CHANGED", "SEEN", "ADDRESS"]);
    for repository in repositories {
        table.row([
            repository.name,
            repository.title,
            repository.curator,
            repository.apps.to_string(),
            units::date_time(repository.changed_at_ms),
            units::date_time(repository.seen_at_ms),
            repository.address,
        ]);
    }
    context.output.table(&table)?;
    Ok(Exit::Success)
}

async fn remove(args: RemoveArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let remove = RemoveRepositoryRequest { repository: args.repository };
    let removed = client.repositories().remove_repository(request(remove, QUICK)).await?.into_inner();
    let repository = removed.repository.unwrap_or_default();
    if context.output.is_json() {
        context.output.json(&json!({"repository": Repository::from(repository)}))?;
    } else {
        context.output.line(format_args!("Removed {STRONG}{}{STRONG:#}", safe(&repository.title)))?;
    }
    Ok(Exit::Success)
}

async fn refresh(args: RefreshArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let refresh = RefreshRepositoriesRequest { repository: args.repository.unwrap_or_default() };
    let response = {
        let _progress = context.output.progress("Looking for newer lists");
        client.repositories().refresh_repositories(request(refresh, COPYING)).await?.into_inner()
    };
    let all_well = response.repositories.iter().all(|one| one.problem.is_empty());
    let exit = if all_well { Exit::Success } else { Exit::Failure };
    if context.output.is_json() {
        let repositories: Vec<Refreshed> = response.repositories.into_iter().map(Refreshed::from).collect();
        context.output.json(&json!({"repositories": repositories}))?;
        return Ok(exit);
    }
    if response.repositories.is_empty() {
        context.output.note("There are no repositories. `mumba repo add <address>` adds one.");
    }
    for one in response.repositories {
        let repository = one.repository.unwrap_or_default();
        let title = safe(&repository.title);
        match (one.problem.as_str(), one.changed) {
            ("", true) => context.output.line(format_args!("{title}: now lists {}", counted(repository.apps)))?,
            ("", false) => context.output.line(format_args!("{title}: nothing new"))?,
            (problem, _) => context.output.line(format_args!("{title}: {BAD}{}{BAD:#}", safe(problem)))?,
        }
    }
    Ok(exit)
}

fn counted(apps: u64) -> String {
    if apps == 1 { "1 app".to_owned() } else { format!("{apps} apps") }
}
