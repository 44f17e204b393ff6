// How values pass between a service worker that native code recorded and the documents that answer its calls: by structured clone,
// and requests, responses and events, which that does not know, by what they are made of.

const isA = (value, name) => typeof globalThis[name] === 'function' && value instanceof globalThis[name];

// What the events of service workers have, besides their type.
const MEMBERS = [
  'request', 'clientId', 'resultingClientId', 'replacesClientId', 'data', 'origin', 'source', 'notification', 'action', 'reply', 'tag',
  'lastChance', 'oldSubscription', 'newSubscription', 'changed', 'deleted',
];

const pack = async (value) => {
  if (isA(value, 'Response')) {
    const { status, statusText, headers, body } = value;
    if (status < 200) return { as: 'error' };
    return { as: 'response', body: body === null ? null : await value.arrayBuffer(), init: { status, statusText, headers: [...headers] } };
  }
  if (isA(value, 'Request')) {
    const { url, method, headers, mode, destination, credentials, cache, redirect, integrity } = value;
    const body = method === 'GET' || method === 'HEAD' ? undefined : await value.clone().arrayBuffer();
    const init = { method, headers: [...headers], credentials, cache, redirect, integrity, body };
    return { as: 'request', url, init, fixed: { mode, destination } };
  }
  if (isA(value, 'ExtendableEvent')) {
    const event = { type: value.type };
    for (const name of MEMBERS) if (name in value) event[name] = await pack(value[name]);
    return { as: 'event', event };
  }
  if (isA(value, 'PushMessageData')) return { as: 'data', bytes: value.arrayBuffer() };
  if (isA(value, 'Client')) return { as: 'value', value: { id: value.id, url: value.url, type: value.type, frameType: value.frameType } };
  if (isA(value, 'Notification')) {
    const { title, body, tag, data, icon, lang, dir } = value;
    return { as: 'value', value: { title, body, tag, data, icon, lang, dir } };
  }
  return { as: 'value', value };
};

const unpack = (packed) => {
  switch (packed.as) {
    case 'error':
      return Response.error();
    case 'response':
      return new Response(packed.body, packed.init);
    case 'request': {
      const request = new Request(packed.url, packed.init);
      // No request that a script makes has these.
      for (const name of Object.keys(packed.fixed)) Object.defineProperty(request, name, { value: packed.fixed[name] });
      return request;
    }
    case 'event': {
      const event = { type: packed.event.type };
      for (const name of MEMBERS) if (name in packed.event) event[name] = unpack(packed.event[name]);
      return event;
    }
    case 'data': {
      const { bytes } = packed;
      const text = () => new TextDecoder().decode(bytes);
      return { text, json: () => JSON.parse(text()), arrayBuffer: () => bytes, bytes: () => new Uint8Array(bytes) };
    }
    default:
      return packed.value;
  }
};
