/** How much of a long test is run: a sample in `npm test`, all of it in `npm run test:thorough`. */
const isThorough = process.env.NKSCAPE_THOROUGH === '1';

export const sampleOf = <Amount>(sample: Amount, whole: Amount): Amount => (isThorough ? whole : sample);
