/** The brake PD-1, and an antibody that takes it off. */
import { definePreset } from './preset';

export const pd1Block = definePreset({
  key: 'pd1-block',
  title: 'PD-1 block',
  summary:
    'A tumour full of PD-L1 meets NK cells without a CAR, most of which carry PD-1, as after long contact with a tumour. ' +
    'An antibody that blocks PD-1 takes this brake off; on fresh NK cells, of which about one in a hundred has PD-1, it does next to nothing.',
  watch: 'The part of the NK cells that is blocked by inhibition, in the chart of what limits killing.',
  try: 'Set the PD-1 antibody to 0: lysis falls. Then set the PD-1-positive fraction to 0.012, as in blood: the antibody makes no difference.',
  hours: 24,
  about: 'drugs',
  picture: { hours: 6, scale: 1.4 },
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
