/** A nodule full of TGF-β, and NK cells that rely on natural receptors. */
import { definePreset } from './preset';
import { FORTRESS, FORTRESS_SOURCES } from './shared';

export const tgfBetaFortress = definePreset({
  key: 'tgf-beta-fortress',
  title: 'TGF-β fortress',
  summary:
    'Tumour and fibroblasts fill the nodule with TGF-β, and most of the NK cells rely on natural receptors. ' +
    'Day by day those that stay in it lose receptors, granzyme, division and speed.',
  watch: 'The part suppressed by TGF-β in the chart of what limits killing: it grows over the first two days.',
  try: 'Open “TGF-β rescue” with the same seed: same dish, NK cells without the TGF-β receptor.',
  hours: 120,
  about: 'solid',
  picture: { hours: 30, scale: 0.55, fields: ['tgfBeta'] },
  chosen: { line: 'bt-474', carTarget: 'HER2' },
  own: FORTRESS,
  sources: FORTRESS_SOURCES,
});
