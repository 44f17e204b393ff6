//! Compiles the messages of the app's API with protox: no `protoc` is needed.

fn main() {
    println!("cargo::rerun-if-changed=../api/notes.proto");
    let descriptors = protox::compile(["notes.proto"], ["../api"]).expect("api/notes.proto is valid");
    let messages = tonic_prost_build::configure().build_client(false).build_server(false);
    messages.compile_fds(descriptors).expect("the descriptors can be compiled");
}
