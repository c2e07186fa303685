/** Checks a scenario that comes as plain data: from a file, or from another thread. */
import { type Remark, remark } from '../remarks/remark';
import { RemarkError } from '../remarks/remarkError';
import { clipped } from '../remarks/text';
import { parameterCatalogue } from './catalogue';
import { scenarioFor } from './resolve';
import type { Intervention, Scenario } from './scenario';

const refusal = (problem: Remark): RemarkError => new RemarkError([problem]);

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isIntervention = (data: unknown): data is Intervention =>
  isRecord(data) && typeof data.step === 'number' && typeof data.key === 'string' && typeof data.value === 'number';

function settingsOf(data: unknown): Record<string, number> {
  if (!isRecord(data)) throw refusal(remark('data.notSettings', 'scenario.settings', {}));
  const settings: Record<string, number> = {};
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== 'number')
      throw refusal(remark('data.notSetting', 'scenario.settings', { name: clipped(key) }));
    settings[key] = value;
  }
  const missing = [...parameterCatalogue.keys()].find((key) => settings[key] === undefined);
  if (missing !== undefined) throw refusal(remark('data.noSetting', 'scenario.settings', { name: missing }));
  return settings;
}

/**
 * The same scenario, checked and frozen.
 * @throws RemarkError for what is wrong.
 */
export function scenarioFromData(data: unknown): Scenario {
  if (!isRecord(data)) throw refusal(remark('data.notScenario', '', {}));
  const { preset, seed, hours, interventions } = data;
  if (typeof preset !== 'string') throw refusal(remark('data.notText', 'scenario.preset', {}));
  if (typeof seed !== 'string') throw refusal(remark('data.notText', 'scenario.seed', {}));
  if (typeof hours !== 'number') throw refusal(remark('data.notNumber', 'scenario.hours', {}));
  if (!Array.isArray(interventions) || !interventions.every(isIntervention))
    throw refusal(remark('data.notChanges', 'scenario.interventions', {}));
  return scenarioFor({ preset, seed, hours, settings: settingsOf(data.settings), interventions });
}
