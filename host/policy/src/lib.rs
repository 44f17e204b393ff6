//! What the user lets apps do.
//!
//! | module | subject |
//! |---|---|
//! | [`key`] | what can be granted, and its name for people |
//! | [`wanted`] | what a manifest asks for, in words, and how far it goes (its scope) |
//! | [`record`] | what was granted and denied, in SQLite; who is told when it changes |
//! | [`audit`] | what happened, in the same file |
//! | [`grants`] | what of it is in force for an app now |
//! | [`calls`] | calls between apps, and who provides a common API |
//! | [`prompts`] | questions that wait for the user |
//! | [`downloads`] | safe names for what pages save |
//! | [`consent`] | the three together: a power is used, and the user is asked at most once |
//!
//! A manifest asks, the user decides, and a decision covers no more than what was shown: a release that asks for more
//! is asked about again. What the manifest no longer asks for is not in force. Nothing here draws, opens a socket or
//! knows Chromium.

#![forbid(unsafe_code)]

pub mod audit;
pub mod calls;
pub mod consent;
pub mod downloads;
mod error;
pub mod grants;
pub mod key;
pub mod prompts;
pub mod record;
pub mod wanted;

pub use audit::{AuditEntry, By, Event};
pub use calls::{CallScope, MayCall, Refusal, To, Why};
pub use error::{Error, Result};
pub use grants::Grants;
pub use key::Key;
pub use prompts::{Answer, Outcome, Prompts, Question};
pub use record::{Decision, Entry, Policy, State};
pub use wanted::{Scope, Wanted};
