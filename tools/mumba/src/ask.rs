//! Asking the person at the terminal.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::sync::OnceLock;

use mumba_client::host::answer_prompt_request::Answer;
use mumba_client::host::watch_prompts_response::Event;
use mumba_client::host::{AnswerPromptRequest, Answerer, Files, Prompt, WatchPromptsRequest};
use mumba_client::{Client, ClientError, Reason, request};
use tokio::sync::{Mutex, mpsc};

use crate::commands::QUICK;
use crate::error::Result;
use crate::output::{FAINT, NAME, Output, STRONG};
use crate::text::safe;

/// Whether a person can be asked: both what they read and what they type is a terminal.
pub(crate) fn is_possible() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Lines of standard input. A thread reads them: what waits for a line can be given up, and nothing waits for the thread.
fn lines() -> &'static Mutex<mpsc::Receiver<String>> {
    static LINES: OnceLock<Mutex<mpsc::Receiver<String>>> = OnceLock::new();
    LINES.get_or_init(|| {
        let (sender, receiver) = mpsc::channel(16);
        std::thread::spawn(move || {
            for line in std::io::stdin().lock().lines() {
                let Ok(line) = line else { return };
                if sender.blocking_send(line).is_err() {
                    return;
                }
            }
        });
        Mutex::new(receiver)
    })
}

/// Asks on standard error and gives the answer; nothing where standard input ends.
pub(crate) async fn ask(question: impl std::fmt::Display) -> Result<Option<String>> {
    let mut lines = lines().lock().await;
    if std::io::stdin().is_terminal() {
        // What a person typed before they could see the question was not meant for it.
        while lines.try_recv().is_ok() {}
    }
    {
        let mut stderr = anstream::stderr().lock();
        write!(stderr, "{question} ")?;
        stderr.flush()?;
    }
    Ok(lines.recv().await.map(|line| line.trim().to_owned()))
}

/// Whether an answer is yes.
pub(crate) fn is_yes(answer: &str) -> bool {
    matches!(answer.to_lowercase().as_str(), "y" | "yes")
}

fn answerer() -> Answerer {
    if std::io::stdin().is_terminal() { Answerer::Terminal } else { Answerer::Unspecified }
}

/// What a question says, for people.
pub(crate) fn words(prompt: &Prompt) -> String {
    let permission = prompt.permission.clone().unwrap_or_default();
    let mut text = format!(
        "{STRONG}{}{STRONG:#} {FAINT}({}){FAINT:#} wants to {}",
        safe(&prompt.app_title),
        safe(&prompt.app_name),
        safe(&permission.words)
    );
    if !permission.reason.is_empty() {
        text.push_str(&format!("\n  it says: \u{201c}{}\u{201d}", safe(&permission.reason)));
    }
    text
}

/// What was typed, as an answer; nothing where it is none.
fn understood(prompt: &Prompt, typed: &str) -> Option<Answer> {
    if let Some(choice) = &prompt.file_choice {
        let paths: Vec<String> = match typed {
            "" => Vec::new(),
            typed if choice.multiple => typed.split(", ").map(str::to_owned).collect(),
            typed => vec![typed.to_owned()],
        };
        return Some(Answer::Files(Files { paths }));
    }
    if prompt.candidates.is_empty() {
        return match typed.to_lowercase().as_str() {
            "y" | "yes" => Some(Answer::Allow(true)),
            "n" | "no" => Some(Answer::Allow(false)),
            _ => None,
        };
    }
    if matches!(typed.to_lowercase().as_str(), "n" | "no") {
        return Some(Answer::Allow(false));
    }
    let number: usize = typed.parse().ok()?;
    prompt.candidates.get(number.checked_sub(1)?).map(|chosen| Answer::Choose(chosen.app_id.clone()))
}

fn ending(prompt: &Prompt) -> String {
    if let Some(choice) = &prompt.file_choice {
        let what = match (choice.folder, choice.save, choice.multiple) {
            (true, ..) => "Path of the folder",
            (_, true, _) => "Path to save to",
            (.., true) => "Paths of the files, separated by \", \"",
            _ => "Path of the file",
        };
        return format!("  {what} [nothing: none]:");
    }
    if prompt.candidates.is_empty() {
        return "  Allow? [y/n]".to_owned();
    }
    let listed: String = prompt
        .candidates
        .iter()
        .enumerate()
        .map(|(index, one)| {
            format!("  {}  {NAME}{}{NAME:#} {}\n", index + 1, safe(&one.app_name), safe(&one.app_title))
        })
        .collect();
    format!("{listed}  Which app is to answer? [number, or n for none]")
}

/// Puts one question to the person. False where standard input ended.
async fn put(client: &Client, prompt: &Prompt, output: &Output) -> Result<bool> {
    output.note(words(prompt));
    loop {
        let Some(typed) = ask(ending(prompt)).await? else { return Ok(false) };
        let Some(answer) = understood(prompt, &typed) else { continue };
        let answer = AnswerPromptRequest { id: prompt.id, answer: Some(answer), answerer: answerer().into() };
        match client.permissions().answer_prompt(request(answer, QUICK)).await {
            Ok(_) => return Ok(true),
            Err(status) => match Reason::of(&status) {
                Some(Reason::PromptNotFound) => {
                    output.note("  It was answered elsewhere, or given up.");
                    return Ok(true);
                }
                // A path that cannot be used: once more.
                Some(Reason::InvalidArgument) => output.note(format_args!("  {}", safe(status.message()))),
                _ => return Err(status.into()),
            },
        }
    }
}

/// What to do with questions as they come.
pub(crate) enum Until {
    /// Those that wait now.
    CaughtUp,
    /// For ever.
    TheEnd,
}

/// Puts the questions of an app (of all where `app` is empty) to the person. Gives how many there were.
pub(crate) async fn answer_prompts(client: &Client, app: &str, until: Until, output: &Output) -> Result<u32> {
    let watch = WatchPromptsRequest { app: app.to_owned() };
    let mut events = client.permissions().watch_prompts(watch).await?.into_inner();
    let mut count = 0;
    let mut waiting: std::collections::VecDeque<Prompt> = std::collections::VecDeque::new();
    let mut caught_up = false;
    loop {
        if let Some(prompt) = waiting.pop_front() {
            count += 1;
            let mut putting = std::pin::pin!(put(client, &prompt, output));
            let more = loop {
                tokio::select! {
                    more = &mut putting => break more?,
                    event = events.message() => match event?.and_then(|event| event.event) {
                        Some(Event::Pending(next)) => waiting.push_back(*next),
                        Some(Event::Withdrawn(id)) if id == prompt.id => {
                            output.note("\n  It was answered elsewhere, or given up.");
                            break true;
                        }
                        Some(Event::Withdrawn(id)) => waiting.retain(|one| one.id != id),
                        Some(Event::CaughtUp(_)) => caught_up = true,
                        None => return Err(ClientError::ConnectionLost("the questions ended".into()).into()),
                    },
                }
            };
            if !more {
                return Ok(count);
            }
            continue;
        }
        if caught_up && matches!(until, Until::CaughtUp) {
            return Ok(count);
        }
        match events.message().await?.and_then(|event| event.event) {
            Some(Event::Pending(prompt)) => waiting.push_back(*prompt),
            Some(Event::Withdrawn(id)) => waiting.retain(|one| one.id != id),
            Some(Event::CaughtUp(_)) => caught_up = true,
            None => return Err(ClientError::ConnectionLost("the questions ended".into()).into()),
        }
    }
}

/// Does `work`; where a person sits at a terminal, the questions of the app meanwhile are put to them.
pub(crate) async fn while_asking<T>(client: &Client, app: &str, output: &Output, work: impl Future<Output = T>) -> T {
    if output.is_json() || !is_possible() {
        return work.await;
    }
    let mut work = std::pin::pin!(work);
    tokio::select! {
        done = &mut work => return done,
        // Without the questions the work goes on all the same.
        _ = answer_prompts(client, app, Until::TheEnd, output) => {}
    }
    work.await
}

#[cfg(test)]
mod tests {
    use mumba_client::host::{FileChoice, Permission, Provider};

    use super::*;

    #[test]
    fn what_is_typed_is_an_answer_or_is_asked_again() {
        let mut prompt = Prompt::default();
        assert_eq!(understood(&prompt, "Y"), Some(Answer::Allow(true)));
        assert_eq!(understood(&prompt, "no"), Some(Answer::Allow(false)));
        assert_eq!(understood(&prompt, ""), None);
        prompt.candidates = vec![Provider { app_id: "x".into(), ..Provider::default() }];
        assert_eq!(understood(&prompt, "1"), Some(Answer::Choose("x".into())));
        assert_eq!(understood(&prompt, "n"), Some(Answer::Allow(false)));
        for wrong in ["0", "2", "y", ""] {
            assert_eq!(understood(&prompt, wrong), None, "{wrong}");
        }
        let mut prompt = Prompt { file_choice: Some(FileChoice::default()), ..Prompt::default() };
        let files =
            |paths: &[&str]| Some(Answer::Files(Files { paths: paths.iter().map(|&path| path.into()).collect() }));
        assert_eq!(understood(&prompt, "/a, b"), files(&["/a, b"]));
        prompt.file_choice = Some(FileChoice { multiple: true, ..FileChoice::default() });
        assert_eq!(understood(&prompt, "/a, /b"), files(&["/a", "/b"]));
        assert_eq!(understood(&prompt, ""), files(&[]));
    }

    #[test]
    fn what_an_app_says_does_not_move_the_cursor() {
        let permission = Permission { words: "use\x1b[2J it".into(), reason: "a\rb".into(), ..Permission::default() };
        let prompt = Prompt { app_title: "T\n".into(), permission: Some(permission), ..Prompt::default() };
        let shown = anstream::adapter::strip_str(&words(&prompt)).to_string();
        assert!(!shown.contains(['\x1b', '\r']) && shown.lines().count() == 2, "{shown}");
    }
}
