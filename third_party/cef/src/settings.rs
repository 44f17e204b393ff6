//! Content settings of a context: what Chromium answers to a page by itself, before any handler is asked.

use cef::{CefString, ContentSettingTypes as Type, ContentSettingValues as Value, ImplRequestContext, RequestContext};

/// How a power stands for an origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Chromium grants it.
    Allow,
    /// Chromium refuses it and asks nobody.
    Block,
    /// The permission handler is asked.
    Ask,
}

/// The types of a power, by its name in a manifest, and whether they take "allow": where they do not, the handlers decide
/// each time.
fn types(name: &str) -> &'static [(Type, bool)] {
    match name {
        "camera" => &[(Type::MEDIASTREAM_CAMERA, true)],
        "microphone" => &[(Type::MEDIASTREAM_MIC, true)],
        "screen-capture" => &[(Type::DISPLAY_CAPTURE, false)],
        "geolocation" => &[(Type::GEOLOCATION, true)],
        "notifications" => &[(Type::NOTIFICATIONS, true)],
        "clipboard-read" => &[(Type::CLIPBOARD_READ_WRITE, true)],
        "midi" => &[(Type::MIDI_SYSEX, true)],
        "idle-detection" => &[(Type::IDLE_DETECTION, true)],
        "window-management" => &[(Type::WINDOW_MANAGEMENT, true)],
        "local-fonts" => &[(Type::LOCAL_FONTS, true)],
        "protected-media" => &[(Type::PROTECTED_MEDIA_IDENTIFIER, true)],
        "downloads" => &[(Type::AUTOMATIC_DOWNLOADS, true)],
        "file-dialogs" => &[(Type::FILE_SYSTEM_WRITE_GUARD, false)],
        // Pointer lock and keyboard lock have no setting that Chromium reads: their prompts decide.
        _ => &[],
    }
}

/// Sets how a power of `[permissions]` stands for an origin, at once for its open pages too. UI thread only.
pub fn set(context: &RequestContext, origin: &str, name: &str, setting: Setting) {
    let url = CefString::from(origin);
    for (kind, takes_allow) in types(name) {
        let value = match setting {
            Setting::Allow if *takes_allow => Value::ALLOW,
            Setting::Allow | Setting::Ask => Value::ASK,
            Setting::Block => Value::BLOCK,
        };
        context.set_content_setting(Some(&url), Some(&url), *kind, value);
    }
    if setting == Setting::Ask {
        // Chromium stops asking by itself after some refusals: how often is asked is the host's matter.
        context.set_website_setting(Some(&url), Some(&url), Type::PERMISSION_AUTOBLOCKER_DATA, None);
    }
}
