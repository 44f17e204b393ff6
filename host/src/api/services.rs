//! `mumba.host.v1.Services`.

use std::sync::Arc;

use mumba_proto::host as proto;
use tonic::{Request, Response, Status};

use crate::host::Host;
use crate::services;

pub(super) struct ServicesApi {
    host: Arc<Host>,
}

impl ServicesApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }
}

#[tonic::async_trait]
impl proto::services_server::Services for ServicesApi {
    async fn start_service(
        &self,
        request: Request<proto::StartServiceRequest>,
    ) -> Result<Response<proto::StartServiceResponse>, Status> {
        let app = self.host.find_app(&request.into_inner().app)?;
        services::start(&self.host, &app).await?;
        Ok(Response::new(proto::StartServiceResponse { service: services::status(&self.host, &app) }))
    }

    async fn stop_service(
        &self,
        request: Request<proto::StopServiceRequest>,
    ) -> Result<Response<proto::StopServiceResponse>, Status> {
        let app = self.host.find_app(&request.into_inner().app)?;
        services::stop(&self.host, &app).await?;
        Ok(Response::new(proto::StopServiceResponse { service: services::status(&self.host, &app) }))
    }

    async fn restart_service(
        &self,
        request: Request<proto::RestartServiceRequest>,
    ) -> Result<Response<proto::RestartServiceResponse>, Status> {
        let app = self.host.find_app(&request.into_inner().app)?;
        services::restart(&self.host, &app).await?;
        Ok(Response::new(proto::RestartServiceResponse { service: services::status(&self.host, &app) }))
    }
}
