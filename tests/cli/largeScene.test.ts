/** The memory of a large scene is told before it begins, and that of a small one is not. */
import { expect, test } from 'vitest';
import { resolveScenario } from '../../src/api';
import type { Host } from '../../src/cli/host';
import { tellMemory } from '../../src/cli/largeScene';

async function told(settings: Record<string, number>): Promise<string> {
  const said: string[] = [];
  const host: Host = { tellsToTerminal: false, out: async () => {}, tell: async (text) => void said.push(text) };
  const resolution = resolveScenario({ preset: 'cd19-lymphoma', seed: 'size', settings });
  if (resolution.scenario === undefined) throw new Error('the scene is one that can be had');
  await tellMemory(resolution.scenario, host);
  return said.join('');
}

test('a million cells need more than a gigabyte', async () => {
  const large = { width: 20_000, height: 20_000, tumourCells: 500_000, nkCells: 500_000 };
  expect(await told(large)).toBe(
    'note: 1000000 cells in this dish need about 1.3 GB of memory; when their number doubles, they need twice as much\n',
  );
});

test('a preset by itself is not worth telling', async () => {
  expect(await told({})).toBe('');
});
