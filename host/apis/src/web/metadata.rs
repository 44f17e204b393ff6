//! Headers of browsers as metadata of calls, and metadata of answers as headers.

use http::{HeaderMap, HeaderName};
use mumba_services::Caller;
use tonic::metadata::MetadataMap;

/// Bytes that the headers of a request may have.
pub(super) const MAX_BYTES: usize = 64 << 10;

/// Headers that are about this hop, this protocol or the browser, and not about the call.
const NOT_FORWARDED: [&str; 18] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "alt-svc",
    "connection",
    "date",
    "expect",
    "host",
    "keep-alive",
    "origin",
    "referer",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-grpc-web",
];

fn is_forwarded(name: &HeaderName) -> bool {
    let name = name.as_str();
    let own = ["content-", "grpc-", "connect-", "sec-", "proxy-", "access-control-", "trailer-"];
    !NOT_FORWARDED.contains(&name) && !own.iter().any(|prefix| name.starts_with(prefix))
}

/// What a request says to the service, and who sent it.
pub(super) fn of_request(headers: &HeaderMap, caller: &Caller) -> HeaderMap {
    let mut forwarded = filtered(headers);
    caller.sign(&mut forwarded);
    forwarded
}

/// What a service's metadata says to the page.
pub(super) fn of_answer(metadata: &MetadataMap) -> HeaderMap {
    filtered(metadata.as_ref())
}

fn filtered(headers: &HeaderMap) -> HeaderMap {
    let mut forwarded = HeaderMap::with_capacity(headers.len());
    for (name, value) in headers.iter().filter(|(name, _)| is_forwarded(name)) {
        forwarded.append(name.clone(), value.clone());
    }
    forwarded
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_page_can_say_what_it_likes_but_not_who_it_is() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("authorization", "Bearer x"),
            ("x-trace-bin", "AAEC"),
            ("mumba-caller-kind", "user"),
            ("mumba-caller-app", "other"),
            ("grpc-timeout", "1S"),
            ("connect-timeout-ms", "1"),
            ("content-type", "application/json"),
            ("transfer-encoding", "chunked"),
            ("host", "evil.example"),
            ("sec-fetch-site", "same-origin"),
        ] {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        let forwarded = of_request(&headers, &Caller::View { app: "own".to_owned() });
        let mut names: Vec<_> = forwarded.keys().map(HeaderName::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["authorization", "mumba-caller-app", "mumba-caller-kind", "x-trace-bin"]);
        assert_eq!(forwarded["mumba-caller-kind"], "view");
        assert_eq!(forwarded["mumba-caller-app"], "own");
    }
}
