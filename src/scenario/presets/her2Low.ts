/** A nodule with little antigen among healthy cells with less: how tightly a CAR should bind. */
import { ARRANGEMENT, HEALTHY_ARRANGEMENT } from '../scene';
import { definePreset } from './preset';
import { FROM_THE_EDGE, HERMARK, THREE_HITS } from './shared';

export const her2Low = definePreset({
  key: 'her2-low',
  title: 'HER2-low breast cancer',
  summary:
    'The cells of this nodule carry some eleven thousand HER2 molecules, a forty-fifth of a HER2-rich tumour, and a few carry none. ' +
    'A CAR that binds tightly sees them, and healthy cells with a tenth of that as well; one that binds loosely tells the two apart.',
  watch: 'Healthy cells around the nodule: how many of them die with the tumour.',
  try: 'Raise the K_D of the CAR from 10 to 1,000 nM: the healthy cells are spared, and so is more of the tumour.',
  hours: 96,
  about: 'antigen',
  picture: { hours: 10, scale: 1.1, at: [0.6, 0.4] },
  chosen: { line: 'mda-mb-231', carTarget: 'HER2' },
  own: {
    ...FROM_THE_EDGE,
    'scene.width': 700,
    'scene.height': 700,
    'scene.numberOfTumourCells': 350,
    'scene.arrangement': ARRANGEMENT.nodule,
    'scene.noduleRadius': 170,
    'scene.numberOfHealthy': 150,
    'scene.healthyArrangement': HEALTHY_ARRANGEMENT.ring,
    'scene.numberOfNk': 300,
    'antigenExpression.healthyDensity': 1000,
  },
  sources: [
    `HER2 on MDA-MB-231: 11,250 molecules a cell (${HERMARK})`,
    'HER2 on healthy cells 1,000: assumed',
    THREE_HITS,
  ],
});
