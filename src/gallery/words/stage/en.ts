/** The picture: its legend, fields and cells: English. */
import type { ShownField } from '../../../vocabulary';

export const stage = {
  stage: {
    region: 'Live picture',
    description:
      'Tumour cells are large, with a pink membrane; NK cells are small and teal; dying cells are amber clusters.',
    healthy: 'Healthy cells are blue-grey, with corners and a pale dot in the middle.',
    stroma: 'Stroma cells are grey spindles.',
    counts: (tumour: string, naturalKiller: string, kills: string) =>
      `${tumour} tumour · ${naturalKiller} NK cells · ${kills} kills`,
    healthyCounts: (healthy: string, killed: string) => `${healthy} healthy · ${killed} healthy killed`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the whole dish',
    paths: 'Trails of the NK cells',
    plainCanvas: {
      missing: 'This browser offers no WebGL: a plain picture is shown instead. The run itself is the same.',
      lost: 'The graphics unit did not come back: a plain picture is shown instead. The run itself is the same. Loading the page again may bring the fine picture back; the run is kept.',
    },
    loading: 'Making the tissue …',
    noPicture: (reason: string) =>
      `The picture could not be started (${reason}). The run goes on: the numbers and charts are true.`,
  },

  legend: {
    title: 'What the picture shows',
    tumour: 'Tumour cell. The brighter and wider its pink membrane, the more antigen it carries.',
    naturalKiller:
      'NK cell, with or without a CAR: smaller, teal. The bright dots are its poison packets (lytic granules); they run out and refill.',
    synapse: 'Strike: a cream seam (lytic synapse) where an NK cell delivers a hit.',
    healthy:
      'Healthy cell: blue-grey, with corners and a pale dot (nucleus) in the middle. It carries little antigen; an NK cell that finds enough of it attacks this cell, too.',
    stroma: 'Stroma cell: a grey spindle that stands in the way and gives off TGF-β. NK cells do not attack it.',
    dying: 'Dying cell: amber and blebbing; it is cleared after a while.',
    field: 'Glow beneath: the concentration of the chosen cytokines (see the colour bars).',
    point: 'Point at a row, or press it, and everything else in the picture is dimmed.',
    follow: 'Click a cell to follow it and read what it does; the keys K and C go from cell to cell.',
  },

  fields: {
    label: 'Field shown',
    none: 'No field',
    interferonGamma: 'IFN-γ',
    tgfBeta: 'TGF-β',
    interleukin15: 'IL-15',
  } satisfies Record<ShownField | 'label' | 'none', string>,

  scaleBar: (length: string) => `${length} µm`,

  cell: {
    naturalKiller: (id: string) => `NK cell #${id}`,
    tumour: (id: string) => `Tumour cell #${id}`,
    healthy: (id: string) => `Healthy cell #${id}`,
    stroma: (id: string) => `Stroma cell #${id}`,
    following: 'following',
    stop: 'Stop following',
    doing: 'Doing',
    partner: 'Holding',
    heldBy: 'Held by',
    granules: 'Granules',
    signal: 'Activation',
    antigen: 'Antigen',
    antigenUnit: '/cell',
    damage: 'Damage',
    gone: 'No longer in the dish.',
    phaseBy: (phase: string, cause: string) => `${phase} (${cause})`,
    phases: ['alive', 'lethally hit', 'blebbing', 'dead'],
    causes: [
      '',
      'granzyme',
      'death receptor',
      'on its own',
      'starved',
      'activation-induced',
      'chemotherapy',
      'rejected by the host',
      'killed by another NK cell',
    ],
  },
} as const;
