/**
 * Where a value lies on its slider. Positions are whole numbers, so that arrow keys make even moves; a logarithmic
 * track makes each move the same ratio. Between two positions a typed-in value keeps its exact place.
 */
import type { ParameterSpec } from '../core/parameter';

export type Scalable = Pick<ParameterSpec, 'minimum' | 'maximum' | 'scale' | 'integer'>;

export interface SliderScale {
  /** Positions run from 0 to this. */
  readonly positions: number;
  readonly largeStep: number;
  positionOf(value: number): number;
  /** The value at a position: round, and never outside the range. */
  valueAt(position: number): number;
}

const POSITIONS = 200;
/** Decades shown below the maximum when a logarithmic range begins at 0; position 0 is then the 0 itself. */
const DECADES_ABOVE_ZERO = 3;
const SIGNIFICANT_FIGURES = 3;

const rounded = (value: number): number => Number(value.toPrecision(SIGNIFICANT_FIGURES));

export function sliderScale(spec: Scalable): SliderScale {
  const { minimum, maximum } = spec;
  const clamp = (value: number): number => Math.min(maximum, Math.max(minimum, value));
  const tidy = (value: number): number =>
    clamp(spec.integer === true ? Math.round(clamp(value)) : rounded(clamp(value)));
  if (spec.scale === 'logarithmic' && maximum > 0) return logarithmic(minimum, maximum, clamp, tidy);
  const span = maximum - minimum;
  const positions = spec.integer === true && span <= POSITIONS ? Math.max(1, span) : POSITIONS;
  return {
    positions,
    largeStep: Math.max(1, Math.round(positions / 10)),
    positionOf: (value) => (span === 0 ? 0 : ((clamp(value) - minimum) / span) * positions),
    valueAt: (position) => tidy(minimum + (position / positions) * span),
  };
}

function logarithmic(
  minimum: number,
  maximum: number,
  clamp: (value: number) => number,
  tidy: (value: number) => number,
): SliderScale {
  const lowest = minimum > 0 ? minimum : maximum / 10 ** DECADES_ABOVE_ZERO;
  const first = minimum > 0 ? 0 : 1;
  const decades = Math.log10(maximum / lowest);
  return {
    positions: POSITIONS,
    largeStep: POSITIONS / 10,
    positionOf(value) {
      const inside = clamp(value);
      if (inside < lowest) return minimum > 0 ? 0 : inside / lowest;
      return first + (Math.log10(inside / lowest) / decades) * (POSITIONS - first);
    },
    valueAt(position) {
      if (position < first) return minimum;
      return tidy(lowest * 10 ** (((position - first) / (POSITIONS - first)) * decades));
    },
  };
}
