/** The dish at step 0: where the first tumour, NK, healthy and stroma cells lie. */
import { cos, sin, TWO_PI } from '../core/exactMath';
import { lineageKey, RandomSource, type RunKey } from '../core/random';
import type { FirstEffectors } from '../mechanisms/mechanism';
import { LINEAGE_SOURCE, Tissue } from '../model/tissue';
import type { Settings } from '../scenario/scenario';
import { ARRANGEMENT, HEALTHY_ARRANGEMENT, NK_ARRANGEMENT, type SceneName } from '../scenario/scene';
import { noduleLayout } from '../scenario/sceneFit';
import { CELL_KIND } from '../vocabulary';

/** Draw code of the initial places; mechanisms have lower ones. */
const PLACEMENT_CODE = 1000;

/** Numbers of the groups of cells to be placed. */
const PLACES = { tumour: 0x7475, naturalKiller: 0x6e6b, healthy: 0x6865, stroma: 0x7374 } as const;

/** The golden angle, 2π(1 − 1/φ), as a share of a turn: points on its spiral fill a disc evenly. */
const GOLDEN_TURN = 0.3819660112501051;
/** How far a point is shaken off the spiral, as a share of a turn. */
const SHAKE_TURN = 0.02;

type Point = readonly [x: number, y: number];
/** Where the n-th cell of its kind lies, given uniforms of its own. */
type Arrangement = (n: number, uniforms: Float64Array) => Point;

/** An empty dish of the scene's size, with room for its cells and some growth. */
export function emptyTissue(settings: Settings): Tissue {
  const cells =
    settings['scene.numberOfTumourCells'] +
    settings['scene.numberOfNk'] +
    settings['scene.numberOfHealthy'] +
    settings['scene.numberOfStroma'];
  return new Tissue(
    { width: settings['scene.width'], height: settings['scene.height'], depth: settings['scene.depth'] },
    settings['scene.timeStep'],
    Math.ceil(1.25 * cells),
  );
}

/**
 * Puts the scene's first cells into the dish. Their order and keys depend on nothing but their number, and each kind
 * is placed by draws of its own: healthy and stroma cells, which come last, leave all others as they are without them.
 */
export function populate(
  tissue: Tissue,
  settings: Settings,
  key: RunKey,
  bringEffectors: (start: FirstEffectors) => void,
): void {
  const random = new RandomSource(key, PLACEMENT_CODE);
  const words = new Uint32Array(4);
  const uniformsOf = (places: number, n: number): Float64Array => {
    lineageKey(LINEAGE_SOURCE.place, places, n, words);
    random.drawFor(words, 0);
    return random.out;
  };
  const put = (kind: number, places: number, cells: number, radius: number, arrange: Arrangement): void => {
    for (let n = 0; n < cells; n++) {
      const [x, y] = arrange(n, uniformsOf(places, n));
      const slot = tissue.addCell(kind, 0, n, x, y, radius);
      if (kind === CELL_KIND.tumour) tissue.columns.founder[slot] = 1;
    }
  };
  const scene = (name: SceneName): number => settings[`scene.${name}`];
  const tumourCells = scene('numberOfTumourCells');
  put(CELL_KIND.tumour, PLACES.tumour, tumourCells, scene('tumourRadius'), tumourArrangement(settings));
  tissue.tally.founders = tumourCells;
  bringEffectors({
    cells: scene('numberOfNk'),
    atEdge: scene('nkArrangement') === NK_ARRANGEMENT.edge,
    uniformsOf: (n) => uniformsOf(PLACES.naturalKiller, n),
  });
  const [healthy, stroma] = [scene('numberOfHealthy'), scene('numberOfStroma')];
  put(CELL_KIND.healthy, PLACES.healthy, healthy, scene('healthyRadius'), healthyArrangement(settings));
  put(CELL_KIND.stroma, PLACES.stroma, stroma, scene('stromaRadius'), stromaArrangement(settings));
}

const inNodule = (settings: Settings): boolean => settings['scene.arrangement'] === ARRANGEMENT.nodule;

const dispersed =
  (settings: Settings): Arrangement =>
  (_, [u, v]) => [u * settings['scene.width'], v * settings['scene.height']];

/** Places that fill the ring between two radii about the dish's centre evenly, a little shaken; from 0 it is a disc. */
const ring = (settings: Settings, cells: number, inner: number, outer: number): Arrangement => {
  const [x, y] = [settings['scene.width'] / 2, settings['scene.height'] / 2];
  return (n, [u, v]) => {
    const share = (n + u) / cells;
    const distance =
      inner === 0 ? outer * Math.sqrt(share) : Math.sqrt(inner * inner + (outer * outer - inner * inner) * share);
    const turn = n * GOLDEN_TURN + SHAKE_TURN * v;
    const angle = TWO_PI * (turn - Math.floor(turn));
    return [x + distance * cos(angle), y + distance * sin(angle)];
  };
};

const tumourArrangement = (settings: Settings): Arrangement =>
  inNodule(settings)
    ? ring(settings, settings['scene.numberOfTumourCells'], 0, settings['scene.noduleRadius'])
    : dispersed(settings);

function healthyArrangement(settings: Settings): Arrangement {
  if (!inNodule(settings) || settings['scene.healthyArrangement'] !== HEALTHY_ARRANGEMENT.ring)
    return dispersed(settings);
  const { stromaRing, healthyRing } = noduleLayout(settings);
  return ring(settings, settings['scene.numberOfHealthy'], stromaRing, healthyRing);
}

/** The first stroma cells lie within the nodule, the others in a ring around it. */
function stromaArrangement(settings: Settings): Arrangement {
  if (!inNodule(settings)) return dispersed(settings);
  const { stromaInside, stromaRing } = noduleLayout(settings);
  const noduleRadius = settings['scene.noduleRadius'];
  const within = ring(settings, stromaInside, 0, noduleRadius);
  const around = ring(settings, settings['scene.numberOfStroma'] - stromaInside, noduleRadius, stromaRing);
  return (n, u) => (n < stromaInside ? within(n, u) : around(n - stromaInside, u));
}
