//! Files of an app's package, whole or in part.

use std::io::{Seek as _, SeekFrom};

use http::{HeaderValue, Method, StatusCode, header};
use mumba_apps::{App, PackageDir};
use mumba_cef::origin::Destination;
use percent_encoding::percent_decode_str;

use super::body::{self, Body, Request, Response};
use super::prelude;

/// Answers a request that nothing else took.
pub(super) fn answer(app: &App, destination: Destination, request: &Request) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let mut response = body::text(405, "Only GET and HEAD reach the files of a package.");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let range = request.headers().get(header::RANGE).and_then(|range| range.to_str().ok());
    let mut response = match percent_decode_str(request.uri().path()).decode_utf8() {
        Ok(path) => file_or_page(app, &path, destination, range),
        Err(_) => body::text(400, "The path is not UTF-8."),
    };
    response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if request.method() == Method::HEAD {
        if let Some(length) = response.body().length() {
            response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
        }
        *response.body_mut() = Body::empty();
    }
    response
}

/// The page of a native view whose package brings none.
fn empty_page(app: &App) -> Response {
    let title = app.title().replace('&', "&amp;").replace('<', "&lt;");
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title></head><body></body></html>"
    );
    let mut response = body::text(200, "");
    *response.body_mut() = Body::from(bytes::Bytes::from(html));
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

fn file_or_page(app: &App, url_path: &str, destination: Destination, range: Option<&str>) -> Response {
    let path = url_path.trim_start_matches('/');
    let start = app.manifest.view.as_ref().and_then(|view| view.start.as_ref()).map(|start| start.as_str().to_owned());
    let candidates: Vec<String> = if path.is_empty() {
        match start {
            Some(start) => vec![start],
            None if app.manifest.view.is_some() => return empty_page(app),
            None => vec!["index.html".to_owned()],
        }
    } else if path.ends_with('/') {
        vec![format!("{path}index.html")]
    } else {
        vec![path.to_owned()]
    };
    for candidate in &candidates {
        match open(&app.package, candidate, destination, range) {
            Ok(response) => return response,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => {
                tracing::warn!(app = %app.id, path = candidate, %error, "a file of the package cannot be read");
                return body::text(500, "The file cannot be read.");
            }
        }
    }
    body::text(404, "The package has no such file.")
}

fn open(package: &PackageDir, path: &str, destination: Destination, range: Option<&str>) -> std::io::Result<Response> {
    let opened = package.open(path)?;
    let (mut file, length) = (opened.file, opened.len);
    let mime = mime_guess::from_path(path).first_or_octet_stream();
    let mut response = body::bare(StatusCode::OK);
    let kind = match mime.essence_str() {
        text if is_text(text) => format!("{text}; charset=utf-8"),
        other => other.to_owned(),
    };
    if let Ok(kind) = HeaderValue::try_from(kind) {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    if prelude::is_wanted(destination) && mime.essence_str().ends_with("javascript") {
        let script = prelude::before_file(file, length)?;
        *response.body_mut() = Body::from(script);
        return Ok(response);
    }
    match range.map(|range| parse_range(range, length)) {
        None | Some(Range::Whole) => *response.body_mut() = Body::file(file, length),
        Some(Range::Part { first, last }) => {
            file.seek(SeekFrom::Start(first))?;
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            set_content_range(&mut response, &format!("bytes {first}-{last}/{length}"));
            *response.body_mut() = Body::file(file, last - first + 1);
        }
        Some(Range::Unsatisfiable) => {
            response = body::text(416, "The file is shorter than the range.");
            set_content_range(&mut response, &format!("bytes */{length}"));
        }
    }
    Ok(response)
}

fn set_content_range(response: &mut Response, range: &str) {
    if let Ok(range) = HeaderValue::from_str(range) {
        response.headers_mut().insert(header::CONTENT_RANGE, range);
    }
}

fn is_text(mime: &str) -> bool {
    mime.starts_with("text/")
        || mime.ends_with("+xml")
        || mime.ends_with("/xml")
        || mime.ends_with("json")
        || mime.ends_with("javascript")
}

#[derive(Debug, PartialEq, Eq)]
enum Range {
    Whole,
    Part { first: u64, last: u64 },
    Unsatisfiable,
}

/// One range of RFC 9110, section 14.1.2. Anything else (several ranges, another unit) asks for the whole.
fn parse_range(header: &str, length: u64) -> Range {
    let Some(spec) = header.trim().strip_prefix("bytes=") else { return Range::Whole };
    let Some((first, last)) = spec.split_once('-') else { return Range::Whole };
    match (first.trim(), last.trim()) {
        ("", suffix) => match suffix.parse::<u64>() {
            Ok(0) => Range::Unsatisfiable,
            Ok(_) if length == 0 => Range::Unsatisfiable,
            Ok(count) => Range::Part { first: length.saturating_sub(count), last: length - 1 },
            Err(_) => Range::Whole,
        },
        (first, last) => {
            let Ok(first) = first.parse::<u64>() else { return Range::Whole };
            let last = match last {
                "" => u64::MAX,
                last => match last.parse::<u64>() {
                    Ok(last) => last,
                    Err(_) => return Range::Whole,
                },
            };
            if last < first {
                Range::Whole
            } else if first >= length {
                Range::Unsatisfiable
            } else {
                Range::Part { first, last: last.min(length - 1) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_rfc_says() {
        assert_eq!(parse_range("bytes=0-", 10), Range::Part { first: 0, last: 9 });
        assert_eq!(parse_range("bytes=2-4", 10), Range::Part { first: 2, last: 4 });
        assert_eq!(parse_range("bytes=2-400", 10), Range::Part { first: 2, last: 9 });
        assert_eq!(parse_range("bytes=-3", 10), Range::Part { first: 7, last: 9 });
        assert_eq!(parse_range("bytes=-30", 10), Range::Part { first: 0, last: 9 });
        assert_eq!(parse_range("bytes=10-", 10), Range::Unsatisfiable);
        assert_eq!(parse_range("bytes=-0", 10), Range::Unsatisfiable);
        assert_eq!(parse_range("bytes=0-", 0), Range::Unsatisfiable);
        for whole in ["bytes=0-1,3-4", "lines=1-2", "bytes=x-", "bytes=5-2", "bytes"] {
            assert_eq!(parse_range(whole, 10), Range::Whole, "{whole}");
        }
    }
}
