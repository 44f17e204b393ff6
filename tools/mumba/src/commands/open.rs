//! `mumba open`: a link to an installed app.

use mumba_client::host::{LaunchOptions, LaunchRequest};

use super::launch;
use crate::cli::OpenArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;

/// The scheme of links, with what follows it.
const SCHEME: &str = "mumba://";
/// Characters of an app's id.
const ID_CHARS: usize = 52;
/// No link is longer.
const MAX_BYTES: usize = 8 * 1024;

pub(crate) async fn run(args: OpenArgs, context: &Context) -> Result<Exit> {
    let link = Link::parse(&args.link)?;
    let display = context.display(false);
    let mut client = context.connect_or_start().await?;
    let request = LaunchRequest {
        app: link.app.clone(),
        options: Some(LaunchOptions {
            offscreen: display.offscreen,
            display_environment: display.environment.into_request(),
            path: link.path,
            ..LaunchOptions::default()
        }),
        wait_for_first_frame: true,
    };
    let launched = {
        let _progress = context.output.progress("Opening");
        client.launch(request, launch::TIMEOUT).await
    };
    let response = launched.map_err(|error| not_installed(error.into(), &link.app))?;
    launch::show(response.views, &link.app, context)?;
    Ok(Exit::Success)
}

/// An app and a path in it.
#[derive(Debug, PartialEq, Eq)]
struct Link {
    app: String,
    path: String,
}

impl Link {
    fn parse(text: &str) -> Result<Link> {
        let wrong = |why: &str| Error::usage(format!("this is no link to an app: {why}; one is mumba://<app id>/path"));
        if text.len() > MAX_BYTES || text.chars().any(|character| character.is_control() || character.is_whitespace()) {
            return Err(wrong("it is too long, or has characters that links do not have"));
        }
        let rest = match text.get(..SCHEME.len()) {
            Some(scheme) if scheme.eq_ignore_ascii_case(SCHEME) => &text[SCHEME.len()..],
            _ => return Err(wrong("it does not begin with mumba://")),
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (app, path) = rest.split_at(end);
        // The names of hosts in links have no case, and programs on a link's way may change it.
        let app = app.to_ascii_lowercase();
        let is_id = app.len() == ID_CHARS && app.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if !is_id {
            return Err(wrong("what follows mumba:// is not an app's id of 52 letters and digits"));
        }
        // No path at all is the start page; "//" would begin the name of another host.
        let path = match path {
            "" | "/" => String::new(),
            path if path.starts_with("//") || path.contains('\\') => {
                return Err(wrong("its path is none of the app's"));
            }
            path if path.starts_with('/') => path.to_owned(),
            path => format!("/{path}"),
        };
        Ok(Link { app, path })
    }
}

fn not_installed(mut error: Error, app: &str) -> Error {
    if error.exit != Exit::NotFound {
        return error;
    }
    error.message = format!(
        "the app {app} is not installed, so its link cannot be opened; get the app from whoever gave you the link, and install \
         it with `mumba install <folder>` (this version cannot install by address)"
    );
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(rest: &str) -> Result<Link> {
        Link::parse(&format!("mumba://{}{rest}", "y".repeat(52)))
    }

    #[test]
    fn a_link_is_an_app_and_a_path() {
        for (rest, path) in [("", ""), ("/", ""), ("/a/b?c=d#e", "/a/b?c=d#e"), ("?a", "/?a"), ("/%2e%2e/", "/%2e%2e/")]
        {
            assert_eq!(link(rest).unwrap(), Link { app: "y".repeat(52), path: path.to_owned() });
        }
        assert_eq!(Link::parse(&format!("MUMBA://{}/A", "Y".repeat(52))).unwrap().path, "/A");
    }

    #[test]
    fn what_is_no_link_is_refused_and_nothing_of_it_is_an_argument() {
        for rest in ["y", "//evil.example/", "/a b", "/a\n", "/a\\b", ":80/", "@host/", ".localhost/"] {
            assert!(link(rest).is_err(), "{rest}");
        }
        for text in ["", "mumba:", "mumba://", "mumba://notes/", "http://x/", "--help", "mumba:/y", "mumbâ://x"] {
            assert_eq!(Link::parse(text).unwrap_err().exit, Exit::Usage, "{text}");
        }
        assert!(link(&"/a".repeat(5000)).is_err());
    }
}
