//! `CefRenderHandler`: views that draw to memory.

use std::sync::{Arc, Mutex, PoisonError};

use cef::{
    Browser, DragData, DragOperationsMask, ImplRenderHandler, PaintElementType, Rect, RenderHandler, ScreenInfo,
    WrapRenderHandler, rc::Rc, wrap_render_handler,
};

use crate::browser::{BrowserEvents, Paint, PixelRect};

/// Where the popup is, while one is open.
type Popup = Arc<Mutex<Option<PixelRect>>>;

wrap_render_handler! {
    struct Render {
        events: Arc<dyn BrowserEvents>,
        popup: Popup,
    }

    impl RenderHandler {
        fn view_rect(&self, _browser: Option<&mut Browser>, rect: Option<&mut Rect>) {
            if let Some(rect) = rect {
                *rect = bounds(self.events.view_size());
            }
        }

        fn screen_info(
            &self,
            _browser: Option<&mut Browser>,
            screen_info: Option<&mut ScreenInfo>,
        ) -> ::std::os::raw::c_int {
            let Some(info) = screen_info else { return 0 };
            let rect = bounds(self.events.view_size());
            info.device_scale_factor = 1.0;
            info.depth = 24;
            info.depth_per_component = 8;
            info.is_monochrome = 0;
            info.rect = rect.clone();
            info.available_rect = rect;
            1
        }

        fn on_popup_show(&self, _browser: Option<&mut Browser>, show: ::std::os::raw::c_int) {
            if show == 0 {
                *self.popup.lock().unwrap_or_else(PoisonError::into_inner) = None;
                self.events.popup_placed(None);
            }
        }

        fn on_popup_size(&self, _browser: Option<&mut Browser>, rect: Option<&Rect>) {
            let Some(rect) = rect else { return };
            let place = PixelRect {
                x: rect.x,
                y: rect.y,
                width: u32::try_from(rect.width).unwrap_or(0),
                height: u32::try_from(rect.height).unwrap_or(0),
            };
            *self.popup.lock().unwrap_or_else(PoisonError::into_inner) = Some(place);
            self.events.popup_placed(Some(place));
        }

        fn on_paint(
            &self,
            _browser: Option<&mut Browser>,
            type_: PaintElementType,
            _dirty_rects: Option<&[Rect]>,
            buffer: *const u8,
            width: ::std::os::raw::c_int,
            height: ::std::os::raw::c_int,
        ) {
            let (Ok(width), Ok(height)) = (u32::try_from(width), u32::try_from(height)) else { return };
            if buffer.is_null() || width == 0 || height == 0 {
                return;
            }
            // SAFETY: CEF gives `width * height * 4` readable bytes at `buffer` until this call returns.
            let pixels = unsafe { std::slice::from_raw_parts(buffer, width as usize * height as usize * 4) };
            self.events.painted(Paint { pixels, width, height, popup: type_ == PaintElementType::POPUP });
        }

        fn start_dragging(
            &self,
            _browser: Option<&mut Browser>,
            _drag_data: Option<&mut DragData>,
            _allowed_ops: DragOperationsMask,
            _x: ::std::os::raw::c_int,
            _y: ::std::os::raw::c_int,
        ) -> ::std::os::raw::c_int {
            // There is no surface to drag to: the drag is cancelled.
            0
        }
    }
}

fn bounds((width, height): (u32, u32)) -> Rect {
    Rect {
        x: 0,
        y: 0,
        width: i32::try_from(width).unwrap_or(1).max(1),
        height: i32::try_from(height).unwrap_or(1).max(1),
    }
}

pub(crate) fn handler(events: Arc<dyn BrowserEvents>) -> RenderHandler {
    Render::new(events, Popup::default())
}
