// What only a page can try.

function added(tag, attributes, good = ["load"], bad = ["error"]) {
  const element = document.createElement(tag);
  const outcome = event(element, good, bad);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return outcome;
}

async function elements() {
  const ways = origin => [
    ["image", () => added("img", { src: `${origin}/image.png` })],
    ["script", () => added("script", { src: `${origin}/script.js` })],
    ["module", () => import(`${origin}/module.js`)],
    ["style", () => added("link", { rel: "stylesheet", href: `${origin}/style.css` })],
    ["preload", () => added("link", { rel: "preload", as: "script", href: `${origin}/preload.js` })],
    ["modulepreload", () => added("link", { rel: "modulepreload", href: `${origin}/module.js` })],
    ["prefetch", () => added("link", { rel: "prefetch", href: `${origin}/prefetch` })],
    ["prerender", () => added("link", { rel: "prerender", href: `${origin}/prerender` })],
    ["icon", () => added("link", { rel: "icon", href: `${origin}/icon.png` })],
    ["manifest", () => added("link", { rel: "manifest", href: `${origin}/manifest.json` })],
    ["video", () => added("video", { src: `${origin}/video.mp4`, preload: "auto" }, ["loadeddata"])],
    ["object", () => added("object", { data: `${origin}/object` })],
    ["font", () => new FontFace("away", `url(${origin}/font.woff2)`).load()],
  ];
  await Promise.all(ORIGINS.flatMap(origin => ways(origin).map(([name, way]) => attempt(`${name} ${origin}`, way))));
  for (const origin of ORIGINS) {
    // These tell nobody whether they reached anything; the packets do.
    added("link", { rel: "preconnect", href: origin }).catch(() => {});
    added("link", { rel: "preconnect", href: origin, crossorigin: "" }).catch(() => {});
    added("link", { rel: "dns-prefetch", href: origin }).catch(() => {});
    added("iframe", { src: `${origin}/frame` }).catch(() => {});
    navigator.sendBeacon(`${origin}/beacon`, "x");
    const form = document.createElement("form");
    Object.assign(form, { action: `${origin}/form`, method: "post", target: "away" });
    document.body.append(form);
    form.submit();
    const request = new XMLHttpRequest();
    request.open("GET", `${origin}/request`);
    request.onload = () => reached.push(`request ${origin}`);
    request.send();
    try {
      const blocking = new XMLHttpRequest();
      blocking.open("GET", `${origin}/blocking`, false);
      blocking.send();
      reached.push(`blocking request ${origin}`);
    } catch {
      // As it must be.
    }
    const style = document.createElement("style");
    style.textContent = `@import url(${origin}/import.css); #away { background: url(${origin}/background.png) }`;
    document.head.append(style);
    if (globalThis.fetchLater) attempt(`later ${origin}`, () => { fetchLater(`${origin}/later`, { activateAfter: 0 }); throw 0; });
  }
  for (const name of ["one.example", "two.example.org", "three.local"]) {
    added("link", { rel: "dns-prefetch", href: `//${name}` }).catch(() => {});
  }
  const rules = document.createElement("script");
  rules.type = "speculationrules";
  const urls = ORIGINS.map(origin => `${origin}/speculation`);
  rules.textContent = JSON.stringify({
    prefetch: [{ source: "list", urls, eagerness: "immediate" }],
    prerender: [{ source: "list", urls, eagerness: "immediate" }],
  });
  document.head.append(rules);
  for (const origin of ORIGINS) {
    const link = document.createElement("a");
    Object.assign(link, { href: "#here", ping: `${origin}/ping` });
    document.body.append(link);
    link.click();
    navigator.serviceWorker.register(`${origin}/worker.js`).catch(() => {});
  }
}

async function calls() {
  const hosts = HOSTS.filter(host => host !== "example.org");
  const servers = hosts.flatMap(host => [
    { urls: `stun:${host}:3478` },
    { urls: `turn:${host}:3478?transport=udp`, username: "u", credential: "c" },
    { urls: `turn:${host}:3478?transport=tcp`, username: "u", credential: "c" },
    { urls: `turns:${host}:5349?transport=tcp`, username: "u", credential: "c" },
    { urls: `turns:${host}:443?transport=tcp`, username: "u", credential: "c" },
  ]);
  // Chromium takes a few servers for each connection.
  await Promise.all([0, 5, 10, 15, 20, 25].map(async first => {
    const connection = new RTCPeerConnection({ iceServers: servers.slice(first, first + 5) });
    connection.createDataChannel("away");
    connection.onicecandidate = found => {
      if (found.candidate?.candidate) reached.push(`candidate ${found.candidate.candidate}`);
    };
    await connection.setLocalDescription(await connection.createOffer());
    await within(event(connection, ["never"], [])).catch(() => {});
    // A peer that is named by its address.
    const answer = connection.localDescription.sdp.replace("a=setup:actpass", "a=setup:active");
    await connection.setRemoteDescription({ type: "answer", sdp: answer }).catch(() => {});
    for (const host of ["127.0.0.1", "198.51.100.9", "203.0.113.1"]) {
      for (const kind of [`udp 2130706431 ${host} 3478 typ host`, `tcp 2130706431 ${host} 443 typ host tcptype passive`]) {
        await connection.addIceCandidate({ candidate: `candidate:1 1 ${kind}`, sdpMid: "0", sdpMLineIndex: 0 }).catch(() => {});
      }
    }
    await within(event(connection, ["never"], []), 1500).catch(() => {});
    connection.close();
  }));
}

async function services() {
  await attempt("push", async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: new Uint8Array(65).fill(4) });
  });
  await attempt("place", () => new Promise((done, failed) => navigator.geolocation.getCurrentPosition(done, failed)));
  await attempt("speech", () => new Promise((done, failed) => {
    const recognition = new webkitSpeechRecognition();
    recognition.onstart = done;
    recognition.onerror = failed;
    recognition.start();
  }));
  await attempt("identity", () => navigator.credentials.get({
    identity: { providers: [{ configURL: "https://203.0.113.1/fedcm.json", clientId: "x" }] },
  }));
  await attempt("payment", () =>
    new PaymentRequest([{ supportedMethods: "https://203.0.113.1/pay" }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).canMakePayment()
      .then(can => { if (!can) throw 0; }));
  await attempt("background fetch", async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.backgroundFetch.fetch("away", ["https://203.0.113.1/background"]);
  });
}

/** Tries everything; gives what reached something. */
async function everything() {
  const named = document.createElement("iframe");
  named.name = "away";
  document.body.append(named);
  await navigator.serviceWorker.register("worker.js?service");
  const service = (await navigator.serviceWorker.ready).active;
  const worker = new Worker("worker.js");
  const answers = [worker, service].map(target => new Promise(done => {
    const channel = new MessageChannel();
    channel.port1.onmessage = message => done(message.data);
    target.postMessage("try", [channel.port2]);
  }));
  await fetches("page");
  await elements();
  await calls();
  await services();
  for (const url of ["https://203.0.113.1/away", "http://127.0.0.1/away", "https://example.org/away"]) location.href = url;
  window.open("https://203.0.113.1/window");
  // Whatever comes late has come.
  await new Promise(done => setTimeout(done, 3000));
  return reached.concat(...await Promise.all(answers));
}
