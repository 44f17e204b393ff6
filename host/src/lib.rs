//! The Mumba host: one process per user that runs every installed app on one Chromium.
//!
//! | module | subject |
//! |---|---|
//! | [`startup`] | from the start of the process to its end, in order |
//! | [`flags`] | the command line |
//! | [`lock`] | one host per user |
//! | [`sandbox`] | whether Chromium's sandbox can work here |
//! | [`chromium`] | where libcef is, and the switches that Chromium is started with |
//! | [`host`] | what the host is made of |
//! | [`ui_thread`] | where Chromium's UI thread and tokio meet |
//! | [`profiles`], [`contexts`] | one Chromium profile and request context per app |
//! | [`egress`] | what a page can reach of the network |
//! | [`origin`] | answering an app's origin: routes of its service, files of its package, bodies and sockets of its pages |
//! | [`views`] | open views: opening, closing, watching, capturing |
//! | [`bridge`] | what frames of an app's origin may ask of the host |
//! | [`launch`] | launching an app |
//! | [`services`], [`service_views`] | an app's service, and what it may ask of the host |
//! | [`app_apis`] | the compiled `.proto` files of apps |
//! | [`logs`] | what apps and the host say |
//! | [`desktop`] | the user's browser |
//! | [`api`] | the gRPC API for the command line, launchers and scripts |

#![forbid(unsafe_code)]

pub mod api;
pub mod app_apis;
pub mod bridge;
pub mod chromium;
pub mod contexts;
pub mod desktop;
pub mod egress;
pub mod flags;
pub mod host;
pub mod launch;
pub mod lock;
pub mod logs;
pub mod origin;
pub mod profiles;
pub mod sandbox;
pub mod service_views;
pub mod services;
pub mod startup;
pub mod ui_thread;
pub mod views;
