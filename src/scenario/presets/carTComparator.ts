/** The control with T cells in place of NK cells. */
import { definePreset } from './preset';
import { LYMPHOMA } from './shared';

export const carTComparator = definePreset({
  key: 'car-t-comparator',
  title: 'For comparison: CAR-T cells',
  summary:
    'CAR-T cells with the same CAR against the same lymphoma: no natural receptors, but they multiply on antigen and make more cytokine. ' +
    'The cytokine-release index compares runs; it is no prediction for patients.',
  watch: 'The number of effector cells, which climbs after contact, and IFN-γ with it.',
  try: 'Choose the product “Cord-blood NK cells” and run with the same seed.',
  hours: 96,
  about: 'controls',
  picture: { hours: 16, scale: 0.95, at: [0.32, 0.32], fields: ['interferonGamma'] },
  chosen: { line: 'raji', carTarget: 'CD19', product: 'car-t' },
  own: { ...LYMPHOMA, 'scene.numberOfNk': 60 },
  sources: ['What sets CAR-T cells apart stands with the product; numbers of cells: assumed'],
});
