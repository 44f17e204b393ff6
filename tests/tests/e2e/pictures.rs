//! What is drawn, compared with stored pictures. Fonts and the smoothing of edges may differ a little between machines.
//!
//! `MUMBA_UPDATE_PICTURES=1 cargo xtask test pictures` stores what is drawn now: look at it before you commit it.

use std::path::Path;

use mumba_tests::{Package, Picture, TestHost, proto, wait};

/// The share of pixels that may differ visibly: with other fonts, of the text-heavy pictures, 3 % do.
const SHARE: f64 = 0.04;
/// How far channels may be apart in the mean, of 255.
const MEAN: f64 = 4.0;

/// Of each kind of drawing a piece: boxes, gradients, transforms, SVG, canvas, filters, text and a form.
const SHAPES: &str = r##"<!doctype html><meta charset="utf-8"><title>Shapes</title>
<style>
  body { margin: 0; background: #f4f1ea; font: 20px "DejaVu Sans", sans-serif; color: #222 }
  div, svg, canvas { position: absolute }
  #box { left: 20px; top: 20px; width: 120px; height: 80px; background: #c0392b; border-radius: 24px }
  #gradient { left: 160px; top: 20px; width: 120px; height: 80px; background: linear-gradient(90deg, #00f, #ff0) }
  #turned { left: 320px; top: 30px; width: 60px; height: 60px; background: #27ae60; transform: rotate(30deg) }
  #blurred { left: 20px; top: 130px; width: 100px; height: 60px; background: #8e44ad; filter: blur(6px) }
  #see-through { left: 90px; top: 150px; width: 90px; height: 60px; background: rgb(0 128 255 / 50%) }
  svg { left: 200px; top: 120px } canvas { left: 300px; top: 120px }
  #text { left: 20px; top: 230px }
</style>
<div id="box"></div><div id="gradient"></div><div id="turned"></div><div id="blurred"></div><div id="see-through"></div>
<svg width="90" height="90"><circle cx="45" cy="45" r="40" fill="none" stroke="#e67e22" stroke-width="9"/></svg>
<canvas width="90" height="90"></canvas>
<div id="text">Plain <b>bold</b> <i>slanted</i> <button>Button</button></div>
<script>
  const c = document.querySelector("canvas").getContext("2d");
  c.fillStyle = "#16a085"; c.beginPath(); c.moveTo(0, 90); c.lineTo(45, 0); c.lineTo(90, 90); c.fill();
</script>"##;

/// Compares what a view shows with the stored picture of this name.
async fn compare(host: &TestHost, view: &str, name: &str) {
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures").join(format!("{name}.png"));
    if std::env::var_os("MUMBA_UPDATE_PICTURES").is_some() {
        std::fs::write(&stored, host.screenshot(view).await.encode()).unwrap();
    }
    let bytes = std::fs::read(&stored).unwrap_or_else(|error| panic!("{}: {error}", stored.display()));
    let expected = Picture::decode(&bytes);
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    let look = async || {
        let picture = host.screenshot(view).await;
        let difference = expected.difference(&picture);
        std::fs::write(&kept, picture.encode()).unwrap();
        difference
    };
    // What is drawn may still be on its way: transitions, images.
    let what = format!("it looks like {} (it looks like {})", stored.display(), kept.display());
    wait::until_it_is(&what, look, |found| found.share <= SHARE && found.mean <= MEAN).await;
}

#[tokio::test]
async fn a_page_looks_like_its_picture() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "shapes", SHAPES).path()).await;
    let size = proto::LaunchOptions { width: 420, height: 280, ..Default::default() };
    let view = host.launch_with("shapes", size).await;
    compare(&host, &view.id, "shapes").await;

    // The comparison sees one box that is missing.
    let expected = host.screenshot(&view.id).await;
    host.page(&view).await.eval("document.querySelector('#box').remove()").await;
    let look = async || expected.difference(&host.screenshot(&view.id).await);
    wait::until_it_is("the change is seen", look, |found| found.share > SHARE && found.mean > MEAN).await;
}

#[tokio::test]
async fn notes_look_like_their_picture_in_light_and_dark() {
    let host = TestHost::start().await;
    // The view in C, and the one in Rust: one page, and so one picture.
    for app in ["notes", "notes-rust"] {
        host.install(&host.stage().app(app)).await;
        let size = proto::LaunchOptions { width: 800, height: 500, ..Default::default() };
        let view = host.launch_with(app, size).await;
        let page = host.page(&view).await;
        for scheme in ["light", "dark"] {
            let features = serde_json::json!({"features": [
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ]});
            page.call("Emulation.setEmulatedMedia", features).await;
            page.wait_for("document.body.innerText.includes('No notes yet')").await;
            compare(&host, &view.id, &format!("notes-{scheme}")).await;
        }
    }
}

#[tokio::test]
async fn the_web_example_looks_like_its_picture() {
    let host = TestHost::start().await;
    host.install(&host.stage().app("sketch")).await;
    let size = proto::LaunchOptions { width: 600, height: 400, ..Default::default() };
    let view = host.launch_with("sketch", size).await;
    host.page(&view).await.wait_for("document.querySelector('#paper')").await;
    compare(&host, &view.id, "sketch").await;
}
