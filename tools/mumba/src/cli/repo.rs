//! Commands about repositories of apps: for those who make them, and for those who look for apps.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand, ValueHint};
use mumba_apps::AppId;
use mumba_apps::manifest::AppName;
use mumba_repositories::{Category, Homepage};

use super::release::PublishArgs;

/// Make lists of apps, and add those of others
///
/// A repository is a list of apps that somebody chose, at an address of its own. You add one by its address and search it with
/// `mumba search`. To make one, work on a folder: create, add-app, remove-app, show, publish.
#[derive(Debug, Args)]
pub(crate) struct RepoArgs {
    #[command(subcommand)]
    pub(crate) command: RepoCommand,
}

/// What to do with repositories.
#[derive(Debug, Subcommand)]
pub(crate) enum RepoCommand {
    Create(CreateArgs),
    AddApp(Box<AddAppArgs>),
    RemoveApp(RemoveAppArgs),
    Show(ShowArgs),
    Publish(Box<PublishArgs>),
    Add(AddArgs),
    List(ListArgs),
    Remove(RemoveArgs),
    Refresh(RefreshArgs),
}

/// Make a repository without apps
///
/// The folder gets a mumba.toml with a [repository], and apps.list, which the other commands write.
#[derive(Debug, Args)]
pub(crate) struct CreateArgs {
    /// Folder to make; if it is there, it must be empty
    #[arg(value_hint = ValueHint::DirPath)]
    pub(crate) folder: PathBuf,
    /// Name of the repository: a letter a-z, then up to 38 of a-z, 0-9 and - [default: the folder's]
    #[arg(long, value_name = "NAME", value_parser = |text: &str| AppName::parse(text))]
    pub(crate) name: Option<AppName>,
    /// Its title, for people [default: the name]
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: Option<String>,
    /// Who chooses the apps, for people
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub(crate) curator: String,
}

/// Add an app to a repository's folder, or change what is said of it
///
/// What the app's folder says is taken from there: name, title, description, version, icon and size. By its address, the app is looked up in
/// the network for all of it but the icon, unless --name, --version and --size say it. Options say it otherwise. When the app is there already,
/// options change what they name, and nobody is asked.
#[derive(Debug, Args)]
pub(crate) struct AddAppArgs {
    /// Folder of the repository
    #[arg(value_hint = ValueHint::DirPath)]
    pub(crate) folder: PathBuf,
    /// Folder of the app, or its address
    #[arg(value_name = "APP", value_hint = ValueHint::DirPath)]
    pub(crate) app: PathBuf,
    /// Address of the app, where the mumba.toml in its folder has none
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    pub(crate) address: Option<AppId>,
    /// Short name of the app
    #[arg(long, value_name = "NAME", value_parser = |text: &str| AppName::parse(text))]
    pub(crate) name: Option<AppName>,
    /// Its title, for people
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: Option<String>,
    /// What it is, in one line of up to 200 characters
    #[arg(long, value_name = "TEXT")]
    pub(crate) summary: Option<String>,
    /// More about it, up to 2000 characters
    #[arg(long, value_name = "TEXT")]
    pub(crate) description: Option<String>,
    /// What kind of app it is; may be given several times
    #[arg(long = "category", value_name = "CATEGORY", value_parser = category_names())]
    pub(crate) categories: Vec<String>,
    /// A further word to find it by; may be given several times
    #[arg(long = "keyword", value_name = "WORD")]
    pub(crate) keywords: Vec<String>,
    /// Who makes it
    #[arg(long, value_name = "TEXT")]
    pub(crate) publisher: Option<String>,
    /// A page about it, https:// or mumba://
    #[arg(long, value_name = "LINK", value_hint = ValueHint::Url, value_parser = |text: &str| Homepage::parse(text))]
    pub(crate) homepage: Option<Homepage>,
    /// Version of its newest release
    #[arg(long, value_name = "VERSION")]
    pub(crate) version: Option<String>,
    /// Size of that release in bytes
    #[arg(long, value_name = "BYTES")]
    pub(crate) size: Option<u64>,
    /// Its picture: an SVG, or a square PNG of 16 to 1024 pixels, of at most 256 KiB
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) icon: Option<PathBuf>,
}

/// Remove an app from a repository's folder
#[derive(Debug, Args)]
pub(crate) struct RemoveAppArgs {
    /// Folder of the repository
    #[arg(value_hint = ValueHint::DirPath)]
    pub(crate) folder: PathBuf,
    /// Address of the app, or its name where no other one has it
    pub(crate) app: String,
}

/// Show what a repository's folder lists
#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    /// Folder of the repository
    #[arg(value_hint = ValueHint::DirPath)]
    pub(crate) folder: PathBuf,
    /// Address of an app, or its name where no other one has it [default: all, in short]
    pub(crate) app: Option<String>,
}

/// Add a repository by its address
///
/// Its list is fetched and kept, so that it can be searched without a network.
#[derive(Debug, Args)]
pub(crate) struct AddArgs {
    /// Address of the repository, 52 characters, or a mumba:// link with it
    #[arg(value_parser = address)]
    pub(crate) address: AppId,
}

/// List the repositories that you added
#[derive(Debug, Args)]
pub(crate) struct ListArgs {}

/// Forget a repository
///
/// Apps that are installed stay.
#[derive(Debug, Args)]
pub(crate) struct RemoveArgs {
    /// Address of the repository, or its name where no other one has it
    pub(crate) repository: String,
}

/// Look for newer lists
///
/// Exits with 1 when one of them could not be looked at: it keeps what it had.
#[derive(Debug, Args)]
pub(crate) struct RefreshArgs {
    /// Address of a repository, or its name where no other one has it [default: all]
    pub(crate) repository: Option<String>,
}

/// Search the repositories that you added
///
/// Finds apps that have all words in their name, title, summary, keywords or publisher, if only as the beginning of a word. Needs no network. Several apps
/// may have one name: the address says which one it is, and installs it.
#[derive(Debug, Args)]
pub(crate) struct SearchArgs {
    /// The words
    #[arg(required_unless_present = "category")]
    pub(crate) words: Vec<String>,
    /// Only apps of this kind
    #[arg(long, value_name = "CATEGORY", value_parser = category_names())]
    pub(crate) category: Option<String>,
    /// The most results
    #[arg(short = 'n', long, value_name = "NUMBER", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=200))]
    pub(crate) limit: u32,
}

fn category_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Category::ALL.iter().map(|category| category.name()))
}

/// An address, by itself or as a link.
pub(crate) fn address(text: &str) -> Result<AppId, String> {
    let address = text.strip_prefix("mumba://").map_or(text, |rest| rest.strip_suffix('/').unwrap_or(rest));
    AppId::parse(address).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_by_themselves_and_as_links() {
        let text = AppId::from_bytes([7; 32]).to_string();
        for good in [text.clone(), format!("mumba://{text}"), format!("mumba://{text}/")] {
            assert_eq!(address(&good).unwrap().to_string(), text);
        }
        for bad in ["notes", "mumba://notes", &format!("mumba://{text}/path"), &text.to_uppercase()] {
            assert!(address(bad).is_err(), "{bad}");
        }
    }
}
