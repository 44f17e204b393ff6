//! Compiles the API of the tests' own service.

fn main() {
    println!("cargo::rerun-if-changed=apps/service/api/test.proto");
    let descriptors = protox::compile(["test.proto"], ["apps/service/api"]).expect("test.proto is valid");
    tonic_prost_build::configure().compile_fds(descriptors).expect("the descriptors can be compiled");
}
