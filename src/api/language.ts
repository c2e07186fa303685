/**
 * How links, flags and sentences are read and written; what is wrong with them comes as remarks, which `sentenceOf` puts
 * into words: `import … from 'nkscape/language'`. Names here follow the command
 * line and may change with any version.
 */
export { MINUTES_PER_HOUR } from '../core/units';
export { allOf, allowedText, eitherOf } from '../remarks/en/lists';
export type { Remark } from '../remarks/remark';
export { RemarkError, remarksOf } from '../remarks/remarkError';
export { quoted } from '../remarks/text';
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
export { cellsAtStart, memoryText } from '../scenario/sceneSize';
export { nearestName } from '../scenario/text';
export { RUN_PARTS, takes } from '../scenario/validate';
export { sentenceOf, sentencesOf, thrownSentences } from './sentences';
