//! `mumba.host.v1.Permissions`.

use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

use futures::{Stream, StreamExt as _};
use mumba_apps::manifest::{ApiName, CallTarget};
use mumba_apps::{App, AppId};
use mumba_policy::prompts::{Kind, Pending, PromptEvent};
use mumba_policy::{Answer, AuditEntry, By, Decision, Entry, Error, Key, State, Wanted, calls};
use mumba_proto::Reason;
use mumba_proto::host as proto;
use tokio_stream::wrappers::BroadcastStream;
use tonic::{Request, Response, Status};

use crate::host::Host;
use crate::permissions;

/// Lines of the audit log, unless asked otherwise.
const DEFAULT_TAIL: u64 = 200;
/// Keys that one call may name.
const MAX_KEYS: usize = 256;

pub(super) struct PermissionsApi {
    host: Arc<Host>,
}

impl PermissionsApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }

    fn entries(&self, app: &App) -> Vec<proto::Permission> {
        let find = calls::find(&self.host.apps);
        self.host.policy.entries(&app.id, &app.manifest, find).iter().map(permission).collect()
    }

    /// What of the manifest a key names.
    fn wanted(&self, app: &App, text: &str) -> Result<Wanted, Status> {
        let find = calls::find(&self.host.apps);
        let key = match Key::parse(text).map_err(|error| status(&error))? {
            // People type names.
            Key::CallName(name) => find(&name).map_or(Key::CallName(name), Key::Call),
            key => key,
        };
        Wanted::find(&app.manifest, &key, find)
            .ok_or_else(|| status(&Error::NotAsked { app: app.name().to_owned(), key: key.to_string() }))
    }
}

fn status(error: &Error) -> Status {
    let reason = match error {
        Error::BadKey { .. } | Error::NotAsked { .. } | Error::NoTarget { .. } | Error::NotAProvider { .. } => {
            Reason::InvalidArgument
        }
        _ => Reason::Internal,
    };
    reason.status(error.to_string())
}

fn state(state: State) -> proto::permission::State {
    match state {
        State::Ask => proto::permission::State::Ask,
        State::Granted => proto::permission::State::Granted,
        State::Denied => proto::permission::State::Denied,
    }
}

fn wanted(wanted: &Wanted, standing: State) -> proto::Permission {
    proto::Permission {
        key: wanted.key.to_string(),
        words: wanted.words.clone(),
        reason: wanted.reason.clone(),
        state: state(standing).into(),
        scope: wanted.scope.parts().map(str::to_owned).collect(),
        ..proto::Permission::default()
    }
}

fn permission(entry: &Entry) -> proto::Permission {
    proto::Permission {
        decided_by: entry.by.map(By::name).unwrap_or_default().to_owned(),
        decided_at_ms: entry.decided_at_ms,
        asks_for_more: entry.asks_for_more,
        unanswered: entry.unanswered,
        ..wanted(&entry.wanted, entry.state)
    }
}

fn by(answerer: proto::Answerer) -> By {
    match answerer {
        proto::Answerer::Terminal => By::Terminal,
        proto::Answerer::Flag => By::Flag,
        proto::Answerer::Unspecified => By::Api,
    }
}

fn prompt(pending: &Pending) -> proto::Prompt {
    let question = &pending.question;
    let (mut api, mut candidates, mut file_choice) = (String::new(), Vec::new(), None);
    match &question.kind {
        Kind::Provider { api: name, candidates: apps } => {
            api = name.to_string();
            candidates = apps.iter().map(provider).collect();
        }
        Kind::Files { multiple, folder, save_as } => {
            file_choice = Some(proto::FileChoice {
                multiple: *multiple,
                folder: *folder,
                save: save_as.is_some(),
                suggested_name: save_as.clone().unwrap_or_default(),
            });
        }
        _ => {}
    }
    let remaining = pending.until.saturating_duration_since(tokio::time::Instant::now());
    proto::Prompt {
        id: pending.id,
        app_id: question.app.to_string(),
        app_name: question.app_name.clone(),
        app_title: question.app_title.clone(),
        permission: Some(wanted(&question.wanted, State::Ask)),
        remaining_ms: u64::try_from(remaining.as_millis()).unwrap_or(u64::MAX),
        candidates,
        api,
        file_choice,
    }
}

fn provider(candidate: &mumba_policy::prompts::Candidate) -> proto::Provider {
    proto::Provider {
        app_id: candidate.id.to_string(),
        app_name: candidate.name.clone(),
        app_title: candidate.title.clone(),
    }
}

fn audit_entry(entry: AuditEntry) -> proto::AuditEntry {
    proto::AuditEntry {
        id: entry.id,
        time_ms: entry.at_ms,
        app_id: entry.app.to_string(),
        app_name: entry.app_name,
        key: entry.key,
        event: entry.event.name().to_owned(),
        by: entry.by.name().to_owned(),
        detail: entry.detail,
    }
}

/// What was given as files for a choice, or why not.
fn files(choice: &Kind, paths: Vec<String>) -> Result<Answer, Status> {
    let bad = |what: &str| Err(Reason::InvalidArgument.status(what));
    let Kind::Files { multiple, folder, save_as } = choice else { return bad("the question does not ask for files") };
    if paths.is_empty() {
        return Ok(Answer::Deny);
    }
    if paths.len() > 1 && !multiple {
        return bad("the app asked for one file");
    }
    let paths: Vec<PathBuf> = paths.into_iter().map(PathBuf::from).collect();
    for path in &paths {
        let shown = path.display();
        let found = path.metadata();
        let right = match (&found, folder, save_as) {
            _ if !path.is_absolute() => false,
            (Ok(found), true, _) => found.is_dir(),
            (Ok(found), false, _) => found.is_file(),
            (Err(_), _, Some(_)) => path.parent().is_some_and(|parent| parent.is_dir()),
            (Err(_), ..) => false,
        };
        if !right {
            let what = if *folder { "the absolute path of a folder" } else { "the absolute path of a file" };
            return bad(&format!("'{shown}' is not {what} that can be used"));
        }
    }
    Ok(Answer::Files(paths))
}

#[tonic::async_trait]
impl proto::permissions_server::Permissions for PermissionsApi {
    async fn list_permissions(
        &self,
        request: Request<proto::ListPermissionsRequest>,
    ) -> Result<Response<proto::ListPermissionsResponse>, Status> {
        let app = self.host.find_app(&request.into_inner().app)?;
        Ok(Response::new(proto::ListPermissionsResponse {
            app_id: app.id.to_string(),
            app_name: app.name().to_owned(),
            app_title: app.title().to_owned(),
            permissions: self.entries(&app),
        }))
    }

    async fn set_permission(
        &self,
        request: Request<proto::SetPermissionRequest>,
    ) -> Result<Response<proto::SetPermissionResponse>, Status> {
        let request = request.into_inner();
        let app = self.host.find_app(&request.app)?;
        let (decision, answer) = match request.action() {
            proto::set_permission_request::Action::Grant => (Decision::Grant, Answer::Allow),
            proto::set_permission_request::Action::Deny => (Decision::Deny, Answer::Deny),
            proto::set_permission_request::Action::Reset => (Decision::Reset, Answer::Dismiss),
            proto::set_permission_request::Action::Unspecified => {
                return Err(Reason::InvalidArgument.status("say whether to grant, deny or reset"));
            }
        };
        if request.keys.len() > MAX_KEYS {
            return Err(Reason::InvalidArgument.status(format!("at most {MAX_KEYS} keys can be given at once")));
        }
        let by = by(request.answerer());
        let chosen: Vec<Wanted> = if request.keys.is_empty() {
            let all = self.host.policy.entries(&app.id, &app.manifest, calls::find(&self.host.apps));
            // Calls of an app that is not there cannot be granted: all else can.
            let possible = |wanted: &Wanted| decision != Decision::Grant || !matches!(wanted.key, Key::CallName(_));
            all.into_iter().map(|entry| entry.wanted).filter(possible).collect()
        } else {
            // Nothing is done where one of them is wrong.
            request.keys.iter().map(|key| self.wanted(&app, key)).collect::<Result<_, _>>()?
        };
        for one in &chosen {
            let decided = self.host.policy.decide(&app.id, app.name(), one, decision, by);
            decided.map_err(|error| status(&error))?;
        }
        permissions::apply(&self.host, &app.id).await;
        for one in &chosen {
            self.host.prompts.decided(&app.id, &one.key, &answer, by);
        }
        Ok(Response::new(proto::SetPermissionResponse { permissions: self.entries(&app) }))
    }

    type WatchPromptsStream = Pin<Box<dyn Stream<Item = Result<proto::WatchPromptsResponse, Status>> + Send>>;

    async fn watch_prompts(
        &self,
        request: Request<proto::WatchPromptsRequest>,
    ) -> Result<Response<Self::WatchPromptsStream>, Status> {
        use proto::watch_prompts_response::Event;
        let request = request.into_inner();
        let only = if request.app.is_empty() { None } else { Some(self.host.find_app(&request.app)?.id) };
        let (waiting, events) = self.host.prompts.watch();
        let send = |event| Ok(proto::WatchPromptsResponse { event: Some(event) });
        let wanted = move |pending: &Pending| only.is_none_or(|app| pending.question.app == app);
        let past: Vec<_> = waiting
            .iter()
            .filter(|pending| wanted(pending))
            .map(|pending| send(Event::Pending(Box::new(prompt(pending)))))
            .chain([send(Event::CaughtUp(true))])
            .collect();
        let host = Arc::clone(&self.host);
        let to_come = BroadcastStream::new(events)
            .filter_map(move |event| {
                let event = match event {
                    Ok(PromptEvent::Pending(pending)) if wanted(&pending) => {
                        Some(Event::Pending(Box::new(prompt(&pending))))
                    }
                    Ok(PromptEvent::Withdrawn(id)) => Some(Event::Withdrawn(id)),
                    // Who is too slow sees what waits when they ask again.
                    _ => None,
                };
                futures::future::ready(event.map(send))
            })
            .take_until(async move {
                host.ended().await;
            });
        Ok(Response::new(Box::pin(futures::stream::iter(past).chain(to_come))))
    }

    async fn answer_prompt(
        &self,
        request: Request<proto::AnswerPromptRequest>,
    ) -> Result<Response<proto::AnswerPromptResponse>, Status> {
        use proto::answer_prompt_request::Answer as Given;
        let request = request.into_inner();
        let gone = |error: mumba_policy::prompts::NotPending| Reason::PromptNotFound.status(error.to_string());
        let by = by(request.answerer());
        let pending = self.host.prompts.get(request.id);
        let pending = pending.ok_or_else(|| gone(mumba_policy::prompts::NotPending(request.id)))?;
        let kind = &pending.question.kind;
        let bad = |what: &str| Reason::InvalidArgument.status(what);
        let answer = match request.answer {
            Some(Given::Allow(true)) if matches!(kind, Kind::Permission) => Answer::Allow,
            Some(Given::Allow(true)) => return Err(bad("the question asks which: choose an app, or give files")),
            Some(Given::Allow(false)) => Answer::Deny,
            Some(Given::Choose(app)) => match (kind, AppId::parse(&app)) {
                (Kind::Provider { candidates, .. }, Ok(id)) if candidates.iter().any(|one| one.id == id) => {
                    Answer::Choose(id)
                }
                _ => return Err(bad(&format!("'{app}' is none of the apps that can be chosen"))),
            },
            Some(Given::Files(given)) => files(kind, given.paths)?,
            None => return Err(bad("the answer is missing")),
        };
        self.host.prompts.answer(request.id, answer, by).map_err(gone)?;
        Ok(Response::new(proto::AnswerPromptResponse {}))
    }

    type ReadAuditStream = Pin<Box<dyn Stream<Item = Result<proto::AuditEntry, Status>> + Send>>;

    async fn read_audit(
        &self,
        request: Request<proto::ReadAuditRequest>,
    ) -> Result<Response<Self::ReadAuditStream>, Status> {
        let request = request.into_inner();
        let only = if request.app.is_empty() {
            None
        } else if let Ok(id) = AppId::parse(&request.app) {
            Some(id)
        } else {
            Some(self.host.find_app(&request.app)?.id)
        };
        let last = if request.tail == 0 { DEFAULT_TAIL } else { u64::from(request.tail) };
        // First: what is written between the two is told twice and left out by its number.
        let to_come = self.host.policy.audited();
        let policy = self.host.policy.clone();
        let past = tokio::task::spawn_blocking(move || policy.read_audit(only.as_ref(), last)).await;
        let past = match past {
            Ok(past) => past.map_err(|error| status(&error))?,
            Err(_) => return Err(Reason::Internal.status("the host failed; its log says more")),
        };
        let newest = past.last().map_or(0, |entry| entry.id);
        let past = futures::stream::iter(past.into_iter().map(|entry| Ok(audit_entry(entry))));
        if !request.follow {
            return Ok(Response::new(Box::pin(past)));
        }
        let host = Arc::clone(&self.host);
        let to_come = BroadcastStream::new(to_come)
            .filter_map(move |entry| {
                let entry = entry.ok().filter(|entry| entry.id > newest && only.is_none_or(|app| entry.app == app));
                futures::future::ready(entry.map(|entry| Ok(audit_entry(entry))))
            })
            .take_until(async move {
                host.ended().await;
            });
        Ok(Response::new(Box::pin(past.chain(to_come))))
    }

    async fn list_providers(
        &self,
        request: Request<proto::ListProvidersRequest>,
    ) -> Result<Response<proto::ListProvidersResponse>, Status> {
        let only = request.into_inner().api;
        let apps = self.host.apps.list();
        let mut names: std::collections::BTreeSet<ApiName> = std::collections::BTreeSet::new();
        for app in &apps {
            names.extend(app.manifest.apis.iter().filter_map(|api| api.provides.clone()));
            names.extend(app.manifest.calls.iter().filter_map(|call| match &call.target {
                CallTarget::Api(api) => Some(api.clone()),
                _ => None,
            }));
        }
        let describe = |api: ApiName| proto::CommonApi {
            candidates: calls::candidates(&self.host.apps, &api).iter().map(provider).collect(),
            chosen: self.host.policy.provider_in(&self.host.apps, &api).map(|id| id.to_string()).unwrap_or_default(),
            callers: apps
                .iter()
                .filter(|app| app.manifest.calls.iter().any(|call| call.target == CallTarget::Api(api.clone())))
                .map(|app| app.name().to_owned())
                .collect(),
            name: api.to_string(),
        };
        let apis: Vec<proto::CommonApi> =
            names.into_iter().filter(|name| only.is_empty() || name.as_str() == only).map(describe).collect();
        if apis.is_empty() && !only.is_empty() {
            return Err(Reason::InvalidArgument.status(format!(
                "no installed app provides or asks for '{only}'; 'mumba providers' lists what there is"
            )));
        }
        Ok(Response::new(proto::ListProvidersResponse { apis }))
    }

    async fn set_provider(
        &self,
        request: Request<proto::SetProviderRequest>,
    ) -> Result<Response<proto::SetProviderResponse>, Status> {
        let request = request.into_inner();
        let by = by(request.answerer());
        let api = ApiName::parse(request.api.as_str()).map_err(|what| Reason::InvalidArgument.status(what))?;
        let chosen = if request.app.is_empty() { None } else { Some(self.host.find_app(&request.app)?) };
        if let Some(app) = &chosen {
            let candidates = calls::candidates(&self.host.apps, &api);
            if !candidates.iter().any(|candidate| candidate.id == app.id) {
                return Err(status(&Error::NotAProvider {
                    app: app.name().to_owned(),
                    api: api.to_string(),
                    candidates: candidates.into_iter().map(|candidate| candidate.name).collect(),
                }));
            }
        }
        let provider = chosen.as_ref().map(|app| (app.id, app.name()));
        self.host.policy.set_provider(&api, provider, by).map_err(|error| status(&error))?;
        Ok(Response::new(proto::SetProviderResponse {}))
    }
}
