//! Finds or starts the user's Mumba host and talks to it.
//!
//! The `mumba` command, launchers and tests use this crate; it owns how the host is found, how it is started and
//! detached, how its readiness is awaited, and what the errors of all that are called. It knows nothing of terminals
//! and prints nothing.
//!
//! One host serves a user. Whoever needs it calls [`Client::connect_or_start`]; where several callers start it at
//! once, the host's own lock decides, and every caller is connected to the one that won.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use mumba_client::{Client, StartOptions, host::ListAppsRequest};
//!
//! let home = mumba_home::Home::from_env()?;
//! let client = Client::connect_or_start(&home, &StartOptions::default()).await?;
//! for app in client.apps().list_apps(ListAppsRequest {}).await?.into_inner().apps {
//!     println!("{} {}", app.name, app.version);
//! }
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod connection;
mod display;
mod error;
mod launch;
mod log_file;
mod process;
mod program;
mod start;
mod stop;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use mumba_home::{Home, HostLock};
use mumba_proto::host::apps_client::AppsClient;
use mumba_proto::host::calls_client::CallsClient;
use mumba_proto::host::distribution_client::DistributionClient;
use mumba_proto::host::host_client::HostClient;
use mumba_proto::host::logs_client::LogsClient;
use mumba_proto::host::peers_client::PeersClient;
use mumba_proto::host::permissions_client::PermissionsClient;
use mumba_proto::host::repositories_client::RepositoriesClient;
use mumba_proto::host::services_client::ServicesClient;
use mumba_proto::host::views_client::ViewsClient;
use tonic::transport::Channel;

pub use display::{DisplayEnvironment, DisplayError};
pub use error::{ClientError, Result, StartFailure};
pub use mumba_proto::{Reason, host};
pub use program::find_host;
pub use start::StartOptions;
pub use watch::Closed;

/// The longest message that the host may send: screenshots are the big ones.
const MESSAGE_MAX_BYTES: usize = 256 * 1024 * 1024;

/// A connection to the running host. Clones share it.
#[derive(Clone, Debug)]
pub struct Client {
    home: Arc<Home>,
    channel: Channel,
}

impl Client {
    /// Connects to the host that runs. Waits for one that is still starting, and starts none.
    pub async fn connect(home: &Home) -> Result<Client> {
        // Where systemd keeps the socket, connecting to it would start a host.
        if !HostLock::may_be_held(&home.host_lock()) {
            return Err(ClientError::NotRunning { socket: home.host_socket() });
        }
        connection::connect(home).await
    }

    /// Connects to the host, which is started first where none runs.
    pub async fn connect_or_start(home: &Home, options: &StartOptions) -> Result<Client> {
        Ok(start::connect_or_start(home, options).await?.0)
    }

    /// Like [`Client::connect_or_start`], and says whether this call started the host.
    pub async fn start(home: &Home, options: &StartOptions) -> Result<(Client, bool)> {
        start::connect_or_start(home, options).await
    }

    /// The folders of the host.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The host process.
    pub fn host(&self) -> HostClient<Channel> {
        HostClient::new(self.channel.clone())
    }

    /// Installed apps.
    pub fn apps(&self) -> AppsClient<Channel> {
        AppsClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_MAX_BYTES)
    }

    /// The views of apps.
    pub fn views(&self) -> ViewsClient<Channel> {
        ViewsClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_MAX_BYTES)
    }

    /// The services of apps.
    pub fn services(&self) -> ServicesClient<Channel> {
        ServicesClient::new(self.channel.clone())
    }

    /// What the user lets apps do.
    pub fn permissions(&self) -> PermissionsClient<Channel> {
        PermissionsClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_MAX_BYTES)
    }

    /// Repositories of apps.
    pub fn repositories(&self) -> RepositoriesClient<Channel> {
        RepositoriesClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_MAX_BYTES)
    }

    /// Calls of the APIs of apps.
    pub fn calls(&self) -> CallsClient<Channel> {
        CallsClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_MAX_BYTES)
    }

    /// Apps by address.
    pub fn distribution(&self) -> DistributionClient<Channel> {
        DistributionClient::new(self.channel.clone())
    }

    /// Who else runs services of apps.
    pub fn peers(&self) -> PeersClient<Channel> {
        PeersClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_MAX_BYTES)
    }

    /// What apps and the host say.
    pub fn logs(&self) -> LogsClient<Channel> {
        LogsClient::new(self.channel.clone()).max_decoding_message_size(MESSAGE_MAX_BYTES)
    }
}

/// A request that is given up after `timeout`.
pub fn request<T>(message: T, timeout: Duration) -> tonic::Request<T> {
    let mut request = tonic::Request::new(message);
    request.set_timeout(timeout);
    request
}
