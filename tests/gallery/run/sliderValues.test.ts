/** What the sliders show: engine, record, what waits and the dragging hand, in this order. */
import { expect, test } from 'vitest';
import { createSliderValues, valuesShown } from '../../../src/gallery/run/sliderValues';
import { createLabStore } from '../../../src/gallery/run/store';
import type { Change } from '../../../src/protocol/simulationApi';
import type { Settings } from '../../../src/scenario/scenario';

const KEY = 'motility.speed';
const settings = (value: number): Settings => ({ [KEY]: value }) as unknown as Settings;

test('the last that has something to say is right; doses are no values', () => {
  const said: [number, Change[], Change[], Map<string, number>] = [
    1,
    [{ key: KEY, value: 2 }],
    [
      { key: KEY, value: 3 },
      { key: 'dose', value: 9 },
    ],
    new Map([[KEY, 4]]),
  ];
  const shown = (parts: number): unknown =>
    valuesShown(settings(1), parts > 1 ? said[1] : [], parts > 2 ? said[2] : [], parts > 3 ? said[3] : new Map());
  expect([1, 2, 3, 4].map(shown)).toEqual([1, 2, 3, 4].map((value) => ({ [KEY]: value })));
});

test('a change is shown from the drag until the engine has moved on past it', () => {
  const store = createLabStore();
  let waiting: Change[] = [];
  const values = createSliderValues(store, () => waiting);
  const shown = (): unknown => (store.getState().values as Record<string, number>)[KEY];
  values.begin(settings(1));
  values.drag(KEY, 2);
  expect(shown()).toBe(2);
  waiting = [{ key: KEY, value: 2 }];
  values.letGo(KEY);
  expect(shown()).toBe(2);
  waiting = [];
  const made = { step: 5, key: KEY, value: 2 };
  values.recorded([made]);
  expect(shown()).toBe(2);
  values.applied({ applied: [made] });
  expect(shown()).toBe(2);
  // What was planned for later is news: nothing by hand stands over it any more.
  values.applied({ applied: [{ step: 9, key: KEY, value: 7 }] });
  expect(shown()).toBe(7);
  values.drag(KEY, 8);
  values.applied({ applied: [], settings: settings(3) });
  expect(shown()).toBe(8);
  values.letGo(KEY);
  expect(shown()).toBe(3);
});
