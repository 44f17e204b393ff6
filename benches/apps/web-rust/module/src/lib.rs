//! Gives the page `window.native`, whose `start` and `stop` hand the table of `rows.js` to this module: see `rows`.
#![forbid(unsafe_code)]

mod rows;

use std::cell::RefCell;
use std::rc::Rc;

use mumba::{Closure, Object, Result};

use crate::rows::Rows;

mumba::module!(main);

fn main() -> Result<()> {
    let native = Object::new();
    let rows = Rc::new(RefCell::new(Rows::new()?));
    let started = Rc::clone(&rows);
    let start = Closure::with_args(move |_| started.borrow_mut().start())?;
    let stop = Closure::with_args(move |_| {
        rows.borrow_mut().stop();
        Ok(())
    })?;
    native.set("start", &start);
    native.set("stop", &stop);
    mumba::window().set("native", &native);
    start.forget();
    stop.forget();
    Ok(())
}
