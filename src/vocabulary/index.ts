/** The names and codes of kinds, phases, states, fields and events. Codes travel in snapshots and files: never renumber. */

/** What a cell is. */
export const CELL_KIND = {
  /** A tumour cell. */
  tumour: 0,
  /** An effector: an NK cell, or a CAR-T cell for comparison. */
  naturalKiller: 1,
  /** A healthy bystander. */
  healthy: 2,
  /** A cell of the stroma. */
  stroma: 3,
} as const;

/** Whether an effector can attack cells of this kind: tumour, and healthy bystanders that show the antigen too. */
export const isTarget = (kind: number): boolean => kind === CELL_KIND.tumour || kind === CELL_KIND.healthy;

/** Where a cell is on its way from life to nothing. */
export const CELL_PHASE = {
  /** Lives and acts. */
  alive: 0,
  /** Lethally hit: still takes up space, no longer secretes or divides. */
  doomed: 1,
  /** The membrane blebs: the last minutes before permeabilisation. */
  blebbing: 2,
  /** Permeabilised; a corpse until it is cleared. */
  dead: 3,
} as const;

/** Why a cell died. */
export const DEATH_CAUSE = {
  none: 0,
  granzyme: 1,
  deathReceptor: 2,
  spontaneous: 3,
  starvation: 4,
  activation: 5,
  chemotherapy: 6,
  rejection: 7,
  fratricide: 8,
} as const;

/** What an NK cell does now, and what limits its killing. The order is that of the chart. */
export const NK_STATES = [
  'searching',
  'lowSignal',
  'inhibited',
  'suppressed',
  'depleted',
  'striking',
  'detaching',
] as const;
/** What an NK cell does now, and what limits its killing. */
export type NkState = (typeof NK_STATES)[number];
export const NK_STATE = {
  searching: 0,
  lowSignal: 1,
  inhibited: 2,
  suppressed: 3,
  depleted: 4,
  striking: 5,
  detaching: 6,
} as const satisfies Record<NkState, number>;

/** What a legend or a chart may point at in a picture: kinds, what befalls cells, what NK cells do, the field alone. */
export const SIGHTS = [
  'tumour',
  'antigenFree',
  'naturalKiller',
  'healthy',
  'stroma',
  'synapse',
  'dying',
  'field',
  ...NK_STATES,
] as const;
export type Sight = (typeof SIGHTS)[number];

interface FieldSpec {
  readonly unit: 'pM';
  readonly meaning: string;
  /** Whether pictures, series and the stories of cells carry it. */
  readonly isShown: boolean;
}

/** The diffusing fields. Those that are shown come in this order in every buffer that holds them. */
export const FIELD_LIST = {
  interferonGamma: { unit: 'pM', meaning: 'IFN-γ', isShown: true },
  tgfBeta: { unit: 'pM', meaning: 'active TGF-β', isShown: true },
  interleukin15: { unit: 'pM', meaning: 'IL-15', isShown: true },
  chemokine: { unit: 'pM', meaning: 'CXCL9 and CXCL10, which NK cells follow', isShown: false },
  interleukin2: { unit: 'pM', meaning: 'IL-2, growth factor of activated T cells', isShown: false },
} as const satisfies Record<string, FieldSpec>;
export type FieldName = keyof typeof FIELD_LIST;
export const FIELDS = Object.keys(FIELD_LIST) as readonly FieldName[];
/** A field that pictures, series and the stories of cells carry. */
export type ShownField = {
  [K in FieldName]: (typeof FIELD_LIST)[K]['isShown'] extends true ? K : never;
}[FieldName];
export const SHOWN_FIELDS = FIELDS.filter((name): name is ShownField => FIELD_LIST[name].isShown);
/** Where each of SHOWN_FIELDS stands among them. */
export const SHOWN_FIELD = Object.fromEntries(SHOWN_FIELDS.map((name, n) => [name, n])) as Readonly<
  Record<ShownField, number>
>;

/** What is dissolved evenly in the dish, in the order of its levels; each drug's mechanism says in which unit. */
export const SOLUTES = [
  'antibody',
  'nkg2aBlocker',
  'pd1Blocker',
  'paclitaxel',
  'steroid',
  'interleukin15Agonist',
] as const;
export type SoluteName = (typeof SOLUTES)[number];
export const SOLUTE = {
  antibody: 0,
  nkg2aBlocker: 1,
  pd1Blocker: 2,
  paclitaxel: 3,
  steroid: 4,
  interleukin15Agonist: 5,
} as const satisfies Record<SoluteName, number>;

/** What the event log records. */
export const EVENT = {
  conjugated: 0,
  firstSignal: 1,
  hit: 2,
  lethalHit: 3,
  detached: 4,
  died: 5,
  divided: 6,
  infused: 7,
  cleared: 8,
} as const;
