/** Antigen below what cytokines need, and enough for killing. */
import { definePreset } from './preset';

export const cd19LowLeukaemia = definePreset({
  key: 'cd19-low-leukaemia',
  title: 'CD19-low leukaemia',
  summary:
    'Leukaemia cells carry only some thousand CD19 molecules each, half the density below which CAR-T cells stop making cytokine. ' +
    'CAR-NK cells still kill them, but the dish stays almost free of IFN-γ: killing needs far less antigen than cytokines do.',
  watch: 'The lysis climbs while the IFN-γ chart stays near the floor.',
  try: 'Raise the antigen density to 30,000: lysis gains little, IFN-γ rises many times over.',
  hours: 48,
  about: 'antigen',
  picture: { hours: 8, scale: 1.3 },
  chosen: { line: 'nalm6', carTarget: 'CD19', costimulation: '28z' },
  own: { 'scene.numberOfTumourCells': 300, 'scene.numberOfNk': 300, 'antigenExpression.density': 1000 },
  sources: [
    'Below 2,000 CD19 molecules CAR-T cells make almost no cytokine: Majzner et al. 2020, https://doi.org/10.1158/2159-8290.CD-19-0945',
    'Antigen of 1,000 molecules, and the numbers of cells: assumed',
  ],
});
