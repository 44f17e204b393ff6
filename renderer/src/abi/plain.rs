//! Calls whose operands are handed over in registers: `mumba_invoke_plain`.

use mumba_ffi::*;

use super::callback::{boolean_value, number_value, object_value, undefined};
use super::failure::Failure;

/// The most objects of such a call.
pub(crate) const MOST_OBJECTS: usize = 2;
/// The most numbers and booleans.
pub(crate) const MOST_NUMBERS: usize = 8;
/// The most operands.
const MOST_OPERANDS: usize = MOST_OBJECTS + MOST_NUMBERS;
/// Bits of an operand's kind.
const KIND_BITS: usize = 3;

/// `target[name](…)` as it was handed over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlainCall {
    pub(crate) target: mumba_handle,
    /// As the module gave it.
    pub(crate) name: mumba_name,
    pub(crate) kinds: u32,
    pub(crate) objects: [mumba_handle; MOST_OBJECTS],
    pub(crate) numbers: [f64; MOST_NUMBERS],
}

/// The operands of such a call as values.
pub(crate) struct Operands {
    values: [mumba_value; MOST_OPERANDS],
    count: usize,
}

impl Operands {
    pub(crate) fn values(&self) -> &[mumba_value] {
        &self.values[..self.count]
    }
}

impl PlainCall {
    /// Its operands as they are in an array.
    ///
    /// # Errors
    /// When its kinds are none, or too many.
    pub(crate) fn operands(&self) -> Result<Operands, Failure> {
        let mut operands = Operands { values: [undefined(); MOST_OPERANDS], count: 0 };
        let (mut objects, mut numbers) = (self.objects.iter(), self.numbers.iter());
        let mut left = self.kinds;
        while left != 0 {
            let kind = left & ((1 << KIND_BITS) - 1);
            left >>= KIND_BITS;
            let value = match kind {
                MUMBA_PLAIN_NUMBER => numbers.next().map(|number| number_value(*number)),
                MUMBA_PLAIN_BOOL => numbers.next().map(|number| boolean_value(*number != 0.0)),
                MUMBA_PLAIN_OBJECT => objects.next().map(|object| object_value(*object)),
                MUMBA_PLAIN_OBJECT_OR_NULL => objects.next().map(|object| match *object {
                    MUMBA_NONE => mumba_value { kind: MUMBA_NULL, ..undefined() },
                    object => object_value(object),
                }),
                _ => return Err(self.refused("has a kind that does not exist")),
            };
            let value = value.ok_or_else(|| self.refused("has more than 2 objects, or more than 8 numbers"))?;
            operands.values[operands.count] = value;
            operands.count += 1;
        }
        Ok(operands)
    }

    #[cold]
    fn refused(&self, why: &str) -> Failure {
        Failure::new(MUMBA_ERR_ARGUMENT, format!("`kinds`, {:#o}, {why}", self.kinds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(kinds: u32) -> PlainCall {
        let numbers = [1.5, 1.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0];
        PlainCall { target: MUMBA_DOCUMENT, name: 1, kinds, objects: [7, MUMBA_NONE], numbers }
    }

    /// The kinds of all operands, the first one first.
    fn kinds(kinds: &[u32]) -> u32 {
        kinds.iter().rev().fold(0, |all, kind| all << KIND_BITS | kind)
    }

    #[test]
    fn operands_are_what_their_kinds_say_in_their_order() {
        let given = [MUMBA_PLAIN_NUMBER, MUMBA_PLAIN_OBJECT, MUMBA_PLAIN_BOOL, MUMBA_PLAIN_OBJECT_OR_NULL];
        let operands = call(kinds(&given)).operands().expect("the kinds exist");
        let found: Vec<u32> = operands.values().iter().map(|value| value.kind).collect();
        assert_eq!(found, [MUMBA_NUMBER, MUMBA_OBJECT, MUMBA_BOOL, MUMBA_NULL]);
        let [number, object, truth, _] = operands.values() else { panic!("there are four") };
        // SAFETY: these are what their kinds say.
        unsafe {
            assert_eq!((number.r#as.number, object.r#as.object, truth.r#as.boolean), (1.5, 7, 1));
        }
        assert_eq!(call(0).operands().map(|operands| operands.values().len()).ok(), Some(0));
        let all = [[MUMBA_PLAIN_NUMBER; 8].as_slice(), &[MUMBA_PLAIN_OBJECT; 2]].concat();
        assert_eq!(call(kinds(&all)).operands().map(|operands| operands.values().len()).ok(), Some(10));
    }

    #[test]
    fn kinds_that_do_not_exist_and_too_many_operands_are_refused() {
        let refused = |given: u32| {
            let failure = call(given).operands().err().expect("it is refused");
            assert_eq!(failure.code, MUMBA_ERR_ARGUMENT);
            failure.message
        };
        assert!(refused(5).contains("`kinds`, 0o5, has a kind that does not exist"));
        assert!(refused(kinds(&[0, MUMBA_PLAIN_NUMBER])).contains("does not exist"), "nothing comes behind the last");
        assert!(refused(u32::MAX).contains("does not exist"));
        assert!(refused(kinds(&[MUMBA_PLAIN_NUMBER; 9])).contains("more than 8 numbers"));
        assert!(refused(kinds(&[MUMBA_PLAIN_OBJECT; 3])).contains("more than 2 objects"));
    }
}
