//! The C ABI as `mumba-ffi` declares it, implemented on the V8 of the renderer that this process is.
//!
//! | module | what |
//! |---|---|
//! | [`table`] | every function by name, checked against the declarations |
//! | [`entry`] | how a call comes in: thread, context, panics |
//! | [`instance`], [`last`] | one module in one document; recording, flushing, reading |
//! | [`recorder`], [`stream`], [`opcodes`], [`control`] | the command stream and the control block |
//! | [`sites`], [`loops`] | code for commands that come often, and for those that come again and again in one order |
//! | [`plain`] | calls whose operands come in registers |
//! | [`page`] | the decoder and the memory shared with it |
//! | [`handles`] | generational handles |
//! | [`callback`] | functions of the module that the page calls |
//! | [`write`], [`read`], [`buffer`], [`task`], [`call`], [`worker`], [`script`], [`error`] | the functions by subject |
//! | [`failure`] | what went wrong |

pub(crate) mod buffer;
pub(crate) mod call;
pub(crate) mod callback;
pub(crate) mod control;
pub(crate) mod entry;
pub(crate) mod error;
mod expected;
pub(crate) mod failure;
pub(crate) mod handles;
pub(crate) mod instance;
mod last;
pub(crate) mod loops;
pub(crate) mod names;
pub(crate) mod opcodes;
pub(crate) mod page;
pub(crate) mod plain;
pub(crate) mod read;
pub(crate) mod recorder;
pub(crate) mod script;
pub(crate) mod sites;
pub(crate) mod stream;
pub(crate) mod table;
pub(crate) mod task;
pub(crate) mod worker;
pub(crate) mod write;
