use std::path::Path;

use super::*;

const SERVICE: &str = "[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/s\"\n";

fn manifest(name: &str, rest: &str) -> Manifest {
    let text = format!("name = \"{name}\"\nversion = \"1.0.0\"\n{SERVICE}{rest}");
    Manifest::parse(text.as_bytes(), Path::new("mumba.toml")).unwrap()
}

fn method(name: &str) -> CallScope {
    CallScope::Method(RpcMethod::parse(name).unwrap())
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
    let ask =
        |name: &str, wanted: CallScope| declared(&caller, &to(name), None, &wanted).map(|entry| entry.target.clone());
    ask("notes", method("notes.v1.Notes/List")).unwrap();
    ask("notes", CallScope::Route("/pictures/{id}".to_owned())).unwrap();
    ask("mail.v1", method("mail.v1.Mail/Send")).unwrap();
    for (name, wanted, advice) in [
        ("notes", method("notes.v1.Admin/List"), "add \"notes.v1.Admin\" to 'services'"),
        ("notes", CallScope::Route("/other".to_owned()), "add \"/other\" to 'routes'"),
        ("sketch", method("notes.v1.Notes/List"), "add a [[call]] with app = \"sketch\""),
        ("mail.v2", method("mail.v2.Mail/Send"), "add a [[call]] with api = \"mail.v2\""),
        ("mail.v1", CallScope::Route("/x".to_owned()), "has no routes"),
    ] {
        let refusal = ask(name, wanted).unwrap_err();
        assert_eq!(refusal.why, Why::NotDeclared);
        assert!(refusal.text.contains(advice), "{}", refusal.text);
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
    offered(&target, &to("notes"), &CallScope::Route("/open".to_owned())).unwrap();
    for (name, wanted) in [
        ("notes", method("notes.v1.Notes/Delete")),
        ("notes", method("own.v1.Own/Do")),
        ("notes", method("grpc.health.v1.Health/Check")),
        ("notes", CallScope::Route("/shut".to_owned())),
        // A caller of the common API gets that and nothing else of its provider.
        ("mail.v1", method("notes.v1.Notes/List")),
    ] {
        let refusal = offered(&target, &to(name), &wanted).unwrap_err();
        assert_eq!(refusal.why, Why::NotPublic, "{wanted}");
    }
}

#[test]
fn whom_a_call_names_is_checked() {
    assert_eq!(to("mail.v1"), To::Api(ApiName::parse("mail.v1").unwrap()));
    assert_eq!(to("notes"), To::App("notes".to_owned()));
    for bad in ["", "No tes", "../x", "a\u{0}", &"a".repeat(65), "mail.v0"] {
        assert!(To::parse(bad).unwrap_err().contains("neither the name or id"), "{bad:?}");
    }
}
