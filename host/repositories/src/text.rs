//! Texts that people see and that nobody vouches for: how long they may be, and which characters they may have.

/// What a text may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    /// Its field, for errors.
    pub(crate) field: &'static str,
    /// Characters that it must have.
    pub(crate) least: usize,
    /// Characters that it may have.
    pub(crate) most: usize,
    /// Whether it may have several lines.
    pub(crate) lines: bool,
}

impl Rule {
    /// A text of one line.
    pub(crate) const fn line(field: &'static str, least: usize, most: usize) -> Rule {
        Rule { field, least, most, lines: false }
    }

    /// Checks a text, and says what is wrong with it.
    pub(crate) fn check(self, text: &str) -> Result<(), String> {
        let Rule { field, least, most, lines } = self;
        let length = text.chars().count();
        if length < least || length > most {
            return Err(format!("its {field} has {length} characters; it may have {least} to {most}"));
        }
        if text.trim() != text {
            return Err(format!("its {field} begins or ends with a space; remove it"));
        }
        let may_stand = |character: &char| is_visible(*character) || (lines && *character == '\n');
        match text.chars().find(|character| !may_stand(character)) {
            Some(bad) => Err(format!(
                "its {field} has the character U+{:04X}, which does not show itself; remove it",
                u32::from(bad)
            )),
            None => Ok(()),
        }
    }
}

/// Whether a character shows itself: no control character, no break of a line, none without a width, and none that turns
/// the direction of those around it, so that a name would read as another.
fn is_visible(character: char) -> bool {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks = matches!(character, '\u{2028}' | '\u{2029}');
    let nothing = matches!(character, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}');
    !(character.is_control() || turns || breaks || nothing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_show_itself_is_refused_by_its_number() {
        let line = Rule::line("title", 1, 20);
        for good in ["Notes", "Größe", "日本語", "שלום", "a b", "👩\u{200d}💻"] {
            line.check(good).unwrap();
        }
        for (bad, number) in [
            ("a\u{202e}b", "U+202E"),
            ("a\u{2066}b", "U+2066"),
            ("a\nb", "U+000A"),
            ("a\x1b[2J", "U+001B"),
            ("a\u{9b}b", "U+009B"),
            ("a\u{200b}b", "U+200B"),
            ("a\u{2028}b", "U+2028"),
            ("a\u{feff}b", "U+FEFF"),
        ] {
            let what = line.check(bad).unwrap_err();
            assert!(what.contains(number) && what.contains("title"), "{what}");
        }
        assert!(line.check(" a").is_err() && line.check("a\u{a0}").is_err());
        assert!(line.check("").is_err() && line.check(&"ä".repeat(21)).is_err());
        line.check(&"ä".repeat(20)).unwrap();
    }

    #[test]
    fn only_texts_of_several_lines_may_have_them() {
        let text = Rule { lines: true, ..Rule::line("description", 0, 20) };
        text.check("").unwrap();
        text.check("a\nb").unwrap();
        assert!(text.check("a\r\nb").is_err() && text.check("a\n").is_err());
    }
}
