//! What an app may do is what its manifest asks for and the user granted: powers of pages, downloads, files.

use mumba_tests::proto::permission::State;
use mumba_tests::proto::set_permission_request::Action;
use mumba_tests::{HostOptions, Package, Page, TestHost, proto, wait};
use serde_json::json;

const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Asks</title><body>";

/// A host whose camera is one that Chromium draws itself.
fn fake_camera() -> HostOptions {
    HostOptions::default().flag("--test-switch=use-fake-device-for-media-stream")
}

fn asking(host: &TestHost, name: &str, permissions: &str) -> Package {
    let manifest = format!(
        "name = \"{name}\"\ntitle = \"{name}\"\nversion = \"1.0.0\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n\
         [permissions]\n{permissions}\n"
    );
    Package::web(host, name, PAGE).write("mumba.toml", manifest)
}

pub(crate) async fn set(host: &TestHost, app: &str, action: Action, keys: &[&str]) -> Vec<proto::Permission> {
    let request = proto::SetPermissionRequest {
        app: app.to_owned(),
        action: action.into(),
        keys: keys.iter().map(|&key| key.to_owned()).collect(),
        answerer: proto::Answerer::Terminal.into(),
    };
    let answer = host.api().permissions().set_permission(request).await;
    answer.unwrap_or_else(|status| panic!("{}", status.message())).into_inner().permissions
}

async fn state(host: &TestHost, app: &str, key: &str) -> State {
    let request = proto::ListPermissionsRequest { app: app.to_owned() };
    let all = host.api().permissions().list_permissions(request).await.unwrap().into_inner().permissions;
    all.iter().find(|one| one.key == key).unwrap_or_else(|| panic!("{key} is not in {all:?}")).state()
}

pub(crate) async fn audit(host: &TestHost, app: &str) -> Vec<(String, String, String)> {
    let request = proto::ReadAuditRequest { app: app.to_owned(), ..Default::default() };
    let mut stream = host.api().permissions().read_audit(request).await.unwrap().into_inner();
    let mut lines = Vec::new();
    while let Some(entry) = stream.message().await.unwrap() {
        lines.push((entry.event, entry.key, entry.by));
    }
    lines
}

/// Waits for the next question of an app and answers it.
async fn answer(host: &TestHost, app: &str, answer: proto::answer_prompt_request::Answer) -> proto::Prompt {
    let request = proto::WatchPromptsRequest { app: app.to_owned() };
    let mut prompts = host.api().permissions().watch_prompts(request).await.unwrap().into_inner();
    let waiting = async {
        loop {
            let event = prompts.message().await.unwrap().expect("the host runs").event;
            if let Some(proto::watch_prompts_response::Event::Pending(prompt)) = event {
                return *prompt;
            }
        }
    };
    let prompt = tokio::time::timeout(wait::PATIENCE, waiting).await.expect("a question comes");
    let request =
        proto::AnswerPromptRequest { id: prompt.id, answer: Some(answer), answerer: proto::Answerer::Terminal.into() };
    host.api().permissions().answer_prompt(request).await.unwrap();
    prompt
}

use proto::answer_prompt_request::Answer;

async fn media(page: &Page, constraints: &str) -> String {
    let outcome = page
        .eval(&format!(
            "navigator.mediaDevices.getUserMedia({constraints}).then(stream => {{ globalThis.stream = stream; \
             return 'live ' + stream.getTracks().map(track => track.kind).sort() }}, error => error.name)"
        ))
        .await;
    outcome.as_str().unwrap().to_owned()
}

async fn query(page: &Page, name: &str) -> String {
    let asked = format!("navigator.permissions.query({{ name: '{name}' }}).then(status => status.state)");
    page.eval(&asked).await.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_camera_is_used_as_far_as_it_is_granted() {
    let host = fake_camera().start().await;
    host.install(asking(&host, "asks", "camera = \"To see you\"").path()).await;
    let page = host.page(&host.launch("asks").await).await;
    assert_eq!(query(&page, "camera").await, "prompt");
    // Asked at first use, and denied.
    let (outcome, prompt) = tokio::join!(media(&page, "{ video: true }"), answer(&host, "asks", Answer::Allow(false)));
    assert_eq!(outcome, "NotAllowedError");
    let permission = prompt.permission.unwrap();
    assert_eq!((permission.key.as_str(), permission.reason.as_str()), ("camera", "To see you"));
    assert_eq!(state(&host, "asks", "camera").await, State::Denied);
    // Denied is denied, without a question.
    assert_eq!(media(&page, "{ video: true }").await, "NotAllowedError");
    page.wait_for_value("navigator.permissions.query({ name: 'camera' }).then(status => status.state)", "denied").await;
    // Granted: at once, in the open page.
    set(&host, "asks", Action::Grant, &["camera"]).await;
    assert_eq!(query(&page, "camera").await, "granted");
    assert_eq!(media(&page, "{ video: true }").await, "live video");
    // What the manifest does not ask for goes with nothing.
    assert_eq!(media(&page, "{ audio: true }").await, "NotAllowedError");
    assert_eq!(media(&page, "{ audio: true, video: true }").await, "NotAllowedError");
    // Taken back: the page that uses it is loaded anew.
    page.eval("globalThis.old = true").await;
    set(&host, "asks", Action::Deny, &["camera"]).await;
    page.wait_for("globalThis.old === undefined && document.readyState === 'complete'").await;
    assert_eq!(media(&page, "{ video: true }").await, "NotAllowedError");
    let events: Vec<String> = audit(&host, "asks").await.into_iter().map(|(event, ..)| event).collect();
    for event in ["asked", "denied", "granted", "used-denied", "revoked"] {
        assert!(events.iter().any(|found| found == event), "{event} is not in {events:?}");
    }
}

#[tokio::test]
async fn a_question_that_nobody_answers_denies_and_is_not_asked_for_ever() {
    let host = fake_camera().flag("--prompt-timeout-s=1").start().await;
    host.install(asking(&host, "asks", "camera = \"r\"\nmicrophone = \"r\"").path()).await;
    let page = host.page(&host.launch("asks").await).await;
    for _ in 0..3 {
        assert_eq!(state(&host, "asks", "camera").await, State::Ask);
        assert_eq!(media(&page, "{ video: true }").await, "NotAllowedError");
    }
    assert_eq!(state(&host, "asks", "camera").await, State::Denied);
    assert_eq!(media(&page, "{ video: true }").await, "NotAllowedError");
    let asked = audit(&host, "asks").await.iter().filter(|(event, key, _)| event == "asked" && key == "camera").count();
    assert_eq!(asked, 3);
    // Chromium holds nothing against the app either: after a reset it is asked again.
    set(&host, "asks", Action::Reset, &["camera"]).await;
    let (outcome, _) = tokio::join!(media(&page, "{ video: true }"), async {
        // Quicker than the second.
        answer(&host, "asks", Answer::Allow(true)).await
    });
    assert_eq!(outcome, "live video");
}

#[tokio::test]
async fn chromium_tells_pages_what_is_granted() {
    let host = TestHost::start().await;
    let all = "notifications = \"r\"\ngeolocation = \"r\"\nclipboard-read = \"r\"\nmidi = \"r\"\nidle-detection = \"r\"\n\
               local-fonts = \"r\"\nwindow-management = \"r\"\nprotected-media = \"r\"\npointer-lock = \"r\"\n\
               keyboard-lock = \"r\"\nscreen-capture = \"r\"\nfile-dialogs = \"r\"\ndownloads = \"r\"";
    host.install(asking(&host, "asks", all).path()).await;
    host.install(asking(&host, "plain", "").path()).await;
    let asks = host.page(&host.launch("asks").await).await;
    let plain = host.page(&host.launch("plain").await).await;
    let states = async |page: &Page| {
        let mut states = Vec::new();
        for name in
            ["notifications", "geolocation", "clipboard-read", "idle-detection", "local-fonts", "window-management"]
        {
            states.push(format!("{name} {}", query(page, name).await));
        }
        states
    };
    let all_are = |state: &str, found: &[String]| found.iter().all(|one| one.ends_with(state));
    let found = states(&asks).await;
    assert!(all_are("prompt", &found), "{found:?}");
    let found = states(&plain).await;
    assert!(all_are("denied", &found), "{found:?}");
    set(&host, "asks", Action::Grant, &[]).await;
    let found = states(&asks).await;
    assert!(all_are("granted", &found), "{found:?}");
    assert_eq!(asks.eval("Notification.permission").await, "granted");
    assert_eq!(plain.eval("Notification.permission").await, "denied");
    assert_eq!(plain.eval("Notification.requestPermission()").await, "denied");
    set(&host, "asks", Action::Deny, &["notifications"]).await;
    assert_eq!(asks.eval("Notification.permission").await, "denied");
    set(&host, "asks", Action::Reset, &[]).await;
    let found = states(&asks).await;
    assert!(all_are("prompt", &found), "{found:?}");
}

#[tokio::test]
async fn a_grant_outlives_the_host_and_ends_with_the_app() {
    let host = fake_camera().start().await;
    let package = asking(&host, "asks", "camera = \"r\"");
    host.install(package.path()).await;
    set(&host, "asks", Action::Grant, &["camera"]).await;
    let (_, home) = host.terminate().await;
    let host = fake_camera().start_in(home).await;
    let page = host.page(&host.launch("asks").await).await;
    assert_eq!(media(&page, "{ video: true }").await, "live video");
    // A release that does not ask for it any more has it no more.
    package.change(
        "mumba.toml",
        std::fs::read_to_string(package.path().join("mumba.toml")).unwrap().replace("camera", "midi"),
    );
    host.install(package.path()).await;
    page.wait_for_value("navigator.permissions.query({ name: 'camera' }).then(status => status.state)", "denied").await;
    assert_eq!(media(&page, "{ video: true }").await, "NotAllowedError");
    package.change(
        "mumba.toml",
        std::fs::read_to_string(package.path().join("mumba.toml")).unwrap().replace("midi", "camera"),
    );
    host.install(package.path()).await;
    assert_eq!(state(&host, "asks", "camera").await, State::Granted);
    host.cli(&["uninstall", "asks", "--yes"]).await.succeeded();
    host.install(package.path()).await;
    assert_eq!(state(&host, "asks", "camera").await, State::Ask);
    assert!(audit(&host, "").await.iter().any(|(event, ..)| event == "forgotten"));
}

#[tokio::test]
async fn a_download_is_saved_under_a_safe_name_once_it_is_granted() {
    let host = TestHost::start().await;
    host.install(asking(&host, "asks", "downloads = \"To keep what you wrote\"").path()).await;
    host.install(asking(&host, "plain", "").path()).await;
    let folder = host.user_home().join("Downloads");
    let download = |name: &str| {
        format!(
            "(() => {{ const link = document.createElement('a'); link.href = URL.createObjectURL(new Blob(['kept text'])); \
             link.download = {}; document.body.append(link); link.click(); return true }})()",
            json!(name)
        )
    };
    let plain = host.page(&host.launch("plain").await).await;
    plain.eval(&download("plain.txt")).await;
    host.wait_for_log("plain", "download refused").await;
    let page = host.page(&host.launch("asks").await).await;
    let notes = download("notes.txt");
    let (_, prompt) = tokio::join!(page.eval(&notes), answer(&host, "asks", Answer::Allow(true)));
    assert_eq!(prompt.permission.unwrap().key, "downloads");
    host.wait_for_log("asks", "download complete").await;
    assert_eq!(std::fs::read_to_string(folder.join("notes.txt")).unwrap(), "kept text");
    page.eval(&download("notes.txt")).await;
    host.wait_for_log("asks", "notes (2).txt', 9 bytes").await;
    page.eval(&download("../../.config/autostart/run.desktop")).await;
    host.wait_for_log("asks", "run.desktop.download', 9 bytes").await;
    let mut names: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.iter().all(|name| !name.ends_with(".desktop") && name != "plain.txt"), "{names:?}");
    assert!(audit(&host, "asks").await.iter().any(|(event, key, _)| event == "download" && key == "downloads"));
    set(&host, "asks", Action::Deny, &["downloads"]).await;
    page.eval(&download("more.txt")).await;
    host.wait_for_log("asks", "download refused").await;
    assert!(!folder.join("more.txt").exists());
}

#[tokio::test]
async fn a_page_gets_the_files_that_the_user_names() {
    let host = TestHost::start().await;
    host.install(asking(&host, "asks", "file-dialogs = \"To open pictures\"").path()).await;
    let file = host.place().join("picture.txt");
    std::fs::write(&file, "a picture").unwrap();
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let page = host.page(&host.launch("asks").await).await;
    page.eval("document.body.innerHTML = '<input type=file id=file>'; file.onchange = async () => globalThis.got = await file.files[0].text(); file.oncancel = () => globalThis.got = 'cancelled'; true").await;
    page.eval("globalThis.got = undefined; file.click(); true").await;
    answer(&host, "asks", Answer::Allow(false)).await;
    page.wait_for_value("globalThis.got", "cancelled").await;
    set(&host, "asks", Action::Grant, &["file-dialogs"]).await;
    page.eval("globalThis.got = undefined; file.click(); true").await;
    let paths = vec![file.display().to_string()];
    let prompt = answer(&host, "asks", Answer::Files(proto::Files { paths })).await;
    assert!(prompt.file_choice.is_some_and(|choice| !choice.multiple && !choice.save));
    page.wait_for_value("globalThis.got", "a picture").await;
    assert!(audit(&host, "asks").await.iter().any(|(event, ..)| event == "files-chosen"));
}

#[tokio::test]
async fn what_a_page_opens_or_links_to_asks_for_nothing_and_starts_nothing() {
    let host = TestHost::start().await;
    host.install(asking(&host, "victim", "camera = \"r\"").path()).await;
    let victim = host.app("victim").await;
    host.install(asking(&host, "evil", "").path()).await;
    let page = host.page(&host.launch("evil").await).await;
    let before = (host.views("").await.len(), host.describe().await);
    for url in [
        format!("mumba://{}/?--flag", victim.id),
        "mumba://install/evil".to_owned(),
        victim.origin.clone(),
        format!("{}/index.html", victim.origin),
        "https://prompt.mumba-host.localhost/1/allow".to_owned(),
        "file:///etc/passwd".to_owned(),
        "chrome://settings".to_owned(),
        "javascript:alert(1)".to_owned(),
    ] {
        let url = json!(url);
        page.eval(&format!("window.open({url}); true")).await;
        page.eval(&format!("(() => {{ const link = document.createElement('a'); link.href = {url}; document.body.append(link); link.click(); return true }})()")).await;
        page.eval(&format!("(() => {{ const link = document.createElement('a'); link.href = {url}; link.target = '_blank'; document.body.append(link); link.click(); return true }})()")).await;
        page.eval(&format!("(() => {{ const frame = document.createElement('iframe'); frame.src = {url}; document.body.append(frame); return true }})()")).await;
        page.eval(&format!("location.href = {url}; true")).await;
        let refused = page.eval(&format!("fetch({url}).then(() => 'reached', () => 'refused')")).await;
        assert_eq!(refused, "refused", "{url}");
    }
    // The page is where it was, and no view was opened.
    assert_eq!(page.eval("document.title").await, "Asks");
    assert_eq!(host.views("").await.len(), before.0);
    assert_eq!(host.describe().await.pid, before.1.pid);
    assert_eq!(state(&host, "victim", "camera").await, State::Ask);
    let events = audit(&host, "").await;
    assert!(events.iter().all(|(event, ..)| !matches!(event.as_str(), "granted" | "asked")), "{events:?}");
    let log = host.logs("evil").await;
    assert!(log.iter().any(|line| line.text.contains("not opened: mumba://")), "{log:?}");
}
