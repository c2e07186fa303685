/** The top line: English. */
export const header = {
  header: {
    label: 'Run',
    scenario: 'Scenario',
    seed: 'seed',
    seedLabel: 'Seed: type another and press Enter to run it',
    noHash: '···· ····',
    hashWhenPaused: 'State hash: shown while the run is paused',
    hash: (hash: string) => `State hash ${hash}: equal hashes mean equal runs, to the bit. Press to copy all digits.`,
    saveRun: 'Save the run in a file',
    openRun: 'Open a run from a file',
    saveShort: 'Save run',
    openShort: 'Open run',
    share: 'Share run',
    shareShort: 'Share',
    shareHint:
      'Copies a link that replays this run and opens at this moment: scenario, seed, every slider move and dose',
    toLight: 'Light theme',
    toPrint: 'Theme for print',
    toDark: 'Dark theme',
    help: 'Help and keys',
  },
} as const;
