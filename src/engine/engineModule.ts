/** This version's engine, as the command line runs it and as it is released. */
import { MODEL_VERSION } from '../core/version';
import {
  type EngineModule,
  type ModelDescription,
  type ParameterRange,
  PROTOCOL_VERSION,
} from '../protocol/engineModule';
import { withEnglish } from '../remarks/withEnglish';
import { parameterCatalogue } from '../scenario/catalogue';
import { decodeLink, encodeLink } from '../scenario/link';
import { PRESETS } from '../scenario/presets';
import { scenarioFor } from '../scenario/resolve';
import { readRunFile } from '../scenario/runFileReader';
import { apiInEnglish } from './apiInEnglish';
import { createSimulation } from './simulation';
import { createSimulationApi } from './simulationApi';

function describe(): ModelDescription {
  const presets = PRESETS.map(({ key, hours }) => {
    const { settings } = scenarioFor({ preset: key, seed: key });
    return [key, { hours, settings }] as const;
  });
  const parameters = [...parameterCatalogue].map(([key, { spec }]): [string, ParameterRange] => {
    const { default: value, minimum, maximum, choices } = spec;
    return [key, { default: value, minimum, maximum, ...(choices === undefined ? {} : { choices }) }];
  });
  return { presets: Object.fromEntries(presets), parameters: Object.fromEntries(parameters) };
}

export const presentEngine: EngineModule = {
  modelVersion: MODEL_VERSION,
  protocolVersion: PROTOCOL_VERSION,
  describe,
  decodeLink(search) {
    const { problems, notes, ...run } = decodeLink(search);
    return { ...run, problems: problems.map(withEnglish), notes: notes.map(withEnglish) };
  },
  encodeLink,
  readRunFile(text) {
    const reading = readRunFile(text);
    return reading.ok
      ? { ...reading, notes: reading.notes.map(withEnglish) }
      : { ok: false, problem: withEnglish(reading.problem) };
  },
  createSimulation,
  createSimulationApi: (clock) => apiInEnglish(createSimulationApi(clock)),
};
