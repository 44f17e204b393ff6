//! The host's own page: shown in place of an app's when that crashed, hangs or cannot be loaded.
//!
//! It is a `data:` document, so its origin is opaque: it has no bridge and reaches nothing of the app.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// What the page says.
#[derive(Clone, Debug)]
pub(super) struct Notice<'a> {
    /// Title of the app.
    pub app: &'a str,
    /// What happened, in a sentence.
    pub headline: &'a str,
    /// More, such as the symbols that a module lacks; may be empty.
    pub detail: &'a str,
    /// Where "Reload" goes.
    pub reload_url: &'a str,
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

impl Notice<'_> {
    /// The page as HTML.
    fn html(&self) -> String {
        let detail = if self.detail.is_empty() { String::new() } else { format!("<pre>{}</pre>", escape(self.detail)) };
        format!(
            r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{app}</title><style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center;
  background: light-dark(#f6f6f4, #1c1c1e); color: light-dark(#222, #eee); }}
main {{ max-width: 34rem; padding: 2rem; }}
h1 {{ font-size: 1.25rem; margin: 0 0 .5rem; }}
pre {{ white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8125rem; padding: .75rem; border-radius: .5rem;
  background: light-dark(#e9e9e6, #2a2a2d); max-height: 40vh; overflow: auto; }}
a {{ display: inline-block; margin-top: .75rem; padding: .5rem 1.25rem; border-radius: .5rem; text-decoration: none;
  background: light-dark(#1f5fbf, #6ea8ff); color: light-dark(#fff, #10151d); }}
a:focus-visible {{ outline: 3px solid light-dark(#10151d, #fff); outline-offset: 2px; }}
</style></head><body><main role="alert"><h1>{app}: {headline}</h1>{detail}<p>Its log says more: <code>mumba logs</code>.</p>
<a href="{reload}" autofocus>Reload</a></main></body></html>"#,
            app = escape(self.app),
            headline = escape(self.headline),
            reload = escape(self.reload_url),
        )
    }

    /// The page as a URL.
    pub(super) fn url(&self) -> String {
        format!("data:text/html;charset=utf-8;base64,{}", BASE64_STANDARD.encode(self.html()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_app_says_is_text_and_never_markup() {
        let notice = Notice {
            app: "<b>App</b>",
            headline: "it crashed",
            detail: "</pre><script>alert(1)</script>",
            reload_url: "https://x.localhost/\"onclick=\"y",
        };
        let html = notice.html();
        assert!(!html.contains("<script>"));
        assert!(!html.contains("<b>App"));
        assert!(html.contains("&quot;onclick=&quot;"));
    }
}
