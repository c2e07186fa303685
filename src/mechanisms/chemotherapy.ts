/**
 * Paclitaxel kills dividing tissue: tumour cells, resistant ones at much higher levels, and NK and normal cells with a
 * share of the hazard. Cells in the drug now and then become resistant, and so are their daughters. Survivors show more
 * ligands of the innate receptors.
 */
import { exp, hill } from '../core/exactMath';
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../core/units';
import { CELL_KIND, CELL_PHASE, DEATH_CAUSE, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, paper } from './references';
import { isDose, shareLeft } from './shared/drug';
import { loseEffector } from './shared/effectorDeath';

const SOLUTE = 'paclitaxel';

const parameters = declareParameters({
  concentration: {
    label: 'Paclitaxel dose',
    meaning: 'Paclitaxel that a dose brings into the dish, from the moment it is set.',
    unit: 'nM',
    default: 0,
    minimum: 0,
    maximum: 100_000,
    dose: true,
    source: assumed('a choice of protocol; 10–1,000 in experiments'),
  },
  halfLife: {
    label: 'Half-life of paclitaxel',
    meaning: 'Time in which half of it is lost.',
    unit: 'h',
    default: 20,
    minimum: 0.1,
    maximum: 1000,
    plausible: [10, 50],
    source: assumed('terminal half-life in plasma; plausible 10–50 h'),
  },
  maximumKill: {
    label: 'Greatest rate of killing',
    meaning: 'Rate at which tumour cells die in plenty of paclitaxel.',
    unit: '1/h',
    default: 0.06,
    minimum: 0,
    maximum: 1,
    source: paper('qspio'),
  },
  halfMaximal: {
    label: 'Paclitaxel of half effect',
    meaning: 'Level at which sensitive tumour cells die at half of the greatest rate.',
    unit: 'nM',
    default: 92,
    minimum: 0.1,
    maximum: 100_000,
    scale: 'logarithmic',
    source: paper('qspio'),
  },
  resistanceRate: {
    label: 'Rate of becoming resistant',
    meaning: 'Rate at which a tumour cell in plenty of paclitaxel becomes resistant for good.',
    unit: '1/d',
    default: 1e-4,
    minimum: 0,
    maximum: 10,
    source: paper('qspio'),
  },
  resistance: {
    label: 'Resistance',
    meaning: 'How many times more paclitaxel a resistant cell needs for the same effect.',
    unit: '1',
    default: 100,
    minimum: 1,
    maximum: 10_000,
    scale: 'logarithmic',
    source: paper('qspio'),
  },
  normalSensitivity: {
    label: 'Sensitivity of other cells',
    meaning: 'Rate at which NK, healthy and stroma cells die, as a share of that of sensitive tumour cells.',
    unit: '1',
    default: 0.1,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.5],
    source: assumed('cells that divide seldom are hit less; plausible 0–0.5'),
  },
  sensitisationMost: {
    label: 'Rise of innate ligands',
    meaning: 'Rise of a target’s innate ligands in plenty of paclitaxel, as a share of those before.',
    unit: '1',
    default: 0.5,
    minimum: 0,
    maximum: 3,
    plausible: [0, 2],
    source: assumed('stressed cells show more NKG2D ligands and death receptors; in all 1.5 times, plausible 1–3'),
  },
  sensitisationTime: {
    label: 'Rise of innate ligands: time constant',
    meaning: 'How slowly the ligands rise and fall again.',
    unit: 'h',
    default: 24,
    minimum: 0.1,
    maximum: 500,
    plausible: [12, 48],
    source: assumed('a stress response of about a day; plausible 12–48'),
  },
});

/** Two draws of a cell in one step: its death, and its becoming resistant. */
const DEATH = 0;
const RESISTANCE = 1;

/** A rise of ligands below this is none. */
const NEGLIGIBLE = 1e-6;

export const chemotherapy = defineMechanism({
  key: 'chemotherapy',
  code: CODES.chemotherapy,
  label: 'Chemotherapy',
  meaning:
    'Paclitaxel kills tumour cells, makes survivors easier for NK cells to see, and now and then selects resistance.',
  law: [
    'h = [maximumKill]·c/(c + [halfMaximal]),   the half-maximal level [resistance] times higher in a resistant cell',
    'dS/dt = ([sensitisationMost]·c/(c + [halfMaximal]) − S)/[sensitisationTime]',
  ],
  symbols: 'c is the level of the drug, S the rise of innate ligands.',
  reads: { columns: ['kind', 'phase', 'chemotherapyResistant', 'sensitisation'], drugs: ['paclitaxel'] },
  writes: {
    columns: ['chemotherapyResistant', 'sensitisation'],
    drugs: ['paclitaxel'],
    acts: ['detach', 'doom'],
    tally: ['nkDeaths', 'chemotherapyDeaths'],
  },
  group: 'treatment',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({
    ...p,
    dt,
    kill: p.maximumKill / MINUTES_PER_HOUR,
    acquire: p.resistanceRate / MINUTES_PER_DAY,
    resistantHalf: p.halfMaximal * p.resistance,
    kept: shareLeft(p.halfLife * MINUTES_PER_HOUR, dt),
    pace: 1 - exp(-dt / (p.sensitisationTime * MINUTES_PER_HOUR)),
  }),
  begin: ({ medium }, { concentration }) => medium.set(SOLUTE, concentration),
  parametersChanged({ medium }, _before, _after, { concentration }, set) {
    if (isDose(set)) medium.set(SOLUTE, concentration);
  },
  switchedOff({ medium, columns }) {
    medium.set(SOLUTE, 0);
    columns.sensitisation.fill(0);
  },
  step(tissue, p, random) {
    const c = tissue.columns;
    const { kind, phase, chemotherapyResistant, sensitisation } = c;
    const { out } = random;
    const level = tissue.medium.level(SOLUTE);
    tissue.medium.keep(SOLUTE, p.kept);
    const sensitive = hill(level, p.halfMaximal, 1);
    const resistant = hill(level, p.resistantHalf, 1);
    const rise = p.sensitisationMost * sensitive;
    for (let i = 0; i < tissue.count; i++) {
      if (phase[i] !== CELL_PHASE.alive) continue;
      if (isTarget(kind[i])) {
        const next = sensitisation[i] + (rise - sensitisation[i]) * p.pace;
        sensitisation[i] = level === 0 && next < NEGLIGIBLE ? 0 : next;
      }
      if (level === 0) continue;
      const isTumour = kind[i] === CELL_KIND.tumour;
      const susceptible = isTumour ? 1 : p.normalSensitivity;
      const effect = isTumour && chemotherapyResistant[i] !== 0 ? resistant : sensitive;
      random.draw(c, i, 0);
      if (occursWithin(p.kill * susceptible * effect, p.dt, out[DEATH])) {
        if (kind[i] === CELL_KIND.naturalKiller) loseEffector(tissue, i, DEATH_CAUSE.chemotherapy);
        else tissue.doom(i, DEATH_CAUSE.chemotherapy);
        if (isTumour) tissue.tally.chemotherapyDeaths++;
        continue;
      }
      if (isTumour && occursWithin(p.acquire * sensitive, p.dt, out[RESISTANCE])) chemotherapyResistant[i] = 1;
    }
  },
});
