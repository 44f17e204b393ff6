//! Light, dark, or as the system is: the choice is kept in localStorage, which all windows of the app share.

use std::cell::Cell;
use std::rc::Rc;

use mumba::web::{self, Element, HtmlElement};

use crate::app::App;
use crate::dom;

const KEY: &str = "theme";

struct Choice {
    stored: &'static str,
    label: &'static str,
    class: &'static str,
    icon: &'static str,
}

const CHOICES: [Choice; 3] = [
    Choice {
        stored: "auto",
        label: "Colours: as the system (change to light)",
        class: "icon theme-auto",
        icon: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18ZM12 3v18M12 7.5h7.5M12 12h9M12 16.5h7.5",
    },
    Choice {
        stored: "light",
        label: "Colours: light (change to dark)",
        class: "icon theme-light",
        icon: "M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4\
               M17.3 6.7l1.4-1.4M16 12a4 4 0 1 1-8 0a4 4 0 0 1 8 0Z",
    },
    Choice {
        stored: "dark",
        label: "Colours: dark (change to as the system)",
        class: "icon theme-dark",
        icon: "M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2Z",
    },
];

#[derive(Debug)]
pub(crate) struct Theme {
    button: HtmlElement,
    choice: Cell<usize>,
}

impl Theme {
    pub(crate) fn build(parent: &Element) -> Theme {
        let button: HtmlElement = dom::add(parent, "button", "tool");
        dom::attributes(&button, &[("type", "button"), ("id", "theme")]);
        for choice in &CHOICES {
            dom::add_icon(&button, choice.class, choice.icon);
        }
        let theme = Theme { button, choice: Cell::new(0) };
        theme.read();
        theme
    }

    pub(crate) fn listen(&self, app: &Rc<App>) -> mumba::Result<()> {
        let changing = Rc::clone(app);
        self.button.on_click(move |_| changing.theme.next())?.forget();
        // Another window stored something.
        let reading = Rc::clone(app);
        web::window().on_storage(move |_| reading.theme.read())?.forget();
        Ok(())
    }

    fn apply(&self) {
        let choice = &CHOICES[self.choice.get()];
        if let Ok(Some(root)) = web::document().document_element() {
            root.set_attribute("data-theme", choice.stored);
        }
        dom::label(&self.button, choice.label);
    }

    fn read(&self) {
        let stored = dom::storage().get_item(KEY).ok().flatten();
        let choice = CHOICES.iter().position(|choice| Some(choice.stored) == stored.as_deref());
        self.choice.set(choice.unwrap_or(0));
        self.apply();
    }

    fn next(&self) {
        self.choice.set((self.choice.get() + 1) % CHOICES.len());
        dom::storage().set_item(KEY, CHOICES[self.choice.get()].stored);
        self.apply();
    }
}
