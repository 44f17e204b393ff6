importScripts("attempts.js");

// With respondWith the page's requests pass here too.
if (globalThis.clients) {
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", event => event.waitUntil(clients.claim()));
  addEventListener("fetch", event => event.respondWith(fetch(event.request)));
}

addEventListener("message", event => {
  const where = globalThis.clients ? "service worker" : "worker";
  const work = fetches(where).then(async () => {
    for (const origin of ORIGINS) {
      const request = new Request(`${origin}/cache`, { mode: "no-cors" });
      let kept;
      await attempt(`${where} cache ${origin}`, async () => {
        const cache = await caches.open("away");
        await cache.add(request);
        kept = await cache.match(request);
      });
      if (kept) reached.push(`${kept.status} ${kept.type} ${kept.url} ${[...kept.headers]} ${await kept.text()}`);
      if (!globalThis.clients) {
        try {
          importScripts(`${origin}/import.js`);
          reached.push(`${where} import ${origin}`);
        } catch {
          // As it must be.
        }
      }
    }
    event.ports[0].postMessage(reached);
  });
  event.waitUntil?.(work);
});
