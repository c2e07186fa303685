/** Fields alone: the three of the model, unevenly sown with sources and consumers, on two grid sizes. */
import { DiffusingField } from '../../src/model/field';
import { numberOfSubsteps } from '../../src/model/fieldSolver';

const VOXEL_SIZE = 20;
const STEP_MINUTES = 0.5;
/** IFN-γ, TGF-β, IL-15, µm²/s. */
const DIFFUSION = [100, 20, 30];
const GRIDS = [
  { size: 100, repeats: 240 },
  { size: 400, repeats: 24 },
];

interface Subject {
  readonly field: DiffusingField;
  readonly substeps: number;
  readonly milliseconds: number[];
}

function subjectOf(size: number, diffusion: number): Subject {
  const field = new DiffusingField({ columns: size, rows: size, voxelSize: VOXEL_SIZE, depth: 20 });
  field.diffusion = diffusion;
  field.decay = 1e-4;
  field.fill(1);
  const substeps = numberOfSubsteps(diffusion / VOXEL_SIZE ** 2, STEP_MINUTES * 60);
  return { field, substeps, milliseconds: [] };
}

/** A secreting cell in every seventh voxel, a consumer in two of three. */
function sow({ source, uptake }: DiffusingField): void {
  for (let i = 0; i < source.length; i += 7) source[i] = 10;
  for (let i = 0; i < uptake.length; i++) uptake[i] = i % 3 === 0 ? 0 : 30;
}

function timed(subject: Subject): void {
  sow(subject.field);
  const start = performance.now();
  subject.field.advance(STEP_MINUTES);
  subject.milliseconds.push(performance.now() - start);
}

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];

/** Median and fastest tenth of interleaved repeats: milliseconds per step, ns per voxel and sub-step. */
export function bench(): void {
  for (const { size, repeats } of GRIDS) {
    const subjects = DIFFUSION.map((diffusion) => subjectOf(size, diffusion));
    for (let repeat = 0; repeat < repeats; repeat++) for (const subject of subjects) timed(subject);
    for (const { field, substeps, milliseconds } of subjects) {
      const perUpdate = (q: number): string =>
        ((quantile(milliseconds, q) * 1e6) / (size * size * substeps)).toFixed(2);
      console.log(
        `${size}² D=${field.diffusion} µm²/s, ${substeps} sub-steps: ${quantile(milliseconds, 0.5).toFixed(3)} ms/step, ` +
          `${perUpdate(0.5)} ns/voxel-update (fastest tenth ${perUpdate(0.1)})`,
      );
    }
    const total = (q: number): string =>
      subjects.reduce((sum, { milliseconds }) => sum + quantile(milliseconds, q), 0).toFixed(3);
    console.log(`${size}² all three fields: ${total(0.5)} ms/step (fastest tenth ${total(0.1)})`);
  }
}
