// The object `mumba` of a page of an app. Evaluated once for each script context of the app's exact origin, before any
// script of the page, with the functions that send and cancel calls, what may be under way of a stream, and what the view is.
(function (send, write, credit, cancel, windowBytes, messageCost, appId, viewId, nameOfMumba) {
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
  const syncIterator = Symbol.iterator;
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

  /** The iterator of a request that is a stream of messages; nothing for one message. */
  function iteratorOf(request) {
    if (request === undefined || request === null || typeof request !== 'object' || isView(request)) return undefined;
    const make = request[asyncIterator] ?? request[syncIterator];
    return typeof make === 'function' ? make.call(request) : undefined;
  }

  function begin(method, request, options, streaming, handler) {
    const signal = options?.signal;
    if (signal?.aborted) throw signal.reason;
    const timeout = options?.timeoutMs ?? 0;
    if (typeof method !== 'string') throw new TypeError('the method must be a string, such as "notes.v1.Notes/List"');
    if (!(timeout >= 0 && timeout < 4294967296)) throw new RangeError('timeoutMs must be a number of milliseconds');
    const messages = iteratorOf(request);
    const bytes = toBytes(messages ? undefined : request);
    const flags = (streaming ? 1 : 0) + (messages ? 2 : 0);
    const id = send(method, viewBuffer(bytes), viewOffset(bytes), viewLength(bytes), timeout >>> 0, flags);
    if (id === 0) throw new MumbaError(3, `${method} cannot be called: write "package.Service/Method"`, new Bytes(0));
    calls[id] = handler;
    handler.id = id;
    handler.abort = () => {
      if (!forget(id, handler)) return;
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
    if (messages) pump(id, handler, messages);
    return handler;
  }

  /** The call is over; whether it was not before. */
  function forget(id, handler) {
    if (calls[id] !== handler) return false;
    delete calls[id];
    handler.wake?.();
    return true;
  }

  /** Sends the messages of a request, the next one only while there is room for it. */
  async function pump(id, handler, messages) {
    let underWay = 0;
    handler.room = (bytes) => {
      underWay -= bytes;
      if (underWay < windowBytes) handler.wake?.();
    };
    const lives = () => calls[id] === handler;
    try {
      while (lives()) {
        if (underWay >= windowBytes) {
          await new makePromise((resolve) => (handler.wake = resolve));
          handler.wake = undefined;
          continue;
        }
        const step = await messages.next();
        if (!lives()) break;
        if (step.done) {
          write(id);
          return;
        }
        if (step.value === undefined) throw new TypeError('each message must be a Uint8Array or an ArrayBuffer');
        const bytes = toBytes(step.value);
        const length = viewLength(bytes);
        underWay += length + messageCost;
        if (!write(id, viewBuffer(bytes), viewOffset(bytes), length)) {
          throw new MumbaError(8, 'the message does not fit into one to the host', new Bytes(0));
        }
      }
    } catch (error) {
      if (lives()) {
        handler.abort();
        handler.fail(error);
      }
    }
    try {
      await messages.return?.();
    } catch {
      // The call is over, and nobody asks any more.
    }
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
        room: undefined,
        wake: undefined,
        id: 0,
      });
    });
  }

  /** Calls a method that answers with a stream; give it to `for await`. Leaving the loop cancels the call. */
  function stream(method, request, options) {
    let queue = [];
    let done = false;
    let failure;
    let waiting = [];
    let taken = 0;
    // The host sends no more than fits into the window of what nobody has read.
    const take = (bytes) => {
      taken += viewLength(bytes) + messageCost;
      if (taken >= windowBytes / 4) {
        credit(handler.id, taken);
        taken = 0;
      }
      return { value: bytes, done: false };
    };
    const next = () => {
      if (queue.length > 0) return resolved(take(queue.shift()));
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
        if (one) one.resolve(take(bytes));
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
      room: undefined,
      wake: undefined,
      id: 0,
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

  /** Native code delivers: the welcome (id 0, with the arguments), room for a request's messages (a number), or an event of a call. */
  return function deliver(id, response, end, code, message, details) {
    if (id === 0) {
      welcome = true;
      viewArguments = freeze(response);
      tellReady();
      return;
    }
    const handler = calls[id];
    if (!handler) return;
    if (typeof response === 'number') {
      handler.room?.(response);
      return;
    }
    if (response !== undefined) handler.message(new Bytes(response));
    if (!end) return;
    forget(id, handler);
    if (code === 0) handler.end();
    else handler.fail(new MumbaError(code, message, details === undefined ? new Bytes(0) : new Bytes(details)));
  };
});
