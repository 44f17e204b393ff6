//! Requests and response heads between CEF's form and ours.
//!
//! cef-rs's own multimap neither frees itself nor the texts that it is read with, so this module uses CEF's functions.

use bytes::Bytes;
use cef::sys::{
    _cef_string_multimap_t, cef_string_multimap_alloc, cef_string_multimap_append, cef_string_multimap_free,
    cef_string_multimap_key, cef_string_multimap_size, cef_string_multimap_value, cef_string_utf16_clear,
    cef_string_utf16_t,
};
use cef::{
    CefString, CefStringMultimap, ImplPostData, ImplPostDataElement, ImplRequest, ImplResponse, Request, ResourceType,
    Response,
};
use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::{Destination, MAX_BODY_BYTES, ResourceRequest, ResourceResponse};
use crate::text::userfree;

/// The header in which a context's gate tells the origin who asks. A page cannot set it: the gate writes over it.
pub(crate) const INITIATOR: &str = "mumba-initiator";

/// A multimap of CEF's that is freed.
struct Multimap(*mut _cef_string_multimap_t);

impl Multimap {
    fn new() -> Self {
        // SAFETY: no arguments; it is freed once, in `drop`.
        Self(unsafe { cef_string_multimap_alloc() })
    }

    fn append(&mut self, name: &str, value: &str) {
        let (name, value) = (CefString::from(name), CefString::from(value));
        // SAFETY: the map and both texts live for the call, which copies the texts.
        unsafe { cef_string_multimap_append(self.0, (&name).into(), (&value).into()) };
    }

    /// The map as cef-rs's functions take it.
    fn lent(&mut self) -> CefStringMultimap {
        CefStringMultimap::from(self.0)
    }

    fn entries(&self) -> Vec<(String, String)> {
        // SAFETY: the map lives.
        let count = unsafe { cef_string_multimap_size(self.0) };
        (0..count)
            .map(|index| {
                // SAFETY: the map lives, and the index is below its size.
                let name = text(|out| unsafe { cef_string_multimap_key(self.0, index, out) });
                // SAFETY: as above.
                let value = text(|out| unsafe { cef_string_multimap_value(self.0, index, out) });
                (name, value)
            })
            .collect()
    }
}

impl Drop for Multimap {
    fn drop(&mut self) {
        // SAFETY: it was allocated in `new`, and nobody else frees it.
        unsafe { cef_string_multimap_free(self.0) };
    }
}

/// The text that CEF writes into an empty one.
fn text(fill: impl FnOnce(*mut cef_string_utf16_t) -> i32) -> String {
    let mut raw = cef_string_utf16_t { str_: std::ptr::null_mut(), length: 0, dtor: None };
    fill(&raw mut raw);
    let text = if raw.str_.is_null() {
        String::new()
    } else {
        // SAFETY: CEF wrote `length` units at `str_`.
        String::from_utf16_lossy(unsafe { std::slice::from_raw_parts(raw.str_, raw.length) })
    };
    // SAFETY: the text is CEF's, and is not used any more.
    unsafe { cef_string_utf16_clear(&raw mut raw) };
    text
}

/// What CEF shows of a request.
pub(super) fn owned_request(request: &Request) -> ResourceRequest {
    let mut map = Multimap::new();
    request.header_map(Some(&mut map.lent()));
    let mut headers = HeaderMap::new();
    for (name, value) in map.entries() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.append(name, value);
        }
    }
    let referrer = userfree(&request.referrer_url());
    if let (false, Ok(referrer)) = (referrer.is_empty(), HeaderValue::try_from(referrer)) {
        headers.insert(header::REFERER, referrer);
    }
    let initiator = match headers.remove(INITIATOR) {
        Some(value) if !value.is_empty() => value.to_str().ok().map(str::to_owned),
        _ => None,
    };
    let destination = match request.resource_type() {
        ResourceType::MAIN_FRAME | ResourceType::SUB_FRAME => Destination::Document,
        ResourceType::WORKER => Destination::Worker,
        ResourceType::SHARED_WORKER => Destination::SharedWorker,
        ResourceType::SERVICE_WORKER => Destination::ServiceWorker,
        _ => Destination::Other,
    };
    let body = body(request);
    ResourceRequest {
        url: userfree(&request.url()),
        method: userfree(&request.method()),
        headers,
        initiator,
        destination,
        oversized: body.is_none(),
        body: body.unwrap_or_default(),
    }
}

/// The body that CEF has in memory; nothing when it is too long.
fn body(request: &Request) -> Option<Bytes> {
    let Some(data) = request.post_data() else { return Some(Bytes::new()) };
    let mut elements = vec![None; data.element_count()];
    data.elements(Some(&mut elements));
    let length: usize = elements.iter().flatten().map(|element| element.bytes_count()).sum();
    if length > MAX_BODY_BYTES {
        return None;
    }
    let mut body = Vec::with_capacity(length);
    for element in elements.into_iter().flatten() {
        let start = body.len();
        body.resize(start + element.bytes_count(), 0);
        let part = &mut body[start..];
        let read = element.bytes(part.len(), part.as_mut_ptr());
        body.truncate(start + read);
    }
    Some(body.into())
}

/// Writes the head of an answer.
pub(super) fn write_head(response: &Response, answer: &ResourceResponse) {
    response.set_status(i32::from(answer.status.as_u16()));
    response.set_status_text(Some(&CefString::from(answer.status.canonical_reason().unwrap_or("Unknown"))));
    let mut map = Multimap::new();
    for (name, value) in &answer.headers {
        // Values are bytes; Chromium, like every browser, reads those above ASCII as Latin-1.
        let value: String = value.as_bytes().iter().copied().map(char::from).collect();
        map.append(name.as_str(), &value);
    }
    response.set_header_map(Some(&mut map.lent()));
    let content_type = answer.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let Some(content_type) = content_type else { return };
    let mut parts = content_type.split(';').map(str::trim);
    response.set_mime_type(Some(&CefString::from(parts.next().unwrap_or_default().to_ascii_lowercase().as_str())));
    let charset = parts.find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.eq_ignore_ascii_case("charset").then(|| value.trim_matches('"'))
    });
    if let Some(charset) = charset {
        response.set_charset(Some(&CefString::from(charset)));
    }
}
