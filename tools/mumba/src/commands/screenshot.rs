//! `mumba screenshot`

use std::path::{Path, PathBuf};

use mumba_client::host::ScreenshotRequest;
use mumba_client::request;
use serde_json::json;

use super::PATIENT;
use crate::cli::ScreenshotArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;

pub(crate) async fn run(args: ScreenshotArgs, context: &Context) -> Result<Exit> {
    let to_stdout = args.output.as_deref() == Some(Path::new("-"));
    if to_stdout && context.output.is_json() {
        return Err(Error::usage("--json and a picture cannot both go to standard output: name a file with -o"));
    }
    let client = context.connect().await?;
    let screenshot = ScreenshotRequest { target: args.target.clone() };
    let picture = client.views().screenshot(request(screenshot, PATIENT)).await?.into_inner();
    if to_stdout {
        context.output.bytes(&picture.png)?;
        return Ok(Exit::Success);
    }
    let path = args.output.unwrap_or_else(|| default_file(&args.target));
    std::fs::write(&path, &picture.png)
        .map_err(|error| Error::file(format!("cannot write the picture '{}'", path.display()), &error))?;
    if context.output.is_json() {
        let path = std::path::absolute(&path).unwrap_or(path);
        let size = picture.png.len();
        context.output.json(&json!({
            "path": path.to_string_lossy(), "width": picture.width, "height": picture.height, "size_bytes": size,
        }))?;
    } else {
        context.output.line(format_args!("{} ({} x {})", path.display(), picture.width, picture.height))?;
    }
    Ok(Exit::Success)
}

/// The host took `target` for the name of an app or a view, so it has no slash.
fn default_file(target: &str) -> PathBuf {
    PathBuf::from(format!("{}.png", target.replace('/', "_")))
}
