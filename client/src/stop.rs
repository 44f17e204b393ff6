//! Ending the host.

use std::time::Duration;

use mumba_proto::host::ShutdownRequest;

use crate::process::Process;
use crate::{Client, ClientError, Result, request};

/// How long the host may take to answer that it ends.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);

impl Client {
    /// Ends the host: views are closed, services stopped, profiles written. Returns when its process is gone, and
    /// fails after `timeout`; the host may then still be at it.
    pub async fn shut_down(self, timeout: Duration) -> Result<()> {
        let host = self.identity().await?;
        let process = Process::open(host.pid);
        self.host().shutdown(request(ShutdownRequest {}, ANSWER_TIMEOUT)).await?;
        let Some(process) = process else { return Ok(()) };
        let ending = tokio::time::timeout(timeout, process.ended());
        ending.await.map_err(|_| ClientError::NotEnded { pid: host.pid, waited: timeout })
    }
}
