//! Compiles the API of the tests' service.

fn main() {
    println!("cargo::rerun-if-changed=tests/shapes.proto");
    let descriptors = protox::compile(["shapes.proto"], ["tests"]).expect("shapes.proto is valid");
    tonic_prost_build::configure().compile_fds(descriptors).expect("the descriptors can be compiled");
}
