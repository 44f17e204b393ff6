// Every way that a page has to reach a network, tried on every address that could answer. Loaded by the page and, for what
// they have of it, by its workers. Gives the names of the ways that reached something.

const HOSTS = ["127.0.0.1", "[::1]", "localhost", "other.localhost", "198.51.100.9", "203.0.113.1", "example.org"];
const ORIGINS = HOSTS.flatMap(host => [
  `https://${host}`, `https://${host}:8443`, `http://${host}`, `http://${host}:8080`,
]).concat([
  `http://${location.hostname}`, `https://${location.hostname}:8443`, `http://${location.hostname}:8080`,
]);
const SOCKETS = ORIGINS.map(origin => origin.replace(/^http/, "ws")).concat([`wss://${location.hostname}`]);

// Nothing that answers takes this long here; what does not answer is given up.
const within = (promise, milliseconds = 3000) =>
  Promise.race([promise, new Promise((_, failed) => setTimeout(() => failed(new Error("late")), milliseconds))]);

const reached = [];
let attempts = 0;
async function attempt(name, work) {
  attempts += 1;
  try {
    await within(Promise.resolve().then(work));
    reached.push(name);
  } catch {
    // As it must be.
  }
}

const event = (target, good, bad) => new Promise((done, failed) => {
  for (const name of good) target.addEventListener(name, done, { once: true });
  for (const name of bad) target.addEventListener(name, failed, { once: true });
});

async function fetches(where) {
  await Promise.all(ORIGINS.flatMap(origin => [
    attempt(`${where} fetch ${origin}`, () => fetch(`${origin}/fetch`, { mode: "no-cors" })),
    attempt(`${where} post ${origin}`, () => fetch(`${origin}/post`, { method: "POST", body: "x", mode: "no-cors", keepalive: true })),
  ]));
  await Promise.all(SOCKETS.map(url => attempt(`${where} socket ${url}`, async () => {
    const socket = new WebSocket(`${url}/socket`);
    await event(socket, ["open"], ["error", "close"]);
  })));
  if (typeof WebSocketStream !== "undefined") {
    await Promise.all(SOCKETS.map(url => attempt(`${where} socket stream ${url}`, () => new WebSocketStream(url).opened)));
  }
  if (typeof WebTransport !== "undefined") {
    const hash = { algorithm: "sha-256", value: new Uint8Array(32) };
    await Promise.all(HOSTS.concat(location.hostname).flatMap(host => ["", ":8443"].map(port =>
      attempt(`${where} transport ${host}${port}`, () =>
        new WebTransport(`https://${host}${port}/t`, { serverCertificateHashes: [hash] }).ready))));
  }
  if (typeof EventSource !== "undefined") {
    await Promise.all(ORIGINS.map(origin => attempt(`${where} events ${origin}`, async () => {
      const source = new EventSource(`${origin}/events`);
      await event(source, ["open", "message"], ["error"]).finally(() => source.close());
    })));
  }
}
