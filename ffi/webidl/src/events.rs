//! `third_party/webidl/events.json`: which events are fired at which objects.

use serde::Deserialize;

use crate::corrections::Decision;

/// An event of a specification.
#[derive(Debug, Clone, Deserialize)]
pub struct EventEntry {
    /// Its type: `click`.
    #[serde(rename = "type")]
    pub name: String,
    /// The interface of the event object.
    pub interface: Option<String>,
    /// What it is fired at.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// For corrections: what others say of this event at these targets does not count.
    #[serde(skip)]
    pub decides: Option<Decision>,
}

/// What an event is fired at.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// The interface.
    pub target: String,
    /// The interfaces that it bubbles to.
    #[serde(default)]
    pub bubbling_path: Vec<String>,
}
