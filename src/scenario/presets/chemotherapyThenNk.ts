/** A drug first, NK cells on the third day. */
import { definePreset } from './preset';

export const chemotherapyThenNk = definePreset({
  key: 'chemotherapy-then-nk',
  title: 'Chemotherapy, then NK cells',
  summary:
    'Paclitaxel kills part of the tumour first and leaves the rest showing more of what NK cells see; on the third day NK cells arrive. ' +
    'By then most of the drug is gone, and the NK cells meet fewer and more visible targets.',
  watch: 'Deaths by chemotherapy first, then the rise of kills on day three.',
  try: 'Set the paclitaxel dose to 0: the same NK cells meet more, and less visible, targets.',
  hours: 120,
  about: 'drugs',
  picture: { hours: 72, scale: 0.8 },
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
