//! Text that comes from apps: names, titles, log lines. A terminal must not obey it.

use std::borrow::Cow;

/// `text` with control characters made visible, so that no app moves the cursor, colours or renames the terminal.
/// Tabs stay; line ends become visible too, for a line must stay one.
pub(crate) fn safe(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_control) {
        return Cow::Borrowed(text);
    }
    let shown = |character: char| match character {
        // The pictures that Unicode has for them.
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(character)).unwrap_or('\u{fffd}'),
        '\x7f' => '\u{2421}',
        _ => '\u{fffd}',
    };
    Cow::Owned(text.chars().map(|character| if is_control(character) { shown(character) } else { character }).collect())
}

/// Like [`safe`], for a message of several lines.
pub(crate) fn safe_lines(text: &str) -> String {
    text.lines().map(safe).collect::<Vec<_>>().join("\n")
}

fn is_control(character: char) -> bool {
    // Beside the control characters, those that turn the direction of what follows.
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (character.is_control() && character != '\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_shown_and_not_obeyed() {
        assert_eq!(safe("\x1b]0;title\x07"), "\u{241b}]0;title\u{2407}");
        assert_eq!(safe("a\nb\x7f\u{9b}\u{202e}"), "a\u{240a}b\u{2421}\u{fffd}\u{fffd}");
        assert!(matches!(safe("täglich\t日本"), Cow::Borrowed(_)));
        assert_eq!(safe_lines("one\ntwo\x1b"), "one\ntwo\u{241b}");
    }
}
