//! What belongs to the page's thread stays there: this compiles as long as that is so.

use crate::service::{Responses, Sender, Status};
use crate::{
    ArrayBuffer, Closure, Error, EventStream, Frames, Interval, Iter, LifeCycle, List, Name, NextFrame, Object,
    Promise, PromiseFuture, Remote, Resolver, Script, Sleep, Subscription, Task, Timer, Uint8Array, Value, Worker,
};

/// Does not compile for a type that is `Send`, or `Sync`: its `is_kept` is then two functions.
macro_rules! kept {
    ($($name:ty),* $(,)?) => {
        const _: () = {
            trait Kept<Why> {
                fn is_kept() {}
            }
            impl<T> Kept<()> for T {}
            struct Sent;
            impl<T: Send> Kept<Sent> for T {}
            struct Shared;
            impl<T: Sync> Kept<Shared> for T {}
            $(let _ = <$name as Kept<_>>::is_kept;)*
        };
    };
}

kept!(
    ArrayBuffer,
    Closure,
    EventStream<Object>,
    Frames,
    Interval,
    Iter<Object>,
    LifeCycle,
    List<Object>,
    NextFrame,
    Object,
    Promise<Value>,
    PromiseFuture<Value>,
    Resolver,
    Responses,
    Script,
    Sender,
    Sleep,
    Subscription,
    Task<()>,
    Timer,
    Uint8Array,
    Value,
    Worker,
);

const fn is_free<T: Send + Sync>() {}
const _: () = {
    is_free::<Error>();
    is_free::<Name>();
    is_free::<Remote>();
    is_free::<Status>();
};
