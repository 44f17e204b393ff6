//! Memory that V8 and the module share, borrowed so that nothing takes it away meanwhile.

use std::cell::RefCell;

use super::*;

/// How many borrows of bytes there are. Only the context's thread has any.
pub(super) static BORROWS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// What is borrowed, and whether to write.
    static BORROWED: RefCell<Vec<(Range<usize>, bool)>> = const { RefCell::new(Vec::new()) };
    /// What waits until nothing is.
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// Runs what a destructor has to do with the page: now, or, while bytes are borrowed, when none are any more.
pub(crate) fn when_free(run: impl FnOnce() + 'static) {
    if page_is_free() { run() } else { wait_until_free(Box::new(run)) }
}

#[cold]
pub(super) fn wait_until_free(run: Box<dyn FnOnce()>) {
    WAITING.with_borrow_mut(|waiting| waiting.push(run));
}

/// Bytes of V8's memory. As long as it lives no script runs, and nobody else has the same bytes to write. It never leaves
/// [`with_bytes`] and its like: kept until the page has its turn, it would point to what a script took away.
struct Borrow {
    data: *mut u8,
    len: usize,
    write: bool,
}

impl Borrow {
    fn of(buffer: &Object, write: bool) -> Result<Self> {
        let mut data = std::ptr::null_mut();
        let mut len = 0;
        // A script that is recorded runs before the bytes are looked for, and none while they are borrowed. So a second borrow
        // is possible, as long as there is nothing to run: what is recorded was run for the first.
        let ctx = Context::current().0;
        // SAFETY: the runtime writes a pointer and a length.
        check(unsafe { ffi::mumba_buffer_data(ctx, buffer.handle(), &raw mut data, &raw mut len) })?;
        Self::new(data.cast(), len, write)
    }

    fn new(data: *mut u8, len: usize, write: bool) -> Result<Self> {
        let range = data as usize..data as usize + len;
        BORROWED.with_borrow_mut(|borrowed| {
            let overlaps =
                |other: &Range<usize>| range.start < other.end && other.start < range.end && !range.is_empty();
            if borrowed.iter().any(|(other, writes)| (write || *writes) && overlaps(other)) {
                return Err(Error::state("the bytes are borrowed already"));
            }
            borrowed.push((range, write));
            BORROWS.store(borrowed.len(), Ordering::Relaxed);
            Ok(Self { data, len, write })
        })
    }

    fn bytes(&self) -> &[u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: the runtime gave these bytes, which stay until a script runs; none does while this lives.
        unsafe { std::slice::from_raw_parts(self.data, self.len) }
    }

    fn bytes_mut(&mut self) -> &mut [u8] {
        assert!(self.write, "borrowed for reading");
        if self.len == 0 {
            return &mut [];
        }
        // SAFETY: as above, and nobody else has borrowed any of them.
        unsafe { std::slice::from_raw_parts_mut(self.data, self.len) }
    }
}

impl Drop for Borrow {
    fn drop(&mut self) {
        let range = self.data as usize..self.data as usize + self.len;
        let left = BORROWED.with_borrow_mut(|borrowed| {
            if let Some(place) = borrowed.iter().position(|other| *other == (range.clone(), self.write)) {
                borrowed.swap_remove(place);
            }
            borrowed.len()
        });
        BORROWS.store(left, Ordering::Relaxed);
        if left == 0 {
            WAITING.take().into_iter().for_each(|run| run());
        }
    }
}

/// Makes a buffer of zeros.
pub(crate) fn buffer_create(len: usize) -> Result<Object> {
    let mut handle = MUMBA_NONE;
    let mut data = std::ptr::null_mut();
    // SAFETY: the runtime writes a handle and a pointer.
    check(unsafe { ffi::mumba_buffer_create(ctx(), len, &raw mut handle, &raw mut data) })?;
    Ok(Object::from_handle(handle))
}

/// Lends the bytes of a buffer or view.
pub(crate) fn with_bytes<R>(buffer: &Object, work: impl FnOnce(&[u8]) -> R) -> Result<R> {
    let borrow = Borrow::of(buffer, false)?;
    Ok(work(borrow.bytes()))
}

/// Lends the bytes of a buffer or view, to write.
pub(crate) fn with_bytes_mut<R>(buffer: &Object, work: impl FnOnce(&mut [u8]) -> R) -> Result<R> {
    let mut borrow = Borrow::of(buffer, true)?;
    Ok(work(borrow.bytes_mut()))
}

/// Copies bytes out of a buffer or view.
pub(crate) fn buffer_read(buffer: &Object, offset: usize, destination: &mut [u8]) -> Result<()> {
    // SAFETY: the runtime writes so many bytes, or none.
    check(unsafe {
        ffi::mumba_buffer_read(ctx(), buffer.handle(), offset, destination.as_mut_ptr().cast(), destination.len())
    })
}

/// Copies bytes into a buffer or view.
pub(crate) fn buffer_write(buffer: &Object, offset: usize, source: &[u8]) -> Result<()> {
    // SAFETY: the bytes are valid during the call.
    check(unsafe { ffi::mumba_buffer_write(ctx(), buffer.handle(), offset, source.as_ptr().cast(), source.len()) })
}

/// What typed arrays have as items.
///
/// # Safety
/// Every pattern of bits is a value, and values have no padding.
pub unsafe trait Plain: Copy + 'static {
    /// The typed array of such items.
    const ARRAY: &str;
}

macro_rules! plain {
    ($($item:ident $array:literal)*) => { $(
        // SAFETY: numbers are like that, and so are transparent structures of one.
        unsafe impl Plain for $item {
            const ARRAY: &str = $array;
        }
    )* };
}

plain! {
    i8 "Int8Array"
    u8 "Uint8Array"
    i16 "Int16Array"
    u16 "Uint16Array"
    i32 "Int32Array"
    u32 "Uint32Array"
    i64 "BigInt64Array"
    u64 "BigUint64Array"
    f32 "Float32Array"
    f64 "Float64Array"
}

/// An item of a `Uint8ClampedArray`, such as the pixels of a canvas are: what is written to it in JavaScript is cut to 0…255.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Clamped(pub u8);

/// The bits of an item of a `Float16Array`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Float16(pub u16);

plain! {
    Clamped "Uint8ClampedArray"
    Float16 "Float16Array"
}

/// The bytes of items.
pub(crate) fn bytes_of_items<T: Plain>(items: &[T]) -> &[u8] {
    // SAFETY: plain items have no padding, so all of their bytes may be read.
    unsafe { std::slice::from_raw_parts(items.as_ptr().cast(), size_of_val(items)) }
}

/// The bytes of items, to be written.
pub(crate) fn bytes_of_items_mut<T: Plain>(items: &mut [T]) -> &mut [u8] {
    // SAFETY: plain items have no padding, and whatever bytes are written are values.
    unsafe { std::slice::from_raw_parts_mut(items.as_mut_ptr().cast(), size_of_val(items)) }
}

/// Copies items of a typed array, or of whatever bytes.
pub(crate) fn buffer_items<T: Plain>(buffer: &Object) -> Result<Vec<T>> {
    if Context::current() == Context::document() {
        return with_bytes(buffer, items_of);
    }
    // A worker's memory cannot be lent.
    let mut bytes = vec![0; get_number(buffer, intern("byteLength"))? as usize];
    buffer_read(buffer, 0, &mut bytes)?;
    Ok(items_of(&bytes))
}

/// Bytes as items; what is left over is left out.
fn items_of<T: Plain>(bytes: &[u8]) -> Vec<T> {
    let count = bytes.len() / size_of::<T>();
    let mut items = Vec::<T>::with_capacity(count);
    // SAFETY: the vector has room for so many items, whose bytes are values whatever they are.
    unsafe {
        std::ptr::copy_nonoverlapping(bytes.as_ptr(), items.as_mut_ptr().cast::<u8>(), count * size_of::<T>());
        items.set_len(count);
    }
    items
}
