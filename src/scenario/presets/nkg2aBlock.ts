/** A brake on NK cells, and an antibody that takes it off. */
import { definePreset } from './preset';

export const nkg2aBlock = definePreset({
  key: 'nkg2a-block',
  title: 'NKG2A block',
  summary:
    'Leukaemia cells show much HLA-E, and most of these NK cells, which have no CAR, carry the receptor that it silences: NKG2A. ' +
    'An antibody that blocks NKG2A takes the brake off.',
  watch: 'The part of the NK cells that is blocked by inhibition, in the chart of what limits killing.',
  try: 'Set the NKG2A antibody to 0 and run again with the same seed: the inhibited part comes back and lysis falls.',
  hours: 24,
  about: 'drugs',
  picture: { hours: 6, scale: 1 },
  chosen: { line: 'k562', product: 'cord-blood' },
  own: {
    'scene.numberOfTumourCells': 300,
    'scene.numberOfNk': 250,
    'product.carPositiveFraction': 0,
    'inhibitoryReceptors.hlaE': 1,
    'checkpointBlockade.nkg2aConcentration': 10,
  },
  sources: [
    'Blocking NKG2A frees NK cells: André et al. 2018, https://doi.org/10.1016/j.cell.2018.10.014',
    'HLA-E put onto K562 at a full level, NKG2A on 80 % of the NK cells: assumed',
  ],
});
