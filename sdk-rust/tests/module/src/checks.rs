//! What works without a service.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use futures::{FutureExt as _, StreamExt as _};
use mumba::{ArrayBuffer, ByteStream, Closure, Code, Error, Name, Object, Promise, Type, Value, Worker};

use crate::{Outcome, element, report, same};

pub(crate) async fn all() {
    report(vec![
        ("values", Box::pin(values())),
        ("exceptions", Box::pin(exceptions())),
        ("closures", Box::pin(closures())),
        ("promises", Box::pin(promises())),
        ("own promises", Box::pin(own_promises())),
        ("events", Box::pin(events())),
        ("tasks", Box::pin(tasks())),
        ("threads", Box::pin(threads())),
        ("time", Box::pin(time())),
        ("timers", Box::pin(timers())),
        ("buffers", Box::pin(buffers())),
        ("streams", Box::pin(streams())),
        ("the log", Box::pin(log())),
    ])
    .await;
}

async fn values() -> Outcome {
    let scratch = mumba::global("Object").construct(&[]);
    scratch.set("text", "grün \0 😀");
    same!(scratch.get_string("text")?, "grün \0 😀");
    scratch.set("number", -0.5);
    same!(scratch.get_as::<f64>("number")?, -0.5);
    scratch.set("nothing", None::<i32>);
    same!(scratch.get_as::<Option<String>>("nothing")?, None);
    same!(scratch.has("missing")?, false);
    same!(scratch.get_as::<Option<String>>("missing")?, None);
    scratch.delete("text");
    same!(scratch.has("text")?, false);
    let name = Name::new("number");
    same!(name, Name::new("number"));
    let text = mumba::global("String").call_as::<String>("fromCharCode", &[97.into(), 98.into()])?;
    same!(text, "ab");
    same!(mumba::document().type_of()?, Type::Object);
    same!(mumba::global("Symbol").apply(&[])?.to::<Object>()?.type_of()?, Type::Symbol);
    let copy = scratch.clone();
    same!(copy.same(&scratch)?, true);
    drop(scratch);
    same!(copy.get_number(name)?, -0.5);
    // A name that cannot be made is not that of the function itself.
    let function = mumba::global("Object").get_object("is");
    let refused = function.call_read("x".repeat(5000).as_str(), &[]);
    same!(refused.map(drop).map_err(|error| error.code()), Err(Code::Argument));
    let list: Vec<String> = mumba::global("JSON").call_as("parse", &[r#"["a","b"]"#.into()])?;
    same!(list, ["a", "b"]);
    Ok(())
}

async fn exceptions() -> Outcome {
    let document = mumba::document();
    let error = document.call_read("querySelector", &["::no".into()]).err().ok_or("it throws")?;
    same!(error.is_exception("SyntaxError"), true);
    same!(error.code(), Code::Exception);
    let error = document.get_number("title").err().ok_or("it is no number")?;
    same!(error.code(), Code::Type);
    // A deferred call that fails is told, and so is what depended on it.
    let told = Rc::new(RefCell::new(Vec::new()));
    let telling = Rc::clone(&told);
    mumba::on_error(move |error| telling.borrow_mut().push(error.code()))?;
    let nothing = document.call("noSuchMethod", &[]);
    nothing.set("x", 1);
    let _ = mumba::flush();
    mumba::on_error(|error| tracing::error!(%error, "a deferred call failed"))?;
    same!(*told.borrow(), [Code::Exception, Code::Dependency]);
    Ok(())
}

/// Counts how often it was dropped.
struct Counted(Rc<Cell<u32>>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

async fn closures() -> Outcome {
    let drops = Rc::new(Cell::new(0));
    let counted = Counted(Rc::clone(&drops));
    let sum = Closure::with_args(move |args| {
        let _ = &counted;
        if args.len() != 2 {
            return Err(Error::throw("RangeError", "two are wanted"));
        }
        Ok(args.get(0).to::<f64>()? + args.get(1).to::<f64>()?)
    })?;
    same!(sum.as_ref().apply(&[1.5.into(), 2.into()])?.to::<f64>()?, 3.5);
    let error = sum.as_ref().apply(&[]).err().ok_or("it throws")?;
    same!(error.is_exception("RangeError"), true);
    let kept = sum.as_ref().clone();
    same!(drops.get(), 0);
    drop(sum);
    same!(drops.get(), 1);
    same!(matches!(kept.apply(&[])?, Value::Undefined), true);

    // A closure that drops itself ends when it returns, and one that is called while it runs throws.
    let slot: Rc<RefCell<Option<Closure>>> = Rc::default();
    let (own, counted) = (Rc::clone(&slot), Counted(Rc::clone(&drops)));
    let once = Closure::with_args(move |_| {
        let itself = own.borrow_mut().take();
        let again = itself.as_ref().map(|itself| itself.as_ref().apply(&[]).is_err());
        drop(itself);
        let _ = &counted;
        Ok(format!("again: {again:?}"))
    })?;
    let function = once.as_ref().clone();
    *slot.borrow_mut() = Some(once);
    same!(function.apply(&[])?.to::<String>()?, "again: Some(true)");
    same!(drops.get(), 2);

    // Texts that the runtime carries in another way.
    let long = "ä".repeat(100_000);
    let echo = Closure::with_args(|args| Ok(args.get(0)))?;
    same!(echo.as_ref().apply(&[long.as_str().into()])?.to::<String>()?, long);
    Ok(())
}

async fn promises() -> Outcome {
    let promise = mumba::global("Promise");
    let seven: Promise<u32> = Promise::from_object(promise.call("resolve", &[7.into()]));
    same!(seven.clone().await?, 7);
    same!(seven.await?, 7);
    let error = mumba::global("DOMException").construct(&["why".into(), "NotFoundError".into()]);
    let rejected: Promise = Promise::from_object(promise.call("reject", &[(&error).into()]));
    let error = rejected.await.err().ok_or("it is rejected")?;
    same!(error.code(), Code::Rejected);
    same!(error.is_exception("NotFoundError"), true);
    same!(error.message(), "why");
    let text: Promise<String> = Promise::from_object(promise.call("resolve", &[7.into()]));
    same!(text.await.err().map(|error| error.code()), Some(Code::Type));
    let response = Promise::<Object>::from_object(mumba::window().call("fetch", &["/".into()])).await?;
    same!(response.get_number("status")?, 200.0);
    let text: Promise<String> = Promise::from_object(response.call("text", &[]));
    same!(text.await?.contains("<html"), true);
    Ok(())
}

async fn own_promises() -> Outcome {
    let promise = Promise::of(async {
        mumba::sleep(Duration::from_millis(1)).await;
        Ok(3)
    })?;
    same!(Promise::<i32>::from_object(promise.into()).await?, 3);
    let failing = Promise::<()>::of(async { Err(Error::throw("RangeError", "too far")) })?;
    let error = failing.await.err().ok_or("it is rejected")?;
    same!((error.name(), error.message()), ("RangeError", "too far"));
    let (pending, resolver) = Promise::<String>::new()?;
    let waiting = mumba::spawn_local(async move { pending.await });
    mumba::yield_now().await;
    same!(waiting.is_finished(), false);
    resolver.resolve("done");
    same!(waiting.await?, "done");
    Ok(())
}

async fn events() -> Outcome {
    let button = element("button");
    let clicks = Rc::new(Cell::new(0));
    let counter = Rc::clone(&clicks);
    let listening = button.listen("click", move |event: Object| {
        if event.get_string("type").is_ok_and(|kind| kind == "click") {
            counter.set(counter.get() + 1);
        }
    })?;
    button.invoke("click", &[]);
    mumba::flush()?;
    same!(clicks.get(), 1);
    drop(listening);
    button.invoke("click", &[]);
    mumba::flush()?;
    same!(clicks.get(), 1);

    // A task is in time for `preventDefault`.
    let mut stream = button.events::<Object>("try")?;
    let task = mumba::spawn_local(async move {
        let event = stream.next().await;
        if let Some(event) = &event {
            event.invoke("preventDefault", &[]);
        }
        event.is_some()
    });
    mumba::yield_now().await;
    let init = mumba::global("Object").construct(&[]);
    init.set("cancelable", true);
    let event = mumba::global("Event").construct(&["try".into(), (&init).into()]);
    // From the page, as events come: within this task no other task runs.
    mumba::window().set("tryIt", &button);
    mumba::window().set("tryEvent", &event);
    let script = "setTimeout(() => document.title = 'dispatched ' + tryIt.dispatchEvent(tryEvent))";
    mumba::window().call_read("eval", &[script.into()])?;
    same!(task.await, true);
    mumba::sleep(Duration::from_millis(5)).await;
    same!(mumba::document().get_string("title")?, "dispatched false");
    Ok(())
}

async fn tasks() -> Outcome {
    let drops = Rc::new(Cell::new(0));
    let counted = Counted(Rc::clone(&drops));
    let (asked, cancelled) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let (asks, after) = (Rc::clone(&asked), Rc::clone(&cancelled));
    let task = mumba::spawn_local(async move {
        let _counted = counted;
        asks.set(1);
        mumba::sleep(Duration::from_millis(5)).await;
        after.set(1);
    });
    mumba::yield_now().await;
    same!(asked.get(), 1);
    drop(task);
    same!(drops.get(), 1);
    mumba::sleep(Duration::from_millis(20)).await;
    same!(cancelled.get(), 0);
    same!(mumba::spawn_local(async { 5 }).await, 5);
    // The panic of a task is whoever's who awaits it.
    let panics = mumba::spawn_local(async { std::hint::black_box(None::<u32>).expect("a number") });
    let awaited = std::panic::AssertUnwindSafe(panics);
    let caught = futures::FutureExt::catch_unwind(awaited).await;
    same!(caught.is_err(), true);
    Ok(())
}

async fn threads() -> Outcome {
    let (promise, resolver) = Promise::<String>::new()?;
    // Resolvers stay on their thread: a thread hands over what is to be done with one there.
    thread_local! {
        static RESOLVER: RefCell<Option<mumba::Resolver>> = const { RefCell::new(None) };
    }
    RESOLVER.set(Some(resolver));
    let thread = std::thread::spawn(|| {
        let here = mumba::view().map_err(|error| error.code());
        let title = mumba::remote().ask(|| mumba::document().get_string("nodeName"));
        let said = format!("{here:?}, {title:?}");
        mumba::remote().run(move || {
            if let Some(resolver) = RESOLVER.take() {
                resolver.resolve(said);
            }
        })
    });
    same!(promise.await?, "Err(Thread), Ok(Ok(\"#document\"))");
    same!(thread.join().map_err(|_| "it panicked")?.is_ok(), true);
    same!(mumba::remote().ask(|| ()).map_err(|error| error.code()), Err(Code::Thread));
    Ok(())
}

async fn time() -> Outcome {
    let now = || mumba::global("performance").call_as::<f64>("now", &[]);
    let before = now()?;
    mumba::sleep(Duration::from_millis(30)).await;
    same!(now()? - before >= 29.0, true);
    let first = mumba::next_frame().await;
    let times: Vec<f64> = mumba::frames().take(2).collect().await;
    same!(times[0] >= first && times[1] > times[0], true);
    let mut ticks = 0;
    let mut interval = mumba::interval(Duration::from_millis(2));
    while ticks < 3 && interval.next().await.is_some() {
        ticks += 1;
    }
    same!(ticks, 3);
    let mut life = mumba::life_cycle();
    same!(life.next().await, Some(mumba::LifeCycleEvent::Load));
    Ok(())
}

async fn timers() -> Outcome {
    let (short, long) = (Duration::from_millis(1), Duration::from_secs(3600));
    let runs = Rc::new(Cell::new(0));
    let dropped = Rc::new(Cell::new(0));
    let (counter, counted) = (Rc::clone(&runs), Counted(Rc::clone(&dropped)));
    let timer = mumba::Timer::new(move || {
        let _ = &counted;
        counter.set(counter.get() + 1);
    });
    let reach = async |count| {
        while runs.get() < count {
            mumba::sleep(short).await;
        }
    };
    same!(timer.is_set(), false);
    // What it was set to before does not count.
    timer.after(short);
    timer.after(long);
    mumba::sleep(Duration::from_millis(30)).await;
    same!((runs.get(), timer.is_set()), (0, true));
    timer.after(short);
    reach(1).await;
    same!(timer.is_set(), false);
    timer.every(short);
    reach(4).await;
    timer.stop();
    let stopped = runs.get();
    mumba::sleep(Duration::from_millis(30)).await;
    same!((runs.get(), timer.is_set()), (stopped, false));
    drop(timer);
    same!(dropped.get(), 1);

    // One that sets itself again, and then drops itself.
    let slot: Rc<RefCell<Option<mumba::Timer>>> = Rc::default();
    let (own, counter) = (Rc::clone(&slot), Rc::clone(&runs));
    runs.set(0);
    *slot.borrow_mut() = Some(mumba::Timer::new(move || {
        counter.set(counter.get() + 1);
        if counter.get() == 3 {
            drop(own.take());
        } else if let Some(timer) = &*own.borrow() {
            timer.after(short);
        }
    }));
    if let Some(timer) = &*slot.borrow() {
        timer.after(short);
    }
    reach(3).await;
    same!(slot.borrow().is_none(), true);

    let mut sleep = mumba::sleep(long);
    same!((&mut sleep).now_or_never().is_none(), true);
    sleep.reset(short);
    (&mut sleep).await;
    sleep.reset(short);
    sleep.await;
    let mut interval = mumba::interval(long);
    interval.reset(short);
    same!(interval.next().await, Some(()));
    Ok(())
}

async fn buffers() -> Outcome {
    let buffer = ArrayBuffer::new(16)?;
    same!(buffer.byte_length()?, 16);
    buffer.with_bytes_mut(|bytes| {
        bytes[3] = 7;
        bytes[15] = 255;
    })?;
    let array = mumba::global("Uint8Array").construct(&[(&buffer).into()]);
    same!(array.get_index(3)?.to::<u8>()?, 7);
    array.set_index(0, 9);
    same!(buffer.with_bytes(|bytes| bytes[0])?, 9);
    same!(buffer.to_vec()?.len(), 16);
    let mut two = [0; 2];
    buffer.read(14, &mut two)?;
    same!(two, [0, 255]);
    same!(buffer.read(15, &mut two).map_err(|error| error.code()), Err(Code::Limit));
    same!(ArrayBuffer::copy_of(b"abc")?.to_vec()?, b"abc");
    same!(ArrayBuffer::copy_of(b"")?.with_bytes(<[u8]>::len)?, 0);

    let floats = ArrayBuffer::of(&[1.5_f32, -2.0])?;
    same!(floats.get_index(1)?.to::<f32>()?, -2.0);
    same!(floats.items::<f32>()?, [1.5, -2.0]);
    same!(floats.instance_of(&mumba::global("Float32Array"))?, true);

    // Whoever has the bytes keeps the page still.
    let twin = buffer.clone();
    let array = mumba::global("Uint8Array").construct(&[(&buffer).into()]);
    mumba::flush()?;
    buffer.with_bytes_mut(|bytes| {
        same!(twin.with_bytes(|_| ()).map_err(|error| error.code()), Err(Code::State));
        let call = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| mumba::document().set("title", "no")));
        same!(call.is_err(), true);
        drop(array);
        same!(bytes.len(), 16);
        Outcome::Ok(())
    })??;
    same!(twin.with_bytes(|first| buffer.with_bytes(|second| first == second))??, true);
    // A panic gives them back.
    let panic = std::panic::AssertUnwindSafe(|| {
        buffer.with_bytes_mut::<()>(|_| std::panic::resume_unwind(Box::new("on purpose")))
    });
    same!(std::panic::catch_unwind(panic).is_err(), true);
    same!(buffer.byte_length()?, 16);
    destructors(&buffer).await?;
    // Detached: transferred to another buffer.
    twin.as_ref().call_read("transfer", &[])?;
    same!(buffer.with_bytes(|_| ()).map_err(|error| error.code()), Err(Code::State));
    Ok(())
}

/// What is dropped while bytes are borrowed waits for the page.
async fn destructors(buffer: &ArrayBuffer) -> Outcome {
    let (target, heard) = (mumba::global("EventTarget").construct(&[]), Rc::new(Cell::new(0)));
    let hearing = Rc::clone(&heard);
    let subscription = target.listen("told", move |_: Object| hearing.set(hearing.get() + 1))?;
    let tell = || target.invoke("dispatchEvent", &[(&mumba::global("Event").construct(&["told".into()])).into()]);
    tell();
    let source = "({cancel() { globalThis.gone = true; }, pull(c) { c.enqueue(new Uint8Array(1)); }})";
    let source = mumba::window().call_read("eval", &[source.into()])?;
    let stream = ByteStream::new(&mumba::global("ReadableStream").construct(&[(&source).into()]));
    let worker = Worker::dedicated("dropped")?;
    buffer.with_bytes(|_| drop((subscription, stream, worker)))?;
    tell();
    mumba::yield_now().await;
    same!((heard.get(), mumba::window().get_bool("gone")?), (1, true));
    Ok(())
}

async fn streams() -> Outcome {
    let blob = mumba::global("Blob").construct(&[(&mumba::global("Array").call("of", &["grün".into()])).into()]);
    let chunks: Vec<_> = ByteStream::new(&blob.call("stream", &[])).collect().await;
    let bytes: Result<Vec<Vec<u8>>, Error> = chunks.into_iter().collect();
    same!(bytes?.concat(), "grün".as_bytes());
    // Dropped early, it is cancelled.
    let source = mumba::window().call_read(
        "eval",
        &["({cancel() { globalThis.cancelled = true; }, pull(c) { c.enqueue(new Uint8Array(10)); }})".into()],
    )?;
    let readable = mumba::global("ReadableStream").construct(&[(&source).into()]);
    let mut stream = ByteStream::new(&readable);
    same!(stream.next().await.transpose()?.map(|bytes| bytes.len()), Some(10));
    drop(stream);
    mumba::yield_now().await;
    same!(mumba::window().get_bool("cancelled")?, true);
    Ok(())
}

async fn log() -> Outcome {
    let span = tracing::info_span!("check", number = 1);
    let _entered = span.enter();
    tracing::info!(answer = 42, "a line of the module");
    Ok(())
}
