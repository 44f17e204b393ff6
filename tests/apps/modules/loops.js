// Does in JavaScript what loops.c does natively, and compares.
//
// A program is numbers: first whether it has calls that lead to others; then, for each section, how often it comes, how many calls it
// has, and three numbers for each call: which one, a subject (from 4 on, with the operands in registers), and a number or another subject. The
// number grows with each round, or now and then.
// What was recorded runs at the end of a section.
"use strict";

const TEXTS = ["add", "pair", "flag", "value", "nothing", "text", "self", "nest", "missing", "broken", "nulls", "quiet"];
const MOST_ERRORS = 32;

// The objects of a program, which keep what was done with them. Some numbers they refuse.
function makeSubjects(log, nested) {
  const checked = (number) => {
    if (number % 61 === 5) throw new RangeError(`at ${number}`);
    return Object.is(number, -0) ? "-0" : number;
  };
  class Subject {
    constructor(id) { this.id = id; }
    add(number) { log.push(`${this.id} add ${checked(number)}`); }
    pair(other, number, zero) { log.push(`${this.id} pair ${other.id} ${checked(number)} ${checked(zero)}`); }
    flag(number, is, zero) { log.push(`${this.id} flag ${checked(number)} ${is} ${checked(zero)}`); }
    nulls(...all) { log.push(`${this.id} nulls ${all.map(String)}`); }
    set value(number) { log.push(`${this.id} value ${checked(number)}`); }
    nothing() { log.push(`${this.id} nothing ${arguments.length}`); }
    text(text) { log.push(`${this.id} ${text}`); }
    self() { return this; }
    broken() { throw new SyntaxError("it is broken"); }
    nest(number) {
      log.push(`${this.id} nest ${checked(number)}`);
      nested(this, number);
      log.push(`${this.id} nested`);
    }
    quiet(number) { log.push(`${this.id} quiet ${number}`); }
  }
  return [0, 1, 2, 3].map((id) => new Subject(id));
}

function runInPage(text, subjects) {
  const program = text.split(" ").map(Number);
  const told = [];
  let at = 0;
  let recorded = 0;
  let broken = false;
  const isNested = program[at++] !== 0;
  const run = ([code, first, second], round) => {
    const [a, b] = [subjects[first % 4], subjects[second % 4]];
    const number = second + (second % 3 ? round : Math.floor(round / 50));
    switch (TEXTS[code]) {
      case "pair": return [[a, b], () => a.pair(b, number, -0)];
      case "flag": return [[a], () => a.flag(number, second % 2 === 1, -0)];
      case "nulls": return [[a], () => a.nulls(null, undefined, TEXTS[second % TEXTS.length])];
      case "value": return [[a], () => { a.value = number; }];
      case "nothing": return [[a], () => a.nothing()];
      case "text": return [[a], () => a.text("text")];
      case "self": return [[a], () => a.self()];
      case "broken":
        if (broken) return null;
        broken = true;
        return [[], () => {
          subjects[3] = undefined;
          subjects[0].broken();
        }];
      case "quiet":
        return null;
      default: return [[a], () => a[TEXTS[code]](number)];
    }
  };
  while (at < program.length) {
    const [times, count] = [program[at++], program[at++]];
    const calls = Array.from({ length: count }, () => program.slice(at, (at += 3)));
    const failures = [];
    for (let round = 0; round < times; round++) {
      for (const call of calls) {
        const index = isNested ? -1 : recorded;
        if (TEXTS[call[0]] === "quiet") {
          told.push([index, "serial"]);
          continue;
        }
        const made = run(call, round);
        if (made === null) continue;
        const [objects, act] = made;
        recorded++;
        try {
          if (objects.includes(undefined)) throw { name: "dependency" };
          act();
        } catch (error) {
          failures.push([index, error.name]);
        }
      }
    }
    told.push(...failures.slice(0, MOST_ERRORS), ...failures.slice(MOST_ERRORS).slice(-1));
  }
  return told;
}

// What is different, or nothing.
function compareLoops(text) {
  const seen = {};
  for (const side of ["native", "page"]) {
    const log = [];
    const nested = side === "native" ? window.nestedNative : (subject, number) => {
      for (let i = 0; i < 20; i++) subject.quiet(number + i);
    };
    const subjects = makeSubjects(log, nested);
    const told = side === "native" ? JSON.parse(`[${window.runNative(text, subjects)}]`) : runInPage(text, subjects);
    seen[side] = { log, told: told.map(String) };
  }
  for (const what of ["log", "told"]) {
    const [native, page] = [seen.native[what], seen.page[what]];
    for (let i = 0; i < Math.max(native.length, page.length); i++) {
      if (native[i] !== page[i]) return `${what} ${i}: "${native[i]}" in C, "${page[i]}" in JavaScript`;
    }
  }
  return null;
}
