/** The field’s colours and its range. */
import { describe, expect, it } from 'vitest';
import { colourMap, colourMapCss, MAP_COLOURS } from '../../../src/gallery/renderer/colourMap';
import { createFieldImage } from '../../../src/gallery/renderer/fieldImage';
import { createFieldRange, roundedUp } from '../../../src/gallery/renderer/fieldRange';
import type { FieldLayer } from '../../../src/gallery/renderer/painter';
import { PALETTES } from '../../../src/gallery/renderer/palette';
import { SHOWN_FIELDS } from '../../../src/vocabulary';

/** CIE lightness L* of an sRGB colour, 0…100: not the space the map is made in, so that the test says something. */
function lightness(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}
const lightnessAt = (map: Uint8Array, i: number): number => lightness(map[i * 4], map[i * 4 + 1], map[i * 4 + 2]);
const lightnessOf = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return lightness(r, g, b);
};

describe('colour map', () => {
  for (const [theme, direction] of [
    ['fluorescence', 1],
    ['light', -1],
  ] as const)
    for (const field of SHOWN_FIELDS)
      it(`runs evenly from one lightness to the other (${theme}, ${field})`, () => {
        const map = colourMap(theme, field);
        for (let i = 8; i < MAP_COLOURS; i += 8)
          expect(direction * (lightnessAt(map, i) - lightnessAt(map, i - 8))).toBeGreaterThan(0);
        const span = lightnessAt(map, MAP_COLOURS - 1) - lightnessAt(map, 0);
        const middle = (lightnessAt(map, MAP_COLOURS / 2) - lightnessAt(map, 0)) / span;
        expect(middle).toBeGreaterThan(0.38);
        expect(middle).toBeLessThan(0.62);
      });

  it('never outshines a cell', () => {
    const { colours } = PALETTES.fluorescence;
    for (const field of SHOWN_FIELDS) {
      const brightest = lightnessAt(colourMap('fluorescence', field), MAP_COLOURS - 1);
      for (const name of ['membrane', 'killerRim', 'granule', 'seam', 'dying'] as const)
        expect(lightnessOf(colours[name])).toBeGreaterThan(brightest + 10);
    }
  });

  it('can be shown beside the picture', () => {
    expect(colourMapCss('fluorescence', 'tgfBeta')).toMatch(/^linear-gradient\(to right, rgb\(\d+ \d+ \d+\), /);
  });
});

describe('field image', () => {
  const layer = (
    columns: number,
    rows: number,
    range_pM: number,
    value: (x: number, y: number) => number,
    name: FieldLayer['name'] = 'interferonGamma',
  ): FieldLayer => ({
    name,
    range_pM,
    picture: {
      columns,
      rows,
      width: columns * 20,
      height: rows * 20,
      values: Float32Array.from({ length: columns * rows }, (_, i) => value(i % columns, Math.floor(i / columns))),
    },
  });
  const pixel = (image: { width: number; bytes: Uint8ClampedArray }, x: number, y: number): readonly number[] => [
    ...image.bytes.slice((y * image.width + x) * 4, (y * image.width + x) * 4 + 4),
  ];

  it('shows an even field as one colour, to the corners', () => {
    const image = createFieldImage();
    expect(image.draw([layer(12, 7, 6, () => 3)], 'fluorescence')).toBe(true);
    const map = colourMap('fluorescence', 'interferonGamma');
    const middle = Math.round(0.5 * (MAP_COLOURS - 1)) * 4;
    for (const [x, y] of [
      [0, 0],
      [image.width - 1, 0],
      [0, image.height - 1],
      [image.width >> 1, image.height >> 1],
    ])
      expect(pixel(image, x, y)).toEqual([map[middle], map[middle + 1], map[middle + 2], 255]);
  });

  it('puts a peak where it is and lets the empty part be clear', () => {
    const image = createFieldImage();
    image.draw([layer(10, 6, 1, (x, y) => (x === 7 && y === 2 ? 1 : 0))], 'fluorescence');
    const factor = image.width / 10;
    expect(image.height).toBe(6 * factor);
    const brightness = (x: number, y: number): number =>
      pixel(image, Math.floor(x * factor), Math.floor(y * factor))[0];
    expect(brightness(7.5, 2.5)).toBeGreaterThan(brightness(6.4, 2.5));
    expect(brightness(7.5, 2.5)).toBeGreaterThan(brightness(7.5, 3.6));
    expect(pixel(image, 0, 0)[3]).toBe(0);
    expect(image.draw([layer(10, 6, 1, () => 0)], 'fluorescence')).toBe(false);
  });

  it.each(['fluorescence', 'light'] as const)('shows of several fields each where it is (%s)', (theme) => {
    const image = createFieldImage();
    const amber = layer(12, 8, 1, (x) => (x < 3 ? 1 : 0));
    const green = layer(12, 8, 1, (x) => (x > 8 ? 1 : 0), 'interleukin15');
    image.draw([amber, green], theme);
    const factor = image.width / 12;
    const [left, right] = [1, 11].map((x) => pixel(image, Math.floor(x * factor), 4));
    expect(left[0]).toBeGreaterThan(left[1]);
    expect(right[1]).toBeGreaterThan(right[0]);
    expect(pixel(image, Math.floor(5.5 * factor), 4)[3]).toBe(0);
  });
});

describe('field range', () => {
  it('rounds up to 1, 2, 5 and powers of ten', () => {
    const cases = [
      [0.7, 1],
      [1, 1],
      [1.01, 2],
      [3, 5],
      [7, 10],
      [40, 50],
      [0.00012, 0.0002],
      [999, 1000],
      [0, 1],
      [Number.NaN, 1],
    ] as const;
    for (const [value, rounded] of cases) expect(roundedUp(value)).toBe(rounded);
  });

  it('leaves headroom, rises at once, falls only after a while, and does not flicker', () => {
    const range = createFieldRange();
    range.take(3, 0);
    expect(range.maximum).toBe(5);
    range.take(4.9, 0.05);
    expect(range.maximum).toBe(10);
    range.take(5.5, 0.1);
    expect(range.maximum).toBe(10);
    for (let t = 0.2; t < 2; t += 0.1) {
      range.take(4.1, t);
      expect(range.maximum).toBe(10);
    }
    range.take(6, 2.1);
    range.take(4.1, 2.2);
    range.take(4.1, 4);
    expect(range.maximum).toBe(10);
    range.take(4.1, 5);
    expect(range.maximum).toBe(5);
  });

  it('does not let next to nothing glow', () => {
    const range = createFieldRange();
    range.take(0.00012, 0);
    expect(range.maximum).toBe(0.1);
  });

  it('eases the picture to its new range and then rests', () => {
    const range = createFieldRange();
    range.take(4, 0);
    expect(range.ease(0.016, false)).toBe(false);
    range.take(80, 1);
    expect(range.ease(0.016, false)).toBe(true);
    expect(range.shown).toBeGreaterThan(5);
    expect(range.shown).toBeLessThan(100);
    for (let i = 0; i < 300; i++) range.ease(0.016, false);
    expect(range.shown).toBe(100);
    range.take(300, 9);
    range.ease(0.016, true);
    expect(range.shown).toBe(500);
  });
});
