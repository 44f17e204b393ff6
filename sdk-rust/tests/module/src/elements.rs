//! Custom elements whose class is written in Rust.

use std::cell::{Cell, RefCell};

use mumba::web::*;
use mumba::{Cast as _, CustomElement, Object, Value};

use crate::{Outcome, report, same};

pub(crate) async fn all() {
    report(vec![
        ("reactions", Box::pin(reactions())),
        ("elements within elements", Box::pin(nested())),
        ("forms", Box::pin(forms())),
        ("customized built-in elements", Box::pin(built_in())),
        ("errors", Box::pin(errors())),
    ])
    .await;
}

thread_local! {
    /// What the elements were told.
    static TOLD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn tell(what: String) {
    TOLD.with_borrow_mut(|told| told.push(what));
}

fn told() -> Vec<String> {
    TOLD.take()
}

fn body() -> Result<HtmlElement, Box<dyn std::error::Error>> {
    Ok(document().body()?.ok_or("there is a body")?)
}

/// Shows a number in a shadow root.
struct Badge {
    shown: Element,
    changes: Cell<u32>,
}

impl CustomElement for Badge {
    type Base = HtmlElement;
    const NAME: &'static str = "x-badge";
    const OBSERVED: &'static [&'static str] = &["count"];

    fn construct(element: &HtmlElement) -> mumba::Result<Self> {
        let root = element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open));
        let shown = document().create_element("b");
        root.append_child(&shown);
        Ok(Self { shown, changes: Cell::new(0) })
    }

    fn connected(&self, element: &HtmlElement) -> mumba::Result<()> {
        tell(format!("connected {}", element.id()?));
        Ok(())
    }

    fn disconnected(&self, element: &HtmlElement) -> mumba::Result<()> {
        tell(format!("disconnected {} after {} changes", element.id()?, self.changes.get()));
        Ok(())
    }

    fn adopted(&self, _: &HtmlElement, from: &Object, to: &Object) -> mumba::Result<()> {
        tell(format!("adopted: {}", from.same(to)?));
        Ok(())
    }

    fn attribute_changed(
        &self,
        _: &HtmlElement,
        name: &str,
        old: Option<&str>,
        new: Option<&str>,
    ) -> mumba::Result<()> {
        self.changes.set(self.changes.get() + 1);
        self.shown.set_text_content(new);
        tell(format!("{name}: {old:?} → {new:?}"));
        Ok(())
    }
}

async fn reactions() -> Outcome {
    let early = document().create_element("x-badge");
    early.set_id("early");
    body()?.append_child(&early);
    mumba::define_element::<Badge>()?;
    same!(told(), ["connected early"]);
    early.set_attribute("count", "4");
    early.set_attribute("count", "5");
    early.set_attribute("other", "x");
    mumba::flush()?;
    same!(told(), ["count: None → Some(\"4\")", "count: Some(\"4\") → Some(\"5\")"]);
    same!(early.shadow_root()?.ok_or("it has a shadow root")?.inner_html()?.to::<String>()?, "<b>5</b>");
    early.remove_attribute("count");
    early.remove();
    mumba::flush()?;
    same!(told(), ["count: Some(\"5\") → None", "disconnected early after 3 changes"]);
    let other = document().implementation().create_html_document();
    other.adopt_node(&early);
    mumba::flush()?;
    same!(told(), ["adopted: false"]);
    // Another one has a state of its own; the parser makes it, and `new` does.
    let holder = document().create_element("div");
    body()?.append_child(&holder);
    holder.set_inner_html("<x-badge id=late count=7></x-badge>");
    mumba::flush()?;
    same!(told(), ["count: None → Some(\"7\")", "connected late"]);
    let class = window().custom_elements().get_deferred("x-badge");
    let made = class.construct(&[]);
    same!(made.get_string("localName")?, "x-badge");
    holder.remove();
    mumba::flush()?;
    same!(told(), ["disconnected late after 1 changes"]);
    Ok(())
}

/// Makes others of its kind while it is made.
struct Tree;

impl CustomElement for Tree {
    type Base = HtmlElement;
    const NAME: &'static str = "x-tree";

    fn construct(element: &HtmlElement) -> mumba::Result<Self> {
        let root = element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open));
        let depth = TOLD.with_borrow(Vec::len);
        tell(format!("depth {depth}"));
        if depth < 3 {
            let inner = document().create_element(Self::NAME);
            root.append_child(&inner);
            // Runs what was recorded, and with it the constructor of the other.
            mumba::flush()?;
        }
        Ok(Self)
    }
}

async fn nested() -> Outcome {
    mumba::define_element::<Tree>()?;
    document().create_element("x-tree");
    mumba::flush()?;
    same!(told(), ["depth 0", "depth 1", "depth 2", "depth 3"]);
    Ok(())
}

/// Gives a form its value.
struct Field {
    internals: ElementInternals,
}

impl CustomElement for Field {
    type Base = HtmlElement;
    const NAME: &'static str = "x-field";
    const FORM_ASSOCIATED: bool = true;

    fn construct(element: &HtmlElement) -> mumba::Result<Self> {
        let internals = element.attach_internals();
        internals.set_form_value_with_str("first");
        Ok(Self { internals })
    }

    fn form_associated(&self, _: &HtmlElement, form: Option<&Object>) -> mumba::Result<()> {
        tell(format!("form: {}", form.is_some()));
        Ok(())
    }

    fn form_disabled(&self, _: &HtmlElement, disabled: bool) -> mumba::Result<()> {
        tell(format!("disabled: {disabled}"));
        Ok(())
    }

    fn form_reset(&self, _: &HtmlElement) -> mumba::Result<()> {
        self.internals.set_form_value_with_str("reset");
        tell("reset".to_owned());
        Ok(())
    }

    fn form_state_restored(&self, _: &HtmlElement, state: Value, mode: &str) -> mumba::Result<()> {
        tell(format!("{state:?} by {mode}"));
        Ok(())
    }
}

async fn forms() -> Outcome {
    mumba::define_element::<Field>()?;
    let form = document().create_element("form").unchecked_into::<HtmlFormElement>();
    body()?.append_child(&form);
    let field = document().create_element("x-field");
    field.set_attribute("name", "x");
    form.append_child(&field);
    let value = || -> mumba::Result<String> { FormData::new_with_form(&form).get("x")?.to() };
    same!(value()?, "first");
    form.reset();
    same!(value()?, "reset");
    field.set_attribute("disabled", "");
    mumba::flush()?;
    field.remove();
    mumba::flush()?;
    same!(told(), ["form: true", "reset", "disabled: true", "form: false"]);
    Ok(())
}

/// A button that says that it is one.
struct Loud;

impl CustomElement for Loud {
    type Base = HtmlButtonElement;
    const NAME: &'static str = "x-loud";
    const EXTENDS: Option<&'static str> = Some("button");

    fn construct(_: &HtmlButtonElement) -> mumba::Result<Self> {
        Ok(Self)
    }

    fn connected(&self, element: &HtmlButtonElement) -> mumba::Result<()> {
        tell(element.type_()?);
        Ok(())
    }
}

async fn built_in() -> Outcome {
    mumba::define_element::<Loud>()?;
    let holder = document().create_element("div");
    body()?.append_child(&holder);
    holder.set_inner_html("<button is=x-loud></button>");
    mumba::flush()?;
    same!(told(), ["submit"]);
    Ok(())
}

/// Cannot be made.
struct Broken;

impl CustomElement for Broken {
    type Base = HtmlElement;
    const NAME: &'static str = "x-broken";

    fn construct(_: &HtmlElement) -> mumba::Result<Self> {
        Err(mumba::Error::throw("RangeError", "on purpose"))
    }
}

async fn errors() -> Outcome {
    let error = mumba::define_element::<Badge>().err().ok_or("it is defined already")?;
    same!(error.is_exception("NotSupportedError"), true);
    mumba::define_element::<Broken>()?;
    let class = window().custom_elements().get_deferred("x-broken");
    let made = mumba::global("Reflect").call_read("construct", &[(&class).into(), (&Object::array(&[])).into()]);
    same!(made.err().map(|error| error.is_exception("RangeError")), Some(true));
    Ok(())
}
