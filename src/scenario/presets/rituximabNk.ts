/** Killing through an antibody, by NK cells without a CAR. */
import { definePreset } from './preset';

export const rituximabNk = definePreset({
  key: 'rituximab-nk',
  title: 'Rituximab and NK cells',
  summary:
    'NK cells without a CAR meet lymphoma cells that are covered with the antibody rituximab. ' +
    'They grip the antibody with CD16, and kill by it what they would hardly have touched.',
  watch: 'Many more contacts turn into strikes than without the antibody, and more NK cells kill two or three times.',
  try: 'Set the antibody dose to 0: killing falls to what natural receptors can do. Or set it to 2 ng/mL and compare CD16 F/F with V/V.',
  hours: 24,
  about: 'drugs',
  picture: { hours: 3, scale: 1.2 },
  chosen: { line: 'raji', carTarget: 'CD19', antibody: 'rituximab', product: 'peripheral-blood' },
  own: {
    'scene.numberOfNk': 250,
    'product.carPositiveFraction': 0,
  },
  sources: [
    'Antibody response of NK cells: Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
    'CD20 on Raji, and the numbers of cells: assumed',
  ],
});
