/** The charts and the states of NK cells that they count: English. */
import type { NkState } from '../../../vocabulary';

export const charts = {
  states: {
    searching: 'Searching',
    lowSignal: 'Too little signal',
    inhibited: 'Blocked by inhibition',
    suppressed: 'Suppressed (TGF-β)',
    depleted: 'Out of granules',
    striking: 'Striking',
    detaching: 'Letting go',
  } satisfies Record<NkState, string>,

  charts: {
    label: 'Charts',
    more: 'More charts',
    fewer: 'Fewer charts',
    cells: 'Cells',
    tumour: 'Tumour',
    naturalKiller: 'NK cells',
    healthy: 'Healthy',
    limits: 'What limits killing now',
    limitsUnit: '% of NK cells',
    killsPerNk: 'Kills per NK cell',
    killsPerNkUnit: 'NK cells, by number of kills',
    killRate: 'Kills per hour',
    killRateUnit: 'over the last hour',
    cytokines: 'Cytokines',
    cytokinesUnit: 'mean, pM',
    antigen: 'Antigen per tumour cell',
    antigenUnit: 'tumour cells, by molecules per cell',
    antigenNone: 'none',
    noData: 'No measurement yet.',
    below: (floor: string) => `< ${floor}`,
    failed: (reason: string) =>
      `The charts could not be started (${reason}). The run goes on: picture and numbers are true.`,
    now: {
      searching: (share: string) => `Search: ${share} are still looking for a target.`,
      lowSignal: (share: string) => `Signal: ${share} touch a target but feel too little of it.`,
      inhibited: (share: string) => `Inhibition: ${share} are stopped by the target’s brakes.`,
      suppressed: (share: string) => `TGF-β: it holds back ${share}.`,
      depleted: (share: string) => `Granules: ${share} have run out of them.`,
      striking: (share: string) => `Nothing much: ${share} are striking.`,
    },
    summary: {
      cells: (tumour: string, naturalKiller: string) => `Cells now: ${tumour} tumour cells, ${naturalKiller} NK cells.`,
      healthy: (healthy: string) => ` ${healthy} healthy cells.`,
      killRate: (rate: string) => `${rate} kills in the last hour.`,
      cytokines: (interferonGamma: string, tgfBeta: string, interleukin15: string) =>
        `Mean concentrations now: IFN-γ ${interferonGamma} pM, TGF-β ${tgfBeta} pM, IL-15 ${interleukin15} pM.`,
      limits: (shares: string) => `NK cells now: ${shares}.`,
      killsPerNk: (none: string, most: string) =>
        `${none} NK cells have no kill; the most kills of one NK cell is ${most}.`,
      antigen: (median: string, negative: string) =>
        `Median ${median} molecules per tumour cell; ${negative} cells carry none.`,
    },
  },
} as const;
