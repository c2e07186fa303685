/** Fine lines on a plain canvas, in device pixels. */
import { type Point, toScreen } from '../camera';
import type { Scene } from '../painter';
import { PALETTES } from '../palette';
import type { Pen } from '../pen';

const DASH_PIXELS = 5;

export function createCanvasPen(c: CanvasRenderingContext2D, scene: Scene): Pen {
  const { camera, view, ratio, theme } = scene;
  const { colours } = PALETTES[theme];
  const onScreen = (point: Point): Point => {
    const { x, y } = toScreen(camera, view, point);
    return { x: x * ratio, y: y * ratio };
  };
  c.setTransform(1, 0, 0, 1, 0, 0);
  return {
    line(a, b, normalA, normalB, colour, strengthA, strengthB) {
      const from = onScreen(a);
      const to = onScreen(b);
      const width = Math.hypot(normalA.x, normalA.y) + Math.hypot(normalB.x, normalB.y) - 1;
      c.strokeStyle = colours[colour];
      c.globalAlpha = (strengthA + strengthB) / 2;
      c.lineWidth = Math.max(width, 1);
      c.beginPath();
      c.moveTo(from.x, from.y);
      c.lineTo(to.x, to.y);
      c.stroke();
      c.globalAlpha = 1;
    },
    ring(centre, radius, strength) {
      const { x, y } = onScreen(centre);
      c.strokeStyle = colours.ring;
      c.globalAlpha = strength;
      c.lineWidth = 1.5 * ratio;
      c.setLineDash([DASH_PIXELS * ratio, DASH_PIXELS * ratio]);
      c.beginPath();
      c.arc(x, y, radius, 0, 2 * Math.PI);
      c.stroke();
      c.setLineDash([]);
      c.globalAlpha = 1;
    },
  };
}
