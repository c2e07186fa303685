/** Checks a .simularium file: its shape against the schema, and what a schema cannot say. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Trajectory {
  readonly trajectoryInfo: {
    readonly totalSteps: number;
    readonly timeStepSize: number;
    readonly size: { readonly x: number; readonly y: number };
    readonly typeMapping: Readonly<Record<string, { readonly name: string }>>;
  };
  readonly spatialData: {
    readonly bundleSize: number;
    readonly bundleData: readonly {
      readonly frameNumber: number;
      readonly time: number;
      readonly data: readonly number[];
    }[];
  };
}

export interface Agent {
  readonly id: number;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface TrajectoryReading {
  /** What is wrong with the file; empty when nothing is. */
  readonly problems: readonly string[];
  /** Model time and agents of each frame. */
  readonly frames: readonly { readonly time: number; readonly agents: readonly Agent[] }[];
}

const schema: object = JSON.parse(readFileSync('tests/gallery/sharing/simularium.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile<Trajectory>(schema);
const VALUES = 11;
const SPHERE = 1000;

export function readTrajectory(text: string): TrajectoryReading {
  const file: unknown = JSON.parse(text);
  if (!validate(file))
    return {
      problems: (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
      frames: [],
    };
  const { trajectoryInfo: info, spatialData } = file;
  const problems: string[] = [];
  const hold = (held: boolean, problem: string): void => {
    if (!held) problems.push(problem);
  };
  hold(spatialData.bundleSize === spatialData.bundleData.length, 'bundleSize is not the number of frames');
  hold(info.totalSteps === spatialData.bundleData.length, 'totalSteps is not the number of frames');
  const frames = spatialData.bundleData.map(({ frameNumber, time, data }, index) => {
    hold(frameNumber === index, `frame ${index} is numbered ${frameNumber}`);
    const start = spatialData.bundleData[0].time;
    hold(Math.abs(time - start - index * info.timeStepSize) < 1e-6, `frame ${index} is at ${time}`);
    hold(data.length % VALUES === 0, `frame ${index} has ${data.length} numbers`);
    const agents = Array.from({ length: data.length / VALUES }, (_, agent): Agent => {
      const [vis, id, type, x, y, , , , , radius, subpoints] = data.slice(agent * VALUES, (agent + 1) * VALUES);
      hold(vis === SPHERE && subpoints === 0, `frame ${index}, agent ${agent} is no sphere`);
      hold(Math.abs(x) <= info.size.x / 2 && Math.abs(y) <= info.size.y / 2, `agent ${id} is outside the box`);
      hold(radius > 0, `agent ${id} has radius ${radius}`);
      const mapped = info.typeMapping[String(type)];
      hold(mapped !== undefined, `agent ${id} has no type`);
      return { id, type: mapped?.name ?? '', x, y, radius };
    });
    hold(new Set(agents.map(({ id }) => id)).size === agents.length, `frame ${index} has an agent twice`);
    return { time, agents };
  });
  return { problems, frames };
}
