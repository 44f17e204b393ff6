// The document's end of a script that native code records: keeps the functions of the module that the script calls, and has the script run
// here, or answers the calls of a service worker that runs it. worker.js is the other end of that, values.js stands before both.
//
// Of all documents that recorded the same script one answers: the one that holds the lock. The others remember what was asked, so
// that the next one to hold it goes on where the last one ended.
const MOST_REMEMBERED = 256;

const C = new primordials.Uint32Array(controlBuffer, 0, 1024);
const levels = primordials.bareList();
// Functions of the module, and values of the document that the script was given.
const kept = primordials.bareList();
let stop = () => {};

/** An event of the worker, as a listener in the document gets it. */
const standIn = (event) => {
  const waits = [];
  let answer;
  let closes = false;
  event.respondWith = (response) => {
    answer = response;
  };
  event.waitUntil = (promise) => {
    waits.push(promise);
  };
  if (event.notification) {
    event.notification.close = () => {
      closes = true;
    };
  }
  // A response is not kept waiting; whatever else is waited for goes on in this document.
  const whole = async () => {
    if (event.type === 'fetch') return answer;
    await Promise.all(waits);
    return { closes };
  };
  return { event, whole };
};

const call = async ({ entry, list }) => {
  const values = list.map(unpack);
  if (list[0]?.as !== 'event') return kept[entry](...values);
  const { event, whole } = standIn(values[0]);
  kept[entry](event);
  return whole();
};

const serve = (lock) => {
  const channel = new BroadcastChannel(lock);
  const remembered = new Map();
  let leads = false;
  let open = true;

  const answer = async (asked) => {
    try {
      channel.postMessage({ answers: asked.asks, value: await pack(await call(asked)) });
    } catch (error) {
      const { name = 'Error', message = String(error) } = Object(error);
      if (open) channel.postMessage({ answers: asked.asks, error: { name, message } });
    }
  };

  channel.onmessage = ({ data }) => {
    if (data.answers !== undefined) remembered.delete(data.answers);
    else if (leads) answer(data);
    else if (remembered.size < MOST_REMEMBERED) remembered.set(data.asks, data);
  };
  const given = new AbortController();
  const stopped = new Promise((resolve) => {
    stop = () => {
      open = false;
      channel.close();
      given.abort();
      resolve();
    };
  });
  const lead = () => {
    leads = true;
    for (const asked of remembered.values()) answer(asked);
    remembered.clear();
    return stopped;
  };
  // Rejected when it was stopped before its turn came.
  navigator.locks.request(lock, { signal: given.signal }, lead).catch(() => {});
};

return function run(argument) {
  switch (C[0]) {
    case /* LEVEL */ 1:
      levels[C[1]] = argument;
      break;
    case /* CLOSE */ 10:
      stop();
      break;
    case /* KEEP */ 12:
      kept[kept.length] = argument;
      break;
    case /* SERVE */ 13:
      stop();
      serve(argument);
      break;
    case /* BIND */ 14:
      return () => argument((number) => kept[number]);
  }
};
