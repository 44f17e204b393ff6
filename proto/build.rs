//! Compiles every `.proto` file with protox: no `protoc` is needed.

use std::path::PathBuf;

use prost::Message as _;

const FILES: [&str; 8] = [
    "mumba/bridge/v1/bridge.proto",
    "mumba/host/v1/calls.proto",
    "mumba/host/v1/distribution.proto",
    "mumba/host/v1/host.proto",
    "mumba/host/v1/peers.proto",
    "mumba/host/v1/permissions.proto",
    "mumba/host/v1/repositories.proto",
    "mumba/service/v1/service.proto",
];

fn main() {
    for file in FILES {
        println!("cargo::rerun-if-changed={file}");
    }
    let descriptors = protox::compile(FILES, ["."]).expect("the .proto files are valid");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    std::fs::write(out.join("descriptors.bin"), descriptors.encode_to_vec()).expect("OUT_DIR is writable");
    tonic_prost_build::configure()
        .bytes(".mumba.bridge.v1")
        .bytes(".mumba.service.v1")
        .boxed(".mumba.host.v1.WatchPromptsResponse.event.pending")
        .compile_fds(descriptors)
        .expect("the descriptors can be compiled");
}
