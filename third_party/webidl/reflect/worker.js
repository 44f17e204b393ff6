// A dedicated, shared or service worker.
'use strict';
importScripts('reflect.js');
const found = () => globalThis.__reflect([new Event('x'), location]);
if (globalThis.constructor.name === 'DedicatedWorkerGlobalScope') postMessage(found());
self.onconnect = (event) => event.ports[0].postMessage(found());
self.onmessage = (event) => event.ports[0]?.postMessage(found());
