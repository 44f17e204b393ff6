//! `mumba open`: a link to an app, which is offered for installation where it is not installed.

use mumba_client::host::{LaunchOptions, LaunchRequest, LaunchResponse, LookUpRequest, LookUpResponse};
use mumba_client::{Client, request};
use mumba_launcher::dialog;
use mumba_releases::PublicKey;

use super::{COPYING, install, launch};
use crate::ask;
use crate::cli::OpenArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::text::safe;
use crate::units;

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
    let wanted = LaunchRequest {
        app: link.app.clone(),
        options: Some(LaunchOptions {
            offscreen: display.offscreen,
            display_environment: display.environment.into_request(),
            path: link.path,
            ..LaunchOptions::default()
        }),
        wait_for_first_frame: true,
    };
    let response = match open(&mut client, &wanted, context).await {
        Err(error) if error.exit == Exit::NotFound => {
            if !offer(&client, &link.app, context).await? {
                return Err(not_installed(error, &link.app));
            }
            open(&mut client, &wanted, context).await?
        }
        opened => opened?,
    };
    launch::show(response.views, &link.app, context)?;
    Ok(Exit::Success)
}

async fn open(client: &mut Client, wanted: &LaunchRequest, context: &Context) -> Result<LaunchResponse> {
    let _progress = context.output.progress("Opening");
    Ok(client.launch(wanted.clone(), launch::TIMEOUT).await?)
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

/// Offers to install the app, and says whether it was installed.
///
/// Whoever made the link chose the address, so what is shown is what that address says of itself, beside the address.
async fn offer(client: &Client, address: &str, context: &Context) -> Result<bool> {
    if PublicKey::parse(address).is_err() || !can_ask(context) {
        return Ok(false);
    }
    let asked = LookUpRequest { address: address.to_owned() };
    let found = {
        let _progress = context.output.progress("Looking the app up");
        client.distribution().look_up(request(asked, COPYING)).await?.into_inner()
    };
    if !agrees(&question(&found), context).await? {
        return Ok(false);
    }
    install::by_address(client, address.to_owned(), context).await?;
    Ok(true)
}

fn can_ask(context: &Context) -> bool {
    !context.output.is_json() && (ask::is_possible() || context.dialog)
}

async fn agrees(question: &str, context: &Context) -> Result<bool> {
    if ask::is_possible() {
        let answer = ask::ask(format_args!("{question} [y/N]")).await?;
        return Ok(answer.is_some_and(|answer| ask::is_yes(&answer)));
    }
    Ok(context.dialog && dialog::ask_without_terminal(question) == Some(true))
}

fn question(found: &LookUpResponse) -> String {
    let release = found.release.clone().unwrap_or_default();
    let publisher = match found.publisher.as_str() {
        "" => "not known: no repository that you added lists it".to_owned(),
        publisher => safe(publisher).into_owned(),
    };
    format!(
        "This link is to an app that is not installed.\n\nTitle: {} ({} {})\nSize: {}\nPublisher: {publisher}\nAddress: {}\n\nInstall it?",
        safe(&release.title),
        safe(&release.name),
        safe(&release.version),
        units::bytes(release.size_bytes),
        safe(&release.address),
    )
}

fn not_installed(mut error: Error, app: &str) -> Error {
    error.message = format!(
        "the app {app} is not installed, so its link was not opened: `mumba install {app}` installs it, if you trust whoever gave you the \
         link"
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
    fn the_question_names_title_size_publisher_and_address() {
        let release = mumba_client::host::ReleaseFound {
            address: "y".repeat(52),
            title: "No\x1btes".into(),
            name: "notes".into(),
            version: "1.0.0".into(),
            size_bytes: 1_400_000,
            ..Default::default()
        };
        let mut found = LookUpResponse { release: Some(release), ..Default::default() };
        let asked = question(&found);
        for part in ["No\u{241b}tes (notes 1.0.0)", "1.4 MB", "not known", &"y".repeat(52)] {
            assert!(asked.contains(part), "{asked}");
        }
        found.publisher = "Ana (says the repository Garden)".into();
        assert!(question(&found).contains("Publisher: Ana (says"));
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
