/** V17: how many targets single NK cells kill, raw counts with and without rituximab. */
import { chiSquareTest, estimate, momentsOf, sharesInBins, sum } from '../core/statistics';
import { armOf, type Check, defineDataSet, exactly, measured, type Plot, type Results } from './evidence';
import { poissonShares } from './poisson';

export const NAME = 'V17 kills per NK';
const BINS = 5;
/** Innate ligands of the unnamed target relative to K562. */
const INNATE = 0.93;

interface Column {
  readonly arm: string;
  readonly counts: readonly number[];
  readonly zero: readonly [number, number];
  readonly mean: readonly [number, number];
  readonly dispersion: readonly [number, number];
}

/** Counts of NK cells with 0, 1, 2 … kills, three replicates pooled, and the tolerances of their moments. */
export const V17_COLUMNS = [
  {
    arm: 'no antibody',
    counts: [68, 37, 15, 12, 4, 5, 0],
    zero: [0.4, 0.56],
    mean: [0.77, 1.27],
    dispersion: [1.3, 2.2],
  },
  {
    arm: 'rituximab',
    counts: [29, 19, 22, 16, 13, 6, 2],
    zero: [0.19, 0.35],
    mean: [1.55, 2.25],
    dispersion: [1, 1.8],
  },
] as const satisfies readonly Column[];

/** Counts in the bins of the test: 0, 1, 2, 3, ≥ 4. */
export const inBins = (counts: readonly number[]): number[] => [
  ...counts.slice(0, BINS - 1),
  sum(counts.slice(BINS - 1)),
];

/** χ² of observed counts against shares; a bin without any simulated cell is given half a cell. */
export function fitOf(observed: readonly number[], simulated: readonly number[]): number {
  const half = 0.5 / sum(simulated);
  const shares = sharesInBins(simulated, BINS).map((share) => Math.max(share, half));
  const total = sum(shares);
  return chiSquareTest(
    inBins(observed),
    shares.map((share) => share / total),
  ).p;
}

/** Highest number of kills that any cell has. */
const mostKills = (counts: readonly number[]): number => counts.findLastIndex((cells) => cells > 0);

const rounded = (value: number): number => Number(value.toFixed(2));

function checksOf({ arm, counts, zero, mean, dispersion }: Column, results: Results): Check[] {
  const { counts: pooled, samples, numbers } = armOf(results, NAME, arm);
  const simulated = pooled.killsPerNk;
  const zeros = samples.map((sample) => sample.numbers.nk_without_kill_percent / 100);
  const observed = momentsOf(counts);
  const moments = momentsOf(simulated);
  const n = sum(counts);
  const row = { rowClass: 'fitted', unit: '' } as const;
  return [
    {
      ...row,
      label: `${arm}: share without a kill`,
      value: estimate(zeros),
      published: { value: rounded(counts[0] / n), n },
      accepted: zero,
    },
    {
      ...row,
      label: `${arm}: kills per NK`,
      value: numbers.kills_per_nk,
      published: measured(rounded(observed.mean), rounded(Math.sqrt(observed.variance)), 'standard deviation', n),
      accepted: mean,
    },
    {
      ...row,
      label: `${arm}: variance / mean`,
      value: exactly(moments.variance / moments.mean),
      published: { value: rounded(observed.variance / observed.mean), n },
      accepted: dispersion,
    },
    {
      ...row,
      label: `${arm}: χ² p-value over 0, 1, 2, 3, ≥ 4 kills`,
      value: exactly(fitOf(counts, simulated)),
      published: { n },
      accepted: [0.01, 1],
    },
    {
      ...row,
      label: `${arm}: most kills of one NK`,
      value: exactly(mostKills(simulated)),
      published: { value: mostKills(counts), n },
      accepted: [0, 8],
    },
  ];
}

/** χ² p-value of a killer without memory or differences between cells: a control of the test, no row of the model. */
function poissonP(): number {
  const { counts } = V17_COLUMNS[0];
  return chiSquareTest(inBins(counts), poissonShares(momentsOf(counts).mean, BINS)).p;
}

function plotOf({ arm, counts }: Column, results: Results): Plot {
  const { samples } = armOf(results, NAME, arm);
  const observed = sharesInBins(counts, BINS);
  const bySeed = samples.map((sample) => sharesInBins(sample.counts.killsPerNk, BINS));
  return {
    title: `Kills per NK in 5 h, ${arm}`,
    xLabel: 'kills',
    yLabel: 'share of NK cells',
    bars: observed.map((share, bin) => ({
      label: bin === BINS - 1 ? `≥ ${bin}` : String(bin),
      data: share,
      dataSpread: Math.sqrt((share * (1 - share)) / sum(counts)),
      simulated: estimate(bySeed.map((shares) => shares[bin])),
    })),
  };
}

export const serialKilling = defineDataSet({
  key: 'V17',
  title: 'Kills per NK cell, with and without rituximab',
  inShort: {
    tests: 'How many targets single NK cells kill in five hours, and how unequal they are.',
    protocol: [
      'Single NK cells were followed for 5 h and their kills counted, without antibody and with rituximab.',
      'Here 80 NK cells have ten targets each; the spread of kills must fit the counts, which a killer without memory does not.',
    ],
  },
  tier: 'A',
  family: 'contact and killing',
  kind: 'hard',
  source: {
    citation: 'Sung, Hosty and Pérez-Carrasco, KillFrequency28.8.25.txt, 141 and 107 NK cells',
    url: 'https://github.com/ElephesSung/Fish',
    mark: 'computed from its public data',
  },
  protocol: [
    'Window 5 h: the value its rates are computed with; its text also names 3 h.',
    'Targets in excess, ten for each NK cell, at the density of the standard well: assumed, single cells were followed.',
    `The target is not named. A CD20-positive line without HLA class I is assumed; its innate ligands (${INNATE}) were tuned on these counts in a well-mixed study.`,
    'Rituximab at 10 µg/mL, saturating: assumed.',
    'The most kills of one NK are those among 2,400 simulated cells; the more cells are counted, the higher it is.',
    `The test can fail: it refuses a pure Poisson killer with the mean of the column without antibody (p = ${poissonP().toPrecision(1)}).`,
  ],
  assays: [
    {
      name: NAME,
      targets: { number: 800, antigenNegativeFraction: 0 },
      effectors: { number: 80, car: false },
      scene: { width_um: 1000, height_um: 1000 },
      hours: 5,
      settings: {
        'innateLigands.nkg2d': 0.93,
        'innateLigands.ncr': 0.93,
        'innateLigands.dnam1': 0.93,
        'inhibitoryReceptors.hlaClassI': 0,
        'inhibitoryReceptors.hlaE': 0,
        'scene.tumourRadius': 6,
      },
      readouts: ['killsPerNk', 'contacts'],
      arms: [
        { name: 'no antibody' },
        { name: 'rituximab', antibody: { name: 'rituximab', concentration_ug_per_mL: 10 } },
      ],
      seeds: 30,
    },
  ],
  judge: (results) => V17_COLUMNS.flatMap((column) => checksOf(column, results)),
  plots: (results) => V17_COLUMNS.map((column) => plotOf(column, results)),
});
