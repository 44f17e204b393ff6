//! `mumba audit`

use mumba_client::ClientError;
use mumba_client::host::{AuditEntry as HostEntry, ReadAuditRequest};

use crate::cli::consent::AuditArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::{BAD, FAINT, GOOD, NAME};
use crate::shapes::consent::AuditEntry;
use crate::text::safe;
use crate::units;

pub(crate) async fn run(args: AuditArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let read = ReadAuditRequest { app: args.app.unwrap_or_default(), tail: args.lines, follow: args.follow };
    let mut entries = client.permissions().read_audit(read).await?.into_inner();
    while let Some(entry) = entries.message().await? {
        if context.output.is_json() {
            context.output.json(&AuditEntry::from(entry))?;
        } else {
            context.output.line(for_people(&entry))?;
        }
    }
    if args.follow {
        return Err(ClientError::ConnectionLost("the audit log ended".into()).into());
    }
    Ok(Exit::Success)
}

/// A line such as "2026-11-21 12:03 notes granted camera (terminal)".
fn for_people(entry: &HostEntry) -> String {
    let style = match entry.event.as_str() {
        "granted" | "provider-chosen" => GOOD,
        "denied" | "revoked" | "used-denied" | "call-denied" | "timed-out" => BAD,
        _ => anstyle::Style::new(),
    };
    let spaced = |text: &str| if text.is_empty() { String::new() } else { format!(" {}", safe(text)) };
    format!(
        "{FAINT}{}{FAINT:#} {NAME}{}{NAME:#} {style}{}{style:#}{} {FAINT}({}){}{FAINT:#}",
        units::date_time(entry.time_ms),
        safe(&entry.app_name),
        safe(&entry.event),
        spaced(&entry.key),
        safe(&entry.by),
        spaced(&entry.detail),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_who_did_what() {
        let entry = HostEntry {
            app_name: "notes".into(),
            event: "granted".into(),
            key: "camera".into(),
            by: "terminal".into(),
            detail: "a\nb".into(),
            ..HostEntry::default()
        };
        let shown = anstream::adapter::strip_str(&for_people(&entry)).to_string();
        assert_eq!(shown, " notes granted camera (terminal) a\u{240a}b");
    }
}
