/** A nodule of uneven antigen among fibroblasts and healthy cells. */
import { ARRANGEMENT, HEALTHY_ARRANGEMENT } from '../scene';
import { definePreset } from './preset';
import { FROM_THE_EDGE, THREE_HITS } from './shared';

export const cldn18Gastric = definePreset({
  key: 'cldn18-gastric',
  title: 'CLDN18.2 gastric cancer',
  summary:
    'Gastric cancer cells that differ widely in claudin 18.2 grow among fibroblasts, beside healthy stomach cells that have some of it too. ' +
    'Fibroblasts stand in the way and add TGF-β.',
  watch: 'Which cancer cells are left at the end: those that had the least antigen.',
  try: 'Set the number of stroma cells to 0, or lower the antigen on healthy cells to 100.',
  hours: 120,
  about: 'antigen',
  picture: { hours: 12, scale: 1, at: [0.4, 0.42] },
  chosen: { line: 'kato-iii', carTarget: 'CLDN18.2' },
  own: {
    ...FROM_THE_EDGE,
    'scene.width': 800,
    'scene.height': 800,
    'scene.numberOfTumourCells': 450,
    'scene.arrangement': ARRANGEMENT.nodule,
    'scene.noduleRadius': 200,
    'scene.numberOfStroma': 140,
    'scene.numberOfHealthy': 120,
    'scene.healthyArrangement': HEALTHY_ARRANGEMENT.ring,
    'scene.numberOfNk': 450,
    'antigenExpression.healthyDensity': 2000,
  },
  sources: [
    'No published numbers for CAR-NK cells against CLDN18.2 were found; densities, stroma and healthy cells are assumed',
    THREE_HITS,
  ],
});
