//! The keys that mean something wherever the focus is.

use std::rc::Rc;

use mumba::web::{self, KeyboardEvent};

use crate::app::App;

pub(crate) fn listen(app: &Rc<App>) -> mumba::Result<()> {
    let app = Rc::clone(app);
    let on_key = move |event: KeyboardEvent| {
        if act(&app, &event).unwrap_or(false) {
            event.prevent_default();
        }
    };
    web::window().on_keydown(on_key)?.forget();
    Ok(())
}

/// Does what a key means; false when it means nothing here.
fn act(app: &Rc<App>, event: &KeyboardEvent) -> mumba::Result<bool> {
    if event.is_composing()? || event.default_prevented()? {
        return Ok(false);
    }
    let key = event.key()?;
    let control = event.ctrl_key()? || event.meta_key()?;
    let (alt, shift) = (event.alt_key()?, event.shift_key()?);
    let writing = app.editor.has_focus();
    let searching = app.list.search_has_focus();
    match key.as_str() {
        "n" | "N" if control != alt && !shift => app.new_note(),
        "f" | "F" if control && !alt => app.list.search(app),
        // It saves by itself; who asks for it all the same gets it at once.
        "s" | "S" if control && !alt => {
            if let Some(doc) = app.editor.doc() {
                doc.save(app);
            }
        }
        "Delete" if control && !alt && !searching => app.delete(),
        "z" | "Z" if control && !alt && !shift && app.toast.is_undoable() => {
            // In a field with a text the key belongs to the field. The search is where the focus goes after the last note.
            if writing || (searching && app.list.is_searching()) {
                return Ok(false);
            }
            app.undo();
        }
        _ if control || alt => return Ok(false),
        "/" if !writing && !searching => app.list.search(app),
        "Escape" if writing => {
            app.show_pane(false);
            app.list.focus();
        }
        "Escape" if !searching => app.toast.hide(),
        _ => return Ok(false),
    }
    Ok(true)
}

/// The key of an event that is no part of writing a character; nothing for others.
pub(crate) fn plain_key(event: &KeyboardEvent) -> Option<String> {
    let composing = event.is_composing().unwrap_or(true);
    if composing { None } else { event.key().ok() }
}
