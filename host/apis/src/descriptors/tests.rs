use std::path::Path;

use super::*;

const HEAD: &str = "name = \"a\"\nversion = \"1.0.0\"\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/s\"\n";

/// A package with these files, whose first one is an API with the service `a.v1.A`.
fn package(files: &[(&str, &str)]) -> (tempfile::TempDir, Manifest) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let manifest =
        format!("{HEAD}[[api]]\nproto = \"{}\"\nservices = [\"a.v1.A\"]\npublic = [\"a.v1.A/Do\"]\n", files[0].0);
    (folder, Manifest::parse(manifest.as_bytes(), Path::new("mumba.toml")).unwrap())
}

fn compiled(files: &[(&str, &str)]) -> Result<AppApis, Error> {
    let (folder, manifest) = package(files);
    AppApis::compile(&manifest, &PackageDir::open_folder(folder.path()).unwrap())
}

fn refused(files: &[(&str, &str)]) -> String {
    compiled(files).unwrap_err().to_string()
}

const GOOD: &str = "syntax = \"proto3\";\npackage a.v1;\nservice A { rpc Do(M) returns (M); }\nmessage M {}\n";

#[test]
fn methods_are_found_by_name_and_near_ones_are_suggested() {
    let apis = compiled(&[("api/a.proto", GOOD)]).unwrap();
    assert_eq!(apis.method("a.v1.A/Do").unwrap().input().full_name(), "a.v1.M");
    assert!(apis.method("a.v1.A/Undo").is_none() && apis.method("a.v1.B/Do").is_none() && apis.method("Do").is_none());
    assert_eq!(apis.nearest("a.v1.A/Doo", |name| name.contains('/')).as_deref(), Some("a.v1.A/Do"));
    assert_eq!(apis.nearest("do", |name| name.contains('/')).as_deref(), Some("a.v1.A/Do"));
    assert_eq!(apis.nearest("something.else/Entirely", |name| name.contains('/')), None);
}

#[test]
fn imports_are_found_from_the_files_folder_upwards_and_the_standard_ones_anywhere() {
    let main = "syntax = \"proto3\";\npackage a.v1;\nimport \"near.proto\";\nimport \"common/far.proto\";\nimport \"google/protobuf/any.proto\";\n\
                service A { rpc Do(Near) returns (Far); }\nmessage X { google.protobuf.Any any = 1; }\n";
    let near = "syntax = \"proto3\";\npackage a.v1;\nmessage Near {}\n";
    let far = "syntax = \"proto3\";\npackage a.v1;\nmessage Far {}\n";
    assert!(compiled(&[("api/v1/a.proto", main), ("api/v1/near.proto", near), ("api/common/far.proto", far)]).is_ok());
    assert!(compiled(&[("a.proto", main), ("near.proto", near), ("common/far.proto", far)]).is_ok());
}

#[test]
fn errors_name_file_line_and_column() {
    assert!(
        refused(&[("api/a.proto", "syntax = \"proto3\";\nmessage M {\n  strin name 1;\n}")])
            .starts_with("api/a.proto:3:")
    );
    let unknown = GOOD.replace("Do(M)", "Do(Missing)");
    let text = refused(&[("api/a.proto", &unknown)]);
    assert!(text.starts_with("api/a.proto:3:") && text.contains("Missing"), "{text}");
    let import = format!("{GOOD}import \"not/there.proto\";\n");
    let text = refused(&[("api/a.proto", &import)]);
    assert!(text.starts_with("api/a.proto:5:") && text.contains("not/there.proto"), "{text}");
    let import = format!("{GOOD}import \"b.proto\";\n");
    let text = refused(&[("api/a.proto", &import), ("api/b.proto", "syntax = \"proto3\";\n\nmessage }")]);
    assert!(text.starts_with("api/b.proto:3:"), "{text}");
}

#[test]
fn what_the_manifest_lists_must_be_declared() {
    let text = refused(&[("api/a.proto", &GOOD.replace("service A", "service B"))]);
    assert!(text.starts_with("api/a.proto: ") && text.contains("'a.v1.A'") && text.contains("a.v1.B"), "{text}");
    let text = refused(&[("api/a.proto", &GOOD.replace("rpc Do", "rpc Other"))]);
    assert!(text.contains("'a.v1.A/Do'") && text.contains("a.v1.A/Other"), "{text}");
}

#[test]
fn nothing_outside_of_the_package_is_read() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("secret.proto"), "syntax = \"proto3\";\nmessage Secret {}\n").unwrap();
    let (package, manifest) = package(&[("api/a.proto", &format!("{GOOD}import \"link.proto\";\n"))]);
    std::os::unix::fs::symlink(folder.path().join("secret.proto"), package.path().join("api/link.proto")).unwrap();
    let error = AppApis::compile(&manifest, &PackageDir::open_folder(package.path()).unwrap()).unwrap_err();
    assert!(error.to_string().contains("link.proto") && !error.to_string().contains("Secret"), "{error}");
    for import in ["../a.proto", "/etc/passwd", "./a.proto", "api/../a.proto"] {
        let text = refused(&[("api/b.proto", &format!("{GOOD}import \"{import}\";\n")), ("api/a.proto", "")]);
        assert!(text.starts_with("api/b.proto:5:"), "{import}: {text}");
    }
}

#[test]
fn hostile_files_end_with_an_error() {
    let deep = |open: &str, close: &str| {
        format!("syntax = \"proto3\";\npackage a.v1;\n{}{}", open.repeat(20_000), close.repeat(20_000))
    };
    let nested = deep("message M {", "}");
    let option = format!("{GOOD}option (x) = {{ {} }};", "a {".repeat(20_000));
    let long = format!("{GOOD}// {}", "x".repeat(2 << 20));
    let taken = "syntax = \"proto3\";\npackage google.protobuf;\nmessage Timestamp { string seconds = 1; }\n";
    for (what, text, says) in [
        ("nested messages", nested.as_str(), "deeper"),
        ("nested options", option.as_str(), "deeper"),
        ("a long file", long.as_str(), "bytes"),
        ("a standard package", taken, "google.protobuf"),
    ] {
        let error = refused(&[("api/a.proto", text)]);
        assert!(error.contains(says) && error.len() < 4096 && !error.contains('\n'), "{what}: {error}");
    }
    let cycle = |other: &str| format!("{GOOD}import \"{other}\";\n");
    let text = refused(&[("a.proto", &cycle("b.proto")), ("b.proto", &cycle("a.proto"))]);
    assert!(text.contains("cycle"), "{text}");
    let chain: Vec<(String, String)> = (0..400)
        .map(|number| {
            (format!("f{number}.proto"), format!("syntax = \"proto3\";\nimport \"f{}.proto\";\n", number + 1))
        })
        .collect();
    let chain: Vec<_> = chain.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert!(refused(&chain).contains("256 files"));
    let (folder, manifest) = package(&[("api/a.proto", GOOD)]);
    std::fs::write(folder.path().join("api/a.proto"), b"syntax = \"proto3\"; // \xff").unwrap();
    let error = AppApis::compile(&manifest, &PackageDir::open_folder(folder.path()).unwrap()).unwrap_err();
    assert!(error.to_string().contains("UTF-8"), "{error}");
}

#[test]
fn what_was_compiled_is_kept_until_a_file_changes() {
    let (folder, manifest) = package(&[("api/a.proto", GOOD)]);
    let cache = Cache::default();
    let first = cache.get(&manifest, folder.path()).unwrap();
    assert!(std::sync::Arc::ptr_eq(&first, &cache.get(&manifest, folder.path()).unwrap()));
    std::fs::write(folder.path().join("api/a.proto"), GOOD.replace("rpc Do", "rpc Do2(M) returns (M); rpc Do"))
        .unwrap();
    let second = cache.get(&manifest, folder.path()).unwrap();
    assert!(second.method("a.v1.A/Do2").is_some());
    std::fs::write(folder.path().join("api/a.proto"), "nonsense").unwrap();
    assert!(cache.get(&manifest, folder.path()).is_err());
}

/// A short version of the fuzz target `proto`.
#[test]
fn whatever_a_file_holds_compiling_it_ends() {
    let seeds = [GOOD, include_str!("../../tests/shapes.proto")];
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed >> 33).expect("31 bits fit") % below
    };
    let (mut taken, mut refused) = (0, 0);
    for round in 0..2_000 {
        let mut bytes = seeds[round % seeds.len()].as_bytes().to_vec();
        for _ in 0..=random(3) {
            let (at, to) = (random(bytes.len()), random(bytes.len()));
            match random(4) {
                0 => bytes[at] = b" {}();=\"0a/*"[random(12)],
                1 => bytes.truncate(at.max(1)),
                2 => bytes.swap(at, to),
                _ => bytes.insert(at, u8::try_from(random(256)).expect("a byte")),
            }
        }
        match compile_alone(&bytes) {
            Ok(pool) => {
                taken += 1;
                for message in pool.all_messages() {
                    let _ = crate::describe::message(&message);
                    let empty = crate::json::to_message(&message, b"{}", crate::json::Unknown::Refused);
                    let style = crate::json::Style { defaults: true };
                    let _ = empty.map(|encoded| crate::json::of_message(&message, &encoded, style));
                }
            }
            Err(error) => {
                refused += 1;
                let text = error.to_string();
                assert!(!text.contains('\n') && text.len() < 8192, "{text}");
            }
        }
    }
    assert!(taken > 50 && refused > 50, "{taken} were taken and {refused} refused: one side is not tried");
}
