/** Collects lines and rings as squares in one vertex array that grows when it must. */
import type { Point } from '../camera';
import { COLOURS } from '../palette';
import type { Pen } from '../pen';

/** Per vertex: a tissue point (µm) and an offset from it in device pixels; the shape's own four numbers. */
export const FLOATS_PER_VERTEX = 8;
const FLOATS_PER_QUAD = 4 * FLOATS_PER_VERTEX;
/** Room around a ring for its halo, device pixels. */
const HALO = 14;

/** A pen whose strokes are squares in a vertex array. */
export interface QuadPen extends Pen {
  readonly data: Float32Array<ArrayBuffer>;
  readonly quads: number;
  begin(): void;
}

export function createQuadPen(quadsAtFirst: number): QuadPen {
  let data = new Float32Array(quadsAtFirst * FLOATS_PER_QUAD);
  let quads = 0;
  const vertex = (corner: number, at: Point, x: number, y: number): number => {
    const to = quads * FLOATS_PER_QUAD + corner * FLOATS_PER_VERTEX;
    data[to] = at.x;
    data[to + 1] = at.y;
    data[to + 2] = x;
    data[to + 3] = y;
    return to + 4;
  };
  const shape = (to: number, a: number, b: number, c: number, d: number): void => {
    data[to] = a;
    data[to + 1] = b;
    data[to + 2] = c;
    data[to + 3] = d;
  };
  const reserve = (): void => {
    if ((quads + 1) * FLOATS_PER_QUAD <= data.length) return;
    const larger = new Float32Array(2 * data.length);
    larger.set(data);
    data = larger;
  };
  return {
    get data() {
      return data;
    },
    get quads() {
      return quads;
    },
    begin() {
      quads = 0;
    },
    line(a, b, normalA, normalB, colour, strengthA, strengthB) {
      reserve();
      const index = COLOURS.indexOf(colour);
      const widthA = Math.hypot(normalA.x, normalA.y);
      const widthB = Math.hypot(normalB.x, normalB.y);
      shape(vertex(0, a, normalA.x, normalA.y), widthA, index, widthA - 1, strengthA);
      shape(vertex(1, b, normalB.x, normalB.y), widthB, index, widthB - 1, strengthB);
      shape(vertex(2, b, -normalB.x, -normalB.y), -widthB, index, widthB - 1, strengthB);
      shape(vertex(3, a, -normalA.x, -normalA.y), -widthA, index, widthA - 1, strengthA);
      quads += 1;
    },
    ring(centre, radius, strength) {
      reserve();
      const reach = radius + HALO;
      for (let corner = 0; corner < 4; corner++) {
        const x = corner === 1 || corner === 2 ? reach : -reach;
        const y = corner >= 2 ? reach : -reach;
        shape(vertex(corner, centre, x, y), x, y, radius, -strength);
      }
      quads += 1;
    },
  };
}
