//! Compiles what the host says to services. The file is in the Mumba checkout; here it lies above.

fn main() {
    let folder = "../../../../proto";
    println!("cargo::rerun-if-changed={folder}/mumba/service/v1/service.proto");
    let api = protox::compile(["mumba/service/v1/service.proto"], [folder]).expect("service.proto is valid");
    tonic_prost_build::configure().compile_fds(api).expect("its code can be generated");
}
