/** Laws of binding that hold without any cell. */

/**
 * Density at which a receptor that lets go more easily is half-maximally driven: K·(1 + K_D/scale).
 * @param tight the density for a receptor that never lets go; the answer has its unit
 * @param dissociation dissociation constant K_D, in the unit of `scale`
 */
export const apparentHalfMaximal = (tight: number, dissociation: number, scale: number): number =>
  tight * (1 + dissociation / scale);
