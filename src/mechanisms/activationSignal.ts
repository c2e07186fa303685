/**
 * What an NK makes of the target it holds: the signals of its CAR, its natural receptors and CD16 add up, inhibition and
 * TGF-β take away, and the sum saturates. One uniform number of the NK, held against the silent share of each arm, says
 * which arms never speak.
 */
import { hill } from '../core/exactMath';
import { declareParameters, type ParameterSource, type ParameterValues } from '../core/parameter';
import { ARM, type Columns, RECEPTOR } from '../model/columns';
import { CELL_KIND, NK_STATE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';
import { weighingSteps, weighsNow } from './shared/weighing';

const share = <S extends ParameterSource>(label: string, meaning: string, value: number, source: S) =>
  ({ label, meaning, unit: '1', default: value, minimum: 0, maximum: 1, source }) as const;

const parameters = declareParameters({
  carWeight: {
    ...share(
      'Strength of the CAR',
      'Signal of 20,000 CAR molecules whose antigen is abundant; co-stimulation changes it.',
      1,
      assumed('sets the scale of signals'),
    ),
    maximum: 3,
    plausible: [0.5, 1.5],
  },
  innateWeight: {
    ...share(
      'Strength of innate receptors',
      'Signal of the natural receptors on a target that shows all their ligands.',
      0.6,
      assumed('weaker than the CAR; the innate arm then kills at its published rate when the target is sensitive'),
    ),
    maximum: 3,
    plausible: [0.3, 1],
  },
  adccWeight: {
    ...share(
      'Strength of ADCC',
      'Signal of full CD16 on a target that is covered with antibody.',
      0.6,
      assumed(
        'tuned to published data, the kills of 107 NK cells with rituximab (Sung, Hosty and Pérez-Carrasco), in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those data is no prediction',
      ),
    ),
    maximum: 3,
    plausible: [0.4, 1],
  },
  silentInnate: {
    ...share(
      'Silent innate arm',
      'Share of NK cells whose innate arm never fires.',
      0.28,
      assumed(
        'tuned to published data, the share without a kill among 141 NK cells (Sung, Hosty and Pérez-Carrasco), in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those data is no prediction',
      ),
    ),
    plausible: [0.1, 0.4],
  },
  silentAdcc: {
    ...share(
      'Silent ADCC arm',
      'Share of NK cells whose CD16 never fires.',
      0.15,
      assumed(
        'tuned to published data, the share without a kill among 107 NK cells with rituximab (Sung, Hosty and Pérez-Carrasco), in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those data is no prediction',
      ),
    ),
    plausible: [0.05, 0.3],
  },
  silentCar: {
    ...share('Silent CAR arm', 'Share of NK cells whose CAR never fires.', 0.15, assumed('taken from the ADCC arm')),
    plausible: [0.05, 0.4],
  },
  carInhibition: {
    ...share(
      'Inhibition that reaches the CAR',
      'Share of inhibition that also weakens the CAR; CARs largely override it.',
      0.25,
      assumed('direction published (Imai 2005, Portillo 2021), plausible 0–0.5'),
    ),
    plausible: [0, 0.5],
  },
  adccInhibition: {
    ...share(
      'Inhibition that reaches ADCC',
      'Share of inhibition that also weakens CD16.',
      0.5,
      assumed('between the innate arm and the CAR; plausible 0.25–1'),
    ),
    plausible: [0.25, 1],
  },
  steepness: {
    ...share(
      'Steepness of commitment',
      'Hill exponent m of the activation over the summed signal.',
      3,
      assumed('m = 1 cannot give the published 68-minute failed contacts; m = 3 gives 63 min'),
    ),
    minimum: 1,
    maximum: 6,
    plausible: [2, 5],
  },
  halfMaximalSignal: {
    ...share('Signal of half activation', 'Summed signal that half activates.', 0.5, assumed('sets the scale')),
    minimum: 0.01,
    maximum: 3,
    plausible: [0.3, 0.8],
  },
});

/** A contact is limited by inhibition or TGF-β when together they take more than this share of its activation. */
const LIMITING_SHARE = 0.25;

interface Response {
  readonly halfMaximalSignal: number;
  readonly steepness: number;
}

/**
 * What limits a contact, as a code of NK_STATE, from its summed signals: with nothing taken away, with inhibition
 * alone, with TGF-β alone, and as it is. Low: even undisturbed it would not half activate the NK.
 */
export function limitOf(
  undisturbed: number,
  inhibitedOnly: number,
  suppressedOnly: number,
  x: number,
  { halfMaximalSignal, steepness }: Response,
): number {
  if (undisturbed < halfMaximalSignal) return NK_STATE.lowSignal;
  const possible = hill(undisturbed, halfMaximalSignal, steepness);
  if (hill(x, halfMaximalSignal, steepness) >= (1 - LIMITING_SHARE) * possible) return NK_STATE.striking;
  return suppressedOnly < inhibitedOnly ? NK_STATE.suppressed : NK_STATE.inhibited;
}

export const activationSignal = defineMechanism({
  key: 'activationSignal',
  code: CODES.activationSignal,
  label: 'Recognition',
  meaning:
    'An NK adds up what its CAR, its natural receptors and CD16 tell it of the target, less inhibition and TGF-β.',
  law: [
    'S_innate = [innateWeight]·L·(1 + sensitisation),   S_ADCC = [adccWeight]·opsonisation·CD16',
    'S_CAR = [carWeight]·carStrength·antigenSignal, of CAR-positive NK cells only',
    'X = S_innate·(1 − I)·(1 − T_receptors)·(1 − T_cytotoxicity)',
    '  + S_ADCC·(1 − [adccInhibition]·I)·(1 − T_cytotoxicity) + S_CAR·(1 − [carInhibition]·I)·(1 − T_car)',
    'f = hill(X, [halfMaximalSignal], [steepness])',
  ],
  symbols: 'L are innate ligands, I is the inhibition, T are the suppressions by TGF-β, f is the activation.',
  reads: {
    columns: [
      'kind',
      'partner',
      'contactStep',
      'antigenSignal',
      'innateLigands',
      'opsonisation',
      'receptors',
      'carStrength',
      'cd16',
      'silence',
      'inhibition',
      'suppressedReceptors',
      'suppressedCytotoxicity',
      'suppressedCar',
      'sensitisation',
    ],
  },
  writes: { columns: ['silence', 'arms', 'signal', 'limit'] },
  group: 'carDesign',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt) => ({ ...p, weighingSteps: weighingSteps(dt) }),
  cellAdded(tissue, slot, _p, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.naturalKiller) return;
    random.draw(c, slot, 0);
    c.silence[slot] = random.out[0];
  },
  switchedOff({ columns }) {
    columns.signal.fill(0);
    columns.arms.fill(0);
    columns.limit.fill(NK_STATE.searching);
  },
  step(tissue, p) {
    const { id, contactStep, partner } = tissue.columns;
    const { slots, length } = tissue.holders();
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (!weighsNow(id[i], contactStep[i], tissue.step, p.weighingSteps)) continue;
      const t = tissue.cells.slotOf(partner[i]);
      if (t >= 0) weigh(tissue.columns, i, t, p);
    }
  },
});

/** Sets what an NK makes of its target. It is handed slots only: numbers with a fraction would be boxed on the way. */
function weigh(c: Columns, nk: number, target: number, p: ParameterValues<typeof parameters>): void {
  const quiet = c.silence[nk];
  const innate = quiet < p.silentInnate ? 0 : p.innateWeight * c.innateLigands[target] * (1 + c.sensitisation[target]);
  const adcc = quiet < p.silentAdcc ? 0 : p.adccWeight * c.opsonisation[target] * c.cd16[nk];
  const armed = (c.receptors[nk] & RECEPTOR.car) !== 0 && quiet >= p.silentCar;
  const car = armed ? p.carWeight * c.carStrength[nk] * c.antigenSignal[target] : 0;
  c.arms[nk] = (innate > 0 ? ARM.innate : 0) | (adcc > 0 ? ARM.adcc : 0) | (car > 0 ? ARM.car : 0);
  const innateLeft = 1 - c.inhibition[nk];
  const adccLeft = 1 - p.adccInhibition * c.inhibition[nk];
  const carLeft = 1 - p.carInhibition * c.inhibition[nk];
  const armedLytic = 1 - c.suppressedCytotoxicity[nk];
  const suppressedInnate = innate * (1 - c.suppressedReceptors[nk]) * armedLytic;
  const suppressedAdcc = adcc * armedLytic;
  const suppressedCar = car * (1 - c.suppressedCar[nk]);
  const x = suppressedInnate * innateLeft + suppressedAdcc * adccLeft + suppressedCar * carLeft;
  c.signal[nk] = hill(x, p.halfMaximalSignal, p.steepness);
  c.limit[nk] = limitOf(
    innate + adcc + car,
    innate * innateLeft + adcc * adccLeft + car * carLeft,
    suppressedInnate + suppressedAdcc + suppressedCar,
    x,
    p,
  );
}
