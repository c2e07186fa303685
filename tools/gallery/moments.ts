/**
 * The moment of each ready-made run at which its picture in the gallery is taken: when what the run is about can be
 * seen, and as early as that.
 */
import type { ShownField } from '../../src/vocabulary';

export interface Moment {
  /** Model hours from the start, with the default seed. */
  readonly hours: number;
  /** CSS pixels per µm, in a picture that is 400 wide: 0.4 shows a millimetre. */
  readonly scale: number;
  /** The point in the middle of the picture, as fractions of the dish. */
  readonly at?: readonly [x: number, y: number];
  /** Fields under the cells. */
  readonly fields?: readonly ShownField[];
}

export const MOMENTS: Readonly<Record<string, Moment>> = {
  'cd19-lymphoma': { hours: 6, scale: 1.1 },
  'her2-solid': { hours: 24, scale: 0.62, at: [0.62, 0.3], fields: ['tgfBeta'] },
  'il15-persistence': { hours: 6, scale: 0.95, at: [0.64, 0.6] },
  'cd19-low-leukaemia': { hours: 8, scale: 1.3 },
  'her2-low': { hours: 10, scale: 1.1, at: [0.6, 0.4] },
  'egfr-glioblastoma': { hours: 24, scale: 1 },
  'cldn18-gastric': { hours: 12, scale: 1, at: [0.4, 0.42] },
  'antigen-escape': { hours: 60, scale: 0.8 },
  'tgf-beta-fortress': { hours: 30, scale: 0.55, fields: ['tgfBeta'] },
  'tgf-beta-rescue': { hours: 30, scale: 0.55, fields: ['tgfBeta'] },
  // Each NK cell in the light of its own IL-15.
  'il15-armoured': { hours: 30, scale: 0.95, at: [0.56, 0.76], fields: ['interleukin15'] },
  'rituximab-nk': { hours: 3, scale: 1.2 },
  'nkg2a-block': { hours: 6, scale: 1 },
  'pd1-block': { hours: 6, scale: 1.4 },
  'chemotherapy-then-nk': { hours: 72, scale: 0.8 },
  steroid: { hours: 8, scale: 1.1, fields: ['interferonGamma'] },
  'rejection-repeat-dosing': { hours: 98, scale: 0.75 },
  'fresh-or-thawed': { hours: 12, scale: 0.9 },
  'lot-to-lot': { hours: 10, scale: 1 },
  'car-t-comparator': { hours: 16, scale: 0.95, at: [0.32, 0.32], fields: ['interferonGamma'] },
  'perforin-null': { hours: 3, scale: 1.5 },
};
