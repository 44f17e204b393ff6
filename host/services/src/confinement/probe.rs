//! Which layers this machine has: asks `mumba-guardian probe`, which tries them.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use super::{Layer, LayerState, cgroup};

/// The trial ends within this; it takes some hundredths of a second.
const WITHIN: Duration = Duration::from_secs(20);

/// The layers of a machine.
#[derive(Clone, Debug)]
pub(crate) struct Layers {
    pub(crate) namespaces: LayerState,
    pub(crate) landlock: LayerState,
    /// Version of Landlock's interface; 0 where there is none.
    pub(crate) landlock_version: u8,
    pub(crate) seccomp: LayerState,
    pub(crate) limits: LayerState,
}

impl Layers {
    /// Nothing at all.
    pub(crate) fn none() -> Layers {
        let missing = |layer| LayerState::missing(layer, "it is switched off", "");
        Layers {
            namespaces: missing(Layer::Namespaces),
            landlock: missing(Layer::Landlock),
            landlock_version: 0,
            seccomp: missing(Layer::Seccomp),
            limits: missing(Layer::Limits),
        }
    }

    /// Whether all are there that services need.
    pub(crate) fn are_complete(&self) -> bool {
        [&self.namespaces, &self.landlock, &self.seccomp].iter().all(|state| state.in_force)
    }
}

/// Tries every layer with a small program that is confined as services are.
pub async fn probe(guardian: &Path) -> Vec<LayerState> {
    let Layers { namespaces, landlock, seccomp, limits, .. } = try_layers(guardian).await;
    vec![namespaces, landlock, seccomp, limits]
}

pub(crate) async fn try_layers(guardian: &Path) -> Layers {
    let limits = match cgroup::examine() {
        Ok(found) => LayerState::in_force(Layer::Limits, found),
        Err((missing, remedy)) => LayerState::missing(Layer::Limits, missing, remedy),
    };
    match run(guardian).await {
        Ok(text) => parse(&text, limits),
        Err(error) => {
            let missing = |layer| {
                let detail = format!("{} probe: {error}", guardian.display());
                LayerState::missing(layer, detail, "install Mumba again")
            };
            Layers {
                namespaces: missing(Layer::Namespaces),
                landlock: missing(Layer::Landlock),
                landlock_version: 0,
                seccomp: missing(Layer::Seccomp),
                limits,
            }
        }
    }
}

async fn run(guardian: &Path) -> std::io::Result<String> {
    let mut command = tokio::process::Command::new(guardian);
    command.arg("probe").stdin(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    let output = tokio::time::timeout(WITHIN, command.output()).await??;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads what the trial printed; what it does not mention is missing.
fn parse(text: &str, limits: LayerState) -> Layers {
    let find = |name: &str| {
        text.lines().find_map(|line| {
            let mut fields = line.strip_prefix(name)?.strip_prefix('\t')?.split('\t');
            Some((fields.next()? == "ok", fields.next()?.to_owned(), fields.next().unwrap_or_default().to_owned()))
        })
    };
    let state = |layer: Layer| match find(layer.name()) {
        Some((in_force, detail, remedy)) => LayerState { layer, in_force, detail, remedy },
        None => LayerState::missing(layer, "the trial of it did not end", "see whether mumba-guardian probe works"),
    };
    let version = find("landlock-version").and_then(|(_, version, _)| version.parse().ok());
    Layers {
        namespaces: state(Layer::Namespaces),
        landlock: state(Layer::Landlock),
        landlock_version: version.unwrap_or(0),
        seccomp: state(Layer::Seccomp),
        limits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_to_be_there_is_missing() {
        let limits = || LayerState::missing(Layer::Limits, "", "");
        let text = "namespaces\tmissing\tno bwrap\tapt install bubblewrap\nlandlock\tok\tversion 7\t\nlandlock-version\tok\t7\t\n";
        let layers = parse(text, limits());
        assert!(!layers.namespaces.in_force && layers.landlock.in_force && !layers.seccomp.in_force);
        assert_eq!((layers.landlock_version, layers.namespaces.remedy.as_str()), (7, "apt install bubblewrap"));
        assert!(!parse("", limits()).are_complete());
    }
}
