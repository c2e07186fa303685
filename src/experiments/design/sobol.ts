/**
 * The Sobol sequence in up to 21 dimensions: points that fill a cube more evenly than chance does.
 * Direction numbers: Joe and Kuo 2008, doi 10.1137/070709359 (their set new-joe-kuo-6); order of points: Gray code,
 * Antonov and Saleev 1979. The first point is the origin, which belongs to the sequence: without it the balance of the
 * first 2^k points is lost (Owen 2020, arXiv 2008.08051).
 */

/** Primitive polynomial (degree, inner coefficients) and the first direction integers of dimensions 2, 3, … */
const JOE_KUO: readonly (readonly [degree: number, coefficients: number, first: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
];

export const SOBOL_DIMENSIONS = JOE_KUO.length + 1;

const BITS = 32;
const TWO_TO_MINUS_32 = 1 / 4294967296;

/** The direction numbers of one dimension, 0-based, as 32-bit fractions. */
function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(BITS);
  if (dimension === 0) {
    for (let bit = 0; bit < BITS; bit++) directions[bit] = 1 << (BITS - 1 - bit);
    return directions;
  }
  const [degree, coefficients, first] = JOE_KUO[dimension - 1];
  for (let bit = 0; bit < BITS; bit++) {
    if (bit < degree) {
      directions[bit] = first[bit] << (BITS - 1 - bit);
      continue;
    }
    const before = directions[bit - degree];
    let next = before ^ (before >>> degree);
    for (let k = 1; k < degree; k++) if ((coefficients >> (degree - 1 - k)) & 1) next ^= directions[bit - k];
    directions[bit] = next;
  }
  return directions;
}

/** The coordinate, in [0, 1), of the point with this number (0-based, below 2^32) in this dimension. */
export function sobolCoordinate(point: number, dimension: number): number {
  const directions = directionsOf(dimension);
  let gray = (point ^ (point >>> 1)) >>> 0;
  let value = 0;
  for (let bit = 0; gray !== 0; bit++, gray >>>= 1) if (gray & 1) value ^= directions[bit];
  return (value >>> 0) * TWO_TO_MINUS_32;
}
