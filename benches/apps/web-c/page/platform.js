// Work on the web platform, on both sides: the module's functions (window.native, module/platform.c) and the page's own.
// Each kind is prepared, done and looked at; what was done must look the same whoever did it.
"use strict";

const MIB = 1 << 20;

const platform = {
  // Until what was done is drawn: nothing of it is left to do when the next measurement begins.
  drawn: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),

  // The page's side.
  page: {
    read_sync(count) {
      const probe = document.getElementById("probe");
      const style = probe.style;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        style.setProperty("width", `${100 + (i % 50)}px`);
        sum += probe.getBoundingClientRect().width;
      }
      return sum;
    },

    property_reads(count) {
      const probe = document.getElementById("probe");
      let sum = 0;
      for (let i = 0; i < count; i += 2) sum += probe.childElementCount + (probe.isConnected ? 1 : 0);
      return sum;
    },

    string_calls(count) {
      const probe = document.getElementById("probe");
      for (let i = 0; i < count; i++) probe.setAttribute("data-value", `value ${i}`);
    },

    creations(count) {
      const list = document.createElement("ul");
      for (let i = 0; i < count; i++) list.appendChild(document.createElement("li"));
      document.getElementById("probe").appendChild(list);
    },

    draw_calls(count) {
      const { gl, offset } = window.sceneOfPage;
      for (let i = 0; i < count; i++) {
        gl.uniform2f(offset, (i % 100) / 50 - 1, Math.floor(i / 100) / 50 - 1);
        gl.drawArrays(gl.TRIANGLES, 0, 3);
      }
    },

    paths(count) {
      const { context } = window.sceneOfPage;
      for (let i = 0; i < count; i++) {
        const x = (i % 100) * 5;
        const y = Math.floor(i / 100) * 5;
        context.beginPath();
        context.moveTo(x, y);
        context.lineTo(x + 4, y + 1);
        context.lineTo(x + 1, y + 4);
        context.closePath();
        context.fill();
      }
    },

    // Bytes that are the page's own already, and a place for those that come back.
    buffer_prepare(_, bytes) {
      this.mine = new Uint8Array(bytes).fill(7);
      this.back = new Uint8Array(bytes).fill(1);
    },

    buffer_copy(buffer) {
      const shared = new Uint8Array(buffer);
      shared.set(this.mine);
      this.back.set(shared);
    },

    buffer_check() {
      const whole = this.back.every((byte) => byte === 7);
      this.mine = this.back = undefined;
      return whole;
    },

    // Makes and drops elements, and a listener with each tenth. How many listeners it made.
    churn(count) {
      let made = 0;
      for (let i = 0; i < count; i++) {
        const element = document.createElement("p");
        element.textContent = "gone at once";
        if (i % 10 === 0) {
          const listener = () => made;
          element.addEventListener("click", listener);
          element.removeEventListener("click", listener);
          made++;
        }
      }
      return made;
    },
  },

  prepare: {
    read_sync: () => platform.probe(),
    property_reads: () => platform.probe(),
    string_calls: () => platform.probe(),
    creations: () => platform.probe(),

    draw_calls() {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 500;
      document.getElementById("stage").replaceChildren(canvas);
      const gl = canvas.getContext("webgl2", { preserveDrawingBuffer: true, antialias: false });
      const shader = (type, source) => {
        const made = gl.createShader(type);
        gl.shaderSource(made, source);
        gl.compileShader(made);
        return made;
      };
      const program = gl.createProgram();
      gl.attachShader(
        program,
        shader(gl.VERTEX_SHADER, "#version 300 es\nuniform vec2 offset; in vec2 at; void main() { gl_Position = vec4(at + offset, 0, 1); }"),
      );
      gl.attachShader(
        program,
        shader(gl.FRAGMENT_SHADER, "#version 300 es\nprecision mediump float; out vec4 colour; void main() { colour = vec4(0.2, 0.4, 0.8, 1); }"),
      );
      gl.linkProgram(program);
      if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program));
      gl.useProgram(program);
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 0, 0.015, 0, 0, 0.015]), gl.STATIC_DRAW);
      const at = gl.getAttribLocation(program, "at");
      gl.enableVertexAttribArray(at);
      gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
      window.sceneOfPage = { gl, offset: gl.getUniformLocation(program, "offset") };
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.finish();
    },

    paths() {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 500;
      document.getElementById("stage").replaceChildren(canvas);
      const context = canvas.getContext("2d");
      context.fillStyle = "#336699";
      window.sceneOfPage = { context };
    },
  },

  look: {
    read_sync: (answer) => answer,
    property_reads: (answer) => answer,
    string_calls: () => document.getElementById("stage").innerHTML,
    creations: () => document.getElementById("stage").innerHTML,

    draw_calls() {
      const { gl } = window.sceneOfPage;
      const pixels = new Uint8Array(500 * 500 * 4);
      gl.readPixels(0, 0, 500, 500, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      const error = gl.getError();
      gl.getExtension("WEBGL_lose_context").loseContext();
      return error === gl.NO_ERROR ? platform.drawing(pixels) : `error ${error}`;
    },

    paths: () => platform.drawing(window.sceneOfPage.context.getImageData(0, 0, 500, 500).data),
  },

  probe() {
    document.getElementById("stage").innerHTML = '<div id="probe"><b></b><i></i></div>';
  },

  // Something was drawn, and this is what.
  drawing(pixels) {
    let [drawn, sum] = [0, 0];
    for (let i = 0; i < pixels.length; i += 4) {
      if (pixels[i + 2] === 0) continue;
      drawn++;
      sum = (Math.imul(sum, 31) + i + pixels[i] + pixels[i + 1] + pixels[i + 2]) | 0;
    }
    if (drawn < 1000) throw new Error(`only ${drawn} pixels were drawn`);
    return `${drawn} ${sum}`;
  },

  // Milliseconds of one kind of work on both sides, and whether it came to the same.
  async measure(kind, count, nativeFirst) {
    const ms = {};
    const seen = {};
    for (const name of nativeFirst ? ["native", "page"] : ["page", "native"]) {
      const side = name === "native" ? window.native : platform.page;
      platform.prepare[kind]();
      await platform.drawn();
      const start = performance.now();
      const answer = side[kind](count);
      ms[name] = performance.now() - start;
      seen[name] = platform.look[kind](answer);
      window.sceneOfPage = undefined;
      document.getElementById("stage").textContent = "";
    }
    return { ms, same: seen.page === seen.native, seen: String(seen.page).slice(0, 100) };
  },

  // Milliseconds to bring bytes into a buffer of the page and out again, on both sides, and how many copies of its own the ABI
  // makes each way: none when what one side writes is there for the other without any call.
  async copies(mib, nativeFirst) {
    const ms = {};
    let same = true;
    let copies = 0;
    for (const name of nativeFirst ? ["native", "page"] : ["page", "native"]) {
      const side = name === "native" ? window.native : platform.page;
      const buffer = new ArrayBuffer(mib * MIB);
      new Uint8Array(buffer).fill(1);
      side.buffer_prepare(buffer, mib * MIB);
      await platform.drawn();
      const start = performance.now();
      side.buffer_copy(buffer);
      ms[name] = performance.now() - start;
      same &&= new Uint8Array(buffer).every((byte) => byte === 7);
      const checked = side.buffer_check(buffer);
      if (name === "native") {
        // The module looked at the bytes without asking for them again, and wrote one.
        const [whole, read] = [checked >> 1 === 1, (checked & 1) === 1];
        same &&= whole;
        copies = (read ? 0 : 1) + (new Uint8Array(buffer)[4096] === 99 ? 0 : 1);
      } else {
        same &&= checked;
      }
    }
    return { ms, same, copies };
  },
};

// Written by the page between two looks of the module.
window.pageWrites = (buffer) => {
  new Uint8Array(buffer)[8192] = 55;
};
