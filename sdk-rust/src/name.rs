//! Names of properties and methods.

use crate::sys;

/// The name of a property or method, or a text used again and again, known to the runtime by number. Making one of a text
/// asks the runtime, so keep those that are used often. A name is good in the document, its workers and scripts alike. Names are
/// never forgotten: do not make them of what users type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Name(sys::mumba_name);

impl Name {
    /// The name of a text.
    pub fn new(text: &str) -> Self {
        Self(sys::intern(text))
    }

    pub(crate) const fn number(self) -> sys::mumba_name {
        self.0
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// A name of the table that the runtime has.
#[doc(hidden)]
pub const fn well_known(index: u32) -> Name {
    Name(0x8000_0000 | index)
}
