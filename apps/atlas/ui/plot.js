// Draws points and the line through them into an SVG element.

const WIDTH = 320;
const HEIGHT = 220;
const EDGE = { left: 42, right: 12, top: 12, bottom: 26 };
const SVG = 'http://www.w3.org/2000/svg';

/** Draws `points` of `{x, y, label}`; `line` has slope and intercept, or is undefined. */
export function plot(svg, points, line, show) {
  svg.replaceChildren();
  if (points.length === 0) {
    return;
  }
  const x = scale(points.map((point) => point.x), EDGE.left, WIDTH - EDGE.right);
  const y = scale(points.map((point) => point.y), HEIGHT - EDGE.bottom, EDGE.top);
  add(svg, 'path', { class: 'axis', fill: 'none', d: `M${EDGE.left} ${EDGE.top}V${HEIGHT - EDGE.bottom}H${WIDTH - EDGE.right}` });
  const base = HEIGHT - EDGE.bottom;
  for (const [value, anchor] of [[x.low, 'start'], [x.high, 'end']]) {
    add(svg, 'text', { x: x.at(value), y: base + 15, 'text-anchor': anchor }, show(value));
  }
  for (const value of [y.low, y.high]) {
    add(svg, 'text', { x: EDGE.left - 5, y: y.at(value) + 4, 'text-anchor': 'end' }, show(value));
  }
  if (line) {
    const ends = [x.low, x.high].map((value) => ({ x: x.at(value), y: y.at(line.slope * value + line.intercept) }));
    const clip = add(svg, 'clipPath', { id: 'inside' });
    add(clip, 'rect', { x: EDGE.left, y: EDGE.top, width: WIDTH - EDGE.left - EDGE.right, height: base - EDGE.top });
    const [a, b] = ends;
    add(svg, 'line', { class: 'fit', x1: a.x, y1: a.y, x2: b.x, y2: b.y, 'clip-path': 'url(#inside)' });
  }
  for (const point of points) {
    const dot = add(svg, 'circle', { cx: x.at(point.x), cy: y.at(point.y), r: 4 });
    add(dot, 'title', {}, `${point.label}: ${show(point.x)}, ${show(point.y)}`);
  }
}

function scale(values, from, to) {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const span = high - low || 1;
  return { low, high, at: (value) => from + ((value - low) / span) * (to - from) };
}

function add(parent, tag, attributes, text) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  parent.append(element);
  return element;
}
