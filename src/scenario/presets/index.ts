/** The runs that NKscape offers ready-made, in the order in which they are listed. */
import { antigenEscape } from './antigenEscape';
import { carTComparator } from './carTComparator';
import { cd19LowLeukaemia } from './cd19LowLeukaemia';
import { cd19Lymphoma } from './cd19Lymphoma';
import { chemotherapyThenNk } from './chemotherapyThenNk';
import { cldn18Gastric } from './cldn18Gastric';
import { egfrGlioblastoma } from './egfrGlioblastoma';
import { freshOrThawed } from './freshOrThawed';
import { her2Low } from './her2Low';
import { her2Solid } from './her2Solid';
import { il15Armoured } from './il15Armoured';
import { il15Persistence } from './il15Persistence';
import { lotToLot } from './lotToLot';
import { nkg2aBlock } from './nkg2aBlock';
import { pd1Block } from './pd1Block';
import { perforinNull } from './perforinNull';
import type { Preset } from './preset';
import { rejectionRepeatDosing } from './rejectionRepeatDosing';
import { rituximabNk } from './rituximabNk';
import { steroid } from './steroid';
import { tgfBetaFortress } from './tgfBetaFortress';
import { tgfBetaRescue } from './tgfBetaRescue';

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
  steroid,
  rejectionRepeatDosing,
  freshOrThawed,
  lotToLot,
  perforinNull,
  carTComparator,
];
