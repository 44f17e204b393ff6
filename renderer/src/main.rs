//! The program that Chromium starts for every role but the browser's: renderer, GPU, utility, zygote.

fn main() {
    std::process::exit(mumba_renderer::process::run());
}
