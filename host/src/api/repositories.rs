//! `mumba.host.v1.Repositories`.

use std::sync::Arc;

use futures::StreamExt as _;
use mumba_apps::AppId;
use mumba_proto::Reason;
use mumba_proto::host as proto;
use mumba_repositories::{Catalogue, Category, Error, Found, Query, Repository};
use tonic::{Request, Response, Status};

use crate::host::Host;

/// Repositories that are fetched at the same time.
const AT_ONCE: usize = 4;
/// Results, unless asked otherwise.
const DEFAULT_LIMIT: usize = 50;

pub(super) struct RepositoriesApi {
    host: Arc<Host>,
}

impl RepositoriesApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }

    /// Looks for a newer list of one repository; where that fails, it is as it was.
    async fn refresh(&self, before: Repository) -> proto::RefreshedRepository {
        match self.host.repositories.refresh(before.address).await {
            Ok(refreshed) => proto::RefreshedRepository {
                repository: Some(repository(refreshed.repository)),
                changed: refreshed.changed,
                problem: String::new(),
            },
            Err(status) => proto::RefreshedRepository {
                repository: Some(repository(before)),
                changed: false,
                problem: status.message().to_owned(),
            },
        }
    }
}

fn address(text: &str) -> Result<AppId, Status> {
    AppId::parse(text).map_err(|error| Reason::InvalidArgument.status(error.to_string()))
}

fn repository(one: Repository) -> proto::Repository {
    proto::Repository {
        address: one.address.to_string(),
        name: one.name,
        title: one.title,
        description: one.description,
        curator: one.curator,
        version: one.version,
        sequence: one.sequence,
        apps: one.apps,
        added_at_ms: one.added_at_ms,
        changed_at_ms: one.changed_at_ms,
        seen_at_ms: one.seen_at_ms,
    }
}

fn found_app(found: Found) -> proto::FoundApp {
    let entry = found.entry;
    let named_by = found.named_by.into_iter().map(|by| proto::NamedBy {
        repository: by.repository.to_string(),
        repository_title: by.repository_title,
        app_title: by.app_title,
    });
    proto::FoundApp {
        address: entry.address.to_string(),
        name: entry.name.to_string(),
        title: entry.title,
        summary: entry.summary,
        description: entry.description,
        categories: entry.categories.iter().map(ToString::to_string).collect(),
        keywords: entry.keywords.into_iter().collect(),
        publisher: entry.publisher,
        homepage: entry.homepage.map(|homepage| homepage.to_string()).unwrap_or_default(),
        version: entry.version.to_string(),
        size_bytes: entry.size_bytes,
        has_icon: entry.icon.is_some(),
        named_by: named_by.collect(),
    }
}

#[tonic::async_trait]
impl proto::repositories_server::Repositories for RepositoriesApi {
    async fn add_repository(
        &self,
        request: Request<proto::AddRepositoryRequest>,
    ) -> Result<Response<proto::AddRepositoryResponse>, Status> {
        let address = address(&request.into_inner().address)?;
        let repositories = &self.host.repositories;
        let known = repositories
            .with_catalogue(move |catalogue| match catalogue.find(&address.to_string()) {
                Ok(_) => Ok(true),
                Err(Error::NotFound { .. }) => Ok(false),
                Err(error) => Err(error),
            })
            .await?;
        let refreshed = repositories.refresh(address).await?;
        let response =
            proto::AddRepositoryResponse { repository: Some(repository(refreshed.repository)), added: !known };
        Ok(Response::new(response))
    }

    async fn remove_repository(
        &self,
        request: Request<proto::RemoveRepositoryRequest>,
    ) -> Result<Response<proto::RemoveRepositoryResponse>, Status> {
        let wanted = request.into_inner().repository;
        let removed = self.host.repositories.remove(&wanted).await?;
        Ok(Response::new(proto::RemoveRepositoryResponse { repository: Some(repository(removed)) }))
    }

    async fn list_repositories(
        &self,
        _: Request<proto::ListRepositoriesRequest>,
    ) -> Result<Response<proto::ListRepositoriesResponse>, Status> {
        let list = self.host.repositories.with_catalogue(Catalogue::repositories).await?;
        let repositories = list.into_iter().map(repository).collect();
        Ok(Response::new(proto::ListRepositoriesResponse { repositories }))
    }

    async fn refresh_repositories(
        &self,
        request: Request<proto::RefreshRepositoriesRequest>,
    ) -> Result<Response<proto::RefreshRepositoriesResponse>, Status> {
        let wanted = request.into_inner().repository;
        let chosen = self.host.repositories.with_catalogue(move |catalogue| match wanted.as_str() {
            "" => catalogue.repositories(),
            wanted => catalogue.find(wanted).map(|found| vec![found]),
        });
        let refreshing = futures::stream::iter(chosen.await?).map(|one| self.refresh(one)).buffered(AT_ONCE);
        Ok(Response::new(proto::RefreshRepositoriesResponse { repositories: refreshing.collect().await }))
    }

    async fn search_apps(
        &self,
        request: Request<proto::SearchAppsRequest>,
    ) -> Result<Response<proto::SearchAppsResponse>, Status> {
        let request = request.into_inner();
        let category = match request.category.as_str() {
            "" => None,
            name => Some(Category::parse(name).map_err(|what| Reason::InvalidArgument.status(what))?),
        };
        let limit = if request.limit == 0 { DEFAULT_LIMIT } else { request.limit as usize };
        let query = Query { words: request.words, category, limit };
        let results = self.host.repositories.with_catalogue(move |catalogue| catalogue.search(&query)).await?;
        let apps = results.apps.into_iter().map(found_app).collect();
        Ok(Response::new(proto::SearchAppsResponse { apps, more: results.more }))
    }

    async fn get_app_icon(
        &self,
        request: Request<proto::GetAppIconRequest>,
    ) -> Result<Response<proto::GetAppIconResponse>, Status> {
        let request = request.into_inner();
        let app = address(&request.address)?;
        let repository = match request.repository.as_str() {
            "" => None,
            text => Some(address(text)?),
        };
        let icon = self.host.repositories.with_catalogue(move |catalogue| catalogue.icon(&app, repository.as_ref()));
        Ok(Response::new(match icon.await? {
            Some(icon) => {
                proto::GetAppIconResponse { media_type: icon.format.media_type().to_owned(), icon: icon.bytes }
            }
            None => proto::GetAppIconResponse::default(),
        }))
    }
}
