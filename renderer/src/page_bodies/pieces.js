// Bodies in pieces: where they come from, and how they go to the host.

/** Pieces of bytes that are there. */
function fromBytes(bytes) {
  let at = 0;
  return {
    length: bytes.byteLength,
    async next() {
      const piece = bytes.subarray(at, at + PIECE);
      at += piece.byteLength;
      return { piece, last: at >= bytes.byteLength };
    },
    stop() {},
  };
}

/** Pieces of a blob, which may be a file of the disk. */
function fromBlob(blob) {
  const length = blobSize(blob);
  let at = 0;
  return {
    length,
    async next() {
      const end = Math.min(at + PIECE, length);
      const piece = new Uint8Array(await blobBuffer(blobSlice(blob, at, end)));
      at = end;
      return { piece, last: at >= length };
    },
    stop() {},
  };
}

/** Pieces of a stream: whatever came while the last piece was on its way. */
function fromStream(stream) {
  const reader = streamReader(stream);
  let waiting = [];
  let size = 0;
  let done = false;
  let failure = null;
  let stopped = false;
  let tell = () => {};
  let room = () => {};
  const read = async () => {
    try {
      for (;;) {
        const result = await reader.read();
        if (result.done) break;
        const bytes = result.value;
        if (!(bytes instanceof Uint8Array)) throw new TypeError('the stream gave a chunk that is not a Uint8Array');
        if (bytes.byteLength === 0) continue;
        waiting.push(bytes);
        size += bytes.byteLength;
        tell();
        while (size >= PIECE && !stopped) await new Promise((resolve) => (room = resolve));
      }
      done = true;
    } catch (error) {
      failure = { error };
    }
    tell();
  };
  read();
  return {
    length: null,
    async next() {
      while (size === 0 && !done && !failure) await new Promise((resolve) => (tell = resolve));
      if (size === 0 && failure) throw failure.error;
      const piece = new Uint8Array(Math.min(size, PIECE));
      let filled = 0;
      while (filled < piece.byteLength) {
        const first = waiting[0];
        const part = first.subarray(0, piece.byteLength - filled);
        piece.set(part, filled);
        filled += part.byteLength;
        if (part.byteLength === first.byteLength) waiting.shift();
        else waiting[0] = first.subarray(part.byteLength);
      }
      size -= filled;
      room();
      return { piece, last: done && size === 0 };
    },
    stop() {
      stopped = true;
      waiting = [];
      room();
      then(reader.cancel(), undefined, () => {});
    },
  };
}

/** The pieces of a body, and its type where the body says it. */
function pieces(body) {
  if (typeof body === 'string') return fromBytes(encode(body));
  if (isBlob(body)) return fromBlob(body);
  if (isStream(body)) return fromStream(body);
  if (isView(body)) return fromBytes(new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice());
  if (succeeds(() => bufferLength(body))) return fromBytes(new Uint8Array(body).slice());
  return fromStream(requestBody(new Native.Request(ORIGIN, { method: 'POST', body })));
}

/** The type that the browser would give a body; null for none. */
function typeOf(body) {
  return headerOf(requestHeaders(new Native.Request(ORIGIN, { method: 'POST', body, duplex: 'half' })), 'content-type');
}

function newToken() {
  const bytes = random(new Uint8Array(16));
  let text = '';
  for (let index = 0; index < 16; index += 1) text += (bytes[index] + 256).toString(16).slice(1);
  return text;
}

const toHost = (path, method, body, headers) =>
  nativeFetch(ORIGIN + OWN + path, { method, body, headers, mode: 'same-origin', credentials: 'omit', cache: 'no-store' });

/** A token for a body, which goes to the host from now on. */
function upload(source, type, progress, token = newToken()) {
  const path = 'upload/' + token;
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    source.stop();
    then(toHost(path, 'DELETE'), undefined, () => {});
  };
  const run = async () => {
    let sent = 0;
    let first = true;
    let next = source.next();
    for (;;) {
      let step;
      try {
        step = await next;
      } catch (error) {
        stop();
        throw error;
      }
      if (stopped) return;
      const headers = { 'content-type': 'application/octet-stream' };
      if (first && source.length !== null) headers['mumba-body-length'] = String(source.length);
      if (first && type !== null) headers['mumba-body-type'] = type;
      const query = (first ? 'first' : 'next') + (step.last ? '-and-last' : '');
      const sending = toHost(path + '?' + query, 'POST', step.piece, headers);
      first = false;
      if (!step.last) {
        next = source.next();
        then(next, undefined, () => {});
      }
      let answer;
      try {
        answer = await sending;
      } catch (error) {
        stop();
        throw error;
      }
      if (stopped) return;
      if (!answer.ok) {
        stopped = true;
        source.stop();
        return;
      }
      sent += step.piece.byteLength;
      if (progress) progress(sent, step.last);
      if (step.last) {
        stopped = true;
        return;
      }
    }
  };
  // The host knows of the request before the pieces: whoever comes first waits for the other.
  const done = later(run);
  then(done, undefined, () => {});
  return { standIn: STANDS_FOR + token, done, stop };
}
