/** One bag of many, drawn by its number. */
import { definePreset } from './preset';
import { LYMPHOMA } from './shared';

export const lotToLot = definePreset({
  key: 'lot-to-lot',
  title: 'Lot to lot',
  summary:
    'Every bag of CAR-NK cells comes from another donor, and donors differ in how well their cells kill, how many carry the CAR and how many are alive. ' +
    'The lot number draws the bag; the same number is the same bag in any run.',
  watch: 'Time until half of the tumour is gone.',
  try: 'Count the lot number up from 1, and let lots that fail their release tests be held back.',
  hours: 48,
  about: 'product',
  picture: { hours: 10, scale: 1 },
  chosen: { line: 'raji', carTarget: 'CD19', product: 'cord-blood' },
  own: { ...LYMPHOMA, 'product.lot': 7 },
  sources: [
    'Spread of killing between donors: Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
    'Spread of CAR-positive share 0.2: assumed',
  ],
});
