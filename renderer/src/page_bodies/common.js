// Carries what Chromium does not bring to the origin of an app: bodies that are blobs, files, forms with files, streams or very
// long, WebSockets, and notifications. A page's author notices nothing: fetch, XMLHttpRequest, sendBeacon, forms and WebSocket are as ever.
//
// A body goes in pieces to the host's own paths, and the request itself goes out as it is, with a token in place of the body. A
// socket is one answer that brings frames and requests that take frames. docs/decisions/010-bodies-and-sockets-of-pages.md
// says why. The files of this folder are one function in the order of script.rs, with what all of them use in this one. It is
// evaluated before any script of a frame (the renderer) or worker (the host, which puts it on one line: comments have lines of
// their own, and every statement ends in a semicolon).

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
