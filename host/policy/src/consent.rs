//! A power is used: allowed, refused, or the user is asked.

use mumba_apps::{AppId, Manifest};

use crate::prompts::Kind;
use crate::record::{Decision, State};
use crate::{Answer, By, Event, Key, Outcome, Policy, Prompts, Question, Wanted};

/// Who uses a power.
#[derive(Clone, Copy, Debug)]
pub struct User<'a> {
    /// The app.
    pub app: &'a AppId,
    /// Its short name.
    pub name: &'a str,
    /// Its title.
    pub title: &'a str,
}

impl<'a> User<'a> {
    /// An installed app.
    pub fn of(app: &'a AppId, manifest: &'a Manifest) -> User<'a> {
        User { app, name: manifest.name.as_str(), title: &manifest.title }
    }
}

/// Decides about the use of a power without asking anybody. What the manifest does not ask for (`wanted` is `None`) is
/// denied. A refusal is audited.
pub fn without_asking(policy: &Policy, user: User<'_>, key: &Key, wanted: Option<&Wanted>) -> State {
    let state = policy.state_of(user.app, wanted);
    if state == State::Denied {
        let why = if wanted.is_none() { "the manifest does not ask for it" } else { "" };
        policy.audit(user.app, user.name, Some(key), Event::UsedDenied, By::Host, why);
    }
    state
}

/// Decides about the use of a power; asks the user where they have not decided.
pub async fn obtain(policy: &Policy, prompts: &Prompts, user: User<'_>, key: &Key, wanted: Option<&Wanted>) -> bool {
    match (without_asking(policy, user, key, wanted), wanted) {
        (State::Granted, _) => true,
        (State::Denied, _) | (State::Ask, None) => false,
        (State::Ask, Some(wanted)) => {
            let question = Question {
                app: *user.app,
                app_name: user.name.to_owned(),
                app_title: user.title.to_owned(),
                wanted: wanted.clone(),
                kind: Kind::Permission,
            };
            matches!(ask(policy, prompts, question).await, Some(Answer::Allow | Answer::Choose(_)))
        }
    }
}

/// Asks the user and records what they say. Nothing where nobody answered.
pub async fn ask(policy: &Policy, prompts: &Prompts, question: Question) -> Option<Answer> {
    let (app, name, wanted) = (question.app, question.app_name.clone(), question.wanted.clone());
    let asks_for_permission = !matches!(question.kind, Kind::Files { .. });
    policy.audit(&app, &name, Some(&wanted.key), Event::Asked, By::Host, &wanted.words);
    let api = match &question.kind {
        Kind::Provider { api, candidates } => Some((api.clone(), candidates.clone())),
        _ => None,
    };
    let (outcome, first) = prompts.ask(question).await;
    let recorded = match &outcome {
        _ if !first => Ok(()),
        Outcome::Unanswered => {
            policy.audit(&app, &name, Some(&wanted.key), Event::TimedOut, By::Timeout, "denied for now");
            if asks_for_permission { policy.unanswered(&app, &wanted) } else { Ok(()) }
        }
        Outcome::Answered(answer, by) => match answer {
            Answer::Allow => policy.decide(&app, &name, &wanted, Decision::Grant, *by),
            Answer::Deny if asks_for_permission => policy.decide(&app, &name, &wanted, Decision::Deny, *by),
            Answer::Choose(chosen) => match &api {
                Some((api, candidates)) => match candidates.iter().find(|candidate| candidate.id == *chosen) {
                    Some(candidate) => policy
                        .set_provider(api, Some((candidate.id, &candidate.name)), *by)
                        .and_then(|()| policy.decide(&app, &name, &wanted, Decision::Grant, *by)),
                    None => return None,
                },
                None => return None,
            },
            Answer::Files(files) => {
                let shown = files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ");
                policy.audit(&app, &name, Some(&wanted.key), Event::FilesChosen, *by, &shown);
                Ok(())
            }
            Answer::Deny | Answer::Dismiss => Ok(()),
        },
    };
    if let Err(error) = recorded {
        // What cannot be written down is not granted.
        tracing::error!(%app, %error, "a decision was not recorded");
        return None;
    }
    match outcome {
        Outcome::Answered(answer, _) => Some(answer),
        Outcome::Unanswered => None,
    }
}
