//! `[[route]]`: requests of pages that the app's service answers.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::{Fault, did_you_mean};

/// Methods that a route may take (RFC 9110, RFC 5789).
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/// Routes that a manifest may have.
const MAX_ROUTES: usize = 256;
/// Bytes that a pattern may have.
const MAX_PATTERN_BYTES: usize = 512;
/// Paths below this are the host's own.
pub(super) const RESERVED: &str = "/.well-known/mumba/";

/// Requests that the service answers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Route {
    /// Which paths: `/notes/{id}` takes one part of a path, `/files/{*path}` the rest of it.
    pub pattern: String,
    /// Which methods, in upper case. HEAD is taken where GET is.
    pub methods: BTreeSet<String>,
    /// How the service answers.
    pub kind: RouteKind,
    /// Whether other apps may ask for it.
    pub public: bool,
}

/// How the service answers a route (`mumba.service.v1.Routes`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RouteKind {
    /// `Answer`: one message with the whole request, one with the whole response.
    Unary,
    /// `Stream`: bodies in pieces, both ways.
    Streamed,
    /// `Socket`: a WebSocket.
    WebSocket,
}

impl RouteKind {
    /// As in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            RouteKind::Unary => "unary",
            RouteKind::Streamed => "streamed",
            RouteKind::WebSocket => "websocket",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RouteSection {
    pattern: Spanned<String>,
    methods: Option<Spanned<Vec<Spanned<String>>>>,
    kind: Option<Spanned<String>>,
    #[serde(default)]
    public: bool,
}

/// Checks the routes, also against each other: two that take the same request are refused.
pub(super) fn routes(sections: Vec<Spanned<RouteSection>>, has_service: bool) -> Result<Vec<Route>, Fault> {
    let mut routes = Vec::new();
    let mut taken: Vec<(&str, matchit::Router<()>)> =
        METHODS.iter().map(|method| (*method, matchit::Router::new())).collect();
    for section in sections {
        let span = section.span();
        if !has_service {
            return Err(Fault::new(&span, "[[route]] needs a [service] that answers it"));
        }
        if routes.len() >= MAX_ROUTES {
            return Err(Fault::new(&span, format!("a manifest may have {MAX_ROUTES} routes")));
        }
        let section = section.into_inner();
        let kind = kind(section.kind.as_ref())?;
        let methods = methods(section.methods, kind)?;
        let at = section.pattern.span();
        let pattern = section.pattern.into_inner();
        check_pattern(&pattern).map_err(|what| Fault::new(&at, what))?;
        for (method, router) in &mut taken {
            if methods.contains(*method) {
                router.insert(pattern.as_str(), ()).map_err(|error| {
                    let what = error.to_string().replace('`', "\"");
                    Fault::new(&at, format!("the pattern {pattern:?} cannot be taken for {method}: {what}"))
                })?;
            }
        }
        routes.push(Route { pattern, methods, kind, public: section.public });
    }
    Ok(routes)
}

fn kind(value: Option<&Spanned<String>>) -> Result<RouteKind, Fault> {
    let Some(value) = value else { return Ok(RouteKind::Unary) };
    let kinds = [RouteKind::Unary, RouteKind::Streamed, RouteKind::WebSocket];
    kinds.into_iter().find(|kind| kind.name() == value.get_ref()).ok_or_else(|| {
        let advice = did_you_mean(value.get_ref(), kinds.map(RouteKind::name));
        Fault::new(&value.span(), format!("unknown kind {:?} of a route; {advice}", value.get_ref()))
    })
}

fn methods(value: Option<Spanned<Vec<Spanned<String>>>>, kind: RouteKind) -> Result<BTreeSet<String>, Fault> {
    let Some(value) = value else { return Ok(BTreeSet::from(["GET".to_owned()])) };
    if kind == RouteKind::WebSocket {
        return Err(Fault::new(&value.span(), "a route of kind \"websocket\" has no \"methods\"; remove them"));
    }
    if value.get_ref().is_empty() {
        return Err(Fault::new(&value.span(), "\"methods\" is empty; leave it out for GET"));
    }
    let mut methods = BTreeSet::new();
    for method in value.into_inner() {
        let text = method.get_ref();
        if !METHODS.contains(&text.as_str()) {
            let known = METHODS.join(", ");
            let message = format!("{text:?} is not a method that a route can take; they are {known}");
            return Err(Fault::new(&method.span(), message));
        }
        if !methods.insert(text.clone()) {
            return Err(Fault::new(&method.span(), format!("the method {text} is listed twice")));
        }
    }
    Ok(methods)
}

pub(super) fn check_pattern(pattern: &str) -> Result<(), String> {
    let bad = |what: &str| Err(format!("{pattern:?} is not the pattern of a route: {what}"));
    if pattern.len() > MAX_PATTERN_BYTES {
        return Err(format!("a route's pattern has more than {MAX_PATTERN_BYTES} bytes"));
    }
    if !pattern.starts_with('/') {
        return bad("it must begin with \"/\"");
    }
    if pattern.bytes().any(|byte| !byte.is_ascii_graphic() || matches!(byte, b'?' | b'#' | b'\\' | b'%')) {
        return bad("it may have printable ASCII without \"?\", \"#\", \"%\" and backslashes");
    }
    if pattern.split('/').any(|part| part == "." || part == "..") {
        return bad("it has a part \".\" or \"..\"");
    }
    if format!("{pattern}/").starts_with(RESERVED)
        || pattern.starts_with("/.well-known/{")
        || pattern.starts_with("/{*")
    {
        return bad("it would take \"/.well-known/mumba/\", which is the host's; begin it with a fixed part");
    }
    Ok(())
}
