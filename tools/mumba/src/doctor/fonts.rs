//! Fonts: without one, pages show boxes.

use std::path::{Path, PathBuf};

use super::Check;

/// How deep folders of fonts are nested.
const DEPTH: u32 = 5;

/// Whether there is a font.
pub(super) fn check() -> Check {
    let (name, title) = ("fonts", "Fonts");
    let folders = folders(std::env::home_dir());
    match folders.iter().find(|folder| has_font(folder, DEPTH)) {
        Some(folder) => Check::ok(name, title, format!("in '{}'", folder.display())),
        None => Check::warning(
            name,
            title,
            "there is none: text is shown as boxes",
            "install a font, on Debian and Ubuntu: sudo apt install fonts-dejavu-core",
        ),
    }
}

fn folders(home: Option<PathBuf>) -> Vec<PathBuf> {
    let below_home = home.iter().flat_map(|home| [home.join(".local/share/fonts"), home.join(".fonts")]);
    ["/usr/share/fonts", "/usr/local/share/fonts"].map(PathBuf::from).into_iter().chain(below_home).collect()
}

fn has_font(folder: &Path, depth: u32) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.filter_map(Result::ok).map(|entry| entry.path()).any(|path| {
        if path.is_dir() {
            return depth > 0 && has_font(&path, depth - 1);
        }
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        ["ttf", "otf", "ttc", "pfb"].iter().any(|known| extension.eq_ignore_ascii_case(known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_found_in_nested_folders() {
        let folder = tempfile::tempdir().unwrap();
        let nested = folder.path().join("truetype/dejavu");
        std::fs::create_dir_all(&nested).unwrap();
        std::fs::write(nested.join("README"), "").unwrap();
        assert!(!has_font(folder.path(), DEPTH));
        std::fs::write(nested.join("Sans.TTF"), "").unwrap();
        assert!(has_font(folder.path(), DEPTH));
        assert!(!has_font(folder.path(), 1));
    }
}
