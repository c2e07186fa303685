/** Options of a browser test that looks at the page in motion, as those see it who have not asked for less of it. */
export const IN_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;
