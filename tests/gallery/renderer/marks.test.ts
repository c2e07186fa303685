/** Lines of equal concentration, the palettes' contrast, and what is drawn near and far. */
import { describe, expect, it } from 'vitest';
import { openingCamera } from '../../../src/gallery/renderer/camera';
import { drawsNear } from '../../../src/gallery/renderer/detail';
import { isolinesAt, type Segments } from '../../../src/gallery/renderer/isolines';
import { isLively } from '../../../src/gallery/renderer/liveliness';
import type { FieldLayer } from '../../../src/gallery/renderer/painter';
import { COLOURS, type ColourName, PALETTES, paletteFloats, THEMES } from '../../../src/gallery/renderer/palette';
import { createTracks } from '../../../src/gallery/renderer/tracks';
import { makeSnapshot } from './makeSnapshot';

const layer = (side: number, value: (x: number, y: number) => number): FieldLayer => ({
  name: 'tgfBeta',
  range_pM: 1,
  picture: {
    columns: side,
    rows: side,
    width: side * 10,
    height: side * 10,
    values: Float32Array.from({ length: side * side }, (_, i) => value(i % side, Math.floor(i / side))),
  },
});

describe('lines of equal concentration', () => {
  it('lie on the circle where a cone has the value, all around it', () => {
    const centre = 20;
    const segments: Segments = [];
    isolinesAt(
      layer(41, (x, y) => 1 - Math.hypot(x - centre, y - centre) / 20),
      [0.5],
      segments,
    );
    let length = 0;
    for (let i = 0; i < segments.length; i += 4) {
      const [ax, ay, bx, by] = segments.slice(i, i + 4);
      length += Math.hypot(ax - bx, ay - by);
      expect(Math.hypot(ax - 205, ay - 205)).toBeCloseTo(100, -1);
    }
    expect(length / (2 * Math.PI * 100)).toBeCloseTo(1, 1);
  });

  it('are none in an even field, and straight in a ramp', () => {
    const none: Segments = [];
    isolinesAt(
      layer(20, () => 0.5),
      [0.25, 0.75],
      none,
    );
    expect(none).toEqual([]);
    const ramp: Segments = [];
    isolinesAt(
      layer(20, (x) => x / 20),
      [0.33],
      ramp,
    );
    for (let i = 0; i < ramp.length; i += 2) expect(ramp[i]).toBeCloseTo(0.33 * 200 + 5, 3);
    expect(ramp.length).toBe(19 * 4);
  });
});

/** Relative luminance as in WCAG 2. */
const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe('palettes', () => {
  it.each(THEMES)('what tells kinds apart stands out from the ground (%s)', (theme) => {
    const { colours } = PALETTES[theme];
    const outlines: readonly ColourName[] = [
      'membrane',
      'membraneBare',
      'killerRim',
      'healthyRim',
      'stromaRim',
      'ring',
    ];
    for (const name of outlines) expect(contrast(colours[name], colours.ground), name).toBeGreaterThanOrEqual(3);
    for (const name of ['granule', 'seam', 'killerNucleus'] as const)
      expect(contrast(colours[name], colours[name === 'seam' ? 'ground' : 'killerBody']), name).toBeGreaterThan(2.4);
  });

  it('on paper the nuclei tell hunter and prey apart without colour', () => {
    const { colours } = PALETTES.print;
    expect(luminance(colours.killerNucleus)).toBeGreaterThan(2 * luminance(colours.killerBody));
    expect(luminance(colours.tumourNucleus)).toBeLessThan(0.5 * luminance(colours.tumourBody));
  });

  it('gives the shader every colour', () => {
    for (const theme of THEMES) {
      const floats = paletteFloats(theme);
      expect(floats).toHaveLength(3 * COLOURS.length);
      expect(floats.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });
});

describe('detail', () => {
  it('draws what is inside cells only where it can be seen, and not where the device is too slow', () => {
    expect(drawsNear(0.5, false)).toBe(false);
    expect(drawsNear(2, false)).toBe(true);
    expect(drawsNear(2, true)).toBe(false);
  });

  it('opens close, unless nothing goes on there', () => {
    const view = { width: 360, height: 400 };
    const snapshot = makeSnapshot({ tumours: 200, killers: 60 });
    const domain = { width: snapshot.width, height: snapshot.height };
    const tracks = createTracks();
    tracks.take(snapshot, 0, 1, true);
    const close = openingCamera(domain, view, 'close');
    expect(close.scale).toBeGreaterThan(openingCamera(domain, view, 'cover').scale);
    expect(isLively(tracks, close, view)).toBe(true);
    expect(isLively(tracks, openingCamera(domain, view, 'fit'), view)).toBe(true);
    // Prey in the middle, hunters at the border.
    for (let i = 0; i < 200; i++) {
      snapshot.floats[i * 8] = 500;
      snapshot.floats[i * 8 + 1] = 500;
    }
    for (let i = 200; i < 260; i++) snapshot.floats[i * 8] = 10;
    tracks.take(snapshot, 1, 1, true);
    expect(isLively(tracks, close, view)).toBe(false);
  });
});
