/** The control without killing by granules. */
import { definePreset } from './preset';

export const perforinNull = definePreset({
  key: 'perforin-null',
  title: 'Control: no perforin',
  summary:
    'The same lymphoma, but the NK cells have no perforin: they recognise, hold and empty their granules, and nothing happens to the target. ' +
    'It is the control that shows what killing by granules is worth, and what failed contacts do.',
  watch:
    'Contacts drag on for an hour instead of a quarter, and in the first hours IFN-γ climbs higher than with cells that kill.',
  try: 'Set perforin back to 1 and run with the same seed.',
  hours: 24,
  about: 'controls',
  picture: { hours: 3, scale: 1.5 },
  chosen: { line: 'raji', carTarget: 'CD19' },
  own: { 'scene.numberOfTumourCells': 300, 'scene.numberOfNk': 250, 'lyticAttack.perforin': 0 },
  sources: [
    'Contacts of 67.7 min without perforin against 12.8 min with it: Jenkins et al. 2015, https://doi.org/10.1084/jem.20140964',
  ],
});
