/** Whether there is something going on where the camera looks: hunters among their prey, or no hunters at all. */
import { CELL_KIND } from '../../vocabulary';
import type { Camera, Extent } from './camera';
import { TRACK, TRACK_WORDS, type Tracks } from './tracks';

/** The hunters’ share of the cells in the picture must be at least this part of their share of the dish. */
const FAIR_PART = 0.2;

export function isLively({ floats, words, count }: Tracks, camera: Camera, view: Extent): boolean {
  const halfWidth = view.width / 2 / camera.scale;
  const halfHeight = view.height / 2 / camera.scale;
  let hunters = 0;
  let seen = 0;
  let huntersSeen = 0;
  for (let i = 0; i < count; i++) {
    const at = i * TRACK_WORDS;
    const hunts = (words[at + TRACK.word1] & 0xff) === CELL_KIND.naturalKiller ? 1 : 0;
    hunters += hunts;
    if (Math.abs(floats[at] - camera.x) > halfWidth || Math.abs(floats[at + 1] - camera.y) > halfHeight) continue;
    seen += 1;
    huntersSeen += hunts;
  }
  return huntersSeen * count >= FAIR_PART * hunters * seen;
}
