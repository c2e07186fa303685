/**
 * What no single range of a scene's parameters can hold: how a nodule and what lies around it are laid out, and whether
 * all of it fits the dish.
 */
import { TWO_PI } from '../core/exactMath';
import { type Remark, remark } from '../remarks/remark';
import type { Settings } from './scenario';
import { ARRANGEMENT, HEALTHY_ARRANGEMENT, SCENE_KEY, type SceneName } from './scene';
import { cellsAtStart, MOST_CELLS_AT_START } from './sceneSize';

/** Steps that divide the ten minutes between two measurements, and whose multiples are exact in binary. */
const TIME_STEPS = [0.5, 0.25, 0.125] as const;

/** The size of NK cells, which decides with the scene how many there is room for. */
const NK_RADIUS = 'infusion.radius';

/** Whether this parameter has a say in what fits in the dish. */
export const takesRoom = (key: string): boolean => key === NK_RADIUS || key.startsWith(`${SCENE_KEY}.`);

const discArea = (radius: number): number => (TWO_PI / 2) * radius * radius;
/** How many discs of this radius cover this area, if they could be cut to fit. */
const discsIn = (area: number, radius: number): number => Math.floor(area / discArea(radius));

/** Share of its area that a ring of healthy cells covers (assumed: a tissue with room to pass). */
const HEALTHY_COVER = 0.7;

/** What lies in and around a nodule, from the inside out: tumour with some stroma, a ring of stroma, one of healthy cells. */
export interface NoduleLayout {
  /** Stroma cells within the nodule; the others are in the ring. */
  readonly stromaInside: number;
  /** Outer radius of the ring of stroma, µm; the nodule's own when there is none. */
  readonly stromaRing: number;
  /** Outer radius of the ring of healthy cells, µm; that of the stroma when there is none. */
  readonly healthyRing: number;
}

/** Outer radius (µm) of a ring in which this many discs cover a share of the area. */
const ringAround = (inner: number, discs: number, radius: number, cover: number): number =>
  Math.sqrt(inner * inner + (discs * radius * radius) / cover);

export function noduleLayout(settings: Settings): NoduleLayout {
  const scene = reader(settings);
  const stroma = scene('numberOfStroma');
  const stromaInside = Math.round(stroma * scene('stromaInside'));
  const inner = scene('noduleRadius');
  const stromaRing = ringAround(inner, stroma - stromaInside, scene('stromaRadius'), scene('stromaCover'));
  const ringed = scene('healthyArrangement') === HEALTHY_ARRANGEMENT.ring ? scene('numberOfHealthy') : 0;
  return {
    stromaInside,
    stromaRing,
    healthyRing: ringAround(stromaRing, ringed, scene('healthyRadius'), HEALTHY_COVER),
  };
}

/** Reads a scene's parameters by their own names. */
const reader =
  (settings: Settings) =>
  (name: SceneName): number =>
    settings[`${SCENE_KEY}.${name}`];
const nameOf = (name: SceneName): string => `${SCENE_KEY}.${name}`;

/** The remarks about what does not go together in this scene; none when all is well. */
export function sceneProblems(settings: Settings): Remark[] {
  const scene = reader(settings);
  const problems: Remark[] = [];
  if (!TIME_STEPS.some((step) => step === scene('timeStep')))
    problems.push(
      remark('choice.none', nameOf('timeStep'), {
        came: String(scene('timeStep')),
        unit: 'min',
        choices: TIME_STEPS.map(String),
      }),
    );
  const count = cellsAtStart(settings);
  if (count > MOST_CELLS_AT_START)
    problems.push(remark('scene.large', SCENE_KEY, { count, most: MOST_CELLS_AT_START }));
  const crowd = crowdProblem(settings);
  if (crowd !== undefined) problems.push(crowd);
  const nodule = scene('arrangement') === ARRANGEMENT.nodule ? noduleProblem(settings) : undefined;
  if (nodule !== undefined) problems.push(nodule);
  return problems;
}

/** Whether all cells together are more than the dish can hold. */
function crowdProblem(settings: Settings): Remark | undefined {
  const scene = reader(settings);
  const [width, height, nkRadius] = [scene('width'), scene('height'), settings[NK_RADIUS]];
  const kinds = [
    ['numberOfTumourCells', scene('tumourRadius')],
    ['numberOfNk', nkRadius],
    ['numberOfHealthy', scene('healthyRadius')],
    ['numberOfStroma', scene('stromaRadius')],
  ] as const;
  const area = kinds.reduce((sum, [name, radius]) => sum + scene(name) * discArea(radius), 0);
  if (area <= width * height) return undefined;
  const tumourRadius = scene('tumourRadius');
  return remark('scene.crowd', SCENE_KEY, {
    counts: kinds
      .filter(([name], i) => i < 2 || scene(name) > 0)
      .map(([name]) => ({ name: nameOf(name), count: scene(name) })),
    width,
    height,
    tumour: discsIn(width * height, tumourRadius),
    tumourRadius,
    nk: discsIn(width * height, nkRadius),
    nkRadius,
  });
}

/** Whether the nodule and its rings are too small for their cells or too large for the dish. */
function noduleProblem(settings: Settings): Remark | undefined {
  const scene = reader(settings);
  const [width, height, radius] = [scene('width'), scene('height'), scene('noduleRadius')];
  const [count, cellRadius] = [scene('numberOfTumourCells'), scene('tumourRadius')];
  const most = Math.min(width, height) / 2;
  if (radius > most) return remark('nodule.wide', nameOf('noduleRadius'), { radius, width, height, most });
  const { stromaInside, stromaRing, healthyRing } = noduleLayout(settings);
  const room = discArea(radius) - stromaInside * discArea(scene('stromaRadius'));
  if (count * discArea(cellRadius) > room)
    return remark('nodule.crowd', nameOf('numberOfTumourCells'), {
      count,
      radius,
      stroma: stromaInside,
      room: Math.max(0, discsIn(room, cellRadius)),
      cellRadius,
    });
  const tooWide = (name: SceneName, ring: number): Remark =>
    remark('ring.wide', nameOf(name), { count: scene(name), ring: Math.ceil(ring), width, height, most });
  if (stromaRing > most) return tooWide('numberOfStroma', stromaRing);
  return healthyRing > most ? tooWide('numberOfHealthy', healthyRing) : undefined;
}
