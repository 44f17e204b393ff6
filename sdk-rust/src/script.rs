//! Scripts that are recorded: for where no native code can be, in service workers and worklets, and for what a document does by itself.

use std::cell::RefCell;

use mumba_ffi::*;

use crate::sys::{self, Context};
use crate::{Arg, Error, Object, Promise, Result, ToArg};

/// Where a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptKind {
    /// A service worker. Closures that it calls run in a document of the app.
    ServiceWorker,
    /// `CSS.paintWorklet`.
    PaintWorklet,
    /// The `audioWorklet` of an audio context.
    AudioWorklet,
    /// The document, by [`Script::evaluate`]: a listener, for example, that looks at each event there, and calls closures for those that matter.
    Document,
}

/// Operators with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum Operator {
    /// `a[b]`
    Index = MUMBA_STEP_INDEX,
    /// `a + b`
    Add = MUMBA_STEP_ADD,
    /// `a - b`
    Subtract = MUMBA_STEP_SUBTRACT,
    /// `a * b`
    Multiply = MUMBA_STEP_MULTIPLY,
    /// `a / b`
    Divide = MUMBA_STEP_DIVIDE,
    /// `a % b`
    Remainder = MUMBA_STEP_REMAINDER,
    /// `a === b`
    Equal = MUMBA_STEP_EQUAL,
    /// `a !== b`
    NotEqual = MUMBA_STEP_NOT_EQUAL,
    /// `a < b`
    Less = MUMBA_STEP_LESS,
    /// `a <= b`
    LessOrEqual = MUMBA_STEP_LESS_OR_EQUAL,
    /// `a > b`
    Greater = MUMBA_STEP_GREATER,
    /// `a >= b`
    GreaterOrEqual = MUMBA_STEP_GREATER_OR_EQUAL,
    /// `a & b`
    BitAnd = MUMBA_STEP_BIT_AND,
    /// `a | b`
    BitOr = MUMBA_STEP_BIT_OR,
    /// `a ^ b`
    BitXor = MUMBA_STEP_BIT_XOR,
    /// `a << b`
    ShiftLeft = MUMBA_STEP_SHIFT_LEFT,
    /// `a >> b`
    ShiftRight = MUMBA_STEP_SHIFT_RIGHT,
    /// `a >>> b`
    ShiftRightUnsigned = MUMBA_STEP_SHIFT_RIGHT_UNSIGNED,
    /// `a instanceof b`
    InstanceOf = MUMBA_STEP_INSTANCE_OF,
    /// `a in b`
    In = MUMBA_STEP_IN,
}

/// Operators with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum UnaryOperator {
    /// `!a`
    Not = MUMBA_STEP_NOT,
    /// `-a`
    Negate = MUMBA_STEP_NEGATE,
    /// `typeof a`
    TypeOf = MUMBA_STEP_TYPE_OF,
}

/// Records what a service worker or a worklet does, where no native code can be: what is deferred becomes part of the script, which
/// runs wherever and whenever the browser starts it.
///
/// [`run`](Script::run) runs Rust whose calls are recorded; [`window`](crate::window) is the script's global object there. Nothing of
/// it runs now, so nothing can be read: reads fail with [`Code::State`](crate::Code::State). What JavaScript has as statements are
/// methods here, whose closures record their blocks: functions, conditions, loops, exceptions. Objects that were made within a block
/// are of use in it only, as JavaScript's `const` is.
///
/// ```no_run
/// use mumba::{Object, Operator, Script, ScriptKind};
///
/// # async fn example() -> mumba::Result<()> {
/// let script = Script::new(ScriptKind::ServiceWorker)?;
/// script.run(|| {
///     let listener = script.function(|[event]: [Object; 1]| {
///         let mode = event.get_object("request").get_object("mode");
///         script.when(script.operate(&mode, Operator::Equal, "navigate"), || {
///             let answer = mumba::global("Response").construct(&["recorded in Rust".into()]);
///             event.call("respondWith", &[(&answer).into()]);
///         });
///     });
///     mumba::window().call("addEventListener", &["fetch".into(), (&listener).into()]);
/// });
/// let url = script.publish("worker")?.await?;
/// # let _ = url;
/// # Ok(())
/// # }
/// ```
///
/// A [`Closure`](crate::Closure) that is made for a service worker runs in a document of the app: in the one that recorded the same script first
/// of those that live. In the worker it gives a promise of what it returned. Worklets call no native code.
///
/// Steps that have no place where they are (a [`leave`](Script::leave) outside of a loop) are refused, and so is then what was recorded:
/// [`publish`](Script::publish) gives the first error.
#[derive(Debug)]
#[must_use = "the recording, and the closures made for it, end when this is dropped"]
pub struct Script {
    context: Context,
    refused: RefCell<Option<Error>>,
}

impl Script {
    /// Begins a script.
    ///
    /// # Errors
    /// [`Code::State`](crate::Code::State) within a worker; [`Code::Context`](crate::Code::Context) when the document is gone.
    pub fn new(kind: ScriptKind) -> Result<Self> {
        let kind = match kind {
            ScriptKind::ServiceWorker => MUMBA_SCRIPT_SERVICE_WORKER,
            ScriptKind::PaintWorklet => MUMBA_SCRIPT_PAINT_WORKLET,
            ScriptKind::AudioWorklet => MUMBA_SCRIPT_AUDIO_WORKLET,
            ScriptKind::Document => MUMBA_SCRIPT_DOCUMENT,
        };
        Ok(Self { context: sys::script_create(kind)?, refused: RefCell::default() })
    }

    /// Runs something whose calls are recorded.
    pub fn run<T>(&self, record: impl FnOnce() -> T) -> T {
        self.context.run(record)
    }

    /// A function whose body is what `record` records. It gets as many arguments as the array has.
    pub fn function<const N: usize>(&self, record: impl FnOnce([Object; N])) -> Object {
        self.begin(0, false, |_, arguments| record(arguments))
    }

    /// As [`function`](Script::function), but an `async` one, in which [`wait`](Script::wait) is possible.
    pub fn async_function<const N: usize>(&self, record: impl FnOnce([Object; N])) -> Object {
        self.begin(MUMBA_FUNCTION_ASYNC, false, |_, arguments| record(arguments))
    }

    /// As [`function`](Script::function), with what `this` is.
    pub fn method<const N: usize>(&self, record: impl FnOnce(Object, [Object; N])) -> Object {
        self.begin(0, true, record)
    }

    fn begin<const N: usize>(&self, flags: u32, with_this: bool, record: impl FnOnce(Object, [Object; N])) -> Object {
        let begun = self.run(|| sys::script_function(self.context, flags, with_this));
        let Some((function, this, arguments)) = self.note(begun) else { return nothing() };
        self.run(|| record(this, arguments));
        self.step(MUMBA_STEP_END, &[]);
        function
    }

    /// Leaves the function, which gives the value.
    pub fn give(&self, value: impl ToArg) {
        self.step(MUMBA_STEP_RETURN, &[value.to_arg()]);
    }

    /// Throws the value.
    pub fn throw(&self, value: impl ToArg) {
        self.step(MUMBA_STEP_THROW, &[value.to_arg()]);
    }

    /// What a promise gives: `await`, in an [`async_function`](Script::async_function).
    pub fn wait(&self, promise: impl ToArg) -> Object {
        self.result(MUMBA_STEP_AWAIT, &[promise.to_arg()])
    }

    /// What `record` records runs if the condition is true.
    pub fn when(&self, condition: impl ToArg, record: impl FnOnce()) {
        self.step(MUMBA_STEP_IF, &[condition.to_arg()]);
        self.run(record);
        self.step(MUMBA_STEP_END, &[]);
    }

    /// What `record` records runs if the condition is true, and what `otherwise` records if not.
    pub fn when_else(&self, condition: impl ToArg, record: impl FnOnce(), otherwise: impl FnOnce()) {
        self.step(MUMBA_STEP_IF, &[condition.to_arg()]);
        self.run(record);
        self.step(MUMBA_STEP_ELSE, &[]);
        self.run(otherwise);
        self.step(MUMBA_STEP_END, &[]);
    }

    /// What `record` records runs again and again, until [`leave`](Script::leave).
    pub fn repeat(&self, record: impl FnOnce()) {
        self.step(MUMBA_STEP_LOOP, &[]);
        self.run(record);
        self.step(MUMBA_STEP_END, &[]);
    }

    /// What `record` records runs with each whole number from 0 up to `end`, without it. The number is to be read only.
    pub fn count(&self, end: impl ToArg, record: impl FnOnce(&Object)) {
        let number = self.run(|| Object::hold(Arg::number(-1.0)));
        self.repeat(|| {
            self.assign(&number, self.operate(&number, Operator::Add, 1.0));
            self.when(self.operate(&number, Operator::GreaterOrEqual, end), || self.leave());
            record(&number);
        });
    }

    /// Leaves the loop: `break`.
    pub fn leave(&self) {
        self.step(MUMBA_STEP_BREAK, &[]);
    }

    /// Begins the next round of the loop: `continue`.
    pub fn next(&self) {
        self.step(MUMBA_STEP_CONTINUE, &[]);
    }

    /// What `record` records runs, and when that throws, what `caught` records, which gets what was thrown.
    pub fn attempt(&self, record: impl FnOnce(), caught: impl FnOnce(Object)) {
        self.step(MUMBA_STEP_TRY, &[]);
        self.run(record);
        let thrown = self.result(MUMBA_STEP_CATCH, &[]);
        self.run(|| caught(thrown));
        self.step(MUMBA_STEP_END, &[]);
    }

    /// An operator with two operands.
    pub fn operate(&self, a: impl ToArg, operator: Operator, b: impl ToArg) -> Object {
        self.result(operator as u32, &[a.to_arg(), b.to_arg()])
    }

    /// An operator with one operand.
    pub fn unary(&self, operator: UnaryOperator, a: impl ToArg) -> Object {
        self.result(operator as u32, &[a.to_arg()])
    }

    /// From now on the object holds this value: `variable = value`. For what was made by [`Object::hold`], for example.
    pub fn assign(&self, variable: &Object, value: impl ToArg) {
        self.step(MUMBA_STEP_ASSIGN, &[Arg::object(variable), value.to_arg()]);
    }

    /// `object[key] = value`
    pub fn put(&self, object: &impl AsRef<Object>, key: impl ToArg, value: impl ToArg) {
        self.step(MUMBA_STEP_PUT, &[Arg::object(object.as_ref()), key.to_arg(), value.to_arg()]);
    }

    /// A class, with a base or without. Its methods are properties of its `prototype`.
    pub fn class(&self, base: Option<&Object>) -> Object {
        match base {
            Some(base) => self.result(MUMBA_STEP_CLASS, &[Arg::object(base)]),
            None => self.result(MUMBA_STEP_CLASS, &[]),
        }
    }

    /// Has the host serve what was recorded so far to pages and workers of the app. The promise, of the document, gives its URL: for
    /// `ServiceWorkerContainer::register` with the scope `/`, or `Worklet::add_module`. The name has up to 64 letters a to z, digits
    /// and dashes. A script of the same kind and name is replaced, and has another URL if it is another one; the host keeps it for
    /// the browser, over restarts too.
    ///
    /// # Errors
    /// The first step that was refused; [`Code::Limit`](crate::Code::Limit) for more than 1 MiB; [`Code::State`](crate::Code::State)
    /// within a block.
    pub fn publish(&self, name: &str) -> Result<Promise<String>> {
        if let Some(error) = self.refused.borrow().as_ref() {
            return Err(error.clone());
        }
        self.run(|| sys::script_publish(self.context, name)).map(Promise::from_object)
    }

    /// Runs in the document what was recorded, after what the document was told to do before, and gives what `value` holds then, such as a function, as the document's object.
    /// `value` was made in no block. What was recorded is done with, and the script begins anew; a closure that was made for it stays until the script
    /// is dropped, unless it was dropped before this. For [`ScriptKind::Document`].
    ///
    /// An exception of what runs is told as that of any deferred call.
    ///
    /// ```no_run
    /// use mumba::{Closure, Object, Script, ScriptKind};
    /// # fn example() -> mumba::Result<()> {
    /// # let table = mumba::document();
    /// // Clicks are looked at in the page. Native code hears of those on a link, and of their row's number alone.
    /// let script = Script::new(ScriptKind::Document)?;
    /// let listener = script.run(|| -> mumba::Result<Object> {
    ///     let chosen = Closure::new(|row: f64| mumba::document().set("title", format!("row {row}").as_str()))?;
    ///     let listener = script.function(|[event]: [Object; 1]| {
    ///         let target = event.get_object("target");
    ///         script.when(target.call("matches", &["a".into()]), || {
    ///             let row = target.call("closest", &["tr".into()]).get_object("rowIndex");
    ///             chosen.apply_deferred(&[(&row).into()]);
    ///         });
    ///     });
    ///     // It lives as long as the script.
    ///     chosen.forget();
    ///     Ok(listener)
    /// })?;
    /// let listener = script.evaluate(&listener)?;
    /// table.call("addEventListener", &["click".into(), (&listener).into()]);
    /// # script.forget();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The first step that was refused; [`Code::Limit`](crate::Code::Limit) for more than 1 MiB; [`Code::State`](crate::Code::State)
    /// within a block, and for another kind.
    pub fn evaluate(&self, value: &Object) -> Result<Object> {
        if let Some(error) = self.refused.borrow().as_ref() {
            return Err(error.clone());
        }
        sys::script_operate(self.context, MUMBA_STEP_EVALUATE, &[Arg::object(value)])
    }

    /// Gives an object of the document to the script. For [`ScriptKind::Document`], where it is the object itself.
    ///
    /// # Errors
    /// [`Code::State`](crate::Code::State) for another kind; [`Code::Limit`](crate::Code::Limit) for more than 1,024 objects and closures of a script.
    pub fn pass(&self, object: &impl AsRef<Object>) -> Result<Object> {
        sys::worker_transfer(object.as_ref(), false, self.context)
    }

    /// Leaves the recording until the document goes, so that the closures made for it stay.
    pub fn forget(self) {
        std::mem::forget(self);
    }

    fn step(&self, step: u32, operands: &[Arg<'_>]) {
        self.note(self.run(|| sys::script_step(self.context, step, operands)));
    }

    fn result(&self, step: u32, operands: &[Arg<'_>]) -> Object {
        self.note(self.run(|| sys::script_operate(self.context, step, operands))).unwrap_or_else(nothing)
    }

    /// Keeps the first error.
    fn note<T>(&self, outcome: Result<T>) -> Option<T> {
        outcome.map_err(|error| self.refused.borrow_mut().get_or_insert(error).clone()).ok()
    }
}

/// The object of a step that was refused: nothing can be done with it.
fn nothing() -> Object {
    Object::from_handle(MUMBA_NONE)
}

impl Drop for Script {
    fn drop(&mut self) {
        sys::worker_close(self.context);
    }
}
