/**
 * The fields' colours: lightness runs evenly in OKLab (Ottosson 2020, https://bottosson.github.io/posts/oklab), and each
 * field has a hue of its own. Equal steps of concentration look equally large, with or without colour vision.
 */
import type { ShownField } from '../../vocabulary';
import type { ThemeName } from './palette';

/** Colours in the map. */
export const MAP_COLOURS = 256;

interface Ramp {
  /** Lightness at 0 and at the maximum. The dark ramp ends below every cell's membrane, the light one above. */
  readonly lightness: readonly [number, number];
  readonly chroma: readonly number[];
  readonly hueDegrees: readonly number[];
}

type Ramps = Readonly<Record<ShownField, Ramp>>;

/** Fields that lie over each other must not share a hue: amber and red, blue, green, as in the charts. */
const DARK: Ramps = {
  interferonGamma: {
    lightness: [0.1, 0.41],
    chroma: [0.012, 0.036, 0.058, 0.08, 0.1, 0.1],
    hueDegrees: [285, 302, 318, 336, 362, 425],
  },
  tgfBeta: {
    lightness: [0.1, 0.41],
    chroma: [0.012, 0.045, 0.075, 0.105, 0.13, 0.145],
    hueDegrees: [262, 264, 267, 271, 277, 284],
  },
  interleukin15: {
    lightness: [0.1, 0.41],
    chroma: [0.01, 0.032, 0.05, 0.07, 0.088, 0.1],
    hueDegrees: [175, 162, 154, 148, 143, 138],
  },
};
const LIGHT: Ramps = {
  interferonGamma: {
    lightness: [0.99, 0.83],
    chroma: [0.002, 0.016, 0.032, 0.05, 0.07, 0.09],
    hueDegrees: [340, 350, 362, 378, 402, 428],
  },
  tgfBeta: {
    lightness: [0.99, 0.83],
    chroma: [0.002, 0.016, 0.03, 0.046, 0.062, 0.08],
    hueDegrees: [275, 277, 280, 284, 288, 292],
  },
  interleukin15: {
    lightness: [0.99, 0.83],
    chroma: [0.002, 0.02, 0.038, 0.056, 0.074, 0.092],
    hueDegrees: [150, 149, 148, 146, 144, 142],
  },
};
/** A tint that leaves the paper white enough to write on; lines of equal concentration say the rest. */
const onPaper = ({ hueDegrees, chroma }: Ramp): Ramp => ({
  lightness: [1, 0.9],
  chroma: chroma.map((c) => c * 0.6),
  hueDegrees,
});
const PRINT: Ramps = {
  interferonGamma: onPaper(LIGHT.interferonGamma),
  tgfBeta: onPaper(LIGHT.tgfBeta),
  interleukin15: onPaper(LIGHT.interleukin15),
};
const RAMPS: Readonly<Record<ThemeName, Ramps>> = { fluorescence: DARK, light: LIGHT, print: PRINT };

/** Linear interpolation in evenly spaced stops. */
function along(stops: readonly number[], t: number): number {
  const at = t * (stops.length - 1);
  const i = Math.min(Math.floor(at), stops.length - 2);
  return stops[i] + (stops[i + 1] - stops[i]) * (at - i);
}

const toByte = (linear: number): number => {
  const c = Math.min(Math.max(linear, 0), 1);
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
};

/** OKLCH → sRGB bytes. */
function srgb(lightness: number, chroma: number, hueDegrees: number): readonly [number, number, number] {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toByte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toByte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toByte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The map as RGBA bytes, from 0 to the maximum. */
export function colourMap(theme: ThemeName, field: ShownField): Uint8Array<ArrayBuffer> {
  const { lightness, chroma, hueDegrees } = RAMPS[theme][field];
  const bytes = new Uint8Array(MAP_COLOURS * 4);
  for (let i = 0; i < MAP_COLOURS; i++) {
    const t = i / (MAP_COLOURS - 1);
    bytes.set([...srgb(along(lightness, t), along(chroma, t), along(hueDegrees, t)), 255], i * 4);
  }
  return bytes;
}

/** The map as a CSS gradient, for a colour bar beside the picture. */
export function colourMapCss(theme: ThemeName, field: ShownField, direction = 'to right'): string {
  const bytes = colourMap(theme, field);
  const stops = Array.from({ length: 17 }, (_, i) => {
    const at = Math.round((i / 16) * (MAP_COLOURS - 1)) * 4;
    return `rgb(${bytes[at]} ${bytes[at + 1]} ${bytes[at + 2]})`;
  });
  return `linear-gradient(${direction}, ${stops.join(', ')})`;
}
