/** Latin hypercube: in every dimension each of n equal slices holds one of the n points (McKay et al. 1979). */
import { RandomSource, runKeyFromSeed } from '../../core/random';

const SLICE_DRAWS = 2;
/** Draw indices of the order of the slices, and of the place within one. */
const ORDER = 0;
const PLACE = 1;

/**
 * One dimension of the points, each in [0, 1). The same seed gives the same points everywhere.
 * @param dimension 0-based; dimensions are independent of one another and of how many there are
 */
export function latinHypercubeColumn(seed: string, points: number, dimension: number): Float64Array {
  const random = new RandomSource(runKeyFromSeed(`latin hypercube ${seed}`), SLICE_DRAWS);
  const key = new Uint32Array(2);
  const uniform = (point: number, index: number): number => {
    key[0] = dimension;
    key[1] = point;
    random.drawFor(key, index);
    return random.out[0];
  };
  const slices = Uint32Array.from({ length: points }, (_, n) => n);
  for (let last = points - 1; last > 0; last--) {
    const other = Math.floor(uniform(last, ORDER) * (last + 1));
    const slice = slices[last];
    slices[last] = slices[other];
    slices[other] = slice;
  }
  return Float64Array.from(slices, (slice, point) => (slice + uniform(point, PLACE)) / points);
}
