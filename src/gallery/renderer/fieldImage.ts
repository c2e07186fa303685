/**
 * Fields as a picture: smoothed up from their coarse voxels by a cubic B-spline and coloured. Done on the page, once
 * for each new moment, because it is a few thousand voxels and a million pixels.
 */
import { SHOWN_FIELD, SHOWN_FIELDS, type ShownField } from '../../vocabulary';
import { colourMap, MAP_COLOURS } from './colourMap';
import type { FieldLayer } from './painter';
import { PALETTES, type ThemeName } from './palette';

export interface FieldImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, not premultiplied; nearly clear where there is nearly nothing. */
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
  /** Colours one field or several over each other. True if the size is another than before. */
  draw(layers: readonly FieldLayer[], theme: ThemeName): boolean;
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

/** Takes every so-many-th voxel of every so-many-th row. */
function thinOut(
  from: Float32Array,
  columns: number,
  stride: number,
  width: number,
  height: number,
  into: Float32Array,
): void {
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to++) into[to] = from[y * stride * columns + x * stride];
  }
}

/** Red, green and blue of a field's map and how opaque each is. */
interface Table {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
}

/** The colour map as words of RGBA, its low end fading out. */
function createTable(theme: ThemeName, field: ShownField): Table {
  const bytes = colourMap(theme, field);
  for (let i = 0; i < MAP_COLOURS; i++) bytes[i * 4 + 3] = Math.round(255 * Math.min(1, i / (FADE * MAP_COLOURS)));
  return { bytes, words: new Uint32Array(bytes.buffer) };
}

/** Several lights at once would outshine the cells: each is dimmed by as many as there are. */
const DIMMED = [1, 1, 0.86, 0.78] as const;

export function createFieldImage(): FieldImage {
  let width = 0;
  let height = 0;
  let bytes = new Uint8ClampedArray(0);
  let half = new Float32Array(0);
  let smooth: Float32Array[] = [];
  const tables = new Map<string, Table>();
  const lights = new Map<string, Uint8Array>();

  const resize = (columns: number, rows: number, factor: number): boolean => {
    const [newWidth, newHeight] = [Math.ceil(columns * factor), Math.ceil(rows * factor)];
    if (width === newWidth && height === newHeight) return false;
    width = newWidth;
    height = newHeight;
    bytes = new Uint8ClampedArray(width * height * 4);
    half = new Float32Array(width * rows);
    smooth = SHOWN_FIELDS.map(() => new Float32Array(0));
    return true;
  };
  const tableOf = (theme: ThemeName, field: ShownField): Table => {
    const key = `${theme} ${field}`;
    const table = tables.get(key) ?? createTable(theme, field);
    tables.set(key, table);
    return table;
  };
  /** What a field adds to a dark ground, dimmed by how many there are; on a white ground its map as it is. */
  const glazeOf = (theme: ThemeName, field: ShownField, layers: number): Uint8Array => {
    const map = tableOf(theme, field).bytes;
    if (PALETTES[theme].additive === 0) return map;
    const key = `${theme} ${field} ${layers}`;
    const light =
      lights.get(key) ??
      map.map((value, i) => (i % 4 === 3 ? value : Math.max(0, (value - map[i % 4]) * DIMMED[layers])));
    lights.set(key, light);
    return light;
  };
  const levelsOf = ({ name, picture }: FieldLayer, factor: number): Float32Array => {
    if (factor === 1) return picture.values;
    const { columns, rows, values } = picture;
    const f = SHOWN_FIELD[name];
    if (smooth[f].length !== width * height) smooth[f] = new Float32Array(width * height);
    if (factor < 1) {
      thinOut(values, columns, Math.round(1 / factor), width, height, smooth[f]);
      return smooth[f];
    }
    smoothRows(values, columns, rows, factor, half);
    smoothRows(half, rows, width, factor, smooth[f]);
    return smooth[f];
  };
  const paintOne = (levels: Float32Array, range: number, { words: table }: Table): void => {
    const words = new Uint32Array(bytes.buffer);
    const scale = range > 0 ? (MAP_COLOURS - 1) / range : 0;
    for (let i = 0; i < levels.length; i++) {
      const at = levels[i] * scale + 0.5;
      words[i] = table[at < 0 ? 0 : at >= MAP_COLOURS ? MAP_COLOURS - 1 : at | 0];
    }
  };
  /** Lays one more field over what is there: light to light on a dark ground, glaze over glaze on a white one. */
  const layOver = (levels: Float32Array, range: number, map: Uint8Array, glaze: boolean): void => {
    const scale = range > 0 ? (MAP_COLOURS - 1) / range : 0;
    const end = levels.length;
    for (let i = 0, to = 0; i < end; i++, to += 4) {
      const level = levels[i] * scale + 0.5;
      const at = (level < 0 ? 0 : level >= MAP_COLOURS ? MAP_COLOURS - 1 : level | 0) << 2;
      const [r, g, b] = [bytes[to], bytes[to + 1], bytes[to + 2]];
      if (glaze) {
        bytes[to] = (r * map[at] + 255) >> 8;
        bytes[to + 1] = (g * map[at + 1] + 255) >> 8;
        bytes[to + 2] = (b * map[at + 2] + 255) >> 8;
      } else {
        bytes[to] = r + ((map[at] * (255 - r)) >> 8);
        bytes[to + 1] = g + ((map[at + 1] * (255 - g)) >> 8);
        bytes[to + 2] = b + ((map[at + 2] * (255 - b)) >> 8);
      }
      if (map[at + 3] > bytes[to + 3]) bytes[to + 3] = map[at + 3];
    }
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
    draw(layers, theme) {
      const { columns, rows } = layers[0].picture;
      const side = Math.max(columns, rows);
      // Several fields of a very large dish are costly to mix, and smooth: every second or third voxel tells as much.
      const thinned = layers.length > 1 && side > LARGEST_SIDE ? 1 / Math.ceil(side / LARGEST_SIDE) : 1;
      const enlarged = Math.max(1, Math.min(LARGEST_FACTOR, Math.floor(LARGEST_SIDE / side)));
      const factor = thinned < 1 ? thinned : enlarged;
      const resized = resize(columns, rows, factor);
      if (layers.length === 1) {
        const [layer] = layers;
        paintOne(levelsOf(layer, factor), layer.range_pM, tableOf(theme, layer.name));
        return resized;
      }
      const glaze = PALETTES[theme].additive === 0;
      // The lowest colour of the first map, quite clear.
      new Uint32Array(bytes.buffer).fill(glaze ? 0x00ffffff : tableOf(theme, layers[0].name).words[0]);
      for (const layer of layers)
        layOver(levelsOf(layer, factor), layer.range_pM, glazeOf(theme, layer.name, layers.length), glaze);
      return resized;
    },
  };
}
