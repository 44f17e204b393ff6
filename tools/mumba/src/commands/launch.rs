//! `mumba launch`

use std::path::Path;
use std::time::Duration;

use mumba_client::host::{DisplayMode, LaunchOptions, LaunchRequest, View as HostView};
use serde_json::json;

use super::QUICK;
use super::stay::{self, Signals};
use crate::ask;
use crate::cli::{LaunchArgs, ViewOptions};
use crate::context::{Context, Display};
use crate::error::Result;
use crate::exit::Exit;
use crate::output::STRONG;
use crate::shapes::{self, View};
use crate::text::safe;

/// Beyond what a service may take to get ready, and a view to paint.
pub(super) const TIMEOUT: Duration = Duration::from_secs(180);

pub(crate) async fn run(args: LaunchArgs, context: &Context) -> Result<Exit> {
    let mut signals = if args.stay { Some(Signals::take()?) } else { None };
    let display = context.display(args.view.offscreen);
    let mut client = context.connect_or_start().await?;
    let request = LaunchRequest {
        app: args.app.clone(),
        options: Some(options(args.view, display)),
        // Who stays need not wait, and can be asked to end before there is a frame.
        wait_for_first_frame: !args.no_wait && !args.stay,
    };
    let launched = {
        let _progress = context.output.progress("Launching");
        // A question may come before the first frame, and the launch may wait for its answer.
        let asking = client.clone();
        let launching = client.launch(request, if args.no_wait { QUICK } else { TIMEOUT });
        let launching = ask::while_asking(&asking, &args.app, &context.output, launching);
        match &mut signals {
            Some(signals) => signals.during(launching).await,
            None => launching.await,
        }
    };
    let views = match launched {
        Ok(response) => response.views,
        Err(error) => return Err(with_folder_hint(error.into(), &args.app)),
    };
    let ids: Vec<String> = views.iter().map(|view| view.id.clone()).collect();
    show(views, &args.app, context)?;
    match signals {
        Some(signals) => stay::until_closed(&client, &ids, signals, context).await,
        None => Ok(Exit::Success),
    }
}

/// Says which views were opened.
pub(super) fn show(views: Vec<HostView>, app: &str, context: &Context) -> Result<()> {
    if context.output.is_json() {
        let views: Vec<View> = views.into_iter().map(View::from).collect();
        return context.output.json(&json!({"views": views}));
    }
    if views.is_empty() {
        context.output.line(format_args!("{} took the launch and opened no view", safe(app)))?;
    }
    for view in &views {
        context.output.line(opened(view))?;
    }
    Ok(())
}

/// What the host is to know of the view that is wanted.
pub(super) fn options(view: ViewOptions, display: Display) -> LaunchOptions {
    LaunchOptions {
        arguments: view.arguments,
        offscreen: display.offscreen,
        display_environment: display.environment.into_request(),
        width: view.size.map_or(0, |size| size.width),
        height: view.size.map_or(0, |size| size.height),
        path: view.path.unwrap_or_default(),
    }
}

/// A view in a sentence, such as "Opened v3 of notes off-screen in 143 ms".
pub(super) fn opened(view: &HostView) -> String {
    let mode = if view.display_mode() == DisplayMode::Offscreen { " off-screen" } else { "" };
    let took = if view.first_frame_ms == 0 { String::new() } else { format!(" in {} ms", view.first_frame_ms) };
    let mut text = format!("Opened {STRONG}{}{STRONG:#} of {}{mode}{took}", safe(&view.id), safe(&view.app_name));
    if !view.error.is_empty() {
        text.push_str(&format!(": {}: {}", shapes::view_state(view), safe(&view.error)));
    }
    text
}

/// Somebody may take `launch` for `run`.
fn with_folder_hint(mut error: crate::error::Error, app: &str) -> crate::error::Error {
    if error.exit == Exit::NotFound && Path::new(app).join("mumba.toml").exists() {
        error
            .message
            .push_str(&format!("\n'{app}' is a folder: `mumba run {app}` runs it, `mumba install {app}` installs it"));
    }
    error
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn a_view_is_described_in_a_sentence() {
        let mut view =
            HostView { id: "v3".into(), app_name: "notes".into(), first_frame_ms: 143, ..HostView::default() };
        view.set_display_mode(DisplayMode::Offscreen);
        assert_eq!(anstream::adapter::strip_str(&opened(&view)).to_string(), "Opened v3 of notes off-screen in 143 ms");
    }

    #[test]
    fn a_folder_in_place_of_a_name_gets_a_hint() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap();
        let error = || Error::new(Exit::NotFound, "APP_NOT_FOUND", "no app");
        assert_eq!(with_folder_hint(error(), path).message, "no app");
        std::fs::write(folder.path().join("mumba.toml"), "").unwrap();
        assert!(with_folder_hint(error(), path).message.contains("mumba run"));
    }
}
