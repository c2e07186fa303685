/** V1a: how much trastuzumab NK cells need, by the CD16 allotype of their donors, purified and among blood cells. */
import { exp, LN10 } from '../core/exactMath';
import { estimate } from '../core/statistics';
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import type { AssaySpecification } from '../experiments/assay/specification';
import { armOf, type Check, check, crossing, defineDataSet, type Results, type RowClass } from './evidence';

const DOSES_ug_per_mL = [1e-5, 1e-4, 1e-3, 0.01, 0.1, 1] as const;
const NANOGRAMS = 1000;
/** Where no spread was read, a factor of two each way is accepted. */
const FACTOR = 2;

interface Row {
  readonly allotype: string;
  /** Mean log10 EC50 of the donors, µg/mL. */
  readonly log10: number;
  readonly spread?: number;
  readonly donors?: number;
}
interface Series {
  readonly assay: string;
  readonly ratio: number;
  readonly rowClass: RowClass;
  readonly rows: readonly Row[];
}

const SERIES: readonly Series[] = [
  {
    assay: 'purified NK 5:1',
    ratio: 5,
    // The factors of the allotypes were made of these.
    rowClass: 'verifies an input',
    rows: [
      { allotype: 'FF', log10: -2.94, spread: 0.32, donors: 13 },
      { allotype: 'FV', log10: -3.04, spread: 0.25, donors: 14 },
      { allotype: 'VV', log10: -3.15, spread: 0.23, donors: 3 },
    ],
  },
  {
    assay: 'PBMC 30:1 (NK 2.38:1)',
    ratio: 2.38,
    rowClass: 'predicted',
    rows: [
      { allotype: 'FF', log10: -2.38 },
      { allotype: 'FV', log10: -2.77 },
      { allotype: 'VV', log10: -2.82 },
    ],
  },
];

const blank = (allotype: string): string => `${allotype}, no antibody`;
const dosed = (allotype: string, dose: number): string => `${allotype}, ${dose} µg/mL`;
const label = ({ assay }: Series, allotype: string): string => `EC50 of ${allotype}, ${assay}`;
const nameOf = ({ assay }: Series): string => `V1a ${assay}`;

/** Repeat by repeat, ng/mL at which lysis is half way from that without antibody to that at the highest dose. */
function halfMaximal(results: Results, series: Series, allotype: string): readonly number[] {
  const lysisOf = (arm: string): readonly number[] =>
    armOf(results, nameOf(series), arm).samples.map(({ numbers }) => numbers.lysis_percent);
  const floor = lysisOf(blank(allotype));
  const curves = DOSES_ug_per_mL.map((dose) => [dose * NANOGRAMS, lysisOf(dosed(allotype, dose))] as const);
  const [, top] = curves[curves.length - 1];
  return floor.map((low, seed) =>
    crossing(
      curves.map(([dose, lysis]) => [dose, lysis[seed]] as const),
      (low + top[seed]) / 2,
    ),
  );
}

/** ng/mL; two standard errors of the donors' mean in log10, or the factor where none was read. */
function checkOf(results: Results, series: Series, { allotype, log10, spread, donors }: Row): Check {
  const value = NANOGRAMS * exp(LN10 * log10);
  const width = spread === undefined || donors === undefined ? FACTOR : exp((LN10 * 2 * spread) / Math.sqrt(donors));
  const published = {
    value: rounded(value),
    ...(donors === undefined ? {} : { n: donors, words: `standard deviation ${spread} in log10` }),
  };
  return check(
    [label(series, allotype), series.rowClass, 'ng/mL', published],
    estimate(halfMaximal(results, series, allotype)),
    value / width,
    value * width,
  );
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** How many times more antibody the weakest grip needs than the strongest. */
function ratioCheck(results: Results, series: Series): Check {
  const [{ log10: weak, spread, donors: n }, , { log10: strong, spread: otherSpread, donors: otherN }] = series.rows;
  const ratio = exp(LN10 * (weak - strong));
  const error =
    spread === undefined || n === undefined || otherSpread === undefined || otherN === undefined
      ? undefined
      : Math.sqrt((spread * spread) / n + (otherSpread * otherSpread) / otherN);
  const width = error === undefined ? FACTOR : exp(LN10 * 2 * error);
  const [ff, vv] = ['FF', 'VV'].map((allotype) => halfMaximal(results, series, allotype));
  return check(
    [`EC50 of FF over that of VV, ${series.assay}`, series.rowClass, '', { value: rounded(ratio) }],
    estimate(ff.map((value, seed) => value / vv[seed])),
    ratio / width,
    ratio * width,
  );
}

const assayOf = (series: Series): AssaySpecification => ({
  name: nameOf(series),
  targets: { line: 'sk-br-3', antigen: 'HER2', number: 200 },
  effectors: { car: false, effectorToTarget: series.ratio },
  hours: 4,
  releaseCeiling: RELEASE_CEILING,
  readouts: ['lysis'],
  arms: series.rows.flatMap(({ allotype }) => {
    const settings = { 'adcc.allotype': allotype };
    return [
      { name: blank(allotype), settings },
      ...DOSES_ug_per_mL.map((dose) => ({
        name: dosed(allotype, dose),
        settings,
        antibody: { name: 'trastuzumab', concentration_ug_per_mL: dose },
      })),
    ];
  }),
});

export const adccAllotype = defineDataSet({
  key: 'V1a',
  title: 'Trastuzumab that NK cells need, by their CD16 allotype',
  inShort: {
    tests: 'How much antibody NK cells need for half of their ADCC, by the CD16 allotype of the donor.',
    protocol: [
      'NK cells of 30 donors, and blood cells, met a HER2-positive line with trastuzumab over seven decades of dose.',
      'Here NK cells of each allotype meet 200 targets at six doses and at none, and the half-way dose is read.',
    ],
  },
  tier: 'A',
  family: 'contact and killing',
  kind: 'hard',
  source: {
    citation:
      'Wieckowski et al. 2020, Front Immunol 11, raw data: log10 EC50 of 30 donors (purified CD56⁺, 5:1) and of blood cells at 30:1, by FCGR3A',
    url: 'https://doi.org/10.3389/fimmu.2020.552596',
    mark: 'computed from its public data',
  },
  protocol: [
    'As V1: SK-BR-3 and four hours assumed, purified cells at 5:1, NK cells 7.94 % of the blood cells. Half way between lysis without antibody and at 1 µg/mL, on doses a factor of ten apart.',
    'The factors of the three allotypes on the half occupancy were made of the EC50s of the purified cells: those rows say that they went in. The rows of the blood cells were not looked at for it.',
    'Accepted are two standard errors of the donors’ mean in log10; for the blood cells, whose spread was not read, a factor of two each way, assumed.',
  ],
  assays: SERIES.map(assayOf),
  judge: (results) =>
    SERIES.flatMap((series) => [
      ...series.rows.map((row) => checkOf(results, series, row)),
      ratioCheck(results, series),
    ]),
  reasons: {
    tablesDisagree:
      'two tables of the source disagree by a factor of two: its mean lysis over dose (V1) is half way at 0.48 ng/mL, as here, while the EC50s fitted donor by donor average 1.0 ng/mL. The model was tuned on the lysis',
  },
  explanations: Object.fromEntries(
    SERIES.flatMap((series) => series.rows.map(({ allotype }) => [label(series, allotype), 'tablesDisagree' as const])),
  ),
  plots: (results) =>
    SERIES.map((series) => ({
      title: `EC50 of trastuzumab by CD16 allotype, ${series.assay}`,
      xLabel: 'FCGR3A',
      yLabel: 'EC50, ng/mL',
      bars: series.rows.map(({ allotype, log10 }) => ({
        label: allotype,
        data: rounded(NANOGRAMS * exp(LN10 * log10)),
        simulated: estimate(halfMaximal(results, series, allotype)),
      })),
    })),
});
