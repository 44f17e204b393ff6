// Runs the command stream that native code recorded. Evaluated once for each document with a native module; what it
// returns is private to the renderer. The layout is that of stream.rs and control.rs; a test compares the numbers.
//
// Whatever the page's own scripts did to the built-in prototypes, nothing here may tell native code anything that it does
// not check: what goes wrong here is an exception or a wrong value, never a wrong address. So no script may get at the memory that
// native code writes to: what touches it is of `primordials` (primordials.js).
// In a worker it has no document, and `remote` takes the calls of functions to native code, which is in another thread.
(function (primordials, native, controlBuffer, wellKnownNames, remote) {
  'use strict';
  const { Error, Float64Array, Promise, Proxy, RangeError, TypeError, Uint32Array, Uint8Array } = primordials;
  const { apply, construct, deleteProperty, has, getter, trapNames, toText, resolved, then, split, bareList } = primordials;
  const { bufferLength, isDetached, isView, viewBuffer, viewOffset, viewLength } = primordials;
  const { dataViewBuffer, dataViewOffset, dataViewLength, decode, encodeInto } = primordials;
  const { charCodeAt, fromCharCode } = primordials;
  const textDecoder = new primordials.TextDecoder('utf-8', { __proto__: null, ignoreBOM: true });
  const textEncoder = new primordials.TextEncoder();
  const writtenOf = (result) => result.written;
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  const window = globalThis;
  const document = window.document;
  const listen = window.addEventListener.bind(window);
  const documentListen = document && document.addEventListener.bind(document);
  const readyState = document && getter(Document.prototype, 'readyState').bind(null, document);
  const hidden = document && getter(Document.prototype, 'hidden').bind(null, document);
  const setTimer = window.setTimeout.bind(window);
  const setRepeating = window.setInterval.bind(window);
  const clearTimer = window.clearTimeout.bind(window);
  const requestFrame = window.requestAnimationFrame && window.requestAnimationFrame.bind(window);
  const cancelFrame = window.cancelAnimationFrame && window.cancelAnimationFrame.bind(window);

  // Words of the control block, and the text area behind it.
  const C = new Uint32Array(controlBuffer, 0, 1024);
  const F = new Float64Array(controlBuffer, 0, 512);
  const T = new Uint8Array(controlBuffer, 4096);
  const TEXT_BYTES = 65536;
  const textArea = (from, bytes) => new Uint8Array(controlBuffer, 4096 + from, bytes);

  // Short ASCII goes without the platform's coders: in a page that was idle their code is in no cache, and a click waits 30 µs for it.
  const SHORT = 32;

  // The text of so many bytes; nothing when it is not short or no ASCII.
  function shortText(bytes, at, length) {
    if (length > SHORT) return undefined;
    let text = '';
    for (let index = 0; index < length; index++) {
      const byte = bytes[at + index];
      if (byte > 127) return undefined;
      text += fromCharCode(byte);
    }
    return text;
  }

  const controlText = (at, length) => shortText(T, at, length) ?? decode(textDecoder, textArea(at, length));

  // Puts text into the text area, as UTF-8, and gives how many bytes it has there.
  function putText(text, at) {
    const { length } = text;
    if (length <= SHORT) {
      let index = 0;
      for (; index < length; index++) {
        const code = charCodeAt(text, index);
        if (code > 127) break;
        T[at + index] = code;
      }
      if (index === length) return length;
    }
    return writtenOf(encodeInto(textEncoder, text, at === 0 ? T : textArea(at, TEXT_BYTES - at)));
  }

  // Slots of values, names, and the buffers of each level of nesting.
  const S = [undefined, window, document];
  const N = split('\n' + wellKnownNames, '\n');
  const levels = bareList();

  // Code for commands that come often, by its number: sites.rs has the text.
  const sites = bareList();

  // What the result of a failed command is: whatever touches it fails too.
  const dependency = { __proto__: null };
  const refuse = () => {
    throw dependency;
  };
  const traps = { __proto__: null };
  for (let index = 0; index < trapNames.length; index++) traps[trapNames[index]] = refuse;
  const failed = new Proxy({ __proto__: null }, traps);

  // What is in a slot, if it is no result of a command that failed.
  function held(slot) {
    const found = S[slot];
    if (found === failed) throw dependency;
    return found;
  }

  function value(level, text, at) {
    const u = level.u;
    const word = u[at];
    switch (word & 7) {
      case /* UNDEFINED */ 0:
        return undefined;
      case /* NULL */ 1:
        return null;
      case /* BOOL */ 2:
        return word >>> 3 === 1;
      case /* NUMBER */ 3:
        return level.f[u[at + 1]];
      case /* STRING */ 4:
        return text.substring(word >>> 3, u[at + 1]);
      case /* SLOT */ 5: {
        const found = S[u[at + 1]];
        if (found === failed) throw dependency;
        return found;
      }
      case /* NAME */ 6:
        return N[u[at + 1]];
      default:
        return u[at + 1] | 0;
    }
  }

  function values(level, text, at, count) {
    const list = [];
    for (let index = 0; index < count; index++) list[index] = value(level, text, at + 2 * index);
    return list;
  }

  // Arguments come first: one that failed is told before a method that is not there.
  function invoke(target, name, level, text, at, count) {
    if (target === failed) throw dependency;
    if (name === 0) {
      return apply(target, undefined, values(level, text, at, count));
    }
    const key = N[name];
    switch (count) {
      case 0:
        return target[key]();
      case 1: {
        const a = value(level, text, at);
        return target[key](a);
      }
      case 2: {
        const a = value(level, text, at);
        const b = value(level, text, at + 2);
        return target[key](a, b);
      }
      default: {
        const list = values(level, text, at, count);
        const method = target[key];
        if (typeof method !== 'function') throw new TypeError(`${key} is not a function`);
        return apply(method, target, list);
      }
    }
  }

  // A loop runs so many rounds and is called again: V8 compiles a function that is called often, and keeps that code. What it compiles for
  // a loop that runs is gone after some frames (decision 019).
  const ROUNDS_AT_ONCE = 128;

  // The calls of a loop (loops.rs): whole rounds by its own code for them; one by one those before and behind, those of a round in
  // which one threw, and all of them if an object is the result of a command that failed. V8 looks at the stack whenever a loop goes on,
  // so that it may throw by itself: `level.done` says how many calls ran or were told as failed.
  function repeat(level, at) {
    const u = level.u;
    const loop = sites[u[at + 1]];
    const calls = u[at + 3];
    let step = u[at + 2];
    let base = ((at + 5 + loop.objects) >> 1) - loop.places[step];
    let whole = true;
    for (let call = 0; call < calls; ) {
      const left = ((calls - call) / loop.steps) | 0;
      const rounds = whole && step === 0 ? (left < ROUNDS_AT_ONCE ? left : ROUNDS_AT_ONCE) : 0;
      let failure;
      try {
        if (rounds === 0) {
          loop.one(level, at, base, step);
        } else {
          failure = loop.rounds(level, at, base, rounds);
          if (failure === null) {
            whole = false;
            continue;
          }
          const done = failure === undefined ? rounds : failure.round;
          base += done * loop.numbers;
          call += done * loop.steps;
          level.done = call;
          if (failure === undefined) continue;
          step = failure.step;
          call += step;
          // It threw behind the last call.
          if (call === calls) break;
        }
      } catch (error) {
        failure = { error };
      }
      // No call of a function here: there may be no room for it on the stack.
      if (failure !== undefined) {
        const { error } = failure;
        level.errors[level.errors.length] = { __proto__: null, at, call, depends: error === dependency, error };
      }
      level.done = ++call;
      if (++step === loop.steps) {
        step = 0;
        base += loop.numbers;
      }
    }
    level.done = 0;
  }

  // The commands by their number. Each is a function of its own: V8 throws compiled code away when an object that it was made for is
  // gone, and what a page shows goes all the time. So it loses a few lines, and not all that runs commands.
  const commands = bareList();

  commands[/* SET */ 1] = (level, text, at) => {
    const { u } = level;
    S[u[at + 1]][N[u[at + 2]]] = value(level, text, at + 3);
  };
  commands[/* SET_TEXT_CONTENT */ 2] = ({ u }, text, at) => {
    S[u[at + 1]].textContent = text.substring(u[at + 2], u[at + 3]);
  };
  commands[/* SET_CLASS_NAME */ 3] = (level, text, at) => {
    S[level.u[at + 1]].className = value(level, text, at + 2);
  };
  commands[/* APPEND_CHILD */ 4] = ({ u }, text, at) => {
    S[u[at + 1]].appendChild(S[u[at + 2]]);
  };
  commands[/* SET_ATTRIBUTE */ 5] = (level, text, at) => {
    const name = value(level, text, at + 2);
    const set = value(level, text, at + 4);
    S[level.u[at + 1]].setAttribute(name, set);
  };
  commands[/* REMOVE */ 6] = ({ u }, text, at) => {
    S[u[at + 1]].remove();
  };
  commands[/* INSERT_BEFORE */ 7] = (level, text, at) => {
    const { u } = level;
    const before = value(level, text, at + 3);
    S[u[at + 1]].insertBefore(S[u[at + 2]], before);
  };
  commands[/* SET_INDEX */ 9] = (level, text, at) => {
    const { u } = level;
    S[u[at + 1]][u[at + 2]] = value(level, text, at + 3);
  };
  commands[/* DELETE */ 10] = ({ u }, text, at) => {
    if (!deleteProperty(S[u[at + 1]], N[u[at + 2]])) throw new TypeError('the property cannot be deleted');
  };
  commands[/* INVOKE */ 11] = (level, text, at) => {
    const { u } = level;
    invoke(S[u[at + 1]], u[at + 2], level, text, at + 4, u[at + 3]);
  };
  commands[/* SETTLE */ 12] = (level, text, at) => {
    const { u } = level;
    const resolver = S[u[at + 1]];
    (u[at + 2] === 0 ? resolver.resolve : resolver.reject)(value(level, text, at + 3));
  };
  commands[/* CLEAR_TIMER */ 13] = ({ u }, text, at) => {
    clearTimer(S[u[at + 1]]);
    S[u[at + 1]] = undefined;
  };
  commands[/* CANCEL_FRAME */ 14] = ({ u }, text, at) => {
    cancelFrame(S[u[at + 1]]);
    S[u[at + 1]] = undefined;
  };
  commands[/* THEN */ 15] = (level, text, at) => {
    const entry = level.u[at + 2];
    const promise = value(level, text, at + 3);
    then(resolved(promise), makeFunction(entry, 0), makeFunction(entry, 1));
  };
  commands[/* LISTEN */ 16] = () => listenToLifeCycle();
  commands[/* SET_TEXT_DATA */ 17] = ({ u }, text, at) => {
    S[u[at + 1]].data = text.substring(u[at + 2], u[at + 3]);
  };
  commands[/* SET_CLASS_BY_NAME */ 18] = ({ u }, text, at) => {
    S[u[at + 1]].className = N[u[at + 2]];
  };
  commands[/* SET_ATTRIBUTE_BY_NAMES */ 19] = ({ u }, text, at) => {
    S[u[at + 1]].setAttribute(N[u[at + 2]], N[u[at + 3]]);
  };
  commands[/* SET_ATTRIBUTE_TEXT */ 20] = ({ u }, text, at) => {
    S[u[at + 1]].setAttribute(N[u[at + 2]], text.substring(u[at + 3], u[at + 4]));
  };

  commands[/* LOOP */ 22] = (level, text, at) => repeat(level, at);

  commands[/* CREATE_ELEMENT */ 128] = (level, text, at) => {
    const { u } = level;
    S[u[at + 1]] = S[u[at + 2]].createElement(value(level, text, at + 3));
  };
  commands[/* GET */ 129] = ({ u }, text, at) => {
    S[u[at + 1]] = S[u[at + 2]][N[u[at + 3]]];
  };
  commands[/* GET_INDEX */ 130] = ({ u }, text, at) => {
    S[u[at + 1]] = S[u[at + 2]][u[at + 3]];
  };
  commands[/* INVOKE_RESULT */ 131] = (level, text, at) => {
    const { u } = level;
    S[u[at + 1]] = invoke(S[u[at + 2]], u[at + 3], level, text, at + 5, u[at + 4]);
  };
  commands[/* CONSTRUCT */ 132] = (level, text, at) => {
    const { u } = level;
    const target = held(u[at + 2]);
    S[u[at + 1]] = construct(target, values(level, text, at + 4, u[at + 3]));
  };
  commands[/* HOLD */ 133] = (level, text, at) => {
    S[level.u[at + 1]] = value(level, text, at + 2);
  };
  commands[/* MAKE_FUNCTION */ 134] = ({ u }, text, at) => {
    S[u[at + 1]] = makeFunction(u[at + 2], 0);
  };
  commands[/* MAKE_PROMISE */ 135] = ({ u }, text, at) => {
    const resolver = { __proto__: null, resolve: undefined, reject: undefined };
    S[u[at + 1]] = new Promise((resolve, reject) => {
      resolver.resolve = resolve;
      resolver.reject = reject;
    });
    S[u[at + 2]] = resolver;
  };
  commands[/* SET_TIMER */ 136] = ({ u, f }, text, at) => {
    const make = u[at + 3] === 0 ? setTimer : setRepeating;
    S[u[at + 1]] = make(makeFunction(u[at + 2], 0), f[u[at + 4]]);
  };
  commands[/* REQUEST_FRAME */ 137] = ({ u }, text, at) => {
    S[u[at + 1]] = requestFrame(makeFunction(u[at + 2], 0));
  };
  commands[/* CREATE_TEXT_NODE */ 138] = (level, text, at) => {
    const { u } = level;
    S[u[at + 1]] = S[u[at + 2]].createTextNode(value(level, text, at + 3));
  };
  commands[/* APPEND_CHILD_RESULT */ 139] = ({ u }, text, at) => {
    S[u[at + 1]] = S[u[at + 2]].appendChild(S[u[at + 3]]);
  };
  commands[/* CLONE_NODE */ 140] = ({ u }, text, at) => {
    S[u[at + 1]] = S[u[at + 2]].cloneNode(u[at + 3] === 1);
  };
  commands[/* FIRST_CHILD */ 141] = ({ u }, text, at) => {
    S[u[at + 1]] = S[u[at + 2]].firstChild;
  };
  commands[/* NEXT_SIBLING */ 142] = ({ u }, text, at) => {
    S[u[at + 1]] = S[u[at + 2]].nextSibling;
  };
  commands[/* CREATE_ELEMENT_BY_NAME */ 143] = ({ u }, text, at) => {
    S[u[at + 1]] = S[u[at + 2]].createElement(N[u[at + 3]]);
  };
  commands[/* MAKE_OBJECT */ 144] = ({ u }, text, at) => {
    S[u[at + 1]] = {};
  };
  commands[/* MAKE_ARRAY */ 145] = (level, text, at) => {
    const { u } = level;
    S[u[at + 1]] = values(level, text, at + 3, u[at + 2]);
  };

  // As if the command began one word later: with its target.
  commands[/* SITE_RESULT */ 146] = (level, text, at) => {
    const { u } = level;
    S[u[at + 1]] = sites[u[at + 3]](level, text, at + 1);
  };

  commands[/* READ */ 64] = (level, text, at) => {
    const { u } = level;
    const read = S[u[at + 2]][N[u[at + 3]]];
    return answer(level, read, u[at + 1]);
  };
  commands[/* READ_INDEX */ 65] = (level, text, at) => {
    const { u } = level;
    const read = S[u[at + 2]][u[at + 3]];
    return answer(level, read, u[at + 1]);
  };
  commands[/* READ_INVOKE */ 66] = (level, text, at) => {
    const { u } = level;
    const read = invoke(S[u[at + 2]], u[at + 3], level, text, at + 5, u[at + 4]);
    return answer(level, read, u[at + 1]);
  };
  commands[/* READ_VALUE */ 67] = (level, text, at) => answer(level, held(level.u[at + 2]), level.u[at + 1]);
  commands[/* READ_TEXT */ 68] = (level, text, at) => answer(level, toText(held(level.u[at + 2])), 0);
  commands[/* READ_HAS */ 69] = (level, text, at) => {
    const { u } = level;
    return answer(level, has(S[u[at + 2]], N[u[at + 3]]), 0);
  };
  commands[/* READ_TYPE */ 70] = (level, text, at) => answer(level, typeCode(held(level.u[at + 2])), 0);
  commands[/* READ_INSTANCE */ 71] = (level, text, at) => {
    const read = held(level.u[at + 2]);
    return answer(level, read instanceof held(level.u[at + 3]), 0);
  };
  commands[/* READ_SAME */ 72] = (level, text, at) => answer(level, held(level.u[at + 2]) === held(level.u[at + 3]), 0);
  commands[/* READ_BUFFER */ 73] = (level, text, at) => answerBuffer(level, held(level.u[at + 2]));

  // The commands of one level. A command is a word (opcode | words << 8), then, for opcodes from 128 on, the slot of its
  // result, then its operands. Opcodes from 64 on are reads: each ends its stream.
  function execute(level, end, textBytes) {
    const u = level.u;
    const text = shortText(level.t, 0, textBytes) ?? decode(textDecoder, new Uint8Array(level.buffer, level.textAt, textBytes));
    // Of a stream that did not run to its end nobody asked for them.
    if (level.errors.length !== 0) level.errors = [];
    let at = 0;
    for (;;) {
      try {
        while (at < end) {
          const word = u[at];
          const opcode = word & 255;
          const next = at + (word >>> 8);
          if (opcode === /* RELEASE */ 8) {
            for (let place = at + 1; place < next; place++) S[u[place]] = undefined;
          } else {
            // One call for all: what is called alone V8 compiles into the loop, and throws the loop away with it.
            const run = opcode === /* SITE */ 21 ? sites[u[at + 2]] : commands[opcode];
            const returned = run(level, text, at);
            if ((opcode & 192) === 64) return returned;
          }
          at = next;
        }
        C[5] = level.errors.length;
        C[6] = 0;
        return undefined;
      } catch (error) {
        if (at === end) {
          // V8 found the stack full when the loop went on, behind the last command.
          C[5] = level.errors.length;
          C[6] = 0;
          return undefined;
        }
        const word = u[at];
        const opcode = word & 255;
        if (opcode === /* LOOP */ 22) {
          // It could not begin, or not go on.
          for (let call = level.done; call < u[at + 3]; call++) {
            level.errors[level.errors.length] = { __proto__: null, at, call, depends: false, error };
          }
          level.done = 0;
          at += word >>> 8;
          continue;
        }
        const target = opcode < 64 ? u[at + 1] : u[at + 2];
        const depends =
          error === dependency ||
          S[target] === failed ||
          (opcode === /* APPEND_CHILD */ 4 && S[u[at + 2]] === failed) ||
          (opcode === /* INSERT_BEFORE */ 7 && S[u[at + 2]] === failed) ||
          (opcode === /* APPEND_CHILD_RESULT */ 139 && S[u[at + 3]] === failed);
        if (opcode >= 128) S[u[at + 1]] = failed;
        if (opcode === /* MAKE_PROMISE */ 135) S[u[at + 2]] = failed;
        level.errors[level.errors.length] = { __proto__: null, at, call: 0, depends, error };
        at += word >>> 8;
      }
    }
  }

  function typeCode(value) {
    if (value === null) return 1;
    switch (typeof value) {
      case 'undefined':
        return 0;
      case 'boolean':
        return 2;
      case 'number':
        return 3;
      case 'string':
        return 4;
      case 'function':
        return 6;
      case 'symbol':
        return 7;
      case 'bigint':
        return 8;
      default:
        return 5;
    }
  }

  // Puts the result of a read where native code finds it. An object goes to `slot`.
  function answer(level, value, slot) {
    C[5] = level.errors.length;
    switch (typeof value) {
      case 'number':
        F[10] = value;
        C[6] = 3;
        return undefined;
      case 'string':
        return answerText(value);
      case 'boolean':
        C[7] = value ? 1 : 0;
        C[6] = 2;
        return undefined;
      case 'undefined':
        C[6] = 0;
        return undefined;
      default:
        if (value === null) {
          C[6] = 1;
        } else {
          if (slot !== 0) S[slot] = value;
          C[6] = 5;
        }
        return undefined;
    }
  }

  // Text that fits goes to the text area; other text is returned.
  function answerText(text) {
    if (text.length * 3 <= TEXT_BYTES) {
      C[7] = putText(text, 0);
      C[6] = 4;
      return undefined;
    }
    C[6] = 7;
    return text;
  }

  function answerBuffer(level, value) {
    let buffer = value;
    let offset = 0;
    let length = 0;
    if (isView(value)) {
      let isDataView = false;
      try {
        buffer = dataViewBuffer(value);
        isDataView = true;
      } catch {
        buffer = viewBuffer(value);
      }
      offset = isDataView ? dataViewOffset(value) : viewOffset(value);
      length = isDataView ? dataViewLength(value) : viewLength(value);
    } else {
      length = bufferLength(value);
    }
    C[5] = level.errors.length;
    if (isDetached(buffer)) {
      C[6] = 1;
      return undefined;
    }
    C[6] = 5;
    F[10] = offset;
    F[11] = length;
    return buffer;
  }

  // A function of the page that native code answers. `flag` tells apart the two functions of one entry.
  function makeFunction(entry, flag) {
    return function () {
      return callNative(entry, flag, this, arguments);
    };
  }

  // Arguments: 16 bytes each from word 32 on: kind, length or slot, number. The value of `this` is the first.
  function callNative(entry, flag, self, list) {
    if (remote !== undefined) return remote(entry, flag, self, list);
    const base = C[9];
    const count = list.length > 61 ? 61 : list.length;
    if (base + 64 > C[8]) throw new RangeError('native callbacks are nested too deeply');
    let textAt = 0;
    for (let index = 0; index <= count; index++) {
      const item = index === 0 ? self : list[index - 1];
      const record = 32 + 4 * index;
      switch (typeof item) {
        case 'undefined':
          C[record] = 0;
          break;
        case 'number':
          C[record] = 3;
          F[(record >>> 1) + 1] = item;
          break;
        case 'boolean':
          C[record] = 2;
          C[record + 1] = item ? 1 : 0;
          break;
        case 'string':
          if (item.length * 3 <= TEXT_BYTES - textAt) {
            const written = putText(item, textAt);
            C[record] = 4;
            C[record + 1] = written;
            textAt += written;
          } else {
            // Too long for the text area: native code reads it from its slot.
            C[record] = 7;
            S[base + index] = item;
          }
          break;
        default:
          if (item === null) {
            C[record] = 1;
          } else {
            C[record] = 5;
            S[base + index] = item;
          }
      }
    }
    C[10] = entry;
    C[11] = count;
    C[12] = flag;
    C[13] = 0;
    try {
      const returned = native();
      if (C[13] === 0) return nativeResult(returned);
      // Native code left it to this side to run what it recorded: that spares a call into the page. Its result is in the control block,
      // and is neither a text nor an object. It looks at the outcome when it is called again; what failed is told at once.
      const level = C[1];
      const kind = C[6];
      const truth = C[7] === 1;
      const number = F[10];
      // Nothing is called in between: there may be no room for it on the stack, and then this must still be said.
      let outcome = 3;
      try {
        for (let size = C[4]; S.length < size; ) S[S.length] = undefined;
        execute(levels[level], C[2], C[3]);
        S[0] = undefined;
        outcome = C[5] === 0 ? 1 : 2;
      } catch {}
      C[304 + level] = C[5];
      C[288 + level] = outcome;
      C[9] = base;
      if (outcome !== 1) {
        try {
          tell(19);
        } catch {}
      }
      return kind === 3 ? number : kind === 2 ? truth : kind === 1 ? null : undefined;
    } finally {
      for (let index = 0; index <= count; index++) S[base + index] = undefined;
    }
  }

  function nativeResult(returned) {
    switch (C[6]) {
      case 1:
        return null;
      case 2:
        return C[7] === 1;
      case 3:
        return F[10];
      case 4:
        return controlText(0, C[7]);
      case 5: {
        const found = S[C[7]];
        return found === failed ? undefined : found;
      }
      case 7:
        return returned;
      case 8: {
        const error = new Error(controlText(C[14], C[7]));
        if (C[14] !== 0) error.name = controlText(0, C[14]);
        throw error;
      }
      default:
        return undefined;
    }
  }

  // Life-cycle events and the start go to native code as entry 0, with the event as flag.
  function tell(event) {
    C[10] = 0;
    C[11] = 0;
    C[12] = event;
    C[13] = 0;
    native();
  }

  let listening = false;
  function listenToLifeCycle() {
    if (listening) return;
    listening = true;
    if (readyState() === 'complete') setTimer(() => tell(1), 0);
    else listen('load', () => setTimer(() => tell(1), 0), { once: true });
    documentListen('visibilitychange', () => tell(hidden() ? 3 : 2));
  }

  function start() {
    listen('pagehide', (event) => {
      if (!event.persisted) tell(4);
    });
    if (readyState() === 'loading') documentListen('DOMContentLoaded', () => tell(16), { once: true });
    else tell(16);
  }

  function errorField(error, field) {
    const thrown = error.error;
    try {
      switch (field) {
        case 0:
          return isObject(thrown) ? toText(thrown.name ?? '') : '';
        case 1:
          return isObject(thrown) ? toText(thrown.message ?? thrown) : toText(thrown);
        default:
          return isObject(thrown) ? toText(thrown.stack ?? '') : '';
      }
    } catch {
      return '';
    }
  }

  return function run(argument) {
    switch (C[0]) {
      case /* EXECUTE */ 0: {
        for (let size = C[4]; S.length < size; ) S[S.length] = undefined;
        const returned = execute(levels[C[1]], C[2], C[3]);
        // Results that nobody wanted.
        S[0] = undefined;
        return returned;
      }
      case /* LEVEL */ 1: {
        const words = C[2];
        const numbers = C[3];
        // Without a prototype it would be a dictionary to V8, and slow: nothing is ever looked up in it but what it has.
        levels[C[1]] = {
          f: new Float64Array(argument, 0, numbers),
          u: new Uint32Array(argument, 8 * numbers, words),
          w: new Float64Array(argument, 8 * numbers, words >>> 1),
          buffer: argument,
          t: new Uint8Array(argument, 8 * numbers + 4 * words),
          textAt: 8 * numbers + 4 * words,
          errors: [],
          done: 0,
        };
        return undefined;
      }
      case /* DEFINE_NAME */ 2:
        N[C[1]] = argument === undefined ? controlText(0, C[2]) : argument;
        return undefined;
      case /* ERROR_PLACE */ 3: {
        const error = levels[C[1]].errors[C[2]];
        C[7] = error.at;
        C[6] = error.depends ? 1 : 0;
        C[20] = error.call;
        return undefined;
      }
      case /* ERROR_FIELD */ 4:
        return answerText(errorField(levels[C[1]].errors[C[2]], C[3]));
      case /* ERRORS_DONE */ 5:
        levels[C[1]].errors = [];
        return undefined;
      case /* STORE */ 6:
        for (let size = C[4]; S.length < size; ) S[S.length] = undefined;
        S[C[1]] = argument;
        return undefined;
      case /* START */ 7:
        start();
        return undefined;
      case /* LOAD */ 8:
        for (let index = 0; index < 64; index++) S[C[1] + index] = argument === undefined ? undefined : argument[index];
        return undefined;
      case /* DEFINE_SITE */ 11:
        sites[C[1]] = argument(S, value, failed, dependency);
        return undefined;
      case /* FETCH */ 9:
        return held(C[1]);
    }
  };
});
