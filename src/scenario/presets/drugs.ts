/** Runs about drugs given beside the cells. */
import { definePreset } from './preset';

export const steroidDampens = definePreset({
  key: 'steroid',
  title: 'Dexamethasone and CAR-NK cells',
  summary:
    'CAR-NK cells meet a lymphoma with little antigen in a medium with dexamethasone, a steroid that is given against inflammation. ' +
    'Over the first day they come to make a fraction of their IFN-γ and kill more slowly.',
  watch: 'IFN-γ stays lower from the first hours on, and more of the tumour is left after a day.',
  try: 'Set the steroid dose to 0 and run with the same seed; or set its half-life to 4 h, as in blood, and watch the NK cells recover.',
  hours: 48,
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

export const pd1Block = definePreset({
  key: 'pd1-block',
  title: 'PD-1 block',
  summary:
    'A tumour full of PD-L1 meets NK cells without a CAR, most of which carry PD-1, as after long contact with a tumour. ' +
    'An antibody that blocks PD-1 takes this brake off; on fresh NK cells, of which about one in a hundred has PD-1, it does next to nothing.',
  watch: 'The part of the NK cells that is blocked by inhibition, in the chart of what limits killing.',
  try: 'Set the PD-1 antibody to 0: lysis falls. Then set the PD-1-positive fraction to 0.012, as in blood: the antibody makes no difference.',
  hours: 24,
  chosen: { line: 'k562', product: 'peripheral-blood' },
  own: {
    'scene.numberOfTumourCells': 300,
    'scene.numberOfNk': 250,
    'product.carPositiveFraction': 0,
    'inhibitoryReceptors.pd1Fraction': 0.8,
    'inhibitoryReceptors.pdL1': 1,
    'inhibitoryReceptors.pd1Inhibition': 0.5,
    'checkpointBlockade.pd1Concentration': 10,
  },
  sources: [
    'PD-1 on 1.2 % of NK cells of blood (median of 19 donors): Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
    'PD-1 on 80 % of the NK cells, PD-L1 at a full level, and half of the signal taken away by it (the upper end of what is plausible): assumed, to show what the block could do',
  ],
});
