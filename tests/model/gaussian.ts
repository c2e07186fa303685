/** The exact spread of a point of substance, as voxels see it. */

/** The error function (Abramowitz & Stegun 7.1.26 is too coarse here: a Taylor series, good for |x| < 5). */
function erf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 120; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** Part of a Gaussian of this standard deviation that lies within half a voxel of `distance`. */
export const share = (distance: number, voxelSize: number, deviation: number): number =>
  (erf((distance + voxelSize / 2) / (deviation * Math.SQRT2)) -
    erf((distance - voxelSize / 2) / (deviation * Math.SQRT2))) /
  2;
