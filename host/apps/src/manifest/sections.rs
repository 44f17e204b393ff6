//! The sections of a manifest: their form in the file, and the checks that look at several keys at once.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Deserialize;
use toml::Spanned;

use super::calls::{Api, ApiSection, CallSection, apis, calls};
use super::permissions::{PermissionValue, permissions};
use super::routes::{RouteSection, routes};
use super::{AppName, Fault, Manifest, PackagePath, Triple, did_you_mean};
use crate::AppId;

/// How the app's service is run.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Service {
    /// Its program for each platform.
    pub programs: BTreeMap<Triple, PackagePath>,
    /// Arguments of the program.
    pub arguments: Vec<String>,
    /// When the host starts it.
    pub start: ServiceStart,
    /// How long it may take to become ready.
    pub ready_timeout: Duration,
    /// How long it may take to end after SIGTERM.
    pub stop_grace: Duration,
    /// What it may use.
    pub limits: ServiceLimits,
    /// It is run once to bring the data of another version into its own form, before it is started.
    pub migrate: bool,
}

/// What the processes of a service may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceLimits {
    /// Memory of all of them, in MiB.
    pub memory_max_mb: u32,
    /// How many there may be, threads included.
    pub processes_max: u32,
    /// Their share of a busy processor; 100 is that of other programs.
    pub cpu_weight: u32,
    /// Open files and sockets of each.
    pub open_files_max: u32,
}

/// When a service is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceStart {
    /// When something needs it.
    OnDemand,
    /// With the host, and kept running.
    Always,
}

/// How the app's views are made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct View {
    /// What draws in it.
    pub kind: ViewKind,
    /// The page to open. A native view without one gets an empty page from the host.
    pub start: Option<PackagePath>,
    /// The native module for each platform; empty for web views.
    pub modules: BTreeMap<Triple, PackagePath>,
    /// Width of a new view in CSS pixels.
    pub width: u32,
    /// Height of a new view in CSS pixels.
    pub height: u32,
}

/// What draws in a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViewKind {
    /// HTML, JavaScript and WebAssembly.
    Web,
    /// A native module in the sandboxed renderer.
    Native,
}

impl ViewKind {
    /// As in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            ViewKind::Web => "web",
            ViewKind::Native => "native",
        }
    }
}

/// What makes a folder a repository of apps instead of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repository {
    /// Who chooses the apps, for people; may be empty.
    pub curator: String,
}

/// The file's form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    name: AppName,
    title: Option<Spanned<String>>,
    version: Spanned<String>,
    description: Option<Spanned<String>>,
    address: Option<AppId>,
    chromium: Option<Spanned<String>>,
    mumba: Option<Spanned<String>>,
    icon: Option<PackagePath>,
    service: Option<Spanned<ServiceSection>>,
    view: Option<Spanned<ViewSection>>,
    #[serde(default)]
    api: Vec<Spanned<ApiSection>>,
    #[serde(default)]
    permissions: BTreeMap<Spanned<String>, Spanned<PermissionValue>>,
    #[serde(default)]
    route: Vec<Spanned<RouteSection>>,
    #[serde(default)]
    call: Vec<Spanned<CallSection>>,
    repository: Option<Spanned<RepositorySection>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RepositorySection {
    curator: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceSection {
    program: BTreeMap<Spanned<Triple>, PackagePath>,
    #[serde(default)]
    arguments: Vec<Spanned<String>>,
    start: Option<Spanned<String>>,
    ready_timeout_s: Option<Spanned<i64>>,
    stop_grace_s: Option<Spanned<i64>>,
    #[serde(default)]
    migrate: bool,
    memory_max_mb: Option<Spanned<i64>>,
    processes_max: Option<Spanned<i64>>,
    cpu_weight: Option<Spanned<i64>>,
    open_files_max: Option<Spanned<i64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ViewSection {
    kind: Spanned<String>,
    start: Option<PackagePath>,
    #[serde(default)]
    module: BTreeMap<Spanned<Triple>, PackagePath>,
    width: Option<Spanned<i64>>,
    height: Option<Spanned<i64>>,
}

impl Document {
    pub(super) fn into_manifest(self) -> Result<Manifest, Fault> {
        let name = self.name;
        let title = match self.title {
            Some(title) => text(title, "title", 1, 100)?,
            None => name.to_string(),
        };
        let description = self.description.map_or(Ok(String::new()), |value| text(value, "description", 0, 2000))?;
        let version = semver(&self.version, "version")?;
        let mumba = self.mumba.map(|value| semver(&value, "mumba")).transpose()?;
        let chromium = self.chromium.map(|value| chromium(&value)).transpose()?;
        let app_sections = [
            ("[service]", self.service.is_some()),
            ("[view]", self.view.is_some()),
            ("[[api]]", !self.api.is_empty()),
            ("[[route]]", !self.route.is_empty()),
            ("[[call]]", !self.call.is_empty()),
            ("[permissions]", !self.permissions.is_empty()),
        ];
        let app_sections = app_sections.into_iter().filter_map(|(section, is_there)| is_there.then_some(section));
        let repository = self.repository.map(|section| repository(section, app_sections)).transpose()?;
        let service_span = self.service.as_ref().map(Spanned::span);
        let service = self.service.map(service).transpose()?;
        let view = self.view.map(view).transpose()?;
        if service.is_none() && view.is_none() && repository.is_none() {
            return Err(Fault { at: 0, message: "the app has neither a [service] nor a [view]; add one".to_owned() });
        }
        let apis = apis(self.api, service_span.is_some())?;
        let routes = routes(self.route, service_span.is_some())?;
        let calls = calls(self.call)?;
        let permissions = permissions(self.permissions, apis.iter().flat_map(Api::public_services).count())?;
        Ok(Manifest {
            name,
            title,
            version,
            description,
            address: self.address,
            chromium,
            mumba,
            icon: self.icon,
            service,
            view,
            apis,
            routes,
            calls,
            permissions,
            repository,
        })
    }
}

/// A repository lists apps and runs nothing: `app_sections` are those that make a folder an app.
fn repository(
    section: Spanned<RepositorySection>,
    mut app_sections: impl Iterator<Item = &'static str>,
) -> Result<Repository, Fault> {
    if let Some(other) = app_sections.next() {
        let message = format!("a folder with a [repository] lists apps and is none itself; remove {other}");
        return Err(Fault::new(&section.span(), message));
    }
    let curator = section.into_inner().curator;
    Ok(Repository { curator: curator.map_or(Ok(String::new()), |value| text(value, "curator", 1, 100))? })
}

pub(super) fn text(value: Spanned<String>, key: &str, least: usize, most: usize) -> Result<String, Fault> {
    let span = value.span();
    let value = value.into_inner();
    let length = value.chars().count();
    if length < least || length > most {
        return Err(Fault::new(&span, format!("\"{key}\" has {length} characters; it may have {least} to {most}")));
    }
    if value.chars().any(|character| character.is_control() && character != '\n') {
        return Err(Fault::new(&span, format!("\"{key}\" has a control character; remove it")));
    }
    Ok(value)
}

fn semver(value: &Spanned<String>, key: &str) -> Result<semver::Version, Fault> {
    let bad = |what: String| Fault::new(&value.span(), what);
    let text = value.get_ref();
    if text.len() > 64 {
        return Err(bad(format!("\"{key}\" has more than 64 characters")));
    }
    semver::Version::parse(text)
        .map_err(|error| bad(format!("{text:?} is not a version such as \"1.2.0\" (semver.org): {error}")))
}

fn chromium(value: &Spanned<String>) -> Result<u32, Fault> {
    let text = value.get_ref();
    let digits = !text.is_empty() && text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse() {
        Ok(major) if digits => Ok(major),
        _ => Err(Fault::new(&value.span(), "\"chromium\" is not a major version such as \"146\"")),
    }
}

fn number(value: Option<Spanned<i64>>, key: &str, least: u32, most: u32, default: u32) -> Result<u32, Fault> {
    let Some(value) = value else { return Ok(default) };
    match u32::try_from(*value.get_ref()) {
        Ok(number) if (least..=most).contains(&number) => Ok(number),
        _ => Err(Fault::new(&value.span(), format!("\"{key}\" is {}; it may be {least} to {most}", value.get_ref()))),
    }
}

fn per_platform(values: BTreeMap<Spanned<Triple>, PackagePath>) -> BTreeMap<Triple, PackagePath> {
    values.into_iter().map(|(triple, path)| (triple.into_inner(), path)).collect()
}

fn service(section: Spanned<ServiceSection>) -> Result<Service, Fault> {
    let span = section.span();
    let section = section.into_inner();
    if section.program.is_empty() {
        let message = format!("\"program\" names no program; add program.\"{}\" = \"bin/…\"", Triple::host());
        return Err(Fault::new(&span, message));
    }
    let start = match section.start {
        None => ServiceStart::OnDemand,
        Some(value) => match value.get_ref().as_str() {
            "on-demand" => ServiceStart::OnDemand,
            "always" => ServiceStart::Always,
            other => {
                let advice = did_you_mean(other, ["on-demand", "always"]);
                return Err(Fault::new(&value.span(), format!("unknown start {other:?}; {advice}")));
            }
        },
    };
    if section.arguments.len() > 256 {
        return Err(Fault::new(&span, "\"arguments\" has more than 256 entries"));
    }
    let mut arguments = Vec::new();
    for argument in section.arguments {
        if argument.get_ref().contains('\0') || argument.get_ref().len() > 4096 {
            return Err(Fault::new(&argument.span(), "an argument has a NUL or more than 4096 bytes"));
        }
        arguments.push(argument.into_inner());
    }
    let ready_timeout = number(section.ready_timeout_s, "ready_timeout_s", 1, 300, 10)?;
    let stop_grace = number(section.stop_grace_s, "stop_grace_s", 0, 60, 5)?;
    let limits = ServiceLimits {
        memory_max_mb: number(section.memory_max_mb, "memory_max_mb", 16, 1 << 20, 1024)?,
        processes_max: number(section.processes_max, "processes_max", 4, 32768, 512)?,
        cpu_weight: number(section.cpu_weight, "cpu_weight", 1, 10_000, 100)?,
        open_files_max: number(section.open_files_max, "open_files_max", 64, 1 << 20, 4096)?,
    };
    Ok(Service {
        programs: per_platform(section.program),
        arguments,
        start,
        ready_timeout: Duration::from_secs(ready_timeout.into()),
        stop_grace: Duration::from_secs(stop_grace.into()),
        limits,
        migrate: section.migrate,
    })
}

fn view(section: Spanned<ViewSection>) -> Result<View, Fault> {
    let span = section.span();
    let section = section.into_inner();
    let kind = match section.kind.get_ref().as_str() {
        "web" => ViewKind::Web,
        "native" => ViewKind::Native,
        "remote" => {
            let message =
                "views of kind \"remote\" are not supported by this version of Mumba; use \"web\" or \"native\"";
            return Err(Fault::new(&section.kind.span(), message));
        }
        other => {
            let advice = did_you_mean(other, ["web", "native"]);
            return Err(Fault::new(&section.kind.span(), format!("unknown kind {other:?}; {advice}")));
        }
    };
    match kind {
        ViewKind::Web if section.start.is_none() => {
            return Err(Fault::new(&span, "a web view needs a page: add start = \"index.html\""));
        }
        ViewKind::Web if !section.module.is_empty() => {
            let message = "a web view has no module: remove \"module\" or write kind = \"native\"";
            let first = section.module.keys().next().map_or(span, Spanned::span);
            return Err(Fault::new(&first, message));
        }
        ViewKind::Native if section.module.is_empty() => {
            let message = format!("a native view needs a module: add module.\"{}\" = \"lib/….so\"", Triple::host());
            return Err(Fault::new(&span, message));
        }
        _ => {}
    }
    Ok(View {
        kind,
        start: section.start,
        modules: per_platform(section.module),
        width: number(section.width, "width", 64, 16384, 1024)?,
        height: number(section.height, "height", 64, 16384, 768)?,
    })
}
