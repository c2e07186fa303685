/** V7: lysis and cytokines of CAR-T cells over CD20 density, on clones of one line. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { check, crossing, defineDataSet, numberIn, paired, type Results } from './evidence';

const LYSIS = 'V7 lysis over CD20';
const CYTOKINE = 'V7 cytokine over CD20';
const DENSITIES = [20, 60, 240, 1000, 5172, 230_546] as const;
const CYTOKINE_DENSITIES = [240, 1000, 2000, 5172, 10_000, 20_000, 50_000, 230_546] as const;
const PUBLISHED: Readonly<Record<number, readonly [lysis: number, spread: number]>> = {
  240: [22.8, 2],
  5172: [50, 10],
  230546: [50, 10],
};

const arm = (density: number): string => `${density} molecules`;
const lysisAt = (results: Results, density: number) => numberIn(results, LYSIS, arm(density), 'lysis_percent');
const cytokineAt = (results: Results, density: number) =>
  numberIn(results, CYTOKINE, arm(density), 'interferon_gamma_pM');

/** Density at which a curve is half of its value at the highest. */
const halfMaximum = (points: readonly (readonly [number, number])[]): number =>
  crossing(points, points[points.length - 1][1] / 2);

function ratioOfThresholds(results: Results): number {
  const lysis = halfMaximum(DENSITIES.map((density) => [density, lysisAt(results, density).mean] as const));
  const cytokine = halfMaximum(
    CYTOKINE_DENSITIES.map((density) => [density, cytokineAt(results, density).mean] as const),
  );
  return cytokine / lysis;
}

const clones = { antigenSpread: 0.3, antigenNegativeFraction: 0 } as const;
const product = { product: 'car-t', carPositiveFraction: 1 } as const;
const small = { 'scene.tumourRadius': 6 } as const;

export const antigenCd20 = defineDataSet({
  key: 'V7',
  title: 'Lysis and cytokines over CD20 density, CAR-T cells',
  inShort: {
    tests: 'How much antigen a CAR needs to kill, and how much more to release cytokines.',
    protocol: [
      'CAR-T cells against CD20 met clones of one leukaemia line that differ only in CD20, ten to one, for a chromium release.',
      'Here lysis is read after 4 h at 10:1 and IFN-γ after 24 h at 1:1, over four decades of density.',
    ],
  },
  tier: 'A',
  family: 'recognition',
  kind: 'hard',
  source: {
    citation:
      'Watanabe et al. 2015, J Immunol; ASH 2013, Blood 122(21):4493: lysis 22.8 ± 2 % at 240 molecules, 40–60 % at 5,172 and 230,546',
    url: 'https://doi.org/10.1182/blood.V122.21.4493.4493',
    mark: 'read in the source',
  },
  protocol: [
    'CD20 CAR-T cells (CAR-T product), 10:1, chromium release: 4 h assumed. Clones of one leukaemia line: spread 0.3, one hit to kill, assumed.',
    `The read-out ceiling of all release assays here, R_max = ${RELEASE_CEILING}: fitted to V1’s plateau, no source. At 10:1 every target above some thousand molecules dies, so that the plateau is that ceiling and its ratio is 1.`,
    'Cytokine: IFN-γ in the medium after 24 h at 1:1; the publication gives thresholds only.',
  ],
  assays: [
    {
      name: LYSIS,
      targets: { ...clones, number: 200 },
      effectors: { ...product, effectorToTarget: 10 },
      settings: small,
      hours: 4,
      releaseCeiling: RELEASE_CEILING,
      readouts: ['lysis'],
      arms: DENSITIES.map((antigenDensity) => ({ name: arm(antigenDensity), targets: { antigenDensity } })),
    },
    {
      name: CYTOKINE,
      targets: { ...clones, number: 100 },
      effectors: { ...product, effectorToTarget: 1 },
      settings: small,
      hours: 24,
      readouts: ['interferonGamma'],
      arms: CYTOKINE_DENSITIES.map((antigenDensity) => ({ name: arm(antigenDensity), targets: { antigenDensity } })),
    },
  ],
  judge: (results) => [
    check(
      ['lysis at 240 over plateau', 'fitted', '', { value: 0.46 }],
      paired(results, LYSIS, [arm(240), arm(230_546)], 'lysis_percent', ([low, plateau]) => low / plateau),
      0.31,
      0.61,
    ),
    check(
      ['lysis at 5,172 over that at 230,546', 'verifies an input', '', { words: 'both 40–60 %' }],
      paired(results, LYSIS, [arm(5172), arm(230_546)], 'lysis_percent', ([low, plateau]) => low / plateau),
      0.85,
    ),
    check(['lysis at 230,546', 'fitted', '%', { value: 40, to: 60 }], lysisAt(results, 230_546), 40, 60),
    check(
      [
        'density for half of the cytokine over that for half of the lysis',
        'verifies an input',
        '',
        { words: 'about 10' },
      ],
      ratioOfThresholds(results),
      5,
      30,
    ),
  ],
  plots: (results) => [
    {
      title: 'Lysis over CD20 density',
      xLabel: 'CD20 molecules a cell',
      yLabel: 'specific lysis, %',
      bars: DENSITIES.map((density) => ({
        label: String(density),
        ...(PUBLISHED[density] === undefined ? {} : { data: PUBLISHED[density][0], dataSpread: PUBLISHED[density][1] }),
        simulated: lysisAt(results, density),
      })),
    },
    {
      title: 'IFN-γ over CD20 density (simulation only)',
      xLabel: 'CD20 molecules a cell',
      yLabel: 'IFN-γ after 24 h, pM',
      bars: CYTOKINE_DENSITIES.map((density) => ({ label: String(density), simulated: cytokineAt(results, density) })),
    },
  ],
});
