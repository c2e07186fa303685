/** Values that are worth comparing with another: the two that matter most, and a first one for any parameter. */
import { ALIASES } from '../../../scenario/aliases';
import type { CatalogueEntry } from '../../../scenario/catalogue';
import type { ParameterName } from '../../../scenario/parameterName';
import type { Scenario } from '../../../scenario/scenario';
import { sliderScale } from '../../kit/sliderScale';

/** Above this many molecules a cell's antigen is plenty, and little is the other case; below it the other way round. */
const MUCH_ANTIGEN = 20_000;
const LITTLE = 2000;
const PLENTY = 145_000;
/** pM that keep NK cells alive. */
const SUPPORT = 45;

export interface Suggestion {
  readonly key: ParameterName;
  readonly value: number;
}

/** For each of the two hero sliders the other case than this run's. */
export function heroSuggestions({ settings }: Scenario): readonly Suggestion[] {
  const { antigenDensity: antigen, il15Support: support } = ALIASES;
  return [
    { key: antigen, value: settings[antigen] >= MUCH_ANTIGEN ? LITTLE : PLENTY },
    { key: support, value: settings[support] > 0 ? 0 : SUPPORT },
  ];
}

/** Another value for this parameter, far enough from the present one to show. */
export function anotherValue({ spec }: CatalogueEntry, value: number): number {
  const { minimum, maximum, integer, choices } = spec;
  if (choices !== undefined) return value === 0 ? 1 : 0;
  if (integer === true && maximum - minimum === 1) return minimum + maximum - value;
  const half = integer === true ? Math.floor(value / 2) : Number((value / 2).toPrecision(3));
  if (half >= minimum && half < value) return half;
  const scale = sliderScale(spec);
  const middle = scale.valueAt(Math.round(scale.positions / 2));
  return middle === value ? maximum : middle;
}
