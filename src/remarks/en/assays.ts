/** What is said in English of assays. */
import type { AssayValues } from '../values/assays';
import type { WordsFor } from '../words';

export const assays: WordsFor<AssayValues> = {
  'assay.refused': ({ because }, at, say) => `${at === '' ? 'the assay' : at}: ${because.map(say).join('\n')}`,
  'assay.word': ({ because, kind }, at, say) => `${at}: ${say(because)} (all words: nkscape words ${kind})`,
  'assay.noAntigen': ({ because }, at, say) => `${at}: ${say(because)}; without antigen: antigenNegativeFraction 1`,
  'assay.knockOut': ({ word }, at) => `${at}: "${word}" cannot be knocked out in this version of the model`,
  'assay.effectorsTwice': (_, at) =>
    `${at}: number and effectorToTarget both say how many there are; only one may be given`,
  'assay.carTwice': (_, at) => `${at}: car = false says that no cell carries the CAR; only one may be given`,
  'assay.armTwice': ({ name, first }, at) => `${at}: "${name}" is the name of arms[${first}] already`,
  'assay.round': ({ round, begins_hours, ends_hours }, at) =>
    `${at}: round ${round} would begin after ${begins_hours} h, and the assay ends after ${ends_hours} h (hours)`,
  'assay.lysisOfNone': (_, at) => `${at}: lysis is a share of the targets, and there are none`,
  'assay.sharesOfNone': ({ readouts }, at) =>
    `${at}: ${readouts.join(', ')} ${readouts.length > 1 ? 'are shares' : 'is a share'} of the NK cells, and there are none`,
  'assay.ofArm': ({ because }, name, say) => `${name}: ${say(because)}`,
  'assay.carFindsNothing': ({ line, antigen }, at) =>
    `${at}: ${line} shows no ${antigen ?? 'antigen'}, so that the CAR finds nothing on it`,
  'assay.antibodyFindsNothing': ({ line, antigen, antibody }, at) =>
    `${at}: ${line} shows no ${antigen}, so that ${antibody} binds nothing on it`,
  'assay.sparse': ({ targets, density, reference }, at) =>
    `${at}: ${targets} targets lie at ${density} in a mm², and the model was fitted at ` +
    `${reference} (200 targets): cells find each other less often, and lysis is lower than with 200 at the same ratio`,
  'assay.release': ({ ceiling }) =>
    `lysis counts every dead target; a bulk release assay (chromium, four hours) shows at most ${ceiling} of it, ` +
    `which releaseCeiling ${ceiling} takes into account`,
};
