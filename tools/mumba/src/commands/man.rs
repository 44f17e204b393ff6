//! `mumba man`

use std::path::Path;

use clap::CommandFactory as _;
use clap_mangen::Man;

use crate::cli::{Cli, ManArgs};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;

pub(crate) fn run(args: ManArgs, context: &Context) -> Result<Exit> {
    match &args.folder {
        Some(folder) => write_all(folder)?,
        None => {
            let mut page = Vec::new();
            Man::new(Cli::command()).render(&mut page)?;
            context.output.bytes(&page)?;
        }
    }
    Ok(Exit::Success)
}

/// One page for `mumba` and one for each command.
fn write_all(folder: &Path) -> Result<()> {
    let failed = |error: std::io::Error| Error::file(format!("cannot write to '{}'", folder.display()), &error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(Cli::command(), folder).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_and_the_first_lists_the_exit_codes() {
        let folder = tempfile::tempdir().unwrap();
        write_all(folder.path()).unwrap();
        let page = std::fs::read_to_string(folder.path().join("mumba.1")).unwrap();
        assert!(page.contains("Exit codes"), "{page}");
        assert!(folder.path().join("mumba-launch.1").exists());
        assert!(folder.path().join("mumba-host-start.1").exists());
    }
}
