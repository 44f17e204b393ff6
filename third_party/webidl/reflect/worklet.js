// An audio or paint worklet.
const found = globalThis.__reflect([]);
if (globalThis.registerProcessor) {
  registerProcessor('reflect', class extends AudioWorkletProcessor {
    constructor() {
      super();
      this.port.onmessage = () => this.port.postMessage(found);
      this.port.postMessage(found);
    }

    process() {
      return false;
    }
  });
} else {
  const text = JSON.stringify(found);
  const size = 1000;
  const count = Math.ceil(text.length / size);
  for (let part = 0; part < count; part++) {
    console.log(`reflect ${part} ${count} ${text.slice(part * size, (part + 1) * size)}`);
  }
}
