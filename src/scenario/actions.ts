/** Things that can be done to a run at a moment, beside giving a parameter a new value. */
import type { ParameterSpec } from '../core/parameter';

type ActionSpec = Pick<ParameterSpec, 'label' | 'meaning' | 'unit' | 'minimum' | 'maximum' | 'integer'>;

export const DOSE = 'dose';

/** Name → what its number means and may be. */
export const ACTIONS: ReadonlyMap<string, ActionSpec> = new Map([
  [
    DOSE,
    {
      label: 'Dose',
      meaning: 'Infuses this many NK cells into the dish.',
      unit: 'cells',
      minimum: 1,
      maximum: 20000,
      integer: true,
    },
  ],
]);
