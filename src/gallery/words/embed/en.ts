/** The page in a frame of another page, and what it answers that page: English. */
export const en = {
  controls: 'Controls',
  parameters: 'Parameters',
  open: 'Open in NKscape',
  openHint: 'Opens this run at this moment on a page of its own',
  unknown: (word: string, words: string, nearest: string | undefined) =>
    `embed = “${word}” is neither a control (${words}) nor the name of a parameter${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
  tooMany: (most: string) => `embed names too many parameters; the first ${most} have a slider`,
  origin: (text: string) =>
    `embedOrigin = “${text}” is no origin such as https://school.example (without a path), so no page may steer this run`,
  noId: 'id is missing: a text of 1 to 100 characters or a number tells which request an answer belongs to',
  unknownRequest: (name: string, names: string) => `“${name}” is no request; ${names} are`,
  noName: 'name is missing: the short or full name of a parameter, or dose',
  noValue: (name: string) => `${name} has no value: a number, or the word of a choice`,
  noTime: 'to is missing: a time such as 90min, 6h or 2d',
  beyondEnd: (time: string, end: string) => `to = “${time}” is beyond the end of the run at ${end}`,
  calledOff: 'Another moment was asked for before this one was reached',
  stopped: (reason: string) => `The run has stopped (${reason})`,
} as const;
