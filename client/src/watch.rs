//! Staying until views are closed.

use mumba_proto::host::watch_views_response::Event;
use mumba_proto::host::{CloseViewsRequest, View, WatchViewsRequest, view};

use crate::{Client, ClientError, Result};

/// How views were when they were closed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Closed {
    /// Each of them, as it was last.
    pub views: Vec<View>,
}

impl Closed {
    /// A view that had crashed when it was closed.
    pub fn crashed(&self) -> Option<&View> {
        self.views.iter().find(|view| view.state() == view::State::Crashed)
    }
}

impl Client {
    /// Waits until these views are closed. One that has crashed and is drawn off-screen, where nobody sees its page, is
    /// closed.
    ///
    /// # Errors
    /// When the host ends without closing them.
    pub async fn until_closed(&self, views: &[String]) -> Result<Closed> {
        let request = WatchViewsRequest { view_ids: views.to_vec() };
        let mut events = self.views().watch_views(request).await?.into_inner();
        let mut closed = Closed::default();
        while let Some(response) = events.message().await? {
            match response.event {
                Some(Event::Closed(view)) => closed.views.push(view),
                Some(Event::Changed(view)) if is_lost(&view) => {
                    let request = crate::request(CloseViewsRequest { target: view.id }, CLOSE_TIMEOUT);
                    // One that is being closed already is no error.
                    let _ = self.views().close_views(request).await;
                }
                Some(Event::Changed(_)) | None => {}
            }
        }
        // A host that goes away in peace closes its views first.
        if closed.views.len() < views.len() {
            return Err(ClientError::NotRunning { socket: self.home().host_socket() });
        }
        Ok(closed)
    }
}

/// Beyond what the host gives a page that does not let go.
const CLOSE_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(30);

fn is_lost(view: &View) -> bool {
    view.state() == view::State::Crashed && view.display_mode() == mumba_proto::host::DisplayMode::Offscreen
}
