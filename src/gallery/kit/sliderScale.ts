/**
 * Where a value lies on its slider. Positions are whole numbers, so that arrow keys make even moves; a logarithmic
 * track makes each move the same ratio. Between two positions a typed-in value keeps its exact place.
 */
import { integerScale } from './integerScale';
import type { Scalable, SliderScale } from './scale';

const POSITIONS = 200;
/** A default that lies in less than this part of an even track leaves no room to move below or around it. */
const CRAMPED = 0.06;
/** Decades shown at least below the maximum when a logarithmic range begins at 0; position 0 is then the 0 itself. */
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

/** Whether the track is logarithmic: because the parameter is, or because its default would lie at the very start. */
export function isLogarithmic(spec: Scalable): boolean {
  const { minimum, maximum } = spec;
  if (minimum < 0 || maximum <= minimum) return false;
  if (spec.scale === 'logarithmic') return true;
  if (spec.integer === true && maximum - minimum <= POSITIONS) return false;
  return spec.default !== undefined && spec.default - minimum < CRAMPED * (maximum - minimum);
}

export function sliderScale(spec: Scalable): SliderScale {
  if (isLogarithmic(spec)) return spec.integer === true ? integerScale(spec) : logarithmicScale(spec);
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
      const value = roundedTo(minimum + (position / positions) * span, span / positions);
      return clamped(spec.integer === true ? Math.round(value) : value, spec);
    },
  };
}

const clamped = (value: number, { minimum, maximum }: Scalable): number => Math.min(maximum, Math.max(minimum, value));

/** The smallest value above 0 with a place of its own: a decade below the default, or lower. */
function lowestAboveZero({ maximum, default: preset = 0 }: Scalable): number {
  const below = preset > 0 ? Math.ceil(Math.log10(maximum / preset)) + 1 : 0;
  return maximum / 10 ** Math.max(DECADES_ABOVE_ZERO, below);
}

function logarithmicScale(spec: Scalable): SliderScale {
  const { minimum, maximum } = spec;
  const lowest = minimum > 0 ? minimum : lowestAboveZero(spec);
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
      return clamped(roundedFor(exact, ratio), spec);
    },
  };
}
