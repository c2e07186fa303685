/** NK cells straight from the thaw, in a matrix. */
import { definePreset } from './preset';
import { LYMPHOMA } from './shared';

export const freshOrThawed = definePreset({
  key: 'fresh-or-thawed',
  title: 'Fresh or thawed',
  summary:
    'CAR-NK cells straight from the thaw are put into a soft matrix with lymphoma cells: they look alive, but five in six no longer crawl. ' +
    'After a night of rest such cells kill as well as fresh ones in a flat dish, which is why the loss was long overlooked.',
  watch: 'Most NK cells stay where they fell.',
  try: 'Set the state at infusion to “fresh” and compare the lysis after a day.',
  hours: 48,
  about: 'product',
  picture: { hours: 12, scale: 0.9 },
  chosen: { line: 'raji', carTarget: 'CD19', product: 'cord-blood' },
  own: { ...LYMPHOMA, 'motility.motileFraction': 0.34, 'product.state': 2, 'product.fromThaw': 2 },
  sources: [
    'A sixth of the cells crawl after thawing, and killing in collagen falls as much: Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0',
    'Viability of 85 % at the thaw and 50 % a day later: assumed',
  ],
});
