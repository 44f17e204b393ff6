//! What carries the bodies and sockets of a page to the host (`page_bodies/`), one for each script context of the app's
//! origin. Workers get the same script from the host, in front of their own.

use cef::{CefString, ImplV8Context, ImplV8Exception, V8Context};
use mumba_cef::userfree;

/// The script, called.
const SCRIPT: &str = include!("page_bodies/script.rs");

/// Evaluates the script. The context must be entered, and no script of the page may have run.
pub(crate) fn install(context: &V8Context) {
    let code = SCRIPT.trim_end().trim_end_matches(';');
    let (code, url) = (CefString::from(format!("{code}();").as_str()), CefString::from("mumba:page_bodies.js"));
    let (mut made, mut exception) = (None, None);
    if context.eval(Some(&code), Some(&url), 1, Some(&mut made), Some(&mut exception)) == 0 {
        let what = exception.map(|exception| userfree(&exception.message())).unwrap_or_default();
        eprintln!("mumba-renderer: the bodies of this page are not carried: {what}");
    }
}
