/** The dish at step 0: where the first tumour and NK cells lie. */
import { cos, sin, TWO_PI } from '../core/exactMath';
import { lineageKey, RandomSource, type RunKey } from '../core/random';
import { arrivalPoint } from '../mechanisms/infusion';
import { LINEAGE_SOURCE, Tissue } from '../model/tissue';
import type { Settings } from '../scenario/scenario';
import { ARRANGEMENT, NK_ARRANGEMENT } from '../scenario/scene';
import { CELL_KIND } from '../vocabulary';

/** Draw code of the initial places; mechanisms have lower ones. */
const PLACEMENT_CODE = 1000;

/** Numbers of the two groups of cells to be placed. */
const TUMOUR_PLACES = 0x7475;
const NK_PLACES = 0x6e6b;

/** Strip along the walls in which NK cells start when they come from the edge, µm. */
const EDGE_STRIP = 60;

/** The golden angle, 2π(1 − 1/φ), as a share of a turn: points on its spiral fill a disc evenly. */
const GOLDEN_TURN = 0.3819660112501051;
/** How far a point is shaken off the spiral, as a share of a turn. */
const SHAKE_TURN = 0.02;

/** An empty dish of the scene's size, with room for its cells and some growth. */
export const emptyTissue = (settings: Settings): Tissue =>
  new Tissue(
    { width: settings['scene.width'], height: settings['scene.height'], depth: settings['scene.depth'] },
    settings['scene.timeStep'],
    Math.ceil(1.25 * (settings['scene.numberOfTumourCells'] + settings['scene.numberOfNk'])),
  );

/** Puts the scene's first cells into the dish. Their order and keys depend on nothing but their number. */
export function populate(tissue: Tissue, settings: Settings, key: RunKey): void {
  const random = new RandomSource(key, PLACEMENT_CODE);
  const words = new Uint32Array(4);
  const draw = (domain: number, n: number): Float64Array => {
    lineageKey(LINEAGE_SOURCE.place, domain, n, words);
    random.drawFor(words, 0);
    return random.out;
  };
  const { width, height } = tissue.domain;
  const tumourCells = settings['scene.numberOfTumourCells'];
  const tumourRadius = settings['scene.tumourRadius'];
  for (let n = 0; n < tumourCells; n++) {
    const u = draw(TUMOUR_PLACES, n);
    const [x, y] =
      settings['scene.arrangement'] === ARRANGEMENT.nodule
        ? nodulePoint(n, tumourCells, u, width, height, settings['scene.noduleRadius'])
        : [u[0] * width, u[1] * height];
    const slot = tissue.addCell(CELL_KIND.tumour, 0, n, x, y, tumourRadius);
    tissue.columns.founder[slot] = 1;
  }
  tissue.tally.founders = tumourCells;
  const atEdge = settings['scene.nkArrangement'] === NK_ARRANGEMENT.edge;
  for (let n = 0; n < settings['scene.numberOfNk']; n++) {
    const [x, y] = arrivalPoint(draw(NK_PLACES, n), width, height, EDGE_STRIP, atEdge);
    tissue.addCell(CELL_KIND.naturalKiller, 0, n, x, y, settings['infusion.radius']);
  }
}

/** The n-th of `total` points that fill a disc evenly, a little shaken. */
function nodulePoint(
  n: number,
  total: number,
  u: Float64Array,
  width: number,
  height: number,
  radius: number,
): readonly [number, number] {
  const distance = radius * Math.sqrt((n + u[0]) / total);
  const turn = n * GOLDEN_TURN + SHAKE_TURN * u[1];
  const angle = TWO_PI * (turn - Math.floor(turn));
  return [width / 2 + distance * cos(angle), height / 2 + distance * sin(angle)];
}
