//! Installs, uninstalls or changes releases and dies on the way, for the tests: `test-install <state> <action> <folder> [<step>]`
//!
//! The action is `install` or `uninstall`, which are about the folder; or `release` or `stage`, which install what is in it as a published
//! release, `activate`, `back`, `fail` or `migrate`, which are about what was installed so. The step is a name such as `Switched`; right
//! after it the process kills itself as `kill -9` would.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::time::{Duration, Instant};

use mumba_apps::{AppId, Apps, AppsOptions, Error, IncomingRelease, ReleaseUse};

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
    let apps = open(&options);
    let folder = Path::new(folder);
    let address = AppId::from_bytes([7; 32]);
    let release = |usage| {
        let folder = folder.to_owned();
        apps.install_release(&IncomingRelease { address, folder, sequence: 1, record: [7; 32], usage })
    };
    let current = || apps.get(&address).unwrap().release;
    let result = match action.as_str() {
        "install" => apps.install_folder(folder).map(|_| ()),
        "uninstall" => apps.uninstall(&AppId::development(&folder.canonicalize().unwrap()), false).map(|_| ()),
        "release" => release(ReleaseUse::Now).map(|_| ()),
        "stage" => release(ReleaseUse::NextStart).map(|_| ()),
        "activate" => apps.activate_staged(&address).map(|_| ()),
        "back" => apps.roll_back(&address, None).map(|_| ()),
        "fail" => apps.fall_back(&address, current(), "it broke").map(|_| ()),
        "migrate" => apps.begin_migration(&address, current()).map(|_| ()),
        other => panic!("{other} is no action"),
    };
    if let Err(error) = result {
        eprintln!("{:?}: {error}", error.kind());
        std::process::exit(1);
    }
}

/// Opens the apps. A process that the test starts meanwhile has all of the test's files open for a moment, and so its lock.
fn open(options: &AppsOptions) -> Apps {
    let begun = Instant::now();
    loop {
        match Apps::open(options.clone()) {
            Err(Error::Locked { .. }) if begun.elapsed() < Duration::from_secs(30) => std::thread::yield_now(),
            result => return result.unwrap(),
        }
    }
}
