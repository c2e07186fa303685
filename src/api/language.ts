/**
 * How links, flags and sentences are read and written: `import … from 'nkscape/language'`. Names here follow the command
 * line and may change with any version.
 */
export { MINUTES_PER_HOUR } from '../core/units';
export { fullNameOf, shortNameOf } from '../scenario/aliases';
export { readArm } from '../scenario/arm';
export { comparisonQueryOf, readComparison } from '../scenario/comparison';
export { splitAssignment, writeAssignment, writeValue } from '../scenario/grammar';
export { linkParts, olderVersionOf, queryOf } from '../scenario/link';
export { stepAt, writeMoment } from '../scenario/moment';
export { isHashOf } from '../scenario/opening';
export type { Reading } from '../scenario/reading';
export { type Part, readRun } from '../scenario/readRun';
export { presetByKey, unknownPreset } from '../scenario/resolve';
export { olderVersionOfFile, sizeProblem } from '../scenario/runFileReader';
export { allOf, eitherOf, nearestName, quoted } from '../scenario/text';
export { allowedText, RUN_PARTS } from '../scenario/validate';
