/** Checks a scenario that comes as plain data: from a file, or from another thread. */
import { parameterCatalogue } from './catalogue';
import { scenarioFor } from './resolve';
import type { Intervention, Scenario } from './scenario';

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isIntervention = (data: unknown): data is Intervention =>
  isRecord(data) && typeof data.step === 'number' && typeof data.key === 'string' && typeof data.value === 'number';

function settingsOf(data: unknown): Record<string, number> {
  if (!isRecord(data)) throw new Error('scenario.settings is not a table of numbers');
  const settings: Record<string, number> = {};
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== 'number') throw new Error(`scenario.settings: ${JSON.stringify(key)} is not a number`);
    settings[key] = value;
  }
  const missing = [...parameterCatalogue.keys()].find((key) => settings[key] === undefined);
  if (missing !== undefined)
    throw new Error(`scenario.settings has no ${missing}; a resolved scenario has every parameter`);
  return settings;
}

/**
 * The same scenario, checked and frozen.
 * @throws Error with a sentence for what is wrong.
 */
export function scenarioFromData(data: unknown): Scenario {
  if (!isRecord(data)) throw new Error('This is not a scenario: it has no preset, seed and settings');
  const { preset, seed, hours, interventions } = data;
  if (typeof preset !== 'string') throw new Error('scenario.preset is not text');
  if (typeof seed !== 'string') throw new Error('scenario.seed is not text');
  if (typeof hours !== 'number') throw new Error('scenario.hours is not a number');
  if (!Array.isArray(interventions) || !interventions.every(isIntervention))
    throw new Error('scenario.interventions is not a list of { step, key, value }');
  return scenarioFor({ preset, seed, hours, settings: settingsOf(data.settings), interventions });
}
