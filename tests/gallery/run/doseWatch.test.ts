/** A dose that does not fit is told with what fitted; one that fits, or has not been counted yet, is not. */
import { expect, test } from 'vitest';
import { createDoseWatch } from '../../../src/gallery/run/doseWatch';
import { SERIES_COLUMNS, SERIES_INDEX } from '../../../src/protocol/series';

const row = (time_minutes: number, infusedNk: number): Float64Array<ArrayBuffer> => {
  const values = new Float64Array(SERIES_COLUMNS.length);
  values[SERIES_INDEX.time_minutes] = time_minutes;
  values[SERIES_INDEX.infusedNk] = infusedNk;
  return values;
};
const NONE = new Float64Array(0);
const dose = (step: number, value: number) => ({ step, key: 'dose', value });

test('tells how many of a dose fitted, once they have been counted', () => {
  const told: (readonly [number, number])[] = [];
  const watch = createDoseWatch((fitted, asked) => told.push([fitted, asked]));
  watch.take({ rows: row(0, 0), applied: [] }, 0.5, true);
  watch.take({ rows: NONE, applied: [dose(3, 200)] }, 0.5, false);
  expect(told).toEqual([]);
  watch.take({ rows: row(10, 200), applied: [dose(20, 500)] }, 0.5, false);
  expect(told).toEqual([]);
  watch.take({ rows: row(20, 320), applied: [] }, 0.5, false);
  expect(told).toEqual([[120, 500]]);
  watch.take({ rows: row(0, 0), applied: [] }, 0.5, true);
  watch.take({ rows: row(10, 0), applied: [{ step: 1, key: 'antigenExpression.density', value: 10 }] }, 0.5, false);
  expect(told).toHaveLength(1);
});
