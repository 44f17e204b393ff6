//! Which route of the manifest takes a request.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use matchit::Router;
use mumba_apps::manifest::{Route, RouteKind};
use percent_encoding::percent_decode_str;

/// The routes of a manifest, ready to be looked up.
#[derive(Debug)]
pub(super) struct Table {
    methods: BTreeMap<String, Router<usize>>,
    sockets: Router<usize>,
}

/// What takes a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// A route, by its place in the manifest, and what the parts in braces stand for, percent-decoded.
    Route { index: usize, parameters: HashMap<String, String> },
    /// A route has this path, but takes other methods: these, as in the header `Allow`.
    OtherMethods(String),
    /// No route.
    None,
}

impl Table {
    /// The table of these routes. The manifest has checked that no two of them take the same request.
    pub(super) fn new(routes: &[Route]) -> Self {
        let mut table = Self { methods: BTreeMap::new(), sockets: Router::new() };
        for (index, route) in routes.iter().enumerate() {
            let add = |router: &mut Router<usize>| {
                if let Err(error) = router.insert(route.pattern.as_str(), index) {
                    tracing::error!(route = route.pattern, %error, "a route is left out");
                }
            };
            if route.kind == RouteKind::WebSocket {
                add(&mut table.sockets);
                add(table.methods.entry("GET".to_owned()).or_default());
                continue;
            }
            for method in &route.methods {
                add(table.methods.entry(method.clone()).or_default());
            }
        }
        table
    }

    /// The route for a method and the path of a URL.
    pub(super) fn find(&self, method: &str, path: &str) -> Match {
        if let Some(found) = self.methods.get(method).and_then(|router| look_up(router, path)) {
            return found;
        }
        if method == "HEAD"
            && let Some(found) = self.methods.get("GET").and_then(|router| look_up(router, path))
        {
            return found;
        }
        let mut allowed: BTreeSet<&str> = BTreeSet::new();
        for (method, router) in &self.methods {
            if router.at(path).is_ok() {
                allowed.insert(method);
                if method == "GET" {
                    allowed.insert("HEAD");
                }
            }
        }
        if allowed.is_empty() {
            return Match::None;
        }
        Match::OtherMethods(allowed.into_iter().collect::<Vec<_>>().join(", "))
    }

    /// The route of a WebSocket at this path.
    pub(super) fn find_socket(&self, path: &str) -> Match {
        look_up(&self.sockets, path).unwrap_or(Match::None)
    }
}

fn look_up(router: &Router<usize>, path: &str) -> Option<Match> {
    let found = router.at(path).ok()?;
    let parameters = found
        .params
        .iter()
        .map(|(name, value)| (name.to_owned(), percent_decode_str(value).decode_utf8_lossy().into_owned()))
        .collect();
    Some(Match::Route { index: *found.value, parameters })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use mumba_apps::Manifest;

    use super::*;

    fn table() -> Table {
        let text = "name = \"a\"\nversion = \"1.0.0\"\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/a\"\n\
             [[route]]\npattern = \"/notes/{id}\"\n\
             [[route]]\npattern = \"/notes\"\nmethods = [\"POST\", \"PUT\"]\nkind = \"streamed\"\n\
             [[route]]\npattern = \"/files/{*path}\"\n\
             [[route]]\npattern = \"/live\"\nkind = \"websocket\"\n";
        Table::new(&Manifest::parse(text.as_bytes(), Path::new("mumba.toml")).unwrap().routes)
    }

    fn route(index: usize, parameters: &[(&str, &str)]) -> Match {
        let parameters = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Match::Route { index, parameters }
    }

    #[test]
    fn a_request_goes_to_the_route_of_its_path_and_method() {
        let table = table();
        assert_eq!(table.find("GET", "/notes/7"), route(0, &[("id", "7")]));
        assert_eq!(table.find("HEAD", "/notes/7"), route(0, &[("id", "7")]));
        assert_eq!(table.find("GET", "/notes/a%20b%2Fc"), route(0, &[("id", "a b/c")]));
        assert_eq!(table.find("POST", "/notes"), route(1, &[]));
        assert_eq!(table.find("GET", "/files/a/b"), route(2, &[("path", "a/b")]));
        assert_eq!(table.find("GET", "/notes"), Match::OtherMethods("POST, PUT".to_owned()));
        assert_eq!(table.find("DELETE", "/notes/7"), Match::OtherMethods("GET, HEAD".to_owned()));
        assert_eq!(table.find("GET", "/notes/"), Match::None);
        assert_eq!(table.find("GET", "/other"), Match::None);
        assert_eq!(table.find_socket("/live"), route(3, &[]));
        assert_eq!(table.find_socket("/notes/7"), Match::None);
    }
}
