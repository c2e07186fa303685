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
/** Rounding must be finer than a position by about this factor, or arrow keys would get stuck between two. */
const FINER = 5;
const FEWEST_FIGURES = 3;

/** The value with as few decimals as tell neighbouring positions of a linear track apart. */
function roundedTo(value: number, resolution: number): number {
  const decimals = Math.max(0, Math.ceil(-Math.log10(resolution / FINER)));
  return decimals > 15 ? value : Number(value.toFixed(decimals));
}

/** The value with as few figures, three at least, as tell values of this ratio apart. */
function roundedFor(value: number, ratio: number): number {
  const figures = Math.max(FEWEST_FIGURES, Math.ceil(-Math.log10((ratio - 1) / FINER)));
  return Number(value.toPrecision(Math.min(15, figures)));
}

export function sliderScale(spec: Scalable): SliderScale {
  if (spec.scale === 'logarithmic' && spec.maximum > 0) return logarithmicScale(spec);
  const { minimum, maximum } = spec;
  const span = maximum - minimum;
  const positions = spec.integer === true && span <= POSITIONS ? Math.max(1, span) : POSITIONS;
  return {
    positions,
    largeStep: Math.max(1, Math.round(positions / 10)),
    positionOf: (value) => (span === 0 ? 0 : ((clamped(value, spec) - minimum) / span) * positions),
    valueAt(position) {
      if (position <= 0) return minimum;
      if (position >= positions) return maximum;
      return tidy(roundedTo(minimum + (position / positions) * span, span / positions), spec);
    },
  };
}

const clamped = (value: number, { minimum, maximum }: Scalable): number => Math.min(maximum, Math.max(minimum, value));
const tidy = (value: number, spec: Scalable): number =>
  clamped(spec.integer === true ? Math.round(value) : value, spec);

function logarithmicScale(spec: Scalable): SliderScale {
  const { minimum, maximum } = spec;
  const lowest = minimum > 0 ? minimum : maximum / 10 ** DECADES_ABOVE_ZERO;
  const first = minimum > 0 ? 0 : 1;
  const decades = Math.log10(maximum / lowest);
  const ratio = 10 ** (decades / (POSITIONS - first));
  return {
    positions: POSITIONS,
    largeStep: POSITIONS / 10,
    positionOf(value) {
      const inside = clamped(value, spec);
      if (inside < lowest) return minimum > 0 ? 0 : inside / lowest;
      return first + (Math.log10(inside / lowest) / decades) * (POSITIONS - first);
    },
    valueAt(position) {
      if (position < first || position <= 0) return minimum;
      if (position >= POSITIONS) return maximum;
      const exact = lowest * 10 ** (((position - first) / (POSITIONS - first)) * decades);
      return tidy(roundedFor(exact, ratio), spec);
    },
  };
}
