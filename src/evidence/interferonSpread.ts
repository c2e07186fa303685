/** V25: how far IFN-γ reaches where cells take it up greedily, and where they hardly do. */
import { check, defineDataSet, numberIn, type Results } from './evidence';

const DENSE = 'V25 greedy uptake';
const SPARSE = 'V25 hardly any uptake';
const length = (results: Results, name: string) => numberIn(results, name, name, 'interferon_gamma_length_um');

/** Cells that stand still, 3e-4 in a µm³ of a layer 20 µm deep: 6,000 in a mm². */
const consumers = (side_um: number, uptake: number) => ({
  targets: { number: Math.round(6e-3 * side_um * side_um) },
  effectors: { number: 0 },
  scene: { width_um: side_um, height_um: side_um, depth_um: 20 },
  settings: { 'scene.tumourRadius': 5.5, 'interferonGamma.uptake': uptake, 'tumourDivision.enabled': 0 },
  hours: 0.1,
  readouts: ['fieldSpread'] as const,
});

export const interferonSpread = defineDataSet({
  key: 'V25',
  title: 'Spread of IFN-γ from one cell',
  inShort: {
    tests: 'How far IFN-γ spreads among cells that take up much or little of it.',
    protocol: [
      'Reach was measured in melanomas: tens of micrometres where cells consume it, near a millimetre where they hardly do.',
      'Here one point source stands among consumers until the field is at rest, and the length of its fall is read.',
    ],
  },
  tier: 'A',
  family: 'IFN-γ',
  kind: 'hard',
  source: {
    citation:
      'Spread of IFN-γ in melanomas, PNAS (30–40 µm); Hoekstra et al. 2020, Nat Cancer 1:291 and Thibaut et al. 2020, Nat Cancer 1:302 (over 800 µm)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7305033/',
    mark: 'read in the source',
  },
  protocol: [
    'A point source in the middle of consumers at 3·10⁻⁴ in a µm³, until the field is at rest; λ from the fall of the K₀ profile between 40 and 140 µm.',
    'Uptake 270 µm³/s a cell was derived from the dense case; 0.5 was chosen for the other. As λ follows from uptake, both rows say only that the field is solved rightly.',
  ],
  assays: [
    { name: DENSE, ...consumers(500, 270) },
    { name: SPARSE, ...consumers(3000, 0.5) },
  ],
  judge: (results) => [
    check(
      ['λ with uptake 270 µm³/s', 'verifies an input', 'µm', { value: 30, to: 40 }],
      length(results, DENSE),
      27,
      43,
    ),
    check(['λ with uptake 0.5 µm³/s', 'verifies an input', 'µm', { words: '> 800 µm' }], length(results, SPARSE), 600),
  ],
  plots: (results) => [
    {
      title: 'Spread length of IFN-γ',
      xLabel: 'uptake of a cell, µm³/s',
      yLabel: 'λ, µm',
      bars: [
        { label: '270', data: 35, dataSpread: 5, simulated: length(results, DENSE) },
        { label: '0.5', data: 800, simulated: length(results, SPARSE) },
      ],
    },
  ],
});
