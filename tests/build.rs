//! Compiles the API of the tests' own service.

use prost::Message as _;

fn main() {
    println!("cargo::rerun-if-changed=apps/service/api/test.proto");
    let descriptors = protox::compile(["test.proto"], ["apps/service/api"]).expect("test.proto is valid");
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    std::fs::write(out.join("test.bin"), descriptors.encode_to_vec()).expect("OUT_DIR is writable");
    tonic_prost_build::configure().compile_fds(descriptors).expect("the descriptors can be compiled");
}
