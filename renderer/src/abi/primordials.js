// The built-in functions that the scripts of native code rely on, as they were before any script of the page ran: what the page puts in
// their place later gets neither the memory that native code writes to, which it could take away, nor a say in what native code is
// told. An expression; evaluated first of all in each script context, and in front of decoder.js in workers.
(() => {
  'use strict';
  const { ArrayBuffer, DataView, Error, Float64Array, Object, Promise, Proxy, RangeError, Reflect, String } = globalThis;
  const { TextDecoder, TextEncoder, TypeError, Uint32Array, Uint8Array } = globalThis;
  const { apply, construct, deleteProperty, has } = Reflect;
  const uncurry = Function.prototype.bind.bind(Function.prototype.call);
  const getter = (prototype, name) => uncurry(Object.getOwnPropertyDescriptor(prototype, name).get);
  const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
  return {
    __proto__: null,
    Error,
    Float64Array,
    Promise,
    Proxy,
    RangeError,
    TextDecoder,
    TextEncoder,
    TypeError,
    Uint32Array,
    Uint8Array,
    apply,
    construct,
    deleteProperty,
    has,
    uncurry,
    getter,
    trapNames: Object.getOwnPropertyNames(Reflect),
    toText: String,
    bufferLength: getter(ArrayBuffer.prototype, 'byteLength'),
    isDetached: getter(ArrayBuffer.prototype, 'detached'),
    viewBuffer: getter(typedArray, 'buffer'),
    viewOffset: getter(typedArray, 'byteOffset'),
    viewLength: getter(typedArray, 'byteLength'),
    copyBytes: uncurry(typedArray.set),
    dataViewBuffer: getter(DataView.prototype, 'buffer'),
    dataViewOffset: getter(DataView.prototype, 'byteOffset'),
    dataViewLength: getter(DataView.prototype, 'byteLength'),
    isView: ArrayBuffer.isView,
    split: uncurry(String.prototype.split),
    charCodeAt: uncurry(String.prototype.charCodeAt),
    fromCharCode: String.fromCharCode,
    decode: uncurry(TextDecoder.prototype.decode),
    encodeInto: uncurry(TextEncoder.prototype.encodeInto),
    resolved: Promise.resolve.bind(Promise),
    then: uncurry(Promise.prototype.then),
    // A list that looks nothing up in what the page may change.
    bareList: () => Object.setPrototypeOf([], null),
  };
})()
