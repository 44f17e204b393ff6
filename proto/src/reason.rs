//! Why a call failed, in a form that programs can tell apart: `google.rpc.ErrorInfo` in the status details.

use std::collections::HashMap;

use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

/// The `domain` of every `ErrorInfo` of Mumba.
pub const DOMAIN: &str = "mumba";

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $name:literal => $code:ident,)*) => {
        /// Why a call to the host failed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Reason {
            $($(#[$doc])* $variant,)*
        }

        impl Reason {
            /// The name that goes over the wire.
            pub fn name(self) -> &'static str {
                match self { $(Reason::$variant => $name,)* }
            }

            /// The gRPC code that goes with it.
            pub fn code(self) -> Code {
                match self { $(Reason::$variant => Code::$code,)* }
            }

            fn from_name(name: &str) -> Option<Reason> {
                match name { $($name => Some(Reason::$variant),)* _ => None }
            }
        }
    };
}

reasons! {
    /// No installed app has this name or id.
    AppNotFound = "APP_NOT_FOUND" => NotFound,
    /// Several apps match.
    AppAmbiguous = "APP_AMBIGUOUS" => FailedPrecondition,
    /// No open view has this id, or the app has none.
    ViewNotFound = "VIEW_NOT_FOUND" => NotFound,
    /// The app has several views: name one.
    ViewAmbiguous = "VIEW_AMBIGUOUS" => FailedPrecondition,
    /// The package or its manifest is not valid.
    InvalidPackage = "INVALID_PACKAGE" => InvalidArgument,
    /// An argument of the call is not valid.
    InvalidArgument = "INVALID_ARGUMENT" => InvalidArgument,
    /// Another app has this name or id.
    AlreadyExists = "ALREADY_EXISTS" => AlreadyExists,
    /// The app has no service.
    NoService = "NO_SERVICE" => FailedPrecondition,
    /// The app has no view.
    NoView = "NO_VIEW" => FailedPrecondition,
    /// The app's manifest lists no such service or method, message or enum.
    SymbolNotFound = "SYMBOL_NOT_FOUND" => NotFound,
    /// The service did not become ready, or has given up.
    ServiceFailed = "SERVICE_FAILED" => Unavailable,
    /// The host draws off-screen and has views: close them, then launch again.
    DisplayConflict = "DISPLAY_CONFLICT" => FailedPrecondition,
    /// Only apps under `mumba run` allow this.
    NotInDevelopment = "NOT_IN_DEVELOPMENT" => PermissionDenied,
    /// The app's manifest does not ask for this call to another app.
    CallNotDeclared = "CALL_NOT_DECLARED" => PermissionDenied,
    /// The other app does not offer this to others.
    NotPublic = "NOT_PUBLIC" => PermissionDenied,
    /// The user has not granted this call to another app.
    CallNotGranted = "CALL_NOT_GRANTED" => PermissionDenied,
    /// No installed app provides this common API, or the user has chosen none.
    NoProvider = "NO_PROVIDER" => FailedPrecondition,
    /// The user has not granted it, or the manifest does not ask for it.
    PermissionDenied = "PERMISSION_DENIED" => PermissionDenied,
    /// No such question waits any more.
    PromptNotFound = "PROMPT_NOT_FOUND" => NotFound,
    /// No repository with this address or name was added.
    RepositoryNotFound = "REPOSITORY_NOT_FOUND" => NotFound,
    /// Several repositories have this name.
    RepositoryAmbiguous = "REPOSITORY_AMBIGUOUS" => FailedPrecondition,
    /// Nobody knows the address, or it is continued elsewhere.
    AddressNotFound = "ADDRESS_NOT_FOUND" => NotFound,
    /// Nobody who has it could be reached.
    NoPeers = "NO_PEERS" => Unavailable,
    /// No other machine told of the newest release: what is known here may be outdated.
    NobodyAnswered = "NOBODY_ANSWERED" => Unavailable,
    /// The network is switched off.
    NetworkOff = "NETWORK_OFF" => FailedPrecondition,
    /// What was found is refused: taking it is how an attack would go.
    ReleaseRefused = "RELEASE_REFUSED" => PermissionDenied,
    /// The disk is full.
    DiskFull = "DISK_FULL" => ResourceExhausted,
    /// The view did not answer or draw in time.
    ViewUnresponsive = "VIEW_UNRESPONSIVE" => DeadlineExceeded,
    /// The host is ending.
    ShuttingDown = "SHUTTING_DOWN" => Unavailable,
    /// An error of the host itself; its log says more.
    Internal = "INTERNAL" => Internal,
}

impl Reason {
    /// A status with this reason in its details. `message` says what happened, to what, and what to do next.
    pub fn status(self, message: impl Into<String>) -> Status {
        let details = ErrorDetails::with_error_info(self.name(), DOMAIN, HashMap::new());
        Status::with_error_details(self.code(), message, details)
    }

    /// The reason that a status carries, if it is one of Mumba's.
    pub fn of(status: &Status) -> Option<Reason> {
        let details = status.get_error_details();
        let info = details.error_info()?;
        if info.domain == DOMAIN { Reason::from_name(&info.reason) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_survives_the_wire() {
        let status = Reason::DisplayConflict.status("close the views first");
        assert_eq!(status.code(), Code::FailedPrecondition);
        assert_eq!(Reason::of(&status), Some(Reason::DisplayConflict));
        assert_eq!(Reason::of(&Status::internal("other")), None);
    }
}
