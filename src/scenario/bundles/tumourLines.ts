/**
 * Tumour cell lines as published: antigens a cell, how fast it divides, how large it is and how NK cells without a CAR
 * see it. A value says whether it was read in its source or is assumed; settings are made of it in `tumourLine.ts`.
 */

/** Antigens that CARs or antibodies aim at. */
export const ANTIGENS = ['CD19', 'CD20', 'CD22', 'HER2', 'EGFR', 'CLDN18.2'] as const;
export type Antigen = (typeof ANTIGENS)[number];

/** Mean molecules on a cell that carries the antigen, and the standard deviation of their natural logarithm. */
export interface AntigenLevel {
  readonly molecules: number;
  readonly spread: number;
  /** Where the mean comes from, or why it is assumed; spreads are assumed unless the source says them. */
  readonly source: string;
  readonly published: boolean;
}

export interface TumourLine {
  readonly key: string;
  readonly title: string;
  readonly disease: string;
  /** Blood cancers die of about one hit, solid ones of about three. */
  readonly tissue: 'blood' | 'solid';
  readonly antigens: Partial<Record<Antigen, AntigenLevel>>;
  /** h; recalled from cell banks unless `sources` says more. */
  readonly doublingTime: number;
  /** µm; recalled. */
  readonly radius: number;
  /** Sensitivity to NK cells without a CAR relative to K562; recalled, within a factor of two. */
  readonly innateSensitivity: number;
  /** False for lines that have lost HLA class I, which no KIR and no NKG2A can then recognise. */
  readonly hlaClassI: boolean;
}

const HERMARK =
  'HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/';
const level = (molecules: number, spread: number, source: string): AntigenLevel => ({
  molecules,
  spread,
  source,
  published: true,
});
const assumedLevel = (molecules: number, spread: number, source: string): AntigenLevel => ({
  molecules,
  spread,
  source: `assumed: ${source}`,
  published: false,
});

const blood = { tissue: 'blood', hlaClassI: true } as const;
const solid = { tissue: 'solid', hlaClassI: true } as const;

export const TUMOUR_LINES: readonly TumourLine[] = [
  {
    ...blood,
    key: 'raji',
    title: 'Raji',
    disease: 'Burkitt lymphoma',
    antigens: {
      CD19: level(145_000, 0.43, '145,000 with a standard deviation of 65,000 on Raji (CD3 bispecific synapse model)'),
      CD20: assumedLevel(100_000, 0.5, 'of the order of normal B cells, 94,000 (Ginaldi 1998)'),
      CD22: assumedLevel(30_000, 0.6, 'mature B lines carry more than leukaemia cells'),
    },
    doublingTime: 26,
    radius: 6,
    innateSensitivity: 0.25,
  },
  {
    ...blood,
    key: 'daudi',
    title: 'Daudi',
    disease: 'Burkitt lymphoma without HLA class I',
    antigens: {
      CD19: assumedLevel(80_000, 0.5, 'plausible 40,000–150,000'),
      CD20: assumedLevel(100_000, 0.5, 'of the order of normal B cells'),
    },
    doublingTime: 30,
    radius: 6,
    innateSensitivity: 0.5,
    hlaClassI: false,
  },
  {
    ...blood,
    key: 'nalm6',
    title: 'NALM-6',
    disease: 'B-cell acute lymphoblastic leukaemia',
    antigens: {
      CD19: assumedLevel(30_000, 0.5, 'plausible 10,000–80,000'),
      CD22: assumedLevel(3_500, 0.8, 'the median of 111 B-ALL patients (Haso 2013), taken for the line'),
    },
    doublingTime: 36,
    radius: 5.5,
    innateSensitivity: 0.1,
  },
  {
    ...blood,
    key: 'k562',
    title: 'K562',
    disease: 'chronic myeloid leukaemia without HLA class I: the classical NK target',
    antigens: {},
    doublingTime: 24,
    radius: 8.5,
    innateSensitivity: 1,
    hlaClassI: false,
  },
  {
    ...solid,
    key: 'sk-br-3',
    title: 'SK-BR-3',
    disease: 'breast cancer, HER2 high',
    antigens: { HER2: level(1_300_000, 0.4, '1.1–1.5 million (HER2 pharmacology models)') },
    doublingTime: 33,
    radius: 8,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'bt-474',
    title: 'BT-474',
    disease: 'breast cancer, HER2 high',
    antigens: { HER2: level(499_795, 0.4, HERMARK) },
    doublingTime: 90,
    radius: 8,
    innateSensitivity: 0.2,
  },
  {
    ...solid,
    key: 'mda-mb-361',
    title: 'MDA-MB-361',
    disease: 'breast cancer, HER2 medium',
    antigens: { HER2: level(212_456, 0.4, HERMARK) },
    doublingTime: 60,
    radius: 8,
    innateSensitivity: 0.2,
  },
  {
    ...solid,
    key: 'nci-n87',
    title: 'NCI-N87',
    disease: 'gastric cancer, HER2 high',
    antigens: { HER2: level(500_000, 0.4, 'HER2 pharmacology models') },
    doublingTime: 38,
    radius: 7.5,
    innateSensitivity: 0.2,
  },
  {
    ...solid,
    key: 'zr-75-1',
    title: 'ZR-75-1',
    disease: 'breast cancer, HER2 low',
    antigens: { HER2: level(63_708, 0.5, HERMARK) },
    doublingTime: 70,
    radius: 7.5,
    innateSensitivity: 0.2,
  },
  {
    ...solid,
    key: 't47d',
    title: 'T47D',
    disease: 'breast cancer, HER2 low',
    antigens: { HER2: level(32_303, 0.5, HERMARK) },
    doublingTime: 35,
    radius: 7.5,
    innateSensitivity: 0.2,
  },
  {
    ...solid,
    key: 'bt-20',
    title: 'BT-20',
    disease: 'breast cancer, HER2 low',
    antigens: { HER2: level(64_386, 0.5, `${HERMARK}; the digits run together there`) },
    doublingTime: 50,
    radius: 8,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'a431',
    title: 'A431',
    disease: 'epidermoid carcinoma, EGFR very high',
    antigens: {
      EGFR: assumedLevel(2_000_000, 0.5, 'plausible 1–3 million'),
      HER2: level(27_343, 0.5, HERMARK),
    },
    doublingTime: 29,
    radius: 7.5,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'mda-mb-231',
    title: 'MDA-MB-231',
    disease: 'triple-negative breast cancer',
    antigens: {
      EGFR: assumedLevel(200_000, 0.6, 'of that order'),
      HER2: level(11_250, 0.6, HERMARK),
    },
    doublingTime: 32,
    radius: 7.5,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'mda-mb-468',
    title: 'MDA-MB-468',
    disease: 'triple-negative breast cancer, EGFR high',
    antigens: {
      EGFR: assumedLevel(1_000_000, 0.6, 'of that order'),
      HER2: level(10_567, 0.6, HERMARK),
    },
    doublingTime: 40,
    radius: 7.5,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'skov3',
    title: 'SKOV3',
    disease: 'ovarian cancer, HER2 high',
    antigens: { HER2: assumedLevel(700_000, 0.5, 'plausible 500,000–1,000,000') },
    doublingTime: 42,
    radius: 8,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'a549',
    title: 'A549',
    disease: 'lung adenocarcinoma',
    antigens: { EGFR: assumedLevel(100_000, 0.6, 'plausible 50,000–300,000') },
    doublingTime: 24,
    radius: 7.5,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'u87',
    title: 'U87',
    disease: 'glioblastoma',
    antigens: { EGFR: assumedLevel(100_000, 0.6, 'wild-type EGFR, of that order') },
    doublingTime: 34,
    radius: 8,
    innateSensitivity: 0.4,
  },
  {
    ...solid,
    key: 'hela',
    title: 'HeLa',
    disease: 'cervical cancer',
    antigens: { EGFR: level(29_000, 0.5, '29,000 on the EGFR-GFP line (endosome study, eLife)') },
    doublingTime: 22,
    radius: 8.5,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'kato-iii',
    title: 'KATO III',
    disease: 'gastric cancer',
    antigens: { 'CLDN18.2': assumedLevel(50_000, 0.8, 'plausible 10,000–200,000') },
    doublingTime: 36,
    radius: 8,
    innateSensitivity: 0.3,
  },
  {
    ...solid,
    key: 'nugc-4',
    title: 'NUGC-4',
    disease: 'gastric cancer',
    antigens: { 'CLDN18.2': assumedLevel(100_000, 0.8, 'of that order') },
    doublingTime: 36,
    radius: 8,
    innateSensitivity: 0.3,
  },
];
