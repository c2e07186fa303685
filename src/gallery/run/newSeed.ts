/** Makes up seeds that can be read aloud in a classroom: three syllables and two digits, such as `kavino42`. */

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = 3;

/** `random` gives whole numbers from 0 to below its argument. */
export function newSeed(random: (below: number) => number): string {
  let seed = '';
  for (let syllable = 0; syllable < SYLLABLES; syllable++)
    seed += CONSONANTS[random(CONSONANTS.length)] + VOWELS[random(VOWELS.length)];
  return `${seed}${random(10)}${random(10)}`;
}

export const deviceRandom = (below: number): number => crypto.getRandomValues(new Uint32Array(1))[0] % below;
