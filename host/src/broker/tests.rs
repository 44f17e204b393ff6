use std::path::Path;

use tonic::Code;

use super::*;

const SERVICE: &str = "[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/s\"\n";

fn manifest(name: &str, rest: &str) -> Manifest {
    let text = format!("name = \"{name}\"\nversion = \"1.0.0\"\n{SERVICE}{rest}");
    Manifest::parse(text.as_bytes(), Path::new("mumba.toml")).unwrap()
}

fn method(name: &str) -> Wanted {
    Wanted::Method(RpcMethod::parse(name).unwrap())
}

fn to(name: &str) -> To {
    To::parse(name).unwrap()
}

#[test]
fn only_what_the_manifest_asks_for_is_called() {
    let caller = manifest(
        "reader",
        "[[call]]\napp = \"notes\"\nservices = [\"notes.v1.Notes\"]\nroutes = [\"/pictures/{id}\"]\nreason = \"x\"\n\
         [[call]]\napi = \"mail.v1\"\nreason = \"x\"\n",
    );
    let ask = |name: &str, wanted: Wanted| asked(&caller, &to(name), None, &wanted).map(|entry| entry.target.clone());
    ask("notes", method("notes.v1.Notes/List")).unwrap();
    ask("notes", Wanted::Route("/pictures/{id}".to_owned())).unwrap();
    ask("mail.v1", method("mail.v1.Mail/Send")).unwrap();
    for (name, wanted, advice) in [
        ("notes", method("notes.v1.Admin/List"), "add \"notes.v1.Admin\" to 'services'"),
        ("notes", Wanted::Route("/other".to_owned()), "add \"/other\" to 'routes'"),
        ("sketch", method("notes.v1.Notes/List"), "add a [[call]] with app = \"sketch\""),
        ("mail.v2", method("mail.v2.Mail/Send"), "add a [[call]] with api = \"mail.v2\""),
        ("mail.v1", Wanted::Route("/x".to_owned()), "has no routes"),
    ] {
        let status = ask(name, wanted).unwrap_err();
        assert_eq!((status.code(), Reason::of(&status)), (Code::PermissionDenied, Some(Reason::CallNotDeclared)));
        assert!(status.message().contains(advice), "{}", status.message());
    }
}

#[test]
fn only_what_is_public_is_offered() {
    let target = manifest(
        "notes",
        "[[api]]\nproto = \"a.proto\"\nservices = [\"notes.v1.Notes\"]\npublic = [\"notes.v1.Notes/List\"]\n\
         [[api]]\nproto = \"b.proto\"\nservices = [\"mail.v1.Mail\"]\npublic = true\nprovides = \"mail.v1\"\n\
         [[api]]\nproto = \"c.proto\"\nservices = [\"own.v1.Own\"]\n\
         [[route]]\npattern = \"/open\"\npublic = true\n[[route]]\npattern = \"/shut\"\n",
    );
    offered(&target, &to("notes"), &method("notes.v1.Notes/List")).unwrap();
    offered(&target, &to("notes"), &method("mail.v1.Mail/Send")).unwrap();
    offered(&target, &to("mail.v1"), &method("mail.v1.Mail/Send")).unwrap();
    offered(&target, &to("notes"), &Wanted::Route("/open".to_owned())).unwrap();
    for (name, wanted) in [
        ("notes", method("notes.v1.Notes/Delete")),
        ("notes", method("own.v1.Own/Do")),
        ("notes", method("grpc.health.v1.Health/Check")),
        ("notes", Wanted::Route("/shut".to_owned())),
        // A caller of the common API gets that and nothing else of its provider.
        ("mail.v1", method("notes.v1.Notes/List")),
    ] {
        let status = offered(&target, &to(name), &wanted).unwrap_err();
        assert_eq!(Reason::of(&status), Some(Reason::NotPublic), "{wanted}");
    }
}

#[test]
fn a_caller_cannot_say_who_it_is() {
    let id = AppId::from_bytes([7; 32]);
    let mut headers = http::HeaderMap::new();
    for name in ["mumba-caller-app", "mumba-caller-kind", "mumba-to", "mumba-anything", "other"] {
        headers.append(http::HeaderName::from_static(name), http::HeaderValue::from_static("forged"));
        headers.append(http::HeaderName::from_static(name), http::HeaderValue::from_static("twice"));
    }
    Caller::App(id).say_in_headers(&mut headers);
    assert_eq!(headers.get_all(CALLER_APP).iter().collect::<Vec<_>>(), [id.to_string().as_str()]);
    assert_eq!(headers.get_all(CALLER_KIND).iter().collect::<Vec<_>>(), ["app"]);
    assert_eq!(headers.len(), 4, "{headers:?}");
    Caller::User.say_in_headers(&mut headers);
    assert!(!headers.contains_key(CALLER_APP));
}

#[test]
fn whom_a_call_names_is_checked() {
    assert_eq!(to("mail.v1"), To::Api(ApiName::parse("mail.v1").unwrap()));
    assert_eq!(to("notes"), To::App("notes".to_owned()));
    for bad in ["", "No tes", "../x", "a\u{0}", &"a".repeat(65), "mail.v0"] {
        assert_eq!(To::parse(bad).unwrap_err().code(), Code::InvalidArgument, "{bad:?}");
    }
}
