/**
 * The dish and what is in it at the start: parameters that belong to no mechanism, under the key `scene`,
 * and the rules that no single range can hold (whether the cells fit the dish).
 */
import { TWO_PI } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import type { Settings } from './scenario';
import { eitherOf } from './text';

export const SCENE_KEY = 'scene';

export const ARRANGEMENT = { dispersed: 0, nodule: 1 } as const;
export const NK_ARRANGEMENT = { dispersed: 0, edge: 1 } as const;

export const sceneParameters = declareParameters({
  width: {
    label: 'Dish width',
    meaning: 'Width of the piece of tissue or well that is simulated.',
    unit: 'µm',
    default: 1000,
    minimum: 500,
    maximum: 8000,
    live: false,
    source: { kind: 'assumed', why: 'A square millimetre holds a few thousand cells and fits a screen.' },
  },
  height: {
    label: 'Dish height',
    meaning: 'Height of the piece of tissue or well that is simulated.',
    unit: 'µm',
    default: 1000,
    minimum: 500,
    maximum: 8000,
    live: false,
    source: { kind: 'assumed', why: 'A square millimetre holds a few thousand cells and fits a screen.' },
  },
  depth: {
    label: 'Depth',
    meaning: 'Depth over which secreted molecules spread evenly: about one cell layer in tissue, the medium in a well.',
    unit: 'µm',
    default: 20,
    minimum: 5,
    maximum: 10000,
    scale: 'logarithmic',
    live: false,
    source: {
      kind: 'assumed',
      why: 'One cell layer, as wide as a voxel of the field grid; a well of medium is about 3000 µm deep.',
    },
  },
  numberOfTumourCells: {
    label: 'Tumour cells at the start',
    meaning: 'Tumour cells in the dish when the run begins.',
    unit: 'cells',
    default: 400,
    minimum: 0,
    maximum: 120000,
    integer: true,
    live: false,
    source: { kind: 'assumed', why: 'A tenth of a full square millimetre: room to hunt and to grow.' },
  },
  tumourRadius: {
    label: 'Tumour cell radius',
    meaning: 'Radius of the tumour cells.',
    unit: 'µm',
    default: 8,
    minimum: 4,
    maximum: 15,
    plausible: [5.5, 8.5],
    live: false,
    source: {
      kind: 'assumed',
      why: 'Cultured tumour cells are 11–17 µm wide; one size for all lines keeps scenes comparable.',
    },
  },
  arrangement: {
    label: 'Tumour arrangement',
    meaning: 'Tumour cells lie dispersed over the whole dish, or packed in one nodule at its centre.',
    unit: '',
    default: ARRANGEMENT.dispersed,
    minimum: 0,
    maximum: 1,
    integer: true,
    choices: ['dispersed', 'nodule'],
    live: false,
    source: { kind: 'assumed', why: 'Blood cancers grow dispersed, solid tumours in nodules.' },
  },
  noduleRadius: {
    label: 'Nodule radius',
    meaning: 'Radius of the nodule when the tumour cells lie in one.',
    unit: 'µm',
    default: 250,
    minimum: 20,
    maximum: 4000,
    live: false,
    source: {
      kind: 'assumed',
      why: 'A nodule of half a millimetre is past the size that feeds itself without vessels.',
    },
  },
  numberOfNk: {
    label: 'NK cells at the start',
    meaning: 'CAR-NK cells in the dish when the run begins; later ones come as doses.',
    unit: 'cells',
    default: 400,
    minimum: 0,
    maximum: 120000,
    integer: true,
    live: false,
    source: { kind: 'assumed', why: 'As many as tumour cells: effector to target 1:1, common in killing assays.' },
  },
  nkArrangement: {
    label: 'NK arrangement',
    meaning: 'NK cells at the start lie dispersed over the whole dish, or come in from its edge.',
    unit: '',
    default: NK_ARRANGEMENT.dispersed,
    minimum: 0,
    maximum: 1,
    integer: true,
    choices: ['dispersed', 'edge'],
    live: false,
    source: {
      kind: 'assumed',
      why: 'Pipetted into a well they lie dispersed; in tissue they arrive from vessels around the tumour.',
    },
  },
  timeStep: {
    label: 'Time step',
    meaning: 'Model time per step. Results hold at 0.5 min; 0.25 and 0.125 min are there to check that.',
    unit: 'min',
    default: 0.5,
    minimum: 0.125,
    maximum: 0.5,
    live: false,
    source: { kind: 'assumed', why: 'An NK cell moves 2 µm in half a minute, a fifth of its diameter.' },
  },
});

/** Steps that divide the ten minutes between two measurements, and whose multiples are exact in binary. */
const TIME_STEPS = [0.5, 0.25, 0.125] as const;

/** The size of NK cells, which decides with the scene how many there is room for. */
const NK_RADIUS = 'infusion.radius';

/** Whether this parameter has a say in what fits in the dish. */
export const takesRoom = (key: string): boolean => key === NK_RADIUS || key.startsWith(`${SCENE_KEY}.`);

/** How many discs of this radius cover this area, if they could be cut to fit. */
const discsIn = (area: number, radius: number): number => Math.floor(area / discArea(radius));
const discArea = (radius: number): number => (TWO_PI / 2) * radius * radius;

/** The sentences about what does not go together in this scene; none when all is well. */
export function sceneProblems(settings: Settings): string[] {
  const scene = (name: keyof typeof sceneParameters): number => settings[`${SCENE_KEY}.${name}`];
  const problems: string[] = [];
  const [width, height, cells] = [scene('width'), scene('height'), scene('numberOfTumourCells')];
  const [tumourRadius, nkRadius] = [scene('tumourRadius'), settings[NK_RADIUS]];
  const tumourArea = cells * discArea(tumourRadius);
  const nkArea = scene('numberOfNk') * discArea(nkRadius);
  const dish = `a dish of ${width} × ${height} µm`;
  if (!TIME_STEPS.some((step) => step === scene('timeStep')))
    problems.push(`scene.timeStep = ${scene('timeStep')} min is not ${eitherOf(TIME_STEPS.map(String))}`);
  if (tumourArea + nkArea > width * height)
    problems.push(
      `scene.numberOfTumourCells = ${cells} and scene.numberOfNk = ${scene('numberOfNk')} do not fit in ${dish}; ` +
        `it has room for ${discsIn(width * height, tumourRadius)} tumour cells of radius ${tumourRadius} µm ` +
        `or ${discsIn(width * height, nkRadius)} NK cells of radius ${nkRadius} µm`,
    );
  if (scene('arrangement') !== ARRANGEMENT.nodule) return problems;
  const radius = scene('noduleRadius');
  const widest = Math.min(width, height) / 2;
  if (radius > widest)
    problems.push(`scene.noduleRadius = ${radius} µm does not fit in ${dish}; at most ${widest} µm does`);
  else if (tumourArea > discArea(radius))
    problems.push(
      `scene.numberOfTumourCells = ${cells} do not fit in a nodule of radius ${radius} µm; ` +
        `it has room for ${discsIn(discArea(radius), tumourRadius)} of radius ${tumourRadius} µm`,
    );
  return problems;
}
