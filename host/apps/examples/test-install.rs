//! Installs or uninstalls and dies on the way, for the tests: `test-install <state> install|uninstall <folder> [<step>]`
//!
//! The step is a name such as `Switched`; right after it the process kills itself as `kill -9` would.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use mumba_apps::{Apps, AppsOptions};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [state, action, folder, step @ ..] = arguments.as_slice() else { panic!("see the source for the arguments") };
    let last = step.first().cloned();
    let options = AppsOptions::new(state).with_hook(move |step| {
        if Some(format!("{step:?}")) == last {
            rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL)?;
        }
        Ok(())
    });
    let apps = Apps::open(options).unwrap();
    let folder = Path::new(folder);
    let result = match action.as_str() {
        "install" => apps.install_folder(folder).map(|installed| installed.app),
        _ => apps.uninstall(&mumba_apps::AppId::development(&folder.canonicalize().unwrap()), false),
    };
    if let Err(error) = result {
        eprintln!("{:?}: {error}", error.kind());
        std::process::exit(1);
    }
}
