//! The tests' own service: its API, and the package that it runs in.

use std::path::Path;

use tonic::Status;

use crate::{Api, Package, TestHome, TestHost};

/// The generated API (`test.v1`).
pub mod api {
    #![allow(
        missing_docs,
        clippy::allow_attributes_without_reason,
        clippy::allow_attributes,
        unreachable_pub,
        reason = "generated code"
    )]
    tonic::include_proto!("test.v1");
}

/// The description of the API, for packages.
pub const PROTO: &str = include_str!("../apps/service/api/test.proto");

/// The same, compiled: an encoded `google.protobuf.FileDescriptorSet`.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/test.bin"));

/// The script with the npm clients (`tests/npm`), bundled for a page.
///
/// # Panics
/// When nobody made it.
pub fn npm_clients() -> Vec<u8> {
    let path = std::env::var_os("MUMBA_NPM_CLIENTS").expect("`cargo xtask test` makes MUMBA_NPM_CLIENTS");
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", Path::new(&path).display()))
}

/// An app with the tests' own service, whose program is `program`, and a web view. `keys` are further lines of `[service]`.
pub fn package(home: &TestHome, name: &str, program: &Path, keys: &str) -> Package {
    let manifest = format!(
        "name = \"{name}\"\nversion = \"1.0.0\"\n\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/service\"\n{keys}\n\n\
         [view]\nkind = \"web\"\nstart = \"index.html\"\n\n[[api]]\nproto = \"api/test.proto\"\nservices = [\"test.v1.Test\"]\n"
    );
    Package::empty(home, name)
        .write("mumba.toml", manifest)
        .write("index.html", "<!doctype html><title>start</title><h1>Start</h1>")
        .write("other.html", "<!doctype html><title>other</title><h1>Other</h1>")
        .write("api/test.proto", PROTO)
        .program("bin/service", program)
}

/// Tells the service of an app to do something, on its own socket.
///
/// # Errors
/// As the service answers.
pub async fn order(host: &TestHost, app_id: &str, order: &str) -> Result<String, Status> {
    let channel = Api::on(&host.home().service_socket(app_id)).channel();
    let request = api::DoRequest { order: order.to_owned() };
    Ok(api::test_client::TestClient::new(channel).r#do(request).await?.into_inner().said)
}
