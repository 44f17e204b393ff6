use std::path::Path;

use super::*;

const FULL: &str = r#"
name = "notes"
title = "Notes"
version = "1.2.0"
description = "Keeps notes."
address = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
chromium = "146"
icon = "icon.svg"

[service]
program."x86_64-unknown-linux-gnu" = "bin/notes-service"
program."aarch64-unknown-linux-gnu" = "bin/notes-service-arm"
arguments = ["--verbose"]
start = "always"
ready_timeout_s = 3
stop_grace_s = 0

[view]
kind = "native"
start = "index.html"
module."x86_64-unknown-linux-gnu" = "lib/notes.so"
width = 900
height = 640

[[api]]
proto = "api/notes.proto"
services = ["notes.v1.Notes"]

[permissions]
camera = "To put pictures into notes."
"#;

const SMALL: &str = "name = \"a\"\nversion = \"0.1.0\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n";

fn parse(text: &str) -> Result<Manifest, ManifestError> {
    Manifest::parse(text.as_bytes(), Path::new("mumba.toml"))
}

/// The message for `SMALL` or `FULL` with a part replaced.
fn refused(base: &str, from: &str, to: &str) -> String {
    assert!(base.contains(from), "{from} is not in the manifest");
    match parse(&base.replacen(from, to, 1)) {
        Ok(manifest) => panic!("{to:?} was taken: {manifest:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_manifest_with_every_key_is_read() {
    let manifest = parse(FULL).unwrap();
    assert_eq!(manifest.name.as_str(), "notes");
    assert_eq!(manifest.version, semver::Version::new(1, 2, 0));
    assert_eq!(manifest.chromium, Some(146));
    assert!(manifest.address.is_some());
    let service = manifest.service.as_ref().unwrap();
    assert_eq!(service.start, ServiceStart::Always);
    assert_eq!(service.ready_timeout.as_secs(), 3);
    assert_eq!(service.programs.len(), 2);
    assert!(!service.migrate);
    let migrates = parse(&FULL.replace("stop_grace_s = 0", "migrate = true")).unwrap();
    assert!(migrates.service.unwrap().migrate);
    let view = manifest.view.as_ref().unwrap();
    assert_eq!((view.kind, view.width, view.height), (ViewKind::Native, 900, 640));
    assert_eq!(manifest.triples().len(), 2);
    assert!(manifest.allows_method("notes.v1.Notes/List"));
    assert!(manifest.allows_method("/notes.v1.Notes/List"));
    for method in ["notes.v1.Notes", "notes.v1.Notes/", "notes.v1.Other/List", "notes.v1.Notes/a/b", ""] {
        assert!(!manifest.allows_method(method), "{method} is allowed");
    }
}

#[test]
fn what_is_left_out_has_defaults() {
    let manifest = parse(SMALL).unwrap();
    assert_eq!(manifest.title, "a");
    assert_eq!(manifest.description, "");
    let view = manifest.view.unwrap();
    assert_eq!((view.width, view.height), (1024, 768));
    assert!(manifest.service.is_none() && manifest.apis.is_empty());
    let service = "[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"s\"\n";
    let service = parse(&format!("{SMALL}{service}")).unwrap().service.unwrap();
    assert_eq!(service.start, ServiceStart::OnDemand);
    assert_eq!((service.ready_timeout.as_secs(), service.stop_grace.as_secs()), (10, 5));
    let limits = service.limits;
    assert_eq!(
        (limits.memory_max_mb, limits.processes_max, limits.cpu_weight, limits.open_files_max),
        (1024, 512, 100, 4096)
    );
}

#[test]
fn an_unknown_key_is_refused_with_its_place_and_a_suggestion() {
    assert_eq!(
        refused(SMALL, "version =", "verison ="),
        "mumba.toml:2:1: unknown key \"verison\" at the top; did you mean \"version\"?"
    );
    assert_eq!(
        refused(FULL, "start = \"always\"", "start = \"always\"\n  widht = 3"),
        "mumba.toml:15:3: unknown key \"widht\" in [service]; it belongs in [view]"
            .replace("widht\" in [service]; it belongs in [view]", "widht\" in [service]; known are \"program\", \"arguments\", \"start\", \"ready_timeout_s\", \"stop_grace_s\", \"migrate\", \"memory_max_mb\", \"processes_max\", \"cpu_weight\", \"open_files_max\"")
    );
    assert!(refused(FULL, "width = 900", "widht = 900").ends_with("in [view]; did you mean \"width\"?"));
    assert!(refused(FULL, "proto =", "protos =").ends_with("in [api]; did you mean \"proto\"?"));
    assert!(refused(SMALL, "kind =", "name = \"x\"\nkind =").ends_with("it belongs at the top, before every [table]"));
    assert!(refused(SMALL, "[view]", "ready_timeout_s = 3\n[view]").ends_with("it belongs in [service]"));
    assert!(refused(SMALL, "[view]", "[veiw]").contains("did you mean \"view\"?"));
    assert!(refused(SMALL, "[view]", "zzzzzzz = 1\n[view]").contains("known are \"name\", \"title\""));
    // Neither a long key nor one with odd characters does harm.
    refused(SMALL, "[view]", &format!("\"{}\" = 1\n[view]", "\\n".repeat(5000)));
}

#[test]
fn what_this_version_lacks_is_said_to_be_unsupported() {
    assert!(refused(SMALL, "[view]", "[[share]]\nname = \"x\"\n[view]").contains("[[share]] is not supported"));
    assert!(refused(SMALL, "\"web\"", "\"remote\"").contains("\"remote\" are not supported"));
}

#[test]
fn a_wrong_value_is_refused_at_its_place() {
    for (from, to, place, what) in [
        ("\"notes\"", "\"Notes\"", "2:8", "is not a name"),
        ("\"notes\"", "7", "2:8", "string"),
        ("\"1.2.0\"", "\"1.2\"", "4:11", "is not a version"),
        ("\"Notes\"", "\"\"", "3:9", "0 characters"),
        ("\"yyyy", "\"lyyy", "6:11", "z-base-32"),
        ("\"146\"", "\"146.0\"", "7:12", "major version"),
        ("\"icon.svg\"", "\"../icon.svg\"", "8:8", "leave the package"),
        ("\"bin/notes-service\"", "\"/bin/sh\"", "11:38", "absolute"),
        ("\"bin/notes-service\"", "\"bin\\\\x\"", "11:38", "backslash"),
        ("\"x86_64-unknown-linux-gnu\"", "\"linux\"", "11:9", "not a target triple"),
        ("\"always\"", "\"allways\"", "14:9", "did you mean \"always\"?"),
        ("ready_timeout_s = 3", "ready_timeout_s = 0", "15:19", "1 to 300"),
        ("ready_timeout_s = 3", "ready_timeout_s = -3", "15:19", "1 to 300"),
        ("stop_grace_s = 0", "stop_grace_s = 1.5", "16:16", "integer"),
        ("stop_grace_s = 0", "migrate = \"1.0.0\"", "16:11", "expected a boolean"),
        ("stop_grace_s = 0", "memory_max_mb = 8", "16:17", "16 to 1048576"),
        ("stop_grace_s = 0", "processes_max = 0", "16:17", "4 to 32768"),
        ("stop_grace_s = 0", "cpu_weight = 0", "16:14", "1 to 10000"),
        ("stop_grace_s = 0", "open_files_max = -1", "16:18", "64 to 1048576"),
        ("\"native\"", "\"natve\"", "19:8", "did you mean \"native\"?"),
        ("\"lib/notes.so\"", "\"lib/../../notes.so\"", "21:37", "leave the package"),
        ("\"lib/notes.so\"", "\"lib/\\u0000.so\"", "21:37", "control character"),
        ("width = 900", "width = 90000", "22:9", "64 to 16384"),
        ("\"api/notes.proto\"", "\"api/notes.txt\"", "26:9", ".proto file"),
        ("\"notes.v1.Notes\"]", "\"notes.v1.Notes\", \"notes.v1.Notes\"]", "27:31", "listed twice"),
        ("\"notes.v1.Notes\"", "\"notes/v1\"", "27:12", "full name of a gRPC service"),
        ("camera =", "\"Camera!\" =", "30:1", "unknown permission"),
        ("camera = \"To put pictures into notes.\"", "camera = true", "30:10", "is the reason for it"),
    ] {
        let message = refused(FULL, from, to);
        assert!(message.starts_with(&format!("mumba.toml:{place}: ")), "{to}: {message} is not at {place}");
        assert!(message.contains(what), "{to}: {message} does not say {what}");
    }
}

#[test]
fn keys_that_depend_on_each_other_are_checked() {
    assert!(refused(SMALL, "start = \"index.html\"\n", "").contains("a web view needs a page"));
    let module = "module.\"x86_64-unknown-linux-gnu\" = \"m.so\"\n";
    assert!(refused(SMALL, "kind", &format!("{module}kind")).contains("a web view has no module"));
    assert!(refused(SMALL, "\"web\"", "\"native\"").contains("a native view needs a module"));
    assert!(refused(SMALL, "[view]\nkind = \"web\"\nstart = \"index.html\"\n", "").contains("neither"));
    let api = "[[api]]\nproto = \"a.proto\"\nservices = [\"A\"]\n[view]";
    assert!(refused(SMALL, "[view]", api).contains("needs a [service]"));
    assert!(refused(SMALL, "name = \"a\"\n", "").contains("missing field \"name\""));
    assert!(refused(SMALL, "name = \"a\"\n", "name = \"a\"\nname = \"b\"\n").contains("duplicate key"));
    assert!(refused(FULL, "services = [\"notes.v1.Notes\"]", "services = []").contains("empty"));
}

#[test]
fn what_is_no_text_or_no_toml_is_refused_with_its_place() {
    let error = Manifest::parse(b"name = \"a\"\nversion = \"\xff\"", Path::new("x/mumba.toml")).unwrap_err();
    assert_eq!((error.line, error.column), (2, 12));
    assert!(error.to_string().starts_with("x/mumba.toml:2:12: the manifest is not valid UTF-8"));
    assert!(parse("name = ").unwrap_err().to_string().starts_with("mumba.toml:1:"));
    assert!(parse("").is_err());
    let large = vec![b'#'; MAX_BYTES + 1];
    assert!(Manifest::parse(&large, Path::new("m")).unwrap_err().message.contains("the limit is"));
    let deep = format!("{SMALL}[permissions]\nx = {}", "[".repeat(100_000));
    assert!(parse(&deep).is_err());
}

const ROUTED: &str = r#"
name = "files"
version = "0.1.0"
[service]
program."x86_64-unknown-linux-gnu" = "bin/files"
[[route]]
pattern = "/files/{*path}"
methods = ["GET", "PUT"]
kind = "streamed"
public = true
[[route]]
pattern = "/files/{*path}"
methods = ["DELETE"]
[[route]]
pattern = "/live"
kind = "websocket"
[[api]]
proto = "api/mail.proto"
services = ["mail.v1.Mail"]
public = ["mail.v1.Mail/Send"]
provides = "mail.v1"
[[call]]
api = "contacts.v1"
reason = "To find people"
[[call]]
app = "notes"
services = ["notes.v1.Notes"]
routes = ["/pictures/{id}"]
reason = "To show notes"
[permissions]
origins = { reason = "To fetch maps", list = ["https://tiles.example.org", "wss://live.example.org:8443/"] }
network = { reason = "To synchronise", connect = [443, 80, 443] }
files = { reason = "To show pictures", read = ["~/Pictures"] }
autostart = "To keep in step"
peers = "To find others who share pictures"
"#;

#[test]
fn routes_calls_and_permissions_are_read() {
    let manifest = parse(ROUTED).unwrap();
    let kinds: Vec<_> =
        manifest.routes.iter().map(|route| (route.pattern.as_str(), route.kind, route.public)).collect();
    assert_eq!(
        kinds,
        [
            ("/files/{*path}", RouteKind::Streamed, true),
            ("/files/{*path}", RouteKind::Unary, false),
            ("/live", RouteKind::WebSocket, false)
        ]
    );
    let api = manifest.api_of("mail.v1.Mail/Send").unwrap();
    assert_eq!(api.provides.as_ref().unwrap().as_str(), "mail.v1");
    assert!(api.is_public(&RpcMethod::parse("mail.v1.Mail/Send").unwrap()));
    assert!(!api.is_public(&RpcMethod::parse("mail.v1.Mail/Read").unwrap()));
    assert!(!api.is_public(&RpcMethod::parse("mail.v1.Other/Send").unwrap()));
    assert_eq!(manifest.calls[0].target, CallTarget::Api(ApiName::parse("contacts.v1").unwrap()));
    assert_eq!(manifest.calls[1].target, CallTarget::Name(AppName::parse("notes").unwrap()));
    let asked: Vec<_> = manifest.permissions.iter().map(|permission| permission.what.clone()).collect();
    let network = NetworkAccess { connect: vec![80, 443], ..NetworkAccess::default() };
    let files = FileAccess { read: vec!["~/Pictures".to_owned()], ..FileAccess::default() };
    let origins = ["https://live.example.org:8443", "https://tiles.example.org"];
    let origins = origins.iter().map(|origin| OriginName::parse(origin).unwrap()).collect();
    let expected =
        [Asked::Autostart, Asked::Files(files), Asked::Network(network), Asked::Origins(origins), Asked::Peers];
    assert_eq!(asked, expected);
    let public: Vec<_> = manifest.apis.iter().flat_map(|api| api.public_services()).map(RpcService::as_str).collect();
    assert_eq!(public, ["mail.v1.Mail"]);
}

#[test]
fn wrong_routes_calls_and_permissions_are_refused() {
    let many: Vec<String> = (0..17).map(|number| format!("\"mail.v1.Mail{number}\"")).collect();
    let many_services = format!("services = [{}]\npublic = true", many.join(", "));
    let cases = [
        ("pattern = \"/live\"", "pattern = \"live\"", "must begin with \"/\""),
        ("pattern = \"/live\"", "pattern = \"/files/{name}\"", "cannot be taken for GET"),
        ("pattern = \"/live\"", "pattern = \"/{*all}\"", "which is the host's"),
        ("pattern = \"/live\"", "pattern = \"/.well-known/mumba/x\"", "which is the host's"),
        ("pattern = \"/live\"", "pattern = \"/a/../b\"", "\"..\""),
        ("pattern = \"/live\"", "pattern = \"/a?b\"", "printable ASCII"),
        ("kind = \"websocket\"", "kind = \"websockets\"", "did you mean \"websocket\"?"),
        ("kind = \"websocket\"", "kind = \"websocket\"\nmethods = [\"GET\"]", "has no \"methods\""),
        ("[\"DELETE\"]", "[\"TRACE\"]", "is not a method that a route can take"),
        ("[\"DELETE\"]", "[]", "leave it out for GET"),
        ("[\"DELETE\"]", "[\"GET\"]", "cannot be taken for GET"),
        ("public = [\"mail.v1.Mail/Send\"]\n", "", "must be public"),
        ("[\"mail.v1.Mail/Send\"]", "[\"x.Y/Z\"]", "of no service"),
        ("[\"mail.v1.Mail/Send\"]", "\"yes\"", "\"public\" is true, false or a list"),
        ("provides = \"mail.v1\"", "provides = \"mail\"", "not the name of a common API"),
        ("api = \"contacts.v1\"\n", "", "names whom it calls"),
        ("api = \"contacts.v1\"\n", "api = \"contacts.v1\"\nroutes = [\"/x\"]\n", "asks for all of it"),
        ("services = [\"notes.v1.Notes\"]\nroutes = [\"/pictures/{id}\"]\n", "", "says what it calls"),
        ("app = \"notes\"", "app = \"No Such\"", "neither the name nor the address"),
        ("https://tiles.example.org", "http://tiles.example.org", "must be https or wss"),
        ("https://tiles.example.org", "https://127.0.0.1", "no host name"),
        ("https://tiles.example.org", "https://a.localhost", "names of this machine"),
        ("https://tiles.example.org", "https://a.example.org/path", "more than a scheme"),
        ("https://tiles.example.org", "https://u@a.example.org", "more than a scheme"),
        ("connect = [443, 80, 443]", "connect = [0]", "from 1 to 65535"),
        (", connect = [443, 80, 443]", "", "asks for nothing"),
        (", connect = [443, 80, 443]", ", list = []", "says which"),
        ("~/Pictures", "~/../ana", "neither an absolute path"),
        ("~/Pictures", "Pictures", "neither an absolute path"),
        ("autostart = \"To keep in step\"", "autostrat = \"x\"", "did you mean \"autostart\"?"),
        ("autostart = \"To keep in step\"", "camera = { reason = \"x\" }", "takes a reason only"),
        ("autostart = \"To keep in step\"", "camera = 1", "is the reason for it"),
        ("public = [\"mail.v1.Mail/Send\"]\nprovides = \"mail.v1\"\n", "", "add \"public\" to an [[api]]"),
        (
            "services = [\"mail.v1.Mail\"]\npublic = [\"mail.v1.Mail/Send\"]",
            &many_services,
            "at most 16 public services; there are 17",
        ),
    ];
    for (from, to, expected) in cases {
        let message = refused(ROUTED, from, to);
        assert!(message.contains(expected), "{to}: {message}");
    }
}

#[test]
fn a_repository_lists_apps_and_runs_nothing() {
    let repository = "name = \"garden\"\nversion = \"1.0.0\"\n[repository]\ncurator = \"Ana\"\n";
    let manifest = parse(repository).unwrap();
    assert_eq!(manifest.repository.as_ref().unwrap().curator, "Ana");
    assert!(manifest.service.is_none() && manifest.view.is_none());
    assert_eq!(parse(&repository.replace("curator = \"Ana\"\n", "")).unwrap().repository.unwrap().curator, "");
    assert!(parse(SMALL).unwrap().repository.is_none());
    assert!(refused(repository, "curator =", "curater =").contains("did you mean \"curator\""));
    for section in [
        "[view]\nkind = \"web\"\nstart = \"index.html\"",
        "[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"a\"",
        "[[api]]\nproto = \"a.proto\"\nservices = [\"a.A\"]",
        "[[route]]\npattern = \"/a\"",
        "[[call]]\napi = \"mail.v1\"\nreason = \"x\"",
        "[permissions]\ncamera = \"x\"",
    ] {
        let message = parse(&format!("{repository}{section}\n")).unwrap_err().to_string();
        let name = section.split('\n').next().unwrap();
        assert!(message.contains(&format!("remove {name}")) && message.contains(":3:"), "{message}");
    }
}

#[test]
fn an_app_for_a_newer_mumba_says_so_whatever_else_it_has() {
    let newer = refused(SMALL, "[view]", "mumba = \"99.1.0\"\nhologram = true\n[view]");
    assert!(newer.contains("needs Mumba 99.1.0") && newer.contains("update Mumba"), "{newer}");
    assert!(newer.contains(":3:"), "{newer}");
    assert!(refused(SMALL, "[view]", "mumba = \"new\"\n[view]").contains("is not a version"));
    let now = parse(&SMALL.replacen("[view]", &format!("mumba = \"{}\"\n[view]", own_version()), 1)).unwrap();
    assert_eq!((now.mumba, parse(SMALL).unwrap().mumba), (Some(own_version()), None));
}
