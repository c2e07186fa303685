/** What a slider's track must be able to say, whatever its scale. */
import type { ParameterSpec } from '../../core/parameter';

export type Scalable = Pick<ParameterSpec, 'minimum' | 'maximum' | 'scale' | 'integer'> &
  Partial<Pick<ParameterSpec, 'default'>>;

export interface SliderScale {
  /** Positions run from 0 to this. */
  readonly positions: number;
  readonly largeStep: number;
  positionOf(value: number): number;
  /** The value at a position: round, and never outside the range. */
  valueAt(position: number): number;
}
