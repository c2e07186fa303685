/** The runs that NKscape offers ready-made, in the order in which they are listed. */
import { cd19LowLeukaemia, cd19Lymphoma, nkg2aBlock, perforinNull, rituximabNk } from './blood';
import { pd1Block, steroidDampens } from './drugs';
import { il15Armoured, il15Persistence, rejectionRepeatDosing } from './persistence';
import type { Preset } from './preset';
import { carTComparator, chemotherapyThenNk, lotToLot, thawedProduct } from './products';
import {
  antigenEscape,
  cldn18Gastric,
  egfrGlioblastoma,
  her2Low,
  her2Solid,
  tgfBetaFortress,
  tgfBetaRescue,
} from './solid';

export type { Preset } from './preset';

/** All presets; the first is what opens when a link names none. */
export const PRESETS: readonly [Preset, ...Preset[]] = [
  cd19Lymphoma,
  her2Solid,
  il15Persistence,
  cd19LowLeukaemia,
  her2Low,
  egfrGlioblastoma,
  cldn18Gastric,
  antigenEscape,
  tgfBetaFortress,
  tgfBetaRescue,
  il15Armoured,
  rituximabNk,
  nkg2aBlock,
  pd1Block,
  chemotherapyThenNk,
  steroidDampens,
  rejectionRepeatDosing,
  thawedProduct,
  lotToLot,
  carTComparator,
  perforinNull,
];
