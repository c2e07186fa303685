/** A nodule that NK cells have to enter, of cells that take several hits and shed TGF-β. */
import { ARRANGEMENT } from '../scene';
import { definePreset } from './preset';
import { FROM_THE_EDGE, HERMARK, THREE_HITS } from './shared';

export const her2Solid = definePreset({
  key: 'her2-solid',
  title: 'HER2-high breast cancer',
  summary:
    'A dense nodule of HER2-rich breast cancer cells sheds TGF-β, and CAR-NK cells come in from the edge. ' +
    'It takes several hits within an hour to kill one of these cells, and the closer an NK cell comes, the more it is held down.',
  watch:
    'The rim of the nodule is eaten first; inside, TGF-β builds up, and NK cells run out of granules and are slow to make new ones.',
  try: 'Switch the suppression by TGF-β off and compare after three days: the same NK cells kill about a tenth more.',
  hours: 168,
  about: 'start',
  picture: { hours: 24, scale: 0.62, at: [0.62, 0.3], fields: ['tgfBeta'] },
  chosen: { line: 'bt-474', carTarget: 'HER2' },
  own: {
    ...FROM_THE_EDGE,
    // The edge is so near that the first NK cells reach the nodule within ten minutes.
    'scene.width': 800,
    'scene.height': 800,
    'scene.numberOfTumourCells': 1300,
    'scene.arrangement': ARRANGEMENT.nodule,
    'scene.noduleRadius': 330,
    'scene.numberOfNk': 600,
    'tgfBeta.secretion': 0.2,
  },
  sources: [
    `HER2 on BT-474: 499,795 molecules a cell (${HERMARK})`,
    'TGF-β secretion in the upper half of its plausible range, for a tumour that is rich in it (4–6 ng/mL inside, above the 0.4–3.5 of published models): assumed',
    'Doubling time 90 h (BT-474: 80–100), innate ligands 0.2, spread 0.4 and antigen-negative fraction 0.05: assumed',
    THREE_HITS,
  ],
});
