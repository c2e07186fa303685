/** The panel of parameters and of what is in the dish: English. */
export const panel = {
  panel: {
    label: 'Parameters',
    heroes: 'Try these two',
    others: 'Everything else',
    defaultMark: (value: string) => `Preset: ${value}`,
    presetValue: (value: string) => `Preset: ${value}.`,
    reset: (label: string, value: string) => `Reset ${label} to ${value}`,
    source: (label: string) => `About ${label}`,
    needsNewRun: 'Changing this starts the run again.',
    value: (label: string, unit: string) => (unit === '' ? `${label}: value` : `${label}: value in ${unit}`),
    switchLabel: (label: string) => `${label}: on`,
    switchMeaning: 'Whether this mechanism takes part in the run: 1 = yes, 0 = no.',
    switchedOn: (label: string) => `${label} takes part in the run`,
    halfMaximal: (value: string) => `Half of the CAR’s full signal: ${value}`,
    changed: (count: number) => `${count} changed`,
  },

  heroes: {
    il15: {
      label: 'IL-15 persistence support',
      meaning: 'The survival signal in the dish: how well NK cells are kept alive.',
    },
    antigen: {
      label: 'Antigen density',
      meaning: 'Molecules on each tumour cell for the CAR to find; logarithmic.',
    },
  },

  scenario: {
    title: 'About this run',
    watch: 'Watch:',
    toTry: 'Try:',
    sources: 'Where its numbers come from:',
    cytokines: (index: string) => `Cytokine-release index ${index} of 100.`,
    cytokinesMeaning:
      'It compares runs: CAR-T cells against a full tumour burden come to about 70. It is no clinical probability, and says nothing about harm to the nervous system.',
  },

  words: {
    title: 'What is in the dish',
    kinds: {
      line: 'Tumour cell line',
      carTarget: 'The CAR aims at',
      antibody: 'Antibody',
      product: 'Effector cells',
      costimulation: 'Co-stimulation of the CAR',
      il15: 'IL-15',
      scene: 'Scene',
    },
    other: 'As set below',
    hint: 'Each choice sets several parameters at once and starts the run again.',
  },

  lot: {
    title: 'Release tests of this lot',
    typical: 'The typical lot (number 0). Any other number draws a lot of its own, the same in every run.',
    drawn: (lot: string) => `Lot ${lot}, as its number draws it: the same in every run.`,
    test: 'Test',
    found: 'This lot',
    limit: 'At least',
    verdict: 'Verdict',
    tests: { viability: 'Live cells', carPositive: 'CAR-positive', potency: 'Potency' },
    passes: 'passes',
    fails: 'fails',
    released: 'Released.',
    notReleased: 'Not released: the run shows what it would do all the same.',
    delivered: (share: string) => `Of a dose, ${share} arrives alive, of what a typical fresh bag delivers.`,
    expansion: (fold: string) => `Expanded ${fold}-fold.`,
  },

  groups: {
    carDesign: 'CAR design',
    cytotoxicity: 'Killing',
    cytokines: 'Cytokines',
    tumour: 'Tumour',
    microenvironment: 'Microenvironment',
    motility: 'Movement',
    product: 'Cell product and doses',
    treatment: 'Drugs and antibodies',
    scene: 'Dish and start',
  },

  source: {
    kinds: {
      paper: 'Published number',
      data: 'Computed from public data',
      derived: 'Derived by arithmetic',
      fitted: 'Fitted',
      assumed: 'Assumed',
    },
    computed: (how: string) => `How: ${how}`,
    fittedTo: (to: string, command: string) => `To ${to}, by ${command}`,
    modelDefault: 'Model default',
    presetDefault: 'In this preset',
    allowed: 'Allowed',
    plausible: 'Plausible',
    linkKey: 'Name in links',
    opens: 'opens in a new tab',
  },

  input: {
    notANumber: (label: string, text: string, allowed: string) =>
      `${label}: “${text}” is not a number; ${allowed} is allowed.`,
    range: (minimum: string, maximum: string) => `${minimum} to ${maximum}`,
    refused: (problem: string) => `${problem}.`,
    seedRefused: (problem: string) => `The ${problem}.`,
  },
} as const;
