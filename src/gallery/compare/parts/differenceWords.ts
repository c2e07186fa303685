/** What makes two arms differ, in words. */
import { ACTIONS, DOSE } from '../../../scenario/actions';
import type { ArmDifference } from '../../../scenario/armDifferences';
import { BUNDLE_OPTIONS, type BundleKind } from '../../../scenario/bundles';
import { parameterCatalogue } from '../../../scenario/catalogue';
import { PRESETS } from '../../../scenario/presets';
import type { Intervention } from '../../../scenario/scenario';
import { words } from '../../words/compare';
import { formatNumber, formatSpan } from '../../words/format';
import { optionWords, parameterLabel, presetWords, valueInWords } from '../../words/laboratoryWords';
import { strings } from '../../words/strings';

export function presetTitle(key: string): string {
  const preset = PRESETS.find((other) => other.key === key);
  return preset === undefined ? key : presetWords(preset).title;
}

function wordTitle(kind: BundleKind, key: string | undefined): string {
  const option = BUNDLE_OPTIONS[kind].find((other) => other.key === key);
  return option === undefined ? words.noWord : optionWords(kind, option).title;
}

/** `a dose of 200 NK cells`, `Antigen density becomes 2 000 molecules/cell`. */
function changeInWords({ key, value }: Intervention): string {
  if (key === DOSE) return words.dose(formatNumber(value));
  const entry = parameterCatalogue.get(key);
  if (entry === undefined) return words.becomes(ACTIONS.get(key)?.label ?? key, formatNumber(value));
  return words.becomes(parameterLabel(entry), valueInWords(entry, value));
}

/** One difference as a line. */
export function differenceInWords(difference: ArmDifference, timeStep_minutes: number): string {
  switch (difference.kind) {
    case 'preset':
      return words.preset(presetTitle(difference.from), presetTitle(difference.to));
    case 'word':
      return words.setting(
        strings.words.kinds[difference.of],
        wordTitle(difference.of, difference.from),
        wordTitle(difference.of, difference.to),
      );
    case 'setting': {
      const entry = parameterCatalogue.get(difference.key);
      if (entry === undefined) return difference.key;
      const [from, to] = [difference.from, difference.to].map((value) => valueInWords(entry, value));
      return words.setting(parameterLabel(entry), from, to);
    }
    default: {
      const time = formatSpan(difference.change.step * timeStep_minutes);
      return words[difference.kind](time, changeInWords(difference.change));
    }
  }
}
