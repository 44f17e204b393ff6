//! Names: from WebIDL's spelling to snake and camel case, and the table of well-known names.

use std::collections::{BTreeSet, HashMap};

use crate::error::{Error, Result};

/// Beginnings of names that are words of their own, though capitals follow: `HTMLHRElement` is HTML, HR, element.
const PREFIXES: [&str; 18] = [
    "XMLHttp", "HTML", "SVGFE", "SVG", "CSS", "RTC", "DOM", "IDB", "XR", "GPU", "USB", "HID", "MIDI", "NDEF", "URL",
    "XSLT", "XPath", "ML",
];

/// Spellings inside names that would be cut at the wrong place.
const SPELLINGS: [(&str, &str); 12] = [
    ("WebGL", "Webgl"),
    ("WebSocket", "Websocket"),
    ("IFrame", "Iframe"),
    ("OKLab", "Oklab"),
    ("OKLCH", "Oklch"),
    ("MathML", "Mathml"),
    ("TextTrack", "TextTrack"),
    ("URLs", "Urls"),
    ("IDs", "Ids"),
    ("XPath", "Xpath"),
    ("UInt", "Uint"),
    ("PReLU", "Prelu"),
];

/// Types whose own name another thing has: `mumba_text` is a function of the core ABI, and `mumba_event_listener` what gets
/// an event.
const RENAMED: [(&str, &str); 2] = [("Text", "text_node"), ("EventListener", "event_listener_object")];

/// The name of a type in snake case.
#[must_use]
pub fn type_snake(name: &str) -> String {
    RENAMED.iter().find(|(own, _)| *own == name).map_or_else(|| snake(name), |(_, other)| (*other).to_owned())
}

/// `HTMLInputElement` → `html_input_element`, `getElementById` → `get_element_by_id`, `texImage2D` → `tex_image_2d`.
#[must_use]
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `HTMLInputElement` → `HtmlInputElement`, `scrollTo` → `ScrollTo`.
#[must_use]
pub fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in words(name) {
        let mut characters = word.chars();
        if let Some(first) = characters.next() {
            // Two numbers side by side stay apart.
            if first.is_ascii_digit() && camel.ends_with(|last: char| last.is_ascii_digit()) {
                camel.push('_');
            }
            camel.extend(first.to_uppercase());
            camel.push_str(characters.as_str());
        }
    }
    camel
}

/// How words are spelt in names of types, as web-sys has them.
const TYPE_WORDS: [(&str, &str); 7] = [
    ("webgl", "WebGl"),
    ("websocket", "WebSocket"),
    ("iframe", "IFrame"),
    ("mathml", "MathMl"),
    ("xpath", "XPath"),
    ("oklab", "OkLab"),
    ("oklch", "OkLch"),
];

/// The name of a type in camel case: `WebGL2RenderingContext` → `WebGl2RenderingContext`.
#[must_use]
pub fn type_camel(name: &str) -> String {
    let mut camel = camel(name);
    for (word, spelt) in TYPE_WORDS {
        let plain = self::camel(word);
        camel = camel.replace(&plain, spelt);
    }
    camel
}

/// The words of a name, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut name = name.to_owned();
    for (from, to) in SPELLINGS {
        name = name.replace(from, to);
    }
    let mut words = Vec::new();
    let mut rest = name.as_str();
    for prefix in PREFIXES {
        if let Some(after) = rest.strip_prefix(prefix)
            && after.starts_with(|next: char| next.is_ascii_uppercase())
        {
            match prefix {
                "SVGFE" => words.extend(["svg".to_owned(), "fe".to_owned()]),
                "XMLHttp" => words.extend(["xml".to_owned(), "http".to_owned()]),
                _ => words.push(prefix.to_ascii_lowercase()),
            }
            rest = after;
            break;
        }
    }
    let characters: Vec<char> = rest.chars().collect();
    let mut word = String::new();
    let mut end = |word: &mut String| {
        if !word.is_empty() {
            words.push(std::mem::take(word));
        }
    };
    for (index, &character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| characters[before]);
        let after = characters.get(index + 1).copied();
        if !character.is_alphanumeric() {
            end(&mut word);
            continue;
        }
        // "2D" at the end of a name or before a capital is one word.
        let dimension = character.is_ascii_digit()
            && after == Some('D')
            && !before.is_some_and(|before| before.is_ascii_digit())
            && !characters.get(index + 2).is_some_and(char::is_ascii_lowercase);
        let within_dimension = character == 'D'
            && before.is_some_and(|before| before.is_ascii_digit())
            && !after.is_some_and(|after| after.is_ascii_lowercase());
        let starts = character.is_uppercase()
            && !within_dimension
            && (before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit())
                || (before.is_some_and(char::is_uppercase) && after.is_some_and(char::is_lowercase)));
        if starts || dimension {
            end(&mut word);
        }
        word.extend(character.to_lowercase());
    }
    end(&mut word);
    words
}

/// The table of well-known names: line N is the text of the name `0x8000_0000 | N`.
#[derive(Debug, Clone, Default)]
pub struct Names {
    texts: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Names {
    /// Reads a table.
    ///
    /// # Errors
    ///
    /// When a name comes twice: a number that was given out stays given out, so this is not mended here.
    pub fn parse(text: &str) -> Result<Self> {
        let mut names = Self::default();
        for (line, text) in text.lines().enumerate() {
            if !names.push(text) {
                return Err(Error::Input {
                    path: "ffi/names.txt".into(),
                    what: format!("line {} has the name {text:?} of another line again", line + 1),
                });
            }
        }
        Ok(names)
    }

    /// Appends those that are new, sorted.
    pub fn append(&mut self, texts: BTreeSet<String>) {
        for text in texts {
            self.push(&text);
        }
    }

    fn push(&mut self, text: &str) -> bool {
        let number = 0x8000_0000 | u32::try_from(self.texts.len()).unwrap_or(0x7fff_ffff);
        if self.numbers.contains_key(text) {
            return false;
        }
        self.numbers.insert(text.to_owned(), number);
        self.texts.push(text.to_owned());
        true
    }

    /// The number of a name, with bit 31 set.
    #[must_use]
    pub fn number(&self, text: &str) -> Option<u32> {
        self.numbers.get(text).copied()
    }

    /// The file: one name a line.
    #[must_use]
    pub fn text(&self) -> String {
        self.texts.iter().flat_map(|text| [text, "\n"]).collect()
    }

    /// The names in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_where_people_would() {
        for (name, expected) in [
            ("HTMLInputElement", "html_input_element"),
            ("HTMLHRElement", "html_hr_element"),
            ("HTMLIFrameElement", "html_iframe_element"),
            ("SVGFEBlendElement", "svg_fe_blend_element"),
            ("getElementById", "get_element_by_id"),
            ("texImage2D", "tex_image_2d"),
            ("CanvasRenderingContext2D", "canvas_rendering_context_2d"),
            ("is2D", "is_2d"),
            ("WebGL2RenderingContext", "webgl2_rendering_context"),
            ("OES_texture_float", "oes_texture_float"),
            ("uniform3fv", "uniform3fv"),
            ("XMLHttpRequest", "xml_http_request"),
            ("createObjectURL", "create_object_url"),
            ("innerHTML", "inner_html"),
            ("URL", "url"),
            ("URLSearchParams", "url_search_params"),
            ("DOMMatrix", "dom_matrix"),
            ("m11", "m11"),
            ("GPUDevice", "gpu_device"),
            ("toJSON", "to_json"),
            ("no-cors", "no_cors"),
            ("2d-array", "2d_array"),
            ("requestAnimationFrame", "request_animation_frame"),
            ("RTCDTMFSender", "rtc_dtmf_sender"),
        ] {
            assert_eq!(snake(name), expected);
        }
        assert_eq!(camel("HTMLInputElement"), "HtmlInputElement");
        assert_eq!(camel("WebGL2RenderingContext"), "Webgl2RenderingContext");
        assert_eq!(camel("no-cors"), "NoCors");
        for (name, expected) in [
            ("WebGL2RenderingContext", "WebGl2RenderingContext"),
            ("WebSocket", "WebSocket"),
            ("HTMLIFrameElement", "HtmlIFrameElement"),
            ("XPathResult", "XPathResult"),
            ("MathMLElement", "MathMlElement"),
        ] {
            assert_eq!(type_camel(name), expected);
        }
    }

    #[test]
    fn a_table_keeps_its_lines_and_appends_what_is_new() {
        let mut names = Names::parse("zebra\nid\n").unwrap();
        names.append(["id", "click", "alpha"].map(str::to_owned).into());
        assert_eq!(names.text(), "zebra\nid\nalpha\nclick\n");
        assert_eq!(names.number("zebra"), Some(0x8000_0000));
        assert_eq!(names.number("click"), Some(0x8000_0003));
        assert_eq!(names.number("none"), None);
        assert!(Names::parse("a\nb\na\n").unwrap_err().to_string().contains("line 3"));
    }
}
