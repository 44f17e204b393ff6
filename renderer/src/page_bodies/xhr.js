// XMLHttpRequest.

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
