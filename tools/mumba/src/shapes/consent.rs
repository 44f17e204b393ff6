//! Permissions, prompts, the audit log and providers.

use mumba_client::host::{self, permission::State};
use serde::Serialize;

use super::{non_empty, non_zero};

/// Something that an app asks for.
#[derive(Debug, Serialize)]
pub(crate) struct Permission {
    key: String,
    words: String,
    reason: Option<String>,
    /// `ask`, `granted` or `denied`.
    state: &'static str,
    scope: Vec<String>,
    decided_by: Option<String>,
    decided_at_ms: Option<i64>,
    asks_for_more: bool,
    unanswered: u32,
}

/// How a permission stands, in a word.
pub(crate) fn permission_state(permission: &host::Permission) -> &'static str {
    match permission.state() {
        State::Granted => "granted",
        State::Denied => "denied",
        State::Ask | State::Unspecified => "ask",
    }
}

impl From<host::Permission> for Permission {
    fn from(permission: host::Permission) -> Permission {
        Permission {
            state: permission_state(&permission),
            key: permission.key,
            words: permission.words,
            reason: non_empty(permission.reason),
            scope: permission.scope,
            decided_by: non_empty(permission.decided_by),
            decided_at_ms: non_zero(permission.decided_at_ms),
            asks_for_more: permission.asks_for_more,
            unanswered: permission.unanswered,
        }
    }
}

/// A question that waits.
#[derive(Debug, Serialize)]
pub(crate) struct Prompt {
    id: u64,
    app_id: String,
    app_name: String,
    permission: Permission,
    remaining_ms: u64,
    api: Option<String>,
    candidates: Vec<Provider>,
    asks_for_files: bool,
}

impl From<host::Prompt> for Prompt {
    fn from(prompt: host::Prompt) -> Prompt {
        Prompt {
            id: prompt.id,
            app_id: prompt.app_id,
            app_name: prompt.app_name,
            permission: prompt.permission.unwrap_or_default().into(),
            remaining_ms: prompt.remaining_ms,
            api: non_empty(prompt.api),
            candidates: prompt.candidates.into_iter().map(Provider::from).collect(),
            asks_for_files: prompt.file_choice.is_some(),
        }
    }
}

/// A line of the audit log.
#[derive(Debug, Serialize)]
pub(crate) struct AuditEntry {
    id: i64,
    time_ms: i64,
    app_id: String,
    app_name: String,
    key: Option<String>,
    event: String,
    by: String,
    detail: Option<String>,
}

impl From<host::AuditEntry> for AuditEntry {
    fn from(entry: host::AuditEntry) -> AuditEntry {
        AuditEntry {
            id: entry.id,
            time_ms: entry.time_ms,
            app_id: entry.app_id,
            app_name: entry.app_name,
            key: non_empty(entry.key),
            event: entry.event,
            by: entry.by,
            detail: non_empty(entry.detail),
        }
    }
}

/// A common API.
#[derive(Debug, Serialize)]
pub(crate) struct CommonApi {
    name: String,
    candidates: Vec<Provider>,
    /// Id of the app that was chosen.
    chosen: Option<String>,
    callers: Vec<String>,
}

impl From<host::CommonApi> for CommonApi {
    fn from(api: host::CommonApi) -> CommonApi {
        CommonApi {
            name: api.name,
            candidates: api.candidates.into_iter().map(Provider::from).collect(),
            chosen: non_empty(api.chosen),
            callers: api.callers,
        }
    }
}

/// An app that provides a common API.
#[derive(Debug, Serialize)]
pub(crate) struct Provider {
    app_id: String,
    app_name: String,
}

impl From<host::Provider> for Provider {
    fn from(provider: host::Provider) -> Provider {
        Provider { app_id: provider.app_id, app_name: provider.app_name }
    }
}
