// Gives the functions of the native module that a service worker calls: asks the documents that recorded the same script, one of which
// holds `lock` and answers. document.js is the other end, values.js stands before both.

const PATIENCE_MS = 30000;
const LOOK_EVERY_MS = 1000;

const channel = new BroadcastChannel(lock);
const waiting = new Map();
const session = crypto.randomUUID();
let last = 0;

channel.onmessage = ({ data }) => waiting.get(data.answers)?.(data);

const somebodyLives = async () => (await navigator.locks.query()).held.some(({ name }) => name === lock);

const isNobody = (error) => error instanceof DOMException && error.name === 'NotFoundError';
const nobody = () => new DOMException('no document of the app answers: none is open that recorded this script', 'NotFoundError');

const ask = async (entry, list) => {
  if (!(await somebodyLives())) throw nobody();
  const packed = await Promise.all(list.map(pack));
  last += 1;
  const number = `${session} ${last}`;
  const until = Date.now() + PATIENCE_MS;
  return new Promise((resolve, reject) => {
    channel.postMessage({ asks: number, entry, list: packed });
    const end = (settle) => {
      waiting.delete(number);
      clearInterval(timer);
      settle();
    };
    const timer = setInterval(async () => {
      if (Date.now() > until) end(() => reject(new DOMException('the document did not answer in time', 'TimeoutError')));
      else if (!(await somebodyLives())) end(() => reject(nobody()));
    }, LOOK_EVERY_MS);
    waiting.set(number, ({ value, error }) => {
      end(() => {
        if (error === undefined) return resolve(unpack(value));
        const thrown = new Error(error.message);
        thrown.name = error.name;
        // Of no interest here: it was thrown in the document.
        thrown.stack = String(thrown);
        return reject(thrown);
      });
    });
  });
};

const unlessNobody = (error) => {
  if (!isNobody(error)) throw error;
};

return (entry) => (...list) => {
  const [event] = list;
  if (!isA(event, 'ExtendableEvent')) return ask(entry, list);
  if (!isA(event, 'FetchEvent')) {
    const heard = async () => {
      const { closes } = await ask(entry, [event]);
      if (closes) event.notification.close();
    };
    return event.waitUntil(heard().catch(unlessNobody));
  }
  const request = event.request.clone();
  let begin;
  try {
    event.respondWith(new Promise((resolve) => (begin = resolve)));
  } catch {
    // Another listener responds.
    return undefined;
  }
  return begin(ask(entry, [event]).catch(unlessNobody).then((answer) => answer ?? fetch(request)));
};
