/** The views of the page beside the Lab. */
export const views = {
  views: {
    label: 'Views',
    titles: { lab: 'Lab', compare: 'Compare', experiments: 'Experiments', evidence: 'Evidence' },
    unknown: (fragment: string) => `There is no view ${fragment} on this page. This is the Lab.`,
    failed: (failure: string) =>
      `This view could not be shown (${failure}). Reload the page, or go back to the Lab, where your run is kept.`,
  },
} as const;
