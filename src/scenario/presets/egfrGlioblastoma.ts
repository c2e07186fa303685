/** A soft matrix in which most NK cells do not crawl. */
import { definePreset } from './preset';
import { THREE_HITS } from './shared';

export const egfrGlioblastoma = definePreset({
  key: 'egfr-glioblastoma',
  title: 'EGFR glioblastoma',
  summary:
    'Glioblastoma cells with EGFR grow in a soft matrix in which only a third of the NK cells crawl at all. ' +
    'Whoever cannot crawl kills only what it happens to touch.',
  watch: 'NK cells that never move, and targets that die only near those that do.',
  try: 'Set the motile fraction to 1: the same number of NK cells clears far more.',
  hours: 72,
  about: 'solid',
  picture: { hours: 24, scale: 1 },
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
