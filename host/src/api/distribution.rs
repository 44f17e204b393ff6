//! `mumba.host.v1.Distribution`.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures::{Stream, StreamExt as _};
use mumba_apps::{AppId, ReleaseState};
use mumba_distribution::{KeptKind, Pause, Publication, ReleaseLink};
use mumba_proto::Reason;
use mumba_proto::host as proto;
use mumba_releases::{Bundle, MutableItem};
use tokio::sync::mpsc;
use tokio_stream::wrappers::{BroadcastStream, ReceiverStream};
use tonic::{Request, Response, Status};

use super::apps::{absolute, describe};
use super::{apps_status, unix_ms};
use crate::distribution::{self, Wish};
use crate::host::Host;
use crate::updates;
use crate::updates::checks;

/// How long the DHT is asked at least about an address that may be new.
const STANDING: Duration = Duration::from_secs(5);
/// How long somebody is waited for who could know it.
const STANDING_PATIENCE: Duration = Duration::from_secs(60);
/// Events that wait for a slow client; it misses progress, nothing else.
const EVENTS: usize = 64;

pub(super) struct DistributionApi {
    host: Arc<Host>,
}

impl DistributionApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }

    /// The address that is given, or that of the app that is named: what was published here need not be installed here.
    fn address_of(&self, app: &str) -> Result<AppId, Status> {
        match AppId::parse(app) {
            Ok(address) => Ok(address),
            Err(_) => Ok(self.host.find_app(app)?.id),
        }
    }

    /// Runs an install for as long as somebody listens.
    fn installing<F>(&self, install: impl FnOnce(Arc<Host>, Events) -> F) -> Response<EventStream>
    where
        F: Future<Output = Result<proto::InstallDone, Status>> + Send + 'static,
    {
        let (sender, receiver) = mpsc::channel(EVENTS);
        let work = install(Arc::clone(&self.host), Events(sender.clone()));
        tokio::spawn(async move {
            let done = tokio::select! {
                done = work => done,
                () = sender.closed() => return,
            };
            let event = done.map(|done| proto::InstallEvent { event: Some(proto::install_event::Event::Done(done)) });
            // Whoever has left knows it from the list of apps.
            let _ = sender.send(event).await;
        });
        Response::new(Box::pin(ReceiverStream::new(receiver)))
    }
}

type EventStream = Pin<Box<dyn Stream<Item = Result<proto::InstallEvent, Status>> + Send>>;

struct Events(mpsc::Sender<Result<proto::InstallEvent, Status>>);

impl Events {
    fn report(&self, event: proto::install_event::Event) {
        // Full: the client is slow, and the next one says more.
        let _ = self.0.try_send(Ok(proto::InstallEvent { event: Some(event) }));
    }
}

fn address(text: &str) -> Result<AppId, Status> {
    AppId::parse(text).map_err(|error| Reason::InvalidArgument.status(error.to_string()))
}

fn items(list: &[Vec<u8>]) -> Result<Vec<MutableItem>, Status> {
    let items = list.iter().map(|item| MutableItem::decode(item));
    items.collect::<mumba_releases::Result<_>>().map_err(|error| refused(&error))
}

fn failed(error: &mumba_distribution::Error) -> Status {
    distribution::status(error)
}

fn refused(error: &mumba_releases::Error) -> Status {
    Reason::InvalidArgument.status(error.to_string())
}

fn paused(pause: Option<Pause>) -> proto::seeding::Pause {
    use proto::seeding::Pause as Described;
    match pause {
        Some(Pause::Metered) => Described::Metered,
        Some(Pause::Day) => Described::Day,
        Some(Pause::Month) => Described::Month,
        Some(Pause::Ratio) => Described::Ratio,
        Some(Pause::Time) => Described::Time,
        _ => Described::Unspecified,
    }
}

#[tonic::async_trait]
impl proto::distribution_server::Distribution for DistributionApi {
    async fn get_standing(
        &self,
        request: Request<proto::GetStandingRequest>,
    ) -> Result<Response<proto::GetStandingResponse>, Status> {
        let request = request.into_inner();
        let address = address(&request.address)?;
        let patience = if request.first { STANDING } else { STANDING_PATIENCE };
        let standing = self.host.distribution.standing(address, STANDING, patience).await;
        let standing = standing.map_err(|error| failed(&error))?;
        let newest = standing.numbers.release;
        Ok(Response::new(proto::GetStandingResponse {
            sequence: newest.map_or(0, |(sequence, _)| sequence),
            record: newest.map_or_else(Vec::new, |(_, digest)| digest.0.to_vec()),
            item_seq: standing.numbers.item_seq,
            unasked: standing.is_unasked,
            items: standing.items.iter().map(MutableItem::encode).collect(),
            problem: standing.problem.unwrap_or_default(),
        }))
    }

    async fn publish(
        &self,
        request: Request<proto::PublishRequest>,
    ) -> Result<Response<proto::PublishResponse>, Status> {
        let request = request.into_inner();
        let mut bundle = Bundle::default();
        for (name, bytes) in request.records {
            bundle.insert(&name, bytes).map_err(|error| refused(&error))?;
        }
        let items = items(&request.items)?;
        let publication = Publication::new(address(&request.address)?, absolute(&request.folder)?, bundle, items);
        let distribution = self.host.distribution.clone();
        let published = updates::finished(async move { distribution.publish(publication).await }).await;
        let published = published.map_err(|error| failed(&error))?;
        Ok(Response::new(proto::PublishResponse {
            record: published.record,
            size_bytes: published.size_bytes,
            nodes: published.nodes,
        }))
    }

    async fn put_items(
        &self,
        request: Request<proto::PutItemsRequest>,
    ) -> Result<Response<proto::PutItemsResponse>, Status> {
        let request = request.into_inner();
        let (address, items) = (address(&request.address)?, items(&request.items)?);
        let nodes = self.host.distribution.put_items(address, &items).await.map_err(|error| failed(&error))?;
        Ok(Response::new(proto::PutItemsResponse { nodes }))
    }

    type InstallAddressStream = EventStream;

    async fn install_address(
        &self,
        request: Request<proto::InstallAddressRequest>,
    ) -> Result<Response<EventStream>, Status> {
        let request = request.into_inner();
        let address = address(&request.address)?;
        if request.only_update && self.host.apps.get(&address).is_none_or(|app| app.development) {
            return Err(Reason::AppNotFound.status(format!("no app was installed from the address {address}")));
        }
        let wish = Wish {
            now: request.now,
            again: request.again,
            despite_key_warning: request.despite_key_warning,
            update: request.only_update,
        };
        Ok(self.installing(move |host, events| async move {
            distribution::install(&host, address, wish, &|event| events.report(event)).await
        }))
    }

    type InstallFileStream = EventStream;

    async fn install_file(&self, request: Request<proto::InstallFileRequest>) -> Result<Response<EventStream>, Status> {
        let request = request.into_inner();
        let file = absolute(&request.file)?;
        let wish = Wish {
            now: request.now,
            again: request.again,
            despite_key_warning: request.despite_key_warning,
            update: false,
        };
        Ok(self.installing(move |host, events| async move {
            distribution::install_file(&host, &file, wish, &|event| events.report(event)).await
        }))
    }

    type InstallLinkStream = EventStream;

    async fn install_link(&self, request: Request<proto::InstallLinkRequest>) -> Result<Response<EventStream>, Status> {
        let request = request.into_inner();
        let link: ReleaseLink = request.link.parse().map_err(|error| failed(&error))?;
        let wish = Wish {
            now: request.now,
            again: request.again,
            despite_key_warning: request.despite_key_warning,
            update: false,
        };
        Ok(self.installing(move |host, events| async move {
            distribution::install_link(&host, &link, wish, &|event| events.report(event)).await
        }))
    }

    async fn get_link(
        &self,
        request: Request<proto::GetLinkRequest>,
    ) -> Result<Response<proto::GetLinkResponse>, Status> {
        let request = request.into_inner();
        let address = self.address_of(&request.app)?;
        let peer = |text: &String| {
            let wrong = format!("{text:?} is no address and port, such as 203.0.113.7:6881");
            text.parse::<SocketAddr>().map_err(|_| Reason::InvalidArgument.status(wrong))
        };
        let peers = request.peers.iter().map(peer).collect::<Result<Vec<_>, _>>()?;
        let link = self.host.distribution.link(address, &peers).await.map_err(|error| failed(&error))?;
        Ok(Response::new(proto::GetLinkResponse { link: link.to_string() }))
    }

    async fn look_up(&self, request: Request<proto::LookUpRequest>) -> Result<Response<proto::LookUpResponse>, Status> {
        let address = address(&request.into_inner().address)?;
        Ok(Response::new(distribution::look_up(&self.host, address).await?))
    }

    async fn check_updates(
        &self,
        request: Request<proto::CheckUpdatesRequest>,
    ) -> Result<Response<proto::CheckUpdatesResponse>, Status> {
        let wanted = request.into_inner().app;
        let apps = match wanted.as_str() {
            "" => self.host.apps.list().into_iter().filter(|app| !app.development).collect(),
            wanted => vec![self.host.find_app(wanted)?],
        };
        let mut checked = Vec::new();
        for app in apps {
            let problem = if app.development { None } else { checks::check_now(&self.host, &app).await? };
            checked.push(proto::CheckedApp {
                app: Some(describe(&self.host, &app)),
                nobody_answered: matches!(problem, Some(mumba_distribution::Error::NobodyAnswered { .. })),
                problem: problem.map_or_else(String::new, |problem| problem.to_string()),
            });
        }
        Ok(Response::new(proto::CheckUpdatesResponse { apps: checked }))
    }

    type WatchUpdatesStream = Pin<Box<dyn Stream<Item = Result<proto::UpdateEvent, Status>> + Send>>;

    async fn watch_updates(
        &self,
        _: Request<proto::WatchUpdatesRequest>,
    ) -> Result<Response<Self::WatchUpdatesStream>, Status> {
        // Whoever reads slowly misses events; the list of apps says what there is.
        let events = BroadcastStream::new(self.host.checks.events()).filter_map(|event| async { event.ok().map(Ok) });
        Ok(Response::new(Box::pin(events)))
    }

    async fn list_kept(&self, _: Request<proto::ListKeptRequest>) -> Result<Response<proto::ListKeptResponse>, Status> {
        use proto::kept::Kind;
        let kept = self.host.distribution.kept().await.map_err(|error| failed(&error))?;
        let kept = kept.into_iter().map(|one| {
            let kind = match one.kind {
                KeptKind::Published => Kind::Published,
                KeptKind::FormerlyPublished => Kind::FormerlyPublished,
                KeptKind::Download => Kind::Download,
                _ => Kind::Unspecified,
            };
            proto::Kept {
                kind: kind.into(),
                address: one.address.map(|address| address.to_string()).unwrap_or_default(),
                version: one.version,
                sequence: one.sequence,
                size_bytes: one.size_bytes,
                used_ms: unix_ms(one.used),
            }
        });
        Ok(Response::new(proto::ListKeptResponse { kept: kept.collect() }))
    }

    async fn list_releases(
        &self,
        request: Request<proto::ListReleasesRequest>,
    ) -> Result<Response<proto::ListReleasesResponse>, Status> {
        use proto::installed_release::State;
        let app = self.host.find_app(&request.into_inner().app)?;
        let releases = self.host.apps.releases(&app.id).map_err(|error| apps_status(&error))?;
        let release = |release: mumba_apps::InstalledRelease| {
            let (state, problem) = match release.state {
                ReleaseState::Current => (State::Current, String::new()),
                ReleaseState::Staged => (State::Staged, String::new()),
                ReleaseState::Former => (State::Former, String::new()),
                ReleaseState::Held => (State::Held, String::new()),
                ReleaseState::Failed(why) => (State::Failed, why),
                _ => (State::Unspecified, String::new()),
            };
            proto::InstalledRelease {
                number: release.number,
                version: release.version,
                sequence: release.sequence,
                size_bytes: release.size_bytes,
                installed_at_ms: unix_ms(release.installed_at),
                state: state.into(),
                problem,
            }
        };
        let releases = releases.into_iter().rev().map(release).collect();
        Ok(Response::new(proto::ListReleasesResponse { releases }))
    }

    async fn roll_back(
        &self,
        request: Request<proto::RollBackRequest>,
    ) -> Result<Response<proto::RollBackResponse>, Status> {
        let request = request.into_inner();
        let app = self.host.find_app(&request.app)?;
        let installed =
            updates::roll_back(&self.host, &app, request.number).await.map_err(|error| apps_status(&error))?;
        Ok(Response::new(proto::RollBackResponse { app: Some(describe(&self.host, &installed.app)) }))
    }

    async fn set_seeding(
        &self,
        request: Request<proto::SetSeedingRequest>,
    ) -> Result<Response<proto::SetSeedingResponse>, Status> {
        let request = request.into_inner();
        let address = self.address_of(&request.app)?;
        self.host.distribution.set_seeding(address, request.seeds).await.map_err(|error| failed(&error))?;
        if let Some(app) = self.host.apps.get(&address).filter(|_| request.seeds) {
            // It meets its peers again.
            let host = Arc::clone(&self.host);
            let told = tokio::task::spawn_blocking(move || crate::peers::tell(&host, &app)).await;
            told.map_err(|panic| Reason::Internal.status(panic.to_string()))?;
        }
        Ok(Response::new(proto::SetSeedingResponse {}))
    }

    async fn list_seeding(
        &self,
        _: Request<proto::ListSeedingRequest>,
    ) -> Result<Response<proto::ListSeedingResponse>, Status> {
        let list = self.host.distribution.seeding().await.map_err(|error| failed(&error))?;
        let seeding = list.into_iter().map(|seeding| proto::Seeding {
            address: seeding.address.to_string(),
            name: self.host.apps.get(&seeding.address).map_or_else(String::new, |app| app.name().to_owned()),
            version: seeding.version,
            sequence: seeding.sequence,
            seeds: seeding.seeds,
            peers: seeding.peers,
            sent_bytes: seeding.sent_bytes,
            size_bytes: seeding.size_bytes,
            paused: paused(seeding.paused).into(),
        });
        Ok(Response::new(proto::ListSeedingResponse { seeding: seeding.collect() }))
    }
}
