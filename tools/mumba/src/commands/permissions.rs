//! `mumba permissions`

use mumba_client::host::set_permission_request::Action as HostAction;
use mumba_client::host::{Answerer, ListPermissionsRequest, Permission as HostPermission, SetPermissionRequest};
use mumba_client::{Client, request};
use serde_json::json;

use super::QUICK;
use crate::cli::consent::{Action, GrantOptions, PermissionsArgs};
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::{FAINT, Output, STRONG};
use crate::shapes::consent::{Permission, permission_state};
use crate::table::Table;
use crate::text::safe;
use crate::{ask, units};

pub(crate) async fn run(args: PermissionsArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let permissions = match args.action {
        Some(action) => set(&client, &args.app, action, args.keys, Answerer::Terminal).await?,
        None => list(&client, &args.app).await?,
    };
    if context.output.is_json() {
        let permissions: Vec<Permission> = permissions.into_iter().map(Permission::from).collect();
        context.output.json(&json!({"permissions": permissions}))?;
        return Ok(Exit::Success);
    }
    show(&args.app, &permissions, &context.output)?;
    Ok(Exit::Success)
}

/// Everything that an app asks for.
pub(super) async fn list(client: &Client, app: &str) -> Result<Vec<HostPermission>> {
    let list = ListPermissionsRequest { app: app.to_owned() };
    Ok(client.permissions().list_permissions(request(list, QUICK)).await?.into_inner().permissions)
}

/// Grants, denies or resets; no keys are all.
pub(super) async fn set(
    client: &Client,
    app: &str,
    action: Action,
    keys: Vec<String>,
    answerer: Answerer,
) -> Result<Vec<HostPermission>> {
    let action = match action {
        Action::Grant => HostAction::Grant,
        Action::Deny => HostAction::Deny,
        Action::Reset => HostAction::Reset,
    };
    let set = SetPermissionRequest { app: app.to_owned(), action: action.into(), keys, answerer: answerer.into() };
    Ok(client.permissions().set_permission(request(set, QUICK)).await?.into_inner().permissions)
}

fn show(app: &str, permissions: &[HostPermission], output: &Output) -> Result<()> {
    if permissions.is_empty() {
        return output.line(format_args!("{} asks for nothing", safe(app)));
    }
    let mut table = Table::new(&["PERMISSION", "STATE", "THE APP COULD", "ITS REASON", "DECIDED"]);
    for permission in permissions {
        let mut state = permission_state(permission).to_owned();
        if permission.asks_for_more {
            state.push_str(" (asks for more)");
        } else if permission.unanswered > 0 {
            state.push_str(&format!(" ({} × no answer)", permission.unanswered));
        }
        let decided = if permission.decided_by.is_empty() {
            String::new()
        } else {
            format!("{} ({})", units::date_time(permission.decided_at_ms), permission.decided_by)
        };
        table.row([permission.key.clone(), state, permission.words.clone(), permission.reason.clone(), decided]);
    }
    output.table(&table)
}

/// A permission in a sentence, such as "use your camera (camera): To see you".
fn sentence(permission: &HostPermission) -> String {
    let reason = if permission.reason.is_empty() { String::new() } else { format!(": {}", safe(&permission.reason)) };
    format!("{STRONG}{}{STRONG:#} {FAINT}({}){FAINT:#}{reason}", safe(&permission.words), safe(&permission.key))
}

/// After an install: shows what the app asks for, and lets the person decide where there is one.
pub(super) async fn at_install(client: &Client, app: &str, options: &GrantOptions, output: &Output) -> Result<()> {
    let by_flag = !options.grant.is_empty() || options.deny;
    if by_flag {
        if options.deny {
            set(client, app, Action::Deny, Vec::new(), Answerer::Flag).await?;
        }
        if !options.grant.is_empty() {
            let all = options.grant.iter().any(|key| key == "all");
            let keys = if all { Vec::new() } else { options.grant.clone() };
            set(client, app, Action::Grant, keys, Answerer::Flag).await?;
        }
    }
    let open: Vec<HostPermission> =
        list(client, app).await?.into_iter().filter(|one| permission_state(one) == "ask").collect();
    if open.is_empty() || output.is_json() {
        return Ok(());
    }
    let name = safe(app);
    output.note(format_args!("{name} asks to:"));
    for permission in &open {
        output.note(format_args!("  {}", sentence(permission)));
    }
    if by_flag || !ask::is_possible() {
        output.note(format_args!(
            "Nothing of this is granted. `mumba permissions {name} grant` grants it; else you are asked when it is used."
        ));
        return Ok(());
    }
    loop {
        let question = "Grant all of this? [y = yes, n = ask me when it is used, s = one by one]";
        let Some(answer) = ask::ask(question).await? else { return Ok(()) };
        match answer.to_lowercase().as_str() {
            "y" | "yes" => {
                let keys = open.into_iter().map(|one| one.key).filter(|key| is_grantable(key)).collect();
                set(client, app, Action::Grant, keys, Answerer::Terminal).await?;
                return Ok(());
            }
            "n" | "no" => return Ok(()),
            "s" => break,
            _ => {}
        }
    }
    for permission in open.into_iter().filter(|one| is_grantable(&one.key)) {
        let question = format!("  {} [y = grant, d = deny, n = ask me when it is used]", sentence(&permission));
        let Some(answer) = ask::ask(question).await? else { return Ok(()) };
        let action = match answer.to_lowercase().as_str() {
            answer if ask::is_yes(answer) => Action::Grant,
            "d" => Action::Deny,
            _ => continue,
        };
        set(client, app, action, vec![permission.key], Answerer::Terminal).await?;
    }
    Ok(())
}

/// A call of an app that is not installed can only be granted when it is: its key still holds a name, not an id.
fn is_grantable(key: &str) -> bool {
    key.strip_prefix("call:").is_none_or(|app| app.len() == 52)
}
