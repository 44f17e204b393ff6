//! What a recorded script becomes: the text of JavaScript. A command is a statement, the slot of a result is a variable, a function
//! that is recorded is a function; so that what runs later has JavaScript's own scopes, exceptions and speed, in whatever global
//! scope there is.
//!
//! The same commands give the same text, whenever and in whichever context they are recorded: a browser takes a service worker for a
//! new one when its text differs.

use std::collections::HashMap;
use std::fmt::Write as _;

use mumba_ffi::*;

use crate::abi::opcodes::{op, script_op, tag};
use crate::abi::stream::DISCARDED;

/// The most bytes that a script may have before it is published.
pub(crate) const MOST_BYTES: usize = mumba_proto::bridge::BRIDGE_SCRIPT_BYTES;

/// The commands of one level, as they were recorded.
pub(crate) struct Recorded<'a> {
    pub(crate) words: &'a [u32],
    pub(crate) numbers: &'a [f64],
    /// In UTF-16, by which its parts are counted.
    pub(crate) text: Vec<u16>,
    /// Every name that the context knows; the first one has number 1.
    pub(crate) names: &'a [Box<str>],
}

/// What a block is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Script,
    Function { is_async: bool },
    If,
    Else,
    Loop,
    Try,
    Catch,
}

/// A block that is not ended.
#[derive(Debug)]
struct Block {
    kind: Kind,
    /// The slots whose variables belong to it.
    slots: Vec<u32>,
}

/// A command that makes no sense. None that the ABI records is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Broken;

/// The text so far.
#[derive(Debug)]
pub(crate) struct Source {
    text: String,
    blocks: Vec<Block>,
    /// The number of the variable of each slot.
    variables: HashMap<u32, u32>,
    made: u32,
}

impl Source {
    /// An empty script.
    pub(crate) fn new() -> Self {
        let script = Block { kind: Kind::Script, slots: Vec::new() };
        Self { text: String::new(), blocks: vec![script], variables: HashMap::new(), made: 0 }
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The variable that holds what is in a slot.
    pub(crate) fn holds(&self, slot: u32) -> Option<String> {
        in_slot(&self.variables, slot)
    }

    /// Begins anew, and gives the slots that had variables. Every block must have been ended.
    pub(crate) fn restart(&mut self) -> Vec<u32> {
        let ended = std::mem::replace(self, Self::new());
        ended.blocks.into_iter().flat_map(|block| block.slots).collect()
    }

    /// Whether every block was ended.
    pub(crate) fn is_whole(&self) -> bool {
        self.blocks.len() == 1
    }

    /// Adds commands.
    pub(crate) fn add(&mut self, recorded: &Recorded<'_>) -> Result<(), Broken> {
        let mut at = 0;
        while at < recorded.words.len() {
            let word = recorded.words[at];
            let length = (word >> 8) as usize;
            if length == 0 || length > recorded.words.len() - at {
                return Err(Broken);
            }
            let words = &recorded.words[at + 1..at + length];
            self.command(word & 255, recorded, words)?;
            at += length;
        }
        Ok(())
    }

    fn line(&mut self, text: &str) {
        let depth = self.blocks.len() - 1;
        for _ in 0..depth {
            self.text.push_str("  ");
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A variable for the value in a slot, which belongs to the present block.
    fn variable(&mut self, slot: u32) -> u32 {
        self.made += 1;
        if slot == DISCARDED {
            return self.made;
        }
        self.variables.insert(slot, self.made);
        if let Some(block) = self.blocks.last_mut() {
            block.slots.push(slot);
        }
        self.made
    }

    fn result(&mut self, slot: u32, expression: &str) {
        let variable = self.variable(slot);
        self.line(&format!("let v{variable} = {expression};"));
    }

    fn command(&mut self, opcode: u32, recorded: &Recorded<'_>, words: &[u32]) -> Result<(), Broken> {
        match statement(opcode, &mut Operands { recorded, words, variables: &self.variables })? {
            Statement::Line(line) => self.line(&line),
            Statement::Result(slot, expression) => self.result(slot, &expression),
            Statement::Promise(slot, resolver) => {
                let (promise, resolver) = (self.variable(slot), self.variable(resolver));
                self.line(&format!("let v{resolver};"));
                self.line(&format!("let v{promise} = new Promise((a, b) => {{ v{resolver} = [a, b]; }});"));
            }
            Statement::Release(slots) => {
                for slot in slots {
                    self.variables.remove(&slot);
                }
            }
            Statement::Begin(line, kind) => {
                self.line(&line);
                self.blocks.push(Block { kind, slots: Vec::new() });
            }
        }
        Ok(())
    }

    /// Begins a function: the slots of its arguments, of its `this` and of itself.
    pub(crate) fn begin_function(&mut self, is_async: bool, arguments: &[u32], this: Option<u32>, function: u32) {
        let function = self.variable(function);
        let depth = self.blocks.len() - 1;
        self.blocks.push(Block { kind: Kind::Function { is_async }, slots: Vec::new() });
        let list: Vec<_> = arguments.iter().map(|slot| format!("v{}", self.variable(*slot))).collect();
        let word = if is_async { "async function" } else { "function" };
        let head = format!("{}let v{function} = {word} ({}) {{\n", "  ".repeat(depth), list.join(", "));
        self.text.push_str(&head);
        if let Some(slot) = this {
            self.result(slot, "this");
        }
    }

    /// Ends the present block, and gives the slots whose variables it had; why not, where none may be ended here.
    pub(crate) fn end(&mut self) -> Result<Vec<u32>, &'static str> {
        match self.kind() {
            Kind::Script => Err("no block was begun that this could end"),
            Kind::Try => Err("a `try` is ended by its MUMBA_STEP_CATCH"),
            kind => Ok(self.leave(if matches!(kind, Kind::Function { .. }) { "};" } else { "}" })),
        }
    }

    /// Ends the present block, an `if`, and begins its `else`.
    pub(crate) fn otherwise(&mut self) -> Result<Vec<u32>, &'static str> {
        if self.kind() != Kind::If {
            return Err("an `else` ends the block of an `if`: the present block is none");
        }
        let slots = self.leave("} else {");
        self.blocks.push(Block { kind: Kind::Else, slots: Vec::new() });
        Ok(slots)
    }

    /// Ends the present block, a `try`. Afterwards [`Self::begin_catch`] begins the other one.
    pub(crate) fn end_try(&mut self) -> Result<Vec<u32>, &'static str> {
        if self.kind() != Kind::Try {
            return Err("a `catch` ends the block of a `try`: the present block is none");
        }
        Ok(self.leave(""))
    }

    /// Begins the `catch` of the `try` that was just ended.
    pub(crate) fn begin_catch(&mut self, thrown: Option<u32>) {
        let depth = self.blocks.len() - 1;
        self.blocks.push(Block { kind: Kind::Catch, slots: Vec::new() });
        let _ = write!(self.text, "{}}} catch ", "  ".repeat(depth));
        if let Some(slot) = thrown {
            let variable = self.variable(slot);
            let _ = write!(self.text, "(v{variable}) ");
        }
        self.text.push_str("{\n");
    }

    fn leave(&mut self, line: &str) -> Vec<u32> {
        let slots = self.blocks.pop().map(|block| block.slots).unwrap_or_default();
        for slot in &slots {
            self.variables.remove(slot);
        }
        if !line.is_empty() {
            self.line(line);
        }
        slots
    }

    fn kind(&self) -> Kind {
        self.blocks.last().map_or(Kind::Script, |block| block.kind)
    }

    /// Why a step has no place in the present block; nothing when it has one.
    pub(crate) fn refuses(&self, step: u32) -> Option<&'static str> {
        let function = self.blocks.iter().rposition(|block| matches!(block.kind, Kind::Function { .. }));
        let in_loop = self.blocks[function.unwrap_or(0)..].iter().any(|block| block.kind == Kind::Loop);
        match step {
            MUMBA_STEP_BREAK | MUMBA_STEP_CONTINUE if !in_loop => Some("there is no loop to leave in this function"),
            MUMBA_STEP_RETURN if function.is_none() => Some("only a function returns: none was begun"),
            MUMBA_STEP_AWAIT => match function.map(|at| self.blocks[at].kind) {
                Some(Kind::Function { is_async: true }) => None,
                _ => Some("only a function that was begun with MUMBA_FUNCTION_ASYNC waits"),
            },
            _ => None,
        }
    }
}

/// What a command comes to.
enum Statement {
    Line(String),
    /// The slot of the result, and the expression that gives it.
    Result(u32, String),
    /// The slots of a promise and of what settles it.
    Promise(u32, u32),
    Release(Vec<u32>),
    Begin(String, Kind),
}

/// The operands of one command, taken one after the other.
struct Operands<'a> {
    recorded: &'a Recorded<'a>,
    words: &'a [u32],
    variables: &'a HashMap<u32, u32>,
}

impl Operands<'_> {
    fn word(&mut self) -> Result<u32, Broken> {
        let (first, rest) = self.words.split_first().ok_or(Broken)?;
        self.words = rest;
        Ok(*first)
    }

    fn in_slot(&self, slot: u32) -> Result<String, Broken> {
        in_slot(self.variables, slot).ok_or(Broken)
    }

    fn slot(&mut self) -> Result<String, Broken> {
        let slot = self.word()?;
        self.in_slot(slot)
    }

    fn known(&self, name: u32) -> Result<&str, Broken> {
        let index = (name as usize).checked_sub(1).ok_or(Broken)?;
        self.recorded.names.get(index).map(|name| &**name).ok_or(Broken)
    }

    fn name(&mut self) -> Result<String, Broken> {
        let name = self.word()?;
        self.known(name).map(literal)
    }

    /// `.name`, or whatever reaches the member.
    fn member(&mut self) -> Result<String, Broken> {
        let name = self.word()?;
        self.known(name).map(member)
    }

    fn cut(&self, start: u32, end: u32) -> Result<String, Broken> {
        let units = self.recorded.text.get(start as usize..end as usize).ok_or(Broken)?;
        String::from_utf16(units).map(|text| literal(&text)).map_err(|_| Broken)
    }

    fn text(&mut self) -> Result<String, Broken> {
        let (start, end) = (self.word()?, self.word()?);
        self.cut(start, end)
    }

    fn value(&mut self) -> Result<String, Broken> {
        let (first, second) = (self.word()?, self.word()?);
        Ok(match first & 7 {
            tag::UNDEFINED => "undefined".to_owned(),
            tag::NULL => "null".to_owned(),
            tag::BOOL => (first >> 3 == 1).to_string(),
            tag::NUMBER => number(*self.recorded.numbers.get(second as usize).ok_or(Broken)?),
            tag::STRING => self.cut(first >> 3, second)?,
            tag::SLOT => self.in_slot(second)?,
            tag::NAME => literal(self.known(second)?),
            _ => number(f64::from(second as i32)),
        })
    }

    fn values(&mut self, count: u32) -> Result<String, Broken> {
        let values: Result<Vec<_>, _> = (0..count).map(|_| self.value()).collect();
        Ok(values?.join(", "))
    }

    /// `target.name(…arguments)`, or `target(…arguments)` without a name.
    fn call(&mut self) -> Result<String, Broken> {
        let (target, name, count) = (self.slot()?, self.word()?, self.word()?);
        let arguments = self.values(count)?;
        if name == 0 {
            return Ok(format!("{target}({arguments})"));
        }
        let member = member(self.known(name)?);
        Ok(format!("{target}{member}({arguments})"))
    }

    /// All words that are left.
    fn rest(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.words).to_vec()
    }

    fn step(&mut self) -> Result<Step, Broken> {
        let (step, count) = (self.word()?, self.word()?);
        let values: Result<Vec<_>, _> = (0..count).map(|_| self.value()).collect();
        Ok(Step { step, values: values? })
    }
}

/// The expression for what is in a slot.
fn in_slot(variables: &HashMap<u32, u32>, slot: u32) -> Option<String> {
    match slot {
        1 => Some("globalThis".to_owned()),
        2 => Some("globalThis.document".to_owned()),
        slot => variables.get(&slot).map(|variable| format!("v{variable}")),
    }
}

/// A step with its operands.
struct Step {
    step: u32,
    values: Vec<String>,
}

fn statement(opcode: u32, operands: &mut Operands<'_>) -> Result<Statement, Broken> {
    let o = operands;
    if opcode >= op::FIRST_WITH_RESULT {
        let slot = o.word()?;
        if opcode == op::MAKE_PROMISE {
            return Ok(Statement::Promise(slot, o.word()?));
        }
        return expression(opcode, o).map(|expression| Statement::Result(slot, expression));
    }
    Ok(Statement::Line(match opcode {
        op::SET => format!("{}{} = {};", o.slot()?, o.member()?, o.value()?),
        op::SET_TEXT_CONTENT => format!("{}.textContent = {};", o.slot()?, o.text()?),
        op::SET_TEXT_DATA => format!("{}.data = {};", o.slot()?, o.text()?),
        op::SET_CLASS_NAME => format!("{}.className = {};", o.slot()?, o.value()?),
        op::SET_CLASS_BY_NAME => format!("{}.className = {};", o.slot()?, o.name()?),
        op::APPEND_CHILD => format!("{}.appendChild({});", o.slot()?, o.slot()?),
        op::SET_ATTRIBUTE => format!("{}.setAttribute({}, {});", o.slot()?, o.value()?, o.value()?),
        op::SET_ATTRIBUTE_BY_NAMES => format!("{}.setAttribute({}, {});", o.slot()?, o.name()?, o.name()?),
        op::SET_ATTRIBUTE_TEXT => format!("{}.setAttribute({}, {});", o.slot()?, o.name()?, o.text()?),
        op::REMOVE => format!("{}.remove();", o.slot()?),
        op::INSERT_BEFORE => format!("{}.insertBefore({}, {});", o.slot()?, o.slot()?, o.value()?),
        op::SET_INDEX => format!("{}[{}] = {};", o.slot()?, o.word()?, o.value()?),
        op::DELETE => format!("delete {}{};", o.slot()?, o.member()?),
        op::INVOKE => format!("{};", o.call()?),
        op::SETTLE => format!("{}[{}]({});", o.slot()?, u32::from(o.word()? != 0), o.value()?),
        op::RELEASE => return Ok(Statement::Release(o.rest())),
        script_op::STEP => return o.step()?.statement(),
        _ => return Err(Broken),
    }))
}

fn expression(opcode: u32, o: &mut Operands<'_>) -> Result<String, Broken> {
    Ok(match opcode {
        op::CREATE_ELEMENT => format!("{}.createElement({})", o.slot()?, o.value()?),
        op::CREATE_ELEMENT_BY_NAME => format!("{}.createElement({})", o.slot()?, o.name()?),
        op::CREATE_TEXT_NODE => format!("{}.createTextNode({})", o.slot()?, o.value()?),
        op::APPEND_CHILD_RESULT => format!("{}.appendChild({})", o.slot()?, o.slot()?),
        op::CLONE_NODE => format!("{}.cloneNode({})", o.slot()?, o.word()? == 1),
        op::FIRST_CHILD => format!("{}.firstChild", o.slot()?),
        op::NEXT_SIBLING => format!("{}.nextSibling", o.slot()?),
        op::GET => format!("{}{}", o.slot()?, o.member()?),
        op::GET_INDEX => format!("{}[{}]", o.slot()?, o.word()?),
        op::INVOKE_RESULT => o.call()?,
        op::CONSTRUCT => {
            let (constructor, count) = (o.slot()?, o.word()?);
            format!("new {constructor}({})", o.values(count)?)
        }
        op::HOLD => o.value()?,
        op::MAKE_OBJECT => "{}".to_owned(),
        op::MAKE_ARRAY => {
            let count = o.word()?;
            format!("[{}]", o.values(count)?)
        }
        script_op::STEP_RESULT => o.step()?.expression()?,
        script_op::NATIVE => format!("native({})", o.word()?),
        _ => return Err(Broken),
    })
}

impl Step {
    fn operand(&self, index: usize) -> Result<&str, Broken> {
        self.values.get(index).map(String::as_str).ok_or(Broken)
    }

    fn statement(&self) -> Result<Statement, Broken> {
        let first = self.values.first().map_or("undefined", String::as_str);
        Ok(Statement::Line(match self.step {
            MUMBA_STEP_IF => return Ok(Statement::Begin(format!("if ({first}) {{"), Kind::If)),
            MUMBA_STEP_LOOP => return Ok(Statement::Begin("for (;;) {".to_owned(), Kind::Loop)),
            MUMBA_STEP_TRY => return Ok(Statement::Begin("try {".to_owned(), Kind::Try)),
            MUMBA_STEP_BREAK => "break;".to_owned(),
            MUMBA_STEP_CONTINUE => "continue;".to_owned(),
            MUMBA_STEP_RETURN => format!("return {first};"),
            MUMBA_STEP_THROW => format!("throw {first};"),
            MUMBA_STEP_AWAIT => format!("await {first};"),
            MUMBA_STEP_ASSIGN => format!("{first} = {};", self.operand(1)?),
            MUMBA_STEP_PUT => format!("{first}[{}] = {};", self.operand(1)?, self.operand(2)?),
            _ => return Err(Broken),
        }))
    }

    fn expression(&self) -> Result<String, Broken> {
        let first = self.values.first().map_or("", String::as_str);
        Ok(match (self.step, operator(self.step)) {
            (MUMBA_STEP_AWAIT, _) => format!("await {first}"),
            (MUMBA_STEP_CLASS, _) if first.is_empty() => "class {}".to_owned(),
            (MUMBA_STEP_CLASS, _) => format!("class extends {first} {{}}"),
            (MUMBA_STEP_INDEX, _) => format!("{first}[{}]", self.operand(1)?),
            (MUMBA_STEP_NOT, _) => format!("!{first}"),
            (MUMBA_STEP_NEGATE, _) => format!("-{first}"),
            (MUMBA_STEP_TYPE_OF, _) => format!("typeof {first}"),
            (_, Some(operator)) => format!("{first} {operator} {}", self.operand(1)?),
            _ => return Err(Broken),
        })
    }
}

/// The operator of a step with two operands.
fn operator(step: u32) -> Option<&'static str> {
    Some(match step {
        MUMBA_STEP_ADD => "+",
        MUMBA_STEP_SUBTRACT => "-",
        MUMBA_STEP_MULTIPLY => "*",
        MUMBA_STEP_DIVIDE => "/",
        MUMBA_STEP_REMAINDER => "%",
        MUMBA_STEP_EQUAL => "===",
        MUMBA_STEP_NOT_EQUAL => "!==",
        MUMBA_STEP_LESS => "<",
        MUMBA_STEP_LESS_OR_EQUAL => "<=",
        MUMBA_STEP_GREATER => ">",
        MUMBA_STEP_GREATER_OR_EQUAL => ">=",
        MUMBA_STEP_BIT_AND => "&",
        MUMBA_STEP_BIT_OR => "|",
        MUMBA_STEP_BIT_XOR => "^",
        MUMBA_STEP_SHIFT_LEFT => "<<",
        MUMBA_STEP_SHIFT_RIGHT => ">>",
        MUMBA_STEP_SHIFT_RIGHT_UNSIGNED => ">>>",
        MUMBA_STEP_INSTANCE_OF => "instanceof",
        MUMBA_STEP_IN => "in",
        _ => return None,
    })
}

/// What a step takes and gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// How many operands, at least and at most.
    pub(crate) operands: (usize, usize),
    /// Whether its first operand is a handle, since JavaScript takes no literal there.
    pub(crate) takes_handle: bool,
    /// Whether it has a result, and whether that may be left out.
    pub(crate) result: Outcome,
}

/// Whether a step has a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    None,
    Optional,
    Value,
}

/// What a step takes and gives; nothing for a number that is no step.
pub(crate) fn shape(step: u32) -> Option<Shape> {
    let shape = |least, most, takes_handle, result| Some(Shape { operands: (least, most), takes_handle, result });
    match step {
        MUMBA_STEP_END | MUMBA_STEP_ELSE | MUMBA_STEP_LOOP | MUMBA_STEP_BREAK | MUMBA_STEP_CONTINUE
        | MUMBA_STEP_TRY => shape(0, 0, false, Outcome::None),
        MUMBA_STEP_CATCH => shape(0, 0, false, Outcome::Optional),
        MUMBA_STEP_IF | MUMBA_STEP_THROW => shape(1, 1, false, Outcome::None),
        MUMBA_STEP_RETURN => shape(0, 1, false, Outcome::None),
        MUMBA_STEP_AWAIT => shape(1, 1, false, Outcome::Optional),
        MUMBA_STEP_EVALUATE => shape(0, 1, true, Outcome::Optional),
        MUMBA_STEP_ASSIGN => shape(2, 2, true, Outcome::None),
        MUMBA_STEP_PUT => shape(3, 3, true, Outcome::None),
        MUMBA_STEP_CLASS => shape(0, 1, true, Outcome::Value),
        MUMBA_STEP_INDEX => shape(2, 2, true, Outcome::Value),
        MUMBA_STEP_NOT | MUMBA_STEP_NEGATE | MUMBA_STEP_TYPE_OF => shape(1, 1, false, Outcome::Value),
        step => operator(step).and_then(|_| shape(2, 2, false, Outcome::Value)),
    }
}

fn literal(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(character));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// In parentheses where a sign is before it.
fn number(number: f64) -> String {
    if number.is_nan() {
        return "NaN".to_owned();
    }
    let size = if number.is_infinite() { "Infinity".to_owned() } else { format!("{:?}", number.abs()) };
    let size = size.strip_suffix(".0").unwrap_or(&size);
    if number.is_sign_negative() { format!("(-{size})") } else { size.to_owned() }
}

fn member(name: &str) -> String {
    let mut characters = name.chars();
    let letter = |character: char| character.is_ascii_alphabetic() || matches!(character, '_' | '$');
    let plain = characters.next().is_some_and(letter) && characters.all(|c| letter(c) || c.is_ascii_digit());
    if plain { format!(".{name}") } else { format!("[{}]", literal(name)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 3] = ["fetch", "then", "--dots \"\u{2028}"];

    /// Adds commands: their opcodes and words, whose text is `text`.
    fn add(source: &mut Source, text: &str, commands: &[(u32, &[u32])]) -> Result<(), Broken> {
        let mut words = Vec::new();
        for (opcode, operands) in commands {
            words.push(opcode | (operands.len() as u32 + 1) << 8);
            words.extend_from_slice(operands);
        }
        let names = NAMES.map(Box::from);
        let numbers = [0.5, -2.0, f64::NAN, f64::NEG_INFINITY];
        source.add(&Recorded { words: &words, numbers: &numbers, text: text.encode_utf16().collect(), names: &names })
    }

    fn text(text: &str, commands: &[(u32, &[u32])]) -> String {
        let mut source = Source::new();
        assert_eq!(add(&mut source, text, commands), Ok(()));
        source.text().to_owned()
    }

    #[test]
    fn commands_become_statements_and_slots_variables() {
        let script = text(
            "é\"\n",
            &[
                (op::GET, &[900, 1, 1]),
                (op::INVOKE_RESULT, &[901, 900, 0, 2, tag::STRING, 3, tag::NUMBER, 1]),
                (op::SET, &[901, 3, tag::NUMBER, 0]),
                (op::INVOKE, &[901, 2, 1, tag::SLOT, 900]),
            ],
        );
        let wanted = "let v1 = globalThis.fetch;\nlet v2 = v1(\"é\\\"\\n\", (-2));\n\
                      v2[\"--dots \\\"\\u2028\"] = 0.5;\nv2.then(v1);\n";
        assert_eq!(script, wanted);
    }

    #[test]
    fn a_slot_that_is_used_again_is_another_variable() {
        let script = text(
            "",
            &[
                (op::MAKE_OBJECT, &[900]),
                (op::RELEASE, &[900]),
                (op::MAKE_ARRAY, &[900, 0]),
                (op::MAKE_PROMISE, &[901, 902]),
                (op::SETTLE, &[902, 1, tag::SLOT, 900]),
            ],
        );
        let wanted =
            "let v1 = {};\nlet v2 = [];\nlet v4;\nlet v3 = new Promise((a, b) => { v4 = [a, b]; });\nv4[1](v2);\n";
        assert_eq!(script, wanted);
        for released in [900, 901] {
            let mut source = Source::new();
            let made: [(u32, &[u32]); 3] =
                [(op::MAKE_OBJECT, &[900]), (op::MAKE_OBJECT, &[901]), (op::RELEASE, &[900, 901])];
            assert_eq!(add(&mut source, "", &made), Ok(()));
            assert_eq!(add(&mut source, "", &[(op::REMOVE, &[released])]), Err(Broken));
        }
    }

    #[test]
    fn a_result_that_nobody_wants_is_in_no_slot() {
        let mut source = Source::new();
        source.begin_function(false, &[], None, 900);
        add(&mut source, "", &[(op::GET, &[DISCARDED, 1, 1]), (op::MAKE_PROMISE, &[DISCARDED, 901])]).unwrap();
        assert_eq!(source.end(), Ok(vec![901]));
        assert_eq!(add(&mut source, "", &[(op::REMOVE, &[DISCARDED])]), Err(Broken));
    }

    #[test]
    fn what_a_block_made_ends_with_it() {
        let mut source = Source::new();
        source.begin_function(true, &[900, 901], Some(902), 903);
        let step = |step: u32, operand: u32| [step, 1, tag::SLOT, operand];
        add(
            &mut source,
            "",
            &[
                (script_op::STEP, &step(MUMBA_STEP_IF, 900)),
                (script_op::STEP_RESULT, &[904, MUMBA_STEP_AWAIT, 1, tag::SLOT, 901]),
                (script_op::STEP, &step(MUMBA_STEP_RETURN, 904)),
            ],
        )
        .unwrap();
        assert!(!source.is_whole());
        assert_eq!(source.otherwise(), Ok(vec![904]));
        assert_eq!(source.end(), Ok(vec![]));
        assert_eq!(source.end(), Ok(vec![900, 901, 902]));
        assert!(source.is_whole());
        add(&mut source, "", &[(op::INVOKE, &[903, 0, 0])]).unwrap();
        assert_eq!(add(&mut source, "", &[(op::REMOVE, &[904])]), Err(Broken));
        let wanted = "let v1 = async function (v2, v3) {\n  let v4 = this;\n  if (v2) {\n    let v5 = await v3;\n    return v5;\n  \
                      } else {\n  }\n};\nv1();\n";
        assert_eq!(source.text(), wanted);
    }

    #[test]
    fn exceptions_are_caught_in_a_block_of_their_own() {
        let mut source = Source::new();
        add(&mut source, "", &[(script_op::STEP, &[MUMBA_STEP_TRY, 0])]).unwrap();
        assert!(source.end().is_err() && source.otherwise().is_err());
        assert_eq!(source.end_try(), Ok(vec![]));
        source.begin_catch(Some(900));
        add(&mut source, "", &[(script_op::STEP, &[MUMBA_STEP_THROW, 1, tag::SLOT, 900])]).unwrap();
        assert_eq!(source.end(), Ok(vec![900]));
        assert!(source.end().is_err() && source.end_try().is_err());
        assert_eq!(source.text(), "try {\n} catch (v1) {\n  throw v1;\n}\n");
    }

    #[test]
    fn a_step_stands_where_it_has_a_meaning() {
        let mut source = Source::new();
        for step in [MUMBA_STEP_BREAK, MUMBA_STEP_CONTINUE, MUMBA_STEP_RETURN, MUMBA_STEP_AWAIT] {
            assert!(source.refuses(step).is_some(), "{step}");
        }
        add(&mut source, "", &[(script_op::STEP, &[MUMBA_STEP_LOOP, 0])]).unwrap();
        assert!(source.refuses(MUMBA_STEP_BREAK).is_none());
        source.begin_function(false, &[], None, 900);
        assert!(source.refuses(MUMBA_STEP_BREAK).is_some() && source.refuses(MUMBA_STEP_AWAIT).is_some());
        assert!(source.refuses(MUMBA_STEP_RETURN).is_none());
    }

    #[test]
    fn numbers_are_literals_that_may_stand_anywhere() {
        let written = [0.0, -0.0, 1.0, -1.5, 1e21, 1e-7, f64::NAN, f64::INFINITY, f64::NEG_INFINITY].map(number);
        assert_eq!(written, ["0", "(-0)", "1", "(-1.5)", "1e21", "1e-7", "NaN", "Infinity", "(-Infinity)"]);
    }

    #[test]
    fn whatever_words_come_it_stays_within_them() {
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = move |below: u32| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            (seed >> 33) as u32 % below
        };
        let names = NAMES.map(Box::from);
        let (mut taken, mut refused) = (0, 0);
        // Miri takes its time.
        let rounds = if cfg!(miri) { 200 } else { 20_000 };
        for _ in 0..rounds {
            let words: Vec<u32> = (0..random(12))
                .map(|_| match random(3) {
                    0 => random(256) | random(8) << 8,
                    1 => random(4),
                    _ => random(u32::MAX),
                })
                .collect();
            let recorded = Recorded { words: &words, numbers: &[1.0], text: vec![65, 0xd800], names: &names };
            match Source::new().add(&recorded) {
                Ok(()) => taken += 1,
                Err(Broken) => refused += 1,
            }
        }
        assert!(
            taken > rounds / 200 && refused > rounds / 20,
            "{taken} were taken and {refused} refused: one side is not tried"
        );
    }
}
