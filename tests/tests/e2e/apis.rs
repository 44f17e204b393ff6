//! The APIs of apps: over the bridge, from C, and from the command line.

use std::path::Path;

use mumba_tests::module::{checkout, compile};
use mumba_tests::processes::Process;
use mumba_tests::service::{order, package};
use mumba_tests::{Package, Page, TestHome, TestHost, wait};
use serde_json::{Value, json};

fn app(home: &TestHome) -> Package {
    package(home, "served", Path::new(env!("CARGO_BIN_EXE_test-service")), "")
}

async fn service_pid(host: &TestHost) -> u32 {
    host.app("served").await.service.expect("the app has a service").pid
}

/// Messages of the tests' API, encoded and decoded in the page.
const MESSAGES: &str = "
    globalThis.number = (value) => {
      const bytes = [8];
      for (; value > 127; value = Math.floor(value / 128)) bytes.push(value % 128 + 128);
      return new Uint8Array([...bytes, value]);
    };
    globalThis.numberOf = (bytes) => bytes.slice(1).reduceRight((sum, byte) => sum * 128 + byte % 128, 0);
    globalThis.text = (value) => {
      const content = new TextEncoder().encode(value);
      const length = number(content.length);
      length[0] = 10;
      const all = new Uint8Array(length.length + content.length);
      all.set(length);
      all.set(content, length.length);
      return all;
    };
    globalThis.textOf = (bytes) => {
      let at = 1;
      while (bytes[at] > 127) at++;
      return new TextDecoder().decode(bytes.subarray(at + 1));
    };
    globalThis.all = async (stream) => {
      const seen = [];
      for await (const message of stream) seen.push(message);
      return seen;
    };
    globalThis.envelope = (json) => [0, 0, 0, 0, json.length, ...new TextEncoder().encode(json)];
    globalThis.failure = async (promise) => promise.then((value) => ({ value }), (error) => ({ code: error.code, message: error.message }));
";

async fn page(host: &TestHost) -> Page {
    let page = host.page(&host.launch("served").await).await;
    page.eval(&format!("{{ {MESSAGES} }}")).await;
    page
}

async fn eval(page: &Page, body: &str) -> Value {
    page.eval(&format!("(async () => {{ {body} }})()")).await
}

#[tokio::test]
async fn a_page_makes_calls_of_every_shape_over_the_bridge() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host).path()).await;
    let page = page(&host).await;
    let said = eval(&page, "return textOf(await mumba.call('test.v1.Test/Do', text('say hello')))").await;
    assert_eq!(said, "hello");
    // Who calls is the host's word.
    let metadata = eval(&page, "return textOf(await mumba.call('test.v1.Test/Do', text('metadata')))").await;
    let metadata = metadata.as_str().unwrap();
    assert!(metadata.contains("mumba-caller-kind=view\n"), "{metadata}");
    assert!(metadata.contains(&format!("mumba-caller-app={}\n", installed.id)), "{metadata}");

    let sum = "async function* numbers() { for (let i = 1; i <= 1000; i++) yield number(i); } \
               return numberOf(await mumba.call('test.v1.Test/Sum', numbers()))";
    assert_eq!(eval(&page, sum).await, 500_500);
    assert_eq!(eval(&page, "return numberOf(await mumba.call('test.v1.Test/Sum', [number(1), number(2)]))").await, 3);
    assert_eq!(eval(&page, "return (await mumba.call('test.v1.Test/Sum', [])).length").await, 0);

    // Each order is given when the answer to the one before has come.
    let converse = "let answered; const answers = []; \
        async function* orders() { \
          for (const order of ['say one', 'say two', 'say three']) { \
            const answer = new Promise((resolve) => (answered = resolve)); yield text(order); await answer; \
          } } \
        for await (const answer of mumba.stream('test.v1.Test/Converse', orders())) { answers.push(textOf(answer)); answered(); } \
        return answers";
    assert_eq!(eval(&page, converse).await, json!(["one", "two", "three"]));
    let failed = eval(&page, "return failure(all(mumba.stream('test.v1.Test/Converse', [text('fail 9 nein')])))").await;
    assert_eq!(failed, json!({"code": 9, "message": "nein"}));
    let details = "try { await mumba.call('test.v1.Test/Do', text('fail 5 nein')) } \
                   catch (error) { return new TextDecoder().decode(error.details) }";
    assert!(eval(&page, details).await.as_str().unwrap().contains("test.v1.Why"));
    let ten = "return textOf(await mumba.call('test.v1.Test/Do', text('long 10000000'))).length";
    assert_eq!(eval(&page, ten).await, 10_000_000);
}

#[tokio::test]
async fn what_a_page_sends_wrongly_or_no_longer_wants_ends_the_call() {
    let host = TestHost::start().await;
    host.install(app(&host).path()).await;
    let page = page(&host).await;
    eval(&page, "globalThis.mayThrow = new Promise((resolve) => (globalThis.nowThrow = resolve)); return 0").await;
    let thrown = "async function* broken() { yield number(1); await globalThis.mayThrow; throw new RangeError('mine') } \
                  globalThis.thrown = failure(mumba.call('test.v1.Test/Sum', broken())); return 0";
    eval(&page, thrown).await;
    host.wait_for_log("served", "adding up").await;
    assert_eq!(eval(&page, "nowThrow(); return thrown").await["message"], "mine");
    let no_bytes = eval(&page, "return failure(mumba.call('test.v1.Test/Sum', ['text']))").await;
    assert!(no_bytes["message"].as_str().unwrap().contains("Uint8Array"), "{no_bytes}");
    let refused = eval(&page, "return failure(mumba.call('test.v1.Other/Sum', [number(1)]))").await;
    assert_eq!(refused["code"], 7);
    let late = "async function* never() { await new Promise(() => {}) } \
                return failure(mumba.call('test.v1.Test/Sum', never(), { timeoutMs: 100 }))";
    assert_eq!(eval(&page, late).await["code"], 4);
    // Leaving the loop ends the request too: its iterator is told.
    let left = "let told = false; const orders = { \
          [Symbol.asyncIterator]() { return this }, \
          async next() { return { value: text('say x'), done: false } }, \
          async return() { told = true; return { done: true } } }; \
        for await (const _ of mumba.stream('test.v1.Test/Converse', orders)) break; \
        while (!told) await new Promise((resolve) => setTimeout(resolve, 5)); return told";
    assert_eq!(eval(&page, left).await, true);
    let aborted = "const abort = new AbortController(); setTimeout(() => abort.abort(new Error('enough')), 50); \
        async function* never() { await new Promise(() => {}) } \
        return failure(mumba.call('test.v1.Test/Sum', never(), { signal: abort.signal }))";
    assert_eq!(eval(&page, aborted).await["message"], "enough");
}

#[tokio::test]
async fn a_stream_waits_for_whoever_is_slower() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host).path()).await;
    let page = page(&host).await;
    // The page reads one message of an endless stream, and then none: the service is held up, and the host keeps little.
    let begun = "globalThis.slow = mumba.stream('test.v1.Test/Converse', (function* () { for (let i = 0; i < 400; i++) yield text('long 1000000') })()); \
                 return textOf((await slow.next()).value).length";
    assert_eq!(eval(&page, begun).await, 1_000_000);
    let memory = |pid: u32| {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
    };
    // Whatever may flow has flowed when the service does other things at leisure.
    for _ in 0..20 {
        order(&host, &installed.id, "say still here").await.unwrap();
        eval(&page, "await new Promise((resolve) => setTimeout(resolve, 20)); return 0").await;
    }
    let held = memory(host.pid());
    assert!(held < 700, "the host holds {held} MiB while nobody reads");
    let rest = "let seen = 1; for await (const message of slow) seen++; return seen";
    assert_eq!(eval(&page, rest).await, 400);
    // A service that takes nothing holds up the page: the iterator is asked for no more than fits.
    let sent = "let made = 0; const many = { [Symbol.asyncIterator]() { return this }, \
          async next() { made++; return { value: made === 1 ? text('hang') : text('say ' + 'x'.repeat(100000)), done: false } }, \
          async return() { return { done: true } } }; \
        const stream = mumba.stream('test.v1.Test/Converse', many); stream.next(); \
        let before = -1; while (before !== made) { before = made; await new Promise((resolve) => setTimeout(resolve, 300)) } \
        stream.return(); return made";
    let made = eval(&page, sent).await.as_u64().unwrap();
    assert!((2..200).contains(&made), "{made} messages of 100 kB were asked for");
}

/// What the service writes into its log of calls of each shape.
const CALLS_THAT_WAIT: [&str; 4] = ["hanging", "counting", "adding up", "conversing"];

#[tokio::test]
async fn a_service_that_is_killed_ends_every_stream_of_a_page_at_once() {
    let host = TestHost::start().await;
    host.install(app(&host).path()).await;
    let page = page(&host).await;
    let begin = "
        async function* never() { yield text('say first'); await new Promise(() => {}) }
        async function* neverNumber() { yield number(1); await new Promise(() => {}) }
        globalThis.endings = {};
        const note = (name, promise) => failure(promise).then((end) => { endings[name] = end.code });
        globalThis.heard = 0;
        const listen = async (stream) => { for await (const message of stream) heard++; };
        note('unary', mumba.call('test.v1.Test/Do', text('hang')));
        note('up', mumba.call('test.v1.Test/Sum', neverNumber()));
        note('down', (async () => { let seen = 0; for await (const _ of mumba.stream('test.v1.Test/Count')) { if (++seen === 1) heard++; } })());
        note('both', listen(mumba.stream('test.v1.Test/Converse', never())));
        while (heard < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        return heard";
    eval(&page, begin).await;
    // A call that comes later is answered by the next service.
    for call in CALLS_THAT_WAIT {
        host.wait_for_log("served", call).await;
    }
    Process::of(service_pid(&host).await).unwrap().kill();
    let ended = "
        const start = performance.now();
        while (Object.keys(endings).length < 4 && performance.now() < start + 20000) await new Promise((resolve) => setTimeout(resolve, 5));
        return endings";
    assert_eq!(eval(&page, ended).await, json!({"unary": 14, "up": 14, "down": 14, "both": 14}));
}

#[tokio::test]
async fn a_module_makes_calls_of_every_shape() {
    let host = TestHost::start().await;
    let module = compile(&host, &checkout().join("tests/apps/modules/shapes.c"), &[]);
    let app = app(&host);
    let manifest = std::fs::read_to_string(app.path().join("mumba.toml")).unwrap();
    let native = "kind = \"native\"\nmodule.\"x86_64-unknown-linux-gnu\" = \"lib/shapes.so\"\n";
    let manifest = manifest.replace("kind = \"web\"\nstart = \"index.html\"\n", native);
    let app = app.write("mumba.toml", manifest).write("lib/shapes.so", std::fs::read(module).unwrap());
    host.install(app.path()).await;
    let page = host.page(&host.launch("served").await).await;
    let shows = async |id: &str, text: &str| {
        page.wait_for_value(&format!("document.querySelector('#{id}')?.textContent"), text).await;
    };
    shows("sum", "5050, code 0").await;
    shows("conversation", "one two three code 0").await;
    shows("flood", "sent 40, refused some, drained as often, received all, code 0").await;
    shows("late", "refused").await;
    shows("cancelled", "dropped once").await;
    shows("no-result", "refused").await;
    shows("old", "code 0").await;
    assert_eq!(page.eval("document.querySelector('#failed')?.textContent").await, Value::Null);
    Process::of(service_pid(&host).await).unwrap().kill();
    shows("killed-sum", "code 14").await;
    shows("killed-converse", "code 14").await;
}

#[tokio::test]
async fn the_command_line_makes_calls_of_every_shape() {
    let host = TestHost::start().await;
    host.install(app(&host).path()).await;
    let call = async |arguments: &[&str]| host.cli(&[&["call", "served"], arguments].concat()).await;
    let said = call(&["test.v1.Test/Do", r#"{"order": "say hello"}"#]).await.succeeded();
    assert_eq!(said.stdout, "{\"said\":\"hello\"}\n");
    let metadata = call(&["test.v1.Test/Do", r#"{"order":"metadata"}"#, "--metadata", "x-mood=good"]).await.succeeded();
    let metadata = metadata.json()["said"].as_str().unwrap().to_owned();
    assert!(metadata.contains("mumba-caller-kind=user\n") && !metadata.contains("mumba-caller-app"), "{metadata}");
    assert!(metadata.contains("x-mood=good\n"), "{metadata}");
    let counted = call(&["test.v1.Test/Count", r#"{"upTo": 3}"#]).await.succeeded();
    assert_eq!(counted.json_lines(), [json!({"number": 1}), json!({"number": 2}), json!({"number": 3})]);
    let summed = call(&["test.v1.Test/Sum", r#"{"number":1} {"number":2}"#, "--json"]).await.succeeded();
    assert_eq!(summed.json(), json!({"number": 3}));
    let conversed = call(&["test.v1.Test/Converse", r#"{"order":"say a"}{"order":"say b"}"#]).await.succeeded();
    assert_eq!(conversed.json_lines(), [json!({"said": "a"}), json!({"said": "b"})]);
    let empty = call(&["test.v1.Test/Sum", "", "--emit-defaults"]).await.succeeded();
    assert_eq!(empty.json(), json!({"number": 0}));

    // From standard input.
    let typed = async |text: &str, arguments: &[&str]| {
        let mut command = host.command("/bin/sh");
        let script = "printf '%s' \"$0\" | \"$@\"";
        command.args(["-c", script, text]).arg(host.stage().program("mumba")).args(["call", "served"]).args(arguments);
        host.finish(command).await
    };
    assert_eq!(
        typed(r#"{"order":"say in"}"#, &["test.v1.Test/Do", "-"]).await.succeeded().json(),
        json!({"said": "in"})
    );
    let summed = typed("{\"number\":4}\n{\"number\":5}\n", &["test.v1.Test/Sum"]).await.succeeded();
    assert_eq!(summed.json(), json!({"number": 9}));
}

#[tokio::test]
async fn the_command_line_says_what_is_wrong_with_a_call() {
    let host = TestHost::start().await;
    host.install(app(&host).path()).await;
    host.install(Package::web(&host, "page", "<p>").path()).await;
    let call = async |arguments: &[&str]| host.cli(&[&["call"], arguments].concat()).await;
    let failed = call(&["served", "test.v1.Test/Do", r#"{"order":"fail 9 not now"}"#]).await.exited_with(13);
    failed.says(&["FAILED_PRECONDITION: not now", "google.rpc.BadRequest", "too rude", "test.v1.Why", "I can"]);
    let failed = call(&["served", "test.v1.Test/Do", r#"{"order":"fail 9 not now"}"#, "--json"]).await.exited_with(13);
    let error: Value = serde_json::from_str(&failed.stderr).unwrap();
    assert_eq!(error["error"]["reason"], "CALL_FAILED");
    assert_eq!(error["error"]["call"]["code"], "FAILED_PRECONDITION");
    assert_eq!(error["error"]["call"]["details"][1]["json"], json!({"because": "I can"}));
    let late = call(&["served", "test.v1.Test/Do", r#"{"order":"hang"}"#, "--timeout", "0.1"]).await;
    late.exited_with(13).says(&["DEADLINE_EXCEEDED"]);
    for (arguments, code, says) in [
        (&["served", "test.v1.Test/Doo"][..], 3, "did you mean 'test.v1.Test/Do'?"),
        (&["served", "grpc.health.v1.Health/Check"], 3, "mumba describe served"),
        (&["page", "test.v1.Test/Do"], 3, "no API"),
        (&["nobody", "test.v1.Test/Do"], 3, "nobody"),
        (&["served", "test.v1.Test/Do", "{"], 2, "not JSON"),
        (&["served", "test.v1.Test/Do", "{} {}"], 2, "takes one message"),
        (&["served", "test.v1.Test/Do", ""], 2, "none was given"),
        (&["served", "test.v1.Test/Do", r#"{"ordr":"x"}"#], 2, "ordr"),
        (&["served", "test.v1.Test/Sum", r#"{"number":"many"}"#], 2, "CountResponse"),
        (&["served", "test.v1.Test/Do", "{}", "--metadata", "mumba-caller-kind=view"], 2, "mumba-caller-kind"),
        (&["served", "test.v1.Test/Do", "{}", "--timeout", "0"], 2, "seconds"),
    ] {
        call(arguments).await.exited_with(code).says(&[says]);
    }
}

#[tokio::test]
async fn a_service_that_is_killed_ends_every_call_of_the_command_line() {
    let host = TestHost::start().await;
    host.install(app(&host).path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    let pid = service_pid(&host).await;
    let silent = host.user_home().join("silent");
    let mut make = host.command("mkfifo");
    make.arg(&silent);
    host.finish(make).await.succeeded();
    let open = |arguments: &'static str| {
        let mut command = host.command("/bin/sh");
        // Standard input stays open and brings nothing, as a terminal's may.
        let script = format!("exec \"$0\" call served {arguments} <>\"$1\"");
        command.args(["-c", &script]).arg(host.stage().program("mumba")).arg(&silent);
        host.finish(command)
    };
    let killing = async {
        for call in CALLS_THAT_WAIT {
            host.wait_for_log("served", call).await;
        }
        Process::of(pid).unwrap().kill();
    };
    let (unary, down, up, both, ()) = tokio::join!(
        open("test.v1.Test/Do '{\"order\":\"hang\"}'"),
        open("test.v1.Test/Count '{}' >/dev/null"),
        open("test.v1.Test/Sum"),
        open("test.v1.Test/Converse"),
        killing
    );
    for ended in [unary, down, up, both] {
        ended.exited_with(13).says(&["UNAVAILABLE"]);
    }
}

#[tokio::test]
async fn an_api_is_described_as_in_its_file() {
    let host = TestHost::start().await;
    host.install(app(&host).path()).await;
    let describe = async |arguments: &[&str]| host.cli(&[&["describe", "served"], arguments].concat()).await;
    let all = describe(&[]).await.succeeded().stdout;
    for line in [
        "service test.v1.Test {",
        "  // Counts from 1 to the number in the order, or for ever with 0.",
        "  rpc Count(test.v1.CountRequest) returns (stream test.v1.CountResponse);",
        "  rpc Converse(stream test.v1.DoRequest) returns (stream test.v1.DoResponse);",
    ] {
        assert!(all.lines().any(|found| found == line), "'{line}' is not in\n{all}");
    }
    let method = describe(&["test.v1.Test/Do"]).await.succeeded().stdout;
    assert!(method.contains("message test.v1.DoRequest {") && method.contains("  string order = 1;"), "{method}");
    let message = describe(&["test.v1.CountRequest", "--json"]).await.succeeded().json();
    assert_eq!(message["messages"][0]["fields"][0]["json_name"], "upTo");
    assert_eq!(message["messages"][0]["fields"][0]["type"], "uint32");
    describe(&["test.v1.Tset"]).await.exited_with(3).says(&["did you mean 'test.v1.Test'?"]);
}

#[tokio::test]
async fn a_package_whose_api_does_not_compile_is_refused_with_the_place() {
    let host = TestHost::start().await;
    let package = app(&host);
    package.change(
        "api/test.proto",
        "syntax = \"proto3\";\npackage test.v1;\nservice Test {\n  rpc Do(Missing) returns (Missing);\n}\n",
    );
    host.cli(&["install", package.as_str()]).await.exited_with(4).says(&["api/test.proto:4:", "Missing"]);
    package.change("api/test.proto", "syntax = \"proto3\";\npackage test.v1;\nservice Tset {}\n");
    host.cli(&["install", package.as_str()]).await.exited_with(4).says(&["'test.v1.Test'", "test.v1.Tset"]);
    assert!(host.cli(&["info", "served"]).await.code == Some(3));
}

#[tokio::test]
async fn a_thousand_rounds_of_calls_leave_nothing_behind() {
    let host = TestHost::start().await;
    host.install(app(&host).path()).await;
    let page = page(&host).await;
    let rounds = |count: u32| {
        format!(
            "for (let round = 0; round < {count}; round++) {{ \
               await mumba.call('test.v1.Test/Do', text('say x')); \
               await mumba.call('test.v1.Test/Sum', [number(1)]); \
               await failure(mumba.call('test.v1.Test/Do', text('fail 9 nein'))); \
               for await (const _ of mumba.stream('test.v1.Test/Count', number(3))) break; \
               for await (const _ of mumba.stream('test.v1.Test/Converse', [text('say x'), text('hang')])) break; \
               const headers = {{ 'content-type': 'application/json' }}; \
               await (await fetch('/test.v1.Test/Do', {{ method: 'POST', headers, body: '{{\"order\":\"say x\"}}' }})).text(); \
               const abort = new AbortController(); \
               const endless = await fetch('/test.v1.Test/Converse', {{ method: 'POST', signal: abort.signal, \
                 headers: {{ 'content-type': 'application/connect+json' }}, body: new Uint8Array([...envelope('{{\"order\":\"say x\"}}'), ...envelope('{{\"order\":\"hang\"}}')]) }}); \
               await endless.body.getReader().read(); abort.abort(); \
             }} return 'done'"
        )
    };
    let pids = async || [host.pid(), service_pid(&host).await];
    let descriptors =
        |service: u32| [host.descriptors(), std::fs::read_dir(format!("/proc/{service}/fd")).unwrap().count()];
    let memory = |pid: u32| {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
    };
    // What is made once is made by the first rounds.
    page.eval(&format!("globalThis.first = (async () => {{ {} }})().then((end) => (first = end)); 0", rounds(100)))
        .await;
    page.wait_for_long("first === 'done'").await;
    let before = pids().await;
    let (had, held) = (descriptors(before[1]), before.map(memory));
    page.eval(&format!("globalThis.rest = (async () => {{ {} }})().then((end) => (rest = end)); 0", rounds(1000)))
        .await;
    page.wait_for_long("rest === 'done'").await;
    let after = pids().await;
    assert_eq!(before, after, "the service ran all the time");
    // One in a hundred rounds would be more.
    let open = || async { descriptors(after[1]) };
    let what = format!("no descriptor is left open, from {had:?}");
    wait::until_it_is(&what, open, |now| now[0] <= had[0] + 8 && now[1] <= had[1] + 2).await;
    for (held, now) in held.into_iter().zip(after.map(memory)) {
        assert!(now < held + 80, "{now} MiB after 1,000 rounds, {held} MiB before");
    }
}
