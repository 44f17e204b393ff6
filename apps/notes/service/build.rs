//! Compiles the app's API with protox: no `protoc` is needed.

fn main() {
    println!("cargo::rerun-if-changed=../api/notes.proto");
    let descriptors = protox::compile(["notes.proto"], ["../api"]).expect("api/notes.proto is valid");
    tonic_prost_build::configure().compile_fds(descriptors).expect("the descriptors can be compiled");
}
