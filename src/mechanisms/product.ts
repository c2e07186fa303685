/**
 * Where the NK cells come from and what has become of them on the way: the source and its lot, expansion, freezing,
 * transport, the release tests. The lot's number, and nothing else, draws how good the lot is (shared/lot). Each new NK
 * has the CAR, and crawls, as often as the lot's shares say.
 */
import { occursWithin } from '../core/hazard';
import { declareParameters, type ParameterSource, type ParameterValues } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { RECEPTOR } from '../model/columns';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, derived, paper } from './references';
import { certificateOf, type LotCertificate } from './shared/lot';

const share = <S extends ParameterSource>(label: string, meaning: string, value: number, source: S) =>
  ({ label, meaning, unit: '1', default: value, minimum: 0, maximum: 1, source }) as const;
const variation = <S extends ParameterSource>(label: string, meaning: string, value: number, source: S) =>
  ({ label, meaning, unit: '1', default: value, minimum: 0, maximum: 2, source }) as const;
const choice = <const C extends readonly string[]>(label: string, meaning: string, choices: C, why: string) =>
  ({
    label,
    meaning,
    unit: '',
    default: 0,
    minimum: 0,
    maximum: choices.length - 1,
    integer: true,
    choices,
    source: assumed(why),
  }) as const;

const parameters = declareParameters({
  lot: {
    label: 'Lot number',
    meaning: 'Draws the batch: the same number is the same lot in every run. 0 is the typical lot, which is no batch.',
    unit: '1',
    default: 0,
    minimum: 0,
    maximum: 999_999,
    integer: true,
    source: assumed('a choice of batch'),
  },
  potencyCv: variation(
    'Lot-to-lot variation of potency',
    'Coefficient of variation of the mean hit rate between lots: blood and cord blood 0.27, stem-cell-derived 0.1, NK-92 0.05.',
    0.27,
    derived(
      '15.6/58.6, standard deviation over mean of the highest antibody-driven lysis of 30 donors (Wieckowski 2020, raw data), taken for rates of hits',
    ),
  ),
  carCv: {
    ...variation(
      'Lot-to-lot variation of CAR',
      'Coefficient of variation of the CAR-positive share between lots.',
      0.2,
      assumed('CAR-positive shares of 0.3–0.9 are reported; plausible 0.1–0.4'),
    ),
    plausible: [0.1, 0.4],
  },
  deadCv: variation(
    'Lot-to-lot variation of dead cells',
    'Coefficient of variation of the share of dead cells between lots.',
    0.81,
    derived('recovery after thawing and rest 73 ± 22 %, 19 lots (Front Immunol 2022, 861681): 22/(100 − 73)'),
  ),
  cytotoxicity: {
    label: 'Cytotoxicity of the source',
    meaning: 'Hit rate of the product relative to expanded NK cells of blood: cord blood 1, stem-cell-derived 0.9.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 5,
    plausible: [0.5, 2],
    source: assumed('scale; cord blood equal to blood once expanded (direction published), others plausible 0.5–1.5'),
  },
  carPositiveFraction: {
    ...share(
      'CAR-positive fraction',
      'Share of the NK cells of a typical lot that carry the CAR; applies to cells that arrive after a change.',
      0.6,
      assumed('retrovirally transduced cord-blood NK cells; plausible 0.3–0.9'),
    ),
    plausible: [0.3, 0.9],
  },
  proliferation: {
    label: 'Proliferation of the source',
    meaning: 'Rate at which cells of the product begin to divide, relative to those of blood: cord blood 1.2.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 5,
    plausible: [0.5, 2],
    source: assumed('scale; plausible 0.5–2'),
  },
  expansionDays: {
    label: 'Days of expansion',
    meaning: 'How long the cells were multiplied on feeder cells before they were filled.',
    unit: 'd',
    default: 14,
    minimum: 0,
    maximum: 90,
    plausible: [7, 28],
    source: assumed('two weeks are common; plausible 7–28'),
  },
  doublingTime: {
    label: 'Doubling time in expansion',
    meaning: 'Time in which the cells double on feeder cells; with the days it gives the fold and so the yield.',
    unit: 'd',
    default: 2.1,
    minimum: 0.5,
    maximum: 30,
    plausible: [1.7, 2.5],
    source: derived('thousandfold in 21 days (Imai 2005): 21 d/log2(1000) = 2.1 d'),
  },
  wearingDoublings: {
    label: 'Doublings that halve division',
    meaning: 'Doublings beyond the tenth that halve how readily the cells divide later.',
    unit: '1',
    default: 5,
    minimum: 0.5,
    maximum: 1000,
    plausible: [3, 20],
    scale: 'logarithmic',
    source: assumed('long expansion shortens telomeres and wears cells; size not found, plausible 3–20'),
  },
  irradiated: choice(
    'Irradiated',
    'Whether the cells were irradiated, as NK-92 are: they kill, but do not divide and die within days.',
    ['no', 'yes'],
    'a choice of product',
  ),
  state: choice(
    'State at infusion',
    'Never frozen; frozen, thawed and rested overnight with cytokine; or infused straight from the thaw.',
    ['fresh', 'rested', 'thawed'],
    'a choice of product',
  ),
  freshViability: {
    ...share(
      'Viability of a fresh bag',
      'Share of live cells in a typical fresh bag; doses are counted in the live cells of such a bag.',
      0.95,
      assumed('freshly harvested cells; plausible 0.9–0.98'),
    ),
    minimum: 0.1,
    plausible: [0.9, 0.98],
  },
  restedViability: share(
    'Viability after thaw and rest',
    'Share of live cells after thawing and a night with cytokine.',
    0.73,
    paper('pm21Cryopreservation2022'),
  ),
  thawedViability: {
    ...share(
      'Viability at the thaw',
      'Share of live cells right after thawing.',
      0.85,
      assumed('cells look alive at first; plausible 0.7–0.95'),
    ),
    minimum: 0.01,
    plausible: [0.7, 0.95],
  },
  thawedViabilityNextDay: {
    ...share(
      'Viability a day after the thaw',
      'Share of live cells 24 h after thawing without cytokine.',
      0.5,
      assumed('many die late of freezing; plausible 0.25–0.75'),
    ),
    minimum: 0.01,
    plausible: [0.25, 0.75],
  },
  transportHold: {
    label: 'Transport',
    meaning: 'Hours that a fresh or rested product is on its way. A frozen one travels frozen, at no cost.',
    unit: 'h',
    default: 0,
    minimum: 0,
    maximum: 240,
    source: assumed('a choice of supply chain'),
  },
  holdHalfLife: {
    label: 'Half-life in transport',
    meaning: 'Time on the way in which half of the live cells die.',
    unit: 'h',
    default: 72,
    minimum: 1,
    maximum: 10_000,
    plausible: [36, 200],
    source: assumed('at least the 36 h without cytokine in warmth, longer when cooled; plausible 36–200'),
  },
  fromThaw: {
    label: 'From thaw to infusion',
    meaning: 'Hours that a product infused without rest has waited since it was thawed.',
    unit: 'h',
    default: 1,
    minimum: 0,
    maximum: 48,
    source: assumed('a choice of supply chain'),
  },
  thawedMotility: share(
    'Crawling after the thaw',
    'Share of cells that still crawl right after thawing, of those that did before.',
    1 / 6,
    paper('mark2020'),
  ),
  motilityRecovery: {
    label: 'Recovery of crawling',
    meaning: 'Mean time until a cell stopped by freezing crawls again; 0 means never.',
    unit: 'h',
    default: 0,
    minimum: 0,
    maximum: 1000,
    plausible: [0, 48],
    source: assumed(
      'no recovery was reported; a night with cytokine restores killing (Front Immunol 2022), so 12–48 is possible',
    ),
  },
  viabilityLimit: {
    ...share(
      'Release: viability',
      'Least share of live cells that a lot must have to be released.',
      0.7,
      assumed('70 % is a common criterion for cell products'),
    ),
    plausible: [0.6, 0.8],
  },
  carLimit: {
    ...share(
      'Release: CAR-positive share',
      'Least share of CAR-positive cells that a lot must have to be released.',
      0.3,
      assumed('criteria differ between products; plausible 0.1–0.5'),
    ),
    plausible: [0.1, 0.5],
  },
  potencyLimit: {
    ...share(
      'Release: potency',
      'Least potency that a lot must have to be released, relative to expanded NK cells of blood.',
      0.5,
      assumed('criteria differ between products; plausible 0.3–0.8'),
    ),
    maximum: 5,
    plausible: [0.3, 0.8],
  },
  releaseRequired: choice(
    'Failed lots are held back',
    'Whether a lot that fails a release test is not infused; otherwise it is, and its certificate tells of the fault.',
    ['no', 'yes'],
    'a choice of protocol; without it failed lots can be compared with good ones',
  ),
});

export type ProductParameters = ParameterValues<typeof parameters>;

/** The certificate of the lot that these parameters describe: what is in the bag, and which tests it fails. */
export const lotOf = (p: ProductParameters): LotCertificate => certificateOf(p);

/** Draws of a new cell in out[…], and of a stunned one in a step. */
const DRAW = { motile: 0, car: 1 } as const;

export const product = defineMechanism({
  key: 'product',
  code: CODES.product,
  label: 'Product and lot',
  meaning: 'The NK cells come from a source and a lot, were expanded, perhaps frozen, and transported.',
  law: [
    'viability = 1 − (1 − W)·dead,   delivered = min(1, viability/[freshViability])',
    'potency × [cytotoxicity]·lot,   proliferation × [proliferation]·2^(−max(0, doublings − 10)/[wearingDoublings])',
  ],
  symbols: 'W is the viability of the typical lot, dead and lot are the factors that its number draws.',
  reads: { columns: ['kind', 'phase', 'motile', 'receptors', 'potency', 'proliferation', 'stunned'] },
  writes: {
    columns: ['motile', 'receptors', 'potency', 'proliferation', 'irradiated', 'stunned'],
    dish: ['deliveredShare'],
  },
  group: 'product',
  parameters,
  cadence_minutes: 6,
  // Every cell comes from some product; the defaults are the plain one.
  canBeSwitchedOff: false,
  prepare(p, dt) {
    const lot = lotOf(p);
    return {
      dt,
      lot,
      irradiated: p.irradiated,
      delivered: p.releaseRequired === 1 && !lot.passes ? 0 : lot.delivered,
      recoveryRate: p.motilityRecovery === 0 ? 0 : 1 / (p.motilityRecovery * MINUTES_PER_HOUR),
    };
  },
  configure(tissue, { delivered }) {
    tissue.deliveredShare = delivered;
  },
  cellAdded(tissue, slot, { lot, irradiated }, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.naturalKiller) return;
    const { out } = random;
    random.draw(c, slot, 0);
    c.potency[slot] *= lot.potency;
    c.proliferation[slot] *= lot.proliferation;
    c.irradiated[slot] = irradiated;
    c.receptors[slot] = (c.receptors[slot] & ~RECEPTOR.car) | (out[DRAW.car] < lot.carPositive ? RECEPTOR.car : 0);
    if (c.motile[slot] === 0 || out[DRAW.motile] < lot.motile) return;
    c.motile[slot] = 0;
    c.stunned[slot] = 1;
  },
  step(tissue, { recoveryRate, dt }, random) {
    if (recoveryRate === 0) return;
    const c = tissue.columns;
    const { phase, motile, stunned } = c;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (stunned[i] === 0 || phase[i] !== CELL_PHASE.alive) continue;
      random.draw(c, i, 0);
      if (!occursWithin(recoveryRate, dt, random.out[DRAW.motile])) continue;
      stunned[i] = 0;
      motile[i] = 1;
    }
  },
});
