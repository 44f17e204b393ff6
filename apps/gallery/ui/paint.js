// What `paint(dots)` paints. A worklet has no way to native code, so its painter is a script; what it paints follows from the
// property `--dots`, which native code sets.
registerPaint('dots', class {
  static get inputProperties() {
    return ['--dots'];
  }

  paint(drawing, size, properties) {
    const dots = Number(properties.get('--dots'));
    const step = size.width / dots;
    drawing.fillStyle = '#f2c14e';
    drawing.fillRect(0, 0, size.width, size.height);
    drawing.fillStyle = '#8e44ad';
    for (let row = 0; row < dots; row++) {
      for (let column = 0; column < dots; column++) {
        drawing.beginPath();
        drawing.arc((column + 0.5) * step, (row + 0.5) * step, step * 0.4, 0, 2 * Math.PI);
        drawing.fill();
      }
    }
  }
});
