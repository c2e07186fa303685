/**
 * The one list of what is known of a cell: column name → array type, meaning, unit, and what a cell begins with.
 * A new column is a new row here.
 */

type ArrayKind = 'float64' | 'float32' | 'int32' | 'uint32' | 'uint8';

/** What a cell begins with, and whether the column is state; a row says only what differs from these. */
interface ColumnTraits {
  /** What a cell that comes into the dish begins with; 0 when absent. */
  readonly newborn?: number;
  /** What a daughter begins with: what her mother has (when absent), or what every newborn has. */
  readonly daughter?: 'mother' | 'newborn';
  /** False for working values that are rebuilt within each step and so are no part of the state. */
  readonly state?: false;
}

export interface ColumnSpec extends ColumnTraits {
  readonly type: ArrayKind;
  readonly unit: string;
  readonly meaning: string;
}

const column =
  <K extends ArrayKind>(type: K) =>
  (unit: string, meaning: string, traits: ColumnTraits = {}): ColumnSpec & { readonly type: K } => ({
    type,
    unit,
    meaning,
    ...traits,
  });

const float64 = column('float64');
/** For shares and factors, which need no more than seven digits; a cell would not fit its 400 bytes otherwise. */
const float32 = column('float32');
const int32 = column('int32');
const uint32 = column('uint32');
const uint8 = column('uint8');

/** What a cell has done or suffered itself: no daughter takes it over. */
const OWN = { daughter: 'newborn' } as const;
/** A step at which something happened to the cell itself: −1 before. */
const OWN_STEP = { newborn: -1, daughter: 'newborn' } as const;
/** A step of the cell's dying: −1 before. */
const STEP_OF_DEATH = { newborn: -1 } as const;

export const CELL_COLUMNS = {
  // who
  id: uint32('1', 'permanent display number, from 1; never reused'),
  keyHigh: uint32('1', 'lineage key, high word'),
  keyLow: uint32('1', 'lineage key, low word'),
  motherId: uint32('1', 'id of the mother, 0 for founders and infused cells'),
  birthStep: int32('step', 'step at which the cell came into the dish'),
  dose: int32('1', 'number of the dose (NK) or challenge (tumour) it or its ancestor came with, 0 for the first'),
  divisions: int32('1', 'divisions so far', OWN),
  kind: uint8('code', 'CELL_KIND'),
  phase: uint8('code', 'CELL_PHASE'),
  cause: uint8('code', 'DEATH_CAUSE'),
  founder: uint8('0/1', 'tumour: one of the initial targets, the denominator of lysis', OWN),
  // where
  x: float64('µm', 'position'),
  y: float64('µm', 'position'),
  radius: float64('µm', 'radius of the undeformed cell'),
  velocityX: float64('µm/min', 'sum of active and contact velocities in this step', { state: false }),
  velocityY: float64('µm/min', 'sum of active and contact velocities in this step', { state: false }),
  compression: float64('1', 'sum over neighbours of the overlap as a fraction of touching distance'),
  voxel: int32('1', 'index of the field voxel the cell is in'),
  // NK: movement
  headingX: float64('1', 'unit vector of the persistent walk'),
  headingY: float64('1', 'unit vector of the persistent walk'),
  turningClock: float64('1', 'NK: how long it keeps its heading, as a multiple of the mean'),
  speed: float32('1', 'NK: its free crawling speed relative to the median'),
  motile: uint8('0/1', 'whether this NK crawls at all'),
  // contact
  partner: uint32('id', 'NK: the target it holds, 0 when free', OWN),
  attached: uint8('1', 'target: number of NK cells holding it', OWN),
  contactStep: int32('step', 'NK: when the present contact began'),
  signalStep: int32('step', 'NK: first lytic hit of the present contact, −1 before it', OWN_STEP),
  releaseStep: int32('step', 'NK: when it lets go of a target it has killed, −1 when undecided', OWN_STEP),
  // recognition
  antigen: float64('molecules', 'target: CAR antigen on the membrane; NK: what it shows of antigen it has stripped'),
  antigenSetPoint: float64('molecules', 'target: CAR antigen it has inherited and returns to'),
  antigenSeen: float64('molecules', 'antigen for which the two signals below were worked out'),
  antigenSignal: float32('1', 'share of the full CAR signal that its antigen gives'),
  cytokineSignal: float32('1', 'target: strength with which its antigen drives cytokines through a CAR'),
  innateLigands: float32('1', 'target: what it shows of the ligands of activating natural receptors'),
  ligandsShed: float32('1', 'target: share of its NKG2D and DNAM-1 ligands that it has lost'),
  antibodyTarget: float64('molecules', 'target: antigen that the antibody binds'),
  opsonisation: float32('1', 'target: how well CD16 sees the antibody on it'),
  receptors: uint8('bits', 'NK: RECEPTOR bits it carries'),
  carMolecules: float64('molecules', 'NK: CAR molecules on it, if it is CAR-positive'),
  carStrength: float32('1', 'NK: its CAR signal relative to that of 20,000 CAR molecules'),
  cd16: float32('1', 'NK: share of its CD16 that is on the membrane'),
  silence: float64('1', 'NK: uniform number held against the silent fraction of each arm'),
  inhibition: float32('1', 'NK: inhibition by the present target'),
  arms: uint8('bits', 'NK: ARM bits that speak in the present contact'),
  signal: float32('1', 'NK: activation f(X) from the present target'),
  limit: uint8('code', 'NK: NK_STATE that describes the present contact'),
  // attack
  potency: float32('1', 'NK: its hit rate relative to the mean'),
  granules: float64('1', 'NK: share of the lytic granule pool left'),
  hits: int32('1', 'NK: lytic hits delivered', OWN),
  kills: int32('1', 'NK: lethal hits credited', OWN),
  assists: int32('1', 'NK: targets it hit that another NK finished', OWN),
  killsWeathered: int32('1', 'NK: kills whose activation-induced risk of death has been drawn', OWN),
  lastHitStep: int32('step', 'latest hit given (NK) or taken (target), −1 before', OWN_STEP),
  lastKillStep: int32('step', 'NK: latest kill, −1 before', OWN_STEP),
  lastSignalStep: int32('step', 'NK: first signal of its latest contact that had one'),
  lastStimulus: float32(
    '1',
    'NK: how strongly its CAR was stimulated for cytokines at that signal, 0 without CAR or signal',
  ),
  hitterA: uint32('id', 'target: NK that hit it, latest first', OWN),
  hitterB: uint32('id', 'target: NK that hit it before', OWN),
  hitterC: uint32('id', 'target: NK that hit it before that', OWN),
  // damage and death
  damage: float64('hits', 'target: lytic damage, decaying'),
  lethalDamage: float64('hits', 'target: damage that kills this cell'),
  susceptibility: float32('1', 'target: how readily an NK fires at it, relative to the mean of its line', {
    newborn: 1,
  }),
  granzymeLack: float32('1', 'target: share of granzyme that the NK that killed it lacked'),
  doomedStep: int32('step', 'when death was sealed, −1 before', STEP_OF_DEATH),
  deathStep: int32('step', 'when the membrane gives way, −1 before it is drawn', STEP_OF_DEATH),
  clearStep: int32('step', 'when the corpse is gone, −1 before it is drawn', STEP_OF_DEATH),
  // cytokines
  interferonResponse: float32('1', 'target: IFN-γ response with memory, 0–1'),
  suppressedInterferon: float32('1', 'NK: TGF-β suppression of IFN-γ production'),
  suppressedReceptors: float32('1', 'NK: TGF-β suppression of innate receptors'),
  suppressedCytotoxicity: float32('1', 'NK: TGF-β suppression of granzyme and perforin'),
  suppressedCar: float32('1', 'NK: TGF-β suppression of CAR-driven killing'),
  suppressedProliferation: float32('1', 'NK: TGF-β suppression of division'),
  suppressedMotility: float32('1', 'NK: TGF-β suppression of crawling'),
  secretor: uint8('0/1', 'NK: belongs to the fraction that secretes IFN-γ'),
  secretionEndStep: int32('step', 'NK: end of the present bout of IFN-γ secretion', OWN),
  secretionRate: float32('molecules/s', 'NK: IFN-γ secretion during the bout'),
  effectiveInterleukin15: float32(
    'pM',
    'NK: IL-15 from the field, from itself and from a drug, and IL-2 as far as it counts',
  ),
  // division
  cycleAge: float64('min', 'time grown towards the next division'),
  cycleLength: float64('min', 'growing time one division takes'),
  dividing: uint8('0/1', 'NK: recruited into division'),
  proliferation: float32('1', 'NK: its rate of recruitment into division relative to the typical cell'),
  // product
  irradiated: uint8('0/1', 'NK: irradiated before infusion, so that it cannot divide and dies soon'),
  stunned: uint8('0/1', 'NK: does not crawl because it was frozen and thawed'),
  // drugs
  chemotherapyResistant: uint8('0/1', 'tumour: resistant to chemotherapy, as its daughters will be'),
  sensitisation: float32('1', 'target: rise of its innate ligands by chemotherapy, as a share of those before'),
  steroidCytotoxicity: float32('1', 'NK: suppression of killing by steroid'),
  steroidInterferon: float32('1', 'NK: suppression of IFN-γ production by steroid'),
} as const satisfies Record<string, ColumnSpec>;

/** What an NK cell may carry: bits of the column `receptors`. */
export const RECEPTOR = { car: 1, kir2dl2: 2, nkg2a: 4, pd1: 8, kir2dl1: 16, kir3dl1: 32, cd16: 64 } as const;

/** The ways in which an NK cell is activated: bits of the column `arms`. */
export const ARM = { car: 1, innate: 2, adcc: 4 } as const;

export type ColumnName = keyof typeof CELL_COLUMNS;
type ArrayOf<T extends ArrayKind> = T extends 'float64'
  ? Float64Array
  : T extends 'float32'
    ? Float32Array
    : T extends 'int32'
      ? Int32Array
      : T extends 'uint32'
        ? Uint32Array
        : Uint8Array;
/** Every column as its typed array, indexed by slot. Arrays are replaced when the store grows: fetch them anew after adding cells. */
export type Columns = { -readonly [K in ColumnName]: ArrayOf<(typeof CELL_COLUMNS)[K]['type']> };
