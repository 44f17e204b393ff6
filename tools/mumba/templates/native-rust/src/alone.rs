//! The view: counts greetings.
#![forbid(unsafe_code)]

use mumba::web::{self, HtmlButtonElement, HtmlElement};
use mumba::{Cast, Error, Interface};

mumba::module!(main);

fn main() -> mumba::Result<()> {
    let answer: HtmlElement = element("answer")?;
    let button: HtmlButtonElement = element("greet")?;
    let mut count = 0;
    let listening = button.on_click(move |_click| {
        count += 1;
        answer.set_text_content(Some(&greeting(count)));
    })?;
    // As long as the document lives.
    listening.forget();
    button.set_disabled(false);
    Ok(())
}

/// The element of the page with this id.
fn element<T: Interface>(id: &str) -> mumba::Result<T> {
    let found = web::document().get_element_by_id(id)?;
    found
        .and_then(|element| element.dyn_into().ok())
        .ok_or_else(|| Error::throw("NotFoundError", &format!("the page has no such #{id}")))
}

fn greeting(count: u32) -> String {
    format!("Hello! This is greeting {count}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greetings_are_counted() {
        assert_eq!(greeting(2), "Hello! This is greeting 2.");
    }
}
