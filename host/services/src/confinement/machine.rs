//! What this machine has to confine services with, found out once for a host.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::Mutex;

use super::cgroup::{self, AppCgroup, Cgroups, Missing};
use super::probe::{Layers, try_layers};
use super::{Layer, LayerState, scope};
use crate::ServiceSpec;

/// The layers of this machine and the host's cgroup.
#[derive(Debug)]
pub(crate) struct Machine {
    guardian: PathBuf,
    /// Nothing is used, whatever there is.
    unconfined: bool,
    /// Tried again as long as something is missing: the user may have followed the remedy.
    layers: Mutex<Option<Arc<Layers>>>,
    cgroups: Mutex<Option<Result<Cgroups, Missing>>>,
}

impl Machine {
    pub(crate) fn new(guardian: PathBuf, unconfined: bool) -> Machine {
        Machine { guardian, unconfined, layers: Mutex::default(), cgroups: Mutex::default() }
    }

    /// The layers, and a cgroup for the service where there can be one.
    pub(crate) async fn for_service(&self, spec: &ServiceSpec) -> (Layers, Option<AppCgroup>) {
        if self.unconfined {
            return (Layers::none(), None);
        }
        let mut layers = (*self.layers().await).clone();
        let made = self.cgroups().await.and_then(|cgroups| {
            let made = cgroups.make(&spec.app_id, &spec.confinement.limits);
            made.map_err(|error| (format!("the cgroup of the service cannot be made: {error}"), String::new()))
        });
        match made {
            Ok(cgroup) => (layers, Some(cgroup)),
            Err((missing, remedy)) => {
                layers.limits = LayerState::missing(Layer::Limits, missing, remedy);
                (layers, None)
            }
        }
    }

    async fn layers(&self) -> Arc<Layers> {
        let mut known = self.layers.lock().await;
        if let Some(layers) = known.as_ref().filter(|layers| layers.are_complete()) {
            return Arc::clone(layers);
        }
        let layers = Arc::new(try_layers(&self.guardian).await);
        *known = Some(Arc::clone(&layers));
        layers
    }

    /// The host's cgroup, taken at the first start of a service.
    async fn cgroups(&self) -> Result<Cgroups, Missing> {
        let mut known = self.cgroups.lock().await;
        if known.is_none() {
            *known = Some(take_cgroup().await);
        }
        known.clone().unwrap_or_else(|| Err((String::new(), String::new())))
    }
}

async fn take_cgroup() -> Result<Cgroups, Missing> {
    let own = match Cgroups::of_this_process(false) {
        Ok(own) => return Ok(own),
        Err(missing) => missing,
    };
    if cgroup::runs_as_a_service() {
        return Err(own);
    }
    match scope::enter().await {
        Ok(true) => Cgroups::of_this_process(true),
        Ok(false) => Err(own),
        Err(missing) => Err(missing),
    }
}
