//! Which pictures are taken for icons, and where the icon theme has them.

use std::io::Cursor;

use crate::{Error, Result};

/// Bytes that an icon may have.
pub const MAX_BYTES: u64 = 4 << 20;

/// No icon is smaller or larger, in pixels.
const SIDES: std::ops::RangeInclusive<u32> = 16..=1024;

/// The sizes that the theme `hicolor` has folders for.
const THEME_SIZES: [u32; 14] = [16, 22, 24, 32, 36, 42, 48, 64, 72, 96, 128, 192, 256, 512];

/// A picture that can be an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Scalable.
    Svg,
    /// Of this theme size.
    Png(u32),
}

impl Kind {
    /// What the picture is. Its content decides, never its name.
    ///
    /// # Errors
    /// When it cannot be an icon; `name` is named.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Kind> {
        let refused = |why: String| Error::Icon { name: name.chars().take(200).collect(), why };
        if bytes.len() as u64 > MAX_BYTES {
            return Err(refused(format!("it has {} bytes, and may have {MAX_BYTES}", bytes.len())));
        }
        if bytes.starts_with(b"\x89PNG") {
            return png(bytes).map(Kind::Png).map_err(refused);
        }
        svg(bytes).map(|()| Kind::Svg).map_err(refused)
    }

    /// Folder in the icon theme.
    pub fn folder(self) -> String {
        match self {
            Kind::Svg => "scalable/apps".to_owned(),
            Kind::Png(size) => format!("{size}x{size}/apps"),
        }
    }

    /// How the name of the file ends.
    pub fn extension(self) -> &'static str {
        match self {
            Kind::Svg => "svg",
            Kind::Png(_) => "png",
        }
    }

    /// Every folder of the theme that an icon of ours may be in.
    pub fn folders() -> impl Iterator<Item = String> {
        THEME_SIZES.into_iter().map(|size| Kind::Png(size).folder()).chain([Kind::Svg.folder()])
    }
}

/// Decodes the whole picture and gives the theme's size for it: the largest that it fills.
fn png(bytes: &[u8]) -> Result<u32, String> {
    let limits = png::Limits { bytes: 64 << 20 };
    let decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    let mut reader = decoder.read_info().map_err(|error| format!("it is no PNG: {error}"))?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width != height || !SIDES.contains(&width) {
        let (least, most) = (SIDES.start(), SIDES.end());
        return Err(format!("it has {width}x{height} pixels; an icon is a square of {least} to {most}"));
    }
    let size = reader.output_buffer_size().ok_or("it is too large")?;
    let mut pixels = vec![0; size];
    reader.next_frame(&mut pixels).map_err(|error| format!("it is a broken PNG: {error}"))?;
    Ok(THEME_SIZES.into_iter().rev().find(|size| *size <= width).unwrap_or(THEME_SIZES[0]))
}

/// Whether it is an SVG that a desktop may be given: the root element is `svg`, and it declares no entities.
fn svg(bytes: &[u8]) -> Result<(), String> {
    let other = || "it is neither SVG nor PNG".to_owned();
    let text = std::str::from_utf8(bytes).map_err(|_| other())?;
    if text.contains("<!ENTITY") {
        return Err("it declares entities; save it without".to_owned());
    }
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<!DOCTYPE") {
            ">"
        } else {
            break;
        };
        rest = rest.split_once(end).map(|(_, rest)| rest.trim_start()).ok_or_else(other)?;
    }
    let root = rest.strip_prefix("<svg").or_else(|| rest.strip_prefix("<svg:svg")).ok_or_else(other)?;
    let named = root.starts_with(|next: char| next.is_whitespace() || matches!(next, '>' | '/'));
    let whole = rest.trim_end().ends_with('>');
    if named && whole { Ok(()) } else { Err(other()) }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn picture(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&vec![0; (width * height) as usize]).unwrap();
        drop(writer);
        bytes
    }

    #[test]
    fn a_png_goes_where_its_size_is() {
        for (side, size) in [(16, 16), (48, 48), (50, 48), (300, 256), (1024, 512)] {
            assert_eq!(Kind::of("x", &picture(side, side)).unwrap(), Kind::Png(size));
        }
        assert_eq!(Kind::Png(48).folder(), "48x48/apps");
        assert!(Kind::folders().any(|folder| folder == "48x48/apps"));
    }

    #[test]
    fn a_broken_or_odd_png_is_refused_with_the_reason() {
        let why = |bytes: &[u8]| Kind::of("icon.png", bytes).unwrap_err().to_string();
        assert!(why(&picture(64, 32)).contains("64x32"));
        assert!(why(&picture(8, 8)).contains("16 to 1024"));
        let whole = picture(64, 64);
        assert!(why(&whole[..whole.len() - 20]).contains("broken"));
        assert!(why(b"\x89PNG\r\n\x1a\n").contains("no PNG"));
        assert!(why(&vec![0; 5 << 20]).contains("bytes"));
    }

    #[test]
    fn an_svg_is_told_by_its_root() {
        let examples = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "\u{feff}<?xml version=\"1.0\"?>\n<!-- a > b -->\n<!DOCTYPE svg PUBLIC \"a\" \"b\">\n<svg>\n</svg>\n",
        ];
        for example in examples {
            assert_eq!(Kind::of("x", example.as_bytes()).unwrap(), Kind::Svg);
        }
        let entity = "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>";
        for other in ["", "text", "<html></html>", "<svgx/>", "<svg", "<!-- <svg/>", entity, "GIF89a"] {
            assert!(Kind::of("icon.svg", other.as_bytes()).is_err(), "{other} was taken");
        }
        assert!(Kind::of("x", b"<svg>\xff</svg>").is_err());
    }

    /// The fuzz target `icon` in short.
    #[test]
    fn whatever_the_bytes_are_they_are_an_icon_or_are_refused_in_one_line() {
        let mut random = fastrand::Rng::with_seed(5);
        let seeds = [picture(32, 32), include_bytes!("../../../apps/notes/ui/icon.svg").to_vec()];
        for round in 0..20_000 {
            let mut bytes = seeds[round % seeds.len()].clone();
            for _ in 0..random.usize(1..8) {
                let at = random.usize(..bytes.len());
                match random.u8(..4) {
                    0 => bytes[at] = random.u8(..),
                    1 => bytes.truncate(at.max(1)),
                    2 => bytes.insert(at, random.u8(..)),
                    _ => bytes[at] ^= 1 << random.u8(..8),
                }
            }
            match Kind::of("icon", &bytes) {
                Ok(kind) => assert!(Kind::folders().any(|folder| folder == kind.folder())),
                Err(error) => assert!(!error.to_string().contains('\n'), "{error}"),
            }
        }
    }

    #[test]
    fn the_examples_icons_are_icons() {
        for icon in [include_str!("../../../apps/notes/ui/icon.svg"), include_str!("../../../apps/sketch/icon.svg")] {
            assert_eq!(Kind::of("icon.svg", icon.as_bytes()).unwrap(), Kind::Svg);
        }
    }
}
