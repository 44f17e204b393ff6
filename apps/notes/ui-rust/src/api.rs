//! Calls to the service, `notes.v1.Notes`.

use std::time::Duration;

use mumba::service::{Call, Messages, Status};
use prost::Message;

#[expect(unreachable_pub, reason = "generated; `api/notes.proto` has the descriptions")]
mod messages {
    include!(concat!(env!("OUT_DIR"), "/notes.v1.rs"));
}
pub(crate) use messages::*;

/// How long a call with one answer may take.
const TIMEOUT: Duration = Duration::from_secs(15);

fn method(name: &str) -> Call {
    Call::new(format!("notes.v1.Notes/{name}"))
}

async fn call<A: Message + Default>(name: &str, request: &impl Message) -> Result<A, Status> {
    method(name).timeout(TIMEOUT).message(request).await
}

pub(crate) async fn list(request: ListNotesRequest) -> Result<ListNotesResponse, Status> {
    call("ListNotes", &request).await
}

pub(crate) async fn get(id: String) -> Result<Note, Status> {
    let answer: GetNoteResponse = call("GetNote", &GetNoteRequest { id }).await?;
    Ok(answer.note.unwrap_or_default())
}

pub(crate) async fn create(request: CreateNoteRequest) -> Result<Note, Status> {
    let answer: CreateNoteResponse = call("CreateNote", &request).await?;
    Ok(answer.note.unwrap_or_default())
}

pub(crate) async fn update(request: UpdateNoteRequest) -> Result<Note, Status> {
    let answer: UpdateNoteResponse = call("UpdateNote", &request).await?;
    Ok(answer.note.unwrap_or_default())
}

pub(crate) async fn delete(id: String) -> Result<(), Status> {
    let _: DeleteNoteResponse = call("DeleteNote", &DeleteNoteRequest { id }).await?;
    Ok(())
}

pub(crate) async fn restore(id: String) -> Result<Note, Status> {
    let answer: RestoreNoteResponse = call("RestoreNote", &RestoreNoteRequest { id }).await?;
    Ok(answer.note.unwrap_or_default())
}

pub(crate) fn watch() -> Result<Messages<WatchNotesResponse>, Status> {
    method("WatchNotes").messages(&WatchNotesRequest {})
}
