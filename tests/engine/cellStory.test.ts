/** The story of a cell is what its columns and the event log say. */
import { expect, test } from 'vitest';
import { cellStory } from '../../src/engine/cellStory';
import { createSimulation } from '../../src/engine/simulation';
import { CELL_KIND, EVENT } from '../../src/vocabulary';
import { smallScenario } from '../support/smallRun';

const run = createSimulation(smallScenario());
run.advance(600);
const { tissue } = run;
const ids = Array.from(tissue.columns.id.subarray(0, tissue.count));
const stories = ids.map((id) => cellStory(tissue, id)).filter((story) => story !== undefined);

test('every cell in the dish has one, no other number has', () => {
  expect(stories).toHaveLength(tissue.count);
  for (const id of [0, 4_000_000, 2 ** 32]) expect(cellStory(tissue, id)).toBeUndefined();
});

test('kills and kin fit together', () => {
  const effectors = stories.filter(({ kind }) => kind === CELL_KIND.naturalKiller);
  expect(effectors.reduce((sum, { kills }) => sum + kills, 0)).toBeGreaterThan(0);
  for (const { kills, hits, lastKillStep } of effectors) {
    expect(hits).toBeGreaterThanOrEqual(kills);
    expect(lastKillStep >= 0).toBe(kills > 0);
  }
  for (const { id, daughters } of stories)
    for (const daughter of daughters) expect(cellStory(tissue, daughter)?.motherId).toBe(id);
});

test('events are in order, and the lethal hit that a corpse took names who is credited with kills', () => {
  for (const { events } of stories)
    expect(events.map(({ step }) => step)).toEqual(events.map(({ step }) => step).toSorted((a, b) => a - b));
  const struck = stories.flatMap(({ events }) => events.filter(({ kind, did }) => kind === EVENT.lethalHit && !did));
  expect(struck.length).toBeGreaterThan(0);
  for (const { other } of struck) {
    const killer = cellStory(tissue, other);
    if (killer !== undefined) expect(killer.kills).toBeGreaterThan(0);
  }
});
