/** Scattered lymphoma cells with plenty of antigen and nearly as many CAR-NK cells: the run that opens when none is named. */
import { definePreset } from './preset';

export const cd19Lymphoma = definePreset({
  key: 'cd19-lymphoma',
  title: 'CD19 lymphoma',
  summary:
    'Lymphoma cells that carry plenty of CD19 lie scattered among nearly as many CAR-NK cells. ' +
    'Nearly every touch can become a kill, and what slows the killing is how fast NK cells find their next target and refill.',
  watch:
    'NK cells touch a target, hold on for some minutes, strike, and leave for the next one; some kill several, many kill none.',
  try: 'Lower the antigen density: little happens down to some thousand molecules; at 300 the tumour holds out, at 50 it hardly notices.',
  hours: 72,
  about: 'start',
  picture: { hours: 6, scale: 1.1 },
  chosen: { line: 'raji', carTarget: 'CD19' },
  own: { 'scene.numberOfNk': 360, 'scene.tumourRadius': 8 },
  sources: [
    'CD19 on Raji: 144,866 molecules a cell, standard deviation 65,092 (Liu et al. 2022, https://doi.org/10.1101/2022.04.18.488626)',
    'Cells drawn somewhat larger than Raji’s 12 µm, so that contacts are seen: assumed',
  ],
});
