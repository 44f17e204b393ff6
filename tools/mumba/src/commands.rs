//! The commands, one file each. They ask the host and print; none of them keeps anything.

mod audit;
mod call;
mod close;
mod completions;
mod describe;
mod doctor;
mod eval;
mod fetching;
mod host;
mod info;
mod install;
mod key;
mod launch;
mod list;
mod logs;
mod man;
mod new;
mod open;
mod peers;
mod permissions;
mod prompts;
mod providers;
mod publish;
mod releases;
mod repo;
mod restart;
mod run;
mod screenshot;
mod search;
mod seed;
mod start;
mod status;
mod stay;
mod stop;
mod uninstall;
pub(crate) mod unit;
mod update;
mod version;

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::cli::Command;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;

/// For calls that the host answers from what it knows.
pub(crate) const QUICK: Duration = Duration::from_secs(15);

/// For calls that start or stop a process.
const PATIENT: Duration = Duration::from_secs(120);

/// For calls that copy a package.
const COPYING: Duration = Duration::from_secs(1800);

/// Does what was asked.
pub(crate) fn run(command: Command, context: &mut Context) -> Result<Exit> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match command {
            Command::New(args) => new::run(args, context),
            Command::Run(args) => run::run(args, context).await,
            Command::Install(args) => install::run(args, context).await,
            Command::Uninstall(args) => uninstall::run(args, context).await,
            Command::List(_) => list::run(context).await,
            Command::Info(args) => info::run(args, context).await,
            Command::Launch(args) => launch::run(args, context).await,
            Command::Open(args) => open::run(args, context).await,
            Command::Close(args) => close::run(args, context).await,
            Command::Start(args) => start::run(args, context).await,
            Command::Stop(args) => stop::run(args, context).await,
            Command::Restart(args) => restart::run(args, context).await,
            Command::Status(_) => status::run(context).await,
            Command::Logs(args) => logs::run(args, context).await,
            Command::Permissions(args) => permissions::run(args, context).await,
            Command::Prompts(args) => prompts::run(args, context).await,
            Command::Providers(args) => providers::run(args, context).await,
            Command::Audit(args) => audit::run(args, context).await,
            Command::Publish(args) => publish::run(args, context).await,
            Command::Update(args) => update::run(args, context).await,
            Command::Releases(args) => releases::list(args, context).await,
            Command::Rollback(args) => releases::roll_back(args, context).await,
            Command::Seed(args) => seed::seed(args, context).await,
            Command::Unseed(args) => seed::unseed(args, context).await,
            Command::Peers(args) => peers::run(args, context).await,
            Command::Key(args) => key::run(args, context),
            Command::Search(args) => search::run(args, context).await,
            Command::Repo(args) => repo::run(args, context).await,
            Command::Screenshot(args) => screenshot::run(args, context).await,
            Command::Eval(args) => eval::run(args, context).await,
            Command::Call(args) => call::run(args, context).await,
            Command::Describe(args) => describe::run(args, context).await,
            Command::Doctor(_) => doctor::run(context).await,
            Command::Host(args) => host::run(args, context).await,
            Command::Version(_) => version::run(context).await,
            Command::Completions(args) => completions::run(args, context),
            Command::Man(args) => man::run(args, context),
        }
    })
}

/// A folder as the host wants it: absolute, without links, in UTF-8.
fn package_folder(folder: &Path) -> Result<String> {
    let absolute: PathBuf = std::fs::canonicalize(folder)
        .map_err(|error| Error::file(format!("cannot read the folder '{}'", folder.display()), &error))?;
    if !absolute.is_dir() {
        let message = format!("'{}' is not a folder: give the folder that holds the mumba.toml", folder.display());
        return Err(Error::new(Exit::InvalidPackage, "INVALID_PACKAGE", message));
    }
    absolute.into_os_string().into_string().map_err(|name| {
        let message = format!("the path '{}' is not valid UTF-8: rename the folder", Path::new(&name).display());
        Error::new(Exit::InvalidPackage, "INVALID_PACKAGE", message)
    })
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStrExt as _;

    use super::*;

    #[test]
    fn only_folders_with_a_name_in_utf_8_are_packages() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(package_folder(folder.path()).unwrap(), folder.path().canonicalize().unwrap().to_str().unwrap());
        let missing = package_folder(&folder.path().join("missing")).unwrap_err();
        assert_eq!(missing.exit, Exit::NotFound);
        assert!(missing.message.contains("missing"));
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        assert_eq!(package_folder(&file).unwrap_err().exit, Exit::InvalidPackage);
        let bad = folder.path().join(std::ffi::OsStr::from_bytes(b"bad\xff"));
        std::fs::create_dir(&bad).unwrap();
        let error = package_folder(&bad).unwrap_err();
        assert!(error.exit == Exit::InvalidPackage && error.message.contains("UTF-8"), "{}", error.message);
    }
}
