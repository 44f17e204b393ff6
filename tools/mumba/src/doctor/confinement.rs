//! Whether services of apps can be confined.

use std::path::Path;

use mumba_services::{Layer, LayerState};

use super::Check;

/// Every layer, tried by the program that confines services.
pub(super) async fn layers(host: &Path) -> Vec<Check> {
    let guardian = host.with_file_name("mumba-guardian");
    mumba_services::probe(&guardian).await.iter().map(check).collect()
}

fn check(state: &LayerState) -> Check {
    let (name, title) = match state.layer {
        Layer::Namespaces => ("confinement_namespaces", "Confinement, namespaces"),
        Layer::Landlock => ("confinement_landlock", "Confinement, Landlock"),
        Layer::Seccomp => ("confinement_seccomp", "Confinement, system calls"),
        _ => ("confinement_limits", "Confinement, limits of memory and processor"),
    };
    if state.in_force {
        return Check::ok(name, title, &state.detail);
    }
    let without = match state.layer {
        Layer::Limits => "services run without these limits",
        _ => "services of apps do not start without it",
    };
    Check::warning(name, title, format!("{}; {without}", state.detail), &state.remedy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Status;

    #[tokio::test]
    async fn a_program_that_is_not_there_confines_nothing() {
        let checks = layers(Path::new("/nowhere/mumba-host")).await;
        assert_eq!(checks.len(), 4);
        for check in &checks[..3] {
            assert_eq!(check.status, Status::Warning);
            assert!(
                check.detail.contains("/nowhere/mumba-guardian") && check.detail.contains("do not start"),
                "{check:?}"
            );
        }
    }
}
