//! `mumba run`: an unpacked folder runs as an app, is watched, and takes its changes. Ends with the call.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

use futures::{Stream, StreamExt as _};
use mumba_apps::{App, Changes, FolderRun, FolderWatch};
use mumba_proto::host as proto;
use mumba_proto::host::run_folder_response::Event;
use tokio::sync::{broadcast, mpsc};
use tokio_stream::wrappers::ReceiverStream;
use tonic::Status;

use super::apps::{absolute, blocking, describe};
use crate::host::Host;
use crate::services;
use crate::ui_thread;
use crate::views::ViewChange;

/// Events that may wait for a slow caller.
const QUEUE: usize = 1024;

type Events = mpsc::Sender<Result<proto::RunFolderResponse, Status>>;

/// Begins to run a folder. The stream is the run: dropping it ends it.
pub(super) async fn run(
    host: &Arc<Host>,
    request: proto::RunFolderRequest,
) -> Result<impl Stream<Item = Result<proto::RunFolderResponse, Status>> + use<>, Status> {
    let folder = absolute(&request.folder)?;
    crate::app_apis::check_folder(folder.clone()).await?;
    let apps = host.apps.clone();
    let (run, watch) = blocking(move || {
        let run = apps.run_folder(&folder)?;
        let watch = FolderWatch::start(run.folder())?;
        Ok((run, watch))
    })
    .await?;
    let run = Arc::new(run);
    let app = run.app();
    host.runs.lock().unwrap_or_else(PoisonError::into_inner).insert(app.id, Arc::clone(&run));
    let development = Development { host: Arc::clone(host), app: Arc::clone(&app) };
    // The installed app of this folder, if there is one, makes room.
    services::forget(host, &app).await;
    services::replaced(host, &app).await;
    host.contexts.prepare(&app);

    let (events, receiver) = mpsc::channel(QUEUE);
    let send = |event| proto::RunFolderResponse { event: Some(event) };
    let _ = events.send(Ok(send(Event::Started(describe(host, &app))))).await;
    let task = tokio::spawn(follow(Arc::clone(host), run, watch, events));
    let running = Running { task, _development: development };
    // The stream owns the run.
    Ok(ReceiverStream::new(receiver).map(move |event| {
        let _ = &running;
        event
    }))
}

/// Ends the watching with the stream.
struct Running {
    task: tokio::task::JoinHandle<()>,
    _development: Development,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Takes the app away when the run ends, however it does.
struct Development {
    host: Arc<Host>,
    app: Arc<App>,
}

impl Drop for Development {
    fn drop(&mut self) {
        let (host, app) = (Arc::clone(&self.host), Arc::clone(&self.app));
        self.host.tokio.spawn(async move {
            host.views.close(&host.views.of_app(&app.id), true).await;
            services::forget(&host, &app).await;
            // Dropping the run brings the installed app back.
            let run = host.runs.lock().unwrap_or_else(PoisonError::into_inner).remove(&app.id);
            drop(run);
            match host.apps.get(&app.id) {
                Some(installed) => {
                    host.contexts.prepare(&installed);
                    services::replaced(&host, &installed).await;
                }
                None => host.contexts.remove(&app.id, false),
            }
        });
    }
}

/// Takes the folder's changes and tells what happens, until the caller is gone.
async fn follow(
    host: Arc<Host>,
    run: Arc<FolderRun>,
    (watch, mut changes): (FolderWatch, mpsc::Receiver<Changes>),
    events: Events,
) {
    let id = run.app().id;
    let mut logs = host.logs.follow(Some(id));
    let mut views = host.views.changes();
    loop {
        let event = tokio::select! {
            changed = changes.recv() => match changed {
                Some(changed) => take(&host, &run, &changed).await,
                None => Event::Error("the folder is watched no longer".to_owned()),
            },
            line = logs.next() => match line {
                Some(line) => Event::Log(line),
                None => return,
            },
            change = views.recv() => match change {
                Ok(ViewChange::Opened(view)) if view.app().id == id => {
                    Event::ViewOpened(proto::ViewOpened { view: Some(view.describe()) })
                }
                Ok(ViewChange::Closed(view)) if view.app().id == id => {
                    Event::ViewClosed(proto::ViewClosed { view_id: view.id().to_owned() })
                }
                Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => continue,
                Err(broadcast::error::RecvError::Closed) => return,
            },
            () = events.closed() => return,
            _ = host.ended() => return,
        };
        let last = matches!(&event, Event::Error(text) if text.ends_with("no longer"));
        if events.send(Ok(proto::RunFolderResponse { event: Some(event) })).await.is_err() || last {
            drop(watch);
            return;
        }
    }
}

/// Reads the folder anew and lets the app's service and views take the changes.
async fn take(host: &Arc<Host>, run: &Arc<FolderRun>, changes: &Changes) -> Event {
    let before = run.app();
    if let Err(status) = crate::app_apis::check_folder(run.folder().to_owned()).await {
        return Event::Error(status.message().to_owned());
    }
    let reloading = Arc::clone(run);
    let app = match blocking(move || reloading.reload()).await {
        Ok(app) => app,
        Err(status) => return Event::Error(status.message().to_owned()),
    };
    host.contexts.prepare(&app);
    let program = app.manifest.service.as_ref().and(app.service_program());
    let relative = program.as_ref().and_then(|program| program.strip_prefix(app.package_dir()).ok().map(PathBuf::from));
    let service_changed = before.manifest.service != app.manifest.service
        || relative.is_some_and(|path| changes.touches(&path.to_string_lossy()));
    let service_restarted = service_changed && services::replaced(host, &app).await;
    let views = host.views.of_app(&app.id);
    let views_reloaded = u32::try_from(views.len()).unwrap_or(u32::MAX);
    for view in views {
        let app = Arc::clone(&app);
        ui_thread::post(move || {
            view.replace_app(app);
            view.reload();
        });
    }
    Event::Changed(proto::FolderChanged { paths: changes.paths.clone(), service_restarted, views_reloaded })
}
