//! What differs between texts. Knows neither the page nor notes.

use std::ops::Range;

/// The text with `\n` at every end of a line.
pub(crate) fn with_plain_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// What is different between two texts: the bytes `start..old_end` of the one are `start..new_end` of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) start: usize,
    pub(crate) old_end: usize,
    pub(crate) new_end: usize,
}

fn common(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

/// The smallest single change that makes `new` of `old`, at the edges of characters.
pub(crate) fn difference(old: &str, new: &str) -> Change {
    let start = common(old.chars(), new.chars());
    let same = common(old[start..].chars().rev(), new[start..].chars().rev());
    Change { start, old_end: old.len() - same, new_end: new.len() - same }
}

/// Joins two changes of one text. Where both changed the same place and one has only gone on where the other stops, the
/// longer one counts. Gives nothing when they changed it in different ways.
pub(crate) fn merge(base: &str, mine: &str, theirs: &str) -> Option<String> {
    if mine == theirs || base == theirs {
        return Some(mine.to_owned());
    }
    if base == mine {
        return Some(theirs.to_owned());
    }
    let (m, t) = (difference(base, mine), difference(base, theirs));
    let (my_part, their_part) = (&mine[m.start..m.new_end], &theirs[t.start..t.new_end]);
    if (m.start, m.old_end) == (t.start, t.old_end) {
        // Of one place, where one side has only gone on: an answer to an earlier save, or the same words typed further.
        return if my_part.starts_with(their_part) {
            Some(mine.to_owned())
        } else {
            their_part.starts_with(my_part).then(|| theirs.to_owned())
        };
    }
    // Changes that touch cannot be told apart: who inserts first at one place?
    let joined = |first: Change, part: &str, second: Change, further: &str| {
        let (before, between, rest) =
            (&base[..first.start], &base[first.old_end..second.start], &base[second.old_end..]);
        Some(format!("{before}{part}{between}{further}{rest}"))
    };
    if m.old_end < t.start {
        joined(m, my_part, t, their_part)
    } else if t.old_end < m.start {
        joined(t, their_part, m, my_part)
    } else {
        None
    }
}

/// The length in UTF-16 code units, as JavaScript counts.
pub(crate) fn utf16_length(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// The longest beginning of at most `max` bytes that ends with a whole character.
pub(crate) fn beginning(text: &str, max: usize) -> &str {
    &text[..text.floor_char_boundary(max)]
}

/// A number with its noun.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Where the words of `query` are in `text`, ASCII letters in either case; of several at one place the longest.
pub(crate) fn find_words(text: &str, query: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.char_indices() {
        if found.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let rest = &text.as_bytes()[at..];
        let is_here =
            |word: &&str| rest.get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word.as_bytes()));
        if let Some(length) = query.split_ascii_whitespace().filter(is_here).map(str::len).max() {
            found.push(at..at + length);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_small_and_never_cuts_a_character() {
        for (old, new, expected) in [
            ("same", "same", (4, 4, 4)),
            ("one two", "one big two", (4, 4, 8)),
            ("aaa", "aaaa", (3, 3, 4)),
            // The first byte is the same, then the last one.
            ("ä", "ö", (0, 2, 2)),
            ("é", "©", (0, 2, 2)),
            ("x😀y", "xy", (1, 5, 1)),
        ] {
            let change = difference(old, new);
            assert_eq!((change.start, change.old_end, change.new_end), expected, "{old} -> {new}");
        }
    }

    #[test]
    fn changes_of_different_places_are_joined_and_others_are_not() {
        for (base, mine, theirs, expected) in [
            ("a b c", "A b c", "a b C", Some("A b C")),
            ("a b c", "a b C", "A b c", Some("A b C")),
            ("Öl und Käse", "Öl, Brot und Käse", "Öl und Käse, süß", Some("Öl, Brot und Käse, süß")),
            ("one", "one two", "one two three", Some("one two three")),
            ("one", "one two three", "one two", Some("one two three")),
            ("a b c", "a X c", "a Y c", None),
            ("one two three", "", "one two three four", None),
        ] {
            assert_eq!(merge(base, mine, theirs).as_deref(), expected, "{mine} and {theirs}");
        }
    }

    #[test]
    fn the_longest_word_at_each_place_is_found() {
        assert_eq!(find_words("The Tea leaves", "lea tea leaves"), [4..7, 8..14]);
        assert!(find_words("tex", "text").is_empty() && find_words("text", "  ").is_empty());
    }

    #[test]
    fn texts_are_measured_and_cut_at_characters() {
        assert_eq!(utf16_length("aä€😀b"), 6);
        assert_eq!((beginning("a😀", 4), beginning("aä", 9)), ("a", "aä"));
        assert_eq!(with_plain_lines("a\r\nb\rc\n\r\n"), "a\nb\nc\n\n");
        assert_eq!((counted(1, "note"), counted(0, "note")), ("1 note".into(), "0 notes".into()));
    }
}
