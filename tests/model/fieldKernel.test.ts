/** The two field kernels give the same bits. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FieldKernel } from '../../src/model/fieldKernel';
import { ScriptFieldKernel } from '../../src/model/fieldKernelScript';
import { wasmFieldKernels } from '../../src/model/fieldKernelWasm';
import { FieldSolver } from '../../src/model/fieldSolver';

const bitsOf = (values: Float64Array): BigUint64Array => new BigUint64Array(Float64Array.from(values).buffer);

const amount = (max: number): fc.Arbitrary<number> =>
  fc.oneof(fc.constant(0), fc.double({ min: 0, max, noNaN: true }), fc.constant(max));

const anyRun = fc.record({
  columns: fc.integer({ min: 1, max: 23 }),
  rows: fc.integer({ min: 1, max: 13 }),
  substeps: fc.integer({ min: 1, max: 60 }),
  diffusionNumber: fc.double({ min: 0, max: 0.3, noNaN: true }),
  gain: amount(2),
  loss: amount(0.5),
  outside: fc.option(amount(100), { nil: undefined }),
  numbers: fc.array(amount(1), { minLength: 20, maxLength: 60 }),
});
type Run = typeof anyRun extends fc.Arbitrary<infer T> ? T : never;

/** The concentrations that a kernel leaves after two steps, so that what the first one left behind is seen too. */
function result(run: Run, kernel: FieldKernel): Float64Array {
  const size = run.columns * run.rows;
  const values = (factor: number, stride: number): Float64Array =>
    Float64Array.from({ length: size }, (_, i) => factor * run.numbers[(stride * i + 1) % run.numbers.length]);
  kernel.concentration.set(values(1e4, 3));
  kernel.source.set(values(100, 5));
  kernel.uptake.set(values(5000, 7));
  const solver = new FieldSolver(run.columns, run.rows, kernel);
  for (const substeps of [run.substeps, 3])
    solver.advance({ ...run, substeps, gainPerSource: 0.03, lossPerUptake: 1e-4 });
  return kernel.concentration;
}

function wasmKernels(columns: number, rows: number, count: number): readonly FieldKernel[] {
  const kernels = wasmFieldKernels(columns, rows, count);
  if (kernels === undefined) throw new Error('this Node has no WebAssembly with SIMD');
  return kernels;
}

const wasmKernel = (columns: number, rows: number): FieldKernel => wasmKernels(columns, rows, 1)[0];

describe('the field kernels', () => {
  it('in WebAssembly and in JavaScript give the same bits', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const script = result(run, new ScriptFieldKernel(run.columns, run.rows));
        expect(bitsOf(result(run, wasmKernel(run.columns, run.rows)))).toEqual(bitsOf(script));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('that share memory do not disturb each other', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (first, second) => {
        const { columns, rows } = first;
        const runs = [first, { ...second, columns, rows }];
        const shared = wasmKernels(columns, rows, 2);
        const before = shared.map((kernel, n) => result(runs[n], kernel).slice());
        runs.forEach((run, n) => {
          expect(bitsOf(shared[n].concentration)).toEqual(bitsOf(before[n]));
          expect(bitsOf(before[n])).toEqual(bitsOf(result(run, new ScriptFieldKernel(columns, rows))));
        });
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it.each([
    [100, 100, undefined],
    [317, 50, 3.7],
    [401, 3, undefined],
  ])('agree on %i × %i voxels (outside: %s)', (columns, rows, outside) => {
    const numbers = Array.from({ length: 997 }, (_, i) => ((i * 7919) % 1009) / 1009);
    const run = { columns, rows, substeps: 25, diffusionNumber: 0.3, gain: 1e-5, loss: 1e-4, outside, numbers };
    const script = result(run, new ScriptFieldKernel(columns, rows));
    expect(bitsOf(result(run, wasmKernel(columns, rows)))).toEqual(bitsOf(script));
  });
});

describe('where WebAssembly is', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const forbidden = {
    Module: class {
      constructor() {
        throw new Error('a security policy forbids it');
      }
    },
  };
  it.each([
    ['missing', undefined],
    ['forbidden', forbidden],
  ])('%s, fields still advance', async (_, stub) => {
    vi.stubGlobal('WebAssembly', stub);
    vi.resetModules();
    const fallback = await import('../../src/model/fieldKernelWasm');
    expect(fallback.wasmFieldKernels(3, 3, 1)).toBeUndefined();
    const { DiffusingField } = await import('../../src/model/field');
    const field = new DiffusingField({ columns: 3, rows: 3, voxelSize: 20, depth: 20 });
    field.diffusion = 100;
    field.source[4] = 1;
    field.advance(0.5);
    expect(field.concentration[0]).toBeGreaterThan(0);
  });
});
