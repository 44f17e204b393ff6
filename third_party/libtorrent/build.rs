//! Compiles the C++ half of the bridge against the system's libtorrent. Where MUMBA_CHECK_ONLY is set nothing is linked, and so it is left out.

fn main() {
    let library = match pkg_config::Config::new().range_version("2.0.8".."2.1").probe("libtorrent-rasterbar") {
        Ok(library) => library,
        Err(error) => {
            println!("cargo::error={}", error.to_string().replace('\n', " "));
            println!("cargo::error=install libtorrent-rasterbar 2.0 (Debian: libtorrent-rasterbar-dev)");
            return;
        }
    };
    println!("cargo::rerun-if-env-changed=MUMBA_CHECK_ONLY");
    if std::env::var_os("MUMBA_CHECK_ONLY").is_some() {
        return;
    }
    let sources = [
        "address_filter",
        "alerts",
        "create",
        "crossing",
        "dht",
        "disk",
        "exchange",
        "metainfo",
        "reject_guard",
        "session",
        "torrent",
    ];
    let mut build = cxx_build::bridge("src/bridge.rs");
    build.std("c++17").includes(&library.include_paths);
    build.files(sources.map(|name| format!("cpp/{name}.cpp")));
    // The headers' macros decide the layout of libtorrent's types: they must be those that it was built with.
    for (name, value) in &library.defines {
        build.define(name, value.as_deref());
    }
    // libtorrent's and Boost's headers warn of themselves.
    build.flag_if_supported("-Wno-deprecated-declarations").flag_if_supported("-Wno-unused-parameter");
    build.compile("mumba-libtorrent-bridge");
    println!("cargo::rerun-if-changed=cpp");
}
