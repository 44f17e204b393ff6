//! What this machine has for the host, and what to do about what it lacks.
//!
//! Each file in `doctor/` examines one matter and changes nothing. A *failure* would stop the host; a *warning* makes
//! something worse than it could be.

mod cef;
mod confinement;
mod desktop;
mod folders;
mod fonts;
mod graphics;
mod libraries;
mod packages;
mod registration;
mod sandbox;

use mumba_home::Home;
use serde::Serialize;

/// How a check went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    /// As it should be.
    Ok,
    /// The host runs, but something is worse than it could be.
    Warning,
    /// The host cannot run.
    Failure,
}

/// One matter that was looked at.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Check {
    /// A stable name for scripts.
    pub(crate) name: &'static str,
    /// For people.
    pub(crate) title: &'static str,
    pub(crate) status: Status,
    /// What was found.
    pub(crate) detail: String,
    /// What to do.
    pub(crate) remedy: Option<String>,
}

impl Check {
    fn ok(name: &'static str, title: &'static str, detail: impl Into<String>) -> Check {
        Check { name, title, status: Status::Ok, detail: detail.into(), remedy: None }
    }

    fn warning(name: &'static str, title: &'static str, detail: impl Into<String>, remedy: impl Into<String>) -> Check {
        let (detail, remedy) = (detail.into(), Some(remedy.into()));
        Check { name, title, status: Status::Warning, detail, remedy }
    }

    fn failure(name: &'static str, title: &'static str, detail: impl Into<String>, remedy: impl Into<String>) -> Check {
        let (detail, remedy) = (detail.into(), Some(remedy.into()));
        Check { name, title, status: Status::Failure, detail, remedy }
    }
}

/// Looks at everything.
pub(crate) async fn examine() -> Vec<Check> {
    let home = Home::from_env();
    let program = mumba_client::find_host();
    let mut checks = Vec::new();
    checks.push(cef::programs(&program));
    if let Ok(program) = &program {
        let loaded = libraries::Loaded::by(program);
        checks.push(cef::files(program, &loaded));
        checks.push(libraries::check(&loaded));
    }
    checks.push(sandbox::user());
    checks.push(sandbox::sandbox(program.as_deref().ok()));
    if let Ok(program) = &program {
        checks.extend(confinement::layers(program).await);
    }
    checks.push(desktop::display());
    checks.push(desktop::session_bus());
    checks.push(fonts::check());
    checks.push(graphics::gpu());
    checks.push(graphics::shared_memory());
    checks.push(folders::folders(&home));
    if let Ok(home) = &home {
        checks.push(folders::disk(home));
        checks.push(folders::host(home).await);
    }
    let desktop = mumba_desktop::DesktopFolders::from_env();
    checks.push(registration::folders(&desktop));
    if let (Ok(home), Ok(Some(desktop))) = (&home, &desktop) {
        checks.push(registration::entries(home, desktop));
        checks.push(registration::launcher(home));
        checks.push(registration::links(home, desktop));
        checks.push(registration::units(desktop));
    }
    checks
}
