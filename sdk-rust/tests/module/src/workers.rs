//! Workers: contexts of their own, driven from the page's thread.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use futures::StreamExt as _;
use mumba::{ArrayBuffer, ByteStream, Closure, Code, Name, Object, Promise, Worker};

use crate::{Outcome, report, same};

pub(crate) async fn all() {
    report(vec![
        ("contexts", Box::pin(contexts())),
        ("functions and tasks", Box::pin(functions())),
        ("transfers", Box::pin(transfers())),
        ("streams", Box::pin(streams())),
        ("an offscreen canvas", Box::pin(canvas())),
        ("a shared worker", Box::pin(shared())),
        ("the end", Box::pin(end())),
        ("one that is forgotten", Box::pin(forgotten())),
    ])
    .await;
}

async fn contexts() -> Outcome {
    let worker = Worker::dedicated("contexts")?;
    // Writes wait until it runs; reads are refused.
    worker.run(|| mumba::window().set("early", 1));
    same!(worker.run(|| mumba::window().get_number("early")).map_err(|error| error.code()), Err(Code::State));
    worker.ready().await;
    same!(worker.run(|| mumba::window().get_number("early"))?, 1.0);
    same!(mumba::window().has("early")?, false);
    let scope = || mumba::window().get_object("constructor").get_string("name");
    same!((worker.run(scope)?, scope()?), ("DedicatedWorkerGlobalScope".to_owned(), "Window".to_owned()));
    // Objects are of use in their own context only, but are cloned and dropped anywhere.
    let theirs = worker.run(|| {
        let made = Object::new();
        made.set("x", "grün");
        made
    });
    same!(theirs.get_string("x").map_err(|error| error.code()), Err(Code::BadHandle));
    let copy = theirs.clone();
    drop(theirs);
    same!(worker.run(|| copy.get_string("x"))?, "grün");
    drop(copy);
    let ours = Object::new();
    same!(worker.run(|| ours.has("x")).map_err(|error| error.code()), Err(Code::BadHandle));
    // A name is the same everywhere, whoever made it.
    let names = ["one of the page", "two of the page"].map(Name::new);
    worker.run(|| mumba::window().set(names[1], 2));
    let reflected =
        |text: &str| mumba::global("Reflect").call_as::<f64>("get", &[(&mumba::window()).into(), text.into()]);
    same!(worker.run(|| reflected("two of the page"))?, 2.0);
    let theirs = worker.run(|| Name::new("one of the worker"));
    mumba::window().set(theirs, 3);
    same!(reflected("one of the worker")?, 3.0);
    same!(worker.run(|| Worker::dedicated("further")).map(drop).map_err(|error| error.code()), Err(Code::State));
    Ok(())
}

async fn functions() -> Outcome {
    let worker = Worker::dedicated("functions")?;
    worker.ready().await;
    let (told, calls) = (Rc::new(RefCell::new(Vec::new())), Rc::new(Cell::new(0)));
    let (telling, counting) = (Rc::clone(&told), Rc::clone(&calls));
    // A function that the worker calls works with the worker.
    let timer = worker.run(|| {
        let timer = Closure::with_args(move |args| {
            let scope = mumba::window().get_object("constructor").get_string("name")?;
            telling.borrow_mut().push(format!("{scope} {}", args.get(0).to::<u32>()?));
            counting.set(counting.get() + 1);
            Ok(())
        })?;
        mumba::window().invoke("setTimeout", &[(&timer).into(), 0.into(), 5.into()]);
        Ok::<_, mumba::Error>(timer)
    })?;
    // A task that is spawned there is the worker's, also after it waited.
    let task = worker.run(|| {
        mumba::spawn_local(async {
            let own = Promise::<Object>::from_object(mumba::window().call("fetch", &["/".into()])).await?;
            let text = Promise::<String>::from_object(own.call("text", &[])).await?;
            mumba::sleep(Duration::from_millis(1)).await;
            let scope = mumba::window().get_object("constructor").get_string("name")?;
            Ok::<_, mumba::Error>((scope, text.contains("<html")))
        })
    });
    same!(task.await?, ("DedicatedWorkerGlobalScope".to_owned(), true));
    while calls.get() == 0 {
        mumba::sleep(Duration::from_millis(1)).await;
    }
    same!(*told.borrow(), ["DedicatedWorkerGlobalScope 5"]);
    // It ends wherever it is dropped; so does a stream of events.
    drop(timer);
    let mut events = worker.run(|| mumba::window().events::<Object>("ping"))?;
    worker.run(|| {
        let event = mumba::global("Event").construct(&["ping".into()]);
        mumba::window().invoke("dispatchEvent", &[(&event).into()]);
    });
    same!(events.next().await.is_some(), true);
    drop(events);
    same!(mumba::window().get_object("constructor").get_string("name")?, "Window");
    Ok(())
}

async fn transfers() -> Outcome {
    let worker = Worker::dedicated("transfers")?;
    worker.ready().await;
    let buffer = ArrayBuffer::copy_of(&[7, 8, 9])?;
    let copied = worker.copy(&buffer)?;
    let moved = worker.transfer(&buffer)?;
    same!(buffer.byte_length()?, 0);
    let mut bytes = [0; 2];
    worker.run(|| ArrayBuffer::from_object(moved.clone()).read(1, &mut bytes))?;
    same!(bytes, [8, 9]);
    same!(worker.run(|| copied.get_number("byteLength"))?, 3.0);
    let function = mumba::window().get("fetch")?.to::<Object>()?;
    let refused = worker.copy(&function).err().ok_or("functions are not copied")?;
    same!(refused.is_exception("DataCloneError"), true);
    Ok(())
}

/// A canvas of the document, drawn in the worker.
/// A stream of a worker is read and cancelled there, wherever it is polled and dropped.
async fn streams() -> Outcome {
    let worker = Worker::dedicated("streams")?;
    worker.ready().await;
    let stream = worker.run(|| {
        let parts = Object::array(&["grün".into()]);
        ByteStream::new(&mumba::global("Blob").construct(&[(&parts).into()]).call("stream", &[]))
    });
    let bytes: Result<Vec<Vec<u8>>, mumba::Error> = stream.collect::<Vec<_>>().await.into_iter().collect();
    same!(bytes?.concat(), "grün".as_bytes());
    let endless = worker.run(|| {
        let source = "({cancel() { globalThis.cancelled = true; }, pull(c) { c.enqueue(new Uint8Array(10)); }})";
        let source = mumba::window().call_read("eval", &[source.into()])?;
        Ok::<_, mumba::Error>(ByteStream::new(&mumba::global("ReadableStream").construct(&[(&source).into()])))
    });
    let mut endless = endless?;
    same!(endless.next().await.transpose()?.map(|bytes| bytes.len()), Some(10));
    drop(endless);
    same!(worker.run(|| mumba::window().get_bool("cancelled"))?, true);
    Ok(())
}

async fn canvas() -> Outcome {
    let worker = Worker::dedicated("canvas")?;
    let canvas = crate::element("canvas");
    let there = worker.transfer(&canvas.call("transferControlToOffscreen", &[]))?;
    worker.run(|| {
        let drawing = there.call("getContext", &["2d".into()]);
        drawing.set("fillStyle", "green");
        drawing.invoke("fillRect", &[0.into(), 0.into(), 20.into(), 20.into()]);
    });
    let probe = mumba::document().call("createElement", &["canvas".into()]);
    let drawing = probe.call("getContext", &["2d".into()]);
    // What was drawn there is on the canvas once a frame of it was committed.
    loop {
        mumba::next_frame().await;
        drawing.invoke("drawImage", &[(&canvas).into(), 0.into(), 0.into()]);
        let pixels = drawing.call("getImageData", &[3.into(), 3.into(), 1.into(), 1.into()]);
        let data = mumba::Uint8ClampedArray::from_object(pixels.get_object("data")).to_vec()?;
        if data[3] != 0 {
            same!(data, [0, 128, 0, 255]);
            return Ok(());
        }
    }
}

async fn shared() -> Outcome {
    let worker = Worker::shared("together")?;
    let heard = Rc::new(Cell::new(0.0));
    let hearing = Rc::clone(&heard);
    let timer = worker.run(|| {
        let timer = Closure::new(move |number: f64| hearing.set(number))?;
        mumba::window().invoke("setTimeout", &[(&timer).into(), 0.into(), 3.into()]);
        Ok::<_, mumba::Error>(timer)
    })?;
    worker.ready().await;
    same!(worker.run(|| mumba::window().get_number("x")).map_err(|error| error.code()), Err(Code::State));
    while heard.get() != 3.0 {
        mumba::sleep(Duration::from_millis(1)).await;
    }
    drop(timer);
    Ok(())
}

/// Says when it is dropped.
struct Kept(Rc<Cell<bool>>);

impl Drop for Kept {
    fn drop(&mut self) {
        self.0.set(true);
    }
}

async fn end() -> Outcome {
    let dropped = Rc::new(Cell::new(false));
    let kept = Kept(Rc::clone(&dropped));
    let worker = Worker::dedicated("short")?;
    worker.run(|| {
        let never = Closure::with_args(move |_| {
            let _ = &kept;
            Ok(())
        })?;
        mumba::window().set("never", &never);
        never.forget();
        mumba::flush()
    })?;
    same!(dropped.get(), false);
    let object = worker.run(Object::new);
    worker.close();
    same!(dropped.get(), true);
    drop(object);
    // What a worker's function keeps may be another worker, which ends when the function is dropped elsewhere.
    let (outer, inner) = (Worker::dedicated("outer")?, Worker::dedicated("inner")?);
    let keeps = outer.run(|| {
        Closure::with_args(move |_| {
            inner.run(mumba::flush)?;
            Ok(())
        })
    })?;
    drop(keeps);
    Ok(())
}

async fn forgotten() -> Outcome {
    let worker = Worker::dedicated("forgotten")?;
    worker.ready().await;
    let (tell, told) = futures::channel::oneshot::channel();
    let mut tell = Some(tell);
    worker.run(|| {
        let timer = Closure::with_args(move |_| {
            if let Some(tell) = tell.take() {
                let _ = tell.send(());
            }
            Ok(())
        })?;
        mumba::window().invoke("setTimeout", &[(&timer).into(), 0.into()]);
        timer.forget();
        mumba::flush()
    })?;
    // A worker that ends drops what its functions keep, and with it the sender.
    worker.forget();
    Ok(told.await?)
}
