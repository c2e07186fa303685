/** How numbers, units and times are said: English. */
export const units = {
  units: {
    hours: (count: string) => `${count} h`,
    days: (count: string) => `${count} d`,
    minutes: (count: string) => `${count} min`,
    daysAndHours: (days: string, hours: string) => `${days} d ${hours} h`,
    percent: (count: string) => `${count}\u00a0%`,
    /** Units that are words; signs such as pM are the same everywhere. */
    names: {
      h: 'h',
      min: 'min',
      d: 'd',
      cells: 'cells',
      hits: 'hits',
      'molecules/cell': 'molecules/cell',
      'molecules/s': 'molecules/s',
    },
    /** The same in a narrow place. */
    shortNames: { 'molecules/cell': '/cell' },
    comma: ', ',
    or: ' or ',
    and: ' and ',
    /** Between two sentences. */
    gap: ' ',
  },
} as const;
