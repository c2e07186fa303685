/**
 * The runs that NKscape offers ready-made. A preset lists only what differs from the mechanisms' defaults;
 * the evidence for a number stands with the parameter, or in the preset's `sources` where it belongs to a cell line.
 */
import type { Settings } from './scenario';
import { ARRANGEMENT, NK_ARRANGEMENT } from './scene';

export interface Preset {
  /** The name in links and flags. */
  readonly key: string;
  readonly title: string;
  /** Two plain sentences: what is in the dish, and what the run shows. */
  readonly summary: string;
  /** What to look at. */
  readonly watch: string;
  /** What to change, and what to expect of it. */
  readonly try: string;
  /** Model hours after which the run ends. */
  readonly hours: number;
  /** Differences from the defaults, by full name. */
  readonly settings: Settings;
  /** Where the numbers above come from. */
  readonly sources: readonly string[];
}

const cd19Lymphoma: Preset = {
  key: 'cd19-lymphoma',
  title: 'CD19 lymphoma',
  summary:
    'Lymphoma cells that carry plenty of CD19 lie scattered among as many CAR-NK cells. ' +
    'Nearly every touch can become a kill, and what slows the killing is how fast NK cells find their next target and refill.',
  watch:
    'NK cells touch a target, hold on for some minutes, strike, and leave for the next one; some kill several, many kill none.',
  try: 'Lower the antigen density: little happens down to some thousand molecules; at 300 the tumour holds out, at 50 it hardly notices.',
  hours: 72,
  settings: {
    'scene.numberOfNk': 360,
  },
  sources: [
    'CD19 on Raji cells is the default of the antigen: 145,000 molecules a cell, coefficient of variation 0.45',
  ],
};

const her2Solid: Preset = {
  key: 'her2-solid',
  title: 'HER2 solid tumour',
  summary:
    'A dense nodule of HER2-rich breast cancer cells sheds TGF-β, and CAR-NK cells come in from the edge. ' +
    'It takes several hits within an hour to kill one of these cells, and the closer an NK cell comes, the more it is held down.',
  watch:
    'The rim of the nodule is eaten first; inside, TGF-β builds up, and NK cells run out of granules and are slow to make new ones.',
  try: 'Switch the suppression by TGF-β off and compare after three days: the same NK cells kill about a tenth more.',
  hours: 168,
  settings: {
    // The edge is so near that the first NK cells reach the nodule within ten minutes.
    'scene.width': 800,
    'scene.height': 800,
    'scene.numberOfTumourCells': 1300,
    'scene.arrangement': ARRANGEMENT.nodule,
    'scene.noduleRadius': 330,
    'scene.numberOfNk': 600,
    'scene.nkArrangement': NK_ARRANGEMENT.edge,
    'infusion.arrival': NK_ARRANGEMENT.edge,
    'antigenExpression.density': 500000,
    'antigenExpression.spread': 0.4,
    'antigenExpression.negativeFraction': 0.05,
    'innateLigands.nkg2d': 0.2,
    'innateLigands.ncr': 0.2,
    'innateLigands.dnam1': 0.2,
    'damage.lethalDamage': 1.85,
    'tgfBeta.secretion': 0.2,
    'tumourDivision.doublingTime': 90,
  },
  sources: [
    'HER2 on BT-474 cells: 499,795 molecules a cell (HERmark validation 2010, Pathology Research International, Table 1)',
    'TGF-β secretion in the upper half of its plausible range, for a tumour that is rich in it (4–6 ng/mL inside, above the 0.4–3.5 of published models): assumed',
    'Doubling time 90 h (BT-474: 80–100), innate ligands 0.2, spread 0.4 and antigen-negative fraction 0.05: assumed',
    'Three hits within 50 minutes to kill a solid tumour cell: Weigelin et al. 2021, https://doi.org/10.1038/s41467-021-25282-3',
  ],
};

const il15Persistence: Preset = {
  key: 'il15-persistence',
  title: 'IL-15 and persistence',
  summary:
    'Many CAR-NK cells and few, slowly growing targets with little antigen, for two weeks: whoever lasts, wins. ' +
    'With IL-15 the NK cells live on and hold the tumour down; without it they are gone within days, and it grows back.',
  watch: 'The number of NK cells: it holds or falls with the IL-15 around them, and the tumour follows days later.',
  try: 'Set the IL-15 persistence support to 0 and watch half of the NK cells disappear every day and a half.',
  hours: 336,
  settings: {
    'scene.numberOfTumourCells': 60,
    'scene.numberOfNk': 200,
    'antigenExpression.density': 500,
    'antigenExpression.negativeFraction': 0,
    'tumourDivision.doublingTime': 72,
  },
  sources: [
    'IL-15 of 45 pM is assumed; it brings survival and division near the turnover of NK cells in people: Zhang et al. 2007, https://doi.org/10.1111/j.1365-2567.2007.02573.x',
    'Antigen below that of half the CAR’s signal, and a slow tumour: assumed, so that killing takes days',
  ],
};

/** All presets; the first is what opens when a link names none. */
export const PRESETS: readonly [Preset, ...Preset[]] = [cd19Lymphoma, her2Solid, il15Persistence];
