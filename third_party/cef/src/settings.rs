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

/// The type of a power, by its name in a manifest.
fn kind(name: &str) -> Option<Type> {
    Some(match name {
        "camera" => Type::MEDIASTREAM_CAMERA,
        "microphone" => Type::MEDIASTREAM_MIC,
        "geolocation" => Type::GEOLOCATION,
        "notifications" => Type::NOTIFICATIONS,
        "clipboard-read" => Type::CLIPBOARD_READ_WRITE,
        "midi" => Type::MIDI_SYSEX,
        "idle-detection" => Type::IDLE_DETECTION,
        "window-management" => Type::WINDOW_MANAGEMENT,
        "local-fonts" => Type::LOCAL_FONTS,
        "downloads" => Type::AUTOMATIC_DOWNLOADS,
        // The handlers decide about the others each time. Chromium ends the process when some of these types are set
        // (screen capture; protected media on Linux), and reads no setting for pointer and keyboard lock.
        _ => return None,
    })
}

/// Sets how a power of `[permissions]` stands for an origin, at once for its open pages too. UI thread only.
pub fn set(context: &RequestContext, origin: &str, name: &str, setting: Setting) {
    let url = CefString::from(origin);
    let Some(kind) = kind(name) else { return };
    let value = match setting {
        Setting::Allow => Value::ALLOW,
        Setting::Ask => Value::ASK,
        Setting::Block => Value::BLOCK,
    };
    tracing::trace!(origin, name, ?setting, "a content setting");
    context.set_content_setting(Some(&url), Some(&url), kind, value);
    if setting == Setting::Ask {
        // Chromium stops asking by itself after some refusals: how often is asked is the host's matter.
        context.set_website_setting(Some(&url), Some(&url), Type::PERMISSION_AUTOBLOCKER_DATA, None);
    }
}
