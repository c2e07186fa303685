/** What makes two arms differ, as a person would name it: another scenario, a word, single parameters, changes. */
import { baseSettings, changedChanges } from './arm';
import { BUNDLE_KINDS, type BundleKind, bundleSettings, chosenIn } from './bundles';
import { parameterCatalogue } from './catalogue';
import type { ParameterName } from './parameterName';
import { assembleScenario } from './resolve';
import type { Intervention, Scenario, Settings, SomeSettings } from './scenario';
import { settingsOf } from './settings';

export type ArmDifference =
  | { readonly kind: 'preset'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'word';
      readonly of: BundleKind;
      /** Undefined when no word fits the first arm. */
      readonly from: string | undefined;
      readonly to: string;
      /** The parameters that the word explains. */
      readonly keys: readonly ParameterName[];
    }
  | { readonly kind: 'setting'; readonly key: ParameterName; readonly from: number; readonly to: number }
  | { readonly kind: 'added' | 'removed'; readonly change: Intervention };

/** A single slider may stand by chance where another line has it; nobody means the line then. */
const FEWEST_EXPLAINED: Readonly<Partial<Record<BundleKind, number>>> = { line: 2, carTarget: 2 };

function wordDifferences(base: Settings, settings: Settings, differing: readonly ParameterName[]): ArmDifference[] {
  const [before, after] = [chosenIn(base), chosenIn(settings)];
  const found: ArmDifference[] = [];
  const explained = new Set<ParameterName>();
  for (const of of BUNDLE_KINDS) {
    const [from, to] = [before[of], after[of]];
    if (to === undefined || to === from) continue;
    const own: SomeSettings = bundleSettings(after, [of]);
    const left: SomeSettings = from === undefined ? {} : bundleSettings(before, [of]);
    const keys = differing.filter(
      (key) =>
        !explained.has(key) &&
        (Object.hasOwn(own, key) || Object.hasOwn(left, key)) &&
        settings[key] === (own[key] ?? parameterCatalogue.get(key)?.spec.default),
    );
    if (keys.length < (FEWEST_EXPLAINED[of] ?? 1)) continue;
    for (const key of keys) explained.add(key);
    found.push({ kind: 'word', of, from, to, keys });
  }
  return found;
}

/** What the second arm has other than the first, in the order in which it would be told. */
export function armDifferences(first: Scenario, second: Scenario): readonly ArmDifference[] {
  const base = baseSettings(first, second.preset);
  const differing = [...parameterCatalogue.keys()].filter((key) => second.settings[key] !== base[key]);
  const words = wordDifferences(base, second.settings, differing);
  const explained = new Set(words.flatMap((word) => (word.kind === 'word' ? word.keys : [])));
  const { added, removed } = changedChanges(first.interventions, second.interventions);
  return [
    ...(first.preset === second.preset
      ? []
      : [{ kind: 'preset', from: first.preset, to: second.preset } satisfies ArmDifference]),
    ...words,
    ...differing
      .filter((key) => !explained.has(key))
      .map((key): ArmDifference => ({ kind: 'setting', key, from: base[key], to: second.settings[key] })),
    ...removed.map((change): ArmDifference => ({ kind: 'removed', change })),
    ...added.map((change): ArmDifference => ({ kind: 'added', change })),
  ];
}

/** The first of its kind, taken out. */
function without(changes: readonly Intervention[], { step, key, value }: Intervention): readonly Intervention[] {
  const at = changes.findIndex((change) => change.step === step && change.key === key && change.value === value);
  return changes.filter((_, index) => index !== at);
}

/** The second arm without one of the things that make it differ. */
export function withoutDifference(first: Scenario, second: Scenario, difference: ArmDifference): Scenario {
  const base = baseSettings(first, second.preset);
  const back = (keys: readonly ParameterName[]): Scenario =>
    assembleScenario({
      ...second,
      settings: { ...second.settings, ...settingsOf(keys.map((key) => [key, base[key]])) },
    });
  switch (difference.kind) {
    case 'preset':
      return assembleScenario({ ...second, preset: first.preset, settings: first.settings });
    case 'word':
      return back(difference.keys);
    case 'setting':
      return back([difference.key]);
    case 'added':
      return assembleScenario({ ...second, interventions: without(second.interventions, difference.change) });
    case 'removed':
      return assembleScenario({ ...second, interventions: [...second.interventions, difference.change] });
  }
}
