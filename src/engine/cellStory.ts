/** Tells the story of one cell: its columns, its kin, and the events of the log in which it took part. */
import type { Tissue } from '../model/tissue';
import type { CellStory } from '../protocol/cellStory';
import { CELL_KIND, SHOWN_FIELDS } from '../vocabulary';

/** More than these are no longer a story. */
const MOST_EVENTS = 12;
const MOST_DAUGHTERS = 8;

/** Undefined when no cell of this id is in the dish. */
export function cellStory(tissue: Tissue, id: number): CellStory | undefined {
  const slot = tissue.cells.slotOf(id);
  // An id that was never given has no slot at all.
  if (!(slot >= 0)) return undefined;
  const c = tissue.columns;
  const daughters: number[] = [];
  for (let i = 0; i < tissue.count && daughters.length < MOST_DAUGHTERS; i++)
    if (c.motherId[i] === id) daughters.push(c.id[i]);
  const isEffector = c.kind[slot] === CELL_KIND.naturalKiller;
  return {
    id,
    kind: c.kind[slot],
    birthStep: c.birthStep[slot],
    motherId: c.motherId[slot],
    daughters: daughters.toSorted((a, b) => a - b),
    dose: c.dose[slot],
    divisions: c.divisions[slot],
    hits: c.hits[slot],
    kills: c.kills[slot],
    assists: c.assists[slot],
    lastKillStep: isEffector ? c.lastKillStep[slot] : -1,
    contactStep: isEffector && c.partner[slot] !== 0 ? c.contactStep[slot] : -1,
    hitters: [c.hitterA[slot], c.hitterB[slot], c.hitterC[slot]].filter((hitter) => hitter !== 0),
    damage: c.damage[slot],
    lethalDamage: c.lethalDamage[slot],
    exposure_pM: SHOWN_FIELDS.map((name) => tissue.field(name).concentration[c.voxel[slot]]),
    suppression: c.suppressedCytotoxicity[slot],
    interferonResponse: c.interferonResponse[slot],
    events: tissue.events
      .of(id)
      .slice(-MOST_EVENTS)
      .map(({ step, kind, actor, object }) => ({
        step,
        kind,
        did: actor === id,
        other: actor === id ? object : actor,
      })),
  };
}
