//! `mumba.host.v1.Logs`.

use std::pin::Pin;
use std::sync::Arc;

use futures::{Stream, StreamExt as _};
use mumba_proto::host as proto;
use tonic::{Request, Response, Status};

use crate::host::Host;

/// Lines of the past, unless asked otherwise.
const DEFAULT_TAIL: usize = 200;
/// The most lines of the past.
const MAX_TAIL: usize = 100_000;

pub(super) struct LogsApi {
    host: Arc<Host>,
}

impl LogsApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }
}

#[tonic::async_trait]
impl proto::logs_server::Logs for LogsApi {
    type ReadLogsStream = Pin<Box<dyn Stream<Item = Result<proto::LogLine, Status>> + Send>>;

    async fn read_logs(
        &self,
        request: Request<proto::ReadLogsRequest>,
    ) -> Result<Response<Self::ReadLogsStream>, Status> {
        let request = request.into_inner();
        let app = if request.app.is_empty() { None } else { Some(self.host.find_app(&request.app)?.id) };
        let tail = match request.tail {
            0 => DEFAULT_TAIL,
            lines => usize::try_from(lines).unwrap_or(MAX_TAIL).min(MAX_TAIL),
        };
        let (past, to_come) = self.host.logs.read(app, tail);
        let past = futures::stream::iter(past.into_iter().map(Ok));
        if !request.follow {
            return Ok(Response::new(Box::pin(past)));
        }
        let host = Arc::clone(&self.host);
        let until_the_end = to_come.map(Ok).take_until(async move {
            host.ended().await;
        });
        Ok(Response::new(Box::pin(past.chain(until_the_end))))
    }
}
