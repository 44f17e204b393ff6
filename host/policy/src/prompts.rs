//! Questions that wait for the user. Whoever can show them subscribes and answers by id; the first answer counts, and a
//! question that nobody answers in time, or that nobody asks any more, is gone. It never grants anything by itself.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mumba_apps::AppId;
use mumba_apps::manifest::ApiName;
use tokio::sync::{broadcast, watch};
use tokio::time::Instant;

use crate::{By, Key, Wanted};

/// How long a question waits, unless set otherwise.
pub const WAIT: Duration = Duration::from_secs(60);
/// Questions that wait at once; a further one is not asked.
const QUEUE_MAX: usize = 32;
/// Questions of one app that wait at once.
const QUEUE_MAX_OF_APP: usize = 6;

/// An app that could provide a common API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who it is.
    pub id: AppId,
    /// Its short name.
    pub name: String,
    /// Its title.
    pub title: String,
}

/// What kind of answer is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Yes or no.
    Permission,
    /// Which of these is to provide the API, or none. Choosing one also grants the call.
    Provider {
        /// The API.
        api: ApiName,
        /// Installed apps that provide it.
        candidates: Vec<Candidate>,
    },
    /// Which files the app gets, where no file chooser can be drawn.
    Files {
        /// More than one may be given.
        multiple: bool,
        /// A folder is wanted, not a file.
        folder: bool,
        /// A file is to be written, under this name if the user likes it.
        save_as: Option<String>,
    },
}

/// A question to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Who asks.
    pub app: AppId,
    /// Its short name.
    pub app_name: String,
    /// Its title.
    pub app_title: String,
    /// What for.
    pub wanted: Wanted,
    /// What kind of answer is wanted.
    pub kind: Kind,
}

/// What the user says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// Yes.
    Allow,
    /// No.
    Deny,
    /// This app provides the API.
    Choose(AppId),
    /// The app gets these files.
    Files(Vec<PathBuf>),
    /// The question was closed without an answer.
    Dismiss,
}

/// How a question ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Somebody answered.
    Answered(Answer, By),
    /// Nobody did.
    Unanswered,
}

/// A question that waits.
#[derive(Clone, Debug)]
pub struct Pending {
    /// Names it while it waits.
    pub id: u64,
    /// What is asked.
    pub question: Question,
    /// When it counts as not answered.
    pub until: Instant,
}

/// What subscribers are told.
#[derive(Clone, Debug)]
pub enum PromptEvent {
    /// This waits now.
    Pending(Arc<Pending>),
    /// This does not wait any more.
    Withdrawn(u64),
}

/// No such question waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no question {0} waits: it was answered or given up; 'mumba prompts' lists those that wait")]
pub struct NotPending(pub u64);

#[derive(Debug)]
struct Waiting {
    pending: Arc<Pending>,
    outcome: watch::Sender<Option<Outcome>>,
    askers: usize,
}

#[derive(Debug, Default)]
struct Queue {
    next: u64,
    waiting: BTreeMap<u64, Waiting>,
}

/// The questions that wait. Cheap to clone; any thread.
#[derive(Clone, Debug)]
pub struct Prompts {
    wait: Duration,
    queue: Arc<Mutex<Queue>>,
    events: broadcast::Sender<PromptEvent>,
}

/// One asker's place. Dropping the last one takes the question back.
struct Place {
    prompts: Prompts,
    id: u64,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut queue = self.prompts.lock();
        let Some(waiting) = queue.waiting.get_mut(&self.id) else { return };
        waiting.askers -= 1;
        if waiting.askers == 0 {
            queue.waiting.remove(&self.id);
            drop(queue);
            let _ = self.prompts.events.send(PromptEvent::Withdrawn(self.id));
        }
    }
}

impl Default for Prompts {
    fn default() -> Self {
        Prompts::new(WAIT)
    }
}

impl Prompts {
    /// Questions wait for `wait`.
    pub fn new(wait: Duration) -> Prompts {
        Prompts { wait, queue: Arc::default(), events: broadcast::Sender::new(256) }
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks, and waits for the outcome. Whoever asks the same of the same app meanwhile gets the same outcome; the second
    /// value says whether this call was the one that asked. It is not where too many questions wait: nobody was asked.
    ///
    /// Dropping the future takes the question back.
    pub async fn ask(&self, question: Question) -> (Outcome, bool) {
        let Some((place, mut outcome, until, first)) = self.enter(question) else {
            return (Outcome::Unanswered, false);
        };
        let answered = tokio::time::timeout_at(until, outcome.wait_for(Option::is_some)).await;
        let outcome = match answered {
            Ok(Ok(outcome)) => outcome.clone().unwrap_or(Outcome::Unanswered),
            _ => Outcome::Unanswered,
        };
        drop(place);
        (outcome, first)
    }

    fn enter(&self, question: Question) -> Option<(Place, watch::Receiver<Option<Outcome>>, Instant, bool)> {
        let mut queue = self.lock();
        let same = |waiting: &&mut Waiting| {
            let asked = &waiting.pending.question;
            asked.app == question.app && asked.wanted == question.wanted && asked.kind == question.kind
        };
        if let Some(waiting) = queue.waiting.values_mut().find(same) {
            waiting.askers += 1;
            let id = waiting.pending.id;
            let place = Place { prompts: self.clone(), id };
            return Some((place, waiting.outcome.subscribe(), waiting.pending.until, false));
        }
        let of_app = queue.waiting.values().filter(|waiting| waiting.pending.question.app == question.app).count();
        if queue.waiting.len() >= QUEUE_MAX || of_app >= QUEUE_MAX_OF_APP {
            tracing::warn!(app = question.app_name, key = %question.wanted.key, "too many questions wait already");
            return None;
        }
        queue.next += 1;
        let id = queue.next;
        let pending = Arc::new(Pending { id, question, until: Instant::now() + self.wait });
        let outcome = watch::Sender::new(None);
        let receiver = outcome.subscribe();
        let until = pending.until;
        queue.waiting.insert(id, Waiting { pending: Arc::clone(&pending), outcome, askers: 1 });
        drop(queue);
        let _ = self.events.send(PromptEvent::Pending(pending));
        Some((Place { prompts: self.clone(), id }, receiver, until, true))
    }

    /// What waits now, the oldest first, and what happens from now on. Nothing is missed or told twice between the two.
    pub fn watch(&self) -> (Vec<Arc<Pending>>, broadcast::Receiver<PromptEvent>) {
        let queue = self.lock();
        let events = self.events.subscribe();
        (queue.waiting.values().map(|waiting| Arc::clone(&waiting.pending)).collect(), events)
    }

    /// The question of this id, while it waits.
    pub fn get(&self, id: u64) -> Option<Arc<Pending>> {
        self.lock().waiting.get(&id).map(|waiting| Arc::clone(&waiting.pending))
    }

    /// Answers. The first answer counts.
    ///
    /// # Errors
    /// [`NotPending`] when it was answered before, or nobody waits for it any more.
    pub fn answer(&self, id: u64, answer: Answer, by: By) -> Result<(), NotPending> {
        let outcome = match answer {
            Answer::Dismiss => Outcome::Unanswered,
            answer => Outcome::Answered(answer, by),
        };
        self.end(id, outcome).ok_or(NotPending(id))
    }

    fn end(&self, id: u64, outcome: Outcome) -> Option<()> {
        let waiting = self.lock().waiting.remove(&id)?;
        waiting.outcome.send_replace(Some(outcome));
        let _ = self.events.send(PromptEvent::Withdrawn(id));
        Some(())
    }

    /// What the user decided elsewhere (with `mumba permissions`) ends the questions about it.
    pub fn decided(&self, app: &AppId, key: &Key, answer: &Answer, by: By) {
        let ids: Vec<u64> = {
            let queue = self.lock();
            let about = |waiting: &&Waiting| {
                let question = &waiting.pending.question;
                question.app == *app && question.wanted.key == *key && question.kind == Kind::Permission
            };
            queue.waiting.values().filter(about).map(|waiting| waiting.pending.id).collect()
        };
        for id in ids {
            let _ = self.answer(id, answer.clone(), by);
        }
    }

    /// The app is gone: so are its questions.
    pub fn withdraw(&self, app: &AppId) {
        let ids: Vec<u64> = {
            let queue = self.lock();
            let of_app = |waiting: &&Waiting| waiting.pending.question.app == *app;
            queue.waiting.values().filter(of_app).map(|waiting| waiting.pending.id).collect()
        };
        for id in ids {
            self.end(id, Outcome::Unanswered);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scope;

    fn question(app: u8, key: &str) -> Question {
        Question {
            app: AppId::from_bytes([app; 32]),
            app_name: "notes".to_owned(),
            app_title: "Notes".to_owned(),
            wanted: Wanted {
                key: Key::parse(key).unwrap(),
                scope: Scope::default(),
                words: "do it".to_owned(),
                reason: "because".to_owned(),
            },
            kind: Kind::Permission,
        }
    }

    async fn pending(events: &mut broadcast::Receiver<PromptEvent>) -> Arc<Pending> {
        match events.recv().await.unwrap() {
            PromptEvent::Pending(pending) => pending,
            PromptEvent::Withdrawn(id) => panic!("{id} was withdrawn"),
        }
    }

    #[tokio::test]
    async fn the_first_answer_counts_for_all_who_asked_the_same() {
        let prompts = Prompts::default();
        let (none, mut events) = prompts.watch();
        assert!(none.is_empty());
        let ask = |prompts: Prompts| tokio::spawn(async move { prompts.ask(question(1, "camera")).await });
        let first = ask(prompts.clone());
        let id = pending(&mut events).await.id;
        let second = ask(prompts.clone());
        while prompts.lock().waiting[&id].askers < 2 {
            tokio::task::yield_now().await;
        }
        prompts.answer(id, Answer::Allow, By::Window).unwrap();
        assert_eq!(prompts.answer(id, Answer::Deny, By::Terminal), Err(NotPending(id)));
        let allowed = Outcome::Answered(Answer::Allow, By::Window);
        assert_eq!(first.await.unwrap(), (allowed.clone(), true));
        assert_eq!(second.await.unwrap(), (allowed, false));
        assert!(matches!(events.recv().await.unwrap(), PromptEvent::Withdrawn(gone) if gone == id));
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_answers_and_it_is_gone() {
        let prompts = Prompts::new(Duration::from_secs(60));
        assert_eq!(prompts.ask(question(1, "camera")).await, (Outcome::Unanswered, true));
        assert!(prompts.watch().0.is_empty());
    }

    #[tokio::test]
    async fn who_does_not_wait_any_more_asks_nothing() {
        let prompts = Prompts::default();
        let (_, mut events) = prompts.watch();
        let asking = tokio::spawn({
            let prompts = prompts.clone();
            async move { prompts.ask(question(1, "camera")).await }
        });
        let id = pending(&mut events).await.id;
        asking.abort();
        assert!(matches!(events.recv().await.unwrap(), PromptEvent::Withdrawn(gone) if gone == id));
        assert_eq!(prompts.answer(id, Answer::Allow, By::Window), Err(NotPending(id)));
    }

    #[tokio::test]
    async fn an_app_cannot_fill_the_queue() {
        let prompts = Prompts::default();
        let (_, mut events) = prompts.watch();
        let mut asking = tokio::task::JoinSet::new();
        for port in 1..=QUEUE_MAX_OF_APP {
            let prompts = prompts.clone();
            let key = format!("origins:https://a.example:{port}");
            asking.spawn(async move { prompts.ask(question(1, &key)).await });
            pending(&mut events).await;
        }
        assert_eq!(prompts.ask(question(1, "camera")).await, (Outcome::Unanswered, false), "it was not asked");
        let other = tokio::spawn({
            let prompts = prompts.clone();
            async move { prompts.ask(question(2, "camera")).await }
        });
        let id = pending(&mut events).await.id;
        prompts.answer(id, Answer::Deny, By::Terminal).unwrap();
        assert_eq!(other.await.unwrap().0, Outcome::Answered(Answer::Deny, By::Terminal));
        prompts.withdraw(&AppId::from_bytes([1; 32]));
        while let Some(outcome) = asking.join_next().await {
            assert_eq!(outcome.unwrap().0, Outcome::Unanswered);
        }
    }
}
