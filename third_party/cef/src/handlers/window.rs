//! Windows of CEF Views: `CefWindowDelegate`, `CefBrowserViewDelegate`.

use std::mem::ManuallyDrop;

use cef::{
    Browser, BrowserView, BrowserViewDelegate, CefString, ImplBrowser, ImplBrowserHost, ImplBrowserView,
    ImplBrowserViewDelegate, ImplPanel, ImplPanelDelegate, ImplView, ImplViewDelegate, ImplWindow, ImplWindowDelegate,
    LinuxWindowProperties, RuntimeStyle, Size, View, WindowDelegate, WrapBrowserViewDelegate, WrapWindowDelegate,
    browser_view_get_for_browser, rc::Rc, window_create_top_level, wrap_browser_view_delegate, wrap_window_delegate,
};

use crate::browser::WindowOptions;

wrap_browser_view_delegate! {
    struct PageDelegate {}

    impl ViewDelegate {}

    impl BrowserViewDelegate {
        fn browser_runtime_style(&self) -> RuntimeStyle {
            RuntimeStyle::ALLOY
        }
    }
}

wrap_window_delegate! {
    struct TopLevel {
        page: BrowserView,
        title: String,
        desktop_id: String,
        size: Size,
    }

    impl ViewDelegate {
        fn preferred_size(&self, _view: Option<&mut View>) -> Size {
            self.size.clone()
        }

        fn minimum_size(&self, _view: Option<&mut View>) -> Size {
            Size { width: 200, height: 120 }
        }
    }

    impl PanelDelegate {}

    impl WindowDelegate {
        fn on_window_created(&self, window: Option<&mut cef::Window>) {
            let Some(window) = window else { return };
            let mut page = View::from(&self.page);
            window.add_child_view(Some(&mut page));
            window.set_title(Some(&CefString::from(self.title.as_str())));
            window.show();
            self.page.request_focus();
        }

        fn can_close(&self, _window: Option<&mut cef::Window>) -> ::std::os::raw::c_int {
            // The page may hold the window open with `beforeunload`.
            match self.page.browser().and_then(|browser| browser.host()) {
                Some(host) => host.try_close_browser(),
                None => 1,
            }
        }

        fn window_runtime_style(&self) -> RuntimeStyle {
            RuntimeStyle::ALLOY
        }

        fn linux_window_properties(
            &self,
            _window: Option<&mut cef::Window>,
            properties: Option<&mut LinuxWindowProperties>,
        ) -> ::std::os::raw::c_int {
            let Some(properties) = properties else { return 0 };
            properties.wayland_app_id = given_away(&self.desktop_id);
            properties.wm_class_class = given_away(&self.desktop_id);
            properties.wm_class_name = given_away(&self.desktop_id);
            properties.wm_role_name = given_away(&self.desktop_id);
            1
        }
    }
}

/// A string that CEF frees: what an out-parameter of a struct type must hold. cef-rs's own clone lends, so the original
/// is never dropped here.
fn given_away(text: &str) -> CefString {
    CefString::clone(&ManuallyDrop::new(CefString::from(text)))
}

/// An open window.
#[derive(Clone)]
pub struct Window(cef::Window);

impl Window {
    /// Keeps it above other windows. UI thread only.
    pub fn keep_on_top(&self) {
        self.0.set_always_on_top(1);
    }

    /// Brings it to the front. UI thread only.
    pub fn activate(&self) {
        self.0.activate();
        self.0.bring_to_top();
    }
}

pub(crate) fn browser_view_delegate() -> BrowserViewDelegate {
    PageDelegate::new()
}

pub(crate) fn open(page: BrowserView, options: &WindowOptions<'_>) -> Option<Window> {
    let size = Size {
        width: i32::try_from(options.width).unwrap_or(i32::MAX),
        height: i32::try_from(options.height).unwrap_or(i32::MAX),
    };
    let mut delegate = TopLevel::new(page, options.title.to_owned(), options.desktop_id.to_owned(), size);
    window_create_top_level(Some(&mut delegate)).map(Window)
}

pub(crate) fn of_browser(browser: &mut Browser) -> Option<cef::Window> {
    browser_view_get_for_browser(Some(browser))?.window()
}
