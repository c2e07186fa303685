/** What is said in English of run files and of scenarios that come as data. */
import type { FileValues } from '../values/files';
import type { WordsFor } from '../words';

export const files: WordsFor<FileValues> = {
  'file.large': ({ size_MB, most_MB }) => `The file has ${size_MB} MB; a run file has at most ${most_MB} MB`,
  'file.empty': () => 'The file is empty',
  'file.cut': () => 'The file ends in the middle: a part of it is missing',
  'file.notJson': () => 'The file cannot be read: it is not JSON, which run files of NKscape are',
  'file.other': ({ format }) => `The file is not a run of NKscape: it does not say "format": "${format}"`,
  'file.newer': ({ version, known }) =>
    `The file was written by a newer NKscape, in version ${version} of the format; this one reads up to ${known}`,
  'file.damaged': ({ because }, _, say) => `The run file is damaged: ${because.map(say).join('; ')}`,
  'file.nested': () => 'it holds lists within lists without end',
  'file.formatVersion': () => 'formatVersion is not a whole number from 1',
  'file.modelVersion': () => 'modelVersion is not the number of a version',
  'file.step': ({ latest }) => `step is not a whole number from 0 to ${latest}`,
  'file.changes': ({ count, most }) => `it has ${count} changes; at most ${most} are allowed`,
  'file.hashes': ({ most }) => `hashes is not a list of 1 to ${most} states`,
  'file.hashForm': () => 'hashes holds something else than { step, stateHash }',
  'file.hashOrder': ({ step }) => `hashes: step ${step} is out of order`,
  'file.hashLast': ({ step, last }) =>
    `hashes: the last is that of step ${step}, and the file was saved at step ${last}`,
  'file.series': () => 'series is not a table of measurements',
  'file.columns': ({ count }) => `series has ${count} columns`,
  'file.column': ({ name }) => `series: "${name}" is not a list of numbers`,
  'file.unequal': () => 'series has columns of unequal length',
  'file.compare': () => 'compare is something else than { difference, stateHash }',
  'file.compareHash': () => 'compare: stateHash is not 64 hexadecimal digits',
  'file.name': ({ most }) => `name is not a text of 1 to ${most} characters in one line`,
  'file.age': ({ older, version, present }) =>
    `The file was made with ${older ? 'an older' : 'a newer'} version of the model, ${version}; only ${present} is here, so the run will differ from the one saved`,
  'file.changed': () =>
    'The file was changed after NKscape had written it; whether its run is the one it says shows in a replay',
  'file.gone': ({ count }) =>
    `${count} of its parameters ${count === 1 ? 'is not known here and is' : 'are not known here and are'} left out`,
  'file.missing': ({ count }) =>
    count === 1
      ? "1 parameter of this version is not in it and has the preset's value"
      : `${count} parameters of this version are not in it and have the preset's values`,
  'data.notScenario': () => 'This is not a scenario: it has no preset, seed and settings',
  'data.notSettings': (_, place) => `${place} is not a table of numbers`,
  'data.notSetting': ({ name }, place) => `${place}: "${name}" is not a number`,
  'data.noSetting': ({ name }, place) => `${place} has no ${name}; a resolved scenario has every parameter`,
  'data.notText': (_, place) => `${place} is not text`,
  'data.notNumber': (_, place) => `${place} is not a number`,
  'data.notChanges': (_, place) => `${place} is not a list of { step, key, value }`,
};
