//! What an off-screen view shows: the last frame that Chromium painted, with the open popup on top.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Why a frame cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// Nothing was painted yet.
    #[error("the view has not painted a frame yet")]
    NothingPainted,
    /// The PNG could not be written.
    #[error("a frame cannot be encoded as PNG: {0}")]
    Encode(#[from] png::EncodingError),
}

/// Pixels: 4 bytes each (blue, green, red, alpha), rows without gaps, from the top left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// `width * height * 4` bytes.
    pub bgra: Vec<u8>,
}

impl Frame {
    /// The frame as an opaque PNG (RGB, 8 bits).
    ///
    /// # Errors
    /// When the encoder fails.
    pub fn to_png(&self) -> Result<Vec<u8>, FrameError> {
        let mut rgb = Vec::with_capacity(self.bgra.len() / 4 * 3);
        for pixel in self.bgra.chunks_exact(4) {
            rgb.extend_from_slice(&[pixel[2], pixel[1], pixel[0]]);
        }
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&rgb)?;
        writer.finish()?;
        Ok(png)
    }

    /// Copies `top` over this frame at `(x, y)`, cut at the edges.
    fn draw(&mut self, top: &Frame, x: i32, y: i32) {
        for row in 0..top.height {
            let Some(target_y) = y.checked_add_unsigned(row).and_then(|y| u32::try_from(y).ok()) else { continue };
            if target_y >= self.height {
                continue;
            }
            for column in 0..top.width {
                let Some(target_x) = x.checked_add_unsigned(column).and_then(|x| u32::try_from(x).ok()) else {
                    continue;
                };
                if target_x >= self.width {
                    continue;
                }
                let from = (row as usize * top.width as usize + column as usize) * 4;
                let to = (target_y as usize * self.width as usize + target_x as usize) * 4;
                self.bgra[to..to + 4].copy_from_slice(&top.bgra[from..from + 4]);
            }
        }
    }
}

/// Where a popup lies on its view, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PopupPlace {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

#[derive(Default)]
struct Layers {
    view: Option<Frame>,
    popup: Option<Frame>,
    popup_place: Option<PopupPlace>,
}

/// Keeps the newest frame of one view. Any thread.
#[derive(Default)]
pub struct FrameStore {
    layers: Mutex<Layers>,
}

impl FrameStore {
    fn layers(&self) -> MutexGuard<'_, Layers> {
        self.layers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what Chromium painted. `bgra` must hold `width * height * 4` bytes; others are ignored.
    pub fn paint(&self, bgra: &[u8], width: u32, height: u32, popup: bool) {
        if bgra.len() != width as usize * height as usize * 4 {
            return;
        }
        let mut layers = self.layers();
        let layer = if popup { &mut layers.popup } else { &mut layers.view };
        match layer {
            // The same size as before: no new allocation for each frame.
            Some(frame) if frame.width == width && frame.height == height => frame.bgra.copy_from_slice(bgra),
            _ => *layer = Some(Frame { width, height, bgra: bgra.to_vec() }),
        }
    }

    /// A popup is open at this place, or none is.
    pub fn place_popup(&self, place: Option<PopupPlace>) {
        let mut layers = self.layers();
        layers.popup_place = place;
        if place.is_none() {
            layers.popup = None;
        }
    }

    /// Whether a popup is open.
    pub fn has_popup(&self) -> bool {
        self.layers().popup_place.is_some()
    }

    /// The newest frame, with the open popup on it.
    ///
    /// # Errors
    /// [`FrameError::NothingPainted`] before the first frame.
    pub fn frame(&self) -> Result<Frame, FrameError> {
        let layers = self.layers();
        let mut frame = layers.view.clone().ok_or(FrameError::NothingPainted)?;
        if let (Some(popup), Some(place)) = (&layers.popup, layers.popup_place) {
            frame.draw(popup, place.x, place.y);
        }
        Ok(frame)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(width: u32, height: u32, pixel: [u8; 4]) -> Vec<u8> {
        pixel.repeat((width * height) as usize)
    }

    #[test]
    fn nothing_is_shown_before_the_first_frame() {
        assert!(matches!(FrameStore::default().frame(), Err(FrameError::NothingPainted)));
    }

    #[test]
    fn a_popup_lies_on_its_view_and_is_cut_at_the_edges() {
        let store = FrameStore::default();
        store.paint(&filled(4, 4, [0, 0, 0, 255]), 4, 4, false);
        store.place_popup(Some(PopupPlace { x: 3, y: -1 }));
        store.paint(&filled(2, 2, [9, 9, 9, 255]), 2, 2, true);
        let frame = store.frame().unwrap();
        assert_eq!(frame.bgra[3 * 4], 9);
        assert_eq!(frame.bgra.iter().filter(|byte| **byte == 9).count(), 3);
        store.place_popup(None);
        assert!(store.frame().unwrap().bgra.iter().all(|byte| *byte != 9));
    }

    #[test]
    fn a_frame_of_a_wrong_size_is_ignored() {
        let store = FrameStore::default();
        store.paint(&[0; 5], 1, 1, false);
        assert!(store.frame().is_err());
    }

    #[test]
    fn a_png_has_the_pixels_of_the_frame() {
        let frame = Frame { width: 2, height: 1, bgra: vec![1, 2, 3, 255, 4, 5, 6, 255] };
        let png = frame.to_png().unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        assert_eq!(pixels, [3, 2, 1, 6, 5, 4]);
    }
}
