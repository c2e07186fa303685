/** The fortress, with NK cells that hardly feel TGF-β. */
import { definePreset } from './preset';
import { FORTRESS, FORTRESS_SOURCES } from './shared';

export const tgfBetaRescue = definePreset({
  key: 'tgf-beta-rescue',
  title: 'TGF-β rescue',
  summary:
    'The fortress again, with NK cells whose TGF-β receptor was knocked out. ' +
    'Each tumour cell secretes as much TGF-β as before; these cells hardly feel it.',
  watch: 'Kills per hour after the first day, against those in “TGF-β fortress” with the same seed.',
  try: 'Set the sensitivity to TGF-β back to 1 in the middle of the run, or use a TGF-β trap instead.',
  hours: 120,
  about: 'solid',
  picture: { hours: 30, scale: 0.55, fields: ['tgfBeta'] },
  chosen: { line: 'bt-474', carTarget: 'HER2' },
  own: { ...FORTRESS, 'tgfBetaSuppression.sensitivity': 0.05 },
  sources: [
    ...FORTRESS_SOURCES,
    'A knocked-out receptor leaves a twentieth of the effect: direction published, size assumed',
  ],
});
