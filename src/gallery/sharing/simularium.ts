/**
 * A run as a trajectory for the Simularium viewer: its JSON format, trajectory information of version 3 and spatial data of
 * version 1, as the format's authors describe it (simulariumio, file_format.md). The dish lies flat in the viewer's box,
 * whose middle is the origin and whose y axis points up.
 */

import { CELL, CELL_BYTES, type SnapshotView } from '../../protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATES } from '../../vocabulary';
import type { SeriesStore } from '../figures/seriesStore';
import type { RunFacts } from './facts';

/** Beyond this a viewer in a browser has trouble. */
export const LARGEST_TRAJECTORY_BYTES = 120_000_000;

const SPHERE = 1000;
/** Thickness of the box, µm: cells lie in its middle. */
const DEPTH = 40;
const FIELD_OF_VIEW_DEGREES = 75;
/** How much farther the camera stands than where the dish would just fill the view. */
const CAMERA_ROOM = 1.08;

interface AgentType {
  readonly name: string;
  readonly colour: string;
}

const DYING = '#f6c766';
const DEAD = '#8d8068';
/** Shown after the name: what the cell does. No underscores: the viewer reads them as one more state. */
const NK_STATE_COLOURS: readonly (readonly [string, string])[] = [
  ['searching', '#40d6cd'],
  ['too little signal', '#9fd8d4'],
  ['blocked by inhibition', '#4d7cf3'],
  ['suppressed by TGF-beta', '#c9a2fa'],
  ['out of granules', '#f2b33d'],
  ['striking', '#eaff9a'],
  ['letting go', '#157a78'],
];

const TARGETS: readonly (readonly [number, string, string])[] = [
  [CELL_KIND.tumour, 'Tumour cell', '#ff60a8'],
  [CELL_KIND.healthy, 'Healthy cell', '#8ba0d8'],
  [CELL_KIND.stroma, 'Stroma cell', '#b9bcc4'],
];

const dyingOf = (name: string): readonly AgentType[] => [
  { name: `${name}#dying`, colour: DYING },
  { name: `${name}#dead`, colour: DEAD },
];

/** Every kind of agent; its place is its number in the file. */
const AGENT_TYPES: readonly AgentType[] = [
  ...NK_STATE_COLOURS.map(([state, colour]) => ({ name: `NK cell#${state}`, colour })),
  ...dyingOf('NK cell'),
  ...TARGETS.flatMap(([, name, colour]) => [{ name: `${name}#alive`, colour }, ...dyingOf(name)]),
];

/** The number of a cell's type. */
export function agentTypeOf(kind: number, phase: number, state: number): number {
  const dying = phase === CELL_PHASE.dead ? 2 : phase === CELL_PHASE.alive ? 0 : 1;
  if (kind === CELL_KIND.naturalKiller) return dying === 0 ? state : NK_STATES.length - 1 + dying;
  const target = TARGETS.findIndex(([code]) => code === kind);
  return NK_STATES.length + 2 + 3 * target + dying;
}

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** One frame as JSON. */
export function trajectoryFrame(snapshot: SnapshotView, frameNumber: number): string {
  const { floats, integers, bytes, cells, width, height } = snapshot;
  const agents: string[] = [];
  for (let index = 0; index < cells; index++) {
    const at = index * CELL_BYTES;
    const word = at / 4;
    const kind = bytes[at + CELL.kind];
    const type = agentTypeOf(kind, bytes[at + CELL.phase], bytes[at + CELL.state]);
    const x = short(floats[word + CELL.x / 4] - width / 2, 2);
    const y = short(height / 2 - floats[word + CELL.y / 4], 2);
    // Turned about the axis that looks at the viewer; upwards is the other way round than in the picture.
    const turn = short(-floats[word + CELL.angle / 4], 3);
    const radius = short(floats[word + CELL.radius / 4], 2);
    agents.push(`${SPHERE},${integers[word + CELL.id / 4]},${type},${x},${y},0,0,0,${turn},${radius},0`);
  }
  return `{"frameNumber":${frameNumber},"time":${snapshot.step * snapshot.timeStep},"data":[${agents.join(',')}]}`;
}

export interface TrajectoryPlan {
  readonly facts: RunFacts;
  readonly title: string;
  /** Size of the dish, µm. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly interval_minutes: number;
}

/** What comes before the frames; `trajectoryEnd` comes after them, with commas between. */
export function trajectoryStart({ facts, title, width, height, frames, interval_minutes }: TrajectoryPlan): string {
  const reach = Math.max(width, height) / 2 / Math.tan((FIELD_OF_VIEW_DEGREES * Math.PI) / 360);
  const info = {
    version: 3,
    trajectoryTitle: `${title}, seed ${facts.seed}`,
    modelInfo: {
      title: 'NKscape',
      version: `${facts.programVersion}, model ${facts.modelVersion}`,
      authors: 'The NKscape contributors',
      description: `An agent-based model of CAR-NK cells and tumour cells. State at ${facts.time_minutes} min: SHA-256 ${facts.stateHash}. Replay: ${facts.link}`,
    },
    timeUnits: { magnitude: 1, name: 'min' },
    timeStepSize: interval_minutes,
    totalSteps: frames,
    spatialUnits: { magnitude: 1, name: 'µm' },
    size: { x: width, y: height, z: DEPTH },
    cameraDefault: {
      position: { x: 0, y: 0, z: reach * CAMERA_ROOM },
      lookAtPosition: { x: 0, y: 0, z: 0 },
      upVector: { x: 0, y: 1, z: 0 },
      fovDegrees: FIELD_OF_VIEW_DEGREES,
    },
    typeMapping: Object.fromEntries(
      AGENT_TYPES.map(({ name, colour }, type) => [type, { name, geometry: { displayType: 'SPHERE', color: colour } }]),
    ),
  };
  const bundle = `"version":1,"msgType":1,"bundleStart":0,"bundleSize":${frames},"bundleData":[`;
  return `{"trajectoryInfo":${JSON.stringify(info)},"spatialData":{${bundle}`;
}

/** The end of the file, with the counts of cells as a chart beside the picture. */
export function trajectoryEnd(series: SeriesStore): string {
  const x = [...series.column('time_minutes')];
  const trace = (name: string, values: Float64Array) => ({ name, type: 'scatter', mode: 'lines', x, y: [...values] });
  const counts = {
    layout: { title: 'Cells', xaxis: { title: 'time (min)' }, yaxis: { title: 'cells' } },
    data: [
      trace('Tumour cells', series.column('liveTumour')),
      trace('NK cells', series.column('liveNk')),
      trace('Kills so far', series.column('kills')),
    ],
  };
  return `]},"plotData":{"version":1,"data":[${JSON.stringify(counts)}]}}\n`;
}
