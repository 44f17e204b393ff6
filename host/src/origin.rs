//! Answers an app's origin from its package.

use std::io::{Read, Seek as _, SeekFrom};
use std::sync::{Arc, PoisonError, RwLock};

use mumba_apps::{App, PackageDir};
use mumba_cef::origin::{Origin, ResourceRequest, ResourceResponse};
use percent_encoding::percent_decode_str;
use url::Url;

/// The origin of one app. The app behind it can change (an update, a changed development folder); the origin stays.
#[derive(Debug)]
pub struct AppOrigin {
    host: String,
    app: RwLock<Arc<App>>,
}

impl AppOrigin {
    /// Serves `app`.
    pub fn new(app: Arc<App>) -> Self {
        Self { host: app.id.host_name(), app: RwLock::new(app) }
    }

    /// Serves another release of the same app from now on.
    pub fn replace(&self, app: Arc<App>) {
        *self.app.write().unwrap_or_else(PoisonError::into_inner) = app;
    }

    /// The app that is served now.
    pub fn app(&self) -> Arc<App> {
        Arc::clone(&self.app.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Origin for AppOrigin {
    fn respond(&self, request: ResourceRequest) -> Option<ResourceResponse> {
        let url = Url::parse(&request.url).ok()?;
        // Chromium brings other ports of the host name here too; they are other origins.
        if url.scheme() != "https" || url.host_str() != Some(self.host.as_str()) || url.port().is_some() {
            return None;
        }
        let head = match request.method.as_str() {
            "GET" => false,
            "HEAD" => true,
            _ => {
                let mut response = plain(405, "Only GET and HEAD reach the files of a package.");
                response.headers.push(("Allow".to_owned(), "GET, HEAD".to_owned()));
                return Some(with_common_headers(response, &self.app()));
            }
        };
        let app = self.app();
        let mut response = match percent_decode_str(url.path()).decode_utf8() {
            Ok(path) => file_or_page(&app, &path, request.range.as_deref()),
            Err(_) => plain(400, "The path is not UTF-8."),
        };
        if head {
            response.body = Box::new(std::io::empty());
        }
        Some(with_common_headers(response, &app))
    }
}

fn plain(status: u16, text: &str) -> ResourceResponse {
    ResourceResponse::bytes(status, "text/plain", format!("{text}\n"))
}

fn with_common_headers(mut response: ResourceResponse, app: &App) -> ResourceResponse {
    // The origin shares nothing with any other, so it can be cross-origin isolated (SharedArrayBuffer, precise timers).
    // Where the app reaches other origins, their images and media come without cookies, as most servers send no header
    // that would let them in otherwise.
    let embedder = if crate::contexts::asks_for_origins(app) { "credentialless" } else { "require-corp" };
    for (name, value) in [
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", embedder),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-cache"),
        ("Accept-Ranges", "bytes"),
    ] {
        response.headers.push((name.to_owned(), value.to_owned()));
    }
    response
}

/// The page of a native view whose package brings none.
fn empty_page(app: &App) -> ResourceResponse {
    let title = app.title().replace('&', "&amp;").replace('<', "&lt;");
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title></head><body></body></html>"
    );
    ResourceResponse::bytes(200, "text/html", html)
}

fn file_or_page(app: &App, url_path: &str, range: Option<&str>) -> ResourceResponse {
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
        match open(&app.package, candidate, range) {
            Ok(response) => return response,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => {
                tracing::warn!(app = %app.id, path = candidate, %error, "a file of the package cannot be read");
                return plain(500, "The file cannot be read.");
            }
        }
    }
    plain(404, "The package has no such file.")
}

fn open(package: &PackageDir, path: &str, range: Option<&str>) -> std::io::Result<ResourceResponse> {
    let opened = package.open(path)?;
    let (mut file, length) = (opened.file, opened.len);
    let mime = mime_guess::from_path(path).first_or_octet_stream();
    let mut response = ResourceResponse {
        status: 200,
        mime_type: mime.essence_str().to_owned(),
        charset: if is_text(mime.essence_str()) { "utf-8" } else { "" },
        headers: Vec::new(),
        length: Some(length),
        body: Box::new(std::io::empty()),
    };
    match range.map(|range| parse_range(range, length)) {
        None | Some(Range::Whole) => response.body = Box::new(file.take(length)),
        Some(Range::Part { first, last }) => {
            file.seek(SeekFrom::Start(first))?;
            response.status = 206;
            response.headers.push(("Content-Range".to_owned(), format!("bytes {first}-{last}/{length}")));
            response.length = Some(last - first + 1);
            response.body = Box::new(file.take(last - first + 1));
        }
        Some(Range::Unsatisfiable) => {
            response = plain(416, "The file is shorter than the range.");
            response.headers.push(("Content-Range".to_owned(), format!("bytes */{length}")));
        }
    }
    Ok(response)
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
