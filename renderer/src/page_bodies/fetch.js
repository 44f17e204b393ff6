// fetch and Request.

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
