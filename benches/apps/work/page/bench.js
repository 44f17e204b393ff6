// Measures one round of work: the module's functions (window.native, which the module makes) against the page's.
"use strict";

const bench = {
  // Until what was done is drawn: nothing of it is left to do when the next measurement begins.
  drawn: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),

  timed(work) {
    const start = performance.now();
    work();
    return performance.now() - start;
  },

  // Creates, updates, swaps and removes rows on both sides; milliseconds of each, and whether the documents were the same.
  async rows(count, nativeFirst) {
    const sides = nativeFirst ? ["native", "page"] : ["page", "native"];
    const ms = { page: {}, native: {} };
    const left = {};
    let same = true;
    for (const name of sides) {
      const side = window[name] ?? page;
      for (const operation of ["create", "update", "swap", "remove"]) {
        await bench.drawn();
        ms[name][operation] = bench.timed(() => side[operation](count));
        const html = document.getElementById("rows").innerHTML;
        left[operation] ??= html;
        same &&= left[operation] === html;
      }
    }
    return { ms, same, length: left.create.length, empty: left.remove === "" };
  },

  // Microseconds of one read after a write, on both sides.
  async reads(count, nativeFirst) {
    const sides = nativeFirst ? ["native", "page"] : ["page", "native"];
    const us = {};
    const sums = {};
    for (const name of sides) {
      const side = window[name] ?? page;
      await bench.drawn();
      us[name] = (bench.timed(() => (sums[name] = side.read(count))) * 1000) / count;
    }
    return { us, same: sums.page === sums.native };
  },

  median(numbers) {
    numbers.sort((a, b) => a - b);
    return numbers[Math.floor(numbers.length / 2)];
  },

  // Microseconds until a body of `length` bytes has come as a stream.
  async fetched(url, length) {
    const start = performance.now();
    const answer = await fetch(url, { cache: "no-store" });
    let got = 0;
    for await (const piece of answer.body) got += piece.length;
    if (got !== length) throw new Error(`${url} gave ${got} bytes instead of ${length}`);
    return (performance.now() - start) * 1000;
  },

  // Medians of fetches from a route and of a constant of the same length, in microseconds, in turns.
  async routes(route, constant, length, count) {
    const us = { route: [], constant: [] };
    for (let i = 0; i < count; i++) {
      us.route.push(await bench.fetched(route, length));
      us.constant.push(await bench.fetched(constant, length));
    }
    return { us: { route: bench.median(us.route), constant: bench.median(us.constant) } };
  },

  // Medians of calls to the service and of fetches of a constant, in microseconds, in turns.
  async calls(count) {
    const request = new Uint8Array(66).fill(46);
    request.set([0x0a, 64]);
    const us = { call: [], fetch: [] };
    let same = true;
    for (let i = 0; i < count; i++) {
      let start = performance.now();
      const answer = await mumba.call("bench.v1.Echo/Echo", request);
      us.call.push((performance.now() - start) * 1000);
      same &&= answer.length === request.length && answer.every((byte, at) => byte === request[at]);

      start = performance.now();
      const constant = await (await fetch("constant.txt", { cache: "no-store" })).arrayBuffer();
      us.fetch.push((performance.now() - start) * 1000);
      same &&= constant.byteLength === 64;
    }
    return { us: { call: bench.median(us.call), fetch: bench.median(us.fetch) }, same };
  },
};
