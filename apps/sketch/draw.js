// What a page looks like: used by the app for the page itself, and by the service worker for the small pictures.

/** The size of every page, in units of its own. */
export const PAGE = { width: 1600, height: 1000 };

/** Colours by what they are called, on light and on dark paper. */
export const COLOURS = {
  ink: { name: "Ink", light: "#1f2430", dark: "#eef0f5" },
  red: { name: "Red", light: "#d1382f", dark: "#ff7d73" },
  amber: { name: "Amber", light: "#e08a00", dark: "#ffc05a" },
  green: { name: "Green", light: "#25864d", dark: "#6fd398" },
  blue: { name: "Blue", light: "#2862d9", dark: "#82aaff" },
  violet: { name: "Violet", light: "#8a44c8", dark: "#cf9bff" },
};

const PAPER = { light: "#ffffff", dark: "#232833" };

/**
 * Draws strokes on a 2D context that is `width` pixels wide. A stroke is
 * `{colour, size, points: [x, y, pressure, x, y, pressure, …]}`.
 */
export function drawPage(context, strokes, width, theme) {
  const scale = width / PAGE.width;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = PAPER[theme];
  context.fillRect(0, 0, width, PAGE.height * scale);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  for (const stroke of strokes) {
    drawStroke(context, stroke, theme);
  }
}

/** Draws one stroke in units of the page. */
export function drawStroke(context, { colour, size, points }, theme) {
  context.strokeStyle = context.fillStyle = (COLOURS[colour] ?? COLOURS.ink)[theme];
  context.lineCap = context.lineJoin = "round";
  if (points.length === 3) {
    context.beginPath();
    context.arc(points[0], points[1], (size * pressed(points[2])) / 2, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  // From the middle of one piece to the middle of the next, bent at the point between: smooth, and each with its width.
  let [fromX, fromY] = points;
  for (let i = 3; i < points.length; i += 3) {
    const last = i + 3 >= points.length;
    const toX = last ? points[i] : (points[i] + points[i + 3]) / 2;
    const toY = last ? points[i + 1] : (points[i + 1] + points[i + 4]) / 2;
    context.lineWidth = size * pressed(points[i + 2]);
    context.beginPath();
    context.moveTo(fromX, fromY);
    context.quadraticCurveTo(points[i], points[i + 1], toX, toY);
    context.stroke();
    [fromX, fromY] = [toX, toY];
  }
}

/** How much of its width a line has under a pressure from 0 to 1; a mouse presses with 0.5. */
function pressed(pressure) {
  return 0.5 + pressure;
}

/** Whether a stroke comes within `reach` of a place. */
export function touches({ size, points }, x, y, reach) {
  const limit = (reach + size / 2) ** 2;
  for (let i = 0; i < points.length; i += 3) {
    const j = Math.min(i + 3, points.length - 3);
    const [ax, ay, dx, dy] = [points[i], points[i + 1], points[j] - points[i], points[j + 1] - points[i + 1]];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    if ((x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2 <= limit) {
      return true;
    }
  }
  return false;
}
