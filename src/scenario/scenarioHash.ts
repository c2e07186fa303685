/** The name of a run before it is computed: a digest of everything that decides it, and of nothing else. */
import { StateDigest } from '../core/hash';
import { settingsOffDefault } from './catalogue';
import type { Scenario } from './scenario';

/**
 * SHA-256 of the resolved scenario, 64 hexadecimal digits: seed, hours, every parameter that is not at its default,
 * by name, and the changes. The preset's name is not in it: two presets that come to the same numbers are the same run.
 */
export function scenarioHash({ seed, hours, settings, interventions }: Scenario): string {
  const digest = new StateDigest();
  digest.text(seed);
  digest.double(hours, 'hours');
  const told = settingsOffDefault(settings);
  digest.integer(told.length);
  for (const [key, value] of told) {
    digest.text(key);
    digest.double(value, key);
  }
  digest.integer(interventions.length);
  for (const { step, key, value } of interventions) {
    digest.integer(step);
    digest.text(key);
    digest.double(value, key);
  }
  return digest.finish();
}
