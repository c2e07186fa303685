/** Solid tumours: nodules that NK cells have to enter, and cells that take several hits. */
import { ARRANGEMENT, HEALTHY_ARRANGEMENT, NK_ARRANGEMENT } from '../scene';
import { definePreset } from './preset';

/** NK cells start, and doses arrive, at the edge of the dish. */
const FROM_THE_EDGE = {
  'scene.nkArrangement': NK_ARRANGEMENT.edge,
  'infusion.arrival': NK_ARRANGEMENT.edge,
} as const;

const THREE_HITS =
  'Three hits within 50 minutes to kill a solid tumour cell: Weigelin et al. 2021, https://doi.org/10.1038/s41467-021-25282-3';
const HERMARK =
  'HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/';

export const her2Solid = definePreset({
  key: 'her2-solid',
  title: 'HER2-high breast cancer',
  summary:
    'A dense nodule of HER2-rich breast cancer cells sheds TGF-β, and CAR-NK cells come in from the edge. ' +
    'It takes several hits within an hour to kill one of these cells, and the closer an NK cell comes, the more it is held down.',
  watch:
    'The rim of the nodule is eaten first; inside, TGF-β builds up, and NK cells run out of granules and are slow to make new ones.',
  try: 'Switch the suppression by TGF-β off and compare after three days: the same NK cells kill about a tenth more.',
  hours: 168,
  chosen: { line: 'bt-474', carTarget: 'HER2' },
  own: {
    ...FROM_THE_EDGE,
    // The edge is so near that the first NK cells reach the nodule within ten minutes.
    'scene.width': 800,
    'scene.height': 800,
    'scene.numberOfTumourCells': 1300,
    'scene.arrangement': ARRANGEMENT.nodule,
    'scene.noduleRadius': 330,
    'scene.numberOfNk': 600,
    'tgfBeta.secretion': 0.2,
  },
  sources: [
    `HER2 on BT-474: 499,795 molecules a cell (${HERMARK})`,
    'TGF-β secretion in the upper half of its plausible range, for a tumour that is rich in it (4–6 ng/mL inside, above the 0.4–3.5 of published models): assumed',
    'Doubling time 90 h (BT-474: 80–100), innate ligands 0.2, spread 0.4 and antigen-negative fraction 0.05: assumed',
    THREE_HITS,
  ],
});

export const her2Low = definePreset({
  key: 'her2-low',
  title: 'HER2-low breast cancer',
  summary:
    'The cells of this nodule carry some eleven thousand HER2 molecules, a forty-fifth of a HER2-rich tumour, and a few carry none. ' +
    'A CAR that binds tightly sees them, and healthy cells with a tenth of that as well; one that binds loosely tells the two apart.',
  watch: 'Healthy cells around the nodule: how many of them die with the tumour.',
  try: 'Raise the K_D of the CAR from 10 to 1,000 nM: the healthy cells are spared, and so is more of the tumour.',
  hours: 96,
  chosen: { line: 'mda-mb-231', carTarget: 'HER2' },
  own: {
    ...FROM_THE_EDGE,
    'scene.width': 700,
    'scene.height': 700,
    'scene.numberOfTumourCells': 350,
    'scene.arrangement': ARRANGEMENT.nodule,
    'scene.noduleRadius': 170,
    'scene.numberOfHealthy': 150,
    'scene.healthyArrangement': HEALTHY_ARRANGEMENT.ring,
    'scene.numberOfNk': 300,
    'antigenExpression.healthyDensity': 1000,
  },
  sources: [
    `HER2 on MDA-MB-231: 11,250 molecules a cell (${HERMARK})`,
    'HER2 on healthy cells 1,000: assumed',
    THREE_HITS,
  ],
});

export const egfrGlioblastoma = definePreset({
  key: 'egfr-glioblastoma',
  title: 'EGFR glioblastoma',
  summary:
    'Glioblastoma cells with EGFR grow in a soft matrix in which only a third of the NK cells crawl at all. ' +
    'Whoever cannot crawl kills only what it happens to touch.',
  watch: 'NK cells that never move, and targets that die only near those that do.',
  try: 'Set the motile fraction to 1: the same number of NK cells clears far more.',
  hours: 72,
  chosen: { line: 'u87', carTarget: 'EGFR' },
  own: {
    'scene.numberOfTumourCells': 250,
    'motility.motileFraction': 0.34,
  },
  sources: [
    'A third of fresh NK cells crawl in collagen: Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0',
    'EGFR on U87 100,000, doubling 34 h: assumed',
    THREE_HITS,
  ],
});

export const cldn18Gastric = definePreset({
  key: 'cldn18-gastric',
  title: 'CLDN18.2 gastric cancer',
  summary:
    'Gastric cancer cells that differ widely in claudin 18.2 grow among fibroblasts, beside healthy stomach cells that have some of it too. ' +
    'Fibroblasts stand in the way and add TGF-β.',
  watch: 'Which cancer cells are left at the end: those that had the least antigen.',
  try: 'Set the number of stroma cells to 0, or lower the antigen on healthy cells to 100.',
  hours: 120,
  chosen: { line: 'kato-iii', carTarget: 'CLDN18.2' },
  own: {
    ...FROM_THE_EDGE,
    'scene.width': 800,
    'scene.height': 800,
    'scene.numberOfTumourCells': 450,
    'scene.arrangement': ARRANGEMENT.nodule,
    'scene.noduleRadius': 200,
    'scene.numberOfStroma': 140,
    'scene.numberOfHealthy': 120,
    'scene.healthyArrangement': HEALTHY_ARRANGEMENT.ring,
    'scene.numberOfNk': 450,
    'antigenExpression.healthyDensity': 2000,
  },
  sources: [
    'No published numbers for CAR-NK cells against CLDN18.2 were found; densities, stroma and healthy cells are assumed',
    THREE_HITS,
  ],
});

export const antigenEscape = definePreset({
  key: 'antigen-escape',
  title: 'Antigen escape',
  summary:
    'One tumour cell in twelve carries no HER2, and CAR-NK cells strip antigen from those they touch but do not kill. ' +
    'The positive cells die, and what grows back can no longer be seen.',
  watch: 'The antigen histogram: its right side melts away, and the tumour that returns has none.',
  try: 'Raise the natural ligands to 1: NK cells then kill without the CAR too, and escape is harder.',
  hours: 168,
  chosen: { line: 'sk-br-3', carTarget: 'HER2' },
  own: {
    'scene.numberOfTumourCells': 250,
    'scene.numberOfNk': 450,
    'antigenExpression.density': 20000,
    'antigenExpression.negativeFraction': 0.08,
    'antigenExpression.spread': 0.8,
    'innateLigands.nkg2d': 0.1,
    'innateLigands.ncr': 0.1,
    'innateLigands.dnam1': 0.1,
  },
  sources: [
    'Trogocytosis by CAR-NK cells: Li et al. 2022, https://doi.org/10.1038/s41591-022-02003-x; its size is assumed',
    'A mixed tumour with 20,000 molecules on average, 8 % negative cells and few natural ligands: assumed',
  ],
});

const FORTRESS = {
  ...FROM_THE_EDGE,
  'scene.width': 800,
  'scene.height': 800,
  'scene.numberOfTumourCells': 500,
  'scene.arrangement': ARRANGEMENT.nodule,
  'scene.noduleRadius': 210,
  'scene.numberOfStroma': 160,
  'tgfBeta.secretion': 0.4,
  'product.carPositiveFraction': 0.3,
  'innateLigands.nkg2d': 0.9,
  'innateLigands.ncr': 0.9,
  'innateLigands.dnam1': 0.9,
} as const;

const FORTRESS_SOURCES = [
  `HER2 on BT-474: 499,795 molecules a cell (${HERMARK})`,
  'TGF-β secretion at the upper end of its plausible range, and a tumour rich in natural ligands: assumed',
  THREE_HITS,
];

export const tgfBetaFortress = definePreset({
  key: 'tgf-beta-fortress',
  title: 'TGF-β fortress',
  summary:
    'Tumour and fibroblasts fill the nodule with TGF-β, and most of the NK cells rely on natural receptors. ' +
    'Day by day those that stay in it lose receptors, granzyme, division and speed.',
  watch: 'The part suppressed by TGF-β in the chart of what limits killing: it grows over the first two days.',
  try: 'Open “TGF-β rescue” with the same seed: same dish, NK cells without the TGF-β receptor.',
  hours: 120,
  chosen: { line: 'bt-474', carTarget: 'HER2' },
  own: FORTRESS,
  sources: FORTRESS_SOURCES,
});

export const tgfBetaRescue = definePreset({
  key: 'tgf-beta-rescue',
  title: 'TGF-β rescue',
  summary:
    'The fortress again, with NK cells whose TGF-β receptor was knocked out. ' +
    'Each tumour cell secretes as much TGF-β as before; these cells hardly feel it.',
  watch: 'Kills per hour after the first day, against those in “TGF-β fortress” with the same seed.',
  try: 'Set the sensitivity to TGF-β back to 1 in the middle of the run, or use a TGF-β trap instead.',
  hours: 120,
  chosen: { line: 'bt-474', carTarget: 'HER2' },
  own: { ...FORTRESS, 'tgfBetaSuppression.sensitivity': 0.05 },
  sources: [
    ...FORTRESS_SOURCES,
    'A knocked-out receptor leaves a twentieth of the effect: direction published, size assumed',
  ],
});
