//! What Chromium draws with, and the memory that its processes share.

use std::fs::OpenOptions;
use std::path::PathBuf;

use super::Check;
use super::folders::available_bytes;
use crate::units;

/// Chromium's renderers and its GPU process exchange pictures through it.
const SHARED_MEMORY_BYTES: u64 = 256 * 1000 * 1000;

/// A GPU that we may use.
pub(super) fn gpu() -> Check {
    let (name, title) = ("graphics", "Graphics");
    let nodes = render_nodes();
    let usable = |node: &&PathBuf| OpenOptions::new().read(true).write(true).open(node).is_ok();
    if let Some(node) = nodes.iter().find(usable) {
        return Check::ok(name, title, format!("the GPU at '{}'", node.display()));
    }
    match nodes.first() {
        Some(node) => Check::warning(
            name,
            title,
            format!("the GPU at '{}' may not be used, so Chromium draws in software", node.display()),
            "sudo usermod --append --groups render \"$USER\", then log in again",
        ),
        None => Check::ok(name, title, "no GPU: Chromium draws in software"),
    }
}

fn render_nodes() -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir("/dev/dri") else { return Vec::new() };
    let mut nodes: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
        .map(|entry| entry.path())
        .collect();
    nodes.sort();
    nodes
}

/// /dev/shm, which containers make small.
pub(super) fn shared_memory() -> Check {
    let (name, title) = ("shared-memory", "Shared memory");
    match available_bytes(std::path::Path::new("/dev/shm")) {
        Ok(bytes) if bytes >= SHARED_MEMORY_BYTES => Check::ok(name, title, format!("{} free", units::bytes(bytes))),
        Ok(bytes) => Check::warning(
            name,
            title,
            format!("only {} free in /dev/shm: big pages may crash", units::bytes(bytes)),
            "give the container more, such as `docker run --shm-size=1g`",
        ),
        Err(error) => Check::warning(
            name,
            title,
            format!("/dev/shm cannot be used: {error}"),
            "mount a tmpfs with mode 1777 on /dev/shm",
        ),
    }
}
