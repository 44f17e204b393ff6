//! What a curator does with a repository's folder. The host is needed for looking up an app by its address, and for nothing else.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use mumba_apps::AppId;
use mumba_apps::manifest::AppName;
use mumba_client::host::LookUpRequest;
use mumba_client::request;
use mumba_repositories::folder::MAX_ICON_BYTES;
use mumba_repositories::{Category, Curated, Entry, Particulars, RepositoryFolder};
use serde_json::json;

use super::counted;
use crate::cli::repo::{AddAppArgs, CreateArgs, RemoveAppArgs, ShowArgs, address};
use crate::commands::{COPYING, package_folder};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::repositories::ListedApp;
use crate::table::{Table, pairs};
use crate::text::{safe, safe_lines};
use crate::units;

pub(super) fn create(args: CreateArgs, context: &Context) -> Result<Exit> {
    let name = match args.name {
        Some(name) => name,
        None => name_of(&args.folder)?,
    };
    let title = args.title.unwrap_or_else(|| name.to_string());
    let made = Curated::create(&args.folder, name.as_str(), &title, &args.curator)?;
    if context.output.is_json() {
        context.output.json(&json!({"folder": made.folder(), "name": name.to_string()}))?;
        return Ok(Exit::Success);
    }
    let folder = args.folder.display();
    context.output.line(format_args!("Made the repository {STRONG}{name}{STRONG:#} in {folder}"))?;
    context.output.note(format_args!("`mumba repo add-app {folder} <app's folder>` adds an app to it."));
    Ok(Exit::Success)
}

/// The name that a folder has, where it is one of a repository.
fn name_of(folder: &Path) -> Result<AppName> {
    let absolute = std::path::absolute(folder).map_err(|error| Error::file("cannot find the folder", &error))?;
    let name = absolute.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    AppName::parse(name)
        .map_err(|what| Error::usage(format!("the folder's name is no name for a repository: {what}; give --name")))
}

pub(super) async fn add_app(args: AddAppArgs, context: &Context) -> Result<Exit> {
    let is_address = args.app.to_str().is_some_and(|text| address(text).is_ok());
    let (known, from_folder) = match args.app.to_str().map(address) {
        Some(Ok(address)) => (Some(address), Particulars::default()),
        _ => Particulars::of_app(Path::new(&package_folder(&args.app)?))?,
    };
    let app = match (known, args.address) {
        (Some(known), Some(given)) if known != given => {
            return Err(Error::usage(format!("the app's address is {known}, not {given}: leave out --address")));
        }
        (Some(known), _) => known,
        (None, Some(given)) => given,
        (None, None) => {
            let message =
                "the app's mumba.toml has no address: publish the app first, and give its address with --address";
            return Err(Error::usage(message));
        }
    };
    let given = Particulars {
        name: args.name,
        title: args.title,
        summary: args.summary,
        description: args.description,
        categories: some(
            args.categories.iter().map(|name| Category::parse(name)).collect::<Result<_, _>>().map_err(Error::usage)?,
        ),
        keywords: some(args.keywords.into_iter().collect()),
        publisher: args.publisher,
        homepage: args.homepage,
        version: match args.version {
            Some(text) => {
                Some(text.parse().map_err(|error| Error::usage(format!("{text:?} is not a version: {error}")))?)
            }
            None => None,
        },
        size_bytes: args.size,
        icon: args.icon.map(|path| read_icon(&path)).transpose()?,
    };
    let mut curated = Curated::open(&args.folder)?;
    // Nobody is asked about what is given, or what is there already and only changed.
    let is_told = given.name.is_some() && given.version.is_some() && given.size_bytes.is_some();
    let is_listed = curated.entries().any(|entry| entry.address == app);
    let is_changed = is_listed && given != Particulars::default();
    let found = match is_address && !is_told && !is_changed {
        true => looked_up(app, context).await.map_err(|mut error| {
            error.message.push_str("; with --name, --version and --size nobody is asked");
            error
        })?,
        false => from_folder,
    };
    let added = curated.add(app, given.or(found))?;
    curated.save()?;
    if context.output.is_json() {
        context.output.json(&json!({"app": ListedApp::from(&added.entry), "replaced": added.replaced}))?;
        return Ok(Exit::Success);
    }
    let done = if added.replaced { "Changed" } else { "Added" };
    let title = safe(&added.entry.title);
    context.output.line(format_args!("{done} {STRONG}{title}{STRONG:#} {}", added.entry.version))?;
    context.output.note("Others see it when the repository is published: `mumba repo publish <folder>`.");
    Ok(Exit::Success)
}

/// What the newest release of an address says of itself, as its publisher signed it.
async fn looked_up(app: AppId, context: &Context) -> Result<Particulars> {
    let client = context.connect_or_start().await?;
    let asked = LookUpRequest { address: app.to_string() };
    let response = {
        let _progress = context.output.progress("Looking the app up");
        client.distribution().look_up(request(asked, COPYING)).await?.into_inner()
    };
    let release = response.release.unwrap_or_default();
    let wrong =
        |what: &str| Error::new(Exit::InvalidPackage, "INVALID_PACKAGE", format!("the app's {what} is not valid"));
    Ok(Particulars {
        name: Some(AppName::parse(&release.name).map_err(|_| wrong("name"))?),
        title: (!release.title.is_empty()).then_some(release.title),
        version: Some(release.version.parse().map_err(|_| wrong("version"))?),
        size_bytes: Some(release.size_bytes),
        ..Particulars::of_description(&response.description)
    })
}

/// What was given at least once.
fn some<T>(values: BTreeSet<T>) -> Option<BTreeSet<T>> {
    (!values.is_empty()).then_some(values)
}

/// The bytes of a picture, as far as it may have them and one more: that it is too large is said with what it is for.
fn read_icon(path: &Path) -> Result<Vec<u8>> {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(MAX_ICON_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|error| Error::file(format_args!("cannot read the icon '{}'", path.display()), &error))
}

pub(super) fn remove_app(args: RemoveAppArgs, context: &Context) -> Result<Exit> {
    let mut curated = Curated::open(&args.folder)?;
    let removed = curated.remove(&args.app)?;
    curated.save()?;
    if context.output.is_json() {
        context.output.json(&json!({"app": ListedApp::from(&removed)}))?;
    } else {
        context.output.line(format_args!("Removed {STRONG}{}{STRONG:#}", safe(&removed.title)))?;
    }
    Ok(Exit::Success)
}

pub(super) fn show(args: ShowArgs, context: &Context) -> Result<Exit> {
    let repository = RepositoryFolder::open(Path::new(&package_folder(&args.folder)?))?;
    if let Some(app) = args.app {
        let entry = repository.find(&app)?;
        if context.output.is_json() {
            context.output.json(&json!({"app": ListedApp::from(entry)}))?;
        } else {
            context.output.line(described(entry))?;
        }
        return Ok(Exit::Success);
    }
    let manifest = repository.manifest();
    let curator = manifest.repository.as_ref().map_or("", |section| section.curator.as_str());
    let entries = repository.list().entries();
    if context.output.is_json() {
        let apps: Vec<ListedApp> = entries.iter().map(ListedApp::from).collect();
        let address = manifest.address.map(|address| address.to_string());
        context.output.json(&json!({
            "folder": repository.path(), "name": manifest.name.to_string(), "title": manifest.title, "curator": curator,
            "version": manifest.version.to_string(), "address": address, "apps": apps,
        }))?;
        return Ok(Exit::Success);
    }
    let by = if curator.is_empty() { String::new() } else { format!(", chosen by {}", safe(curator)) };
    let (title, apps) = (safe(&manifest.title), counted(entries.len() as u64));
    context.output.line(format_args!("{STRONG}{title}{STRONG:#} {}: {apps}{by}", manifest.version))?;
    let mut table = Table::new(&["NAME", "TITLE", "VERSION", "SIZE", "CATEGORIES", "ADDRESS"]);
    for entry in entries {
        let categories: Vec<&str> = entry.categories.iter().map(|category| category.name()).collect();
        table.row([
            entry.name.to_string(),
            entry.title.clone(),
            entry.version.to_string(),
            units::bytes(entry.size_bytes),
            categories.join(", "),
            entry.address.to_string(),
        ]);
    }
    if !entries.is_empty() {
        context.output.table(&table)?;
    }
    Ok(Exit::Success)
}

/// Everything that is said of an app.
fn described(entry: &Entry) -> String {
    let joined = |words: Vec<&str>| words.join(", ");
    let lines = pairs(&[
        ("Address", entry.address.to_string()),
        ("Name", entry.name.to_string()),
        ("Title", entry.title.clone()),
        ("Summary", entry.summary.clone()),
        ("Version", entry.version.to_string()),
        ("Size", units::bytes(entry.size_bytes)),
        ("Categories", joined(entry.categories.iter().map(|category| category.name()).collect())),
        ("Keywords", joined(entry.keywords.iter().map(String::as_str).collect())),
        ("Publisher", entry.publisher.clone()),
        ("Homepage", entry.homepage.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("Icon", entry.icon.as_ref().map(ToString::to_string).unwrap_or_default()),
    ]);
    match entry.description.as_str() {
        "" => lines.join("\n"),
        description => format!("{}\n\n{}", lines.join("\n"), safe_lines(description)),
    }
}
