/** Words that reports and figures of experiments share. */

/** Stands wherever numbers of a trial are told. */
export const EXERCISE = 'A model exercise, not a prediction about patients.';

export const short = (value: number | null | undefined): string =>
  value === null || value === undefined || !Number.isFinite(value) ? '–' : String(Number(value.toPrecision(4)));
