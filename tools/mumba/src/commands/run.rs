//! `mumba run`
//!
//! The app exists for as long as the call to the host does. Its view is opened by a launch beside that call, since a
//! launch may have the host restart itself on another display; the folder is then run again on the new host.

use std::cell::OnceCell;
use std::time::Duration;

use mumba_client::host::run_folder_response::Event;
use mumba_client::host::{
    Answerer, App as HostApp, GetAppRequest, LaunchOptions, LaunchRequest, RunFolderRequest, RunFolderResponse,
};
use mumba_client::{Client, ClientError, request};
use tokio::signal::unix::{SignalKind, signal};
use tonic::Streaming;

use super::{launch, package_folder, permissions};
use crate::ask;
use crate::cli::RunArgs;
use crate::cli::consent::Action;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::{BAD, FAINT, GOOD, Output, STRONG, WARNING};
use crate::shapes::{App, LogLine, RunEvent, View};
use crate::text::{safe, safe_lines};

/// How long the host may take to close the views and stop the service of an app whose run has ended.
const GONE_TIMEOUT: Duration = Duration::from_secs(15);

/// How often it is looked whether it has.
const GONE_POLL: Duration = Duration::from_millis(20);

/// How a run of the folder on one host went.
enum Outcome {
    /// The user, or the host, ended it.
    Ended,
    /// The host restarts itself: go on with this one.
    Moved(Client),
}

pub(crate) async fn run(args: RunArgs, context: &Context) -> Result<Exit> {
    let folder = package_folder(&args.folder)?;
    let launch = if args.no_launch {
        None
    } else {
        let display = context.display(args.view.offscreen);
        Some(launch::options(args.view, display))
    };
    let mut client = context.connect_or_start().await?;
    // The first of the two that comes; the second one ends us at once.
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let id = OnceCell::new();
    loop {
        let running = run_on(&client, &folder, launch.as_ref(), args.grant_all, &id, &context.output);
        let outcome = tokio::select! {
            outcome = running => outcome?,
            _ = interrupt.recv() => Outcome::Ended,
            _ = terminate.recv() => Outcome::Ended,
        };
        match outcome {
            Outcome::Moved(new) => client = new,
            Outcome::Ended => {
                // Whoever is impatient presses Ctrl-C once more.
                tokio::select! {
                    () = gone(&client, id.get()) => {}
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
                break;
            }
        }
    }
    print(RunEvent::Stopped, &context.output)?;
    Ok(Exit::Success)
}

/// Waits until the host has taken the app away, whose call has ended: then the folder can be run again at once.
async fn gone(client: &Client, id: Option<&String>) {
    let Some(id) = id else { return };
    let look = || async {
        let asked = client.apps().get_app(request(GetAppRequest { app: id.clone() }, super::QUICK)).await;
        asked.ok().and_then(|response| response.into_inner().app).is_some_and(|app| app.running_from_folder)
    };
    let waiting = async {
        while look().await {
            tokio::time::sleep(GONE_POLL).await;
        }
    };
    // It goes on by itself even when nobody waits any longer.
    let _ = tokio::time::timeout(GONE_TIMEOUT, waiting).await;
}

async fn run_on(
    client: &Client,
    folder: &str,
    launch: Option<&LaunchOptions>,
    grant_all: bool,
    running: &OnceCell<String>,
    output: &Output,
) -> Result<Outcome> {
    let run = RunFolderRequest { folder: folder.to_owned() };
    let mut events = client.apps().run_folder(run).await?.into_inner();
    let app = first(&mut events).await?;
    // Said once, even where the host moves to another display.
    let id = match running.get() {
        Some(id) => id.clone(),
        None => {
            let id = running.get_or_init(|| app.id.clone()).clone();
            show(Event::Started(app), output)?;
            id
        }
    };
    if grant_all {
        permissions::set(client, &id, Action::Grant, Vec::new(), Answerer::Flag).await?;
    }
    let asking = id.clone();
    ask::while_asking(client, &asking, output, go_on(client, id, &mut events, launch, output)).await
}

/// Opens the view and shows what happens until the run ends.
async fn go_on(
    client: &Client,
    id: String,
    events: &mut Streaming<RunFolderResponse>,
    launch: Option<&LaunchOptions>,
    output: &Output,
) -> Result<Outcome> {
    let Some(options) = launch else {
        follow(events, output).await?;
        return Ok(Outcome::Ended);
    };
    let mut opening = std::pin::pin!(open_view(client, id, options.clone()));
    loop {
        tokio::select! {
            opened = &mut opening => match opened {
                Ok(Some(moved)) => return Ok(Outcome::Moved(moved)),
                Ok(None) => break,
                // The developer can mend it: the folder is watched.
                Err(error) => {
                    print(RunEvent::Error { message: error.to_string() }, output)?;
                    break;
                }
            },
            event = events.message() => match event {
                Ok(Some(RunFolderResponse { event: Some(event) })) => show(event, output)?,
                Ok(Some(_)) => {}
                // A host that restarts itself ends the run before it answers the launch.
                ended => return match opening.await {
                    Ok(Some(moved)) => Ok(Outcome::Moved(moved)),
                    _ => ended.map(|_| Outcome::Ended).map_err(Error::from),
                },
            },
        }
    }
    follow(events, output).await?;
    Ok(Outcome::Ended)
}

/// The app, which the host sends first.
async fn first(events: &mut Streaming<RunFolderResponse>) -> Result<HostApp> {
    match events.message().await? {
        Some(RunFolderResponse { event: Some(Event::Started(app)) }) => Ok(app),
        _ => Err(Error::new(Exit::Failure, "INTERNAL", "the host did not say which app it runs")),
    }
}

/// Opens a view. Gives the new host where the old one restarts itself for that.
async fn open_view(client: &Client, app: String, options: LaunchOptions) -> Result<Option<Client>, ClientError> {
    let before = client.identity().await?;
    let launch = LaunchRequest { app, options: Some(options), wait_for_first_frame: false };
    let response = client.views().launch(request(launch, super::PATIENT)).await?.into_inner();
    if response.host_restarting { Ok(Some(client.wait_for_restart(&before).await?)) } else { Ok(None) }
}

async fn follow(events: &mut Streaming<RunFolderResponse>, output: &Output) -> Result<()> {
    while let Some(response) = events.message().await? {
        if let Some(event) = response.event {
            show(event, output)?;
        }
    }
    Ok(())
}

fn show(event: Event, output: &Output) -> Result<()> {
    match event {
        // What people read has the line's own time and level.
        Event::Log(line) if !output.is_json() => output.line(super::logs::for_people(&line)),
        Event::ViewOpened(opened) if !output.is_json() => {
            output.line(opened.view.as_ref().map(launch::opened).unwrap_or_default())
        }
        event => print(shape(event), output),
    }
}

fn shape(event: Event) -> RunEvent {
    match event {
        Event::Started(app) => RunEvent::Started { app: Box::new(App::from(app)) },
        Event::Changed(changed) => RunEvent::Changed {
            paths: changed.paths,
            service_restarted: changed.service_restarted,
            views_reloaded: changed.views_reloaded,
        },
        Event::Log(line) => RunEvent::Log(LogLine::from(line)),
        Event::ViewOpened(opened) => {
            RunEvent::ViewOpened { view: Box::new(View::from(opened.view.unwrap_or_default())) }
        }
        Event::ViewClosed(closed) => RunEvent::ViewClosed { view_id: closed.view_id },
        Event::Error(message) => RunEvent::Error { message },
    }
}

fn print(event: RunEvent, output: &Output) -> Result<()> {
    if output.is_json() {
        return output.json(&event);
    }
    match event {
        RunEvent::Started { app } => output.line(format_args!(
            "{GOOD}Running{GOOD:#} {STRONG}{}{STRONG:#} {FAINT}(Ctrl-C ends it){FAINT:#}",
            safe(app.name())
        )),
        RunEvent::Changed { paths, service_restarted, views_reloaded } => {
            output.line(changed(&paths, service_restarted, views_reloaded))
        }
        RunEvent::Error { message } => output.line(format_args!("{BAD}error:{BAD:#} {}", safe_lines(&message))),
        RunEvent::ViewClosed { view_id } => output.line(format_args!("Closed {}", safe(&view_id))),
        RunEvent::Stopped => output.line("Stopped"),
        RunEvent::Log(_) | RunEvent::ViewOpened { .. } => Ok(()),
    }
}

/// A change in a sentence, such as "Changed index.html and 2 others: 1 view reloaded".
fn changed(paths: &[String], service_restarted: bool, views_reloaded: u32) -> String {
    let what = match paths {
        [] => "files".to_owned(),
        [one] => one.clone(),
        [one, another] => format!("{one} and {another}"),
        [one, others @ ..] => format!("{one} and {} others", others.len()),
    };
    let mut done = Vec::new();
    if service_restarted {
        done.push("service restarted".to_owned());
    }
    match views_reloaded {
        0 => {}
        1 => done.push("1 view reloaded".to_owned()),
        count => done.push(format!("{count} views reloaded")),
    }
    if done.is_empty() {
        done.push("nothing to reload".to_owned());
    }
    format!("{WARNING}Changed{WARNING:#} {}: {}", safe(&what), done.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(paths: &[&str], service: bool, views: u32) -> String {
        let paths: Vec<String> = paths.iter().map(|path| path.to_string()).collect();
        anstream::adapter::strip_str(&changed(&paths, service, views)).to_string()
    }

    #[test]
    fn a_change_is_described_in_a_sentence() {
        assert_eq!(plain(&["a"], false, 1), "Changed a: 1 view reloaded");
        assert_eq!(plain(&["a", "b"], true, 2), "Changed a and b: service restarted, 2 views reloaded");
        assert_eq!(plain(&["a", "b", "c"], false, 0), "Changed a and 2 others: nothing to reload");
    }
}
