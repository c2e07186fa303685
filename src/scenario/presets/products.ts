/** Runs about what is in the bag: how it was made, frozen and drawn, and what else it could have been. */
import { definePreset } from './preset';

const LYMPHOMA = { 'scene.numberOfTumourCells': 300, 'scene.numberOfNk': 250 } as const;

export const thawedProduct = definePreset({
  key: 'fresh-or-thawed',
  title: 'Fresh or thawed',
  summary:
    'CAR-NK cells straight from the thaw are put into a soft matrix with lymphoma cells: they look alive, but five in six no longer crawl. ' +
    'After a night of rest such cells kill as well as fresh ones in a flat dish, which is why the loss was long overlooked.',
  watch: 'Most NK cells stay where they fell.',
  try: 'Set the state at infusion to “fresh” and compare the lysis after a day.',
  hours: 48,
  chosen: { line: 'raji', carTarget: 'CD19', product: 'cord-blood' },
  own: { ...LYMPHOMA, 'motility.motileFraction': 0.34, 'product.state': 2, 'product.fromThaw': 2 },
  sources: [
    'A sixth of the cells crawl after thawing, and killing in collagen falls as much: Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0',
    'Viability of 85 % at the thaw and 50 % a day later: assumed',
  ],
});

export const lotToLot = definePreset({
  key: 'lot-to-lot',
  title: 'Lot to lot',
  summary:
    'Every bag of CAR-NK cells comes from another donor, and donors differ in how well their cells kill, how many carry the CAR and how many are alive. ' +
    'The lot number draws the bag; the same number is the same bag in any run.',
  watch: 'Time until half of the tumour is gone.',
  try: 'Count the lot number up from 1, and let lots that fail their release tests be held back.',
  hours: 48,
  chosen: { line: 'raji', carTarget: 'CD19', product: 'cord-blood' },
  own: { ...LYMPHOMA, 'product.lot': 7 },
  sources: [
    'Spread of killing between donors: Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
    'Spread of CAR-positive share 0.2: assumed',
  ],
});

export const carTComparator = definePreset({
  key: 'car-t-comparator',
  title: 'For comparison: CAR-T cells',
  summary:
    'CAR-T cells with the same CAR against the same lymphoma: no natural receptors, but they multiply on antigen and make more cytokine. ' +
    'The cytokine-release index compares runs; it is no prediction for patients.',
  watch: 'The number of effector cells, which climbs after contact, and IFN-γ with it.',
  try: 'Choose the product “Cord-blood NK cells” and run with the same seed.',
  hours: 96,
  chosen: { line: 'raji', carTarget: 'CD19', product: 'car-t' },
  own: { ...LYMPHOMA, 'scene.numberOfNk': 60 },
  sources: ['What sets CAR-T cells apart stands with the product; numbers of cells: assumed'],
});

export const chemotherapyThenNk = definePreset({
  key: 'chemotherapy-then-nk',
  title: 'Chemotherapy, then NK cells',
  summary:
    'Paclitaxel kills part of the tumour first and leaves the rest showing more of what NK cells see; on the third day NK cells arrive. ' +
    'By then most of the drug is gone, and the NK cells meet fewer and more visible targets.',
  watch: 'Deaths by chemotherapy first, then the rise of kills on day three.',
  try: 'Set the paclitaxel dose to 0: the same NK cells meet more, and less visible, targets.',
  hours: 120,
  chosen: { line: 'mda-mb-231', carTarget: 'EGFR' },
  own: {
    'scene.numberOfTumourCells': 250,
    'scene.numberOfNk': 0,
    'chemotherapy.concentration': 200,
    'infusion.size': 200,
    'infusion.first': 60,
    'infusion.number': 1,
    'product.carPositiveFraction': 0.3,
  },
  sources: [
    'Paclitaxel: 0.06 kills an hour at most, half at 92 nM: QSP-IO model, https://github.com/popellab/qspio',
    'Sensitisation of the survivors by half, dose and times: assumed',
  ],
});
