//! Native modules: C in the sandboxed renderer drives the page, reaches nothing else, and fails without harm.

use std::path::{Path, PathBuf};

use mumba_tests::module::{checkout, compile, package};
use mumba_tests::proto::view::State;
use mumba_tests::{HostOptions, Package, TestHome, TestHost, proto, service};
use serde_json::json;

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("apps/modules").join(name)
}

#[tokio::test]
async fn a_c_module_drives_the_page_and_calls_its_service() {
    let host = TestHost::start().await;
    let module = compile(&host, &source("drive.c"), &[]);
    let app = service::package(&host, "drive", Path::new(env!("CARGO_BIN_EXE_test-service")), "");
    let manifest = std::fs::read_to_string(app.path().join("mumba.toml")).unwrap();
    let native = "kind = \"native\"\nmodule.\"x86_64-unknown-linux-gnu\" = \"lib/drive.so\"\n";
    let manifest = manifest.replace("kind = \"web\"\nstart = \"index.html\"\n", native);
    let app = app.write("mumba.toml", manifest).write("lib/drive.so", std::fs::read(module).unwrap());
    host.install(app.path()).await;
    let view = host.launch("drive").await;
    assert_eq!(view.state(), State::Ready);
    let page = host.page(&view).await;
    assert_eq!(page.eval("document.querySelector('#heading').textContent").await, "Grüße");
    assert_eq!(page.eval("document.scripts.length").await, 0);
    page.wait_for_value("document.querySelector('#answer').textContent", "hello from C").await;
    page.wait_for_value("document.querySelector('#counted').textContent", "5050, code 0").await;
    // The manifest does not list it: PERMISSION_DENIED.
    page.wait_for_value("document.querySelector('#refused').textContent", "code 7").await;

    for (row, text) in ["first", "zweite Zeile: äöü"].iter().enumerate() {
        page.eval("document.querySelector('#field').value = ''").await;
        page.click("#field").await;
        page.type_text(text).await;
        page.click("#button").await;
        page.wait_for_value(&format!("document.querySelector('#row-{}').textContent", row + 1), *text).await;
    }
    let line = host.wait_for_log("drive", "the module runs").await;
    assert_eq!(line.source(), proto::log_line::Source::Module);

    // A second view has a module of its own.
    let second =
        host.launch_with("drive", proto::LaunchOptions { path: "/?second".to_owned(), ..Default::default() }).await;
    let second = host.page(&second).await;
    assert_eq!(second.eval("document.querySelectorAll('li').length").await, 0);
    assert_eq!(page.eval("document.querySelectorAll('li').length").await, 2);
}

#[tokio::test]
async fn the_generated_headers_of_the_web_do_what_they_say() {
    web_headers(&TestHost::start().await).await;
}

pub(super) async fn web_headers(host: &TestHost) {
    let module = compile(host, &source("web.c"), &["-fvisibility=hidden"]);
    host.install(package(host, "web", &module).path()).await;
    let page = host.page(&host.launch("web").await).await;
    // What did not work, if anything.
    page.wait_for_value("document.title || null", "all is well").await;
    host.wait_for_log("web", "hello from C").await;
}

#[tokio::test]
async fn a_module_drives_workers() {
    let host = TestHost::start().await;
    let module = compile(&host, &source("worker.c"), &[]);
    host.install(package(&host, "workers", &module).path()).await;
    let page = host.page(&host.launch("workers").await).await;
    let failed = async || {
        let lines = host.logs("workers").await;
        lines.into_iter().map(|line| line.text).filter(|line| line.starts_with("worker: ")).collect::<Vec<_>>()
    };
    let title = "document.title.startsWith('worker: ') && document.title";
    let told = mumba_tests::wait::until_it_is(
        "everything of the workers has come",
        async || (page.eval(title).await, failed().await),
        |(title, failed)| title.is_string() || !failed.is_empty(),
    )
    .await;
    assert!(told.0.as_str().is_some_and(|title| title.ends_with(", 0 failed")), "{told:?}");
    // The document takes its workers with it.
    page.eval("location.reload(); 1").await;
    page.wait_for("document.title.endsWith(', 0 failed')").await;
}

/// A page whose scripts, before any native code runs, replace what texts and memory go through, and count how often they
/// get at either.
const REPLACED: &str = "<!doctype html><title>none</title><script>
let got = 0;
const typedArray = Object.getPrototypeOf(Uint8Array);
TextEncoder.prototype.encodeInto = (text, into) => { got++; into.fill(255); return { read: text.length, written: 3 } };
TextDecoder.prototype.decode = () => { got++; return 'wrong' };
String.fromCharCode = () => { got++; return 'x' };
String.prototype.charCodeAt = () => { got++; return 120 };
for (const name of ['Uint8Array', 'Uint32Array', 'Float64Array']) {
  globalThis[name] = new Proxy(globalThis[name], { construct: (kind, list, made) => { got++; return Reflect.construct(kind, list, made) } });
}
Object.defineProperty(typedArray, Symbol.species, { get() { got++; return this } });
Object.defineProperty(typedArray.prototype, 'length', { get() { got++; return 0 } });
const here = { writable: true, configurable: true, enumerable: true };
Object.defineProperty(Array.prototype, 0, { set(value) { got++; Object.defineProperty(this, 0, { value, ...here }) } });
globalThis.said = 'grün 😀';
globalThis.howOften = () => got;
</script>";

#[tokio::test]
async fn what_a_page_replaces_changes_nothing_of_what_native_code_reads() {
    let host = TestHost::start().await;
    let module = compile(&host, &source("replaced.c"), &[]);
    let app = package(&host, "replaced", &module);
    let manifest = std::fs::read_to_string(app.path().join("mumba.toml")).unwrap();
    let manifest = manifest.replace("kind = \"native\"\n", "kind = \"native\"\nstart = \"index.html\"\n");
    host.install(app.write("mumba.toml", manifest).write("index.html", REPLACED).path()).await;
    let page = host.page(&host.launch("replaced").await).await;
    page.wait_for("document.title !== 'none'").await;
    assert_eq!(page.eval("document.title").await, "grün 😀");
    // Short ASCII goes another way than other text.
    let (longest_short, shortest_long) = ("s".repeat(32), "l".repeat(33));
    let no_ascii = [31, 32].map(|before| "b".repeat(before) + "ü");
    let texts = ["größer", "", "a", "nul \0 in it", "\u{7f}\u{80}", "a 😀", &longest_short, &shortest_long];
    for text in texts.into_iter().chain(no_ascii.iter().map(String::as_str)) {
        assert_eq!(page.eval(&format!("echo({})", json!(text))).await, text);
    }
    assert_eq!(page.eval("howOften()").await, 0);
}

/// Has the objects of `outer` and `inner` write down what is called on them, and in which order.
const NESTED: &str = "(() => {
    const said = [];
    const make = (id) => ({ id, say: (what) => said.push(`${id} ${what}`) });
    const second = make('second');
    const first = { ...make('first'), callInner() { said.push(`inner gave ${inner(second)}`) } };
    const outerGave = outer.call(second, first);
    return [outerGave, said, first.self === first, first.of === second, window.kept === second];
})()";

/// Calls native code from as deep as the stack goes, and at each step on the way back. As many calls as were begun ran, or were told as failed.
const DEEP: &str = "(() => {
    const [begun, before, told] = [callsMade(), window.bumps, failuresTold()];
    let refused = 0;
    const call = () => { try { touch() } catch (error) { refused++; if (!(error instanceof RangeError)) throw error } };
    let depth = 0;
    const deeper = () => {
        try { depth++; deeper() } catch (error) { if (!(error instanceof RangeError)) throw error }
        if (--depth % 7 === 0) call();
    };
    for (let padding = 0; padding < 40; padding++) ((...all) => deeper())(...Array(padding));
    call();
    const [calls, ran, failed] = [callsMade() - begun, window.bumps - before, failuresTold() - told];
    return [calls > 1000, refused > 0, calls - ran - failed];
})()";

/// As [`DEEP`], with rounds that run by a loop: where no failure was told, all of a call's ran, and none twice.
const DEEP_ROUNDS: &str = "(() => {
    let [whole, wrong] = [0, []];
    const call = () => {
        const before = window.bumps;
        let told;
        try {
            told = touchOften(700);
            if (failuresTold() !== told) return;
        } catch (error) {
            if (!(error instanceof RangeError)) throw error;
            return;
        }
        if (window.bumps - before === 700) whole++;
        else wrong.push(window.bumps - before);
    };
    let depth = 0;
    const deeper = () => {
        try { depth++; deeper() } catch (error) { if (!(error instanceof RangeError)) throw error }
        if (--depth % 101 === 0) call();
    };
    for (let padding = 0; padding < 20; padding++) ((...all) => deeper())(...Array(padding));
    return [whole > 100, wrong];
})()";

#[tokio::test]
async fn what_a_function_records_runs_before_the_page_goes_on() {
    let host = TestHost::start().await;
    let module = compile(&host, &source("returned.c"), &[]);
    host.install(package(&host, "returned", &module).path()).await;
    let page = host.page(&host.launch("returned").await).await;
    let kinds =
        "['null', 'true', 'false', 'number', 'text', 'other'].map((kind) => [String(give(kind)), window.given])";
    assert_eq!(
        page.eval(kinds).await,
        json!([["null", 1], ["true", 2], ["false", 3], ["-0.5", 4], ["text", 5], ["undefined", 6]])
    );
    assert_eq!(page.eval("[give('object').calls, window.given]").await, json!([7, 7]));
    let thrown = "(() => { try { give('throw') } catch (error) { return [`${error}`, window.given] } })()";
    assert_eq!(page.eval(thrown).await, json!(["RangeError: thrown", 8]));

    // Failures are told before the page goes on, too, and what the module records then is run.
    let failed = "[fail(), window.before, window.after, window.told, window.rightly, failuresTold()]";
    assert_eq!(page.eval(failed).await, json!([7, 1, 2, 1, true, 1]));
    assert_eq!(page.eval("[fail(), window.told, give('number')]").await, json!([7, 2, -0.5]));

    let said = ["first first", "second inner", "inner gave 3", "first last"];
    assert_eq!(page.eval(NESTED).await, json!([true, said, true, true, true]));
    assert_eq!(page.eval("[endsItself(), window.once, dropped(), endsItself()]").await, json!([1, true, 1, null]));

    assert_eq!(page.eval(DEEP).await, json!([true, true, 0]), "many calls, some refused, none lost, none twice");
    // And by what V8 compiled meanwhile, which may have room where the first code had none.
    for _ in 0..4 {
        let deep = page.eval(DEEP).await;
        assert_eq!((&deep[0], &deep[2]), (&json!(true), &json!(0)), "many calls, none lost, none twice");
    }
    assert_eq!(page.eval(DEEP_ROUNDS).await, json!([true, []]), "many calls, none lost, none twice");
    // And all is as before.
    assert_eq!(page.eval(NESTED).await, json!([true, said, true, true, true]));
    assert_eq!(page.eval("fail()").await, 7);
}

#[tokio::test]
async fn the_whole_abi_works_in_a_renderer() {
    selftest(&TestHost::start().await).await;
}

pub(super) async fn selftest(host: &TestHost) {
    let module = compile(host, &checkout().join("renderer/tests/modules/selftest.c"), &["-pthread"]);
    host.install(package(host, "selftest", &module).path()).await;
    let view = host.launch("selftest").await;
    let page = host.page(&view).await;
    page.wait_for("document.title.startsWith('selftest: ')").await;
    let said: Vec<String> = host.logs("selftest").await.into_iter().map(|line| line.text).collect();
    let title = page.eval("document.title").await;
    assert!(title.as_str().unwrap().ends_with(" passed, 0 failed"), "{title}\n{}", said.join("\n"));
}

#[tokio::test]
async fn the_examples_of_the_book_run() {
    let host = TestHost::start().await;
    let examples = checkout().join("docs/examples/counter");
    let install = async |folder: &str| {
        let module = compile(&host, &examples.join(folder).join("counter.c"), &[]);
        let manifest = std::fs::read(examples.join(folder).join("mumba.toml")).unwrap();
        let app = Package::empty(&host, "counter").write("mumba.toml", manifest);
        host.install(app.write("lib/counter.so", std::fs::read(module).unwrap()).path()).await;
        host.page(&host.launch("counter").await).await
    };
    let page = install("1-hello").await;
    assert_eq!(page.eval("document.querySelector('h1').textContent").await, "Hello from C");
    host.cli(&["close", "counter"]).await.succeeded();
    let page = install("2-button").await;
    assert_eq!(page.eval("document.querySelector('h1').textContent").await, "0 clicks");
    page.click("button").await;
    page.wait_for_value("document.querySelector('h1').textContent", "1 click").await;
}

#[tokio::test]
async fn a_module_opens_no_file_and_no_socket_and_starts_nothing() {
    let host = TestHost::start().await;
    let module = compile(&host, &source("reach.c"), &[]);
    let app = host.install(package(&host, "reach", &module).path()).await;
    let own_file = format!("{}/mumba.toml", app.package_dir);
    let socket = host.home().host_socket().display().to_string();
    let new_file = host.user_home().join("made").display().to_string();
    let reach = async |what: &str, path: &str| {
        let options = proto::LaunchOptions { arguments: vec![what.to_owned(), path.to_owned()], ..Default::default() };
        let view = host.launch_with("reach", options).await;
        let outcome = match view.state() {
            // The sandbox ends whoever makes some calls.
            State::Crashed => "ended".to_owned(),
            _ => host.page(&view).await.eval("document.title").await.as_str().unwrap().to_owned(),
        };
        host.cli(&["close", &view.id]).await.succeeded();
        outcome
    };
    assert_eq!(reach("none", "").await, "got", "the module can say so");
    for (what, path) in [
        ("fopen", "/etc/passwd"),
        ("open", own_file.as_str()),
        ("openat", "/etc/hostname"),
        ("create", new_file.as_str()),
        ("stat", "/etc/passwd"),
        ("list", "/"),
        ("remove", own_file.as_str()),
        ("tcp", ""),
        ("udp", ""),
        ("unix", socket.as_str()),
        ("fork", ""),
        ("execute", ""),
        ("kill", ""),
        ("trace", ""),
    ] {
        let outcome = reach(what, path).await;
        assert!(outcome == "denied" || outcome == "ended", "{what} {path}: {outcome}");
        assert!(host.api().is_serving().await, "{what}");
    }
    assert!(Path::new(&own_file).exists() && !Path::new(&new_file).exists());
}

async fn failing(home: &TestHome, how: &str) -> Package {
    let module = compile(home, &source("fail.c"), &[&format!("-DFAIL={how}"), "-Wno-infinite-recursion"]);
    package(home, "fails", &module)
}

/// A module that fails beside an app that must not notice.
async fn with_bystander(options: HostOptions) -> (TestHost, proto::View) {
    let host = options.start().await;
    host.install(Package::web(&host, "bystander", "<!doctype html><title>Bystander</title>").path()).await;
    let bystander = host.launch("bystander").await;
    (host, bystander)
}

#[tokio::test]
async fn a_module_that_cannot_be_used_says_why_and_hurts_no_other_app() {
    let (host, bystander) = with_bystander(HostOptions::default()).await;
    let cases: [(&str, &[&str]); 6] = [
        ("MISSING", &["not_there_at_all", "nor_is_this"]),
        ("OTHER_ABI", &["99"]),
        ("STATUS", &["mumba_module_main", "is not a function"]),
        ("CRASH", &["crashed", "native module started"]),
        ("ABORT", &["native module started"]),
        ("OVERFLOW", &["native module started"]),
    ];
    for (how, says) in cases {
        host.install(failing(&host, how).await.path()).await;
        let view = host.launch("fails").await;
        let view = host.wait_for_state(&view.id, State::Crashed).await;
        for text in says {
            assert!(view.error.contains(text), "{how}: {}", view.error);
            host.wait_for_log("fails", text).await;
        }
        assert_eq!(host.page(&bystander).await.eval("document.title").await, "Bystander");
        host.cli(&["close", &view.id]).await.succeeded();
    }
    assert_eq!(host.views("bystander").await[0].state(), State::Ready);
}

#[tokio::test]
async fn a_module_may_give_up_and_is_called_no_more() {
    let (host, bystander) = with_bystander(HostOptions::default()).await;
    for (how, headline) in
        [("GIVE_UP", "Its native module cannot be used"), ("GIVE_UP_LATER", "Its native module failed")]
    {
        host.install(failing(&host, how).await.path()).await;
        let view = host.launch("fails").await;
        let view = host.wait_for_state(&view.id, State::Crashed).await;
        assert_eq!(view.error, format!("{headline}: it gives up"));
        for line in ["no function runs", "what it gave was dropped", &view.error] {
            host.wait_for_log("fails", line).await;
        }
        let said: Vec<String> = host.logs("fails").await.into_iter().map(|line| line.text).collect();
        assert!(!said.iter().any(|line| line.contains("should not") || line.contains("second")), "{said:?}");
        assert_eq!(host.page(&bystander).await.eval("document.title").await, "Bystander");
        host.cli(&["close", &view.id]).await.succeeded();
    }
}

#[tokio::test]
async fn a_module_that_crashes_later_can_be_reloaded() {
    let (host, bystander) = with_bystander(HostOptions::default()).await;
    host.install(failing(&host, "CRASH_LATER").await.path()).await;
    let view = host.launch("fails").await;
    let view = host.wait_for_state(&view.id, State::Crashed).await;
    assert!(view.error.contains("native module ran"), "{}", view.error);
    assert_eq!(host.page(&bystander).await.eval("document.title").await, "Bystander");
    // The mended release is what a reload shows.
    let module = compile(&host, &source("fail.c"), &["-DFAIL=0"]);
    host.install(package(&host, "fails", &module).path()).await;
    host.cli(&["close", &view.id]).await.succeeded();
    assert_eq!(host.launch("fails").await.state(), State::Ready);
}

#[tokio::test]
async fn a_module_that_never_returns_gets_a_notice() {
    let (host, bystander) = with_bystander(HostOptions::default().flag("--unresponsive-after-s=3")).await;
    for how in ["HANG", "HANG_LATER"] {
        host.install(failing(&host, how).await.path()).await;
        let view = host.launch("fails").await;
        let view = host.wait_for_state(&view.id, State::Unresponsive).await;
        assert!(view.error.contains("does not answer"), "{how}: {}", view.error);
        assert_eq!(host.page(&bystander).await.eval("document.title").await, "Bystander");
        assert_eq!(host.cli(&["close", &view.id, "--json"]).await.succeeded().json(), json!({"closed": [view.id]}));
    }
}
