/** What the laboratory calls its parameters, presets and words, in Chinese. */
import type { LaboratoryWords } from '../../../laboratoryWords';
import { cytokines } from './cytokines';
import { killing } from './killing';
import { life } from './life';
import { microenvironment } from './microenvironment';
import { presets } from './presets';
import { problems } from './problems';
import { product } from './product';
import { recognition } from './recognition';
import { scene } from './scene';
import { targets } from './targets';
import { actions, choices, mechanisms, words } from './words';

export const laboratory: LaboratoryWords = {
  mechanisms,
  choices,
  actions,
  words,
  presets,
  problems,
  parameters: {
    ...scene,
    ...targets,
    ...recognition,
    ...killing,
    ...cytokines,
    ...microenvironment,
    ...life,
    ...product,
  },
};
