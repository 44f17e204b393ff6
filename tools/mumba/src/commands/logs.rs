//! `mumba logs`

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};

use mumba_client::ClientError;
use mumba_client::host::{LogLine as HostLine, ReadLogsRequest, log_line::Level};
use serde_json::json;

use crate::cli::LogsArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::{BAD, FAINT, NAME, WARNING};
use crate::shapes::{self, LogLine};
use crate::text::{safe, safe_lines};
use crate::units;

/// How much of the end of the host's own output is looked at.
const HOST_TAIL_BYTES: u64 = 16 * 1024 * 1024;

pub(crate) async fn run(args: LogsArgs, context: &Context) -> Result<Exit> {
    if args.host {
        return host_output(args.lines, context);
    }
    let client = context.connect().await?;
    let read = ReadLogsRequest { app: args.app.unwrap_or_default(), tail: args.lines, follow: args.follow };
    let mut lines = client.logs().read_logs(read).await?.into_inner();
    while let Some(line) = lines.message().await? {
        if context.output.is_json() {
            context.output.json(&LogLine::from(line))?;
        } else {
            context.output.line(for_people(&line))?;
        }
    }
    if args.follow {
        return Err(ClientError::ConnectionLost("the log ended".into()).into());
    }
    Ok(Exit::Success)
}

/// A line such as "12:03:00.123 notes console v1  text". Further lines of the text, such as a backtrace, are indented: what an app
/// says is never taken for a line of another one.
pub(super) fn for_people(line: &HostLine) -> String {
    let style = match line.level() {
        Level::Error => BAD,
        Level::Warning => WARNING,
        Level::Debug => FAINT,
        Level::Info | Level::Unspecified => anstyle::Style::new(),
    };
    let name = if line.app_name.is_empty() { "-" } else { &line.app_name };
    let view = if line.view_id.is_empty() { String::new() } else { format!(" {}", line.view_id) };
    format!(
        "{FAINT}{}{FAINT:#} {NAME}{}{NAME:#} {FAINT}{}{}{FAINT:#}  {style}{}{style:#}",
        units::time_of_day(line.time_ms),
        safe(name),
        shapes::log_source(line),
        safe(&view),
        safe_lines(&line.text).replace('\n', "\n    "),
    )
}

/// The end of what the host process wrote, from the file: it is wanted most when no host runs.
fn host_output(lines: u32, context: &Context) -> Result<Exit> {
    let path = context.home()?.host_log();
    let failed =
        |error: std::io::Error| Error::file(format!("cannot read the host's log '{}'", path.display()), &error);
    let mut file = File::open(&path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let skipped = length.saturating_sub(HOST_TAIL_BYTES);
    file.seek(SeekFrom::Start(skipped)).map_err(failed)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(failed)?;
    let text = String::from_utf8_lossy(&bytes);
    for line in last(&text, usize::try_from(lines).unwrap_or(usize::MAX)) {
        if context.output.is_json() {
            context.output.json(&json!({"text": line}))?;
        } else {
            context.output.line(safe(line))?;
        }
    }
    Ok(Exit::Success)
}

fn last(text: &str, count: usize) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_its_app_source_and_view_and_further_ones_are_indented() {
        let mut line = HostLine {
            app_name: "notes".into(),
            view_id: "v1".into(),
            text: "a\x1b[2J\nb".into(),
            ..Default::default()
        };
        line.set_source(mumba_client::host::log_line::Source::Console);
        line.set_level(Level::Error);
        let text = for_people(&line);
        assert_eq!(anstream::adapter::strip_str(&text).to_string(), " notes console v1  a\u{241b}[2J\n    b");
    }

    #[test]
    fn the_last_lines_are_the_last() {
        assert_eq!(last("a\nb\nc\n", 2), ["b", "c"]);
        assert_eq!(last("a", 5), ["a"]);
        assert!(last("", 5).is_empty());
    }
}
