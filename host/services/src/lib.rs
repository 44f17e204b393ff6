//! Starts, watches, restarts and stops the services of apps.
//!
//! A service is a program that its app brings along: it listens with a gRPC server on a private unix socket and finds the
//! host on another. This crate owns its process, its two sockets, its output and the channel to call it
//! ([`Supervisor`], [`ServiceChannel`]), and keeps what apps say ([`LogStore`]). It knows neither manifests nor views nor CEF; what a
//! service may call on the host is behind [`HostSockets`].
//!
//! # Use
//!
//! ```no_run
//! use std::time::Duration;
//! use mumba_services::{LogOptions, LogStore, ServiceSpec, Supervisor, SupervisorOptions};
//!
//! # async fn example(spec: ServiceSpec, request: bytes::Bytes) -> Result<(), Box<dyn std::error::Error>> {
//! let logs = LogStore::open(LogOptions::new("/home/ana/.local/share/mumba/logs"));
//! let mut options = SupervisorOptions::new("/usr/lib/mumba/mumba-guardian", logs.clone());
//! // options.host_sockets = Arc::new(…);
//! let supervisor = Supervisor::new(options);
//! let id = spec.app_id.clone();
//! supervisor.add(spec).await?;
//! let service = supervisor.ensure_ready(&id).await?;
//! let answer = service.call_unary("notes.v1.Notes/List", request, Some(Duration::from_secs(5))).await?;
//! let (said, mut to_come) = logs.tail_and_subscribe(Some(&id), 200);
//! supervisor.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! # Processes
//!
//! ```text
//! mumba-host ── mumba-guardian (session of its own, reaps orphans) ── the service (process group of its own) ── …
//! ```
//!
//! The guardian, a small program of this crate, must lie beside the host. It ends the service and all that descends from it when the service
//! ends, when it is told to, and when the host is gone, however the host went. A service gets an environment of its own
//! (`environment.rs` lists it), its data folder as working folder, nothing on standard input, no descriptor of the host, and
//! can gain no privileges by running set-uid programs.

#![forbid(unsafe_code)]

mod channel;
mod confinement;
mod environment;
mod error;
#[doc(hidden)]
pub mod guardian;
mod logs;
mod sockets;
mod spec;
mod supervisor;

pub use channel::{
    Answer, CONNECTION_WINDOW_BYTES, Caller, CancelOnDrop, MAX_MESSAGE_BYTES, Messages, STREAM_WINDOW_BYTES,
    ServiceChannel,
};
pub use confinement::probe::probe;
pub use confinement::{Confinement, FileGrant, Layer, LayerState, Limits, NetworkGrant, Ports, Usage};
pub use error::{Error, ErrorKind, Result};
pub use logs::{LogLevel, LogLine, LogOptions, LogSource, LogStore};
pub use spec::{RestartPolicy, ServiceSpec, ServiceState, ServiceStatus};
pub use supervisor::{HostSockets, Migrations, ServiceEvent, Supervisor, SupervisorOptions};
