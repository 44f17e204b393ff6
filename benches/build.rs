//! Compiles the API of the echo service with protox: no `protoc` is needed.

fn main() {
    println!("cargo::rerun-if-changed=apps/work/api/bench.proto");
    let descriptors = protox::compile(["bench.proto"], ["apps/work/api"]).expect("bench.proto is valid");
    tonic_prost_build::configure().compile_fds(descriptors).expect("the descriptors can be compiled");
}
