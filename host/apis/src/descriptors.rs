//! The `.proto` files of a package, compiled in memory: nothing outside of the package is read, and its limits are kept.

mod cache;
mod nesting;
mod source;

use std::path::PathBuf;

use mumba_apps::manifest::{Api, Manifest, Public};
use mumba_apps::package::PackageDir;
use prost_reflect::{DescriptorPool, EnumDescriptor, MessageDescriptor, MethodDescriptor, ServiceDescriptor};
use protox::Compiler;

pub use cache::Cache;
use source::{PackageFiles, Read};

/// Why the APIs of a package cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file does not compile. The text begins with the file and, where that is known, line and column.
    #[error("{0}")]
    Compile(String),
    /// The manifest lists what the file does not declare.
    #[error("{proto}: mumba.toml lists the {kind} '{name}', which this file does not declare; {instead}")]
    Undeclared {
        /// The file, by its path in the package.
        proto: String,
        /// "service" or "method".
        kind: &'static str,
        /// What is listed.
        name: String,
        /// What there is.
        instead: String,
    },
    /// The package's folder cannot be read.
    #[error("cannot read '{}': {message}", path.display())]
    Package {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        message: String,
    },
}

/// One `[[api]]` of a manifest.
#[derive(Clone, Debug)]
struct Described {
    services: Vec<ServiceDescriptor>,
    pool: DescriptorPool,
}

/// The APIs of one app.
#[derive(Clone, Debug, Default)]
pub struct AppApis {
    apis: Vec<Described>,
    read: Vec<Read>,
}

impl AppApis {
    /// Compiles what the manifest lists, from the package. Blocks.
    ///
    /// # Errors
    ///
    /// When a file does not compile, or does not declare what the manifest lists.
    pub fn compile(manifest: &Manifest, dir: &PackageDir) -> Result<AppApis, Error> {
        let mut all = AppApis::default();
        for api in &manifest.apis {
            let (pool, read) = compile(api.proto.as_str(), dir)?;
            let services = check(api, &pool)?;
            all.apis.push(Described { services, pool });
            all.read.extend(read);
        }
        Ok(all)
    }

    /// The services that the manifest lists.
    pub fn services(&self) -> impl Iterator<Item = &ServiceDescriptor> {
        self.apis.iter().flat_map(|api| &api.services)
    }

    /// The listed service of this full name.
    pub fn service(&self, name: &str) -> Option<&ServiceDescriptor> {
        self.services().find(|service| service.full_name() == name)
    }

    /// The method `package.Service/Method` of a listed service.
    pub fn method(&self, name: &str) -> Option<MethodDescriptor> {
        let (service, method) = name.split_once('/')?;
        self.service(service)?.methods().find(|found| found.name() == method)
    }

    /// A message that a listed service's files declare or import.
    pub fn message(&self, name: &str) -> Option<MessageDescriptor> {
        self.apis.iter().find_map(|api| api.pool.get_message_by_name(name))
    }

    /// An enum that a listed service's files declare or import.
    pub fn enumeration(&self, name: &str) -> Option<EnumDescriptor> {
        self.apis.iter().find_map(|api| api.pool.get_enum_by_name(name))
    }

    /// Everything that has a name here: services, methods, messages and enums.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for api in &self.apis {
            for service in &api.services {
                names.push(service.full_name().to_owned());
                names.extend(service.methods().map(|method| format!("{}/{}", service.full_name(), method.name())));
            }
            let own = |name: &&str| !name.starts_with("google.protobuf.");
            let messages: Vec<_> = api.pool.all_messages().filter(|message| !message.is_map_entry()).collect();
            names.extend(messages.iter().map(MessageDescriptor::full_name).filter(own).map(str::to_owned));
            let enums: Vec<_> = api.pool.all_enums().collect();
            names.extend(enums.iter().map(EnumDescriptor::full_name).filter(own).map(str::to_owned));
        }
        names
    }

    /// The name here that is nearest to one that is not, if any is near.
    pub fn nearest(&self, wanted: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
        let last = |name: &str| name.rsplit(['/', '.']).next().unwrap_or_default().to_lowercase();
        let score = |name: &str| {
            let whole = strsim::normalized_levenshtein(&name.to_lowercase(), &wanted.to_lowercase());
            // "List" for "notes.v1.Notes/List".
            whole.max(strsim::normalized_levenshtein(&last(name), &last(wanted)) - 0.05)
        };
        let names = self.names().into_iter().filter(|name| fits(name));
        let scored = names.map(|name| (score(&name), name)).filter(|(score, _)| *score > 0.6);
        scored.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, name)| name)
    }

    /// Whether the files are as they were when they were compiled.
    fn is_fresh(&self, dir: &PackageDir) -> bool {
        self.read.iter().all(|read| read.is_fresh(dir))
    }
}

/// Compiles one file and what it imports.
fn compile(proto: &str, dir: &PackageDir) -> Result<(DescriptorPool, Vec<Read>), Error> {
    let files = PackageFiles::new(dir.clone(), proto);
    let name = proto.rsplit('/').next().unwrap_or(proto);
    let mut compiler = Compiler::with_file_resolver(files.clone());
    compiler.include_imports(true).include_source_info(true);
    compiler.open_file(name).map_err(|error| Error::Compile(files.describe(&error)))?;
    let pool = compiler.descriptor_pool();
    Ok((pool, files.read()))
}

/// The services that the manifest lists, which must be there.
fn check(api: &Api, pool: &DescriptorPool) -> Result<Vec<ServiceDescriptor>, Error> {
    let proto = api.proto.as_str();
    let undeclared = |kind, name: &str, there: Vec<String>| Error::Undeclared {
        proto: proto.to_owned(),
        kind,
        name: name.to_owned(),
        instead: if there.is_empty() {
            format!("it declares no {kind}")
        } else {
            format!("it declares {}", there.join(", "))
        },
    };
    let mut services = Vec::new();
    for listed in &api.services {
        let found = pool.get_service_by_name(listed.as_str()).ok_or_else(|| {
            let there = pool.services().map(|service| service.full_name().to_owned()).collect();
            undeclared("service", listed.as_str(), there)
        })?;
        services.push(found);
    }
    if let Public::Methods(methods) = &api.public {
        for method in methods {
            let service = services.iter().find(|service| service.full_name() == method.service());
            if !service.is_some_and(|service| service.methods().any(|found| found.name() == method.name())) {
                let there = service.iter().flat_map(|service| service.methods());
                let there = there.map(|found| format!("{}/{}", found.parent_service().full_name(), found.name()));
                return Err(undeclared("method", method.as_str(), there.collect()));
            }
        }
    }
    Ok(services)
}

/// Compiles bytes as a `.proto` file on their own, for the fuzz target.
#[doc(hidden)]
pub fn compile_alone(bytes: &[u8]) -> Result<DescriptorPool, Error> {
    let files = PackageFiles::alone(bytes);
    let mut compiler = Compiler::with_file_resolver(files.clone());
    compiler.include_imports(true).include_source_info(true);
    compiler.open_file("fuzz.proto").map_err(|error| Error::Compile(files.describe(&error)))?;
    Ok(compiler.descriptor_pool())
}

#[cfg(test)]
mod tests;
