
// The worker's end of a context of a native module: runs the decoder here, on orders that come by a port, and sends back what the
// decoder answers and which functions were called. The document's end is worker_proxy.js. The host serves this with primordials.js and the
// decoder in front of it (worker_script.rs).

const CONTROL = 4096;
const TEXT = 65536;
const LOOP = /* LOOP */ 22;
// Of the global scope: what is compiled sees nothing of this script.
const compile = globalThis.eval;

function serve(port, { memory, names, words }) {
  const control = new ArrayBuffer(CONTROL + TEXT);
  const C = new Uint32Array(control, 0, 1024);
  const F = new Float64Array(control, 0, 512);
  const T = new Uint8Array(control, CONTROL);
  [C[8], C[9]] = words;
  const status = memory && new Int32Array(memory, 0, 8);
  const answered = memory && new Uint32Array(memory, 64, 64);
  const text = memory && new Uint8Array(memory, CONTROL);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const parcels = new Map();
  const levels = [];
  let lastParcel = 0;
  let pending = null;

  // Native code is in another thread: it hears of the call later, and what it gives back goes nowhere.
  const remote = (entry, flag, self, list) => {
    const all = [self === globalThis ? undefined : self, ...Array.prototype.slice.call(list, 0, 61)];
    const kinds = [];
    const values = [];
    let keep = false;
    for (const value of all) {
      let kind = 5;
      if (value === undefined) kind = 0;
      else if (value === null) kind = 1;
      else if (typeof value === 'boolean') kind = 2;
      else if (typeof value === 'number') kind = 3;
      else if (typeof value === 'string') kind = 4;
      keep = keep || kind === 5 || (kind === 4 && value.length > 1024);
      kinds.push(kind);
      values.push(kind === 5 ? undefined : value);
    }
    let parcel = 0;
    if (keep) {
      lastParcel += 1;
      parcel = lastParcel;
      parcels.set(parcel, all);
    }
    port.postMessage({ said: 'called', entry, flag, kinds, values, parcel });
  };

  const run = makeDecoder(primordials, undefined, control, names, remote);

  /** Tells the thread that waits that an order is done. */
  const done = (number, good) => {
    Atomics.store(status, 1, good ? 1 : 0);
    Atomics.store(status, 0, number);
  };

  const answer = (number, returned) => {
    answered.set(C.subarray(0, 64));
    pending = null;
    if (C[6] === 4 || C[6] === 8) text.set(T.subarray(0, C[7]));
    if (typeof returned === 'string') pending = encoder.encode(returned);
    else if (returned instanceof ArrayBuffer || returned instanceof SharedArrayBuffer) {
      pending = new Uint8Array(returned, F[10], F[11]).slice();
    }
    Atomics.store(status, 2, pending === null ? -1 : pending.byteLength);
    done(number, true);
  };

  const field = (level, index, number) => {
    [C[0], C[1], C[2], C[3]] = [4, level, index, number];
    const long = run();
    return C[6] === 7 ? long : decoder.decode(T.subarray(0, C[7]));
  };

  /** What went wrong in a level that nobody waits for: the place of each command, counted from 0, and its error. A loop's command counts
   * as many as it has calls. */
  const report = (level, serial) => {
    const { u, words } = levels[level];
    const count = Math.min(C[5], 32);
    const list = [];
    for (let index = 0; index < count; index++) {
      [C[0], C[1], C[2]] = [3, level, index];
      run();
      const [place, depends] = [C[7], C[6] !== 0];
      let ordinal = C[20];
      for (let at = 0; at < place && at < words; at += u[at] >>> 8) ordinal += (u[at] & 255) === LOOP ? u[at + 3] : 1;
      if (depends) {
        const message = 'the command uses the result of a command that failed';
        list.push({ ordinal, depends, name: '', message, stack: '' });
      } else {
        const part = (number, most) => field(level, index, number).slice(0, most);
        list.push({ ordinal, depends, name: part(0, 200), message: part(1, 5000), stack: part(2, 5000) });
      }
    }
    [C[0], C[1]] = [5, level];
    run();
    port.postMessage({ said: 'failed', list, serial });
  };

  const orders = {
    level({ level, words, numbers, size }) {
      const buffer = new ArrayBuffer(size);
      const wordsAt = 8 * numbers;
      const bytes = new Uint8Array(buffer);
      levels[level] = { bytes, wordsAt, textAt: wordsAt + 4 * words, u: new Uint32Array(buffer, wordsAt, words), words: 0 };
      [C[0], C[1], C[2], C[3]] = [1, level, words, numbers];
      run(buffer);
    },
    run({ level, words, texts, numbers, capacity, serial, number, data }) {
      const into = levels[level];
      const bytes = new Uint8Array(data);
      into.bytes.set(bytes.subarray(0, 8 * numbers));
      into.bytes.set(bytes.subarray(8 * numbers, 8 * numbers + 4 * words), into.wordsAt);
      into.bytes.set(bytes.subarray(8 * numbers + 4 * words), into.textAt);
      into.words = words;
      [C[0], C[1], C[2], C[3], C[4]] = [0, level, words, texts, capacity];
      const returned = run();
      if (number !== 0) answer(number, returned);
      else if (C[5] > 0) report(level, serial);
    },
    name({ name, text: known }) {
      [C[0], C[1]] = [2, name];
      run(known);
    },
    site({ site, source }) {
      const make = compile(source);
      [C[0], C[1]] = [11, site];
      run(make);
    },
    store({ slot, capacity, value }) {
      [C[0], C[1], C[4]] = [6, slot, capacity];
      run(value);
    },
    load({ base, parcel }) {
      [C[0], C[1]] = [8, base];
      run(parcel === 0 ? undefined : parcels.get(parcel));
      parcels.delete(parcel);
    },
    ask({ head, number }) {
      for (let word = 0; word < head.length; word++) C[word] = head[word];
      answer(number, run());
    },
    more({ at, number }) {
      const part = pending === null ? new Uint8Array(0) : pending.subarray(at, at + TEXT);
      text.set(part);
      Atomics.store(status, 3, part.byteLength);
      done(number, true);
    },
    close() {
      port.close();
    },
  };

  port.postMessage({ said: 'ready' });
  port.onmessage = ({ data }) => {
    try {
      orders[data.order](data);
    } catch (error) {
      if (data.number) done(data.number, false);
      else throw error;
    }
  };
}

if ('SharedWorkerGlobalScope' in globalThis) {
  globalThis.addEventListener('connect', ({ ports: [port] }) => {
    port.onmessage = ({ data }) => serve(port, data);
  });
} else {
  globalThis.addEventListener(
    'message',
    (event) => {
      event.stopImmediatePropagation();
      serve(event.data.port, event.data);
    },
    { once: true },
  );
}
