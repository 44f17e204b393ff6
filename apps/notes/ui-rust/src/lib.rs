//! The view of the notes example in Rust: the same page as that of the C module in `../ui`, with the same ids, roles and keys.
//!
//! - `dom`, `text`, `when`, `timer`: tools that know nothing of notes
//! - `api`: the calls to the service
//! - `doc`, `draft`: notes that are being edited: autosave, what is not saved yet, what another window changed
//! - `link`: the stream of changes, and the banner while the service is away
//! - `list`, `row`, `editor`, `toast`, `theme`, `keys`: what is seen
//! - `app`: what more than one part takes part in: opening, making, deleting and restoring a note
//!
//! Whatever reads from the page runs what was recorded before, and so perhaps a listener: no borrow of a `RefCell` is held then.
#![forbid(unsafe_code)]

mod api;
mod app;
mod doc;
mod dom;
mod draft;
mod editor;
mod keys;
mod link;
mod list;
mod row;
mod text;
mod theme;
mod timer;
mod toast;
mod when;

mumba::module!(app::start);
