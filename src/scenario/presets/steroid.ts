/** A steroid in the medium, and what it takes from NK cells. */
import { definePreset } from './preset';

export const steroid = definePreset({
  key: 'steroid',
  title: 'Dexamethasone and CAR-NK cells',
  summary:
    'CAR-NK cells meet a lymphoma with little antigen in a medium with dexamethasone, a steroid that is given against inflammation. ' +
    'Over the first day they come to make a fraction of their IFN-γ and kill more slowly.',
  watch: 'IFN-γ stays lower from the first hours on, and more of the tumour is left after a day.',
  try: 'Set the steroid dose to 0 and run with the same seed; or set its half-life to 4 h, as in blood, and watch the NK cells recover.',
  hours: 48,
  about: 'drugs',
  picture: { hours: 8, scale: 1.1, fields: ['interferonGamma'] },
  chosen: { line: 'raji', carTarget: 'CD19' },
  own: {
    'scene.numberOfTumourCells': 300,
    'scene.numberOfNk': 150,
    'product.carPositiveFraction': 0.9,
    'antigenExpression.density': 300,
    'steroid.concentration': 200,
    'steroid.halfLife': 240,
  },
  sources: [
    'Directions are published; sizes, 200 nM (as after 10–20 mg by mouth) and a medium that keeps it for days: assumed (recalled)',
    'Antigen of 300 molecules, with which the hit rate decides over a contact, and the numbers of cells: assumed',
  ],
});
