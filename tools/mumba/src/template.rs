//! What `mumba new` makes: the files of `templates/`, put together for a kind of service and a kind of view.
//!
//! The files there are real code for an app of the name `sample-app` and the title `Sample App`. Only those two are
//! replaced: names of apps consist of a–z, 0–9 and `-`, so they need no escaping anywhere.

use clap::ValueEnum;
use mumba_apps::manifest::{AppName, Triple};

/// The name and the title that the files have instead of the app's.
const NAME: &str = "sample-app";
const TITLE: &str = "Sample App";
/// The platform that they are for.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// What the service is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Service {
    /// Rust, with tonic
    Rust,
    /// Go, with grpc-go
    Go,
    /// Python, with grpcio
    Python,
    /// No service: the app is its view
    None,
}

/// What the view is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum View {
    /// HTML, CSS and JavaScript
    Web,
    /// A module in C, and HTML
    #[value(alias = "native-c")]
    C,
    /// A module in Rust, and HTML
    Rust,
}

/// A file of a new app.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path in the folder.
    pub(crate) path: &'static str,
    pub(crate) text: String,
}

/// The text of a template, built into the program.
macro_rules! text {
    ($path:literal) => {
        include_str!(concat!("../templates/", $path))
    };
}

/// All files of an app of this name.
pub(crate) fn files(name: &AppName, service: Service, view: View) -> Vec<File> {
    let has_service = service != Service::None;
    let mut files = vec![
        (".gitignore", gitignore(service)),
        ("Makefile", makefile(service, view)),
        ("README.md", readme(service, view)),
        ("mumba.toml", manifest(service, view)),
        ("ui/icon.svg", text!("web/icon.svg").to_owned()),
        ("ui/style.css", text!("web/style.css").to_owned()),
    ];
    let mut add = |path, text: &str| files.push((path, text.to_owned()));
    match (view, has_service) {
        (View::Web, true) => {
            add("ui/index.html", text!("web/service.html"));
            add("ui/app.js", text!("web/service.js"));
            add("ui/protobuf.js", text!("web/protobuf.js"));
        }
        (View::Web, false) => {
            add("ui/index.html", text!("web/alone.html"));
            add("ui/app.js", text!("web/alone.js"));
        }
        (View::C, _) => {
            add("ui/index.html", text!("native-c/index.html"));
            add("ui/main.c", if has_service { text!("native-c/service.c") } else { text!("native-c/alone.c") });
            add("ui/greeting.c", text!("native-c/greeting.c"));
            add("ui/greeting.h", text!("native-c/greeting.h"));
            add("ui/test.c", text!("native-c/test.c"));
            add("ui/mumba.h", include_str!("../../../sdk-c/include/mumba.h"));
        }
        (View::Rust, true) => {
            add("ui/index.html", text!("native-c/index.html"));
            add("ui/Cargo.toml", text!("native-rust/service.toml.in"));
            add("ui/src/lib.rs", text!("native-rust/src/service.rs"));
        }
        (View::Rust, false) => {
            add("ui/index.html", text!("native-c/index.html"));
            add("ui/Cargo.toml", text!("native-rust/alone.toml.in"));
            add("ui/src/lib.rs", text!("native-rust/src/alone.rs"));
        }
    }
    if has_service {
        add("api/greeter.proto", text!("api/greeter.proto"));
        add("api/mumba/service/v1/service.proto", include_str!("../../../proto/mumba/service/v1/service.proto"));
    }
    match service {
        Service::Rust => {
            add("service/Cargo.toml", text!("rust/Cargo.toml.in"));
            add("service/build.rs", text!("rust/build.rs"));
            add("service/src/main.rs", text!("rust/src/main.rs"));
            add("service/src/greeter.rs", text!("rust/src/greeter.rs"));
        }
        Service::Go => {
            add("service/go.mod", text!("go/go.mod"));
            add("service/go.sum", text!("go/go.sum"));
            add("service/main.go", text!("go/main.go"));
            add("service/greeter.go", text!("go/greeter.go"));
            add("service/main_test.go", text!("go/main_test.go"));
        }
        Service::Python => {
            add("service/program.py", text!("python/program.py"));
            add("service/main.py", text!("python/service/main.py"));
            add("service/greeter.py", text!("python/service/greeter.py"));
            add("service/test_service.py", text!("python/test_service.py"));
            add("service/requirements.in", text!("python/requirements.in"));
            add("service/requirements.txt", text!("python/requirements.txt"));
            add("service/requirements-build.in", text!("python/requirements-build.in"));
            add("service/requirements-build.txt", text!("python/requirements-build.txt"));
        }
        Service::None => {}
    }
    let platform = Triple::host();
    let title = title(name);
    let mut files: Vec<_> = files
        .into_iter()
        .map(|(path, text)| {
            let text = text.replace(NAME, name.as_str()).replace(TITLE, &title);
            File { path, text: text.replace(PLATFORM, platform.as_str()) }
        })
        .collect();
    files.sort_by_key(|file| file.path);
    files
}

/// A title of a name: `my-shop` is `My Shop`.
fn title(name: &AppName) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
    };
    name.as_str().split('-').filter_map(capital).collect::<Vec<_>>().join(" ")
}

fn gitignore(service: Service) -> String {
    let own = match service {
        Service::Rust | Service::None => "",
        Service::Go => "/service/gen/\n",
        Service::Python => "__pycache__/\n",
    };
    format!("/build/\n/package/\n{own}")
}

fn manifest(service: Service, view: View) -> String {
    let has_service = service != Service::None;
    let view = match view {
        View::Web => text!("manifest/web.toml"),
        View::C | View::Rust => text!("manifest/native-c.toml"),
    };
    let (program, api) =
        if has_service { (text!("manifest/service.toml"), text!("manifest/api.toml")) } else { ("", "") };
    [text!("manifest/app.toml"), program, view, api].concat()
}

fn makefile(service: Service, view: View) -> String {
    let module =
        if service == Service::None { text!("make/native-c-alone.mk") } else { text!("make/native-c-service.mk") };
    let view = match view {
        View::Web => [text!("make/web.mk"), ""],
        View::C => [text!("make/native-c.mk"), module],
        View::Rust => [text!("make/native-rust.mk"), ""],
    };
    let service = match service {
        Service::Rust => text!("make/rust.mk"),
        Service::Go => text!("make/go.mk"),
        Service::Python => text!("make/python.mk"),
        Service::None => text!("make/none.mk"),
    };
    [text!("make/app.mk"), &view.concat(), service].concat()
}

fn readme(service: Service, view: View) -> String {
    let for_service = match service {
        Service::Rust => text!("readme/rust.md"),
        Service::Go => text!("readme/go.md"),
        Service::Python => text!("readme/python.md"),
        Service::None => "",
    };
    let for_view = match (view, service) {
        (View::Web, Service::None) => text!("readme/none.md"),
        (View::Web, _) => "",
        (View::C, Service::None) => text!("readme/native-c-alone.md"),
        (View::C, _) => text!("readme/native-c-service.md"),
        (View::Rust, _) => text!("readme/native-rust.md"),
    };
    let parts = if service == Service::None { "" } else { text!("readme/parts-service.md") };
    [
        text!("readme/head.md"),
        text!("readme/needs-head.md"),
        "\n",
        for_service,
        for_view,
        text!("readme/parts-head.md"),
        parts,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use mumba_apps::Manifest;

    use super::*;

    fn each_kind(mut visit: impl FnMut(Service, View, Vec<File>)) {
        let name = AppName::parse("my-shop2").unwrap();
        for service in Service::value_variants() {
            for view in View::value_variants() {
                visit(*service, *view, files(&name, *service, *view));
            }
        }
    }

    #[test]
    fn manifests_are_valid_and_name_the_app() {
        each_kind(|service, view, files| {
            let text = &files.iter().find(|file| file.path == "mumba.toml").unwrap().text;
            let manifest = Manifest::parse(text.as_bytes(), Path::new("mumba.toml")).unwrap();
            assert_eq!((manifest.name.as_str(), manifest.title.as_str()), ("my-shop2", "My Shop2"));
            assert_eq!(manifest.service.is_some(), service != Service::None, "{service:?} {view:?}");
            if let Some(service) = manifest.service {
                assert_eq!(service.programs[&Triple::host()].as_str(), "bin/my-shop2-service");
            }
        });
    }

    #[test]
    fn nothing_of_the_sample_is_left_and_no_file_comes_twice() {
        each_kind(|service, view, files| {
            for file in &files {
                let text = file.text.to_lowercase();
                for left in ["sample-app", "sample app", "sample_app", "sampleapp"] {
                    assert!(!text.contains(left), "{service:?} {view:?}: {} has {left}", file.path);
                }
                assert!(!file.text.is_empty() && file.text.ends_with('\n'), "{}", file.path);
            }
            let mut paths: Vec<_> = files.iter().map(|file| file.path).collect();
            paths.dedup();
            assert_eq!(paths.len(), files.len());
        });
    }

    #[test]
    fn a_title_is_made_of_the_name() {
        for (name, expected) in [("notes", "Notes"), ("my-shop", "My Shop"), ("a--b-", "A B")] {
            assert_eq!(title(&AppName::parse(name).unwrap()), expected);
        }
    }
}
