//! Launching through restarts of the host.

use std::time::Duration;

use mumba_proto::host::{GetHostRequest, GetHostResponse, LaunchRequest, LaunchResponse};

use crate::process::Process;
use crate::{Client, ClientError, Result, StartFailure, connection, log_file, request};

/// How long a host may take to end and come back on another display.
const RESTART_TIMEOUT: Duration = Duration::from_secs(60);

/// How often it is looked whether it has.
const RESTART_POLL: Duration = Duration::from_millis(20);

/// How long the host may take to say who it is.
const IDENTITY_TIMEOUT: Duration = Duration::from_secs(5);

/// A host without views restarts for a display once; again only if somebody else moved it in between.
const RESTARTS_MAX: u32 = 3;

/// How many of the host's last words go into an error.
const LAST_WORDS: usize = 8;

impl Client {
    /// Launches an app, waiting up to `timeout`. Where the host restarts itself to draw on the caller's display, this
    /// connects to the new host and repeats the launch; the client then speaks to that one.
    pub async fn launch(&mut self, launch: LaunchRequest, timeout: Duration) -> Result<LaunchResponse> {
        for _ in 0..RESTARTS_MAX {
            let before = self.identity().await?;
            let response = self.views().launch(request(launch.clone(), timeout)).await?.into_inner();
            if !response.host_restarting {
                return Ok(response);
            }
            *self = self.wait_for_restart(&before).await?;
        }
        Err(ClientError::NotReady { waited: RESTART_TIMEOUT, log: self.home.host_log() })
    }

    /// Waits until the host that said `before` has restarted itself, and connects to what it became.
    pub async fn wait_for_restart(&self, before: &GetHostResponse) -> Result<Client> {
        // It becomes the new one in the same process. Should that end, nothing comes back.
        let process = Process::open(before.pid);
        let ended = async {
            if let Some(process) = &process {
                process.ended().await;
            }
        };
        let log = self.home.host_log();
        tokio::select! {
            result = self.connect_to_successor(before) => result,
            () = ended => {
                let output = log_file::tail(&log, 0, LAST_WORDS);
                Err(ClientError::StartFailed(Box::new(StartFailure { code: None, signal: None, output, log })))
            }
            () = tokio::time::sleep(RESTART_TIMEOUT) => Err(ClientError::NotReady { waited: RESTART_TIMEOUT, log }),
        }
    }

    async fn connect_to_successor(&self, before: &GetHostResponse) -> Result<Client> {
        loop {
            match connection::connect(&self.home).await {
                Ok(client) => {
                    // The old one may answer once more.
                    let is_new =
                        |now: &GetHostResponse| (now.pid, now.started_at_ms) != (before.pid, before.started_at_ms);
                    if client.identity().await.is_ok_and(|now| is_new(&now)) {
                        return Ok(client);
                    }
                }
                Err(ClientError::NotRunning { .. }) => {}
                Err(error) => return Err(error),
            }
            tokio::time::sleep(RESTART_POLL).await;
        }
    }

    /// Who the host is.
    pub async fn identity(&self) -> Result<GetHostResponse> {
        Ok(self.host().get_host(request(GetHostRequest {}, IDENTITY_TIMEOUT)).await?.into_inner())
    }
}
