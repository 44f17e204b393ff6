//! The package of `route-service`, the tests' service that answers routes.

use std::path::Path;

use crate::{Package, TestHome};

/// Pattern, methods, kind.
const ROUTES: [(&str, &str, &str); 23] = [
    ("/echo/{*rest}", "GET, POST, PUT, DELETE, PATCH", "unary"),
    ("/status/{code}", "GET, POST", "unary"),
    ("/page", "GET, POST", "unary"),
    ("/image", "GET", "unary"),
    ("/cookies", "GET", "unary"),
    ("/active", "GET", "unary"),
    ("/hostile-unary/{how}", "GET", "unary"),
    ("/bytes/{count}", "GET", "streamed"),
    ("/sound", "GET", "streamed"),
    ("/received", "GET", "unary"),
    ("/count", "POST, PUT", "streamed"),
    ("/mirror", "POST", "streamed"),
    ("/events", "GET", "streamed"),
    ("/hold", "GET", "streamed"),
    ("/crash/{count}", "GET, POST", "streamed"),
    ("/worker.js", "GET", "streamed"),
    ("/hostile/{how}", "GET, POST", "streamed"),
    ("/unimplemented", "GET", "unary"),
    ("/only-post", "POST", "unary"),
    ("/socket", "", "websocket"),
    ("/socket/refuse", "", "websocket"),
    ("/socket/wrong", "", "websocket"),
    ("/socket/deep/{*path}", "", "websocket"),
];

/// An app whose routes are answered by `program`, with a web view that shows `html`.
pub fn package(home: &TestHome, name: &str, program: &Path, html: &str) -> Package {
    let mut manifest = format!(
        "name = \"{name}\"\nversion = \"1.0.0\"\n\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/service\"\n\n\
         [view]\nkind = \"web\"\nstart = \"index.html\"\n"
    );
    for (pattern, methods, kind) in ROUTES {
        manifest.push_str(&format!("\n[[route]]\npattern = \"{pattern}\"\nkind = \"{kind}\"\n"));
        if !methods.is_empty() {
            let methods: Vec<String> = methods.split(", ").map(|method| format!("\"{method}\"")).collect();
            manifest.push_str(&format!("methods = [{}]\n", methods.join(", ")));
        }
    }
    Package::empty(home, name)
        .write("mumba.toml", manifest)
        .write("index.html", html)
        .write("other.html", "<!doctype html><title>other</title>")
        .program("bin/service", program)
}
