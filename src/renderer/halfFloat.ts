/** Numbers of 0…1 as IEEE 754 half floats: the one float texture format that every WebGL 2 device filters linearly. */
const scratch = new Float32Array(1);
const bits = new Uint32Array(scratch.buffer);
/** Difference of the exponent biases, 127 − 15. */
const REBIAS = 112;

/** A half float's bits, rounded to nearest; below 2^−14 (nothing that can be seen) it is 0. */
export function halfBits(value: number): number {
  scratch[0] = value;
  const b = bits[0];
  const exponent = (b >>> 23) - REBIAS;
  if (exponent <= 0 || exponent > 30) return 0;
  return ((exponent << 10) | ((b >>> 13) & 0x3ff)) + ((b >>> 12) & 1);
}

/** Writes values ÷ divisor as half floats. */
export function writeHalves(values: Float32Array, divisor: number, into: Uint16Array): void {
  const factor = divisor > 0 ? 1 / divisor : 0;
  for (let i = 0; i < values.length; i++) into[i] = halfBits(values[i] * factor);
}
