//! Gives the page `window.native`, whose `start` and `stop` hand the table of `rows.js` to this module: see `rows`.
#![forbid(unsafe_code)]

mod rows;

use std::cell::RefCell;

use mumba::{Closure, Object, Result};

use crate::rows::Rows;

mumba::module!(main);

thread_local! {
    static ROWS: RefCell<Option<Rows>> = const { RefCell::new(None) };
}

fn main() -> Result<()> {
    let native = Object::new();
    let start = Closure::with_args(|_| {
        let rows = Rows::start()?;
        ROWS.set(Some(rows));
        Ok(())
    })?;
    let stop = Closure::with_args(|_| {
        ROWS.set(None);
        Ok(())
    })?;
    native.set("start", &start);
    native.set("stop", &stop);
    mumba::window().set("native", &native);
    start.forget();
    stop.forget();
    Ok(())
}
