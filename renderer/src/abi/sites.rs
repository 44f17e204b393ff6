//! Call sites: code that the decoder runs for commands which come often.
//!
//! One line of the decoder for all methods, `target[name](…arguments)`, is the slowest way in which V8 calls: it looks every
//! method up anew and cannot call Chromium's drawing functions directly. Page JavaScript has a line for each call. So has
//! native code here: for each name and [`Shape`] that comes often, a function is compiled whose text has the name and reads
//! the operands as what they are.

use mumba_ffi::{MUMBA_NUMBER, MUMBA_OBJECT, MUMBA_STRING, mumba_name, mumba_value};

/// How often a command must come before code is made for it: compiling costs as much as some hundred commands gain.
const OFTEN: u32 = 200;
/// The most sites of a context.
const MOST_SITES: u32 = 1024;
/// The most operands of a site.
const MOST_OPERANDS: usize = 12;

/// What a command does with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// `target[name](…operands)`
    Call = 0,
    /// `target[name] = operand`
    Set = 1,
    /// `target[name]`
    Get = 2,
}

/// What an operand of a site is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A number, as 64 bits.
    Number = 0,
    /// An object: its slot.
    Object = 1,
    /// A part of the text, in the two words that it has in any command.
    Text = 2,
    /// Whatever it is, in the two words that it has in any command.
    Other = 3,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Number, Self::Object, Self::Text, Self::Other];

    #[inline]
    fn of(value: &mumba_value) -> Self {
        match value.kind {
            MUMBA_NUMBER => Self::Number,
            MUMBA_OBJECT => Self::Object,
            MUMBA_STRING => Self::Text,
            _ => Self::Other,
        }
    }
}

/// What the commands of one site have in common beside their name: their form, and the kinds of their operands.
///
/// Two bits for the form, four for the number of operands, and two for each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape(u32);

impl Shape {
    /// The shape of a command; nothing when it has too many operands.
    #[inline]
    pub(crate) fn of(form: Form, operands: &[mumba_value]) -> Option<Self> {
        if operands.len() > MOST_OPERANDS {
            return None;
        }
        let mut bits = form as u32 | (operands.len() as u32) << 2;
        for (index, operand) in operands.iter().enumerate() {
            bits |= (Kind::of(operand) as u32) << (6 + 2 * index);
        }
        Some(Self(bits))
    }

    /// All of it in one number.
    #[inline]
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    fn form(self) -> Form {
        match self.0 & 3 {
            0 => Form::Call,
            1 => Form::Set,
            _ => Form::Get,
        }
    }

    /// Its operands in their order, and where each is: how many numbers or how many words come before it. Numbers are counted from
    /// where they begin, other operands from behind the numbers.
    pub(crate) fn operands(self) -> impl Iterator<Item = (Kind, usize)> {
        let (mut numbers, mut words) = (0, 0);
        (0..self.0 >> 2 & 15).map(move |index| {
            let kind = Kind::ALL[(self.0 >> (6 + 2 * index) & 3) as usize];
            let (count, by) = match kind {
                Kind::Number => (&mut numbers, 1),
                Kind::Object => (&mut words, 1),
                Kind::Text | Kind::Other => (&mut words, 2),
            };
            let place = *count;
            *count += by;
            (kind, place)
        })
    }

    /// How many of its operands are numbers.
    pub(crate) fn numbers(self) -> usize {
        self.operands().filter(|(kind, _)| *kind == Kind::Number).count()
    }

    /// Words of its numbers, and of what aligns them.
    pub(crate) fn words_of_numbers(self) -> usize {
        match self.numbers() {
            0 => 0,
            count => 1 + 2 * count,
        }
    }

    /// Words of all its operands.
    pub(crate) fn words(self) -> usize {
        let others = self.operands().map(|(kind, _)| match kind {
            Kind::Number => 0,
            Kind::Object => 1,
            Kind::Text | Kind::Other => 2,
        });
        self.words_of_numbers() + others.sum::<usize>()
    }

    /// What the decoder is to compile: an expression for a function that makes the site out of what it uses. [`Site`] says how its
    /// commands look; the site is given the place of the word before the target.
    pub(crate) fn source(self, name: &str) -> String {
        let others = 3 + self.words_of_numbers();
        let mut before = String::new();
        let operands: Vec<String> = self
            .operands()
            .zip('a'..)
            .map(|((kind, place), operand)| {
                let at = others + place;
                match kind {
                    Kind::Number => format!("w[(at + 4 >> 1) + {place}]"),
                    Kind::Text => format!("text.substring(u[at + {at}] >>> 3, u[at + {at} + 1])"),
                    Kind::Object => {
                        before += &format!(
                            "const {operand} = S[u[at + {at}]];\nif ({operand} === failed) throw dependency;\n"
                        );
                        operand.into()
                    }
                    Kind::Other => {
                        before += &format!("const {operand} = value(level, text, at + {at});\n");
                        operand.into()
                    }
                }
            })
            .collect();
        let (member, operands) = (format!("target[{}]", quoted(name)), operands.join(", "));
        let command = match self.form() {
            Form::Call => format!("return {member}({operands});"),
            Form::Set => format!("{member} = {operands};"),
            Form::Get => format!("return {member};"),
        };
        format!(
            "(function (S, value, failed, dependency) {{\n'use strict';\nreturn (function (level, text, at) {{\n\
             const {{ u, w }} = level;\n{before}const target = S[u[at + 1]];\n{command}\n}});\n}})"
        )
    }
}

/// A text as JavaScript writes it.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => quoted += &format!("\\u{:04x}", u32::from(control)),
            plain => quoted.push(plain),
        }
    }
    quoted.push('"');
    quoted
}

/// Code for commands of one name and shape.
///
/// After its first word, and the slot of the result if there is one, such a command has the slot of its target, the number of the
/// site, the numbers, which begin at an even word, with one word before or behind them, and the other operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Site {
    /// Its number.
    pub(crate) number: u32,
    /// Words of its commands' operands.
    pub(crate) words: u32,
    /// Whether there are numbers among the operands.
    pub(crate) has_numbers: bool,
    /// Whether there is anything else.
    pub(crate) has_others: bool,
    /// Whether all operands are numbers and objects.
    pub(crate) is_plain: bool,
    /// Whether there are texts among the operands.
    pub(crate) has_text: bool,
}

/// What is known of commands of one shape.
#[derive(Clone, Copy, Debug)]
enum Known {
    /// They came so often.
    Came(u32),
    /// They have a site.
    Has(Site),
    /// They will have none.
    None,
}

/// Whether a command has a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// This one.
    Site(Site),
    /// No.
    None,
    /// Not yet: it comes so often that one should be made.
    Due,
}

/// The sites of one context.
#[derive(Debug)]
pub(crate) struct Sites {
    /// For each name, by its number, the shapes with which it came.
    by_name: Vec<Vec<(Shape, Known)>>,
    count: u32,
    often: u32,
}

impl Default for Sites {
    fn default() -> Self {
        Self::after(OFTEN)
    }
}

impl Sites {
    /// Sites for commands that came so often.
    pub(crate) fn after(often: u32) -> Self {
        Self { by_name: Vec::new(), count: 0, often }
    }

    /// Looks for the site of a command.
    #[inline]
    pub(crate) fn find(&mut self, name: mumba_name, shape: Shape) -> Found {
        if let Some(shapes) = self.by_name.get(name as usize)
            && let Some((_, Known::Has(site))) = shapes.iter().find(|(known, _)| *known == shape)
        {
            return Found::Site(*site);
        }
        self.count(name, shape)
    }

    #[cold]
    fn count(&mut self, name: mumba_name, shape: Shape) -> Found {
        let often = self.often;
        match self.known(name, shape) {
            Known::Came(times) if *times < often => {
                *times += 1;
                Found::None
            }
            Known::Came(_) => Found::Due,
            Known::Has(site) => Found::Site(*site),
            Known::None => Found::None,
        }
    }

    fn known(&mut self, name: mumba_name, shape: Shape) -> &mut Known {
        let name = name as usize;
        if self.by_name.len() <= name {
            self.by_name.resize_with(name + 1, Vec::new);
        }
        let shapes = &mut self.by_name[name];
        let place = shapes.iter().position(|(known, _)| *known == shape).unwrap_or_else(|| {
            shapes.push((shape, Known::Came(0)));
            shapes.len() - 1
        });
        &mut shapes[place].1
    }

    /// The number that the next site gets; nothing when there are too many.
    pub(crate) fn next(&self) -> Option<u32> {
        (self.count < MOST_SITES).then_some(self.count)
    }

    /// The decoder has a loop with the next number.
    pub(crate) fn add_loop(&mut self) {
        self.count += 1;
    }

    /// The decoder has the site with the next number, or, unless it was `made`, there will be none.
    pub(crate) fn add(&mut self, name: mumba_name, shape: Shape, made: bool) {
        let site = Site {
            number: self.count,
            words: shape.words() as u32,
            has_numbers: shape.numbers() > 0,
            has_others: shape.words() > shape.words_of_numbers(),
            is_plain: shape.operands().all(|(kind, _)| matches!(kind, Kind::Number | Kind::Object)),
            has_text: shape.operands().any(|(kind, _)| kind == Kind::Text),
        };
        self.count += u32::from(made);
        *self.known(name, shape) = if made { Known::Has(site) } else { Known::None };
    }
}

#[cfg(test)]
mod tests {
    use mumba_ffi::{MUMBA_NAME, MUMBA_NULL, mumba_value_as};

    use super::*;

    fn operands(kinds: &[u32]) -> Vec<mumba_value> {
        let of = |kind: &u32| mumba_value { kind: *kind, reserved: 0, r#as: mumba_value_as { object: 0 } };
        kinds.iter().map(of).collect()
    }

    fn shape(form: Form, kinds: &[u32]) -> Shape {
        Shape::of(form, &operands(kinds)).expect("there are not too many")
    }

    #[test]
    fn a_shape_is_a_form_and_the_kinds_of_operands_in_their_order() {
        let mixed = [MUMBA_STRING, MUMBA_NUMBER, MUMBA_OBJECT, MUMBA_NAME, MUMBA_NUMBER, MUMBA_NULL];
        let found: Vec<_> = shape(Form::Call, &mixed).operands().collect();
        let wanted = [
            (Kind::Text, 0),
            (Kind::Number, 0),
            (Kind::Object, 2),
            (Kind::Other, 3),
            (Kind::Number, 1),
            (Kind::Other, 5),
        ];
        assert_eq!(found, wanted);
        assert_eq!(shape(Form::Call, &mixed).words(), 5 + 7);
        assert_eq!(shape(Form::Get, &[]).words(), 0);
        assert_ne!(shape(Form::Call, &[MUMBA_NUMBER]), shape(Form::Set, &[MUMBA_NUMBER]));
        assert_ne!(shape(Form::Call, &[MUMBA_NUMBER]), shape(Form::Call, &[MUMBA_NUMBER, MUMBA_NUMBER]));
        assert_ne!(shape(Form::Call, &[]), shape(Form::Get, &[]));
        assert!(Shape::of(Form::Call, &operands(&[MUMBA_NUMBER; MOST_OPERANDS])).is_some());
        assert_eq!(Shape::of(Form::Call, &operands(&[MUMBA_NUMBER; MOST_OPERANDS + 1])), None);
    }

    #[test]
    fn the_text_of_a_site_has_the_name_and_a_place_for_each_operand() {
        let source = shape(Form::Call, &[MUMBA_OBJECT, MUMBA_NUMBER, MUMBA_NUMBER]).source("uniform2f");
        assert!(source.contains("const a = S[u[at + 8]];\nif (a === failed) throw dependency;"), "{source}");
        let call = "return target[\"uniform2f\"](a, w[(at + 4 >> 1) + 0], w[(at + 4 >> 1) + 1]);";
        assert!(source.contains(call), "{source}");
        let source = shape(Form::Set, &[MUMBA_STRING]).source("it's \"\\\n\u{2028}");
        let set = "target[\"it's \\\"\\\\\\u000a\u{2028}\"] = text.substring(u[at + 3] >>> 3, u[at + 3 + 1]);";
        assert!(source.contains(set), "{source}");
    }

    #[test]
    fn a_site_is_due_once_its_commands_came_often() {
        let mut sites = Sites::after(3);
        let (line, text) = (shape(Form::Call, &[MUMBA_NUMBER, MUMBA_NUMBER]), shape(Form::Call, &[MUMBA_STRING]));
        let mut come = |name, shape| sites.find(name, shape);
        assert_eq!([come(9, line), come(9, line), come(9, line)], [Found::None; 3]);
        assert_eq!([come(9, text), come(8, line)], [Found::None; 2], "they are counted by name and shape");
        assert_eq!(come(9, line), Found::Due);
        sites.add(9, line, true);
        let site = Site { number: 0, words: 5, has_numbers: true, has_others: false, is_plain: true, has_text: false };
        assert_eq!(sites.find(9, line), Found::Site(site));
        assert_eq!([sites.find(9, text), sites.find(9, text)], [Found::None; 2]);
        assert_eq!(sites.find(9, text), Found::Due);
        sites.add(9, text, false);
        assert_eq!(sites.find(9, text), Found::None);
        assert_eq!(sites.next(), Some(1));
    }

    #[test]
    fn there_are_not_too_many_sites() {
        let mut sites = Sites::after(0);
        let get = shape(Form::Get, &[]);
        for name in 0..MOST_SITES {
            assert_eq!(sites.find(name, get), Found::Due);
            assert_eq!(sites.next(), Some(name));
            sites.add(name, get, true);
        }
        assert_eq!(sites.next(), None);
    }
}
