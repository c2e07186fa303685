/** The nearest name to a mistyped one. */

/** Letters to insert, delete, replace or swap with a neighbour to turn one name into the other. */
export function editDistance(from: string, to: string): number {
  let twoBack: number[] = [];
  let before = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) cost = Math.min(cost, twoBack[j - 2] + 1);
      row.push(cost);
    }
    twoBack = before;
    before = row;
  }
  return before[to.length];
}

const LONGEST_NAME = 60;
/** A name may be wrong in a quarter of its letters, and in two at least, to be taken for a slip of the pen. */
const allowedSlips = (name: string): number => Math.max(2, Math.floor(name.length / 4));

/** Letters that the beginning or the last part of a name must have to stand for the whole. */
const SHORTEST_PART = 3;

/** Whether this is the beginning of the name, or the whole of its part after the point. */
function isPartOf(typed: string, name: string): boolean {
  return typed.length >= SHORTEST_PART && (name.startsWith(typed) || name.endsWith(`.${typed}`));
}

/** The name that was probably meant, or undefined. Capitals do not count; of equals the first wins. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  if (typed.length === 0 || typed.length > LONGEST_NAME) return undefined;
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let fewest = allowedSlips(typed) + 1;
  for (const name of names) {
    if (Math.abs(name.length - typed.length) >= fewest) continue;
    const slips = editDistance(wanted, name.toLowerCase());
    if (slips < fewest && slips < name.length) {
      best = name;
      fewest = slips;
    }
  }
  return best ?? names.find((name) => isPartOf(wanted, name.toLowerCase()));
}
