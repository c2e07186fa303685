/** The marks of the timeline and the dosing schedule: English. They come with the first mark, not with the page. */

export const en = {
  close: 'Close',
  cells: 'NK cells',
  on: 'on',
  off: 'off',

  /** What a mark is. */
  at: (what: string, time: string) => `${what}, at ${time}`,
  dose: (amount: string) => `Dose of ${amount}`,
  drug: (label: string, amount: string) => `${label}: ${amount}`,
  change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  several: (count: number, from: string, to: string) => `${count} changes, from ${from} to ${to}`,
  severalAtOnce: (count: number, time: string) => `${count} changes at ${time}`,

  marks: {
    label: 'Marks of the timeline',
    keys: 'Arrow keys: to the next mark. Enter: look at it. Shift with arrow keys: move it. Delete: take it away.',
    hint: (what: string) => `${what}. Click to look at it, drag to move it.`,
    pending: (time: string) => `To ${time}. Enter moves it, Escape leaves it.`,
  },

  item: {
    several: 'Changes near one another',
    fromSchedule: (group: string) => `Given by the run’s schedule of doses (a setting in “${group}”).`,
    fromStart: 'There from the start, by the settings of the run.',
    replaces: 'A dose of a drug takes the place of what is left of it.',
    washes: 'None: takes away what is left of the drug.',
    drag: (count: number, from: string) =>
      `${count} moves of the slider, from ${from} on. Whatever you change here makes one move of them.`,
    before: (value: string) => `Before it: ${value}.`,
    time: 'Time',
    timeHint: 'such as 36 h, 90 min or 2 d; a bare number is hours',
    value: 'Value',
    apply: 'Change',
    remove: 'Take away',
    goThere: 'Go there',
    back: 'Back to the list',
    past: (time: string) =>
      `Before ${time}, the latest moment seen: the run is computed again from there as another future, and the present one is kept.`,
    ahead: 'Still ahead: nothing is computed again.',
    keys: 'In the field for time the up and down arrow keys move it by ten minutes; on the mark itself Shift with the arrow keys does, and Delete takes it away.',
  },

  add: {
    title: 'Add to the timeline',
    what: 'What',
    doses: 'Doses',
    add: 'Add',
    schedule: 'Dosing schedule …',
  },

  done: {
    moved: (what: string, time: string) => `${what}: moved to ${time}. Undo takes it back.`,
    changed: (what: string) => `${what}. Undo takes it back.`,
    removed: (what: string) => `Taken away: ${what}. Undo takes it back.`,
    added: (what: string) => `Added: ${what}. Undo takes it back.`,
    schedule: (count: number) =>
      `Dosing schedule: ${count} change${count === 1 ? '' : 's'} made. Undo takes them back.`,
  },

  missed: (count: number) =>
    `${count} scheduled dose${count === 1 ? '' : 's'} would have been due before now: not given. The dosing schedule can still give ${count === 1 ? 'it' : 'them'}, in another future.`,

  problems: {
    noTime: (label: string, typed: string, most: string) =>
      `${label} = “${typed}” is not a time; write hours from 0 to ${most}, or a time such as 90 min or 2 d`,
    late: (label: string, typed: string, most: string) => `${label} = ${typed} is outside 0…${most} h`,
    row: (row: number, problem: string) => `Row ${row}: ${problem}`,
  },

  schedule: {
    title: 'Dosing schedule',
    intro:
      'Every dose of this run: NK cells, and drugs, whose level jumps to the dose and halves with each half-life. Nothing changes before you apply.',
    columns: { what: 'What', time: 'Time', amount: 'Amount', remove: 'Take away' },
    rowLabel: (row: number, what: string) => `Row ${row}, ${what}`,
    field: (row: number, name: string) => `${name}, row ${row}`,
    remove: (row: number) => `Take away row ${row}`,
    putBack: (row: number) => `Put back row ${row}`,
    removed: 'taken away',
    now: 'now',
    origin: {
      start: 'from the start (setting)',
      schedule: 'by the run’s schedule',
      new: 'new',
    },
    fixed: {
      start: (cells: string) => `${cells} NK cells at the start: their number is a setting of the scene.`,
      targets: (count: number, cells: string, times: string, group: string) =>
        `Fresh tumour cells, ${count} × ${cells} (${times}): set by the sliders of “${group}”.`,
    },
    empty: 'No dose yet.',
    afterEnd: (end: string) => `after the end of the run (${end}): given only if the run goes on`,
    addTitle: 'Add doses',
    first: 'First at',
    every: 'Every',
    times: 'Times',
    hours: 'h',
    addOne: 'Add the dose',
    addMany: (count: number) => `Add ${count} doses`,
    tooMany: (most: number) => `A schedule holds at most ${most} doses`,
    previewLabel: (lanes: string) => `The schedule on a line. ${lanes}`,
    lane: (what: string, times: string) => `${what}: ${times}.`,
    laneEmpty: (what: string) => `${what}: none.`,
    preview: 'Marks: doses; areas: what is left of a drug. Thin grey lines: the schedule as it is now.',
    unchanged: 'Nothing is changed yet.',
    ahead: (count: number) => `${count} change${count === 1 ? '' : 's'}, all still ahead: nothing is computed again.`,
    past: (count: number, from: string, now: string) =>
      `${count} change${count === 1 ? '' : 's'}, the first at ${from}. The run is computed again from there up to ${now}, as another future, so doses in the past are given too; the present future is kept.`,
    branch: (count: number, reached: string) =>
      `${count} change${count === 1 ? '' : 's'}, before ${reached}, the latest moment seen: another future begins, and the present one is kept.`,
    wrong: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} cannot be used:`,
    apply: 'Apply',
    applying: 'Computing …',
    cancel: 'Cancel',
    leave: 'Close without the changes?',
    leaveYes: 'Close without them',
    leaveNo: 'Go on editing',
  },
} as const;
