//! Building the page.

use mumba::web::{self, Element, HtmlElement, Storage};
use mumba::{Cast as _, Interface};

/// An element that is nowhere yet.
pub(crate) fn make<T: Interface>(tag: &str, class: &str) -> T {
    let element = web::document().create_element(tag);
    if !class.is_empty() {
        element.set_class_name(class);
    }
    element.unchecked_into()
}

/// An element at the end of another one.
pub(crate) fn add<T: Interface>(parent: &Element, tag: &str, class: &str) -> T {
    let element: Element = make(tag, class);
    parent.append_child(&element);
    element.unchecked_into()
}

pub(crate) fn add_text(parent: &Element, tag: &str, class: &str, text: &str) -> HtmlElement {
    let element: HtmlElement = add(parent, tag, class);
    element.set_text_content(Some(text));
    element
}

pub(crate) fn add_button(parent: &Element, class: &str, text: &str) -> HtmlElement {
    let button = add_text(parent, "button", class, text);
    button.set_attribute("type", "button");
    button
}

/// A button with a picture, which has its name in words.
pub(crate) fn add_icon_button(parent: &Element, class: &str, path: &str, name: &str) -> HtmlElement {
    let button: HtmlElement = add(parent, "button", class);
    button.set_attribute("type", "button");
    label(&button, name);
    add_icon(&button, "icon", path);
    button
}

pub(crate) fn add_icon(parent: &Element, class: &str, path: &str) {
    let svg = |tag| web::document().create_element_ns(Some("http://www.w3.org/2000/svg"), tag);
    let (icon, shape) = (svg("svg"), svg("path"));
    attributes(&icon, &[("class", class), ("viewBox", "0 0 24 24"), ("aria-hidden", "true")]);
    shape.set_attribute("d", path);
    icon.append_child(&shape);
    parent.append_child(&icon);
}

pub(crate) fn attributes(element: &Element, pairs: &[(&str, &str)]) {
    for (name, value) in pairs {
        element.set_attribute(name, value);
    }
}

/// Names an element, for those who see it and those who hear it.
pub(crate) fn label(element: &HtmlElement, name: &str) {
    element.set_attribute("aria-label", name);
    element.set_title(name);
}

pub(crate) fn show(element: &HtmlElement, shown: bool) {
    element.set_hidden_with_bool(Some(!shown));
}

pub(crate) fn has_focus(element: &Element) -> bool {
    let active = web::document().active_element().ok().flatten();
    active.is_some_and(|active| active.same(element).unwrap_or(false))
}

pub(crate) fn storage() -> Storage {
    web::window().local_storage()
}
