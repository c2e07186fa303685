/** The order of 64-bit keys in two words each: a radix sort, whose time is linear in their number. */

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Puts `order` into `sorted` by one digit of its keys; equal digits stay as they were. */
function sortByDigit(keys: Uint32Array, shift: number, order: Int32Array, sorted: Int32Array): void {
  const place = new Int32Array(DIGITS);
  for (let i = 0; i < order.length; i++) place[(keys[i] >>> shift) & (DIGITS - 1)]++;
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const here = place[digit];
    place[digit] = before;
    before += here;
  }
  for (let i = 0; i < order.length; i++) sorted[place[(keys[order[i]] >>> shift) & (DIGITS - 1)]++] = order[i];
}

/**
 * Where each of the first `count` keys stands in their order, the lower word deciding between equal higher ones. The
 * place of each, not who is at each place: who carries numbers there reads them as they lie, in half the time.
 */
export function placesInKeyOrder(high: Uint32Array, low: Uint32Array, count: number): Int32Array {
  let order = new Int32Array(count);
  let spare = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (const keys of [low, high])
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      sortByDigit(keys, shift, order, spare);
      [order, spare] = [spare, order];
    }
  for (let place = 0; place < count; place++) spare[order[place]] = place;
  return spare;
}
