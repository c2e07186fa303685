/** What stands out when the legend or a chart points at something. */
import { describe, expect, it } from 'vitest';
import { isMeant, ruleOf } from '../../../src/gallery/renderer/highlight';
import { CELL_FLAG } from '../../../src/protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATE, NK_STATES, SIGHTS } from '../../../src/vocabulary';

const word1 = (kind: number, phase = 0, state = 0, flags = 0): number =>
  (kind | (phase << 8) | (state << 16) | (flags << 24)) >>> 0;

/** One cell for each sight, and what it is meant by. */
const CELLS = {
  brightTumour: [word1(CELL_KIND.tumour), 200],
  bareTumour: [word1(CELL_KIND.tumour), 0],
  struckTumour: [word1(CELL_KIND.tumour, 0, 0, CELL_FLAG.synapse), 200],
  dyingTumour: [word1(CELL_KIND.tumour, CELL_PHASE.blebbing), 200],
  healthy: [word1(CELL_KIND.healthy), 10],
  stroma: [word1(CELL_KIND.stroma), 0],
  hunter: [word1(CELL_KIND.naturalKiller, 0, NK_STATE.searching), 0],
  emptyHunter: [word1(CELL_KIND.naturalKiller, 0, NK_STATE.depleted), 0],
  striker: [word1(CELL_KIND.naturalKiller, 0, NK_STATE.striking, CELL_FLAG.synapse), 0],
  deadHunter: [word1(CELL_KIND.naturalKiller, CELL_PHASE.dead, NK_STATE.depleted), 0],
} as const;

const meant = (sight: Parameters<typeof ruleOf>[0]): readonly string[] =>
  Object.entries(CELLS)
    .filter(([, [first, second]]) => isMeant(ruleOf(sight), first, second))
    .map(([name]) => name);

describe('highlight', () => {
  it('means every cell when nothing is pointed at, and none when the field is', () => {
    expect(meant(null)).toEqual(Object.keys(CELLS));
    expect(meant('field')).toEqual([]);
  });

  it('means whole cells of a kind', () => {
    expect(meant('tumour')).toEqual(['brightTumour', 'bareTumour', 'struckTumour']);
    expect(meant('naturalKiller')).toEqual(['hunter', 'emptyHunter', 'striker']);
    expect(meant('healthy')).toEqual(['healthy']);
    expect(meant('stroma')).toEqual(['stroma']);
    expect(meant('antigenFree')).toEqual(['bareTumour']);
  });

  it('means what befalls cells, whatever their kind', () => {
    expect(meant('dying')).toEqual(['dyingTumour', 'deadHunter']);
    expect(meant('synapse')).toEqual(['struckTumour', 'striker']);
  });

  it('means for each state the living NK cells in it', () => {
    for (const state of NK_STATES)
      expect(meant(state)).toEqual(
        { searching: ['hunter'], depleted: ['emptyHunter'], striking: ['striker'] }[state as string] ?? [],
      );
    expect(SIGHTS.filter((sight) => meant(sight).length === Object.keys(CELLS).length)).toEqual([]);
  });
});
