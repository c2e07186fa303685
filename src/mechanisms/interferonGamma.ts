/**
 * IFN-γ in the tissue: NK cells that were activated secrete it for some hours, all other cells take it up, it spreads
 * and decays. A failed contact that drags on raises secretion. Only arms that speak in the contact trigger it: a CAR by
 * its antigen's cytokine signal, natural receptors by their ligands, CD16 by the antibody it sees.
 */
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { ARM } from '../model/columns';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, paper } from './references';

const parameters = declareParameters({
  secretion: {
    label: 'IFN-γ secretion',
    meaning: 'Molecules of IFN-γ that a fully triggered secreting NK releases.',
    unit: 'molecules/s',
    default: 10,
    minimum: 0,
    maximum: 1000,
    plausible: [1, 100],
    source: assumed('bulk assays give 1–3 ng/mL per million cells a day with 20–30 % secretors; plausible 1–100'),
  },
  secretorFraction: {
    label: 'IFN-γ secreting fraction',
    meaning: 'Share of NK cells that secrete IFN-γ when triggered; applies to cells that arrive after a change.',
    unit: '1',
    default: 0.3,
    minimum: 0,
    maximum: 1,
    plausible: [0.1, 0.6],
    source: assumed('plausible 0.1–0.6'),
  },
  duration: {
    label: 'Length of secretion',
    meaning: 'How long an NK secretes after it was triggered.',
    unit: 'h',
    default: 6,
    minimum: 0.1,
    maximum: 48,
    plausible: [3, 12],
    source: assumed('NK cells secrete within 3 h of a trigger; plausible length 3–12 h'),
  },
  innateTrigger: {
    label: 'Secretion by innate trigger',
    meaning: 'Share of full secretion that the natural receptors trigger on a target that shows all their ligands.',
    unit: '1',
    default: 0.3,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.6],
    source: assumed('weaker than a CAR; plausible 0–0.6'),
  },
  adccTrigger: {
    label: 'Secretion by ADCC',
    meaning: 'Share of full secretion that full CD16 triggers on a target that is covered with antibody.',
    unit: '1',
    default: 0.6,
    minimum: 0,
    maximum: 1,
    plausible: [0.3, 1],
    source: assumed('CD16 drives cytokines well; taken as its share in killing, plausible 0.3–1'),
  },
  failedContactGain: {
    label: 'Gain in failed contacts',
    meaning: 'Factor on secretion while an activated contact drags on without a kill.',
    unit: '1',
    default: 3,
    minimum: 1,
    maximum: 10,
    plausible: [1, 5],
    source: assumed('perforin-deficient cells hypersecrete; fold 3–5 recalled from reviews'),
  },
  failedContactAfter: {
    label: 'A contact has failed after',
    meaning: 'Length of contact after which it counts as dragging on.',
    unit: 'min',
    default: 45,
    minimum: 1,
    maximum: 600,
    plausible: [13, 68],
    source: assumed('between the 13 min of a lethal and the 68 min of a failed contact'),
  },
  diffusion: {
    label: 'IFN-γ diffusion',
    meaning: 'Diffusion coefficient of IFN-γ.',
    unit: 'µm²/s',
    default: 100,
    minimum: 1,
    maximum: 200,
    plausible: [60, 150],
    source: paper('spqsp'),
  },
  decay: {
    label: 'IFN-γ decay',
    meaning: 'Rate at which IFN-γ is lost without any cell.',
    unit: '1/s',
    default: 6.5e-5,
    minimum: 0,
    maximum: 0.01,
    source: paper('spqsp'),
  },
  uptake: {
    label: 'IFN-γ uptake',
    meaning:
      'Clearance of IFN-γ by one tumour, healthy or stroma cell: 270 confines it to 35 µm, 0.5 lets it spread for 700 µm.',
    unit: 'µm³/s',
    default: 30,
    minimum: 0,
    maximum: 1000,
    plausible: [0.1, 300],
    source: assumed('published spread lengths of 30–40 µm and of over 800 µm imply 0.1–300'),
  },
});

interface Triggers {
  readonly innateTrigger: number;
  readonly adccTrigger: number;
}

/**
 * Share of full secretion that a contact triggers: that of the strongest of the arms that speak in it (bits of ARM).
 * @param carSignal strength with which the target's antigen drives cytokines through this NK's CAR
 * @param ligands of natural receptors on the target, 0–1
 * @param bound CD16 on this NK that sees antibody on the target, 0–1
 */
export function triggerStrength(
  arms: number,
  carSignal: number,
  ligands: number,
  bound: number,
  { innateTrigger, adccTrigger }: Triggers,
): number {
  const byCar = (arms & ARM.car) === 0 ? 0 : carSignal;
  const byInnate = (arms & ARM.innate) === 0 ? 0 : innateTrigger * ligands;
  const byAdcc = (arms & ARM.adcc) === 0 ? 0 : adccTrigger * bound;
  return Math.max(byCar, byInnate, byAdcc);
}

export const interferonGamma = defineMechanism({
  key: 'interferonGamma',
  code: CODES.interferonGamma,
  label: 'IFN-γ',
  meaning: 'Triggered NK cells secrete interferon-γ, which spreads, decays and is taken up by the cells of the tissue.',
  law: [
    '∂c/∂t = D∇²c − ([decay] + Σ [uptake]/V)·c + Σ q/V',
    'q = [secretion]·max(carStrength·cytokineSignal, [innateTrigger]·min(1, L·(1 + sensitisation)), [adccTrigger]·CD16·opsonisation)',
    '    ·(1 − T_interferon)·(1 − steroid)',
  ],
  symbols: 'c is the concentration, q what an NK cell secretes, V the volume of a voxel, L are innate ligands.',
  reads: {
    columns: [
      'kind',
      'phase',
      'voxel',
      'partner',
      'contactStep',
      'signalStep',
      'releaseStep',
      'cytokineSignal',
      'innateLigands',
      'opsonisation',
      'carStrength',
      'cd16',
      'arms',
      'signal',
      'suppressedInterferon',
      'secretor',
      'secretionEndStep',
      'secretionRate',
      'sensitisation',
      'steroidInterferon',
    ],
  },
  writes: { columns: ['secretor', 'secretionEndStep', 'secretionRate'], fields: ['interferonGamma'] },
  group: 'cytokines',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt) => ({
    ...p,
    dt,
    secretionSteps: Math.max(1, Math.ceil((p.duration * MINUTES_PER_HOUR) / dt)),
    failedSteps: Math.ceil(p.failedContactAfter / dt),
  }),
  configure(tissue, p) {
    const field = tissue.field('interferonGamma');
    field.diffusion = p.diffusion;
    field.decay = p.decay;
  },
  cellAdded(tissue, slot, p, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.naturalKiller) return;
    random.draw(c, slot, 0);
    c.secretor[slot] = random.out[0] < p.secretorFraction ? 1 : 0;
  },
  switchedOff: (tissue) => tissue.field('interferonGamma').fill(0),
  step(tissue, p) {
    const field = tissue.field('interferonGamma');
    const { source, uptake } = field;
    const c = tissue.columns;
    takeUp(tissue, uptake, p.uptake);
    const { phase, voxel, secretor, signal, signalStep, contactStep, releaseStep, partner } = c;
    const { secretionEndStep, secretionRate, suppressedInterferon, steroidInterferon } = c;
    const { step } = tissue;
    const { failedSteps, failedContactGain } = p;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      const over = step >= secretionEndStep[i];
      const holds = partner[i] !== 0;
      if ((over && !holds) || secretor[i] === 0 || phase[i] !== CELL_PHASE.alive) continue;
      // A contact that excites but never fires triggers too, once it has dragged on.
      const excited = signalStep[i] >= 0 || signal[i] >= 0.5;
      const failed = holds && releaseStep[i] < 0 && excited && step - contactStep[i] > failedSteps;
      if (signalStep[i] === step || (failed && over)) trigger(tissue, i, p);
      if (step >= secretionEndStep[i]) continue;
      const secreted = secretionRate[i] * (1 - suppressedInterferon[i]) * (1 - steroidInterferon[i]);
      source[voxel[i]] += failed ? secreted * failedContactGain : secreted;
    }
    field.advance(p.dt);
  },
});

/** Live cells that are no NK clear their voxels. */
function takeUp(tissue: Tissue, uptake: Float64Array, clearance: number): void {
  const { phase, voxel } = tissue.columns;
  const { slots, length } = tissue.lists.living;
  for (let n = 0; n < length; n++) {
    const i = slots[n];
    if (phase[i] === CELL_PHASE.alive) uptake[voxel[i]] += clearance;
  }
}

/** The first signal of a contact starts (or renews) a bout of secretion, as strong as the trigger. */
function trigger(
  tissue: Tissue,
  nk: number,
  p: Triggers & { readonly secretion: number; readonly secretionSteps: number },
): void {
  const c = tissue.columns;
  const target = tissue.cells.slotOf(c.partner[nk]);
  if (target < 0) return;
  const rate =
    p.secretion *
    triggerStrength(
      c.arms[nk],
      c.carStrength[nk] * c.cytokineSignal[target],
      Math.min(1, c.innateLigands[target] * (1 + c.sensitisation[target])),
      c.cd16[nk] * c.opsonisation[target],
      p,
    );
  // A weak trigger prolongs a strong bout, and does not weaken it.
  const running = tissue.step < c.secretionEndStep[nk];
  c.secretionRate[nk] = running ? Math.max(rate, c.secretionRate[nk]) : rate;
  c.secretionEndStep[nk] = tissue.step + p.secretionSteps;
}
