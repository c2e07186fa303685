/** What an assay says that cannot be carried out, or not read, however each single entry is in range. */
import { type Remark, remark } from '../../remarks/remark';
import { clipped } from '../../remarks/text';
import type { AssaySpecification, Conditions, Effectors, Readout } from './specification';

/** Readings that are shares of the NK cells. */
const OF_NK: readonly Readout[] = ['killsPerNk', 'nkSurvival', 'nkTurnover'];

const joined = (path: string, part: string): string => (path === '' ? part : `${path}.${part}`);

/** Two ways to say one thing in one object; between an assay and its arm the arm's wins. */
function effectorProblems({ effectors }: { readonly effectors?: Effectors }, path: string): Remark[] {
  const at = joined(path, 'effectors');
  return [
    ...(effectors?.number !== undefined && effectors.effectorToTarget !== undefined
      ? [remark('assay.effectorsTwice', at, {})]
      : []),
    ...(effectors?.car === false && effectors.carPositiveFraction !== undefined
      ? [remark('assay.carTwice', `${at}.carPositiveFraction`, {})]
      : []),
  ];
}

/** Problems of the file as it is written, before arms take anything from the assay. */
export function writtenProblems(assay: AssaySpecification): Remark[] {
  const arms = assay.arms ?? [];
  return [
    ...effectorProblems(assay, ''),
    ...arms.flatMap((arm, n) => effectorProblems(arm, `arms[${n}]`)),
    ...arms.flatMap(({ name }, n) => {
      const first = arms.findIndex((arm) => arm.name === name);
      return first < n ? [remark('assay.armTwice', `arms[${n}].name`, { name: clipped(name), first })] : [];
    }),
  ];
}

/** Rounds must begin before the assay ends. @param hours of the assay, from the first targets on */
export function roundProblems({ rechallenge }: Conditions, hours: number, path: string): Remark[] {
  if (rechallenge === undefined) return [];
  const { rounds, every_hours } = rechallenge;
  const last = (rounds - 1) * every_hours;
  return last < hours ? [] : [remark('assay.round', path, { round: rounds, begins_hours: last, ends_hours: hours })];
}

/** Readings that would be shares of nothing. */
export function readoutProblems(
  readouts: readonly Readout[],
  targets: number,
  nk: number,
  at: (part: string) => string,
): Remark[] {
  const shares = readouts.filter((readout) => OF_NK.includes(readout));
  return [
    ...(targets === 0 && readouts.includes('lysis') ? [remark('assay.lysisOfNone', at('targets.number'), {})] : []),
    ...(nk === 0 && shares.length > 0
      ? [remark('assay.sharesOfNone', at('effectors.number'), { readouts: shares })]
      : []),
  ];
}
