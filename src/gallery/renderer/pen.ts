/** What fine lines are drawn with, whatever they are drawn on. */
import type { Point } from './camera';
import type { ColourName } from './palette';

export interface Pen {
  /** A strip from a to b; normals in device pixels, half a pixel more than half as long as the line is wide there. */
  line(
    a: Point,
    b: Point,
    normalA: Point,
    normalB: Point,
    colour: ColourName,
    strengthA: number,
    strengthB: number,
  ): void;
  /** A dashed ring; radius in device pixels. */
  ring(centre: Point, radius: number, strength: number): void;
}
