//! The numbers that the recorder and `decoder.js` share. A test compares them with the decoder's source.

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident = $value:literal,)*) => {
        $($(#[$doc])* pub(crate) const $name: u32 = $value;)*

        /// Every number of this list with its name.
        pub(crate) const ALL: &[(&str, u32)] = &[$((stringify!($name), $value)),*];
    };
}

/// Commands: first those without a result, then those whose first operand is the slot of their result (from 128 on);
/// between them the reads (64 to 127), each of which is the last command of its stream.
pub(crate) mod op {
    numbers! {
        SET = 1,
        SET_TEXT_CONTENT = 2,
        SET_CLASS_NAME = 3,
        APPEND_CHILD = 4,
        SET_ATTRIBUTE = 5,
        REMOVE = 6,
        INSERT_BEFORE = 7,
        RELEASE = 8,
        SET_INDEX = 9,
        DELETE = 10,
        INVOKE = 11,
        SETTLE = 12,
        CLEAR_TIMER = 13,
        CANCEL_FRAME = 14,
        THEN = 15,
        LISTEN = 16,
        SET_TEXT_DATA = 17,
        SET_CLASS_BY_NAME = 18,
        SET_ATTRIBUTE_BY_NAMES = 19,
        SET_ATTRIBUTE_TEXT = 20,
        SITE = 21,
        LOOP = 22,
        READ = 64,
        READ_INDEX = 65,
        READ_INVOKE = 66,
        READ_VALUE = 67,
        READ_TEXT = 68,
        READ_HAS = 69,
        READ_TYPE = 70,
        READ_INSTANCE = 71,
        READ_SAME = 72,
        READ_BUFFER = 73,
        CREATE_ELEMENT = 128,
        GET = 129,
        GET_INDEX = 130,
        INVOKE_RESULT = 131,
        CONSTRUCT = 132,
        HOLD = 133,
        MAKE_FUNCTION = 134,
        MAKE_PROMISE = 135,
        SET_TIMER = 136,
        REQUEST_FRAME = 137,
        CREATE_TEXT_NODE = 138,
        APPEND_CHILD_RESULT = 139,
        CLONE_NODE = 140,
        FIRST_CHILD = 141,
        NEXT_SIBLING = 142,
        CREATE_ELEMENT_BY_NAME = 143,
        MAKE_OBJECT = 144,
        MAKE_ARRAY = 145,
        SITE_RESULT = 146,
    }

    /// From this one on, the slot of a result comes first.
    pub(crate) const FIRST_WITH_RESULT: u32 = 128;

    /// Every opcode.
    pub(crate) fn all() -> impl Iterator<Item = u32> {
        ALL.iter().map(|(_, number)| *number)
    }
}

/// Commands of scripts alone, which no decoder runs: see `script/source.rs`.
pub(crate) mod script_op {
    /// A step without a result: the step, the number of its operands, the operands.
    pub(crate) const STEP: u32 = 63;
    /// A step with a result.
    pub(crate) const STEP_RESULT: u32 = 201;
    /// A function of the module that the script calls, or a value that it was given: its number.
    pub(crate) const NATIVE: u32 = 202;
}

/// Kinds of operands: the low three bits of the first of their two words.
#[cfg_attr(not(test), expect(dead_code, reason = "the list of names is for tests"))]
pub(crate) mod tag {
    numbers! {
        UNDEFINED = 0,
        NULL = 1,
        BOOL = 2,
        NUMBER = 3,
        STRING = 4,
        SLOT = 5,
        NAME = 6,
    }
    /// A 32-bit integer in the second word.
    pub(crate) const INT: u32 = 7;
}

/// What `run` is to do: word 0 of the control block.
#[cfg_attr(not(test), expect(dead_code, reason = "the list of names is for tests"))]
pub(crate) mod action {
    numbers! {
        EXECUTE = 0,
        LEVEL = 1,
        DEFINE_NAME = 2,
        ERROR_PLACE = 3,
        ERROR_FIELD = 4,
        ERRORS_DONE = 5,
        STORE = 6,
        START = 7,
        FETCH = 9,
        DEFINE_SITE = 11,
    }
    /// To a worker's proxy and to a script's end in the document only: end it.
    pub(crate) const CLOSE: u32 = 10;
    /// To a script's end in the document only: keep a function of the module, or a value for the script.
    pub(crate) const KEEP: u32 = 12;
    /// To a script's end in the document only: answer calls, under the name that is given.
    pub(crate) const SERVE: u32 = 13;
    /// To a script's end in the document only: give a function that runs the script, whose compiled text is given.
    pub(crate) const BIND: u32 = 14;
    /// In a worker only, from its script: fill the slots of arguments.
    #[cfg(test)]
    pub(crate) const LOAD: u32 = 8;
}

/// Kinds of values in the control block, in both directions.
pub(crate) mod kind {
    /// `undefined`.
    pub(crate) const UNDEFINED: u32 = 0;
    /// `null`.
    pub(crate) const NULL: u32 = 1;
    /// A boolean, in the payload word.
    pub(crate) const BOOL: u32 = 2;
    /// A number.
    pub(crate) const NUMBER: u32 = 3;
    /// Text in the text area.
    pub(crate) const STRING: u32 = 4;
    /// A value in a slot.
    pub(crate) const SLOT: u32 = 5;
    /// Text that did not fit in the text area.
    pub(crate) const LONG_STRING: u32 = 7;
    /// To the page only: throw.
    pub(crate) const THROW: u32 = 8;
}

#[cfg(test)]
mod tests {
    use super::{action, op, tag};

    /// Every `case /* NAME */ number:` of the decoder, as the text of the source.
    fn cases() -> Vec<(String, u32)> {
        let source = include_str!("decoder.js");
        source
            .match_indices("/* ")
            .filter_map(|(at, _)| {
                let (name, rest) = source[at + 3..].split_once(" */ ")?;
                let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                Some((name.to_owned(), digits.parse().ok()?))
            })
            .collect()
    }

    #[test]
    fn the_decoder_knows_the_same_numbers() {
        let cases = cases();
        let all = || op::ALL.iter().chain(tag::ALL).chain(action::ALL).chain(&[("LOAD", action::LOAD)]);
        for (name, number) in all() {
            assert!(cases.contains(&((*name).to_owned(), *number)), "decoder.js lacks {name} = {number}");
        }
        for (name, number) in &cases {
            assert!(all().any(|known| known == &(name.as_str(), *number)), "decoder.js has {name} = {number}");
        }
    }
}
