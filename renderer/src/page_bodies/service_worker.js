// The app's own service worker.

if (scope.ServiceWorkerGlobalScope && scope instanceof scope.ServiceWorkerGlobalScope) {
  // The host's own paths are not its business. Without an answer the request goes on as it is.
  listen(scope, 'fetch', (event) => {
    if (event.request.url.startsWith(ORIGIN + OWN)) event.stopImmediatePropagation();
  });
}
