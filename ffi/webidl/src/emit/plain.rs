//! Which functions are called with their operands in registers: `mumba_invoke_plain`.

use crate::expand::is_list;
use crate::model::*;

/// The most objects of such a call.
const MOST_OBJECTS: usize = 2;
/// The most numbers and booleans.
const MOST_NUMBERS: usize = 8;

/// The kind of an operand, with the number that the ABI has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operand {
    Number = 1,
    Boolean = 2,
    Object = 3,
    ObjectOrNull = 4,
}

impl Operand {
    fn of(argument: &Argument) -> Option<Self> {
        if argument.variadic || is_list(argument.ty.not_null()) {
            return None;
        }
        match argument.ty.class() {
            Class::Number(_) => Some(Self::Number),
            Class::Boolean => Some(Self::Boolean),
            Class::Handle => Some(Self::Object),
            Class::NullableHandle => Some(Self::ObjectOrNull),
            _ => None,
        }
    }

    pub(super) fn is_object(self) -> bool {
        matches!(self, Self::Object | Self::ObjectOrNull)
    }

    pub(super) fn is_number(self) -> bool {
        !self.is_object()
    }
}

/// A call without a result whose operands all go into registers.
pub(super) struct Plain(Vec<Operand>);

impl Plain {
    /// Nothing for functions that are called in another way.
    pub(super) fn of(function: &Function) -> Option<Self> {
        let is_call = matches!(function.action, Action::Call(_)) && function.takes_object();
        if !is_call || function.result.class() != Class::Nothing || function.arguments.is_empty() {
            return None;
        }
        let operands: Vec<Operand> = function.arguments.iter().map(Operand::of).collect::<Option<_>>()?;
        let objects = operands.iter().filter(|operand| operand.is_object()).count();
        (objects <= MOST_OBJECTS && operands.len() - objects <= MOST_NUMBERS).then_some(Self(operands))
    }

    /// All kinds as one number: three bits each, the first one's lowest.
    pub(super) fn kinds(&self) -> u32 {
        self.0.iter().rev().fold(0, |kinds, operand| kinds << 3 | *operand as u32)
    }

    /// What `text` gives for each operand of one sort, which is known by its place among all.
    pub(super) fn each<'a>(
        &'a self,
        sort: impl Fn(Operand) -> bool + 'a,
        text: impl Fn(usize) -> String + 'a,
    ) -> impl Iterator<Item = String> + 'a {
        self.0.iter().enumerate().filter(move |(_, operand)| sort(**operand)).map(move |(place, _)| text(place))
    }

    /// As [`Self::each`], as many as the ABI takes.
    pub(super) fn padded(
        &self,
        sort: fn(Operand) -> bool,
        absent: &str,
        text: impl Fn(usize) -> String,
    ) -> Vec<String> {
        let most = if sort(Operand::Object) { MOST_OBJECTS } else { MOST_NUMBERS };
        let mut list: Vec<String> = self.each(sort, text).collect();
        list.resize(most, absent.to_owned());
        list
    }
}
