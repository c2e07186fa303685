/**
 * Which data set decides which parameters, in the order in which they are fitted. A later block never refits what an
 * earlier one decided; blocks without free parameters only say how well the numbers that went in are met.
 */
import { chiSquareTest, sharesInBins, sum } from '../core/statistics';
import type { AssaySpecification } from '../experiments/assay/specification';
import type { SearchRules } from '../experiments/patternSearch';
import type { ParameterName } from '../scenario/parameterName';
import type { SomeSettings } from '../scenario/scenario';
import { adccBulk } from './adccBulk';
import { agonistExpansion } from './agonistExpansion';
import { antigenCd19 } from './antigenCd19';
import { antigenCd20 } from './antigenCd20';
import { carTTiming } from './carTTiming';
import { contactTimes } from './contactTimes';
import { armOf, type DataSet, holds, type Results } from './evidence';
import { il15Response } from './il15Response';
import { interferonSpread } from './interferonSpread';
import { nkSteadyState } from './nkSteadyState';
import { persistence, survival } from './persistence';
import { inBins, serialKilling, NAME as V17, V17_COLUMNS } from './serialKilling';
import { tgfBetaDose } from './tgfBetaDose';

export interface Block {
  readonly key: string;
  readonly title: string;
  readonly dataSets: readonly DataSet[];
  /** Full names of the parameters that this block decides. */
  readonly free: readonly ParameterName[];
  /** What is made small. */
  readonly objectiveText: string;
  objective(results: Results): number;
  readonly search: SearchRules;
}

const SEARCH: SearchRules = { factor: 1.2, halvings: 2, mostTrials: 60 };

/** Free search among targets in excess that the kill counts ask for, minutes, and how heavily missing it counts. */
const SEARCH_MINUTES = 20;
const SEARCH_WEIGHT = 20;

/** χ² of both columns of kill counts, and the squared relative error of the free search. */
function killCountMisfit(results: Results): number {
  const statistics = V17_COLUMNS.map(({ arm, counts }) => {
    const shares = sharesInBins(armOf(results, V17, arm).counts.killsPerNk, inBins(counts).length);
    return chiSquareTest(
      inBins(counts),
      shares.map((share) => Math.max(share, 1e-3)),
    ).statistic;
  });
  const searched = armOf(results, V17, V17_COLUMNS[0].arm).numbers.free_search_min.mean;
  const error = searched / SEARCH_MINUTES - 1;
  return sum(statistics) + SEARCH_WEIGHT * error * error;
}

/** Squared distance of each check from the middle of its range, in half-widths; open ranges count where they are missed. */
const misfitOf =
  (dataSets: readonly DataSet[]) =>
  (results: Results): number =>
    sum(
      dataSets
        .flatMap((dataSet) => dataSet.judge(results))
        .map((check) => {
          const [low, high] = check.accepted;
          if (!Number.isFinite(low) || !Number.isFinite(high)) return holds(check) ? 0 : 1;
          const distance = (check.value.mean - (low + high) / 2) / ((high - low) / 2);
          return distance * distance;
        }),
    );

const onlyChecked = (key: string, title: string, dataSets: readonly DataSet[]): Block => ({
  key,
  title,
  dataSets,
  free: [],
  objectiveText: 'squared distance from the middle of each accepted range, in half-widths',
  objective: misfitOf(dataSets),
  search: SEARCH,
});

/** In the order of calibration. */
export const BLOCKS: readonly Block[] = [
  onlyChecked('times', 'Contact times (V12, V19): published numbers that went in', [contactTimes]),
  {
    key: 'kills',
    title: 'Kills per NK (V17)',
    dataSets: [serialKilling],
    // The evenness of NK cells is computed from these data, and the silent shares come from the well-mixed study of them:
    // freeing all five betters χ² by less than one (4.8 instead of 5.6), which three more numbers are not worth.
    free: ['lyticAttack.hitRate', 'encounter.conjugationRate'],
    objectiveText: 'χ² of both columns, and 20·(free search / 20 min − 1)²',
    objective: killCountMisfit,
    search: SEARCH,
  },
  onlyChecked('bulk', 'Bulk ADCC (V1): the read-out ceiling is a constant of the assay, nothing of the model is free', [
    adccBulk,
  ]),
  {
    ...onlyChecked('density', 'Antigen density (V7)', [antigenCd20]),
    free: ['car.halfMaximalDensity'],
  },
  onlyChecked('heldOutDensity', 'Antigen density for cytokines and lysis (V8), kept out of calibration', [antigenCd19]),
  onlyChecked('persistence', 'TGF-β, IL-15 and persistence (V13–V16)', [
    tgfBetaDose,
    il15Response,
    nkSteadyState,
    persistence,
    agonistExpansion,
    survival,
  ]),
  onlyChecked('carT', 'CAR-T comparator (V21)', [carTTiming]),
  onlyChecked('field', 'Spread of IFN-γ (V25)', [interferonSpread]),
];

/** The assay with these values underneath everything that its arms set. */
export const withSettings = (assay: AssaySpecification, values: SomeSettings): AssaySpecification => ({
  ...assay,
  settings: { ...values, ...assay.settings },
});
