/** The top line: English. */
export const header = {
  header: {
    label: 'Run',
    scenario: 'Scenario',
    gallery: 'All scenarios in pictures',
    seed: 'seed',
    seedLabel: 'Seed: type another and press Enter to run it',
    noHash: '···· ····',
    hashWhenPaused: 'State hash: shown while the run is paused',
    hash: (short: string, hash: string) =>
      `State hash ${short}, in full ${hash}: equal hashes mean equal runs, to the bit. Press to copy all digits.`,
    saveRun: 'Save the run in a file',
    openRun: 'Open a run from a file',
    saveShort: 'Save run',
    openShort: 'Open run',
    share: 'Share run',
    shareShort: 'Share',
    shareHint: 'Link and QR code that replay this run: scenario, seed, every slider move and dose',
    export: 'Export',
    exportHint: 'Picture, charts, tables, video, trajectory, citation',
    notOpened: (reason: string) =>
      `The dialog could not be loaded (${reason}). The run goes on; try again when you are online.`,
    toLight: 'Light theme',
    toPrint: 'Theme for print',
    toDark: 'Dark theme',
    help: 'Help and keys',
  },
} as const;
