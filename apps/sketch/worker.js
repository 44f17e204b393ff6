// The service worker: answers the small pictures of pages, `thumbnails/<id>?theme=…&changed=…`, by drawing them from the
// database. The other files come from the package as they are.

import { PAGE, drawPage } from "./draw.js";
import { getPage } from "./store.js";

const WIDTH = 240;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const [, id] = url.pathname.match(/\/thumbnails\/([\w-]+)$/) ?? [];
  if (id && url.origin === self.location.origin) {
    event.respondWith(thumbnail(id, url.searchParams.get("theme") === "dark" ? "dark" : "light"));
  }
});

async function thumbnail(id, theme) {
  const page = await getPage(id);
  if (!page) {
    return new Response("There is no such page.", { status: 404 });
  }
  const canvas = new OffscreenCanvas(WIDTH, (WIDTH * PAGE.height) / PAGE.width);
  drawPage(canvas.getContext("2d"), page.strokes, WIDTH, theme);
  const picture = await canvas.convertToBlob();
  return new Response(picture, { headers: { "Content-Type": picture.type, "Cache-Control": "max-age=31536000" } });
}
