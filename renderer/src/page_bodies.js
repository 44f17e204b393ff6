// Carries what Chromium does not bring to the origin of an app: bodies that are blobs, files, forms with files, streams or very
// long, and WebSockets. A page's author notices nothing: fetch, XMLHttpRequest, sendBeacon, forms and WebSocket are as ever.
//
// A body goes in pieces to the host's own paths, and the request itself goes out as it is, with a token in place of the body. A
// socket is one answer that brings frames and requests that take frames. docs/decisions/010-bodies-and-sockets-of-pages.md
// says why. It is evaluated before any script of a frame (the renderer) or worker (the host, which puts it on one line: comments
// have lines of their own, and every statement ends in a semicolon).
(function () {
  'use strict';
  const scope = globalThis;
  const { Array, ArrayBuffer, Error, JSON, Map, Math, Object, Promise, Proxy, Reflect, Set, String, TypeError } = scope;
  const { Uint8Array, DataView, WeakMap, WeakSet, URL, TextEncoder, TextDecoder, DOMException, EventTarget } = scope;
  const { Blob, FormData, Headers, ReadableStream, AbortController, Event, ProgressEvent, MessageEvent, CloseEvent } = scope;
  const { apply, construct } = Reflect;
  const Native = { fetch: scope.fetch, Request: scope.Request, WebSocket: scope.WebSocket, XHR: scope.XMLHttpRequest };
  if (!Native.fetch || !Native.Request || !scope.crypto) return;

  const uncurry = (method) => (self, ...args) => apply(method, self, args);
  const getter = (prototype, name) => uncurry(Object.getOwnPropertyDescriptor(prototype, name).get);
  const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
  const blobSize = getter(Blob.prototype, 'size');
  const blobType = getter(Blob.prototype, 'type');
  const blobSlice = uncurry(Blob.prototype.slice);
  const blobBuffer = uncurry(Blob.prototype.arrayBuffer);
  const formForEach = uncurry(FormData.prototype.forEach);
  const streamLocked = getter(ReadableStream.prototype, 'locked');
  const streamReader = uncurry(ReadableStream.prototype.getReader);
  const bufferLength = getter(ArrayBuffer.prototype, 'byteLength');
  const viewBuffer = getter(typedArray, 'buffer');
  const requestBody = getter(Native.Request.prototype, 'body');
  const requestUrl = getter(Native.Request.prototype, 'url');
  const requestHeaders = getter(Native.Request.prototype, 'headers');
  const requestSignal = getter(Native.Request.prototype, 'signal');
  const headerOf = uncurry(Headers.prototype.get);
  const then = uncurry(Promise.prototype.then);
  const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
  const listen = uncurry(EventTarget.prototype.addEventListener);
  const unlisten = uncurry(EventTarget.prototype.removeEventListener);
  const isView = ArrayBuffer.isView;
  const random = scope.crypto.getRandomValues.bind(scope.crypto);
  const encoder = new TextEncoder();
  const encode = encoder.encode.bind(encoder);
  const decoder = new TextDecoder();
  const decode = decoder.decode.bind(decoder);
  const later = (run) => then(Promise.resolve(), run);

  const OWN = '/.well-known/mumba/';
  const STANDS_FOR = 'mumba-upload:';
  const ORIGIN = scope.origin;
  const PIECE = 1048576;
  const LONG = 4 * PIECE;
  const nativeFetch = (input, init) => apply(Native.fetch, scope, [input, init]);
  const base = () => (scope.document ? scope.document.baseURI : scope.location.href);

  function succeeds(read) {
    try {
      read();
      return true;
    } catch {
      return false;
    }
  }
  const isBlob = (value) => typeof value === 'object' && succeeds(() => blobSize(value));
  const isStream = (value) => typeof value === 'object' && succeeds(() => streamLocked(value));
  const isRequest = (value) => typeof value === 'object' && value !== null && succeeds(() => requestUrl(value));

  function isFormWithFiles(value) {
    let files = false;
    return (
      typeof value === 'object' &&
      succeeds(() => formForEach(value, (entry) => (files = files || typeof entry !== 'string'))) &&
      files
    );
  }

  /** Whether a body does not reach the host by itself. */
  function isHeavy(body) {
    if (body === undefined || body === null) return false;
    if (typeof body === 'string') return body.length > LONG;
    if (typeof body !== 'object') return false;
    if (isView(body)) return body.byteLength > LONG;
    if (succeeds(() => bufferLength(body))) return bufferLength(body) > LONG;
    return isBlob(body) || isStream(body) || isFormWithFiles(body);
  }

  function ownUrl(url) {
    try {
      const parsed = new URL(url, base());
      return parsed.origin === ORIGIN ? parsed : null;
    } catch {
      return null;
    }
  }

  // ---- bodies in pieces ----

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

  // ---- fetch and Request ----

  /** Requests whose bodies go by themselves. */
  const light = new WeakSet();

  function define(target, name, value) {
    // Of a worker's scope, some are its prototype's.
    let holder = target;
    while (holder && !Object.getOwnPropertyDescriptor(holder, name)) holder = Object.getPrototypeOf(holder);
    if (!holder) return;
    Object.defineProperty(holder, name, { ...Object.getOwnPropertyDescriptor(holder, name), value });
  }

  const OwnRequest = new Proxy(Native.Request, {
    construct(target, args, newTarget) {
      const request = construct(target, args, newTarget);
      const [input, init] = args;
      const body = init === undefined || init === null ? undefined : init.body;
      const given = body !== undefined && body !== null;
      if (given ? !isHeavy(body) : isRequest(input) && light.has(input)) light.add(request);
      return request;
    },
  });
  define(scope, 'Request', OwnRequest);
  define(Native.Request.prototype, 'constructor', OwnRequest);

  /** The same request with another body. Chromium takes the body of a request that another one is made of, even where it gets its own. */
  function withBody(request, body, signal) {
    const { method, credentials, cache, redirect, referrer, referrerPolicy, integrity, keepalive } = request;
    const mode = request.mode === 'navigate' ? 'same-origin' : request.mode;
    const headers = requestHeaders(request);
    const rest = { credentials, cache, redirect, referrer, referrerPolicy, integrity, keepalive };
    return new Native.Request(requestUrl(request), { method, mode, headers, body, signal, ...rest });
  }

  async function carriedFetch(input, init, body) {
    // It refuses what fetch refuses, and with the same words.
    const request = new Native.Request(input, init);
    const type = headerOf(requestHeaders(request), 'content-type');
    const give = new AbortController();
    const signal = requestSignal(request);
    if (signal.aborted) give.abort(signal.reason);
    else listen(signal, 'abort', () => give.abort(signal.reason), { once: true });
    const token = newToken();
    const second = withBody(request, STANDS_FOR + token, give.signal);
    let source;
    if (body !== null && !isStream(body) && !isFormWithFiles(body)) source = pieces(body);
    else source = fromStream(requestBody(request));
    if (body === null) {
      // A request of somebody else's making: if its body is short, it needs no upload.
      const start = [];
      let size = 0;
      let ended = false;
      while (!ended && size < PIECE) {
        const step = await source.next();
        start.push(step.piece);
        size += step.piece.byteLength;
        ended = step.last;
      }
      if (ended) {
        const short = withBody(request, await blobBuffer(new Blob(start)), give.signal);
        if (type === null) requestHeaders(short).delete('content-type');
        return nativeFetch(short);
      }
      const rest = source;
      source = {
        length: null,
        next: async () => (start.length > 0 ? { piece: start.shift(), last: false } : rest.next()),
        stop: () => rest.stop(),
      };
    }
    const carried = upload(source, type, null, token);
    // The answer may be on its way already.
    if (give.signal.aborted) carried.stop();
    else listen(give.signal, 'abort', carried.stop, { once: true });
    return new Promise((resolve, reject) => {
      then(nativeFetch(second), resolve, (error) => {
        carried.stop();
        reject(error);
      });
      then(carried.done, undefined, () => {
        reject(new TypeError('Failed to fetch'));
        give.abort();
      });
    });
  }

  const ownFetch = new Proxy(Native.fetch, {
    apply(target, self, args) {
      const [input, init] = args;
      let body = init === undefined || init === null ? undefined : init.body;
      if (body === undefined || body === null) {
        const unknown = isRequest(input) && requestBody(input) !== null && !light.has(input);
        body = unknown ? null : undefined;
      } else if (!isHeavy(body)) body = undefined;
      if (body === undefined || !ownUrl(isRequest(input) ? requestUrl(input) : String(input))) return apply(target, self, args);
      return carriedFetch(input, init, body);
    },
  });
  define(scope, 'fetch', ownFetch);

  // ---- XMLHttpRequest ----

  if (Native.XHR) {
    const prototype = Native.XHR.prototype;
    const states = new WeakMap();
    const uploadOf = getter(prototype, 'upload');
    const setHeader = uncurry(prototype.setRequestHeader);
    const state = (xhr) => {
      if (!states.has(xhr)) states.set(xhr, { method: '', url: null, asynchronous: true, type: null, carried: null, hushed: false });
      return states.get(xhr);
    };
    /** The events of the token's own upload are nobody's business. Must be the first listener. */
    const hush = (xhr) => {
      const now = state(xhr);
      if (now.hushed) return;
      now.hushed = true;
      for (const name of ['loadstart', 'progress', 'load', 'loadend']) {
        listen(uploadOf(xhr), name, (event) => {
          if (event.isTrusted && now.carried) event.stopImmediatePropagation();
        });
      }
    };
    const patch = (name, run) =>
      define(prototype, name, new Proxy(prototype[name], { apply: (target, self, args) => run(target, self, args) }));
    patch('open', (target, self, args) => {
      const result = apply(target, self, args);
      const now = state(self);
      if (now.carried) now.carried.stop();
      now.method = String(args[0]).toUpperCase();
      now.url = ownUrl(String(args[1]));
      now.asynchronous = args.length < 3 || Boolean(args[2]);
      now.type = null;
      now.carried = null;
      return result;
    });
    patch('setRequestHeader', (target, self, args) => {
      const result = apply(target, self, args);
      if (String(args[0]).toLowerCase() === 'content-type') state(self).type = String(args[1]);
      return result;
    });
    const readNow = (blob) => {
      const url = URL.createObjectURL(blob);
      try {
        const xhr = new Native.XHR();
        apply(prototypeOpen, xhr, ['GET', url, false]);
        xhr.overrideMimeType('text/plain; charset=x-user-defined');
        apply(prototypeSend, xhr, []);
        const text = xhr.responseText;
        const bytes = new Uint8Array(text.length);
        for (let index = 0; index < bytes.length; index += 1) bytes[index] = text.charCodeAt(index) & 255;
        return bytes;
      } finally {
        URL.revokeObjectURL(url);
      }
    };
    const prototypeOpen = prototype.open;
    const prototypeSend = prototype.send;
    patch('send', (target, self, args) => {
      const now = state(self);
      const body = args[0];
      if (!isHeavy(body) || isStream(body) || !now.url || now.method === 'GET' || now.method === 'HEAD') return apply(target, self, args);
      if (!now.asynchronous) {
        if (!isBlob(body)) return apply(target, self, args);
        if (now.type === null && blobType(body)) setHeader(self, 'content-type', blobType(body));
        return apply(target, self, [readNow(body)]);
      }
      let source;
      let type = null;
      if (isFormWithFiles(body)) {
        const request = new Native.Request(ORIGIN, { method: 'POST', body });
        type = headerOf(requestHeaders(request), 'content-type');
        source = fromStream(requestBody(request));
      } else {
        source = pieces(body);
        type = typeOf(body);
      }
      // What the author said goes before what the body says.
      if (now.type !== null) type = now.type;
      const total = source.length === null ? 0 : source.length;
      const tell = (name, loaded) =>
        dispatch(uploadOf(self), new ProgressEvent(name, { lengthComputable: source.length !== null, loaded, total }));
      hush(self);
      let told = false;
      let known = 0;
      const tellAll = () => {
        if (told) return;
        told = true;
        tell('load', known);
        tell('loadend', known);
      };
      const carried = upload(source, type, (sent, last) => {
        if (now.carried !== carried || told) return;
        known = sent;
        tell('progress', sent);
        if (last) tellAll();
      });
      // The answer may be here before it is known that the last piece is there.
      const answered = () => {
        if (self.readyState < 2 || told) return;
        if (self.status !== 0) {
          if (source.length !== null && known < source.length) {
            known = source.length;
            tell('progress', known);
          }
          tellAll();
        }
      };
      now.carried = carried;
      let result;
      try {
        result = apply(target, self, [carried.standIn]);
      } catch (error) {
        now.carried = null;
        carried.stop();
        throw error;
      }
      const over = () => {
        unlisten(self, 'loadend', over);
        unlisten(self, 'readystatechange', answered);
        carried.stop();
        if (now.carried === carried) now.carried = null;
      };
      listen(self, 'loadend', over);
      listen(self, 'readystatechange', answered);
      then(carried.done, undefined, () => self.abort());
      tell('loadstart', 0);
      return result;
    });
    const old = Object.getOwnPropertyDescriptor(prototype, 'upload');
    Object.defineProperty(prototype, 'upload', {
      ...old,
      get: new Proxy(old.get, {
        apply(target, self, args) {
          const result = apply(target, self, args);
          hush(self);
          return result;
        },
      }),
    });
  }

  // ---- sendBeacon and forms ----

  if (scope.navigator && scope.navigator.sendBeacon) {
    const prototype = Object.getPrototypeOf(scope.navigator);
    define(
      prototype,
      'sendBeacon',
      new Proxy(prototype.sendBeacon, {
        apply(target, self, args) {
          const [url, body] = args;
          if (!isHeavy(body) || isStream(body) || !ownUrl(String(url))) return apply(target, self, args);
          if (isBlob(body) && blobSize(body) > 65536) return false;
          const carried = upload(pieces(body), isBlob(body) ? blobType(body) || null : typeOf(body), null);
          return apply(target, self, [url, carried.standIn]);
        },
      }),
    );
  }

  if (scope.HTMLFormElement) {
    const prototype = scope.HTMLFormElement.prototype;
    const nativeSubmit = prototype.submit;
    const attribute = (form, submitter, name) =>
      (submitter && submitter.getAttribute('form' + name)) || form.getAttribute(name) || '';
    /** Sends a form with files; false where the browser can do it. */
    const sendForm = (form, submitter) => {
      if (attribute(form, submitter, 'method').toLowerCase() !== 'post') return false;
      if (attribute(form, submitter, 'enctype').toLowerCase() !== 'multipart/form-data') return false;
      const action = attribute(form, submitter, 'action') || scope.location.href;
      if (!ownUrl(action)) return false;
      if (![...form.elements].some((element) => element.type === 'file' || !element.type)) return false;
      const data = new FormData(form, submitter || undefined);
      const request = new Native.Request(ORIGIN, { method: 'POST', body: data });
      const carried = upload(fromStream(requestBody(request)), headerOf(requestHeaders(request), 'content-type'), null);
      const stand = form.ownerDocument.createElement('form');
      stand.method = 'post';
      stand.enctype = 'text/plain';
      stand.action = action;
      stand.target = attribute(form, submitter, 'target');
      stand.hidden = true;
      const field = form.ownerDocument.createElement('input');
      field.type = 'hidden';
      field.name = carried.standIn;
      stand.append(field);
      form.ownerDocument.documentElement.append(stand);
      apply(nativeSubmit, stand, []);
      stand.remove();
      return true;
    };
    define(
      prototype,
      'submit',
      new Proxy(nativeSubmit, { apply: (target, self, args) => (sendForm(self, null) ? undefined : apply(target, self, args)) }),
    );
    listen(scope, 'submit', (event) => {
      const form = event.target;
      if (event.defaultPrevented || !event.isTrusted || !(form instanceof scope.HTMLFormElement)) return;
      if (sendForm(form, event.submitter)) event.preventDefault();
    });
  }

  // ---- WebSocket ----

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

    const accessor = (name, read, write) => {
      const old = Object.getOwnPropertyDescriptor(prototype, name);
      const wrap = (native, run) =>
        native &&
        new Proxy(native, {
          apply(target, self, args) {
            const one = sockets.get(self);
            return one ? run(one, self, args[0]) : apply(target, self, args);
          },
        });
      Object.defineProperty(prototype, name, { ...old, get: wrap(old.get, read), set: wrap(old.set, write) });
    };
    for (const name of ['url', 'readyState', 'bufferedAmount', 'protocol', 'extensions']) accessor(name, (one) => one[name]);
    accessor(
      'binaryType',
      (one) => one.binaryType,
      (one, self, value) => {
        if (value === 'blob' || value === 'arraybuffer') one.binaryType = value;
      },
    );
    for (const name of ['open', 'message', 'error', 'close']) {
      accessor(
        'on' + name,
        (one) => {
          const entry = one.handlers.get(name);
          return entry ? entry.handler : null;
        },
        (one, self, value) => {
          const handler = typeof value === 'function' || (typeof value === 'object' && value !== null) ? value : null;
          let entry = one.handlers.get(name);
          if (!entry) {
            entry = { handler };
            one.handlers.set(name, entry);
            listen(self, name, (event) => {
              if (typeof entry.handler === 'function') apply(entry.handler, self, [event]);
            });
          }
          entry.handler = handler;
        },
      );
    }
    const method = (name, run) =>
      define(
        prototype,
        name,
        new Proxy(prototype[name], {
          apply(target, self, args) {
            const one = sockets.get(self);
            return one ? run(self, one, args) : apply(target, self, args);
          },
        }),
      );
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

  // ---- the app's own service worker ----

  if (scope.ServiceWorkerGlobalScope && scope instanceof scope.ServiceWorkerGlobalScope) {
    // The host's own paths are not its business. Without an answer the request goes on as it is.
    listen(scope, 'fetch', (event) => {
      if (event.request.url.startsWith(ORIGIN + OWN)) event.stopImmediatePropagation();
    });
  }
});
