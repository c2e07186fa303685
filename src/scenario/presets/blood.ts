/** Blood cancers: cells that lie scattered, and die of about one hit. */
import { definePreset } from './preset';

export const cd19Lymphoma = definePreset({
  key: 'cd19-lymphoma',
  title: 'CD19 lymphoma',
  summary:
    'Lymphoma cells that carry plenty of CD19 lie scattered among nearly as many CAR-NK cells. ' +
    'Nearly every touch can become a kill, and what slows the killing is how fast NK cells find their next target and refill.',
  watch:
    'NK cells touch a target, hold on for some minutes, strike, and leave for the next one; some kill several, many kill none.',
  try: 'Lower the antigen density: little happens down to some thousand molecules; at 300 the tumour holds out, at 50 it hardly notices.',
  hours: 72,
  chosen: { line: 'raji', carTarget: 'CD19' },
  own: { 'scene.numberOfNk': 360, 'scene.tumourRadius': 8 },
  sources: [
    'CD19 on Raji: 144,866 molecules a cell, standard deviation 65,092 (Liu et al. 2022, https://doi.org/10.1101/2022.04.18.488626)',
    'Cells drawn somewhat larger than Raji’s 12 µm, so that contacts are seen: assumed',
  ],
});

export const cd19LowLeukaemia = definePreset({
  key: 'cd19-low-leukaemia',
  title: 'CD19-low leukaemia',
  summary:
    'Leukaemia cells carry only some thousand CD19 molecules each, half the density below which CAR-T cells stop making cytokine. ' +
    'CAR-NK cells still kill them, but the dish stays almost free of IFN-γ: killing needs far less antigen than cytokines do.',
  watch: 'The lysis climbs while the IFN-γ chart stays near the floor.',
  try: 'Raise the antigen density to 30,000: lysis gains little, IFN-γ rises many times over.',
  hours: 48,
  chosen: { line: 'nalm6', carTarget: 'CD19', costimulation: '28z' },
  own: { 'scene.numberOfTumourCells': 300, 'scene.numberOfNk': 300, 'antigenExpression.density': 1000 },
  sources: [
    'Below 2,000 CD19 molecules CAR-T cells make almost no cytokine: Majzner et al. 2020, https://doi.org/10.1158/2159-8290.CD-19-0945',
    'Antigen of 1,000 molecules, and the numbers of cells: assumed',
  ],
});

export const rituximabNk = definePreset({
  key: 'rituximab-nk',
  title: 'Rituximab and NK cells',
  summary:
    'NK cells without a CAR meet lymphoma cells that are covered with the antibody rituximab. ' +
    'They grip the antibody with CD16, and kill by it what they would hardly have touched.',
  watch: 'Many more contacts turn into strikes than without the antibody, and more NK cells kill two or three times.',
  try: 'Set the antibody dose to 0: killing falls to what natural receptors can do. Or set it to 2 ng/mL and compare CD16 F/F with V/V.',
  hours: 24,
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

export const nkg2aBlock = definePreset({
  key: 'nkg2a-block',
  title: 'NKG2A block',
  summary:
    'Leukaemia cells show much HLA-E, and most of these NK cells, which have no CAR, carry the receptor that it silences: NKG2A. ' +
    'An antibody that blocks NKG2A takes the brake off.',
  watch: 'The part of the NK cells that is blocked by inhibition, in the chart of what limits killing.',
  try: 'Set the NKG2A antibody to 0 and run again with the same seed: the inhibited part comes back and lysis falls.',
  hours: 24,
  chosen: { line: 'k562', product: 'cord-blood' },
  own: {
    'scene.numberOfTumourCells': 300,
    'scene.numberOfNk': 250,
    'product.carPositiveFraction': 0,
    'inhibitoryReceptors.hlaE': 1,
    'checkpointBlockade.nkg2aConcentration': 10,
  },
  sources: [
    'Blocking NKG2A frees NK cells: André et al. 2018, https://doi.org/10.1016/j.cell.2018.10.014',
    'HLA-E put onto K562 at a full level, NKG2A on 80 % of the NK cells: assumed',
  ],
});

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
  chosen: { line: 'raji', carTarget: 'CD19' },
  own: { 'scene.numberOfTumourCells': 300, 'scene.numberOfNk': 250, 'lyticAttack.perforin': 0 },
  sources: [
    'Contacts of 67.7 min without perforin against 12.8 min with it: Jenkins et al. 2015, https://doi.org/10.1084/jem.20140964',
  ],
});
