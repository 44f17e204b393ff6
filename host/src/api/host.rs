//! `mumba.host.v1.Host`.

use std::sync::Arc;

use mumba_gpu::Display;
use mumba_proto::host as proto;
use tonic::{Request, Response, Status};

use super::unix_ms;
use crate::host::{Ending, Host};

pub(super) struct HostApi {
    host: Arc<Host>,
}

impl HostApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }
}

#[tonic::async_trait]
impl proto::host_server::Host for HostApi {
    async fn get_host(&self, _: Request<proto::GetHostRequest>) -> Result<Response<proto::GetHostResponse>, Status> {
        let host = &self.host;
        let display_mode = match host.display {
            Display::Offscreen => proto::DisplayMode::Offscreen,
            Display::X11 | Display::Wayland => proto::DisplayMode::Windowed,
        };
        let gpu_process_crashes = host.gpu.lock().map(|gpu| gpu.crashes()).unwrap_or(0);
        Ok(Response::new(proto::GetHostResponse {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            pid: std::process::id(),
            display_mode: display_mode.into(),
            cef_version: host.cef_version.clone(),
            graphics: host.backend.name().to_owned(),
            started_at_ms: unix_ms(host.started_at),
            sandbox: !host.flags.no_sandbox,
            gpu_process_crashes,
        }))
    }

    async fn shutdown(&self, _: Request<proto::ShutdownRequest>) -> Result<Response<proto::ShutdownResponse>, Status> {
        self.host.end(Ending::Stop);
        Ok(Response::new(proto::ShutdownResponse {}))
    }
}
