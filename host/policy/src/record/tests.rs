use std::path::Path;
use std::sync::Arc;

use mumba_apps::manifest::WebPermission;
use mumba_apps::{App, Apps, AppsOptions};
use proptest::prelude::*;

use super::*;
use crate::calls::{self, CallScope, MayCall, To, Why};
use crate::prompts::Kind;
use crate::{Answer, Prompts, consent};

const HEAD: &str =
    "name = \"notes\"\ntitle = \"Notes\"\nversion = \"1.0.0\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n";

fn manifest(rest: &str) -> Manifest {
    Manifest::parse(format!("{HEAD}{rest}").as_bytes(), Path::new("mumba.toml")).unwrap()
}

fn policy() -> (tempfile::TempDir, Policy) {
    let folder = tempfile::tempdir().unwrap();
    let policy = Policy::open(&folder.path().join("policy.db")).unwrap();
    (folder, policy)
}

fn app() -> AppId {
    AppId::from_bytes([9; 32])
}

fn wanted(manifest: &Manifest, key: &str) -> Wanted {
    Wanted::find(manifest, &Key::parse(key).unwrap(), |_| None).unwrap()
}

fn events(policy: &Policy) -> Vec<Event> {
    policy.read_audit(None, 100).unwrap().iter().map(|entry| entry.event).collect()
}

#[test]
fn a_decision_outlives_the_record_and_covers_what_was_shown() {
    let (folder, policy) = policy();
    let small = manifest("[permissions]\nnetwork = { reason = \"r\", connect = [443] }\ncamera = \"r\"\n");
    let more = manifest("[permissions]\nnetwork = { reason = \"r\", connect = [25, 443] }\n");
    let network = wanted(&small, "network");
    assert_eq!(policy.state(&app(), &network), State::Ask);
    policy.decide(&app(), "notes", &network, Decision::Grant, By::Terminal).unwrap();
    policy.decide(&app(), "notes", &wanted(&small, "camera"), Decision::Grant, By::Terminal).unwrap();
    drop(policy);
    let policy = Policy::open(&folder.path().join("policy.db")).unwrap();
    assert_eq!(policy.state(&app(), &network), State::Granted);
    assert_eq!(policy.grants(&app(), &small, |_| None).web, [WebPermission::Camera]);
    // More is asked about again; what was granted of it stays; the camera is not asked for any more.
    assert_eq!(policy.state(&app(), &wanted(&more, "network")), State::Ask);
    let entries = policy.entries(&app(), &more, |_| None);
    assert!(entries.len() == 1 && entries[0].asks_for_more, "{entries:?}");
    let grants = policy.grants(&app(), &more, |_| None);
    assert_eq!((grants.network.unwrap().connect, grants.web), (vec![443], vec![]));
    // Less keeps the grant.
    policy.decide(&app(), "notes", &wanted(&more, "network"), Decision::Grant, By::Terminal).unwrap();
    assert_eq!(policy.state(&app(), &network), State::Granted);
    assert_eq!(policy.grants(&app(), &small, |_| None).network.unwrap().connect, [443]);
    // Another app has nothing of it.
    assert_eq!(policy.state(&AppId::from_bytes([8; 32]), &network), State::Ask);
}

#[test]
fn each_origin_is_granted_alone() {
    let (_folder, policy) = policy();
    let manifest = manifest(
        "[permissions]\norigins = { reason = \"r\", list = [\"https://a.example.org\", \"wss://b.example.org:8443\"] }\n",
    );
    let one = wanted(&manifest, "origins:https://b.example.org:8443");
    policy.decide(&app(), "notes", &one, Decision::Grant, By::Terminal).unwrap();
    let grants = policy.grants(&app(), &manifest, |_| None);
    assert_eq!(grants.origins.iter().map(|origin| origin.as_str()).collect::<Vec<_>>(), ["https://b.example.org:8443"]);
    policy.decide(&app(), "notes", &one, Decision::Deny, By::Terminal).unwrap();
    assert_eq!(policy.grants(&app(), &manifest, |_| None).origins, []);
    assert_eq!(events(&policy), [Event::Granted, Event::Revoked]);
}

#[test]
fn only_the_user_lets_a_service_run_with_less_confinement() {
    let (_folder, policy) = policy();
    let manifest = manifest("");
    assert!(policy.entries(&app(), &manifest, |_| None).is_empty());
    policy.decide(&app(), "notes", &Wanted::unconfined(), Decision::Grant, By::Terminal).unwrap();
    assert!(policy.grants(&app(), &manifest, |_| None).unconfined);
    assert_eq!(policy.entries(&app(), &manifest, |_| None).len(), 1);
    policy.decide(&app(), "notes", &Wanted::unconfined(), Decision::Reset, By::Terminal).unwrap();
    assert!(!policy.grants(&app(), &manifest, |_| None).unconfined);
}

#[tokio::test(start_paused = true)]
async fn a_page_that_nobody_answers_is_asked_about_three_times_and_then_never() {
    let (_folder, policy) = policy();
    let manifest = manifest("[permissions]\ncamera = \"r\"\n");
    let (id, prompts) = (app(), Prompts::default());
    let camera = wanted(&manifest, "camera");
    let user = consent::User::of(&id, &manifest);
    for _ in 0..UNANSWERED_MAX {
        assert_eq!(policy.state(&id, &camera), State::Ask);
        assert!(!consent::obtain(&policy, &prompts, user, &camera.key, Some(&camera)).await);
    }
    assert_eq!(policy.state(&id, &camera), State::Denied);
    assert!(!consent::obtain(&policy, &prompts, user, &camera.key, Some(&camera)).await);
    let asked = events(&policy).iter().filter(|event| **event == Event::Asked).count();
    assert_eq!(asked, 3, "{:?}", events(&policy));
    assert_eq!(events(&policy).last(), Some(&Event::UsedDenied));
    policy.decide(&id, "notes", &camera, Decision::Reset, By::Terminal).unwrap();
    assert_eq!(policy.state(&id, &camera), State::Ask);
}

#[tokio::test]
async fn what_the_manifest_does_not_ask_for_is_refused_without_a_prompt() {
    let (_folder, policy) = policy();
    let (id, manifest, prompts) = (app(), manifest(""), Prompts::default());
    let user = consent::User::of(&id, &manifest);
    let (_, mut prompted) = prompts.watch();
    assert!(!consent::obtain(&policy, &prompts, user, &Key::Web(WebPermission::Camera), None).await);
    assert!(prompted.try_recv().is_err());
    assert_eq!(events(&policy), [Event::UsedDenied]);
    // Once more at once: not written again.
    assert!(!consent::obtain(&policy, &prompts, user, &Key::Web(WebPermission::Camera), None).await);
    assert_eq!(events(&policy), [Event::UsedDenied]);
}

#[tokio::test]
async fn an_answer_is_recorded_with_who_gave_it() {
    let (_folder, policy) = policy();
    let (id, manifest, prompts) = (app(), manifest("[permissions]\ncamera = \"r\"\n"), Prompts::default());
    let camera = wanted(&manifest, "camera");
    let (_, mut prompted) = prompts.watch();
    let answering = {
        let prompts = prompts.clone();
        tokio::spawn(async move {
            let Ok(crate::prompts::PromptEvent::Pending(pending)) = prompted.recv().await else { panic!("no prompt") };
            prompts.answer(pending.id, Answer::Allow, By::Window).unwrap();
        })
    };
    assert!(consent::obtain(&policy, &prompts, consent::User::of(&id, &manifest), &camera.key, Some(&camera)).await);
    answering.await.unwrap();
    assert_eq!(policy.state(&id, &camera), State::Granted);
    let last = policy.read_audit(Some(&id), 1).unwrap().remove(0);
    assert_eq!((last.event, last.by, last.key.as_str()), (Event::Granted, By::Window, "camera"));
}

#[test]
fn an_uninstalled_app_leaves_the_audit_log_only() {
    let (folder, policy) = policy();
    let manifest = manifest(&format!(
        "[permissions]\ncamera = \"r\"\n[[call]]\napp = \"{}\"\nservices = [\"a.v1.A\"]\nreason = \"r\"\n",
        AppId::from_bytes([8; 32])
    ));
    for one in Wanted::all(&manifest, |_| None) {
        policy.decide(&app(), "notes", &one, Decision::Grant, By::Flag).unwrap();
    }
    let api = ApiName::parse("mail.v1").unwrap();
    policy.set_provider(&api, Some((app(), "notes")), By::Terminal).unwrap();
    // What it may call is gone: a new app of that id is asked about.
    policy.forget(&AppId::from_bytes([8; 32]), "other").unwrap();
    assert_eq!(
        policy.entries(&app(), &manifest, |_| None).iter().filter(|entry| entry.state == State::Granted).count(),
        1
    );
    policy.forget(&app(), "notes").unwrap();
    drop(policy);
    let policy = Policy::open(&folder.path().join("policy.db")).unwrap();
    assert!(policy.entries(&app(), &manifest, |_| None).iter().all(|entry| entry.state == State::Ask));
    assert_eq!(policy.provider(&api), None);
    assert!(events(&policy).ends_with(&[Event::Forgotten]));
}

#[test]
fn the_audit_log_keeps_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let policy = Policy::open_with(&folder.path().join("policy.db"), 10).unwrap();
    for number in 0..25 {
        policy.audit(&app(), "notes", None, Event::Download, By::Host, &format!("file {number}"));
    }
    let kept = policy.read_audit(None, 100).unwrap();
    assert_eq!(kept.len(), 10);
    assert_eq!(kept.last().unwrap().detail, "file 24");
    assert_eq!(policy.read_audit(Some(&AppId::from_bytes([1; 32])), 100).unwrap(), []);
}

#[test]
fn a_record_of_a_later_version_is_left_alone() {
    let (folder, policy) = policy();
    drop(policy);
    let path = folder.path().join("policy.db");
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(
        Policy::open(&path),
        Err(Error::Record(mumba_database::Error::Newer { found: 99, known: 1, .. }))
    ));
}

/// Two apps: `caller`, and `callee`, which provides mail.v1.
struct Two {
    _folder: tempfile::TempDir,
    apps: Apps,
    caller: Arc<App>,
    callee: Arc<App>,
}

fn install(apps: &Apps, folder: &Path, name: &str, rest: &str) -> Arc<App> {
    let source = folder.join(name);
    std::fs::create_dir_all(source.join("bin")).unwrap();
    for (path, content) in [("index.html", ""), ("a.proto", "syntax = \"proto3\";"), ("bin/service", "#!/bin/sh\n")] {
        std::fs::write(source.join(path), content).unwrap();
    }
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(source.join("bin/service"), std::fs::Permissions::from_mode(0o755)).unwrap();
    std::fs::write(source.join("mumba.toml"), format!("name = \"{name}\"\nversion = \"1.0.0\"\n{rest}")).unwrap();
    apps.install_folder(&source).unwrap().app
}

fn two(calls: &str) -> Two {
    let folder = tempfile::tempdir().unwrap();
    let apps = Apps::open(AppsOptions::new(folder.path().join("state"))).unwrap();

    let callee = install(
        &apps,
        folder.path(),
        "callee",
        &format!(
            "[service]\nprogram.\"{}\" = \"bin/service\"\n[[api]]\nproto = \"a.proto\"\nservices = [\"mail.v1.Mail\"]\n\
             public = true\nprovides = \"mail.v1\"\n[[route]]\npattern = \"/open\"\npublic = true\n[[route]]\npattern = \"/shut\"\n",
            mumba_apps::manifest::Triple::host()
        ),
    );
    let view = "[view]\nkind = \"web\"\nstart = \"index.html\"\n";
    let caller = install(&apps, folder.path(), "caller", &format!("{view}{calls}"));
    Two { _folder: folder, apps, caller, callee }
}

fn method(text: &str) -> CallScope {
    CallScope::Method(mumba_apps::manifest::RpcMethod::parse(text).unwrap())
}

#[test]
fn a_call_needs_the_manifest_the_user_and_the_callee() {
    let (_record, policy) = policy();
    let two = two(
        "[[call]]\napp = \"callee\"\nservices = [\"mail.v1.Mail\"]\nroutes = [\"/open\", \"/shut\"]\nreason = \"r\"\n",
    );
    let may = |scope: &CallScope| policy.may_call(&two.apps, &two.caller, &To::App("callee".to_owned()), scope);
    let denied = |scope: &CallScope| match may(scope) {
        MayCall::Denied(refusal) => (refusal.why, refusal.text),
        other => panic!("{other:?}"),
    };
    let send = method("mail.v1.Mail/Send");
    let MayCall::Ask(question) = may(&send) else { panic!("the user is asked") };
    assert!(question.kind == Kind::Permission && question.wanted.words.contains("mail.v1.Mail"));
    // Not listed: nobody can grant it.
    let (why, text) = denied(&method("other.v1.Other/Do"));
    assert!(why == Why::NotDeclared && text.contains("add \"other.v1.Other\" to 'services'"), "{text}");
    // Nobody is asked about what the other app does not offer.
    let (why, text) = denied(&CallScope::Route("/shut".to_owned()));
    assert!(why == Why::NotPublic && text.contains("offers the route /shut to no other app"), "{text}");
    policy.decide(&two.caller.id, "caller", &question.wanted, Decision::Grant, By::Terminal).unwrap();
    assert!(matches!(may(&send), MayCall::Granted(app, _) if app.id == two.callee.id));
    assert!(matches!(may(&CallScope::Route("/open".to_owned())), MayCall::Granted(..)));
    // By id as by name.
    let by_id = policy.may_call(&two.apps, &two.caller, &To::App(two.callee.id.to_string()), &send);
    assert!(matches!(by_id, MayCall::Granted(app, _) if app.id == two.callee.id));
    // Who asks for nothing gets nothing, and does not learn who is there.
    for name in ["caller", "nosuch"] {
        let refused = policy.may_call(&two.apps, &two.callee, &To::App(name.to_owned()), &send);
        assert!(matches!(refused, MayCall::Denied(refusal) if refusal.why == Why::NotDeclared));
    }
    policy.decide(&two.caller.id, "caller", &question.wanted, Decision::Deny, By::Terminal).unwrap();
    let (why, text) = denied(&send);
    assert!(why == Why::NotGranted && text.contains("mumba permissions caller grant call:"), "{text}");
    assert!(events(&policy).contains(&Event::CallDenied));
    two.apps.uninstall(&two.callee.id, false).unwrap();
    assert_eq!(denied(&send).0, Why::NotInstalled);
}

#[tokio::test]
async fn the_user_chooses_who_provides_an_api_even_when_there_is_one() {
    let (_record, policy) = policy();
    let two = two("[[call]]\napi = \"mail.v1\"\nreason = \"r\"\n[[call]]\napi = \"chat.v1\"\nreason = \"r\"\n");
    let mail = ApiName::parse("mail.v1").unwrap();
    let may = || policy.may_call(&two.apps, &two.caller, &To::Api(mail.clone()), &method("mail.v1.Mail/Send"));
    let missing = policy.may_call(
        &two.apps,
        &two.caller,
        &To::Api(ApiName::parse("chat.v1").unwrap()),
        &method("chat.v1.Chat/Send"),
    );
    assert!(
        matches!(missing, MayCall::Denied(refusal) if refusal.text.contains("no installed app provides 'chat.v1'"))
    );
    let MayCall::Ask(question) = may() else { panic!("the user is asked") };
    let Kind::Provider { candidates, .. } = &question.kind else { panic!("{question:?}") };
    assert_eq!(candidates.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["callee"]);
    let prompts = Prompts::default();
    let (_, mut prompted) = prompts.watch();
    let answering = {
        let (prompts, chosen) = (prompts.clone(), two.callee.id);
        tokio::spawn(async move {
            let Ok(crate::prompts::PromptEvent::Pending(pending)) = prompted.recv().await else { panic!("no prompt") };
            prompts.answer(pending.id, Answer::Choose(chosen), By::Terminal).unwrap();
        })
    };
    assert_eq!(consent::ask(&policy, &prompts, *question).await, Some(Answer::Choose(two.callee.id)));
    answering.await.unwrap();
    assert!(matches!(may(), MayCall::Granted(app, _) if app.id == two.callee.id));
    assert_eq!(policy.provider_in(&two.apps, &mail), Some(two.callee.id));
    assert_eq!(calls::candidates(&two.apps, &mail).len(), 1);
    // The provider goes: the user is asked again.
    two.apps.uninstall(&two.callee.id, false).unwrap();
    policy.forget(&two.callee.id, "callee").unwrap();
    assert!(matches!(may(), MayCall::Denied(_)));
}

proptest! {
    // Each case makes a record on the disk.
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn nothing_is_in_force_that_the_manifest_does_not_ask_for(
        granted in proptest::collection::vec(1u16..6, 1..5),
        asked in proptest::collection::vec(1u16..6, 1..5),
    ) {
        let (_folder, policy) = policy();
        let with = |ports: &[u16]| manifest(&format!("[permissions]\nnetwork = {{ reason = \"r\", connect = {ports:?} }}\n"));
        let (before, after) = (with(&granted), with(&asked));
        policy.decide(&app(), "notes", &wanted(&before, "network"), Decision::Grant, By::Terminal).unwrap();
        let in_force = policy.grants(&app(), &after, |_| None).network.map(|network| network.connect).unwrap_or_default();
        prop_assert!(in_force.iter().all(|port| granted.contains(port) && asked.contains(port)));
        let all = asked.iter().all(|port| granted.contains(port));
        prop_assert_eq!(policy.state(&app(), &wanted(&after, "network")) == State::Granted, all);
    }
}
