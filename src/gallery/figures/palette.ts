/** Colours of the charts, those of the cells in the picture. Told apart by lightness and dashes as well as by hue. */
import type { NkState } from '../../vocabulary';

export interface ChartPalette {
  readonly text: string;
  readonly grid: string;
  readonly panel: string;
  readonly tumour: string;
  readonly naturalKiller: string;
  readonly healthy: string;
  readonly kills: string;
  readonly interferonGamma: string;
  readonly tgfBeta: string;
  readonly interleukin15: string;
  /** The two arms of a comparison: blue and orange, which everybody tells apart. */
  readonly armA: string;
  readonly armB: string;
  readonly dose: string;
  readonly change: string;
  readonly states: Readonly<Record<NkState, string>>;
}

const DARK: ChartPalette = {
  text: '#93A0B4',
  grid: '#1B2230',
  panel: '#0D1119',
  tumour: '#FF6FAE',
  naturalKiller: '#40D6CD',
  healthy: '#A9BDF0',
  kills: '#F6C766',
  interferonGamma: '#F6A04D',
  tgfBeta: '#B79BFF',
  interleukin15: '#8FE388',
  armA: '#7CB8FF',
  armB: '#FFB454',
  dose: '#40D6CD',
  change: '#F6C766',
  states: {
    searching: '#5F6C80',
    lowSignal: '#D6DCE6',
    inhibited: '#4D7CF3',
    suppressed: '#C9A2FA',
    depleted: '#F2B33D',
    striking: '#2FD3C3',
    detaching: '#157A78',
  },
};

const LIGHT: ChartPalette = {
  text: '#4A566A',
  grid: '#DDE3EC',
  panel: '#FFFFFF',
  tumour: '#C2186B',
  naturalKiller: '#0B7F79',
  healthy: '#41569E',
  kills: '#9A6400',
  interferonGamma: '#B85C00',
  tgfBeta: '#6B3FC9',
  interleukin15: '#2E7D32',
  armA: '#0B5CAD',
  armB: '#A34A00',
  dose: '#0B7F79',
  change: '#9A6400',
  states: {
    searching: '#A9B4C4',
    lowSignal: '#5C6778',
    inhibited: '#1D3FA6',
    suppressed: '#A878E8',
    depleted: '#E09A12',
    striking: '#12A597',
    detaching: '#0B5E5A',
  },
};

/** With `forcedColours`, words and lines are drawn in the visitor's own system colours. */
export function chartPalette(theme: 'fluorescence' | 'light', forcedColours = false): ChartPalette {
  const palette = theme === 'light' ? LIGHT : DARK;
  return forcedColours
    ? { ...palette, text: 'CanvasText', grid: 'color-mix(in srgb, CanvasText 30%, Canvas)', panel: 'Canvas' }
    : palette;
}
