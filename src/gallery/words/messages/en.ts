/** What went wrong, and what can be done: English. */
export const messages = {
  files: {
    dropHere: 'Drop the file to open its run',
    unreadable: (name: string) => `${name} cannot be read: the browser refused.`,
    inFile: (name: string, problem: string) => `${name}: ${problem}.`,
    notSaved: (reason: string) => `The run could not be saved (${reason}).`,
  },

  verdict: {
    otherState: (time: string, found: string, named: string) =>
      `The state at ${time} is not the one that was shared: it is ${found} and not ${named}. The link or the file was changed, or made by another version of the model.`,
    ofTheEnd:
      'The link names a state (hash=) without a moment (t=): it is that of the end of the run and is not compared here.',
  },

  autosave: {
    full: 'The storage of this browser is full: this run is not kept, and a reload starts it again from its link.',
    forbidden: 'This browser keeps nothing for this page: a reload starts the run again from its link.',
    otherModel: 'The run that was kept here was made by another version of the model: it starts again from 0 h.',
  },

  olderModel: {
    runs: (version: string) =>
      `This run was made with version ${version} of the model, and the engine of that version computes it.`,
    inPresent: (version: string) => `Run it in version ${version}`,
  },

  problems: {
    title: 'Please note',
    rest: 'Everything else counts as it came; what could not be used has its default.',
    dismiss: 'Dismiss',
    tooLarge: (cells: string, memory: string, most: string) =>
      `${cells} cells in this dish need about ${memory} of memory, and a page takes scenes of up to ${most}: the dish of the preset is shown. The command line runs the large one.`,
    /** A sentence that has not been put into the language of the page. */
  },

  failure: {
    title: 'The run has stopped.',
    workerDied: (detail: string) =>
      `The part of the page that computes the run stopped working${detail === '' ? '' : ` (${detail})`}. Nothing is lost: it can be computed again up to this moment.`,
    restart: 'Restore the run',
    pageTitle: 'Something in this page went wrong.',
    pageText: (detail: string) =>
      `The page could not go on (${detail}). The link in the address bar still holds the run.`,
    reload: 'Reload the page',
    startDefault: 'Open the default run',
  },
} as const;
