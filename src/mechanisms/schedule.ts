/** The order and cadence of all mechanisms in a step; nothing else. A new mechanism is one row here. */
import { activationSignal } from './activationSignal';
import { adcc } from './adcc';
import { antibody } from './antibody';
import { antigenExpression } from './antigenExpression';
import { car } from './car';
import { challenge } from './challenge';
import { checkpointBlockade } from './checkpointBlockade';
import { chemokine } from './chemokine';
import { chemotherapy } from './chemotherapy';
import { clearance } from './clearance';
import { clonalExpansion } from './clonalExpansion';
import { contactMechanics } from './contactMechanics';
import { damage } from './damage';
import { dying } from './dying';
import { encounter } from './encounter';
import { fratricide } from './fratricide';
import { granuleRefill } from './granuleRefill';
import { il15 } from './il15';
import { il15Agonist } from './il15Agonist';
import { infusion } from './infusion';
import { inhibitoryReceptors } from './inhibitoryReceptors';
import { innateLigands } from './innateLigands';
import { interferonGamma } from './interferonGamma';
import { interferonResponse } from './interferonResponse';
import { interleukin2 } from './interleukin2';
import { lyticAttack } from './lyticAttack';
import type { Mechanism } from './mechanism';
import { motility } from './motility';
import { nkDivision } from './nkDivision';
import { nkSurvival } from './nkSurvival';
import { product } from './product';
import { rejection } from './rejection';
import { spontaneousDeath } from './spontaneousDeath';
import { steroid } from './steroid';
import { stroma } from './stroma';
import { susceptibility } from './susceptibility';
import { tgfBeta } from './tgfBeta';
import { tgfBetaSuppression } from './tgfBetaSuppression';
import { trogocytosis } from './trogocytosis';
import { tumourDivision } from './tumourDivision';

const rows = [
  challenge,
  infusion,
  antigenExpression,
  car,
  antibody,
  innateLigands,
  checkpointBlockade,
  encounter,
  inhibitoryReceptors,
  activationSignal,
  damage,
  susceptibility,
  lyticAttack,
  chemotherapy,
  spontaneousDeath,
  interferonGamma,
  adcc,
  trogocytosis,
  fratricide,
  interferonResponse,
  chemokine,
  tgfBeta,
  tgfBetaSuppression,
  steroid,
  il15Agonist,
  interleukin2,
  il15,
  granuleRefill,
  nkSurvival,
  rejection,
  nkDivision,
  clonalExpansion,
  tumourDivision,
  dying,
  motility,
  contactMechanics,
  stroma,
  // After all that draw the traits of a new cell, which the product changes.
  product,
  clearance,
] as const;

/** Each mechanism's own type: the full names of all parameters are derived from it. */
export type ScheduledMechanism = (typeof rows)[number];

export const schedule: readonly Mechanism[] = rows;
