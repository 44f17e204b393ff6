//! `notes.v1.Notes`: turns calls into work of the [`Store`], its errors into statuses, and changes into streams.
//!
//! Every change is announced while the store is still locked, so watchers hear of changes in the order in which they
//! happened.

use std::pin::Pin;
use std::sync::{Arc, Mutex};

use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt as _};
use tokio_util::sync::CancellationToken;
use tonic::{Code, Request, Response, Status};

use crate::proto::{
    self, ChangeKind, CreateNoteRequest, CreateNoteResponse, DeleteNoteRequest, DeleteNoteResponse, GetNoteRequest,
    GetNoteResponse, ListNotesRequest, ListNotesResponse, RestoreNoteRequest, RestoreNoteResponse, UpdateNoteRequest,
    UpdateNoteResponse, WatchNotesRequest, WatchNotesResponse, notes_server::Notes,
};
use crate::store::{Error, Note, Page, Store, Written};

/// How many changes a slow watcher may fall behind before it is told to list again.
const BACKLOG: usize = 64;

/// Offers one store to many views.
#[derive(Clone)]
pub struct Api {
    shared: Arc<Mutex<Shared>>,
    stop: CancellationToken,
}

/// What the lock guards: the announcement belongs to the change.
struct Shared {
    store: Store,
    changes: broadcast::Sender<WatchNotesResponse>,
}

impl Api {
    /// Offers `store`; the streams of watchers end with `stop`.
    pub fn new(store: Store, stop: CancellationToken) -> Api {
        let (changes, _) = broadcast::channel(BACKLOG);
        Api { shared: Arc::new(Mutex::new(Shared { store, changes })), stop }
    }

    /// Does the work of a call on a thread that may wait for the disk.
    async fn with_store<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Shared) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Status> {
        let shared = Arc::clone(&self.shared);
        let done = tokio::task::spawn_blocking(move || {
            // A call that panicked left no half-done change behind: its transaction was rolled back.
            let mut shared = shared.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            work(&mut shared)
        });
        match done.await {
            Ok(result) => result.map_err(status),
            Err(panicked) => Err(Status::internal(format!("the call did not end well: {panicked}"))),
        }
    }
}

impl Shared {
    /// Tells every watcher.
    fn announce(&self, kind: ChangeKind, note: &Note) {
        // Nobody watches: nobody misses it.
        let _ = self.changes.send(WatchNotesResponse { kind: kind.into(), note: Some(note.clone().into()) });
    }

    /// Tells every watcher if something changed, and returns the note as it is now.
    fn announce_written(&self, kind: ChangeKind, written: Written) -> proto::Note {
        match written {
            Written::Changed(note) => {
                self.announce(kind, &note);
                note.into()
            }
            Written::Unchanged(note) => note.into(),
        }
    }
}

#[tonic::async_trait]
impl Notes for Api {
    async fn list_notes(&self, request: Request<ListNotesRequest>) -> Result<Response<ListNotesResponse>, Status> {
        let ListNotesRequest { query, page_size, page_token } = request.into_inner();
        let page_size = usize::try_from(page_size)
            .map_err(|_| Status::invalid_argument(format!("page_size is {page_size}: it has to be 0 or more")))?;
        let page = self.with_store(move |shared| shared.store.list(&query, page_size, &page_token)).await?;
        Ok(Response::new(page.into()))
    }

    async fn get_note(&self, request: Request<GetNoteRequest>) -> Result<Response<GetNoteResponse>, Status> {
        let GetNoteRequest { id } = request.into_inner();
        let note = self.with_store(move |shared| shared.store.get(&id)).await?;
        Ok(Response::new(GetNoteResponse { note: Some(note.into()) }))
    }

    async fn create_note(&self, request: Request<CreateNoteRequest>) -> Result<Response<CreateNoteResponse>, Status> {
        let CreateNoteRequest { id, title, body } = request.into_inner();
        let create = move |shared: &mut Shared| {
            let written = shared.store.create(&id, &title, &body)?;
            Ok(shared.announce_written(ChangeKind::Created, written))
        };
        Ok(Response::new(CreateNoteResponse { note: Some(self.with_store(create).await?) }))
    }

    async fn update_note(&self, request: Request<UpdateNoteRequest>) -> Result<Response<UpdateNoteResponse>, Status> {
        let UpdateNoteRequest { id, title, body, revision } = request.into_inner();
        let update = move |shared: &mut Shared| {
            let written = shared.store.update(&id, &title, &body, revision)?;
            Ok(shared.announce_written(ChangeKind::Updated, written))
        };
        Ok(Response::new(UpdateNoteResponse { note: Some(self.with_store(update).await?) }))
    }

    async fn delete_note(&self, request: Request<DeleteNoteRequest>) -> Result<Response<DeleteNoteResponse>, Status> {
        let DeleteNoteRequest { id } = request.into_inner();
        let delete = move |shared: &mut Shared| {
            let note = shared.store.delete(&id)?;
            shared.announce(ChangeKind::Deleted, &note);
            Ok(())
        };
        self.with_store(delete).await?;
        Ok(Response::new(DeleteNoteResponse {}))
    }

    async fn restore_note(
        &self,
        request: Request<RestoreNoteRequest>,
    ) -> Result<Response<RestoreNoteResponse>, Status> {
        let RestoreNoteRequest { id } = request.into_inner();
        let restore = move |shared: &mut Shared| {
            let written = shared.store.restore(&id)?;
            Ok(shared.announce_written(ChangeKind::Restored, written))
        };
        Ok(Response::new(RestoreNoteResponse { note: Some(self.with_store(restore).await?) }))
    }

    type WatchNotesStream = Pin<Box<dyn Stream<Item = Result<WatchNotesResponse, Status>> + Send>>;

    async fn watch_notes(
        &self,
        _request: Request<WatchNotesRequest>,
    ) -> Result<Response<Self::WatchNotesStream>, Status> {
        let changes = self.with_store(|shared| Ok(shared.changes.subscribe())).await?;
        // A watcher that fell behind lost changes: it lists again.
        let changes = BroadcastStream::new(changes).map(|change| Ok(change.unwrap_or_else(|_lagged| resync())));
        let stream = tokio_stream::once(Ok(resync())).chain(changes);
        Ok(Response::new(Box::pin(until(stream, self.stop.clone()))))
    }
}

/// A stream that ends, with a status that says why, when the service stops.
fn until<T: Send + 'static>(
    stream: impl Stream<Item = Result<T, Status>> + Send + 'static,
    stop: CancellationToken,
) -> impl Stream<Item = Result<T, Status>> + Send + 'static {
    let (sender, receiver) = tokio::sync::mpsc::channel(1);
    // The task ends with the stream, with the service, or when nobody reads any more.
    tokio::spawn(async move {
        tokio::pin!(stream);
        loop {
            let item = tokio::select! {
                item = stream.next() => item,
                () = stop.cancelled() => Some(Err(Status::unavailable("the service is stopping: watch again"))),
                () = sender.closed() => None,
            };
            let Some(item) = item else { break };
            let last = item.is_err();
            if sender.send(item).await.is_err() || last {
                break;
            }
        }
    });
    tokio_stream::wrappers::ReceiverStream::new(receiver)
}

fn resync() -> WatchNotesResponse {
    WatchNotesResponse { kind: ChangeKind::Resync.into(), note: None }
}

fn status(error: Error) -> Status {
    let code = match &error {
        Error::NotFound { .. } => Code::NotFound,
        Error::Conflict { .. } => Code::Aborted,
        Error::Invalid(_) => Code::InvalidArgument,
        Error::DiskFull => Code::ResourceExhausted,
        Error::FromTheFuture { .. } | Error::Open { .. } | Error::Database(_) => {
            eprintln!("notes-service: {error}");
            Code::Internal
        }
    };
    Status::new(code, error.to_string())
}

impl From<Note> for proto::Note {
    fn from(note: Note) -> proto::Note {
        let Note { id, title, body, create_time_ms, update_time_ms, revision } = note;
        proto::Note { id, title, body, create_time_ms, update_time_ms, revision }
    }
}

impl From<Page> for ListNotesResponse {
    fn from(page: Page) -> ListNotesResponse {
        let summary = |summary: crate::store::Summary| proto::NoteSummary {
            id: summary.id,
            title: summary.title,
            snippet: summary.snippet,
            update_time_ms: summary.update_time_ms,
            revision: summary.revision,
        };
        ListNotesResponse {
            notes: page.notes.into_iter().map(summary).collect(),
            next_page_token: page.next_page_token,
            total_count: i32::try_from(page.total_count).unwrap_or(i32::MAX),
        }
    }
}
