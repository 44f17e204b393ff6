// What stands for the decoder of a worker in the document: sends the worker what native code recorded, and native code what the
// worker answers. The worker's end is worker.js. Evaluated once for each worker; what it returns is used as the decoder's `run`.
//
// Writes are sent and not waited for. For a read this thread waits until the worker has answered in the shared memory: the worker
// does not need this thread for that. Nothing here may tell native code anything that it does not check.
(function (primordials, native, controlBuffer, wellKnownNames, url, name, kind, waitMs) {
  'use strict';
  const { Error, Float64Array, Uint8Array, Uint32Array, uncurry, bufferLength, copyBytes, decode, encodeInto, bareList } = primordials;
  const { Int32Array, Atomics, performance } = globalThis;
  const now = uncurry(performance.now).bind(null, performance);
  const load = Atomics.load;
  const encoder = new primordials.TextEncoder();
  const decoder = new primordials.TextDecoder('utf-8', { __proto__: null, ignoreBOM: true });
  const post = uncurry(MessagePort.prototype.postMessage);

  const CONTROL = 4096;
  const TEXT_BYTES = 65536;
  const C = new Uint32Array(controlBuffer, 0, 1024);
  const F = new Float64Array(controlBuffer, 0, 512);
  const T = new Uint8Array(controlBuffer, CONTROL);
  const levels = bareList();

  /** Writes text into the text area, from a byte on; gives how many bytes it became. */
  const write = (text, at) => encodeInto(encoder, text, new Uint8Array(controlBuffer, CONTROL + at)).written;

  // Shared workers are in an agent cluster of their own: no memory is shared with them.
  const isShared = kind === 2;
  const memory = isShared ? null : new SharedArrayBuffer(CONTROL + TEXT_BYTES);
  const status = memory && new Int32Array(memory, 0, 8);
  const answered = memory && new Uint32Array(memory, 64, 64);
  const text = memory && new Uint8Array(memory, CONTROL);
  let last = 0;

  const start = { memory, names: wellKnownNames, words: [C[8], C[9]] };
  let port;
  let worker;
  if (isShared) {
    worker = new SharedWorker(url, { name });
    port = worker.port;
    post(port, start);
  } else {
    worker = new Worker(url, { name });
    const channel = new MessageChannel();
    port = channel.port1;
    worker.postMessage({ ...start, port: channel.port2 }, [channel.port2]);
  }

  const say = (list) => {
    let at = 0;
    for (let index = 0; index < list.length; index++) {
      const written = write(list[index], at);
      C[24 + index] = written;
      at += written;
    }
  };

  const failures = (list, serial) => {
    for (const failure of list) {
      say([failure.name, failure.message, failure.stack]);
      C[27] = failure.depends ? 1 : 0;
      const at = serial === 0 ? 0 : serial + failure.ordinal;
      C[15] = at % 4294967296;
      C[16] = Math.floor(at / 4294967296);
      C[10] = 0;
      C[11] = 0;
      C[12] = 17;
      native();
    }
  };

  // A function of the worker was called. Its arguments wait there under the number of a parcel.
  const called = ({ entry, flag, values, kinds, parcel }) => {
    const base = C[9];
    let textAt = 0;
    for (let index = 0; index < kinds.length; index++) {
      const record = 32 + 4 * index;
      let itemKind = kinds[index];
      const value = values[index];
      if (itemKind === 2) C[record + 1] = value ? 1 : 0;
      else if (itemKind === 3) F[(record >>> 1) + 1] = value;
      else if (itemKind === 4) {
        if (value.length * 3 <= TEXT_BYTES - textAt) {
          const written = write(value, textAt);
          C[record + 1] = written;
          textAt += written;
        } else itemKind = 7;
      }
      C[record] = itemKind;
    }
    if (parcel !== 0) post(port, { order: 'load', base, parcel });
    C[10] = entry;
    C[11] = kinds.length - 1;
    C[12] = flag;
    C[13] = 0;
    native();
    // What a callback threw, nobody hears: the worker did not wait for it.
    if (parcel !== 0) post(port, { order: 'load', base, parcel: 0 });
  };

  port.onmessage = ({ data }) => {
    if (data.said === 'called') called(data);
    else if (data.said === 'ready') {
      C[10] = 0;
      C[11] = 0;
      C[12] = 18;
      native();
    }
    else if (data.said === 'failed') failures(data.list, data.serial);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    const message = event.message || 'the worker could not be started';
    failures([{ name: 'Error', message, stack: '', depends: false, ordinal: 0 }], 0);
  };

  // Waits for the worker's answer to the order with this number.
  const settle = (number) => {
    const end = now() + waitMs;
    while (load(status, 0) !== number) {
      if (now() > end) throw new Error('the worker does not answer');
    }
    if (load(status, 1) !== 1) throw new Error('the worker could not do it');
  };

  const next = () => {
    if (memory === null) throw new Error('the worker shares no memory');
    last = (last + 1) | 0;
    return last;
  };

  const collect = (number) => {
    settle(number);
    for (const word of [5, 6, 7, 20, 21, 22, 23]) C[word] = answered[word];
    if (C[6] === 4 || C[6] === 8) copyBytes(T, new Uint8Array(memory, CONTROL, C[7]));
    const pending = load(status, 2);
    if (pending < 0) return undefined;
    const whole = new Uint8Array(pending);
    for (let at = 0; at < pending; ) {
      const part = next();
      post(port, { order: 'more', at, number: part });
      settle(part);
      const length = Math.min(load(status, 3), pending - at);
      if (length <= 0) throw new Error('the worker gave less than it said');
      whole.set(text.slice(0, length), at);
      at += length;
    }
    if (C[6] === 7) return decode(decoder, whole);
    // A copy of the bytes of a view.
    F[10] = 0;
    F[11] = pending;
    return whole.buffer;
  };

  return function run(argument) {
    switch (C[0]) {
      case /* EXECUTE */ 0: {
        const level = levels[C[1]];
        const [words, texts, numbers] = [C[2], C[3], C[18]];
        const data = new Uint8Array(8 * numbers + 4 * words + texts);
        copyBytes(data, new Uint8Array(level.buffer, 0, 8 * numbers));
        copyBytes(data, new Uint8Array(level.buffer, level.wordsAt, 4 * words), 8 * numbers);
        copyBytes(data, new Uint8Array(level.buffer, level.textAt, texts), 8 * numbers + 4 * words);
        const waits = C[17] === 1;
        const number = waits ? next() : 0;
        const serial = C[15] + C[16] * 4294967296;
        const order = { order: 'run', level: C[1], words, texts, numbers, capacity: C[4], serial, number, data: data.buffer };
        post(port, order, [data.buffer]);
        C[5] = 0;
        C[6] = 0;
        return waits ? collect(number) : undefined;
      }
      case /* LEVEL */ 1: {
        const [words, numbers] = [C[2], C[3]];
        const wordsAt = 8 * numbers;
        levels[C[1]] = { buffer: argument, wordsAt, textAt: wordsAt + 4 * words };
        post(port, { order: 'level', level: C[1], words, numbers, size: bufferLength(argument) });
        return undefined;
      }
      case /* DEFINE_NAME */ 2:
        post(port, { order: 'name', name: C[1], text: decode(decoder, new Uint8Array(controlBuffer, CONTROL, C[2])) });
        return undefined;
      case /* DEFINE_SITE */ 11:
        post(port, { order: 'site', site: C[1], source: argument });
        return undefined;
      case /* STORE */ 6:
        try {
          post(port, { order: 'store', slot: C[1], capacity: C[4], value: argument }, C[17] === 1 ? [argument] : []);
        } catch (error) {
          return String(error.message);
        }
        return undefined;
      case /* CLOSE */ 10:
        port.onmessage = null;
        if (isShared) post(port, { order: 'close' });
        else worker.terminate();
        port.close();
        return undefined;
      default: {
        const number = next();
        post(port, { order: 'ask', head: [C[0], C[1], C[2], C[3], C[4]], number });
        return collect(number);
      }
    }
  };
});
