//! The generated API: one of each kind of thing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::StreamExt as _;
use mumba::web::*;
use mumba::{Cast as _, Code, Object, ToArg as _};

use crate::{Outcome, report, same};

pub(crate) async fn all() {
    report(vec![
        ("nodes", Box::pin(nodes())),
        ("casts", Box::pin(casts())),
        ("attributes", Box::pin(attributes())),
        ("dictionaries and enums", Box::pin(dictionaries())),
        ("lists and iterators", Box::pin(lists())),
        ("events", Box::pin(events())),
        ("listeners with options", Box::pin(listeners())),
        ("deferred twins", Box::pin(twins())),
        ("calls that come again", Box::pin(repeated())),
        ("styles", Box::pin(styles())),
        ("typed arrays", Box::pin(typed_arrays())),
        ("callbacks", Box::pin(callbacks())),
        ("promises", Box::pin(promises())),
        ("exceptions", Box::pin(exceptions())),
    ])
    .await;
}

fn body() -> Result<HtmlElement, Box<dyn std::error::Error>> {
    Ok(document().body()?.ok_or("there is a body")?)
}

async fn nodes() -> Outcome {
    let list = document().create_element("ul");
    for text in ["eins", "zwei", "drei"] {
        let item = document().create_element("li");
        item.set_text_content(Some(text));
        list.append_child(&item);
    }
    body()?.append_with_node(&[&list]);
    list.append_with_str(&["a", "b"]);
    same!(list.children().length()?, 3);
    same!(list.inner_html()?.to::<String>()?, "<li>eins</li><li>zwei</li><li>drei</li>ab");
    same!(list.first_child()?.ok_or("it has children")?.node_type()?, Node::ELEMENT_NODE);
    same!(document().query_selector("#nothing")?.is_none(), true);
    let second = list.query_selector("li:nth-child(2)")?.ok_or("it is there")?;
    same!(second.text_content()?, Some("zwei".to_owned()));
    second.remove();
    same!(list.children().length()?, 2);
    same!(document().query_selector_all("li").length()?, 2);
    Ok(())
}

async fn casts() -> Outcome {
    let element = document().create_element("input");
    same!(element.is_instance::<HtmlInputElement>(), true);
    same!(element.is_instance::<HtmlDivElement>(), false);
    same!(element.dyn_ref::<HtmlDivElement>().is_none(), true);
    let input = element.dyn_into::<HtmlInputElement>().map_err(|_| "it is an input")?;
    input.set_value("text");
    same!(input.value()?, "text");
    // Up the chain, by reference and by value.
    let node: &Node = input.as_ref();
    same!(node.node_name()?, "INPUT");
    let element: Element = input.into();
    same!(element.local_name()?, "input");
    same!(document().is_instance::<Document>(), true);
    Ok(())
}

/// The runtime expects them after a while, and the crate records them itself, until a number that was always the same is another one.
async fn repeated() -> Outcome {
    let canvas = document().create_element("canvas").dyn_into::<HtmlCanvasElement>().map_err(|_| "it is a canvas")?;
    let context = canvas.get_context("2d")?.ok_or("a canvas has a context")?;
    let drawing: CanvasRenderingContext2d = context.dyn_into().map_err(|_| "it draws in two dimensions")?;
    for round in 0..3000 {
        drawing.translate(f64::from(round), -0.5);
        drawing.scale(1.0, if round == 2000 { 2.0 } else { 1.0 });
    }
    let matrix = drawing.get_transform();
    same!((matrix.a()?, matrix.d()?), (1.0, 2.0));
    same!((matrix.e()?, matrix.f()?), (f64::from(3000 * 2999 / 2), -0.5 * 2001.0 - 999.0));
    Ok(())
}

async fn attributes() -> Outcome {
    let element = document().create_element("div");
    element.set_id("grün");
    same!(element.id()?, "grün");
    element.class_list().add(&["a", "b"]);
    same!(element.class_name()?, "a b");
    same!(element.get_attribute("lang")?, None);
    element.set_attribute("lang", "de");
    same!(element.get_attribute("lang")?, Some("de".to_owned()));
    let input = document().create_element("input").unchecked_into::<HtmlInputElement>();
    input.set_type("number");
    input.set_disabled(true);
    same!((input.type_()?, input.disabled()?, input.value_as_number()?.is_nan()), ("number".to_owned(), true, true));
    let html = document().create_element("p").unchecked_into::<HtmlElement>();
    html.dataset().set("userTyped", "x");
    same!(html.get_attribute("data-user-typed")?, Some("x".to_owned()));
    Ok(())
}

async fn dictionaries() -> Outcome {
    let options = ScrollToOptions::new().left(7.0).behavior(ScrollBehavior::Instant);
    same!((options.get_left()?, options.get_top()?), (Some(7.0), None));
    same!(options.get_behavior()?, Some(ScrollBehavior::Instant));
    same!(ScrollBehavior::Smooth.as_str(), "smooth");
    let plain: &Object = options.as_ref();
    plain.set("behavior", "unheard-of");
    same!(options.get_behavior().map_err(|error| error.code()), Err(Code::Type));
    let event = CustomEvent::new_with_event_init_dict("hello", &CustomEventInit::new().bubbles(true).detail(5));
    same!((event.bubbles()?, event.detail()?.to::<u32>()?), (true, 5));
    let rect = DomRect::new_with_x_and_y_and_width_and_height(1.0, 2.0, 3.0, 4.0);
    same!((rect.right()?, rect.bottom()?), (4.0, 6.0));
    Ok(())
}

async fn lists() -> Outcome {
    let url = Url::new("https://example.org/a?x=1&y=2&x=3#z");
    same!((url.pathname()?, url.hash()?), ("/a".to_owned(), "#z".to_owned()));
    same!(Url::can_parse("no url")?, false);
    let query = url.search_params();
    same!(query.get_all("x").to_vec()?, ["1", "3"]);
    let entries: mumba::Result<Vec<(String, String)>> = query.entries().collect();
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    same!(entries?, [pair("x", "1"), pair("y", "2"), pair("x", "3")]);
    let headers = Headers::new();
    headers.set("a", "1");
    let keys: mumba::Result<Vec<String>> = headers.keys().collect();
    same!(keys?, ["a"]);
    Ok(())
}

async fn events() -> Outcome {
    let button = document().create_element("button").unchecked_into::<HtmlElement>();
    body()?.append_child(&button);
    let kinds = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&kinds);
    let listening = button.on_click(move |event: PointerEvent| {
        heard.borrow_mut().push((event.type_().unwrap_or_default(), event.detail().unwrap_or(-1)));
    })?;
    button.click();
    mumba::flush()?;
    same!(*kinds.borrow(), [("click".to_owned(), 0)]);
    drop(listening);
    let mut clicks = button.click_events()?;
    button.click();
    button.click();
    mumba::flush()?;
    same!(clicks.next().await.is_some() && clicks.next().await.is_some(), true);
    same!(kinds.borrow().len(), 1);
    Ok(())
}

async fn listeners() -> Outcome {
    let (outer, inner) = (document().create_element("div"), document().create_element("button"));
    outer.append_child(&inner);
    body()?.append_child(&outer);
    let order = Rc::new(RefCell::new(Vec::new()));
    let push = |what: &'static str| {
        let order = Rc::clone(&order);
        move |event: PointerEvent| {
            event.prevent_default();
            order.borrow_mut().push((what, event.default_prevented().unwrap_or_default()));
        }
    };
    let options = mumba::ListenerOptions::new;
    let stop = AbortController::new();
    let listening = [
        inner.on_click(push("inner"))?,
        outer.on_click_with_options(&options().capture(), push("captured"))?,
        outer.on_click_with_options(&options().once().passive(true), push("once"))?,
        outer.on_click_with_options(&options().signal(&stop.signal()), push("until aborted"))?,
    ];
    let inner = inner.unchecked_into::<HtmlElement>();
    inner.click();
    mumba::flush()?;
    same!(order.take(), [("captured", true), ("inner", true), ("once", true), ("until aborted", true)]);
    stop.abort();
    inner.click();
    mumba::flush()?;
    same!(order.take(), [("captured", true), ("inner", true)]);
    // A passive listener cancels nothing.
    drop(listening);
    let passive = outer.on_click_with_options(&options().passive(true), push("passive"))?;
    inner.click();
    mumba::flush()?;
    same!(order.take(), [("passive", false)]);
    drop(passive);
    inner.click();
    mumba::flush()?;
    same!(order.take(), []);
    Ok(())
}

async fn twins() -> Outcome {
    let list = document().create_element("ul");
    list.set_inner_html("<li>a<li>b");
    let next = list.first_child_deferred().next_sibling_deferred();
    next.set_text_content(Some("c"));
    list.query_selector_deferred("li").set_id("first");
    same!(list.inner_html()?.to::<String>()?, "<li id=\"first\">a</li><li>c</li>");
    // None is none where that is allowed, and an error where something is done with it.
    let end = next.next_sibling_deferred();
    list.insert_before(&document().create_element("hr"), Some(&end));
    same!(list.last_child()?.ok_or("it has children")?.node_name()?, "HR");
    let codes = Rc::new(RefCell::new(Vec::new()));
    let telling = Rc::clone(&codes);
    mumba::on_error(move |error| telling.borrow_mut().push(error.code()))?;
    end.first_child_deferred().set_text_content(None);
    let _ = mumba::flush();
    mumba::on_error(|error| tracing::error!(%error, "a deferred call failed"))?;
    same!(*codes.borrow(), [Code::Exception, Code::Dependency]);
    Ok(())
}

async fn styles() -> Outcome {
    let element = document().create_element("p").unchecked_into::<HtmlElement>();
    let style = element.style();
    style.set_background_color("green");
    style.set_font_size("12px");
    style.set_css_float("left");
    same!(element.get_attribute("style")?, Some("background-color: green; font-size: 12px; float: left;".to_owned()));
    same!((style.background_color()?, style.color()?), ("green".to_owned(), String::new()));
    same!(window().get_computed_style(&document().create_element("p")).length()?, 0);
    Ok(())
}

async fn typed_arrays() -> Outcome {
    let points = mumba::Float32Array::of(&[0.5, -1.5, 3.0])?;
    same!(points.instance_of(&mumba::global("Float32Array"))?, true);
    same!((points.len()?, points.items()?), (3, vec![0.5, -1.5, 3.0]));
    points.write_items(1, &[7.0])?;
    let mut two = [0.0; 2];
    points.read_items(1, &mut two)?;
    same!(two, [7.0, 3.0]);
    same!(points.read_items(2, &mut two).map_err(|error| error.code()), Err(Code::Limit));
    let buffer = mumba::ArrayBuffer::copy_of(&[1, 0, 2, 0, 3, 0])?;
    same!(mumba::Uint16Array::over(&buffer, 2, 2).items()?, [2, 3]);
    same!(mumba::BigInt64Array::of(&[-1, i64::MAX])?.items()?, [-1, i64::MAX]);
    // What the platform takes and gives.
    let colours: Vec<mumba::Clamped> = [0, 128, 255, 255].map(mumba::Clamped).to_vec();
    let pixels = mumba::Uint8ClampedArray::of(&colours)?;
    let image = ImageData::new_with_buffer_source(&pixels, 1);
    same!(mumba::Uint8ClampedArray::from_object(image.data()).items()?, colours);
    same!(mumba::Float64Array::of(&[])?.is_empty()?, true);
    Ok(())
}

async fn callbacks() -> Outcome {
    let count = Rc::new(Cell::new(0));
    let counter = Rc::clone(&count);
    let changed = MutationCallback::closure(move |records, _observer| {
        counter.set(counter.get() + records.len().unwrap_or(100));
    })?;
    let observer = MutationObserver::new(&changed);
    let parent = document().create_element("div");
    observer.observe_with_options(&parent, &MutationObserverInit::new().child_list(true));
    parent.append_with_str(&["x"]);
    parent.append_with_str(&["y"]);
    mumba::yield_now().await;
    same!(count.get(), 2);
    observer.disconnect();
    Ok(())
}

async fn promises() -> Outcome {
    let response = window().fetch_with_str("/").await?;
    same!((response.ok()?, response.status()?), (true, 200));
    same!(response.text().await?.contains("<html"), true);
    let body = window().fetch_with_str("/").await?.body()?.ok_or("it has a body")?;
    let pieces: Vec<_> = mumba::ByteStream::new(&body).collect().await;
    same!(pieces.iter().all(Result::is_ok) && !pieces.is_empty(), true);
    let init = RequestInit::new().method("POST");
    same!(window().fetch_with_str_and_init("/", &init).await?.status()?, 405);
    Ok(())
}

async fn exceptions() -> Outcome {
    let error = document().query_selector("::no").err().ok_or("it throws")?;
    same!(error.is_exception("SyntaxError"), true);
    let node = document().create_text_node("x");
    let removed = node.call_as::<Object>("appendChild", &[document().to_arg()]);
    same!(removed.err().map(|error| error.is_exception("HierarchyRequestError")), Some(true));
    let failed = window().fetch_with_str("https://elsewhere.example/").await;
    same!(
        failed.err().map(|error| (error.code(), error.name().to_owned())),
        Some((Code::Rejected, "TypeError".to_owned()))
    );
    Ok(())
}
