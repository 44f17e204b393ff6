//! What went wrong, and the last of it, which `mumba_error_get` tells.

use std::ffi::CStr;

use mumba_ffi::*;

use super::stream::Fault;

/// An error of one call or of one deferred command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: mumba_status,
    /// Of the deferred command; 0 for the call itself.
    pub(crate) serial: u64,
    pub(crate) name: String,
    pub(crate) message: String,
    pub(crate) stack: String,
}

impl Failure {
    /// An error with a text.
    pub(crate) fn new(code: mumba_status, message: impl Into<String>) -> Self {
        Self { code, serial: 0, name: String::new(), message: message.into(), stack: String::new() }
    }

    /// A null pointer where something is written to or read from.
    pub(crate) fn null(what: &str) -> Self {
        Self::new(MUMBA_ERR_ARGUMENT, format!("`{what}` is null"))
    }

    /// For the log: what failed, with its stack.
    pub(crate) fn describe(&self) -> String {
        let mut text = String::new();
        if self.serial != 0 {
            text = format!("command {}: ", self.serial);
        }
        if !self.name.is_empty() && !self.stack.contains(&self.message) {
            text.push_str(&format!("{}: ", self.name));
        }
        if self.stack.contains(&self.message) && !self.stack.is_empty() {
            text.push_str(&self.stack);
        } else {
            text.push_str(&self.message);
            if !self.stack.is_empty() {
                text.push('\n');
                text.push_str(&self.stack);
            }
        }
        text
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::BadHandle => {
                Self::new(MUMBA_ERR_BAD_HANDLE, "a handle was released, is of another context or was never given out")
            }
            Fault::Utf8 => Self::new(MUMBA_ERR_UTF8, "a string is not UTF-8"),
            Fault::Argument(text) => Self::new(MUMBA_ERR_ARGUMENT, text),
            Fault::Limit(text) => Self::new(MUMBA_ERR_LIMIT, text),
            Fault::Type(text) => Self::new(MUMBA_ERR_TYPE, text),
            Fault::Unused(_) => Self::new(MUMBA_ERR_INTERNAL, "a name is not known yet"),
            Fault::Due(..) => Self::new(MUMBA_ERR_INTERNAL, "a call has no site yet"),
            Fault::DueLoop => Self::new(MUMBA_ERR_INTERNAL, "calls have no loop yet"),
            Fault::Full(_) => Self::new(MUMBA_ERR_INTERNAL, "the command stream has no room"),
        }
    }
}

/// The last failure, in a form that the module can look at.
#[derive(Debug, Default)]
pub(crate) struct LastError {
    code: mumba_status,
    serial: u64,
    texts: [Vec<u8>; 3],
}

impl LastError {
    /// Keeps a failure.
    pub(crate) fn set(&mut self, failure: &Failure) {
        self.code = failure.code;
        self.serial = failure.serial;
        self.texts = [&failure.name, &failure.message, &failure.stack].map(|text| with_zero(text.as_bytes()));
    }

    /// Its message.
    pub(crate) fn message(&self) -> String {
        let bytes = self.texts[1].strip_suffix(b"\0").unwrap_or(&self.texts[1]);
        String::from_utf8_lossy(bytes).into_owned()
    }

    /// The failure for the module. The strings live until the next [`Self::set`].
    pub(crate) fn as_error(&self) -> mumba_error {
        let [name, message, stack] = &self.texts;
        mumba_error {
            size: size_of::<mumba_error>(),
            code: self.code,
            reserved: 0,
            serial: self.serial,
            name: lend(name),
            message: lend(message),
            stack: lend(stack),
        }
    }
}

/// Bytes with a zero byte behind them.
pub(crate) fn with_zero(bytes: &[u8]) -> Vec<u8> {
    let mut copy = Vec::with_capacity(bytes.len() + 1);
    copy.extend_from_slice(bytes);
    copy.push(0);
    copy
}

/// Lends what [`with_zero`] made.
pub(crate) fn lend(with_zero: &[u8]) -> mumba_string {
    if with_zero.is_empty() {
        return mumba_string { ptr: c"".as_ptr(), len: 0 };
    }
    mumba_string { ptr: with_zero.as_ptr().cast(), len: with_zero.len() - 1 }
}

/// A short text for a status.
pub(crate) fn status_text(status: mumba_status) -> &'static CStr {
    match status {
        MUMBA_OK => c"no error",
        MUMBA_ERR_ARGUMENT => c"an argument is wrong",
        MUMBA_ERR_BAD_HANDLE => c"the handle is not valid",
        MUMBA_ERR_UTF8 => c"the string is not UTF-8",
        MUMBA_ERR_THREAD => c"the call was made on another thread than the context's",
        MUMBA_ERR_CONTEXT => c"the context is gone",
        MUMBA_ERR_EXCEPTION => c"JavaScript threw an exception",
        MUMBA_ERR_DEPENDENCY => c"the command uses the result of a command that failed",
        MUMBA_ERR_TYPE => c"the value is of another type",
        MUMBA_ERR_LIMIT => c"too large, too many or nested too deeply",
        MUMBA_ERR_STATE => c"not possible in the present state",
        MUMBA_ERR_INTERNAL => c"a defect of the runtime",
        MUMBA_ERR_REJECTED => c"the promise was rejected",
        _ => c"unknown status",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_error_is_lent_with_a_zero_byte() {
        let mut last = LastError::default();
        assert_eq!(last.as_error().message.len, 0);
        last.set(&Failure::new(MUMBA_ERR_TYPE, "no number"));
        let error = last.as_error();
        // SAFETY: the text is followed by a zero byte and lives as long as `last`.
        let text = unsafe { CStr::from_ptr(error.message.ptr) };
        assert_eq!(text.to_str(), Ok("no number"));
        assert_eq!(error.message.len, 9);
    }

    #[test]
    fn every_status_has_a_text_of_its_own() {
        let texts: std::collections::HashSet<_> = (MUMBA_OK..=MUMBA_ERR_REJECTED + 1).map(status_text).collect();
        assert_eq!(texts.len(), 14);
    }
}
