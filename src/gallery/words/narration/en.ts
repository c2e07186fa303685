/** The sentence over the picture, and the run in words for those who do not see it: English. */
export const narration = {
  narration: {
    opening:
      'Teal NK cells hunt pink tumour cells. Try the two sliders: IL-15 persistence support and antigen density.',
    cleared: (time: string) => `No tumour cell is left after ${time}.`,
    noNk: (tumour: string) => `No NK cell is left; ${tumour} tumour cells remain.`,
    depleted: (share: string) => `Killing slowed: ${share} of NK cells are out of granules.`,
    suppressed: (share: string) => `TGF-β holds back ${share} of NK cells.`,
    inhibited: (share: string) => `${share} of NK cells are blocked by inhibition.`,
    lowSignal: (share: string) =>
      `${share} of NK cells touch a target but get too little signal: no CAR, or too little antigen.`,
    fading: (now: string, before: string) => `NK cells are fading: ${now}, from ${before} a day ago.`,
    winning: (kills: string) => `NK cells are winning: ${kills} in the last hour.`,
    losing: (kills: string) => `The tumour outgrows the killing: ${kills} in the last hour.`,
    hunting: (kills: string) => `NK cells are hunting: ${kills} in the last hour.`,
    quiet: 'No kill in the last hour.',
    offTumour: (killed: string) => `NK cells hit healthy cells, too: ${killed} killed in the last hour.`,
  },

  announcement: {
    run: (time: string, tumour: string, tumourTrend: string, naturalKiller: string, nkTrend: string, kills: string) =>
      `At ${time}: ${tumour} tumour cells, ${tumourTrend}; ${naturalKiller} NK cells, ${nkTrend}; ${kills} kills.`,
    healthy: (healthy: string, killed: string) => `${healthy} healthy cells are left, ${killed} were killed.`,
    since: (from: string, happened: string) => `Since ${from}: ${happened}.`,
    killed: (count: number, shown: string) => `${shown} ${count === 1 ? 'kill' : 'kills'}`,
    healthyKilled: (count: number, shown: string) => `${shown} healthy ${count === 1 ? 'cell' : 'cells'} killed`,
    infused: (count: number, shown: string) => `${shown} NK ${count === 1 ? 'cell' : 'cells'} infused`,
    nkDied: (count: number, shown: string) => `${shown} NK ${count === 1 ? 'cell' : 'cells'} died`,
    nkDivided: (count: number, shown: string) => `${shown} ${count === 1 ? 'division' : 'divisions'} of NK cells`,
    tumourDivided: (count: number, shown: string) =>
      `${shown} ${count === 1 ? 'division' : 'divisions'} of tumour cells`,
    changed: (label: string, value: string) => `${label} set to ${value}`,
    rising: 'rising',
    falling: 'falling',
    steady: 'steady',
  },
} as const;
