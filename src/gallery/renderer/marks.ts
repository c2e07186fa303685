/** What is drawn in fine lines: the dish's border, paths, the ring of the followed cell, lines of equal concentration. */
import type { ShownField } from '../../vocabulary';
import type { Point } from './camera';
import { isolines } from './isolines';
import type { Scene } from './painter';
import { PALETTES } from './palette';
import type { Pen } from './pen';

const RING_GAP_PIXELS = 5;
const RING_STRENGTH = 0.95;
const BORDER_STRENGTH = 0.2;
const TRAIL_STRENGTH = 0.75;
const PATH_STRENGTH = 0.5;
/** More paths than this in the picture are a thicket. */
const MOST_PATHS = 500;
const ISO_STRENGTH = 0.62;
/** What part of each piece of a line is drawn: a field is told by its dashes, too. */
const DASH: Readonly<Record<ShownField, number>> = { interferonGamma: 1, tgfBeta: 0.6, interleukin15: 0.2 };

export function drawBorder(pen: Pen, { domain, ratio }: Scene): void {
  const { width, height } = domain;
  const across = 1 + 0.5 * ratio;
  const corners: readonly Point[] = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  for (let i = 0; i < 4; i++) {
    const normal = i % 2 === 0 ? { x: 0, y: across } : { x: across, y: 0 };
    pen.line(corners[i], corners[(i + 1) % 4], normal, normal, 'line', BORDER_STRENGTH, BORDER_STRENGTH);
  }
}

/** The unit normal of a path at point i, times a width. */
function normalAt(path: readonly Point[], i: number, width: number): Point {
  const a = path[Math.max(i - 1, 0)];
  const b = path[Math.min(i + 1, path.length - 1)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (-(b.y - a.y) / length) * width, y: ((b.x - a.x) / length) * width };
}

/** Thinner and paler towards its beginning. */
function drawPath(pen: Pen, path: readonly Point[], ratio: number, strength: number): void {
  for (let i = 0; i + 1 < path.length; i++) {
    const youth = (at: number): number => (at / (path.length - 1)) ** 1.5;
    const width = (at: number): number => 1 + ratio * (0.4 + 1.1 * youth(at));
    const normals = [normalAt(path, i, width(i)), normalAt(path, i + 1, width(i + 1))] as const;
    pen.line(path[i], path[i + 1], ...normals, 'killerRim', strength * youth(i), strength * youth(i + 1));
  }
}

/** The path with its corners cut once (Chaikin 1974): cells do not turn on the spot. */
function softened(path: readonly Point[]): readonly Point[] {
  const last = path.length - 1;
  if (last < 2) return path;
  const soft: Point[] = [path[0]];
  for (let i = 0; i < last; i++) {
    const [a, b] = [path[i], path[i + 1]];
    const between = (t: number): Point => ({ x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
    if (i > 0) soft.push(between(0.25));
    if (i < last - 1) soft.push(between(0.75));
  }
  soft.push(path[last]);
  return soft;
}

export function drawTrail(pen: Pen, { trail, followed, ratio }: Scene): void {
  if (followed === null || trail.length < 2) return;
  // The newest place is where the cell is going: the line ends where it is drawn now.
  drawPath(pen, softened([...trail.slice(0, -1), followed]), ratio, TRAIL_STRENGTH);
}

export function drawRing(pen: Pen, { followed, camera, ratio }: Scene): void {
  if (followed === null) return;
  pen.ring(followed, (followed.radius * camera.scale * 1.25 + RING_GAP_PIXELS) * ratio, RING_STRENGTH);
}

/** The paths of the hunters in view. */
export function drawPaths(pen: Pen, { paths, camera, view, ratio }: Scene): void {
  if (paths === null) return;
  const halfWidth = view.width / 2 / camera.scale;
  const halfHeight = view.height / 2 / camera.scale;
  let drawn = 0;
  paths.forEach((path) => {
    const end = path.length;
    if (end < 4 || drawn >= MOST_PATHS) return;
    if (Math.abs(path[end - 2] - camera.x) > halfWidth || Math.abs(path[end - 1] - camera.y) > halfHeight) return;
    const points: Point[] = [];
    for (let i = 0; i < end; i += 2) points.push({ x: path[i], y: path[i + 1] });
    drawPath(pen, softened(points), ratio, PATH_STRENGTH);
    drawn += 1;
  });
}

/** Where several fields lie over each other, and on paper, colour alone does not tell them. */
export function drawIsolines(pen: Pen, { fields, ratio, theme }: Scene): void {
  if (fields.length < 2 && PALETTES[theme].ink === 0) return;
  for (const layer of fields) {
    const segments = isolines(layer);
    const rest = (1 - DASH[layer.name]) / 2;
    const width = 1 + 0.45 * ratio;
    for (let i = 0; i < segments.length; i += 4) {
      const ax = segments[i];
      const ay = segments[i + 1];
      const dx = segments[i + 2] - ax;
      const dy = segments[i + 3] - ay;
      const length = Math.hypot(dx, dy);
      if (length === 0) continue;
      const normal = { x: (-dy / length) * width, y: (dx / length) * width };
      const a = { x: ax + rest * dx, y: ay + rest * dy };
      const b = { x: ax + (1 - rest) * dx, y: ay + (1 - rest) * dy };
      pen.line(a, b, normal, normal, layer.name, ISO_STRENGTH, ISO_STRENGTH);
    }
  }
}
