// sendBeacon and forms.

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
