//! Manifests: whatever the bytes are, reading them ends with a manifest that keeps its promises, or with an error that
//! has a place and one line of text.

#![no_main]

use std::path::Path;

use libfuzzer_sys::fuzz_target;
use mumba_apps::Manifest;
use mumba_apps::manifest::PackagePath;

fuzz_target!(|bytes: &[u8]| {
    match Manifest::parse(bytes, Path::new("mumba.toml")) {
        Ok(manifest) => {
            assert!(manifest.service.is_some() || manifest.view.is_some() || manifest.repository.is_some());
            let programs = manifest.service.iter().flat_map(|service| service.programs.values());
            let modules = manifest.view.iter().flat_map(|view| view.modules.values());
            let start = manifest.view.iter().filter_map(|view| view.start.as_ref());
            let protos = manifest.apis.iter().map(|api| &api.proto);
            for path in programs.chain(modules).chain(start).chain(protos).chain(&manifest.icon) {
                stays_in_the_package(path);
            }
            // What the user is shown, and a key that survives its text.
            for wanted in mumba_policy::Wanted::all(&manifest, |_| None) {
                assert!(!wanted.words.is_empty());
                assert_eq!(wanted.key.to_string().parse::<mumba_policy::Key>().expect("a key has a text"), wanted.key);
            }
            let _ = (manifest.triples(), manifest.allows_method("a.B/C"));
        }
        Err(error) => {
            assert!(error.line >= 1 && error.column >= 1);
            let text = error.to_string();
            assert!(!text.contains('\n') && text.len() < 4096, "{text}");
        }
    }
});

fn stays_in_the_package(path: &PackagePath) {
    let path = path.as_path();
    assert!(path.is_relative());
    assert!(path.components().all(|part| matches!(part, std::path::Component::Normal(_))));
}
