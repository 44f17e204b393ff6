//! The page of a question. Everything that comes from an app is text: escaped, and cut to what fits.

use mumba_policy::Question;
use mumba_policy::prompts::Kind;

/// Characters of an app's text.
const TEXT_MAX: usize = 300;

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars().take(TEXT_MAX) {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // What turns or hides text.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {}
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

const STYLE: &str = "
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
body { margin: 0; padding: 20px 24px; display: flex; flex-direction: column; min-height: calc(100vh - 40px) }
h1 { font-size: 17px; margin: 0 0 10px } p { margin: 0 0 8px; overflow-wrap: anywhere }
.why { opacity: .75 } .who { font: 12px ui-monospace, monospace; opacity: .6; margin-top: auto }
nav { display: flex; flex-wrap: wrap; gap: 10px; justify-content: flex-end; margin-top: 14px }
a { padding: 8px 18px; border-radius: 6px; text-decoration: none; border: 1px solid #8888; color: CanvasText }
a:focus { outline: 2px solid Highlight }";

/// The page.
pub(super) fn html(id: u64, question: &Question) -> String {
    let (title, name) = (escape(&question.app_title), escape(&question.app_name));
    let words = escape(&question.wanted.words);
    let reason = escape(&question.wanted.reason);
    let (heading, answers) = match &question.kind {
        Kind::Provider { api, candidates } => {
            let links: String = candidates
                .iter()
                .map(|one| format!("<a href=\"{id}/{}\">Use {}</a>", one.id, escape(&one.title)))
                .collect();
            (
                format!("{title} wants to use {}. Which app is to answer?", escape(api.as_str())),
                format!("<a href=\"{id}/deny\">Deny</a>{links}"),
            )
        }
        _ => (
            format!("{title} wants to {words}"),
            format!("<a href=\"{id}/deny\">Deny</a><a href=\"{id}/allow\">Allow</a>"),
        ),
    };
    let why = if reason.is_empty() {
        String::new()
    } else {
        format!("<p class=\"why\">It says: \u{201c}{reason}\u{201d}</p>")
    };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} asks for permission</title>\
         <style>{STYLE}</style></head><body><h1>{heading}</h1>{why}\
         <p>You can change this later: <code>mumba permissions {name}</code></p>\
         <p class=\"who\">{name} · {}</p><nav>{answers}</nav></body></html>",
        question.app
    )
}

#[cfg(test)]
mod tests {
    use mumba_apps::AppId;
    use mumba_policy::{Key, Scope, Wanted};

    use super::*;

    #[test]
    fn what_an_app_says_is_text() {
        let question = Question {
            app: AppId::from_bytes([1; 32]),
            app_name: "evil".to_owned(),
            app_title: "<script>alert(1)</script>\u{202e}".to_owned(),
            wanted: Wanted::unconfined(),
            kind: Kind::Permission,
        };
        let mut question = question;
        question.wanted.reason = "\"><a href=\"x\">Allow</a>".to_owned() + &"x".repeat(5000);
        assert_eq!(question.wanted.key, Key::Unconfined);
        assert_eq!(question.wanted.scope, Scope::default());
        let page = html(7, &question);
        assert!(!page.contains("<script") && !page.contains("href=\"x\"") && !page.contains('\u{202e}'), "{page}");
        assert!(page.len() < 4000);
        assert_eq!(page.matches("<a ").count(), 2);
    }
}
