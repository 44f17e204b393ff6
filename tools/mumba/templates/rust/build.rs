//! Compiles the .proto files; protox is a compiler for them in Rust, so no `protoc` is needed.

fn main() {
    println!("cargo::rerun-if-changed=../api");
    let files = protox::compile(
        ["greeter.proto", "mumba/service/v1/service.proto"],
        ["../api"],
    )
    .expect("the files are valid");
    tonic_prost_build::configure()
        .compile_fds(files)
        .expect("their code can be generated");
}
