/** The order and cadence of all mechanisms in a step; nothing else. A new mechanism is one row here. */
import { activationSignal } from './activationSignal';
import { antigenExpression } from './antigenExpression';
import { challenge } from './challenge';
import { chemokine } from './chemokine';
import { clearance } from './clearance';
import { contactMechanics } from './contactMechanics';
import { damage } from './damage';
import { dying } from './dying';
import { encounter } from './encounter';
import { granuleRefill } from './granuleRefill';
import { il15 } from './il15';
import { infusion } from './infusion';
import { interferonGamma } from './interferonGamma';
import { interferonResponse } from './interferonResponse';
import { lyticAttack } from './lyticAttack';
import type { Mechanism } from './mechanism';
import { motility } from './motility';
import { nkDivision } from './nkDivision';
import { nkSurvival } from './nkSurvival';
import { spontaneousDeath } from './spontaneousDeath';
import { stroma } from './stroma';
import { tgfBeta } from './tgfBeta';
import { tgfBetaSuppression } from './tgfBetaSuppression';
import { tumourDivision } from './tumourDivision';

export const schedule: readonly Mechanism[] = [
  challenge,
  infusion,
  encounter,
  activationSignal,
  damage,
  lyticAttack,
  spontaneousDeath,
  interferonGamma,
  interferonResponse,
  chemokine,
  tgfBeta,
  tgfBetaSuppression,
  il15,
  granuleRefill,
  nkSurvival,
  nkDivision,
  tumourDivision,
  antigenExpression,
  dying,
  motility,
  contactMechanics,
  stroma,
  clearance,
];
