//! What the user granted of calls between apps.

use std::sync::Arc;

use mumba_apps::App;
use mumba_apps::manifest::{ApiName, OutgoingCall};
use mumba_proto::Reason;
use tokio_util::sync::CancellationToken;
use tonic::Status;

use super::{To, Wanted, providers};
use crate::host::Host;

pub(super) async fn provider(
    host: &Arc<Host>,
    _caller: &App,
    api: &ApiName,
    _entry: &OutgoingCall,
) -> Result<Arc<App>, Status> {
    providers(&host.apps.list(), api)
        .into_iter()
        .next()
        .ok_or_else(|| Reason::NoProvider.status(format!("no installed app provides '{api}'; install one that does")))
}

pub(super) async fn given(
    _host: &Arc<Host>,
    _caller: &App,
    _target: &App,
    _entry: &OutgoingCall,
    _to: &To,
    _wanted: &Wanted,
) -> Result<CancellationToken, Status> {
    Ok(CancellationToken::new())
}
