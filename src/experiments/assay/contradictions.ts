/** What an assay says that cannot be carried out, or not read, however each single entry is in range. */
import type { AssaySpecification, Conditions, Effectors, Readout } from './specification';

/** Readings that are shares of the NK cells. */
const OF_NK: readonly Readout[] = ['killsPerNk', 'nkSurvival', 'nkTurnover'];

const joined = (path: string, part: string): string => (path === '' ? part : `${path}.${part}`);

/** Two ways to say one thing in one object; between an assay and its arm the arm's wins. */
function effectorProblems({ effectors }: { readonly effectors?: Effectors }, path: string): string[] {
  const at = joined(path, 'effectors');
  return [
    ...(effectors?.number !== undefined && effectors.effectorToTarget !== undefined
      ? [`${at}: number and effectorToTarget both say how many there are; only one may be given`]
      : []),
    ...(effectors?.car === false && effectors.carPositiveFraction !== undefined
      ? [`${at}.carPositiveFraction: car = false says that no cell carries the CAR; only one may be given`]
      : []),
  ];
}

/** Problems of the file as it is written, before arms take anything from the assay. */
export function writtenProblems(assay: AssaySpecification): string[] {
  const arms = assay.arms ?? [];
  return [
    ...effectorProblems(assay, ''),
    ...arms.flatMap((arm, n) => effectorProblems(arm, `arms[${n}]`)),
    ...arms.flatMap(({ name }, n) => {
      const first = arms.findIndex((arm) => arm.name === name);
      return first < n ? [`arms[${n}].name: "${name}" is the name of arms[${first}] already`] : [];
    }),
  ];
}

/** Rounds must begin before the assay ends. @param hours of the assay, from the first targets on */
export function roundProblems({ rechallenge }: Conditions, hours: number, path: string): string[] {
  if (rechallenge === undefined) return [];
  const { rounds, every_hours } = rechallenge;
  const last = (rounds - 1) * every_hours;
  return last < hours
    ? []
    : [`${path}: round ${rounds} would begin after ${last} h, and the assay ends after ${hours} h (hours)`];
}

/** Readings that would be shares of nothing. */
export function readoutProblems(
  readouts: readonly Readout[],
  targets: number,
  nk: number,
  at: (part: string) => string,
): string[] {
  const shares = readouts.filter((readout) => OF_NK.includes(readout));
  return [
    ...(targets === 0 && readouts.includes('lysis')
      ? [`${at('targets.number')}: lysis is a share of the targets, and there are none`]
      : []),
    ...(nk === 0 && shares.length > 0
      ? [
          `${at('effectors.number')}: ${shares.join(', ')} ${shares.length > 1 ? 'are shares' : 'is a share'} of the NK cells, and there are none`,
        ]
      : []),
  ];
}
