//! The exit codes, in one place.

use std::process::ExitCode;

macro_rules! exits {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal,)*) => {
        /// How a command ended.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Exit {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Exit {
            pub(crate) const fn code(self) -> u8 {
                match self { $(Exit::$variant => $code,)* }
            }
        }

        /// Every code with what it means.
        const ALL: &[(u8, &str)] = &[$(($code, concat!($($doc),+)),)*];
    };
}

exits! {
    /// The command did what it was asked.
    Success = 0,
    /// An error that has no code of its own.
    Failure = 1,
    /// The command line, or an argument in it, is not valid.
    Usage = 2,
    /// There is no such app, view, file or folder.
    NotFound = 3,
    /// The package or its manifest is not valid.
    InvalidPackage = 4,
    /// The host cannot be started or reached. `mumba doctor` exits with it when something would stop the host.
    HostFailed = 5,
    /// The host, a service or a view did not answer in time.
    Timeout = 6,
    /// The app, the view or the host is in a state that does not allow this, or the name fits several.
    Conflict = 7,
    /// The host is not running, and the command does not start one.
    NotRunning = 8,
    /// The app's service did not start, or has given up.
    ServiceFailed = 9,
    /// The disk is full.
    DiskFull = 10,
    /// The evaluated script threw an exception.
    Exception = 11,
    /// A view that was waited for had crashed when it was closed.
    Crashed = 12,
    /// The called method answered with an error.
    CallFailed = 13,
    /// No other machine could be asked whether there is a newer release.
    NobodyAnswered = 14,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

/// The table for help and man page.
pub(crate) fn help() -> String {
    let mut text = String::from("Exit codes:\n");
    for (code, meaning) in ALL {
        text.push_str(&format!("  {code:>2}  {}\n", meaning.trim()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_listed_once_and_in_order() {
        for (index, (code, meaning)) in ALL.iter().enumerate() {
            assert_eq!(usize::from(*code), index, "{meaning}");
        }
        assert!(help().contains("   3  There is no such app"));
    }
}
