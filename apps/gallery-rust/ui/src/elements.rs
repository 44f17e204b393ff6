//! A custom element whose constructor and reactions are closures.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use mumba::web::{CssStyleSheet, Element, ShadowRootInit, ShadowRootMode, document, window};
use mumba::{Args, Cast as _, Closure, Object, Value};

use crate::{Outcome, same};

const STYLE: &str = ":host { display: inline-block; padding: 12px; margin: 6px; background: #8e44ad; color: #fff }";

/// What `super()` does in a script, and the shadow root.
fn construct(constructor: &Object) -> mumba::Result<Value> {
    let base = mumba::global("HTMLElement");
    let none = Object::array(&[]);
    let arguments = [(&base).into(), (&none).into(), constructor.into()];
    let element: Element = mumba::global("Reflect").call("construct", &arguments).unchecked_into();
    let root = element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open));
    let sheet = CssStyleSheet::new();
    sheet.replace_sync(STYLE);
    root.set_adopted_style_sheets(&[&sheet]);
    root.append_with_node(&[&document().create_element("b"), &document().create_element("slot")]);
    let object: Object = element.into();
    Ok(object.into())
}

pub(crate) async fn show(stage: Element) -> Outcome {
    let connected = Rc::new(Cell::new(0));
    let own: Rc<OnceCell<Object>> = Rc::default();
    let constructor = {
        let own = Rc::clone(&own);
        Closure::with_args(move |_: Args<'_>| own.get().map_or(Ok(Value::Undefined), construct))?
    };
    let _ = own.set(constructor.as_ref().clone());
    let counter = Rc::clone(&connected);
    let on_connected = Closure::with_args(move |_: Args<'_>| {
        counter.set(counter.get() + 1);
        Ok(())
    })?;
    let on_changed = Closure::with_args(move |args: Args<'_>| {
        let element: Element = args.this().to::<Object>()?.unchecked_into();
        if let Some(root) = element.shadow_root()?
            && let Some(label) = root.query_selector("b")?
        {
            label.set_text_content(args.get(2).to::<Option<String>>()?.as_deref());
        }
        Ok(())
    })?;
    let base = mumba::global("HTMLElement").get_object("prototype");
    let prototype = mumba::global("Object").call("create", &[(&base).into()]);
    prototype.set("connectedCallback", &on_connected);
    prototype.set("attributeChangedCallback", &on_changed);
    constructor.set("prototype", &prototype);
    constructor.set("observedAttributes", Object::array(&["label".into()]));
    window().custom_elements().define("gallery-label", &constructor);
    // The page may make more of them for as long as it lives.
    for closure in [constructor, on_connected, on_changed] {
        closure.forget();
    }

    let element = crate::add(&stage, "gallery-label");
    element.set_attribute("label", "Rust");
    element.append_with_str(&[" inside"]);
    mumba::flush()?;
    same!(connected.get(), 1);
    let root = element.shadow_root()?.ok_or("it has a shadow root")?;
    same!(root.get_html()?, "<b>Rust</b><slot></slot>");
    Ok(())
}
