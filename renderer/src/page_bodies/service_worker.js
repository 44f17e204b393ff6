// The app's own service worker.

if (scope.ServiceWorkerGlobalScope && scope instanceof scope.ServiceWorkerGlobalScope) {
  const MOST_TOLD = 8192;
  const MOST_EXPECTED = 64;

  // The host's own paths are not its business. Without an answer the request goes on as it is.
  listen(scope, 'fetch', (event) => {
    if (event.request.url.startsWith(ORIGIN + OWN)) event.stopImmediatePropagation();
  });

  /** Has the app's log say what went wrong: no page has a service worker's console. */
  const tell = (where, error) => {
    const calls = String(Object(error).stack).split('\n').filter((line) => line.startsWith('    at '));
    const text = [where + ': ' + String(error), ...calls].join('\n').slice(0, MOST_TOLD);
    return then(toHost('error', 'POST', text), () => {}, () => {});
  };
  listen(scope, 'error', (event) => tell('uncaught', event.error || event.message));
  // What an event was given that was rejected. The browser tells of it once more, without the event.
  const told = new Set();
  listen(scope, 'unhandledrejection', (event) => {
    if (!told.delete(event.reason)) tell('unhandled', event.reason);
  });
  for (const [kind, name] of [['ExtendableEvent', 'waitUntil'], ['FetchEvent', 'respondWith']]) {
    const prototype = scope[kind].prototype;
    const native = prototype[name];
    define(
      prototype,
      name,
      new Proxy(native, {
        apply(target, self, args) {
          // The worker may be ended with the event, so that lasts until the error was told.
          const settled = then(Promise.resolve(args[0]), undefined, (error) => {
            if (told.size >= MOST_EXPECTED) told.clear();
            told.add(error);
            return then(tell(self.type, error), () => {
              throw error;
            });
          });
          apply(target, self, args.length === 0 ? args : [settled]);
        },
      }),
    );
  }
}
