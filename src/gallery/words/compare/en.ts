/** The Compare view: English. It is fetched with the view. */
export const compare = {
  title: 'Compare',
  label: 'Two arms, one difference',
  question: 'What differs in arm B',
  same: 'Nothing differs yet. Choose a difference, and both arms run on the same seed.',
  armA: 'Arm A',
  armB: 'Arm B',
  asInTheLab: 'the run of the Lab',
  picture: (arm: string, what: string) => `Live picture of arm ${arm}: ${what}`,
  noPicture: (reason: string) => `The picture cannot be drawn: ${reason}`,
  counts: (tumour: string, nk: string, kills: string, lysis: string) =>
    `${tumour} tumour · ${nk} NK · ${kills} kills · lysis ${lysis}`,
  fieldMaximum: (field: string, value: string) => `${field}: bright = ${value} pM`,
  hash: (arm: string, short: string, hash: string) => `State of arm ${arm}: ${short}, in full ${hash}. Press to copy.`,
  hashWhenPaused: (arm: string) => `The hash of arm ${arm} is known while both arms are paused`,
  sameCells: 'same cells',
  otherCells: 'other cells',
  openInLab: 'Open in the Lab',
  openArmInLab: (arm: string) => `Open in the Lab: arm ${arm}`,
  opened: (arm: string) => `Arm ${arm} is the Lab's run now; Compare keeps the other arm beside it.`,
  older: 'Arm A is computed by an older model. A comparison needs both arms in the present one.',

  preset: (from: string, to: string) => `Scenario: ${from} → ${to}`,
  setting: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
  noWord: 'own mixture',
  added: (time: string, what: string) => `At ${time}, only in B: ${what}`,
  removed: (time: string, what: string) => `At ${time}, not in B: ${what}`,
  dose: (cells: string) => `a dose of ${cells} NK cells`,
  becomes: (label: string, value: string) => `${label} becomes ${value}`,
  more: (count: number) => `and ${count} more ${count === 1 ? 'change' : 'changes'}`,
  remove: (difference: string) => `Remove: ${difference}`,
  valueInA: (value: string) => `In arm A: ${value}`,

  chooser: 'Choose a difference',
  toChooser: 'Choose another difference',
  suggestions: 'Try one of these',
  search: 'Search all parameters',
  searchHint: 'Such as “IL-15”, “hit rate”, “TGF”',
  found: (count: number) =>
    count === 0 ? 'No parameter has these words' : `${count} ${count === 1 ? 'parameter' : 'parameters'} found`,
  addParameter: (label: string, mechanism: string) => `${label} (${mechanism})`,
  words: 'Words that stand for several parameters',
  otherScenario: 'Another scenario',
  sameScenario: 'The same scenario',
  change: 'A change on the way',
  changeTime: 'Hour',
  changeWhat: 'What',
  changeValue: 'Value',
  changeDose: 'Dose of NK cells',
  add: 'Add',
  fromSliders: "Arm B from the Lab's sliders",
  fromSlidersHint: 'The same start with every slider where it stands in the Lab now, from the first step on',
  noSliderMoved: 'No slider has been moved in the Lab since its run began',
  clear: 'Remove all differences',

  transport: 'Both arms',
  reset: 'Reset',
  resetHint: 'Both arms from the start',
  stepHint: 'One step of the model in both arms',
  timelineLabel: 'Timeline of both arms',
  timelineHint: 'Drag to any moment: both arms go there',
  timeline: (now: string, end: string) => `${now} of ${end}`,
  share: 'Share link',
  shareHint: 'Copies a link to this comparison at this moment',
  save: 'Save both',
  saveHint: 'Saves both arms in one file',
  saved: (name: string) => `Saved as ${name}`,
  sameFile: (time: string) => `Both arms are at ${time} what the link or file names, to the bit.`,
  notSameFile: (arm: string, time: string) =>
    `Arm ${arm} is not at ${time} what the link or file names: it was made with other settings or another model.`,
  linkCopied: (time: string) => `Link copied: both arms at ${time}`,
  failed: 'The comparison cannot go on',
  again: 'Start both arms again',

  charts: 'Charts of both arms',
  keyA: 'A',
  keyB: 'B',
  keyDifference: 'B − A',
  measure: 'Difference line of',
  measures: {
    liveTumour: 'Tumour cells',
    kills: 'Kills',
    liveNk: 'NK cells',
    lysisPercent: 'Lysis, %',
    meanGranules: 'Granules left per NK, share',
    interferonGammaMean_pM: 'IFN-γ, pM',
    interleukin15Mean_pM: 'IL-15, pM',
    medianAntigen: 'Antigen, molecules/cell (median)',
  },
  differenceTitle: (measure: string) => `Difference: ${measure}`,
  differenceMeaning: (measure: string) =>
    `Above the zero line arm B has more than arm A, below it less (${measure}). One pair on one seed: it shows how, not how sure.`,
  chartValues: (measure: string, a: string, b: string) => `${measure}: ${a} in A, ${b} in B.`,
  differenceValue: (measure: string, difference: string) => `${measure}: B − A is ${difference}.`,

  onTheWay: (time: string) => `On the way to ${time} …`,
  notBegun: 'Both arms stand at their start.',
  equalCells: (time: string) =>
    `After ${time} every cell is the same in both arms: the difference has not reached one yet.`,
  equalCounts: (time: string) => `After ${time} nothing that is counted differs yet.`,
  now: (given: {
    readonly time: string;
    readonly kills: number;
    readonly killsText: string;
    readonly killsA: string;
    readonly killsB: string;
    readonly lysis: number;
    readonly lysisText: string;
    readonly tumourA: string;
    readonly tumourB: string;
  }) => {
    const { time, kills, killsText, killsA, killsB, lysis, lysisText, tumourA, tumourB } = given;
    const killed =
      kills === 0
        ? `both arms have ${killsA} kills`
        : `B has ${killsText} ${kills > 0 ? 'more' : 'fewer'} kills (${killsB}, A ${killsA})`;
    const lysed = lysis === 0 ? 'lysis is equal' : `lysis is ${lysisText} points ${lysis > 0 ? 'higher' : 'lower'}`;
    return `After ${time} ${killed}; ${lysed}. Tumour cells left: A ${tumourA}, B ${tumourB}.`;
  },
} as const;
