//! Drafts: what is typed and not saved, in localStorage, so that it outlives the view and is saved by the next one.

use std::rc::Rc;

use crate::app::App;
use crate::doc::{Doc, State, Texts};
use crate::dom;

const PREFIX: &str = "draft:";

fn key(id: &str) -> String {
    format!("{PREFIX}{id}")
}

/// `revision base-title-bytes base-body-bytes title-bytes`, a line end, and the four texts without anything between.
fn encode(state: &State) -> String {
    let State { revision, base, typed, .. } = state;
    let (a, b, c) = (base.title.len(), base.body.len(), typed.title.len());
    format!("{revision} {a} {b} {c}\n{}{}{}{}", base.title, base.body, typed.title, typed.body)
}

/// The state that a draft was made of; nothing when it is none.
fn decode(id: &str, draft: &str) -> Option<State> {
    let (header, texts) = draft.split_once('\n')?;
    let mut numbers = header.split(' ');
    let revision = numbers.next()?.parse().ok()?;
    let mut rest = texts;
    let mut take = || {
        let (text, further) = rest.split_at_checked(numbers.next()?.parse().ok()?)?;
        rest = further;
        Some(text.to_owned())
    };
    let base = Texts { title: take()?, body: take()? };
    let typed = Texts { title: take()?, body: rest.to_owned() };
    (id.len() == 32).then(|| State {
        id: id.to_owned(),
        typed,
        base,
        revision,
        recovered: true,
        drafted: true,
        failures: 1,
        ..State::default()
    })
}

/// Stores what is typed beside what it was typed over.
pub(crate) fn store(doc: &Doc) {
    let (key, draft) = {
        let mut state = doc.state.borrow_mut();
        state.drafted = true;
        (key(&state.id), encode(&state))
    };
    dom::storage().set_item(&key, &draft);
}

/// Removes the draft of a doc, where there is one.
pub(crate) fn drop(doc: &Doc) {
    let stored = {
        let mut state = doc.state.borrow_mut();
        std::mem::take(&mut state.drafted).then(|| key(&state.id))
    };
    if let Some(key) = stored {
        dom::storage().remove_item(&key);
    }
}

/// Makes docs of the drafts that an earlier view left; they save themselves when the service is there.
pub(crate) fn recover(app: &Rc<App>) -> mumba::Result<()> {
    let storage = dom::storage();
    // Backwards: what is removed moves what comes after it.
    for index in (0..storage.length()?).rev() {
        let Some(key) = storage.key(index)? else { continue };
        let Some(id) = key.strip_prefix(PREFIX) else { continue };
        let Some(draft) = storage.get_item(&key)? else { continue };
        if app.doc(id).is_some() {
            continue;
        }
        match decode(id, &draft) {
            Some(state) => _ = app.add_doc(state),
            None => storage.remove_item(&key),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn a_draft_is_read_as_it_was_written() {
        let texts = |title: &str, body: &str| Texts { title: title.to_owned(), body: body.to_owned() };
        let (base, typed) = (texts("Ä 1", "\n b"), texts("", "so\nviel 😀"));
        let state = State { base: base.clone(), typed: typed.clone(), revision: 7, ..State::default() };
        let read = decode(ID, &encode(&state)).unwrap();
        assert_eq!((read.base, read.typed, read.revision, read.recovered), (base, typed, 7, true));
    }

    #[test]
    fn what_is_no_draft_is_refused() {
        for draft in ["", "1 2 3\nabc", "x 0 0 0\n", "1 0 0 9\nshort", "1 1 0 0\nä"] {
            assert!(decode(ID, draft).is_none(), "{draft:?}");
        }
        assert!(decode("short", "1 0 0 0\n").is_none());
    }
}
