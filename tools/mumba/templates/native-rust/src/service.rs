//! The view: asks the service for a greeting at each click.
#![forbid(unsafe_code)]

use std::time::Duration;

use mumba::service::{Call, Status};
use mumba::web::{self, HtmlButtonElement, HtmlElement};
use mumba::{Cast, Error, Interface};

mumba::module!(main);

// As in api/greeter.proto: the number and the type of each field.

#[derive(Clone, PartialEq, prost::Message)]
struct GreetRequest {
    #[prost(string, tag = "1")]
    name: String,
}

#[derive(Clone, PartialEq, prost::Message)]
struct GreetResponse {
    #[prost(string, tag = "1")]
    text: String,
    #[prost(uint32, tag = "2")]
    count: u32,
}

fn main() -> mumba::Result<()> {
    let answer: HtmlElement = element("answer")?;
    let button: HtmlButtonElement = element("greet")?;
    let listening = button.on_click(move |_click| {
        let answer = answer.clone();
        mumba::spawn_local(async move {
            let text = match greet("").await {
                Ok(greeted) => greeting(&greeted),
                Err(status) => status.to_string(),
            };
            answer.set_text_content(Some(&text));
        })
        .detach();
    })?;
    // As long as the document lives.
    listening.forget();
    button.set_disabled(false);
    Ok(())
}

async fn greet(name: &str) -> Result<GreetResponse, Status> {
    let call = Call::new("greeter.v1.Greeter/Greet").timeout(Duration::from_secs(5));
    call.message(&GreetRequest { name: name.into() }).await
}

/// The element of the page with this id.
fn element<T: Interface>(id: &str) -> mumba::Result<T> {
    let found = web::document().get_element_by_id(id)?;
    found
        .and_then(|element| element.dyn_into().ok())
        .ok_or_else(|| Error::throw("NotFoundError", &format!("the page has no such #{id}")))
}

fn greeting(greeted: &GreetResponse) -> String {
    format!("{} This is greeting {}.", greeted.text, greeted.count)
}

#[cfg(test)]
mod tests {
    use prost::Message;

    use super::*;

    #[test]
    fn an_answer_is_shown_with_its_count() {
        let greeted = GreetResponse::decode(&b"\x0a\x06Hello!\x10\x02"[..]).unwrap();
        assert_eq!(greeting(&greeted), "Hello! This is greeting 2.");
    }
}
