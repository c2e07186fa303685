/** What grows back when one tumour cell in twelve has no antigen. */
import { definePreset } from './preset';

export const antigenEscape = definePreset({
  key: 'antigen-escape',
  title: 'Antigen escape',
  summary:
    'One tumour cell in twelve carries no HER2, and CAR-NK cells strip antigen from those they touch but do not kill. ' +
    'The positive cells die, and what grows back can no longer be seen.',
  watch: 'The antigen histogram: its right side melts away, and the tumour that returns has none.',
  try: 'Raise the natural ligands to 1: NK cells then kill without the CAR too, and escape is harder.',
  hours: 168,
  about: 'antigen',
  picture: { hours: 60, scale: 0.8 },
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
