/** The help and the list of keys: English. */
export const help = {
  help: {
    title: 'Help',
    close: 'Close',
    keysTitle: 'Keys',
    shortcuts: 'Single-key shortcuts',
    modelTitle: 'The model in short',
    model: [
      'Each cell is a soft disc that moves, touches and sticks. NK cells crawl, meet tumour cells, hold them and weigh activation (above all the CAR finding its antigen) against inhibition. Part of the infused cells carry no CAR and get less signal.',
      'A strong enough signal makes an NK cell fire its poison packets (lytic granules). Hits add up and fade; a tumour cell dies when enough of them come in time.',
      'IFN-γ, TGF-β and IL-15 spread through the dish. TGF-β weakens NK cells; IL-15 keeps them alive and lets them divide.',
      'Everything left to chance follows from the seed: the same link gives the same run, to the bit.',
    ],
    limitsTitle: 'Limits',
    limits:
      'The dish is flat, cells are discs, and many numbers are assumed; each parameter says where its value comes from. Nothing here predicts what happens in a patient.',
  },

  keyNames: { space: 'Space' },

  keys: {
    playOrPause: 'Play or pause',
    step: 'One step',
    stepBack: 'One step back',
    undo: 'Undo the latest change',
    redo: 'Redo',
    panLeft: 'Look further left',
    panRight: 'Look further right',
    panUp: 'Look further up',
    panDown: 'Look further down',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the whole dish',
    slower: 'Slower',
    faster: 'Faster',
    reset: 'Reset: from the start, same seed',
    newSeed: 'New seed',
    dose: (count: number) => `Dose of ${count} NK cells now`,
    schedule: 'Dosing schedule',
    nextField: 'Next field',
    copyLink: 'Copy the link to this run',
    theme: 'Dark, light or print theme',
    paths: 'Trails of the NK cells',
    tell: 'Tell a screen reader where the run stands',
    help: 'This help',
  },
} as const;
