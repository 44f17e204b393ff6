//! Pictures, and how much two of them differ.

use std::io::Cursor;

/// Channels may differ by this much between equal pixels: rounding, and the smoothing of fonts.
const SAME_PIXEL: u8 = 32;

/// A picture of pixels, red, green, blue and alpha.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    pixels: Vec<[u8; 4]>,
}

/// How much two pictures differ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The mean difference of a channel, from 0 to 255.
    pub mean: f64,
    /// The share of pixels that differ visibly, from 0 to 1.
    pub share: f64,
}

impl Picture {
    /// Reads a PNG.
    ///
    /// # Panics
    /// When it is none.
    pub fn decode(png: &[u8]) -> Picture {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
        let mut reader = decoder.read_info().expect("the picture is a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("the picture fits into memory")];
        let frame = reader.next_frame(&mut bytes).expect("the picture is whole");
        bytes.truncate(frame.buffer_size());
        let pixels = match frame.color_type {
            png::ColorType::Rgba => bytes.chunks_exact(4).map(|p| [p[0], p[1], p[2], p[3]]).collect(),
            png::ColorType::GrayscaleAlpha => bytes.chunks_exact(2).map(|p| [p[0], p[0], p[0], p[1]]).collect(),
            other => panic!("a PNG with alpha is not {other:?}"),
        };
        Picture { width: frame.width, height: frame.height, pixels }
    }

    /// Writes a PNG.
    ///
    /// # Panics
    /// Never: it is written to memory.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("memory can be written to");
        writer.write_image_data(self.pixels.as_flattened()).expect("the pixels are of this size");
        drop(writer);
        bytes
    }

    /// The pixel at a place from the left and from the top.
    pub fn pixel(&self, x: u32, y: u32) -> [u8; 4] {
        self.pixels[(y * self.width + x) as usize]
    }

    /// How much it differs from another one of the same size.
    ///
    /// # Panics
    /// When the sizes differ.
    pub fn difference(&self, other: &Picture) -> Difference {
        assert_eq!((self.width, self.height), (other.width, other.height), "the pictures are of one size");
        let (mut sum, mut differing) = (0_u64, 0_u64);
        for (a, b) in self.pixels.iter().zip(&other.pixels) {
            let largest = a.iter().zip(b).map(|(a, b)| a.abs_diff(*b)).max().unwrap_or(0);
            sum += a.iter().zip(b).map(|(a, b)| u64::from(a.abs_diff(*b))).sum::<u64>();
            differing += u64::from(largest > SAME_PIXEL);
        }
        let count = self.pixels.len().max(1) as f64;
        Difference { mean: sum as f64 / (count * 4.0), share: differing as f64 / count }
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({} x {})", self.width, self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(colour: [u8; 4]) -> Picture {
        Picture { width: 10, height: 10, pixels: vec![colour; 100] }
    }

    #[test]
    fn a_picture_survives_png() {
        let mut picture = plain([1, 2, 3, 255]);
        picture.pixels[7] = [255, 0, 9, 128];
        assert!(Picture::decode(&picture.encode()) == picture);
    }

    #[test]
    fn differences_are_counted() {
        let (a, mut b) = (plain([10, 10, 10, 255]), plain([12, 10, 10, 255]));
        assert_eq!(a.difference(&b), Difference { mean: 0.5, share: 0.0 });
        b.pixels[0] = [200, 10, 10, 255];
        assert_eq!(a.difference(&b).share, 0.01);
    }
}
