//! Compiles the API; protox is a compiler for .proto files in Rust, so no `protoc` is needed.

fn main() {
    println!("cargo::rerun-if-changed=../api/counter.proto");
    let api = protox::compile(["counter.proto"], ["../api"]).expect("counter.proto is valid");
    tonic_prost_build::configure().compile_fds(api).expect("its code can be generated");
}
