// Gathers what each kind of global object exposes. `mumba eval` waits for `gather()`; what the paint worklet has comes to the app's
// log, in pieces, because that worklet has no other way out.
'use strict';

/** Objects whose members are not all found on a prototype that the global object names. */
const samples = () => {
  const found = [document, location, new Event('x'), document.body.style];
  for (const kind of ['webgl', 'webgl2']) {
    const context = document.createElement('canvas').getContext(kind);
    for (const name of context?.getSupportedExtensions() ?? []) {
      const extension = context.getExtension(name);
      if (extension) found.push(extension);
      // Some have objects of their own.
      for (const make of ['createVertexArrayOES', 'createQueryEXT']) {
        if (extension?.[make]) found.push(extension[make]());
      }
    }
  }
  return found;
};

const message = (target, start) =>
  new Promise((resolve, reject) => {
    target.onmessage = (event) => resolve(event.data);
    target.onmessageerror = () => reject(new Error('a worker answered something that cannot be read'));
    start?.();
  });

const dedicated = () => message(new Worker('worker.js'));

const shared = () => {
  const worker = new SharedWorker('worker.js');
  return message(worker.port, () => worker.port.start());
};

const service = async () => {
  const registration = await navigator.serviceWorker.register('worker.js', { scope: 'none/' });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker.state !== 'activated') {
    await new Promise((resolve) => {
      worker.onstatechange = () => worker.state === 'activated' && resolve();
    });
  }
  const channel = new MessageChannel();
  const answer = message(channel.port1);
  worker.postMessage('', [channel.port2]);
  const found = await answer;
  await registration.unregister();
  return found;
};

const audio = async () => {
  const context = new OfflineAudioContext(1, 128, 44100);
  await context.audioWorklet.addModule('reflect.js');
  await context.audioWorklet.addModule('worklet.js');
  const node = new AudioWorkletNode(context, 'reflect');
  const answer = message(node.port);
  node.port.postMessage('');
  node.connect(context.destination);
  await context.startRendering();
  return answer;
};

const paint = async () => {
  await CSS.paintWorklet.addModule('reflect.js');
  await CSS.paintWorklet.addModule('worklet.js');
};

globalThis.gather = async () => {
  const found = [globalThis.__reflect(samples())];
  found.push(await dedicated(), await shared(), await service(), await audio());
  await paint();
  return {
    agent: navigator.userAgentData?.brands?.find((brand) => brand.brand === 'Chromium')?.version ?? '',
    animation_worklet: 'animationWorklet' in CSS,
    layout_worklet: 'layoutWorklet' in CSS,
    shared_storage: 'sharedStorage' in globalThis,
    found,
  };
};
