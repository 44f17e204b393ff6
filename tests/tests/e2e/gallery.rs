//! The whole web platform on a page: the galleries in C and in Rust. Each card says what its own code found; here it is looked at
//! from outside, by pixels of the view where something is drawn, by what the page keeps, and with real input.

use mumba_tests::{Page, TestHost, proto, wait};
use serde_json::json;

/// How far a channel of a pixel may be from what is wanted. Edges are not looked at.
const SAME: u8 = 4;
/// What passed through a video codec has other colours by more.
const DECODED: u8 = 24;

/// The galleries' stages and cards.
const STAGE: [u8; 3] = [0xe9, 0xe5, 0xda];
const STAGE_IN_RUST: [u8; 3] = [0xdf, 0xe6, 0xe9];

async fn open(host: &TestHost, app: &str) -> (proto::View, Page) {
    host.install(&host.example(app)).await;
    let view = host.launch(app).await;
    let page = host.page(&view).await;
    (view, page)
}

/// Waits until every card has come to an end, and each is a success.
async fn all_pass(page: &Page, cards: &[&str]) {
    let found = page.eval("[...document.querySelectorAll('section')].map((card) => card.id)").await;
    assert_eq!(found, json!(cards));
    for card in cards {
        let said = format!(
            "(() => {{ const card = document.querySelector('#{card}'); \
             return card.dataset.state === 'running' ? null : card.querySelector('.verdict').textContent }})()"
        );
        let what = format!("the card {card} has ended");
        let said = wait::until_it_is(&what, || page.eval(&said), |said| !said.is_null()).await;
        assert!(said.as_str().is_some_and(|said| said.starts_with("passed")), "{card}: {said}");
    }
    assert_eq!(page.eval("document.scripts.length").await, 0, "the page has no script");
}

/// A place in an element, from its left and its top, and the colour that is there.
type Spot = (u32, u32, [u8; 3]);

/// Waits until the view shows these colours within an element.
async fn shows(host: &TestHost, view: &proto::View, page: &Page, selector: &str, spots: &[Spot], by: u8) {
    let corner = format!(
        "(() => {{ const {{x, y}} = document.querySelector('{selector}').getBoundingClientRect(); \
         return [Math.round(x), Math.round(y)] }})()"
    );
    let corner = page.eval(&corner).await;
    let (left, top) = (corner[0].as_u64().unwrap(), corner[1].as_u64().unwrap());
    let look = async || {
        let picture = host.screenshot(&view.id).await;
        spots
            .iter()
            .map(|(x, y, _)| {
                let [red, green, blue, _] =
                    picture.pixel(u32::try_from(left).unwrap() + x, u32::try_from(top).unwrap() + y);
                [red, green, blue]
            })
            .collect::<Vec<_>>()
    };
    let what = format!("{selector} shows {spots:?}");
    wait::until_it_is(&what, look, |found| {
        found
            .iter()
            .zip(spots)
            .all(|(found, (.., wanted))| found.iter().zip(wanted).all(|(found, wanted)| found.abs_diff(*wanted) <= by))
    })
    .await;
}

/// The middle of an element, as a script sees it.
async fn middle(page: &Page, selector: &str) -> [f64; 2] {
    let middle = format!(
        "(() => {{ const r = document.querySelector('{selector}').getBoundingClientRect(); \
         return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)] }})()"
    );
    let middle = page.eval(&middle).await;
    [0, 1].map(|at| middle[at].as_f64().unwrap())
}

/// Drags the card by mouse, from where the listener of `dragstart` gives it data to where it is dropped; gives what was dropped.
async fn drag_and_drop(page: &Page) -> serde_json::Value {
    page.wait_for_value("document.querySelector('.drop').textContent", "drop 1: the card").await;
    page.call("Input.setInterceptDrags", json!({"enabled": true})).await;
    let [from_x, from_y] = middle(page, ".drag").await;
    page.call("Input.dispatchMouseEvent", json!({"type": "mouseMoved", "x": from_x, "y": from_y})).await;
    for (kind, further) in [("mousePressed", 0.0), ("mouseMoved", 15.0), ("mouseMoved", 30.0)] {
        let mouse = json!({
            "type": kind, "x": from_x + further, "y": from_y, "button": "left", "buttons": 1, "clickCount": 1,
        });
        page.call("Input.dispatchMouseEvent", mouse).await;
    }
    let [x, y] = middle(page, ".drop").await;
    let data = json!({"items": [{"mimeType": "text/plain", "data": "another card"}], "dragOperationsMask": 1});
    for kind in ["dragEnter", "dragOver", "drop"] {
        page.call("Input.dispatchDragEvent", json!({"type": kind, "x": x, "y": y, "data": data})).await;
    }
    page.wait_for_value("document.querySelector('.drop').textContent", "drop 2: another card").await;
    data
}

/// Opens the app at pages of its service: the one that fails is the one that the service worker stored.
async fn pages_of_the_service(host: &TestHost, app: &str) {
    for (path, title) in [("/live/down", "Offline"), ("/live/up", "Live")] {
        let options = proto::LaunchOptions { path: path.to_owned(), ..Default::default() };
        let page = host.page(&host.launch_with(app, options).await).await;
        assert_eq!(page.eval("document.title").await, title);
    }
}

/// The names of what the gallery's database has.
const BIRDS: &str = "new Promise((given) => { indexedDB.open('gallery').onsuccess = (opened) => { \
                     opened.target.result.transaction('birds').objectStore('birds').getAllKeys().onsuccess = \
                     (found) => given(found.target.result) } })";

/// The lines of the card that is about the socket.
const SOCKET: &str = "[...document.querySelectorAll('#socket .stage div')].map((line) => line.textContent)";

const CARDS: [&str; 15] = [
    "webgl",
    "canvas",
    "paint",
    "offscreen",
    "audio",
    "codecs",
    "media",
    "socket",
    "offline",
    "buffers",
    "database",
    "files",
    "drag",
    "elements",
    "events",
];

#[tokio::test]
async fn every_subject_of_the_gallery_in_c_is_drawn_and_right() {
    let host = TestHost::start().await;
    let (view, page) = open(&host, "gallery").await;
    all_pass(&page, &CARDS).await;

    // The cube: three sides, each with its colour, before the background.
    let cube = [
        (100, 50, [230, 77, 51]),
        (70, 55, [51, 102, 230]),
        (100, 15, [153, 51, 204]),
        (4, 4, [26, 38, 64]),
        (196, 96, [26, 38, 64]),
    ];
    shows(&host, &view, &page, "#webgl canvas", &cube, SAME).await;
    let hill = [(150, 30, [255, 69, 0]), (100, 90, [31, 111, 74]), (50, 51, [255, 255, 255])];
    shows(&host, &view, &page, "#canvas canvas", &hill, SAME).await;
    // The worklet painted two dots a row, and paints others when the property says so.
    let (dot, ground) = ([0x8e, 0x44, 0xad], [0xf2, 0xc1, 0x4e]);
    let two = [(25, 25, dot), (75, 75, dot), (50, 50, ground), (2, 2, ground)];
    shows(&host, &view, &page, ".painted", &two, SAME).await;
    page.eval("document.querySelector('.painted').style.setProperty('--dots', 5)").await;
    let five = [(10, 10, dot), (50, 50, dot), (20, 20, ground), (25, 25, dot)];
    shows(&host, &view, &page, ".painted", &five, SAME).await;
    // What the worker did not draw is transparent.
    let halves = [(30, 50, [0, 128, 128]), (150, 50, [255, 165, 0]), (105, 5, STAGE)];
    shows(&host, &view, &page, "#offscreen canvas", &halves, SAME).await;
    let wave = [
        (25, 20, [0x7f, 0xb2, 0xf0]),
        (75, 80, [0x7f, 0xb2, 0xf0]),
        (75, 20, [0x24, 0x32, 0x4a]),
        (25, 80, [0x24, 0x32, 0x4a]),
    ];
    shows(&host, &view, &page, "#audio canvas", &wave, SAME).await;
    let frame = [(40, 50, [200, 30, 30]), (160, 50, [30, 60, 200])];
    shows(&host, &view, &page, "#codecs canvas", &frame, DECODED).await;
    // The film is as wide as it is high; it was played, and ends green.
    shows(&host, &view, &page, "#media video", &[(100, 50, [30, 160, 60])], DECODED).await;
    shows(&host, &view, &page, "#media video", &[(20, 50, STAGE)], SAME).await;
    shows(&host, &view, &page, "#offline iframe", &[(150, 80, [0x24, 0x32, 0x4a])], SAME).await;
    shows(&host, &view, &page, "gallery-badge", &[(3, 3, [0x4f, 0xb2, 0x86])], SAME).await;

    // What a script sees of it.
    assert_eq!(page.eval(SOCKET).await, json!(["text: Grüße aus C", "bytes: 5000", "closed"]));
    assert_eq!(page.eval(BIRDS).await, json!(["Amsel", "Eisvogel", "Pirol", "Rabe"]));
    let made = "(() => { const badge = new (customElements.get('gallery-badge'))(); badge.setAttribute('count', 7); \
                return [badge instanceof HTMLElement, badge.localName, badge.shadowRoot.innerHTML] })()";
    assert_eq!(page.eval(made).await, json!([true, "gallery-badge", "<b>7</b><slot></slot>"]));

    pages_of_the_service(&host, "gallery").await;

    // All of it goes once more in a document that follows, with what the first one left behind.
    page.eval("document.title = 'before'; location.reload(); 1").await;
    page.wait_for("document.title === 'Gallery' && document.querySelector('section')").await;
    all_pass(&page, &CARDS).await;
}

/// Makes events of every family as a user does, and looks at what native code says that it read from each.
async fn every_family_is_heard(app: &str, cards: &[&str]) {
    let host = TestHost::start().await;
    let (_, page) = open(&host, app).await;
    all_pass(&page, cards).await;
    let heard = async |family: &str, wanted: &str| {
        page.wait_for_value(&format!("document.querySelector('#events .stage').dataset.{family}"), wanted).await;
    };
    // The engine's own.
    heard("animation", "animationend turn 0.12 s").await;
    heard("transition", "transitionend opacity 0.06 s").await;

    let [x, y] = middle(&page, "#events .field").await;
    for (kind, buttons) in [("mousePressed", 1), ("mouseReleased", 0)] {
        let press = json!({"type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1, "modifiers": 8});
        page.call("Input.dispatchMouseEvent", press).await;
    }
    heard("mouse", &format!("mousedown {x},{y} button 0 shift")).await;
    heard("pointer", "pointerdown mouse 0.00 primary").await;
    heard("focus", "focusin from none").await;
    page.type_text("ä").await;
    heard("keyboard", "keydown ä ").await;
    heard("input", "input insertText ä").await;
    page.press("b", 2).await;
    heard("keyboard", "keydown b KeyB control").await;
    let wheel = json!({"type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": 30});
    page.call("Input.dispatchMouseEvent", wheel).await;
    heard("wheel", "wheel 0,30 pixels").await;
    let touch = json!({"type": "touchStart", "touchPoints": [{"x": x, "y": y}]});
    page.call("Input.dispatchTouchEvent", touch).await;
    page.call("Input.dispatchTouchEvent", json!({"type": "touchEnd", "touchPoints": []})).await;
    heard("touch", &format!("touchstart 1 at {x}")).await;
    heard("pointer", "pointerdown touch 1.00 primary").await;
    let typed = json!({"text": "にほ", "selectionStart": 2, "selectionEnd": 2});
    page.call("Input.imeSetComposition", typed).await;
    heard("composition", "compositionupdate にほ").await;
    page.call("Input.insertText", json!({"text": "日本"})).await;
    page.wait_for_value("document.querySelector('#events .field').value", "ä日本").await;

    // The clipboard has what the listener of the copy put there.
    for (command, said) in [("copy", "copy replaced"), ("paste", "paste from native code")] {
        for command in ["selectAll", command] {
            let key = json!({"type": "rawKeyDown", "key": "F13", "code": "F13", "commands": [command]});
            page.call("Input.dispatchKeyEvent", key).await;
        }
        heard("clipboard", said).await;
    }
    page.wait_for_value("document.querySelector('#events .field').value", "from native code").await;

    let data = drag_and_drop(&page).await;
    let over = json!({"type": "dragEnter", "x": x, "y": y, "data": data});
    page.call("Input.dispatchDragEvent", over).await;
    heard("drag", "dragenter with data").await;
    // None of it went wrong in a listener.
    all_pass(&page, cards).await;
}

#[tokio::test]
async fn events_of_every_family_reach_native_listeners_with_their_types() {
    every_family_is_heard("gallery", &CARDS).await;
}

const CARDS_IN_RUST: [&str; 16] = [
    "canvas",
    "webgl",
    "offscreen",
    "audio",
    "codecs",
    "media",
    "socket",
    "buffers",
    "database",
    "files",
    "compression",
    "elements",
    "drag",
    "events",
    "paint",
    "offline",
];

#[tokio::test]
async fn every_subject_of_the_gallery_in_rust_is_drawn_and_right() {
    let host = TestHost::start().await;
    let (view, page) = open(&host, "gallery-rust").await;
    all_pass(&page, &CARDS_IN_RUST).await;
    let boat = [(95, 50, [255, 255, 255]), (100, 80, [139, 69, 19]), (2, 98, [13, 63, 95])];
    shows(&host, &view, &page, "#canvas canvas", &boat, SAME).await;
    // Off the corners the colours are mixed.
    let triangle = [(100, 8, [0, 0, 240]), (18, 93, [240, 10, 0]), (182, 93, [0, 240, 10]), (4, 4, [26, 26, 26])];
    shows(&host, &view, &page, "#webgl canvas", &triangle, 24).await;
    let halves = [(30, 50, [0, 128, 128]), (150, 50, [255, 165, 0]), (105, 5, STAGE_IN_RUST)];
    shows(&host, &view, &page, "#offscreen canvas", &halves, SAME).await;
    let wave = [(25, 20, [0xf2, 0xc1, 0x4e]), (75, 80, [0xf2, 0xc1, 0x4e]), (75, 20, [0x0b, 0x3c, 0x5d])];
    shows(&host, &view, &page, "#audio canvas", &wave, SAME).await;
    let frame = [(40, 50, [200, 30, 30]), (160, 50, [30, 60, 200])];
    shows(&host, &view, &page, "#codecs canvas", &frame, DECODED).await;
    shows(&host, &view, &page, "#media video", &[(100, 50, [30, 160, 60])], DECODED).await;
    shows(&host, &view, &page, "#media video", &[(20, 50, STAGE_IN_RUST)], SAME).await;
    shows(&host, &view, &page, "gallery-label", &[(3, 3, [0x8e, 0x44, 0xad])], SAME).await;
    shows(&host, &view, &page, "#elements .stage", &[(200, 100, STAGE_IN_RUST)], SAME).await;
    page.wait_for("document.querySelector('#compression .stage').textContent.startsWith('25000 bytes, ')").await;

    // What a script sees of it.
    assert_eq!(page.eval(SOCKET).await, json!(["text: Grüße aus Rust", "bytes: 5000", "closed"]));
    let lines = "[...document.querySelectorAll('#buffers .stage div')].map((line) => line.textContent)";
    let ways = ["through a channel: 1 MiB", "by a structured clone: 1 MiB", "to a worker: 1 MiB"];
    assert_eq!(page.eval(lines).await, json!(ways));
    assert_eq!(page.eval(BIRDS).await, json!(["Amsel", "Eisvogel", "Pirol", "Rabe"]));

    // What was recorded: two dots a row, then as many as the property says; and the page for when the service fails.
    let two = [(25, 25, [0x8e, 0x44, 0xad]), (75, 75, [0x8e, 0x44, 0xad]), (50, 50, [0xf2, 0xc1, 0x4e])];
    shows(&host, &view, &page, ".painted", &two, SAME).await;
    page.eval("document.querySelector('.painted').style.setProperty('--dots', 5)").await;
    let five = [(50, 50, [0x8e, 0x44, 0xad]), (10, 90, [0x8e, 0x44, 0xad]), (20, 20, [0xf2, 0xc1, 0x4e])];
    shows(&host, &view, &page, ".painted", &five, SAME).await;
    shows(&host, &view, &page, "#offline iframe", &[(150, 80, [0x24, 0x32, 0x4a])], SAME).await;
    pages_of_the_service(&host, "gallery-rust").await;

    assert_eq!(page.eval("document.createElement('gallery-label').shadowRoot.innerHTML").await, "<b></b><slot></slot>");

    drag_and_drop(&page).await;
    shows(&host, &view, &page, ".drop", &[(10, 55, [0x4f, 0xb2, 0x86])], SAME).await;
    // Nothing of it went wrong; and all goes once more in a document that follows, with what the first one left behind.
    all_pass(&page, &CARDS_IN_RUST).await;
    page.eval("document.title = 'before'; location.reload(); 1").await;
    page.wait_for("document.title === 'Gallery in Rust' && document.querySelector('section')").await;
    all_pass(&page, &CARDS_IN_RUST).await;
}

#[tokio::test]
async fn events_of_every_family_come_as_streams_of_rust_with_their_types() {
    every_family_is_heard("gallery-rust", &CARDS_IN_RUST).await;
}
