// The object `mumba` of a page of an app. Evaluated once for each script context of the app's exact origin, before any
// script of the page, with the functions that send and cancel calls, and what the view is.
(function (send, cancel, appId, viewId, nameOfMumba) {
  'use strict';
  const uncurry = Function.prototype.bind.bind(Function.prototype.call);
  const getter = (prototype, name) => uncurry(Object.getOwnPropertyDescriptor(prototype, name).get);
  const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
  const viewBuffer = getter(typedArray, 'buffer');
  const viewOffset = getter(typedArray, 'byteOffset');
  const viewLength = getter(typedArray, 'byteLength');
  const bufferLength = getter(ArrayBuffer.prototype, 'byteLength');
  const slice = uncurry(typedArray.slice);
  const Bytes = Uint8Array;
  const isView = ArrayBuffer.isView;
  const { freeze, defineProperty } = Object;
  const asyncIterator = Symbol.asyncIterator;
  const makePromise = Promise;
  const resolved = Promise.resolve.bind(Promise);
  const setTimer = globalThis.setTimeout.bind(globalThis);
  const SharedBuffer = globalThis.SharedArrayBuffer;

  // How long a call waits for the host to let this frame have a bridge.
  const WELCOME_MS = 10000;

  /** Why a call failed: `code` is a gRPC status code, `details` an encoded google.rpc.Status or empty. */
  class MumbaError extends Error {
    constructor(code, message, details) {
      super(message);
      this.code = code;
      this.details = details;
    }
  }
  defineProperty(MumbaError.prototype, 'name', { value: 'MumbaError', configurable: true, writable: true });

  let welcome = false;
  let viewArguments = freeze([]);
  const calls = { __proto__: null };

  function toBytes(request) {
    if (request === undefined) return new Bytes(0);
    let bytes;
    if (isView(request)) {
      bytes = request instanceof Bytes ? request : new Bytes(request.buffer, request.byteOffset, request.byteLength);
    } else {
      try {
        bufferLength(request);
      } catch {
        throw new TypeError('the request must be a Uint8Array or an ArrayBuffer');
      }
      bytes = new Bytes(request);
    }
    // A shared or resizable buffer may change under the reader.
    const buffer = viewBuffer(bytes);
    return (SharedBuffer && buffer instanceof SharedBuffer) || buffer.resizable ? slice(bytes) : bytes;
  }

  function begin(method, request, options, streaming, handler) {
    const signal = options?.signal;
    if (signal?.aborted) throw signal.reason;
    const timeout = options?.timeoutMs ?? 0;
    if (typeof method !== 'string') throw new TypeError('the method must be a string, such as "notes.v1.Notes/List"');
    if (!(timeout >= 0 && timeout < 4294967296)) throw new RangeError('timeoutMs must be a number of milliseconds');
    const bytes = toBytes(request);
    const id = send(method, viewBuffer(bytes), viewOffset(bytes), viewLength(bytes), timeout >>> 0, streaming);
    if (id === 0) throw new MumbaError(3, `${method} cannot be called: write "package.Service/Method"`, new Bytes(0));
    calls[id] = handler;
    handler.abort = () => {
      if (calls[id] !== handler) return;
      delete calls[id];
      cancel(id);
    };
    if (signal) {
      signal.addEventListener(
        'abort',
        () => {
          if (calls[id] !== handler) return;
          handler.abort();
          handler.fail(signal.reason);
        },
        { once: true },
      );
    }
    if (!welcome) {
      setTimer(() => {
        if (welcome || calls[id] !== handler) return;
        handler.abort();
        handler.fail(new MumbaError(14, 'the host gives this frame no bridge', new Bytes(0)));
      }, WELCOME_MS);
    }
    return handler;
  }

  /** Calls a method of the app's service; the promise gives the encoded answer. */
  function call(method, request, options) {
    return new makePromise((resolve, reject) => {
      let answer;
      begin(method, request, options, false, {
        __proto__: null,
        message: (bytes) => (answer = bytes),
        end: () => resolve(answer ?? new Bytes(0)),
        fail: reject,
        abort: undefined,
      });
    });
  }

  /** Calls a method that answers with a stream; give it to `for await`. Leaving the loop cancels the call. */
  function stream(method, request, options) {
    let queue = [];
    let done = false;
    let failure;
    let waiting = [];
    const next = () => {
      if (queue.length > 0) return resolved({ value: queue.shift(), done: false });
      if (failure) {
        const error = failure.error;
        failure = undefined;
        done = true;
        return makePromise.reject(error);
      }
      if (done) return resolved({ value: undefined, done: true });
      return new makePromise((resolve, reject) => waiting.push({ resolve, reject }));
    };
    const finish = () => {
      done = true;
      for (const one of waiting) one.resolve({ value: undefined, done: true });
      waiting = [];
    };
    const handler = begin(method, request, options, true, {
      __proto__: null,
      message: (bytes) => {
        const one = waiting.shift();
        if (one) one.resolve({ value: bytes, done: false });
        else queue.push(bytes);
      },
      end: finish,
      fail: (error) => {
        const one = waiting.shift();
        if (one) one.reject(error);
        else failure = { error };
        finish();
        if (!one) done = false;
      },
      abort: undefined,
    });
    return {
      next,
      return: () => {
        handler.abort();
        queue = [];
        failure = undefined;
        finish();
        return resolved({ value: undefined, done: true });
      },
      [asyncIterator]() {
        return this;
      },
    };
  }

  const api = { __proto__: null };
  const value = (name, content) => defineProperty(api, name, { value: content, enumerable: true });
  value('call', call);
  value('stream', stream);
  value('appId', appId);
  value('viewId', viewId);
  value('Error', MumbaError);
  defineProperty(api, 'arguments', { get: () => viewArguments, enumerable: true });
  let tellReady;
  value('ready', new makePromise((resolve) => (tellReady = resolve)));
  freeze(api);
  defineProperty(globalThis, nameOfMumba, { value: api, enumerable: true, configurable: false, writable: false });

  /** Native code delivers: the welcome (id 0, with the arguments), or an event of a call. */
  return function deliver(id, response, end, code, message, details) {
    if (id === 0) {
      welcome = true;
      viewArguments = freeze(response);
      tellReady();
      return;
    }
    const handler = calls[id];
    if (!handler) return;
    if (response !== undefined) handler.message(new Bytes(response));
    if (!end) return;
    delete calls[id];
    if (code === 0) handler.end();
    else handler.fail(new MumbaError(code, message, details === undefined ? new Bytes(0) : new Bytes(details)));
  };
});
