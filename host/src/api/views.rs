//! `mumba.host.v1.Views`.

use std::sync::Arc;

use mumba_proto::Reason;
use mumba_proto::host as proto;
use tonic::{Request, Response, Status};

use super::{view_of, views_of};
use crate::host::Host;
use crate::launch::{Launched, launch};
use crate::views::{CaptureError, Evaluated, evaluate, screenshot};

pub(super) struct ViewsApi {
    host: Arc<Host>,
}

impl ViewsApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }
}

fn capture_status(error: &CaptureError) -> Status {
    let reason = match error {
        CaptureError::Closed => Reason::ViewNotFound,
        CaptureError::Timeout | CaptureError::Frame(mumba_gpu::FrameError::NothingPainted) => Reason::ViewUnresponsive,
        _ => Reason::Internal,
    };
    reason.status(error.to_string())
}

#[tonic::async_trait]
impl proto::views_server::Views for ViewsApi {
    async fn launch(&self, request: Request<proto::LaunchRequest>) -> Result<Response<proto::LaunchResponse>, Status> {
        let request = request.into_inner();
        let app = self.host.find_app(&request.app)?;
        let options = request.options.unwrap_or_default();
        let response = match launch(&self.host, &app, options, request.wait_for_first_frame).await? {
            Launched::Views(views) => proto::LaunchResponse {
                views: views.iter().map(|view| view.describe()).collect(),
                host_restarting: false,
            },
            Launched::Restarting => proto::LaunchResponse { views: Vec::new(), host_restarting: true },
        };
        Ok(Response::new(response))
    }

    async fn close_views(
        &self,
        request: Request<proto::CloseViewsRequest>,
    ) -> Result<Response<proto::CloseViewsResponse>, Status> {
        let views = views_of(&self.host, &request.into_inner().target)?;
        self.host.views.close(&views, false).await;
        let view_ids = views.iter().map(|view| view.id().to_owned()).collect();
        Ok(Response::new(proto::CloseViewsResponse { view_ids }))
    }

    async fn list_views(
        &self,
        request: Request<proto::ListViewsRequest>,
    ) -> Result<Response<proto::ListViewsResponse>, Status> {
        let app = request.into_inner().app;
        let views =
            if app.is_empty() { self.host.views.all() } else { self.host.views.of_app(&self.host.find_app(&app)?.id) };
        Ok(Response::new(proto::ListViewsResponse { views: views.iter().map(|view| view.describe()).collect() }))
    }

    type WatchViewsStream = super::watch::Watching;

    async fn watch_views(
        &self,
        request: Request<proto::WatchViewsRequest>,
    ) -> Result<Response<Self::WatchViewsStream>, Status> {
        super::watch::watch(&self.host, &request.into_inner().view_ids).map(Response::new)
    }

    async fn screenshot(
        &self,
        request: Request<proto::ScreenshotRequest>,
    ) -> Result<Response<proto::ScreenshotResponse>, Status> {
        let view = view_of(&self.host, &request.into_inner().target)?;
        let shot = screenshot(&view).await.map_err(|error| capture_status(&error))?;
        Ok(Response::new(proto::ScreenshotResponse { png: shot.png, width: shot.width, height: shot.height }))
    }

    async fn evaluate(
        &self,
        request: Request<proto::EvaluateRequest>,
    ) -> Result<Response<proto::EvaluateResponse>, Status> {
        let request = request.into_inner();
        let view = view_of(&self.host, &request.target)?;
        if !self.host.is_development_run(&view.app().id) {
            return Err(Reason::NotInDevelopment.status(format!(
                "'{}' is installed; only apps under 'mumba run' can be evaluated",
                view.app().manifest.name
            )));
        }
        let evaluated = evaluate(&view, &request.expression, request.await_promise)
            .await
            .map_err(|error| capture_status(&error))?;
        let (json, exception) = match evaluated {
            Evaluated::Value(json) => (json, String::new()),
            Evaluated::Exception(exception) => (String::new(), exception),
        };
        Ok(Response::new(proto::EvaluateResponse { json, exception }))
    }
}
