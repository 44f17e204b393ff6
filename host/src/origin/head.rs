//! Headers: which of a page's reach the app's service, which of the service's reach the page, and what the host adds.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use mumba_cef::origin::{Destination, ResourceRequest, ResourceResponse};
use mumba_proto::service as proto;
use url::Url;

use super::body::{self, Body, Budget, Request, Response};
use super::{Asker, into_resource};

/// Headers that a response may have.
const MAX_HEADERS: usize = 256;
/// Bytes that the headers of a response may have.
const MAX_HEADER_BYTES: usize = 64 << 10;

/// Of one connection, not of a message (RFC 9110, 7.6.1).
const HOP_BY_HOP: [&str; 9] = [
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// What a service may not tell the browser: it concerns the connection, or makes the browser report to others.
const NOT_OF_A_SERVICE: [&str; 9] = [
    "alt-svc",
    "expect-ct",
    "nel",
    "origin-agent-cluster",
    "public-key-pins",
    "report-to",
    "reporting-endpoints",
    "sourcemap",
    "strict-transport-security",
];

/// What every response has unless it says otherwise. The origin shares nothing with any other, so it can be cross-origin
/// isolated (`SharedArrayBuffer`, precise timers).
const DEFAULTS: [(HeaderName, &str); 5] = [
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "no-cache"),
];

/// The request of a page.
pub(super) fn request(request: ResourceRequest, url: &Url, bodies: &Budget) -> Result<Request, Box<Response>> {
    let uri = Uri::try_from(&url[..url::Position::AfterQuery])
        .map_err(|_| Box::new(body::text(414, "The address is too long, or has characters that none may have.")))?;
    if request.oversized {
        return Err(Box::new(body::text(413, "The body is too long to be taken at once.")));
    }
    let method = Method::try_from(request.method.as_str())
        .map_err(|_| Box::new(body::text(400, "The method has characters that none may have.")))?;
    let too_many = || Box::new(body::text(429, "The app has too many bytes of requests under way."));
    let mut own = http::Request::new(Body::from(bodies.take(request.body).ok_or_else(too_many)?));
    *own.uri_mut() = uri;
    // Chromium adds the origin later, on a way to the network that this request does not go. Of a navigation CEF does not know it.
    let says_origin = method != Method::GET && method != Method::HEAD && request.destination != Destination::Document;
    let origin = request.initiator.as_deref().filter(|_| says_origin);
    let origin = origin.and_then(|origin| HeaderValue::try_from(origin.trim_end_matches('/')).ok());
    *own.method_mut() = method;
    let mut headers = request.headers;
    headers.remove(header::ORIGIN);
    if let Some(origin) = origin {
        headers.insert(header::ORIGIN, origin);
    }
    *own.headers_mut() = headers;
    own.extensions_mut().insert(Asker { initiator: request.initiator, destination: request.destination });
    Ok(own)
}

fn is_hop_by_hop(name: &HeaderName) -> bool {
    HOP_BY_HOP.contains(&name.as_str())
}

/// The headers of a page that its service gets. Names that begin with `mumba-` are the host's.
pub(super) fn for_service(headers: &HeaderMap) -> Vec<proto::Header> {
    headers
        .iter()
        .filter(|(name, _)| {
            // No encoding: nothing between the service and the page would decode it.
            !is_hop_by_hop(name) && !name.as_str().starts_with("mumba-") && *name != header::ACCEPT_ENCODING
        })
        .map(|(name, value)| proto::Header {
            name: name.as_str().to_owned(),
            value: value.as_bytes().iter().copied().map(char::from).collect(),
        })
        .collect()
}

/// The head of a service's answer, checked.
///
/// # Errors
/// What is wrong with it, for the developer of the service.
pub(super) fn from_service(head: proto::ResponseHead) -> Result<(StatusCode, HeaderMap), String> {
    let status = u16::try_from(head.status).ok().filter(|status| (200..=599).contains(status));
    let status = status
        .and_then(|status| StatusCode::from_u16(status).ok())
        .ok_or_else(|| format!("its status is {}; it must be 200 to 599", head.status))?;
    if head.headers.len() > MAX_HEADERS {
        return Err(format!("it has {} headers; {MAX_HEADERS} is the limit", head.headers.len()));
    }
    let bytes: usize = head.headers.iter().map(|header| header.name.len() + header.value.len()).sum();
    if bytes > MAX_HEADER_BYTES {
        return Err(format!("its headers have {bytes} bytes; {MAX_HEADER_BYTES} is the limit"));
    }
    let mut headers = HeaderMap::with_capacity(head.headers.len());
    for proto::Header { name, value } in head.headers {
        // Names are taken in lower case only: whoever writes them otherwise may have meant another protocol's.
        let parsed = HeaderName::from_lowercase(name.as_bytes());
        let parsed = parsed.map_err(|_| format!("{name:?} is not the name of a header, in lower case"))?;
        if is_hop_by_hop(&parsed) || parsed.as_str().starts_with("mumba-") || NOT_OF_A_SERVICE.contains(&name.as_str())
        {
            continue;
        }
        let value = HeaderValue::from_str(&value).or_else(|_| HeaderValue::from_bytes(value.as_bytes()));
        let value = value.map_err(|_| format!("the value of its header {name:?} has control characters"))?;
        headers.append(parsed, value);
    }
    if headers
        .get_all(header::CONTENT_ENCODING)
        .iter()
        .any(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"))
    {
        return Err("it has a content-encoding; bodies go uncompressed from a service to its page".to_owned());
    }
    let mut lengths = headers.get_all(header::CONTENT_LENGTH).iter();
    let length = lengths.next().map(|length| length.to_str().ok().and_then(|length| length.parse::<u64>().ok()));
    if lengths.next().is_some() || length == Some(None) {
        return Err("its content-length is not one number".to_owned());
    }
    if headers.get_all(header::CONTENT_TYPE).iter().count() > 1 || headers.get_all(header::LOCATION).iter().count() > 1
    {
        return Err("it has a content-type or a location more than once".to_owned());
    }
    Ok((status, headers))
}

/// The length that a response's headers announce.
pub(super) fn announced_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Adds the defaults, and gives the response to Chromium.
pub(super) fn finish(mut response: Response) -> ResourceResponse {
    let headers = response.headers_mut();
    for (name, value) in DEFAULTS {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    let status = response.status();
    if status == StatusCode::NO_CONTENT || status == StatusCode::RESET_CONTENT || status == StatusCode::NOT_MODIFIED {
        *response.body_mut() = Body::from(Bytes::new());
        return into_resource(response, None);
    }
    let length = response.body().length();
    into_resource(response, length)
}

/// Where pages reach other origins, the images and media of those come without cookies: most servers send no header that
/// would let them into an isolated page otherwise.
pub(super) fn for_other_origins(mut response: ResourceResponse) -> ResourceResponse {
    if let Some(policy) = response.headers.get_mut("cross-origin-embedder-policy")
        && policy == "require-corp"
    {
        *policy = HeaderValue::from_static("credentialless");
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(status: u32, headers: &[(&str, &str)]) -> proto::ResponseHead {
        let headers = headers
            .iter()
            .map(|(name, value)| proto::Header { name: (*name).to_owned(), value: (*value).to_owned() })
            .collect();
        proto::ResponseHead { status, headers }
    }

    #[test]
    fn heads_that_smuggle_or_lie_are_refused() {
        for (bad, why) in [
            (head(42, &[]), "status is 42"),
            (head(199, &[]), "status is 199"),
            (head(600, &[]), "status is 600"),
            (head(200, &[("x-a\r\nset-cookie", "b")]), "not the name"),
            (head(200, &[("", "b")]), "not the name"),
            (head(200, &[("X-Upper", "b")]), "not the name"),
            (head(200, &[("x-a", "b\r\nset-cookie: c=d")]), "control characters"),
            (head(200, &[("x-a", "b\0")]), "control characters"),
            (head(200, &[("content-length", "1"), ("content-length", "2")]), "not one number"),
            (head(200, &[("content-length", "-1")]), "not one number"),
            (head(200, &[("content-encoding", "gzip")]), "content-encoding"),
            (head(200, &[("content-type", "a/b"), ("content-type", "c/d")]), "more than once"),
            (head(200, &[("x", "y"); 257]), "257 headers"),
            (head(200, &[("x", "y".repeat(70_000).as_str())]), "bytes"),
        ] {
            let error = from_service(bad.clone()).unwrap_err();
            assert!(error.contains(why), "{bad:?}: {error}");
        }
    }

    #[test]
    fn what_is_the_hosts_or_of_a_connection_is_left_out() {
        let (status, headers) = from_service(head(
            201,
            &[
                ("connection", "close"),
                ("mumba-x", "1"),
                ("report-to", "{}"),
                ("set-cookie", "a=1"),
                ("set-cookie", "b=2"),
                ("x-name", "Zoë"),
            ],
        ))
        .unwrap();
        assert_eq!(status, 201);
        let mut names: Vec<_> = headers.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["set-cookie", "set-cookie", "x-name"]);

        let mut page = HeaderMap::new();
        for (name, value) in
            [("mumba-caller-kind", "user"), ("te", "x"), ("accept-encoding", "br"), ("cookie", "a=1"), ("x-own", "y")]
        {
            page.insert(name, HeaderValue::from_static(value));
        }
        let mut names: Vec<_> = for_service(&page).into_iter().map(|header| header.name).collect();
        names.sort_unstable();
        assert_eq!(names, ["cookie", "x-own"]);
    }
}
