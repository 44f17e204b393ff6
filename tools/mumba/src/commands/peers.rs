//! `mumba peers`

use mumba_client::host::app_peers::Hidden;
use mumba_client::host::{AppPeers, ListPeersRequest, WatchPeersRequest};
use mumba_client::{ClientError, request};

use super::QUICK;
use crate::cli::peers::PeersArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::peers::AppPeers as Shape;
use crate::table::Table;
use crate::text::safe;
use crate::units;

pub(crate) async fn run(args: PeersArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    if !args.watch {
        let list = request(ListPeersRequest { app: args.app.clone() }, QUICK);
        let list = client.peers().list_peers(list).await?.into_inner().peers.unwrap_or_default();
        print(&args.app, list, context)?;
        return Ok(Exit::Success);
    }
    let mut lists = client.peers().watch_peers(WatchPeersRequest { app: args.app.clone() }).await?.into_inner();
    while let Some(list) = lists.message().await? {
        print(&args.app, list.peers.unwrap_or_default(), context)?;
    }
    Err(ClientError::ConnectionLost("the list ended".into()).into())
}

fn print(app: &str, list: AppPeers, context: &Context) -> Result<()> {
    if context.output.is_json() {
        return context.output.json(&Shape::from(list));
    }
    if list.peers.is_empty() {
        context.output.line("Nobody else is known to run services of it")?;
    } else {
        context.output.table(&table(&list))?;
    }
    for note in notes(app, &list) {
        context.output.note(note);
    }
    Ok(())
}

fn table(list: &AppPeers) -> Table {
    let mut table = Table::new(&["PEER", "ADDRESSES", "SERVICES", "SEEN"]);
    for peer in &list.peers {
        let services: Vec<_> = peer.services.iter().map(|service| service.name.as_str()).collect();
        table.row([
            peer.key.chars().take(12).collect(),
            peer.addresses.join(", "),
            services.join(", "),
            format!("{} ago", units::ago_ms(peer.seen_at_ms)),
        ]);
    }
    table
}

/// What a user may wonder about.
fn notes(app: &str, list: &AppPeers) -> Vec<String> {
    let app = safe(app);
    let mut notes = Vec::new();
    if !list.meets && list.hidden() != Hidden::NotAsked {
        notes.push(format!(
            "You meet nobody: the app is not offered to others from here. `mumba seed {app}` offers what you installed by address."
        ));
    }
    match (list.hidden(), &list.own) {
        (_, Some(own)) => {
            let services: Vec<_> = own.services.iter().map(|service| safe(&service.name)).collect();
            notes.push(format!("Others are told that you run {}.", services.join(", ")));
        }
        (Hidden::NotAsked, None) => {
            notes.push("You are hidden: the app does not ask to tell others of you.".to_owned())
        }
        (Hidden::NotGranted, None) => {
            notes.push(format!("You are hidden; `mumba permissions {app} grant peers` tells others what you run."));
        }
        (Hidden::NotRunning, None) => {
            notes.push(format!("You are hidden while the service does not run; `mumba start {app}` starts it."));
        }
        (Hidden::NotInstalled | Hidden::Unspecified, None) => {}
    }
    notes
}

#[cfg(test)]
mod tests {
    use mumba_client::host::{OwnServices, Peer, PeerService};

    use super::*;

    #[test]
    fn peers_are_listed_and_nothing_they_say_reaches_the_terminal_as_it_is() {
        let service = PeerService { name: "a.A\u{1b}[2J".to_owned(), protocol: "grpc".to_owned() };
        let peer = Peer {
            key: "y".repeat(52),
            addresses: vec!["192.0.2.7:6881".to_owned()],
            services: vec![service.clone()],
            ..Peer::default()
        };
        let own = OwnServices { key: "b".repeat(52), services: vec![service] };
        let list = AppPeers { peers: vec![peer], own: Some(own), meets: true, ..AppPeers::default() };
        let lines = table(&list).lines();
        assert!(lines[1].contains("192.0.2.7:6881") && lines[1].contains("a.A"), "{lines:?}");
        assert!(!lines[1].contains('\u{1b}') && !notes("trial", &list)[0].contains('\u{1b}'));
    }

    #[test]
    fn whoever_is_hidden_learns_why_and_what_to_do() {
        let said = |hidden: Hidden| {
            let mut list = AppPeers { meets: true, ..AppPeers::default() };
            list.set_hidden(hidden);
            notes("trial", &list).join("\n")
        };
        assert!(said(Hidden::NotGranted).contains("mumba permissions trial grant peers"));
        assert!(said(Hidden::NotRunning).contains("mumba start trial"));
        assert!(said(Hidden::NotAsked).contains("does not ask"));
        assert!(said(Hidden::NotInstalled).is_empty());
        assert!(notes("trial", &AppPeers::default())[0].contains("mumba seed trial"));
    }
}
