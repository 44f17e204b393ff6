// The service worker: pages that nobody answers for are replaced by one that was stored. It is a script, since it runs when no
// view is open, and with it no native code.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open('offline').then((cache) => cache.add('/offline.html')).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  const stored = () => caches.match('/offline.html');
  event.respondWith(fetch(event.request).then((answer) => (answer.status >= 500 ? stored() : answer), stored));
});
