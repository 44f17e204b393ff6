// WebSocket.

if (Native.WebSocket) {
  const prototype = Native.WebSocket.prototype;
  const [OPEN_FRAME, TEXT_FRAME, BINARY_FRAME, CLOSE_FRAME] = [0, 1, 2, 3];
  const MAX_MESSAGE = 16777216;
  const sockets = new WeakMap();

  const frame = (kind, content) => {
    const bytes = new Uint8Array(5 + content.byteLength);
    bytes[0] = kind;
    new DataView(viewBuffer(bytes)).setUint32(1, content.byteLength, true);
    bytes.set(content, 5);
    return bytes;
  };

  const closeContent = (code, reason) => {
    if (code === null) return new Uint8Array(0);
    const bytes = new Uint8Array(2 + reason.byteLength);
    new DataView(viewBuffer(bytes)).setUint16(0, code, true);
    bytes.set(reason, 2);
    return bytes;
  };

  const finish = (socket, one, clean, code, reason) => {
    if (one.readyState === 3) return;
    one.readyState = 3;
    one.give.abort();
    if (!clean) dispatch(socket, new Event('error'));
    dispatch(socket, new CloseEvent('close', { wasClean: clean, code, reason }));
  };

  /** Sends what waits, in order, as many frames at once as there are. */
  const flush = async (socket, one) => {
    if (one.flushing || one.token === null) return;
    one.flushing = true;
    while (one.queue.length > 0 && one.readyState !== 3) {
      const batch = [];
      let size = 0;
      let counted = 0;
      while (one.queue.length > 0 && batch.length < 1024 && size < PIECE) {
        const item = one.queue[0];
        if (item.blob !== null) {
          if (batch.length > 0) break;
          item.content = new Uint8Array(await blobBuffer(item.blob));
          item.blob = null;
        }
        one.queue.shift();
        const bytes = frame(item.kind, item.content);
        batch.push(bytes);
        size += bytes.byteLength;
        counted += item.counted;
      }
      const whole = new Uint8Array(size);
      let at = 0;
      for (const bytes of batch) {
        whole.set(bytes, at);
        at += bytes.byteLength;
      }
      const type = { 'content-type': 'application/octet-stream' };
      let taken = false;
      try {
        taken = (await toHost('socket/' + one.token, 'POST', whole, type)).ok;
      } catch {
        taken = false;
      }
      one.bufferedAmount -= counted;
      if (!taken && one.readyState < 2) {
        one.flushing = false;
        return finish(socket, one, false, 1006, '');
      }
    }
    one.flushing = false;
  };

  const enqueue = (socket, one, kind, content, blob, counted) => {
    one.bufferedAmount += counted;
    one.queue.push({ kind, content, blob, counted });
    flush(socket, one);
  };

  const received = (socket, one, kind, content) => {
    if (kind === OPEN_FRAME) {
      const text = decode(content);
      one.token = text.slice(0, 32);
      one.protocol = text.slice(32);
      if (one.readyState !== 0) return;
      one.readyState = 1;
      dispatch(socket, new Event('open'));
    } else if (kind === CLOSE_FRAME) {
      const view = new DataView(viewBuffer(content), content.byteOffset, content.byteLength);
      finish(socket, one, true, view.getUint16(0, true), decode(content.subarray(2)));
    } else if (one.readyState === 1 || one.readyState === 2) {
      let data;
      if (kind === TEXT_FRAME) data = decode(content);
      else if (one.binaryType === 'blob') data = new Blob([content]);
      else data = viewBuffer(content.slice());
      if (one.readyState === 1) dispatch(socket, new MessageEvent('message', { data, origin: one.origin }));
    }
  };

  const connect = async (socket, one, protocols) => {
    try {
      const answer = await nativeFetch(ORIGIN + OWN + 'socket/open', {
        method: 'POST',
        body: JSON.stringify({ url: one.url, protocols }),
        headers: { 'content-type': 'application/json' },
        mode: 'same-origin',
        credentials: 'include',
        cache: 'no-store',
        signal: one.give.signal,
      });
      if (!answer.ok) return finish(socket, one, false, 1006, '');
      const reader = answer.body.getReader();
      let rest = new Uint8Array(0);
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return finish(socket, one, false, 1006, '');
        let bytes = value;
        if (rest.byteLength > 0) {
          bytes = new Uint8Array(rest.byteLength + value.byteLength);
          bytes.set(rest);
          bytes.set(value, rest.byteLength);
        }
        let at = 0;
        while (bytes.byteLength - at >= 5) {
          const length = new DataView(viewBuffer(bytes), bytes.byteOffset + at + 1, 4).getUint32(0, true);
          if (bytes.byteLength - at - 5 < length) break;
          received(socket, one, bytes[at], bytes.subarray(at + 5, at + 5 + length));
          if (one.readyState === 3) return;
          at += 5 + length;
          await undefined;
        }
        rest = bytes.subarray(at);
      }
    } catch {
      finish(socket, one, false, 1006, '');
    }
  };

  const isToken = (text) => /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text);
  const OwnWebSocket = new Proxy(Native.WebSocket, {
    construct(target, args, newTarget) {
      let url = null;
      try {
        url = new URL(String(args[0]), base());
      } catch {
        url = null;
      }
      if (url && url.protocol === 'https:') url.protocol = 'wss:';
      const given = args[1] === undefined ? [] : typeof args[1] === 'string' ? [args[1]] : [...args[1]].map(String);
      const fine = given.every(isToken) && new Set(given.map((name) => name.toLowerCase())).size === given.length;
      // What is not ours, or wrong, is the browser's.
      if (!url || url.protocol !== 'wss:' || url.hash || url.host !== scope.location.host || !fine) return construct(target, args, newTarget);
      const socket = construct(EventTarget, [], newTarget);
      const one = {
        url: url.href,
        origin: url.origin,
        readyState: 0,
        bufferedAmount: 0,
        protocol: '',
        extensions: '',
        binaryType: 'blob',
        token: null,
        queue: [],
        flushing: false,
        give: new AbortController(),
        handlers: new Map(),
      };
      sockets.set(socket, one);
      connect(socket, one, given);
      return socket;
    },
  });

  const { accessor, handlers, method } = overlay(prototype, sockets);
  for (const name of ['url', 'readyState', 'bufferedAmount', 'protocol', 'extensions']) accessor(name, (one) => one[name]);
  accessor(
    'binaryType',
    (one) => one.binaryType,
    (one, self, value) => {
      if (value === 'blob' || value === 'arraybuffer') one.binaryType = value;
    },
  );
  handlers(['open', 'message', 'error', 'close']);
  method('send', (self, one, args) => {
    const say = "Failed to execute 'send' on 'WebSocket': ";
    if (args.length === 0) throw new TypeError(say + '1 argument required, but only 0 present.');
    if (one.readyState === 0) throw new DOMException(say + 'Still in CONNECTING state.', 'InvalidStateError');
    const data = args[0];
    let content = null;
    let blob = null;
    let kind = BINARY_FRAME;
    if (isBlob(data)) blob = data;
    else if (typeof data === 'object' && isView(data)) content = new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
    else if (typeof data === 'object' && succeeds(() => bufferLength(data))) content = new Uint8Array(data).slice();
    else {
      kind = TEXT_FRAME;
      content = encode(String(data));
    }
    const size = blob ? blobSize(blob) : content.byteLength;
    if (one.readyState > 1) {
      one.bufferedAmount += size;
      return undefined;
    }
    if (size > MAX_MESSAGE) {
      later(() => finish(self, one, false, 1009, ''));
      return undefined;
    }
    enqueue(self, one, kind, content, blob, size);
    return undefined;
  });
  method('close', (self, one, args) => {
    const say = "Failed to execute 'close' on 'WebSocket': ";
    const code = args[0] === undefined ? null : Math.min(Math.max(Number(args[0]) || 0, 0), 65535) | 0;
    if (code !== null && code !== 1000 && !(code >= 3000 && code <= 4999)) {
      const wrong = 'The close code must be either 1000, or between 3000 and 4999. ' + code + ' is neither.';
      throw new DOMException(say + wrong, 'InvalidAccessError');
    }
    const reason = args[1] === undefined ? new Uint8Array(0) : encode(String(args[1]));
    if (reason.byteLength > 123) throw new DOMException(say + 'The message must not be greater than 123 bytes.', 'SyntaxError');
    if (one.readyState > 1) return undefined;
    const connecting = one.readyState === 0;
    one.readyState = 2;
    if (connecting) later(() => finish(self, one, false, 1006, ''));
    else enqueue(self, one, CLOSE_FRAME, closeContent(code === null && reason.byteLength > 0 ? 1000 : code, reason), null, 0);
    return undefined;
  });
  define(scope, 'WebSocket', OwnWebSocket);
  define(prototype, 'constructor', OwnWebSocket);
}
