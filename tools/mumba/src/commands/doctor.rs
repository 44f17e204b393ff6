//! `mumba doctor`

use serde_json::json;

use crate::context::Context;
use crate::doctor::{self, Check, Status};
use crate::error::Result;
use crate::exit::Exit;
use crate::output::{BAD, FAINT, GOOD, STRONG, WARNING};
use crate::text::{safe, safe_lines};

pub(crate) async fn run(context: &Context) -> Result<Exit> {
    let checks = {
        let _progress = context.output.progress("Looking at this machine");
        doctor::examine().await
    };
    let failures = checks.iter().filter(|check| check.status == Status::Failure).count();
    let warnings = checks.iter().filter(|check| check.status == Status::Warning).count();
    if context.output.is_json() {
        context.output.json(&json!({"ok": failures == 0, "checks": checks}))?;
    } else {
        for check in &checks {
            show(check, context)?;
        }
        context.output.line("")?;
        context.output.line(verdict(failures, warnings))?;
    }
    Ok(if failures == 0 { Exit::Success } else { Exit::HostFailed })
}

fn show(check: &Check, context: &Context) -> Result<()> {
    let (style, word) = match check.status {
        Status::Ok => (GOOD, "ok"),
        Status::Warning => (WARNING, "warning"),
        Status::Failure => (BAD, "failure"),
    };
    let output = &context.output;
    output.line(format_args!(
        "{style}{word:<7}{style:#}  {STRONG}{}{STRONG:#}: {}",
        check.title,
        safe(&check.detail)
    ))?;
    if let Some(remedy) = &check.remedy {
        for line in safe_lines(remedy).lines() {
            output.line(format_args!("         {FAINT}->{FAINT:#} {line}"))?;
        }
    }
    Ok(())
}

fn verdict(failures: usize, warnings: usize) -> String {
    let count = |count: usize, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
    match (failures, warnings) {
        (0, 0) => "Everything is well.".into(),
        (0, warnings) => format!("The host can run; {}.", count(warnings, "warning")),
        (failures, _) => format!("The host cannot run: {}.", count(failures, "failure")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verdict_counts() {
        assert_eq!(verdict(0, 0), "Everything is well.");
        assert_eq!(verdict(0, 1), "The host can run; 1 warning.");
        assert_eq!(verdict(2, 1), "The host cannot run: 2 failures.");
    }
}
