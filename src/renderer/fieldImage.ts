/**
 * A field as a picture: smoothed up from its coarse voxels by a cubic B-spline and coloured. Done on the page, once
 * for each new field, because it is a few thousand voxels and a million pixels.
 */
import { colourMap, MAP_COLOURS } from './colourMap';
import type { FieldPicture } from './painter';
import type { ThemeName } from './palette';

export interface FieldImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, not premultiplied; nearly clear where there is nearly nothing. */
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
  /** Colours the field; `range` is the value at the bright end. True if the size is another than before. */
  draw(field: FieldPicture, range: number, theme: ThemeName): boolean;
}

/** No side of the image is made longer than this by smoothing. */
const LARGEST_SIDE = 256;
const LARGEST_FACTOR = 4;
/** Below this fraction of the range the field fades into the ground. */
const FADE = 0.06;

/** Weights of four neighbouring voxels for each of `factor` places within a voxel, and the offset of the first. */
function splineWeights(factor: number): readonly { readonly first: number; readonly weights: readonly number[] }[] {
  return Array.from({ length: factor }, (_, i) => {
    const at = (i + 0.5) / factor - 0.5;
    const whole = Math.floor(at);
    const f = at - whole;
    const weights = [(1 - f) ** 3, 3 * f ** 3 - 6 * f ** 2 + 4, 3 * (1 - f) ** 3 - 6 * (1 - f) ** 2 + 4, f ** 3];
    return { first: whole - 1, weights: weights.map((w) => w / 6) };
  });
}

/** Smooths along rows of `length` voxels and writes the result transposed, so that doing it twice does both ways. */
function smoothRows(from: Float32Array, length: number, rows: number, factor: number, into: Float32Array): void {
  const phases = splineWeights(factor);
  for (let row = 0; row < rows; row++) {
    const start = row * length;
    const end = start + length - 1;
    for (let voxel = 0; voxel < length; voxel++) {
      for (let phase = 0; phase < factor; phase++) {
        const { first, weights } = phases[phase];
        const a = start + voxel + first;
        const sum =
          weights[0] * from[Math.max(a, start)] +
          weights[1] * from[Math.min(Math.max(a + 1, start), end)] +
          weights[2] * from[Math.min(a + 2, end)] +
          weights[3] * from[Math.min(a + 3, end)];
        into[(voxel * factor + phase) * rows + row] = sum;
      }
    }
  }
}

export function createFieldImage(): FieldImage {
  let width = 0;
  let height = 0;
  let bytes = new Uint8ClampedArray(0);
  let half = new Float32Array(0);
  let smooth = new Float32Array(0);
  let theme: ThemeName | null = null;
  let table = new Uint32Array(0);

  const resize = (columns: number, rows: number, factor: number): boolean => {
    if (width === columns * factor && height === rows * factor) return false;
    width = columns * factor;
    height = rows * factor;
    bytes = new Uint8ClampedArray(width * height * 4);
    half = new Float32Array(width * rows);
    smooth = new Float32Array(width * height);
    return true;
  };

  /** The colour map as words of RGBA, its low end fading out. */
  const mix = (name: ThemeName): void => {
    if (theme === name) return;
    theme = name;
    const map = colourMap(name);
    for (let i = 0; i < MAP_COLOURS; i++) map[i * 4 + 3] = Math.round(255 * Math.min(1, i / (FADE * MAP_COLOURS)));
    table = new Uint32Array(map.buffer);
  };

  return {
    get width() {
      return width;
    },
    get height() {
      return height;
    },
    get bytes() {
      return bytes;
    },
    draw(field, range, name) {
      const { columns, rows, values } = field;
      const factor = Math.max(1, Math.min(LARGEST_FACTOR, Math.floor(LARGEST_SIDE / Math.max(columns, rows))));
      const resized = resize(columns, rows, factor);
      mix(name);
      if (factor > 1) {
        smoothRows(values, columns, rows, factor, half);
        smoothRows(half, rows, width, factor, smooth);
      }
      const levels = factor > 1 ? smooth : values;
      const words = new Uint32Array(bytes.buffer);
      const scale = range > 0 ? (MAP_COLOURS - 1) / range : 0;
      for (let i = 0; i < levels.length; i++) {
        const at = levels[i] * scale + 0.5;
        words[i] = table[at < 0 ? 0 : at >= MAP_COLOURS ? MAP_COLOURS - 1 : at | 0];
      }
      return resized;
    },
  };
}
