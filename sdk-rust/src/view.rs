//! The view, its window and document.

use mumba_ffi::{MUMBA_DOCUMENT, MUMBA_WINDOW};

use crate::{Error, Name, Object, Result, sys};

/// What a view is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct View {
    /// Id of the view, unique while the host runs.
    pub id: String,
    /// Id of the app.
    pub app_id: String,
    /// Name of the app from its manifest.
    pub app_name: String,
    /// Arguments of the launch.
    pub arguments: Vec<String>,
}

/// Which view this is, and what it was launched with.
///
/// # Errors
/// [`Code::Thread`](crate::Code::Thread) on another thread.
pub fn view() -> Result<View> {
    let (id, app_id, app_name, arguments) = sys::view()?;
    Ok(View { id, app_id, app_name, arguments })
}

/// The window of the module's frame.
pub fn window() -> Object {
    Object::from_handle(MUMBA_WINDOW)
}

/// The document of the module's frame.
pub fn document() -> Object {
    Object::from_handle(MUMBA_DOCUMENT)
}

/// `globalThis[name]`, such as the interface object `URL`. Deferred.
pub fn global(name: impl Into<Name>) -> Object {
    let name = name.into();
    if name.number() & 0x8000_0000 != 0 {
        return sys::get_global(name.number());
    }
    window().get_object(name)
}

/// Runs what was recorded. Calls of the SDK do it when it is needed: this is for whoever wants to know whether all went well.
///
/// # Errors
/// Of the first deferred call that failed since the last time.
pub fn flush() -> Result<()> {
    sys::flush()
}

/// Sets the function that is told of each deferred call that fails. Without one the app's log is.
///
/// # Errors
/// [`Code::Context`](crate::Code::Context) when the document is gone.
pub fn on_error(handler: impl FnMut(Error) + 'static) -> Result<()> {
    sys::set_error_handler(Some(Box::new(handler)))
}
