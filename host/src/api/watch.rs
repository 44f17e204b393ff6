//! `mumba.host.v1.Views/WatchViews`: how views fare, until they are closed.

use std::collections::HashSet;
use std::pin::Pin;
use std::sync::Arc;

use futures::stream::{self, SelectAll};
use futures::{Stream, StreamExt as _};
use mumba_proto::Reason;
use mumba_proto::host as proto;
use mumba_proto::host::watch_views_response::Event;
use tonic::Status;

use crate::host::Host;
use crate::views::View;

/// Views that one call may watch.
const MAX_VIEWS: usize = 256;

/// What the caller reads. It holds the views and no more: a caller that reads slowly is told the newest state only.
pub(super) type Watching = Pin<Box<dyn Stream<Item = Result<proto::WatchViewsResponse, Status>> + Send>>;

/// Begins to watch.
pub(super) fn watch(host: &Host, ids: &[String]) -> Result<Watching, Status> {
    let unique: HashSet<&String> = ids.iter().collect();
    if unique.is_empty() || unique.len() > MAX_VIEWS {
        return Err(Reason::InvalidArgument.status(format!("name 1 to {MAX_VIEWS} views to watch")));
    }
    let mut all = SelectAll::new();
    for id in unique {
        match (host.views.by_id(id), host.views.recently_closed(id)) {
            (Some(view), _) => all.push(events_of(view)),
            (None, Some(view)) => {
                all.push(stream::once(std::future::ready(Event::Closed(view))).boxed());
            }
            (None, None) => {
                return Err(
                    Reason::ViewNotFound.status(format!("no view '{id}' is open; 'mumba status' lists those that are"))
                );
            }
        }
    }
    Ok(all.map(|event| Ok(proto::WatchViewsResponse { event: Some(event) })).boxed())
}

/// How one view fares, now and at each change, and its end.
fn events_of(view: Arc<View>) -> stream::BoxStream<'static, Event> {
    let mut changes = view.state_changes();
    changes.mark_changed();
    stream::unfold(Some((view, changes)), |state| async move {
        let (view, mut changes) = state?;
        tokio::select! {
            biased;
            () = view.gone().cancelled() => Some((Event::Closed(view.describe()), None)),
            // The sender lives in the view, so there is a change or the end.
            _ = changes.changed() => Some((Event::Changed(view.describe()), Some((view, changes)))),
        }
    })
    .boxed()
}
