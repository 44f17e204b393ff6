//! The Mumba host: one process per user that runs every installed app on one Chromium.
//!
//! | module | subject |
//! |---|---|
//! | [`startup`] | from the start of the process to its end, in order |
//! | [`flags`] | the command line |
//! | [`activation`] | a socket that systemd made |
//! | [`sandbox`] | whether Chromium's sandbox can work here |
//! | [`chromium`] | where libcef is, and the switches that Chromium is started with |
//! | [`chromium_lock`] | what Chromium leaves of its own lock |
//! | [`host`] | what the host is made of |
//! | [`ui_thread`] | where Chromium's UI thread and tokio meet |
//! | [`profiles`], [`contexts`] | one Chromium profile and request context per app |
//! | [`egress`] | what a page can reach of the network |
//! | [`permissions`] | what the user granted, put in force |
//! | [`prompt_windows`] | windows of the host's own that ask the user |
//! | [`downloads`] | files that pages save |
//! | [`origin`] | answering an app's origin: routes of its service, files of its package, bodies and sockets of its pages |
//! | [`views`] | open views: opening, closing, watching, capturing |
//! | [`bridge`] | what frames of an app's origin may ask of the host |
//! | [`broker`] | calls between apps: who may call what of whom |
//! | [`launch`] | launching an app |
//! | [`services`], [`service_views`], [`service_peers`] | an app's service, and what it may ask of the host |
//! | [`repositories`] | repositories of apps that the user added |
//! | [`distribution`] | apps by address: found, fetched, installed |
//! | [`peers`] | what the peers of an app are told of its services here |
//! | [`updates`] | releases that come into use at an app's start, and the way back from one that fails |
//! | [`app_apis`] | the compiled `.proto` files of apps |
//! | [`logs`] | what apps and the host say |
//! | [`desktop`] | the user's browser |
//! | [`registration`], [`session`] | apps on the user's desktop; the tray and notifications |
//! | [`api`] | the gRPC API for the command line, launchers and scripts |

#![forbid(unsafe_code)]

pub mod activation;
pub mod api;
pub mod app_apis;
pub mod bridge;
pub mod broker;
pub mod chromium;
pub mod chromium_lock;
pub mod contexts;
pub mod desktop;
pub mod distribution;
pub mod downloads;
pub mod egress;
pub mod flags;
pub mod host;
pub mod launch;
pub mod logs;
pub mod origin;
pub mod peers;
pub mod permissions;
pub mod profiles;
pub mod prompt_windows;
pub mod registration;
pub mod repositories;
pub mod sandbox;
pub mod service_peers;
pub mod service_views;
pub mod services;
pub mod session;
pub mod startup;
pub mod ui_thread;
pub mod updates;
pub mod views;
